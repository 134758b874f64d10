import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const ROWS = `
bowling-alley | a bear in a bowling alley | 熊在保龄球馆里
attic | a cat explores the attic | 小猫在阁楼里
laundromat | a bear in a laundromat | 小熊在洗衣店里
elevator | a dog in an elevator | 一只狗在电梯里
prison-cell | a mouse in a prison cell | 老鼠在牢房里
airplane-cabin | a penguin in an airplane cabin | 企鹅在机舱里
arcade | a boy in an arcade | 男孩在游戏厅里
garage | a cat in a garage | 猫在车库里
bar | a cat in a pool hall | 猫在台球厅里
greenhouse | a girl waters plants in a greenhouse | 女孩在温室里浇花
`;

it.each(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [set, ...prompts] = row.split(' | ');
      return prompts.map((prompt) => [set, prompt] as const);
    }),
)('plays in the %s: %s', (set, prompt) => {
  expect(readPrompt(prompt).sets).toEqual([set]);
});
