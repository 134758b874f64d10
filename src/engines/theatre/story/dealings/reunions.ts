/** Who comes home, and who has waited runs up and into their arms. Called by `dealings.ts`. */
import { DEPTH, type Dealt, inHand } from './duo.js';

/** When the other one is seen, is off, and arrives. */
const [SEEN, OFF, ARRIVES] = [0.2, 0.28, 0.54] as const;
const THING_SIZE = 0.24;

export const reunion: Dealt = ({ one, other, close, apart, out, thing, play, extra, effect }) => {
  const [handX, handHigh] = inHand(other, apart[1], -1);
  const depth = DEPTH + 0.03;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] * 0.85, 1],
          [0.24, close[0] - 0.06, 1],
          [ARRIVES, close[0] - 0.04, 1],
          [0.66, close[0], 1],
        ],
        {
          acts: [
            ['walk', 0, 0.24],
            ['hug', ARRIVES, 1],
          ],
          reactions: [
            ['cheer', 0.32, ARRIVES],
            ['love', 0.66, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, apart[1], -1],
          [OFF, apart[1], -1],
          [ARRIVES, close[1], -1],
        ],
        {
          acts: [
            ['run', OFF, ARRIVES, undefined, 1.3],
            ['hug', ARRIVES, 1],
          ],
          reactions: [
            ['startle', SEEN - 0.06, OFF],
            ['love', 0.62, 1],
          ],
        },
      ),
    ]),
    guests: thing
      ? [
          extra(thing, THING_SIZE, [
            [0, handX, -1, handHigh, depth],
            [SEEN, handX, -1, handHigh, depth],
            [OFF, handX + 0.02, -1, 0, depth],
          ]),
        ]
      : [],
    effects: [
      ...(thing ? [effect('dust', OFF - 0.02, OFF + 0.12, { x: handX + 0.02, height: 0 })] : []),
      effect('hearts', 0.6, 1),
    ],
  };
};
