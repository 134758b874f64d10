/** Who asks, where, and which message is answered: what the handling of events knows of the chat behind one. */
import type { Ability, Invocation } from '../../command.js';
import type { Calls } from './calls.js';
import type { Asked, RawMessage, RawUser } from './decode.js';
import type { Target } from './target.js';

export const ABILITIES: readonly Ability[] = ['ping', 'buttons', 'flags'];

const ADMINISTRATOR_FOR_MS = 60_000;
/** Of how many people it is remembered what they are in a chat. */
const REMEMBERED = 5000;
/** The topic of a forum that has no message that opened it. */
const GENERAL_TOPIC = 1;

export interface Scene {
  eventId: string;
  atMs: number;
  /** The message that asks, or under whose button it is asked. */
  message: RawMessage;
  user: string;
  name: string;
  /** Writes as the group. */
  isAnonymous: boolean;
  isGroup: boolean;
  locale: string;
}

/** Of a message that asks; undefined where nobody does: Telegram tells of the chat itself, or a bot speaks. */
export function sceneOf(message: RawMessage, eventId: string, atMs: number): Scene | undefined {
  const { chat, from, sender_chat: asChat } = message;
  if (!from || (from.is_bot && !asChat)) return undefined;
  const user = String(asChat?.id ?? from.id);
  return { ...sceneBy(from, message, eventId, atMs), user, isAnonymous: asChat?.id === chat.id };
}

/** Of a person who presses a button under the message. */
export function sceneBy(from: RawUser, message: RawMessage, eventId: string, atMs: number): Scene {
  return {
    eventId,
    atMs,
    message,
    user: String(from.id),
    name: from.first_name,
    isAnonymous: false,
    isGroup: message.chat.type !== 'private',
    locale: from.language_code ?? 'en',
  };
}

export function answerTargetOf({ message, atMs }: Scene): Target {
  const { chat, message_id: reply, message_thread_id: thread, is_topic_message: isTopic } = message;
  // Outside of forums an answer belongs to a thread, too, and nothing can be sent to that.
  return { chat: String(chat.id), reply, atMs, ...(isTopic && thread !== undefined && { thread }) };
}

interface Asking {
  target: Target;
  standing: Standing;
  /** What the admins of the group have chosen for what all of it see. */
  language: string | undefined;
  uploadBytes: number;
}

export function invocationOf(
  { command, subcommand, options }: Asked,
  { eventId, message, isGroup, user, locale: ownLocale }: Scene,
  { target, standing, language, uploadBytes }: Asking,
): Invocation {
  return {
    eventId,
    platform: 'telegram',
    server: isGroup ? target.chat : null,
    channel: target.chat,
    ...(message.chat.is_forum && { topic: String(target.thread ?? GENERAL_TOPIC) }),
    user,
    locale: language ?? ownLocale,
    ownLocale,
    command,
    ...(subcommand !== undefined && { subcommand }),
    options,
    replyTo: target,
    can: ABILITIES,
    ...standing,
    limits: { uploadBytes },
  };
}

/** What somebody is in a chat. */
export type Standing = Pick<Invocation, 'roles' | 'administers' | 'moderates'>;

/** Asks what somebody is in a group. An administrator who stays unnamed writes as the group. */
export function openStandings(calls: Calls, nowMs: () => number): (scene: Scene) => Promise<Standing> {
  const administrators = new Map<string, { is: boolean; untilMs: number }>();

  return async (scene) => {
    if (!scene.isGroup) return {};
    const is = scene.isAnonymous || (await isAdministrator(scene));
    return { roles: [is ? 'admin' : 'member'], administers: is, moderates: is };
  };

  /** Where it cannot be told, nobody is one. */
  async function isAdministrator({ message, user }: Scene): Promise<boolean> {
    const key = `${message.chat.id} ${user}`;
    const known = administrators.get(key);
    if (known && known.untilMs > nowMs()) return known.is;
    const status = await calls.statusOf(String(message.chat.id), user).catch(() => undefined);
    const is = status === 'creator' || status === 'administrator';
    if (administrators.size > REMEMBERED) administrators.clear();
    if (status !== undefined) administrators.set(key, { is, untilMs: nowMs() + ADMINISTRATOR_FOR_MS });
    return is;
  }
}
