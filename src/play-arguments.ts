/** Reads the words behind `npm run play --`. */
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RefusedError } from './errors.js';
import { makeFolder } from './make-folder.js';
import type { Sentences } from './messages/index.js';

const FLAGS = {
  seconds: { type: 'string' },
  aspect: { type: 'string' },
  style: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export interface PlayArguments {
  /** Undefined asks for the prompt loop. */
  prompt: string | undefined;
  json: boolean;
  /** Absolute path of the film. */
  out: string | undefined;
  /** What the command's own schema will read. */
  options: Record<string, string>;
}

/** @throws RefusedError with a sentence that names the flag. */
export function readPlayArguments(args: string[], say: Sentences): PlayArguments {
  const { values, positionals } = parse(args, say);
  const { json = false, out, ...options } = values;
  const prompt = positionals.length > 0 ? positionals.join(' ') : undefined;
  const isBare = !json && out === undefined && Object.keys(options).length === 0;
  if (!isBare && prompt === undefined) throw new RefusedError(say.refusals.emptyPrompt);
  if (out?.trim() === '') throw new RefusedError(say.refusals.unwritable(''));
  return { prompt, json, out: out === undefined ? undefined : writable(resolve(out), say), options };
}

function parse(args: string[], say: Sentences) {
  try {
    return parseArgs({ args: joinValues(args), options: FLAGS, allowPositionals: true });
  } catch (error) {
    const name = /'(?:-\w, )?(-{1,2}[^\s'=]*)/.exec((error as Error).message)?.[1] ?? args.join(' ');
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new RefusedError(say.refusals.unknownFlag(name));
    throw new RefusedError(say.refusals.flagValue(name));
  }
}

/** `--seconds -1` becomes `--seconds=-1`: a value, even one that will be refused, is no flag. */
function joinValues(args: string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const name = args[index]!.replace(/^--/, '');
    const takesValue = args[index]!.startsWith('--') && name in FLAGS && name !== 'json';
    if (takesValue && index + 1 < args.length) joined.push(`${args[index]}=${args[++index]}`);
    else joined.push(args[index]!);
  }
  return joined;
}

/** Tried, not asked, before any work is done: rights alone don't tell where root may not write. */
function writable(file: string, say: Sentences): string {
  try {
    makeFolder(dirname(file));
    const trial = `${file}.${process.pid}`;
    closeSync(openSync(trial, 'wx'));
    rmSync(trial);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('a folder');
    return file;
  } catch (error) {
    throw new RefusedError(say.refusals.unwritable(file), { cause: error });
  }
}
