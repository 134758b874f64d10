/**
 * Whom the bot has met since it was started, and the topics it has heard of: Telegram tells a bot nobody's number by
 * the name, and no name by the number. Nothing of it is kept beyond the process.
 */
import type { RawMessage, RawUser } from './decode.js';

const REMEMBERED = 10_000;
/** It has no message that opened it, and this name until somebody gives it another. */
const GENERAL_TOPIC = '1';

export interface Names {
  meet(person: RawUser | undefined): void;
  /** All who can be seen in a message. */
  meetIn(message: RawMessage): void;
  /** The id of somebody, by the name that begins with @ elsewhere. */
  userNamed(name: string): string | undefined;
  nameOf(id: string): string | undefined;
  /** What a topic of the group is called. */
  topicOf(chat: string, topic: string): string | undefined;
}

export function openNames(): Names {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const topics = new Map<string, string>();
  const remember = (map: Map<string, string>, key: string, value: string) => {
    map.delete(key);
    map.set(key, value);
    if (map.size > REMEMBERED) for (const oldest of map.keys()) if (map.delete(oldest)) break;
  };
  const meet: Names['meet'] = (person) => {
    if (!person || person.is_bot) return;
    const { id, username, first_name: first } = person;
    remember(names, String(id), username ? `@${username}` : first);
    if (username) remember(ids, username.toLowerCase(), String(id));
  };
  return {
    meet,
    meetIn: (message) => {
      const { from, chat, reply_to_message: answered, entities = [], message_thread_id: thread } = message;
      // A message of a topic answers the one that opened it, where it answers no other.
      const topic = message.forum_topic_edited ?? message.forum_topic_created ?? answered?.forum_topic_created;
      if (thread !== undefined && topic?.name) remember(topics, `${chat.id} ${thread}`, topic.name);
      for (const person of [from, answered?.from, ...entities.map(({ user }) => user)]) meet(person);
    },
    userNamed: (name) => ids.get(name.toLowerCase()),
    nameOf: (id) => names.get(id),
    topicOf: (chat, topic) => topics.get(`${chat} ${topic}`) ?? (topic === GENERAL_TOPIC ? 'General' : undefined),
  };
}
