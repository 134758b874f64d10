import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackend } from '../../src/queue.js';
import { openEmbedded } from '../../src/state/embedded.js';
import { openState, type State } from '../../src/state/open.js';
import { folderOfGroup, folderOfTest } from '../small-parts.js';

let state: State;
let pool: pg.Pool;

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
  pool = state.embedded!;
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

it('keeps nobody waiting but other statements while one takes its time', async () => {
  let rounds = 0;
  const count = setInterval(() => rounds++, 1);

  await pool.query('select pg_sleep(0.5)');
  clearInterval(count);

  expect(rounds).toBeGreaterThan(20);
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
    client.release();
  });
});

describe('a client that goes away', () => {
  it('in the middle of a transaction leaves nothing, and the others go on', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('insert into notes values ($1)', ['lost']);
    const outside = pool.query('insert into notes values ($1)', ['outside']);
    client.release(true);
    await outside;

    expect(await words()).toEqual(['outside']);
  });
});

describe('a notification', () => {
  it('reaches everybody who listens, with its text, and nobody else', async () => {
    const [listener, other] = [await pool.connect(), await pool.connect()];
    const [heard, heardByOther] = [vi.fn(), vi.fn()];
    listener.on('notification', heard);
    other.on('notification', heardByOther);
    await listener.query('-- for jobs\nLISTEN "bull:a"');

    await pool.query('select pg_notify($1, $2)', ['bull:a', 'a word']);

    const word = expect.objectContaining({ channel: 'bull:a', payload: 'a word' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(word));
    await other.query('select 1');
    expect(heardByOther).not.toHaveBeenCalled();
    listener.release(true);
    other.release(true);
  });

  it('comes once however often a client asked for its channel', async () => {
    const listener = await pool.connect();
    const heard = vi.fn();
    listener.on('notification', ({ payload }) => heard(payload));
    await listener.query('LISTEN "bull:twice"');
    await listener.query('LISTEN "bull:twice"');

    await pool.query('select pg_notify($1, $2)', ['bull:twice', 'first']);
    await pool.query('select pg_notify($1, $2)', ['bull:twice', 'second']);

    await vi.waitFor(() => expect(heard.mock.calls).toEqual([['first'], ['second']]));
    listener.release(true);
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
    listener.release(true);
    client.release();
  });
});

describe('beside the state', () => {
  it('keeps jobs that were added while a transaction of the state was open and then rolled back', async () => {
    const backend = await openBackend({
      redisUrl: undefined,
      databaseUrl: undefined,
      embedded: state.embedded,
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
    await openBackend({ redisUrl: undefined, databaseUrl: undefined, embedded: state.embedded, installation: 'test' });

    const { rows } = await pool.query('select count(*)::int as requests from requests');

    expect(rows).toEqual([{ requests: 0 }]);
  });
});

describe('a database that stops by itself', () => {
  it('says so to everybody who asks, and once to its owner; what was confirmed is there afterwards', async () => {
    const own = join(folderOfTest(), 'postgres');
    const database = await openEmbedded(own);
    await database.pool.query('create table notes (word text)');
    await database.pool.query(`insert into notes values ('kept')`);
    const journal = join(own, 'pg_wal');
    renameSync(journal, `${journal}-away`);

    await database.pool.query('select pg_switch_wal()');
    const stopped = /^The database in .+ has stopped\. Look whether there is room on the disk/;
    const asked = ['one', 'two'].map((word) => database.pool.query('insert into notes values ($1)', [word]));

    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(database.pool.query('select 1')).rejects.toThrow(stopped);
    expect(database.lost.aborted).toBe(true);
    await database.close();
    renameSync(`${journal}-away`, journal);
    const again = await openEmbedded(own);
    expect((await again.pool.query('select word from notes')).rows).toEqual([{ word: 'kept' }]);
    await again.close();
  });
});

it('says why it cannot be opened, even where the word and the end of the thread arrive together', async () => {
  const damaged = join(folderOfTest(), 'postgres');
  mkdirSync(damaged);

  const opening = openEmbedded(damaged);
  // This thread looks up only when the other one has said its word and is gone.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);

  await expect(opening).rejects.toThrow('damaged');
});
