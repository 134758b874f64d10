/**
 * The world of the fake Discord: people, servers, channels and the messages that stand in them, with a clock that
 * tests can put forward. It knows no network; `rest.ts` and `gateway.ts` show it to the bot.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Json = Record<string, unknown>;

export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  useExternalApps: 1n << 50n,
  sendInThreads: 1n << 38n,
} as const;
export type Permission = keyof typeof PERMISSIONS;

/** What the bot is given by its invite link. */
export const USUAL: Permission[] = [
  'viewChannel',
  'sendMessages',
  'sendInThreads',
  'attachFiles',
  'embedLinks',
  'readHistory',
];

export function bits(permissions: Permission[]): string {
  return permissions.reduce((sum, name) => sum | PERMISSIONS[name], 0n).toString();
}

export const CHANNEL_KINDS = { text: 0, dm: 1, voice: 2, thread: 11, forum: 15 } as const;

export interface User {
  id: string;
  name: string;
  /** Discord's own codes: `en-US`, `zh-CN`. */
  locale: string;
  bot: boolean;
  /** True where direct messages of the bot are not let through. */
  closedToBot: boolean;
}

export interface Role {
  id: string;
  name: string;
}

export interface Guild {
  id: string;
  name: string;
  locale: string;
  /** Bytes that a file in it may have, by the tier of its boosts. */
  uploadBytes: number;
  /** False where people use the bot that only they installed. */
  hasBot: boolean;
  botPermissions: Permission[];
  /** Nobody whom the bot could know, where it is left out. */
  owner?: User;
  /** Besides the one that everybody has. */
  roles: Role[];
  /** Who has which. */
  rolesOf: Map<User, Role[]>;
}

export interface Channel {
  id: string;
  name: string;
  kind: keyof typeof CHANNEL_KINDS;
  guild: Guild | undefined;
  /** For adults alone. */
  ageRestricted: boolean;
  /** Of a thread. */
  parent: Channel | undefined;
  /** Of a private conversation. */
  recipient: User | undefined;
  /** False in private conversations that the bot is no part of. */
  hasBot: boolean;
  /** Instead of what the server gives the bot. */
  botPermissions: Permission[] | undefined;
  /** A private thread without the bot: it is never told of it. */
  isHidden: boolean;
}

export interface Attachment {
  id: string;
  name: string;
  bytes: number;
  /** Where its bytes lie on this machine. */
  file: string;
}

export interface Message {
  id: string;
  channel: Channel;
  author: User;
  content: string;
  components: Json[];
  embeds: Json[];
  attachments: Attachment[];
  flags: number;
  /** Who alone sees it; undefined where all of the channel do. */
  seenBy: User | undefined;
  /** The grey "is thinking…". */
  loading: boolean;
  bornMs: number;
  editedMs: number | undefined;
  edits: number;
  /** Who was rung by it. */
  pings: string[];
  nonce: string | undefined;
  /** The interaction that it answers. */
  answers: string | undefined;
  /** The message that it is a reply to. */
  reference: string | undefined;
}

/** One thing that a person could have seen happen. */
export interface Sight {
  atMs: number;
  channel: Channel;
  seenBy: User | undefined;
  text: string;
}

export interface World {
  bot: User;
  folder: string;
  channels: Map<string, Channel>;
  guilds: Map<string, Guild>;
  users: Map<string, User>;
  sights: Sight[];
  nowMs(): number;
  /** Puts the clock forward. */
  advance(ms: number): void;
  snowflake(): string;
  user(name: string, more?: Partial<User>): User;
  guild(name: string, more?: Partial<Guild>): Guild;
  channel(name: string, more?: Partial<Channel>): Channel;
  /** Hears of every channel that is made. */
  onChannel: (channel: Channel) => void;
  /** A new role of the server, given to these people. The bot hears of it only at its next session. */
  role(guild: Guild, name: string, holders?: User[]): Role;
  /** The private conversation of the bot and a person, opened where there is none. */
  dmOf(user: User): Channel;
  /** What the bot may do there. */
  mayBot(channel: Channel, permission: Permission): boolean;
  permissionsOfBot(channel: Channel): Permission[];
  /** Everything that stands in a channel, in order; what only some see with `everything` alone. */
  messagesIn(channel: Channel, everything?: 'everything'): Message[];
  find(messageId: string): Message | undefined;
  post(message: Message): void;
  remove(message: Message): void;
  keep(name: string, bytes: Uint8Array): Attachment;
  see(channel: Channel, text: string, seenBy?: User): void;
  close(): void;
}

