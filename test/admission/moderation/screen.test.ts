import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.js';
import { addPattern, addWord, removeOwn } from '../../../src/admission/moderation/adding.js';
import { MOST_PATTERNS, MOST_WORDS, type Settings, settingsOf } from '../../../src/admission/settings.js';
import { type Invocation, runCommand } from '../../../src/command.js';
import { sentencesFor } from '../../../src/messages/index.js';
import { auditOf } from '../../../src/state/audit.js';
import { allBlocked, blockEverywhere, isBlockedEverywhere, unblockEverywhere } from '../../../src/state/blocks.js';
import { forgetPerson } from '../../../src/state/kept.js';
import { openState, type State } from '../../../src/state/open.js';
import * as requests from '../../../src/state/requests.js';
import { audit, blockedEverywhere, ledger, serverSettings, requests as table } from '../../../src/state/schema.js';
import { changeSettings } from '../../../src/state/settings.js';
import { clipOutcome, folderOfGroup, SMALL_CAPABILITIES, silent, smallRequest } from '../../small-parts.js';

let state: State;
const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  for (const each of [audit, ledger, serverSettings, blockedEverywhere, table]) await state.database.delete(each);
});
afterAll(() => state.close());

let events = 0;
const place = { platform: 'discord', server: 'guild', channel: 'here', user: 'ada', locale: 'en' };

async function ask(command: string, options: Record<string, unknown>, given: Partial<Invocation> = {}) {
  events += 1;
  const context = {
    database: state.database,
    capabilities: SMALL_CAPABILITIES,
    commands: COMMANDS,
    filmCommand: 'sora',
    wishes: () => ({}),
    subjects: () => ({ actors: [], places: [], actions: [] }),
    stewards: () => undefined,
    withdraw: async () => false,
    isHost: () => false,
    isFull: () => false,
    wake: () => {},
    removeFiles: async () => {},
  };
  const invocation = {
    eventId: `event-${events}`,
    ...place,
    command,
    options,
    replyTo: {},
    limits: { uploadBytes: 9 },
  };
  return runCommand({ ...invocation, ...given }, context, silent);
}

const change = (edit: (settings: Settings) => Settings) =>
  changeSettings(state.database, { platform: 'discord', server: 'guild', by: 'admin', action: 'moderation' }, edit);
const moderated = (moderation: Partial<Settings['moderation']>) =>
  change((settings) => ({ ...settings, moderation: { ...settings.moderation, ...moderation } }));
const attempts = async () =>
  (await auditOf(state.database, 'discord', 'guild', 100)).filter(({ action }) => action === 'prompt refused');
const en = sentencesFor('en');

describe('a prompt that breaks a rule', () => {
  it('reserves nothing, and its asker reads the rule in their own language', async () => {
    const english = await ask('sora', { prompt: 'a sexy nurse' });
    const chinese = await ask('sora', { prompt: '性感的护士' }, { locale: 'en', ownLocale: 'zh-CN' });

    expect(english).toEqual({ text: en.moderation.refused.sexual, refused: true });
    expect(chinese.text).toBe(sentencesFor('zh').moderation.refused.sexual);
    expect(await requests.open(state.database)).toEqual([]);
    expect(await state.database.$count(ledger)).toBe(0);
  });

  it('is stopped under Change as well', async () => {
    await requests.admit(state.database, smallRequest('film', { ...place, replyTo: {} }));
    await requests.close(state.database, 'film', clipOutcome('film'));

    const answer = await ask('change', { clip: 'film', prompt: 'a nude man' });

    expect(answer).toEqual({ text: en.moderation.refused.sexual, refused: true });
  });

  it('passes where the channel is for adults, unless the admins say otherwise', async () => {
    const inside = { ageRestricted: true };
    expect((await ask('sora', { prompt: 'a nude man' }, inside)).refused).toBeUndefined();

    await moderated({ level: 'strict' });
    expect((await ask('sora', { prompt: 'a nude man' }, inside)).text).toBe(en.moderation.refused.sexual);

    await moderated({ level: 'off' });
    expect((await ask('sora', { prompt: 'a nude man' })).refused).toBeUndefined();
    expect((await ask('sora', { prompt: 'a nude child' })).text).toBe(en.moderation.refused.minors);
  });

  it('is noted for the admins, with its words only where they want that', async () => {
    await ask('sora', { prompt: 'a sexy nurse' });
    await moderated({ keepsPrompts: true });
    await ask('sora', { prompt: 'a sexy baker' });

    const [second, first] = await attempts();

    expect(first).toMatchObject({ by: 'ada', after: { rule: 'sexual' }, note: null });
    expect(second).toMatchObject({ by: 'ada', after: { rule: 'sexual' }, note: 'a sexy baker' });
  });

  it('is forgotten with what else is kept of its asker', async () => {
    await moderated({ keepsPrompts: true });
    await ask('sora', { prompt: 'a sexy baker' });

    await forgetPerson(state.database, { platform: 'discord', user: 'ada' });

    expect(await attempts()).toMatchObject([{ by: 'ada', after: { rule: 'sexual' }, note: null }]);
  });

  it('fills no database, however often it is tried', async () => {
    for (let time = 0; time < 25; time += 1) await ask('sora', { prompt: 'a sexy nurse' });

    expect(await attempts()).toHaveLength(20);
  });

  it('is noted nowhere in a private chat', async () => {
    const answer = await ask('sora', { prompt: 'a sexy nurse' }, { server: null });

    expect(answer.refused).toBe(true);
    expect(await state.database.$count(audit)).toBe(0);
  });
});

