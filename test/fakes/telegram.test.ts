/** The fake against the real telegraf alone: what the library does with it is what it does with Telegram. */
import { readFileSync } from 'node:fs';
import { Telegraf, type Telegram, type TelegramError } from 'telegraf';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type FakeTelegram, type Message, openFakeTelegram } from './telegram.js';

type Fields = Record<string, unknown>;

/** So fast that no test waits for a limit; those that measure put the clock forward themselves. */
const PACE = 20;
const film = { source: Buffer.from('a film'), filename: 'film.mp4' };
const facts = { width: 640, height: 360, duration: 4, supports_streaming: true };
const media = { type: 'video', media: 'attach://film', ...facts };
const again = { text: 'Again', callback_data: 'again.tg-1-2-3' };
const keyboard = (...row: unknown[]) => ({ inline_keyboard: [row] });
/** Nothing but the headers of a JPEG of 320 × 180. */
const poster = Buffer.from([255, 216, 255, 192, 0, 17, 8, 0, 180, 1, 64, ...Array(12).fill(0)]);

let telegram: FakeTelegram;

beforeEach(async () => {
  telegram = await openFakeTelegram({ pace: PACE });
});
afterEach(() => telegram.close());

function bot(token = telegram.token): Telegraf {
  return new Telegraf(token, { telegram: { apiRoot: telegram.apiBase } });
}

/** What the adapter does: nothing but callApi. */
function call(method: string, fields: Fields, more?: { signal?: AbortSignal }): Promise<Fields> {
  const { telegram: api } = bot();
  return api.callApi(method as 'getMe', fields as never, more as never) as unknown as Promise<Fields>;
}
const refusal = (sent: Promise<unknown>): Promise<TelegramError & { name: string }> =>
  sent.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error) => error,
  );
const send = (fields: Fields = {}) => call('sendMessage', { chat_id: telegram.club.id, text: 'a cat', ...fields });
const upload = (fields: Fields = {}, more?: { signal?: AbortSignal }) =>
  call('sendVideo', { chat_id: telegram.club.id, video: film, ...facts, ...fields }, more);
const poll = (fields: Fields = {}) => call('getUpdates', fields) as unknown as Promise<Fields[]>;
const ids = (updates: Fields[]) => updates.map(({ update_id }) => update_id as number);

