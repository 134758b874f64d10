import { expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

test.each([
  ['a fox sails across the sea', 'a fox sailing in a boat · ocean'],
  ['一只狐狸坐船过海', '狐狸坐着船 · 海洋'],
  ['a ship sailing in a storm', 'a ship sailing · storm'],
  ['a cowboy rides through the desert', 'a cowboy riding a horse · desert'],
  ['a girl rides through the park on an elephant', 'a girl riding an elephant · park'],
  ['a boy on a bicycle rides through the park', 'a boy riding a bicycle · park'],
  ['a train rides through the mountains', 'a train riding · mountains'],
])('who sails has a boat and who rides a horse, where nothing else carries them: %s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});
