import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import { doctor } from '../../src/host/doctor.js';
import { checkDisk, checkFfmpeg, checkFilm, checkNode } from '../../src/host/machine.js';
import { checkClock, checkDatabase, checkRedis, checkStorage } from '../../src/host/services.js';
import { unregister } from '../../src/host/unregister.js';
import { checkDiscord } from '../../src/platforms/discord/checkup.js';
import { checkTelegram } from '../../src/platforms/telegram/checkup.js';
import { lockFolder } from '../../src/state/folder-lock.js';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord.js';
import { openFakeS3 } from '../fakes/s3.js';
import { type FakeTelegram, openFakeTelegram } from '../fakes/telegram.js';
import { hasPostgres, hasRedis, startPostgres, startRedis } from '../servers.js';
import { folderOfTest } from '../small-parts.js';

let discord: FakeDiscord;
let telegram: FakeTelegram;
beforeAll(async () => {
  discord = await openFakeDiscord();
  telegram = await openFakeTelegram();
});
afterAll(async () => {
  await discord.close();
  await telegram.close();
});
const configOf = (environment: Record<string, string> = {}) =>
  readConfig({ DATA_DIR: join(folderOfTest(), 'data'), PATH: process.env.PATH, ...environment });

describe('npm run doctor', () => {
  it('finds nothing wrong where all is well, and says what it looked at', { timeout: 180_000 }, async () => {
    const lines: string[] = [];
    const config = configOf({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.apiBase,
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_BASE: telegram.apiBase,
    });

    const code = await doctor(config, (line) => void lines.push(line));

    expect(lines.join('\n')).not.toContain('WRONG');
    expect(code).toBe(0);
    for (const about of [
      'Node.js',
      'settings',
      'disk',
      'ffmpeg',
      'a small film',
      'database',
      'clock',
      'Discord',
      'Telegram',
    ])
      expect(lines.join('\n')).toContain(about);
    for (const secret of [discord.token, telegram.token]) expect(lines.join('\n')).not.toContain(secret);
    // The clock is asked for at the door, where no endpoint is.
    expect(discord.violations.splice(0).filter((said) => !/(^|HEAD )\/api\b/.test(said))).toEqual([]);
  });

  it('ends with 1 where something is wrong', async () => {
    const lines: string[] = [];
    const config = configOf({ FFMPEG_BIN: '/nowhere/ffmpeg' });

    expect(await doctor(config, (line) => void lines.push(line))).toBe(1);
    expect(lines.join('\n')).toMatch(/^WRONG {2}settings +there is no token/m);
    expect(lines.at(-1)).toMatch(/things are wrong\.$/);
  });
});

describe('the machine', () => {
  it.each([
    ['18.20.0', 'wrong'],
    ['20.18.9', 'wrong'],
    ['20.19.0', 'good'],
    ['22.1.0', 'good'],
  ])('Node.js %s is %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  it('an ffmpeg that is not there is wrong, and no film can be made then', async () => {
    const config = configOf({ FFMPEG_BIN: '/nowhere/ffmpeg' });

    expect(await checkFfmpeg(config)).toMatchObject([{ state: 'wrong', says: expect.stringContaining('FFMPEG_BIN') }]);
    expect(await checkFilm(config)).toMatchObject([{ state: 'wrong', says: expect.stringContaining('FFMPEG_BIN') }]);
  });

  it('a folder that cannot be written is wrong', async () => {
    expect(await checkDisk(configOf({ DATA_DIR: '/proc/nowhere' }))).toMatchObject([
      { state: 'wrong', todo: expect.stringContaining('DATA_DIR') },
    ]);
  });

  it('a data folder that a live process holds is well, and is left to it', async () => {
    const config = configOf();
    const folder = join(config.dataFolder, 'bot');
    const lock = await lockFolder(folder, 'npm start');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, 'postgres'));

    expect(await checkDatabase(config)).toMatchObject([{ state: 'good', says: expect.stringContaining('npm start') }]);
    await lock.release();
  });
});

