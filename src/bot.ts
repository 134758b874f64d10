/** The bot role: opens the app with every platform that has a token, and ends in order when it is told to. */
import { openApp } from './app.js';
import { type Config, roleFolder } from './config.js';
import { RefusedError, toProblem } from './errors.js';
import { type Logger, openLogger } from './logger.js';
import { openDiscord } from './platforms/discord/discord.js';
import type { ChatPlatform } from './platforms/platform.js';
import { openTelegram } from './platforms/telegram/telegram.js';

const NO_TOKEN = `Mutoscope needs the token of a bot to be started.
  Discord:  https://discord.com/developers/applications → New Application → Bot → Reset Token
  Telegram: write /newbot to @BotFather
Put it into the file .env as DISCORD_TOKEN or TELEGRAM_TOKEN (.env.example shows how) and start again. Both may run at once.
To try Mutoscope without any token: npm run play -- "a woolly mammoth walks through a snowy meadow"`;

/**
 * Runs until `stop` is aborted; what is being made then goes back into the line.
 * @throws RefusedError where there is no token; an error with a sentence where the app cannot be opened.
 */
export async function runBot(config: Readonly<Config>, stop: AbortSignal): Promise<void> {
  const logger = openLogger(config.logLevel ?? 'info');
  const platforms = openPlatforms(config, logger);
  if (platforms.length === 0) throw new RefusedError(NO_TOKEN);
  // A library that lets a rejection fall must not end a bot that has films in the making.
  const heard = (reason: unknown) => logger.error({ message: toProblem(reason).message }, 'rejection nobody handled');
  process.on('unhandledRejection', heard);
  const app = await openApp({ config, folder: roleFolder(config, 'bot'), purpose: 'npm start', platforms, logger });
  try {
    app.start();
    // Each looks after its own connection for as long as it takes; one that stays down does not stop the others.
    for (const platform of platforms) void platform.connect(app.hostOf(platform.name, platform.can));
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve();
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
    logger.info('bot stopping');
  } finally {
    await Promise.all(platforms.map((platform) => platform.close()));
    await app.close();
    process.off('unhandledRejection', heard);
  }
}

/** The list of platforms with a connection of their own. */
function openPlatforms(config: Readonly<Config>, logger: Logger): ChatPlatform[] {
  const { discordToken, discordApiBase, discordUpload, telegramToken, telegramApiBase, telegramUploadBytes } = config;
  const print = (sentence: string) => process.stdout.write(`${sentence}\n`);
  return [
    ...(discordToken === undefined
      ? []
      : [openDiscord({ token: discordToken, apiBase: discordApiBase, upload: discordUpload, logger, print })]),
    ...(telegramToken === undefined
      ? []
      : [
          openTelegram({
            token: telegramToken,
            apiBase: telegramApiBase,
            uploadBytes: telegramUploadBytes,
            logger,
            print,
          }),
        ]),
  ];
}
