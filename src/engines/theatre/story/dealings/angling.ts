/** Who fishes for what is no fish: one after the other it comes up out of the water, and stays. Called by `dealings.ts`. */
import type { Dealt, Place } from './duo.js';

const ROD = '1f3a3';
const STAR = '2b50';
const CLOUD = '2601-fe0f';
/** What belongs in the sky sits on a cloud there. */
const OF_THE_SKY = /^(1f31|2600|2b50|2601)/;

/** When each comes up, where it ends, and how high. */
const CATCH = [
  [0.22, 0.06, 0.36],
  [0.44, 0.22, 0.28],
  [0.64, 0.34, 0.14],
] as const;

export const angle: Dealt = ({ one, thing = STAR, play, extra, effect }) => {
  const isAloft = OF_THE_SKY.test(one.player.actor.sprite);
  const [x, high] = [-0.22, isAloft ? -0.02 : 0];
  const hook = x + one.half + 0.12;
  return {
    actors: new Map([
      play(one, [[0, x, 1, high, 0.82]], {
        acts: [
          ['catch', 0, 0.78, ROD],
          ['dance', 0.84, 1],
        ],
        reactions: [
          ['wonder', 0, 0.16],
          ['cheer', 0.26, 0.38],
          ['cheer', 0.48, 0.6],
          ['love', 0.8, 1],
        ],
      }),
    ]),
    guests: [
      ...(isAloft ? [extra(CLOUD, 0.44, [[0, x, 1, high - 0.2, 0.83]])] : []),
      ...CATCH.map(([from, to, top]) => {
        const way: readonly Place[] = [
          [0, 3, 1, 0, 0.86],
          [from - 0.01, 3, 1, 0, 0.86],
          [from, hook, 1, 0.02, 0.86],
          [from + 0.14, hook, 1, top * 0.7, 0.86],
          [from + 0.24, to, 1, top, 0.86],
        ];
        return extra(thing, 0.26, way);
      }),
    ],
    effects: [
      ...CATCH.map(([from]) => effect('splash', from - 0.02, from + 0.12, { x: hook, height: 0 })),
      ...CATCH.map(([from, to, top]) => effect('sparkles', from + 0.2, 1, { x: to, height: top })),
    ],
  };
};
