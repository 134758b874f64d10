import { join } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toProblem } from '../../src/errors.js';
import type { Outcome } from '../../src/request.js';
import { beginDelivery, endDelivery } from '../../src/state/deliveries.js';
import { useOfPerson } from '../../src/state/ledger.js';
import { recentPace } from '../../src/state/line.js';
import { type Database, openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { deliveries, ledger, STAGES, requests as table } from '../../src/state/schema.js';
import { hasPostgres, type Server, startPostgres } from '../servers.js';
import { clipOutcome, failedOutcome, folderOfGroup, smallRequest } from '../small-parts.js';

const OUTCOMES: Outcome[] = [clipOutcome('x'), failedOutcome(), { kind: 'cancelled' }];

const STORES = [
  { name: 'PGlite', missing: false, start: async (): Promise<Server | undefined> => undefined },
  { name: 'PostgreSQL (needs postgres: apt-get install postgresql)', missing: !hasPostgres(), start: startPostgres },
];

for (const { name, missing, start } of STORES) {
  describe.skipIf(missing)(`requests on ${name}`, () => {
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
      await database.delete(ledger);
      await database.delete(deliveries);
      await database.delete(table);
    });
    afterAll(async () => {
      await state?.close();
      await server?.stop();
    });

    const admitAll = async (...ids: string[]) => {
      for (const id of ids) await requests.admit(database, smallRequest(id));
    };
    const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const entriesOf = async (id: string) =>
      (await database.select().from(ledger).where(eq(ledger.requestId, id)).orderBy(asc(ledger.number))).map(
        ({ entry, seconds }) => ({ entry, seconds }),
      );
    const stageOf = async (id: string) => (await requests.find(database, id))!.stage;

    describe('admit', () => {
      it('writes one row and one reservation, however often the same event comes', async () => {
        const answers = [
          await requests.admit(database, smallRequest('one')),
          await requests.admit(database, smallRequest('one')),
        ];

        expect(answers).toEqual([true, false]);
        expect(await requests.open(database)).toHaveLength(1);
        expect(await entriesOf('one')).toEqual([{ entry: 'reserve', seconds: 4 }]);
      });

      it('lets one of two in where the same event comes twice at once', async () => {
        const answers = await Promise.all([1, 2, 3].map(() => requests.admit(database, smallRequest('one'))));

        expect(answers.filter(Boolean)).toHaveLength(1);
        expect(await entriesOf('one')).toHaveLength(1);
      });

      it('keeps the request as it is', async () => {
        const request = smallRequest('whole', { server: 'guild', replyTo: { 'odd "key"': [1, null, { deep: '🦣' }] } });

        await requests.admit(database, request);

        expect((await requests.find(database, 'whole'))?.request).toEqual(request);
      });

      it('does not let one in again that is closed', async () => {
        await admitAll('one');
        await requests.close(database, 'one', failedOutcome());

        expect(await requests.admit(database, smallRequest('one'))).toBe(false);
        expect(await stageOf('one')).toBe('closed');
      });
    });

    describe('takeNext', () => {
      it('takes as many as were asked for, first come first served, and each once', async () => {
        await admitAll('a', 'b', 'c');

        const first = await requests.takeNext(database, 2);
        const second = await requests.takeNext(database, 2);

        expect(idsOf(first)).toEqual(['a', 'b']);
        expect(idsOf(second)).toEqual(['c']);
        expect(first[0]).toMatchObject({ stage: 'rendering', attempt: 1 });
        expect(first[0]!.submittedAt).toBeInstanceOf(Date);
      });

      it.each([0, -1, -100])('takes none where %i are asked for', async (most) => {
        await admitAll('a');

        expect(await requests.takeNext(database, most)).toEqual([]);
      });

      it('takes cancelled ones first and beyond the number', async () => {
        await admitAll('a', 'b', 'c', 'd');
        await requests.cancel(database, 'b', { platform: 'terminal', user: 'ada' });
        await requests.cancel(database, 'd', { platform: 'terminal', user: 'ada' });

        expect(idsOf(await requests.takeNext(database, 0)).sort()).toEqual(['b', 'd']);
        expect(idsOf(await requests.takeNext(database, 1))).toEqual(['a']);
      });

      it('takes no more than were asked for, whatever plan the database makes', async () => {
        await admitAll('a', 'b', 'c', 'd');

        const taken = await database.transaction(async (transaction) => {
          await transaction.execute(sql`set local enable_hashjoin = off`);
          await transaction.execute(sql`set local enable_mergejoin = off`);
          await transaction.execute(sql`set local enable_sort = off`);
          await transaction.execute(sql`set local enable_hashagg = off`);
          await transaction.execute(sql`set local enable_material = off`);
          return requests.takeNext(transaction as Database, 2);
        });

        expect(idsOf(taken)).toEqual(['a', 'b']);
      });

      it('gives nobody a row that another taker has', async () => {
        const ids = Array.from({ length: 12 }, (_, index) => `r${index}`);
        await admitAll(...ids);

        const taken = await Promise.all(Array.from({ length: 6 }, () => requests.takeNext(database, 2)));

        const all = idsOf(taken.flat());
        expect(new Set(all).size).toBe(all.length);
        const left = idsOf(await requests.takeNext(database, 100));
        expect([...all, ...left].sort()).toEqual([...ids].sort());
      });
    });

    describe('advance', () => {
      it('only ever moves a request forwards', async () => {
        const steps = fc.array(fc.record({ stage: fc.constantFrom(...STAGES), attempt: fc.constantFrom(0, 1, 2) }), {
          minLength: 1,
          maxLength: 8,
        });
        await fc.assert(
          fc.asyncProperty(fc.uuid(), steps, async (id, moves) => {
            await admitAll(id);
            let before = 0;
            for (const { stage, attempt } of moves) {
              await requests.advance(database, id, attempt, stage);
              const now = STAGES.indexOf(await stageOf(id));
              expect(now).toBe(attempt === 0 ? Math.max(before, STAGES.indexOf(stage)) : before);
              before = now;
            }
          }),
          { numRuns: 25 },
        );
      });
    });

    describe('close', () => {
      const action = fc.oneof(
        fc.record({ name: fc.constant('close' as const), outcome: fc.constantFrom(...OUTCOMES) }),
        fc.record({
          name: fc.constantFrom('take', 'cancel', 'take back', 'retake', 'admit', 'end' as const),
          outcome: fc.constantFrom(...OUTCOMES),
        }),
      );
      const act = async (id: string, name: string, outcome: Outcome): Promise<unknown> => {
        const row = (await requests.find(database, id))!;
        const acts: Record<string, () => Promise<unknown>> = {
          close: () => requests.close(database, id, outcome, 2),
          take: () => requests.takeNext(database, 100),
          cancel: () => requests.cancel(database, id, { platform: 'terminal', user: 'ada' }),
          'take back': () => requests.takeBack(database),
          retake: () => requests.retake(database, row),
          admit: () => requests.admit(database, smallRequest(id)),
          end: () => requests.advance(database, id, row.attempt, 'delivering'),
        };
        return acts[name]!();
      };

      it('settles exactly once, whatever happens in which order and at the same time', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.uuid(),
            fc.array(fc.array(action, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
            async (id, rounds) => {
              await admitAll(id);

              for (const round of rounds) await Promise.all(round.map(({ name, outcome }) => act(id, name, outcome)));
              await requests.close(database, id, { kind: 'cancelled' });

              const row = (await requests.find(database, id))!;
              expect(row.stage).toBe('closed');
              expect(await entriesOf(id)).toEqual([
                { entry: 'reserve', seconds: 4 },
                row.outcome!.kind === 'clip' ? { entry: 'keep', seconds: 0 } : { entry: 'give back', seconds: -4 },
              ]);
            },
          ),
          { numRuns: 40 },
        );
      });

      it.each([
        ['keeps what a clip cost', clipOutcome('one'), 'keep', 0],
        ['gives back what a failure cost', failedOutcome(), 'give back', -4],
        ['gives back what a cancelled one cost', { kind: 'cancelled' } as Outcome, 'give back', -4],
      ])('%s', async (_name, outcome, entry, seconds) => {
        await admitAll('one');

        await requests.close(database, 'one', outcome);

        expect(await entriesOf('one')).toEqual([
          { entry: 'reserve', seconds: 4 },
          { entry, seconds },
        ]);
        expect(await requests.find(database, 'one')).toMatchObject({
          stage: 'closed',
          outcome,
          closedAt: expect.any(Date),
        });
      });

      it('leaves the first outcome standing', async () => {
        await admitAll('one');
        await requests.close(database, 'one', clipOutcome('one'), 1);

        await requests.close(database, 'one', failedOutcome(), 9);

        expect(await requests.find(database, 'one')).toMatchObject({ outcome: clipOutcome('one'), pace: 1 });
      });

      it('takes a problem whose message held what a database cannot keep', async () => {
        await admitAll('one');

        const problem = toProblem(new Error('a\0b \ud83e c', { cause: new Error('\0') }));

        await requests.close(database, 'one', { kind: 'failed', problem });

        expect(await stageOf('one')).toBe('closed');
      });

      it('of one that nobody knows does nothing', async () => {
        await requests.close(database, 'nobody', failedOutcome());

        expect(await database.$count(ledger)).toBe(0);
      });
    });

    describe('cancel', () => {
      it('notes it, and a second time changes nothing', async () => {
        await admitAll('one');

        const first = await requests.cancel(database, 'one', { platform: 'terminal', user: 'ada' });
        const second = await requests.cancel(database, 'one', { platform: 'terminal', user: 'ada' });

        expect(first?.cancelledAt).toBeInstanceOf(Date);
        expect(second?.cancelledAt).toEqual(first?.cancelledAt);
      });

      it("does nothing to what is closed, unknown or somebody else's", async () => {
        await admitAll('mine', 'closed');
        await requests.close(database, 'closed', failedOutcome());

        expect(await requests.cancel(database, 'mine', { platform: 'terminal', user: 'eve' })).toBeUndefined();
        expect(await requests.cancel(database, 'closed', { platform: 'terminal', user: 'ada' })).toBeUndefined();
        expect(await requests.cancel(database, 'unknown', { platform: 'terminal', user: 'ada' })).toBeUndefined();
        expect((await requests.find(database, 'mine'))?.cancelledAt).toBeNull();
      });
    });

    describe('the line', () => {
      it('counts what is being rendered, cancelled ones left out', async () => {
        await admitAll('a', 'b', 'c');
        await requests.takeNext(database, 2);
        await requests.cancel(database, 'b', { platform: 'terminal', user: 'ada' });

        expect(await requests.countRendering(database)).toBe(1);
        expect(idsOf(await requests.submitted(database))).toEqual(['a', 'b']);
      });

      it('has those taken back at their old places', async () => {
        await admitAll('a', 'b', 'c', 'done');
        await requests.close(database, 'done', failedOutcome());
        await requests.takeNext(database, 2);

        const count = await requests.takeBack(database);

        expect(count).toBe(2);
        expect(idsOf(await requests.open(database))).toEqual(['a', 'b', 'c']);
        expect(await requests.takeNext(database, 1)).toMatchObject([{ id: 'a', attempt: 2 }]);
      });

      it('puts those that may wait behind everything, in their old order, and leaves the others alone', async () => {
        await admitAll('a', 'b', 'c', 'd');
        await requests.takeNext(database, 1);

        await requests.moveToEnd(database, ['a', 'b', 'c']);

        expect(idsOf(await requests.open(database))).toEqual(['a', 'd', 'b', 'c']);
        await admitAll('e');
        expect(idsOf(await requests.open(database)).at(-1)).toBe('e');
      });

      it('stays as it is where none is moved to its end', async () => {
        await admitAll('a', 'b');

        await requests.moveToEnd(database, []);

        expect(idsOf(await requests.open(database))).toEqual(['a', 'b']);
      });
    });

    describe('where a request is answered', () => {
      it('is noted as long as it is open', async () => {
        await admitAll('one', 'two');
        await requests.close(database, 'two', failedOutcome());

        for (const id of ['one', 'two']) await requests.setReplyTarget(database, id, { message: 7 });

        expect((await requests.find(database, 'one'))!.request.replyTo).toEqual({ message: 7 });
        expect((await requests.find(database, 'two'))!.request.replyTo).toEqual({ place: 'here' });
      });
    });

    describe('retake', () => {
      it('counts one more attempt, once', async () => {
        await admitAll('a');
        const [row] = await requests.takeNext(database, 1);

        const answers = await Promise.all([requests.retake(database, row!), requests.retake(database, row!)]);

        expect(answers.filter(Boolean)).toHaveLength(1);
        expect(await requests.find(database, 'a')).toMatchObject({ attempt: 2, stage: 'rendering' });
      });

      it('leaves a closed one closed', async () => {
        await admitAll('a');
        const [row] = await requests.takeNext(database, 1);
        await requests.close(database, 'a', failedOutcome());

        expect(await requests.retake(database, row!)).toBeUndefined();
        expect(await stageOf('a')).toBe('closed');
      });
    });

    describe.each<[name: string, look: (from: Database) => Promise<unknown>, found: unknown]>([
      ['open', requests.open, []],
      ['takesOf', (from) => requests.takesOf(from, 'r1'), 0],
    ])('%s', (_name, look, found) => {
      it('reads no more than what it finds, however many are closed', async () => {
        await database.execute(sql`
          insert into ${table} (id, stage, platform, "user", request)
          select 'r' || number, 'closed', 'terminal', 'ada', '{}' from generate_series(1, 5000) as number`);
        const { $client: client } = database as unknown as { $client: pg.Pool };
        const query = vi.spyOn(client, 'query');

        expect(await look(database)).toEqual(found);

        const [[{ text }, values]] = query.mock.calls as unknown as [[{ text: string }, unknown[]]];
        query.mockRestore();
        const { rows } = await client.query(`explain ${text}`, values);
        expect(rows.map((row) => row['QUERY PLAN']).join()).not.toContain('Seq Scan');
      });
    });

    describe('recentPace', () => {
      it('is unknown before the first clip', async () => {
        await admitAll('a');
        await requests.close(database, 'a', failedOutcome());

        expect(await recentPace(database)).toBeUndefined();
      });

      it('is the mean of the last twenty', async () => {
        const paces = [100, ...Array<number>(10).fill(1), ...Array<number>(10).fill(3)];
        for (const [index, pace] of paces.entries()) {
          await admitAll(`r${index}`);
          await requests.close(database, `r${index}`, clipOutcome('x'), pace);
        }

        expect(await recentPace(database)).toBe(2);
      });
    });

    describe('useOfPerson', () => {
      it('counts the clips that were kept, of this person on this platform', async () => {
        await admitAll('a', 'b', 'failed', 'open');
        await requests.admit(database, smallRequest('hers', { user: 'eve' }));
        await requests.admit(database, smallRequest('elsewhere', { platform: 'discord' }));
        for (const id of ['a', 'b', 'hers', 'elsewhere']) await requests.close(database, id, clipOutcome(id));
        await requests.close(database, 'failed', failedOutcome());

        expect(await useOfPerson(database, { platform: 'terminal', user: 'ada' })).toEqual({ films: 2, seconds: 8 });
        expect(await useOfPerson(database, { platform: 'terminal', user: 'nobody' })).toEqual({
          films: 0,
          seconds: 0,
        });
      });
    });

    describe('a delivery', () => {
      it('may begin again until it has ended, and then stays sent with its receipt', async () => {
        const first = await beginDelivery(database, 'a');
        const second = await beginDelivery(database, 'a');
        await endDelivery(database, 'a', { message: 7 });
        const third = await beginDelivery(database, 'a');

        expect([first.state, second.state, third.state]).toEqual(['sending', 'sending', 'sent']);
        expect(third.receipt).toEqual({ message: 7 });
        expect(await database.$count(deliveries)).toBe(1);
      });
    });
  });
}
