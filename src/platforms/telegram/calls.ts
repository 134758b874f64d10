/**
 * What this platform asks of the Bot API, one function a call, through telegraf's `callApi`. Every error that leaves
 * here is a `TelegramFault`: telegraf's own hold the token in their message and the prompt in their payload.
 */
import { Telegram } from 'telegraf';
import { faultOf } from './faults.js';

/** Short calls; an upload gets more by its size. */
const TIMEOUT_MS = 60_000;
const UPLOAD_TIMEOUT_MS = 300_000;
/** Others wait for what somebody is in their chat. */
const STATUS_TIMEOUT_MS = 5000;
/** How long Telegram holds a poll, seconds; it takes 50 at most. */
const POLL_SECONDS = 50;
const POLL_MARGIN_MS = 15_000;
const MOST_UPDATES = 100;

/** A message of a chat. */
export interface Place {
  chat: string;
  message: number;
}

/** What a message says besides files. */
export interface Body {
  text: string;
  entities?: unknown[];
  keyboard?: unknown;
}

export interface Address {
  chat: string;
  thread?: number | undefined;
  /** The message that it answers, if that is still there. */
  reply?: number | undefined;
  isSilent?: boolean;
}

/** A film as Telegram shows it. */
export interface Video {
  /** A path on this machine, or what Telegram has already. */
  source: { path: string; poster: Buffer | undefined } | { fileId: string };
  filename: string;
  caption: string;
  width: number;
  height: number;
  seconds: number;
}

export interface Self {
  id: string;
  username: string;
  joinsGroups: boolean;
  /** Every message of a group, and not only what is meant for it. */
  hearsGroups: boolean;
}

/** An update or a message as the Bot API describes it: only what is read here. */
export type Raw = Record<string, unknown>;

export interface Calls {
  getSelf(signal: AbortSignal): Promise<Self>;
  deleteWebhook(signal: AbortSignal): Promise<void>;
  /** Empty where there is none. */
  webhookOf(signal: AbortSignal): Promise<string>;
  /** @param offset the first update that is not confirmed by this; undefined confirms none. */
  getUpdates(offset: number | undefined, signal: AbortSignal): Promise<Raw[]>;
  /** Confirms all before `offset` and waits for none. */
  confirm(offset: number): Promise<void>;
  send(address: Address, body: Body): Promise<Place>;
  editText(place: Place, body: Body, signal?: AbortSignal): Promise<void>;
  /** @returns the id of the film that it is now. */
  editVideo(place: Place, video: Video, keyboard: unknown, signal?: AbortSignal): Promise<string | undefined>;
  editCaption(place: Place, caption: string, keyboard: unknown): Promise<string | undefined>;
  editKeyboard(place: Place, keyboard: unknown): Promise<void>;
  delete(place: Place): Promise<void>;
  answerPress(id: string, text?: string, isAlert?: boolean): Promise<void>;
  /** What somebody is in a chat: `creator`, `administrator`, `member` … */
  statusOf(chat: string, user: string): Promise<string>;
  /** People who administer a group, its creator among them; no bots. */
  administratorsOf(chat: string): Promise<string[]>;
  setCommands(scope: string, language: string, commands: { command: string; description: string }[]): Promise<void>;
  deleteCommands(scope: string, language: string): Promise<void>;
}

