import { describe, expect, it } from 'vitest';
import { travelOf } from '../../../../../src/engines/theatre/stage/moving/travel.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';
import { actorWith } from '../scores.js';

const key = (t: number, x: number) => ({ t, x, depth: 1, height: 0, facing: 1 });

describe('travelOf', () => {
  const actor = actorWith({ keys: [key(0, -0.3), key(1, -0.3), key(2, 0.3), key(5, 0.3)] });
  const travelAt = travelOf(actor, rigFor(actor), 5, 16 / 9);

  it('lets what is loose lag behind a start, swing on after a stop, and come to rest', () => {
    expect(travelAt(1).lag.across).toBeLessThan(-0.005);
    expect(travelAt(1.98).lag.across).toBeGreaterThan(0.005);
    expect(travelAt(4.5).lag.across).toBeCloseTo(0, 2);
  });

  it('turns feet and wheels with the way and not with the clock', () => {
    expect(travelAt(5).rolled).toBeCloseTo(travelAt(2.2).rolled, 5);
    expect(travelAt(2.2).rolled).toBeGreaterThan(1);
  });

  it('lets a slow runner run on, and a slow walker walk by the ground', () => {
    const stepsOf = (name: 'run' | 'walk'): number => {
      const slow = actorWith({ keys: [key(0, -0.05), key(2, 0.05)], acts: [{ name, start: 0, end: 2, strength: 1 }] });
      const at = travelOf(slow, rigFor(slow), 2, 16 / 9);
      return at(1.5).steps - at(0.5).steps;
    };

    expect(stepsOf('run')).toBeGreaterThan(1.4);
    expect(stepsOf('walk')).toBeLessThan(0.5);
  });
});
