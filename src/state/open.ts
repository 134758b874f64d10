/**
 * Opens the durable state: PGlite in the data folder, or PostgreSQL where `DATABASE_URL` is set; same schema, same
 * SQL, same migrations. Only the bot role calls this.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { packageRoot } from '../package-root.js';
import { lockFolder } from './folder-lock.js';
import { openPglite } from './pglite.js';
import * as schema from './schema.js';

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface State {
  database: Database;
  /** The embedded database, which the queue then shares; undefined with PostgreSQL. */
  pglite: PGlite | undefined;
  /** The same for every process on this database, different for every other database. */
  installation: string;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL('src/state/migrations', packageRoot));

/**
 * @param options.folder holds PGlite's files and its lock; not touched where `databaseUrl` is given.
 * @param options.purpose what this process does, for the sentence that a second one gets.
 * @throws RefusedError where the folder is held by a live process or the database cannot be used.
 */
export async function openState(options: {
  folder: string;
  databaseUrl: string | undefined;
  purpose: string;
}): Promise<State> {
  return options.databaseUrl ? openPostgres(options.databaseUrl) : openEmbedded(options.folder, options.purpose);
}

async function openEmbedded(folder: string, purpose: string): Promise<State> {
  const lock = await lockFolder(folder, purpose);
  try {
    const pglite = await openPglite(join(folder, 'postgres'));
    const database = drizzlePglite(pglite, { schema });
    await migratePglite(database, { migrationsFolder });
    return {
      database,
      pglite,
      installation: await installationOf(database),
      close: async () => {
        await pglite.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Any number, the same in every process: whoever migrates holds this lock of the server meanwhile. */
const MIGRATION_LOCK = 7_305_201;

async function openPostgres(databaseUrl: string): Promise<State> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that the server drops while it is idle is replaced by the pool; unheard, the event ends the process.
  pool.on('error', () => {});
  const database = drizzlePostgres(pool, { schema });
  const client = await pool.connect().catch(async (error) => {
    await pool.end();
    throw new Error(`The database at DATABASE_URL cannot be reached: ${describe(error)}.`, { cause: error });
  });
  try {
    const session = drizzlePostgres(client, { schema });
    await session.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await migratePostgres(session, { migrationsFolder });
    await session.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
  } finally {
    client.release();
  }
  return { database, pglite: undefined, installation: await installationOf(database), close: () => pool.end() };
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
