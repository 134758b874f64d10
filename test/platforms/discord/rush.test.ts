/** A rush on the bot as people start it: a hundred ask within one second while it makes films. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asc } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { openState } from '../../../src/state/open.js';
import { requests } from '../../../src/state/schema.js';
import { type Interaction, openFakeDiscord } from '../../fakes/discord.js';
import { requestId } from './bot.js';

const COUNT = 100;
/** What is the matter with a machine on which other work goes on is not what is asked here. */
const PLACES_WITHIN_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'mutoscope-rush-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is acknowledged in time, taken into the line in order, and earns no 429', { timeout: 150_000 }, async () => {
  const discord = await openFakeDiscord();
  const bot = spawn(process.execPath, [resolve('src/launch.mjs'), 'start'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      DATA_DIR: join(folder, 'data'),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.apiBase,
    },
  });
  let output = '';
  for (const stream of [bot.stdout, bot.stderr]) stream.on('data', (chunk) => (output += chunk));
  await discord.until('the commands are registered', () => discord.commands.puts > 0, 60_000);
  const people = Array.from({ length: COUNT }, (_, index) => discord.world.user(`Person ${index}`));
  const channels = Array.from({ length: 10 }, (_, index) =>
    discord.world.channel(`channel-${index}`, { guild: discord.guild }),
  );
  const ask = (index: number) =>
    discord.type(
      'sora',
      { prompt: `cat ${index}`, seconds: 1 },
      { user: people[index]!, channel: channels[index % 10]! },
    );
  const warm = ask(0);
  await discord.untilShown(warm, ({ attachments }) => attachments.length > 0, 60_000);

  const asked: Interaction[] = [];
  const startedMs = performance.now();
  for (let index = 0; index < COUNT; index++) {
    const dueMs = startedMs + (index * 1000) / COUNT;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
    asked.push(ask(index));
  }
  const sentMs = performance.now() - startedMs;
  const times = await Promise.all(asked.map((interaction) => discord.acknowledged(interaction)));
  await discord.until(
    'an answer to everybody',
    () => asked.every(({ message }) => message && !message.loading),
    PLACES_WITHIN_MS,
  );
  const answeredMs = performance.now() - startedMs;
  // Long enough for progress to be shown to all who wait.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  const stoppingMs = performance.now();
  bot.kill('SIGTERM');
  await once(bot, 'close');
  const stoppedMs = performance.now() - stoppingMs;

  const sorted = times.toSorted((one, other) => one - other);
  const [p50, p99] = [sorted[COUNT / 2 - 1], sorted[COUNT - 2]];
  console.info(
    `${COUNT} requests within ${Math.round(sentMs)} ms: acknowledged after p50 ${p50} ms, p99 ${p99} ms; ` +
      `everybody had a place in the line after ${Math.round(answeredMs)} ms; stopped within ${Math.round(stoppedMs)} ms`,
  );
  const line = await lineOf(join(folder, 'data', 'bot'));
  expect(Math.max(...times)).toBeLessThan(3000);
  expect(line).toEqual([warm, ...asked].map(requestId));
  expect(discord.violations).toEqual([]);
  expect(discord.rest.earned429).toEqual([]);
  expect(discord.secrets().filter((secret) => output.includes(secret))).toEqual([]);
  await discord.close();
});

async function lineOf(stateFolder: string): Promise<string[]> {
  const state = await openState({ folder: stateFolder, databaseUrl: undefined, purpose: 'a look at the line' });
  const rows = await state.database.select({ id: requests.id }).from(requests).orderBy(asc(requests.number));
  await state.close();
  return rows.map(({ id }) => id);
}
