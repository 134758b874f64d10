/** A tractor at work: there and back over the field, earth turned behind it, and something grows. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const FURROW = 'prop-furrow';
const SPROUT = '1f331';
const CROW = '1f426';
const ROW = [-0.3, 0, 0.3] as const;
const FAR = 0.74;
const NEAR = 0.96;
/** When it is at the end of the field, and when it comes back. */
const THERE = 0.46;
const BACK = 0.54;

export const plough: Dealt = ({ one, play, extra, effect }) => {
  const reach = Math.max(0.2, 0.47 - one.half);
  const goneBy = (x: number) => (THERE * (x + reach)) / (2 * reach);
  const backBy = (x: number) => BACK + ((1 - BACK) * (reach - x)) / (2 * reach);
  const appears = (sprite: string, size: number, x: number, depth: number, from: number) =>
    extra(sprite, size, [
      [0, 3, 1, 0, depth],
      [from - 0.001, 3, 1, 0, depth],
      [from, x, 1, 0, depth],
    ]);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -reach, 1, 0, FAR + 0.03],
          [THERE, reach, 1, 0, FAR + 0.03],
          [BACK, reach, -1, 0, NEAR],
          [1, -reach + 0.2, -1, 0, NEAR],
        ],
        {
          acts: [
            ['drive', 0, THERE],
            ['drive', THERE, 1],
          ],
        },
      ),
    ]),
    guests: [
      ...ROW.map((x) => appears(FURROW, 0.27, x, FAR, Math.max(0.01, goneBy(x + 0.1)))),
      appears(FURROW, 0.27, 0.3, NEAR - 0.02, Math.min(0.99, backBy(0.1))),
      appears(SPROUT, 0.14, -0.1, FAR + 0.01, 0.62),
      extra(
        CROW,
        0.14,
        [
          [0, -0.62, 1, 0.3, 0.8],
          [0.16, -0.62, 1, 0.3, 0.8],
          [0.3, -0.36, 1, 0, 0.8],
          [0.6, -0.2, 1, 0, 0.8],
        ],
        {
          acts: [
            ['fly', 0.16, 0.3],
            ['walk', 0.34, 0.6],
            ['eat', 0.66, 1],
          ],
        },
      ),
    ],
    effects: [effect('dust', 0.02, THERE, { x: -0.1, height: 0 }), effect('sparkles', 0.8, 1, { x: 0, height: 0.12 })],
  };
};
