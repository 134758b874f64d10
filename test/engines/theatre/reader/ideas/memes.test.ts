import { expect, it } from 'vitest';
import { memeIn } from '../../../../../src/engines/theatre/reader/ideas/memes.js';
import { PET_SITUATIONS, SITUATIONS } from '../../../../../src/engines/theatre/reader/lexicon/situations.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const acts = (prompt: string): string[] =>
  readPrompt(prompt).caption.flatMap(({ concept }) => (/^(?:act|rel)\./.test(concept) ? [concept] : []));

it.each([
  ['me when the code finally compiles', 'Me when the code finally compiles', ['act.work', 'act.dance']],
  ['me when production is down again', 'Me when production is down again', ['act.work', 'act.cry']],
  ['when someone mentions pizza', 'When someone mentions pizza', ['act.eat', 'act.dance']],
  ['my internet is so slow lol', 'My internet is so slow', ['act.work', 'act.cry']],
  ['my dog when i come home', 'My dog when i come home', ['act.run', 'rel.approach', 'act.dance']],
  ['pov: a shark chases you', 'POV: a shark chases you', ['rel.chase']],
  ['加班到凌晨的我', '加班到凌晨的我', ['act.work', 'act.cry']],
  ['我家猫半夜三点', '我家猫半夜三点', ['rel.chase', 'act.dance']],
])('%s is told by what happens, under its own words', (prompt, title, deeds) => {
  expect(readPrompt(prompt).titles).toEqual([title]);
  expect(acts(prompt)).toEqual(deeds);
});

it('shows what is set against each other one after the other', () => {
  const [monday, friday] = readPrompt('monday morning vs friday evening').chapters!;

  expect([monday!.titles, friday!.titles]).toEqual([['Monday morning'], ['Friday evening']]);
  expect([monday!.sets, friday!.sets]).toEqual([['office'], ['beach']]);
  expect(monday!.subjects[0]!.name).toBe(friday!.subjects[0]!.name);
});

it('leaves alone who only fights, and whoever is told to do something', () => {
  expect(readPrompt('cats vs dogs').chapters).toBeUndefined();
  expect(memeIn('a cat plays a game when it rains', 'a cat plays a game when it rains', 'en')).toBeUndefined();
  expect(memeIn('一只猫在玩游戏', '一只猫在玩游戏', 'zh')).toBeUndefined();
});

it.each([
  ['hbd anna', 'Happy Birthday Anna'],
  ['gm everyone', 'Good Morning Everyone'],
  ['good luck for your exam tom', 'Good Luck for Your Exam Tom'],
  ['祝妈妈生日快乐', '祝妈妈生日快乐'],
])('%s is wished in whole words', (prompt, title) => {
  expect(readPrompt(prompt).titles).toEqual([title]);
});

it.each([
  ['1/2 + 1/4', ['1/2 + 1/4 = …', '1/2 + 1/4 = 3/4']],
  ['3 x 4 = ?', ['3 × 4 = …', '3 × 4 = 12']],
  ['what is 12 / 5', ['12 ÷ 5 = …', '12 ÷ 5 = 2.4']],
  ['0.1 + 0.2', ['0.1 + 0.2 = …', '0.1 + 0.2 = 0.3']],
  ['7乘8', ['7 × 8 = …', '7 × 8 = 56']],
])('%s is reckoned', (prompt, titles) => {
  expect(readPrompt(prompt).titles).toEqual(titles);
});

it.each([
  ['mom: we have food at home', 'mom', 'We have food at home'],
  ['猫：你在教我做事？', '猫', '你在教我做事？'],
])('%s is said in a bubble', (prompt, name, says) => {
  expect(readPrompt(prompt).subjects[0]).toMatchObject({ name, says });
});

it('knows what a face alone says', () => {
  expect(acts('😂😂😂')).toEqual(['act.laugh']);
  expect(readPrompt('😂😂😂').titles).toEqual(['😂😂😂']);
});

it('puts words that show nothing over whoever comes on', () => {
  expect(readPrompt('退退退').titles).toEqual(['退退退']);
  expect(readPrompt('cinematic lighting').titles).toEqual([]);
  expect(readPrompt('slow motion').titles).toEqual([]);
});

it('tells situations in scenes of which the reader knows every word', () => {
  for (const { en, zh } of [...SITUATIONS, ...PET_SITUATIONS]) {
    expect(readPrompt(en.replace('$', 'a dog').replace('%', 'cake').replace('&', 'a bone')).unknown, en).toEqual([]);
    expect(readPrompt(zh.replace('$', '狗').replace('%', '蛋糕').replace('&', '骨头')).unknown, zh).toEqual([]);
  }
});
