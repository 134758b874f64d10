/** `npm run unregister`: takes the bot's commands away where it has a token, for whoever is done with Mutoscope. */
import type { Config } from '../config.js';
import { RefusedError } from '../errors.js';
import { unregisterDiscord } from '../platforms/discord/checkup.js';
import { unregisterTelegram } from '../platforms/telegram/checkup.js';

/** @returns what is printed. */
export async function unregister(config: Readonly<Config>): Promise<string> {
  const { discordToken, discordApiBase, telegramToken, telegramApiBase } = config;
  const done: string[] = [];
  if (discordToken) done.push(await unregisterDiscord({ token: discordToken, apiBase: discordApiBase }));
  if (telegramToken) done.push(await unregisterTelegram({ token: telegramToken, apiBase: telegramApiBase }));
  if (done.length === 0) throw new RefusedError('There is no token in .env, so there is no bot to take commands from.');
  return [...done, 'The next npm start would set them again.'].join('\n');
}
