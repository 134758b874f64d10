import { expect, test } from 'vitest';
import type { Moment, Used } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { fold, hang, trim } from '../../../../../src/engines/theatre/stage/acts/tidying.js';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';

const { half, hip, arm, shoulder, shoulderAside } = PATTERNS.adult;

function doing(craft: typeof fold, picture: string, t: number): Body {
  const body = stillBody();
  const marks = { arms: true, half, hip, arm, shoulder: [shoulderAside, shoulder] };
  const moment = { t, own: 0.3, marks, act: { elapsed: t, strength: 1 } } as unknown as Moment;
  craft(body, moment, { picture } as Used, 1);
  return body;
}

test('the pile of whoever folds clothes grows with each of them', () => {
  const piles = [0.1, 1.5, 2.9].map(
    (t) => doing(fold, '1f45a', t).things.filter(({ picture, x }) => picture === 'folded' && x > 0.3).length,
  );

  expect(piles).toEqual([2, 3, 4]);
});

test('what is hung up gets from the hips to the line', () => {
  const [low, high] = [1.35, 2.3].map((t) => doing(hang, 'prop-clothesline', t));
  const line = high!.things.find(({ picture }) => picture === 'washing-line')!;

  expect(low!.hands[0].y).toBeLessThan(hip + 0.2);
  expect(Math.abs(high!.hands[0].y - line.y)).toBeLessThan(0.05);
});

test('shears stay in both hands and move along the tree', () => {
  const places = [0, 0.6, 1.2, 2.4, 3.1].map((t) => {
    const { hands, things } = doing(trim, '1f333', t);
    const shears = things.find(({ picture }) => picture === 'shears')!;
    for (const hand of hands) expect(Math.hypot(hand.x - shears.x, hand.y - shears.y)).toBeLessThan(0.12);
    return shears.y;
  });

  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(0.15);
});
