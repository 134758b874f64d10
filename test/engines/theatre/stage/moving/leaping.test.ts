import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../../src/engines/theatre/score/score.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { breach, LEAP_SECONDS, leapBeat } from '../../../../../src/engines/theatre/stage/moving/leaping.js';

const whale = { sprite: '1f40b' } as Actor;

function leaping(beat: number) {
  const body = { ...stillBody(), leap: 1, leapBeat: beat };
  breach(body, whale, 0.36);
  return body;
}

describe('a leap out of the water', () => {
  it('comes out nose first and goes in nose first', () => {
    expect(leaping(0.2).tip).toBeLessThan(-0.5);
    expect(leaping(0.8).tip).toBeGreaterThan(0.5);
  });

  it('is highest in the middle and hidden at its ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (beat) => {
        expect(leaping(beat).up).toBeLessThanOrEqual(leaping(0.5).up + 1e-9);
      }),
    );
    expect(leaping(0).up).toBeLessThan(-0.7);
    expect(leaping(1).up).toBeLessThan(-0.7);
  });

  it('never squashes the body', () => {
    const { stretchX, stretchY } = leaping(0.7);
    expect([stretchX, stretchY]).toEqual([1, 1]);
  });

  it('comes again and again, and is at the top of its arc when it ends', () => {
    expect(leapBeat(0, 0, true)).toBeCloseTo(leapBeat(LEAP_SECONDS, 0, true));
    expect(leapBeat(0, 0, true)).toBeCloseTo(0.5);
  });

  it('ends in the water where the film goes on', () => {
    expect(leapBeat(0, 0.4, false)).toBeGreaterThan(0.95);
  });
});
