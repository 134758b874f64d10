/** The story of the product in Telegram: what people write, press and get. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/messages/index.js';
import { find } from '../../../src/state/requests.js';
import { probe } from '../../../src/video/probe.js';
import type { FakeTelegram, Message, Press, User } from '../../fakes/telegram.js';
import { type Bot, openBot, pressable, readable } from './bot.js';

let bot: Bot;
let telegram: FakeTelegram;
let ada: User;
let ben: User;

beforeAll(async () => {
  bot = await openBot();
  telegram = bot.telegram;
  ({ ada, ben } = telegram);
});
afterEach(() => bot.check());
afterAll(() => bot?.close());

const labels = ({ buttons }: Message) => buttons.flat().map(({ text }) => text);
const pressed = async (press: Press) => {
  await telegram.acknowledged(press);
  return press;
};

/** The short answer to a button, or the message that takes its place where that is late. */
const told = async (press: Press) =>
  press.text ?? readable(await telegram.untilShown(press.message.chat, ({ id }) => id > press.message.id));

describe('at the start', () => {
  it('prints where it can be found', () => {
    expect(bot.printed.join('\n')).toContain('https://t.me/mutoscope_bot');
  });

  it('offers its commands in private and in groups, in English and Chinese', async () => {
    await telegram.until('the menus', () => bot.log.includes('commands registered'));

    expect(telegram.menu(ada)[0]).toBe('/sora make a film from words');
    expect(telegram.menu(ada, telegram.club)[0]).toBe('/sora make a film from words');
    expect(telegram.menu(ben)[0]).toMatch(/^\/sora \p{Script=Han}/u);
    expect(telegram.menu(ada).map((line) => line.split(' ')[0])).toEqual([
      '/sora',
      '/queue',
      '/cancel',
      '/quota',
      '/help',
      '/mydata',
    ]);
  });

  it('explains itself to who begins', async () => {
    const begin = telegram.say('/start', { user: ada });

    expect(readable(await bot.answer(begin))).toContain('/sora');
  });
});

describe('a message in private', () => {
  let asked: Message;
  let film: Message;

  it('is a prompt: its answer becomes the film', async () => {
    asked = telegram.say('a cat dances in the snow --aspect 9:16 —seed 7 --style pixel art', { user: ada });

    film = await bot.film(asked);
    await bot.closed(asked);

    expect(bot.answers(asked)).toEqual([film]);
    expect(film.video).toMatchObject({ width: 36, height: 64, seconds: 1, supportsStreaming: true });
    expect(film.video!.thumbnail).toBeDefined();
    expect(await probe(film.video!.path)).toMatchObject({ width: 36, height: 64, codec: 'h264', fastStart: true });
    expect((await bot.row(asked))!.request.work).toMatchObject({ seed: 7, style: 'pixel-art' });
  });

  it('has the prompt, what was understood and the facts under it, and buttons', () => {
    expect(readable(film)).toContain('a cat dances in the snow');
    expect(readable(film)).toMatch(/1 second · paper theatre · seed 7/);
    expect(labels(film)).toEqual(['Again', 'Change', 'Details', 'Delete', '16:9', '1:1', '4 s', '8 s']);
    expect(pressable(film)).toEqual([]);
    const data = film.buttons.flat().map(({ callback_data: each }) => Buffer.byteLength(String(each)));
    expect(Math.max(...data)).toBeLessThanOrEqual(64);
  });

  it('made another take at a press of Again', async () => {
    const again = await pressed(telegram.press(film, 'Again', { user: ada }));

    const { request } = await bot.closed(again);
    const taken = await bot.film(film);

    expect(request.parent).toBe(bot.idOf(asked));
    expect(taken.video).toBeDefined();
    expect(request.work.seed).not.toBe(7);
  });

  it('is changed by the answer to a question, after a restart too', async () => {
    await pressed(telegram.press(film, 'Change', { user: ada }));
    const question = await telegram.untilShown(ada, ({ forcesReply }) => forcesReply);
    await bot.restart();

    const words = telegram.say('a dog dances in the snow', { user: ada, replyTo: question });
    const changed = await bot.film(words);

    expect(readable(question)).toContain('a cat dances in the snow');
    expect(readable(changed)).toContain('a dog dances in the snow');
    expect((await bot.closed(words)).request.parent).toBe(bot.idOf(asked));
  });

  it('is changed by new words under the film, in its style where these name none', async () => {
    const words = telegram.say('a fox dances in the snow, watercolour --seed 9 --aspect 1:1', {
      user: ada,
      replyTo: film,
    });

    const { request, outcome } = await bot.closed(words);

    const work = { seed: 9, style: 'pixel-art' };
    expect(request).toMatchObject({ parent: bot.idOf(asked), aspect: '1:1', work });
    expect(outcome).toMatchObject({ clip: { style: 'watercolour' } });
  });

  it('is the same take in another shape at a press of it', async () => {
    const press = await pressed(telegram.press(film, '1:1', { user: ada }));

    const { request } = await bot.closed(press);

    expect(request).toMatchObject({ parent: bot.idOf(asked), aspect: '1:1', work: { seed: 7, seconds: 1 } });
  });

  it('tells at a press of Details how it was made', async () => {
    const press = await pressed(telegram.press(film, 'Details', { user: ada }));

    expect(press).toMatchObject({
      isAlert: true,
      text: expect.stringMatching(/Style: pixel art\n36 × 64.*\n.*\n.*30 days\.$/),
    });
  });

  it('goes at a press of Delete, with what is kept of it', async () => {
    const press = await pressed(telegram.press(film, 'Delete', { user: ada }));

    expect(await told(press)).toBe('The film and its prompt are deleted.');
    await telegram.until('it is gone', () => !telegram.messages(ada).includes(film));
    expect((await bot.row(asked))!.forgottenAt).not.toBeNull();
  });

  it('without words is told that words are needed', async () => {
    const empty = telegram.say('', { user: ada, picture: Buffer.from('picture') });

    expect(readable(await bot.answer(empty))).toMatch(/can’t read pictures.*in a few words/);
  });

  it('is answered in the language of its author', async () => {
    const chinese = telegram.say('一只猫在月球上跳舞', { user: ben });

    const shown = await bot.film(chinese);

    expect(labels(shown)).toContain('再来一次');
  });

  it('of an unknown command is told so', async () => {
    const unknown = telegram.say('/dance', { user: ada });

    expect(readable(await bot.answer(unknown))).toBe('I don’t know /dance. See /help for all commands.');
  });
});

