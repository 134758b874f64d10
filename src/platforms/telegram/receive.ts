/**
 * From an update to its answer: hand it over as an `Invocation`, then show what the command says. What Telegram tells
 * is dealt with when the command has run, not when its answer is shown: that waits for the chat's budget.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ability, Invocation } from '../../command.js';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';
import type { Message } from '../../request.js';
import type { Lanes } from '../lanes.js';
import type { Host } from '../platform.js';
import { pauseMs, whenReachable } from '../reach.js';
import {
  type Address,
  type Body,
  type Calls,
  isShut,
  isUnreachable,
  type Place,
  type Raw,
  type Self,
  TelegramFault,
} from './calls.js';
import type { Chats } from './chats.js';
import { type Asked, decode, filmLink, type RawMessage, type RawUser } from './decode.js';
import { keyboardOf, readButton } from './payload.js';
import type { Target } from './target.js';
import { cut, LONGEST_ALERT, plain, plainLines } from './text.js';

export const ABILITIES: readonly Ability[] = ['buttons'];

/** The short answer to a button waits so long for what it is to say. */
const PRESS_WITHIN_MS = 1500;
/** How many events are remembered: one that comes twice is answered once. */
const REMEMBERED = 5000;
const ADMINISTRATOR_FOR_MS = 60_000;
/** In a group these are told to their asker in private. */
const PERSONAL = ['queue', 'quota', 'mydata'];
/** Buttons that somebody who moderates may press under what others have asked for. */
const MODERATED = ['delete', 'cancel'];

interface Press {
  id: string;
  from: RawUser;
  /** Without anything but its place where it is too old. */
  message?: RawMessage;
  data?: string;
}

/** Who asks, where, and which message is answered. */
interface Scene {
  eventId: string;
  message: RawMessage;
  user: string;
  name: string;
  isAnonymous: boolean;
  locale: string;
}

interface Options {
  calls: Calls;
  chats: Chats;
  lanes: Lanes;
  host: Host;
  self: Self;
  uploadBytes: number;
  logger: Logger;
  nowMs(): number;
  pace: number;
  signal: AbortSignal;
}

