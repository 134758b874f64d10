import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONCEPTS } from '../../../../src/engines/theatre/reader/caption.js';

it("every concept that the reader writes is in the director's vocabulary", () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../../../models/theatre/manifest.json', import.meta.url), 'utf8'),
  );

  const strange = [...CONCEPTS].filter((concept) => !manifest.vocabularies.concepts.includes(concept));

  expect(strange).toEqual([]);
});
