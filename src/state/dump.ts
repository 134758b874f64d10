/**
 * The whole state as one file: gzipped lines of JSON, a head, then table by table its columns, its rows and how many
 * they were, then an end. PostgreSQL writes and reads the rows itself, so every type travels unharmed. `npm run state`
 * uses it to move between the embedded database and a PostgreSQL, and `move.ts` to bring an old one up to date.
 */
import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { RefusedError } from '../errors.js';
import type { Database } from './open.js';
import * as schema from './schema.js';

export const DUMP_FORMAT = 1;
const ROWS_AT_ONCE = 500;

const Head = z.strictObject({
  mutoscope: z.literal('state'),
  format: z.number(),
  /** How many migrations the database had had. */
  migrations: z.int().min(1),
  at: z.string(),
});
const TableHead = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
const TableEnd = z.strictObject({ rows: z.int() });
const End = z.strictObject({ end: z.literal(true), tables: z.int(), rows: z.int() });

export interface Counts {
  tables: number;
  rows: number;
}

/** What stands in a dump, in its order. A row is text: an object of JSON that only the database looks into. */
export type Part =
  | ({ kind: 'head' } & z.infer<typeof Head>)
  | ({ kind: 'table' } & z.infer<typeof TableHead>)
  | { kind: 'row'; row: string }
  | ({ kind: 'end' } & z.infer<typeof End>);

/**
 * Writes every table of the schema, as they all were at one moment.
 * @param file must not be there; appears when it is whole.
 */
export async function writeDump(database: Database, file: string, migrations: number): Promise<Counts> {
  if (existsSync(file)) throw new RefusedError(`${file} is there already; name a file that is not.`);
  const unfinished = `${file}.part`;
  const counts = { tables: 0, rows: 0 };
  try {
    await database.transaction(
      async (transaction) => {
        const lines = linesOf(transaction as unknown as Database, migrations, counts);
        await pipeline(Readable.from(lines), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    );
    await rename(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return counts;
}

async function* linesOf(database: Database, migrations: number, counts: Counts): AsyncGenerator<string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  yield line({ mutoscope: 'state', format: DUMP_FORMAT, migrations, at: new Date().toISOString() });
  for (const table of tablesInOrder()) {
    const { name, columns } = getTableConfig(table);
    yield line({ table: name, columns: columns.map((column) => column.name) });
    let rows = 0;
    await database.execute(sql`declare dump no scroll cursor for select to_jsonb(t)::text as row from ${table} t`);
    for (;;) {
      const some = await query<{ row: string }>(database, sql.raw(`fetch ${ROWS_AT_ONCE} from dump`));
      if (some.length === 0) break;
      rows += some.length;
      yield some.map(({ row }) => `[${row}]\n`).join('');
    }
    await database.execute(sql.raw('close dump'));
    yield line({ rows });
    counts.tables += 1;
    counts.rows += rows;
  }
  yield line({ end: true, ...counts });
}

/** Every table of the schema; one that refers to another comes after it. */
export function tablesInOrder(): PgTable[] {
  const all = (Object.values(schema) as unknown[]).filter((value): value is PgTable => is(value, PgTable));
  const ordered: PgTable[] = [];
  const place = (table: PgTable): void => {
    if (ordered.includes(table)) return;
    for (const key of getTableConfig(table).foreignKeys) {
      const other = key.reference().foreignTable;
      if (other !== table) place(other);
    }
    ordered.push(table);
  };
  for (const table of all) place(table);
  return ordered;
}

/** Reads a dump, part by part. @throws RefusedError with a sentence where it is none of ours, cut off or changed. */
export async function* readDump(file: string): AsyncGenerator<Part> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (error) => unpacked.destroy(error));
  const counts = { tables: 0, rows: 0 };
  let rows: number | undefined;
  let ended = false;
  let number = 0;
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (number === 1) {
        yield { kind: 'head', ...Head.parse(JSON.parse(line)) };
      } else if (line.startsWith('[{')) {
        if (rows === undefined) throw new Error(`line ${number} is a row of no table`);
        rows += 1;
        yield { kind: 'row', row: line.slice(1, -1) };
      } else if (rows === undefined) {
        const end = End.safeParse(JSON.parse(line));
        if (end.success) {
          if (end.data.tables !== counts.tables || end.data.rows !== counts.rows) throw new Error('rows are missing');
          ended = true;
          yield { kind: 'end', ...end.data };
        } else {
          yield { kind: 'table', ...TableHead.parse(JSON.parse(line)) };
          rows = 0;
        }
      } else {
        if (TableEnd.parse(JSON.parse(line)).rows !== rows) throw new Error(`rows are missing before line ${number}`);
        counts.tables += 1;
        counts.rows += rows;
        rows = undefined;
      }
    }
    if (!ended) throw new Error('its end is missing');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new RefusedError(`There is no file ${file}.`);
    throw new RefusedError(`${file} cannot be read as a state of Mutoscope, or not to its end. Nothing was changed.`, {
      cause: error,
    });
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** Rows of a statement; both databases give them under the same name. */
export async function query<Row>(database: Database, statement: Parameters<Database['execute']>[0]): Promise<Row[]> {
  return ((await database.execute(statement)) as unknown as { rows: Row[] }).rows;
}
