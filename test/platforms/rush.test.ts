/**
 * A rush of results on both platforms, which keep their real limits: nothing is refused, and the bot uses what it
 * grants itself. `npm run bench` runs it, too, for its figures.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMITS as discordLimits } from '../../src/platforms/discord/limits.js';
import type { ChatPlatform } from '../../src/platforms/platform.js';
import { LIMITS as telegramLimits } from '../../src/platforms/telegram/limits.js';
import type { VideoRequest } from '../../src/request.js';
import { smallRequest } from '../small-parts.js';
import { openAdapter as openDiscordAdapter } from './discord/host.js';
import { openAdapter as openTelegramAdapter } from './telegram/host.js';
import { leastMs, spanMs } from './written.js';

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

  await Promise.all([
    deliverAll(onDiscord, discord.platform, (request, index) => discord.send(request, undefined, 1000 + index)),
    deliverAll(onTelegram, telegram.platform, (request, index) => telegram.send(request, undefined, index)),
  ]);
  clearInterval(progress);
  await sleep(100);

  const onChannels = discord.discord.rest.seen.flatMap(({ path, atMs }) => {
    const chat = /^\/channels\/(\d+)\/messages/.exec(path)?.[1];
    return chat === undefined ? [] : [{ chat, atMs }];
  });
  const inChats = telegram.telegram.rest.seen.flatMap(({ method, chat, atMs }) =>
    /^(send|edit)/.test(method) ? [{ chat: `${chat}`, atMs }] : [],
  );
  const [discordMs, telegramMs] = [spanMs(onChannels), spanMs(inChats)];
  const leastDiscord = leastMs(onChannels, discordLimits);
  const leastTelegram = leastMs(inChats, telegramLimits);
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

/** As the deliver queue does: in order, so many at once as the platform takes. */
async function deliverAll(
  requests: VideoRequest[],
  { sendsAtOnce = 1 }: ChatPlatform,
  send: (request: VideoRequest, index: number) => Promise<unknown>,
): Promise<void> {
  const left = requests.entries();
  const work = async () => {
    for (const [index, request] of left) await send(request, index);
  };
  await Promise.all(Array.from({ length: sendsAtOnce }, work));
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
