/** What is made and mended at a bench: beads strung, planks planed, iron forged. Rows of `doing.ts`. */
import { at, between, blow, type Doing, sofar } from './doing.js';

/** The top of the table, own heights, and the middle of it. */
const TOP = 0.34;
const X = 0.2;
const table = { table: TOP, tip: 0.16, aside: 0.4, mood: 0.4 } as const;

export const AT_BENCHES = {
  beads: {
    ...table,
    every: 1.2,
    fore: between([X + 0.16, 0.68], [X + 0.05, 0.62]),
    other: at(X - 0.14, 0.62),
    pieces: [
      { picture: 'prop-bead-box', x: X + 0.16, y: TOP - 0.01, size: 0.24 },
      { picture: 'doing-bead-string', x: X - 0.05, y: 0.62, size: 0.32, layer: 'over', turn: sofar(3.2) },
    ],
  },
  'sharpen-knife': {
    ...table,
    table: 0.16,
    every: 0.9,
    fore: between([X + 0.02, 0.6, 0.05], [X + 0.1, 0.57, 0.05]),
    other: between([X - 0.12, 0.58], [X - 0.06, 0.56]),
    tool: { picture: 'tool-knife', size: 0.32 },
    pieces: [{ picture: 'prop-grindstone', x: X + 0.14, y: 0.13, size: 0.46, moves: at(0, 0) }],
    signs: [['fizz', X + 0.2, 0.56]],
  },
  plane: {
    ...table,
    every: 1.1,
    fore: between([X, 0.54], [X + 0.16, 0.54]),
    other: between([X - 0.14, 0.52], [X + 0.02, 0.52]),
    pieces: [
      { picture: 'prop-wood-board', x: X, y: TOP - 0.2, size: 0.6 },
      { picture: 'prop-hand-plane', x: X - 0.08, y: TOP + 0.02, size: 0.26, moves: between([0, 0], [0.16, 0]) },
      { picture: 'doing-shavings', x: X + 0.1, y: TOP + 0.12, size: 0.2, moves: between([-0.08, 0], [0.08, 0]) },
    ],
  },
  'sand-wood': {
    ...table,
    every: 0.7,
    fore: between([X, 0.47], [X + 0.2, 0.47]),
    other: at(X - 0.2, 0.46),
    pieces: [
      { picture: 'prop-wood-board', x: X, y: TOP - 0.2, size: 0.6 },
      { picture: 'doing-sandpaper', x: X, y: TOP + 0.12, size: 0.16, moves: between([0, 0], [0.2, 0]), layer: 'over' },
    ],
    signs: [['dusted', X + 0.1, 0.5]],
  },
  'saw-wood': {
    ...table,
    table: 0.14,
    every: 0.8,
    fore: between([X - 0.06, 0.58, 0.3], [X + 0.08, 0.5, 0.3]),
    other: at(X - 0.2, 0.44),
    tool: { picture: 'tool-saw', size: 0.5 },
    pieces: [{ picture: 'prop-seat-of-log', x: X + 0.06, y: 0.02, size: 0.6 }],
    signs: [['dusted', X + 0.3, 0.2, 0.2]],
  },
  drill: {
    ...table,
    every: 0.12,
    fore: between([X - 0.02, 0.55, 1.45], [X - 0.015, 0.545, 1.45]),
    other: at(X - 0.2, 0.44),
    tool: { picture: 'prop-power-drill', size: 0.36, grip: [0.78, 0.62] },
    pieces: [{ picture: 'prop-wood-board', x: X + 0.03, y: TOP - 0.2, size: 0.6 }],
    signs: [['dusted', X + 0.02, 0.46]],
  },
  'hammer-nail': {
    ...table,
    every: 0.8,
    fore: blow([X - 0.06, 0.82, -1], [X - 0.12, 0.58, 0.1]),
    other: at(X - 0.2, 0.44),
    tool: { picture: 'tool-hammer', size: 0.32 },
    pieces: [
      { picture: 'prop-wood-board', x: X + 0.03, y: TOP - 0.2, size: 0.6 },
      { picture: 'doing-nail', x: X + 0.16, y: TOP + 0.1, size: 0.12, turn: sofar(5) },
    ],
    signs: [['impact', X + 0.2, 0.5, 0.35]],
  },
  forge: {
    ...table,
    table: undefined,
    every: 0.85,
    fore: blow([X - 0.04, 0.86, -1], [X - 0.06, 0.58, 0.1]),
    other: at(X - 0.02, 0.47),
    tool: { picture: 'tool-hammer', size: 0.38 },
    pieces: [
      { picture: 'prop-anvil', x: X + 0.16, y: 0, size: 0.5 },
      { picture: 'prop-hot-iron', x: X + 0.12, y: 0.34, size: 0.3, layer: 'over' },
    ],
    signs: [['fizz', X + 0.2, 0.56]],
  },
  weld: {
    ...table,
    every: 1.4,
    fore: between([X + 0.02, 0.54], [X + 0.1, 0.54]),
    other: at(X - 0.16, 0.46),
    tool: { picture: 'prop-welding-torch', size: 0.32, grip: [0.6, 0.6] },
    pieces: [
      { picture: 'prop-metal-plate', x: X + 0.08, y: TOP - 0.12, size: 0.44 },
      {
        picture: 'doing-arc',
        x: X + 0.16,
        y: TOP + 0.1,
        size: 0.3,
        layer: 'over',
        moves: between([0, 0], [0.08, 0]),
        turn: (beat) => beat,
      },
      { picture: 'prop-welding-mask', x: 0.02, y: 0.52, size: 0.44, layer: 'over' },
    ],
  },
  solder: {
    ...table,
    every: 1.6,
    fore: between([X + 0.02, 0.56, 0.4], [X + 0.1, 0.54, 0.4]),
    other: at(X - 0.14, 0.46),
    tool: { picture: 'prop-soldering-iron', size: 0.32, grip: [0.75, 0.5] },
    pieces: [{ picture: 'prop-circuit-board', x: X + 0.04, y: TOP - 0.1, size: 0.4 }],
    signs: [['smoke', X + 0.1, 0.5, 0.7]],
  },
  pottery: {
    every: 1.4,
    fore: between([0.19, 0.45], [0.21, 0.48]),
    other: between([-0.19, 0.47], [-0.21, 0.44]),
    tip: 0.14,
    mood: 0.6,
    pieces: [
      { picture: 'prop-clay', x: 0, y: 0, size: 0.78, turn: sofar(2.6) },
      { picture: 'wheel-turning', x: 0, y: 0, size: 0.78, turn: (beat) => beat },
    ],
    pose(body, { marks }, _, k) {
      body.crouch += marks.hip * 0.2 * k;
    },
  },
  'make-jewelry': {
    ...table,
    every: 1,
    fore: between([X + 0.1, 0.56, 0.4], [X + 0.05, 0.53, 0.4]),
    other: at(X - 0.12, 0.5),
    tool: { picture: 'prop-flat-pliers', size: 0.26, grip: [0.8, 0.5] },
    pieces: [
      { picture: '1f48d', x: X, y: TOP + 0.01, size: 0.24 },
      { picture: '1f48e', x: X + 0.22, y: TOP + 0.01, size: 0.13 },
    ],
  },
  'stitch-leather': {
    ...table,
    every: 1.1,
    fore: between([X + 0.1, 0.55], [X + 0.2, 0.72]),
    other: at(X - 0.14, 0.48),
    tool: { picture: 'tool-needle', size: 0.24 },
    pieces: [{ picture: '1f45c', x: X + 0.02, y: TOP + 0.01, size: 0.3 }],
  },
  'bind-book': {
    ...table,
    every: 1.1,
    fore: between([X + 0.12, 0.55], [X + 0.22, 0.72]),
    other: at(X - 0.14, 0.48),
    tool: { picture: 'tool-needle', size: 0.24 },
    pieces: [{ picture: '1f4d5', x: X + 0.02, y: TOP + 0.01, size: 0.3 }],
  },
  'cut-paper': {
    ...table,
    every: 0.6,
    fore: between([X + 0.14, 0.6], [X + 0.1, 0.6]),
    other: at(X - 0.1, 0.62),
    tool: { picture: 'prop-open-scissors', size: 0.28, grip: [0.82, 0.5] },
    pieces: [{ picture: 'prop-paper-cutting', x: X - 0.04, y: 0.46, size: 0.34, layer: 'over' }],
  },
} satisfies Record<string, Doing>;
