/** The real app with the real engine, made small: pictures of 64 × 36 at 12 a second, films of one second. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.js';
import { type Config, readConfig } from '../../src/config.js';
import type { Logger } from '../../src/logger.js';
import type { Platform } from '../../src/platforms/platform.js';
import { silent } from '../small-parts.js';

export const SMALL = {
  sizes: { '16:9': { width: 64, height: 36 }, '9:16': { width: 36, height: 64 }, '1:1': { width: 64, height: 64 } },
  framesPerSecond: 12,
  defaultSeconds: 1,
} as const;

/** @param environment what differs from a bare machine. */
export function smallConfig(folder: string, environment: Record<string, string> = {}): Readonly<Config> {
  return readConfig({
    DATA_DIR: folder,
    CLIPS_DIR: join(folder, 'clips'),
    PATH: process.env.PATH,
    RENDER_THREADS: '1',
    LANG: 'C',
    ...environment,
  });
}

interface Options {
  config: Readonly<Config>;
  platforms: Platform[];
  logger?: Logger;
}

export async function openSmallApp({ config, platforms, logger = silent }: Options): Promise<App> {
  const folder = join(config.dataFolder, 'bot');
  mkdirSync(folder, { recursive: true });
  const app = await openApp({ config, folder, purpose: 'a test', platforms, logger });
  Object.assign(app.capabilities, SMALL);
  return app;
}
