/**
 * The HTTP side of the fake Telegram: reads calls, has them judged, meters them, makes the troubles that a test asked
 * for, and hands what is left to `methods.ts`.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerFaults, faultsOf, type SentFile, valuesOf } from '../../specs/telegram.js';
import { type Meter, openMeter } from './meter.js';
import type { File, Json, World } from './world.js';

/** A refusal in Telegram's own words. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly description: string,
    readonly parameters?: { retry_after?: number; migrate_to_chat_id?: number },
  ) {
    super(description);
  }
}

/** A call as the bot sent it, and what became of it. */
export interface Seen {
  method: string;
  chat: number | string | undefined;
  /** Of a form as well as of JSON; files without their bytes. */
  values: Json;
  files: { part: string; name: string; bytes: number }[] | undefined;
  /** The world's clock, ms: when it was read whole, and when it was answered. */
  atMs: number;
  answeredMs?: number;
  /** Real clock, ms. */
  readMs: number;
  status?: number;
  description?: string;
}

export interface Trouble {
  /** Waits before the call is read. */
  slowMs?: number;
  /** A slow upload. */
  bytesPerSecond?: number;
  /** Trouble begins when so much was read: with `reset` the line is cut, with `hang` nothing more is read. */
  afterBytes?: number;
  /** Telegram does what is asked and only then the trouble begins: the bot cannot know. */
  accepted?: boolean;
  /** The connection is cut. */
  reset?: boolean;
  /** No answer ever comes. */
  hang?: boolean;
  /** Waits before the answer. */
  answerAfterMs?: number;
  status?: number;
  description?: string;
  /** Of a 429, seconds. */
  retryAfter?: number;
  /** A page for people, as proxies answer, instead of JSON. */
  html?: boolean;
}

/** @param gone aborts when the line to the caller is cut. */
export type Handle = (method: string, values: Json, files: SentFile[], gone: AbortSignal) => unknown;

export interface Rest {
  port: number;
  seen: Seen[];
  /** Calls whose body is still being read: how much has come. */
  underway: Set<{ method: string; bytes: number }>;
  violations: string[];
  /** What the fake itself answered as Telegram does not. */
  ownFaults: string[];
  /** Calls that the bot should not have made when it did: Telegram would have answered 429. */
  earned429: string[];
  /** Connections that were tried while the network was away; real clock, ms. */
  triedWhileAway: number[];
  meter: Meter;
  /** The next `times` calls whose method matches get into trouble. */
  trouble(which: RegExp, what: Trouble, times?: number): void;
  /** No trouble any more. */
  calm(): void;
  /** Takes the network away, or brings it back. */
  network(there: boolean): void;
  close(): Promise<void>;
}

interface Options {
  world: World;
  token: string;
  /** What one file may weigh: 50 MB at Telegram's own server, 2000 MB at one's own. */
  uploadBytes: number;
  handle: Handle;
  /** A file, by the path that getFile gave. */
  download(path: string): File | undefined;
}

