/**
 * `npm run doctor`: looks at everything that a host can get wrong and says what to do about it. It changes nothing,
 * sends nothing to any chat, and may run beside a running bot. No secret is ever in what it says.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { type Config, VARIABLES } from '../config.js';
import { withoutSecrets } from '../logger.js';
import type { Finding } from '../platforms/checkup.js';
import { checkDiscord } from '../platforms/discord/checkup.js';
import { checkTelegram } from '../platforms/telegram/checkup.js';
import { checkDisk, checkFfmpeg, checkFilm, checkNode } from './machine.js';
import { checkClock, checkDatabase, checkRedis, checkStorage } from './services.js';

const WORDS = { good: 'good ', note: 'note ', wrong: 'WRONG' } as const;

/** @param print called with each line as it becomes known. @returns the exit code: 1 where something is wrong. */
export async function doctor(config: Readonly<Config>, print: (line: string) => void): Promise<number> {
  const checks: (() => Promise<Finding[]>)[] = [
    async () => [checkNode()],
    async () => checkSettings(config),
    () => checkDisk(config),
    () => checkFfmpeg(config),
    () => checkFilm(config),
    () => checkDatabase(config),
    () => checkRedis(config),
    () => checkStorage(config),
    () => checkClock(config),
    async () =>
      config.discordToken ? checkDiscord({ token: config.discordToken, apiBase: config.discordApiBase }) : [],
    async () =>
      config.telegramToken ? checkTelegram({ token: config.telegramToken, apiBase: config.telegramApiBase }) : [],
  ];
  let wrong = 0;
  for (const check of checks) {
    for (const { about, state, says, todo } of await check()) {
      if (state === 'wrong') wrong += 1;
      print(withoutSecrets(`${WORDS[state]}  ${about.padEnd(13)} ${says}`));
      if (todo) print(withoutSecrets(`${' '.repeat(21)}→ ${todo}`));
    }
  }
  print(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong === 1 ? '1 thing is' : `${wrong} things are`} wrong.`);
  return wrong === 0 ? 0 : 1;
}

/** What was read is right in itself, or there would be no `config`; what is meant may be something else. */
function checkSettings({ discordToken, telegramToken, redisUrl, databaseUrl }: Readonly<Config>): Finding[] {
  const about = 'settings';
  const findings: Finding[] = [];
  const written = existsSync('.env') ? Object.keys(parse(readFileSync('.env'))) : [];
  const unread = written.filter((name) => !(name in VARIABLES));
  if (unread.length > 0) {
    const todo = '.env.example names every variable that it reads.';
    findings.push({ about, state: 'note', says: `Mutoscope does not read ${unread.join(', ')} in .env`, todo });
  }
  if (!discordToken && !telegramToken) {
    const todo = 'Put DISCORD_TOKEN or TELEGRAM_TOKEN into .env; npm run play works without.';
    findings.push({ about, state: 'wrong', says: 'there is no token: npm start has nobody to talk to', todo });
  }
  if (redisUrl && !databaseUrl) {
    const says = 'Redis carries the queue, the embedded database the state: one bot process only';
    findings.push({ about, state: 'note', says });
  }
  return findings.length > 0
    ? findings
    : [{ about, state: 'good', says: written.length > 0 ? '.env is read' : 'read' }];
}
