/** Hair and beards belong to whoever is said to have them, and stand in nobody's way. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import type { Hair } from '../../../../../src/engines/theatre/score/hair.js';

const hairIn = (prompt: string): (Hair | undefined)[] => readPrompt(prompt).subjects.map(({ hair }) => hair);

describe('hair', () => {
  it.each<[string, (Hair | undefined)[]]>([
    ['a young woman with short pink hair and round glasses reads', [{ cut: 'short', colour: 'pink' }]],
    ['a girl with long red hair flowing in the wind stands on a cliff', [{ cut: 'long', colour: 'red' }]],
    ['a woman walks along the beach, her long black hair blowing in the wind', [{ cut: 'long', colour: 'black' }]],
    ['a pink-haired girl plays the guitar', [{ colour: 'pink' }]],
    ['a blonde woman and a bearded man dance', [{ colour: 'yellow' }, { beard: 'full' }]],
    ['an old sailor with a long white beard steers a ship', [{ beard: 'long', colour: 'white' }, undefined]],
    [
      'a boy with curly brown hair kicks a ball, a girl with pigtails watches',
      [{ cut: 'curly', colour: 'brown' }, { cut: 'plait' }],
    ],
    ['a mother with her hair in a bun bakes bread', [{ cut: 'bun' }]],
    ['a bald man eats noodles', [{ cut: 'bald' }]],
    ['扎着双马尾、穿着校服的女孩在弹吉他', [{ cut: 'plait' }]],
    ['一位白胡子老爷爷坐在树下', [{ beard: 'full', colour: 'white' }, undefined]],
    ['红发女孩和卷发男孩在公园里散步', [{ colour: 'red' }, { cut: 'curly' }]],
    ['光头大叔在跳广场舞', [{ cut: 'bald' }]],
    ['金发碧眼的公主骑马', [{ colour: 'yellow' }, undefined]],
  ])('is read: %s', (prompt, hair) => {
    expect(hairIn(prompt)).toEqual(hair);
  });

  it.each([
    ['a bald eagle flies over the lake', 'bald eagle'],
    ['a woman washes her long hair', 'woman'],
    ['女人正在洗头发', '女人'],
  ])('is left alone where it is not how somebody looks: %s', (prompt, name) => {
    expect(readPrompt(prompt).subjects).toMatchObject([{ name }]);
    expect(hairIn(prompt)).toEqual([undefined]);
  });

  it('leaves what stands behind it', () => {
    const { subjects, understood } = readPrompt(
      'a young woman with short pink hair and round glasses reads on the subway',
    );

    expect(subjects[0]).toMatchObject({ wears: [{ sprite: '1f453' }], props: { read: { sprite: '1f4d6' } } });
    expect(understood).toBe('a young woman in glasses reading a book · train carriage · short pink hair');
  });
});
