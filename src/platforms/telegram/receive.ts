/**
 * From an update to its answer: hand it over as an `Invocation`, then show what the command says. What Telegram tells
 * is dealt with when the command has run, not when its answer is shown: that waits for the chat's budget.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Invocation } from '../../command.js';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { tellMarks } from '../../marks.js';
import { sentencesFor } from '../../messages/index.js';
import type { Message } from '../../request.js';
import type { Lanes } from '../lanes.js';
import type { Host } from '../platform.js';
import { pauseMs } from '../reach.js';
import { remember } from '../remember.js';
import { openAnswers, type Tell } from './answer.js';
import type { Calls, Raw, Self } from './calls.js';
import type { Chats } from './chats.js';
import { type Asked, decode, decodeWords, type Knowledge, type RawMessage, type RawUser } from './decode.js';
import type { Names } from './names.js';
import { readButton, readShortcut } from './payload.js';
import { answerTargetOf, invocationOf, openStandings, type Scene, sceneBy, sceneOf } from './scene.js';
import { answerText, cut, LONGEST_ALERT } from './text.js';

/** The short answer to a button waits so long for what it is to say: for our own work, whatever the pace. */
const PRESS_WITHIN_MS = 1500;
/** How many events are remembered: one that comes twice is answered once. */
const REMEMBERED = 5000;

interface Press {
  id: string;
  from: RawUser;
  /** Without anything but its place where it is too old. */
  message?: RawMessage;
  data?: string;
}

interface Presence {
  chat: { id: number; type: string };
  new_chat_member: { status: string; can_send_messages?: boolean; can_send_videos?: boolean };
}

