/** `npm start` as a host runs it: a process of its own, before a Discord on loopback, with the real engine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord.js';

let folder: string;
let discord: FakeDiscord;
/** Killed in the end, should a claim have failed before it stopped them. */
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  discord = await openFakeDiscord();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), ...environment };
  const child = spawn(process.execPath, [resolve('src/launch.mjs'), 'start'], { cwd: folder, env });
  children.push(child);
  const run = { stdout: '', stderr: '', stop: (signal: NodeJS.Signals) => child.kill(signal), ended };
  child.stdout.on('data', (chunk) => {
    run.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    run.stderr += chunk;
  });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  function ended(): Promise<number | null> {
    return closed;
  }
  return run;
}
const withDiscord = () => start({ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.apiBase });

it('says what to do where there is no token', async () => {
  const run = start({});

  expect(await run.ended()).toBe(2);
  expect(run.stderr).toContain('DISCORD_TOKEN');
  expect(run.stderr).toContain('npm run play');
});

it('brings the bot up, makes films, and goes on with what it was told to stop in', { timeout: 180_000 }, async () => {
  const first = withDiscord();
  await discord.until('the commands', () => discord.commands.puts === 1, 60_000);
  const event = discord.type(
    'sora',
    { prompt: 'a cat dances', seconds: 1 },
    { user: discord.ada, channel: discord.general },
  );
  await discord.untilShown(event, ({ content }) => content.includes('Starting'), 30_000);
  expect(first.stdout).toMatch(/^Invite \w+ into a server: https:\/\/discord\.com\/oauth2\/authorize\?/);

  first.stop('SIGTERM');
  expect(await first.ended()).toBe(0);
  expect(event.message!.attachments).toEqual([]);
  const second = withDiscord();
  const film = await discord.untilShown(event, ({ attachments }) => attachments.length > 0, 120_000);
  second.stop('SIGINT');

  expect(await second.ended()).toBe(0);
  expect(film.content).toContain('a cat dances');
  expect(discord.messages()).toEqual([film]);
  expect(discord.violations).toEqual([]);
  for (const secret of discord.secrets()) expect(first.stderr + second.stderr).not.toContain(secret);
});
