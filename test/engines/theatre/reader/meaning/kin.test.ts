import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../../src/engines/theatre/reader/reader.js';

const reader = createReader({
  meaningFolder: fileURLToPath(new URL('../../../../../models/theatre/meaning/', import.meta.url)),
});

it.each([
  ['a borzoi runs on the beach', '1f415', 'borzoi'],
  ['an edelweiss grows', 'prop-daisy', 'edelweiss'],
  ['a paddleboat', '1f6f6', 'paddleboat'],
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

describe('what stands in for a word that nobody knows', () => {
  // Good and bad ones of 350 that were looked at: near enough is one nature and 0.64, or a kind of it in its own first sense.
  it.each([
    ['foxhound', 'hound'],
    ['ptarmigan', 'bird'],
    ['cannelloni', 'pasta'],
    ['gunboat', 'boat'],
    ['rabbi', 'person'],
    ['operator', 'businessman'],
    ['pistol', 'water pistol'],
  ])('a %s is drawn as %s', async (word, shown) => {
    const { unknown } = await reader.read(`a ${word} beside a dog`);

    expect(unknown).toEqual([{ word, shown }]);
  });

  it.each(
    `page sheet beam fade accident prom stick floor ceiling clay roof lid switch turbulence
    cone leftovers flight curb hearse torchlight backwards smaller staff`.split(/\s+/),
  )('for a %s nothing far-fetched is drawn', async (word) => {
    const { subjects } = await reader.read(`a dog and a ${word}`);

    expect(subjects.map(({ sprite }) => sprite)).toEqual(['1f415']);
  });

  it('a word that any dictionary has is no slip of another', async () => {
    expect((await reader.read('a man lowers a piano')).subjects.map(({ sprite }) => sprite)).not.toContain('1f46b');
  });
});
