/** From a message to what it asks for: a command with its options, or nothing that is meant for the bot. */
import { type Command, deedOf } from '../../command.js';
import type { Options } from '../../command-options.js';
import { subcommandNamed } from '../../messages/index.js';
import type { Host } from '../platform.js';
import { readButton } from './payload.js';
import { readWords, takeChoice } from './words.js';

/** Of a message, only what is read here. */
export interface RawMessage {
  message_id: number;
  message_thread_id?: number;
  is_topic_message?: boolean;
  chat: { id: number; type: string; is_forum?: boolean; title?: string };
  from?: RawUser;
  sender_chat?: { id: number };
  text?: string;
  caption?: string;
  entities?: RawEntity[];
  caption_entities?: RawEntity[];
  sticker?: { emoji?: string };
  photo?: unknown;
  video?: unknown;
  animation?: unknown;
  voice?: unknown;
  video_note?: unknown;
  document?: unknown;
  reply_to_message?: RawMessage;
  reply_markup?: { inline_keyboard?: { callback_data?: string }[][] };
  migrate_to_chat_id?: number;
  migrate_from_chat_id?: number;
  forum_topic_created?: { name: string };
  forum_topic_edited?: { name?: string };
}

export interface RawUser {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string;
  language_code?: string;
}

interface RawEntity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  user?: RawUser;
}

export interface Asked {
  /** A name that may be unknown; saying so is the rest's to do. */
  command: string;
  subcommand?: string;
  options: Record<string, unknown>;
  /** Something without words was sent: there is nothing to be read in it. */
  wordless?: true;
}

export type Knowledge = Pick<Host, 'commands' | 'place' | 'filmCommand'> & {
  self: { id: string; username: string };
  /** The id of somebody whom the bot has met under that name. */
  userNamed(name: string): string | undefined;
};

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?:\s+|$)/i;
/** Phones make one long dash of two hyphens. */
const FLAG = /^(?:--|—|–)([a-z]+)(?:=(.*))?$/i;

/** @returns undefined where the message is not meant for the bot. */
export function decode(message: RawMessage, knowledge: Knowledge): Asked | undefined {
  const { self, filmCommand } = knowledge;
  const text = message.text ?? message.caption ?? message.sticker?.emoji ?? '';
  const [typed, name, receiver] = COMMAND.exec(text) ?? [];
  if (receiver !== undefined && receiver.toLowerCase() !== self.username.toLowerCase()) return undefined;
  const isPrivate = message.chat.type === 'private';
  const clip = filmAnswered(message, self.id);
  if (typed !== undefined && name !== undefined) {
    const command = commandOf(name, knowledge);
    // In a group an unknown command may be another bot's.
    if (!command && !isPrivate && receiver === undefined) return undefined;
    if (!command) return { command: name, options: {} };
    if (command.subcommands) return subcommandOf(command, message, text, typed.length, knowledge);
    const options = optionsOf(text.slice(typed.length), command, knowledge);
    if (command.name !== 'sora' || options.prompt !== undefined) return { command: command.name, options };
    // Under somebody's words it takes these.
    const words = answeredBy(message)?.text ?? answeredBy(message)?.caption;
    return { command: command.name, options: words ? { ...options, prompt: words } : options };
  }
  const words = isPrivate || clip !== undefined ? text : withoutMention(message, text, self.username);
  if (words === undefined || (text === '' && !(isPrivate && hasContent(message)))) return undefined;
  if (clip !== undefined) {
    const change = commandOf('change', knowledge);
    return change && { command: change.name, options: { ...readFlags(words, change, knowledge, 'prompt'), clip } };
  }
  const sora = commandOf(filmCommand, knowledge);
  return (
    sora && { command: sora.name, options: optionsOf(words, sora, knowledge), ...(text === '' && { wordless: true }) }
  );
}

function commandOf(name: string, { commands, filmCommand }: Knowledge): Command | undefined {
  const lower = name.toLowerCase();
  // What Telegram's own button sends to begin with.
  const own = lower === 'start' ? 'help' : lower === filmCommand ? 'sora' : lower;
  return commands.find((command) => command.name === own && (command.typed || own === 'change'));
}

/** What a button types that stands for words. */
export function decodeWords(words: string, message: RawMessage, knowledge: Knowledge): Asked | undefined {
  const { chat, message_id, is_topic_message, message_thread_id } = message;
  return decode({ chat, message_id, is_topic_message, message_thread_id, text: words } as RawMessage, knowledge);
}

