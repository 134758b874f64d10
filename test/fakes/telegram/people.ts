/** What people do in the fake Telegram: they write, answer, press buttons, block, invite. Only what stands there. */
import { chatPayload, memberPayload, messagePayload, pressPayload, userPayload } from './payloads.js';
import type { Updates } from './updates.js';
import {
  ANONYMOUS_ID,
  type Chat,
  type Json,
  look,
  type Message,
  type Press,
  type Status,
  type Topic,
  type User,
  type World,
} from './world.js';

/** Who writes where. */
export interface Deed {
  user: User;
  /** The private chat with the bot where none is named. */
  chat?: Chat;
  topic?: Topic;
  replyTo?: Message;
  /** As an administrator who stays unnamed. */
  anonymously?: boolean;
  /** With a picture; the words are its caption. */
  picture?: Uint8Array;
}

export interface People {
  say(text: string, deed: Deed): Message;
  /** Presses the button of this label, or whose data begin so. @throws where no such button can be pressed. */
  press(message: Message, button: string, deed: { user: User }): Press;
  /** Changes what was said. */
  rewrite(message: Message, text: string): void;
  /** Takes a message away; bots are not told. */
  erase(message: Message): void;
  /** The same once more with another number, as after a quiet week or a fault of Telegram's. */
  repeat(what: Message | Press): void;
  block(user: User): void;
  unblock(user: User): void;
  /** What the bot is in a group from now on: kicked, member, administrator. */
  makeBot(status: Status, chat: Chat, by: User): void;
  /** A topic goes with everything in it; a whole group does. Bots are told of the group alone. */
  removeTopic(chat: Chat, topic: Topic): void;
  dissolve(group: Chat, by: User): void;
  /** A group becomes a supergroup: with another id, and without its old messages. */
  migrate(group: Chat): Chat;
}

interface Options {
  world: World;
  updates: Updates;
}

