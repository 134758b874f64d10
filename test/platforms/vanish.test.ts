/** Places that vanish while a film is made for them: it ends quietly, is given back, and takes no more work. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ledger } from '../../src/state/schema.js';
import { channelPayload } from '../fakes/discord/payloads.js';
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
    const asked = discord.type('sora', { prompt: 'a dog runs', seconds: 20 }, where);
    await discord.until('it is being made', () => bot.log.includes(`"dc-${asked.id}"`) && asked.message, 30_000);
    return { asked, channel: where.channel };
  }

  it.each([
    ['the channel is deleted', (id: string) => id],
    ['the bot is thrown out of the server', () => undefined],
  ])('a film ends quietly where %s', async (_name, channelOf) => {
    const { discord } = bot;
    const { asked, channel } = await begun('short-lived');

    if (channelOf(channel.id)) {
      discord.world.channels.delete(channel.id);
      discord.gateway.dispatch('CHANNEL_DELETE', channelPayload(channel));
    } else discord.leave(discord.guild);
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

  it('a film ends quietly where the bot is blocked', async () => {
    const { telegram } = bot;
    const asked = telegram.say('a dog runs --seconds 20', { user: telegram.ada });
    await bot.answer(asked);

    telegram.block(telegram.ada);
    const { outcome } = await bot.closed(asked);

    expect(outcome).toMatchObject({ kind: 'cancelled' });
    expect(bot.answers(asked).every(({ video }) => video === undefined)).toBe(true);
  });
});

describe('progress', () => {
  it('tells on Discord that its message is gone', async () => {
    const bot = await openDiscordAdapter();
    const { interaction, request } = await bot.ask();
    bot.discord.world.remove(interaction.message!);

    bot.platform.progress(request, drawing(1));
    await bot.discord.until('it is told', () => bot.moves.length > 0);

    expect(bot.moves).toEqual([`vanished ${request.id}`]);
    bot.check();
    await bot.close();
  });

  it.each(['the message was taken away', 'the person is gone', 'the bot was thrown out'])(
    'tells on Telegram that %s',
    async (what) => {
      const bot = await openTelegramAdapter();
      const { telegram } = bot;
      const chat = what === 'the bot was thrown out' ? { chat: telegram.club, text: '/sora a cat' } : {};
      const { message, request } = await bot.ask(chat);
      if (what === 'the message was taken away') telegram.erase(bot.answers(message)[0]!);
      if (what === 'the person is gone') telegram.ada.isDeactivated = true;
      if (what === 'the bot was thrown out') telegram.club.bot = 'kicked';

      bot.platform.progress(request, drawing(1));
      await telegram.until('it is told', () => bot.moves.length > 0);

      expect(bot.moves).toEqual([`vanished ${request.id}`]);
      bot.check();
      await bot.close();
    },
  );
});
