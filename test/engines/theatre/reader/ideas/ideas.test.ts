import { describe, expect, it } from 'vitest';
import { pictured } from '../../../../../src/engines/theatre/reader/ideas/ideas.js';
import { IDEAS } from '../../../../../src/engines/theatre/reader/lexicon/ideas.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('a prompt that is only an idea', () => {
  it('is shown as a scene in which the reader knows every word', () => {
    const scenes = new Set([...IDEAS.values()].flatMap(({ en, zh }) => [...en.split(' / '), ...zh.split(' / ')]));

    for (const scene of scenes) expect(readPrompt(scene.replace('$', 'x')).unknown, scene).toEqual([]);
  });

  it.each([
    ['hope', 'hope'],
    ['A short film about loneliness.', 'loneliness'],
    ['How do plants grow?', 'a seed becomes a plant'],
    ['the water cycle', 'water cycle'],
    ['hope, watercolour style', 'hope'],
    ['关于孤独的短片', '孤独'],
    ['时间飞逝！', '时间飞逝'],
    ['我好饿', '好饿'],
  ])('%s', (prompt, idea) => {
    expect(readPrompt(prompt).understood.startsWith(idea)).toBe(true);
  });

  it('has its own words for a title where it is a wish or an advertisement', () => {
    expect(readPrompt('Summer sale, 50% off everything').titles).toEqual(['Summer sale, 50% off everything']);
    expect(readPrompt('妈妈我爱你').titles).toEqual(['妈妈我爱你']);
  });

  it.each([
    ['How does the water cycle work?', 'water-cycle'],
    ['why do we have day and night', 'day-and-night'],
    ['day and night explained', 'day-and-night'],
    ['how did the dinosaurs die out?', 'dinosaurs'],
    ['how a volcano erupts', 'process-volcano'],
    ['photosynthesis for kids', 'photosynthesis'],
    ['火山是怎么喷发的', 'process-volcano'],
    ['彩虹是怎么形成的', 'rainbow'],
    ['磁铁的原理', 'magnet'],
    ['为什么会有白天和黑夜', 'day-and-night'],
    ['讲解一下光合作用', 'photosynthesis'],
    ['water cycle for my 4th graders, a puddle evaporates and becomes a cloud', 'water-cycle'],
    ['a puddle evaporates, turns into a cloud and rains down again', 'water-cycle'],
    ['show a lunar eclipse', 'lunar-eclipse'],
    ['the earth moves between the sun and the moon and the moon turns red', 'lunar-eclipse'],
    ['给小朋友讲月食用的:地球慢慢走到太阳和月亮中间,月亮一点点变红', 'lunar-eclipse'],
    ['日食,月亮挡住了太阳', 'solar-eclipse'],
    ['solar eclipse for kids', 'solar-eclipse'],
    ['为什么会下雨,讲给孩子听', 'water-cycle'],
    ['给儿子科普一下火山喷发', 'process-volcano'],
    ['一家人在草地上看日食', undefined],
    ['a wolf howls during a lunar eclipse', undefined],
    ['toys for my kids', undefined],
    ['a volcano erupts', undefined],
    ['一座火山喷发', undefined],
    ['a rainbow over the sea', undefined],
  ])('%s teaches %s', (prompt, lesson) => {
    expect(readPrompt(prompt).lesson).toBe(lesson);
  });

  it('has its title in capitals where it is typed without any', () => {
    expect(readPrompt('i love you mom').titles).toEqual(['I Love You Mom']);
  });

  it('leaves alone a prompt that names who is to be seen', () => {
    for (const prompt of [
      '春天，一只兔子在草地上跳',
      'love birds in a tree',
      'Spring, a rabbit hops',
      'a dog dreams of hope',
    ])
      expect(pictured(prompt, 'en')).toEqual({ prompt });
  });
});

describe('a turn of phrase', () => {
  it.each([
    ['a cat vs a dog boxing match', 'boxing match: a cat, a dog'],
    ['a seed grows into a sunflower', 'a sunflower growing · flower garden'],
    ['the moon rises over the mountains', 'a full moon face flying · mountains'],
    ['种子发芽长成大树', '大树变大'],
    ['a frog turns into a prince', 'a frog turning into a man standing'],
    ['巫师把老鼠变成大象', '老鼠变成象、巫师'],
    ['a car turns into a street', 'a car · street'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });
});

describe('what is in the sky', () => {
  it.each(['rain', 'moon', '雪', 'volcano'])('is a scene where it stands alone: %s', (prompt) => {
    expect(readPrompt(prompt).lesson).toBeUndefined();
    expect(readPrompt(prompt).understood).toContain(prompt);
  });
});

it.each([
  ['2 + 3 = 5 with apples', 'things-sum', ['2 + 3 = …', '2 + 3 = 5'], 'apple'],
  ['3个苹果加2个苹果等于5个苹果', 'things-sum', ['3 + 2 = …', '3 + 2 = 5'], '苹果'],
  ['letter A is for apple', 'letter', ['A is for Apple'], 'apple'],
])('%s is taught by pictures', (prompt, lesson, titles, name) => {
  const reading = readPrompt(prompt);

  expect([reading.lesson, reading.titles, reading.subjects[0]!.name]).toEqual([lesson, titles, name]);
});

it.each(['how a caterpillar becomes a butterfly', '毛毛虫变成蝴蝶'])('%s is taught stage by stage', (prompt) => {
  const sprites = readPrompt(prompt).chapters!.map(({ subjects }) => subjects[0]!.sprite);

  expect(sprites).toEqual(['1f41b', 'prop-cocoon', '1f98b']);
});

it.each([
  ['a caterpillar comes out as a butterfly', 'a caterpillar turning into a butterfly'],
  ['kids splash in puddles', 'several kids jumping · rain'],
  ['milk spills', 'milk spilling · kitchen'],
  ['奶茶打翻了', '奶茶洒了 · 厨房'],
  ['a skateboarder lands a kickflip down six stairs', 'a skateboarder sliding with a skateboard'],
  ['a cat sleeps while birds sing', 'a cat sleeping, several birds singing with a microphone'],
  ['jelly wobbling', 'a jelly shaking'],
])('%s: %s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});