describe('in a group', () => {
  it('films what stands behind /sora, silently and in answer to it', async () => {
    const asked = telegram.say('/sora@mutoscope_bot a horse runs', { user: ben, chat: telegram.club });

    const film = await bot.film(asked);

    expect(film.isSilent).toBe(true);
    expect((await bot.closed(asked)).request).toMatchObject({ server: String(telegram.club.id), user: String(ben.id) });
  });

  it('hears a mention, and nothing else that is not for it', async () => {
    telegram.world.isPrivate = false;
    const talk = telegram.say('what a nice day', { user: ada, chat: telegram.club });
    const other = telegram.say('/sora@other_bot a pig', { user: ada, chat: telegram.club });
    const asked = telegram.say('@mutoscope_bot a sheep sleeps', { user: ada, chat: telegram.club });

    await bot.film(asked);
    telegram.world.isPrivate = true;

    expect((await bot.row(asked))!.request.work.prompt).toBe('a sheep sleeps');
    expect([...bot.answers(talk), ...bot.answers(other)]).toEqual([]);
  });

  it('lets its asker and moderators delete a film, unnamed ones too, and no stranger', async () => {
    const asked = telegram.say('/sora a cow', { user: ada, chat: telegram.club, anonymously: true });
    const film = await bot.film(asked);
    await bot.closed(asked);

    const stranger = await pressed(telegram.press(film, 'Delete', { user: ben }));
    const moderator = await pressed(telegram.press(film, 'Delete', { user: ada }));

    expect(stranger).toMatchObject({ isAlert: true, text: sentencesFor('zh').refusals.onlyOwner.delete });
    expect(await told(moderator)).toBe('The film and its prompt are deleted.');
    await telegram.until('it is gone', () => !telegram.messages(telegram.club).includes(film));
  });

  it('lets everybody report a film: its administrators read it in private, and may act there', async () => {
    const { report } = sentencesFor('en').moderation;
    const carl = telegram.world.user('Carl');
    const asked = telegram.say('/sora a goat', { user: carl, chat: telegram.club });
    const film = await bot.film(asked);
    await bot.closed(asked);
    const before = telegram.messages(telegram.club).length;

    const press = await pressed(telegram.press(film, 'Report', { user: ben }));
    const again = await pressed(telegram.press(film, 'Report', { user: ben }));
    const shown = await telegram.untilShown(ada, (message) => readable(message).includes('has reported a film'));
    await pressed(telegram.press(shown, 'Block asker', { user: ada }));
    const removed = await pressed(telegram.press(shown, 'Delete film', { user: ada }));

    expect(labels(film).slice(0, 5)).toEqual(['Again', 'Change', 'Details', 'Delete', 'Report']);
    expect(press).toMatchObject({ isAlert: true, text: sentencesFor('zh').moderation.report.thanks });
    expect(again.text).toBe(sentencesFor('zh').moderation.report.again);
    expect(readable(shown)).toContain(`@ben has reported a film that @carl asked for`);
    // Whoever reads it can see who they are.
    expect(shown.entities.map(({ url }) => url)).toEqual([ben, carl].map(({ id }) => `tg://user?id=${id}`));
    expect(readable(shown)).toContain(`https://t.me/c/${String(telegram.club.id).slice(4)}/${film.id}`);
    expect(await told(removed)).toBe(report.removed);
    expect(telegram.messages(telegram.club)).not.toContain(film);
    expect(telegram.messages(telegram.club)).toHaveLength(before - 1);
    const refused = telegram.say('/sora another goat', { user: carl, chat: telegram.club });
    expect(readable(await bot.answer(refused))).toBe(sentencesFor('en').admission.blocked);
  });

  it('says openly that a film is reported where none of its administrators can be reached', async () => {
    const boss = telegram.world.user('Boss', { hasStarted: false });
    const club = telegram.world.group('Quiet club', {
      members: new Map([
        [boss, 'creator'],
        [ben, 'member'],
      ]),
    });
    const asked = telegram.say('/sora a goat', { user: ada, chat: club });
    const film = await bot.film(asked);
    await bot.closed(asked);

    await pressed(telegram.press(film, 'Report', { user: ben }));
    const open = await telegram.untilShown(club, (message) => readable(message).includes('was reported'));

    expect(readable(open)).not.toContain(String(ben.id));
    expect(labels(open)).toEqual(['Delete film', 'Block asker']);
    const stranger = await pressed(telegram.press(open, 'Delete film', { user: ben }));
    expect(stranger.text).toBe(sentencesFor('zh').moderation.report.onlyAdministrators);
    const removed = await pressed(telegram.press(open, 'Delete film', { user: boss }));
    expect(removed.text).toBe(sentencesFor('en').moderation.report.removed);
  });

  it('tells what is personal in private, or says how', async () => {
    const carl = telegram.world.user('Carl', { hasStarted: false });
    telegram.say('/quota', { user: ada, chat: telegram.club });
    const refused = telegram.say('/quota', { user: carl, chat: telegram.club });

    const told = await telegram.untilShown(ada, (message) => readable(message).includes('Today'));

    // It is about the group, which is not the chat that it stands in.
    expect(readable(told)).toMatch(new RegExp(`^In “${telegram.club.title}”:\nToday`));
    expect(readable(await bot.answer(refused))).toContain('write to @mutoscope_bot');
  });

  it('becomes a supergroup with everything of it', async () => {
    const group = telegram.world.group('Old club', { kind: 'group', members: new Map([[ada, 'creator']]) });
    const asked = telegram.say('/sora a duck swims', { user: ada, chat: group });
    await bot.closed(asked);
    const moved = telegram.migrate(group);
    await telegram.until('it is noted', () => bot.log.includes('group has moved'));

    await expect
      .poll(async () => (await find(bot.app.database, bot.idOf(asked)))!.request.server)
      .toBe(String(moved.id));
  });
});

