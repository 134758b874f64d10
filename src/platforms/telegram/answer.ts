/**
 * What the handling of an event says in the chat: as the short answer to a button where that is enough, as a message
 * otherwise; the message of a request then becomes its film.
 */
import type { Invocation } from '../../command.js';
import { type Mark, withoutMarks } from '../../marks.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';
import type { Form, Message } from '../../request.js';
import type { Host } from '../platform.js';
import { whenReachable } from '../reach.js';
import type { Address, Body, Calls, Place, Self } from './calls.js';
import type { Chats } from './chats.js';
import { filmLink } from './decode.js';
import { isGone, isSame, isShut, isUnreachable, TelegramFault } from './faults.js';
import type { Names } from './names.js';
import { keyboardOf, waitingKeyboardOf } from './payload.js';
import type { Scene } from './scene.js';
import { Target } from './target.js';
import { answerText, cut, plain, plainLines, written } from './text.js';

/** What these say need not be confirmed: the message changes, too. */
const PASSING = ['cancel', 'change'];
/** In a group these are told to their asker in private. */
const PERSONAL = ['queue', 'quota', 'mydata'];
/** Of these the answer is about the group, which is named where it is told elsewhere. */
const OF_GROUP = ['quota', 'settings'];
const LONGEST_GROUP_NAME = 60;

interface Options {
  calls: Calls;
  chats: Chats;
  host: Pick<Host, 'answered'>;
  names: Pick<Names, 'nameOf' | 'topicOf'>;
  self: Self;
  pace: number;
  signal: AbortSignal;
}

/** Says it as the short answer to the button. @returns false where it has to be said otherwise. */
export type Tell = (text: string | undefined, isAlert: boolean) => Promise<boolean>;

interface Answering {
  invocation: Invocation;
  scene: Scene;
  /** Undefined where no button waits for an answer. */
  tell: Tell | undefined;
}

/** @returns what shows the answer. */
export function openAnswers({
  calls,
  chats,
  host,
  names,
  self,
  pace,
  signal,
}: Options): (message: Message, answering: Answering) => Promise<void> {
  return show;

  async function show(
    message: Message,
    { invocation: { locale, ownLocale = locale, command, options: given, replyTo }, scene, tell }: Answering,
  ): Promise<void> {
    if (message.repeated) return;
    const isPersonal = scene.isGroup && !message.refused && isForAsker(message, command) && given.clip === undefined;
    const say = sentencesFor(isPersonal ? ownLocale : locale);
    const target = Target.parse(replyTo);
    const { isGroup } = scene;
    const address: Address = { chat: target.chat, thread: target.thread, reply: target.reply, isSilent: isGroup };
    if (message.request !== undefined) {
      await tell?.(undefined, false);
      // Known to have not arrived, it is sent again; otherwise the film comes with a message of its own.
      const place = await send(address, bodyOf(message, target.chat, say), (fault) => !fault.mayHaveArrived);
      chats.stands(message.request, place);
      await host.answered(message.request, { ...target, chat: place.chat, message: place.message });
      return;
    }
    if (message.form) {
      await tell?.(undefined, false);
      await send(address, questionOf(message.form, scene, self.username, say));
      return;
    }
    const isGone = message.deletes ? await takeAway(scene, message.deletes, say) : true;
    const text = isGone ? message.text : say.deletedTooOld;
    const isReplacing = message.shortcuts !== undefined && !message.refused;
    if (isReplacing) await tell?.(undefined, false);
    else if (await tell?.(text, message.refused || !(message.deletes || PASSING.includes(command)))) return;
    // The message under which it was pressed says it, too.
    if (tell && command === 'change' && !message.refused) return;
    const heading = isPersonal && OF_GROUP.includes(command) ? headingOf(scene, say) : '';
    const body = bodyOf({ ...message, text: heading + text }, target.chat, say);
    if (isGroup && message.private && tell && !isPersonal) {
      // Too late for the short answer, and nobody else's business.
      await send({ chat: scene.user }, body).catch(() => {});
      return;
    }
    if (isPersonal) await tellInPrivate(scene, address, body, say);
    else if (tell && message.shortcuts) await replace(scene, address, body);
    else await send(address, body);
  }

  /** What a shortcut says takes the place of the message that it stands under. */
  async function replace({ message }: Scene, address: Address, body: Body): Promise<void> {
    const place: Place = { chat: String(message.chat.id), message: message.message_id };
    try {
      await chats.edit(place, 'answer', (at) => calls.editText(at, body));
    } catch (error) {
      if (isSame(error)) return;
      if (!isGone(error)) throw error;
      await send(address, body);
    }
  }

  function bodyOf(
    { text, buttons = [], shortcuts, waits }: Pick<Message, 'text' | 'buttons' | 'shortcuts' | 'waits'>,
    chat: string,
    say: Sentences,
  ): Body {
    const body = written(answerText({ text, waits }, say), { name: (mark) => nameOf(mark, chat, say) });
    return { ...body, keyboard: waits ? waitingKeyboardOf(buttons, waits, say) : keyboardOf(buttons, say, shortcuts) };
  }

  function nameOf(mark: Mark, chat: string, { settings }: Sentences): string | undefined {
    if (mark.kind === 'user') return names.nameOf(mark.id);
    if (mark.kind === 'role') return settings.telegramRoles[mark.id as keyof typeof settings.telegramRoles];
    return mark.kind === 'channel' ? settings.topic(names.topicOf(chat, mark.id) ?? mark.id) : undefined;
  }

  /** @param mayRepeat whether it is sent again after a fault: words that stand there twice harm nobody. */
  function send(address: Address, body: Body, mayRepeat?: (fault: TelegramFault) => boolean) {
    return reachable(() => chats.send(address, body, 'answer'), mayRepeat);
  }

  function reachable<T>(run: () => Promise<T>, mayRepeat: (fault: TelegramFault) => boolean = () => true): Promise<T> {
    const isPassing = (error: unknown) => error instanceof TelegramFault && isUnreachable(error) && mayRepeat(error);
    return whenReachable(run, { service: 'Telegram', isUnreachable: isPassing, signal, pace });
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
  async function takeAway({ message }: Scene, { call }: Record<string, unknown>, say: Sentences): Promise<boolean> {
    const place: Place = { chat: String(message.chat.id), message: message.message_id };
    const remove = (which: Place) => reachable(() => chats.edit(which, 'answer', (at) => calls.delete(at)));
    if (typeof call === 'number') await remove({ ...place, message: call }).catch(() => {});
    try {
      await remove(place);
      return true;
    } catch (error) {
      if (!(error instanceof TelegramFault)) throw error;
      if (/message to delete not found|chat not found/i.test(error.description)) return true;
      await calls.editKeyboard(place, keyboardOf([], say)).catch(() => {});
      return false;
    }
  }
}

/** Above what is told in private: which group it is about. */
function headingOf({ message: { chat } }: Scene, say: Sentences): string {
  const name = cut(
    withoutMarks(chat.title ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST_GROUP_NAME,
  );
  return name === '' ? '' : `${say.aboutGroup(name)}\n`;
}

function isForAsker(message: Message, command: string): boolean {
  return message.private === true || PERSONAL.includes(command);
}

/** Asks for new words. Whom it asks sees it as a question; the link in it says which film it is about. */
function questionOf({ clip, fields }: Form, { isGroup, user, name }: Scene, username: string, say: Sentences) {
  const link = { type: 'text_link', url: filmLink(username, clip) };
  const title = plain(say.changeTitle);
  const lines = `${title}${plainLines([say.changeBy(fields.prompt)], 3500)}`;
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
