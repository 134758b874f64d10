/** What is cooked, cut, laid, hung, dug and played at every day. Rows of `doing.ts`. */
import { lerp, smooth, wave, wrap } from '../../painting/easing.js';
import { at, between, blow, type Doing, later, type Path, round, sofar, through } from './doing.js';
import { astride } from './poses.js';

const TOP = 0.34;
const X = 0.24;
const table = { table: TOP, tip: 0.14, aside: 0.4, mood: 0.5, ahead: 0.7 } as const;

const cut = (picture: string): Doing => ({
  ...table,
  every: 0.7,
  fore: blow([X + 0.2, 0.68, -0.1], [X + 0.2, 0.56, 0.3], 0.5),
  other: at(X - 0.16, 0.5),
  tool: { picture: '1f52a', size: 0.3 },
  pieces: [{ picture, x: X + 0.1, y: TOP + 0.05, size: 0.66, turn: sofar(5) }],
});

/** At a stove, a turner in the one hand, the pan's handle in the other. */
const cooked = (pan: string): Doing => ({
  every: 1.1,
  high: 1.1,
  ahead: 0.95,
  fore: round(0.46, 0.72, 0.08, 0.04, 0.6, 0.3),
  other: between([0.24, 0.58], [0.25, 0.61]),
  aside: 0.6,
  tip: 0.1,
  mood: 0.7,
  tool: { picture: 'prop-ladle', size: 0.4, grip: [0.5, 0.1] },
  pieces: [
    { picture: 'doing-stove', x: 0.62, y: 0, size: 0.52, turn: (beat) => beat },
    {
      picture: pan,
      x: 0.62,
      y: 0.5,
      size: 0.54,
      layer: 'over',
      turn: (beat) => beat,
      moves: between([0, 0, 0], [0.01, 0.03, -0.06]),
    },
  ],
  signs: [['smoke', 0.62, 0.9, 0.7]],
});

/** To the other side and back; struck at the end of a swing. */
const rallied =
  (far: number, from: number, high: number): Path =>
  (beat) => {
    const part = wrap(beat + 0.4);
    const away = part < 0.5 ? 1 - part * 2 : part * 2 - 1;
    return [lerp(0.36, far, away), from + high * Math.sin(away * Math.PI * 0.8), 0];
  };

const racketGame = (racket: string, ball: string, size: number, net: Doing['pieces'], path: Path): Doing => ({
  every: 1.7,
  high: 1.3,
  ahead: 1.3,
  fore: blow([-0.06, 0.72, -0.9], [0.38, 0.6, 0.5], 0.6),
  other: at(-0.22, 0.5),
  aside: 0.7,
  mood: 0.6,
  tool: { picture: racket, size: 0.6 },
  pieces: [...net!, { picture: ball, x: 0, y: 0, size, layer: 'over', moves: path }],
  pose: astride,
});

