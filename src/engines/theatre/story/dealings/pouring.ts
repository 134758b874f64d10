/** Something is opened, and many come out of it at once. Called by `dealings.ts`. */
import { DEPTH, type Dealt } from './duo.js';

/** Goes up and away, however that is said; all else comes down and lies there. */
const FLIES = /^(?:1f98b|1f41d|1f41e|1f987|1f388|1f9da|1f47b)/;
const UPRIGHT = /^prop-(?:refrigerator|wardrobe|oven|washing-machine|vending-machine|sink)|^1f4e[a-d]|^1f6aa/;
const OPENS = 0.28;

export const burstOut: Dealt = ({ one, thing = '1f986', place = 'prop-open-box', scene, play, extra, effect }) => {
  const tall = UPRIGHT.test(place) ? 0.62 : 0.4;
  const spot = 0.08;
  const at = Math.max(-0.3, spot - 0.14 - one.half);
  const flies = scene.reading.dealing?.skill === 'fly' || FLIES.test(thing);
  const from = tall * (UPRIGHT.test(place) ? 0.6 : 0.8);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, at - 0.08, 1],
          [0.12, at, 1],
          [OPENS + 0.03, at, 1],
          [OPENS + 0.12, at - 0.07, 1],
        ],
        {
          acts: [['walk', 0, 0.12]],
          reactions: [
            ['uncover', 0.12, OPENS, [0.5, 0.5]],
            ['startle', OPENS + 0.02, OPENS + 0.24],
            [flies ? 'look-up' : 'wonder', OPENS + 0.28, 0.74],
            ['cheer', 0.78, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(place, tall, [
        [0, spot, 1, 0, DEPTH],
        [OPENS - 0.08, spot, 1, 0, DEPTH],
        [OPENS - 0.04, spot + 0.006, 1, 0.02, DEPTH],
        [OPENS, spot, 1, 0, DEPTH],
      ]),
    ],
    effects: [
      effect('sparkles', OPENS, OPENS + 0.2, { x: spot, height: from }),
      effect('outpour', OPENS, 1, {
        x: spot,
        height: from,
        sprite: thing,
        ...(flies ? { straight: true } : { angle: from * 0.56 }),
      }),
    ],
  };
};
