/**
 * Puts the parts together and takes them apart again, in order: state, queue, workers, dispatch. `main.ts`, the
 * tests and the benchmark open it; what differs between them comes in as arguments.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { COMMANDS } from '../commands/index.js';
import { compressStage, fitting } from '../workers/compress.js';
import { deliverStage, giveUp } from '../workers/deliver.js';
import { renderStage } from '../workers/render.js';
import { openRenderProcess } from '../workers/render-process.js';
import { openStage, type Stage } from '../workers/stage.js';
import { type Ability, type CommandContext, type Invocation, runCommand } from './command.js';
import type { Config } from './config.js';
import { type Dispatch, openDispatch } from './dispatch.js';
import type { Capabilities } from './engines/engine.js';
import { engineFamily } from './engines/index.js';
import { toProblem } from './errors.js';
import { openControl } from './host/control.js';
import { runJobs } from './host/jobs.js';
import { type Housekeeping, openHousekeeping } from './housekeeping.js';
import type { Logger } from './logger.js';
import { packageRoot } from './package-root.js';
import type { Host, Platform } from './platforms/platform.js';
import { COMPRESS_QUEUE, deliverQueue, openBackend, openQueue, RENDER_QUEUE } from './queue.js';
import type { Message, Vanished } from './request.js';
import type { Shelf } from './shelf.js';
import { recentReceipts } from './state/deliveries.js';
import { comparePresence, joinServer, leaveServer, wantedIds } from './state/kept.js';
import { exportState } from './state/move.js';
import { moveServer } from './state/move-server.js';
import { type Database, openState } from './state/open.js';
import { cancelVanished, setReplyTarget, takeBack } from './state/requests.js';
import { readSettings } from './state/settings.js';
import { openStorage } from './storage.js';
import { findFfmpeg } from './video/ffmpeg.js';

const ENGINE = 'theatre';

export interface App {
  capabilities: Capabilities;
  database: Database;
  /** Aborted, with a sentence as its reason, once the state cannot be asked any more: it is time to end. */
  lost: AbortSignal;
  /** Runs a command. */
  handle(invocation: Invocation): Promise<Message>;
  /** What a platform with a connection of its own is handed. */
  hostOf(platform: string, can: readonly Ability[]): Host;
  /** Starts to work off the line, once. Until then requests can be admitted and wait. */
  start(): void;
  close(): Promise<void>;
}

interface Options {
  config: Readonly<Config>;
  /** Holds the embedded state, the clips and the work files. */
  folder: string;
  purpose: string;
  platforms: Platform[];
  logger: Logger;
  /** Where finished films lie; in `folder` where it is left out. */
  openShelf?: (workFolder: string) => Shelf;
  /** False where other processes render; true where it is left out. */
  renders?: boolean;
}

