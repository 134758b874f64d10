import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import type { Invocation } from '../../src/command.js';
import { auditOf } from '../../src/state/audit.js';
import { grantedTo } from '../../src/state/ledger.js';
import { openState, type State } from '../../src/state/open.js';
import { audit, serverSettings } from '../../src/state/schema.js';
import { readSettings } from '../../src/state/settings.js';
import { folderOfGroup, SMALL_CAPABILITIES } from '../small-parts.js';
import { askAsAdmin, DISCORD, TELEGRAM } from './asking.js';

let state: State;
const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  await state.database.delete(serverSettings);
  await state.database.delete(audit);
});
afterAll(() => state.close());

const ask = (
  subcommand: string | undefined,
  options?: Record<string, unknown>,
  given: Partial<Invocation> & { command?: string } = {},
) => askAsAdmin(state.database, given.command ?? 'settings', subcommand, options, given);
const now = () => readSettings(state.database, 'discord', '10');

describe('/settings', () => {
  it('shows everything that is set', async () => {
    const { text, shortcuts } = await ask('show');

    expect(text).toContain('Each person per day: 5 min');
    expect(text).toContain('All together per month: no limit');
    expect(text).toContain('Time zone of days and months: UTC');
    expect(text).toContain('I remember films and prompts for: 30 days');
    expect(shortcuts).toBeUndefined();
  });

  it('is refused to who does not manage the server, and where there is none', async () => {
    const change = { 'user-day': '4' };
    const stranger = await ask('quota', change, { administers: false });
    const alone = await ask('quota', change, { administers: false, server: null });

    expect(stranger).toMatchObject({ refused: true, text: expect.stringMatching(/only admins/) });
    expect(alone).toMatchObject({ refused: true, text: expect.stringMatching(/belong to a server/) });
    expect(await auditOf(state.database, 'discord', '10', 9)).toEqual([]);
  });

  it('offers the areas as buttons where nothing is offered while one types, and says what to type', async () => {
    const all = await ask(undefined, {}, { can: TELEGRAM });
    const area = await ask('quota', {}, { can: TELEGRAM });

    const words = [...all.shortcuts!, ...area.shortcuts!].flat().map((each) => each.words);
    expect(words).toContain('/settings quota');
    expect(words).toContain('/settings quota user-day none');
    expect(Math.max(...words.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(64);
    expect(area.text).toContain('/settings quota user-day 60');
  });

  it('says of a word that is none which there are', async () => {
    expect(await ask('dance')).toMatchObject({ refused: true, text: expect.stringMatching(/show, quota, roles/) });
    expect(await ask('constructor')).toMatchObject({ refused: true });
  });
});

describe('what an admin reads on Telegram', () => {
  const here = { platform: 'telegram', can: TELEGRAM };

  it('is called as it is called there, by the buttons, the facts and the words to type', async () => {
    const all = await ask('show', {}, here);
    const inChinese = await ask('show', {}, { ...here, locale: 'zh-CN' });
    const labels = (message: typeof all) => message.shortcuts!.flat().map(({ label }) => label);

    expect(labels(all)).toContain('topics');
    expect(all.text).toContain('Who may make films: everybody');
    expect(all.text).toContain('Check of prompts: automatic (strict)\n');
    expect(labels(inChinese)).toEqual(expect.arrayContaining(['身份', '话题']));
    expect(inChinese.text).not.toMatch(/身份组|频道/);
    expect((await ask('dance', {}, { ...here, locale: 'zh-CN' })).text).toMatch(/身份、话题/);
  });

  it.each([
    ['retention', { days: 90 }, /retention 90$/, /retention 30$/],
    ['language', { language: 'en' }, /language en$/, /language own$/],
    ['moderation', { level: 'strict' }, /moderation strict$/, /moderation automatic$/],
  ])('shows no example of what is set already: %s', async (area, change, before, after) => {
    expect((await ask(area, {}, here)).text).toMatch(before);
    await ask(area, change, here);
    expect((await ask(area, {}, here)).text).toMatch(after);
    expect((await ask(area, {}, { ...here, locale: 'zh-CN' })).text).toMatch(/请输入：/);
  });

  it('says how reports reach them, as on Discord', async () => {
    expect((await ask('moderation', {}, here)).text).toMatch(/Reports on films go to: the admins.*\/start/s);
    expect((await ask('moderation')).text).toMatch(/go to: the server’s owner.*reports-to/s);
  });
});

describe('a change', () => {
  it('is confirmed with what it was and what it is, and kept', async () => {
    const { text } = await ask('quota', { 'user-day': '4', 'server-month': '2h' });

    expect(text.split('\n')).toEqual([
      'Changed: quota',
      'Each person per day: 5 min → 4 s',
      'All together per month: no limit → 2 h',
    ]);
    expect((await now()).quota).toEqual({ userDay: 4, userMonth: null, serverDay: null, serverMonth: 7200 });
  });

  it('that changes nothing is said to be none', async () => {
    expect((await ask('quota', { 'user-day': '300' })).text).toBe('That is so already; nothing was changed.');
  });

  it.each([
    ['quota', { 'user-day': 'much' }, /60 \(seconds\), 5min, 1h or unlimited/],
    ['quota', { 'user-day': '-1' }, /60 \(seconds\), 5min, 1h or unlimited/],
    ['quota', { 'user-day': '999999999' }, /60 \(seconds\), 5min, 1h or unlimited/],
    ['limits', { longest: '0.5' }, /more than can be set/],
    ['limits', { waiting: 0 }, /between 1 and 1000/],
    ['timezone', { zone: 'Middle-earth/Bree' }, /region and a city/],
    ['timezone', { zone: '+08:00' }, /region and a city/],
    ['retention', { days: 1000 }, /1 to 365/],
    ['roles', { day: '60' }, /which role/],
    ['roles', { role: 'everybody' }, /which role/],
    ['exempt', { user: '@ada' }, /account/],
    ['language', { language: 'elvish' }, /en, zh-CN or own/],
    ['style', { style: 'rococo' }, /pixel art, black and white or none/],
    ['quota', { speed: '3' }, /no option “speed”/],
  ])('of %s to %j is refused', async (subcommand, options, sentence) => {
    expect(await ask(subcommand, options)).toMatchObject({ refused: true, text: expect.stringMatching(sentence) });
  });

  it('of a role gives its people a quota of their own, and takes it away again', async () => {
    const given = await ask('roles', { role: '77', day: '1h' });
    await ask('roles', { role: '77', access: 'forbidden' });
    expect(await now()).toMatchObject({ roles: { 77: { day: 3600, month: null } }, forbiddenRoles: ['77'] });

    await ask('roles', { role: '77', forget: true });

    expect(given.text).toContain('Quota of the role 77: no quota of its own → 1 h per day, no limit per month');
    expect(await now()).toMatchObject({ roles: {}, allowedRoles: [], forbiddenRoles: [] });
  });

  it('of channels names one, or means the one where it is asked', async () => {
    await ask('channels', { channel: '33', access: 'allowed' });
    await ask('channels', { access: 'forbidden' });
    expect((await now()).channels).toEqual({ allowed: ['33'], forbidden: ['20'] });

    await ask('channels', { channel: '33', access: 'forbidden' });
    await ask('channels', { access: 'usual' });

    expect((await now()).channels).toEqual({ allowed: [], forbidden: ['33'] });
  });

  it('of channels means the topic in a group that has such, and is refused in one that has none', async () => {
    await ask('channels', { access: 'allowed' }, { can: TELEGRAM, topic: '5' });

    expect((await now()).channels.allowed).toEqual(['5']);
    expect(await ask('channels', { access: 'allowed' }, { can: TELEGRAM })).toMatchObject({
      refused: true,
      text: expect.stringMatching(/no topics/),
    });
  });

  it('takes time zones as people write them', async () => {
    await ask('timezone', { zone: 'europe/berlin' });
    expect((await now()).timezone).toBe('Europe/Berlin');
    await ask('timezone', { zone: 'America/New York' });
    expect((await now()).timezone).toBe('America/New_York');
  });

  it('of limits, people, retention and pauses is kept', async () => {
    await ask('limits', { longest: '10', waiting: 3, cooldown: '2min' });
    await ask('exempt', { user: '5' });
    await ask('block', { user: '6', reason: 'too loud' });
    await ask('block', { user: '7' });
    await ask('unblock', { user: '7' });
    await ask('retention', { days: 7 });
    await ask('pause');

    expect(await now()).toMatchObject({
      limits: { longestSeconds: 10, waiting: 3, cooldownSeconds: 120 },
      exempt: ['5'],
      blocked: ['6'],
      retentionDays: 7,
      paused: true,
    });
    await ask('resume');
    await ask('limits', { cooldown: 'none', longest: 'none' });
    await ask('exempt', { user: '5', remove: true });
    expect(await now()).toMatchObject({
      limits: { longestSeconds: null, waiting: 3, cooldownSeconds: 0 },
      exempt: [],
      paused: false,
    });
  });

  it('of the style takes what people call it, and is offered only where the engine has some', async () => {
    const set = await ask('style', { style: 'Pixel Art' });
    const inChinese = await ask('style', { style: '无' }, { locale: 'zh-CN' });
    const offered = await ask('style', {}, { can: TELEGRAM });

    expect(set.text).toBe('Changed: style\nStyle where none is asked for: none → pixel art');
    expect(inChinese.text).toContain('未指定时的风格：像素风 → 无');
    expect((await now()).style).toBeNull();
    expect(offered.shortcuts!.flat().map(({ words }) => words)).toContain('/settings style pixel-art');
    expect((await ask('audit')).text).toMatch(/style: Style where none is asked for: none → pixel art/);
    const settings = COMMANDS.find(({ name }) => name === 'settings')!;
    const without = settings.subcommands!({ capabilities: { ...SMALL_CAPABILITIES, styles: [] }, can: [] });
    expect(Object.keys(without)).not.toContain('style');
  });

  it('of the language is answered in the new one where all see the answer', async () => {
    const here = { can: TELEGRAM, ownLocale: 'en' };

    expect((await ask('language', { language: 'zh-CN' }, here)).text).toContain(
      '公开回复的语言：跟随每个人的语言 → 中文',
    );
    expect((await now()).language).toBe('zh-CN');
    expect((await ask('language', { language: 'own' }, { ...here, locale: 'zh-CN' })).text).toContain(
      'Changed: language',
    );
    expect((await now()).language).toBeNull();
  });

  it('of somebody else at the same moment loses neither', async () => {
    await Promise.all([
      ...Array.from({ length: 10 }, (_, at) => ask('exempt', { user: String(100 + at) })),
      ask('quota', { 'user-day': '9' }),
    ]);

    const settings = await now();
    expect(settings.exempt).toHaveLength(10);
    expect(settings.quota.userDay).toBe(9);
  });
});

describe('/settings moderation', () => {
  it('sets how strict it is, and where reports go', async () => {
    const strict = await ask('moderation', { level: 'strict', 'keep-prompts': true, 'reports-to': '77' });
    expect((await now()).moderation).toMatchObject({ level: 'strict', keepsPrompts: true, reportsTo: '77' });
    expect(strict.text).toContain('Refused prompts in the audit log: no → yes');

    await ask('moderation', { level: 'automatic', 'reports-in-private': true });
    expect((await now()).moderation).toMatchObject({ level: null, keepsPrompts: true, reportsTo: null });
  });

  it('adds and removes words and patterns, and lists them to the asker alone', async () => {
    const added = await ask('moderation', { 'add-word': 'pineapple', 'add-pattern': 'https?://' });
    const listed = await ask('moderation', { list: true });
    const again = await ask('moderation', { 'add-word': 'Pineapple' });
    const bad = await ask('moderation', { 'add-pattern': '(' });
    await ask('moderation', { 'remove-word': 'PINEAPPLE', 'remove-pattern': 'https?://' });

    expect(listed).toMatchObject({ text: 'Blocked words: pineapple\nBlocked patterns: https?://', private: true });
    expect(added.text).toContain('Blocked words added here: 0 → 1');
    expect(again).toMatchObject({ refused: true, text: 'It stands there already.' });
    expect(await ask('moderation', { 'remove-word': 'melon' })).toMatchObject({ refused: true });
    expect(bad).toMatchObject({ refused: true, text: expect.stringContaining('RE2') });
    expect((await now()).moderation).toMatchObject({ words: [], patterns: [] });
  });

  it('says in the audit log what was refused, and by which rule', async () => {
    await ask('moderation', { 'keep-prompts': true });
    await ask(undefined, { prompt: 'a sexy cat' }, { command: 'sora', eventId: 'sora-1' });

    expect((await ask('audit')).text).toMatch(/prompt refused: sexual content; “a sexy cat”/);
  });
});

describe('/settings grant and reset', () => {
  const place = { platform: 'discord', server: '10' };

  it('give somebody seconds beyond the quota, and say so', async () => {
    const { text } = await ask('grant', { user: '5', amount: '60' });

    expect(text).toBe('5 may have 60 s on top of the quota.');
    expect(await grantedTo(state.database, place, '5')).toBe(60);
    expect(await ask('grant', { user: '5', amount: 'none' })).toMatchObject({ refused: true });
    expect(await ask('grant', { user: '5' })).toMatchObject({ refused: true });
    expect(await grantedTo(state.database, place, '5')).toBe(60);
  });

  it('say what to type where nobody is named and nothing is offered', async () => {
    const typed = { can: TELEGRAM };

    expect((await ask('grant', {}, typed)).text).toContain('/settings grant @somebody 60');
    expect((await ask('unblock', {}, typed)).text).toContain('/settings unblock @somebody');
    expect((await ask('grant')).text).not.toContain('/settings');
  });

  it('are of one person or of all together, and stand in the log', async () => {
    await ask('grant', { user: '6', amount: '5min' });

    expect((await ask('reset', { user: '5' })).text).toMatch(/^5’s used time is back to zero/);
    expect((await ask('reset')).text).toMatch(/all together/);
    expect((await ask('audit')).text.split('\n').map((line) => line.replace(/^.*\) /, ''))).toEqual([
      'The last changes and refusals, newest first:',
      '1, reset',
      '1, reset: 5',
      '1, grant: 6; 5 min',
    ]);
  });
});

describe('/settings audit', () => {
  it('tells who changed what and when, to who asks alone', async () => {
    await ask('timezone', { zone: 'Asia/Shanghai' });
    await ask('block', { user: '6', reason: 'too loud' }, { user: '2' });

    const { text, private: isPrivate } = await ask('audit');

    const [, last, first] = text.split('\n');
    expect(isPrivate).toBe(true);
    expect(last).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d \(Asia\/Shanghai\) 2, block: Blocked: nobody → 6; “too loud”$/);
    expect(first).toMatch(/1, timezone: Time zone of days and months: UTC → Asia\/Shanghai$/);
  });

  it('names no administrator who stays unnamed, and says so where nothing was done', async () => {
    expect((await ask('audit')).text).toMatch(/Nothing has been changed/);
    await ask('pause', {}, { user: '10' });

    expect((await ask('audit')).text).toContain('an unnamed administrator, pause: Paused: no → yes');
  });
});

