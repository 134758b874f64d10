/**
 * The terminal as a platform: its chat is a person's screen, its delivery a file in a folder. `play.ts` drives it.
 * Files are copied beside their place and renamed, so that sending again replaces and never doubles.
 */
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { access, copyFile, rename, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Invocation } from '../command.js';
import { RefusedError } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import type { Progress, VideoRequest } from '../request.js';
import type { Platform } from './platform.js';

/** Where a terminal request's files go. */
const Target = z.strictObject({ clip: z.string(), sheet: z.string() });
type Target = z.infer<typeof Target>;

/** Anything a file system takes; the terminal has no upload limit. */
const UPLOAD_BYTES = 4 * 1024 ** 3;

export interface Terminal extends Platform {
  /** The invocation of what a person typed. */
  invoke(
    command: string,
    options: Record<string, unknown>,
    place: { locale: string; folder: string; out: string | undefined },
  ): Invocation;
  /** Resolves when a request is closed by this process, or after `timeoutMs`. */
  nextClosed(timeoutMs: number): Promise<void>;
}

/** @param show how far a request is. */
export function openTerminal(show: (id: string, progress: Progress) => void): Terminal {
  const closings = new EventEmitter().setMaxListeners(0);
  return {
    name: 'terminal',
    progress: (request, progress) => show(request.id, progress),
    send: async (request, outcome, fetch) => {
      if (outcome.kind !== 'clip') return {};
      const target = filesOf(request);
      await place(await fetch(outcome.clip.file), target.clip);
      await place(await fetch(outcome.clip.sheet), target.sheet);
      return target;
    },
    closed: () => closings.emit('closed'),
    nextClosed: async (timeoutMs) => {
      await once(closings, 'closed', { signal: AbortSignal.timeout(timeoutMs) }).catch(() => {});
    },
    invoke: (command, options, { locale, folder, out }) => {
      const eventId = `terminal-${randomBytes(6).toString('hex')}`;
      const clip = out ?? join(folder, `${slug(String(options.prompt ?? ''))}-${eventId.slice(-8)}.mp4`);
      return {
        eventId,
        platform: 'terminal',
        server: null,
        channel: 'terminal',
        user: personName(),
        locale,
        command,
        options,
        replyTo: { clip, sheet: clip.replace(/(\.mp4)?$/i, '.jpg') } satisfies Target,
        limits: { uploadBytes: UPLOAD_BYTES },
      };
    },
  };
}

/** Where the request's film goes. */
export function filesOf(request: VideoRequest): Target {
  return Target.parse(request.replyTo);
}

/** Copies beside the place, then renames: the place has the old file or the new one, never half of one. */
async function place(from: string, to: string): Promise<void> {
  // Read outside the `try`: what is missing here is no fault of the place it should go to.
  await access(from);
  const beside = join(dirname(to), `.${basename(to)}.${process.pid}`);
  try {
    makeFolder(dirname(to));
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RefusedError(`The film cannot be written to ${to} (${code}). Choose another place with --out.`, {
      cause: error,
    });
  }
}

/** Containers run as numbers that no user database knows. */
function personName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'me');
  }
}

/** The prompt as a file name: letters and digits of any script, at most forty. */
function slug(prompt: string): string {
  const words =
    prompt
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, 40).join('').replace(/-$/, '') || 'film';
}
