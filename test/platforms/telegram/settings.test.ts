/** The story of a group's admin in Telegram: a quota that is set in the chat holds, is used up, and is added to. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FakeTelegram } from '../../fakes/telegram.js';
import { type Bot, openBot, readable } from './bot.js';

let bot: Bot;
let telegram: FakeTelegram;

beforeAll(async () => {
  bot = await openBot({ host: 'ben' });
  telegram = bot.telegram;
  telegram.ben.locale = 'en';
});
afterEach(() => bot.check());
afterAll(() => bot?.close());

const inGroup = (text: string, user = telegram.ada) => telegram.say(text, { user, chat: telegram.club });
const answerTo = async (text: string, user = telegram.ada) => readable(await bot.answer(inGroup(text, user)));
const film = (seconds: number) => inGroup(`/sora a cat dances --seconds ${seconds}`, telegram.ben);

describe('an admin', () => {
  it('is shown what is set, with a button for each area, and nobody else is', async () => {
    const shown = await bot.answer(inGroup('/settings'));

    expect(readable(shown)).toContain('Each person per day: 5 min');
    expect(shown.buttons.flat().map(({ callback_data: data }) => data)).toContain('/settings quota');
    expect(await answerTo('/settings', telegram.ben)).toMatch(/only admins/);
  });

  it('comes from area to area at a press, in the same message', async () => {
    const shown = await bot.answer(inGroup('/settings'));
    const stranger = telegram.press(shown, '/settings pause', { user: telegram.ben });
    await telegram.acknowledged(stranger);
    telegram.press(shown, '/settings timezone', { user: telegram.ada });
    await telegram.until('the area', () => readable(shown).startsWith('Time zone of days and months: UTC'));

    telegram.press(shown, '/settings timezone Asia/Shanghai', { user: telegram.ada });
    await telegram.until('the change', () => readable(shown).includes('UTC → Asia/Shanghai'));

    expect(stranger).toMatchObject({ isAlert: true, text: expect.stringMatching(/only admins/) });
  });

  it('sets a quota of 4 seconds in words, unnamed too', async () => {
    const typed = telegram.say('/settings quota user-day 4', {
      user: telegram.ada,
      chat: telegram.club,
      anonymously: true,
    });

    expect(readable(await bot.answer(typed))).toContain('Each person per day: 5 min → 4 s');
  });
});

describe('a member', () => {
  it('uses it up in the style of the group, and is refused with the time when it works again', async () => {
    expect(await answerTo('/settings style pixel art')).toContain('none → pixel art');
    const asked = film(4);
    await bot.film(asked);

    expect((await bot.closed(asked)).outcome).toMatchObject({ clip: { style: 'pixel-art' } });

    expect(readable(await bot.answer(film(1)))).toMatch(/\d\d:\d\d \(Asia\/Shanghai\)/);
  });

  it('goes on with what is granted, after a restart too', async () => {
    await bot.restart();
    expect(readable(await bot.answer(film(1)))).toMatch(/\(Asia\/Shanghai\)/);

    expect(await answerTo('/settings grant @ben 1')).toContain('@ben may have 1 s');
    await bot.film(film(1));

    expect(readable(await bot.answer(film(1)))).toMatch(/\(Asia\/Shanghai\)/);
  });
});

describe('a group with topics', () => {
  it('has films in those alone that an admin allows, which are called by their names', async () => {
    const { ada, ben, world } = telegram;
    const forum = world.group('Forum', {
      members: new Map([
        [ben, 'creator'],
        [ada, 'administrator'],
      ]),
    });
    const cats = world.topic(forum, 'cats');
    const dogs = world.topic(forum, 'dogs');
    const answer = async (text: string, topic = cats, user = ada) =>
      bot.answer(telegram.say(text, { user, chat: forum, topic }));

    const shown = await answer('/settings topics');
    telegram.press(shown, '/settings channels allowed', { user: ada });
    await telegram.until('the change', () => readable(shown).includes('everywhere → the topic “cats”'));
    const refused = await answer('/sora a cat', dogs, ben);
    const film = await bot.film(telegram.say('/sora a cat', { user: ben, chat: forum, topic: cats }));

    expect(readable(shown)).toContain('Changed: topics');
    expect(readable(refused)).toMatch(/no films here. Try the topic “cats”/);
    expect([refused.topic, film.topic]).toEqual([dogs, cats]);
    expect(readable(await answer('/settings'))).toContain('Topics where films are allowed: the topic “cats”');
    // To Telegram all that is written in a topic answers its opening, by whoever opened it.
    expect(readable(await answer('/settings block'))).toMatch(/^Blocked: nobody/);
    expect(readable(await answer('/settings reset'))).toMatch(/^The time that all together have used/);
  });
});

it('what was done is told to the admin alone, under the name of the group', async () => {
  inGroup('/settings audit');

  const log = await telegram.untilShown(telegram.ada, (message) => readable(message).includes('newest first'));

  expect(readable(log)).toMatch(/^In “.+”:\n/);
  expect(readable(log)).toMatch(/an unnamed administrator, quota: Each person per day: 5 min → 4 s/);
  expect(readable(log)).toMatch(/@ada, grant: @ben; 1 s/);
});

it('what is the host’s is told to the host alone, and is no command for others', async () => {
  const { id } = telegram.club;
  const toldAlone = (part: string) => telegram.untilShown(telegram.ben, (shown) => readable(shown).includes(part));

  expect(await answerTo('/host use')).toMatch(/I don’t know \/host/);
  inGroup('/host use', telegram.ben);
  await toldAlone(`telegram:${id}: 5 s today`);
  inGroup(`/host weight ${id} 2`, telegram.ben);
  await toldAlone(`Weight of telegram:${id}: 1 → 2`);
  inGroup('/host block @ada too loud', telegram.ben);
  await toldAlone('@ada may ask for films anywhere: yes → no');

  expect(telegram.messages(telegram.club).some((message) => readable(message).includes('1 → 2'))).toBe(false);
});
