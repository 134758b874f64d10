/**
 * A Discord on loopback for the real discord.js: a gateway and a REST server over one small world, with the troubles
 * of the real one on demand. Every request is judged by Discord's own description (`test/specs/discord.ts`); a test
 * fails where `violations` is not empty at its end. What it cannot do, nobody here relies on.
 */
import { readFileSync } from 'node:fs';
import { type Interaction, openEndpoints } from './discord/endpoints.js';
import { type Gateway, openGateway } from './discord/gateway.js';
import { channelPayload, guildPayload } from './discord/payloads.js';
import { openPeople, type People } from './discord/people.js';
import { openRest, type Rest } from './discord/rest.js';
import {
  type Channel,
  type Guild,
  type Json,
  type Message,
  openWorld,
  type User,
  type World,
} from './discord/world.js';
import { openUntil, type Until } from './until.js';

export type { Interaction } from './discord/endpoints.js';
export type { Deed } from './discord/people.js';
export type { Trouble } from './discord/rest.js';
export type { Channel, Guild, Message, Permission, User } from './discord/world.js';

export interface FakeDiscord extends People {
  /** What `DISCORD_API_BASE` is set to. */
  apiBase: string;
  token: string;
  world: World;
  gateway: Gateway;
  rest: Rest;
  /** What a newcomer finds: one server, one channel, two people. */
  guild: Guild;
  general: Channel;
  ada: User;
  ben: User;
  /** What the bot sent that Discord would not have taken, or that breaks a rule of ours. */
  violations: string[];
  /** The commands that stand registered, and how often they were put. */
  commands: { registered: Json[]; puts: number };
  /** Sessions that may still be started today, as Discord says it. */
  sessionsLeft: number;
  /** The messages of the channel; those that only some see with `everything`. */
  messages(channel?: Channel, everything?: 'everything'): Message[];
  /** Waits until it is so. @throws with what could be seen meanwhile, where it does not become so in time. */
  until: Until;
  /** The message with the answer, once its text, files and buttons satisfy `is`. */
  untilShown(interaction: Interaction, is: (message: Message) => boolean, withinMs?: number): Promise<Message>;
  /** Waits for the acknowledgement. @returns how long it took, ms. */
  acknowledged(interaction: Interaction): Promise<number>;
  /** The bot is thrown out of the server. */
  leave(guild: Guild): void;
  join(guild: Guild): void;
  /** What people could see, line by line; of private things with the name of who alone sees them. */
  transcript(channel?: Channel): string;
  /** Every secret that no log may hold. */
  secrets(): string[];
  close(): Promise<void>;
}

interface Options {
  token?: string;
  /** How often the bot must say that it is alive. */
  heartbeatMs?: number;
  /** For how long the same nonce makes no second message. */
  nonceLifeMs?: number;
}

export async function openFakeDiscord({
  token = `MTAwMDAwMDAwMDAwMDAwMDAw.Gfake_.${'s'.repeat(38)}`,
  heartbeatMs = 41_250,
  nonceLifeMs = 3 * 60_000,
}: Options = {}): Promise<FakeDiscord> {
  const world = openWorld();
  const interactions = new Map<string, Interaction>();
  const commands: FakeDiscord['commands'] = { registered: [], puts: 0 };
  let rest!: Rest;
  const host = () => `127.0.0.1:${rest.port}`;
  const address = () => `ws://${host()}/gateway`;
  const gateway = openGateway({ world, token, address, heartbeatMs });
  const handle = openEndpoints({
    world,
    token,
    interactions,
    commands,
    host,
    gatewayAddress: address,
    sessionsLeft: () => fake.sessionsLeft,
    nonceLifeMs,
  });
  rest = await openRest({
    handle,
    nowMs: world.nowMs,
    upgrade: gateway.upgrade,
    download: (path) => {
      const id = path.split('/')[3];
      const messages = [...world.channels.values()].flatMap((channel) => world.messagesIn(channel, 'everything'));
      const found = messages.flatMap(({ attachments }) => attachments).find((attachment) => attachment.id === id);
      return found && readFileSync(found.file);
    },
  });

  world.onChannel = (made) => {
    if (!made.guild?.hasBot || made.isHidden || !gateway.connected) return;
    gateway.dispatch(made.kind === 'thread' ? 'THREAD_CREATE' : 'CHANNEL_CREATE', channelPayload(made));
  };
  const startedMs = world.nowMs();
  const guild = world.guild('Film club');
  const general = world.channel('general', { guild });
  const people = openPeople({
    world,
    interactions,
    host,
    dispatch: gateway.dispatch,
    commands: () => commands.registered,
  });
  const fake: FakeDiscord = {
    ...people,
    apiBase: `http://${host()}/api`,
    token,
    world,
    gateway,
    rest,
    guild,
    general,
    ada: world.user('Ada'),
    ben: world.user('Ben'),
    violations: rest.violations,
    commands,
    sessionsLeft: 1000,
    messages: (channel = general, everything) => world.messagesIn(channel, everything),
    until: openUntil(
      () => `${fake.transcript()}
${lastRequests()}`,
    ),
    untilShown: (interaction, is, withinMs) =>
      fake.until(
        'the answer shows what is waited for',
        () => interaction.message && !interaction.message.loading && is(interaction.message) && interaction.message,
        withinMs,
      ),
    acknowledged: async (interaction) => {
      await fake.until('the acknowledgement', () => interaction.acknowledgedMs !== undefined, 5000);
      return interaction.acknowledgedMs! - interaction.sentMs;
    },
    leave: (left) => {
      left.hasBot = false;
      gateway.dispatch('GUILD_DELETE', { id: left.id });
    },
    join: (joined) => {
      joined.hasBot = true;
      gateway.dispatch('GUILD_CREATE', guildPayload(joined, world));
    },
    transcript: (only) =>
      world.sights
        .filter(({ channel }) => only === undefined || channel === only)
        .map(({ atMs, channel, seenBy, text }) => {
          const at = ((atMs - startedMs) / 1000).toFixed(1).padStart(7);
          return `${at} s  #${channel.name}  ${seenBy ? `(${seenBy.name} alone) ` : ''}${text}`;
        })
        .join('\n'),
    secrets: () => [token, ...interactions.keys()],
    close: async () => {
      gateway.close();
      await rest.close();
      world.close();
    },
  };
  return fake;

  function lastRequests(): string {
    return rest.seen
      .slice(-12)
      .map(({ endpoint, status, code }) => `${endpoint} → ${status ?? 'no answer'}${code ? ` (${code})` : ''}`)
      .join('\n');
  }
}
