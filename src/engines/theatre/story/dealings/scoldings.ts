/** Somebody is told off: a finger, tears; and they make up. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

/** How much smaller a child is. */
const CHILD = 0.85;

/** A child is hugged in the end; who is grown bows, and that is that. */
export const scold: Dealt = ({ one, other, close, apart, play, effect }) => {
  const isChild = other.size < one.size * CHILD;
  const a = (close[0] + apart[0]) / 2;
  const b = (close[1] + apart[1]) / 2;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, apart[0], 1],
          [0.14, a, 1],
          [0.66, a, 1],
          [0.76, isChild ? close[0] : a, 1],
        ],
        {
          acts: [
            ['walk', 0, 0.14],
            ['talk', 0.14, 0.5],
            ...(isChild ? ([['hug', 0.78, 1]] as const) : ([['nod', 0.78, 1, 'prop-thumb-up']] as const)),
          ],
          reactions: [
            ['menace', 0.16, 0.34],
            ['menace', 0.38, 0.52],
            ['wonder', 0.56, 0.68],
            ...(isChild ? ([['love', 0.84, 1]] as const) : []),
          ],
        },
      ),
      play(
        other,
        [
          [0, b, -1],
          [0.76, isChild ? close[1] : b, -1],
        ],
        {
          acts: [['cry', 0.4, isChild ? 0.74 : 0.62], ...(isChild ? ([['hug', 0.78, 1]] as const) : [])],
          reactions: [
            ['startle', 0.14, 0.24],
            ['bashful', 0.24, 0.4],
            ...(isChild
              ? ([['love', 0.84, 1]] as const)
              : ([
                  ['bow', 0.64, 0.8],
                  ['cheer', 0.84, 1],
                ] as const)),
          ],
        },
      ),
    ]),
    effects: [effect('sparkles', 0.8, 1, { x: (a + b) / 2, height: one.size * 0.6 })],
  };
};
