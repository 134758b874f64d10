/**
 * The line. Once a second and whenever something moves it closes what ended unseen, submits anew what the queue
 * has lost, gives the workers the next requests, and tells those who wait their place. That is the whole crash
 * recovery. Several processes may do it on one database.
 */
import { toProblem } from './errors.js';
import type { Logger } from './logger.js';
import type { Platform } from './platforms/platform.js';
import type { RequestQueue } from './queue.js';
import type { Progress } from './request.js';
import { pass } from './road.js';
import { lookAtLine } from './state/line.js';
import type { Database } from './state/open.js';
import * as requests from './state/requests.js';

const EVERY_MS = 1000;
/** What only another process could say in the chat is left to that for so long. */
const LEAVE_TO_OTHERS_MS = 600_000;
/** A request that another process has just taken from the line gets this long to reach the queue. */
const SUBMIT_WITHIN_MS = 5000;
/** What was begun so often and never ended may be what ends us: a film that takes all memory would do so at every start. */
const MOST_ATTEMPTS = 6;

interface Options {
  database: Database;
  queue: RequestQueue;
  /** The platforms whose connection this process holds. */
  platforms: Platform[];
  /** Ends a request that can never be delivered, and says so where it was asked for. */
  giveUp(row: requests.RequestRow): Promise<void>;
  logger: Logger;
}

export interface Dispatch {
  /** Looks at the line soon: something was admitted or cancelled. */
  wake(): void;
  close(): Promise<void>;
}

/** Starts looking after the line. The first look comes at once. */
export function openDispatch({ database, queue, platforms, giveUp, logger }: Options): Dispatch {
  const platformOf = new Map(platforms.map((platform) => [platform.name, platform]));
  const current = new Map<string, requests.RequestRow>();
  const submittedHere = new Set<string>();
  /** Attempts that a worker was heard of; their rows may not say so yet. */
  const begun = new Set<string>();
  /** When what is begun should be there, as was told while it waited. */
  const expectedMs = new Map<string, number>();
  const givingUp = new Map<string, Promise<void>>();
  let looking: Promise<void> | undefined;
  let again = false;
  let closed = false;

  queue.onProgress((id, progress) => {
    const row = current.get(id);
    if (!row) return;
    begun.add(attemptOf(row));
    tell(row, withTimeLeft(row, progress));
  });
  queue.onChange(wake);
  const timer = setInterval(wake, EVERY_MS);
  wake();
  return {
    wake,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await looking;
      await Promise.all(givingUp.values());
    },
  };

  /** One look at a time; a call during a look makes one more follow it. */
  function wake(): void {
    again = true;
    looking ??= (async () => {
      while (again && !closed) {
        again = false;
        await look().catch((error) => logger.error({ message: toProblem(error).message }, 'line not looked at'));
      }
      looking = undefined;
    })();
  }

  async function look(): Promise<void> {
    const given = await requests.submitted(database);
    for (const row of given) await sweep(row);
    const free = (await queue.countRenderers()) + 1 - (await requests.countRendering(database));
    const taken = await requests.takeNext(database, free);
    for (const { id } of taken) await pass('taken from the line', id);
    for (const row of taken) await submit(row);
    current.clear();
    for (const row of [...given, ...taken]) current.set(row.id, row);
    const alive = new Set([...current.values()].map(attemptOf));
    for (const attempts of [submittedHere, begun]) {
      for (const attempt of attempts) if (!alive.has(attempt)) attempts.delete(attempt);
    }
    await tellPlaces();
  }

  async function submit(row: requests.RequestRow): Promise<void> {
    if (row.attempt > MOST_ATTEMPTS) return end(row);
    submittedHere.add(attemptOf(row));
    await queue.submit(row);
    logger.info({ request: row.id, attempt: row.attempt }, 'request submitted');
    await pass('submitted to the queue', row.id);
  }

  /** Compares a request with its job, and brings the row after it. */
  async function sweep(row: requests.RequestRow): Promise<void> {
    if (row.cancelledAt) {
      await queue.markCancelled(row);
      // It may be behind a long film: what stands there should not say any more that it waits.
      platformOf.get(row.platform)?.progress(row.request, { phase: 'cancelling' });
    }
    if (row.stage === 'rendering') {
      const state = await queue.stateOf(row, 'render');
      if (state === 'completed') await requests.advance(database, row.id, row.attempt, 'compressing');
      if (state === 'active' && !row.begunAt) await requests.begin(database, row);
    }
    if (row.stage === 'compressing') tell(row, { phase: 'encoding' });
    const state = await queue.stateOf(row, 'deliver');
    const isFresh =
      !submittedHere.has(attemptOf(row)) && Date.now() - (row.submittedAt?.getTime() ?? 0) < SUBMIT_WITHIN_MS;
    // Also a job that ended without closing its request: the state was away for a moment.
    if ((state === 'unknown' || state === 'completed') && !isFresh) {
      logger.warn({ request: row.id, attempt: row.attempt }, 'request lost by the queue');
      const taken = await requests.retake(database, row);
      if (taken) await submit(taken);
    }
    if (state === 'failed') end(row);
  }

  /** Its process died more often than the queue takes, or than we do. To say so may take a while. */
  function end(row: requests.RequestRow): void {
    const isOurs = platformOf.has(row.platform) || Date.now() - (row.submittedAt?.getTime() ?? 0) > LEAVE_TO_OTHERS_MS;
    if (!isOurs || givingUp.has(row.id)) return;
    const ending = giveUp(row)
      .then(() => logger.error({ request: row.id }, 'delivery given up'))
      .catch((error) => logger.error({ request: row.id, message: toProblem(error).message }, 'delivery not given up'))
      .finally(() => givingUp.delete(row.id));
    givingUp.set(row.id, ending);
  }

  async function tellPlaces(): Promise<void> {
    const isInLine = ({ stage, begunAt }: requests.RequestRow) =>
      stage === 'admitted' || (stage === 'rendering' && !begunAt);
    const open = await requests.open(database);
    for (const id of expectedMs.keys()) if (!open.some((row) => row.id === id)) expectedMs.delete(id);
    const waiting = open.filter(isInLine);
    if (waiting.length === 0) return;
    const { standings } = await lookAtLine(database);
    for (const row of waiting) {
      const standing = standings.get(row.id);
      if (!standing || begun.has(attemptOf(row))) continue;
      const { place, waits, waitSeconds } = standing;
      if (waitSeconds !== undefined) expectedMs.set(row.id, Date.now() + waitSeconds * 1000);
      // What was given to the workers before was interrupted.
      const again = row.attempt > (row.stage === 'admitted' ? 0 : 1) ? { again: true } : {};
      tell(row, {
        phase: 'waiting',
        place,
        waits,
        ...(waitSeconds === undefined ? {} : { secondsLeft: waitSeconds }),
        ...again,
      });
    }
  }

  /** Until its worker can tell, what was told before goes on to hold: a time that comes and goes is believed by nobody. */
  function withTimeLeft(row: requests.RequestRow, progress: Progress): Progress {
    const atMs = expectedMs.get(row.id);
    if (progress.secondsLeft !== undefined || atMs === undefined) return progress;
    return { ...progress, secondsLeft: Math.max(0, (atMs - Date.now()) / 1000) };
  }

  function tell(row: requests.RequestRow | undefined, progress: Progress): void {
    if (row && !row.cancelledAt) platformOf.get(row.platform)?.progress(row.request, progress);
  }
}

function attemptOf({ id, attempt }: requests.RequestRow): string {
  return `${id}-${attempt}`;
}
