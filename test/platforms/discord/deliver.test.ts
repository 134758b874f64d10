/** Where a film arrives when time passes, messages vanish and limits are smaller than promised. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RefusedError } from '../../../src/errors.js';
import { TooLargeError } from '../../../src/platforms/platform.js';
import type { VideoRequest } from '../../../src/request.js';
import type { User } from '../../fakes/discord.js';
import { failedOutcome } from '../../small-parts.js';
import { aClip, MEBIBYTE, openSmallBot, type SmallBot } from './small-bot.js';

const MINUTE_MS = 60_000;
let bot: SmallBot;
beforeEach(async () => {
  bot = await openSmallBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.close();
});

async function ask(options: Record<string, string | boolean> = {}, given: Partial<VideoRequest> = {}) {
  const { ada, general } = bot.discord;
  const event = bot.discord.type('sora', { prompt: 'a cat', ...options }, { user: ada, channel: general });
  await bot.discord.untilShown(event, ({ content }) => content.includes('next'));
  return { event, request: bot.requestOf(bot.asked().at(-1)!, given) };
}
const send = (request: VideoRequest, bytes = 1000) => bot.platform.send(request, aClip(request.id), bot.film(bytes));
const films = (user?: User) =>
  bot.discord.messages(undefined, user ? 'everything' : undefined).filter(({ attachments }) => attachments.length > 0);
const pings = ({ general }: { general: unknown } = bot.discord) =>
  bot.discord
    .messages()
    .filter(({ channel }) => channel === general)
    .flatMap((message) => message.pings);

it('edits its own message once the token is dead, and calls nobody', async () => {
  const { event, request } = await ask();
  bot.discord.world.advance(20 * MINUTE_MS);

  const receipt = await send(request);

  expect(event.message!.attachments).toHaveLength(1);
  expect(receipt).toMatchObject({ message: event.message!.id });
  expect([bot.discord.messages().length, pings()]).toEqual([1, []]);
});

it('comes as a new message that calls its asker where an hour has passed; the old one goes', async () => {
  const { event, request } = await ask();
  bot.discord.world.advance(61 * MINUTE_MS);

  const receipt = await send(request);

  expect(bot.discord.messages()).toEqual([films()[0]]);
  expect(films()[0]).toMatchObject({ id: receipt.message, pings: [bot.discord.ada.id] });
  expect(receipt.message).not.toBe(event.message!.id);
});

it('comes as a new message where the old one was deleted', async () => {
  const { event, request } = await ask();
  bot.discord.world.remove(event.message!);

  await send(request);

  expect(films()).toMatchObject([{ pings: [bot.discord.ada.id] }]);
});

it('stands there once, however often it is sent', async () => {
  const { request } = await ask();
  bot.discord.world.advance(61 * MINUTE_MS);

  await send(request);
  await send(request);

  expect(films()).toHaveLength(1);
});

it('stands there once where an accepted upload loses its answer', async () => {
  const { request } = await ask();
  bot.discord.world.advance(61 * MINUTE_MS);
  bot.discord.rest.trouble(/POST .*\/messages/, { accepted: true, reset: true });

  await send(request);

  expect(films()).toHaveLength(1);
});

it('that is private comes as a direct message after the token, or is refused with a sentence', async () => {
  const { request } = await ask({ private: true }, { private: true });
  bot.discord.world.advance(20 * MINUTE_MS);

  const receipt = await send(request);
  bot.discord.ada.closedToBot = true;
  const closed = send({ ...request, id: 'dc-other' });

  expect(receipt.channel).not.toBe(bot.discord.general.id);
  await expect(closed).rejects.toThrow('You take no direct messages from me');
});

it('calls who wanted to be called, where it took longer than a minute', async () => {
  const { event, request } = await ask({ ping: true }, { ping: true });
  bot.discord.world.advance(2 * MINUTE_MS);

  await send(request);
  await send(request);

  const [, call] = bot.discord.messages();
  expect(call).toMatchObject({ pings: [bot.discord.ada.id], content: expect.stringContaining(event.message!.id) });
  expect(bot.discord.messages()).toHaveLength(2);
});

it('calls nobody who did not wait, or did not want it', async () => {
  const quick = await ask({ ping: true }, { ping: true });
  await send(quick.request);
  const unasked = await ask();
  bot.discord.world.advance(2 * MINUTE_MS);
  await send(unasked.request);

  expect(pings()).toEqual([]);
});

it('says what may fit where the file is too large', async () => {
  const { request } = await ask();
  bot.discord.world.advance(20 * MINUTE_MS);
  bot.discord.guild.uploadBytes = 9 * MEBIBYTE;

  await expect(send(request, 12 * MEBIBYTE)).rejects.toMatchObject({ bytes: 10 * MEBIBYTE });
  await expect(send(request, 10 * MEBIBYTE)).rejects.toThrow(TooLargeError);
  await send(request, 5 * MEBIBYTE);

  expect(films()).toHaveLength(1);
});

it('says why it failed, without calling anybody, and takes the button away', async () => {
  const { event, request } = await ask();

  await bot.platform.send(request, failedOutcome('The *moon* is closed.'), bot.film(0));

  expect(event.message).toMatchObject({
    content: 'The film could not be made\\: The \\*moon\\* is closed\\.',
    components: [],
  });
});

it.each(['failed', 'cancelled'] as const)('ends quietly where it %s and its message is gone', async (kind) => {
  const { event, request } = await ask();
  bot.discord.world.remove(event.message!);
  const outcome = kind === 'failed' ? failedOutcome() : { kind: 'cancelled' as const };

  await expect(bot.platform.send(request, outcome, bot.film(0))).rejects.toThrow(RefusedError);

  expect(bot.discord.messages()).toEqual([]);
});

it('ends with a sentence where the bot was thrown out', async () => {
  const { request } = await ask();
  bot.discord.leave(bot.discord.guild);
  bot.discord.world.advance(20 * MINUTE_MS);

  await expect(send(request)).rejects.toThrow('I am no longer allowed to write in this channel.');
});

it('waits while Discord is busy, and arrives', async () => {
  const { event, request } = await ask();
  for (let time = 0; time < 5; time++) bot.discord.rest.trouble(/PATCH .*@original/, { status: 503 });

  await send(request);

  expect(event.message!.attachments).toHaveLength(1);
});

it('gives up waiting when it is told to stop, so that the film is sent after the next start', async () => {
  const { request } = await ask();
  for (let time = 0; time < 50; time++) bot.discord.rest.trouble(/PATCH .*@original/, { status: 503 });

  const sending = send(request);
  sending.catch(() => {});
  await bot.discord.until('the first tries', () => shownTries(bot) > 3);
  await bot.platform.close();

  await expect(sending).rejects.toMatchObject({ name: 'RetryableError' });
});

const shownTries = ({ discord }: SmallBot) => discord.rest.seen.filter(({ status }) => status === 503).length;
