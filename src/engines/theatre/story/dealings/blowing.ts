/** Who sneezes or blows so hard that what the others have on their heads flies off. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

const BLOWS = 0.4;
/** What is held and not worn. */
const HELD = /^(?:1f4f0|1f4c4|2602|2614|1f302)/;
const GLASSES = /^(?:1f453|1f576)/;
/** How much of somebody a hat is wide, and of its picture how high it lies on the head. */
const HAT = { size: 0.36, on: 0.87 } as const;

export const blowOff: Dealt = ({ one, other, thing = '1f452', scene, play, extra, effect }) => {
  const them = scene.players.filter(
    ({ subject, index }) => subject === other.player.subject && index !== one.player.index,
  );
  const size = Math.min(other.size, 0.5);
  const half = (other.half * size) / other.size;
  const first = Math.max(0.1, 0.02 + half);
  const gap = them.length > 1 ? Math.min(0.17, (0.42 - first) / (them.length - 1)) : 0;
  const spots = them.map((_, at) => (them.length === 1 ? 0.2 : first + gap * at));
  const high = size * (HELD.test(thing) ? 0.4 : GLASSES.test(thing) ? 0.7 : HAT.on);
  return {
    actors: new Map([
      play(one, [[0, Math.max(-0.46 + one.half, -0.26), 1]], {
        reactions: [
          ['sneeze', 0.06, BLOWS + 0.12],
          ['startle', BLOWS + 0.18, BLOWS + 0.32],
          ['bashful', 0.76, 1],
        ],
      }),
      ...them.map((player, at) =>
        play({ ...other, player, size }, [[0, spots[at]!, -1, 0, DEPTH - 0.02 * (at % 2)]], {
          acts: [['wave', 0.62 + at * 0.03, 0.9]],
          reactions: [
            ['glance', 0.04, BLOWS - 0.06],
            ['recoil', BLOWS + at * 0.03, BLOWS + 0.16 + at * 0.03],
            ['look-up', BLOWS + 0.18, 0.76],
            ['giggle', 0.8, 1],
          ],
        }),
      ),
    ]),
    guests: them.map((_, at) => {
      const x = spots[at]!;
      const off = BLOWS + 0.03 + at * 0.03;
      const places: Place[] = [
        [0, x, -1, high],
        [off, x, -1, high],
        [off + 0.1, x + 0.06, 1, high + 0.16],
        [off + 0.22, x + 0.1, -1, high + 0.24],
        [off + 0.36, x + 0.2, 1, high + 0.3],
        [off + 0.5, x + 0.5, -1, high + 0.5],
      ];
      return extra(
        thing,
        size * HAT.size,
        places.map(([part, along, facing, up]): Place => [part, along, facing, up, DEPTH + 0.02 - 0.02 * (at % 2)]),
      );
    }),
    effects: [
      effect('gust', BLOWS - 0.04, 0.9),
      effect('dust', BLOWS, BLOWS + 0.16, { x: -0.04, height: one.size * 0.5 }),
    ],
  };
};
