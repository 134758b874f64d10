/** Who runs in a wheel: faster and faster, and out. Called by `dealings.ts`. */
import type { Dealt, Place } from './duo.js';

const WHEEL = 'prop-hamster-wheel';

export const wheel: Dealt = ({ one, play, extra, effect }) => {
  const tall = Math.min(0.72, Math.max(0.56, one.size * 1.9));
  const [x, floor] = [0.08, tall * 0.1];
  const rocks = [0.1, 0.2, 0.3, 0.4, 0.48, 0.54].map(
    (part, at): Place => [part, x + (at % 2 ? -1 : 1) * 0.012 * (1 + at * 0.3), 1, 0, 0.83],
  );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x, 1, floor, 0.84],
          [0.3, x + 0.01, 1, floor, 0.84],
          [0.5, x + 0.05, 1, floor + tall * 0.08, 0.84],
          [0.56, x, 1, floor, 0.84],
          [0.62, x - 0.1, 1, tall * 0.7, 0.9],
          [0.7, x - 0.26, 1, tall * 0.5, 0.92],
          [0.76, x - 0.34, 1, 0, 0.92],
        ],
        {
          acts: [['run', 0, 0.56, undefined, 1.3]],
          reactions: [
            ['eager', 0, 0.3],
            ['startle', 0.5, 0.68],
            ['dizzy', 0.76, 0.9],
            ['giggle', 0.9, 1],
          ],
        },
      ),
    ]),
    guests: [extra(WHEEL, tall, [[0, x, 1, 0, 0.83], ...rocks, [0.6, x, 1, 0, 0.83]])],
    effects: [
      effect('dust', 0.3, 0.56, { x, height: floor }),
      effect('clash', 0.74, 0.84, { x: x - 0.34, height: 0.1 }),
    ],
  };
};
