import { expect, it } from 'vitest';
import { ADVERTISED, OPENED } from '../../../../../src/engines/theatre/reader/lexicon/adverts.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['coffee ad', ['Coffee', 'Wake up happy!']],
  ['An advert for our new phone', ['Phone', 'The world in your hand']],
  ['vacuum cleaner commercial', ['Vacuum cleaner', 'Brand new!']],
  ['咖啡广告', ['咖啡', '唤醒美好一天！']],
  ['给我们的奶茶做一个广告', ['奶茶', '一口就开心！']],
  ['our bakery is now open', ['Our Bakery is Now Open']],
  ['restaurant grand opening', ['Restaurant Grand Opening']],
  ['我们的餐厅开业啦！', ['我们的餐厅开业啦！']],
])('%s has words over it', (prompt, titles) => {
  expect(readPrompt(prompt).titles).toEqual(titles);
});

it.each(['a dog watches an ad', 'a cat opens a door', 'the flower opens', '小狗看广告', '门开了'])(
  '%s sells nothing',
  (prompt) => {
    expect(readPrompt(prompt).titles).toEqual([]);
  },
);

it('shows products and shops in scenes of which the reader knows every word', () => {
  const scenes = [...ADVERTISED.entries()].flatMap(([name, { shown, en, zh }]) => [
    (/\p{Script=Han}/u.test(name) ? zh : en).replace('$', shown ?? name),
  ]);
  const shops = [...OPENED.values()].flatMap(({ en, zh }) => [en, zh]);

  for (const scene of new Set([...scenes, ...shops])) expect(readPrompt(scene).unknown, scene).toEqual([]);
});

it.each([
  ['new barber shop in town 50% off', 'New Barber Shop in Town 50% Off', 'barber'],
  ['florist ad', 'Florist Ad', 'bear'],
  ['花店新开业八折', '花店新开业八折', '熊'],
  ['奶茶第二杯半价', '奶茶第二杯半价', '奶茶'],
])('%s is offered under its own words', (prompt, title, hero) => {
  const { titles, subjects } = readPrompt(prompt);

  expect(titles).toEqual([title]);
  expect(subjects[0]!.name).toContain(hero);
});

it.each([
  ["an advert for a coffee brand, steam rising from the cup, slogan 'Wake up slowly'", 'coffee', ['Wake up slowly']],
  ['咖啡广告,标语是“慢慢醒来”', '咖啡', ['慢慢醒来']],
  ['Instagram ad for handmade candles, slogan: Light your evening', 'candle', ['Light your evening']],
])('%s shows the goods themselves under their slogan', (prompt, name, slogan) => {
  const { lesson, subjects, titles, unknown } = readPrompt(prompt);

  expect([lesson, subjects.map((one) => one.name), titles, unknown]).toEqual(['showcase', [name], slogan, []]);
});

it('turns goods about on a pedestal where that is asked', () => {
  expect(readPrompt('a product shot of white sneakers rotating on a pedestal').subjects[0]).toMatchObject({
    colour: 'white',
    spins: true,
  });
});

it('an advert with somebody in it is a film about them', () => {
  expect(readPrompt('an advert in which a girl drinks orange juice').lesson).toBeUndefined();
});
