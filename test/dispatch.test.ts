import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Dispatch, openDispatch } from '../src/dispatch.js';
import { sentencesFor } from '../src/messages/index.js';
import { tellFailure, tellProgress } from '../src/messages/telling.js';
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
import { deliveries, ledger, requests as table } from '../src/state/schema.js';
import { openStorage } from '../src/storage.js';
import { deliverStage, giveUp } from '../workers/deliver.js';
import { openStage, type Stage, type StageRun } from '../workers/stage.js';
import { clipOutcome, folderOfGroup, silent, smallRequest } from './small-parts.js';

const refit = async () => Promise.reject(new Error('not asked for here'));
type Run = (stage: StageRun) => Promise<Outcome>;

describe('dispatch', () => {
  let state: State;
  let backend: Backend;
  let queue: RequestQueue;
  let dispatch: Dispatch | undefined;
  let stages: Stage[] = [];
  let platform: ReturnType<typeof newPlatform>;

  const newPlatform = () => ({
    name: 'terminal',
    progress: vi.fn(),
    send: vi.fn(async () => ({})),
    closed: vi.fn(),
  });

  const folder = folderOfGroup();
  beforeAll(async () => {
    state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
    backend = await openBackend({
      redisUrl: undefined,
      databaseUrl: undefined,
      embedded: state.embedded,
      installation: 'test',
    });
  });
  beforeEach(async () => {
    queue = await openQueue(backend);
    for (const each of [ledger, deliveries, table]) await state.database.delete(each);
    await queue.forget(['terminal']);
    platform = newPlatform();
  });
  afterEach(async () => {
    await dispatch?.close();
    await Promise.all(stages.map((stage) => stage.close()));
    await queue.close();
    stages = [];
    dispatch = undefined;
  });
  afterAll(async () => {
    await backend?.close();
    await state?.close();
  });

  const admitAll = async (...ids: string[]) => {
    for (const id of ids) await requests.admit(state.database, smallRequest(id));
  };
  const look = () => {
    const parts = { database: state.database, queue, storage: openStorage(folder), platform };
    const giveUpRow = (row: requests.RequestRow) => giveUp(parts, row);
    dispatch = openDispatch({ ...parts, platforms: [platform], giveUp: giveUpRow, logger: silent });
  };
  const open = (queueName: string, run: Run, takesEverything = false) => {
    stages.push(openStage({ backend, queueName, logger: silent, run, takesEverything }));
  };
  /** Works off the line; rendering is done by `render`. */
  const work = (render: Run) => {
    open(RENDER_QUEUE, render);
    open(COMPRESS_QUEUE, async ({ before }) => before!);
    open(
      deliverQueue('terminal'),
      deliverStage({ database: state.database, storage: openStorage(folder), platform, queue, refit }),
      true,
    );
  };
  const draw = () => vi.fn<Run>(async ({ data }) => clipOutcome(data.id));
  const areClosed = (...ids: string[]) =>
    vi.waitFor(
      async () => {
        const rows = await Promise.all(ids.map((id) => requests.find(state.database, id)));
        expect(rows.map((row) => row?.stage)).toEqual(ids.map(() => 'closed'));
      },
      { timeout: 20_000, interval: 20 },
    );
  const entriesOf = async () =>
    (await state.database.select({ entry: ledger.entry }).from(ledger)).map(({ entry }) => entry).sort();

  it('renders first come, first served', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await admitAll(...ids);
    const render = draw();

    look();
    work(render);
    await areClosed(...ids);

    expect(render.mock.calls.map(([stage]) => stage.data.id)).toEqual(ids);
    expect(platform.send).toHaveBeenCalledTimes(5);
  });

  it('gives the queue no more than the workers can take, and one', async () => {
    await admitAll('a', 'b', 'c', 'd');

    look();

    await vi.waitFor(async () => expect(await requests.countRendering(state.database)).toBe(2));
    dispatch!.wake();
    await dispatch!.close();
    expect((await requests.open(state.database)).map(({ stage }) => stage)).toEqual([
      'rendering',
      'rendering',
      'admitted',
      'admitted',
    ]);
  });

  it('tells those who wait their place, and how long where that is known', async () => {
    await admitAll('earlier');
    await requests.close(state.database, 'earlier', clipOutcome('earlier'), 2);
    await admitAll('a', 'b', 'c', 'd');

    look();

    await vi.waitFor(() => expect(platform.progress).toHaveBeenCalledTimes(4));
    // The first two are with the workers by now, and nobody has begun them.
    expect(platform.progress.mock.calls).toEqual([
      [smallRequest('a'), { phase: 'waiting', place: 1, waits: false, secondsLeft: expect.closeTo(8, -1) }],
      [smallRequest('b'), { phase: 'waiting', place: 2, waits: true, secondsLeft: expect.closeTo(16, -1) }],
      [smallRequest('c'), { phase: 'waiting', place: 3, waits: true, secondsLeft: expect.closeTo(24, -1) }],
      [smallRequest('d'), { phase: 'waiting', place: 4, waits: true, secondsLeft: expect.closeTo(32, -1) }],
    ]);
  });

  it('tells no place of what is being made, and the first place to what the workers have next', async () => {
    await admitAll('a', 'b');
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    work(async ({ data }) => {
      if (data.id === 'a') await finished;
      return clipOutcome(data.id);
    });
    look();
    await vi.waitFor(async () => expect((await requests.find(state.database, 'a'))?.begunAt).toBeTruthy(), 10_000);
    platform.progress.mockClear();

    dispatch!.wake();

    await vi.waitFor(() => expect(platform.progress).toHaveBeenCalled());
    expect(platform.progress.mock.calls[0]).toEqual([smallRequest('b'), { phase: 'waiting', place: 1, waits: true }]);
    expect(platform.progress.mock.calls.map(([{ id }]) => id)).not.toContain('a');
    finish();
    await areClosed('a', 'b');
  });

  it('takes from the workers what none of them has begun, and puts it back as if they had never had it', async () => {
    await admitAll('a', 'b');
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const render = vi.fn<Run>(async ({ data, isAgain }) => {
      if (data.id === 'a') await finished;
      expect(isAgain).toBe(false);
      return clipOutcome(data.id);
    });
    work(render);
    look();
    const rowOf = async (id: string) => (await requests.find(state.database, id))!;
    await vi.waitFor(async () => expect((await rowOf('a')).begunAt).toBeTruthy(), 10_000);
    await vi.waitFor(async () => expect(await queue.stateOf(await rowOf('b'), 'render')).toBe('waiting'));

    const withdrawn = [await queue.withdraw(await rowOf('a')), await queue.withdraw(await rowOf('b'))];
    await requests.putBack(state.database, await rowOf('b'));
    finish();
    await areClosed('a', 'b');

    expect(withdrawn).toEqual([false, true]);
    expect(render.mock.calls.map(([{ data }]) => data.id)).toEqual(['a', 'b']);
    expect(platform.send).toHaveBeenCalledTimes(2);
    expect((await rowOf('b')).attempt).toBe(1);
  });

  it('tells at once that a render is being cancelled, which its worker hears of later', async () => {
    await admitAll('a');
    look();
    await vi.waitFor(async () => expect((await requests.find(state.database, 'a'))?.stage).toBe('rendering'));

    await requests.cancel(state.database, 'a');
    dispatch!.wake();

    await vi.waitFor(() => expect(platform.progress).toHaveBeenCalledWith(smallRequest('a'), { phase: 'cancelling' }));
  });

  it('tells no time where no film has been made yet', async () => {
    await admitAll('a', 'b', 'c');

    look();

    await vi.waitFor(() =>
      expect(platform.progress).toHaveBeenCalledWith(smallRequest('c'), { phase: 'waiting', place: 3, waits: true }),
    );
  });

  it('passes on how far a render is', async () => {
    await admitAll('a');
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    look();
    work(async ({ data, report }) => {
      report({ phase: 'drawing', frame: 1, frames: 96 });
      await finished;
      return clipOutcome(data.id);
    });

    await vi.waitFor(
      () =>
        expect(platform.progress).toHaveBeenCalledWith(smallRequest('a'), { phase: 'drawing', frame: 1, frames: 96 }),
      { timeout: 10_000 },
    );
    finish();
    await areClosed('a');
  });

  it('submits anew what the queue has lost', async () => {
    await admitAll('a');
    look();
    await vi.waitFor(async () => expect((await requests.find(state.database, 'a'))?.attempt).toBe(1));
    await dispatch!.close();
    await queue.forget(['terminal']);
    await state.database.update(table).set({ submittedAt: new Date(Date.now() - 60_000) });

    look();
    work(draw());
    await areClosed('a');

    expect(await requests.find(state.database, 'a')).toMatchObject({ attempt: 2, outcome: { kind: 'clip' } });
    expect(platform.send).toHaveBeenCalledOnce();
  });

  it('leaves a request alone that another process has only just taken', async () => {
    await admitAll('a');
    await requests.takeNext(state.database, 1);

    look();
    await admitAll('b');
    dispatch!.wake();
    await vi.waitFor(async () => expect((await requests.find(state.database, 'b'))?.attempt).toBe(1));

    expect(await requests.find(state.database, 'a')).toMatchObject({ attempt: 1, stage: 'rendering' });
  });

  it('says in the chat, closes and settles a request whose deliver job has failed for good', async () => {
    await admitAll('a');
    look();
    open(RENDER_QUEUE, draw());
    open(COMPRESS_QUEUE, async ({ before }) => before!);
    const worker = new backend.classes.Worker(
      deliverQueue('terminal'),
      (async () => {
        const { UnrecoverableError } = await import('bullmq');
        throw new UnrecoverableError('out of attempts');
      }) as never,
      backend.options,
    );
    stages.push({ close: () => worker.close() });

    await areClosed('a');

    const row = await requests.find(state.database, 'a');
    const failed = row?.outcome as Extract<Outcome, { kind: 'failed' }>;
    expect(failed).toMatchObject({ kind: 'failed', problem: { message: 'The delivery was given up.' } });
    expect(platform.send).toHaveBeenCalledExactlyOnceWith(row?.request, failed, expect.anything());
    expect(tellFailure(row!.request, failed.problem, sentencesFor('en'))).toContain('Something failed on my side');
    expect(platform.closed).toHaveBeenCalledExactlyOnceWith('a', failed);
    expect(await entriesOf()).toEqual(['give back', 'reserve']);
  });

  it('gives up what was begun at six starts and never ended, and says so', async () => {
    await admitAll('a', 'b');
    for (let start = 0; start < 6; start++) {
      await requests.takeNext(state.database, 1);
      await requests.takeBack(state.database);
    }
    const render = draw();

    look();
    work(render);
    await areClosed('a', 'b');

    expect(render.mock.calls.map(([{ data }]) => data.id)).toEqual(['b']);
    expect(platform.closed).toHaveBeenCalledWith('a', expect.objectContaining({ kind: 'failed' }));
  });

  it('says of what was begun before a restart that it is made once more', async () => {
    await admitAll('a');
    await requests.takeNext(state.database, 1);
    await requests.takeBack(state.database);
    // Others are at work on everything that there is.
    vi.spyOn(queue, 'countRenderers').mockResolvedValue(-1);

    look();
    await vi.waitFor(() => expect(platform.progress).toHaveBeenCalled());

    const [, progress] = platform.progress.mock.lastCall!;
    const say = sentencesFor('en');
    expect(progress).toMatchObject({ phase: 'waiting', place: 1, waits: false });
    expect(tellProgress(progress, say)).toBe('I was interrupted and am starting again.');
    expect(tellProgress({ phase: 'waiting', place: 1, waits: true, again: true }, say)).toBe(
      'I was interrupted and am starting again. Your film is next.',
    );
  });

  it('takes up anew a request whose deliver job ended without closing it', async () => {
    await admitAll('a');
    const deliver = deliverStage({ database: state.database, storage: openStorage(folder), platform, queue, refit });
    const deliverLater = vi.fn<Run>(deliver).mockRejectedValueOnce(new Error('the database was away'));

    look();
    open(RENDER_QUEUE, draw());
    open(COMPRESS_QUEUE, async ({ before }) => before!);
    open(deliverQueue('terminal'), deliverLater, true);
    await areClosed('a');

    expect(platform.send).toHaveBeenCalledOnce();
    expect(await entriesOf()).toEqual(['keep', 'reserve']);
  });

  it('brings a cancel of one that waits to its asker, without rendering it', async () => {
    await admitAll('a', 'b', 'c', 'd');
    await requests.cancel(state.database, 'd', { platform: 'terminal', user: 'ada' });
    const render = draw();

    look();
    work(render);
    await areClosed('a', 'b', 'c', 'd');

    expect(render.mock.calls.map(([stage]) => stage.data.id)).not.toContain('d');
    expect(platform.closed).toHaveBeenCalledWith('d', { kind: 'cancelled' });
    expect(await entriesOf()).toEqual([
      'give back',
      'keep',
      'keep',
      'keep',
      'reserve',
      'reserve',
      'reserve',
      'reserve',
    ]);
  });

  it('brings a cancel to a render that is under way', async () => {
    await admitAll('a');
    look();
    work(async ({ isCancelled }) => {
      await requests.cancel(state.database, 'a', { platform: 'terminal', user: 'ada' });
      dispatch!.wake();
      await vi.waitFor(async () => expect(await isCancelled()).toBe(true), { timeout: 10_000 });
      return { kind: 'cancelled' };
    });

    await areClosed('a');

    expect(platform.send).toHaveBeenCalledExactlyOnceWith(
      expect.anything(),
      { kind: 'cancelled' },
      expect.anything(),
      false,
    );
    expect(await entriesOf()).toEqual(['give back', 'reserve']);
  });

  it('goes on looking after a look that failed', async () => {
    await admitAll('a');
    vi.spyOn(queue, 'countRenderers').mockRejectedValueOnce(new Error('away for a moment'));

    look();
    await vi.waitFor(() => expect(queue.countRenderers).toHaveBeenCalled());
    dispatch!.wake();
    work(draw());

    await areClosed('a');
  });

  it('does nothing any more once it is closed', async () => {
    look();
    await dispatch!.close();
    await admitAll('a');

    dispatch!.wake();
    await dispatch!.close();

    expect(await requests.find(state.database, 'a')).toMatchObject({ stage: 'admitted' });
  });
});
