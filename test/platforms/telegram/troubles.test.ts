/** What Telegram and the network do to a bot: nothing of it loses a film, brings it twice, or ends the bot. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusedError } from '../../../src/errors.js';
import { TooLargeError } from '../../../src/platforms/platform.js';
import type { FakeTelegram } from '../../fakes/telegram.js';
import { failedOutcome } from '../../small-parts.js';
import { type Adapter, openAdapter } from './host.js';

let bot: Adapter;
let telegram: FakeTelegram;
beforeEach(async () => {
  bot = await openAdapter();
  telegram = bot.telegram;
});
afterEach(async () => {
  bot.check();
  await bot.close();
});

const films = (message: Parameters<Adapter['answers']>[0]) => bot.answers(message).filter(({ video }) => video);

describe('a delivery', () => {
  it('makes the status message the film, with its facts', async () => {
    const { message, request } = await bot.ask();
    const [status] = bot.answers(message);

    const receipt = await bot.send(request);

    expect(bot.answers(message)).toEqual([status]);
    expect(status!.video).toMatchObject({
      width: 64,
      height: 36,
      seconds: 4,
      supportsStreaming: true,
      name: 'a-cat-dances-1.mp4',
      thumbnail: { width: 32, height: 18 },
    });
    expect(status!.buttons.flat().map(({ text }) => text)).toEqual([
      'Again',
      'Change',
      'Details',
      'Delete',
      '9:16',
      '1:1',
      '8 s',
      '15 s',
    ]);
    expect(receipt).toMatchObject({ chat: String(message.chat.id), message: status!.id, file: status!.video!.id });
  });

  it('whose answer is lost is repeated without a second upload', async () => {
    const { message, request } = await bot.ask();
    telegram.rest.trouble(/editMessageMedia/, { accepted: true, reset: true });

    await bot.send(request);

    expect(films(message)).toHaveLength(1);
    expect(telegram.world.uploads).toHaveLength(1);
  });

  it('that is repeated after a restart finds its film there', async () => {
    const { message, request } = await bot.ask();
    await bot.send(request);
    const other = await openAdapter({ telegram });

    await other.send(request, undefined, 1, true);
    await other.close();

    expect(films(message)).toHaveLength(1);
    expect(telegram.world.uploads).toHaveLength(1);
  });

  it('that begins after a restart looks for no film: it is one edit, as any', async () => {
    const { message, request } = await bot.ask();
    const other = await openAdapter({ telegram });
    telegram.rest.seen.splice(0);

    await other.send(request);
    const edits = telegram.rest.seen.filter(({ method }) => method.startsWith('edit'));
    await other.close();

    expect(edits.map(({ method }) => method)).toEqual(['editMessageMedia']);
    expect(films(message)).toHaveLength(1);
  });

  it.each([
    ['a cut line', { reset: true, afterBytes: 10 }],
    ['a bad gateway', { status: 502, html: true }],
    ['a wait that Telegram asks for', { status: 429, retryAfter: 7 }],
    ['a page of a proxy, which cannot be about its size', { status: 403, html: true }],
  ])('arrives after %s', async (_name, trouble) => {
    const { message, request } = await bot.ask();
    telegram.rest.trouble(/editMessageMedia/, trouble, 2);

    await bot.send(request);

    expect(films(message)).toHaveLength(1);
  });

  it('of bytes that Telegram was given before a restart uploads nothing', async () => {
    const { request } = await bot.ask();
    const receipt = await bot.send(request);
    const other = await openAdapter({ telegram, receipts: [receipt] });
    const { message, request: next } = await bot.ask();

    await other.send(next);
    await other.close();

    expect(films(message)).toHaveLength(1);
    expect(telegram.world.uploads).toHaveLength(1);
  });

  it('that is slow keeps no words waiting, not even in the same chat', async () => {
    const { message, request } = await bot.ask();
    telegram.rest.trouble(/editMessageMedia/, { slowMs: 3000 });
    const sending = bot.send(request);
    bot.handle = async () => ({ text: 'Nothing of yours is waiting.' });

    const queue = telegram.say('/queue', { user: telegram.ada });
    await telegram.until('the answer', () => bot.answers(queue).length > 0);
    const filmsMeanwhile = films(message).length;
    await sending;

    expect(filmsMeanwhile).toBe(0);
    expect(films(message)).toHaveLength(1);
  });

  it('that comes late calls who wants to be called, and Delete takes that away, too', async () => {
    const { message, request } = await bot.ask({ chat: telegram.club, text: '/sora a cat' });
    telegram.world.advance(61_000);
    const receipt = await bot.send({ ...request, ping: true });
    const [film] = films(message);
    const called = telegram.messages(telegram.club).find(({ replyTo }) => replyTo === film)!;
    bot.handle = async () => ({ text: 'The film is gone.', deletes: receipt });

    telegram.press(film!, 'Delete', { user: telegram.ada });
    await telegram.until('both are gone', () => ![film, called].some((each) => telegram.messages().includes(each!)));

    expect(called).toMatchObject({ text: 'Your film “a cat dances” is ready.', isSilent: false });
    expect(called.entities).toMatchObject([{ type: 'text_link', url: `tg://user?id=${telegram.ada.id}` }]);
  });

  it('that comes soon, or is repeated, calls nobody', async () => {
    const { message, request } = await bot.ask();
    await bot.send({ ...request, ping: true });
    telegram.world.advance(61_000);
    await bot.send({ ...request, ping: true });

    const [film] = films(message);
    expect(telegram.messages(telegram.ada).filter(({ replyTo }) => replyTo === film)).toEqual([]);
  });

  it('stays where it is too old for a bot to remove it: Delete says so, and takes its buttons', async () => {
    const { message, request } = await bot.ask();
    await bot.send(request);
    telegram.world.advance(49 * 3600_000);
    bot.handle = async () => ({ text: 'The film is gone.', deletes: {} });
    const [film] = films(message);

    const press = telegram.press(film!, 'Delete', { user: telegram.ada });
    await telegram.acknowledged(press);

    expect(press.text).toMatch(/too old for me to delete/);
    await telegram.until('no button is left', () => film!.buttons.length === 0);
    expect(films(message)).toEqual([film]);
  });

  it.each([
    ['a wait that Telegram asks for', { status: 429, retryAfter: 7 }],
    ['a bad gateway', { status: 502, html: true }],
  ])('goes by Delete after %s', async (_name, trouble) => {
    const { message, request } = await bot.ask();
    await bot.send(request);
    bot.handle = async () => ({ text: 'The film is gone.', deletes: {} });
    telegram.rest.trouble(/deleteMessage/, trouble);

    telegram.press(films(message)[0]!, 'Delete', { user: telegram.ada });

    await telegram.until('the film is gone', () => films(message).length === 0);
  });

  it('arrives after the network was away', async () => {
    const { message, request } = await bot.ask();
    telegram.rest.network(false);

    const sent = bot.send(request);
    await telegram.until('it was tried', () => telegram.rest.triedWhileAway.length > 1);
    telegram.rest.network(true);
    await sent;

    expect(films(message)).toHaveLength(1);
    expect(bot.answers(message)).toHaveLength(1);
  });

  it('sends a new message where the old one was taken away', async () => {
    const { message, request } = await bot.ask();
    telegram.erase(bot.answers(message)[0]!);

    await bot.send(request);

    expect(films(message)).toHaveLength(1);
  });

  it('says how large the next try may be where the file is too large', async () => {
    const { request } = await bot.ask();
    bot.filmBytes = 1_500_000;
    telegram.rest.trouble(/editMessageMedia/, { status: 413, html: true });

    await expect(bot.send(request)).rejects.toBeInstanceOf(TooLargeError);
  });

  it.each([
    ['is blocked', () => telegram.block(telegram.ada)],
    [
      'has lost its person',
      () => {
        telegram.ada.isDeactivated = true;
      },
    ],
  ])('ends quietly where the bot %s', async (_name, happens) => {
    const { request } = await bot.ask();
    happens();

    await expect(bot.send(request)).rejects.toBeInstanceOf(RefusedError);
    await expect(bot.send(request, failedOutcome())).rejects.toBeInstanceOf(RefusedError);
  });

  it('ends quietly where its topic was deleted together with its message', async () => {
    const { message, request } = await bot.ask();
    telegram.erase(bot.answers(message)[0]!);
    telegram.rest.trouble(/sendMessage/, { status: 400, description: 'Bad Request: TOPIC_DELETED' });

    await expect(bot.send(request)).rejects.toBeInstanceOf(RefusedError);
  });

  it('follows a group that becomes a supergroup', async () => {
    const { ada } = telegram;
    const group = telegram.world.group('Old club', { kind: 'group', members: new Map([[ada, 'creator']]) });
    const { request } = await bot.ask({ chat: group, text: '/sora a cat dances' });
    const moved = telegram.migrate(group);

    await bot.send(request);

    const found = telegram.messages(moved).filter(({ video }) => video);
    expect(found).toHaveLength(1);
    expect(bot.moves).toContain(`moved ${group.id} ${moved.id}`);
  });

  it('stays in its topic, and outside of forums echoes no thread', async () => {
    const { ada, club, world } = telegram;
    const forum = world.group('Forum', { members: new Map([[ada, 'creator']]) });
    const topic = world.topic(forum, 'cats');
    const asked = telegram.say('/sora a cat', { user: ada, chat: forum, topic });
    await telegram.untilShown(forum, ({ topic: where }) => where === topic);

    const first = telegram.say('/sora a dog', { user: ada, chat: club });
    const reply = telegram.say('/sora a fox', { user: ada, chat: club, replyTo: first });
    await telegram.until('the answer', () => bot.answers(reply).length > 0);

    expect(bot.answers(asked)).toHaveLength(1);
    expect(bot.asked.map(({ replyTo }) => replyTo.thread)).toEqual([topic.id, undefined, undefined]);
  });
});

describe('the first status message', () => {
  it('whose answer is lost is not repeated; the film comes all the same', async () => {
    telegram.rest.trouble(/sendMessage/, { accepted: true, reset: true });
    const message = telegram.say('a cat dances', { user: telegram.ada });
    await telegram.until('it was sent', () => bot.answers(message).length > 0);
    const request = bot.requestOf(bot.asked[0]!);

    await bot.send(request);

    expect(films(message)).toHaveLength(1);
    expect(bot.answers(message).filter(({ text }) => text !== undefined)).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('of words is sent when Telegram is back', async () => {
    bot.handle = async () => {
      telegram.rest.network(false);
      return { text: 'Mutoscope makes short films from words.' };
    };
    const message = telegram.say('/help', { user: telegram.ada });
    await telegram.until('it was tried', () => telegram.rest.triedWhileAway.length > 2);
    telegram.rest.network(true);

    await telegram.until('the answer', () => bot.answers(message).length > 0);

    expect(bot.asked).toHaveLength(1);
  });

  it('that is only words is sent again where it may be lost', async () => {
    bot.handle = async () => ({ text: 'No such film.', refused: true });
    telegram.rest.trouble(/sendMessage/, { status: 502, html: true });

    const message = telegram.say('a cat dances', { user: telegram.ada });

    await telegram.until('the answer', () => bot.answers(message).length > 0);
  });
});

describe('the menus of commands', () => {
  it('are set after a wait that Telegram asks for', async () => {
    await telegram.until('those of the first are set', () => bot.log.includes('"commands registered"'));
    telegram.rest.trouble(/setMyCommands/, { status: 429, retryAfter: 7 });

    const other = await openAdapter({ telegram });
    await telegram.until('the menus are known', () => /commands (not )?registered/.test(other.log));
    await other.close();

    expect(other.log).toContain('"commands registered"');
  });
});

describe('polling', () => {
  it('goes on when Telegram counts from anywhere after a quiet week', async () => {
    const first = telegram.say('a cat', { user: telegram.ada });
    await telegram.until('it is confirmed', () => bot.answers(first).length > 0 && !telegram.updates.pending().length);

    for (const text of ['a dog', 'a fox', 'a pig']) {
      telegram.updates.restart();
      const next = telegram.say(text, { user: telegram.ada });
      await telegram.until('it is confirmed', () => bot.answers(next).length > 0 && !telegram.updates.pending().length);
    }

    expect(bot.asked).toHaveLength(4);
  });

  it.each([
    ['an outage', { status: 502, html: true }],
    ['a conflict', { status: 409, description: 'Conflict: terminated by other getUpdates request' }],
    ['a token that is refused for a moment', { status: 401, description: 'Unauthorized' }],
    ['a wait that Telegram asks for', { status: 429, retryAfter: 20 }],
    ['a cut line', { reset: true }],
    ['a page of a proxy', { status: 403, html: true }],
  ])('goes on after %s', async (_name, trouble) => {
    telegram.rest.trouble(/getUpdates/, trouble, 1);

    const first = telegram.say('a cat', { user: telegram.ada });
    const second = telegram.say('a dog', { user: telegram.ben });

    for (const message of [first, second]) {
      await telegram.until('the answer', () => bot.answers(message).length > 0, 40_000);
    }
    expect(bot.asked).toHaveLength(2);
  });

  it('confirms nothing that could not be written down', async () => {
    const usual = bot.handle;
    let failures = 0;
    bot.handle = async () => {
      failures++;
      throw new Error('the database is away');
    };
    const message = telegram.say('a cat', { user: telegram.ada });
    await telegram.until('it was tried again', () => failures > 1);
    const pending = telegram.updates.pending().length;

    bot.handle = usual;
    await telegram.until('the answer', () => bot.answers(message).length > 0);

    expect(pending).toBe(1);
    await telegram.until('it is confirmed', () => telegram.updates.pending().length === 0);
  });

  it('confirms no move of a group that could not be written down, and writes it down when that can be done', async () => {
    const { ada, world } = telegram;
    const group = world.group('Old club', { kind: 'group', members: new Map([[ada, 'creator']]) });
    const usual = bot.noteMove;
    let failures = 0;
    bot.noteMove = async () => {
      failures++;
      throw new Error('the database is away');
    };
    const moved = telegram.migrate(group);
    await telegram.until('it was tried again', () => failures > 1);
    const pending = telegram.updates.pending().length;

    bot.noteMove = usual;
    await telegram.until('it is confirmed', () => telegram.updates.pending().length === 0);

    expect(pending).toBeGreaterThan(0);
    expect(bot.moves).toContain(`moved ${group.id} ${moved.id}`);
  });

  it('notes that a group has sent it away when that can be written down', async () => {
    const { ada, world } = telegram;
    const group = world.group('Old club', { members: new Map([[ada, 'creator']]) });
    const usual = bot.noteLeft;
    let failures = 0;
    bot.noteLeft = async () => {
      failures++;
      throw new Error('the database is away');
    };
    telegram.makeBot('kicked', group, ada);
    await telegram.until('it was tried again', () => failures > 1);
    const pending = telegram.updates.pending().length;

    bot.noteLeft = usual;
    await telegram.until('it is confirmed', () => telegram.updates.pending().length === 0);

    expect(pending).toBe(1);
    expect(bot.moves).toContain(`left ${group.id}`);
  });

  it('goes on after a message that nobody can deal with', async () => {
    const usual = bot.handle;
    bot.handle = async () => {
      bot.handle = usual;
      throw new TypeError('undefined is not a function');
    };
    const message = telegram.say('a cat', { user: telegram.ada });
    await telegram.until('the answer', () => bot.answers(message).length > 0);
    const next = telegram.say('a dog', { user: telegram.ada });
    await telegram.until('the next answer', () => bot.answers(next).length > 0);

    expect(bot.answers(message)[0]!.text).toMatch(/failed on my side/);
  });

  it('is done by one process alone: a second one waits and says so', async () => {
    telegram.world.advance(120_000);
    const first = telegram.say('a cat', { user: telegram.ada });
    await telegram.until('the answer', () => bot.answers(first).length > 0);

    const second = await openAdapter({ telegram });
    await telegram.until('the second waits', () => second.log.includes('Another process polls'), 30_000);
    const message = telegram.say('a dog', { user: telegram.ada });
    await telegram.until('the answer', () => bot.answers(message).length > 0);
    await bot.platform.close();
    const last = telegram.say('a fox', { user: telegram.ada });
    await telegram.until('the second takes over', () => bot.answers(last).length > 0, 60_000);

    expect(bot.asked).toHaveLength(2);
    expect(second.asked).toHaveLength(1);
    await second.close();
  });
});

describe('200 messages in one go, from 50 chats', () => {
  it('are all asked once, answered once and become films, within every limit', async () => {
    await bot.close();
    bot = await openAdapter({ pace: 2 });
    telegram = bot.telegram;
    const { world, club } = telegram;
    const people = Array.from({ length: 48 }, (_, index) => world.user(`Person${index}`));
    const second = world.group('Second club', { members: new Map(people.slice(0, 4).map((each) => [each, 'member'])) });
    telegram.rest.network(false);
    const messages = Array.from({ length: 4 }, (_, round) => [
      ...people.map((user) => telegram.say(`a cat ${round}`, { user })),
      ...[club, second].map((chat, index) => telegram.say(`/sora a dog ${round}`, { user: people[index]!, chat })),
    ]).flat();
    telegram.rest.network(true);
    await telegram.until('all are confirmed', () => telegram.updates.pending().length === 0, 60_000);

    await Promise.all(bot.asked.map((invocation, index) => bot.send(bot.requestOf(invocation), undefined, index)));

    expect(messages).toHaveLength(200);
    expect(new Set(bot.asked.map(({ eventId }) => eventId)).size).toBe(200);
    expect(bot.asked).toHaveLength(200);
    for (const message of messages) expect(bot.answers(message).filter(({ video }) => video)).toHaveLength(1);
    for (const message of messages) expect(bot.answers(message)).toHaveLength(1);
  }, 120_000);
});
