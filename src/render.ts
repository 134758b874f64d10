/**
 * The render role (`npm start -- --roles=render`): makes films for a bot that runs elsewhere. It holds no token and no
 * address of the state; it takes work from Redis and leaves films where the bot can fetch them.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compressStage, fitting } from '../workers/compress.js';
import { renderStage } from '../workers/render.js';
import { openRenderProcess } from '../workers/render-process.js';
import { openStage } from '../workers/stage.js';
import { type Config, roleFolder } from './config.js';
import { RefusedError } from './errors.js';
import type { Logger } from './logger.js';
import { shelfOfBot } from './open-shelf.js';
import { packageRoot } from './package-root.js';
import { COMPRESS_QUEUE, installationsOn, openBackend, RENDER_QUEUE } from './queue.js';
import { openStorage } from './storage.js';
import { findFfmpeg } from './video/ffmpeg.js';

const LOOK_EVERY_MS = 2000;
const TIDY_EVERY_MS = 3_600_000;

/** Runs until `stop` is aborted; what is being made then is made anew by another. */
export async function runRender(config: Readonly<Config>, stop: AbortSignal, logger: Logger): Promise<void> {
  const { redisUrl, modelsFolder, renderThreads: threads } = config;
  if (!redisUrl) {
    throw new RefusedError('--roles=render takes its work from Redis: set REDIS_URL to that of the bot.');
  }
  const installation = await installationOf(config, redisUrl, stop, logger);
  if (installation === undefined) return;
  const folder = roleFolder(config, 'render');
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const storage = openStorage(folder, shelfOfBot(config));
    closers.push(storage.close);
    const ffmpeg = { binary: config.ffmpegBinary, path: config.searchPath, workFolder: join(folder, 'tools') };
    const child = openRenderProcess({
      opening: { type: 'open', engine: 'theatre', modelsFolder, threads, ffmpeg, workFolder: storage.workFolder },
      file: new URL('dist/workers/render-child.js', packageRoot),
      environment: config.childEnvironment,
      logger,
    });
    closers.push(child.close);
    child.start();
    const backend = await openBackend({ redisUrl, databaseUrl: undefined, embedded: undefined, installation });
    closers.push(backend.close);
    const stages = [
      openStage({
        backend,
        queueName: COMPRESS_QUEUE,
        logger,
        run: compressStage(fitting(storage, () => findFfmpeg(ffmpeg))),
      }),
      openStage({ backend, queueName: RENDER_QUEUE, logger, run: renderStage(storage, child) }),
    ];
    const tidy = setInterval(() => void storage.sweepDead().catch(() => {}), TIDY_EVERY_MS);
    closers.push(async () => {
      clearInterval(tidy);
      await child.close();
      await Promise.all(stages.map((stage) => stage.close()));
    });
    logger.info({ installation }, 'render role ready');
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve();
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    // Also where it could not begin: a child that goes on would keep the process from ending.
    for (const close of closers.reverse()) await close();
  }
}

/** Which bot's work it is: the one that `INSTALLATION` names, or the only one on this Redis. Waits for the first. */
async function installationOf(
  { installation }: Readonly<Config>,
  redisUrl: string,
  stop: AbortSignal,
  logger: Logger,
): Promise<string | undefined> {
  for (let looks = 0; installation === undefined && !stop.aborted; looks++) {
    const known = await installationsOn(redisUrl);
    if (known.length === 1) return known[0];
    if (known.length > 1) {
      throw new RefusedError(
        `Several bots use this Redis: ${known.join(', ')}. Set INSTALLATION to the one to work for; its log names it at start.`,
      );
    }
    if (looks === 0) logger.warn('no bot has used this Redis yet: waiting for one');
    await sleep(LOOK_EVERY_MS, undefined, { signal: stop }).catch(() => {});
  }
  return installation;
}
