/**
 * The HTTP side of the fake Discord: reads requests, has them judged, meters them, makes the troubles that a test
 * asked for, and hands what is left to `endpoints.ts`.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { endpointOf, faultsOf, type SentFile, type SentRequest } from '../../specs/discord.js';
import type { Json } from './world.js';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A refusal in Discord's own words. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export interface GivenFile extends SentFile {
  data: Uint8Array;
}

/** A request as the bot sent it, and what became of it. */
export interface Seen extends Omit<SentRequest, 'files'> {
  /** `PATCH /channels/{channel_id}/messages/{message_id}`. */
  endpoint: string;
  files: GivenFile[] | undefined;
  /** Real clock, ms: when it was read whole, and when it was answered. */
  atMs: number;
  answeredMs?: number;
  status?: number;
  code?: number;
}

export interface Trouble {
  /** Waits before the request is read: a slow line, a slow upload. */
  slowMs?: number;
  /** With `hang`: nothing more is read when so much has come. */
  afterBytes?: number;
  /** Discord does what is asked and only then the trouble begins: the bot cannot know. */
  accepted?: boolean;
  /** The connection is cut. */
  reset?: boolean;
  /** No answer ever comes. */
  hang?: boolean;
  /** Waits before the answer. */
  answerAfterMs?: number;
  status?: number;
  code?: number;
  message?: string;
  /** Of a 429, seconds; `scope` is user, global or shared. */
  retryAfter?: number;
  scope?: 'user' | 'global' | 'shared';
}

interface Meter {
  limit: number;
  windowMs: number;
}

export type Answer = { status: number; body?: unknown };
export type Handle = (seen: Seen, parts: string[]) => Answer;

export interface Rest {
  port: number;
  seen: Seen[];
  violations: string[];
  /** Requests that the bot should not have sent: Discord would have answered 429. */
  earned429: string[];
  /** 401, 403 and 429, as Discord counts them for its ban. */
  invalidRequests: number;
  /** Connections that were tried while the network was away; real clock, ms. */
  triedWhileAway: number[];
  /** Requests whose body is still being read: how much has come. */
  underway: Set<{ endpoint: string; bytes: number }>;
  /** The next `times` requests whose `METHOD /endpoint`, followed by `with files` where it has some, matches. */
  trouble(which: RegExp, what: Trouble, times?: number): void;
  /** No trouble any more. */
  calm(): void;
  /** Takes the network away, or brings it back. */
  network(there: boolean): void;
  meters: Record<string, Meter>;
  close(): Promise<void>;
}

/** Nobody outside Discord knows its numbers; these are what people have read from its headers. */
const METERS: Record<string, Meter> = {
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': { limit: 5, windowMs: 5000 },
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': { limit: 5, windowMs: 5000 },
  'POST /webhooks/{webhook_id}/{webhook_token}': { limit: 5, windowMs: 5000 },
  'POST /channels/{channel_id}/messages': { limit: 5, windowMs: 5000 },
  'PATCH /channels/{channel_id}/messages/{message_id}': { limit: 5, windowMs: 5000 },
  'DELETE /channels/{channel_id}/messages/{message_id}': { limit: 5, windowMs: 5000 },
  'POST /users/@me/channels': { limit: 10, windowMs: 10_000 },
};
const GLOBAL: Meter = { limit: 50, windowMs: 1000 };

interface Options {
  handle: Handle;
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void;
  /** A file of a message, by its address. */
  download(path: string): Buffer | undefined;
  nowMs(): number;
}

