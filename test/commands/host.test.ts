import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/command.js';
import { isBlockedEverywhere } from '../../src/state/blocks.js';
import * as entries from '../../src/state/ledger.js';
import { openState, type State } from '../../src/state/open.js';
import { audit, blockedEverywhere, ledger, serverSettings, serverWeights } from '../../src/state/schema.js';
import { changeSettings } from '../../src/state/settings.js';
import { weightOf } from '../../src/state/weights.js';
import { folderOfGroup } from '../small-parts.js';
import { askAsAdmin, TELEGRAM } from './asking.js';

let state: State;
const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  for (const table of [audit, blockedEverywhere, ledger, serverSettings, serverWeights])
    await state.database.delete(table);
});
afterAll(() => state.close());

const ask = (subcommand: string | undefined, options?: Record<string, unknown>, given?: Partial<Invocation>) =>
  askAsAdmin(state.database, 'host', subcommand, options, given);
/** Something was set there once: it is a server that the bot knows. */
const known = (server: string, platform = 'telegram') =>
  changeSettings(state.database, { platform, server, by: '7', action: 'pause' }, (settings) => settings);
const used = (platform: string, server: string | null, seconds: number, at = new Date()) =>
  entries.reserve(
    state.database,
    { id: `${platform}-${server}-${at.getTime()}`, platform, server: server ?? '', user: '5', cost: seconds },
    0,
    at,
  );

describe('/host', () => {
  it('is no command for anybody else, admins of a server neither, under the same number elsewhere neither', async () => {
    const nothing = { refused: true, text: 'I don’t know /host. See /help for all commands.' };

    expect(await ask('use', {}, { user: '2' })).toEqual(nothing);
    expect(await ask('block', { user: '5' }, { platform: 'telegram' })).toEqual(nothing);
    expect(await state.database.$count(blockedEverywhere)).toBe(0);
  });

  it('stands in the help of the host, unless others read along', async () => {
    const help = (given: Partial<Invocation>) => ask(undefined, {}, { command: 'help', ...given });

    expect((await help({})).text).toContain('/host');
    expect((await help({ user: '2' })).text).not.toContain('/host');
    expect((await help({ can: TELEGRAM })).text).not.toContain('/host');
    expect((await help({ can: TELEGRAM, server: null })).text).toContain('/host');
  });

  it('is answered to the host alone, in their language', async () => {
    const chinese = { locale: 'en', ownLocale: 'zh-CN' };

    expect(await ask('use', {}, chinese)).toMatchObject({ private: true, text: '本月还没有服务器用过。' });
    expect(await ask('weight', { server: '10', weight: '2' }, chinese)).toMatchObject({
      private: true,
      text: 'discord:10 的权重：1 → 2',
    });
    expect(await ask('block', { user: '5' }, chinese)).toMatchObject({
      private: true,
      text: '5 可以做短片：是 → 否',
    });
  });
});

describe('/host use', () => {
  it('tells of every server what it has used today and this month, most first', async () => {
    const now = new Date();
    const monthBegan = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
    await used('discord', '10', 4);
    await used('telegram', '-100', 300);
    await used('discord', null, 2);
    await used('discord', '11', 50, new Date(monthBegan.getTime() - 1000));
    await used('discord', '10', 8, monthBegan);
    await known('-100');
    await ask('weight', { server: 'telegram:-100', weight: 0.5 });

    // On the first of a month all of it is today's.
    const today = now.getUTCDate() === 1 ? 12 : 4;
    expect((await ask('use')).text.split('\n')).toEqual([
      `All together: ${today + 302} s today, 314 s this month. Days and months are those of UTC.`,
      'telegram:-100: 5 min today, 5 min this month, films: 0, people: 1, weight 0.5',
      `discord:10: ${today} s today, 12 s this month, films: 0, people: 1, weight 1`,
      'discord:private: 2 s today, 2 s this month, films: 0, people: 1, weight 1',
    ]);
  });

  it('comes in pages, and says what to type where nothing is offered', async () => {
    for (let server = 0; server < 16; server++) await used('discord', String(server), 100 - server);

    const first = await ask(undefined, {}, { can: TELEGRAM });
    const second = await ask('use', { page: '2' });

    expect(first.text).toContain('discord:14: 86 s');
    expect(first.text).not.toContain('discord:15');
    expect(first.text).toContain('Page 1 of 2.\n/host weight ');
    expect(second.text).toContain('discord:15: 85 s');
    expect((await ask('use', { page: 7 })).text).toBe(second.text);
  });
});