describe('the line', () => {
  it('is shown with buttons to take back what waits', async () => {
    // Long enough for the second to wait until it is taken back.
    const first = telegram.say('a boat --seconds 60', { user: ada });
    await telegram.until(
      'it is being made',
      () => bot.answers(first).some((message) => readable(message).includes('%')),
      30_000,
    );
    const second = telegram.say('a ship', { user: ada });
    const status = await bot.answer(second, ({ buttons }) => buttons.length > 1);
    await pressed(telegram.press(status, '1:1', { user: ada }));
    await expect.poll(async () => (await bot.row(second))!.request.aspect, { timeout: 15_000 }).toBe('1:1');
    telegram.say('/queue', { user: ada });
    const line = await telegram.untilShown(ada, (message) => readable(message).includes('a ship') && !message.video);

    await pressed(telegram.press(line, `cancel.${bot.idOf(second)}`, { user: ada }));
    await pressed(telegram.press(line, `cancel.${bot.idOf(first)}`, { user: ada }));
    const { outcome } = await bot.closed(second);
    await bot.closed(first);

    expect(outcome).toMatchObject({ kind: 'cancelled' });
    expect(readable(line)).toMatch(/“a boat”: being made\n2\. “a ship”: (next in line|waiting)/);
    await telegram.until('it says so', () => readable(status) === 'Cancelled: “a ship”. No seconds were used.');
    expect(labels(status)).toEqual([]);
  });
});

it('told no prompt and no token to the log', () => {
  expect(bot.log).not.toMatch(/dances in the snow/);
});
