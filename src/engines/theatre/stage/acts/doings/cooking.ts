/** What cooks and guests do with food and drink. Rows of `doing.ts`. */
import { clamp, TURN, wave, wrap } from '../../painting/easing.js';
import { at, between, blow, type Doing, round, sofar, through } from './doing.js';

/** The top of the table, own heights, and the middle of it. */
const TOP = 0.34;
const X = 0.2;
const table = { table: TOP, tip: 0.16, aside: 0.4, mood: 0.4 } as const;

/** From a dish on the table to the mouth, again and again; `tool` has what it lifts. */
const eating = (dish: string, up: number, tool: string): Doing => ({
  table: TOP,
  aside: 0.3,
  every: 2.2,
  fore: through(
    [X + 0.16, 0.62 + up / 2, 0.2],
    [X + 0.12, 0.68 + up / 2, 0.15],
    [X + 0.05, 0.74, 0.1],
    [X + 0.05, 0.74, 0.1],
  ),
  other: at(X - 0.16, 0.42),
  tool: { picture: tool, size: -0.36, layer: 'front' },
  pieces: [{ picture: dish, x: X + 0.14, y: TOP + up, size: 0.46, layer: 'over' }],
  signs: [['smoke', X + 0.14, 0.54, 0.5]],
  mood: 0.9,
  tip: 0.1,
  pose(body, _, beat, k) {
    body.mouth = Math.max(body.mouth, 0.8 * k * Math.max(0, wave(beat - 0.4)));
  },
});

