/**
 * The only reader of the environment: parsed once, frozen, typed. `.env.example` explains every key; a test holds
 * the two against each other. An empty variable is an unset one.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Bucket } from './bucket.js';
import { RefusedError } from './errors.js';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const MEBIBYTE = 1024 ** 2;

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://');
const redisUrl = z.string().regex(/^rediss?:\/\//, 'must start with redis:// or rediss://');

/** What other commands are called, and `/start` of every Telegram bot. */
const TAKEN_NAMES =
  'queue cancel quota help mydata settings host again change details delete report remove block start'.split(' ');

/** Every variable that Mutoscope reads, and the shape it must have. */
export const VARIABLES = {
  DATA_DIR: z.string().default('data'),
  CLIPS_DIR: z.string().default('clips'),
  MODELS_DIR: z.string().optional(),
  DATABASE_URL: databaseUrl.optional(),
  REDIS_URL: redisUrl.optional(),
  STORAGE_URL: z
    .url({ protocol: /^(file|s3)$/, error: 'must be file:///path or s3://bucket?endpoint=https://host' })
    .optional(),
  STORAGE_KEY_ID: z.string().optional(),
  STORAGE_SECRET: z.string().optional(),
  INSTALLATION: z.uuid('must be the id that the bot logs at its start').optional(),
  DISK_LIMIT_MB: z.coerce.number().int().min(100).default(20_000),
  FFMPEG_BIN: z.string().optional(),
  RENDER_THREADS: z.coerce.number().int().min(1).max(64).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
  COMMAND_NAME: z
    .string()
    .regex(/^[a-z0-9_]{1,32}$/, 'must be 1 to 32 small letters, digits or underscores')
    .refine((name) => !TAKEN_NAMES.includes(name), 'must not be the name of another command')
    .default('sora'),
  HOST_USERS: z
    .string()
    .regex(/^(discord|telegram):\d+(\s*,\s*(discord|telegram):\d+)*$/, 'must look like discord:123,telegram:456')
    .optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/, error: 'must be a URL that ends in /api' })
    .regex(/\/api\/*$/, 'must be a URL that ends in /api')
    .optional(),
  DISCORD_UPLOAD_MB: z.coerce.number().positive().max(500).default(10),
  DISCORD_UPLOAD_MOST_MB: z.coerce.number().positive().max(500).default(24),
  TELEGRAM_TOKEN: z.string().optional(),
  TELEGRAM_API_BASE: z.url({ protocol: /^https?$/, error: 'must be a URL' }).optional(),
  TELEGRAM_UPLOAD_MB: z.coerce.number().positive().max(2000).default(50),
} satisfies Record<string, z.ZodType>;

export interface Config {
  /** Absolute path of the folder that holds state, clips and work files. */
  dataFolder: string;
  /** The most that state, clips and work files may take, bytes. */
  diskLimitBytes: number;
  /** Absolute path of the folder that bot and render machines share; undefined is one in the data folder. */
  storageFolder: string | undefined;
  /** Where they share a bucket instead. */
  storageBucket: Bucket | undefined;
  /** For whom the render role works; undefined is the only one there is. */
  installation: string | undefined;
  /** Absolute path of the folder where `npm run play` leaves films. */
  clipsFolder: string;
  /** Absolute path of another folder of models than the bundled one. */
  modelsFolder: string | undefined;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  ffmpegBinary: string | undefined;
  searchPath: string | undefined;
  /** Threads of one inference session; undefined leaves it to the engine. */
  renderThreads: number | undefined;
  logLevel: (typeof LOG_LEVELS)[number] | undefined;
  /** What `/sora` is called here. */
  commandName: string;
  /** Who may do what only the host may: `discord:123`. */
  hostUsers: readonly string[];
  discordToken: string | undefined;
  /** Where Discord's REST interface is, with `/api`, without a version; undefined is Discord itself. */
  discordApiBase: string | undefined;
  /** The largest file where Discord names no limit, and the largest at all, bytes. */
  discordUpload: { usualBytes: number; mostBytes: number };
  telegramToken: string | undefined;
  /** Where the Bot API is, without the token; undefined is Telegram itself. */
  telegramApiBase: string | undefined;
  /** The largest file that may be sent there, bytes. */
  telegramUploadBytes: number;
  /** The environment without our own variables: what children get, so that no token travels with it. */
  childEnvironment: Record<string, string | undefined>;
  /** The person's language, from the locale variables of the terminal. */
  terminalLocale: string;
}

