import { expect, test } from 'vitest';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';

test('a kangaroo stands up to box, and hops on its own legs else', () => {
  const act = { start: 0, end: 4, strength: 1 };
  expect(rigFor({ sprite: '1f998', acts: [{ ...act, name: 'fight', prop: { sprite: '1f94a' } }] }).build).toBe('head');
  expect(rigFor({ sprite: '1f998', acts: [{ ...act, name: 'jump' }] }).build).toBe('legged');
});
