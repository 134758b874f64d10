/**
 * The BullMQ side: one flow per request (deliver waits for compress, which waits for render), its progress, its
 * cancel mark. The `requests` table decides; this carries out. Used by dispatch; workers come in by `Backend`.
 *
 * Three stores, one interface: Redis at `REDIS_URL`, else PostgreSQL at `DATABASE_URL`, else the embedded database.
 */
import {
  type BackendClasses,
  createPostgresBackend,
  FlowProducer,
  type IQueueBackend,
  Queue,
  QueueEvents,
  runMigrations,
  Worker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import { Progress, Work } from './request.js';
import type { RequestRow } from './state/requests.js';

/** How long a job may go unheard of before another worker takes it over, where several processes share a queue. */
const LOCK_MS = 10_000;
const STALLED_LOOK_MS = 3000;
const KEPT = { age: 3600, count: 1000 };

/** What travels in a job: no user, no token. */
export const JobData = z.strictObject({
  id: z.string(),
  attempt: z.int(),
  work: Work,
  uploadBytes: z.number(),
  cancelled: z.boolean().optional(),
});
export type JobData = z.infer<typeof JobData>;

export const ProgressEvent = z.strictObject({ id: z.string(), progress: Progress });

export const RENDER_QUEUE = 'render';
export const COMPRESS_QUEUE = 'compress';
/** One per platform, consumed only by the process that holds its connection. */
export const deliverQueue = (platform: string) => `deliver-${platform}`;

/** BullMQ bound to one store. */
export interface Backend {
  classes: BackendClasses<IQueueBackend, unknown>;
  options: { connection: unknown; prefix?: string };
  /** True where only this process can reach the store: whatever it holds at start is ours to take over. */
  exclusive: boolean;
  /** Options that every worker of this store takes. */
  worker: { lockDuration: number; stalledInterval: number; maxStalledCount: number };
  close(): Promise<void>;
}

export interface Addresses {
  redisUrl: string | undefined;
  databaseUrl: string | undefined;
  /** The pool of the embedded database. */
  embedded: pg.Pool | undefined;
  /** Keeps the jobs of several installations on one Redis apart. */
  installation: string;
}

/** @throws Error with a sentence where the store cannot be reached. */
export async function openBackend({ redisUrl, databaseUrl, embedded, installation }: Addresses): Promise<Backend> {
  const worker = { lockDuration: LOCK_MS, stalledInterval: STALLED_LOOK_MS, maxStalledCount: 3 };
  if (redisUrl) {
    const connection = await connectRedis(redisUrl);
    await connection.sadd(INSTALLATIONS, installation);
    const classes = { FlowProducer, Queue, QueueEvents, Worker } as unknown as Backend['classes'];
    const close = async () => {
      await connection.quit().catch(() => connection.disconnect());
    };
    return { classes, options: { connection, prefix: `mutoscope-${installation}` }, exclusive: false, worker, close };
  }
  const classes = withBackend(createPostgresBackend) as unknown as Backend['classes'];
  if (databaseUrl) {
    await migrateQueue(databaseUrl);
    return { classes, options: { connection: databaseUrl }, exclusive: false, worker, close: async () => {} };
  }
  if (!embedded) throw new Error('A queue needs REDIS_URL, DATABASE_URL or the embedded database.');
  const client = await embedded.connect();
  await runMigrations(client).finally(() => client.release());
  // BullMQ's statements name their tables without a schema; ours are in `public` and of other names.
  await embedded.query('set search_path to bullmq, public');
  return { classes, options: { connection: embedded }, exclusive: true, worker, close: async () => {} };
}

export interface RequestQueue {
  /** Gives a request to the workers; doing it twice for one attempt does nothing. */
  submit(row: RequestRow): Promise<void>;
  /** Tells the workers that nobody wants it any more; they look before they start and while they work. */
  markCancelled(row: RequestRow): Promise<void>;
  /** Takes it from the workers. @returns false where one has begun it, or the queue has none of it. */
  withdraw(row: RequestRow): Promise<boolean>;
  /** `unknown` where the queue has no such job (any more). */
  stateOf(row: RequestRow, stage: 'render' | 'deliver'): Promise<string>;
  onProgress(listen: (id: string, progress: Progress) => void): void;
  /** Something moved: a render began or ended. */
  onChange(listen: () => void): void;
  /** How many processes render. */
  countRenderers(): Promise<number>;
  /** Forgets what it holds of a request that is closed: the words in its jobs, and what was understood of them. */
  drop(row: RequestRow): Promise<void>;
  /** Forgets every job. Only for the sole owner of an exclusive store. */
  forget(platforms: string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openQueue(backend: Backend): Promise<RequestQueue> {
  const { classes, options, exclusive } = backend;
  const flow = new classes.FlowProducer(options);
  const events = new classes.QueueEvents(RENDER_QUEUE, options);
  const queues = new Map<string, Queue>();
  const queue = (name: string): Queue => {
    const known = queues.get(name);
    if (known) return known;
    const opened = new classes.Queue(name, options) as unknown as Queue;
    opened.on('error', () => {});
    queues.set(name, opened);
    return opened;
  };
  // A store that is away for a moment is tried again by BullMQ itself; unheard, the event would end the process.
  flow.on('error', () => {});
  events.on('error', () => {});
  await events.waitUntilReady();

  return {
    submit: async (row) => {
      const { prompt: _prompt, ...withoutPrompt } = row.request.work;
      const data: JobData = {
        id: row.id,
        attempt: row.attempt,
        work: row.request.work,
        uploadBytes: row.request.uploadBytes,
        ...(row.cancelledAt ? { cancelled: true } : {}),
      };
      const shared = { jobId: jobId(row), removeOnComplete: KEPT, removeOnFail: KEPT };
      const stage = { ...shared, ignoreDependencyOnFailure: true };
      const backoff = { type: 'exponential', delay: 500 };
      const withoutWords: JobData = { ...data, work: { ...withoutPrompt, prompt: '' } };
      await flow.add({
        name: 'deliver',
        queueName: deliverQueue(row.platform),
        data: withoutWords,
        opts: { ...shared, attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
        children: [
          {
            name: 'compress',
            queueName: COMPRESS_QUEUE,
            data: withoutWords,
            opts: { ...stage, attempts: 3, backoff },
            children: [{ name: 'render', queueName: RENDER_QUEUE, data, opts: { ...stage, attempts: 3, backoff } }],
          },
        ],
      });
    },
    markCancelled: async (row) => {
      for (const name of [RENDER_QUEUE, COMPRESS_QUEUE]) {
        const job = await queue(name).getJob(jobId(row));
        if (job && !job.data.cancelled) await job.updateData({ ...job.data, cancelled: true });
      }
    },
    withdraw: async (row) => {
      const state = await queue(RENDER_QUEUE).getJobState(jobId(row));
      if (state !== 'waiting' && state !== 'prioritized') return false;
      return (await queue(deliverQueue(row.platform)).remove(jobId(row), { removeChildren: true })) > 0;
    },
    stateOf: (row, stage) =>
      queue(stage === 'render' ? RENDER_QUEUE : deliverQueue(row.platform)).getJobState(jobId(row)),
    onProgress: (listen) => {
      events.on('progress', ({ data }) => {
        const parsed = ProgressEvent.safeParse(data);
        if (parsed.success) listen(parsed.data.id, parsed.data.progress);
      });
    },
    onChange: (listen) => {
      events.on('active', listen);
      events.on('completed', listen);
      events.on('failed', listen);
    },
    countRenderers: async () => (exclusive ? 1 : Math.max(1, await queue(RENDER_QUEUE).getWorkersCount())),
    drop: async (row) => {
      for (let attempt = 1; attempt <= row.attempt; attempt++) {
        const id = jobId({ ...row, attempt });
        for (const name of [RENDER_QUEUE, COMPRESS_QUEUE]) await queue(name).remove(id, { removeChildren: false });
      }
    },
    forget: async (platforms) => {
      for (const name of [...platforms.map(deliverQueue), COMPRESS_QUEUE, RENDER_QUEUE]) {
        await queue(name).obliterate({ force: true });
      }
    },
    close: async () => {
      await Promise.all([flow.close(), events.close(), ...[...queues.values()].map((open) => open.close())]);
    },
  };
}

/** One flow per attempt: a later attempt is never mistaken for a leftover of an earlier one. */
function jobId(row: RequestRow): string {
  return `${row.id}-${row.attempt}`;
}

/** Which installations have put work into a Redis: render machines look here for whom they may work. */
const INSTALLATIONS = 'mutoscope-installations';

/** @throws Error with a sentence where Redis cannot be reached. */
export async function installationsOn(redisUrl: string): Promise<string[]> {
  const connection = await connectRedis(redisUrl);
  try {
    return (await connection.smembers(INSTALLATIONS)).sort();
  } finally {
    connection.disconnect();
  }
}

async function connectRedis(url: string): Promise<Redis> {
  const connection = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, retryStrategy: () => null });
  let reason: Error | undefined;
  connection.on('error', (error: Error) => {
    reason = error;
  });
  try {
    await connection.connect();
  } catch (error) {
    connection.disconnect();
    const { message } = reason ?? (error as Error);
    throw new Error(`Redis at REDIS_URL cannot be reached: ${message.replace(/\.$/, '')}.`, { cause: error });
  }
  // Once it has answered, an absence is a passing fault: try again, at most every two seconds.
  connection.options.retryStrategy = (times) => Math.min(times * 200, 2000);
  return connection;
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
