import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedError, RetryableError } from '../../src/errors.js';
import { StoppingError, TooLargeError } from '../../src/platforms/platform.js';
import type { Clip, Outcome, VideoRequest } from '../../src/request.js';
import { beginDelivery, endDelivery } from '../../src/state/deliveries.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { deliveries, ledger, requests as table } from '../../src/state/schema.js';
import { openStorage, type Storage } from '../../src/storage.js';
import { deliverStage } from '../../workers/deliver.js';
import type { StageRun } from '../../workers/stage.js';
import { clipOutcome, failedOutcome, folderOfGroup, smallClip, smallRequest } from '../small-parts.js';

let state: State;
let storage: Storage;

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
  storage = openStorage(folder);
});
beforeEach(async () => {
  for (const each of [ledger, deliveries, table]) await state.database.delete(each);
});
afterAll(() => state.close());

/** Makes a clip's file smaller. */
const refit = vi.fn(
  async (_id: string, clip: Clip, bytes: number): Promise<Clip> => ({ ...clip, file: 'a/delivery.mp4', bytes }),
);

/** A request that has been rendered, and a platform that notes what it is given. */
async function rendered(more: Partial<VideoRequest> = {}) {
  const { database } = state;
  await requests.admit(database, smallRequest('a', more));
  const [row] = await requests.takeNext(database, 1);
  for (const name of ['clip', 'score']) await storage.putJson(`a/${name}.json`, {});
  const platform = {
    name: 'terminal',
    progress: vi.fn(),
    send: vi.fn(async () => ({ message: 7 })),
    closed: vi.fn(),
  };
  const queue = { drop: vi.fn(async () => {}) };
  const run = deliverStage({ database, storage, platform, queue, refit });
  const deliver = (before: Outcome | undefined, given: Partial<StageRun> = {}) => {
    const data = { id: 'a', attempt: row!.attempt, work: row!.request.work, uploadBytes: 1 };
    return run({
      data,
      before,
      isLastAttempt: false,
      isAgain: false,
      isCancelled: async () => false,
      report: () => {},
      ...given,
    });
  };
  const data = (attempt: number): StageRun['data'] => ({ id: 'a', attempt, work: row!.request.work, uploadBytes: 1 });
  return { platform, queue, deliver, data };
}
const row = () => requests.find(state.database, 'a');

