/**
 * A rush of results on both platforms, which keep their real limits: nothing is refused, and the bot uses what it
 * grants itself. `npm run bench` runs it, too, for its figures.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { VideoRequest } from '../../src/request.js';
import { smallRequest } from '../small-parts.js';
import { openAdapter as openDiscordAdapter } from './discord/host.js';
import { openAdapter as openTelegramAdapter } from './telegram/host.js';

const RESULTS = 250;
const CHATS = 30;
/** Telegram's seconds in one of ours; Discord's library knows one pace alone. */
const PACE = Number(process.env.RUSH_PACE ?? 3);

let discord: Awaited<ReturnType<typeof openDiscordAdapter>>;
let telegram: Awaited<ReturnType<typeof openTelegramAdapter>>;
beforeAll(async () => {
  discord = await openDiscordAdapter({ connects: false });
  telegram = await openTelegramAdapter({ pace: PACE });
});
afterAll(async () => {
  await discord.close();
  await telegram.close();
});

it('of 500 results in 60 chats earns no 429 and uses the budgets', { timeout: 240_000 }, async () => {
  const onDiscord = discordRequests();
  const onTelegram = telegramRequests();
  const progress = setInterval(() => showProgress([...onDiscord.slice(-CHATS), ...onTelegram.slice(-CHATS)]), 1000);

  const startedMs = performance.now();
  const [discordMs, telegramMs] = await Promise.all([
    Promise.all(onDiscord.map((request, index) => discord.send(request, undefined, 1000 + index))).then(
      () => performance.now() - startedMs,
    ),
    Promise.all(onTelegram.map((request, index) => telegram.send(request, undefined, index))).then(
      () => (performance.now() - startedMs) * PACE,
    ),
  ]);
  clearInterval(progress);
  await sleep(100);

  // What the fullest chat and all chats together take at least, for what was really written: progress counts, too.
  const onChannels = discord.discord.rest.seen.map(({ path }) => /^\/channels\/(\d+)\/messages/.exec(path)?.[1]);
  const inChats = telegram.telegram.rest.seen.map(({ method, chat }) =>
    /^(send|edit)/.test(method) ? `${chat}` : undefined,
  );
  const leastDiscord = leastMs(onChannels, 25, (count) => count * 1000);
  const leastTelegram = leastMs(inChats, 15, (count, chat) =>
    chat.startsWith('-') ? Math.floor(count / 5) * 20_000 + (count % 5) * 1000 : count * 2000,
  );
  const used = { discord: leastDiscord / discordMs, telegram: leastTelegram / telegramMs };
  const refused = [...discord.discord.rest.earned429, ...telegram.telegram.rest.earned429];
  const tell = (ms: number, part: number) => `${(ms / 1000).toFixed(1)} s, ${(part * 100).toFixed(1)} % of the budget`;
  console.info(`rush: 429s of 500 results into 60 chats = ${refused.length}`);
  console.info(`rush: Discord = ${tell(discordMs, used.discord)}`);
  console.info(`rush: Telegram = ${tell(telegramMs, used.telegram)}`);
  const films = discordChannels().flatMap((channel) => discord.discord.messages(channel));
  expect(films.filter(({ attachments }) => attachments.length === 1)).toHaveLength(RESULTS);
  expect(refused).toEqual([]);
  expect(telegram.telegram.world.uploads).toHaveLength(RESULTS);
});

const discordChannels = () => [...discord.discord.world.channels.values()].filter(({ name }) => /^channel-/.test(name));

/** @param ofChat how long after its first message a chat takes the one that comes so many later. */
function leastMs(
  written: (string | undefined)[],
  eachSecond: number,
  ofChat: (later: number, chat: string) => number,
): number {
  const chats = written.filter((chat) => chat !== undefined);
  const fullest = [...new Set(chats)].map((chat) => ofChat(chats.filter((each) => each === chat).length - 1, chat));
  return Math.max((chats.length / eachSecond - 1) * 1000, ...fullest);
}

/** Asked for longer ago than interactions can be answered, so that the bot writes itself: by edits and anew. */
function discordRequests(): VideoRequest[] {
  const { world, guild, ada } = discord.discord;
  for (let index = 0; index < CHATS; index++) world.channel(`channel-${index}`, { guild });
  const channels = discordChannels();
  const atMs = world.nowMs() - 16 * 60_000;
  return Array.from({ length: RESULTS }, (_, index) => {
    const replyTo = { application: world.bot.id, token: `gone-${index}`, atMs, ephemeral: false, member: true };
    const place = { platform: 'discord', server: guild.id, channel: channels[index % CHATS]!.id, user: ada.id };
    return smallRequest(`dc-${index}`, { ...place, replyTo });
  });
}

/** Half of them in groups. Their message stands there already. */
function telegramRequests(): VideoRequest[] {
  const { world, ada } = telegram.telegram;
  const chats = Array.from({ length: CHATS }, (_, index) =>
    index % 2
      ? world.group(`Group ${index}`, { members: new Map([[ada, 'creator']]) })
      : world.privateChat(world.user(`Person ${index}`)),
  );
  return Array.from({ length: RESULTS }, (_, index) => {
    const chat = chats[index % CHATS]!;
    const { id } = world.post({ chat, author: world.bot, text: 'Your film is next.' });
    const place = { platform: 'telegram', channel: `${chat.id}`, server: chat.person ? null : `${chat.id}` };
    return smallRequest(`tg-${index}`, { ...place, user: `${ada.id}`, replyTo: { chat: `${chat.id}`, message: id } });
  });
}

/** Others are being made meanwhile, one in each chat. */
function showProgress(requests: VideoRequest[]): void {
  for (const request of requests) {
    const platform = request.platform === 'discord' ? discord.platform : telegram.platform;
    const other = { ...request, id: `${request.id}-other` };
    platform.progress(other, { phase: 'drawing', frame: Math.floor(performance.now() / 1000), frames: 9999 });
  }
}