describe('what is offered while one types', () => {
  const settings = COMMANDS.find(({ name }) => name === 'settings')!;
  const place = { capabilities: SMALL_CAPABILITIES, can: DISCORD };
  const suggestions = async (subcommand: string, option: string, typed: string) => {
    const { suggests } = settings.subcommands!(place)[subcommand]!.options(place)[option]!;
    const { en } = await import('../../src/messages/en.js');
    return suggests instanceof Function ? suggests(typed, en).map(({ name, value }) => `${name}=${value}`) : [];
  };

  it('are amounts in every unit, and time zones by their city', async () => {
    expect(await suggestions('quota', 'user-day', '5')).toEqual(['5 s=5', '5 min=300', '5 h=18000']);
    expect(await suggestions('quota', 'user-day', '')).toContain('no limit=none');
    expect(await suggestions('quota', 'user-day', '5min')).toEqual(['5 min=300']);
    expect((await suggestions('timezone', 'zone', 'shang'))[0]).toBe('Asia/Shanghai=Asia/Shanghai');
    expect((await suggestions('timezone', 'zone', 'new y'))[0]).toContain('America/New_York');
  });
});

describe('docs/admins.md', () => {
  const text = readFileSync('docs/admins.md', 'utf8');
  const place = { capabilities: SMALL_CAPABILITIES, can: TELEGRAM };
  const areas = COMMANDS.find(({ name }) => name === 'settings')!.subcommands!(place);

  it('names every word behind /settings, and no other', () => {
    const named = [...text.matchAll(/\/settings ([a-z]+)/g)].map(([, word]) => word!);

    expect([...new Set(named)].sort()).toEqual(Object.keys(areas).sort());
  });

  it('says what is set to begin with', async () => {
    const { quota, limits, retentionDays } = await now();
    const alone = await readSettings(state.database, 'discord', null);

    expect(text).toContain(`| seconds of a user a day | ${quota.userDay} | ${alone.quota.userDay} |`);
    expect(text).toContain(`| films of a user that are not finished | ${limits.waiting} | ${alone.limits.waiting} |`);
    expect(text).toContain(`1 to 365; what stands in the chat stays there. To begin with it is ${retentionDays} |`);
  });
});
