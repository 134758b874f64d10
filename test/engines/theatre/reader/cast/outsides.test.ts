import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const outsidesOf = (prompt: string) =>
  readPrompt(prompt).subjects.map(({ sprite, surface, shape }) => [sprite, surface ?? shape]);

it.each([
  ['a wooden bus drives past a marble tree', ['1f68c', 'wooden'], ['1f333', 'marble']],
  ['a striped balloon floats beside a glass vase', ['1f388', 'striped'], ['prop-vase', 'glass']],
  ['a heart-shaped cookie next to a cube-shaped cake', ['1f36a', 'heart'], ['1f382', 'cube']],
  ['a polka dot teapot on a table', ['1fad6', 'dotted'], ['prop-table', undefined]],
  ['木制的椅子旁边有一个条纹气球', ['1f388', 'striped'], ['prop-chair', 'wooden']],
  ['心形的饼干旁边是水晶花瓶', ['1f36a', 'heart'], ['prop-vase', 'crystal']],
])('"%s" says what each is made of or cut to', (prompt, ...outsides) => {
  expect(outsidesOf(prompt).toSorted()).toEqual(outsides.toSorted());
});

it.each([
  ['a girl in a yellow blouse dances with a boy in a green hoodie', ['yellow', 'green']],
  ['a boy plays football with a girl wearing a purple jersey', [undefined, 'purple']],
  ['a baby in a pink onesie next to a man in a blue apron', ['pink', 'blue']],
  ['穿绿色背心的男人和穿粉色睡衣的女人跳舞', ['green', 'pink']],
])('in "%s" each has the colour of their own clothes', (prompt, colours) => {
  expect(readPrompt(prompt).subjects.map(({ colour }) => colour)).toEqual(colours);
});

/** What is held or used, by the stuff it is of. */
const heldOf = (prompt: string) =>
  readPrompt(prompt).subjects.flatMap(({ holds, props = {}, colour }) =>
    [holds, ...Object.values(props)].flatMap((prop) => (prop ? [[prop.sprite, prop.surface, colour]] : [])),
  );

it.each([
  ['a girl plays a violin made of fire', '1f3bb', 'fire'],
  ['an old man playing drums made of thunderclouds', '1f941', 'lightning'],
  ['a boy with a sword made of ice', '1f5e1-fe0f', 'ice'],
  ['女孩弹着闪电做的吉他', '1f3b8', 'lightning'],
  ['男孩敲着云朵做的鼓', '1f941', 'cloud'],
])('in "%s" the thing in their hands is of that, and they are not', (prompt, sprite, surface) => {
  expect(heldOf(prompt)).toEqual([[sprite, surface, undefined]]);
});

it.each([
  ['a palm tree made of banknotes', 'money'],
  ['a deer made of starlight runs through the forest', 'starlight'],
  ['a tree made of golden coins', 'gold'],
  ['a dancer made of light', 'light'],
  ['星尘做的鹿', 'starlight'],
  ['钞票做的树', 'money'],
])('"%s" is of a stuff of dreams, and of nothing else', (prompt, surface) => {
  const { subjects } = readPrompt(prompt);
  expect(subjects).toHaveLength(1);
  expect(subjects[0]).toMatchObject({ surface });
});

it.each([
  ['a boat on a river of chocolate', 'chocolate'],
  ['two swans on a lake of molten gold', 'gold'],
  ['a boy swims in a milk sea', 'milk'],
  ['a dragon flies over the lava river', 'lava'],
  ['小船漂在蜂蜜湖上', 'honey'],
  ['星光之海上的帆船', 'starlight'],
  ['a golden river at sunset', undefined],
  ['a man eats chocolate by the river', undefined],
])('the water of "%s" is of %s', (prompt, liquid) => {
  const reading = readPrompt(prompt);
  expect(reading.liquid).toBe(liquid);
  if (liquid) expect(reading.subjects.map(({ name }) => name)).not.toContain(liquid);
});

it('a robot dog is of metal, and the dogs about it are not', () => {
  expect(outsidesOf('机器狗和三只狗在公园里')).toEqual([
    ['1f415', 'metal'],
    ['1f415', undefined],
  ]);
  expect(outsidesOf('a robot cat walks')).toEqual([['1f408', 'metal']]);
});
