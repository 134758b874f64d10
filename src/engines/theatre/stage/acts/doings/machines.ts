/** Machines and large things that one stands at or sits before. Rows of `doing.ts`. */
import { smooth, wave } from '../../painting/easing.js';
import { foreFoot, otherFoot } from '../moment.js';
import { at, between, blow, type Doing, later, round } from './doing.js';
import { onKnee, onStool } from './poses.js';

export const AT_MACHINES = {
  gong: {
    every: 1.8,
    fore: blow([0.08, 0.78, -0.7], [0.24, 0.56, 0.5]),
    other: at(-0.16, 0.4),
    aside: 0.5,
    tool: { picture: 'prop-mallet', size: 0.34, grip: [0.5, 0.9], turn: 0.5 },
    pieces: [{ picture: 'prop-gong', x: 0.56, y: 0, size: 0.84, moves: (beat) => [0, 0, 0.04 * wave(beat * 4)] }],
    signs: [
      ['impact', 0.5, 0.5, 0.8],
      ['notes', 0.56, 0.86],
    ],
  },
  well: {
    every: 2.6,
    fore: round(0.24, 0.6, 0.05, 0.08),
    other: later(round(0.16, 0.56, 0.04, 0.06), 0.5),
    aside: 0.6,
    pieces: [
      { picture: 'prop-well', x: 0.54, y: -0.02, size: 1.02 },
      { picture: 'doing-well-bucket', x: 0.5, y: 0.5, size: 0.24, layer: 'over', moves: between([0, -0.14], [0, 0.1]) },
    ],
    tip: 0.1,
  },
  'spinning-wheel': {
    every: 1.6,
    fore: round(0.42, 0.46, 0.05, 0.09),
    other: between([0.1, 0.44], [0, 0.5]),
    pieces: [
      { picture: 'doing-yarn', x: 0.12, y: 0.46, size: 0.2, layer: 'over' },
      { picture: 'prop-spinning-wheel', x: 0.44, y: 0, size: 0.66 },
      { picture: 'doing-spokes', x: 0.546, y: 0.42, size: 0.36, layer: 'over', turn: (beat) => beat },
    ],
    pose: onStool,
    tip: 0.1,
  },
  loom: {
    every: 1.6,
    fore: between([0.2, 0.5], [0.52, 0.5]),
    other: at(0.12, 0.4),
    pieces: [
      { picture: 'prop-loom', x: 0.42, y: 0, size: 0.78 },
      { picture: 'doing-shuttle', x: 0.2, y: 0.47, size: 0.2, layer: 'over', moves: between([0, 0], [0.3, 0]) },
    ],
    pose: onStool,
    tip: 0.1,
  },
  telescope: {
    every: 3,
    fore: round(0.24, 0.6, 0.012, 0.012),
    other: at(0.16, 0.5),
    aside: 0.9,
    pieces: [{ picture: 'prop-telescope-stand', x: 0.5, y: 0, size: 0.86 }],
    pose(body, _moment, _, k) {
      body.bow += 0.1 * k;
      body.headTip += 0.06 * k;
    },
    mood: 0.7,
  },
  photocopy: {
    every: 2.6,
    fore: between([0.36, 0.5], [0.34, 0.66]),
    other: at(0.1, 0.42),
    aside: 0.5,
    pieces: [
      { picture: 'prop-copy-machine', x: 0.48, y: 0, size: 0.6 },
      {
        picture: 'doing-sheet',
        x: 0.4,
        y: 0.2,
        size: 0.18,
        layer: 'over',
        moves: (beat) => [-0.16 * smooth((beat % 1) * 1.6), -0.03 * smooth((beat % 1) * 1.6)],
      },
    ],
  },
  'cash-machine': {
    every: 1.6,
    fore: between([0.3, 0.46], [0.36, 0.5]),
    other: at(-0.16, 0.4),
    aside: 0.5,
    pieces: [
      { picture: 'prop-cash-machine', x: 0.52, y: 0.02, size: 0.86 },
      { picture: '1f4b5', x: 0.5, y: 0.08, size: 0.2, layer: 'over', moves: between([0, 0], [-0.06, 0]) },
    ],
  },
  'slot-machine': {
    every: 1.8,
    fore: blow([0.24, 0.7], [0.28, 0.44]),
    other: at(-0.16, 0.4),
    aside: 0.4,
    pieces: [{ picture: '1f3b0', x: 0.54, y: 0, size: 0.72 }],
    signs: [['sparkles', 0.54, 0.7, 0.8]],
    mood: 0.9,
  },
  'tread-grapes': {
    high: 1.25,
    every: 1,
    fore: between([0.22, 0.44], [0.22, 0.52]),
    other: later(between([-0.22, 0.44], [-0.22, 0.52]), 0.5),
    pieces: [{ picture: 'prop-treading-tub', x: 0, y: -0.16, size: 0.82, layer: 'over' }],
    signs: [
      ['drops', 0.2, 0.3, 0.9],
      ['drops', -0.2, 0.3, 0.7],
    ],
    mood: 1,
    pose(body, _, beat, k) {
      body.up += (0.14 + 0.05 * Math.abs(wave(beat))) * k;
      foreFoot(body, 0.08, 0.1 * Math.max(0, wave(beat)), k);
      otherFoot(body, -0.08, 0.1 * Math.max(0, -wave(beat)), k);
    },
  },
  'pump-tyre': {
    every: 0.8,
    fore: blow([0.2, 0.56], [0.2, 0.36]),
    other: blow([0.12, 0.56], [0.12, 0.36]),
    aside: 0.5,
    pieces: [
      { picture: 'doing-pump', x: 0.16, y: 0.44, size: 0.46, moves: blow([0, 0.12], [0, -0.08]) },
      { picture: 'prop-tyre', x: 0.5, y: 0, size: 0.42 },
    ],
    pose(body, _, beat, k) {
      body.bow += (0.12 + 0.1 * Math.max(0, -wave(beat))) * k;
    },
    signs: [['sweat', 0, 0.9, 0.6]],
  },
  'change-tyre': {
    every: 1.1,
    fore: round(0.36, 0.3, 0.04, 0.05, 0, 0.6),
    other: at(0.24, 0.2),
    tool: { picture: '1f527', size: 0.26 },
    pieces: [
      { picture: 'prop-car-on-jack', x: 0.72, y: -0.18, size: 1.3, layer: 'behind' },
      { picture: 'prop-tyre', x: 0.36, y: 0.04, size: 0.4, moves: between([-0.14, -0.03], [-0.06, 0]) },
    ],
    pose: onKnee,
  },
} satisfies Record<string, Doing>;
