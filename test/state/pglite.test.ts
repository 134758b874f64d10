import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/errors.js';
import { openPglite, POSTGRES_MAJOR } from '../../src/state/pglite.js';
import { folderOfGroup, folderOfTest, otherProcess } from '../small-parts.js';

/** Writes rows for ever, each on its own, and says the number of each that was committed. */
const WRITER = `
  const { openPglite } = await import(built + 'src/state/pglite.js');
  const database = await openPglite(words[0]);
  await database.exec('create table numbers (number int)');
  for (let number = 1; ; number++) {
    await database.query('insert into numbers values ($1)', [number]);
    console.log(number);
  }
`;

/** A whole database that was closed in order; each test copies it. */
const whole = join(folderOfGroup(), 'postgres');
beforeAll(async () => {
  const database = await openPglite(whole);
  await database.exec("create table notes (word text); insert into notes values ('kept')");
  await database.close();
});

function copyOfWhole(): string {
  const folder = join(folderOfTest(), 'postgres');
  cpSync(whole, folder, { recursive: true });
  return folder;
}

/** A folder with nothing but a PG_VERSION, or without one. */
function handmade(version: string | undefined): string {
  const folder = join(folderOfTest(), 'postgres');
  mkdirSync(folder);
  if (version !== undefined) writeFileSync(join(folder, 'PG_VERSION'), version);
  return folder;
}

function fillWithNonsense(...files: string[]): void {
  for (const file of files) writeFileSync(file, Buffer.alloc(100_000, 0xa5));
}

function emptyOut(...files: string[]): void {
  for (const file of files) truncateSync(file);
}

describe('openPglite', () => {
  it('finds what was written when it is opened again, and is the PostgreSQL that its folder says', async () => {
    const database = await openPglite(copyOfWhole());

    const { rows } = await database.query<{ word: string; version: string }>('select word, version() from notes');

    expect(rows[0]!.word).toBe('kept');
    expect(rows[0]!.version).toMatch(new RegExp(`^PostgreSQL ${POSTGRES_MAJOR}\\.`));
    await database.close();
  });

  it('has every committed row after its process was killed in the middle of writing', async () => {
    const folder = copyOfWhole();
    const writer = otherProcess(WRITER, folder);
    let committed = 0;
    while (committed < 200) committed = Number(await writer.nextLine());
    await writer.kill();

    const database = await openPglite(folder);

    const { rows } = await database.query<{ count: number; most: number }>(
      'select count(*)::int as count, max(number) as most from numbers',
    );
    expect(rows[0]!.count).toBeGreaterThanOrEqual(committed);
    expect(rows[0]!.most).toBe(rows[0]!.count);
    await database.close();
  });

  it('unpacks afresh where an earlier unpacking was interrupted', async () => {
    const folder = copyOfWhole();
    writeFileSync(`${folder}.unpacking`, '');
    rmSync(join(folder, 'global'), { recursive: true });

    const database = await openPglite(folder);

    expect((await database.query(`select to_regclass('notes') as notes`)).rows).toEqual([{ notes: null }]);
    expect(existsSync(`${folder}.unpacking`)).toBe(false);
    await database.close();
  });

  it('refuses a folder of another PostgreSQL, touches nothing, and says what to do', async () => {
    const folder = handmade('16\n');

    const opening = openPglite(folder);

    await expect(opening).rejects.toThrow(RefusedError);
    await expect(opening).rejects.toThrow(/was written by PostgreSQL 16.+reads 18.+DATA_DIR/);
    expect(readdirSync(join(folder, '..'), { recursive: true }).sort()).toEqual(['postgres', 'postgres/PG_VERSION']);
  });
});

const DAMAGED = /^The data in .+ is damaged and cannot be opened\. Put a backup in its place, or move it away/;

describe('a folder that is no database', () => {
  it.each([
    ['that is empty', () => handmade(undefined)],
    ['whose PG_VERSION is empty', () => handmade('')],
    ['whose PG_VERSION is nonsense', () => handmade('\u0000\ufffd')],
    ['that holds nothing but its PG_VERSION', () => handmade(POSTGRES_MAJOR)],
  ])('%s is called damaged', async (_name, make) => {
    await expect(openPglite(make())).rejects.toThrow(DAMAGED);
  });
});

describe('a damaged database', () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it.each<[string, (folder: string) => void]>([
    ['whose control file is empty', (folder) => emptyOut(join(folder, 'global', 'pg_control'))],
    ['whose journal is nonsense', (folder) => fillWithNonsense(...files(join(folder, 'pg_wal')))],
    ['whose tables are gone', (folder) => rmSync(join(folder, 'base'), { recursive: true })],
    ['whose tables are empty', (folder) => emptyOut(...files(join(folder, 'base')))],
    ['whose settings are nonsense', (folder) => fillWithNonsense(join(folder, 'postgresql.conf'))],
  ])('%s is told with a sentence that says what to do; the process lives', async (_name, damage) => {
    const folder = copyOfWhole();
    damage(folder);

    const opening = openPglite(folder);

    await expect(opening).rejects.toThrow(DAMAGED);
    await expect(opening).rejects.toHaveProperty('cause');
    await expect(opening).rejects.toHaveProperty('fields', { folder });
  });
});
