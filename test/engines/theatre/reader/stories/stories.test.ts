import { describe, expect, it, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const scenes = (prompt: string, seconds?: number) => {
  const { chapters, ...whole } = readPrompt(prompt, seconds);
  return (chapters ?? [whole]).map(({ understood }) => understood.replace(/ · (?:I don’t know|不认识).*/u, ''));
};

/** A story, and what its scenes show. */
const STORIES: [prompt: string, ...told: string[]][] = [
  [
    'Can you make a bedtime story for my son Oliver, about a minute long? A little fox called Pip is afraid of the dark. One night he meets an owl. The owl gives Pip a lantern. Then the moon comes out and he falls asleep under a tree.',
    'a fox afraid of something · at night',
    'a fox meeting an owl · at night',
    'an owl giving a lantern to a fox',
    'a fox appearing, sleeping next to a tree · at night',
  ],
  [
    'Funny video, 40 seconds: our cat wants a fish. He climbs a tree. In the end the dog sleeps on the sofa.',
    'a cat, a fish',
    'a cat climbing a tree',
    'a dog sleeping on a sofa',
  ],
  [
    'Make a 30 second ad for my bakery. Start with the baker baking bread. End with a girl eating a cake and our sign: Open from six.',
    'a baker baking bread · kitchen',
    'a girl eating a cake',
  ],
  [
    '给女儿讲个睡前故事，一分钟左右。小星星掉进了池塘里。青蛙和白鹭游泳。最后白鹭和她跳舞。',
    '小星星落下 · 河流',
    '青蛙游动、白鹭游动',
    '白鹭跳舞、小星星',
  ],
];

/** Told with time for it: who is meant by a pronoun, who is not named again, and what befalls mere things. */
const AT_LENGTH: [prompt: string, ...told: string[]][] = [
  [
    'A girl finds a kitten in the rain. She takes it home and feeds it every day. In spring she opens the door. Two weeks later it comes back with a fish.',
    'a girl approaching a kitten · rain',
    'a girl feeding a kitten · by day',
    'a girl opening a door',
    'a kitten walking with a fish',
  ],
  [
    'An old sailor pulls a kettle out of the sea. Inside the kettle is a tiny crab. They drink tea together. Everybody dances around him.',
    'a sailor pulling out a kettle · river',
    'a crab inside a kettle',
    'a sailor drinking coffee, a crab drinking coffee',
    'several people dancing around a sailor',
  ],
  [
    'A fox lives in the forest. A red balloon hangs in a tree. He jumps.',
    'a fox · forest',
    'a red balloon standing next to a tree, a fox standing',
    'a fox jumping',
  ],
  [
    '小狗豆豆丢失了它的球，它问了小猫。豆豆没有停下来。晚上豆豆睡着了。',
    '小狗循着足迹找球',
    '小狗在小猫旁边说话',
    '小狗行走',
    '小狗睡觉 · 夜晚',
  ],
];

describe('a story', () => {
  it.each(AT_LENGTH)('says who is meant in each scene: %s', (prompt, ...told) => {
    expect(scenes(prompt, 45)).toEqual(told);
  });

  it.each(STORIES)('is told sentence by sentence: %s', (prompt, ...told) => {
    expect(scenes(prompt)).toEqual(told);
  });

  it('takes as long as it was ordered, and ends with the words that were ordered', () => {
    const { seconds, chapters } = readPrompt(STORIES[2]![0]);
    expect(seconds).toBe(30);
    expect(chapters!.map(({ titles }) => titles)).toEqual([[], ['Open from six']]);
  });

  it('may be a list of views, or two things that happen, where the film has time for them', () => {
    const list = 'a day in Lisbon: yellow trams, tiled houses, sunset over the river';
    const goal = 'a girl kicks a ball in the rain and the whole family dances in the stadium';

    expect(scenes(list, 30)).toEqual(['several yellow trams', 'several houses', 'river · at sunset']);
    expect(scenes(goal, 30)).toEqual(['a girl kicking a ball · rain', 'several people dancing · stadium']);
    for (const prompt of [list, goal]) expect(scenes(prompt, 4)).toHaveLength(1);
    expect(scenes('a boy, a girl and a dog dance in the park', 30)).toHaveLength(1);
  });

  it('shows what is to be shown, and leaves out for whom it is made', () => {
    const advert =
      '30 second advert for my bakery, Rosie. Show these: a baker baking bread, loaves in an oven, a girl eating a cake';

    expect(scenes(advert)).toHaveLength(3);
    expect(
      scenes('I teach year 3 and need a film about 50 seconds long for my class. A cat sleeps. A dog wakes it up.')[0],
    ).toBe('a cat sleeping');
    expect(scenes('A 40 second film about a girl called Priya who dances. Priya eats a cake.')).toEqual([
      'a girl dancing',
      'a girl eating a cake',
    ]);
  });

  it('tells once what nobody knows, and where it plays', () => {
    const { understood } = readPrompt(
      'A zorblax sleeps in the kitchen. The next day a cat dances in the kitchen. Then the cat eats a fish.',
    );
    expect(understood.match(/· kitchen/g)).toHaveLength(1);
  });

  test.each([
    'A stylish woman walks down a Tokyo street. She wears a black leather jacket. The street is damp and reflective. Many pedestrians walk about.',
    'Several giant wooly mammoths approach treading through a snowy meadow. Their long wooly fur lightly blows in the wind as they walk. Snow covered trees stand in the distance.',
    'a cat dances. cute!',
  ])('is nothing that describes one view: %s', (prompt) => {
    expect(readPrompt(prompt).chapters).toBeUndefined();
  });
});