describe('words and patterns of a server', () => {
  it('hold from the next prompt on, until they are taken away', async () => {
    await change((settings) => addWord(settings, ' Pineapple ', en));
    await change((settings) => addPattern(settings, 'https?://', en));
    expect((await ask('sora', { prompt: 'p1neapple pizza' })).text).toBe(en.moderation.refused.server);
    expect((await ask('sora', { prompt: 'see HTTP://x' })).text).toBe(en.moderation.refused.server);
    expect((await ask('sora', { prompt: 'pineapple' }, { server: 'another' })).refused).toBeUndefined();

    await change((settings) => removeOwn(settings, 'PINEAPPLE', en));
    await change((settings) => removeOwn(settings, 'https?://', en));
    expect((await ask('sora', { prompt: 'a pineapple at http://x' })).refused).toBeUndefined();
  });

  it('are refused with a sentence where they are unfit, there already, or one too many', () => {
    const { own } = en.moderation;
    const settings = settingsOf('discord', 'guild');
    const full = settingsOf('discord', 'guild', {
      moderation: {
        words: Array.from({ length: MOST_WORDS }, (_, index) => `word${index}`),
        patterns: Array.from({ length: MOST_PATTERNS }, (_, index) => `pattern${index}`),
      },
    });

    expect(() => addWord(settings, '!?', en)).toThrow(own.emptyWord);
    expect(() => addPattern(settings, '(', en)).toThrow(own.badPattern);
    expect(() => addPattern(settings, '.*', en)).toThrow(own.widePattern);
    expect(() => addWord(addWord(settings, '臺灣', en), '台湾', en)).toThrow(own.known);
    expect(() => addWord(full, 'one more', en)).toThrow(own.mostWords);
    expect(() => addPattern(full, 'one more', en)).toThrow(own.mostPatterns);
    expect(() => removeOwn(settings, 'ghost', en)).toThrow(own.unknown);
  });
});

describe('a user whom the host has blocked', () => {
  const ada = { platform: 'discord', user: 'ada' };

  it('asks nowhere, until the host takes it back', async () => {
    expect(await blockEverywhere(state.database, { ...ada, by: 'host', reason: 'spam' })).toBe(true);
    expect(await blockEverywhere(state.database, { ...ada, by: 'another' })).toBe(false);
    expect(await allBlocked(state.database)).toMatchObject([{ user: 'ada', by: 'host', reason: 'spam' }]);
    for (const server of ['guild', 'another', null]) {
      expect((await ask('sora', { prompt: 'a cat' }, { server })).text).toBe(en.admission.blockedEverywhere);
    }
    expect(await isBlockedEverywhere(state.database, { platform: 'telegram', user: 'ada' })).toBe(false);

    expect(await unblockEverywhere(state.database, ada, 'host')).toBe(true);
    expect(await unblockEverywhere(state.database, ada, 'host')).toBe(false);
    expect((await ask('sora', { prompt: 'a cat' })).refused).toBeUndefined();
  });

  it('is told so where a server has blocked them, and nothing is noted', async () => {
    await change((settings) => ({ ...settings, blocked: ['ada'] }));

    expect((await ask('sora', { prompt: 'a sexy cat' })).text).toBe(en.admission.blocked);
    expect((await ask('sora', { prompt: 'a cat' }, { user: 'bob' })).refused).toBeUndefined();
    expect(await attempts()).toEqual([]);
  });
});
