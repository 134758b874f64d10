/** A magnet, and what cannot stay where it is. Called by `dealings.ts`. */
import type { Dealt } from '../dealings/duo.js';
import { arc, BEFORE } from './ways.js';

const SIZE = 0.42;
const MANY = 5;

/** They tremble, rise, and cling to it one after the other. */
export const attract: Dealt = ({ one, thing = '1f944', play, extra, effect }) => {
  const x = -0.2;
  return {
    actors: new Map([play({ ...one, size: SIZE }, [[0, x, 1, 0.2]])]),
    guests: Array.from({ length: MANY }, (_, at) => {
      const lies = 0.08 + at * 0.085;
      const goes = 0.18 + at * 0.1;
      const clings = x + 0.07 + (at % 2) * 0.03;
      const high = 0.14 + at * 0.07;
      return extra(
        thing,
        0.2,
        [
          [0, lies, 1, 0, BEFORE],
          [goes - 0.08, lies, 1, 0, BEFORE],
          [goes - 0.05, lies - 0.005, 1, 0.02, BEFORE],
          [goes - 0.02, lies + 0.004, 1, 0, BEFORE],
          ...arc([goes, lies, 1, 0], [goes + 0.14, clings, 1, high], 0.1),
        ],
        { acts: [['spin', goes, goes + 0.14, undefined, 0.5]] },
      );
    }),
    effects: [0, 2, 4].map((at) =>
      effect('sparkles', 0.32 + at * 0.1, 0.5 + at * 0.1, { x: x + 0.07, height: 0.14 + at * 0.07 }),
    ),
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  };
};
