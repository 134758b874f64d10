/** Somebody puts something on another one's head, or round their neck. Called by `dealings.ts`. */
import { DEPTH, type Dealt, inHand } from './duo.js';

const ROUND_NECK = /^1f9e3/;
const GLASSES = /^(?:1f453|1f576)/;

export const putOn: Dealt = ({ one, other, thing = '1f33c', close, out, play, extra, effect }) => {
  const x = Math.max(close[1], 0.08);
  const near = x - other.half - one.half * 0.7;
  const from = Math.max(out[0] * 0.8, near - 0.24);
  const size = Math.min(0.26, Math.max(0.15, other.size * 0.36));
  const high = other.size * (ROUND_NECK.test(thing) ? 0.42 : GLASSES.test(thing) ? 0.66 : 0.86);
  const [held, hand] = inHand(one, 0, 1);
  // Who is small hops up to it.
  const hop = Math.max(0, high - one.size * 0.8);
  const depth = DEPTH + 0.03;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, from, 1],
          [0.3, near, 1],
          [0.36, near, 1, 0],
          [0.44, near + 0.02, 1, hop],
          [0.54, near - 0.03, 1, 0],
        ],
        {
          acts: [['walk', 0, 0.3]],
          reactions: [
            ['eager', 0.1, 0.3],
            ['cheer', 0.6, 0.8],
            ['love', 0.84, 1],
          ],
        },
      ),
      play(other, [[0, x, -1]], {
        reactions: [
          ['wonder', 0.14, 0.4],
          ['bashful', 0.5, 0.66],
          ['cheer', 0.7, 0.86],
          ['love', 0.88, 1],
        ],
      }),
    ]),
    guests: [
      extra(thing, size, [
        [0, from + held, 1, hand, depth],
        [0.3, near + held, 1, hand, depth],
        [0.36, near + held, 1, hand, depth],
        [0.44, x, 1, high + 0.04, depth],
        [0.48, x, 1, high, depth],
      ]),
    ],
    effects: [
      effect('sparkles', 0.46, 0.7, { x, height: high + size * 0.5 }),
      effect('hearts', 0.82, 1, { x: (x + near) / 2, height: one.size }),
    ],
  };
};
