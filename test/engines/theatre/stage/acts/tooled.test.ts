import { describe, expect, test } from 'vitest';
import { WORKED } from '../../../../../src/engines/theatre/score/becomings.js';
import { strokeAt, TOOLED } from '../../../../../src/engines/theatre/stage/acts/tooled.js';
import { DRAWN } from '../../../../../src/engines/theatre/stage/things/drawn-names.js';

describe('a tool at a thing', () => {
  test.each(WORKED)('is drawn by the stage itself: %s', (becoming) => {
    expect(DRAWN.has(TOOLED[becoming].tool)).toBe(true);
  });

  test.each(WORKED)('is held between whoever holds it and the thing: %s', (becoming) => {
    const places = [0, 0.2, 0.45, 0.7].map((part) => {
      const { done, beat } = strokeAt(part);
      return TOOLED[becoming].stroke(done, beat);
    });

    expect(places.every(({ x, y }) => x < 0.1 && x > -0.9 && y > 0.1 && y < 2.1)).toBe(true);
  });
});