export const EVERYDAY = {
  'chop-vegetables': cut('doing-cut-vegetables'),
  'cut-pineapple': cut('doing-cut-pineapple'),
  'cut-bread': cut('doing-cut-bread'),
  'stir-fry': cooked('doing-wok'),
  'fry-meat': cooked('doing-steak-pan'),
  'make-sandwich': {
    ...table,
    every: 1.2,
    fore: between([X + 0.14, 0.62], [X + 0.08, 0.74]),
    other: at(X - 0.2, 0.46),
    pieces: [{ picture: 'doing-sandwich', x: X + 0.04, y: TOP + 0.04, size: 0.46, turn: sofar(3) }],
  },
  'make-pizza': {
    ...table,
    every: 1.3,
    fore: round(X + 0.12, 0.72, 0.1, 0.03),
    other: at(X - 0.22, 0.46),
    pieces: [
      { picture: 'doing-pizza', x: X + 0.04, y: TOP + 0.01, size: 0.56, turn: sofar(2.6) },
      { picture: 'doing-cheese-shower', x: X + 0.12, y: 0.72, size: 0.34, layer: 'over', turn: (beat) => beat },
    ],
  },
  'wrap-zongzi': {
    ...table,
    every: 1.1,
    fore: between([X + 0.1, 0.56], [X + 0.06, 0.52]),
    other: between([X - 0.1, 0.52], [X - 0.06, 0.56]),
    pieces: [
      { picture: 'doing-zongzi-plate', x: X + 0.3, y: TOP + 0.05, size: 0.44 },
      { picture: 'doing-zongzi', x: X - 0.02, y: 0.46, layer: 'over', size: 0.3, turn: (beat) => wrap(beat / 2) },
    ],
  },
  tennis: racketGame(
    'doing-racket',
    'doing-fuzzy-ball',
    0.13,
    [{ picture: 'doing-low-net', x: 0.92, y: 0, size: 1.1 }],
    rallied(1.3, 0.66, 0.5),
  ),
  badminton: racketGame(
    'doing-racket',
    'doing-shuttle-cork',
    0.17,
    [{ picture: 'doing-volleyball-net', x: 0.92, y: 0, size: 1 }],
    rallied(1.3, 0.8, 0.62),
  ),
  'table-tennis': {
    every: 1.1,
    high: 1.1,
    ahead: 1.35,
    fore: blow([0.12, 0.56, -0.5], [0.38, 0.6, 0.4], 0.6),
    other: at(-0.2, 0.46),
    aside: 0.7,
    mood: 0.6,
    tool: { picture: 'doing-bat', size: 0.34 },
    pieces: [
      { picture: 'doing-ping-pong-table', x: 0.86, y: 0, size: 0.96 },
      {
        picture: 'doing-small-ball',
        x: 0,
        y: 0,
        size: 0.075,
        layer: 'over',
        moves: (beat) => {
          const [x] = rallied(1.3, 0.6, 0)(beat);
          return [x + 0.06, 0.48 + 0.2 * Math.abs(Math.sin(((x - 0.36) / 0.94) * Math.PI * 1.5 + 1.2))];
        },
      },
    ],
    pose: astride,
  },
  'use-phone': {
    every: 0.7,
    fore: between([0.14, 0.52], [0.12, 0.54]),
    other: at(0.06, 0.48),
    aside: 0.2,
    tip: 0.2,
    mood: 0.7,
    second: { picture: '1f4f1', size: 0.34, grip: [0.5, 0.75], turn: -0.1 },
  },
  'decorate-tree': {
    every: 1.5,
    high: 1.5,
    ahead: 1.05,
    fore: through([0.28, 0.42], [0.4, 0.72]),
    other: at(0.04, 0.4),
    aside: 0.5,
    mood: 0.9,
    tool: { picture: 'doing-bauble', size: 0.15 },
    pieces: [{ picture: 'doing-fir', x: 0.66, y: -0.02, size: 1.44, layer: 'behind', turn: sofar(2.6) }],
    signs: [['sparkles', 0.66, 1, 0.5]],
  },
  'set-table': {
    every: 1.4,
    ahead: 1.1,
    fore: through([0.26, 0.66], [0.4, 0.58]),
    other: at(0.16, 0.56),
    aside: 0.4,
    tip: 0.14,
    mood: 0.6,
    tool: { picture: 'doing-held-plate', size: 0.26 },
    pieces: [{ picture: 'doing-laid-table', x: 0.62, y: 0, size: 0.92, turn: sofar(2.7) }],
  },
  'pump-gas': {
    every: 2.4,
    high: 1.1,
    ahead: 1.2,
    fore: round(0.36, 0.42, 0.008, 0.008),
    other: at(-0.16, 0.42),
    aside: 0.5,
    pieces: [
      { picture: 'doing-parked-car', x: 0.9, y: -0.04, size: 1.2, layer: 'behind' },
      { picture: 'doing-gas-pump', x: -0.56, y: 0, size: 1, layer: 'behind' },
      { picture: 'doing-gas-hose', x: 0.34, y: 0.42, size: 0.86, layer: 'over' },
    ],
    mood: 0.4,
  },
  'dig-hole': {
    every: 1.5,
    ahead: 0.8,
    fore: blow([0.22, 0.6, -0.5], [0.3, 0.4, 0.1], 0.5),
    other: blow([0.1, 0.56], [0.22, 0.52], 0.5),
    aside: 0.6,
    tip: 0.1,
    tool: { picture: 'doing-digging-spade', size: 0.78 },
    pieces: [
      { picture: 'doing-hole', x: 0.3, y: 0, size: 0.8, turn: sofar(3), layer: 'behind' },
      { picture: 'doing-soil', x: 0.24, y: 0.2, size: 0.6, layer: 'over', turn: (beat) => beat },
    ],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.bow += (0.2 + 0.1 * wave(beat)) * k;
    },
    signs: [['sweat', 0, 0.92, 0.6]],
  },
  'roast-marshmallow': {
    every: 2.2,
    ahead: 1,
    fore: between([0.28, 0.48], [0.28, 0.52]),
    other: at(0.12, 0.42),
    aside: 0.6,
    mood: 0.8,
    pieces: [
      { picture: 'prop-campfire', x: 0.82, y: -0.02, size: 0.46 },
      {
        picture: 'doing-marshmallow-stick',
        x: 0.28,
        y: 0.5,
        size: 0.56,
        layer: 'over',
        moves: (beat) => [0, 0, 0.04 * wave(beat)],
      },
    ],
    signs: [['smoke', 0.84, 0.54, 0.6]],
  },
  'mail-letter': {
    every: 2,
    ahead: 0.85,
    fore: through([0.26, 0.62], [0.42, 0.62]),
    other: at(-0.16, 0.42),
    aside: 0.6,
    tool: { picture: '2709-fe0f', size: 0.26, grip: [0.3, 0.5] },
    pieces: [{ picture: '1f4ee', x: 0.62, y: 0, size: 0.86, layer: 'over' }],
    mood: 0.7,
  },
  'kick-jianzi': {
    every: 0.9,
    high: 1.3,
    fore: between([0.34, 0.6], [0.3, 0.52]),
    other: between([-0.34, 0.52], [-0.3, 0.6]),
    mood: 0.9,
    pieces: [
      {
        picture: 'doing-jianzi',
        x: 0.26,
        y: 0,
        size: 0.26,
        layer: 'over',
        moves: (beat) => [0, 0.24 + 0.5 * Math.abs(wave(beat / 2)), 0],
      },
    ],
    pose(body, { marks }, beat, k) {
      const kick = 1 - smooth(Math.abs(wave(beat / 2)) * 1.6);
      body.feet[0].k = k;
      body.feet[0].x = 0.12 + 0.14 * kick;
      body.feet[0].y = marks.hip * 0.8 * kick;
    },
  },
  'hang-couplets': {
    every: 2.2,
    high: 1.3,
    ahead: 1,
    fore: between([0.42, 0.86], [0.44, 0.66]),
    other: at(0.3, 0.5),
    aside: 0.6,
    mood: 0.8,
    pieces: [{ picture: 'doing-couplets', x: 0.72, y: 0, size: 1.14, layer: 'behind', turn: sofar(0.8) }],
  },
  clarinet: {
    every: 0.8,
    fore: between([0.26, 0.26], [0.27, 0.27]),
    other: later(between([0.16, 0.44], [0.17, 0.45]), 0.5),
    aside: 0.2,
    mood: 0.4,
    pieces: [{ picture: 'doing-clarinet', x: 0.05, y: 0.62, size: 0.8, layer: 'over' }],
    signs: [['notes', 0.2, 0.9]],
  },
  'change-diaper': {
    ...table,
    every: 1.1,
    fore: between([X + 0.2, 0.5], [X + 0.12, 0.54]),
    other: between([X - 0.06, 0.5], [X, 0.54]),
    pieces: [{ picture: 'doing-diapered-baby', x: X + 0.22, y: TOP + 0.06, size: 0.62, turn: (beat) => beat }],
  },
} satisfies Record<string, Doing>;
