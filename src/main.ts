/** The process: reads the configuration, starts the role it was asked for, and ends it in order. */
import { existsSync } from 'node:fs';
import { config as readDotenv } from 'dotenv';
import { type Config, readConfig } from './config.js';
import { CancelledError, RefusedError, toProblem } from './errors.js';
import { listenForInterrupt } from './interrupt.js';
import { play } from './play.js';

const DONE = 0;
const BROKEN = 1;
const REFUSED = 2;
/** What shells report for a process that ended by Ctrl-C. */
const CANCELLED = 130;

const NO_TOKEN = `Mutoscope needs the token of a bot to be started.
  Discord:  https://discord.com/developers/applications → New Application → Bot → Reset Token
  Telegram: write /newbot to @BotFather
Put it into the file .env as DISCORD_TOKEN or TELEGRAM_TOKEN (.env.example shows how) and start again.
To try Mutoscope without any token: npm run play -- "a woolly mammoth walks through a snowy meadow"`;

const NO_ADAPTER = `This version of Mutoscope does not speak to Discord or Telegram yet, so the token cannot be used.
What it can do already: npm run play -- "a woolly mammoth walks through a snowy meadow"`;

/** @returns the exit code. Sentences go to stderr; a stack only with `LOG_LEVEL=debug`. */
export async function main([role, ...args]: string[]): Promise<number> {
  let config: Readonly<Config> | undefined;
  try {
    if (existsSync('.env')) readDotenv({ quiet: true });
    config = readConfig(process.env);
    if (role === 'play') {
      listenForInterrupt(() => process.exit(CANCELLED));
      await play(args, config);
    } else start(config);
    return DONE;
  } catch (error) {
    const { message, trace, kind } = toProblem(error);
    const cancelled = error instanceof CancelledError;
    if (role === 'play' && args.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ error: { kind: cancelled ? 'cancelled' : kind, message } })}\n`);
    }
    process.stderr.write(`${(config?.logLevel === 'debug' && trace) || message}\n`);
    if (cancelled) return CANCELLED;
    return error instanceof RefusedError ? REFUSED : BROKEN;
  }
}

/** The bot. Its platforms register themselves here once they exist. */
function start({ discordToken, telegramToken }: Readonly<Config>): void {
  throw new RefusedError(discordToken || telegramToken ? NO_ADAPTER : NO_TOKEN);
}
