/** Something falls, and somebody is there and has it before it lands. Called by `dealings.ts`. */
import { DEPTH, type Dealt, inHand, type Place } from './duo.js';

/** When it slips, and when it is caught. */
const [SLIPS, CAUGHT] = [0.14, 0.46] as const;
const FOOD = /^1f3[2-7]|^1f9c[0-9]|^1f95|^1f96/;
const SIZE = 0.28;
/** As tall as it may be to be seen whole with what it catches. */
const MOST = 0.52;

export const catchFall: Dealt = ({ one: whole, other, thing = '26bd', play, extra, effect }) => {
  const size = Math.min(whole.size, whole.player.role.kind === 'bird' ? 0.4 : MOST);
  const one = { ...whole, size, half: (whole.half * size) / whole.size };
  const isPair = other.player.index !== one.player.index;
  const flies = one.player.role.kind === 'bird';
  const spot = isPair ? 0.02 : 0.06;
  const from = inHand(other, 0.3, -1);
  const depth = DEPTH + 0.02;
  const x = spot - one.half * 0.85;
  const up = flies ? 0.2 : 0.1;
  const high = one.size * 0.36 + up;
  const top = isPair ? Math.max(from[1], high + 0.2) : Math.min(1.02, high + 0.55);
  const start = isPair ? from[0] : spot;
  const way: Place[] = [
    [0, start, 1, top, depth],
    [SLIPS, start, 1, top, depth],
    [CAUGHT - 0.01, spot, 1, high, depth],
    [CAUGHT, 3, 1, high, depth],
  ];
  const rests = flies ? 0.06 : 0;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.36, 1, flies ? 0.32 : 0],
          [SLIPS + 0.06, -0.34, 1, flies ? 0.32 : 0],
          [CAUGHT, x, 1, up],
          [CAUGHT + 0.14, x + 0.05, 1, rests],
          [1, x + 0.06, 1, rests],
        ],
        {
          acts: [
            [flies ? 'fly' : 'run', flies ? 0 : SLIPS + 0.06, CAUGHT - 0.02, undefined, 1.3],
            ['hold', CAUGHT - 0.02, 1, thing],
          ],
          reactions: [
            ['startle', SLIPS, SLIPS + 0.1],
            ['cheer', CAUGHT + 0.16, 0.76],
            [FOOD.test(thing) ? 'yum' : 'pose', 0.78, 1],
          ],
        },
      ),
      ...(isPair
        ? [
            play(other, [[0, 0.3, -1]], {
              reactions: [
                ['startle', SLIPS, 0.36],
                ['wonder', CAUGHT, 0.66],
                ['cheer', 0.7, 1],
              ],
            }),
          ]
        : []),
    ]),
    guests: [extra(thing, SIZE, way)],
    effects: [effect('sparkles', CAUGHT, CAUGHT + 0.24, { x: spot, height: high })],
  };
};