export async function openRest({ handle, upgrade, download, nowMs }: Options): Promise<Rest> {
  const troubles: { which: RegExp; what: Trouble }[] = [];
  const sockets = new Set<Socket>();
  const used = new Map<string, { count: number; untilMs: number }>();
  let isAway = false;

  const server = createServer((request, response) => {
    serve(request, response).catch((error: Error) => {
      rest.violations.push(`the fake itself failed: ${error.stack}`);
      request.socket.destroy();
    });
  });
  server.on('upgrade', upgrade);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    if (!isAway) return;
    rest.triedWhileAway.push(Date.now());
    socket.resetAndDestroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const rest: Rest = {
    port: (server.address() as { port: number }).port,
    seen: [],
    underway: new Set(),
    violations: [],
    earned429: [],
    invalidRequests: 0,
    triedWhileAway: [],
    trouble: (which, what, times = 1) => void troubles.push(...Array(times).fill({ which, what })),
    calm: () => void troubles.splice(0),
    network: (there) => {
      isAway = !there;
      if (isAway) for (const socket of sockets) socket.destroy();
    },
    meters: { ...METERS },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return rest;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const file = url.pathname.startsWith('/attachments/') ? download(url.pathname) : undefined;
    if (file) {
      response.writeHead(200, { 'content-length': file.length }).end(file);
      return;
    }
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const endpoint = endpointOf(request.method!, path) ?? `${request.method} ${path}`;
    const type = request.headers['content-type'] ?? '';
    const named = type.startsWith('multipart/form-data') ? `${endpoint} with files` : endpoint;
    const index = troubles.findIndex(({ which }) => which.test(named));
    const trouble = index < 0 ? undefined : troubles.splice(index, 1)[0]!.what;
    if (trouble?.slowMs) await sleep(trouble.slowMs);
    const bytes = await receive(request, endpoint, trouble);
    if (!bytes) return;
    const { body, files } = await parse(bytes, type);
    const seen: Seen = {
      method: request.method!,
      path,
      endpoint,
      query: url.searchParams,
      authorization: request.headers.authorization,
      userAgent: request.headers['user-agent'],
      body,
      files,
      atMs: Date.now(),
    };
    rest.seen.push(seen);
    if (!url.pathname.startsWith('/api/v10/')) rest.violations.push(`${url.pathname} is not below /api/v10`);
    rest.violations.push(...faultsOf(seen));

    const headers: Record<string, string> = {};
    const answer = answerTo(seen, trouble, headers);
    if (trouble?.answerAfterMs) await sleep(trouble.answerAfterMs);
    // What Discord refuses, it refuses at once: trouble after the deed needs a deed.
    const isRefused = trouble?.accepted && trouble.status === undefined && answer.status >= 400;
    if (trouble?.hang && !isRefused) return;
    if (trouble?.reset && !isRefused) {
      request.socket.resetAndDestroy();
      return;
    }
    seen.status = answer.status;
    seen.code = (answer.body as Json | undefined)?.code as number | undefined;
    seen.answeredMs = Date.now();
    if ([401, 403, 429].includes(answer.status) && headers['x-ratelimit-scope'] !== 'shared') rest.invalidRequests++;
    const text = answer.body === undefined ? undefined : JSON.stringify(answer.body);
    response.writeHead(
      answer.status,
      text === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    );
    response.end(text);
  }

  /** Undefined where the request never came to its end. */
  async function receive(request: IncomingMessage, endpoint: string, trouble: Trouble = {}) {
    const { afterBytes = Number.POSITIVE_INFINITY, hang } = trouble;
    const progress = { endpoint, bytes: 0 };
    rest.underway.add(progress);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        progress.bytes += chunk.length;
        if (!hang || progress.bytes < afterBytes) continue;
        await once(request, 'close');
        return undefined;
      }
    } catch {
      return undefined; // The bot hung up.
    } finally {
      rest.underway.delete(progress);
    }
    return Buffer.concat(chunks);
  }

  function answerTo(seen: Seen, trouble: Trouble | undefined, headers: Record<string, string>): Answer {
    try {
      // What is cut off before it arrived has cost Discord nothing.
      if (!trouble?.reset || trouble.accepted) meter(seen, headers);
      const isRefused = trouble && (trouble.status !== undefined || trouble.reset || trouble.hang) && !trouble.accepted;
      const answer: Answer = isRefused ? { status: 0 } : handle(seen, partsOf(seen));
      if (trouble?.status !== undefined) throw troubleError(trouble);
      return answer;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      Object.assign(headers, error.headers);
      const { status, code, message } = error;
      const retryAfter = headers['retry-after'];
      if (status === 429) {
        const global = headers['x-ratelimit-global'] === 'true';
        return { status, body: { message: 'You are being rate limited.', retry_after: Number(retryAfter), global } };
      }
      return { status, body: { message, code } };
    }
  }

  /** Counts the request in its bucket, says so in the headers, and refuses what is too much. */
  function meter({ endpoint, path, authorization }: Seen, headers: Record<string, string>): void {
    const byInteraction = /^\/(interactions|webhooks)\//.test(path);
    if (!byInteraction && authorization && !count('global', GLOBAL)) {
      rest.earned429.push(`${endpoint} (global)`);
      throw tooMany(GLOBAL.windowMs / 1000, { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' });
    }
    const isOld = endpoint === 'PATCH /channels/{channel_id}/messages/{message_id}' && ageOf(path, nowMs()) > 3600_000;
    const limits = isOld ? { limit: 3, windowMs: 6000 } : rest.meters[endpoint];
    if (!limits) return;
    const name = `${endpoint}${isOld ? ' (old)' : ''}`;
    const major = byInteraction ? path.split('/')[3] : path.split('/')[2];
    const fits = count(`${name} ${major}`, limits);
    const { count: taken, untilMs } = used.get(`${name} ${major}`)!;
    const resetAfter = Math.max(0, untilMs - performance.now()) / 1000;
    Object.assign(headers, {
      'x-ratelimit-limit': `${limits.limit}`,
      'x-ratelimit-remaining': `${Math.max(0, limits.limit - taken)}`,
      'x-ratelimit-reset': `${Date.now() / 1000 + resetAfter}`,
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-bucket': Buffer.from(name).toString('hex').slice(-32),
    });
    if (fits) return;
    rest.earned429.push(name);
    throw tooMany(resetAfter, { 'x-ratelimit-scope': 'user' });
  }

  function count(key: string, { limit, windowMs }: Meter): boolean {
    const now = performance.now();
    const known = used.get(key);
    const bucket = known && known.untilMs > now ? known : { count: 0, untilMs: now + windowMs };
    used.set(key, bucket);
    bucket.count++;
    return bucket.count <= limit;
  }
}

function tooMany(seconds: number, headers: Record<string, string>): ApiError {
  return new ApiError(429, 0, 'You are being rate limited.', { ...headers, 'retry-after': `${seconds}` });
}

function troubleError({ status = 500, code = 0, message, retryAfter = 1, scope = 'user' }: Trouble): ApiError {
  if (status !== 429) return new ApiError(status, code, message ?? `${status}: trouble that the test asked for`);
  return tooMany(retryAfter, {
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  });
}

/** The ids and tokens of a path, in order. */
function partsOf({ endpoint, path }: Seen): string[] {
  const words = path.split('/');
  return (endpoint.split(' ')[1] ?? '')
    .split('/')
    .flatMap((word, index) => (word.startsWith('{') ? [words[index]!] : []));
}

function ageOf(path: string, nowMs: number): number {
  const id = BigInt(path.split('/').at(-1)!);
  return nowMs - (Number(id >> 22n) + 1_420_070_400_000);
}

async function parse(bytes: Buffer, type: string): Promise<{ body: unknown; files: GivenFile[] | undefined }> {
  if (bytes.length === 0) return { body: undefined, files: undefined };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString()), files: undefined };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: GivenFile[] = [];
  let body: unknown = {};
  for (const [part, value] of form) {
    if (typeof value === 'string') {
      if (part === 'payload_json') body = JSON.parse(value);
      continue;
    }
    const data = new Uint8Array(await value.arrayBuffer());
    files.push({ part, name: value.name, bytes: data.length, data });
  }
  return { body, files };
}
