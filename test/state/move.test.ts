import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { getTableName, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/errors.js';
import { beginDelivery, endDelivery } from '../../src/state/deliveries.js';
import { query, tablesInOrder, writeDump } from '../../src/state/dump.js';
import { useOfPerson } from '../../src/state/ledger.js';
import { exportState, importState } from '../../src/state/move.js';
import { type Database, openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { hasPostgres, type Server, startPostgres } from '../servers.js';
import { clipOutcome, failedOutcome, folderOfGroup, smallRequest } from '../small-parts.js';

const OLD_DUMPS = ['0000', '0001'].map((name) => [name, join('test/state/dumps', `${name}.jsonl.gz`)] as const);

const open = (folder: string, databaseUrl?: string) => openState({ folder, databaseUrl, purpose: 'a test' });

/** Some requests of every kind, with words that are easily broken on the way. */
async function fill(database: Database): Promise<void> {
  const prompt = 'ça "va"?\n\\ 一只猫 🦣 \u2028 [{"row":1}]';
  for (const id of ['waiting', 'made', 'broken', 'taken-back']) {
    const request = smallRequest(id, { work: { ...smallRequest(id).work, prompt, seed: 0xffffffff } });
    await requests.admit(database, request, { once: id === 'waiting' ? 'take' : undefined });
  }
  await requests.takeNext(database, 1);
  await beginDelivery(database, 'made');
  await endDelivery(database, 'made', { channel: '1', message: '9007199254740993' });
  await requests.close(database, 'made', clipOutcome('made'), 1 / 3);
  await requests.close(database, 'broken', failedOutcome('It broke "here".'));
  await requests.cancel(database, 'taken-back');
}

/** Every row of every table, as the database itself writes it. */
async function everything(database: Database): Promise<Record<string, string[]>> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`set local time zone 'UTC'`);
    const all: Record<string, string[]> = {};
    for (const table of tablesInOrder()) {
      const rows = sql`select to_jsonb(t)::text as row from ${table} t order by 1`;
      all[getTableName(table)] = (await query<{ row: string }>(transaction as never, rows)).map(({ row }) => row);
    }
    return all;
  });
}

describe.skipIf(!hasPostgres())('a state that moves (needs postgres: apt-get install postgresql)', () => {
  const folder = folderOfGroup();
  const dump = (name: string) => join(folder, `${name}.jsonl.gz`);
  let server: Server;
  let source: State;
  beforeAll(async () => {
    server = await startPostgres();
    source = await open(join(folder, 'source'));
    await fill(source.database);
  });
  afterAll(async () => {
    await source.close();
    await server.stop();
  });

  it('is the same after a journey from PGlite to PostgreSQL and back, and the line goes on', async () => {
    const before = await everything(source.database);

    const written = await exportState(source.database, dump('out'));
    const read = await importState(dump('out'), { folder, databaseUrl: server.url, purpose: 'a test' });
    const grown = await open(folder, server.url);
    const onPostgres = await everything(grown.database);
    await exportState(grown.database, dump('back'));
    await grown.close();
    await importState(dump('back'), { folder: join(folder, 'back'), databaseUrl: undefined, purpose: 'a test' });
    const back = await open(join(folder, 'back'));

    expect(before.requests).toHaveLength(4);
    expect(read).toEqual(written);
    expect(onPostgres).toEqual(before);
    expect(await everything(back.database)).toEqual(before);
    expect(back.installation).toBe(source.installation);
    await requests.admit(back.database, smallRequest('later'));
    const line = (await requests.open(back.database)).map(({ id }) => id);
    expect(line.at(-1)).toBe('later');
    await back.close();
  });

  it('is refused by a database that holds something, and changes nothing there', async () => {
    const target = await open(join(folder, 'full'));
    await requests.admit(target.database, smallRequest('mine'));
    await target.close();
    await exportState(source.database, dump('refused'));

    const importing = importState(dump('refused'), {
      folder: join(folder, 'full'),
      databaseUrl: undefined,
      purpose: 'a test',
    });

    await expect(importing).rejects.toThrow(/^There is something in this database already/);
    const after = await open(join(folder, 'full'));
    expect((await requests.open(after.database)).map(({ id }) => id)).toEqual(['mine']);
    await after.close();
  });

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 20)],
    [
      'changed',
      (whole: Buffer) =>
        gzipSync(
          gunzipSync(whole)
            .toString()
            .replace(/^\[.*\n/m, ''),
        ),
    ],
    ['something else', () => Buffer.from('no state')],
    ['empty', () => Buffer.alloc(0)],
  ])('is refused with a sentence where the file is %s', async (name, damage) => {
    await exportState(source.database, dump(`whole-${name}`));
    writeFileSync(dump(name), damage(readFileSync(dump(`whole-${name}`))));

    const importing = importState(dump(name), {
      folder: join(folder, name),
      databaseUrl: undefined,
      purpose: 'a test',
    });

    await expect(importing).rejects.toThrow(RefusedError);
    await expect(importing).rejects.toThrow('cannot be read as a state of Mutoscope');
  });

  it('is refused where a newer Mutoscope wrote it', async () => {
    await writeDump(source.database, dump('newer'), 1000);

    const importing = importState(dump('newer'), { folder, databaseUrl: undefined, purpose: 'a test' });

    await expect(importing).rejects.toThrow('was written by a newer Mutoscope');
  });

  it('is not written over a file that is there', async () => {
    writeFileSync(dump('taken'), 'mine');

    await expect(exportState(source.database, dump('taken'))).rejects.toThrow('is there already');
    expect(readFileSync(dump('taken'), 'utf8')).toBe('mine');
  });
});

describe('an old state', () => {
  it.each(OLD_DUMPS)(
    'of migration %s is brought up to date, with its requests and what they cost',
    async (name, file) => {
      const folder = join(folderOfGroup(), name);

      await importState(file, { folder, databaseUrl: undefined, purpose: 'a test' });
      const { database, close } = await open(folder);

      const waiting = await requests.open(database);
      expect(waiting.map(({ id, stage }) => [id, stage])).toEqual([
        ['dc-waiting', 'admitted'],
        ['tg-cancelled', 'rendering'],
      ]);
      expect(waiting[0]?.request.work.prompt).toBe('一只猫 dances "here"');
      expect((await requests.find(database, 'dc-made'))?.outcome).toMatchObject({ kind: 'clip' });
      expect(await useOfPerson(database, { platform: 'discord', user: 'ada' })).toEqual({ films: 1, seconds: 4 });
      expect((await beginDelivery(database, 'dc-made')).state).toBe('sent');
      await requests.admit(database, smallRequest('new'));
      expect((await requests.open(database)).at(-1)?.id).toBe('new');
      await close();
    },
  );
});
