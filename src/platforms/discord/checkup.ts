/** Discord as the host's tools see it: is the token good, may the bot do its work; and its commands taken away. */
import { DiscordAPIError, PermissionFlagsBits, PermissionsBitField, REST, Routes } from 'discord.js';
import { toProblem } from '../../errors.js';
import type { Finding } from '../checkup.js';
import { restOptions } from './calls.js';
import { INVITED_PERMISSIONS, inviteLink } from './permissions.js';

const ABOUT = 'Discord';
/** Every start costs one; Discord takes a token away that begins too many. */
const FEW_SESSIONS = 20;
const MOST_SERVERS_NAMED = 5;

interface Options {
  token: string;
  /** Where the REST interface is, with `/api`; undefined is Discord itself. */
  apiBase: string | undefined;
}

export async function checkDiscord(options: Options): Promise<Finding[]> {
  const rest = openRest(options);
  let application: { id: string; name: string; bot_public?: boolean };
  try {
    application = (await rest.get(Routes.currentApplication())) as typeof application;
  } catch (error) {
    return [whyNot(error)];
  }
  const { id, name } = application;
  const findings: Finding[] = [{ about: ABOUT, state: 'good', says: `the token is that of "${name}" (${id})` }];
  if (application.bot_public === false) {
    findings.push({ about: ABOUT, state: 'note', says: 'only you can add the bot: "Public Bot" is off on its page' });
  }
  try {
    const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as {
      session_start_limit: { remaining: number; total: number };
    };
    if (limit.remaining < FEW_SESSIONS) {
      const says = `only ${limit.remaining} of ${limit.total} starts are left today`;
      findings.push({ about: ABOUT, state: 'note', says, todo: 'Start it less often; a service needs RestartSec=90.' });
    }
    findings.push(...(await checkServers(rest, id)));
  } catch (error) {
    findings.push(whyNot(error));
  }
  return findings;
}

async function checkServers(rest: REST, application: string): Promise<Finding[]> {
  const servers = (await rest.get(Routes.userGuilds())) as { name: string; permissions: string }[];
  if (servers.length === 0) {
    return [{ about: ABOUT, state: 'note', says: 'the bot is in no server yet', todo: inviteLink(application) }];
  }
  const lacking = servers.flatMap(({ name, permissions }) => {
    const granted = new PermissionsBitField(BigInt(permissions));
    const missing = granted.has(PermissionFlagsBits.Administrator) ? [] : granted.missing(INVITED_PERMISSIONS);
    return missing.length > 0 ? [`${printable(name)} (${missing.join(', ')})`] : [];
  });
  if (lacking.length === 0) {
    return [
      { about: ABOUT, state: 'good', says: `in ${servers.length} servers, with every permission it needs there` },
    ];
  }
  const named = lacking.slice(0, MOST_SERVERS_NAMED).join('; ');
  const todo = `Invite it anew, which adds what is missing: ${inviteLink(application)}`;
  const says = `permissions are missing in ${lacking.length} of ${servers.length} servers: ${named}`;
  return [{ about: ABOUT, state: 'note', says, todo }];
}

/** Takes every command away. @returns what was done. */
export async function unregisterDiscord(options: Options): Promise<string> {
  const rest = openRest(options);
  const { id, name } = (await rest.get(Routes.currentApplication())) as { id: string; name: string };
  await rest.put(Routes.applicationCommands(id), { body: [] });
  return `The commands of "${name}" are gone from Discord.`;
}

function openRest({ token, apiBase }: Options): REST {
  return new REST({ ...restOptions(apiBase, () => true), timeout: 15_000, retries: 1 }).setToken(token);
}

function whyNot(error: unknown): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) {
    const todo =
      'https://discord.com/developers/applications → your application → Bot → Reset Token; put it into .env.';
    return { about: ABOUT, state: 'wrong', says: 'DISCORD_TOKEN is not a valid token', todo };
  }
  const says = `Discord was not reached or did not answer well: ${toProblem(error).message}`;
  return {
    about: ABOUT,
    state: 'wrong',
    says,
    todo: 'Look at the network, a firewall or proxy, and DISCORD_API_BASE.',
  };
}

/** Names come from strangers: no line of theirs in a terminal. */
function printable(name: string): string {
  return name.replace(/\p{C}/gu, ' ').slice(0, 60);
}
