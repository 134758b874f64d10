/** The fake's flood control by a clock of its own. */
import { beforeEach, expect, it } from 'vitest';
import { type Meter, openMeter } from './meter.js';

const ADA = 7;
const GROUP = -7;
let now: number;
let meter: Meter;

beforeEach(() => {
  now = 0;
  meter = openMeter(() => now);
});

function send(chat: number, method = 'sendMessage'): number {
  return meter.take(method, chat);
}

it('lets a small burst through, then one message a second', () => {
  const burst = [send(ADA), send(ADA), send(ADA), send(ADA)];
  now += 999;
  const early = send(ADA);
  now += 1;
  const due = send(ADA);

  expect(burst).toEqual([0, 0, 0, 1]);
  expect(early).toBe(1);
  expect(due).toBe(0);
});

it('takes 20 messages a minute in a group, edits among them', () => {
  const taken = Array.from({ length: 21 }, (_, index) => {
    now = index * 2000;
    return send(GROUP, index % 2 ? 'editMessageText' : 'sendVideo');
  });
  now = 59_999;
  const early = send(GROUP);
  now = 60_000;
  const due = send(GROUP);

  expect(taken).toEqual([...Array(20).fill(0), 20]);
  expect(early).toBe(1);
  expect(due).toBe(0);
  expect(meter.fullest.group).toBe(20);
});

it('takes 30 messages a second in all chats', () => {
  const taken = Array.from({ length: 31 }, (_, index) => send(ADA + index));
  now = 1000;

  expect(taken).toEqual([...Array(30).fill(0), 1]);
  expect(send(ADA + 30)).toBe(0);
});

it('counts neither answers to buttons nor signs of life', () => {
  const taken = ['answerCallbackQuery', 'sendChatAction', 'deleteMessage', 'getChatMember'].flatMap((method) =>
    Array.from({ length: 10 }, () => send(ADA, method)),
  );

  expect(taken.every((seconds) => seconds === 0)).toBe(true);
});

it('lets uploads of one size wait in a row, and refuses them where the row is long', () => {
  const same = Array.from({ length: 26 }, () => meter.upload(200_000));
  const other = meter.upload(200_001);
  const small = [meter.upload(90_000), meter.upload(90_000)];
  now += 60_000;

  expect(same[0]).toBe(0);
  expect(same[1]).toBeCloseTo(203.5);
  expect(same.at(-1)).toBeUndefined();
  expect([other, ...small]).toEqual([0, 0, 0]);
  expect(meter.upload(200_000)).toBe(0);
});