interface Options {
  calls: Calls;
  chats: Chats;
  lanes: Lanes;
  names: Names;
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
  const { calls, chats, lanes, names, host, self, uploadBytes, logger, nowMs, pace, signal } = options;
  const seen = new Set<string>();
  const knowledge: Knowledge = { ...host, self, userNamed: names.userNamed };
  const standingOf = openStandings(calls, nowMs);
  const show = openAnswers({ calls, chats, host, names, self, pace, signal });

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
    const { chat } = message;
    if (message.migrate_to_chat_id !== undefined) {
      await chats.moved(String(chat.id), String(message.migrate_to_chat_id));
      return;
    }
    const scene = sceneOf(message, `tg-${self.id}-${chat.id}-${message.message_id}`, nowMs());
    names.meetIn(message);
    const asked = scene && isNew(scene.eventId) ? decode(message, knowledge) : undefined;
    if (scene && asked) await run({ asked, scene, tell: undefined });
  }

  async function onPress(press: Press): Promise<void> {
    const { id, from, message, data } = press;
    const eventId = `tg-${self.id}-cb-${id}`;
    if (!isNew(eventId)) return;
    const locale = from.language_code ?? 'en';
    names.meet(from);
    const answer = (text?: string, isAlert?: boolean) =>
      calls
        .answerPress(id, text && cut(tellMarks(text), LONGEST_ALERT), isAlert)
        // Too late is too late; what was asked is done all the same.
        .catch((error) => logger.debug({ event: eventId, message: toProblem(error).message }, 'button not answered'));
    const asked = message && askedBy(data, message);
    if (!message || !asked) {
      await answer(sentencesFor(locale).refusals.outdated, true);
      return;
    }
    let isAnswered = false;
    const late = setTimeout(() => {
      isAnswered = true;
      void answer();
    }, PRESS_WITHIN_MS);
    await run({
      asked,
      scene: sceneBy(from, message, eventId, nowMs()),
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

  /** What a button is about; undefined where it is none of ours, or one of an older version. */
  function askedBy(data: unknown, message: RawMessage): Asked | undefined {
    const words = readShortcut(data);
    if (words !== undefined) return decodeWords(words, message, knowledge);
    const button = readButton(data);
    const command = button && host.commands.find(({ name }) => name === button.verb);
    return command && { command: command.name, options: { clip: button.clip, ...button.options } };
  }

  async function onPresence({ chat, new_chat_member: member }: Presence): Promise<void> {
    const { status } = member;
    const isOut = status === 'left' || status === 'kicked';
    const isMuted = member.can_send_messages === false || member.can_send_videos === false;
    // Who blocks the bot gets nothing from it any more, and a group gets no film from a bot that may not send one.
    if ((chat.type === 'private' && isOut) || isMuted) host.vanished({ channel: String(chat.id) });
    if (chat.type === 'private' || chat.type === 'channel') return;
    const change = isOut ? 'left' : 'joined';
    await keepTrying('group not noted', () => host[change](String(chat.id)));
  }

  /** Resolves when the command has run; the answer is shown after that. Rejects where the process ends before. */
  async function run({ asked, scene, tell }: { asked: Asked; scene: Scene; tell: Tell | undefined }): Promise<void> {
    const standing = await standingOf(scene);
    const target = answerTargetOf(scene);
    const language = isForAll(asked, scene) ? await host.languageOf(target.chat) : undefined;
    const invocation = invocationOf(asked, scene, { target, standing, language, uploadBytes });
    const { eventId } = invocation;
    let handled: (message: Message) => void = () => {};
    let broke: (reason: unknown) => void = () => {};
    const handling = new Promise<Message>((resolve, reject) => {
      handled = resolve;
      broke = reject;
    });
    const shown = lanes.answer(eventId, async () => {
      const message = await (asked.wordless ? Promise.resolve(askForWords(invocation)) : handle(invocation)).catch(
        (error) => {
          broke(error);
          throw error;
        },
      );
      handled(message);
      await show(message, { invocation, scene, tell });
      return answerText(message, sentencesFor(invocation.locale));
    });
    shown.catch((error) => logger.warn({ event: eventId, message: toProblem(error).message }, 'answer not shown'));
    const message = await handling;
    if (message.request === undefined) lanes.end(eventId);
  }

  /** Whether all of a group see the answer. */
  function isForAll({ command: name }: Asked, { isGroup }: Scene): boolean {
    const command = host.commands.find((known) => known.name === name);
    return isGroup && (command?.answer === 'public' || command?.audience === 'administrators');
  }

  async function handle(invocation: Invocation): Promise<Message> {
    const { eventId, ownLocale, locale } = invocation;
    const message = await keepTrying('command failed', () => host.handle(invocation), eventId);
    return message ?? { text: sentencesFor(ownLocale ?? locale).refusals.broken, refused: true };
  }

  /**
   * What cannot be written down now is written down later: until then Telegram is not told that it has arrived.
   * @returns undefined where every try would end alike
   */
  async function keepTrying<Result>(
    trouble: string,
    write: () => Promise<Result>,
    event?: string,
  ): Promise<Result | undefined> {
    for (let failures = 0; ; failures++) {
      try {
        return await write();
      } catch (error) {
        const { message, trace } = toProblem(error);
        logger.error({ event, message }, trouble);
        logger.debug({ trace }, trouble);
        if (isOfTheMessage(error)) return undefined;
        await sleep(pauseMs(failures) / pace, undefined, { signal }).catch(() => {
          throw signal.reason;
        });
      }
    }
  }

  function askForWords({ ownLocale, locale }: Invocation): Message {
    return { text: sentencesFor(ownLocale ?? locale).refusals.onlyWords, refused: true };
  }

  function isNew(eventId: string): boolean {
    return remember(seen, eventId, REMEMBERED);
  }
}

/** True for what will be the same with every try: an error in what was sent, or in our own code. */
export function isOfTheMessage(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) return true;
  const { code, cause } = error as { code?: string; cause?: unknown };
  // PostgreSQL's classes of errors that lie in the values.
  if (/^2[23]...$/.test(code ?? '')) return true;
  return cause instanceof Error && isOfTheMessage(cause);
}
