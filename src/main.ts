/** The process: reads the configuration, starts the role it was asked for, and ends it in order. */
import { existsSync } from 'node:fs';
import { config as readDotenv } from 'dotenv';
import { type Config, readConfig } from './config.js';
import { CancelledError, RefusedError, toProblem } from './errors.js';
import { listenForInterrupt } from './interrupt.js';
import { openLogger, withoutSecrets } from './logger.js';

const DONE = 0;
const BROKEN = 1;
const REFUSED = 2;
/** What shells report for a process that ended by Ctrl-C. */
const CANCELLED = 130;

/** @returns the exit code. Sentences go to stderr; a stack only with `LOG_LEVEL=debug`. */
export async function main([role = 'start', ...args]: string[]): Promise<number> {
  let config: Readonly<Config> | undefined;
  try {
    if (existsSync('.env')) readDotenv({ quiet: true });
    config = readConfig(process.env);
    const run = ROLES[role];
    if (!run) throw new RefusedError(`There is no role "${role}"; known are ${Object.keys(ROLES).join(', ')}.`);
    return (await run(args, config)) ?? DONE;
  } catch (error) {
    const { message, trace, kind } = toProblem(error);
    const cancelled = error instanceof CancelledError;
    if (role === 'play' && args.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ error: { kind: cancelled ? 'cancelled' : kind, message } })}\n`);
    }
    process.stderr.write(withoutSecrets(`${(config?.logLevel === 'debug' && trace) || message}\n`));
    if (cancelled) return CANCELLED;
    return error instanceof RefusedError && role !== 'doctor' ? REFUSED : BROKEN;
  }
}

/** What `launch.mjs` is asked for; each loads only what it needs. Without a code it is done. */
const ROLES: Record<string, (args: string[], config: Readonly<Config>) => Promise<number | undefined>> = {
  start,
  play: async (args, config) => {
    listenForInterrupt(() => process.exit(CANCELLED));
    await (await import('./play.js')).play(args, config);
    return undefined;
  },
  jobs: async (args, config) => print(await (await import('./host/tools.js')).jobs(args, config)),
  doctor: async (_args, config) => (await import('./host/doctor.js')).doctor(config, print),
  unregister: async (_args, config) => print(await (await import('./host/unregister.js')).unregister(config)),
  state: async (args, config) => print(await (await import('./host/tools.js')).state(args, config)),
};

function print(text: string): undefined {
  process.stdout.write(`${text}\n`);
}

/** The roles of `npm start`, all of them where none is named, until it is told to stop; told twice, it ends at once. */
async function start(args: string[], config: Readonly<Config>): Promise<undefined> {
  const roles = rolesOf(args);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(CANCELLED);
      stop.abort();
    });
  }
  const logger = openLogger(config.logLevel ?? 'info');
  if (roles.includes('bot')) {
    const { runBot } = await import('./bot.js');
    await runBot(config, stop.signal, logger, { renders: roles.includes('render') });
  } else {
    const { runRender } = await import('./render.js');
    await runRender(config, stop.signal, logger);
  }
  return undefined;
}

function rolesOf(args: string[]): string[] {
  if (args.length === 0) return ['bot', 'render'];
  const roles = /^--roles=(bot|render|bot,render|render,bot)$/.exec(args.join(' '))?.[1];
  if (!roles) throw new RefusedError('npm start takes --roles=bot or --roles=render, and without does both.');
  return roles.split(',');
}
