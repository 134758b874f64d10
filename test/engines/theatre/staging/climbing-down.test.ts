import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { climbedDown } from '../../../../src/engines/theatre/staging/climbing-down.js';

test.each([
  ['a raccoon climbs down from a tree', true],
  ['a raccoon climbs a tree', false],
])('whoever climbs down begins high up: %s', (prompt, descends) => {
  const keys = [0, 4].map((t) => ({ t, x: 0, depth: 0.8, height: 0, facing: 1 }));
  const [raccoon] = climbedDown(readPrompt(prompt), [{ subject: 0, keys, acts: [] }], 4);

  expect(raccoon!.keys[0]!.height > raccoon!.keys.at(-1)!.height).toBe(descends);
});
