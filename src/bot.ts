/** The bot role: opens the app with every platform that has a token, and ends in order when it is told to. */
import { openApp } from './app.js';
import { type Config, roleFolder } from './config.js';
import { RefusedError, toProblem } from './errors.js';
import type { Logger } from './logger.js';
import { shelfOfBot } from './open-shelf.js';
import { botName } from './platforms/budget.js';
import { type Counters, countInMemory, countOnRedis } from './platforms/counters.js';
import { openDiscord } from './platforms/discord/discord.js';
import type { ChatPlatform } from './platforms/platform.js';
import { openTelegram } from './platforms/telegram/telegram.js';
import { holdBots } from './state/bot-lock.js';

const PURPOSE = 'npm start';
const NO_TOKEN = `Mutoscope needs the token of a bot to be started.
  Discord:  https://discord.com/developers/applications → New Application → Bot → Reset Token
  Telegram: write /newbot to @BotFather
Put it into the file .env as DISCORD_TOKEN or TELEGRAM_TOKEN (.env.example shows how) and start again. Both may run at once.
To try Mutoscope without any token: npm run play -- "a woolly mammoth walks through a snowy meadow"`;

/**
 * Runs until `stop` is aborted; what is being made then goes back into the line.
 * @param renders false where other processes render for it (`render.ts`).
 * @throws RefusedError where there is no token; an error with a sentence where the app cannot be opened.
 */
export async function runBot(
  config: Readonly<Config>,
  stop: AbortSignal,
  logger: Logger,
  { renders }: { renders: boolean },
): Promise<void> {
  if (!config.discordToken && !config.telegramToken) throw new RefusedError(NO_TOKEN);
  if (!renders && !config.redisUrl) {
    throw new RefusedError(
      '--roles=bot leaves the rendering to others, which take their work from Redis: set REDIS_URL.',
    );
  }
  // A library that lets a rejection fall must not end a bot that has films in the making.
  const heard = (reason: unknown) => logger.error({ message: toProblem(reason).message }, 'rejection nobody handled');
  process.on('unhandledRejection', heard);
  const lost = new AbortController();
  const held = await holdBots({
    folder: roleFolder(config, 'bot'),
    databaseUrl: config.databaseUrl,
    bots: botsOf(config),
    purpose: PURPOSE,
    signal: stop,
    onWait: (sentence) => logger.warn(`${sentence} This one waits until that has ended.`),
    onLost: () => lost.abort(new Error('Another process serves this bot now; this one ends.')),
  });
  try {
    if (held) await serve(config, logger, renders, AbortSignal.any([stop, lost.signal]));
    lost.signal.throwIfAborted();
  } finally {
    await held?.release();
    process.off('unhandledRejection', heard);
  }
}

async function serve(config: Readonly<Config>, logger: Logger, renders: boolean, end: AbortSignal): Promise<void> {
  const counters = config.redisUrl ? await countOnRedis(config.redisUrl) : countInMemory();
  const platforms = openPlatforms(config, counters, logger);
  try {
    const app = await openApp({
      config,
      folder: roleFolder(config, 'bot'),
      purpose: PURPOSE,
      platforms,
      logger,
      openShelf: shelfOfBot(config),
      renders,
    });
    try {
      app.start();
      // Each looks after its own connection for as long as it takes; one that stays down does not stop the others.
      for (const platform of platforms) void platform.connect(app.hostOf(platform.name, platform.can));
      const over = AbortSignal.any([end, app.lost]);
      await new Promise<void>((resolve) => {
        if (over.aborted) resolve();
        over.addEventListener('abort', () => resolve(), { once: true });
      });
      logger.info('bot stopping');
    } finally {
      await Promise.all(platforms.map((platform) => platform.close()));
      await app.close();
    }
    app.lost.throwIfAborted();
  } finally {
    await counters.close();
  }
}

/** A name for each bot that the tokens are for. */
function botsOf({ discordToken, telegramToken }: Readonly<Config>): string[] {
  return [
    ...(discordToken === undefined ? [] : [botName('discord', discordToken)]),
    ...(telegramToken === undefined ? [] : [botName('telegram', telegramToken)]),
  ];
}

/** The list of platforms with a connection of their own. */
function openPlatforms(config: Readonly<Config>, counters: Counters, logger: Logger): ChatPlatform[] {
  const { discordToken, discordApiBase, discordUpload, telegramToken, telegramApiBase, telegramUploadBytes } = config;
  const print = (sentence: string) => process.stdout.write(`${sentence}\n`);
  return [
    ...(discordToken === undefined
      ? []
      : [
          openDiscord({ token: discordToken, apiBase: discordApiBase, upload: discordUpload, counters, logger, print }),
        ]),
    ...(telegramToken === undefined
      ? []
      : [
          openTelegram({
            token: telegramToken,
            apiBase: telegramApiBase,
            uploadBytes: telegramUploadBytes,
            counters,
            logger,
            print,
          }),
        ]),
  ];
}