describe('what the bot hears', () => {
  it('is told again until a later offset confirms it', async () => {
    telegram.say('a cat', { user: telegram.ada });
    telegram.say('a dog', { user: telegram.ben });

    const first = await poll();
    const again = await poll({ offset: ids(first)[0] });
    const rest = await poll({ offset: ids(first)[1] });
    const nothing = await poll({ offset: ids(first)[1]! + 1 });

    expect(ids(again)).toEqual(ids(first));
    expect(ids(rest)).toEqual([ids(first)[1]]);
    expect(nothing).toEqual([]);
    expect(first[0]!.message).toMatchObject({ text: 'a cat', from: { first_name: 'Ada', language_code: 'en' } });
    expect(telegram.violations).toEqual([]);
  });

  it('comes at once to who waits, and nothing comes when the wait is over', async () => {
    const waiting = poll({ timeout: 50 });
    await telegram.until('the poll', () => telegram.updates.polling());
    telegram.say('a cat', { user: telegram.ada });
    const told = await waiting;

    const startedMs = telegram.world.nowMs();
    const nothing = await poll({ timeout: 4, offset: ids(told)[0]! + 1 });

    expect(told).toHaveLength(1);
    expect(nothing).toEqual([]);
    expect(telegram.world.nowMs() - startedMs).toBeGreaterThanOrEqual(4000);
  });

  it('has a number that begins anew anywhere after a quiet week', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    onTestFinished(() => void vi.restoreAllMocks());
    telegram.updates.restart();
    const high = 2_000_000_000;
    telegram.say('a cat', { user: telegram.ada });

    const told = await poll({ offset: high });

    expect(told).toHaveLength(1);
    expect(ids(told)[0]).toBeLessThan(high);
  });

  it('may come twice under two numbers', async () => {
    const message = telegram.say('a cat', { user: telegram.ada });
    telegram.repeat(message);

    const [one, other] = await poll();

    expect(one!.message).toEqual(other!.message);
    expect(one!.update_id).not.toBe(other!.update_id);
  });

  it('in groups is what is meant for it, until it may hear all', async () => {
    const { ada, club } = telegram;
    await send();
    const own = telegram.answer()!;
    const say = (text: string, replyTo?: Message) => telegram.say(text, { user: ada, chat: club, replyTo });
    for (const text of [
      'hello',
      '/sora a cat',
      '/sora@other_bot a cat',
      '/sora@mutoscope_bot a cat',
      '@mutoscope_bot',
    ]) {
      say(text);
    }
    say('with a hat', own);
    const meant = await poll();
    telegram.world.isPrivate = false;
    say('hello');

    const all = await poll({ offset: ids(meant).at(-1)! + 1 });

    expect(meant.map(({ message }) => (message as Fields).text)).toEqual([
      '/sora a cat',
      '/sora@mutoscope_bot a cat',
      'with a hat',
    ]);
    expect(meant[1]!.message).toMatchObject({ entities: [{ type: 'bot_command', offset: 0, length: 19 }] });
    expect(meant[2]!.message).toMatchObject({ reply_to_message: { message_id: own.id, text: 'a cat' } });
    expect(all).toHaveLength(1);
  });

  it('of an administrator without a name comes from the group itself', async () => {
    telegram.say('/quota 5', { user: telegram.ada, chat: telegram.club, anonymously: true });

    const [told] = await poll();

    expect(told!.message).toMatchObject({
      from: { username: 'GroupAnonymousBot', is_bot: true },
      sender_chat: { id: telegram.club.id },
      chat: { id: telegram.club.id },
    });
  });

  it('is kept for 24 hours, a pressed button for 150 seconds', async () => {
    await send({ reply_markup: keyboard(again) });
    telegram.say('a cat', { user: telegram.ada });
    telegram.press(telegram.answer()!, 'Again', { user: telegram.ada });

    telegram.world.advance(151_000);
    const afterMinutes = await poll();
    telegram.world.advance(24 * 3600_000);
    const afterADay = await poll();

    expect(afterMinutes.map((update) => Object.keys(update)[1])).toEqual(['message']);
    expect(afterADay).toEqual([]);
    expect(telegram.updates.expired).toBe(2);
  });

  it('goes to one poller: a second one throws out the first, and telegraf gives up for good', async () => {
    const first = bot();
    const launched = refusal(first.launch());
    await telegram.until('the first poller', () => telegram.updates.polling());

    const second = poll({ timeout: 1 });

    expect(await launched).toMatchObject({ code: 409, description: /^Conflict: terminated by other getUpdates/ });
    expect(await second).toEqual([]);
    expect(telegram.updates.conflicts).toBe(1);
  });

  it('goes to nobody who polls where a webhook is set, and to nobody with a wrong token', async () => {
    telegram.updates.webhook = 'https://example.org/hook';

    expect(await refusal(poll())).toMatchObject({ code: 409 });
    expect(await refusal(bot('7000000001:AAwrong').launch())).toMatchObject({ code: 401, description: 'Unauthorized' });
  });

  it('is lost by telegraf where a handler throws and nobody catches', async () => {
    const exitCode = process.exitCode;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => {
      vi.restoreAllMocks();
      process.exitCode = exitCode;
    });
    telegram.say('a cat', { user: telegram.ada });
    telegram.say('a dog', { user: telegram.ada });
    const careless = bot();
    careless.on('message', () => {
      throw new Error('the database is away');
    });

    const error = await refusal(careless.launch());

    expect(error.message).toBe('the database is away');
    expect(telegram.updates.pending()).toEqual([]);
    expect(telegram.updates.confirmed).toBe(2);
  });

  it('is asked for again by telegraf only when the whole batch is done; launch() ends after the last handler', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isDone = false;
    telegram.say('a cat', { user: telegram.ada });
    const slow = bot();
    slow.on('message', async () => {
      await held;
      isDone = true;
    });
    const launched = slow.launch();
    await telegram.until('the poll', () => telegram.rest.seen.some(({ method }) => method === 'getUpdates'));

    await new Promise((resolve) => setTimeout(resolve, 50));
    const polls = telegram.rest.seen.filter(({ method }) => method === 'getUpdates');
    slow.stop();
    const confirmedBefore = telegram.updates.confirmed;
    release();
    await launched;

    expect(polls).toHaveLength(1);
    expect(confirmedBefore).toBe(0);
    expect(isDone).toBe(true);
    expect(telegram.updates.confirmed).toBe(1);
  });
});

