import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('what an animal wears on its body is its garment, and no colour of its fur', () => {
  it.each([
    ['a goat in a green sweater', 'prop-sweater', 'green'],
    ['a fox wearing a raincoat', '1f9e5', 'yellow'],
    ['a pig in a leather jacket', 'prop-jacket', 'black'],
    ['a bear in a denim jacket', 'prop-jacket', 'blue'],
    ['一只系着围裙的熊', 'prop-apron', undefined],
    ['a tiger in a suit', '1f454', undefined],
    ['a hippo in a tutu dances', 'prop-tutu', undefined],
    ['an otter wearing a yellow life jacket', 'prop-life-vest', 'yellow'],
    ['穿绿色毛衣的山羊', 'prop-sweater', 'green'],
    ['一只穿西装的老虎', '1f454', undefined],
    ['一只狐狸穿着雨衣', '1f9e5', 'yellow'],
  ])('%s', (prompt, sprite, colour) => {
    const [wearer] = readPrompt(prompt).subjects;
    expect(wearer!.colour).toBeUndefined();
    expect(wearer!.wears).toEqual([{ sprite, ...(colour && { colour }) }]);
  });

  it.each([
    ['a man in a grey suit', '1f454', 'a man in a grey suit'],
    ['a girl in a green dress', '1f457', 'a girl in a green dress'],
    ['穿绿裙子的女孩', '1f457', '穿着绿色的裙子的女孩'],
    ['a ballerina in a torn red dress', '1f457', 'a ballerina in a red dress'],
    ['a boy in an oversized knitted sweater', 'prop-sweater', 'a boy in a sweater'],
    ['a grandmother in a flowery apron', 'prop-apron', 'a grandmother in an apron'],
    ['穿黑色皮夹克的男人', 'prop-jacket', '穿着黑色的夹克的男人'],
    ['a scientist in a lab coat', '1f97c', 'a scientist in a lab coat'],
  ])('people have it on, too: %s', (prompt, sprite, understood) => {
    const { subjects, understood: told } = readPrompt(prompt);
    expect(subjects).toMatchObject([{ wears: [{ sprite }] }]);
    expect(told).toBe(understood);
  });

  it('keeps the animal as it is behind an adjective of its own', () => {
    expect(readPrompt('a white cat in a red sweater').subjects).toMatchObject([
      { colour: 'white', wears: [{ sprite: 'prop-sweater', colour: 'red' }] },
    ]);
  });
});

it.each([
  ['女人穿着黑色皮夹克、红色长裙和黑色靴子', 'red', ['prop-jacket', '1f457', '1f462']],
  ['穿着蓝色毛衣和红色短裙的女孩在滑冰', 'red', ['prop-sweater', 'prop-skirt']],
  ['一只穿着西装、戴着礼帽的企鹅', undefined, ['1f3a9', '1f454']],
  ['穿白大褂戴眼镜的狗', undefined, ['1f453', '1f97c']],
  ['一只戴着帽子、眼镜和围巾的猫在弹钢琴', undefined, ['1f452', '1f453', 'prop-neck-scarf']],
  ['狐狸戴着围巾在下棋', undefined, ['prop-neck-scarf']],
  ['一个穿橙色裤子的男人', undefined, ['prop-leggings']],
  ['a girl with red boots', undefined, ['1f462']],
  ['a woman with yellow gloves', undefined, ['1f9e4']],
])('"%s" lists what one wears, and nobody holds it', (prompt, colour, sprites) => {
  const [{ colour: seen, wears = [], holds } = {} as never] = readPrompt(prompt).subjects;
  expect([seen, wears.map(({ sprite }) => sprite), holds]).toEqual([colour, sprites, undefined]);
});

it('wears what is told before who wears it, and is held by nobody', () => {
  const [cat, dog] = readPrompt('一只猫和一只戴着帽子和眼镜的狗').subjects;
  expect(cat!.holds).toBeUndefined();
  expect(dog!.wears).toHaveLength(2);
});