describe('deliver', () => {
  it('sends a clip, closes the request, notes its pace and clears its files away', async () => {
    const { platform, queue, deliver } = await rendered();

    const outcome = await deliver(clipOutcome('a'));

    expect(outcome).toEqual(clipOutcome('a'));
    expect(platform.send).toHaveBeenCalledExactlyOnceWith(
      smallRequest('a'),
      clipOutcome('a'),
      expect.any(Function),
      false,
    );
    expect(platform.closed).toHaveBeenCalledExactlyOnceWith('a', clipOutcome('a'));
    expect(await row()).toMatchObject({ stage: 'closed', outcome: clipOutcome('a'), pace: 2 });
    expect(existsSync(await storage.fetch('a/clip.json'))).toBe(false);
    expect(queue.drop).toHaveBeenCalledOnce();
  });

  it('keeps the score of a clip, which can be drawn again', async () => {
    const { deliver } = await rendered();

    await deliver(clipOutcome('a'));

    expect(existsSync(await storage.fetch('a/score.json'))).toBe(true);
  });

  it('keeps nothing of a private clip', async () => {
    const { deliver } = await rendered({ private: true });

    await deliver(clipOutcome('a'));

    expect(existsSync(await storage.fetch('a/score.json'))).toBe(false);
  });

  it('keeps nothing of a failure', async () => {
    const { deliver } = await rendered();

    await deliver(failedOutcome());

    expect(existsSync(await storage.fetch('a/score.json'))).toBe(false);
  });

  it('sends once, however often it runs', async () => {
    const { platform, deliver } = await rendered();

    await deliver(clipOutcome('a'));
    await deliver(clipOutcome('a'));

    expect(platform.send).toHaveBeenCalledOnce();
    expect(platform.closed).toHaveBeenCalledOnce();
  });

  it('closes without sending again what was sent before the process was lost', async () => {
    const { platform, deliver } = await rendered();
    await beginDelivery(state.database, 'a');
    await endDelivery(state.database, 'a', { message: 7 });

    await deliver(clipOutcome('a'));

    expect(platform.send).not.toHaveBeenCalled();
    expect(await row()).toMatchObject({ stage: 'closed', outcome: clipOutcome('a') });
  });

  it('sends again where the process was lost in the middle of sending', async () => {
    const { platform, deliver } = await rendered();
    await beginDelivery(state.database, 'a');

    await deliver(clipOutcome('a'));

    expect(platform.send).toHaveBeenCalledOnce();
  });

  it('calls nobody where a delivery was begun so long ago that it may have called already', async () => {
    const { platform, deliver } = await rendered();
    await beginDelivery(state.database, 'a');
    await state.database.update(deliveries).set({ at: new Date(Date.now() - 600_000) });
    await state.database.update(table).set({ request: smallRequest('a', { ping: true }) });

    await deliver(clipOutcome('a'));

    expect(platform.send).toHaveBeenCalledWith(
      expect.objectContaining({ ping: false }),
      expect.anything(),
      expect.anything(),
      true,
    );
  });

  it('leaves what it could not send to the next process where this one stops, also at the last attempt', async () => {
    const { platform, deliver } = await rendered();
    platform.send.mockRejectedValueOnce(new StoppingError());

    await expect(deliver(clipOutcome('a'), { isLastAttempt: true })).rejects.toThrow(StoppingError);

    expect(await row()).toMatchObject({ stage: 'delivering', outcome: null });
  });

  it('sends a failure as it is', async () => {
    const failed = await rendered();
    await failed.deliver(failedOutcome('It broke.'));

    expect(failed.platform.send).toHaveBeenCalledWith(
      expect.anything(),
      failedOutcome('It broke.'),
      expect.anything(),
      false,
    );
  });

  it('keeps why it failed, also where that cannot be told', async () => {
    const { platform, deliver } = await rendered();
    platform.send.mockRejectedValue(new RefusedError('The place is gone.'));

    await deliver(failedOutcome('It broke.'));

    expect(await row()).toMatchObject({ stage: 'closed', outcome: failedOutcome('It broke.') });
  });

  it('sends a cancel instead of a clip that nobody wants any more', async () => {
    const { platform, deliver } = await rendered();
    await requests.cancel(state.database, 'a', { platform: 'terminal', user: 'ada' });

    await deliver(clipOutcome('a'));

    // It was made whole by then, and costs as much.
    const outcome = { kind: 'cancelled', made: 1 };
    expect(platform.send).toHaveBeenCalledWith(expect.anything(), outcome, expect.anything(), false);
    expect(await row()).toMatchObject({ stage: 'closed', outcome });
    expect(existsSync(await storage.fetch('a/clip.json'))).toBe(false);
  });

  it('says that the queue lost the result, where it has none', async () => {
    const { deliver } = await rendered();

    const outcome = await deliver(undefined);

    expect(outcome).toMatchObject({ kind: 'failed', problem: { message: 'The queue lost its result.' } });
  });

  it.each([
    ['a passing fault', new RetryableError('busy')],
    ['whatever else goes wrong', new Error('socket closed')],
  ])('asks to be tried again after %s, and keeps the request open', async (_name, fault) => {
    const { platform, deliver } = await rendered();
    platform.send.mockRejectedValueOnce(fault);

    await expect(deliver(clipOutcome('a'))).rejects.toThrow(RetryableError);

    expect(await row()).toMatchObject({ stage: 'delivering', outcome: null });
    await deliver(clipOutcome('a'));
    expect(await row()).toMatchObject({ stage: 'closed', outcome: clipOutcome('a') });
  });

  it.each([
    ['a refusal of the platform', new RefusedError('no space'), false],
    ['the last attempt', new Error('socket closed'), true],
  ])('closes the request as failed after %s, and gives back what was reserved', async (_name, fault, isLastAttempt) => {
    const { platform, deliver } = await rendered();
    platform.send.mockRejectedValue(fault);

    const outcome = await deliver(clipOutcome('a'), { isLastAttempt });

    expect(outcome).toMatchObject({ kind: 'failed', problem: { message: fault.message } });
    expect(await row()).toMatchObject({ stage: 'closed', outcome: { kind: 'failed' }, pace: null });
    expect(platform.closed).toHaveBeenCalledExactlyOnceWith('a', outcome);
    expect(await state.database.select({ entry: ledger.entry }).from(ledger)).toEqual([
      { entry: 'reserve' },
      { entry: 'give back' },
    ]);
  });

  it('sends a smaller file once where the place takes less than it had promised', async () => {
    const { platform, deliver } = await rendered();
    platform.send.mockRejectedValueOnce(new TooLargeError(500, new Error('413')));

    await deliver(clipOutcome('a'));

    const smaller = { kind: 'clip', clip: { ...smallClip('a'), file: 'a/delivery.mp4', bytes: 500 } };
    expect(platform.send.mock.calls.map((given: unknown[]) => given[1])).toEqual([clipOutcome('a'), smaller]);
    expect(await row()).toMatchObject({ stage: 'closed', outcome: { kind: 'clip' } });
  });

  it('says so where even that is too large', async () => {
    const { platform, deliver } = await rendered();
    platform.send.mockRejectedValueOnce(new TooLargeError(500, undefined));
    platform.send.mockRejectedValueOnce(new TooLargeError(250, undefined));

    const outcome = await deliver(clipOutcome('a'));

    expect(outcome).toMatchObject({ kind: 'failed', problem: { kind: 'refused' } });
    expect(platform.send).toHaveBeenLastCalledWith(smallRequest('a'), outcome, expect.any(Function));
  });

  it('forgets what was taken back, also where that cannot be told', async () => {
    const { platform, deliver } = await rendered();
    await requests.cancel(state.database, 'a');
    platform.send.mockRejectedValue(new RefusedError('gone'));

    await deliver(clipOutcome('a'));

    expect(await row()).toMatchObject({ outcome: { kind: 'cancelled' }, request: { work: { prompt: '' } } });
  });

  it('forgets a film that was taken back while it was being sent', async () => {
    const { platform, deliver } = await rendered();
    platform.send.mockImplementationOnce(async () => {
      await requests.cancel(state.database, 'a');
      return { message: 7 };
    });

    await deliver(clipOutcome('a'));

    expect(await row()).toMatchObject({ outcome: { kind: 'clip' }, request: { work: { prompt: '' } } });
  });

  it('tells what was understood, which the queue does not know', async () => {
    const { deliver } = await rendered();
    await storage.putJson('a/clip.json', smallClip('a'));
    const wordless: Outcome = { kind: 'clip', clip: { ...smallClip('a'), understood: '' } };

    const outcome = await deliver(wordless);

    expect(outcome).toEqual(wordless);
    expect(await row()).toMatchObject({ outcome: clipOutcome('a') });
  });

  it('of an earlier attempt, or of a request that nobody knows, says nothing', async () => {
    const { platform, deliver, data } = await rendered();

    await deliver(clipOutcome('a'), { data: data(0) });
    await deliver(clipOutcome('a'), { data: { ...data(1), id: 'nobody' } });

    expect(platform.send).not.toHaveBeenCalled();
    expect(await row()).toMatchObject({ stage: 'rendering' });
  });
});
