/** Who runs for a bus that leaves: doors shut, it is gone, a few more steps after it, and out of breath. Called by `dealings.ts`. */
import type { Dealt, Place } from './duo.js';

const BUS = '1f68c';
const STOP = '1f68f';
const FLIES = /^(2708|1f6e9|1f681)/;
const SAILS = /^(1f6a2|26f4|26f5|1f6a4|1f6f3)/;
const ROLLS = /^(1f68|1f69|prop-bullet)/;

export const late: Dealt = ({ one, out, thing = BUS, play, extra, effect }) => {
  const stands = 0.16;
  const size = Math.max(0.66, one.size * 1.25);
  const [flies, sails] = [FLIES.test(thing), SAILS.test(thing)];
  const left: readonly Place[] = [
    [0, stands, 1, 0, 0.72],
    [0.27, stands, 1, 0, 0.72],
    [0.38, stands + 0.08, 1, flies ? 0.06 : 0, 0.72],
    [0.56, stands + 0.46, 1, flies ? 0.5 : 0, 0.72],
    [0.66, stands + 0.9, 1, flies ? 1 : 0, 0.72],
  ];
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0], -0.42), 1],
          [0.3, -0.12, 1],
          [0.54, 0.16, 1],
          [0.62, 0.16, 1],
          [0.78, 0.16, 1],
          [0.84, 0.12, -1],
        ],
        {
          acts: [
            ['run', 0, 0.54, undefined, 1.3],
            ['wave', 0.24, 0.46],
            ['cry', 0.7, 0.86],
            ['sit', 0.88, 1],
          ],
          reactions: [
            ['startle', 0.27, 0.36],
            ['startle', 0.54, 0.68],
            ['look-up', 0.88, 1],
          ],
        },
      ),
    ]),
    guests: [
      ...(flies || sails ? [] : [extra(STOP, 0.5, [[0, -0.16, 1, 0, 0.66]])]),
      extra(thing, size, left, { acts: ROLLS.test(thing) ? [['drive', 0.28, 0.66]] : [] }),
    ],
    effects: [
      effect('smoke', 0.3, 0.56, { x: stands - 0.1, height: 0.1 }),
      effect('dust', 0.3, 0.6, { x: stands, height: 0 }),
    ],
  };
};
