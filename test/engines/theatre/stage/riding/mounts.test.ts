import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../../src/engines/theatre/score/score.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { pointOn } from '../../../../../src/engines/theatre/stage/moving/stance.js';
import { PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';
import { marksOfPuppet } from '../../../../../src/engines/theatre/stage/pictures/marks.js';
import { spriteFile } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { propCodes } from '../../../../../src/engines/theatre/stage/props/index.js';
import { mountOf, sitOn, withRiders } from '../../../../../src/engines/theatre/stage/riding/mounts.js';
import { pointOfPicture, SADDLES } from '../../../../../src/engines/theatre/stage/riding/saddles.js';
import { rigOf } from '../../../../../src/engines/theatre/stage/rigs.js';

const actor = (sprite: string, more: Partial<Actor> = {}): Actor => ({
  sprite,
  name: '',
  seed: 3,
  size: 0.5,
  keys: [{ t: 0, x: 0, depth: 0.8, height: 0, facing: -1 }],
  acts: [],
  ...more,
});
const raised = [{ t: 0, x: 0, depth: 0.81, height: 0.3, facing: -1 }];
const bicycle = actor('1f6b2');
const marks = marksOfPuppet(
  PATTERNS.adult,
  { code: '', art: undefined as never, width: 10, height: 10, pixels: new Uint8ClampedArray() },
  { crown: 0.1, eyes: 0.5, mouth: 0.7, chin: 1, apart: 0.3, width: 0.9 },
);

describe('mounts', () => {
  it('are ridden by whoever is on them all the film long', () => {
    expect(mountOf(actor('1f43b', { keys: raised }), [bicycle], 4)).toBe(bicycle);
    expect(mountOf(actor('1f43b'), [bicycle], 4)).toBeUndefined();
  });

  it('never stand about without a rider where one sits astride a machine', () => {
    expect(withRiders([bicycle], 4)).toHaveLength(2);
    expect(withRiders([bicycle, actor('1f43b', { keys: raised })], 4)).toHaveLength(2);
    expect(withRiders([actor('1f40e')], 4)).toHaveLength(1);
  });

  it('are pictures that there are', () => {
    for (const code of Object.keys(SADDLES))
      expect(spriteFile(code) ?? propCodes().find((prop) => prop === code), code).toBeDefined();
  });

  it('carry the hips of their rider, however they tip', () => {
    const saddle = SADDLES['1f40e']!;
    const [mountBody, body] = [stillBody(), stillBody()];
    mountBody.tip = 0.3;
    mountBody.up = 0.2;
    const built = { rig: rigOf('1f40e'), puppet: false };
    const pose = { x: 0, depth: 0.8, height: 0, facing: 1 };

    sitOn(body, marks, 0.5, saddle, { pose, body: mountBody, built }, 0.5);

    const [right, up] = pointOn(mountBody, built, 1, pointOfPicture(saddle, saddle.seat));
    expect(body.forwards).toBeCloseTo(right);
    expect(body.up + marks.hip).toBeCloseTo(up, 1);
  });

  const riding = (wave: number, loose: boolean) => {
    const body = stillBody();
    body.wave = wave;
    for (const hand of body.hands) Object.assign(hand, { x: 9, y: 9, k: 1, loose });
    const built = { rig: rigOf('1f40e'), puppet: false };
    const pose = { x: 0, depth: 0.8, height: 0, facing: 1 };
    sitOn(body, marks, 0.5, SADDLES['1f40e']!, { pose, body: stillBody(), built }, 0.5);
    return body.hands;
  };

  it('hold whose hands only ride', () => {
    for (const { x, k } of riding(0, true)) expect([x < 8, k]).toEqual([true, 1]);
    expect(riding(0, false).map(({ x }) => x)).toEqual([9, 9]);
  });

  it('have a hand behind their rider wave over the head, and never before the head of the mount', () => {
    const [reins, waves] = riding(1, true);

    expect(reins.x).toBeCloseTo(riding(0, true)[0].x);
    expect(waves.x).toBeLessThan(-marks.half);
    expect(waves.y).toBeGreaterThan(marks.shoulder[1] + 0.1);
  });

  it('have hands on the handlebar, and feet that go round with the wheels', () => {
    const saddle = SADDLES['1f6b2']!;
    const built = { rig: rigOf('1f6b2'), puppet: false };
    const pose = { x: 0, depth: 0.8, height: 0, facing: -1 };
    const footAt = (rolled: number) => {
      const body = stillBody();
      sitOn(body, marks, 0.75, saddle, { pose, body: { ...stillBody(), rolled }, built }, 0.5);
      expect(body.hands.every(({ k }) => k === 1)).toBe(true);
      return body.feet[0];
    };

    expect(footAt(0).y).not.toBeCloseTo(footAt(1.5).y, 1);
  });
});
