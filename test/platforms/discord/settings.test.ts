/** The story of a server's admin in Discord: a quota that is set in the chat holds, is used up, and is added to. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Deed, FakeDiscord, Interaction, Message } from '../../fakes/discord.js';
import { type Bot, openBot } from './bot.js';

let bot: Bot;
let discord: FakeDiscord;
let admin: Deed;
let member: Deed;

beforeAll(async () => {
  bot = await openBot({ host: 'ben' });
  discord = bot.discord;
  admin = { user: discord.ada, channel: discord.general, permissions: ['manageGuild'] };
  member = { user: discord.ben, channel: discord.general };
});
afterEach(() => bot.check());
afterAll(() => bot?.close());

const film = (seconds: number) => discord.type('sora', { prompt: 'a cat dances', seconds }, member);
/** What only the asker was told, without the backslashes that keep it plain. */
const told = async (interaction: Interaction) => {
  const message: Message = await discord.until('a word for the asker alone', () => {
    const own = interaction.message?.seenBy && !interaction.message.loading ? interaction.message : undefined;
    return interaction.followUps.at(-1) ?? own;
  });
  return message.content.replaceAll('\\', '');
};

describe('an admin', () => {
  it('is offered the settings, and nobody else is', () => {
    expect(() => discord.type('settings show', {}, member)).toThrow(/not offer/);
  });

  it('sets a quota of 4 seconds, and reads what it was and what it is', async () => {
    const set = discord.type('settings quota', { 'user-day': '4' }, admin);

    expect(await told(set)).toContain('Each person per day: 5 min → 4 s');
  });

  it('sets the style of films for which none is asked', async () => {
    const set = discord.type('settings style', { style: 'comic' }, admin);

    expect(await told(set)).toContain('Style where none is asked for: none → comic');
  });
});

describe('a member', () => {
  it('uses it up in the style of the server, and is refused with the time when it works again', async () => {
    const asked = film(4);
    await bot.film(asked);

    expect((await bot.closed(asked)).outcome).toMatchObject({ clip: { style: 'comic' } });

    expect(await told(film(1))).toMatch(/<t:\d+:f>/);
  });

  it('is still refused after a restart', async () => {
    await bot.restart();

    expect(await told(film(1))).toMatch(/<t:\d+:f>/);
  });

  it('goes on with what is granted', async () => {
    const granted = discord.type('settings grant', { user: discord.ben.id, amount: '1' }, admin);
    expect(await told(granted)).toContain(`<@${discord.ben.id}> may have 1 s`);

    await bot.film(film(1));

    expect(await told(film(1))).toMatch(/<t:\d+:f>/);
  });
});

it('what was done stands in the audit log', async () => {
  const log = await told(discord.type('settings audit', {}, admin));

  expect(log).toMatch(/grant: <@\d+>; 1 s/);
  expect(log).toContain('quota: Each person per day: 5 min → 4 s');
});

describe('what is the host’s', () => {
  const WHOLE = ['administrator'] as const;

  it('is offered to nobody but administrators, and is no command for these either', async () => {
    expect(() => discord.type('host use', {}, admin)).toThrow(/not offer/);

    expect(await told(discord.type('host use', {}, { ...admin, permissions: [...WHOLE] }))).toMatch(
      /I don’t know \/host/,
    );
  });

  it('shows the use of every server, and gives one a weight', async () => {
    const host: Deed = { ...member, permissions: [...WHOLE] };
    const server = `discord:${discord.general.guild?.id}`;

    expect(await told(discord.type('host use', {}, host))).toContain(
      `${server}\`: 5 s today, 5 s this month, films: 2`,
    );
    expect(await told(discord.type('host weight', { server, weight: '2' }, host))).toContain('1 → 2');
  });
});
