import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

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