export const COOKING = {
  'stir-pot': {
    ...table,
    table: 0.16,
    every: 1.3,
    fore: round(X + 0.06, 0.7, 0.08, 0.02, 0, 0.2),
    other: at(X - 0.2, 0.44),
    tool: { picture: 'prop-ladle', size: 0.46, grip: [0.72, 0.14], layer: 'front' },
    pieces: [{ picture: 'prop-soup-pot', x: X + 0.05, y: 0.13, size: 0.42, layer: 'over' }],
    signs: [['smoke', X, 0.66]],
  },
  whisk: {
    ...table,
    every: 0.5,
    fore: round(X + 0.05, 0.62, 0.07, 0.02, 0.3, 0.3),
    other: at(X - 0.15, 0.44),
    tool: { picture: 'prop-whisk', size: 0.36, grip: [0.5, 0.9], turn: Math.PI, layer: 'front' },
    pieces: [{ picture: 'prop-bowl', x: X, y: TOP - 0.06, size: 0.34, layer: 'over' }],
  },
  'crack-egg': {
    ...table,
    every: 2,
    fore: through([X + 0.02, 0.7], [X + 0.02, 0.56], [X + 0.05, 0.68, 0.6], [X + 0.05, 0.68, 0.6]),
    other: at(X - 0.16, 0.45),
    tool: { picture: '1f95a', size: 0.16 },
    pieces: [{ picture: 'prop-bowl', x: X, y: TOP - 0.06, size: 0.34, layer: 'over' }],
  },
  grate: {
    ...table,
    every: 0.7,
    fore: between([X + 0.14, 0.74], [X + 0.2, 0.48]),
    other: at(X - 0.02, 0.78),
    tool: { picture: '1f9c0', size: 0.19 },
    pieces: [{ picture: 'prop-grater', x: X, y: TOP, size: 0.42 }],
    signs: [['pollen', X + 0.14, 0.44, 0.8]],
  },
  pound: {
    ...table,
    every: 0.9,
    fore: blow([X, 0.84], [X, 0.66]),
    other: at(X - 0.15, 0.5),
    tool: { picture: 'prop-pestle', size: 0.38, grip: [0.5, 0.12], layer: 'front' },
    pieces: [{ picture: 'prop-mortar', x: X, y: TOP - 0.03, size: 0.34, layer: 'over' }],
  },
  'roll-dough': {
    ...table,
    every: 1.3,
    fore: between([X + 0.02, 0.47], [X + 0.2, 0.44]),
    other: between([X - 0.17, 0.47], [X + 0.01, 0.44]),
    pieces: [
      { picture: 'dough', x: X + 0.02, y: TOP + 0.02, size: 0.42, turn: () => 1 },
      { picture: 'prop-rolling-pin', x: X - 0.07, y: TOP - 0.09, size: 0.42, moves: between([0, 0], [0.18, -0.03]) },
    ],
  },
  sift: {
    ...table,
    every: 0.6,
    fore: between([X + 0.16, 0.62], [X + 0.24, 0.62]),
    other: between([X - 0.17, 0.62], [X - 0.09, 0.62]),
    pieces: [
      { picture: 'prop-bowl', x: X + 0.03, y: TOP - 0.08, size: 0.36 },
      { picture: 'prop-sieve', x: X, y: 0.42, size: 0.34, moves: between([0, 0], [0.08, 0]) },
    ],
    signs: [['dusted', X + 0.04, 0.5]],
  },
  squeeze: {
    ...table,
    every: 1.2,
    fore: between([X + 0.04, 0.66], [X + 0.04, 0.63]),
    other: at(X - 0.14, 0.44),
    tool: { picture: '1f34b', size: 0.2 },
    pieces: [{ picture: 'prop-tall-glass', x: X, y: TOP - 0.01, size: 0.24, layer: 'over' }],
    signs: [['drops', X + 0.02, 0.57]],
  },
  spread: {
    ...table,
    every: 1.3,
    fore: between([X + 0.1, 0.53, 0.1], [X + 0.3, 0.5, -0.1]),
    other: at(X - 0.1, 0.44),
    tool: { picture: 'tool-knife', size: 0.26 },
    pieces: [
      { picture: '1f35e', x: X + 0.03, y: TOP + 0.02, size: 0.28 },
      { picture: '1f9c8', x: X + 0.26, y: TOP + 0.02, size: 0.16 },
    ],
  },
  'ice-cake': {
    ...table,
    every: 1.5,
    fore: round(X + 0.02, 0.76, 0.12, 0.015, 0),
    other: at(X - 0.17, 0.45),
    tool: { picture: 'prop-icing-bag', size: 0.3, grip: [0.5, 0.3] },
    pieces: [{ picture: '1f382', x: X + 0.02, y: TOP, size: 0.34 }],
  },
  'wrap-dumplings': {
    ...table,
    every: 1.1,
    fore: between([X + 0.06, 0.58], [X + 0.03, 0.56]),
    other: between([X - 0.1, 0.56], [X - 0.06, 0.56]),
    pieces: [
      { picture: 'doing-dumpling-open', x: X - 0.02, y: 0.5, size: 0.26, layer: 'over', turn: (beat) => beat },
      { picture: 'prop-bowl', x: X + 0.36, y: TOP, size: 0.24 },
      ...[0, 1, 2].map((index) => ({
        picture: 'doing-dumpling',
        x: X + 0.02 + index * 0.13,
        y: TOP + 0.03,
        size: 0.15,
      })),
      ...[0, 1].map((index) => ({ picture: 'doing-dumpling', x: X + 0.08 + index * 0.13, y: TOP + 0.08, size: 0.15 })),
    ],
  },
  'open-can': {
    ...table,
    every: 0.8,
    fore: round(X + 0.1, 0.66, 0.04, 0.05, 0),
    other: at(X - 0.1, 0.5),
    tool: { picture: 'prop-can-opener', size: 0.28, grip: [0.85, 0.5] },
    pieces: [{ picture: 'prop-open-can', x: X, y: TOP, size: 0.28 }],
  },
  'pour-wine': {
    ...table,
    every: 4,
    fore: between([X + 0.02, 0.62, 0.1], [X - 0.03, 0.76, 1.75]),
    other: at(X - 0.12, 0.44),
    tool: { picture: 'prop-wine-bottle', size: 0.4, grip: [0.5, 0.72] },
    pieces: [{ picture: 'doing-wine-glass', x: X + 0.18, y: TOP + 0.04, size: 0.26, turn: sofar(0.8) }],
  },
  'pour-tea': {
    ...table,
    every: 4,
    fore: between([X - 0.02, 0.62, 0], [X - 0.04, 0.7, 0.7]),
    other: at(X - 0.14, 0.5),
    tool: { picture: '1fad6', size: 0.32, grip: [0.85, 0.5] },
    pieces: [{ picture: 'prop-cup', x: X + 0.2, y: TOP, size: 0.17 }],
    signs: [['smoke', X + 0.2, 0.54, 0.7]],
  },
  cocktail: {
    every: 0.45,
    fore: between([0.18, 0.72, 0.2], [0.1, 0.6, -0.2]),
    other: between([0.06, 0.68], [-0.02, 0.56]),
    tool: { picture: 'prop-shaker', size: 0.34, grip: [0.5, 0.5] },
    table: TOP,
    pieces: [
      { picture: '1f378', x: X + 0.16, y: TOP, size: 0.2 },
      { picture: '1f34b', x: X - 0.14, y: TOP, size: 0.12 },
    ],
    mood: 0.9,
  },
  uncork: {
    ...table,
    every: 1.6,
    fore: between([X + 0.02, 0.76], [X + 0.02, 0.84]),
    other: at(X - 0.02, 0.5),
    tool: { picture: 'prop-corkscrew', size: 0.22, grip: [0.5, 0.1] },
    pieces: [{ picture: 'prop-wine-bottle', x: X + 0.01, y: TOP, size: 0.42 }],
  },
  'eat-rice': {
    every: 1.8,
    fore: through([0.2, 0.5, 0.5], [0.17, 0.62, 0.1], [0.17, 0.62, 0.1]),
    other: at(-0.06, 0.42),
    tool: { picture: 'doing-chopsticks', size: -0.34 },
    second: { picture: 'doing-rice-bowl', size: 0.3, layer: 'front' },
    mood: 0.9,
    tip: 0.08,
    pose(body, _, beat, k) {
      body.mouth = Math.max(body.mouth, 0.7 * k * Math.max(0, wave(beat - 0.2)));
    },
  },
  'eat-noodles': eating('doing-noodle-bowl', 0.13, 'doing-noodle-sticks'),
  'eat-spaghetti': eating('doing-spaghetti', 0.02, 'doing-spaghetti-fork'),
  grind: {
    ...table,
    every: 1.7,
    table: 0.1,
    fore: round(X + 0.06, 0.56, 0.16, 0.04),
    other: round(X - 0.06, 0.56, 0.16, 0.04),
    pieces: [
      { picture: 'prop-millstone', x: X, y: 0.06, size: 0.5 },
      {
        picture: 'doing-mill-bar',
        x: X,
        y: 0.47,
        size: 0.42,
        layer: 'over',
        moves: round(0, 0, 0.05, 0.01),
        turn: (beat) => beat,
      },
    ],
    signs: [['dusted', X + 0.22, 0.26, 0.7]],
  },
  'flip-pancake': {
    every: 1.3,
    fore: between([0.22, 0.42, 0.06], [0.22, 0.47, -0.16]),
    other: at(-0.2, 0.36),
    aside: 0.4,
    tool: { picture: 'pan', size: 0.46 },
    pieces: [
      {
        picture: 'pancake',
        x: 0.44,
        y: 0.46,
        size: 0.21,
        layer: 'over',
        moves: (beat) => {
          const air = clamp((wrap(beat) - 0.2) / 0.66);
          return [0, 1.7 * air * (1 - air), air * TURN * 1.5];
        },
      },
    ],
    signs: [['smoke', 0.44, 0.5, 0.5]],
    mood: 0.9,
  },
} satisfies Record<string, Doing>;
