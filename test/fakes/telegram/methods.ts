/** What Telegram does at each method that the bot calls. Everything it refuses, it refuses in Telegram's words. */
import { jpegSize, type SentFile } from '../../specs/telegram.js';
import { chatPayload, fullChatPayload, memberPayload, messagePayload, userPayload } from './payloads.js';
import { ApiError, type Handle } from './rest.js';
import type { Updates } from './updates.js';
import { type Chat, type File, type Json, look, type Message, type Topic, type World } from './world.js';

/** How long a pressed button may be answered. */
const ANSWER_WITHIN_MS = 15_000;
/** How long a message of one's own may be taken back. */
const DELETE_WITHIN_MS = 48 * 3600_000;
const DOWNLOAD_BYTES = 20 * 1024 * 1024;
const GENERAL_TOPIC = 1;

interface Options {
  world: World;
  updates: Updates;
}

type Right = 'sendWords' | 'sendVideos' | 'edit';

export function openMethods({ world, updates }: Options): Handle {
  const handlers: Record<string, (values: Json, files: SentFile[], gone: AbortSignal) => unknown> = {
    getMe: () => ({
      ...userPayload(world.bot),
      can_join_groups: true,
      can_read_all_group_messages: !world.isPrivate,
      supports_inline_queries: false,
    }),
    getUpdates: (values, _files, gone) => updates.poll(values, gone),
    getWebhookInfo: () => ({
      url: updates.webhook,
      has_custom_certificate: false,
      pending_update_count: updates.pending().length,
    }),
    deleteWebhook: () => {
      updates.webhook = '';
      return true;
    },
    logOut: () => true,
    close: () => true,

    sendMessage: (values) => {
      const chat = reachable(values.chat_id, 'sendWords');
      return send(chat, values, { text: textOf(values.text), entities: (values.entities ?? []) as Json[] });
    },
    sendVideo: (values, files) => {
      const chat = reachable(values.chat_id, 'sendVideos');
      return send(chat, values, { caption: captionOf(values), video: clip(values, values.video, files) });
    },
    sendChatAction: ({ chat_id: chat, message_thread_id: thread, action }) => {
      const where = reachable(chat, 'sendWords');
      world.see(where, `${world.bot.name}: ${String(action).replace('_', ' ')} …`, { topic: topicOf(where, thread) });
      return true;
    },

    editMessageText: (values) => {
      const message = editable(values);
      if (message.text === undefined) throw bad('there is no text in the message to edit');
      return edit(message, values, { text: textOf(values.text) });
    },
    editMessageCaption: (values) => {
      const message = editable(values);
      if (!message.video) throw bad('there is no caption in the message to edit');
      return edit(message, values, { caption: captionOf(values) });
    },
    editMessageReplyMarkup: (values) => edit(editable(values), values, {}),
    editMessageMedia: (values, files) => {
      const message = editable(values);
      const media = values.media as Json;
      reachable(values.chat_id, 'sendVideos');
      const video = clip(media, media.media, files);
      return edit(message, values, { text: undefined, entities: [], caption: captionOf(media), video });
    },
    deleteMessage: ({ chat_id: id, message_id: messageId }) => {
      const chat = reachable(id, 'edit');
      const message = world.find(chat, messageId as number);
      if (!message) throw bad('message to delete not found');
      const isOwn = message.author === world.bot || chat.kind === 'private';
      const isYoung = world.nowMs() - message.bornMs < DELETE_WITHIN_MS;
      if (!(isOwn && isYoung) && !chat.botMay.deleteOthers) throw bad("message can't be deleted for everyone");
      world.remove(message);
      world.see(chat, `(${look(message)}) vanishes`, { topic: message.topic });
      return true;
    },
    setMessageReaction: ({ chat_id: id, message_id: messageId, reaction = [] }) => {
      const chat = reachable(id, 'edit');
      const message = world.find(chat, messageId as number);
      if (!message) throw bad('message to react not found');
      const [first, ...more] = reaction as { emoji: string }[];
      if (more.length > 0) throw bad('REACTIONS_TOO_MANY');
      message.reaction = first?.emoji;
      world.see(chat, `${world.bot.name} ${first ? `reacts with ${first.emoji}` : 'takes its reaction back'}`, {
        topic: message.topic,
      });
      return true;
    },
    answerCallbackQuery: ({ callback_query_id: id, text, show_alert: isAlert }) => {
      const press = world.presses.get(id as string);
      if (!press || world.nowMs() - press.bornMs > ANSWER_WITHIN_MS) {
        throw bad('query is too old and response timeout expired or query ID is invalid');
      }
      press.answers++;
      press.answeredMs ??= Date.now();
      press.text ??= text as string | undefined;
      press.isAlert ||= isAlert === true;
      if (text) {
        const { message, user } = press;
        world.see(message.chat, `${world.bot.name} ${isAlert ? 'alerts' : 'says briefly'}: ${text}`, {
          topic: message.topic,
          seenBy: user,
        });
      }
      return true;
    },

    setMyCommands: (values) => {
      world.commands.set(listOf(values), values.commands as { command: string; description: string }[]);
      return true;
    },
    deleteMyCommands: (values) => {
      world.commands.delete(listOf(values));
      return true;
    },
    getChat: ({ chat_id: id }) => fullChatPayload(known(id)),
    getChatAdministrators: ({ chat_id: id }) => {
      const chat = reachable(id, 'edit');
      if (chat.kind === 'private') throw bad('there are no administrators in the private chat');
      return [...chat.members]
        .filter(([, status]) => status === 'creator' || status === 'administrator')
        .map(([user, status]) => memberPayload(user, status));
    },
    getChatMember: ({ chat_id: id, user_id: userId }) => {
      const chat = reachable(id, 'edit');
      const user = world.users.get(userId as number);
      if (!user) throw bad('user not found');
      if (user === world.bot) return memberPayload(user, chat.bot);
      if (chat.hidesMembers && chat.bot !== 'administrator') throw bad('member list is inaccessible');
      const isHere = chat.kind === 'private' && chat.person === user;
      return memberPayload(user, chat.members.get(user) ?? (isHere ? 'member' : 'left'));
    },
    getFile: ({ file_id: id }) => {
      const file = world.files.get(id as string);
      if (!file) throw bad('invalid file_id');
      if (file.bytes > DOWNLOAD_BYTES) throw bad('file is too big');
      return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes, file_path: filePath(file) };
    },
    leaveChat: ({ chat_id: id }) => {
      const chat = reachable(id, 'edit');
      updates.tell('my_chat_member', {
        chat: chatPayload(chat),
        from: userPayload(world.bot),
        date: world.now(),
        old_chat_member: memberPayload(world.bot, chat.bot),
        new_chat_member: memberPayload(world.bot, 'left'),
      });
      chat.bot = 'left';
      world.see(chat, `${world.bot.name} leaves`);
      return true;
    },
  };

  return (method, values, files, gone) => {
    const handler = handlers[method];
    if (!handler) throw new ApiError(404, 'Not Found: method not found');
    return handler(values, files, gone);
  };

  function send(chat: Chat, values: Json, content: Partial<Message>): Json {
    const { reply_parameters: reply, message_thread_id: thread, reply_markup: markup } = values;
    const topic = topicOf(chat, thread);
    const replyTo = answered(chat, reply as Json | undefined);
    const message = world.post({
      chat,
      author: world.bot,
      topic: topic ?? replyTo?.topic,
      replyTo,
      buttons: buttonsOf(markup),
      forcesReply: (markup as Json | undefined)?.force_reply === true,
      isSilent: values.disable_notification === true,
      ...content,
    });
    world.see(chat, look(message), { topic: message.topic });
    return messagePayload(message);
  }

  /** Buttons that are not named again are gone. */
  function edit(message: Message, values: Json, content: Partial<Message>): Json {
    const next = { ...message, ...content, buttons: buttonsOf(values.reply_markup) };
    if (isSame(message, next)) {
      throw bad(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    Object.assign(message, next, { editedMs: world.nowMs(), edits: message.edits + 1 });
    world.see(message.chat, `(edited) ${look(message)}`, { topic: message.topic });
    return messagePayload(message);
  }

  function known(id: unknown): Chat {
    const named = [...world.chats.values()].find(({ username }) => username && `@${username}` === id);
    const person = world.users.get(id as number);
    const chat = world.chats.get(id as number) ?? named ?? (person && !person.isBot && world.privateChat(person));
    if (!chat) throw bad('chat not found');
    return chat;
  }

  /** The chat, where the bot may do that there. */
  function reachable(id: unknown, right: Right): Chat {
    const chat = known(id);
    const { person, movedTo, isGone, kind, bot, botMay } = chat;
    const forbidden = (why: string) => new ApiError(403, `Forbidden: ${why}`);
    if (movedTo) {
      throw bad('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: movedTo.id });
    }
    if (isGone) throw forbidden('the group chat was deleted');
    if (person?.isDeactivated) throw forbidden('user is deactivated');
    if (person?.blocksBot) throw forbidden('bot was blocked by the user');
    if (person && !person.hasStarted) throw forbidden("bot can't initiate conversation with a user");
    if (bot === 'kicked') throw forbidden(`bot was kicked from the ${kind} chat`);
    if (bot === 'left') throw forbidden(`bot is not a member of the ${kind} chat`);
    if (right !== 'edit' && !botMay.sendWords) throw bad('not enough rights to send text messages to the chat');
    if (right === 'sendVideos' && !botMay.sendVideos) throw bad('not enough rights to send videos to the chat');
    return chat;
  }

  function topicOf(chat: Chat, thread: unknown): Topic | undefined {
    if (thread === undefined) return undefined;
    const topic = chat.topics.find(({ id }) => id === thread && id !== GENERAL_TOPIC);
    if (!chat.isForum || !topic) throw bad('message thread not found');
    if (topic.isClosed && chat.bot !== 'administrator') throw bad('TOPIC_CLOSED');
    return topic;
  }

  function answered(chat: Chat, reply: Json | undefined): Message | undefined {
    if (!reply) return undefined;
    const found = world.find(chat, reply.message_id as number);
    if (!found && reply.allow_sending_without_reply !== true) throw bad('message to be replied not found');
    return found;
  }

  function editable({ chat_id: id, message_id: messageId }: Json): Message {
    const message = world.find(reachable(id, 'edit'), messageId as number);
    if (!message) throw bad('message to edit not found');
    if (message.author !== world.bot || message.service) throw bad("message can't be edited");
    return message;
  }

  /** A file of the form, or one that Telegram has already. */
  function clip(values: Json, given: unknown, files: SentFile[]): File {
    const upload = fileOf(given, files);
    if (!upload) {
      const file = world.files.get(given as string);
      if (!file) throw bad('wrong file identifier/HTTP URL specified');
      return file;
    }
    if (upload.data.length === 0) throw bad('file must be non-empty');
    const thumbnail = fileOf(values.thumbnail, files);
    const file = world.keep(upload.name, upload.data, {
      width: Number(values.width ?? 0),
      height: Number(values.height ?? 0),
      seconds: Number(values.duration ?? 0),
      supportsStreaming: values.supports_streaming === true,
      thumbnail: thumbnail && world.keep(thumbnail.name, thumbnail.data, jpegSize(thumbnail.data)),
    });
    world.uploads.push({ file, atMs: world.nowMs() });
    return file;
  }

  function listOf({ scope, language_code: language = '' }: Json): string {
    const { type = 'default', chat_id: chat, user_id: user } = (scope ?? {}) as Json;
    if (chat !== undefined) known(chat);
    return `${[type, chat, user].filter((part) => part !== undefined).join(':')}|${language}`;
  }
}

/** Where a file can be fetched, below `/file/bot…/`. */
export function filePath({ path }: File): string {
  return `videos/${path.split('/').at(-1)}`;
}

function bad(why: string, parameters?: { migrate_to_chat_id?: number }): ApiError {
  return new ApiError(400, `Bad Request: ${why}`, parameters);
}

function fileOf(given: unknown, files: SentFile[]): SentFile | undefined {
  return files.find((file) => file === given || given === `attach://${file.part}`);
}

function textOf(text: unknown): string {
  const words = String(text ?? '').trim();
  if (!words) throw bad('message text is empty');
  if (words.length > 4096) throw bad('message is too long');
  return words;
}

function captionOf({ caption = '' }: Json): string {
  if (String(caption).length > 1024) throw bad('message caption is too long');
  return String(caption).trim();
}

function buttonsOf(markup: unknown): Json[][] {
  const rows = ((markup as Json | undefined)?.inline_keyboard ?? []) as Json[][];
  for (const { callback_data: data } of rows.flat()) {
    if (data !== undefined && Buffer.byteLength(String(data)) > 64) throw bad('BUTTON_DATA_INVALID');
  }
  return rows.filter((row) => row.length > 0);
}

function isSame(one: Message, other: Message): boolean {
  const facts = ({ text, caption, video, buttons }: Message) => JSON.stringify([text, caption, video?.id, buttons]);
  return facts(one) === facts(other);
}
