/** One thing after the other is stuffed into a mouth, until no more goes in. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

/** When each goes in. */
const BITES = [0.06, 0.3, 0.54] as const;
const TAKES = 0.2;
const SIZE = 0.66;
const THING_SIZE = 0.26;

export const stuff: Dealt = ({ one, thing = '1f955', play, extra, effect }) => {
  const hero = { ...one, size: SIZE };
  const lies = BITES.map((bite, at): Place[] => [
    [0, 0.2 + at * 0.09, 1, 0, DEPTH + 0.03],
    [bite, 0.2 + at * 0.09, 1, 0, DEPTH + 0.03],
    [bite + 0.01, 3, 1, 0, DEPTH + 0.03],
  ]);
  return {
    actors: new Map([
      play(hero, [[0, -0.06, 1]], {
        acts: BITES.map((bite) => ['eat', bite, bite + TAKES, thing] as const),
        reactions: [
          ...BITES.map((bite) => ['munch', bite + 0.06, bite + TAKES] as const),
          ['wonder', 0.76, 0.86],
          ['giggle', 0.88, 1],
        ],
      }),
    ]),
    guests: lies.map((places) => extra(thing, THING_SIZE, places)),
    effects: [effect('sparkles', 0.78, 1, { x: -0.06, height: SIZE * 0.7 })],
  };
};
