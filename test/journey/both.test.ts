/** Discord and Telegram at once, in two processes on PostgreSQL and Redis; in one process `deliveries.test.ts` has them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord.js';
import { type FakeTelegram, openFakeTelegram } from '../fakes/telegram.js';
import { hasPostgres, hasRedis, startPostgres, startRedis } from '../servers.js';

let folder: string;
let discord: FakeDiscord;
let telegram: FakeTelegram;
const closers: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  discord = await openFakeDiscord();
  telegram = await openFakeTelegram();
  closers.push(discord.close, telegram.close);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), ...environment };
  const child = spawn(process.execPath, [resolve('src/launch.mjs'), 'start'], { cwd: folder, env });
  const run = { log: '', stop };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      run.log += chunk;
    });
  }
  const closed = new Promise<number | null>((done) => child.on('close', done));
  async function stop(): Promise<number | null> {
    child.kill('SIGTERM');
    return closed;
  }
  closers.push(stop);
  return run;
}
const onDiscord = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.apiBase });
const onTelegram = () => ({ TELEGRAM_TOKEN: telegram.token, TELEGRAM_API_BASE: telegram.apiBase });

/** A film is asked for on each, and arrives where it was asked for. */
async function bothBringTheirFilm(): Promise<void> {
  await discord.until('Discord', () => discord.commands.puts > 0, 60_000);
  await telegram.until('Telegram', () => telegram.updates.polling(), 60_000);
  const where = { user: discord.ada, channel: discord.general };

  const typed = discord.type('sora', { prompt: 'a dog runs', seconds: 1 }, where);
  const said = telegram.say('a cat dances --seconds 1', { user: telegram.ada });
  await discord.untilShown(typed, ({ attachments }) => attachments.length > 0, 120_000);
  await telegram.untilShown(telegram.ada, ({ video }) => video !== undefined, 120_000);

  expect(telegram.messages(telegram.ada).filter(({ replyTo }) => replyTo === said)).toHaveLength(1);
  expect(discord.messages()).toHaveLength(1);
  expect([...discord.violations, ...telegram.violations, ...telegram.rest.earned429]).toEqual([]);
}

it.skipIf(!hasPostgres() || !hasRedis())(
  'share one line from two processes, on PostgreSQL and Redis (apt-get install postgresql redis-server)',
  { timeout: 300_000 },
  async () => {
    const [postgres, redis] = [await startPostgres(), await startRedis()];
    closers.push(postgres.stop, redis.stop);
    const stores = { DATABASE_URL: postgres.url, REDIS_URL: redis.url };
    const one = start({ ...stores, ...onDiscord() });
    await discord.until('Discord', () => discord.commands.puts > 0, 60_000);
    const other = start({ ...stores, ...onTelegram() });

    await bothBringTheirFilm();

    expect(await one.stop()).toBe(0);
    expect(await other.stop()).toBe(0);
    for (const secret of [...discord.secrets(), ...telegram.secrets()])
      expect(one.log + other.log).not.toContain(secret);
  },
);
