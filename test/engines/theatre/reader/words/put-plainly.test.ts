/** Turns that would lead the reader astray are put plainly first. */
import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a camel caravan crosses the desert', 'four camels walking · desert'],
  ['an elderly couple waves', 'an old man waving, an old woman waving'],
  ['a rugby team jumps in the mud', 'four players jumping · marsh'],
  ['candles on a table for my online shop', 'several candles on a table · at night'],
  ['elephants at a waterhole', 'several elephants · riverside'],
  ['帮我做一个奶茶店的小视频', '奶茶 · 商店'],
])('%s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});