describe('/host weight', () => {
  it('is confirmed with what it was and what it is, and kept', async () => {
    await known('-100');
    expect((await ask('weight', { server: 'telegram:-100', weight: '2' })).text).toBe('Weight of telegram:-100: 1 → 2');
    expect((await ask('weight', { server: 'telegram:-100', weight: 0.5 })).text).toBe(
      'Weight of telegram:-100: 2 → 0.5',
    );
    expect((await ask('weight', { server: 'telegram:-100', weight: '0.5' })).text).toMatch(/nothing was changed/);
    expect((await ask('weight', { server: 'telegram:-100' })).text).toBe('Weight of telegram:-100: 0.5');
    expect(await weightOf(state.database, { platform: 'telegram', server: '-100' })).toBe(0.5);

    await ask('weight', { server: 'private', weight: 3 });
    expect(await weightOf(state.database, { platform: 'discord', server: null })).toBe(3);
  });

  it.each([
    [{ weight: 2 }, /Say which server/],
    [{ server: 'the club', weight: 2 }, /Say which server/],
    [{ server: 'terminal:10', weight: 2 }, /Say which server/],
    [{ server: '10', weight: 0 }, /0.01 to 100/],
    [{ server: '10', weight: 'much' }, /0.01 to 100/],
    [{ server: '10', weight: '' }, /0.01 to 100/],
    [{ server: '11', weight: 2 }, /Nobody has asked for a film in discord:11 yet/],
    [{ server: 'telegram:-100', weight: 2 }, /Nobody has asked/],
  ])('of %j is refused', async (options, sentence) => {
    expect(await ask('weight', options)).toMatchObject({ refused: true, text: expect.stringMatching(sentence) });
  });
});

describe('/host block and unblock', () => {
  it('hold for somebody everywhere until they are taken back', async () => {
    const asker = { platform: 'discord', user: '5' };

    expect((await ask('block', { user: '5', reason: 'spam' })).text).toBe('5 may ask for films anywhere: yes → no');
    expect((await ask('block', { user: '5' })).text).toMatch(/nothing was changed/);
    expect(await isBlockedEverywhere(state.database, asker)).toBe(true);

    expect((await ask('unblock', { user: '5' })).text).toBe('5 may ask for films anywhere: no → yes');
    expect((await ask('unblock', { user: '5' })).text).toMatch(/nothing was changed/);
    expect(await isBlockedEverywhere(state.database, asker)).toBe(false);
  });

  it('name people of another platform by their account, and list all', async () => {
    expect((await ask('blocked')).text).toBe('Nobody is blocked everywhere.');
    await ask('block', { account: '<@6>' });
    await ask('block', { account: 'telegram:456', reason: 'spam' });

    const [title, ...rows] = (await ask('blocked')).text.split('\n');

    expect(title).toMatch(/last blocked first/);
    expect(rows).toEqual([
      expect.stringMatching(/^telegram:456, since .*: spam$/),
      expect.stringMatching(/^6, since /),
    ]);
    expect(await ask('block')).toMatchObject({ refused: true, text: expect.stringMatching(/^Say whose/) });
    expect(await ask('block', { account: 'ada' })).toMatchObject({ refused: true });
  });
});

describe('/host audit', () => {
  it('tells who of the host changed what, on whichever platform, newest first', async () => {
    expect(await ask('audit')).toMatchObject({ private: true, text: 'The host has changed nothing yet.' });
    await known('-100');
    await ask('weight', { server: 'telegram:-100', weight: 2 });
    await ask('weight', { server: 'telegram:-100', weight: 2 });
    await ask('block', { account: 'telegram:456', reason: 'spam' });
    await ask('unblock', { account: 'telegram:456' });
    await ask('unblock', { account: 'telegram:456' });

    const { text, private: isPrivate } = await ask('audit');

    expect(isPrivate).toBe(true);
    expect(text.split('\n').map((line) => line.replace(/^.*\(UTC\) /, ''))).toEqual([
      'What the host has changed, newest first:',
      '1, unblock: telegram:456',
      '1, block: telegram:456; “spam”',
      '1, weight: telegram:-100: 1 → 2',
    ]);
    expect((await askAsAdmin(state.database, 'settings', 'audit')).text).toMatch(/Nothing has been changed/);
  });
});
