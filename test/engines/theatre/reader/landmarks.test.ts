import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('landmarks', () => {
  it.each([
    ['the great wall of china at sunset', 'great-wall'],
    ['熊猫在长城上跳舞', 'great-wall'],
    ['a camel before the pyramids of giza', 'egypt'],
    ['金字塔前的骆驼', 'egypt'],
    ['mount fuji', 'mount-fuji'],
    ['富士山', 'mount-fuji'],
    ['baseball stadium', 'baseball-field'],
    ['旋转木马', 'carousel'],
    ['a desert island', 'island'],
    ['海盗在小岛上跳舞', 'island'],
    ['埃菲尔铁塔下，两只猫跳舞', 'paris'],
  ])('are where it plays, and nobody in it: %s', (prompt, set) => {
    const reading = readPrompt(prompt);

    expect(reading.sets).toEqual([set]);
    expect(reading.unknown).toEqual([]);
  });

  it('gives a cyclist who rides no horse', () => {
    expect(readPrompt('a cyclist rides along the great wall').subjects).toHaveLength(1);
  });

  it('has what is dug for stand there, and digs with a tool', () => {
    expect(readPrompt('a pirate digs for treasure on an island')).toMatchObject({
      sets: ['island'],
      subjects: [{ props: { dig: { sprite: '26cf-fe0f' } } }, { kind: 'object' }],
    });
  });
});
