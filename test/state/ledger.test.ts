/**
 * The book of seconds under everything at once: askers, endings of every kind, grants, resets, other time zones, a
 * clock that is put forwards and back, days of 23 and 25 hours. Held against a model that adds up by hand.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { admit } from '../../src/admission/admit.js';
import { reshape } from '../../src/admission/reshape.js';
import { windowsAt } from '../../src/admission/windows.js';
import { RefusedError } from '../../src/errors.js';
import { sentencesFor } from '../../src/messages/index.js';
import type { Outcome } from '../../src/request.js';
import { grant, grantedTo, useOf } from '../../src/state/ledger.js';
import { type Database, openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { audit, ledger, serverSettings, requests as table } from '../../src/state/schema.js';
import { changeSettings } from '../../src/state/settings.js';
import { clipOutcome, failedOutcome, folderOfGroup, smallRequest } from '../small-parts.js';

let state: State;
let database: Database;

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
  database = state.database;
});
beforeEach(async () => {
  for (const each of [ledger, table, serverSettings, audit]) await database.delete(each);
});
afterAll(() => state.close());

const USER_DAY = 20;
const SERVER_MONTH = 50;
/** Around the night when summer ends, and the one when it begins. */
const STARTS = ['2026-10-24T20:00:00Z', '2026-03-28T20:00:00Z', '2026-11-26T10:00:00Z'];
const user = fc.constantFrom('ada', 'bob');
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('ask' as const), user, seconds: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      which: fc.nat(20),
      how: fc.oneof(fc.constantFrom('clip', 'failed'), fc.constantFrom(0, 0.25, 1)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reshape' as const),
      which: fc.nat(20),
      seconds: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.integer({ min: -30, max: 30 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('grant' as const), user, seconds: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lost queue' as const) }) },
);

it('never lets in more than the quota, loses nothing and keeps nothing, whatever happens in which order', async () => {
  let round = 0;
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...STARTS),
      fc.constantFrom('Europe/Berlin', 'Asia/Shanghai', 'America/Havana'),
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      async (start, timezone, rounds) => {
        const place = { platform: 'discord', server: `server-${round++}` };
        await changeSettings(database, { ...place, by: 'admin', action: 'test' }, (settings) => ({
          ...settings,
          timezone,
          quota: { ...settings.quota, userDay: USER_DAY, serverMonth: SERVER_MONTH },
          limits: { ...settings.limits, waiting: 1000 },
        }));
        let now = new Date(start);
        /** What was let in, what has become of it, and what was granted. */
        const admitted = new Map<string, { user: string; seconds: number; at: Date; cost: number }>();
        const granted = { ada: 0, bob: 0 } as Record<string, number>;

        const ask = async (who: string, seconds: number) => {
          const id = `${place.server}-${asked++}`;
          const at = now;
          const request = smallRequest(id, { ...place, user: who, work: { ...smallRequest(id).work, seconds } });
          try {
            await admit(database, request, { circumstances: {}, weight: 1, say: sentencesFor('en'), now: at });
            admitted.set(id, { user: who, seconds, at, cost: seconds });
          } catch (error) {
            if (!(error instanceof RefusedError)) throw error;
          }
        };
        const changeWaiting = async (which: number, seconds: number) => {
          const open = (await requests.open(database)).filter(({ server }) => server === place.server);
          const row = open[which % Math.max(1, open.length)];
          if (!row) return;
          const given = { aspect: row.request.aspect, work: { ...row.request.work, seconds } };
          const asking = { weight: 1, withdraw: async () => false, say: sentencesFor('en') };
          try {
            await reshape(database, row, given, asking);
          } catch (error) {
            if (!(error instanceof RefusedError)) throw error;
          }
        };
        const end = async (which: number, how: string | number) => {
          const open = await requests.open(database);
          const row = open.filter(({ server }) => server === place.server)[which % Math.max(1, open.length)];
          if (!row) return;
          const outcome: Outcome =
            how === 'clip'
              ? clipOutcome(row.id)
              : how === 'failed'
                ? failedOutcome()
                : { kind: 'cancelled', made: how as number };
          // As if its process had died after it and another had done it again.
          await Promise.all([requests.close(database, row.id, outcome), requests.close(database, row.id, outcome)]);
        };
        for (const steps of rounds) {
          await Promise.all(
            steps.map(async (each) => {
              if (each.do === 'ask') await ask(each.user, each.seconds);
              if (each.do === 'end') await end(each.which, each.how);
              if (each.do === 'reshape') await changeWaiting(each.which, each.seconds);
              if (each.do === 'clock') now = new Date(now.getTime() + each.hours * 3_600_000);
              if (each.do === 'lost queue') {
                await requests.takeNext(database, 2);
                await requests.takeBack(database);
              }
              if (each.do === 'grant') {
                granted[each.user]! += each.seconds;
                await grant(database, place, each.user, each.seconds, 'admin');
              }
            }),
          );
        }

        // Which of two at once came first, only the requests know: an ending, or a change of what waits.
        for (const [id, each] of admitted) {
          const { request, outcome } = (await requests.find(database, id))!;
          each.seconds = request.work.seconds;
          const kept =
            outcome === null || outcome.kind === 'clip' ? 1 : outcome.kind === 'cancelled' ? outcome.made! : 0;
          each.cost = each.seconds * kept;
        }

        const lines = (await database.select().from(ledger)).filter(({ server }) => server === place.server);
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        for (const [id, { cost }] of admitted) {
          const mine = lines.filter(({ requestId, entry }) => requestId === id && entry !== 'change');
          const changes = lines.filter(({ requestId, entry }) => requestId === id && entry === 'change');
          expect(changes.length % 2).toBe(0);
          expect(sum([...mine, ...changes].map(({ seconds }) => seconds))).toBeCloseTo(cost);
          expect(mine.length).toBe((await requests.find(database, id))!.stage === 'closed' ? 2 : 1);
        }
        expect(new Set(lines.flatMap(({ requestId }) => requestId ?? []))).toEqual(new Set(admitted.keys()));
        for (const at of new Set([now, ...[...admitted.values()].map((each) => each.at)])) {
          const windows = windowsAt(at, timezone);
          const within = (name: 'day' | 'month', who?: string) =>
            sum(
              [...admitted.values()]
                .filter((each) => each.at >= windows[name].from && each.at < windows[name].to)
                .filter((each) => who === undefined || each.user === who)
                .map((each) => each.cost),
            );
          const whole = await useOf(database, place, undefined, { windows, now: at });
          expect(whole.month).toBeCloseTo(within('month'));
          expect(whole.month).toBeLessThanOrEqual(SERVER_MONTH + 1e-6);
          for (const who of ['ada', 'bob']) {
            const { day } = await useOf(database, place, who, { windows, now: at });
            const left = await grantedTo(database, place, who);
            expect(day).toBeLessThanOrEqual(USER_DAY + 1e-6);
            expect(day).toBeGreaterThan(-1e-6);
            expect(left).toBeGreaterThan(-1e-6);
            // Whatever the quota of the day did not cover came out of what was granted.
            expect(within('day', who) - day).toBeLessThanOrEqual(granted[who]! - left + 1e-6);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);