/** The first word names it; a person whose message is answered is meant where nobody else is. */
function subcommandOf(
  { name: command, subcommands }: Command,
  message: RawMessage,
  text: string,
  start: number,
  { commands, place, userNamed }: Knowledge,
): Asked {
  const words = withPeople(message, text).slice(start).trim();
  const [first = ''] = words.split(/\s+/);
  if (first === '') return { command, options: {} };
  const subcommand = subcommandNamed(command, Object.keys(subcommands?.(place) ?? {}), first) ?? first;
  const deed = deedOf(commands.find(({ name }) => name === command)!, subcommand, place);
  const options = deed?.options(place) ?? {};
  const given = deed ? readWords(words.slice(first.length), options, userNamed) : {};
  const answered = answeredBy(message)?.from;
  const [user] = Object.entries(options).find(([, { type }]) => type === 'user') ?? [];
  if (user !== undefined && !(user in given) && answered && !answered.is_bot) given[user] = String(answered.id);
  return { command, subcommand, options: given };
}

/** People without a name of their own are linked in the text: in place of the link stands whose it is. */
function withPeople({ entities = [] }: RawMessage, text: string): string {
  return [...entities]
    .sort((one, other) => other.offset - one.offset)
    .reduce((words, { type, offset, length, user }) => {
      if (type !== 'text_mention' || !user) return words;
      return `${words.slice(0, offset)}${user.id}${words.slice(offset + length)}`;
    }, text);
}

/** What stands behind a command: flags, and words for the first option that takes any. */
function optionsOf(text: string, command: Command, knowledge: Knowledge): Record<string, unknown> {
  const options: Options = command.options(knowledge.place);
  const [main] = Object.entries(options).find(([, { type }]) => ['text', 'choice'].includes(type)) ?? [];
  return readFlags(text, command, knowledge, main);
}

function readFlags(
  text: string,
  command: Command,
  { place }: Knowledge,
  main: string | undefined,
): Record<string, unknown> {
  const options: Options = command.options(place);
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const words: string[] = [];
  const given: Record<string, unknown> = {};
  while (tokens.length > 0) {
    const token = tokens.shift()!;
    const [, flag, value] = FLAG.exec(token) ?? [];
    if (flag === undefined) {
      words.push(token);
      continue;
    }
    const name = flag.toLowerCase();
    const option = options[name];
    if (option?.type === 'boolean') {
      given[name] = true;
      continue;
    }
    if (value !== undefined) tokens.unshift(value);
    given[name] = option?.type === 'choice' ? takeChoice(option, tokens) : (tokens.shift() ?? '');
  }
  return { ...(main !== undefined && words.length > 0 && { [main]: words.join(' ') }), ...given };
}

/** What its author answers: to Telegram all in a topic that answers nothing else answers the message that opened it. */
function answeredBy({ reply_to_message: answered }: RawMessage): RawMessage | undefined {
  return answered?.forum_topic_created ? undefined : answered;
}

/** The film that the message answers: under our film, or under our question for new words. */
function filmAnswered(message: RawMessage, selfId: string): string | undefined {
  const answered = answeredBy(message);
  if (!answered || String(answered.from?.id) !== selfId) return undefined;
  const link = answered.entities?.find(({ type, url }) => type === 'text_link' && url?.includes(START));
  if (link?.url) return /[?&]start=([\w-]+)/.exec(link.url)?.[1];
  const buttons = (answered.reply_markup?.inline_keyboard ?? []).flat();
  const read = buttons.map(({ callback_data: data }) => readButton(data));
  // Under what waits there are other lengths and shapes alone.
  return read.find((button) => button?.verb === 'change' && Object.keys(button.options).length === 0)?.clip;
}

const START = '?start=';

/** Keeps in a question for new words which film it is about: Telegram gives the question back with the answer. */
export function filmLink(username: string, clip: string): string {
  return `https://t.me/${username}${START}${clip}`;
}

/** @returns undefined where the bot is not mentioned. */
function withoutMention(message: RawMessage, text: string, username: string): string | undefined {
  const entities = message.entities ?? message.caption_entities ?? [];
  const mention = entities.find(
    ({ type, offset, length }) =>
      type === 'mention' && text.slice(offset, offset + length).toLowerCase() === `@${username.toLowerCase()}`,
  );
  if (!mention) return undefined;
  return text.slice(0, mention.offset) + text.slice(mention.offset + mention.length);
}

/** Something that a person sent, in contrast to what Telegram tells of the chat itself. */
function hasContent({ photo, video, animation, voice, video_note, document, sticker }: RawMessage): boolean {
  return [photo, video, animation, voice, video_note, document, sticker].some((each) => each !== undefined);
}
