import { expect, test } from 'vitest';
import { facingPartner } from '../../../../../src/engines/theatre/stage/moving/partners.js';
import { poseAt } from '../../../../../src/engines/theatre/stage/timeline.js';
import { actorWith } from '../scores.js';

test('whoever bends back does so to one side all the film long, and others turn round', () => {
  const key = { x: 0, depth: 0.8, height: 0 };
  const keys = [
    { t: 0, ...key, facing: 1 },
    { t: 4, ...key, facing: -1 },
  ];
  const doing = (sprite: string) =>
    actorWith({ sprite: '1f9cd', keys, acts: [{ name: 'bend', start: 0, end: 4, strength: 1, prop: { sprite } }] });
  const facingAt = (sprite: string, t: number) =>
    facingPartner(poseAt(doing(sprite), t), doing(sprite), undefined, t).facing;

  expect([0, 3.9].map((t) => facingAt('prop-bridge', t))).toEqual([1, 1]);
  expect(facingAt('prop-squat', 3.9)).toBeLessThan(0);
});
