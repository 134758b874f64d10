/** The story of the product in Discord: what people type, press and get. */
import { isNotNull } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/messages/index.js';
import { auditOf } from '../../../src/state/audit.js';
import { find, type RequestRow } from '../../../src/state/requests.js';
import { requests } from '../../../src/state/schema.js';
import { changeSettings } from '../../../src/state/settings.js';
import { SMALL } from '../../contracts/small-app.js';
import type { FakeDiscord, Interaction, Message } from '../../fakes/discord.js';
import { type Bot, factsOf, openBot } from './bot.js';

let bot: Bot;
let discord: FakeDiscord;

beforeAll(async () => {
  bot = await openBot();
  discord = bot.discord;
});
afterEach(() => bot.check());
afterAll(() => bot?.close());

const labels = ({ components }: Message) =>
  (components as { components: { label: string }[] }[]).flatMap((row) => row.components.map(({ label }) => label));
const ask = (prompt: string, more: object = {}, deed: object = {}) =>
  discord.type('sora', { prompt, seconds: 1, ...more }, { user: discord.ada, channel: discord.general, ...deed });
/** What only the asker was told, after an interaction. */
const told = (interaction: Interaction) =>
  discord.until('a word for the asker alone', () => {
    const own = interaction.message?.seenBy && !interaction.message.loading ? interaction.message : undefined;
    return interaction.followUps.at(-1) ?? own;
  });

describe('at the start', () => {
  it('asks for the intent of servers alone, and prints the link that invites it', () => {
    expect(discord.gateway.identifies.map(({ intents }) => intents)).toEqual([1]);
    const link = new URL(bot.printed.join('\n').match(/https:\S+/)![0]);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: discord.world.bot.id,
      scope: 'bot applications.commands',
      permissions: String((1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 38n)),
    });
  });

  it('registers what people can type and choose, in English and Chinese', () => {
    const names = discord.commands.registered.map(({ name }) => name);
    const sora = discord.commands.registered.find(({ name }) => name === 'sora')!;

    expect(names).toEqual(['sora', 'queue', 'cancel', 'quota', 'help', 'mydata', 'settings', 'Use as prompt']);
    expect((sora.options as { name: string }[]).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['prompt', 'seconds', 'aspect', 'style', 'seed', 'private']),
    );
    expect(sora.description_localizations).toHaveProperty('zh-CN');
  });
});

