/** What is peeled over a bowl, and fried and poured beside it. Rows of `doing.ts`. */
import { wave } from '../../painting/easing.js';
import { at, between, type Doing, round, sofar } from './doing.js';

const TOP = 0.34;
const X = 0.2;
const table = { table: TOP, tip: 0.16, aside: 0.4, mood: 0.4 } as const;

/** The peeler goes down along it, and its skin hangs in a curl over the bowl. */
const peeled = (picture: string, size: number, bare: string): Doing => ({
  ...table,
  every: 0.9,
  fore: between([X + 0.28, 0.7, 0.2], [X + 0.2, 0.56, 0.5]),
  other: at(X - 0.04, 0.52),
  tool: { picture: 'prop-peeler', size: 0.32, grip: [0.8, 0.5] },
  second: { picture, size, grip: [0.55, 0.5] },
  pieces: [
    { picture: 'doing-plain-bowl', x: X + 0.26, y: TOP, size: 0.34 },
    { picture: `doing-peel-${bare}`, x: X + 0.14, y: 0.52, size: 0.26, layer: 'over', turn: (beat) => beat },
  ],
});

export const PEELING = {
  'peel-potato': peeled('1f954', 0.4, 'brown'),
  'peel-carrot': peeled('1f955', 0.4, 'orange'),
  'peel-apple': peeled('1f34e', 0.34, 'red'),
  'peel-orange': peeled('1f34a', 0.34, 'orange'),
  'peel-cucumber': peeled('1f952', 0.4, 'green'),
  'fry-egg': {
    ...table,
    every: 1.6,
    fore: between([X - 0.03, 0.52], [X - 0.03, 0.55]),
    other: at(-0.16, 0.44),
    table: undefined,
    pieces: [
      { picture: 'doing-hob', x: X + 0.22, y: 0, size: 0.56 },
      {
        picture: 'doing-egg-pan',
        x: X + 0.22,
        y: 0.5,
        size: 0.44,
        layer: 'over',
        moves: (beat) => [0, 0.012 * Math.abs(wave(beat)), 0],
      },
    ],
    signs: [['smoke', X + 0.22, 0.72, 0.7]],
  },
  'pour-coffee': {
    ...table,
    every: 4,
    fore: at(X + 0.02, 0.52),
    other: at(X - 0.16, 0.42),
    pieces: [
      { picture: 'doing-mug', x: X + 0.25, y: TOP - 0.03, size: 0.2, turn: sofar(0.8) },
      {
        picture: 'doing-coffee-pot',
        x: X - 0.02,
        y: 0.74,
        size: 0.34,
        layer: 'over',
        moves: round(0, 0, 0.004, 0.004),
      },
    ],
    signs: [['smoke', X + 0.26, 0.56, 0.6]],
  },
} satisfies Record<string, Doing>;
