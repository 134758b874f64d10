/** Places that vanish while a film is made for them: it ends quietly, is given back, and takes no more work. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ledger } from '../../src/state/schema.js';
import { channelPayload } from '../fakes/discord/payloads.js';
import { bits, type Channel } from '../fakes/discord/world.js';
import { type Bot as DiscordBot, openBot as openDiscordBot } from './discord/bot.js';
import { openAdapter as openDiscordAdapter } from './discord/host.js';
import { openBot as openTelegramBot, type Bot as TelegramBot } from './telegram/bot.js';
import { openAdapter as openTelegramAdapter } from './telegram/host.js';

const drawing = (frame: number) => ({ phase: 'drawing', frame, frames: 480 }) as const;

describe('on Discord', () => {
  let bot: DiscordBot;
  beforeAll(async () => {
    bot = await openDiscordBot();
  });
  afterEach(() => bot.check());
  afterAll(() => bot?.close());

  /** A film that takes a while, from the moment on in which it is being made. */
  async function begun(channel: string) {
    const { discord } = bot;
    const where = { user: discord.ada, channel: discord.world.channel(channel, { guild: discord.guild }) };
    discord.gateway.dispatch('CHANNEL_CREATE', channelPayload(where.channel));
    const asked = discord.type('sora', { prompt: 'a dog runs', seconds: 20 }, where);
    await discord.until('it is being made', () => bot.log.includes(`"dc-${asked.id}"`) && asked.message, 30_000);
    return { asked, channel: where.channel };
  }

  it.each([
    [
      'the channel is deleted',
      (channel: Channel) => {
        bot.discord.world.channels.delete(channel.id);
        bot.discord.gateway.dispatch('CHANNEL_DELETE', channelPayload(channel));
      },
    ],
    [
      'the bot may send no files there any more',
      (channel: Channel) => {
        const denied = { id: bot.discord.guild.id, type: 0, allow: '0', deny: bits(['attachFiles']) };
        bot.discord.gateway.dispatch('CHANNEL_UPDATE', { ...channelPayload(channel), permission_overwrites: [denied] });
      },
    ],
    ['the bot is thrown out of the server', () => bot.discord.leave(bot.discord.guild)],
  ])('a film ends quietly where %s', async (_name, happens) => {
    const { discord } = bot;
    const { asked, channel } = await begun('short-lived');

    happens(channel);
    const { outcome } = await bot.closed(asked);

    expect(outcome).toMatchObject({ kind: 'cancelled' });
    expect(discord.messages(channel).every(({ attachments }) => attachments.length === 0)).toBe(true);
    const entries = await bot.app.database.select().from(ledger);
    expect(entries.filter(({ requestId }) => requestId === `dc-${asked.id}`).map(({ entry }) => entry)).toEqual([
      'reserve',
      'give back',
    ]);
  });
});

describe('on Telegram', () => {
  let bot: TelegramBot;
  beforeAll(async () => {
    bot = await openTelegramBot();
  });
  afterEach(() => bot.check());
  afterAll(() => bot?.close());

  it.each([
    ['is blocked', undefined, () => bot.telegram.block(bot.telegram.ada)],
    [
      'may send no films there any more',
      () => bot.telegram.club,
      () => bot.telegram.makeBot('restricted', bot.telegram.club, bot.telegram.ada),
    ],
  ])('a film ends quietly where the bot %s', async (_name, chatOf, happens) => {
    const { telegram } = bot;
    const chat = chatOf && { chat: chatOf() };
    const asked = telegram.say('/sora a dog runs --seconds 20', { user: telegram.ada, ...chat });
    await bot.answer(asked);

    happens();
    const { outcome } = await bot.closed(asked);

    expect(outcome).toMatchObject({ kind: 'cancelled' });
    expect(bot.answers(asked).every(({ video }) => video === undefined)).toBe(true);
  });
});

describe('progress', () => {
  it.each([
    ['its message is gone', undefined],
    ['it is not let in any more', 50001],
    ['it may not write any more', 50013],
  ])('tells on Discord that %s', async (_name, code) => {
    const bot = await openDiscordAdapter();
    const { interaction, request } = await bot.ask();
    if (code === undefined) bot.discord.world.remove(interaction.message!);
    else bot.discord.rest.trouble(/@original|messages/, { status: 403, code });

    bot.platform.progress(request, drawing(1));
    await bot.discord.until('it is told', () => bot.moves.length > 0);

    expect(bot.moves).toEqual([`vanished ${request.id}`]);
    bot.check();
    await bot.close();
  });

  it.each(['the message was taken away', 'the person is gone', 'the bot was thrown out', 'the bot may not write'])(
    'tells on Telegram that %s',
    async (what) => {
      const bot = await openTelegramAdapter();
      const { telegram } = bot;
      const chat = what === 'the bot was thrown out' ? { chat: telegram.club, text: '/sora a cat' } : {};
      const { message, request } = await bot.ask(chat);
      if (what === 'the message was taken away') telegram.erase(bot.answers(message)[0]!);
      if (what === 'the person is gone') telegram.ada.isDeactivated = true;
      if (what === 'the bot was thrown out') telegram.club.bot = 'kicked';
      const description = 'Bad Request: not enough rights to send text messages to the chat';
      if (what === 'the bot may not write') telegram.rest.trouble(/editMessageText/, { status: 400, description });

      bot.platform.progress(request, drawing(1));
      await telegram.until('it is told', () => bot.moves.length > 0);

      expect(bot.moves).toEqual([`vanished ${request.id}`]);
      bot.check();
      await bot.close();
    },
  );
});