describe('/sora', () => {
  let first: Interaction;
  let film: Message;

  it('answers at once and becomes a film that plays in the channel', async () => {
    first = ask('a cat dances in the snow', { seed: 7 });

    const acknowledgedMs = await discord.acknowledged(first);
    film = await bot.film(first);

    expect(acknowledgedMs).toBeLessThan(3000);
    expect(first.answer).toBe(5);
    expect(await factsOf(film)).toMatchObject({
      ...SMALL.sizes['16:9'],
      codec: 'h264',
      pixelFormat: 'yuv420p',
      fastStart: true,
      seconds: 1,
    });
    expect(film.attachments[0]!.name).toMatch(/\.mp4$/);
    expect(discord.messages()).toEqual([film]);
  });

  it('says under the film what was asked for and how it was made, and offers to go on from it', () => {
    expect(film.content).toContain('a cat dances in the snow');
    expect(film.content).toMatch(/1 second/);
    expect(film.content).toMatch(/seed 7/);
    expect(film.content).toMatch(/paper theatre/);
    expect(film.pings).toEqual([]);
    expect(labels(film)).toEqual(['Again', 'Change', 'Details', 'Delete', 'Report']);
  });

  it('gives its place at once and can be cancelled until it is made', () => {
    const shown = discord
      .transcript()
      .split('\n')
      .filter((line) => line.includes('[Cancel]'));

    expect(shown[0]).toMatch(/Starting your film|Your film is next/);
  });

  it('makes another take at a press of Again, and one alone where it is pressed twice', async () => {
    const presses = [1, 2].map(() => discord.press(film, 'Again', { user: discord.ben }));

    // Which of two that come at once is heard first, nobody promises.
    const { again, taken } = await Promise.any(
      presses.map(async (press) => ({ again: press, taken: await bot.film(press) })),
    );
    const twice = presses.find((press) => press !== again)!;
    await told(twice);
    const [one, other] = [await bot.closed(first), await bot.closed(again)];

    expect(discord.messages()).toEqual([film, taken]);
    expect(other.request.work).toEqual({ ...one.request.work, seed: expect.not.toSatisfy((seed) => seed === 7) });
    expect(other.user).toBe(discord.ben.id);
    expect(await bot.row(twice)).toBeUndefined();
  });

  it('opens a form with the words and the seed at a press of Change, and films what comes back', async () => {
    const opened = discord.press(film, 'Change', { user: discord.ada });
    await discord.until('the form', () => opened.form);
    const fields = JSON.stringify(opened.form);

    const changed = discord.submit(opened, { prompt: 'a dog dances in the snow' });
    const changedFilm = await bot.film(changed);

    expect(fields).toContain('a cat dances in the snow');
    expect(fields).toContain('"7"');
    expect(changedFilm.content).toContain('a dog dances in the snow');
    expect((await bot.closed(changed)).request.work).toMatchObject({ seed: 7, seconds: 1 });
    expect(film.content).toContain('a cat dances');
  });

  it('tells whoever presses Details, and nobody else', async () => {
    const pressed = discord.press(film, 'Details', { user: discord.ben });

    const { content, seenBy } = await told(pressed);

    expect(seenBy).toBe(discord.ben);
    expect(content).toMatch(/64 × 36/);
    expect(content).toMatch(/seed 7/);
    expect(film.attachments).toHaveLength(1);
  });

  it('lets no stranger delete it', async () => {
    const pressed = discord.press(film, 'Delete', { user: discord.ben });

    const { content } = await told(pressed);

    expect(content).toMatch(/only the person who asked/i);
    expect(discord.messages()).toContain(film);
  });

  it('goes on after a restart in the middle of it, at the same message', async () => {
    const asked = ask('a whale swims', { seconds: 3 });
    await discord.untilShown(asked, (message) => message.content !== '');

    await bot.restart();
    const whale = await bot.film(asked);

    expect(whale).toBe(asked.message);
    expect(await factsOf(whale)).toMatchObject({ seconds: 3 });
  });

  it('can be gone on from after days', async () => {
    discord.world.advance(3 * 24 * 3600_000);

    const again = discord.press(film, 'Again', { user: discord.ada });
    const taken = await bot.film(again);

    expect(await factsOf(taken)).toMatchObject({ seconds: 1 });
  });

  it('goes from the channel where its owner or a moderator deletes it, and nothing of it is kept', async () => {
    discord.press(film, 'Delete', { user: discord.ben, permissions: ['manageMessages'] });

    await discord.until('the film is gone', () => !discord.messages().includes(film));
    const row = await bot.row(first);

    expect(row?.request.work.prompt).toBe('');
    expect(row?.forgottenAt).toBeTruthy();
  });
});

describe('a film that is still to come', () => {
  it('is made once for an event that comes twice', async () => {
    const before = discord.messages().length;
    const asked = ask('a horse');
    discord.repeat(asked);

    const film = await bot.film(asked);

    expect(discord.messages().slice(before)).toEqual([film]);
    expect(discord.rest.seen.filter(({ path }) => path.includes(asked.id))).toHaveLength(1);
  });

  it('can be cancelled by its owner or a moderator, and by nobody else', async () => {
    const first = ask('a bear', { seconds: 20 });
    const second = ask('a fox');
    const running = await discord.untilShown(first, (message) => labels(message).includes('Cancel'));
    const waiting = await discord.untilShown(second, (message) => labels(message).includes('Cancel'));

    const refused = await told(discord.press(waiting, 'Cancel', { user: discord.ben }));
    discord.press(waiting, 'Cancel', { user: discord.ben, permissions: ['manageMessages'] });
    discord.press(running, 'Cancel', { user: discord.ada });
    const { outcome } = await bot.closed(second);
    const cancelled = await discord.untilShown(first, ({ content }) => /Cancelled/.test(content));

    expect(refused.content).toMatch(/line|only the person who asked/i);
    expect(outcome).toMatchObject({ kind: 'cancelled' });
    expect(labels(cancelled)).toEqual([]);
    expect(cancelled.attachments).toEqual([]);
  });
});

