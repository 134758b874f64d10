/**
 * A shelf in a bucket of S3's kind (AWS, MinIO, Garage, R2 …), so that bot and render machines need no folder that
 * all of them reach. Opened where `STORAGE_URL` is an `s3://` address.
 */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { RetryableError } from './errors.js';
import type { Kept, Shelf } from './shelf.js';

export interface Bucket {
  /** `https://host`, without a path. */
  endpoint: string;
  bucket: string;
  region: string;
  /** What our keys begin with; empty, or ending in a slash. */
  prefix: string;
  keyId: string;
  secret: string;
}

/** A file up or down; and everything else. */
const FILE_WITHIN_MS = 300_000;
const WORD_WITHIN_MS = 30_000;
/** No film of ours comes near it. */
const MOST_BYTES = 2_000_000_000;
const MOST_LIST_BYTES = 4_000_000;
/** Of copies of this process; the oldest go, but for the latest few. Each is read soon after it was fetched. */
const MOST_COPIED_BYTES = 200_000_000;
const LATEST_COPIES = 10;

/** @param workFolder where what is fetched lies as long as it is read. */
export function openBucketShelf(
  { endpoint, bucket, region, prefix, ...keys }: Bucket,
  workFolder: string,
  mostCopiedBytes = MOST_COPIED_BYTES,
): Shelf {
  const client = new AwsClient({ accessKeyId: keys.keyId, secretAccessKey: keys.secret, service: 's3', region });
  const root = `${endpoint}/${bucket}`;
  const copies = join(workFolder, 'fetched');
  let count = 0;

  /** @throws RetryableError with what the service calls its reason; an address or a key is never in it. */
  async function call(
    method: string,
    address: string,
    { body, withinMs = WORD_WITHIN_MS }: { body?: Buffer<ArrayBuffer>; withinMs?: number } = {},
  ): Promise<Response> {
    const digest = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const headers = { 'x-amz-content-sha256': digest };
    const signed = await client.sign(address, { method, headers, ...(body && { body }) });
    const answer = await fetch(signed, { redirect: 'manual', signal: AbortSignal.timeout(withinMs) }).catch((cause) => {
      const reason = (cause as { cause?: { code?: string } }).cause?.code ?? (cause as Error).name;
      throw new RetryableError(`The storage cannot be reached: ${reason}.`, { cause });
    });
    if (answer.ok || answer.status === 404) return answer;
    const said = /<Code>(\w{1,60})<\/Code>/.exec(await limited(answer, 10_000).catch(() => ''))?.[1];
    throw new RetryableError(`The storage answered ${answer.status}${said ? ` ${said}` : ''}.`);
  }
  const addressOf = (key: string) => `${root}/${prefix}${key}`;

  /** Everything below a prefix, page by page. */
  async function* objects(below: string): AsyncGenerator<{ key: string; at: Date }> {
    let next: string | undefined;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: prefix + below });
      if (next !== undefined) query.set('continuation-token', next);
      const answer = await call('GET', `${root}?${query}`);
      if (answer.status === 404) throw new RetryableError('The storage knows no bucket of this name.');
      const page = await limited(answer, MOST_LIST_BYTES);
      for (const [, object = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const key = tag(object, 'Key')?.slice(prefix.length);
        // What is not named as we name things is not ours.
        if (key && /^[\w-]+\/[a-z0-9.-]+$/.test(key)) yield { key, at: new Date(tag(object, 'LastModified') ?? 0) };
      }
      next = tag(page, 'IsTruncated') === 'true' ? tag(page, 'NextContinuationToken') : undefined;
    } while (next !== undefined);
  }

  async function makeRoom(): Promise<void> {
    const latestFirst = (await readdir(copies)).sort(
      (one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10),
    );
    let bytes = 0;
    for (const [index, name] of latestFirst.entries()) {
      bytes += await stat(join(copies, name)).then(
        ({ size }) => size,
        () => 0,
      );
      if (index >= LATEST_COPIES && bytes > mostCopiedBytes) await rm(join(copies, name), { force: true });
    }
  }

  return {
    elsewhere: true,
    put: async (key, file) => {
      // Whole in memory, because its digest is part of the signature: a few MB.
      await call('PUT', addressOf(key), { body: await readFile(file), withinMs: FILE_WITHIN_MS }).then(assertFound);
      await rm(file);
    },
    fetch: async (key) => {
      mkdirSync(copies, { recursive: true });
      const copy = join(copies, `${++count}-${basename(key)}`);
      const answer = await call('GET', addressOf(key), { withinMs: FILE_WITHIN_MS });
      if (answer.status === 404) await answer.body?.cancel();
      else await write(answer, copy);
      await makeRoom();
      return copy;
    },
    list: async () => {
      const found = new Map<string, Kept>();
      for await (const { key, at } of objects('')) {
        const [id, name] = key.split('/') as [string, string];
        const known = found.get(id) ?? { id, at, names: [] };
        found.set(id, { id, at: at > known.at ? at : known.at, names: [...known.names, name] });
      }
      return [...found.values()].sort((one, other) => one.at.getTime() - other.at.getTime());
    },
    remove: async (id, keeping) => {
      for await (const { key } of objects(`${id}/`)) {
        if (!keeping.includes(basename(key))) await (await call('DELETE', addressOf(key))).body?.cancel();
      }
    },
  };
}

async function assertFound(answer: Response): Promise<void> {
  await answer.body?.cancel();
  if (answer.status === 404) throw new RetryableError('The storage knows no bucket of this name.');
}

/** Whole, or not at all. */
async function write(answer: Response, file: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    let bytes = 0;
    for await (const chunk of Readable.fromWeb(answer.body as never)) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new Error('The storage holds a file that is none of ours.');
      await handle.write(chunk);
    }
    const announced = Number(answer.headers.get('content-length') ?? bytes);
    if (bytes !== announced) throw new RetryableError('The storage broke off in the middle of a file.');
  } catch (error) {
    await rm(file, { force: true });
    const isOurs = error instanceof RetryableError || (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw isOurs ? error : new RetryableError('The storage broke off in the middle of a file.', { cause: error });
  } finally {
    await handle.close();
  }
}

async function limited(answer: Response, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of Readable.fromWeb(answer.body as never)) {
    bytes += chunk.length;
    if (bytes > most) throw new RetryableError('The storage answered with more than a list.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function tag(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&');
}
