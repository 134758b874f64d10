import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const ROWS = `
bowling-alley | a bear in a bowling alley | 熊在保龄球馆里
attic | a cat explores the attic | 小猫在阁楼里
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
