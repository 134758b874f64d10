/**
 * Opens the durable state: PGlite in the data folder, or PostgreSQL where `DATABASE_URL` is set; same schema, same
 * SQL, same migrations. Only the bot role calls this.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { packageRoot } from '../package-root.js';
import { openEmbedded } from './embedded.js';
import { lockFolder } from './folder-lock.js';
import * as schema from './schema.js';

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface State {
  database: Database;
  /** Of the embedded database, which the queue then shares; undefined with PostgreSQL. */
  embedded: pg.Pool | undefined;
  /** Aborted with a sentence as its reason once nothing can be asked any more. PostgreSQL may always come back. */
  lost: AbortSignal;
  /** The same for every process on this database, different for every other database. */
  installation: string;
  close(): Promise<void>;
}

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('src/state/migrations', packageRoot));

/** Where the state is. */
export interface StateAddress {
  /** Holds PGlite's files and its lock; not touched where `databaseUrl` is given. */
  folder: string;
  databaseUrl: string | undefined;
  /** What this process does, for the sentence that a second one gets. */
  purpose: string;
}

/** A database as it is found: its tables may be of any age, or not there. */
export interface Connection extends Pick<State, 'database' | 'embedded' | 'lost' | 'close'> {
  /** Brings the tables up to the newest migration in `folder`. */
  migrate(folder: string): Promise<void>;
}

/** @throws RefusedError where the folder is held by a live process or the database cannot be used. */
export async function openState(address: StateAddress): Promise<State> {
  const { migrate, ...connection } = await connectState(address);
  try {
    await migrate(MIGRATIONS_FOLDER);
    return { ...connection, installation: await installationOf(connection.database) };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** As `openState`, but leaves the tables as they are. */
export async function connectState({ folder, databaseUrl, purpose }: StateAddress): Promise<Connection> {
  return databaseUrl ? connectPostgres(databaseUrl) : connectEmbedded(folder, purpose);
}

async function connectEmbedded(folder: string, purpose: string): Promise<Connection> {
  const lock = await lockFolder(folder, purpose);
  try {
    const { pool, queuePool, lost, close } = await openEmbedded(join(folder, 'postgres'));
    return {
      ...connectionOver(pool),
      embedded: queuePool,
      lost,
      close: async () => {
        await close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function connectPostgres(databaseUrl: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that the server drops while it is idle is replaced by the pool; unheard, the event ends the process.
  pool.on('error', () => {});
  const first = await pool.connect().catch(async (error) => {
    await pool.end();
    throw new Error(`The database at DATABASE_URL cannot be reached: ${describe(error)}.`, { cause: error });
  });
  first.release();
  return {
    ...connectionOver(pool),
    embedded: undefined,
    lost: new AbortController().signal,
    close: () => pool.end(),
  };
}

/** Any number, the same in every process: whoever migrates holds this lock of the server meanwhile. */
const MIGRATION_LOCK = 7_305_201;

function connectionOver(pool: pg.Pool): Pick<Connection, 'database' | 'migrate'> {
  return {
    database: drizzle(pool, { schema }),
    migrate: async (migrationsFolder) => {
      const client = await pool.connect();
      try {
        const session = drizzle(client, { schema });
        await session.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
        await migrate(session, { migrationsFolder });
        await session.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
      } finally {
        client.release();
      }
    },
  };
}

async function installationOf(database: Database): Promise<string> {
  await database.insert(schema.installation).values({ id: randomUUID() }).onConflictDoNothing();
  const [row] = await database.select().from(schema.installation);
  return row!.id;
}

function describe(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || code || 'no reason was given';
}
