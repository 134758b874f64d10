/**
 * The way to a process that is running on a data folder: a local socket in it, for the host's tools. The embedded
 * database belongs to one process, so what the tools want to know or change is done there. One question a connection:
 * a line of JSON in; a line of JSON and so many bytes out. `app.ts` answers, `tools.ts` asks.
 */
import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, realpathSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { fromProblem, RetryableError, toProblem } from '../errors.js';

const LONGEST_QUESTION_BYTES = 10_000;
const PATIENCE_MS = 60_000;

export const Question = z.discriminatedUnion('tool', [
  z.strictObject({ tool: z.literal('jobs'), args: z.array(z.string()).max(20) }),
  z.strictObject({ tool: z.literal('export') }),
]);
export type Question = z.infer<typeof Question>;

/** Words, or a file, which is removed when it has been handed over. */
export type Answer = { text: string } | { file: string };

const Head = z.union([
  z.strictObject({ ok: z.literal(true), bytes: z.int().min(0) }),
  z.strictObject({ ok: z.literal(false), problem: z.unknown() }),
]);

/**
 * Answers until it is closed. Only for who holds the folder: what lies at the address is taken for a leftover.
 * @param patienceMs for how long a question may come, or an answer not be taken.
 */
export async function openControl(
  folder: string,
  answer: (question: Question) => Promise<Answer>,
  patienceMs = PATIENCE_MS,
): Promise<{ close(): Promise<void> }> {
  const address = addressOf(folder);
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => {
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on('error', () => {});
    // A large state takes long to be written down.
    const unhurried = (question: Question) => {
      socket.setTimeout(0);
      return answer(question).finally(() => socket.setTimeout(patienceMs));
    };
    serve(socket, unhurried).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  if (process.platform !== 'win32') chmodSync(address, 0o600);
  server.unref();
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function serve(socket: Socket, answer: (question: Question) => Promise<Answer>): Promise<void> {
  const line = await firstLine(socket);
  let answered: Answer;
  try {
    answered = await answer(Question.parse(JSON.parse(line)));
  } catch (error) {
    socket.end(`${JSON.stringify({ ok: false, problem: { ...toProblem(error), trace: undefined } })}\n`);
    return;
  }
  if ('text' in answered) {
    const bytes = Buffer.from(answered.text);
    socket.write(`${JSON.stringify({ ok: true, bytes: bytes.length })}\n`);
    socket.end(bytes);
    return;
  }
  try {
    socket.write(`${JSON.stringify({ ok: true, bytes: (await stat(answered.file)).size })}\n`);
    await pipeline(createReadStream(answered.file), socket);
  } finally {
    rmSync(answered.file, { force: true });
  }
}

/** @returns what was answered; undefined where no process answers on the folder. @throws what it throws. */
export async function askRunning(folder: string, question: Question): Promise<Buffer | undefined> {
  const socket = await reach(folder);
  if (!socket) return undefined;
  const chunks: Buffer[] = [];
  socket.write(`${JSON.stringify(question)}\n`);
  try {
    for await (const chunk of socket) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw new RetryableError('The running process broke off its answer. Try again.', { cause });
  }
  const whole = Buffer.concat(chunks);
  const end = whole.indexOf('\n');
  const head = end < 0 ? undefined : Head.safeParse(JSON.parse(whole.toString('utf8', 0, end)));
  if (head?.data?.ok === false) throw fromProblem(head.data.problem);
  const body = whole.subarray(end + 1);
  if (!head?.data?.ok || head.data.bytes !== body.length) {
    throw new RetryableError('The running process broke off its answer. Try again.');
  }
  return body;
}

async function firstLine(socket: Socket): Promise<string> {
  const bounded = async function* () {
    let bytes = 0;
    for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > LONGEST_QUESTION_BYTES) throw new Error('The question is too long.');
      yield chunk as Buffer;
    }
  };
  let text = '';
  for await (const chunk of bounded()) {
    text += chunk.toString();
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
  }
  return text;
}

function reach(folder: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    let address: string;
    try {
      address = addressOf(folder);
    } catch {
      resolve(undefined);
      return;
    }
    const socket = connect(address);
    // A process that ends takes its side of the line along; one that is there may have much to write down.
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ECONNREFUSED' ? resolve(undefined) : reject(error),
    );
  });
}

/** As long as the lock's own address, which has been found short enough, and its temporary one. */
function addressOf(folder: string): string {
  const real = realpathSync(folder);
  if (process.platform !== 'win32') return join(real, 'control.sock');
  return `\\\\.\\pipe\\mutoscope-control-${createHash('sha256').update(real).digest('hex').slice(0, 24)}`;
}
