import { expect, it } from 'vitest';
import type { Actor, Score } from '../../../../../src/engines/theatre/score/score.js';
import { comeInSoon } from '../../../../../src/engines/theatre/stage/composition/coming-in.js';
import { poseAt } from '../../../../../src/engines/theatre/stage/timeline.js';
import { actorDoing, scoreWith } from '../scores.js';

const FRAME = { across: 16 / 9, aspectOf: () => 0.6 };
const coming = (from: number, to: number): Actor => actorDoing('walk', '1f467', [from, to]);
const seen = (actor: Actor, more: Partial<Score> = {}): Actor =>
  comeInSoon(scoreWith({ actors: [actor], ...more }), FRAME).actors[0]!;

it.each([1, -1])(
  'has who comes in from a side be nearly whole in the first picture, and go on the same way (%i)',
  (side) => {
    const walker = seen(coming(-0.8 * side, 0.2 * side));

    expect(Math.abs(poseAt(walker, 0.33).x)).toBeLessThan(0.53);
    const way = [0, 1, 2, 3, 4].map((t) => side * poseAt(walker, t).x);
    expect(way).toEqual(way.toSorted((a, b) => a - b));
    expect(poseAt(walker, 4).x).toBeCloseTo(0.2 * side, 5);
  },
);

it('leaves alone who is in the picture, who stays away, who comes in with others and who comes out of the water', () => {
  const outside = coming(-0.8, 0.2);
  const two = scoreWith({ actors: [outside, coming(0.8, 0.3)] });

  expect(seen(coming(-0.3, 0.3))).toEqual(coming(-0.3, 0.3));
  expect(seen(coming(-0.8, -0.75))).toEqual(coming(-0.8, -0.75));
  expect(comeInSoon(two, FRAME)).toEqual(two);
  expect(seen(outside, { set: { name: 'ocean', light: 'day', weather: 'clear' } })).toEqual(outside);
});
