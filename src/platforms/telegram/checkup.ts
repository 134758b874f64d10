/** Telegram as the host's tools see it: is the token good, what does the bot hear; and its commands taken away. */
import type { Finding } from '../checkup.js';
import { openCalls } from './calls.js';
import { TelegramFault } from './faults.js';
import { unregisterCommands } from './register.js';

const ABOUT = 'Telegram';
const WITHIN_MS = 15_000;

interface Options {
  token: string;
  /** Where the Bot API is; undefined is Telegram itself. */
  apiBase: string | undefined;
}

export async function checkTelegram({ token, apiBase }: Options): Promise<Finding[]> {
  const calls = openCalls(token, apiBase);
  const signal = AbortSignal.timeout(WITHIN_MS);
  try {
    const { username, joinsGroups, hearsGroups } = await calls.getSelf(signal);
    const findings: Finding[] = [{ about: ABOUT, state: 'good', says: `the token is that of @${username}` }];
    if (!joinsGroups) {
      const says = 'the bot cannot be added to groups';
      findings.push({ about: ABOUT, state: 'note', says, todo: '@BotFather: /setjoingroups, Enable.' });
    } else if (!hearsGroups) {
      const says = 'in groups it hears commands and answers alone, no mentions (privacy mode)';
      findings.push({ about: ABOUT, state: 'note', says, todo: 'For mentions: @BotFather: /setprivacy, Disable.' });
    }
    if ((await calls.webhookOf(signal)) !== '') {
      const says = 'another program has set a webhook for this bot; npm start will remove it';
      findings.push({ about: ABOUT, state: 'note', says, todo: 'Give Mutoscope a bot of its own if that is in use.' });
    }
    return findings;
  } catch (error) {
    return [whyNot(error)];
  }
}

/** Takes every menu of commands away. @returns what was done. */
export async function unregisterTelegram({ token, apiBase }: Options): Promise<string> {
  const calls = openCalls(token, apiBase);
  const { username } = await calls.getSelf(AbortSignal.timeout(WITHIN_MS));
  await unregisterCommands(calls);
  return `The commands of @${username} are gone from Telegram.`;
}

function whyNot(error: unknown): Finding {
  const { status, description } = error as Partial<TelegramFault>;
  if (error instanceof TelegramFault && (status === 401 || status === 404)) {
    const todo = 'Write /token to @BotFather, and put what it answers into .env.';
    return { about: ABOUT, state: 'wrong', says: 'TELEGRAM_TOKEN is not a valid token', todo };
  }
  const says = `Telegram was not reached or did not answer well: ${description ?? 'no answer'}`;
  return {
    about: ABOUT,
    state: 'wrong',
    says,
    todo: 'Look at the network, a firewall or proxy, and TELEGRAM_API_BASE.',
  };
}
