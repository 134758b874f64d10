/** A whole bot in a test, on a folder of its own: real app, real engine made small. Each platform's `bot.ts` builds on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { App } from '../../src/app.js';
import type { Config } from '../../src/config.js';
import { type Logger, openLogger } from '../../src/logger.js';
import type { ChatPlatform, Host } from '../../src/platforms/platform.js';
import { find, type RequestRow } from '../../src/state/requests.js';
import { openSmallApp, smallConfig } from '../contracts/small-app.js';

export interface Running {
  app: App;
  platform: ChatPlatform;
  /** What was logged, and what was printed for the host. */
  log: string;
  printed: string[];
  /** Stops in order and starts anew on the same folder. */
  restart(): Promise<void>;
  /** Works off the line from now on. */
  work(): void;
  rowOf(id: string): Promise<RequestRow | undefined>;
  /** Waits until the request is closed. */
  closedRow(id: string): Promise<RequestRow>;
  stop(): Promise<void>;
}

export interface RunningOptions {
  /** What differs from a bare machine. */
  environment?: Record<string, string>;
  /** False leaves what is asked for in the line. */
  works?: boolean;
  logLevel?: string;
  wrap?(platform: ChatPlatform): ChatPlatform;
}

interface Parts {
  config: Readonly<Config>;
  logger: Logger;
  print(sentence: string): void;
}

export const WITHIN_MS = 40_000;

export async function openRunning(
  { environment = {}, works = true, logLevel = 'info', wrap = (platform) => platform }: RunningOptions,
  openPlatform: (parts: Parts) => ChatPlatform,
  connect: (platform: ChatPlatform, host: Host) => Promise<void> = (platform, host) => platform.connect(host),
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-bot-'));
  const config = smallConfig(folder, environment);
  const logger = openLogger(logLevel, {
    write: (line) => {
      bot.log += line;
    },
  });
  const start = async (): Promise<void> => {
    bot.platform = wrap(openPlatform({ config, logger, print: (sentence) => bot.printed.push(sentence) }));
    const { platform } = bot;
    bot.app = await openSmallApp({ config, platforms: [platform], logger });
    await connect(platform, bot.app.hostOf(platform.name, platform.can));
    if (works) bot.app.start();
  };
  const bot: Running = {
    app: undefined as never,
    platform: undefined as never,
    log: '',
    printed: [],
    work: () => bot.app.start(),
    restart: async () => {
      await bot.platform.close();
      await bot.app.close();
      await start();
    },
    rowOf: (id) => find(bot.app.database, id),
    closedRow: async (id) => {
      await expect.poll(async () => (await bot.rowOf(id))?.stage, { timeout: WITHIN_MS, interval: 50 }).toBe('closed');
      return (await bot.rowOf(id))!;
    },
    stop: async () => {
      await bot.platform?.close();
      await bot.app?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await start();
  return bot;
}

interface Fake {
  violations: string[];
  rest: { earned429: string[] };
  secrets(): string[];
}

/** Nothing wrong was sent, no limit was passed, no secret was logged. */
export function checkFake(fake: Fake, log: string): void {
  const violations = fake.violations.splice(0);
  const earned = fake.rest.earned429.splice(0);
  const leaked = fake.secrets().filter((secret) => log.includes(secret));
  expect({ violations, earned, leaked }).toEqual({ violations: [], earned: [], leaked: [] });
}
