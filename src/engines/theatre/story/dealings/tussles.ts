/** Somebody fights with a thing, and it is the thing that wins. Called by `dealings.ts`. */
import { clamp } from '../../stage/painting/easing.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

/** Hangs on tight until it throws them off. */
const THROWS = 0.62;
const PULLS = [0, 0.1, 0.19, 0.28, 0.37, 0.46, 0.54] as const;

export const tussle: Dealt = ({ one, thing = 'prop-chair', play, extra, effect }) => {
  const size = clamp(one.size * 0.85, 0.34, 0.56);
  const x = -0.08 - one.half * 0.4;
  const spot = x + one.half + 0.12;
  const ways = PULLS.map((part, at) => [part, at % 2 ? 0.05 : -0.05] as const);
  const away = Math.max(-0.34, x - 0.2);
  const depth = DEPTH + 0.01;
  return {
    actors: new Map([
      play(
        one,
        [
          ...ways.map(([part, way]): Place => [part, x + way, 1]),
          [THROWS - 0.02, x + 0.04, 1, 0],
          [THROWS + 0.06, (x + away) / 2, 1, 0.16],
          [THROWS + 0.12, away, 1, 0],
        ],
        {
          acts: [['shake', 0.02, THROWS - 0.04, undefined, 1.2]],
          reactions: [
            ['menace', 0.02, 0.3],
            ['pant', 0.3, THROWS - 0.06],
            ['tumble', THROWS, 0.82],
            ['dizzy', 0.82, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(
        thing,
        size,
        [
          ...ways.map(([part, way], at): Place => [part, spot + way, at % 2 ? -1 : 1, at % 3 === 1 ? 0.05 : 0, depth]),
          [THROWS - 0.04, spot + 0.04, -1, 0.02, depth],
          [THROWS, spot - 0.04, 1, 0.06, depth],
          [THROWS + 0.08, spot + 0.02, -1, 0, depth],
          [0.8, spot + 0.02, 1, 0, depth],
        ],
        { acts: [['shake', 0, THROWS]] },
      ),
    ],
    effects: [
      effect('dust', 0.16, 0.36, { x: spot, height: 0 }),
      effect('dust', 0.4, 0.6, { x: spot, height: 0 }),
      effect('clash', THROWS, THROWS + 0.12, { x: (x + spot) / 2, height: one.size * 0.5 }),
    ],
  };
};
