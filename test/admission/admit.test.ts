import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Admission, admit, type Circumstances } from '../../src/admission/admit.js';
import { MOST_OPEN_IN_SERVER } from '../../src/admission/room.js';
import { Settings } from '../../src/admission/settings.js';
import { windowsAt } from '../../src/admission/windows.js';
import { tellMarks } from '../../src/marks.js';
import { sentencesFor } from '../../src/messages/index.js';
import type { VideoRequest } from '../../src/request.js';
import { grant, resetUse, useOf, useOfServers } from '../../src/state/ledger.js';
import { moveServer } from '../../src/state/move-server.js';
import { type Database, openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { blockedEverywhere, ledger, serverSettings, serverWeights, requests as table } from '../../src/state/schema.js';
import { changeSettings } from '../../src/state/settings.js';
import { hasPostgres, type Server, startPostgres } from '../servers.js';
import { clipOutcome, failedOutcome, folderOfGroup, smallRequest } from '../small-parts.js';

const STORES = [
  { name: 'PGlite', missing: false, start: async (): Promise<Server | undefined> => undefined },
  { name: 'PostgreSQL (needs postgres: apt-get install postgresql)', missing: !hasPostgres(), start: startPostgres },
];
/** What a test sets. */
type Given = Partial<Omit<Settings, 'quota' | 'limits'>> & {
  quota?: Partial<Settings['quota']>;
  limits?: Partial<Settings['limits']>;
};
const CLUB = { platform: 'discord', server: 'club' };
const THURSDAY = new Date('2026-11-26T10:00:00Z');
const at = (text: string) => new Date(text);

for (const { name, missing, start } of STORES) {
  describe.skipIf(missing)(`admission on ${name}`, () => {
    let server: Server | undefined;
    let state: State;
    let database: Database;

    const folder = folderOfGroup();
    beforeAll(async () => {
      server = await start();
      state = await openState({ folder: join(folder, 'state'), databaseUrl: server?.url, purpose: 'a test' });
      database = state.database;
    });
    beforeEach(async () => {
      for (const each of [ledger, serverSettings, serverWeights, blockedEverywhere, table]) await database.delete(each);
    });
    afterAll(async () => {
      await state?.close();
      await server?.stop();
    });

    let count = 0;
    interface Asked extends Circumstances {
      id?: string;
      user?: string;
      seconds?: number;
      channel?: string;
      now?: Date;
      weight?: number;
      locale?: string;
      place?: Partial<VideoRequest>;
      through?: Database;
    }
    const ask = (given: Asked = {}): Promise<Admission> => {
      const { id = `ask-${count++}`, user = 'ada', seconds = 4, channel = 'here', now = THURSDAY } = given;
      const { weight = 1, locale = 'en', place, through = database, ...circumstances } = given;
      const { work } = smallRequest(id);
      const request = smallRequest(id, { ...CLUB, user, channel, work: { ...work, seconds }, ...place });
      return admit(through, request, { circumstances, weight, say: sentencesFor(locale), now });
    };
    /** What it says where it is refused. */
    const refusal = (asked: Asked = {}) =>
      ask(asked).then(
        () => 'admitted',
        (error: Error) => tellMarks(error.message),
      );
    const set = ({ quota, limits, ...given }: Given) =>
      changeSettings(database, { ...CLUB, by: 'admin', action: 'test' }, (settings) => ({
        ...settings,
        ...given,
        quota: { ...settings.quota, ...quota },
        limits: { ...settings.limits, ...limits },
      }));
    const usedBy = (user: string | undefined, now = THURSDAY, timezone = 'UTC') =>
      useOf(database, CLUB, user, { windows: windowsAt(now, timezone), now });

    it('lets exactly ten in where two hundred ask at once and the quota is for ten', async () => {
      await set({ quota: { serverDay: 40 }, limits: { waiting: 1000 } });

      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) => refusal({ user: `user-${index % 7}` })),
      );

      expect(answers.filter((answer) => answer === 'admitted')).toHaveLength(10);
      expect(new Set(answers.filter((answer) => answer !== 'admitted'))).toEqual(
        new Set([
          'This server’s 40 seconds for today are used up. It gets 40 seconds again at 2026-11-27 00:00 (UTC).',
        ]),
      );
      expect(await database.$count(table)).toBe(10);
      expect(await database.$count(ledger)).toBe(10);
      expect(await usedBy(undefined)).toEqual({ day: 40, month: 40 });
    }, 120_000);

    it('lets exactly as many in as the line of a server has room for, where more come at once', async () => {
      const free = 20;
      const waiting = Array.from({ length: MOST_OPEN_IN_SERVER - free }, (_, index) => `waits-${index}`);
      await database.insert(table).values(
        waiting.map((id) => ({
          ...CLUB,
          id,
          user: 'bob',
          stage: 'admitted' as const,
          request: smallRequest(id, CLUB),
        })),
      );
      await set({ limits: { waiting: 1000 } });
      const otherProcess: Database = Object.create(database);

      const [answers, elsewhere] = await Promise.all([
        Promise.all(
          // Half of them as through another process: only the database keeps the two apart.
          Array.from({ length: 10 * free }, (_, index) =>
            refusal({ user: `user-${index % 7}`, seconds: 1, through: index % 2 ? database : otherProcess }),
          ),
        ),
        refusal({ place: { server: 'quiet' } }),
      ]);

      expect(answers.filter((answer) => answer === 'admitted')).toHaveLength(free);
      expect(new Set(answers)).toEqual(
        new Set(['admitted', 'Sorry, too many films are waiting already. Please try again when some are done.']),
      );
      expect(elsewhere).toBe('admitted');
    }, 120_000);

    it('lets one event in once, however often and fast it comes, even where the quota is used up by it', async () => {
      await set({ quota: { userDay: 4 } });

      const answers = await Promise.all(Array.from({ length: 5 }, () => refusal({ id: 'same' })));

      expect(answers).toEqual(Array(5).fill('admitted'));
      expect(await ask({ id: 'same' })).toBe('known');
      expect(await usedBy('ada')).toEqual({ day: 4, month: 4 });
    });

    it('says what is left, how long, and when it works again, in the language of the asker', async () => {
      await set({ quota: { userDay: 10 }, timezone: 'Asia/Shanghai' });
      await ask({ seconds: 6 });

      expect(await refusal({ seconds: 6 })).toBe(
        'This film takes 6 seconds, but only 4 of your 10 seconds for today are left. Ask for a shorter one, or wait: you get 10 seconds again at 2026-11-27 00:00 (Asia/Shanghai).',
      );
      expect(await refusal({ seconds: 6, locale: 'zh-CN' })).toBe(
        '这段短片要 6 秒，而你今天的 10 秒额度只剩 4 秒。可以改短一些，或者等一等。下一次恢复到 10 秒：2026-11-27 00:00 (Asia/Shanghai)。',
      );
      expect(await refusal({ seconds: 20 })).toBe(
        'This film takes 20 seconds, but your limit is 10 seconds a day and 4 of them are left. Ask for a shorter one.',
      );
      expect(await refusal({ seconds: 4 })).toBe('admitted');
      expect(await refusal({ now: at('2026-11-26T15:59:59Z') })).toContain('used up');
      expect(await refusal({ now: at('2026-11-26T16:00:00Z') })).toBe('admitted');
    });

    it('names the quota that is in the way for longest', async () => {
      await set({ quota: { userDay: 8, userMonth: 8 } });
      await ask({ seconds: 8 });

      expect(await refusal()).toBe(
        'Your 8 seconds for this month are used up. You get 8 seconds again at 2026-12-01 00:00 (UTC).',
      );
    });

    it('takes the most generous of the roles instead of the user’s quota, day and month apart', async () => {
      const fan = { day: 8, month: 8 };
      const roles = { fan, patron: { day: 6, month: null }, novice: { day: 1, month: null } };
      await set({ quota: { userDay: 4 }, roles });

      expect(await refusal({ user: 'nobody', seconds: 6 })).toContain('your limit is 4 seconds a day');
      expect(await refusal({ user: 'novice', roles: ['novice'] })).toContain('your role’s limit is 1 second a day');
      await ask({ roles: ['fan', 'patron', 'unknown'], seconds: 8 });
      expect(await refusal({ roles: ['fan', 'patron'], seconds: 1 })).toContain(
        'Your role’s 8 seconds for today are used up',
      );
      expect(await refusal({ roles: ['fan', 'patron'], seconds: 1, now: at('2026-11-27T10:00:00Z') })).toBe('admitted');
    });

    it('counts each server for itself, and private chats for themselves', async () => {
      await set({ quota: { userDay: 4 } });
      await ask();

      expect(await refusal()).toContain('used up');
      expect(await refusal({ place: { server: 'other' } })).toBe('admitted');
      expect(await refusal({ place: { server: null }, seconds: 60 })).toBe('admitted');
      expect(await refusal({ place: { server: null }, seconds: 60 })).toBe('admitted');
      expect(await refusal({ place: { server: null }, seconds: 60 })).toContain(
        'Your 120 seconds for today are used up',
      );
    });

    it('counts seconds times the weight of the engine', async () => {
      await set({ quota: { userDay: 40 } });

      await ask({ weight: 5 });

      expect(await usedBy('ada')).toEqual({ day: 20, month: 20 });
      expect(await refusal({ weight: 5.5 })).toContain(
        'This film takes 22 seconds, but only 20 of your 40 seconds for today are left',
      );
    });

    it('gives back what came to nothing, where it was reserved', async () => {
      await set({ quota: { userDay: 8 } });
      await ask({ id: 'failed', seconds: 8 });
      await requests.close(database, 'failed', failedOutcome());
      await ask({ id: 'cancelled', seconds: 8 });
      await requests.close(database, 'cancelled', { kind: 'cancelled' });
      await ask({ id: 'half', seconds: 8 });
      await requests.close(database, 'half', { kind: 'cancelled', made: 0.5 });
      await ask({ id: 'film' });
      await requests.close(database, 'film', clipOutcome('film'));

      expect(await usedBy('ada')).toEqual({ day: 8, month: 8 });
      expect(await usedBy('ada', at('2026-11-27T10:00:00Z'))).toEqual({ day: 0, month: 8 });
      const lines = await database.select().from(ledger).orderBy(asc(ledger.number));
      expect(lines.map(({ requestId, entry, seconds, reason }) => [requestId, entry, seconds, reason])).toEqual([
        ['failed', 'reserve', 8, 'admitted'],
        ['failed', 'give back', -8, 'failed'],
        ['cancelled', 'reserve', 8, 'admitted'],
        ['cancelled', 'give back', -8, 'cancelled'],
        ['half', 'reserve', 8, 'admitted'],
        ['half', 'give back', -4, 'cancelled while it was made'],
        ['film', 'reserve', 4, 'admitted'],
        ['film', 'keep', 0, 'clip'],
      ]);
    });

    it('lets what was granted stand in where the quota ends, until it is used, and gives it back first', async () => {
      await set({ quota: { userDay: 4 } });
      await grant(database, CLUB, 'ada', 10, 'admin');
      await ask({ id: 'over', seconds: 8 });
      expect(await usedBy('ada')).toEqual({ day: 4, month: 4 });
      expect(await refusal({ seconds: 7 })).toBe(
        'This film takes 7 seconds, but you have only 6 seconds left, counting the 6 that an admin gave you. Ask for a shorter one, or wait: you get 4 seconds again at 2026-11-27 00:00 (UTC).',
      );
      expect(await refusal({ seconds: 7, locale: 'zh-CN' })).toBe(
        '这段短片要 7 秒，而你只剩 6 秒（包括管理员送的 6 秒）。可以改短一些，或者等一等。下一次恢复到 4 秒：2026-11-27 00:00 (UTC)。',
      );
      // More than the quota of a day and all that was granted: no waiting helps.
      expect(await refusal({ seconds: 11 })).toBe(
        'This film takes 11 seconds, but you have only 6 seconds left, counting the 6 that an admin gave you. Ask for a shorter one.',
      );
      await requests.close(database, 'over', { kind: 'cancelled', made: 0.5 });

      // Half of eight is what the quota has room for: nothing that was granted is gone.
      expect(await refusal({ seconds: 10 })).toBe('admitted');
      expect(await refusal({ seconds: 1 })).toContain('used up');
      expect(await usedBy(undefined)).toEqual({ day: 14, month: 14 });
    });

    it('begins anew after a reset, for a user or for the server, and what comes back later changes nothing', async () => {
      await set({ quota: { userDay: 4, serverMonth: 8 } });
      await ask({ id: 'before' });
      await resetUse(database, CLUB, 'ada', 'admin', at('2026-11-26T10:00:01Z'));
      await requests.close(database, 'before', failedOutcome());
      const later = at('2026-11-26T10:00:02Z');

      expect(await usedBy('ada', later)).toEqual({ day: 0, month: 0 });
      expect(await refusal({ now: later })).toBe('admitted');
      expect(await refusal({ now: later })).toContain('Your 4 seconds for today are used up');
      await ask({ user: 'bob', now: later });
      expect(await refusal({ user: 'eve', now: later })).toContain('This server’s 8 seconds for this month');
      await resetUse(database, CLUB, undefined, 'admin', at('2026-11-26T10:00:03Z'));
      expect(await refusal({ user: 'eve', now: at('2026-11-26T10:00:04Z') })).toBe('admitted');
      expect(await refusal({ now: at('2026-11-26T10:00:04Z') })).toContain('Your 4 seconds for today are used up');
    });

    it('holds no limit against those who are exempt', async () => {
      const limits = { waiting: 1, cooldownSeconds: 60, longestSeconds: 2 };
      await set({ limits, quota: { userDay: 1, serverDay: 1 }, exempt: ['ada'] });

      expect([await refusal(), await refusal()]).toEqual(['admitted', 'admitted']);
      expect(await refusal({ user: 'bob' })).toContain('up to 2 seconds long');
    });

    it('lets so many wait and no more; what is finished or cancelled makes room', async () => {
      await set({ limits: { waiting: 2 } });
      await ask({ id: 'one' });
      await ask({ id: 'two' });

      expect(await refusal()).toContain('You already have 2 films waiting');
      expect(await refusal({ user: 'bob' })).toBe('admitted');
      await requests.cancel(database, 'one');
      expect(await refusal()).toBe('admitted');
      await requests.close(database, 'two', clipOutcome('two'));
      expect(await refusal()).toBe('admitted');
    });

    it('asks for a pause between two films, but not after one that came to nothing', async () => {
      await set({ limits: { cooldownSeconds: 120 } });
      await ask({ id: 'failed' });
      await requests.close(database, 'failed', failedOutcome());
      await ask();

      expect(await refusal({ now: at('2026-11-26T10:01:59Z') })).toBe(
        'That was quick! You can ask again at 2026-11-26 10:02 (UTC).',
      );
      expect(await refusal({ now: at('2026-11-26T10:02:00Z') })).toBe('admitted');
    });

    it('looks at who asks and where', async () => {
      await set({
        channels: { allowed: ['films', 'art'], forbidden: ['secret'] },
        allowedRoles: ['member'],
        forbiddenRoles: ['muted'],
        blocked: ['troll'],
      });
      const member = { roles: ['member'], channel: 'films' };
      await database.insert(blockedEverywhere).values({ platform: 'discord', user: 'spammer', by: 'host' });

      expect(await refusal(member)).toBe('admitted');
      expect(await refusal({ ...member, channel: 'thread', parentChannel: 'art' })).toBe('admitted');
      expect(await refusal({ ...member, channel: 'group', topic: 'art' })).toBe('admitted');
      expect(await refusal({ ...member, channel: 'elsewhere' })).toContain('I make no films here. Try films, art.');
      expect(await refusal({ ...member, parentChannel: 'secret' })).toContain('I make no films here');
      expect(await refusal({ channel: 'films' })).toContain('your roles');
      expect(await refusal({ channel: 'films', roles: ['member', 'muted'] })).toContain('your roles');
      expect(await refusal({ ...member, user: 'troll' })).toContain('has blocked you');
      expect(await refusal({ ...member, user: 'spammer' })).toContain('the host of this bot');
      await set({ paused: true });
      expect(await refusal(member)).toContain('paused');
      await set({ paused: false });
      expect(await refusal(member)).toBe('admitted');
    });

    it('tells the host what every server has used', async () => {
      await database.insert(serverWeights).values({ ...CLUB, weight: 3 });
      await ask({ id: 'film' });
      await requests.close(database, 'film', clipOutcome('film'));
      await ask({ user: 'bob', seconds: 6 });
      await ask({ place: { server: null }, seconds: 2 });
      await grant(database, CLUB, 'ada', 100, 'admin');

      expect(await useOfServers(database, at('2026-11-01T00:00:00Z'))).toEqual([
        { ...CLUB, films: 1, seconds: 10, users: 2, weight: 3 },
        { platform: 'discord', server: null, films: 0, seconds: 2, users: 1, weight: 1 },
      ]);
    });

    it('takes settings, use and audit along when a group gets another id', async () => {
      await set({ quota: { userDay: 4 } });
      await ask();
      await ask({ place: { server: 'new', channel: 'new' }, user: 'early' });

      await moveServer(database, 'discord', 'club', 'new');

      expect(await refusal({ place: { server: 'new' } })).toContain('used up');
      expect(await database.$count(ledger, eq(ledger.server, 'club'))).toBe(0);
    });
  });
}

describe('settings', () => {
  it('have a default for everything', () => {
    expect(Settings.parse({})).toMatchObject({
      quota: { userDay: 300, serverDay: null },
      timezone: 'UTC',
      paused: false,
    });
  });
});