describe('what the bot sends', () => {
  it('passes the judge as telegraf writes it', async () => {
    const { club, ada } = telegram;
    const asked = telegram.say('/sora a cat', { user: ada, chat: club });
    const reply = { message_id: asked.id, allow_sending_without_reply: true };
    await call('setMyCommands', { commands: [{ command: 'sora', description: 'a film' }], scope: { type: 'default' } });
    await call('setMessageReaction', {
      chat_id: club.id,
      message_id: asked.id,
      reaction: [{ type: 'emoji', emoji: '👀' }],
    });
    const status = await send({ text: 'in the line', reply_parameters: reply, reply_markup: keyboard(again) });
    const own = { chat_id: club.id, message_id: status.message_id };
    await call('editMessageText', { ...own, text: 'drawing', link_preview_options: { is_disabled: true } });
    await call('sendChatAction', { chat_id: club.id, action: 'upload_video' });
    telegram.world.advance(10_000);
    await call('editMessageMedia', { ...own, media: { ...media, media: film }, reply_markup: keyboard(again) });
    await call('editMessageCaption', { ...own, caption: 'a cat', reply_markup: keyboard(again) });
    await call('editMessageReplyMarkup', { ...own, reply_markup: { inline_keyboard: [] } });
    telegram.world.advance(10_000);
    await upload({ thumbnail: { source: poster }, caption: 'a cat', reply_markup: keyboard(again) });
    await call('getChatMember', { chat_id: club.id, user_id: ada.id });
    await call('deleteMessage', own);

    expect(telegram.violations).toEqual([]);
    expect(telegram.rest.earned429).toEqual([]);
    expect(telegram.transcript().replaceAll(/^ *\d+\.\d s {2}/gm, '')).toBe(
      [
        '#Film club  Ada: /sora a cat',
        '#Film club  Mutoscope reacts with 👀',
        '#Film club  Mutoscope: (to Ada: /sora a cat) in the line [Again]',
        '#Film club  (edited) Mutoscope: (to Ada: /sora a cat) drawing',
        '#Film club  Mutoscope: upload video …',
        '#Film club  (edited) Mutoscope: (to Ada: /sora a cat) ▶ film.mp4 (1 kB, 640×360, 4 s) [Again]',
        '#Film club  (edited) Mutoscope: (to Ada: /sora a cat) ▶ film.mp4 (1 kB, 640×360, 4 s) a cat [Again]',
        '#Film club  (edited) Mutoscope: (to Ada: /sora a cat) ▶ film.mp4 (1 kB, 640×360, 4 s) a cat',
        '#Film club  Mutoscope: ▶ film.mp4 (1 kB, 640×360, 4 s) a cat [Again]',
        '#Film club  (Mutoscope: (to Ada: /sora a cat) ▶ film.mp4 (1 kB, 640×360, 4 s) a cat) vanishes',
      ].join('\n'),
    );
  });

  it('is judged: what Telegram would not know is collected', async () => {
    await send({ parse_mode: 'HTML' });
    await send({ reply_markup: keyboard({ text: 'Again', callback_data: '再'.repeat(22) }) }).catch(() => {});

    expect(telegram.violations).toEqual([
      expect.stringContaining('parse_mode: words that people typed'),
      expect.stringContaining('callback_data has 66 bytes'),
    ]);
  });

  it('loses reply_parameters with every upload, unless they are in writing', async () => {
    const asked = telegram.say('/sora a cat', { user: telegram.ada, chat: telegram.club });
    const reply = { message_id: asked.id, allow_sending_without_reply: true };

    await upload({ reply_parameters: reply });
    await upload({ reply_parameters: JSON.stringify(reply) });

    const [, dropped, kept] = telegram.messages();
    expect(dropped!.replyTo).toBeUndefined();
    expect(kept!.replyTo).toBe(asked);
    expect(telegram.violations).toEqual([]);
  });

  it('holds a thumbnail as numbers in editMessageMedia, unless the form names it', async () => {
    const { message_id } = await send();
    const own = { chat_id: telegram.club.id, message_id };
    const asTelegrafHasIt = { ...media, media: film, thumbnail: { source: poster } };

    await call('editMessageMedia', { ...own, media: asTelegrafHasIt });
    const found = telegram.violations.splice(0);
    const shown = await call('editMessageMedia', {
      ...own,
      media: JSON.stringify({ ...media, thumbnail: 'attach://poster' }),
      film,
      poster: { source: poster, filename: 'poster.jpg' },
    });

    expect(found).toEqual(['editMessageMedia: media.thumbnail is no String']);
    expect(telegram.violations).toEqual([]);
    expect(shown).toMatchObject({ video: { thumbnail: { width: 320, height: 180 } } });
    expect(shown).not.toHaveProperty('text');
  });

  it('becomes a clip in the place of words, whose bytes can be looked at', async () => {
    const { message_id } = await send({ reply_markup: keyboard(again) });

    await call('editMessageMedia', { chat_id: telegram.club.id, message_id, media: JSON.stringify(media), film });

    const message = telegram.answer()!;
    expect(message).toMatchObject({ id: message_id, text: undefined, buttons: [], edits: 1 });
    expect(message.video).toMatchObject({ width: 640, height: 360, seconds: 4, supportsStreaming: true });
    expect(readFileSync(message.video!.path, 'utf8')).toBe('a film');
  });

  it('is used again by its file id; the same bytes uploaded twice are noticed', async () => {
    const { video } = await upload();
    const fileId = (video as Fields).file_id;

    await call('sendVideo', { chat_id: telegram.ada.id, video: fileId });
    expect(telegram.uploadedTwice()).toEqual([]);
    await upload();

    expect(telegram.answer(telegram.ada)!.video!.id).toBe(fileId);
    expect(telegram.uploadedTwice()).toHaveLength(1);
    expect(await refusal(call('sendVideo', { chat_id: telegram.ada.id, video: 'BAAC' }))).toMatchObject({
      description: 'Bad Request: wrong file identifier/HTTP URL specified',
    });
  });

  it('can be fetched', async () => {
    const picture = Buffer.from('a picture');
    telegram.say('like this', { user: telegram.ada, picture });
    const [told] = await poll();
    const [{ file_id: id }] = (told!.message as { photo: [Fields] }).photo;

    const { file_path: path } = await call('getFile', { file_id: id });
    const fetched = await fetch(`${telegram.apiBase}/file/bot${telegram.token}/${path}`);

    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(picture);
  });

  it('is found in the menu of who it is for', async () => {
    const { ada, ben, club } = telegram;
    const list = (description: string) => [{ command: 'sora', description }];
    const scoped = (type: string, more: Fields = {}) => ({ scope: { type }, ...more });
    await call('setMyCommands', { commands: list('for all') });
    await call('setMyCommands', { commands: list('a film'), ...scoped('all_private_chats') });
    await call('setMyCommands', { commands: list('电影'), ...scoped('all_private_chats', { language_code: 'zh' }) });
    await call('setMyCommands', { commands: list('to decide'), ...scoped('all_chat_administrators') });
    const before = [telegram.menu(ada), telegram.menu(ben), telegram.menu(ada, club), telegram.menu(ben, club)];

    await call('deleteMyCommands', scoped('all_private_chats', { language_code: 'zh' }));

    expect(before).toEqual([['/sora a film'], ['/sora 电影'], ['/sora to decide'], ['/sora for all']]);
    expect(telegram.menu(ben)).toEqual(['/sora a film']);
  });
});

