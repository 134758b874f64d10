import { expect, test } from 'vitest';
import { LEGENDS } from '../../../../src/engines/theatre/reader/lexicon/storybook.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { dressedFor } from '../../../../src/engines/theatre/stage/clothes/attire.js';
import { storyLookOf } from '../../../../src/engines/theatre/stage/clothes/storybook.js';
import type { Sprite } from '../../../../src/engines/theatre/stage/pictures/sprites.js';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';

const named = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);

test('everybody who is known from stories has a look of their own, by each of their names', () => {
  const looks = LEGENDS.flatMap(({ english, chinese }) =>
    [...english.map((name) => `${name} jumps`), ...chinese.map((name) => `${name}在挥手`)].map((prompt) =>
      storyLookOf(readPrompt(prompt).subjects[0]!),
    ),
  );

  expect(looks.every((look) => look !== undefined)).toBe(true);
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(LEGENDS.length);
});

test('a name out of a story is no colour and no cap', () => {
  expect(named('Snow White dances with seven dwarfs')).toEqual(['Snow White', 'dwarf']);
  expect(named('a snow white rabbit runs')).toEqual(['rabbit']);
  expect(named('小红帽和大灰狼散步')[0]).toBe('小红帽');
  expect(named('戴着小红帽子的猫')).toEqual(['猫']);
});

test('a red hood stays on whatever is done', () => {
  const bare = { code: '1f467-1f3fb', width: 1, height: 1, pixels: new Uint8ClampedArray(4) } as unknown as Sprite;
  const { sprite, name } = readPrompt('Little Red Riding Hood dances').subjects[0]!;
  const actor = { sprite, name, seed: 3, size: 1, keys: [], acts: [] };
  expect(dressedFor(actor, bare, rigFor(actor))).toMatchObject({ dress: true, top: '#f6efe2' });
});
