import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BotLock, holdBots } from '../../src/state/bot-lock.js';
import { lockFolder } from '../../src/state/folder-lock.js';
import { hasPostgres, type Server, startPostgres } from '../servers.js';
import { folderOfTest } from '../small-parts.js';

/** What a process that starts wishes for, and what it hears meanwhile. */
function wish(where: { folder?: string; databaseUrl?: string }, ...bots: string[]) {
  const stop = new AbortController();
  const heard = { onWait: vi.fn(), onLost: vi.fn() };
  const held = holdBots({
    folder: where.folder ?? '',
    databaseUrl: where.databaseUrl,
    bots,
    purpose: 'a test',
    signal: stop.signal,
    ...heard,
  });
  return { held, stop, ...heard };
}

describe('a second process on one folder', () => {
  it('says who is there and waits until that has ended', async () => {
    const folder = join(folderOfTest(), 'bot');
    const first = await lockFolder(folder, 'npm start');

    const second = wish({ folder }, 'discord-1');
    await vi.waitFor(() => expect(second.onWait).toHaveBeenCalled());
    await first.release();

    expect(await second.held).toBeDefined();
    expect(second.onWait).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/npm start.*is using the data folder/));
  });

  it('goes when it is told to stop', async () => {
    const folder = join(folderOfTest(), 'bot');
    const first = await lockFolder(folder, 'npm start');

    const second = wish({ folder }, 'discord-1');
    await vi.waitFor(() => expect(second.onWait).toHaveBeenCalled());
    second.stop.abort();

    expect(await second.held).toBeUndefined();
    await first.release();
  });
});

describe.skipIf(!hasPostgres())('a second process on one PostgreSQL (apt-get install postgresql)', () => {
  let server: Server;
  let databaseUrl: string;
  const locks: (BotLock | undefined)[] = [];
  beforeAll(async () => {
    server = await startPostgres();
    databaseUrl = server.url;
  });
  afterAll(async () => {
    for (const lock of locks) await lock?.release();
    await server.stop();
  });

  it('waits where it serves the same bot, and takes over when the first has gone', async () => {
    const first = await wish({ databaseUrl }, 'discord-1', 'telegram-1').held;

    const second = wish({ databaseUrl }, 'telegram-1');
    await vi.waitFor(() => expect(second.onWait).toHaveBeenCalledOnce(), 10_000);
    await first!.release();

    const lock = await second.held;
    locks.push(lock);
    expect(lock).toBeDefined();
  });

  it('does not wait where it serves another bot', async () => {
    const one = wish({ databaseUrl }, 'discord-2');
    const other = wish({ databaseUrl }, 'telegram-2');
    locks.push(await one.held, await other.held);

    expect(one.onWait).not.toHaveBeenCalled();
    expect(other.onWait).not.toHaveBeenCalled();
  });

  it('holds its bot anew where its session is lost, and hears of it where another was first', async () => {
    const first = wish({ databaseUrl }, 'discord-3');
    locks.push(await first.held);
    const admin = new pg.Client({ connectionString: databaseUrl });
    await admin.connect();

    await admin.query(
      'select pg_terminate_backend(pid) from pg_locks where locktype = $1 and pid <> pg_backend_pid()',
      ['advisory'],
    );
    const second = wish({ databaseUrl }, 'discord-3');

    // One of the two has it, and the other one knows.
    await vi.waitFor(
      () => expect(first.onLost.mock.calls.length + second.onWait.mock.calls.length).toBeGreaterThan(0),
      10_000,
    );
    second.stop.abort();
    await admin.end();
    locks.push(await second.held);
  });
});