export function openPeople({ world, updates }: Options): People {
  let presses = 0;
  const people: People = {
    say: (text, deed) => {
      const { user, chat = world.privateChat(user), topic, replyTo, anonymously, picture } = deed;
      const isAdministrator = ['creator', 'administrator'].includes(chat.members.get(user) ?? '');
      if (anonymously && !isAdministrator) throw new Error(`${user.name} is no administrator of ${chat.title}.`);
      if (chat.movedTo) throw new Error(`"${chat.title}" has become a supergroup; nobody can write in the old group.`);
      if (replyTo && !world.find(replyTo.chat, replyTo.id)) throw new Error('The message that is answered is gone.');
      if (chat.kind !== 'private' && !chat.members.has(user)) chat.members.set(user, 'member');
      if (chat.kind === 'private') user.hasStarted = true;
      const message = world.post({
        chat,
        author: anonymously ? world.users.get(ANONYMOUS_ID)! : user,
        asChat: anonymously ? chat : undefined,
        topic: topic ?? replyTo?.topic,
        replyTo,
        ...(picture
          ? { caption: text, photo: world.keep('picture.jpg', picture, { width: 90, height: 90 }) }
          : { text, entities: entitiesOf(text) }),
      });
      world.see(chat, look(message), { topic: message.topic });
      if (hears(message)) updates.tell('message', messagePayload(message));
      return message;
    },
    press: (message, button, { user }) => {
      if (!world.find(message.chat, message.id)) throw new Error('The message is gone.');
      const all = message.buttons.flat();
      const found = all.find(
        ({ text, callback_data: data }) => data && (text === button || String(data).startsWith(button)),
      );
      if (!found) {
        const labels = all.map(({ text, callback_data: data }) => `${text} (${data})`).join(', ');
        throw new Error(`No button "${button}" can be pressed; there are: ${labels || 'none'}.`);
      }
      const press: Press = {
        id: `${world.bot.id}${++presses}`,
        user,
        message,
        data: String(found.callback_data),
        bornMs: world.nowMs(),
        sentMs: Date.now(),
        answeredMs: undefined,
        answers: 0,
        text: undefined,
        isAlert: false,
      };
      world.presses.set(press.id, press);
      world.see(message.chat, `${user.name} presses [${found.text}]`, { topic: message.topic, seenBy: user });
      updates.tell('callback_query', pressPayload(press));
      return press;
    },
    rewrite: (message, text) => {
      Object.assign(message, { text, entities: entitiesOf(text), editedMs: world.nowMs(), edits: message.edits + 1 });
      world.see(message.chat, `(edited) ${look(message)}`, { topic: message.topic });
      if (hears(message)) updates.tell('edited_message', messagePayload(message));
    },
    erase: (message) => {
      world.remove(message);
      world.see(message.chat, `(${look(message)}) is taken away`, { topic: message.topic });
    },
    repeat: (what) => {
      if ('data' in what) updates.tell('callback_query', pressPayload(what));
      else updates.tell('message', messagePayload(what));
    },
    block: (user) => {
      user.blocksBot = true;
      became(world.privateChat(user), user, 'member', 'kicked');
      world.see(world.privateChat(user), `${user.name} blocks ${world.bot.name}`);
    },
    unblock: (user) => {
      user.blocksBot = false;
      became(world.privateChat(user), user, 'kicked', 'member');
    },
    makeBot: (status, chat, by) => {
      const before = chat.bot;
      chat.bot = status;
      became(chat, by, before, status);
      world.see(chat, `${by.name}: ${world.bot.name} is now "${status}"`);
    },
    removeTopic: (chat, topic) => {
      chat.topics = chat.topics.filter((each) => each !== topic);
      for (const message of world.messagesIn(chat)) if (message.topic === topic) world.remove(message);
      world.see(chat, `the topic "${topic.name}" vanishes`);
    },
    dissolve: (group, by) => {
      for (const message of world.messagesIn(group)) world.remove(message);
      people.makeBot('left', group, by);
      group.isGone = true;
      world.see(group, `${by.name} dissolves the group`);
    },
    migrate: (group) => {
      if (group.kind !== 'group') throw new Error(`"${group.title}" is no group that could become a supergroup.`);
      const { title, members, bot, botMay } = group;
      const moved = world.group(title, { members: new Map(members), bot, botMay: { ...botMay } });
      group.movedTo = moved;
      const author = world.users.get(ANONYMOUS_ID)!;
      tellService(group, author, { migrate_to_chat_id: moved.id });
      tellService(moved, author, { migrate_from_chat_id: group.id });
      world.see(moved, `"${title}" has become a supergroup`);
      return moved;
    },
  };
  return people;

  function tellService(chat: Chat, author: User, service: Json): void {
    const message = world.post({ chat, author, service });
    updates.tell('message', messagePayload(message));
  }

  function became(chat: Chat, by: User, before: Status, after: Status): void {
    updates.tell('my_chat_member', {
      chat: chatPayload(chat),
      from: userPayload(by),
      date: world.now(),
      old_chat_member: memberPayload(world.bot, before),
      new_chat_member: memberPayload(world.bot, after),
    });
  }

  /** What reaches the bot: in groups, as long as it is private, only what is meant for it. */
  function hears({ chat, text = '', replyTo, author }: Message): boolean {
    if (chat.kind === 'private') return !author.blocksBot;
    if (chat.bot === 'kicked' || chat.bot === 'left') return false;
    if (!world.isPrivate || chat.bot === 'administrator') return true;
    const command = text.match(/^\/\w+(?:@(\w+))?/);
    const isForOther = command?.[1] !== undefined && command[1].toLowerCase() !== world.bot.username;
    return (command !== null && !isForOther) || replyTo?.author === world.bot;
  }
}

/** What Telegram itself marks in words: commands and names. */
function entitiesOf(text: string): Json[] {
  const marks = (type: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: match, 1: found, index }) => ({
      type,
      offset: index + match.length - found!.length,
      length: found!.length,
    }));
  return [
    ...marks('bot_command', /(?:^|\s)(\/\w{1,32}(?:@\w{3,32})?)(?=\s|$)/g),
    ...marks('mention', /(?:^|\s)(@\w{4,32})(?!\w)/g),
  ].sort((one, other) => one.offset - other.offset);
}
