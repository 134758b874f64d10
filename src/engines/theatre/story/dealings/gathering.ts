/** Who picks what grows or lies about: from one to the next, each into the basket, and the basket is full. Called by `dealings.ts`. */
import type { Dealt, Place } from './duo.js';

const BASKET = 'prop-basket';
/** Where they lie, stage widths, and when each is reached, parts of the film. */
const SPOTS = [
  [-0.16, 0.16],
  [0.06, 0.42],
  [0.28, 0.66],
] as const;
/** How long one bends before it is picked, how long it takes into the basket, when one goes on. */
const [BENDS, FLIES, GOES] = [0.07, 0.14, 0.17];
const SMALL = 0.15;
const DOWN = 0.9;

export const gather: Dealt = ({ one, thing = '1f344', play, extra, effect }) => {
  const ahead = one.half + 0.05;
  const carried = -one.half * 0.5;
  const basketAt = one.size * 0.2;
  const stops = SPOTS.map(([x, part]) => [x - ahead, part] as const);
  const way: Place[] = [[0, -0.5 - one.half * 0.4, 1]];
  for (const [x, part] of stops) way.push([part, x, 1], [part + GOES, x, 1]);
  /** What is in the basket goes where it goes, from `since` on. */
  const along = (since: number, aside: number, high: number, depth: number): Place[] =>
    way
      .filter(([part]) => part > since)
      .concat([[1, stops.at(-1)![0], 1]])
      .map(([part, x]) => [part, x + carried + aside, 1, high, depth]);
  const picked = SPOTS.map(([x, reached], index) => {
    const aside = (index - 1) * 0.022;
    const inside = basketAt + one.size * 0.14;
    const leaves = reached + BENDS;
    const stop = stops[index]![0];
    return extra(thing, SMALL, [
      [0, x, 1, 0, DOWN],
      [leaves, x, 1, 0, DOWN],
      [leaves + FLIES / 2, (x + stop + carried) / 2, 1, one.size * 0.8, DOWN],
      [leaves + FLIES, stop + carried + aside, 1, inside, 0.885],
      ...along(leaves + FLIES, aside, inside, 0.885),
    ]);
  });
  return {
    actors: new Map([
      play(one, way, {
        acts: [
          ['walk', 0, stops[0]![1]],
          ...stops.map(([, part]) => ['bend', part, part + BENDS + FLIES / 2] as const),
          ...stops.slice(1).map(([, part], index) => ['walk', stops[index]![1] + GOES, part] as const),
        ],
        reactions: [
          ['eager', 0, stops[0]![1]],
          ...stops.map(([, part]) => ['giggle', part + BENDS, part + GOES] as const),
          ['cheer', 0.86, 1],
        ],
      }),
    ]),
    guests: [
      ...picked,
      extra(BASKET, one.size * 0.36, [[0, way[0]![1] + carried, 1, basketAt, 0.89], ...along(0, 0, basketAt, 0.89)]),
    ],
    effects: [
      ...SPOTS.map(([x, part]) => effect('sparkles', part + BENDS, part + BENDS + FLIES, { x, height: 0.05 })),
      effect('hearts', 0.86, 1),
    ],
  };
};
