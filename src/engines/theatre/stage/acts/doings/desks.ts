/** What is done at a table with paper, machines and games. Rows of `doing.ts`. */
import { at, between, blow, type Doing, later, round, sofar } from './doing.js';
import { onStool } from './poses.js';

/** The top of the table, own heights, and the middle of it. */
const TOP = 0.34;
const X = 0.2;
const table = { table: TOP, tip: 0.16, aside: 0.4, mood: 0.4 } as const;

export const AT_DESKS = {
  'puzzle-up': {
    ...table,
    every: 1.6,
    fore: between([X + 0.24, 0.54], [X + 0.1, 0.46]),
    other: at(X - 0.16, 0.44),
    tool: { picture: '1f9e9', size: 0.15 },
    pieces: [{ picture: 'prop-puzzle-sheet', x: X + 0.02, y: TOP - 0.06, size: 0.5 }],
  },
  mahjong: {
    ...table,
    every: 1.5,
    fore: between([X + 0.14, 0.52], [X + 0.24, 0.46]),
    other: at(X - 0.16, 0.44),
    tool: { picture: '1f004', size: 0.14 },
    pieces: [{ picture: 'prop-tile-row', x: X, y: TOP - 0.06, size: 0.46 }],
    pose: onStool,
    mood: 0.8,
  },
  dominoes: {
    ...table,
    every: 1.5,
    fore: between([X + 0.24, 0.62], [X + 0.24, 0.5]),
    other: at(X - 0.18, 0.44),
    pieces: [{ picture: 'prop-domino-row', x: X, y: TOP + 0.05, size: 0.46 }],
  },
  'card-tower': {
    ...table,
    every: 2,
    fore: between([X + 0.22, 0.58], [X + 0.06, 0.74]),
    other: at(X - 0.16, 0.6),
    pieces: [{ picture: 'prop-card-tower', x: X + 0.02, y: TOP + 0.05, size: 0.44 }],
    tip: 0,
  },
  'stack-cups': {
    ...table,
    every: 1.2,
    fore: between([X + 0.26, 0.46], [X + 0.04, 0.72]),
    other: later(between([X - 0.16, 0.46], [X - 0.02, 0.64]), 0.5),
    tool: { picture: 'prop-paper-cup', size: 0.14, grip: [0.5, 0.5] },
    pieces: [{ picture: 'prop-cup-tower', x: X, y: TOP + 0.05, size: 0.36 }],
  },
  'board-game': {
    ...table,
    every: 1.8,
    fore: between([X + 0.22, 0.56], [X + 0.06, 0.48]),
    other: at(X - 0.16, 0.44),
    tool: { picture: 'doing-stone', size: 0.07 },
    pieces: [{ picture: 'prop-go-board', x: X + 0.02, y: TOP - 0.1, size: 0.5 }],
    pose: onStool,
  },
  billiards: {
    ...table,
    table: undefined,
    every: 1.7,
    fore: between([-0.1, 0.5, 0.06], [0.05, 0.47, 0.06]),
    other: at(0.26, 0.4),
    tool: { picture: 'prop-cue', size: 0.86, grip: [0.86, 0.5] },
    pieces: [
      { picture: 'prop-pool-table', x: 0.44, y: -0.08, size: 0.74 },
      { picture: 'doing-pool-balls', x: 0.44, y: 0.33, size: 0.5, layer: 'over', turn: (beat) => beat },
    ],
    pose: (body, _moment, _, k) => {
      body.turn = Math.max(body.turn, 0.8 * k);
      body.bow += 0.3 * k;
    },
  },
  stamp: {
    ...table,
    every: 1.2,
    fore: blow([X + 0.08, 0.68], [X + 0.08, 0.48]),
    other: at(X - 0.14, 0.42),
    tool: { picture: 'prop-rubber-stamp', size: 0.22, grip: [0.5, 0.15] },
    pieces: [{ picture: 'doing-form', x: X + 0.04, y: TOP + 0.05, size: 0.36, turn: sofar(3) }],
  },
  microscope: {
    ...table,
    every: 2,
    fore: round(X + 0.2, 0.52, 0.012, 0.012),
    other: at(X - 0.06, 0.5),
    pieces: [{ picture: '1f52c', x: X + 0.1, y: TOP, size: 0.42 }],
    tip: 0.4,
  },
  typewriter: {
    ...table,
    every: 0.4,
    fore: between([X + 0.12, 0.54], [X + 0.12, 0.5]),
    other: later(between([X - 0.1, 0.54], [X - 0.1, 0.5]), 0.5),
    pieces: [{ picture: 'prop-typewriter', x: X + 0.02, y: TOP, size: 0.38 }],
    pose: onStool,
  },
  'sewing-machine': {
    ...table,
    every: 0.8,
    fore: between([X + 0.08, 0.47], [X + 0.14, 0.46]),
    other: between([X - 0.14, 0.47], [X - 0.06, 0.46]),
    pieces: [
      { picture: 'prop-sewing-machine', x: X + 0.06, y: TOP, size: 0.42 },
      { picture: 'doing-cloth-strip', x: X - 0.04, y: TOP + 0.06, size: 0.4, moves: between([0, 0], [0.05, 0]) },
    ],
    pose: onStool,
  },
  abacus: {
    ...table,
    every: 0.5,
    fore: between([X + 0.02, 0.56], [X + 0.16, 0.52]),
    other: at(X - 0.16, 0.42),
    pieces: [{ picture: '1f9ee', x: X + 0.04, y: TOP, size: 0.38 }],
  },
  'type-keys': {
    ...table,
    every: 0.34,
    table: 0.22,
    fore: between([X + 0.1, 0.44], [X + 0.05, 0.49]),
    other: later(between([X - 0.14, 0.44], [X - 0.1, 0.49]), 0.5),
    pieces: [
      { picture: '1f5a5-fe0f', x: X + 0.38, y: 0.2, size: 0.44 },
      { picture: 'prop-keyboard', x: X - 0.03, y: 0.07, size: 0.5 },
    ],
    pose: onStool,
  },
  calligraphy: {
    ...table,
    every: 1.6,
    fore: round(X + 0.08, 0.52, 0.05, 0.03, 0, 0.14),
    other: at(X - 0.18, 0.42),
    tool: { picture: 'doing-writing-brush', size: 0.3 },
    pieces: [
      { picture: 'doing-brushed-sheet', x: X + 0.02, y: TOP - 0.02, size: 0.62, turn: sofar(2) },
      { picture: 'doing-ink-stone', x: X + 0.3, y: TOP, size: 0.14 },
    ],
  },
  'wrap-gift': {
    ...table,
    every: 1.2,
    fore: between([X + 0.16, 0.46], [X + 0.08, 0.6]),
    other: later(between([X - 0.18, 0.46], [X - 0.1, 0.6]), 0.5),
    pieces: [
      { picture: 'doing-paper-roll', x: X + 0.34, y: TOP, size: 0.3 },
      { picture: 'doing-gift-wrapped', x: X - 0.02, y: TOP, size: 0.42, turn: sofar(2.9) },
    ],
    mood: 0.8,
  },
} satisfies Record<string, Doing>;