/** @returns what deals with a batch of updates: resolves when they may be confirmed, rejects where the process ends. */
export function openReceiver(options: Options): (updates: Raw[]) => Promise<void> {
  const { calls, chats, lanes, host, self, uploadBytes, logger, nowMs, pace, signal } = options;
  const seen = new Set<string>();
  const administrators = new Map<string, { is: boolean; untilMs: number }>();

  return async (updates) => {
    // A button wants its answer soon; messages keep their order, which is that of the line.
    const presses = updates.flatMap(({ callback_query: press }) =>
      press ? [once(() => onPress(press as Press))] : [],
    );
    for (const { message, my_chat_member: change } of updates) {
      if (message) await once(() => onMessage(message as RawMessage));
      if (change) await once(() => onPresence(change as Presence));
    }
    await Promise.all(presses);
  };

  /** What breaks on the way would break again each time that Telegram tells it. */
  async function once(deal: () => Promise<void>): Promise<void> {
    try {
      await deal();
    } catch (error) {
      if (signal.aborted) throw error;
      logger.error({ message: toProblem(error).message }, 'update not understood');
    }
  }

  async function onMessage(message: RawMessage): Promise<void> {
    const { chat, from, sender_chat: asChat } = message;
    if (message.migrate_to_chat_id !== undefined) {
      chats.moved(String(chat.id), String(message.migrate_to_chat_id));
      return;
    }
    const isAnonymous = asChat?.id === chat.id;
    if (!from || (from.is_bot && !asChat)) return;
    const eventId = `tg-${self.id}-${chat.id}-${message.message_id}`;
    const asked = isNew(eventId) ? decode(message, { ...host, self }) : undefined;
    if (!asked) return;
    await run({
      asked,
      scene: {
        eventId,
        message,
        user: String(asChat?.id ?? from.id),
        name: from.first_name,
        isAnonymous,
        locale: from.language_code ?? 'en',
      },
      tell: undefined,
    });
  }

  async function onPress(press: Press): Promise<void> {
    const { id, from, message, data } = press;
    const eventId = `tg-${self.id}-cb-${id}`;
    if (!isNew(eventId)) return;
    const locale = from.language_code ?? 'en';
    const button = readButton(data);
    const answer = (text?: string, isAlert?: boolean) =>
      calls
        .answerPress(id, text && cut(text, LONGEST_ALERT), isAlert)
        // Too late is too late; what was asked is done all the same.
        .catch((error) => logger.debug({ event: eventId, message: toProblem(error).message }, 'button not answered'));
    const command = button && host.commands.find(({ name }) => name === button.verb);
    if (!message || !button || !command) {
      await answer(sentencesFor(locale).refusals.outdated, true);
      return;
    }
    let isAnswered = false;
    const late = setTimeout(() => {
      isAnswered = true;
      void answer();
    }, PRESS_WITHIN_MS / pace);
    await run({
      asked: { command: command.name, options: { clip: button.clip } },
      scene: { eventId, message, user: String(from.id), name: from.first_name, isAnonymous: false, locale },
      tell: async (text, isAlert) => {
        clearTimeout(late);
        if (isAnswered) return false;
        isAnswered = true;
        // More than a short answer holds comes as a message.
        const fits = text !== undefined && text.length <= LONGEST_ALERT;
        void (fits || isAlert ? answer(text, isAlert) : answer());
        return fits || isAlert;
      },
    }).finally(() => clearTimeout(late));
  }

  async function onPresence({ chat, new_chat_member: { status } }: Presence): Promise<void> {
    if (chat.type === 'private' || chat.type === 'channel') return;
    const change = status === 'left' || status === 'kicked' ? 'left' : 'joined';
    await host[change](String(chat.id)).catch((error) =>
      logger.warn({ message: toProblem(error).message }, 'group not noted'),
    );
  }

  /** Resolves when the command has run; the answer is shown after that. Rejects where the process ends before. */
  async function run({ asked, scene, tell }: { asked: Asked; scene: Scene; tell: Tell | undefined }): Promise<void> {
    const moderates = await isModerator(asked, scene);
    const target = targetOf(scene);
    const invocation = invocationOf(asked, scene, target, moderates);
    const { eventId } = invocation;
    let handled: (message: Message) => void = () => {};
    let broke: (reason: unknown) => void = () => {};
    const handling = new Promise<Message>((resolve, reject) => {
      handled = resolve;
      broke = reject;
    });
    const shown = lanes.answer(eventId, async () => {
      const message = await keepTrying(invocation).catch((error) => {
        broke(error);
        throw error;
      });
      handled(message);
      await show(message, invocation, scene, target, tell);
    });
    shown.catch((error) => logger.warn({ event: eventId, message: toProblem(error).message }, 'answer not shown'));
    const message = await handling;
    if (message.request === undefined) lanes.end(eventId);
  }

  /** What cannot be written down now is written down later: until then Telegram is not told that it has arrived. */
  async function keepTrying(invocation: Invocation): Promise<Message> {
    for (let failures = 0; ; failures++) {
      try {
        return await host.handle(invocation);
      } catch (error) {
        const { message, trace } = toProblem(error);
        logger.error({ event: invocation.eventId, message }, 'command failed');
        logger.debug({ trace }, 'command failed');
        if (isOfTheMessage(error)) {
          return { text: sentencesFor(invocation.locale).refusals.broken, refused: true };
        }
        await sleep(pauseMs(failures) / pace, undefined, { signal }).catch(() => {
          throw signal.reason;
        });
      }
    }
  }

  async function show(
    message: Message,
    { locale, command, options }: Invocation,
    scene: Scene,
    target: Target,
    tell: Tell | undefined,
  ): Promise<void> {
    const say = sentencesFor(locale);
    if (message.repeated) return;
    const isGroup = scene.message.chat.type !== 'private';
    const address: Address = { chat: target.chat, thread: target.thread, reply: target.reply, isSilent: isGroup };
    if (message.request !== undefined) {
      await tell?.(undefined, false);
      // Known to have not arrived, it is sent again; otherwise the film comes with a message of its own.
      const place = await send(address, bodyOf(message, say), (fault) => !fault.mayHaveArrived);
      chats.stands(message.request, place);
      await host.answered(message.request, { ...target, chat: place.chat, message: place.message });
      return;
    }
    if (message.form) {
      await tell?.(undefined, false);
      await send(address, questionOf(message.form, scene, say));
      return;
    }
    const isGone = message.deletes ? await takeAway(scene, say) : true;
    const text = isGone ? message.text : say.deletedTooOld;
    if (await tell?.(text, message.refused || (!message.deletes && command !== 'cancel'))) return;
    const body = bodyOf({ ...message, text }, say);
    if (isGroup && !message.refused && PERSONAL.includes(command) && options.clip === undefined) {
      await tellInPrivate(scene, address, body, say);
    } else await send(address, body);
  }

  /** @param mayRepeat whether it is sent again after a fault: words that stand there twice harm nobody. */
  function send(address: Address, body: Body, mayRepeat: (fault: TelegramFault) => boolean = () => true) {
    const isPassing = (error: unknown) => error instanceof TelegramFault && isUnreachable(error) && mayRepeat(error);
    const waiting = { service: 'Telegram', isUnreachable: isPassing, signal, pace };
    return whenReachable(() => chats.send(address, body, 'answer'), waiting);
  }

  async function tellInPrivate({ user, isAnonymous }: Scene, address: Address, body: Body, say: Sentences) {
    // The name stays one that can be pressed.
    const inGroup = { text: say.writeFirst(self.username) };
    if (isAnonymous) {
      await send(address, inGroup);
      return;
    }
    try {
      await send({ chat: user }, body);
    } catch (error) {
      // Telegram lets no bot begin.
      if (!isShut(error) && !(error instanceof TelegramFault && error.status === 400)) throw error;
      await send(address, inGroup);
    }
  }

  /** @returns false where Telegram lets the message stay: after two days a bot may not remove it. */
  async function takeAway({ message }: Scene, say: Sentences): Promise<boolean> {
    const place: Place = { chat: String(message.chat.id), message: message.message_id };
    try {
      await calls.delete(place);
      return true;
    } catch (error) {
      if (error instanceof TelegramFault && /not found/i.test(error.description)) return true;
      await calls.editKeyboard(place, keyboardOf([], say)).catch(() => {});
      return false;
    }
  }

  function invocationOf(
    { command, options: given }: Asked,
    { eventId, message, user, locale }: Scene,
    target: Target,
    moderates: boolean,
  ): Invocation {
    return {
      eventId,
      platform: 'telegram',
      server: message.chat.type === 'private' ? null : target.chat,
      channel: target.chat,
      user,
      locale,
      command,
      options: given,
      replyTo: target,
      can: ABILITIES,
      moderates,
      limits: { uploadBytes },
    };
  }

  /** An administrator who stays unnamed writes as the group. Where it cannot be told, nobody moderates. */
  async function isModerator({ command, options: given }: Asked, { message, user, isAnonymous }: Scene) {
    if (message.chat.type === 'private') return false;
    if (isAnonymous) return true;
    if (!MODERATED.includes(command) || given.clip === undefined) return false;
    const key = `${message.chat.id} ${user}`;
    const known = administrators.get(key);
    if (known && known.untilMs > nowMs()) return known.is;
    const status = await calls.statusOf(String(message.chat.id), user).catch(() => '');
    const is = status === 'creator' || status === 'administrator';
    if (administrators.size > REMEMBERED) administrators.clear();
    administrators.set(key, { is, untilMs: nowMs() + ADMINISTRATOR_FOR_MS });
    return is;
  }

  function isNew(eventId: string): boolean {
    if (seen.has(eventId)) return false;
    seen.add(eventId);
    if (seen.size > REMEMBERED) for (const oldest of seen) if (seen.delete(oldest)) break;
    return true;
  }

  /** Asks for new words. Whom it asks sees it as a question; the link in it says which film it is about. */
  function questionOf({ clip, fields }: NonNullable<Message['form']>, { message, user, name }: Scene, say: Sentences) {
    const link = { type: 'text_link', url: filmLink(self.username, clip) };
    const title = plain(say.changeTitle);
    const lines = `${title}: ${plainLines([say.changeBy(fields.prompt)], 3500)}`;
    const isGroup = message.chat.type !== 'private';
    const called = isGroup ? plain(name) : '';
    const text = isGroup ? `${called} · ${lines}` : lines;
    const start = text.indexOf(title, called.length);
    return {
      text,
      entities: [
        ...(isGroup ? [{ type: 'text_link', offset: 0, length: called.length, url: `tg://user?id=${user}` }] : []),
        { ...link, offset: start, length: title.length },
      ],
      keyboard: {
        force_reply: true,
        input_field_placeholder: cut(fields.prompt, 64),
        ...(isGroup && { selective: true }),
      },
    };
  }
}

/** Says it as the short answer to the button. @returns false where it has to be said otherwise. */
type Tell = (text: string | undefined, isAlert: boolean) => Promise<boolean>;

interface Presence {
  chat: { id: number; type: string };
  new_chat_member: { status: string };
}

function targetOf({ message }: Scene): Target {
  const { chat, message_id: reply, message_thread_id: thread, is_topic_message: isTopic } = message;
  // Outside of forums an answer belongs to a thread, too, and nothing can be sent to that.
  return { chat: String(chat.id), reply, ...(isTopic && thread !== undefined && { thread }) };
}

function bodyOf({ text, buttons = [] }: Pick<Message, 'text' | 'buttons'>, say: Sentences): Body {
  return { text: plainLines(text.split('\n')), keyboard: keyboardOf(buttons, say) };
}

/** True for what will be the same with every try: an error in what was sent, or in our own code. */
function isOfTheMessage(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) return true;
  const { code, cause } = error as { code?: string; cause?: unknown };
  // PostgreSQL's classes of errors that lie in the values.
  if (/^2[23]...$/.test(code ?? '')) return true;
  return cause instanceof Error && isOfTheMessage(cause);
}
