import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a girl dressed as a fox', 'orange', '1f98a'],
  ['a baby in a fluffy bear onesie', 'brown', '1f43b'],
  ['a dog wearing a banana costume', 'yellow', '1f34c'],
  ['小女孩打扮成兔子', 'white', '1f430'],
  ['穿着恐龙服的小狗', 'green', '1f995'],
])('"%s" wears its colour and its head, and no animal plays beside it', (prompt, colour, head) => {
  const { subjects } = readPrompt(prompt);
  expect(subjects).toHaveLength(1);
  expect(subjects[0]!.wears).toHaveLength(2);
  expect(subjects[0]!.wears).toEqual(expect.arrayContaining([{ sprite: '1f455', colour }, { sprite: head }]));
});

it.each(['a man dressed as a lion tamer', 'a cat dressed as a pirate', 'a fox in a bear cave', '打扮成超人的猫'])(
  '"%s" is no such costume',
  (prompt) => {
    const worn = readPrompt(prompt).subjects.flatMap(({ wears = [] }) => wears.map(({ sprite }) => sprite));
    expect(worn).not.toContain('1f455');
  },
);
