/** Who asks, where, and which message is answered: what the handling of events knows of the chat behind one. */
import type { Ability, Invocation } from '../../command.js';
import type { Calls } from './calls.js';
import type { Asked, RawMessage, RawUser } from './decode.js';
import type { Target } from './target.js';

export const ABILITIES: readonly Ability[] = ['ping', 'buttons', 'flags'];

const ADMINISTRATOR_FOR_MS = 60_000;
/** Of how many people it is remembered what they are in a chat. */
const REMEMBERED = 5000;
/** Buttons that somebody who moderates may press under what others have asked for. */
const MODERATED = ['delete', 'cancel'];

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
  moderates: boolean;
  uploadBytes: number;
}

export function invocationOf(
  { command, options }: Asked,
  { eventId, isGroup, user, locale }: Scene,
  { target, moderates, uploadBytes }: Asking,
): Invocation {
  return {
    eventId,
    platform: 'telegram',
    server: isGroup ? target.chat : null,
    channel: target.chat,
    user,
    locale,
    command,
    options,
    replyTo: target,
    can: ABILITIES,
    moderates,
    limits: { uploadBytes },
  };
}

/** Who may remove what others have asked for. An administrator who stays unnamed writes as the group. */
export function openModerators(calls: Calls, nowMs: () => number) {
  const administrators = new Map<string, { is: boolean; untilMs: number }>();

  /** Where it cannot be told, nobody moderates. */
  return async ({ command, options }: Asked, { message, user, isAnonymous, isGroup }: Scene): Promise<boolean> => {
    if (!isGroup) return false;
    if (isAnonymous) return true;
    if (!MODERATED.includes(command) || options.clip === undefined) return false;
    const key = `${message.chat.id} ${user}`;
    const known = administrators.get(key);
    if (known && known.untilMs > nowMs()) return known.is;
    const status = await calls.statusOf(String(message.chat.id), user).catch(() => '');
    const is = status === 'creator' || status === 'administrator';
    if (administrators.size > REMEMBERED) administrators.clear();
    administrators.set(key, { is, untilMs: nowMs() + ADMINISTRATOR_FOR_MS });
    return is;
  };
}