describe('what the bot is refused', () => {
  const chatOf: Record<string, () => number> = {
    group: () => telegram.club.id,
    private: () => telegram.ada.id,
    nowhere: () => -1,
  };

  it.each<[string, string, () => void, () => Promise<unknown>]>([
    [
      '400: Bad Request: chat not found',
      'a chat that it never saw',
      () => {},
      () => send({ chat_id: chatOf.nowhere!() }),
    ],
    [
      '403: Forbidden: bot was blocked by the user',
      'words to who blocked it',
      () => telegram.block(telegram.ada),
      () => send({ chat_id: chatOf.private!() }),
    ],
    [
      "403: Forbidden: bot can't initiate conversation with a user",
      'the first word',
      () => Object.assign(telegram.ada, { hasStarted: false }),
      () => send({ chat_id: chatOf.private!() }),
    ],
    [
      '403: Forbidden: bot was kicked from the supergroup chat',
      'words where it was thrown out',
      () => telegram.makeBot('kicked', telegram.club, telegram.ada),
      () => send(),
    ],
    [
      '403: Forbidden: bot is not a member of the supergroup chat',
      'words where it left',
      () => Object.assign(telegram.club, { bot: 'left' }),
      () => send(),
    ],
    [
      '403: Forbidden: the group chat was deleted',
      'words where nobody is any more',
      () => telegram.dissolve(telegram.club, telegram.ada),
      () => send(),
    ],
    [
      '400: Bad Request: not enough rights to send text messages to the chat',
      'words where it is silenced',
      () => Object.assign(telegram.club.botMay, { sendWords: false }),
      () => send(),
    ],
    [
      '400: Bad Request: not enough rights to send videos to the chat',
      'clips where only words are allowed',
      () => Object.assign(telegram.club.botMay, { sendVideos: false }),
      () => upload(),
    ],
    [
      '400: Bad Request: message to be replied not found',
      'an answer to what is gone',
      () => {},
      () => send({ reply_parameters: { message_id: 99 } }),
    ],
    [
      '400: Bad Request: message to edit not found',
      'a change of what is gone',
      () => {},
      () => call('editMessageText', { chat_id: chatOf.group!(), message_id: 99, text: 'a' }),
    ],
    [
      "400: Bad Request: message can't be edited",
      'a change of what others wrote',
      () => telegram.say('/sora', { user: telegram.ada, chat: telegram.club }),
      () => call('editMessageText', { chat_id: chatOf.group!(), message_id: 1, text: 'a' }),
    ],
    [
      '400: Bad Request: message to delete not found',
      'taking back what is gone',
      () => {},
      () => call('deleteMessage', { chat_id: chatOf.group!(), message_id: 99 }),
    ],
    [
      "400: Bad Request: message can't be deleted for everyone",
      'taking away what others wrote',
      () => telegram.say('/sora', { user: telegram.ada, chat: telegram.club }),
      () => call('deleteMessage', { chat_id: chatOf.group!(), message_id: 1 }),
    ],
    [
      '400: Bad Request: message thread not found',
      'a topic where there are none',
      () => {},
      () => send({ message_thread_id: 7 }),
    ],
    [
      '400: Bad Request: message thread not found',
      'the general topic by its number',
      () => telegram.world.topic(telegram.club, 'Night'),
      () => send({ message_thread_id: 1 }),
    ],
    [
      '400: Bad Request: member list is inaccessible',
      'who is in a group that hides it',
      () => Object.assign(telegram.club, { hidesMembers: true }),
      () => call('getChatMember', { chat_id: chatOf.group!(), user_id: telegram.ben.id }),
    ],
    ['404: Not Found: method not found', 'what does not exist', () => {}, () => call('sendFilm', {})],
  ])('%s: %s', async (message, _what, arrange, act) => {
    arrange();

    const error = await refusal(act());

    expect(error.message).toBe(message);
  });

  it('an edit that changes nothing', async () => {
    telegram.rest.meter.limits.chat.burst = 100;
    const { message_id } = await send({ reply_markup: keyboard(again) });
    const own = { chat_id: telegram.club.id, message_id };

    const same = refusal(call('editMessageText', { ...own, text: 'a cat', reply_markup: keyboard(again) }));

    expect((await same).description).toMatch(/^Bad Request: message is not modified/);
    await call('editMessageText', { ...own, text: 'a cat' });
    expect(telegram.answer()!.buttons).toEqual([]);
    const swap = { ...own, media: JSON.stringify(media), film };
    const { video } = (await call('editMessageMedia', swap)) as { video: Fields };
    const repeated = call('editMessageMedia', { ...own, media: { type: 'video', media: video.file_id } });
    expect((await refusal(repeated)).description).toMatch(/^Bad Request: message is not modified/);
    const words = refusal(call('editMessageText', { ...own, text: 'a cat' }));
    expect((await words).description).toBe('Bad Request: there is no text in the message to edit');
  });

  it('an answer to a button after 15 seconds', async () => {
    await send({ reply_markup: keyboard(again) });
    const press = telegram.press(telegram.answer()!, 'again.', { user: telegram.ada });
    const [told] = await poll();
    await call('answerCallbackQuery', { callback_query_id: press.id, text: 'in the line' });
    telegram.world.advance(15_001);

    const late = await refusal(call('answerCallbackQuery', { callback_query_id: press.id }));

    expect(told!.callback_query).toMatchObject({
      id: press.id,
      data: again.callback_data,
      from: { id: telegram.ada.id },
    });
    expect(press).toMatchObject({ answers: 1, text: 'in the line' });
    expect(late.description).toMatch(/^Bad Request: query is too old/);
  });

  it('what it sends to a group that has become a supergroup, which it is told', async () => {
    const old = telegram.world.group('Old club', { kind: 'group' });
    const { message_id } = await send({ chat_id: old.id });
    const moved = telegram.migrate(old);
    const told = await poll();

    const sent = await refusal(send({ chat_id: old.id }));
    const edited = await refusal(call('editMessageText', { chat_id: old.id, message_id, text: 'b' }));
    const elsewhere = await refusal(call('editMessageText', { chat_id: moved.id, message_id: 99, text: 'b' }));

    expect(told.map(({ message }) => message)).toMatchObject([
      { chat: { id: old.id, type: 'group' }, migrate_to_chat_id: moved.id },
      { chat: { id: moved.id, type: 'supergroup' }, migrate_from_chat_id: old.id },
    ]);
    for (const error of [sent, edited]) {
      expect(error).toMatchObject({ code: 400, parameters: { migrate_to_chat_id: moved.id } });
    }
    expect(elsewhere.description).toBe('Bad Request: message to edit not found');
    await send({ chat_id: moved.id });
  });

  it('a topic that is closed; an answer goes to the topic of what it answers', async () => {
    const night = telegram.world.topic(telegram.club, 'Night');
    const asked = telegram.say('/sora a cat', { user: telegram.ada, chat: telegram.club, topic: night });
    const [told] = await poll();
    await send({ message_thread_id: night.id });
    await send({ reply_parameters: { message_id: asked.id, allow_sending_without_reply: true } });
    night.isClosed = true;

    const error = await refusal(send({ message_thread_id: night.id }));

    expect(told!.message).toMatchObject({ message_thread_id: night.id, is_topic_message: true });
    expect(telegram.messages().map(({ topic }) => topic?.name)).toEqual(['Night', 'Night', 'Night']);
    expect(error.description).toBe('Bad Request: TOPIC_CLOSED');
  });

  it('what stood in a topic that is gone', async () => {
    const night = telegram.world.topic(telegram.club, 'Night');
    const { message_id } = await send({ message_thread_id: night.id });
    telegram.removeTopic(telegram.club, night);

    const sent = await refusal(send({ message_thread_id: night.id }));
    const edited = await refusal(call('editMessageText', { chat_id: telegram.club.id, message_id, text: 'a dog' }));

    expect(sent.description).toBe('Bad Request: message thread not found');
    expect(edited.description).toBe('Bad Request: message to edit not found');
  });

  it('nothing of a thread that is no topic: answers outside of forums belong to one, too', async () => {
    await send();
    telegram.say('with a hat', { user: telegram.ada, chat: telegram.club, replyTo: telegram.answer() });

    const [told] = await poll();

    expect(told!.message).toMatchObject({ message_thread_id: telegram.answer()!.id });
    expect(told!.message).not.toHaveProperty('is_topic_message');
  });

  it('more than 20 messages in the window of a group, sends and edits together', async () => {
    telegram.rest.meter.limits.chat.burst = 100;
    telegram.rest.meter.limits.group.windowMs = 600_000;
    const { message_id } = await send();
    const own = { chat_id: telegram.club.id, message_id };
    for (let count = 1; count < 20; count++) await call('editMessageText', { ...own, text: `${count}` });

    const error = await refusal(send());

    const seconds = error.parameters!.retry_after!;
    expect(error.message).toBe(`429: Too Many Requests: retry after ${seconds}`);
    expect(seconds).toBeGreaterThan(300);
    expect(telegram.rest.earned429).toEqual([`sendMessage to ${telegram.club.id}: wait ${seconds} s`]);
    telegram.world.advance(seconds * 1000);
    await send();
    expect(telegram.rest.meter.fullest.group).toBe(20);
  });

  it('a burst in one chat, and more than 30 messages in the window of all', async () => {
    telegram.rest.meter.limits.chat.everyMs = 600_000;
    const people = Array.from({ length: 31 }, (_, index) => telegram.world.user(`P${index}`));
    telegram.rest.meter.limits.all.windowMs = 600_000;

    for (let count = 0; count < 3; count++) await send({ chat_id: telegram.ada.id });
    const burst = await refusal(send({ chat_id: telegram.ada.id }));
    for (const { id } of people.slice(0, 27)) await send({ chat_id: id });
    const all = await refusal(send({ chat_id: people[28]!.id }));

    expect(burst.parameters!.retry_after).toBeGreaterThan(300);
    expect(all.code).toBe(429);
    expect(telegram.rest.meter.fullest.all).toBe(30);
  });

  it('uploads of one and the same size that queue up', async () => {
    telegram.rest.meter.upload = () => undefined;

    const error = await refusal(upload());

    expect(error.parameters).toEqual({ retry_after: 60 });
    expect(telegram.rest.earned429).toEqual(['video of 6 bytes, once more']);
  });

  it('a file above the limit', async () => {
    const own = await openFakeTelegram({ uploadBytes: 5 });
    onTestFinished(() => own.close());
    const api = new Telegraf(own.token, { telegram: { apiRoot: own.apiBase } }).telegram as Telegram;

    const error = await refusal(api.callApi('sendVideo', { chat_id: own.ada.id, video: film, ...facts } as never));

    expect(error.message).toBe('413: Request Entity Too Large');
    expect(own.violations).toEqual(['sendVideo: the file "video" has 6 bytes, more than 5']);
  });
});

