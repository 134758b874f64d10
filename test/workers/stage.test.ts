import { join } from 'node:path';
import { UnrecoverableError } from 'bullmq';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import {
  type Backend,
  COMPRESS_QUEUE,
  deliverQueue,
  openBackend,
  openQueue,
  RENDER_QUEUE,
  type RequestQueue,
} from '../../src/queue.js';
import type { Outcome } from '../../src/request.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { openStage, type Stage, type StageRun } from '../../workers/stage.js';
import { clipOutcome, folderOfGroup, silent, smallRequest } from '../small-parts.js';

type Run = (stage: StageRun) => Promise<Outcome>;

/** What holds on every store is claimed in `queue.test.ts`; here is what goes wrong around a stage. */
describe('openStage', () => {
  let state: State;
  let backend: Backend;
  let queue: RequestQueue;
  let stages: Stage[] = [];

  const folder = folderOfGroup();
  beforeAll(async () => {
    state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
    backend = await openBackend({
      redisUrl: undefined,
      databaseUrl: undefined,
      embedded: state.embedded,
      installation: 'test',
    });
    queue = await openQueue(backend);
  });
  afterEach(async () => {
    await Promise.all(stages.map((stage) => stage.close()));
    stages = [];
  });
  afterAll(async () => {
    await queue?.close();
    await state?.close();
  });

  const submitted = async (id: string): Promise<requests.RequestRow> => {
    await requests.admit(state.database, smallRequest(id));
    const [row] = await requests.takeNext(state.database, 1);
    await queue.submit(row!);
    return row!;
  };
  const open = (queueName: string, run: Run, takesEverything = false) => {
    stages.push(openStage({ backend, queueName, logger: silent, run, takesEverything }));
  };
  /** Opens compress and deliver. @returns what reaches deliver. */
  const openTheRest = () => {
    const compress = vi.fn<Run>(async ({ before }) => before!);
    const delivered = vi.fn<Run>(async ({ before }) => before!);
    open(COMPRESS_QUEUE, compress);
    open(deliverQueue('terminal'), delivered, true);
    return { compress, delivered };
  };
  const isDelivered = (row: requests.RequestRow) =>
    vi.waitFor(async () => expect(await queue.stateOf(row, 'deliver')).toBe('completed'), {
      timeout: 20_000,
      interval: 20,
    });

  it('hands on as a failure what the queue gave up, because its process died too often', async () => {
    const row = await submitted('given-up');
    const dying = new backend.classes.Worker(
      RENDER_QUEUE,
      (async () => Promise.reject(new UnrecoverableError('job stalled more than allowable limit'))) as never,
      backend.options,
    );
    stages.push({ close: () => dying.close() });
    const { compress, delivered } = openTheRest();

    await isDelivered(row);

    expect(compress).not.toHaveBeenCalled();
    expect(delivered.mock.calls.map(([stage]) => stage.before)).toMatchObject([
      { kind: 'failed', problem: { kind: 'bug', message: expect.stringContaining('The work was given up') } },
    ]);
  });

  it('hands on as a failure a job that it cannot read', async () => {
    const row = await submitted('unreadable');
    const renders = new backend.classes.Queue(RENDER_QUEUE, backend.options);
    const job = await renders.getJob('unreadable-1');
    await job!.updateData({ version: 'of another time' });
    await renders.close();
    const render = vi.fn<Run>();

    open(RENDER_QUEUE, render);
    const { delivered } = openTheRest();
    await isDelivered(row);

    expect(render).not.toHaveBeenCalled();
    expect(delivered.mock.calls.map(([stage]) => stage.before)).toMatchObject([{ kind: 'failed' }]);
  });

  it('takes an abort as a cancel', async () => {
    const row = await submitted('aborted');
    open(RENDER_QUEUE, async () => Promise.reject(new CancelledError()));
    const { compress, delivered } = openTheRest();

    await isDelivered(row);

    expect(compress).not.toHaveBeenCalled();
    expect(delivered.mock.calls.map(([stage]) => stage.before)).toEqual([{ kind: 'cancelled' }]);
  });

  it('works on one job at a time', async () => {
    const rows = [await submitted('one'), await submitted('two'), await submitted('three')];
    let [atWork, most] = [0, 0];
    open(RENDER_QUEUE, async ({ data, isCancelled }) => {
      most = Math.max(most, ++atWork);
      await isCancelled();
      atWork--;
      return clipOutcome(data.id);
    });
    openTheRest();

    for (const row of rows) await isDelivered(row);

    expect(most).toBe(1);
  });
});
