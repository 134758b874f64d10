import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createReader } from '../../../../../src/engines/theatre/reader/reader.js';

const reader = createReader({
  meaningFolder: fileURLToPath(new URL('../../../../../models/theatre/meaning/', import.meta.url)),
});

it.each([
  ['a borzoi runs on the beach', '1f415', 'borzoi'],
  ['an orchid grows', '1f337', 'orchid'],
  ['a barista', '1f9d1-200d-1f373', 'barista'],
])('shows for "%s" what comes nearest, and says so', async (prompt, sprite, word) => {
  const { subjects, unknown, understood } = await reader.read(prompt);

  expect(subjects.map((subject) => subject.sprite)).toEqual([sprite]);
  expect(unknown).toEqual([{ word, shown: expect.any(String) }]);
  expect(understood).toContain(word);
});

it('names a word that comes near nothing', async () => {
  const { unknown } = await reader.read('my qwertzuiop');

  expect(unknown).toEqual([{ word: 'qwertzuiop' }]);
});
