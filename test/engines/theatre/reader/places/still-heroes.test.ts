import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const isStill = (prompt: string): boolean => readPrompt(prompt).caption.some(({ concept }) => concept === 'act.idle');

describe('a thing that is only named in its place', () => {
  it.each([
    'a lone oak tree on a hill',
    'a green telephone booth in the fog',
    'a cello alone on the beach at sunset',
    'an abandoned fishing boat on the beach',
    '街角的一盏路灯，夜晚',
    '沙漠里的一架钢琴',
    '海边停着一辆旧自行车',
  ])('stands there and is looked at: %s', (prompt) => {
    expect(isStill(prompt)).toBe(true);
  });

  it.each([
    'a doughnut on the beach',
    'a happy cactus in the desert',
    'a red car on the highway',
    'a snowman in the forest',
    'a lamp that dances on the beach',
    'a girl under a tree in the park',
    '沙滩上跳舞的椅子',
    '一棵可爱的小树在草地上',
  ])('is no view where it goes, eats, laughs or is with somebody: %s', (prompt) => {
    expect(isStill(prompt)).toBe(false);
  });

  it('stands under the sky rather than in a studio', () => {
    expect(readPrompt('a lonely park bench in autumn').sets).toEqual(['park']);
    expect(readPrompt('星空下的帐篷').sets[0]).toBe('meadow');
  });
});
