/** What `npm run doctor` looks at around this machine: the database, Redis, and whether the clock is right. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { type Config, roleFolder } from '../config.js';
import { RefusedError, toProblem } from '../errors.js';
import { shelfOfBot } from '../open-shelf.js';
import type { Finding } from '../platforms/checkup.js';
import { query } from '../state/dump.js';
import { connectState } from '../state/open.js';
import { openStorage } from '../storage.js';

const LEAST_POSTGRES = 13;
const LEAST_REDIS = 6.2;
const ANSWERS_WITHIN_MS = 5000;
/** Discord's tokens live for minutes, and admins' days begin at midnight. */
const CLOCK_MAY_DIFFER_S = 30;

export async function checkDatabase(config: Readonly<Config>): Promise<Finding[]> {
  const about = 'database';
  const { databaseUrl } = config;
  const folder = roleFolder(config, 'bot');
  if (!databaseUrl && !existsSync(join(folder, 'postgres'))) {
    return [{ about, state: 'good', says: `embedded; npm start will make it in ${folder}` }];
  }
  let connection: Awaited<ReturnType<typeof connectState>>;
  try {
    connection = await connectState({ folder, databaseUrl, purpose: 'npm run doctor' });
  } catch (error) {
    const { message } = toProblem(error);
    // The lock's own sentence: who holds the folder is well.
    if (error instanceof RefusedError && error.fields.folder === folder) {
      return [{ about, state: 'good', says: `embedded; ${message.split('. ')[0]}` }];
    }
    return [
      { about, state: 'wrong', says: message, ...(databaseUrl && { todo: 'Is the server up, the address right?' }) },
    ];
  }
  try {
    if (!databaseUrl) {
      await query(connection.database, sql`select 1`);
      return [{ about, state: 'good', says: `embedded, in ${folder}` }];
    }
    const [facts] = await query<{ version: number; encoding: string; creates: boolean }>(
      connection.database,
      sql`select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
        has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as creates`,
    );
    const { version, encoding, creates } = facts!;
    const major = Math.floor(version / 10_000);
    const says = `PostgreSQL ${major}`;
    if (major < LEAST_POSTGRES)
      return [{ about, state: 'wrong', says: `${says} is too old`, todo: 'Use 13 or newer.' }];
    if (encoding !== 'UTF8') {
      const todo = 'Make one with: createdb -E UTF8 -T template0 NAME';
      return [{ about, state: 'wrong', says: `the database's encoding is ${encoding}, not UTF8`, todo }];
    }
    if (!creates) {
      const todo = 'Make this user the owner of the database: alter database NAME owner to USER';
      return [{ about, state: 'wrong', says: `${says}: this user may make no tables`, todo }];
    }
    return [{ about, state: 'good', says }];
  } catch (error) {
    return [{ about, state: 'wrong', says: toProblem(error).message }];
  } finally {
    await connection.close();
  }
}

export async function checkRedis({ redisUrl }: Readonly<Config>): Promise<Finding[]> {
  if (!redisUrl) return [];
  const about = 'Redis';
  const options = { lazyConnect: true, retryStrategy: () => null, connectTimeout: ANSWERS_WITHIN_MS };
  const redis = new Redis(redisUrl, { ...options, maxRetriesPerRequest: 0 });
  let reason: Error | undefined;
  redis.on('error', (error: Error) => {
    reason = error;
  });
  try {
    await redis.connect();
    const facts = await redis.info();
    const fact = (name: string) => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(facts)?.[1] ?? '';
    const findings: Finding[] = [{ about, state: 'good', says: `version ${fact('redis_version')}` }];
    if (Number.parseFloat(fact('redis_version')) < LEAST_REDIS) {
      findings[0] = { about, state: 'wrong', says: `${fact('redis_version')} is too old`, todo: 'Use 6.2 or newer.' };
    }
    if (fact('maxmemory_policy') !== 'noeviction') {
      const says = `it may drop jobs when its memory is full (${fact('maxmemory_policy')})`;
      findings.push({ about, state: 'wrong', says, todo: 'In redis.conf: maxmemory-policy noeviction' });
    }
    if (fact('loading') === '1') findings.push({ about, state: 'note', says: 'it is still loading its data' });
    return findings;
  } catch (error) {
    const { message } = reason ?? (error as Error);
    const todo = 'Is the server up, the address right, does it let this user in?';
    return [{ about, state: 'wrong', says: `not reached: ${message}`, todo }];
  } finally {
    redis.disconnect();
  }
}

/** Puts, lists, fetches and removes a few bytes where films are to lie, if that is not this machine's own disk. */
export async function checkStorage(config: Readonly<Config>): Promise<Finding[]> {
  const { storageFolder, storageBucket } = config;
  const where = storageBucket ? `the bucket ${storageBucket.bucket}` : storageFolder;
  if (where === undefined) return [];
  const about = 'storage';
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-doctor-'));
  const id = `doctor-${process.pid}`;
  try {
    const storage = openStorage(folder, shelfOfBot(config));
    await storage.putJson(`${id}/clip.json`, id);
    const isListed = (await storage.kept()).some((found) => found.id === id);
    const isThere = (await storage.readJson(`${id}/clip.json`)) === id;
    await storage.remove(id);
    if (isListed && isThere) return [{ about, state: 'good', says: where }];
    return [{ about, state: 'wrong', says: `${where} has not kept what was put there` }];
  } catch (error) {
    const todo = storageBucket
      ? 'Are endpoint, region, bucket and keys right? The keys must be let put, get, list and delete.'
      : 'Give this user the right to write there.';
    return [{ about, state: 'wrong', says: `${where}: ${toProblem(error).message}`, todo }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks the services that are talked to what time it is; whoever answers first is believed. */
export async function checkClock({ discordApiBase, telegramApiBase }: Readonly<Config>): Promise<Finding[]> {
  const about = 'clock';
  for (const address of [discordApiBase ?? 'https://discord.com/api', telegramApiBase ?? 'https://api.telegram.org']) {
    const before = Date.now();
    const date = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    })
      .then((answer) => Date.parse(answer.headers.get('date') ?? ''))
      .catch(() => Number.NaN);
    if (Number.isNaN(date)) continue;
    const seconds = Math.round(((before + Date.now()) / 2 - date) / 1000);
    if (Math.abs(seconds) <= CLOCK_MAY_DIFFER_S) return [{ about, state: 'good', says: 'right' }];
    const says = `${Math.abs(seconds)} s ${seconds > 0 ? 'fast' : 'slow'}`;
    return [{ about, state: 'wrong', says, todo: 'Let the machine set its clock: timedatectl set-ntp true' }];
  }
  return [{ about, state: 'note', says: 'nobody could be asked what time it is' }];
}
