import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

/** Words that chats use often, and what plays them. */
it.each([
  ['a barrel rolls down the hill', 'prop-barrel'],
  ['a miner digs in a cave', '1f477'],
  ['a politician gives a speech', '1f9d1-200d-1f4bc'],
  ['a sheriff rides a horse', '1f46e'],
  ['a bracelet on a table', 'prop-bangle'],
  ['路上有一个油桶', '1f6e2-fe0f'],
  ['一个矿工在唱歌', '1f477'],
  ['桌上有一个手镯', 'prop-bangle'],
  ['一个袋子在地上跳舞', '1f45c'],
])('%s: the stage has it under another name', (prompt, sprite) => {
  const { subjects, unknown } = readPrompt(prompt);

  expect(subjects.map((subject) => subject.sprite)).toContain(sprite);
  expect(unknown).toEqual([]);
});
