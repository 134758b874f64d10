import { join } from 'node:path';
import { type PgPool, runMigrations } from 'bullmq';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackend } from '../../src/queue.js';
import { openState, type State } from '../../src/state/open.js';
import { pgliteAsPool } from '../../src/state/pglite-pool.js';
import { folderOfGroup } from '../small-parts.js';

let state: State;
let pool: PgPool;

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
  pool = pgliteAsPool(state.pglite!);
  await pool.query('create table notes (word text)');
});
beforeEach(async () => {
  await pool.query('delete from notes');
});
afterAll(() => state.close());

const words = async () =>
  (await pool.query<{ word: string }>('select word from notes order by word')).rows.map(({ word }) => word);

describe('a statement', () => {
  it('takes parameters and gives rows', async () => {
    const result = await pool.query('select $1::int + 1 as sum, $2::text[] as list', [41, ['a', 'b']]);

    expect(result.rows).toEqual([{ sum: 42, list: ['a', 'b'] }]);
    expect(result.rowCount).toBe(1);
  });

  it('says how many rows it changed', async () => {
    await pool.query(`insert into notes values ('a'), ('b'), ('c')`);

    const changed = await pool.query('update notes set word = word || $1 where word <> $2', ['!', 'c']);

    expect(changed.rowCount).toBe(2);
  });

  it('may open with comment lines and hold several statements', async () => {
    await pool.query(
      `-- a headline\n-- BEGIN is only a word here\ninsert into notes values ('a'); insert into notes values ('b');`,
    );

    expect(await words()).toEqual(['a', 'b']);
  });

  it('that fails is an error of its own and harms none after it', async () => {
    await expect(pool.query('select nonsense')).rejects.toThrow('nonsense');

    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('a transaction', () => {
  it('keeps what it did when it is committed', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('insert into notes values ($1)', ['kept']);
    await client.query('COMMIT');
    client.release();

    expect(await words()).toEqual(['kept']);
  });

  it('leaves nothing when it is rolled back', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('insert into notes values ($1)', ['lost']);
    await client.query('ROLLBACK');
    client.release();

    expect(await words()).toEqual([]);
  });

  it('that failed inside can be rolled back, and the next one works', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('insert into notes values ($1)', ['lost']);
    await expect(client.query('select nonsense')).rejects.toThrow();
    await client.query('ROLLBACK');
    await client.query('BEGIN');
    await client.query('insert into notes values ($1)', ['kept']);
    await client.query('COMMIT');
    client.release();

    expect(await words()).toEqual(['kept']);
  });

  it('makes others wait, so that none of theirs is rolled back with it', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('insert into notes values ($1)', ['inside']);
    const outside = pool.query('insert into notes values ($1)', ['outside']);
    await client.query('ROLLBACK');
    await outside;
    client.release();

    expect(await words()).toEqual(['outside']);
  });

  it('that nobody began may be ended', async () => {
    const client = await pool.connect();

    await expect(client.query('ROLLBACK')).resolves.toMatchObject({ rows: [] });
    await expect(client.query('COMMIT')).resolves.toMatchObject({ rows: [] });
  });
});

describe('a notification', () => {
  it('reaches whoever listens on its channel, with its text, and nobody else', async () => {
    const [listener, other] = [await pool.connect(), await pool.connect()];
    const [heard, heardByOther] = [vi.fn(), vi.fn()];
    listener.on('notification', heard);
    other.on('notification', heardByOther);
    await listener.query('LISTEN "bull:a"');
    await other.query('LISTEN "bull:b"');

    await pool.query('select pg_notify($1, $2)', ['bull:a', 'a word']);

    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ channel: 'bull:a', payload: 'a word' }));
    expect(heardByOther).not.toHaveBeenCalled();
    listener.release();
    other.release();
  });

  it('comes once however often a client asked for its channel', async () => {
    const listener = await pool.connect();
    const heard = vi.fn();
    listener.on('notification', heard);
    await listener.query('LISTEN "bull:twice"');
    await listener.query('LISTEN "bull:twice"');

    await pool.query('select pg_notify($1, $2)', ['bull:twice', 'first']);
    await pool.query('select pg_notify($1, $2)', ['bull:twice', 'second']);

    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ channel: 'bull:twice', payload: 'second' }));
    expect(heard).toHaveBeenCalledTimes(2);
    listener.release();
  });

  it('no longer reaches one who stopped listening', async () => {
    const [listener, witness] = [await pool.connect(), await pool.connect()];
    const [heard, witnessed] = [vi.fn(), vi.fn()];
    listener.on('notification', heard);
    witness.on('notification', witnessed);
    await listener.query('LISTEN "bull:stop"');
    await witness.query('LISTEN "bull:stop"');
    await listener.query('UNLISTEN "bull:stop"');

    await pool.query('select pg_notify($1, $2)', ['bull:stop', 'a word']);

    await vi.waitFor(() => expect(witnessed).toHaveBeenCalled());
    expect(heard).not.toHaveBeenCalled();
    witness.release();
  });

  it('of a transaction comes when it is committed', async () => {
    const [listener, client] = [await pool.connect(), await pool.connect()];
    const heard = vi.fn();
    listener.on('notification', heard);
    await listener.query('LISTEN "bull:late"');

    await client.query('BEGIN');
    await client.query('select pg_notify($1, $2)', ['bull:late', 'a word']);
    const heardBefore = heard.mock.calls.length;
    await client.query('COMMIT');

    expect(heardBefore).toBe(0);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    listener.release();
  });
});

describe('beside the state', () => {
  it('migrates the queue once, and a second time changes nothing', async () => {
    const tables = async () =>
      (await pool.query(`select tablename from pg_tables where schemaname = 'bullmq' order by 1`)).rows;
    await runMigrations(await pool.connect());
    const first = await tables();

    await runMigrations(await pool.connect());

    expect(first.length).toBeGreaterThan(0);
    expect(await tables()).toEqual(first);
  });

  it('keeps jobs that were added while a transaction of the state was open and then rolled back', async () => {
    const backend = await openBackend({
      redisUrl: undefined,
      databaseUrl: undefined,
      pglite: state.pglite,
      installation: 'test',
    });
    const queue = new backend.classes.Queue('beside', backend.options);
    let adding: Promise<unknown>[] = [];

    const transaction = state.database.transaction(async (inside) => {
      await inside.execute(sql`insert into notes values ('rolled back')`);
      adding = [queue.add('job', { number: 1 }), queue.add('job', { number: 2 })];
      await inside.execute(sql`select pg_sleep(0.05)`);
      throw new Error('changed my mind');
    });

    await expect(transaction).rejects.toThrow('changed my mind');
    await Promise.all(adding);
    expect(await words()).toEqual([]);
    expect(await queue.getWaitingCount()).toBe(2);
    await queue.close();
    await backend.close();
  });

  it('leaves the state its own tables: the search path finds both', async () => {
    await openBackend({ redisUrl: undefined, databaseUrl: undefined, pglite: state.pglite, installation: 'test' });

    const { rows } = await pool.query('select count(*)::int as requests from requests');

    expect(rows).toEqual([{ requests: 0 }]);
  });
});