const REASONS: Record<number, string> = {
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

export async function openRest({ world, token, uploadBytes, handle, download }: Options): Promise<Rest> {
  const troubles: { which: RegExp; what: Trouble }[] = [];
  const sockets = new Set<Socket>();
  let isAway = false;

  const server = createServer((request, response) => {
    serve(request, response).catch((error: Error) => {
      if (request.socket.destroyed || error.name === 'AbortError') return;
      rest.ownFaults.push(`the fake broke: ${error.stack}`);
      request.socket.resetAndDestroy();
    });
  });
  server.on('connection', (socket) => {
    if (isAway) {
      rest.triedWhileAway.push(Date.now());
      socket.resetAndDestroy();
      return;
    }
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const rest: Rest = {
    port: (server.address() as { port: number }).port,
    seen: [],
    underway: new Set(),
    violations: [],
    ownFaults: [],
    earned429: [],
    triedWhileAway: [],
    meter: openMeter(world.nowMs),
    trouble: (which, what, times = 1) => void troubles.push(...Array(times).fill({ which, what })),
    calm: () => void troubles.splice(0),
    network: (there) => {
      isAway = !there;
      if (isAway) for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return rest;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, first = '', ...words] = new URL(request.url ?? '/', 'http://fake').pathname.split('/');
    if (first === 'file') return sendFile(words, response);
    const method = words.join('/');
    const index = troubles.findIndex(({ which }) => which.test(method));
    const trouble: Trouble = index < 0 ? {} : troubles.splice(index, 1)[0]!.what;
    if (trouble.slowMs) await sleep(trouble.slowMs);
    const body = await read(request, method, trouble);
    if (!body) return;

    const call = { method, ...(await parse(request, body)) };
    const files = call.files ?? [];
    const values = valuesOf(call);
    const seen: Seen = {
      method,
      chat: values.chat_id as number | string | undefined,
      values: withoutBytes(values),
      files: call.files?.map(({ part, name, data }) => ({ part, name, bytes: data.length })),
      atMs: world.nowMs(),
      readMs: Date.now(),
    };
    rest.seen.push(seen);
    if (request.method !== 'POST') rest.violations.push(`${method}: it was sent by ${request.method}`);
    rest.violations.push(...faultsOf(call, uploadBytes));

    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const answer = await answerTo(seen, values, files, first === `bot${token}`, trouble, gone.signal);
    if (trouble.answerAfterMs) await sleep(trouble.answerAfterMs);
    // What Telegram refuses, it refuses at once: trouble after the deed needs a deed.
    const isRefused = trouble.accepted && trouble.status === undefined && answer.status >= 400;
    if (trouble.hang && !isRefused) return;
    if (trouble.reset && !isRefused) {
      request.socket.resetAndDestroy();
      return;
    }
    seen.status = answer.status;
    seen.description = answer.body.description as string | undefined;
    seen.answeredMs = world.nowMs();
    const reason = REASONS[answer.status] ?? '';
    const type = trouble.html ? 'text/html' : 'application/json';
    const text = trouble.html ? `<html><h1>${answer.status} ${reason}</h1></html>` : JSON.stringify(answer.body);
    response.writeHead(answer.status, { 'content-type': type });
    response.end(text);
  }

  async function answerTo(
    seen: Seen,
    values: Json,
    files: SentFile[],
    isOurs: boolean,
    trouble: Trouble,
    gone: AbortSignal,
  ): Promise<{ status: number; body: Json }> {
    try {
      if (!isOurs) throw new ApiError(401, 'Unauthorized');
      const isRefused = !trouble.accepted && (trouble.status !== undefined || trouble.reset || trouble.hang);
      if (!isRefused) {
        flood(seen);
        if (files.some(({ data }) => data.length > uploadBytes)) throw new ApiError(413, 'Request Entity Too Large');
        await throttle(files);
        const result = await handle(seen.method, values, files, gone);
        if (trouble.status === undefined) {
          rest.ownFaults.push(...answerFaults(seen.method, result));
          return { status: 200, body: { ok: true, result } };
        }
      }
      if (trouble.status === undefined) return { status: 0, body: {} };
      throw troubleError(trouble);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { status, description, parameters } = error;
      return { status, body: { ok: false, error_code: status, description, ...(parameters ? { parameters } : {}) } };
    }
  }

  function flood({ method, chat }: Seen): void {
    const retryAfter = rest.meter.take(method, Number(chat));
    if (!retryAfter) return;
    rest.earned429.push(`${method} to ${chat}: wait ${retryAfter} s`);
    throw tooMany(retryAfter);
  }

  /** Uploads of exactly the same size queue up, 0.2 to 0.9 s each; where the queue grows too long they are refused. */
  async function throttle(files: SentFile[]): Promise<void> {
    for (const { part, data } of files) {
      const waitMs = rest.meter.upload(data.length);
      if (waitMs === undefined) {
        rest.earned429.push(`${part} of ${data.length} bytes, once more`);
        throw tooMany(60);
      }
      if (waitMs > 0) await world.wait(waitMs);
    }
  }

  /** Undefined where trouble came before the end. */
  async function read(request: IncomingMessage, method: string, trouble: Trouble): Promise<Buffer | undefined> {
    const { bytesPerSecond, afterBytes = Number.POSITIVE_INFINITY } = trouble;
    const progress = { method, bytes: 0 };
    rest.underway.add(progress);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        progress.bytes += chunk.length;
        if (bytesPerSecond) await sleep((chunk.length / bytesPerSecond) * 1000);
        if (progress.bytes < afterBytes) continue;
        if (trouble.reset) request.socket.resetAndDestroy();
        if (trouble.hang) await once(request, 'close');
        return undefined;
      }
    } catch {
      return undefined; // The bot hung up.
    } finally {
      rest.underway.delete(progress);
    }
    return Buffer.concat(chunks);
  }

  function sendFile(words: string[], response: ServerResponse): void {
    const found = words[0] === `bot${token}` ? download(words.slice(1).join('/')) : undefined;
    if (!found) {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"ok":false,"error_code":404}');
      return;
    }
    response.writeHead(200, { 'content-length': found.bytes });
    createReadStream(found.path).pipe(response);
  }
}

async function parse(
  request: IncomingMessage,
  body: Buffer,
): Promise<{ fields: Record<string, unknown>; files: SentFile[] | undefined }> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { fields: body.length > 0 ? JSON.parse(body.toString()) : {}, files: undefined };
  }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const fields: Record<string, unknown> = {};
  const files: SentFile[] = [];
  for (const [part, value] of form) {
    if (typeof value === 'string') fields[part] = value;
    else files.push({ part, name: value.name, data: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files };
}

function withoutBytes(values: Json): Json {
  const isFile = (value: unknown) => (value as SentFile | null)?.data instanceof Uint8Array;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, isFile(value) ? (value as SentFile).name : value]),
  );
}

function tooMany(seconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

function troubleError({ status = 500, description, retryAfter = 1 }: Trouble): ApiError {
  if (status === 429) return tooMany(retryAfter);
  return new ApiError(status, description ?? REASONS[status] ?? `${status}: trouble that the test asked for`);
}
