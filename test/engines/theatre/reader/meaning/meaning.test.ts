import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openMeaning } from '../../../../../src/engines/theatre/reader/meaning/meaning.js';
import { createTokenizer } from '../../../../../src/engines/theatre/reader/meaning/wordpiece.js';

const folder = fileURLToPath(new URL('../../../../../models/theatre/meaning/', import.meta.url));
const golden = JSON.parse(readFileSync(new URL('../../../../golden/meaning.json', import.meta.url), 'utf8')) as {
  text: string;
  vector: number[];
}[];
const meaning = await openMeaning(folder, 1);
const anything = () => true;

afterAll(() => meaning.close());

describe('the sentence encoder', () => {
  it.each(golden)('means by "$text" what the original weights mean', async ({ text, vector }) => {
    const own = await meaning.embed(text);

    const cosine = own.reduce((sum, value, index) => sum + value * vector[index]!, 0);
    expect(cosine).toBeGreaterThan(0.97);
  });

  it.each([
    ['tyrannosaurus', /^1f996|^1f995/],
    ['espresso', /^2615/],
    ['a knife', /^1f52a|^1f374|^1f5e1/],
    ['futuristic metropolis', /^set:future-city/],
    ['a royal residence', /^set:(palace|castle)|^1f3f0|^1f451|^1f934/],
  ])('finds for %s what comes nearest', async (text, candidate) => {
    const nearest = await meaning.nearest(text, anything);

    expect(nearest?.candidate).toMatch(candidate);
    expect(nearest?.similarity).toBeGreaterThan(0.3);
  });

  it('asks only what is wanted', async () => {
    const nearest = await meaning.nearest('a mighty dinosaur', (candidate) => candidate.startsWith('set:'));

    expect(nearest?.candidate).toMatch(/^set:/);
  });

  it('takes any text, however long and strange', async () => {
    const vectors = await Promise.all(['', '😀'.repeat(500), 'x'.repeat(5000), '龙'.repeat(200)].map(meaning.embed));

    expect(vectors.map((vector) => Math.hypot(...vector).toFixed(3))).toEqual(Array(4).fill('1.000'));
  });
});

describe('the tokenizer', () => {
  const tokenizer = createTokenizer(['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'play', '##ing', ',', 'cafe']);

  it('cuts words into the longest pieces it has, without case and accents', () => {
    expect(tokenizer.encode('Playing, Café zzz', 20)).toEqual([2, 4, 5, 6, 7, 1, 3]);
  });

  it('keeps to the longest row', () => {
    expect(tokenizer.encode('play '.repeat(50), 8)).toHaveLength(8);
  });
});