const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** A test that keeps more than this has lost its measure. */
const MOST_BYTES = 300e6;

export function openWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'fake-discord-'));
  const messages = new Map<string, Message>();
  let count = 0n;
  let ahead = 0;
  let keptBytes = 0;
  const nowMs = () => Date.now() + ahead;
  const snowflake = () => ((BigInt(Math.floor(nowMs()) - DISCORD_EPOCH_MS) << 22n) | (count++ & 0x3fffffn)).toString();

  const channels = new Map<string, Channel>();
  const guilds = new Map<string, Guild>();
  const users = new Map<string, User>();
  const user: World['user'] = (name, more = {}) => {
    const made = { id: snowflake(), name, locale: 'en-US', bot: false, closedToBot: false, ...more };
    users.set(made.id, made);
    return made;
  };
  const channel: World['channel'] = (name, more = {}) => {
    const made: Channel = {
      id: snowflake(),
      name,
      kind: 'text',
      guild: undefined,
      ageRestricted: false,
      parent: undefined,
      recipient: undefined,
      hasBot: more.guild?.hasBot ?? true,
      botPermissions: undefined,
      isHidden: false,
      ...more,
    };
    channels.set(made.id, made);
    world.onChannel(made);
    return made;
  };
  const permissionsOfBot: World['permissionsOfBot'] = ({ guild, botPermissions }) =>
    botPermissions ?? guild?.botPermissions ?? USUAL;

  const world: World = {
    bot: user('Mutoscope', { bot: true }),
    folder,
    channels,
    guilds,
    users,
    sights: [],
    nowMs,
    advance: (ms) => {
      ahead += ms;
    },
    snowflake,
    user,
    guild: (name, more = {}) => {
      const made: Guild = {
        id: snowflake(),
        name,
        locale: 'en-US',
        uploadBytes: 20 * 1024 * 1024,
        hasBot: true,
        botPermissions: USUAL,
        roles: [],
        rolesOf: new Map(),
        ...more,
      };
      guilds.set(made.id, made);
      return made;
    },
    channel,
    onChannel: () => {},
    role: (guild, name, holders = []) => {
      const made = { id: snowflake(), name };
      guild.roles.push(made);
      for (const holder of holders) guild.rolesOf.set(holder, [...(guild.rolesOf.get(holder) ?? []), made]);
      return made;
    },
    dmOf: (recipient) => {
      const open = [...channels.values()].find(
        (each) => each.kind === 'dm' && each.hasBot && each.recipient === recipient,
      );
      return open ?? channel(`@${recipient.name}`, { kind: 'dm', recipient });
    },
    permissionsOfBot,
    mayBot: (where, permission) => {
      if (!where.hasBot) return false;
      if (where.kind === 'dm') return !where.recipient?.closedToBot;
      const asked = permission === 'sendMessages' && where.kind === 'thread' ? 'sendInThreads' : permission;
      return permissionsOfBot(where).includes(asked) || permissionsOfBot(where).includes('administrator');
    },
    messagesIn: (where, everything) =>
      [...messages.values()].filter(
        (message) => message.channel === where && (everything !== undefined || message.seenBy === undefined),
      ),
    find: (id) => messages.get(id),
    post: (message) => void messages.set(message.id, message),
    remove: (message) => void messages.delete(message.id),
    keep: (name, bytes) => {
      keptBytes += bytes.length;
      if (keptBytes > MOST_BYTES) throw new Error('The fake Discord was given more files than a test should send.');
      const id = snowflake();
      const file = join(folder, `${id}-${name.replace(/[^\w.-]/g, '_')}`);
      writeFileSync(file, bytes);
      return { id, name, bytes: bytes.length, file };
    },
    see(where, text, seenBy) {
      this.sights.push({ atMs: nowMs(), channel: where, seenBy, text });
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  return world;
}
