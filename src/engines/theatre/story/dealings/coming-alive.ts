/** What somebody draws or makes begins to live. Called by `dealings.ts`. */
import { clamp } from '../../stage/painting/easing.js';
import { DEPTH, type Dealt } from './duo.js';

const EASEL = 'prop-easel';
const COFFEE = '2615';
/** When the last stroke is done, when it is out. */
const [DONE, OUT] = [0.34, 0.5] as const;

export const comeAlive: Dealt = ({ one, other, scene, play, extra, effect }) => {
  const place = scene.reading.dealing?.place ?? EASEL;
  const isCup = place === COFFEE;
  const x = Math.max(-0.3, -0.44 + one.half);
  const spot = x + one.half + 0.14;
  const tall = isCup ? 0.3 : 0.62;
  const small = clamp(0.24 / other.size, 0.3, 0.6);
  const made = { ...other, size: other.size * small, half: other.half * small };
  const grown = Math.min(0.33, 0.46 - made.half);
  const from = isCup ? tall * 0.7 : tall * 0.44;
  const [index, actor] = play(
    made,
    [
      [0, 3, 1, from, DEPTH + 0.03],
      [DONE - 0.02, 3, 1, from, DEPTH + 0.03],
      [DONE - 0.01, spot, 1, from, DEPTH + 0.03],
      [DONE + 0.06, spot, 1, from + 0.02, DEPTH + 0.03],
      [OUT - 0.04, (spot + grown) / 2, 1, from + 0.16, DEPTH + 0.05],
      [OUT + 0.06, grown, 1, 0, DEPTH + 0.05],
      [0.7, grown, 1, 0, DEPTH + 0.05],
      [0.74, grown, -1, 0, DEPTH + 0.05],
    ],
    {
      acts: [['dance', OUT + 0.1, 1]],
      reactions: [
        ['startle', DONE + 0.02, DONE + 0.12],
        ['giggle', 0.8, 1],
      ],
    },
  );
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['work', 0, DONE, isCup ? COFFEE : undefined]],
        reactions: [
          ['startle', DONE + 0.04, DONE + 0.2],
          ['wonder', OUT + 0.06, 0.76],
          ['cheer', 0.8, 1],
        ],
      }),
      [index, actor],
    ]),
    guests: [extra(place, tall, [[0, spot, 1, 0, DEPTH]])],
    effects: [
      effect('sparkles', DONE - 0.04, DONE + 0.22, { x: spot, height: from + 0.1 }),
      effect('sparkles', OUT + 0.04, OUT + 0.26, { x: grown, height: made.size }),
    ],
  };
};