/**
 * @param environment usually `process.env`, after dotenv.
 * @throws RefusedError naming the variable and what it must look like; never its value, which may be a secret.
 */
export function readConfig(environment: Record<string, string | undefined>): Readonly<Config> {
  const given = Object.fromEntries(
    Object.keys(VARIABLES).map((name) => [
      name,
      environment[name]?.trim() === '' ? undefined : environment[name]?.trim(),
    ]),
  );
  const parsed = z.object(VARIABLES).safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new RefusedError(`${String(issue.path[0])} cannot be used: ${issue.message}. See .env.example.`);
  }
  const values = parsed.data;
  return Object.freeze({
    dataFolder: resolve(values.DATA_DIR),
    diskLimitBytes: values.DISK_LIMIT_MB * 1_000_000,
    storageFolder: values.STORAGE_URL?.startsWith('file:') ? fileURLToPath(values.STORAGE_URL) : undefined,
    storageBucket: values.STORAGE_URL?.startsWith('s3:')
      ? bucketOf(values.STORAGE_URL, values.STORAGE_KEY_ID, values.STORAGE_SECRET)
      : undefined,
    installation: values.INSTALLATION,
    clipsFolder: resolve(values.CLIPS_DIR),
    modelsFolder: values.MODELS_DIR && resolve(values.MODELS_DIR),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    ffmpegBinary: values.FFMPEG_BIN,
    searchPath: environment.PATH,
    renderThreads: values.RENDER_THREADS,
    logLevel: values.LOG_LEVEL,
    commandName: values.COMMAND_NAME,
    hostUsers: values.HOST_USERS?.split(',').map((user) => user.trim()) ?? [],
    discordToken: values.DISCORD_TOKEN,
    discordApiBase: values.DISCORD_API_BASE?.replace(/\/+$/, ''),
    discordUpload: {
      usualBytes: values.DISCORD_UPLOAD_MB * MEBIBYTE,
      mostBytes: values.DISCORD_UPLOAD_MOST_MB * MEBIBYTE,
    },
    telegramToken: values.TELEGRAM_TOKEN,
    telegramApiBase: values.TELEGRAM_API_BASE?.replace(/\/+$/, ''),
    // Telegram counts in millions.
    telegramUploadBytes: values.TELEGRAM_UPLOAD_MB * 1_000_000,
    childEnvironment: Object.fromEntries(Object.entries(environment).filter(([name]) => !(name in VARIABLES))),
    terminalLocale: environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en',
  });
}

/** The folder of one role: a running bot and `play` beside it never share one. */
export function roleFolder(config: Readonly<Config>, role: 'bot' | 'play' | 'render'): string {
  return join(config.dataFolder, role);
}

/** Where the bot's clips are, for itself and for those that render for it, where that is a folder. */
export function clipsFolderOfBot(config: Readonly<Config>): string {
  return config.storageFolder ?? join(roleFolder(config, 'bot'), 'clips');
}

/** `s3://bucket/prefix?endpoint=https://host&region=name`; the last two are Amazon's own where they are left out. */
function bucketOf(address: string, keyId: string | undefined, secret: string | undefined): Bucket {
  const { hostname: bucket, pathname, searchParams, username } = new URL(address);
  const refuse = (why: string) => new RefusedError(`STORAGE_URL cannot be used: ${why}. See .env.example.`);
  if (username) throw refuse('keys belong into STORAGE_KEY_ID and STORAGE_SECRET, not into the address');
  if (!keyId || !secret) throw refuse('a bucket needs STORAGE_KEY_ID and STORAGE_SECRET, too');
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw refuse('it must name a bucket: s3://bucket');
  const unknown = [...searchParams.keys()].filter((name) => name !== 'endpoint' && name !== 'region');
  if (unknown.length > 0) throw refuse('after the ? it takes endpoint and region');
  const region = searchParams.get('region') ?? 'us-east-1';
  const endpoint = (searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/?#@]+$/.test(endpoint)) throw refuse('its endpoint must be like https://host:port');
  const folder = pathname.replace(/^\/+|\/+$/g, '');
  if (!/^[\w./-]*$/.test(folder)) throw refuse('after the bucket it takes letters, digits, _ - . and /');
  return { endpoint, bucket, region, prefix: folder && `${folder}/`, keyId, secret };
}
