/**
 * The one wrapper of every stage: reads what the stage before made of the request, looks for a cancel, runs, and
 * turns whatever is thrown into an outcome that the next stage hands on. A stage is never removed from its flow.
 */
import type { Job, Queue } from 'bullmq';
import { isAbort, RetryableError, toProblem } from '../src/errors.js';
import type { Logger } from '../src/logger.js';
import { type Backend, JobData } from '../src/queue.js';
import { Outcome, type Progress } from '../src/request.js';

export interface StageRun {
  data: JobData;
  /** What the stage before made; undefined for the first. */
  before: Outcome | undefined;
  /** True where a retryable fault now would be the last: no attempt is left. */
  isLastAttempt: boolean;
  /** True where this stage of the request was begun before, and did not come to its end. */
  isAgain: boolean;
  isCancelled(): Promise<boolean>;
  report(progress: Progress): void;
}

export interface Stage {
  close(): Promise<void>;
}

interface StageOptions {
  backend: Backend;
  queueName: string;
  logger: Logger;
  run: (stage: StageRun) => Promise<Outcome>;
  /** How many jobs run side by side; one where it is left out. */
  concurrency?: number | undefined;
  /** Runs even where the stage before ended without a clip: deliver does. */
  takesEverything?: boolean;
}

/** Starts consuming a queue. */
export function openStage({
  backend,
  queueName,
  logger,
  run,
  concurrency = 1,
  takesEverything = false,
}: StageOptions): Stage {
  const queue = new backend.classes.Queue(queueName, backend.options) as unknown as Queue;
  const work = async (job: Job): Promise<Outcome> => {
    const data = JobData.parse(job.data);
    const before = await outcomeOfChild(job);
    if (before && before.kind !== 'clip' && !takesEverything) return before;
    const stage: StageRun = {
      data,
      before,
      isLastAttempt: job.attemptsMade + 1 >= (job.opts.attempts ?? 1),
      isAgain: data.attempt > 1 || job.attemptsMade > 0 || job.attemptsStarted > 1 || job.stalledCounter > 0,
      isCancelled: async () => Boolean((await queue.getJob(job.id!))?.data.cancelled),
      report: (progress) => {
        job.updateProgress({ id: data.id, progress }).catch((error) => logger.debug({ error }, 'progress lost'));
      },
    };
    // What is handed on uncut was made whole.
    const cancelled: Outcome = { kind: 'cancelled', ...(before?.kind === 'clip' && { made: 1 }) };
    if (data.cancelled && !takesEverything) return cancelled;
    try {
      return await run(stage);
    } catch (error) {
      if (isAbort(error)) return cancelled;
      const problem = toProblem(error);
      logger.warn({ request: data.id, stage: queueName, ...problem, trace: undefined }, 'stage failed');
      logger.debug({ trace: problem.trace }, 'stage failed');
      if (error instanceof RetryableError && !stage.isLastAttempt) throw error;
      return { kind: 'failed', problem };
    }
  };
  const worker = new backend.classes.Worker(queueName, work as never, {
    ...backend.options,
    ...backend.worker,
    concurrency,
  });
  worker.on('error', (error: Error) => logger.warn({ queue: queueName, message: error.message }, 'queue troubled'));
  queue.on('error', () => {});
  return {
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
}

/** A child that failed for good (its process died too often) speaks through BullMQ's own reason. */
async function outcomeOfChild(job: Job): Promise<Outcome | undefined> {
  const [value] = Object.values(await job.getChildrenValues());
  if (value !== undefined) return Outcome.parse(value);
  const [reason] = Object.values(await job.getIgnoredChildrenFailures());
  if (reason === undefined) return undefined;
  return { kind: 'failed', problem: toProblem(new Error(`The work was given up: ${reason}.`)) };
}
