/** Who puts out a fire: it comes running, and flame after flame goes out in a jet of foam. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const FLAME = '1f525';
const EXTINGUISHER = '1f9ef';
const HOUSE = '1f3e0';

/** Where each flame is, how high, how large, and when it goes out. */
const FLAMES = [
  [0.06, 0, 0.26, 0.42],
  [0.16, 0.24, 0.24, 0.5],
  [0.28, 0, 0.34, 0.58],
  [0.34, 0.3, 0.26, 0.66],
] as const;

export const douse: Dealt = ({ one, out, thing = HOUSE, play, extra, effect }) => {
  const near = Math.min(-0.22, -0.06 - one.half);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] * 0.9, 1],
          [0.24, near, 1],
          [0.66, near + 0.08, 1],
        ],
        {
          acts: [
            ['run', 0, 0.24],
            ['hold', 0, 0.72, EXTINGUISHER],
            ['wave', 0.86, 1],
          ],
          reactions: [
            ['startle', 0.2, 0.3],
            ['guard', 0.32, 0.66],
            ['cheer', 0.72, 0.88],
          ],
        },
      ),
    ]),
    guests: [
      extra(thing, 0.6, [[0, 0.22, -1, 0, 0.8]]),
      ...FLAMES.map(([x, high, size, until]) =>
        extra(FLAME, size, [
          [0, x, 1, high, 0.86],
          [until, x, 1, high, 0.86],
          [until + 0.05, x, 1, high - size, 0.86],
          [until + 0.06, 3, 1, high, 0.86],
        ]),
      ),
    ],
    effects: [
      effect('bubbles', 0.32, 0.7, { x: 0.02, height: 0.2 }),
      effect('splash', 0.36, 0.5, { x: 0.08, height: 0.1 }),
      effect('splash', 0.52, 0.68, { x: 0.28, height: 0.2 }),
      effect('smoke', 0.44, 0.8, { x: 0.24, height: 0.4 }),
      effect('sparkles', 0.76, 1, { x: 0.22, height: 0.4 }),
    ],
  };
};
