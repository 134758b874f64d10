/**
 * A Telegram on loopback for the real telegraf: the Bot API over one small world, with the troubles of the real one
 * on demand. Every call is judged by the Bot API's own description (`test/specs/telegram.ts`); a test fails where
 * `violations` is not empty at its end. What it cannot do, nobody here relies on.
 */
import { filePath, openMethods } from './telegram/methods.js';
import { openPeople, type People } from './telegram/people.js';
import { openRest, type Rest } from './telegram/rest.js';
import { openUpdates, type Updates } from './telegram/updates.js';
import { type Chat, type File, type Message, openWorld, type Press, type User, type World } from './telegram/world.js';
import { openUntil, type Until } from './until.js';

export type { Deed } from './telegram/people.js';
export type { Seen, Trouble } from './telegram/rest.js';
export type { Chat, File, Message, Press, Topic, User } from './telegram/world.js';

export interface FakeTelegram extends People {
  /** What `TELEGRAM_API_BASE` is set to. */
  apiBase: string;
  token: string;
  world: World;
  updates: Updates;
  rest: Rest;
  /** What a newcomer finds: one group that is a supergroup, and two people in it; Ada made it. */
  club: Chat;
  ada: User;
  ben: User;
  /** What the bot sent that Telegram would not have taken, or that breaks a rule of ours. */
  violations: string[];
  /** The messages of a chat, or of a person's private one. */
  messages(where?: Chat | User): Message[];
  /** What the bot wrote there last. */
  answer(where?: Chat | User): Message | undefined;
  /** Uploads whose very bytes Telegram had already: a file id would have done. */
  uploadedTwice(): File[];
  /** The commands that a person's app offers there. */
  menu(user: User, chat?: Chat): string[];
  /** Waits until it is so. @throws with what could be seen meanwhile, where it does not become so in time. */
  until: Until;
  /** A message of the bot that satisfies `is`. */
  untilShown(where: Chat | User, is: (message: Message) => boolean, withinMs?: number): Promise<Message>;
  /** Waits until the bot has answered a button. @returns how long it took, ms. */
  acknowledged(press: Press): Promise<number>;
  /** What people could see, line by line; of what one alone sees, with the name. */
  transcript(where?: Chat): string;
  /** Every secret that no log may hold. */
  secrets(): string[];
  /** @throws where the fake itself answered as Telegram does not. */
  close(): Promise<void>;
}

interface Options {
  token?: string;
  /** Seconds that pass for Telegram (limits, polls, lives of buttons, `retry_after`) while one passes here. */
  pace?: number;
  /** What one file may weigh; more at a Bot API server of one's own. */
  uploadBytes?: number;
}

export async function openFakeTelegram({
  token = `7000000001:AAfake_${'s'.repeat(28)}`,
  pace = 1,
  uploadBytes = 50 * 1024 * 1024,
}: Options = {}): Promise<FakeTelegram> {
  const world = openWorld(pace);
  const ownFaults: string[] = [];
  const updates = openUpdates({ world, ownFaults });
  const rest = await openRest({
    world,
    token,
    uploadBytes,
    handle: openMethods({ world, updates }),
    download: (path) => [...world.files.values()].find((file) => filePath(file) === path),
  });

  const startedMs = world.nowMs();
  const ada = world.user('Ada');
  const ben = world.user('Ben', { locale: 'zh-hans' });
  const club = world.group('Film club', {
    members: new Map([
      [ada, 'creator'],
      [ben, 'member'],
    ]),
  });
  const chatOf = (where: Chat | User) => ('kind' in where ? where : world.privateChat(where));
  const fake: FakeTelegram = {
    ...openPeople({ world, updates }),
    apiBase: `http://127.0.0.1:${rest.port}`,
    token,
    world,
    updates,
    rest,
    club,
    ada,
    ben,
    violations: rest.violations,
    messages: (where = club) => world.messagesIn(chatOf(where)),
    answer: (where = club) => fake.messages(where).findLast(({ author }) => author === world.bot),
    uploadedTwice: () =>
      world.uploads
        .map(({ file }) => file)
        .filter(({ sha256 }, index, all) => all.findIndex((each) => each.sha256 === sha256) < index),
    menu: (user, chat = world.privateChat(user)) => menuOf(world, user, chat),
    until: openUntil(
      () => `${fake.transcript()}
${lastCalls()}`,
    ),
    untilShown: (where, is, withinMs) =>
      fake.until(
        'the bot shows what is waited for',
        () => fake.messages(where).findLast((message) => message.author === world.bot && is(message)),
        withinMs,
      ),
    acknowledged: async (press) => {
      await fake.until('the answer to the button', () => press.answeredMs !== undefined, 5000);
      return press.answeredMs! - press.sentMs;
    },
    transcript: (only) =>
      world.sights
        .filter(({ chat }) => only === undefined || chat === only)
        .map(({ atMs, chat, topic, seenBy, text }) => {
          const at = ((atMs - startedMs) / 1000).toFixed(1).padStart(7);
          const place = chat.person ? `@${chat.title}` : `#${chat.title}${topic ? `/${topic.name}` : ''}`;
          return `${at} s  ${place}  ${seenBy ? `(${seenBy.name} alone) ` : ''}${text}`;
        })
        .join('\n'),
    secrets: () => [token, token.split(':')[1]!],
    close: async () => {
      await rest.close();
      world.close();
      const all = [...ownFaults, ...rest.ownFaults];
      if (all.length > 0) throw new Error(`The fake Telegram answered as Telegram does not:\n${all.join('\n')}`);
    },
  };
  return fake;

  function lastCalls(): string {
    return rest.seen
      .slice(-12)
      .map(({ method, chat, status, description }) => {
        return `${method} ${chat ?? ''} → ${status ?? 'no answer'}${description ? ` (${description})` : ''}`;
      })
      .join('\n');
  }
}

/** Of the lists that the bot set, the nearest to the person; in each place the person's own language first. */
function menuOf({ commands }: World, user: User, chat: Chat): string[] {
  const isAdministrator = ['creator', 'administrator'].includes(chat.members.get(user) ?? '');
  const scopes =
    chat.kind === 'private'
      ? [`chat:${chat.id}`, 'all_private_chats']
      : [
          `chat_member:${chat.id}:${user.id}`,
          ...(isAdministrator ? [`chat_administrators:${chat.id}`] : []),
          `chat:${chat.id}`,
          ...(isAdministrator ? ['all_chat_administrators'] : []),
          'all_group_chats',
        ];
  const language = user.locale?.split('-')[0] ?? '';
  const lists = [...scopes, 'default'].flatMap((scope) => [`${scope}|${language}`, `${scope}|`]);
  const found = lists.map((list) => commands.get(list)).find((list) => list !== undefined) ?? [];
  return found.map(({ command, description }) => `/${command} ${description}`);
}
