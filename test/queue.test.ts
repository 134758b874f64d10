import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RefusedError, RetryableError } from '../src/errors.js';
import {
  type Backend,
  COMPRESS_QUEUE,
  deliverQueue,
  openBackend,
  openQueue,
  RENDER_QUEUE,
  type RequestQueue,
} from '../src/queue.js';
import type { Outcome } from '../src/request.js';
import { openState, type State } from '../src/state/open.js';
import * as requests from '../src/state/requests.js';
import { openStage, type Stage, type StageRun } from '../workers/stage.js';
import { hasPostgres, hasRedis, type Server, startPostgres, startRedis } from './servers.js';
import { clipOutcome, folderOfGroup, silent, smallClip, smallRequest } from './small-parts.js';

type Run = (stage: StageRun) => Promise<Outcome>;

const nothing = async (): Promise<Server | undefined> => undefined;
const STORES = [
  { name: 'PGlite', missing: false, ownsStore: true, startQueue: nothing, startState: nothing },
  {
    name: 'Redis (needs redis-server: apt-get install redis-server)',
    missing: !hasRedis(),
    ownsStore: false,
    startQueue: startRedis,
    startState: nothing,
  },
  {
    name: 'PostgreSQL (needs postgres: apt-get install postgresql)',
    missing: !hasPostgres(),
    ownsStore: false,
    startQueue: nothing,
    startState: startPostgres,
  },
];