describe('tokens', () => {
  it('that are no good are wrong, and are not shown', async () => {
    const wrong = `MTAwMDAwMDAwMDAwMDAwMDAw.Gwrong.${'x'.repeat(38)}`;

    const findings = [
      ...(await checkDiscord({ token: wrong, apiBase: discord.apiBase })),
      ...(await checkTelegram({ token: `123456:${'x'.repeat(35)}`, apiBase: telegram.apiBase })),
    ];

    expect(findings.map(({ state, says }) => [state, says])).toEqual([
      ['wrong', 'DISCORD_TOKEN is not a valid token'],
      ['wrong', 'TELEGRAM_TOKEN is not a valid token'],
    ]);
  });

  it('whose service is away say so', async () => {
    const [finding] = await checkDiscord({ token: discord.token, apiBase: 'http://127.0.0.1:9/api' });
    expect(finding).toMatchObject({ state: 'wrong', says: expect.stringContaining('was not reached') });
    const [other] = await checkTelegram({ token: telegram.token, apiBase: 'http://127.0.0.1:9' });
    expect(other).toMatchObject({ state: 'wrong', says: expect.stringContaining('was not reached') });
  });

  it('of a bot that lacks permissions say where and which', async () => {
    const poor = discord.world.guild('Poor \u001b[31mserver', { botPermissions: ['viewChannel', 'sendMessages'] });
    onTestFinished(() => {
      poor.hasBot = false;
    });

    const findings = await checkDiscord({ token: discord.token, apiBase: discord.apiBase });

    expect(findings.at(-1)).toMatchObject({
      state: 'note',
      says: expect.stringMatching(/1 of 2 servers: Poor {2}\[31mserver \(AttachFiles, SendMessagesInThreads\)/),
    });
  });

  it('take the commands along when the host is done', async () => {
    const config = configOf({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.apiBase,
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_BASE: telegram.apiBase,
    });
    discord.commands.registered.push({ name: 'sora' });
    telegram.world.commands.set('all_private_chats|zh', [{ command: 'sora', description: 'a film' }]);

    expect(await unregister(config)).toMatch(/gone from Discord\.\n.*gone from Telegram\./);

    expect(discord.commands.registered).toEqual([]);
    expect([...telegram.world.commands.keys()]).toEqual([]);
    await expect(unregister(configOf())).rejects.toThrow('no token');
  });
});

it('storage elsewhere is good when it keeps what it is given, wrong when not, and nothing is left there', async () => {
  const s3 = await openFakeS3();
  onTestFinished(() => s3.close());
  const bucket = { ...configOf(), storageBucket: s3.bucket };
  const folder = folderOfTest();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const shelfIn = (path: string) => configOf({ STORAGE_URL: pathToFileURL(path).href });

  expect(await checkStorage(configOf())).toEqual([]);
  expect(await checkStorage(shelfIn(folder))).toMatchObject([{ state: 'good', says: folder }]);
  expect(await checkStorage(bucket)).toMatchObject([{ state: 'good', says: `the bucket ${s3.bucket.bucket}` }]);
  expect(await checkStorage(shelfIn(file))).toMatchObject([
    { state: 'wrong', todo: 'Give this user the right to write there.' },
  ]);
  const noKey = { ...bucket, storageBucket: { ...s3.bucket, secret: 'hunter2' } };
  expect(await checkStorage(noKey)).toMatchObject([{ state: 'wrong', todo: expect.stringContaining('keys right') }]);

  expect(s3.violations).not.toEqual([]);
  expect(s3.objects.size).toBe(0);
  expect(readdirSync(folder).filter((name) => name.includes('doctor'))).toEqual([]);
});

it('a clock that is an hour off is wrong', async () => {
  const server = createServer((_request, answer) => {
    answer.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString()).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const asks = (address: string) =>
    configOf({ DISCORD_API_BASE: `http://127.0.0.1:${address}/api`, TELEGRAM_API_BASE: 'http://127.0.0.1:9' });

  expect(await checkClock(asks(`${port}`))).toMatchObject([
    { state: 'wrong', says: expect.stringMatching(/^3(599|600) s slow$/) },
  ]);
  expect(await checkClock(asks('9'))).toMatchObject([{ state: 'note' }]);
});

describe.skipIf(!hasPostgres() || !hasRedis())('services (need redis-server and postgresql)', () => {
  it('are good when they are up, wrong when they are not or would lose jobs', async () => {
    const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    onTestFinished(async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
    });
    const config = configOf({ DATABASE_URL: postgres.url, REDIS_URL: redis.url });

    expect(await checkDatabase(config)).toMatchObject([{ state: 'good' }]);
    expect(await checkRedis(config)).toMatchObject([{ state: 'good' }]);
    const client = new Redis(redis.url);
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    client.disconnect();
    expect(await checkRedis(config)).toMatchObject([{ state: 'good' }, { state: 'wrong' }]);

    const away = configOf({
      DATABASE_URL: 'postgres://ada:hunter2@127.0.0.1:9/x',
      REDIS_URL: 'redis://:hunter2@127.0.0.1:9',
    });
    const findings = [...(await checkDatabase(away)), ...(await checkRedis(away))];
    expect(findings.map(({ state }) => state)).toEqual(['wrong', 'wrong']);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });
});
