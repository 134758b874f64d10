/** A bot that leaves the rendering to another machine: two processes, two data folders, one Redis, one shared folder. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord.js';
import { hasRedis, startRedis } from '../servers.js';

let folder: string;
let discord: FakeDiscord;
const closers: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  discord = await openFakeDiscord();
  closers.push(discord.close);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

function start(args: string[], environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, HOME: folder, ...environment };
  const child = spawn(process.execPath, [resolve('src/launch.mjs'), 'start', ...args], { cwd: folder, env });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const run = { log: '', ended: closed, stop: () => child.kill('SIGTERM') };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      run.log += chunk;
    });
  }
  closers.push(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  return run;
}

it.skipIf(!hasRedis())(
  'brings the film that another process made (needs redis-server)',
  { timeout: 240_000 },
  async () => {
    const redis = await startRedis();
    closers.push(redis.stop);
    const shared = { REDIS_URL: redis.url, STORAGE_URL: pathToFileURL(join(folder, 'shared')).href };
    const token = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.apiBase };

    const render = start(['--roles=render'], { ...shared, DATA_DIR: join(folder, 'there') });
    await discord.until('the wait for a bot', () => render.log.includes('waiting for one'), 60_000);
    const bot = start(['--roles=bot'], { ...shared, ...token, DATA_DIR: join(folder, 'here') });
    await discord.until('the commands', () => discord.commands.puts > 0, 90_000);
    const typed = discord.type(
      'sora',
      { prompt: 'a dog runs', seconds: 1 },
      { user: discord.ada, channel: discord.general },
    );
    await discord.untilShown(typed, ({ attachments }) => attachments.length > 0, 120_000);

    expect(render.log).toContain('render role ready');
    expect(discord.violations).toEqual([]);
    for (const run of [bot, render]) {
      run.stop();
      expect(await run.ended).toBe(0);
    }
  },
);

it.each([
  [['--roles=render'], 'set REDIS_URL'],
  [['--roles=bot'], 'set REDIS_URL'],
  [['--roles=cook'], 'npm start takes --roles=bot or --roles=render'],
])('%j without what it needs says so and ends', async (args, sentence) => {
  const run = start(args, { DATA_DIR: folder, DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.apiBase });

  expect(await run.ended).toBe(2);
  expect(run.log).toContain(sentence);
});

it('ends with a sentence where the Redis of a render machine does not answer, so that a service starts it again', async () => {
  const nobody = { REDIS_URL: 'redis://127.0.0.1:9', INSTALLATION: '00000000-0000-4000-8000-000000000000' };

  const run = start(['--roles=render'], { ...nobody, DATA_DIR: folder });

  expect(await run.ended).toBe(1);
  expect(run.log).toContain('Redis at REDIS_URL cannot be reached');
});