for (const { name, missing, ownsStore, startQueue, startState } of STORES) {
  describe.skipIf(missing)(`the queue and its stages on ${name}`, () => {
    let servers: (Server | undefined)[] = [];
    let state: State;
    let backend: Backend;
    let queue: RequestQueue;
    let stages: Stage[] = [];

    const folder = folderOfGroup();
    beforeAll(async () => {
      servers = [await startQueue(), await startState()];
      const [redisUrl, databaseUrl] = servers.map((server) => server?.url);
      state = await openState({ folder: join(folder, 'state'), databaseUrl, purpose: 'a test' });
      backend = await openBackend({ redisUrl, databaseUrl, embedded: state.embedded, installation: 'test' });
      queue = await openQueue(backend);
    });
    afterEach(async () => {
      await Promise.all(stages.map((stage) => stage.close()));
      stages = [];
    });
    afterAll(async () => {
      await queue?.close();
      await backend?.close();
      await state?.close();
      await Promise.all(servers.map((server) => server?.stop()));
    });

    /** A request that is taken from the line and may be given to the queue. */
    const taken = async (id: string): Promise<requests.RequestRow> => {
      await requests.admit(state.database, smallRequest(id));
      const [row] = await requests.takeNext(state.database, 1);
      return row!;
    };
    /** Consumes the three queues; what reaches deliver is handed to `delivered`. */
    const work = (given: { render?: Run; compress?: Run; deliver?: Run } = {}) => {
      const render = vi.fn<Run>(given.render ?? (async ({ data }) => clipOutcome(data.id)));
      const compress = vi.fn<Run>(given.compress ?? (async ({ before }) => before!));
      const deliver = vi.fn<Run>(given.deliver ?? (async ({ before }) => before!));
      const open = (queueName: string, run: Run, takesEverything = false) =>
        openStage({ backend, queueName, logger: silent, run, takesEverything });
      stages.push(
        open(RENDER_QUEUE, render),
        open(COMPRESS_QUEUE, compress),
        open(deliverQueue('terminal'), deliver, true),
      );
      return { render, compress, deliver };
    };
    const isDelivered = (row: requests.RequestRow) =>
      vi.waitFor(async () => expect(await queue.stateOf(row, 'deliver')).toBe('completed'), {
        timeout: 20_000,
        interval: 20,
      });
    const isPast = (row: requests.RequestRow, stage: 'render' | 'deliver', state: string) =>
      vi.waitFor(async () => expect(await queue.stateOf(row, stage)).toBe(state), { timeout: 20_000, interval: 20 });

    it('brings a request through render and compress to deliver, each with what the one before made', async () => {
      const row = await taken('whole');
      const compressed: Outcome = { kind: 'clip', clip: { ...smallClip('whole'), file: 'whole/delivery.mp4' } };
      const { render, compress, deliver } = work({ compress: async () => compressed });

      await queue.submit(row);
      await isDelivered(row);

      expect(render).toHaveBeenCalledOnce();
      expect(render.mock.calls[0]![0]).toMatchObject({
        before: undefined,
        data: { id: 'whole', attempt: 1, work: row.request.work },
      });
      expect(compress.mock.calls.map(([stage]) => stage.before)).toEqual([clipOutcome('whole')]);
      expect(deliver.mock.calls.map(([stage]) => stage.before)).toEqual([compressed]);
    });

    it('tells only render the words, and nobody who asked', async () => {
      const row = await taken('private');
      const { render, compress, deliver } = work();

      await queue.submit(row);
      await isDelivered(row);

      const data = [render, compress, deliver].map((run) => JSON.stringify(run.mock.calls[0]![0].data));
      expect(data.map((text) => text.includes('a cat dances'))).toEqual([true, false, false]);
      expect(data.join()).not.toContain('ada');
    });

    it('holds no words any more once they are dropped, not even while deliver is still at it', async () => {
      const row = await taken('dropped');
      work({
        deliver: async ({ before }) => {
          await queue.drop(row);
          return before!;
        },
      });

      await queue.submit(row);
      await isDelivered(row);

      expect(await queue.stateOf(row, 'render')).toBe('unknown');
    });

    it('tries a passing fault again and then goes on', async () => {
      const row = await taken('again');
      const render = vi
        .fn<Run>()
        .mockRejectedValueOnce(new RetryableError('busy'))
        .mockResolvedValue(clipOutcome('again'));
      const { deliver } = work({ render });

      await queue.submit(row);
      await isDelivered(row);

      expect(render).toHaveBeenCalledTimes(2);
      expect(deliver.mock.calls.map(([stage]) => stage.before)).toEqual([clipOutcome('again')]);
    });

    it('gives a passing fault up after its last attempt, and deliver hears of it', async () => {
      const row = await taken('never');
      const { render, compress, deliver } = work({ render: async () => Promise.reject(new RetryableError('busy')) });

      await queue.submit(row);
      await isDelivered(row);

      expect(render.mock.calls.map(([stage]) => stage.isLastAttempt)).toEqual([false, false, true]);
      expect(compress).not.toHaveBeenCalled();
      expect(deliver.mock.calls[0]![0].before).toMatchObject({
        kind: 'failed',
        problem: { kind: 'retryable', message: 'busy' },
      });
    });

    it.each([
      ['refusal', new RefusedError('not possible'), 'refused'],
      ['bug', new TypeError('x is undefined'), 'bug'],
    ])('hands a %s on to deliver at once; compress does not run', async (name, fault, kind) => {
      const row = await taken(name);
      const { render, compress, deliver } = work({ render: async () => Promise.reject(fault) });

      await queue.submit(row);
      await isDelivered(row);

      expect(render).toHaveBeenCalledOnce();
      expect(compress).not.toHaveBeenCalled();
      expect(deliver.mock.calls.map(([stage]) => stage.before)).toMatchObject([
        { kind: 'failed', problem: { kind, message: fault.message } },
      ]);
    });

    it('hands on a bug whose message holds a NUL and half a character', async () => {
      const row = await taken('odd');
      const { deliver } = work({ render: async () => Promise.reject(new Error('ffmpeg said \0 and \ud83e')) });

      await queue.submit(row);
      await isDelivered(row);

      expect(deliver.mock.calls.map(([stage]) => stage.before)).toMatchObject([
        { kind: 'failed', problem: { message: 'ffmpeg said  and \ufffd' } },
      ]);
    });

    it('delivers once what was submitted twice', async () => {
      const row = await taken('twice');
      const { render, deliver } = work();

      await queue.submit(row);
      await queue.submit(row);
      await isDelivered(row);
      await queue.submit(row);

      const last = await taken('twice-last');
      await queue.submit(last);
      await isDelivered(last);
      const idsOf = (run: typeof render) => run.mock.calls.map(([stage]) => stage.data.id);
      expect(idsOf(render)).toEqual(['twice', 'twice-last']);
      expect(idsOf(deliver)).toEqual(['twice', 'twice-last']);
    });

    it('delivers a cancel without rendering, where it came before the work', async () => {
      const row = await taken('early');
      await queue.submit(row);
      await queue.markCancelled(row);
      const { render, compress, deliver } = work();

      await isDelivered(row);

      expect(render).not.toHaveBeenCalled();
      expect(compress).not.toHaveBeenCalled();
      expect(deliver.mock.calls.map(([stage]) => stage.before)).toEqual([{ kind: 'cancelled' }]);
    });

    it('delivers a cancel that was there when it was submitted', async () => {
      const row = await taken('earliest');
      const { render, deliver } = work();

      await queue.submit({ ...row, cancelledAt: new Date() });
      await isDelivered(row);

      expect(render).not.toHaveBeenCalled();
      expect(deliver.mock.calls.map(([stage]) => stage.before)).toEqual([{ kind: 'cancelled' }]);
    });

    it('shows a cancel to a stage that is at work', async () => {
      const row = await taken('late');
      const looks: boolean[] = [];
      const { deliver } = work({
        render: async ({ isCancelled }) => {
          looks.push(await isCancelled());
          await queue.markCancelled(row);
          looks.push(await isCancelled());
          return { kind: 'cancelled' };
        },
      });

      await queue.submit(row);
      await isDelivered(row);

      expect(looks).toEqual([false, true]);
      expect(deliver.mock.calls.map(([stage]) => stage.before)).toEqual([{ kind: 'cancelled' }]);
    });

    it('may be told of a cancel of what it does not know', async () => {
      const row = await taken('unknown');

      await expect(queue.markCancelled(row)).resolves.toBeUndefined();
      expect(await queue.stateOf(row, 'deliver')).toBe('unknown');
    });

    it('tells progress and changes', async () => {
      const row = await taken('progress');
      const [heard, changed] = [vi.fn(), vi.fn()];
      queue.onProgress(heard);
      queue.onChange(changed);
      work({
        render: async ({ data, report }) => {
          report({ phase: 'drawing', frame: 1, frames: 96 });
          return clipOutcome(data.id);
        },
      });

      await queue.submit(row);
      await isDelivered(row);

      await vi.waitFor(() =>
        expect(heard).toHaveBeenCalledWith('progress', { phase: 'drawing', frame: 1, frames: 96 }),
      );
      await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThanOrEqual(2));
    });

    it('knows where its jobs stand', async () => {
      const row = await taken('standing');
      await queue.submit(row);
      const before = [await queue.stateOf(row, 'render'), await queue.stateOf(row, 'deliver')];
      work({ deliver: async () => Promise.reject(new RetryableError('busy')) });

      await isPast(row, 'render', 'completed');
      await isPast(row, 'deliver', 'delayed');

      expect(before).toEqual(['waiting', 'waiting-children']);
    });

    // Only who owns a store alone may make it forget.
    if (ownsStore)
      it('has forgotten everything when it is told to', async () => {
        const row = await taken('forgotten');
        await queue.submit(row);

        await queue.forget(['terminal']);

        expect(await queue.stateOf(row, 'render')).toBe('unknown');
        expect(await queue.stateOf(row, 'deliver')).toBe('unknown');
        const next = await taken('after');
        const { render } = work();
        await queue.submit(next);
        await isDelivered(next);
        expect(render.mock.calls.map(([stage]) => stage.data.id)).toEqual(['after']);
      });

    it('counts one renderer at least', async () => {
      expect(await queue.countRenderers()).toBe(1);
    });
  });
}

describe('openBackend', () => {
  it('says which address does not answer, and does not tell the password', async () => {
    const redis = openBackend({
      redisUrl: 'redis://:hunter2@127.0.0.1:9',
      databaseUrl: undefined,
      embedded: undefined,
      installation: 'test',
    });

    await expect(redis).rejects.toThrow(/^Redis at REDIS_URL cannot be reached: .+/);
    await expect(redis).rejects.not.toThrow('hunter2');
  });

  it('needs one of the three stores', async () => {
    const none = openBackend({
      redisUrl: undefined,
      databaseUrl: undefined,
      embedded: undefined,
      installation: 'test',
    });

    await expect(none).rejects.toThrow('A queue needs REDIS_URL, DATABASE_URL or the embedded database.');
  });
});
