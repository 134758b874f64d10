/**
 * The world of the fake Telegram: people, chats, topics, files and the messages that stand in them, with a clock that
 * tests can put forward or let run faster. It knows no network; `rest.ts` and `updates.ts` show it to the bot.
 */
import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Json = Record<string, unknown>;

export interface User {
  id: number;
  name: string;
  username: string | undefined;
  /** An IETF tag as Telegram's apps send it: `en`, `zh-hans`; undefined where the app says nothing. */
  locale: string | undefined;
  isBot: boolean;
  /** False where the person has never spoken with the bot: it may not begin. */
  hasStarted: boolean;
  blocksBot: boolean;
  isDeactivated: boolean;
}

export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';

export interface Topic {
  /** The id of the message that opened it. */
  id: number;
  name: string;
  isClosed: boolean;
}

export interface Chat {
  id: number;
  kind: 'private' | 'group' | 'supergroup';
  title: string;
  username: string | undefined;
  /** Of a private chat. */
  person: User | undefined;
  isForum: boolean;
  topics: Topic[];
  members: Map<User, Status>;
  /** What the bot is there. */
  bot: Status;
  botMay: { sendWords: boolean; sendVideos: boolean; deleteOthers: boolean };
  /** Who is in it is told to administrators alone. */
  hidesMembers: boolean;
  /** Dissolved, for everybody. */
  isGone: boolean;
  /** Of a group that has become a supergroup. */
  movedTo: Chat | undefined;
}

export interface File {
  /** What a bot sends to use it again. */
  id: string;
  uniqueId: string;
  name: string;
  bytes: number;
  sha256: string;
  /** Where its bytes lie on this machine. */
  path: string;
  /** As its sender said; 0 where nothing was said. */
  width: number;
  height: number;
  seconds: number;
  supportsStreaming: boolean;
  thumbnail: File | undefined;
}

export interface Message {
  id: number;
  chat: Chat;
  author: User;
  /** The chat in whose name an anonymous administrator writes. */
  asChat: Chat | undefined;
  topic: Topic | undefined;
  /** Undefined where it is a clip. */
  text: string | undefined;
  entities: Json[];
  video: File | undefined;
  photo: File | undefined;
  caption: string;
  buttons: Json[][];
  /** The bot asks for an answer to it. */
  forcesReply: boolean;
  replyTo: Message | undefined;
  /** What a service message says: somebody came, the group moved on. */
  service: Json | undefined;
  /** No sound with it. */
  isSilent: boolean;
  /** The bot's. */
  reaction: string | undefined;
  bornMs: number;
  editedMs: number | undefined;
  edits: number;
}

/** A button that a person pressed, and what the bot answered. */
export interface Press {
  id: string;
  user: User;
  message: Message;
  data: string;
  /** The world's clock; and the real one, for the times that are measured. */
  bornMs: number;
  sentMs: number;
  answeredMs: number | undefined;
  /** How often the bot has answered. */
  answers: number;
  text: string | undefined;
  isAlert: boolean;
}

/** One thing that a person could have seen happen. */
export interface Sight {
  atMs: number;
  chat: Chat;
  topic: Topic | undefined;
  seenBy: User | undefined;
  text: string;
}

export interface World {
  bot: User;
  /** True where the bot hears only what is meant for it in groups, as every new bot does. */
  isPrivate: boolean;
  folder: string;
  chats: Map<number, Chat>;
  users: Map<number, User>;
  files: Map<string, File>;
  presses: Map<string, Press>;
  /** Command lists by scope and language: `all_private_chats|zh`. */
  commands: Map<string, { command: string; description: string }[]>;
  sights: Sight[];
  /** Every upload that was taken, in order. */
  uploads: { file: File; atMs: number }[];
  nowMs(): number;
  /** Seconds since 1970, as Telegram writes times. */
  now(): number;
  /** Puts the clock forward. */
  advance(ms: number): void;
  /** Waits as long by the world's clock. Rejects when the world is closed. */
  wait(ms: number): Promise<void>;
  user(name: string, more?: Partial<User>): User;
  group(title: string, more?: Partial<Chat>): Chat;
  topic(chat: Chat, name: string): Topic;
  /** The private chat of the bot and a person. */
  privateChat(user: User): Chat;
  post(given: Partial<Message> & Pick<Message, 'chat' | 'author'>): Message;
  find(chat: Chat, id: number): Message | undefined;
  remove(message: Message): void;
  messagesIn(chat: Chat): Message[];
  keep(name: string, data: Uint8Array, more?: Partial<File>): File;
  see(chat: Chat, text: string, more?: { topic?: Topic; seenBy?: User }): void;
  close(): void;
}

/** A test that keeps more than this has lost its measure. */
const MOST_BYTES = 400e6;
/** Who stands as the author of what administrators write without their names. */
export const ANONYMOUS_ID = 1087968824;