/** @throws an error with a sentence where something it needs is missing, held or damaged. */
export async function openApp({
  config,
  folder,
  purpose,
  platforms,
  logger,
  openShelf,
  renders = true,
}: Options): Promise<App> {
  const engineOptions = { modelsFolder: config.modelsFolder, threads: config.renderThreads };
  const family = engineFamily(ENGINE);
  const capabilities = family.capabilities(engineOptions);
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const storage = openStorage(folder, openShelf);
    closers.push(storage.close);
    const ffmpeg = { binary: config.ffmpegBinary, path: config.searchPath, workFolder: join(folder, 'tools') };
    const child = openRenderProcess({
      opening: { type: 'open', engine: ENGINE, ...engineOptions, ffmpeg, workFolder: storage.workFolder },
      file: new URL('dist/workers/render-child.js', packageRoot),
      environment: config.childEnvironment,
      logger,
    });
    closers.push(child.close);
    // The child loads its models while the database opens.
    if (renders) child.start();

    const state = await openState({ folder, databaseUrl: config.databaseUrl, purpose });
    closers.push(state.close);
    const { database, embedded, lost, installation } = state;
    // For a render machine that finds several on one Redis.
    if (config.redisUrl) logger.info({ installation }, 'state opened');
    const backend = await openBackend({
      redisUrl: config.redisUrl,
      databaseUrl: config.databaseUrl,
      embedded,
      installation,
    });
    closers.push(backend.close);
    const queue = await openQueue(backend);
    closers.push(queue.close);
    if (backend.exclusive) {
      // Nobody else can be at work on it: what a dead process left is ours at once.
      const left = await takeBack(database);
      await storage.sweep(await wantedIds(database));
      if (left > 0) {
        await queue.forget(platforms.map(({ name }) => name));
        logger.info({ requests: left }, 'requests taken back');
      }
    }

    let dispatch: Dispatch | undefined;
    let housekeeping: Housekeeping | undefined;
    const context: Omit<CommandContext, 'say' | 'whisper'> = {
      database,
      capabilities,
      wishes: family.wishes,
      subjects: family.subjects,
      commands: COMMANDS,
      filmCommand: config.commandName,
      stewards: (platform) => platforms.find(({ name }) => name === platform)?.stewards,
      isHost: ({ platform, user }) => config.hostUsers.includes(`${platform}:${user}`),
      wake: () => dispatch?.wake(),
      withdraw: (row) => queue.withdraw(row),
      removeFiles: (id) => storage.remove(id),
      isFull: () => housekeeping?.isFull() ?? false,
    };
    if (embedded) {
      // Nobody else can open it: who wants something of it, asks here.
      const control = await openControl(folder, async (question) => {
        if (question.tool === 'jobs') return { text: await runJobs(database, question.args).finally(context.wake) };
        const file = join(storage.workFolder, `${randomUUID()}.jsonl.gz`);
        await exportState(database, file);
        return { file };
      });
      closers.push(control.close);
    }
    const vanished = (platform: string, where: Vanished): void => {
      cancelVanished(database, platform, where)
        .then((ids) => {
          if (ids.length === 0) return;
          logger.info({ requests: ids }, 'nowhere left to answer');
          dispatch?.wake();
        })
        .catch((error) => logger.warn({ message: toProblem(error).message }, 'vanished place not noted'));
    };
    /** Where the host is nobody, what is the host's is not even offered. */
    const hasHost = (platform: string) => config.hostUsers.some((user) => user.startsWith(`${platform}:`));
    const handle = (invocation: Invocation) => runCommand(invocation, context, logger);
    const start = (): void => {
      type Opening = Parameters<typeof openStage>[0];
      const open = (queueName: string, run: Opening['run'], more: Partial<Opening> = {}): Stage =>
        openStage({ backend, queueName, logger, run, ...more });
      const refit = fitting(storage, () => findFfmpeg(ffmpeg));
      const stages = [
        ...platforms.map((platform) =>
          open(deliverQueue(platform.name), deliverStage({ database, storage, platform, queue, refit }), {
            takesEverything: true,
            concurrency: platform.sendsAtOnce,
          }),
        ),
        ...(renders
          ? [open(COMPRESS_QUEUE, compressStage(refit)), open(RENDER_QUEUE, renderStage(storage, child))]
          : []),
      ];
      dispatch = openDispatch({
        database,
        queue,
        platforms,
        giveUp: (row) => {
          const platform = platforms.find(({ name }) => name === row.platform);
          return giveUp({ database, storage, queue, platform }, row);
        },
        logger,
      });
      const keeping = openHousekeeping({ database, storage, logger, folder, limitBytes: config.diskLimitBytes });
      housekeeping = keeping;
      closers.push(async () => {
        await keeping.close();
        await dispatch?.close();
        // A render that is under way ends with its child; its request stays in the line for the next start.
        await child.close();
        await Promise.all(stages.map((stage) => stage.close()));
      });
    };
    return {
      capabilities,
      database,
      lost,
      handle,
      hostOf: (platform, can) => ({
        commands: COMMANDS.filter(({ audience }) => audience !== 'host' || hasHost(platform)),
        place: { capabilities, can },
        filmCommand: config.commandName,
        handle,
        suggest: family.suggest,
        languageOf: (server) => languageOf(database, platform, server),
        servers: (present) => comparePresence(database, platform, present),
        joined: (server) => joinServer(database, platform, server),
        left: async (server) => {
          vanished(platform, { server });
          await leaveServer(database, platform, server);
        },
        answered: (id, replyTo) => setReplyTarget(database, id, replyTo),
        receipts: (most) => recentReceipts(database, platform, most),
        vanished: (where) => vanished(platform, where),
        moved: (from, to) => moveServer(database, platform, from, to),
      }),
      start,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** What cannot be read now is not worth an answer that does not come. */
async function languageOf(database: Database, platform: string, server: string | null): Promise<string | undefined> {
  if (server === null) return undefined;
  const settings = await readSettings(database, platform, server).catch(() => undefined);
  return settings?.language ?? undefined;
}
