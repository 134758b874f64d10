/**
 * Moves a whole state between databases, and old ones up to date: `npm run state -- export|import FILE`. An import
 * builds the tables as they were when the file was written, fills them, and then migrates them like any old database.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { RefusedError } from '../errors.js';
import { type Counts, DUMP_FORMAT, query, readDump, tablesInOrder, writeDump } from './dump.js';
import { type Connection, connectState, type Database, MIGRATIONS_FOLDER, type StateAddress } from './open.js';

const ROWS_AT_ONCE = 500;

/** @param file where it goes; must not be there yet. */
export async function exportState(database: Database, file: string): Promise<Counts> {
  return writeDump(database, file, journal().entries.length);
}

/**
 * Fills an empty database from a file. All rows or none.
 * @throws RefusedError with a sentence where the file is unfit or something is in the database already.
 */
export async function importState(file: string, address: StateAddress): Promise<Counts> {
  const migrations = await check(file);
  const connection = await connectState(address);
  try {
    const { database } = connection;
    await requireEmpty(database);
    await buildAsOf(migrations, connection);
    const counts = await database.transaction((transaction) => load(transaction as unknown as Database, file));
    await connection.migrate(MIGRATIONS_FOLDER);
    return counts;
  } finally {
    await connection.close();
  }
}

/** Reads the file to its end before anything is touched. @returns how many migrations its database had had. */
async function check(file: string): Promise<number> {
  let migrations = 0;
  const known = journal().entries.length;
  for await (const part of readDump(file)) {
    if (part.kind !== 'head') continue;
    migrations = part.migrations;
    if (part.format > DUMP_FORMAT || migrations > known) {
      throw new RefusedError(`${file} was written by a newer Mutoscope than this one. Update this one first.`);
    }
  }
  return migrations;
}

async function requireEmpty(database: Database): Promise<void> {
  for (const name of await presentTables(database)) {
    const table = sql.identifier(name);
    // What every database gets when it is opened the first time, and the file has, too.
    if (name === 'installation') continue;
    if ((await query(database, sql`select 1 from ${table} limit 1`)).length > 0) {
      throw new RefusedError(
        'There is something in this database already, and an import would mix the two. Give it an empty one: another DATA_DIR or DATABASE_URL.',
        { fields: { table: name } },
      );
    }
  }
}

async function presentTables(database: Database): Promise<string[]> {
  const ours = tablesInOrder().map(getTableName);
  const rows = await query<{ name: string }>(
    database,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_name in ${ours}`,
  );
  return rows.map(({ name }) => name);
}

/** Empty tables of another age go; then the first `count` migrations run. */
async function buildAsOf(count: number, { database, migrate }: Connection): Promise<void> {
  for (const name of await presentTables(database)) {
    await database.execute(sql`drop table ${sql.identifier(name)} cascade`);
  }
  await database.execute(sql.raw('drop table if exists drizzle.__drizzle_migrations'));
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-migrations-'));
  try {
    cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
    const { entries, ...rest } = journal();
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...rest, entries: entries.slice(0, count) }));
    await migrate(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(database: Database, file: string): Promise<Counts> {
  let table = '';
  let columns: string[] = [];
  let rows: string[] = [];
  const counts = { tables: 0, rows: 0 };
  const flush = async () => {
    if (rows.length === 0) return;
    const names = sql.join(columns.map(sql.identifier), sql`, `);
    const into = sql.identifier(table);
    await database.execute(
      sql`insert into ${into} (${names}) overriding system value
        select ${names} from jsonb_populate_recordset(null::${into}, ${`[${rows.join(',')}]`}::jsonb)`,
    );
    counts.rows += rows.length;
    rows = [];
  };
  const endTable = async () => {
    await flush();
    if (table !== '') await setSequences(database, table);
  };
  for await (const part of readDump(file)) {
    if (part.kind === 'row') {
      rows.push(part.row);
      if (rows.length === ROWS_AT_ONCE) await flush();
    }
    if (part.kind === 'table') {
      await endTable();
      ({ table, columns } = part);
      counts.tables += 1;
    }
    if (part.kind === 'end') await endTable();
  }
  return counts;
}

/** What counts goes on after the highest number that came in. */
async function setSequences(database: Database, table: string): Promise<void> {
  const counting = await query<{ name: string }>(
    database,
    sql`select column_name as name from information_schema.columns where table_schema = 'public'
      and table_name = ${table} and (column_default like 'nextval(%' or is_identity = 'YES')`,
  );
  for (const { name } of counting) {
    const column: SQL = sql`${sql.identifier(name)}`;
    await database.execute(
      sql`select setval(pg_get_serial_sequence(${`public."${table}"`}, ${name}), coalesce(max(${column}), 1),
        max(${column}) is not null) from ${sql.identifier(table)}`,
    );
  }
}

/** Drizzle's list of migrations. */
function journal(): { entries: unknown[] } {
  return JSON.parse(readFileSync(join(MIGRATIONS_FOLDER, 'meta/_journal.json'), 'utf8'));
}
