import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, VARIABLES } from '../src/config.js';
import { RefusedError } from '../src/errors.js';

const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));

/** The sentence that the environment is refused with. */
const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof RefusedError) return error.message;
  }
  throw new Error('It was not refused.');
};

describe('.env.example', () => {
  it('names every variable that is read, and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it('works as it stands, and says the same as no file at all', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

describe('readConfig', () => {
  it('takes an empty variable, and one of spaces, as one that is not set', () => {
    const allEmpty = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '']));
    const allSpaces = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '  ']));

    expect(readConfig(allEmpty)).toEqual(readConfig({}));
    expect(readConfig(allSpaces)).toEqual(readConfig({}));
  });

  it('makes folders absolute', () => {
    const config = readConfig({ DATA_DIR: 'here', CLIPS_DIR: '/there', MODELS_DIR: 'models' });

    expect(config).toMatchObject({
      dataFolder: resolve('here'),
      clipsFolder: '/there',
      modelsFolder: resolve('models'),
    });
  });

  it('reads where films lie: a folder, or a bucket with its keys', () => {
    const keys = { STORAGE_KEY_ID: 'id', STORAGE_SECRET: 'hidden' };
    const read = (address: string, more = keys) => readConfig({ STORAGE_URL: address, ...more });

    expect(read('file:///mnt/films')).toMatchObject({ storageFolder: '/mnt/films', storageBucket: undefined });
    expect(read('s3://films/bot?endpoint=http://minio:9000/&region=here').storageBucket).toEqual({
      endpoint: 'http://minio:9000',
      bucket: 'films',
      region: 'here',
      prefix: 'bot/',
      keyId: 'id',
      secret: 'hidden',
    });
    expect(read('s3://films').storageBucket).toMatchObject({
      endpoint: 'https://s3.us-east-1.amazonaws.com',
      prefix: '',
    });
    for (const address of ['s3://films?endpoint=ftp://x', 's3://f', 's3://me@films', 's3://films?key=1']) {
      expect(() => read(address)).toThrow('STORAGE_URL cannot be used');
    }
    expect(() => readConfig({ STORAGE_URL: 's3://films' })).toThrow('STORAGE_KEY_ID and STORAGE_SECRET');
    expect(Object.values(read('s3://films').childEnvironment)).not.toContain('hidden');
  });

  it('reads numbers, addresses and tokens without the space around them', () => {
    const config = readConfig({
      RENDER_THREADS: ' 3 ',
      REDIS_URL: 'rediss://host:1',
      DATABASE_URL: 'postgresql://host/name',
      DISCORD_TOKEN: ' discord ',
      TELEGRAM_TOKEN: 'telegram\n',
    });

    expect(config).toMatchObject({
      renderThreads: 3,
      redisUrl: 'rediss://host:1',
      databaseUrl: 'postgresql://host/name',
      discordToken: 'discord',
      telegramToken: 'telegram',
    });
  });

  it('cannot be changed once it is read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['COMMAND_NAME', 'queue'],
    ['DISCORD_API_BASE', 'http://localhost:8000'],
  ])('refuses %s=%s', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`${name} cannot be used: must`);
  });

  it.each([
    ['DATABASE_URL', 'mysql://root:hunter2@host/name'],
    ['REDIS_URL', 'http://:hunter2@host'],
    ['RENDER_THREADS', 'hunter2'],
    ['RENDER_THREADS', '0'],
    ['RENDER_THREADS', '2.5'],
    ['RENDER_THREADS', '1e9'],
    ['LOG_LEVEL', 'hunter2'],
  ])('refuses %s=%s with a sentence that names the variable and not its value', (name, value) => {
    const sentence = refusal({ [name]: value });

    expect(sentence).toMatch(new RegExp(`^${name} cannot be used: .+\\. See \\.env\\.example\\.$`));
    expect(sentence).not.toContain('hunter2');
    expect(sentence).not.toContain(`"${value}"`);
    expect(sentence).not.toContain('\n');
  });

  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh_CN.UTF-8'],
    [{ LC_ALL: '', LC_MESSAGES: 'de_DE', LANG: 'en_US' }, 'de_DE'],
    [{ LANG: 'zh_CN' }, 'zh_CN'],
    [{}, 'en'],
  ])('takes the language of %j', (environment, locale) => {
    expect(readConfig(environment).terminalLocale).toBe(locale);
  });

  it('hands children an environment without what is ours', () => {
    const environment = { PATH: '/bin', DISCORD_TOKEN: 'secret', REDIS_URL: 'redis://host', LANG: 'zh_CN.UTF-8' };

    expect(readConfig(environment).childEnvironment).toEqual({ PATH: '/bin', LANG: 'zh_CN.UTF-8' });
  });
});