describe('a place that takes less than it said', () => {
  it('gets the film smaller, once', async () => {
    const asked = ask('a bear in the rain', { seconds: 4, seed: 7 });
    asked.uploadBytes = 32_000;

    const film = await bot.film(asked);

    expect((await factsOf(film)).bytes).toBeLessThanOrEqual(32_000);
    expect(await factsOf(film)).toMatchObject({ seconds: 4 });
    expect(discord.rest.seen.filter(({ code }) => code === 40005)).toHaveLength(1);
  });
});

describe('a report', () => {
  const { report } = sentencesFor('en').moderation;
  const reportTo = (reportsTo: string) =>
    changeSettings(
      bot.app.database,
      { platform: 'discord', server: discord.guild.id, by: discord.ada.id, action: 'moderation' },
      (settings) => ({ ...settings, moderation: { ...settings.moderation, reportsTo } }),
    );
  let asked: RequestRow;
  let film: Message;

  it('reaches the owner alone, with the film and who reported it, once for each person', async () => {
    discord.guild.owner = discord.ada;
    const carl = discord.world.user('Carl');
    const interaction = ask('a goat climbs', {}, { user: carl });
    film = await bot.film(interaction);
    asked = await bot.closed(interaction);

    const first = await told(discord.press(film, 'Report', { user: discord.ben }));
    const again = await told(discord.press(film, 'Report', { user: discord.ben }));
    const [shown, ...others] = discord.messages(discord.world.dmOf(discord.ada));

    expect(first.seenBy).toBe(discord.ben);
    expect([first.content, again.content].map((text) => text.replaceAll('\\', ''))).toEqual([
      report.thanks,
      report.again,
    ]);
    expect(others).toEqual([]);
    expect(shown!.content).toContain(`<@${discord.ben.id}> has reported a film that <@${carl.id}> asked for`);
    expect(shown!.content).toContain('a goat climbs');
    expect(shown!.content).toContain(
      `https://discord.com/channels/${discord.guild.id}/${discord.general.id}/${film.id}`,
    );
    expect(shown!.pings).toEqual([]);
    expect(labels(shown!)).toEqual(['Delete film', 'Block asker']);
  });

  it('reaches the channel that the admins have set, and never one of another server', async () => {
    const staff = discord.world.channel('staff', { guild: discord.guild });
    const foreign = discord.world.channel('foreign', { guild: discord.world.guild('Other club') });
    await reportTo(staff.id);
    await told(discord.press(film, 'Report', { user: discord.world.user('Dora') }));
    await reportTo(foreign.id);
    await told(discord.press(film, 'Report', { user: discord.world.user('Emil') }));

    expect(discord.messages(staff)).toHaveLength(1);
    expect(discord.messages(foreign)).toEqual([]);
    expect(discord.messages(discord.world.dmOf(discord.ada))).toHaveLength(2);
  });

  it('lets who manages the server block the asker and delete the film, and nobody else', async () => {
    const [shown] = discord.messages(discord.world.dmOf(discord.ada));
    const stranger = await told(discord.press(shown!, 'Delete film', { user: discord.ben }));
    await told(discord.press(shown!, 'Block asker', { user: discord.ada }));
    const removed = await told(discord.press(shown!, 'Delete film', { user: discord.ada }));
    const refused = await told(ask('another goat', {}, { user: discord.world.users.get(asked.user)! }));
    const log = await auditOf(bot.app.database, 'discord', discord.guild.id, 10);

    expect(stranger.content.replaceAll('\\', '')).toBe(report.onlyAdministrators);
    expect(removed.content.replaceAll('\\', '')).toBe(report.removed);
    expect(discord.messages()).not.toContain(film);
    expect((await find(bot.app.database, asked.id))!.forgottenAt).not.toBeNull();
    expect(refused.content.replaceAll('\\', '')).toBe(sentencesFor('en').admission.blocked);
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['reported', 'block', 'film deleted']));
  });
});

