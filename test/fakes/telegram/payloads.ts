/** What the fake Telegram's world looks like in the Bot API's words. */
import type { Chat, File, Json, Message, Press, Status, Topic, User } from './world.js';

const SEND_RIGHTS = `can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos
  can_send_video_notes can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews
  can_react_to_messages can_edit_tag can_change_info can_invite_users can_pin_messages can_manage_topics`.split(/\s+/);
const ADMINISTRATOR_RIGHTS = `can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members
  can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories
  can_delete_stories`.split(/\s+/);

export function userPayload({ id, name, username, locale, isBot }: User): Json {
  return {
    id,
    is_bot: isBot,
    first_name: name,
    ...(username ? { username } : {}),
    ...(locale ? { language_code: locale } : {}),
  };
}

export function chatPayload({ id, kind, title, username, isForum }: Chat): Json {
  return {
    id,
    type: kind,
    ...(kind === 'private' ? { first_name: title } : { title }),
    ...(username ? { username } : {}),
    ...(isForum ? { is_forum: true } : {}),
  };
}

export function fullChatPayload(chat: Chat): Json {
  const gifts = ['unlimited_gifts', 'limited_gifts', 'unique_gifts', 'premium_subscription', 'gifts_from_channels'];
  const { sendWords, sendVideos } = chat.botMay;
  return {
    ...chatPayload(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: Object.fromEntries(gifts.map((gift) => [gift, false])),
    ...(chat.kind === 'private'
      ? {}
      : { permissions: { can_send_messages: sendWords, can_send_videos: sendVideos, can_send_photos: sendVideos } }),
  };
}

export function memberPayload(user: User, status: Status): Json {
  const all = (names: string[]) => Object.fromEntries(names.map((name) => [name, true]));
  return {
    status,
    user: userPayload(user),
    ...(status === 'creator' ? { is_anonymous: false } : {}),
    ...(status === 'administrator' ? { can_be_edited: false, is_anonymous: false, ...all(ADMINISTRATOR_RIGHTS) } : {}),
    ...(status === 'restricted' ? { is_member: true, until_date: 0, ...all(SEND_RIGHTS), can_send_videos: false } : {}),
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  };
}

/** @param withReply false for the message that is answered itself: it never says what it answers. */
export function messagePayload(message: Message, withReply = true): Json {
  const { chat, author, asChat, video, photo, caption, text, entities, buttons, service, topic, replyTo } = message;
  return {
    message_id: message.id,
    ...threadOf(message, topic),
    from: userPayload(author),
    ...(asChat ? { sender_chat: chatPayload(asChat) } : {}),
    date: Math.floor(message.bornMs / 1000),
    ...(message.editedMs ? { edit_date: Math.floor(message.editedMs / 1000) } : {}),
    chat: chatPayload(chat),
    ...(withReply && replyTo ? { reply_to_message: messagePayload(replyTo, false) } : {}),
    ...(withReply && !replyTo && topic ? { reply_to_message: openingOf(topic, message) } : {}),
    ...(text === undefined ? {} : { text }),
    ...(entities.length > 0 ? { entities } : {}),
    ...(video ? { video: videoPayload(video) } : {}),
    ...(photo ? { photo: [photoPayload(photo)] } : {}),
    ...(caption ? { caption } : {}),
    ...(buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {}),
    ...service,
  };
}

/** The message that opened a topic: what answers nothing else in it answers that. */
function openingOf({ id, name }: Topic, { chat, author, bornMs }: Message): Json {
  return {
    message_id: id,
    message_thread_id: id,
    is_topic_message: true,
    from: userPayload(author),
    date: Math.floor(bornMs / 1000),
    chat: chatPayload(chat),
    forum_topic_created: { name, icon_color: 7322096 },
  };
}

/** Outside of forums too an answer belongs to a thread: its id is no topic and nothing can be sent to it. */
function threadOf({ chat, replyTo }: Message, topic: Topic | undefined): Json {
  if (topic) return { message_thread_id: topic.id, is_topic_message: true };
  let root = replyTo;
  while (root?.replyTo) root = root.replyTo;
  return root && chat.kind === 'supergroup' && !chat.isForum ? { message_thread_id: root.id } : {};
}

export function videoPayload(file: File): Json {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    width: file.width,
    height: file.height,
    duration: file.seconds,
    ...(file.thumbnail ? { thumbnail: photoPayload(file.thumbnail) } : {}),
    file_name: file.name,
    mime_type: 'video/mp4',
    file_size: file.bytes,
  };
}

function photoPayload({ id, uniqueId, width, height, bytes }: File): Json {
  return { file_id: id, file_unique_id: uniqueId, width, height, file_size: bytes };
}

export function pressPayload({ id, user, message, data }: Press): Json {
  return {
    id,
    from: userPayload(user),
    message: messagePayload(message),
    chat_instance: `${message.chat.id}0`,
    data,
  };
}
