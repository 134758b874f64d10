/**
 * Holds bots for one process, so that one bot is served once: a second process with the same token waits here until
 * the first has ended, however it ends. On PostgreSQL by locks of a session of its own; where the state is embedded,
 * its folder is what one process alone may hold. `bot.ts` takes it before anything else.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { RefusedError, toProblem } from '../errors.js';
import { lockFolder } from './folder-lock.js';

const LOOK_EVERY_MS = 2000;
/** A machine that has vanished without a word is missed by the server after about so long, seconds. */
const MISSED_AFTER = { idle: 10, interval: 5, count: 3 };

interface Wish {
  folder: string;
  databaseUrl: string | undefined;
  /** A name for each bot, the same in every process that serves it. */
  bots: readonly string[];
  /** What this process does, for the sentence that another one gets. */
  purpose: string;
  /** Ends the waiting. */
  signal: AbortSignal;
  /** Says once that it waits, and for what. */
  onWait(sentence: string): void;
  /** The bots are another process's now. */
  onLost(): void;
}

export interface BotLock {
  release(): Promise<void>;
}

/** @returns undefined where `signal` has ended the waiting. @throws what is no matter of waiting. */
export async function holdBots(wish: Wish): Promise<BotLock | undefined> {
  let hasSaid = false;
  const wait = async (sentence: string) => {
    if (!hasSaid) wish.onWait(sentence);
    hasSaid = true;
    await sleep(LOOK_EVERY_MS, undefined, { signal: wish.signal }).catch(() => {});
  };
  while (!wish.signal.aborted) {
    const held = wish.databaseUrl ? await holdSession(wish, wish.databaseUrl) : await lookAtFolder(wish);
    if (typeof held !== 'string') return held;
    await wait(held);
  }
  return undefined;
}

/** The state takes the folder itself; here it is only looked whether it could. */
async function lookAtFolder({ folder, purpose }: Wish): Promise<BotLock | string> {
  try {
    const lock = await lockFolder(folder, purpose);
    await lock.release();
    return { release: async () => {} };
  } catch (error) {
    if (error instanceof RefusedError && error.fields.folder === folder) return error.message;
    throw error;
  }
}

async function holdSession(wish: Wish, databaseUrl: string): Promise<BotLock | string> {
  let isReleased = false;
  let client = await takeAll(wish, databaseUrl);
  if (!client) return 'Another process serves a bot with the same token on this database.';
  const watch = (held: pg.Client) => held.once('end', () => !isReleased && void regain());
  watch(client);
  return {
    release: async () => {
      isReleased = true;
      await client?.end().catch(() => {});
    },
  };

  /** A server that was restarted has forgotten its locks. Who is first has them. */
  async function regain(): Promise<void> {
    while (!isReleased && !wish.signal.aborted) {
      try {
        const again = await takeAll(wish, databaseUrl);
        if (!again) return wish.onLost();
        // Let go of while the server was asked.
        if (isReleased) return void again.end().catch(() => {});
        client = again;
        watch(again);
        return;
      } catch {
        await sleep(LOOK_EVERY_MS, undefined, { signal: wish.signal }).catch(() => {});
      }
    }
  }
}

/** A session that holds all bots; undefined where another one holds any. */
async function takeAll({ bots }: Wish, databaseUrl: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { idle, interval, count } = MISSED_AFTER;
    await client.query(
      `set tcp_keepalives_idle = ${idle}; set tcp_keepalives_interval = ${interval}; set tcp_keepalives_count = ${count}`,
    );
    for (const bot of bots) {
      const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [bot]);
      if (rows[0]?.held) continue;
      // With the session goes what it holds.
      await client.end();
      return undefined;
    }
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    const { message } = toProblem(error);
    throw new Error(`The database at DATABASE_URL cannot be reached: ${message.replace(/\.$/, '')}.`, { cause: error });
  }
}