describe('what only the asker sees', () => {
  it('is a film with the option private, of which nothing is kept and from which nothing goes on', async () => {
    const before = discord.messages().length;
    const asked = ask('a secret owl', { private: true });

    const film = await bot.film(asked);
    const row = await bot.closed(asked);

    expect(film.seenBy).toBe(discord.ada);
    expect(discord.messages()).toHaveLength(before);
    expect(labels(film)).toEqual([]);
    expect(JSON.stringify(row)).not.toContain('secret owl');
  });

  it('is what goes wrong: the others see nothing of it', async () => {
    const before = discord.messages().length;
    const asked = ask('\u0007');

    const { content, seenBy } = await told(asked);

    expect(seenBy).toBe(discord.ada);
    expect(content).toMatch(/what you want to see/);
    expect(discord.messages()).toHaveLength(before);
  });

  it.each([
    ['queue', /Nothing of yours/],
    ['quota', /Today: \d+ of your \d+ seconds are left/],
    ['help', /sora/],
    ['mydata show', /keep/],
  ])('is the answer to /%s', async (name, words) => {
    const { content, seenBy } = await told(discord.type(name, {}, { user: discord.ada, channel: discord.general }));

    expect(seenBy).toBe(discord.ada);
    expect(content.replaceAll('\\', '')).toMatch(words);
  });

  it('is what the engine can show, in lists', async () => {
    const { content } = await told(
      discord.type('help', { topic: 'subjects' }, { user: discord.ada, channel: discord.general }),
    );

    expect(content).toMatch(/cat|dog|mammoth/i);
  });

  it('is the line with what is mine in it, which can be cancelled there', async () => {
    const first = ask('a tiger', { seconds: 30 });
    const second = ask('a panda');
    await discord.untilShown(second, ({ content }) => content !== '');

    const queue = await told(discord.type('queue', {}, { user: discord.ada, channel: discord.general }));
    for (const label of labels(queue)) discord.press(queue, label, { user: discord.ada });
    const outcomes = [(await bot.closed(first)).outcome, (await bot.closed(second)).outcome];

    expect(queue.content).toMatch(/tiger/);
    expect(queue.content).toMatch(/panda/);
    expect(labels(queue)).toHaveLength(2);
    expect(outcomes).toMatchObject([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
  });

  it('is forgotten at /mydata delete', async () => {
    await told(discord.type('mydata delete', {}, { user: discord.ada, channel: discord.general }));

    const { content } = await told(discord.type('mydata show', {}, { user: discord.ada, channel: discord.general }));

    expect(content).toMatch(/keep no prompts/);
  });
});

describe('words', () => {
  it('complete while a prompt is typed', async () => {
    const typed = discord.complete('sora', 'prompt', 'a ca', { user: discord.ada, channel: discord.general });

    const choices = await discord.until('completions', () => typed.choices);

    expect(choices.map(({ value }) => value)).toContain('a cat');
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('of a message become a prompt by its menu, and ring nobody', async () => {
    const quoted = await bot.film(ask(`**a mouse** <@${discord.ben.id}> @everyone`));

    const asked = discord.choose('Use as prompt', quoted, { user: discord.ben });
    const film = await bot.film(asked);

    expect(film.content.replaceAll('\\', '')).toContain('a mouse');
    expect((await bot.row(asked))!.request.work.prompt).toBe('**a mouse** @everyone');
    expect([quoted.pings, film.pings]).toEqual([[], []]);
    expect(film.content).not.toContain('<@');
    expect(film.content).not.toContain('**');
  });

  it('are Chinese in a Chinese server, and in private of whoever reads them', async () => {
    const guild = discord.world.guild('电影', { locale: 'zh-CN' });
    const channel = discord.world.channel('聊天', { guild });
    discord.join(guild);
    const chinese = discord.world.user('Li', { locale: 'zh-CN' });

    const open = discord.type('sora', { prompt: '一只猫', seconds: 1 }, { user: discord.ada, channel });
    const alone = await told(discord.type('quota', {}, { user: chinese, channel: discord.general }));
    const english = await told(discord.type('quota', {}, { user: discord.ada, channel }));
    const film = await bot.film(open);

    expect(alone.content).toMatch(/[\u4e00-\u9fff]/);
    expect(english.content).toMatch(/Today/);
    expect(labels(film).join()).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('places', () => {
  it.each([['thread'], ['voice']] as const)('in a server can be a %s', async (kind) => {
    const channel = discord.world.channel(`a ${kind}`, { guild: discord.guild, kind, parent: discord.general });

    const film = await bot.film(ask('a bee', {}, { channel }));

    expect(film.channel).toBe(channel);
  });

  it('can be a private thread without the bot: what it may do in threads counts', async () => {
    const thread = { guild: discord.guild, kind: 'thread', parent: discord.general, isHidden: true } as const;
    const quiet = discord.world.channel('quiet', {
      ...thread,
      botPermissions: ['viewChannel', 'attachFiles', 'sendMessages'],
    });
    const open = discord.world.channel('open', {
      ...thread,
      botPermissions: ['viewChannel', 'attachFiles', 'sendInThreads'],
    });

    const { content } = await told(ask('a bee', {}, { channel: quiet }));
    const film = await bot.film(ask('a bee', {}, { channel: open }));

    expect(content).toMatch(/Send Messages in Threads/);
    expect(film.channel).toBe(open);
  });

  it('can be a private conversation with the bot', async () => {
    const channel = discord.world.dmOf(discord.ben);

    const film = await bot.film(ask('a bee', {}, { channel, user: discord.ben }));

    expect(discord.messages(channel)).toEqual([film]);
  });

  it.each([
    ['viewChannel', /View Channel/i],
    ['sendMessages', /Send Messages/i],
    ['attachFiles', /Attach Files/i],
  ] as const)('without the permission %s are refused before any work, by its name', async (missing, words) => {
    const all = ['viewChannel', 'sendMessages', 'attachFiles', 'sendInThreads'] as const;
    const channel = discord.world.channel('closed', {
      guild: discord.guild,
      botPermissions: all.filter((name) => name !== missing),
    });

    const asked = ask('a bee', {}, { channel });
    const { content, seenBy } = await told(asked);

    expect(seenBy).toBe(discord.ada);
    expect(content).toMatch(words);
    expect(await bot.row(asked)).toBeUndefined();
  });

  it('without the bot, where people bring it along, take a film while only its token speaks', async () => {
    const guild = discord.world.guild('elsewhere', { hasBot: false });
    const channel = discord.world.channel('foreign', { guild, botPermissions: ['attachFiles'] });

    const film = await bot.film(ask('a bee', {}, { channel }));

    expect(film.channel).toBe(channel);
  });

  it('without the bot are refused where the wait is longer than the token lives', async () => {
    const channel = discord.world.channel('group', { kind: 'dm', hasBot: false, botPermissions: ['attachFiles'] });
    await bot.app.database.update(requests).set({ pace: 10_000 }).where(isNotNull(requests.pace));

    const asked = ask('a bee', {}, { channel });
    const { content, seenBy } = await told(asked);

    expect(content.replaceAll('\\', '')).toMatch(/it would take about .* min/);
    expect(seenBy).toBe(discord.ada);
    expect(await bot.row(asked)).toBeUndefined();
  });
});
