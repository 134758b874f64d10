/**
 * The only importer of onnxruntime-node: opens a graph, checks that its file is whole, runs it on typed arrays.
 * Used by engines inside the render child, where its blocking runs hold up nothing else.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';

export interface Input {
  data: Float32Array | Int32Array;
  shape: readonly number[];
}

export interface OnnxSession {
  /** Runs once. Blocks this thread's event loop meanwhile, whatever the promise seems to say. */
  run(inputs: Record<string, Input>): Promise<Record<string, Float32Array>>;
  close(): Promise<void>;
}

export interface SessionOptions {
  path: string;
  /** In hexadecimal. A file with another checksum is damaged and is not loaded. */
  sha256: string;
  /** Threads that one run may use. On a machine shared with others 1 is fastest. */
  threads: number;
}

/** Opens a graph. Throws an error that names the file and says what to do if it is missing, damaged or unloadable. */
export async function openSession({ path, sha256, threads }: SessionOptions): Promise<OnnxSession> {
  await checkFile(path, sha256);
  const session = await load(path, threads);
  return {
    async run(inputs) {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, tensorOf(input)]));
      const outputs = await session.run(feeds);
      return Object.fromEntries(Object.entries(outputs).map(([name, output]) => [name, output.data as Float32Array]));
    },
    close: () => session.release(),
  };
}

async function checkFile(path: string, sha256: string): Promise<void> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (cause) {
    const what = isMissing(cause) ? 'is missing' : 'cannot be read';
    throw new Error(`${shown(path)} ${what}: restore it with git checkout or reinstall.`, { cause });
  }
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== sha256) {
    const why = `its checksum is ${found.slice(0, 12)}… and should be ${sha256.slice(0, 12)}…`;
    throw new Error(`${shown(path)} is damaged (${why}): restore it with git checkout or reinstall.`);
  }
}

async function load(path: string, threads: number): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(path, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      graphOptimizationLevel: 'all',
      enableCpuMemArena: true,
      // Threads that spin while they wait halve the speed of a machine that does other things too.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
      logSeverityLevel: 3,
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new Error(`${shown(path)} does not load (${why}): restore it with git checkout or reinstall.`, { cause });
  }
}

function tensorOf({ data, shape }: Input): Tensor {
  return data instanceof Float32Array ? new Tensor('float32', data, shape) : new Tensor('int32', data, shape);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The path as a person in the project's folder would write it. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
