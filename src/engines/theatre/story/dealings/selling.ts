/** Behind a counter with goods: a customer comes, chooses, and goes off with it. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const COIN = '1fa99';

export const sell: Dealt = ({ one, other, apart, out, thing = '1f34e', play, extra, effect }) => {
  const counter = -0.04;
  const size = 0.34;
  const top = size * 0.8;
  const behind = Math.max(-0.47 + one.half, Math.min(counter - 0.1 - one.half, apart[0]));
  const before = Math.min(0.47 - other.half, counter + 0.14 + other.half);
  return {
    actors: new Map([
      play(one, [[0, behind, 1, 0, 0.82]], {
        acts: [
          ['wave', 0.06, 0.3],
          ['hold', 0.48, 0.6, thing],
          ['hold', 0.66, 0.84, COIN],
        ],
        reactions: [
          ['bow', 0.34, 0.46],
          ['cheer', 0.82, 1],
        ],
      }),
      play(
        other,
        [
          [0, out[1], -1],
          [0.1, out[1], -1],
          [0.34, before, -1],
          [0.84, before, -1],
          [0.87, before, 1],
          [1, before + 0.06, 1],
        ],
        {
          acts: [
            ['walk', 0.1, 0.34],
            ['talk', 0.36, 0.48],
            ['hold', 0.6, 1, thing],
            ['walk', 0.87, 1],
          ],
          reactions: [
            ['eager', 0.36, 0.58],
            ['love', 0.64, 0.84],
          ],
        },
      ),
    ]),
    guests: [
      extra('prop-table', size, [[0, counter, 1, 0, 0.86]]),
      ...[-0.06, 0, 0.06].map((x) => extra(thing, 0.14, [[0, counter + x, 1, top, 0.865]])),
    ],
    effects: [effect('sparkles', 0.6, 0.76, { x: before, height: other.size * 0.5 })],
  };
};
