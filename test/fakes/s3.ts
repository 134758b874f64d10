/**
 * A service of S3's kind in memory: it knows one bucket, lists in pages of two, and checks every signature by the rules
 * that Amazon has published, on its own: what it takes, others take.
 */
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Bucket } from '../../src/bucket.js';

export interface FakeS3 {
  bucket: Bucket;
  objects: Map<string, { data: Buffer; at: Date }>;
  /** What was wrong with what was asked. */
  violations: string[];
  /** The next `times` requests are answered with this status; 0 cuts the line in the middle of the answer. */
  trouble(status: number, times?: number): void;
  close(): Promise<void>;
}

const PAGE = 2;
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

export async function openFakeS3(prefix = 'films/'): Promise<FakeS3> {
  const troubles: number[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const url = new URL(request.url!, 'http://fake');
    const say = (status: number, text = '') => void response.writeHead(status).end(text);
    const error = (status: number, code: string) => say(status, `<Error><Code>${code}</Code></Error>`);
    const wrong = faultOf(request, url, body, fake.bucket);
    if (wrong) {
      fake.violations.push(wrong);
      return error(403, 'SignatureDoesNotMatch');
    }
    const status = troubles.shift();
    if (status) return error(status, 'SlowDown');
    const [, bucket, ...parts] = decodeURIComponent(url.pathname).split('/');
    if (bucket !== fake.bucket.bucket) return error(404, 'NoSuchBucket');
    const key = parts.join('/');
    const found = fake.objects.get(key);
    if (request.method === 'PUT') {
      fake.objects.set(key, { data: body, at: new Date() });
      return say(200);
    }
    if (request.method === 'DELETE') {
      fake.objects.delete(key);
      return say(204);
    }
    if (key === '') return say(200, listed(url.searchParams));
    if (!found) return error(404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': found.data.length });
    if (status === 0) {
      response.write(found.data.subarray(0, found.data.length / 2));
      setTimeout(() => request.socket.destroy(), 20);
    } else response.end(found.data);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const fake: FakeS3 = {
    bucket: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'mutoscope',
      region: 'eu-central-1',
      prefix,
      keyId: 'AKIDEXAMPLE',
      secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    objects: new Map(),
    violations: [],
    trouble: (status, times = 1) => void troubles.push(...Array(times).fill(status)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;

  function listed(query: URLSearchParams): string {
    const below = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? '';
    const keys = [...fake.objects.keys()].sort().filter((key) => key.startsWith(below) && key > after);
    const page = keys.slice(0, PAGE);
    const contents = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${fake.objects.get(key)!.at.toISOString()}</LastModified></Contents>`,
    );
    const more = keys.length > PAGE ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${more !== ''}</IsTruncated>${contents.join('')}${more}</ListBucketResult>`;
  }
}

/** Signature version 4, from the request as it came; undefined where it is right. */
function faultOf(request: IncomingMessage, url: URL, body: Buffer, { keyId, secret, region }: Bucket) {
  const { headers, method } = request;
  const given = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
    headers.authorization ?? '',
  );
  if (!given) return `no signature: ${headers.authorization}`;
  const [, credential, signedHeaders = '', signature] = given;
  const time = String(headers['x-amz-date']);
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  if (credential !== `${keyId}/${scope}`) return `another credential: ${credential}`;
  if (!signedHeaders.split(';').includes('host')) return 'the host is not signed';
  const digest = String(headers['x-amz-content-sha256']);
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== sha256(body)) return 'another body';
  if (method === 'PUT' && Number(headers['content-length']) !== body.length) return 'no length';
  const escaped = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const canonical = [
    method,
    url.pathname,
    query.join('&'),
    ...signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signedHeaders,
    digest,
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = ['s3', 'aws4_request'].reduce<Buffer>(hmac, hmac(hmac(`AWS4${secret}`, time.slice(0, 8)), region));
  return hmac(key, toSign).toString('hex') === signature ? undefined : `another signature of ${method} ${url.pathname}`;
}
