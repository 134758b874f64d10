/** The whole bot against the fake Telegram: real telegraf, real app, real engine made small. */
import { expect } from 'vitest';
import { openTelegram } from '../../../src/platforms/telegram/telegram.js';
import type { RequestRow } from '../../../src/state/requests.js';
import { type FakeTelegram, type Message, openFakeTelegram, type Press } from '../../fakes/telegram.js';
import { checkFake, openRunning, type Running, type RunningOptions, WITHIN_MS } from '../running.js';

export interface Bot extends Running {
  telegram: FakeTelegram;
  /** The id of the request that the message or the button asked for. */
  idOf(asked: Message | Press): string;
  row(asked: Message | Press): Promise<RequestRow | undefined>;
  /** The bot's messages that answer one, oldest first. */
  answers(asked: Message): Message[];
  /** Waits until an answer to the message is there that satisfies `is`. */
  answer(asked: Message, is?: (message: Message) => boolean): Promise<Message>;
  /** Waits until the message is answered by a film. */
  film(asked: Message): Promise<Message>;
  /** Waits until the request is closed. */
  closed(asked: Message | Press): Promise<RequestRow>;
  /** What must hold after every test. */
  check(): void;
  close(): Promise<void>;
}

interface Options extends RunningOptions {
  pace?: number;
  telegram?: FakeTelegram;
  /** Who hosts the bot. */
  host?: 'ada' | 'ben';
}

export async function openBot({ pace = 5, telegram: given, host, ...options }: Options = {}): Promise<Bot> {
  const telegram = given ?? (await openFakeTelegram({ pace }));
  const environment = host && { environment: { ...options.environment, HOST_USERS: `telegram:${telegram[host].id}` } };
  const running = await openRunning({ ...options, ...environment }, ({ config, logger, print }) =>
    openTelegram({
      token: telegram.token,
      apiBase: telegram.apiBase,
      uploadBytes: config.telegramUploadBytes,
      logger,
      print,
      nowMs: telegram.world.nowMs,
      pace,
    }),
  );
  const { id } = telegram.world.bot;
  const bot: Bot = Object.assign(running, {
    telegram,
    idOf: (asked: Message | Press) =>
      'data' in asked ? `tg-${id}-cb-${asked.id}` : `tg-${id}-${asked.chat.id}-${asked.id}`,
    row: (asked: Message | Press) => running.rowOf(bot.idOf(asked)),
    answers: (asked: Message) =>
      telegram.messages(asked.chat).filter(({ author, replyTo }) => author === telegram.world.bot && replyTo === asked),
    answer: (asked: Message, is: (message: Message) => boolean = () => true) =>
      telegram.until('the answer', () => bot.answers(asked).findLast((message) => is(message)), WITHIN_MS),
    film: (asked: Message) => bot.answer(asked, ({ video }) => video !== undefined),
    closed: (asked: Message | Press) => running.closedRow(bot.idOf(asked)),
    check: () => {
      checkFake(telegram, running.log);
      expect(telegram.uploadedTwice()).toEqual([]);
    },
    close: async () => {
      await running.stop();
      if (!given) await telegram.close();
    },
  });
  return bot;
}

/** What a person reads: joiners cannot be seen. */
export const readable = ({ text, caption }: Message) => (text ?? caption).replaceAll('\u2060', '');

/** What Telegram itself makes of words, wherever they stand: names, tags, commands, addresses. */
export function pressable({ text, caption }: Message): string[] {
  return (text ?? caption).match(/(?<![\p{L}\p{N}_])[@#/$][\p{L}\p{N}_]+|\w:\/\/\w+|\w\.[a-z]{2,}/gu) ?? [];
}