describe('what goes wrong on the way', () => {
  it('leaves the bot without knowledge where the line is cut after Telegram took it', async () => {
    telegram.rest.trouble(/sendMessage/, { reset: true });
    telegram.rest.trouble(/sendMessage/, { reset: true, accepted: true });

    const before = await refusal(send());
    const countBefore = telegram.messages().length;
    const after = await refusal(send());

    expect(before.name).toBe('FetchError');
    expect(after.name).toBe('FetchError');
    expect(countBefore).toBe(0);
    expect(telegram.messages()).toHaveLength(1);
  });

  it('is an error without its words at 5xx', async () => {
    telegram.rest.trouble(/sendMessage/, { status: 502, html: true });
    telegram.rest.trouble(/sendMessage/, { status: 500, description: 'Internal Server Error: restart' });

    expect((await refusal(send())).message).toBe('502: Bad Gateway');
    expect((await refusal(send())).message).toBe('500: Internal Server Error');
    expect(telegram.messages()).toEqual([]);
  });

  it('shows the whole token where a proxy answers in HTML, and hides it where nobody answers', async () => {
    telegram.rest.trouble(/sendVideo/, { status: 413, html: true });
    telegram.rest.trouble(/sendVideo/, { reset: true });

    const page = await refusal(upload());
    const cut = await refusal(upload());

    expect(page.message).toContain(telegram.token);
    expect(cut.message).not.toContain(telegram.secrets()[1]);
  });

  it('is a 429 that nobody earned', async () => {
    telegram.rest.trouble(/sendMessage/, { status: 429, retryAfter: 7 });

    const error = await refusal(send());

    expect(error.parameters).toEqual({ retry_after: 7 });
    expect(telegram.rest.earned429).toEqual([]);
  });

  it('is an upload that takes long: callApi can be told to give it up', async () => {
    const video = { source: Buffer.alloc(3_000_000), filename: 'film.mp4' };
    telegram.rest.trouble(/sendVideo/, { bytesPerSecond: 5_000_000 });
    const giveUp = new AbortController();
    const sent = refusal(upload({ video }, { signal: giveUp.signal }));
    await telegram.until('a part of it', () => [...telegram.rest.underway].some(({ bytes }) => bytes > 100_000));

    giveUp.abort();

    expect((await sent).name).toBe('AbortError');
    await telegram.until('the end of it', () => telegram.rest.underway.size === 0);
    expect(telegram.messages()).toEqual([]);
    expect(telegram.rest.seen).toEqual([]);
  });

  it('is a line that breaks in the middle of an upload, or goes silent', async () => {
    const video = { source: Buffer.alloc(3_000_000), filename: 'film.mp4' };
    telegram.rest.trouble(/sendVideo/, { reset: true, afterBytes: 1_000_000 });
    telegram.rest.trouble(/sendVideo/, { hang: true, afterBytes: 1_000_000 });

    const cut = await refusal(upload({ video }));
    const silent = await refusal(upload({ video }, { signal: AbortSignal.timeout(200) }));

    expect(cut.name).toBe('FetchError');
    expect(silent.name).toBe('AbortError');
    expect(telegram.messages()).toEqual([]);
  });

  it('is a network that is away, and comes back with everything that was said meanwhile', async () => {
    const waiting = refusal(poll({ timeout: 50 }));
    await telegram.until('the poll', () => telegram.updates.polling());

    telegram.rest.network(false);
    telegram.say('a cat', { user: telegram.ada });
    const cut = await waiting;
    const away = await refusal(send());
    telegram.rest.network(true);

    expect([cut.name, away.name]).toEqual(['FetchError', 'FetchError']);
    expect(await poll()).toHaveLength(1);
    expect(telegram.rest.triedWhileAway).toHaveLength(1);
  });
});

it('says to the bot where it was let in and thrown out', async () => {
  telegram.block(telegram.ada);
  telegram.unblock(telegram.ada);
  telegram.makeBot('administrator', telegram.club, telegram.ada);

  const told = await poll();

  expect(told.map(({ my_chat_member }) => my_chat_member)).toMatchObject([
    { chat: { type: 'private' }, new_chat_member: { status: 'kicked' } },
    { chat: { type: 'private' }, new_chat_member: { status: 'member' } },
    { chat: { id: telegram.club.id }, new_chat_member: { status: 'administrator' } },
  ]);
});

it('tells who is what in a group', async () => {
  const who = async (user: { id: number }) =>
    (await call('getChatMember', { chat_id: telegram.club.id, user_id: user.id })).status;

  expect(await who(telegram.ada)).toBe('creator');
  expect(await who(telegram.ben)).toBe('member');
  expect(await who(telegram.world.user('Cem'))).toBe('left');
  expect(await who(telegram.world.bot)).toBe('member');
});
