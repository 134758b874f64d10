/** The process: reads the configuration, starts the role it was asked for, and ends it in order. */
import { existsSync } from 'node:fs';
import { config as readDotenv } from 'dotenv';
import { runBot } from './bot.js';
import { type Config, readConfig } from './config.js';
import { CancelledError, RefusedError, toProblem } from './errors.js';
import { listenForInterrupt } from './interrupt.js';
import { withoutSecrets } from './logger.js';
import { play } from './play.js';

const DONE = 0;
const BROKEN = 1;
const REFUSED = 2;
/** What shells report for a process that ended by Ctrl-C. */
const CANCELLED = 130;

/** @returns the exit code. Sentences go to stderr; a stack only with `LOG_LEVEL=debug`. */
export async function main([role, ...args]: string[]): Promise<number> {
  let config: Readonly<Config> | undefined;
  try {
    if (existsSync('.env')) readDotenv({ quiet: true });
    config = readConfig(process.env);
    if (role === 'play') {
      listenForInterrupt(() => process.exit(CANCELLED));
      await play(args, config);
    } else await start(config);
    return DONE;
  } catch (error) {
    const { message, trace, kind } = toProblem(error);
    const cancelled = error instanceof CancelledError;
    if (role === 'play' && args.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ error: { kind: cancelled ? 'cancelled' : kind, message } })}\n`);
    }
    process.stderr.write(withoutSecrets(`${(config?.logLevel === 'debug' && trace) || message}\n`));
    if (cancelled) return CANCELLED;
    return error instanceof RefusedError ? REFUSED : BROKEN;
  }
}

/** The bot, until it is told to stop; told twice, it ends at once. */
async function start(config: Readonly<Config>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(CANCELLED);
      stop.abort();
    });
  }
  await runBot(config, stop.signal);
}
