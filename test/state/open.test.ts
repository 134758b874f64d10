import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/errors.js';
import { openState } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { hasPostgres, type Server, startPostgres } from '../servers.js';
import { folderOfTest, smallRequest } from '../small-parts.js';

describe('openState in a folder', () => {
  it('keeps requests from one opening to the next', async () => {
    const folder = folderOfTest();
    const first = await openState({ folder, databaseUrl: undefined, purpose: 'a test' });
    await requests.admit(first.database, smallRequest('kept'));
    await first.close();

    const second = await openState({ folder, databaseUrl: undefined, purpose: 'a test' });

    expect((await requests.find(second.database, 'kept'))?.request).toEqual(smallRequest('kept'));
    await second.close();
  });

  it('refuses a second opening before it touches the files, and the first goes on', async () => {
    const folder = folderOfTest();
    const first = await openState({ folder, databaseUrl: undefined, purpose: 'the first' });

    await expect(openState({ folder, databaseUrl: undefined, purpose: 'the second' })).rejects.toThrow(
      /the first, since/,
    );

    expect(await requests.admit(first.database, smallRequest('after'))).toBe(true);
    await first.close();
  });

  it('lets the folder go where it cannot be opened', async () => {
    const folder = folderOfTest();
    writeFileSync(join(folder, 'postgres'), 'no folder');
    const open = () => openState({ folder, databaseUrl: undefined, purpose: 'a test' });
    await expect(open()).rejects.toThrow('is damaged');

    await expect(open()).rejects.toThrow('is damaged');
    await expect(open()).rejects.not.toThrow(RefusedError);
  });
});

describe('openState on PostgreSQL', () => {
  it('says that the address does not answer, and does not tell the password', async () => {
    const opening = openState({
      folder: folderOfTest(),
      databaseUrl: 'postgres://ada:hunter2@127.0.0.1:9/x',
      purpose: 'a test',
    });

    await expect(opening).rejects.toThrow(/^The database at DATABASE_URL cannot be reached: .*ECONNREFUSED/);
    await expect(opening).rejects.not.toThrow('hunter2');
  });

  describe.skipIf(!hasPostgres())('with a server (needs postgres: apt-get install postgresql)', () => {
    let server: Server;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());

    it('is migrated once by processes that open it at the same time, and leaves the folder alone', async () => {
      const folder = folderOfTest();
      const open = () => openState({ folder, databaseUrl: server.url, purpose: 'a test' });

      const states = await Promise.all([open(), open(), open()]);

      const { rows } = (await states[0]!.database.execute(
        sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
      )) as unknown as { rows: unknown[] };
      const migrations = readdirSync('src/state/migrations').filter((name) => name.endsWith('.sql'));
      expect(rows).toEqual([{ count: migrations.length }]);
      expect(readdirSync(folder)).toEqual([]);
      expect(states.map(({ embedded }) => embedded)).toEqual([undefined, undefined, undefined]);
      await Promise.all(states.map((state) => state.close()));
    });
  });
});
