/** A pet has its teeth in what belongs to somebody, who comes home and is furious. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const SOFA = /^prop-couch|^1f6cb/;
const STUFFING = 'prop-stuffing';
const HIDDEN = 3;

export const ruin: Dealt = ({ one, other, out, thing = 'prop-couch', play, extra, effect }) => {
  const isSofa = SOFA.test(thing);
  const long = isSofa ? Math.max(0.46, other.size * 0.72) : 0.2;
  const sofa = isSofa ? -0.13 : -0.1;
  const bites = isSofa ? sofa - 0.02 - one.half : sofa - one.half * 0.9;
  const away = Math.max(-0.46 + one.half, bites - 0.06);
  const stands = Math.min(0.44 - other.half, 0.2 + other.half * 0.5);
  const lump = (from: number, x: number, height: number, size: number, depth: number) =>
    extra(STUFFING, size, [
      [0, HIDDEN, 1, height, depth],
      [from, HIDDEN, 1, height, depth],
      [from + 0.005, x, 1, height, depth],
    ]);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, bites, 1, 0, 0.88],
          [0.5, bites, 1, 0, 0.88],
          [0.58, away, 1, 0, 0.88],
        ],
        {
          acts: [['eat', 0, 0.46, STUFFING]],
          reactions: [
            ['startle', 0.47, 0.57],
            ['bashful', 0.58, 0.9],
            ['bow', 0.9, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, out[1], -1],
          [0.34, out[1], -1],
          [0.48, stands, -1],
        ],
        {
          acts: [
            ['walk', 0.34, 0.48],
            ['shake', 0.68, 0.86, 'prop-no'],
          ],
          reactions: [
            ['startle', 0.46, 0.53],
            ['menace', 0.53, 0.69],
            ['menace', 0.84, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(thing, long, [[0, sofa, 1, 0, isSofa ? 0.8 : 0.9]]),
      ...(isSofa
        ? [lump(0.08, sofa - 0.07, long * 0.3, 0.15, 0.81), lump(0.3, sofa + 0.06, long * 0.42, 0.13, 0.81)]
        : []),
      lump(0.16, sofa + 0.1, 0, 0.11, 0.9),
      lump(0.38, sofa + 0.2, 0, 0.09, 0.94),
    ],
    effects: [effect('dust', 0.04, 0.44, { x: sofa + 0.12, height: 0.02 })],
  };
};