/** @param pace how much faster Telegram's time runs than ours; not 1 in tests alone. */
export function openCalls(token: string, apiBase: string | undefined, pace = 1): Calls {
  const telegram = new Telegram(token, apiBase === undefined ? {} : { apiRoot: `${apiBase}/` });
  const callApi = telegram.callApi.bind(telegram) as (
    method: string,
    payload: object,
    options: { signal: AbortSignal },
  ) => Promise<unknown>;

  async function call(method: string, payload: object, options: { timeoutMs?: number; signal?: AbortSignal } = {}) {
    const { timeoutMs = TIMEOUT_MS, signal } = options;
    const timeout = AbortSignal.timeout(Math.ceil(timeoutMs / pace));
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      return await callApi(method, payload, { signal: either });
    } catch (error) {
      throw faultOf(method, error, token);
    }
  }
  const at = ({ chat, message }: Place) => ({ chat_id: Number(chat), message_id: message });
  const markup = (keyboard: unknown) => (keyboard === undefined ? {} : { reply_markup: keyboard });
  const words = ({ text, entities, keyboard }: Body) => ({
    text,
    ...(entities && { entities }),
    link_preview_options: { is_disabled: true },
    ...markup(keyboard),
  });
  const placeOf = (message: unknown): Place => {
    const { message_id: id, chat } = message as { message_id: number; chat: { id: number } };
    return { chat: String(chat.id), message: id };
  };
  const fileOf = (message: unknown) => (message as { video?: { file_id?: string } }).video?.file_id;

  return {
    getSelf: async (signal) => {
      const self = (await call('getMe', {}, { signal })) as Raw & { id: number; username: string };
      const { id, username, can_join_groups: joins, can_read_all_group_messages: hears } = self;
      return { id: String(id), username, joinsGroups: joins !== false, hearsGroups: hears === true };
    },
    deleteWebhook: async (signal) => {
      await call('deleteWebhook', {}, { signal });
    },
    webhookOf: async (signal) => {
      const { url } = (await call('getWebhookInfo', {}, { signal })) as { url?: string };
      return url ?? '';
    },
    getUpdates: async (offset, signal) => {
      const payload = {
        ...(offset === undefined ? {} : { offset }),
        limit: MOST_UPDATES,
        timeout: POLL_SECONDS,
        allowed_updates: ['message', 'callback_query', 'my_chat_member'],
      };
      const timeoutMs = POLL_SECONDS * 1000 + POLL_MARGIN_MS;
      return (await call('getUpdates', payload, { timeoutMs, signal })) as Raw[];
    },
    confirm: async (offset) => {
      await call('getUpdates', { offset, limit: 1, timeout: 0 }, { timeoutMs: 2000 * pace });
    },
    send: async ({ chat, thread, reply, isSilent }, body) =>
      placeOf(
        await call('sendMessage', {
          chat_id: Number(chat),
          ...words(body),
          ...(thread !== undefined && { message_thread_id: thread }),
          ...(reply !== undefined && { reply_parameters: { message_id: reply, allow_sending_without_reply: true } }),
          ...(isSilent && { disable_notification: true }),
        }),
      ),
    editText: async (place, body, signal) => {
      await call('editMessageText', { ...at(place), ...words(body) }, signal ? { signal } : {});
    },
    editVideo: async (place, video, keyboard, signal) => {
      const { source, filename, caption, width, height, seconds } = video;
      const shape = { width, height, duration: Math.max(1, Math.round(seconds)), supports_streaming: true };
      if ('fileId' in source) {
        const media = { type: 'video', media: source.fileId, caption, ...shape };
        return fileOf(await call('editMessageMedia', { ...at(place), media, ...markup(keyboard) }));
      }
      const { path, poster } = source;
      // What goes into a form must be written out: telegraf drops some objects and mistakes others for files.
      const media = JSON.stringify({
        type: 'video',
        media: 'attach://film',
        ...(poster && { thumbnail: 'attach://poster' }),
        caption,
        ...shape,
      });
      const payload = {
        ...at(place),
        media,
        ...(keyboard !== undefined && { reply_markup: JSON.stringify(keyboard) }),
        film: { source: path, filename },
        ...(poster && { poster: { source: poster, filename: 'poster.jpg' } }),
      };
      return fileOf(
        await call('editMessageMedia', payload, { timeoutMs: UPLOAD_TIMEOUT_MS, ...(signal && { signal }) }),
      );
    },
    editCaption: async (place, caption, keyboard) =>
      fileOf(await call('editMessageCaption', { ...at(place), caption, ...markup(keyboard) })),
    editKeyboard: async (place, keyboard) => {
      await call('editMessageReplyMarkup', { ...at(place), ...markup(keyboard) });
    },
    delete: async (place) => {
      await call('deleteMessage', at(place));
    },
    answerPress: async (id, text, isAlert) => {
      const said = text ? { text, ...(isAlert && { show_alert: true }) } : {};
      await call('answerCallbackQuery', { callback_query_id: id, ...said });
    },
    statusOf: async (chat, user) => {
      const payload = { chat_id: Number(chat), user_id: Number(user) };
      const member = await call('getChatMember', payload, { timeoutMs: STATUS_TIMEOUT_MS });
      return (member as { status: string }).status;
    },
    administratorsOf: async (chat) => {
      const members = await call('getChatAdministrators', { chat_id: Number(chat) });
      return (members as { user: { id: number; is_bot: boolean } }[])
        .filter(({ user }) => !user.is_bot)
        .map(({ user }) => String(user.id));
    },
    setCommands: async (scope, language, commands) => {
      await call('setMyCommands', { commands, scope: { type: scope }, ...(language && { language_code: language }) });
    },
    deleteCommands: async (scope, language) => {
      await call('deleteMyCommands', { scope: { type: scope }, ...(language && { language_code: language }) });
    },
  };
}
