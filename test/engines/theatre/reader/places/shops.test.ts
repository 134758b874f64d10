import { describe, expect, it } from 'vitest';
import { SHOPS } from '../../../../../src/engines/theatre/reader/lexicon/shops.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';

const SOLD: readonly (readonly [prompt: string, first: string, sign: string | undefined])[] = [
  ['a dog waits in a flower shop', '1f490', 'FLOWERS'],
  ['a boy walks into a toy store', '1f9f8', 'TOYS'],
  ['two girls in a shoe shop', '1f45f', 'SHOES'],
  ['an old man in an antique shop', '1f3fa', 'ANTIQUES'],
  ['a cat in an umbrella shop', '2602-fe0f', undefined],
  ['小狗在花店里', '1f490', '花店'],
  ['女孩在玩具店里', '1f9f8', '玩具店'],
  ['一只猫在雨伞店里', '2602-fe0f', '雨伞店'],
  ['男孩在琴行里', '1f3b8', '琴行'],
];

describe('shops', () => {
  it.each(SOLD)('fills the shelves with what is sold: %s', (prompt, first, sign) => {
    const { sets, goods, subjects } = readPrompt(prompt);

    expect([sets, goods?.sprites[0], goods?.sign]).toEqual([['shop'], first, sign]);
    expect(subjects).toHaveLength(1);
  });

  it.each([
    'a cat in a supermarket',
    'a girl shops for hats',
    'a squirrel stores nuts',
    'a man in a coffee shop',
    '松鼠在咖啡店里',
    '女孩逛超市',
  ])('sees no such shop in: %s', (prompt) => {
    expect(readPrompt(prompt).goods).toBeUndefined();
  });

  it('has a picture of everything that is sold', async () => {
    const sprites = [...new Set(SHOPS.flatMap(({ goods }) => goods.sprites))];

    const missing = await Promise.all(
      sprites.map((code) =>
        loadSprite(code).then(
          () => '',
          () => code,
        ),
      ),
    );

    expect(missing.filter(Boolean)).toEqual([]);
  });
});
