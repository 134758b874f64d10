import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const cast = (prompt: string): string[] => readPrompt(prompt).subjects.map(({ name }) => name);

describe('what is no actor', () => {
  it.each([
    ['cowboy walks into saloon, doors swing back and hit him', ['cowboy']],
    ['cat watches birds through the window', ['cat', 'bird']],
    ['a kid presses his nose against the toy shop window', ['kid']],
    ['rain drops running down the window, sad girl looking out', ['girl']],
    ['my dog sleeps by the front door', ['dog']],
    ['dad hits his head on the door frame', ['dad']],
    ['the curtain opens and a pig bows', ['pig']],
    ['two neighbours talk over the fence', ['neighbour']],
    ['bubbles fill the whole kitchen, dog sneezes', ['dog']],
    ['pink foam rises and the teacher laughs', ['teacher']],
    ['crumbs everywhere, a corgi sleeps', ['corgi']],
    ['a girl sings, a table and a lamp', ['girl']],
    ['小偷从窗户爬进来', ['小偷']],
    ['电梯门一打开,里面站满了企鹅', ['企鹅']],
    ['浴室里全是泡沫,小鸭子漂来漂去', ['小鸭子']],
    ['厨师跳舞,天花板', ['厨师']],
    ['猫在地板上睡觉', ['猫']],
  ])('%s', (prompt, names) => {
    expect(cast(prompt)).toEqual(names);
  });

  it.each([
    ['a chair dances alone', ['chair']],
    ['a door sings to a cat', ['door', 'cat']],
    ['a lighthouse gets tired and yawns', ['lighthouse']],
    ['a bubble laughs', ['bubble']],
    ['椅子跳舞', ['椅子']],
  ])('a hero is one, whatever it is: %s', (prompt, names) => {
    expect(cast(prompt)).toEqual(names);
  });

  it.each([
    ['a cat sleeps on a table', ['cat', 'table']],
    ['a dog on the left of a chair', ['dog', 'chair']],
    ['a bench and a bicycle', ['bench', 'bicycle']],
    ['a door in the desert', ['door']],
    ['a red door and a cat', ['door', 'cat']],
    ['猫坐在桌子上', ['猫', '桌子']],
  ])('furniture stays where it is asked for: %s', (prompt, names) => {
    expect(cast(prompt)).toEqual(names);
  });

  it('somebody waits at a door that nobody is named at', () => {
    expect(readPrompt('waiting at a door').subjects).toMatchObject([{ name: 'person', kind: 'person' }]);
  });

  it('a guess at a strange word stands beside nobody who is busy, and is not promised', () => {
    const { subjects, unknown } = readPrompt('parrot answers the phone and takes notes');

    expect(subjects).toHaveLength(1);
    expect(unknown.every(({ shown }) => shown === undefined)).toBe(true);
  });

  it('a room that a wall is of is where it plays', () => {
    expect(readPrompt('two snails race on a garden wall').sets).toEqual(['flower-garden']);
  });
});