/** @param pace seconds that pass in this world while one passes outside. */
export function openWorld(pace: number): World {
  const folder = mkdtempSync(join(tmpdir(), 'fake-telegram-'));
  const startedMs = Date.now();
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const messages = new Map<Chat, Map<number, Message>>();
  const lastIds = new Map<Chat | 'account', number>();
  let ahead = 0;
  let keptBytes = 0;
  let lastId = 700_000_000;

  const freshId = () => {
    lastId += 1013;
    return lastId;
  };
  const nowMs = () => startedMs + (Date.now() - startedMs) * pace + ahead;
  const users = new Map<number, User>();
  const user: World['user'] = (name, more = {}) => {
    const made: User = {
      id: freshId(),
      name,
      username: name.toLowerCase(),
      locale: 'en',
      isBot: false,
      hasStarted: true,
      blocksBot: false,
      isDeactivated: false,
      ...more,
    };
    users.set(made.id, made);
    return made;
  };
  const chats = new Map<number, Chat>();
  const chat = (id: number, kind: Chat['kind'], title: string, more: Partial<Chat>): Chat => {
    const made: Chat = {
      id,
      kind,
      title,
      username: undefined,
      person: undefined,
      isForum: false,
      topics: [],
      members: new Map(),
      bot: 'member',
      botMay: { sendWords: true, sendVideos: true, deleteOthers: false },
      hidesMembers: false,
      isGone: false,
      movedTo: undefined,
      ...more,
    };
    chats.set(made.id, made);
    return made;
  };
  /** Supergroups count their messages themselves; all else is counted by the account that sees it. */
  const nextId = (of: Chat) => {
    const counter = of.kind === 'supergroup' ? of : 'account';
    const id = (lastIds.get(counter) ?? 0) + 1;
    lastIds.set(counter, id);
    return id;
  };

  const world: World = {
    bot: user('Mutoscope', { username: 'mutoscope_bot', isBot: true, locale: undefined }),
    isPrivate: true,
    folder,
    chats,
    users,
    files: new Map(),
    presses: new Map(),
    commands: new Map(),
    sights: [],
    uploads: [],
    nowMs,
    now: () => Math.floor(nowMs() / 1000),
    advance: (ms) => {
      ahead += ms;
    },
    wait: (ms) => sleep(ms / pace, undefined, { signal: closing.signal }),
    user,
    group: (title, more = {}) => {
      const kind = more.kind ?? 'supergroup';
      const id = -freshId() - (kind === 'supergroup' ? 1_000_000_000_000 : 0);
      return chat(id, kind, title, more);
    },
    topic: (forum, name) => {
      // Number 1 is the general topic, which has no message that opened it.
      if (!lastIds.has(forum)) nextId(forum);
      const topic = { id: nextId(forum), name, isClosed: false };
      forum.isForum = true;
      forum.topics.push(topic);
      return topic;
    },
    privateChat: (person) =>
      chats.get(person.id) ?? chat(person.id, 'private', person.name, { person, username: person.username }),
    post: (given) => {
      const message: Message = {
        id: nextId(given.chat),
        asChat: undefined,
        topic: undefined,
        text: undefined,
        entities: [],
        video: undefined,
        photo: undefined,
        caption: '',
        buttons: [],
        forcesReply: false,
        replyTo: undefined,
        service: undefined,
        isSilent: false,
        reaction: undefined,
        bornMs: nowMs(),
        editedMs: undefined,
        edits: 0,
        ...given,
      };
      if (!messages.has(message.chat)) messages.set(message.chat, new Map());
      messages.get(message.chat)!.set(message.id, message);
      return message;
    },
    find: (where, id) => messages.get(where)?.get(id),
    remove: ({ chat: where, id }) => void messages.get(where)?.delete(id),
    messagesIn: (where) => [...(messages.get(where)?.values() ?? [])],
    keep: (name, data, more = {}) => {
      keptBytes += data.length;
      if (keptBytes > MOST_BYTES) throw new Error('The fake Telegram was given more files than a test should send.');
      const sha256 = createHash('sha256').update(data).digest('hex');
      const number = world.files.size + 1;
      const path = join(folder, `${number}-${name.replace(/[^\w.-]/g, '_')}`);
      writeFileSync(path, data);
      const file: File = {
        id: `BAACAgIAAxkD${Buffer.from(`${number}.${sha256.slice(0, 32)}`).toString('base64url')}`,
        uniqueId: `AgAD${sha256.slice(0, 12)}`,
        name,
        bytes: data.length,
        sha256,
        path,
        width: 0,
        height: 0,
        seconds: 0,
        supportsStreaming: false,
        thumbnail: undefined,
        ...more,
      };
      world.files.set(file.id, file);
      return file;
    },
    see: (where, text, { topic, seenBy } = {}) =>
      void world.sights.push({ atMs: nowMs(), chat: where, topic, seenBy, text }),
    close: () => {
      closing.abort();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  user('Group', { id: ANONYMOUS_ID, username: 'GroupAnonymousBot', isBot: true, locale: undefined });
  return world;
}

/** How a message looks to a person, in one line. */
export function look(message: Message): string {
  const { author, asChat, text, video, photo, caption, buttons, replyTo, isSilent, forcesReply } = message;
  const words = (text ?? caption).replaceAll('\n', ' ⏎ ');
  const clip = video && `▶ ${video.name} (${size(video)}, ${video.width}×${video.height}, ${video.seconds} s)`;
  const labels = buttons.map((row) => row.map((button) => `[${button.text}]`).join(' '));
  const answered = replyTo && `(to ${replyTo.author.name}: ${brief(replyTo)})`;
  return [
    `${asChat ? `${asChat.title} (anonymously)` : author.name}:`,
    answered,
    photo && '(a picture)',
    clip,
    words,
    ...labels,
    isSilent && '(silent)',
    forcesReply && '(asks for an answer)',
  ]
    .filter(Boolean)
    .join(' ');
}

function size({ bytes }: File): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function brief({ text, caption, video }: Message): string {
  let words = text ?? caption;
  if (!words && video) return video.name;
  words = words.replaceAll('\n', ' ');
  return words.length > 30 ? `${words.slice(0, 29)}…` : words;
}
