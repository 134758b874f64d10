/** What gymnasts and acrobats do high over the floor. Rows of `doing.ts`. */
import { wave } from '../../painting/easing.js';
import { foreFoot, otherFoot } from '../moment.js';
import { at, between, type Doing, later } from './doing.js';

export const GYMNASTICS = {
  'balance-beam': {
    every: 2.6,
    high: 1.6,
    fore: between([0.36, 0.6], [0.36, 0.68]),
    other: later(between([-0.36, 0.6], [-0.36, 0.68]), 0.5),
    pieces: [{ picture: 'prop-balance-beam', x: 0, y: -0.02, size: 1.1, layer: 'behind', grip: [0.5, 0.97] }],
    mood: 0.6,
    pose(body, _, beat, k) {
      const sway = wave(beat);
      body.up += 0.53 * k;
      body.tip += 0.05 * sway * k;
      foreFoot(body, 0.1 * sway, 0.06 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.1 * sway, 0.06 * Math.max(0, -wave(beat + 0.25)), k);
    },
  },
  'gym-rings': {
    every: 2.4,
    high: 1.75,
    fore: at(0.29, 0.78),
    other: at(-0.29, 0.78),
    pieces: [{ picture: 'prop-gym-rings', x: 0, y: 1.1, size: 1.16, layer: 'behind', grip: [0.5, 0.88] }],
    mood: 0.2,
    pose(body, { marks }, beat, k) {
      const legs = 0.5 - 0.5 * wave(beat + 0.25);
      body.up += 0.34 * k;
      foreFoot(body, 0.05 + 0.28 * legs, marks.hip * 0.9 * legs, k);
      otherFoot(body, -0.03 + 0.3 * legs, marks.hip * 0.86 * legs, k);
      body.turn = Math.max(body.turn, 0.4 * k * legs);
    },
    signs: [['sweat', 0, 0.9, 0.7]],
  },
  'parallel-bars': {
    every: 2,
    high: 1.46,
    fore: at(0.3, 0.26),
    other: at(-0.3, 0.26),
    pieces: [{ picture: 'prop-parallel-bars', x: 0, y: -0.4, size: 1.06, layer: 'over', grip: [0.5, 0.98] }],
    pose(body, { marks }, beat, k) {
      const swing = wave(beat);
      body.up += 0.4 * k;
      body.turn = Math.max(body.turn, 0.5 * k);
      foreFoot(body, 0.34 * swing, marks.hip * 0.7 * Math.abs(swing), k);
      otherFoot(body, 0.3 * swing, marks.hip * 0.66 * Math.abs(swing), k);
    },
    signs: [['sweat', 0, 0.9, 0.7]],
  },
  'pommel-horse': {
    every: 1.2,
    high: 1.52,
    fore: at(0.15, 0.16),
    other: at(-0.15, 0.16),
    pieces: [{ picture: 'prop-pommel-horse', x: 0, y: -0.46, size: 0.9, layer: 'over', grip: [0.5, 0.97] }],
    pose(body, { marks }, beat, k) {
      body.up += 0.46 * k;
      body.lean += 0.16 * wave(beat + 0.5) * k;
      foreFoot(body, 0.42 * wave(beat), marks.hip * (0.5 + 0.12 * wave(beat + 0.25)), k);
      otherFoot(body, 0.36 * wave(beat), marks.hip * (0.44 + 0.12 * wave(beat + 0.25)), k);
    },
    signs: [['speed', -0.4, 0.3, 0.7]],
  },
  tightrope: {
    every: 2.2,
    high: 1.56,
    fore: between([0.28, 0.5], [0.28, 0.56]),
    other: between([-0.28, 0.56], [-0.28, 0.5]),
    pieces: [
      { picture: 'prop-tightrope', x: 0, y: 0.51, size: 1.2, layer: 'behind', grip: [0.5, 0.29] },
      {
        picture: 'doing-pole',
        x: 0,
        y: 0.54,
        size: 1.3,
        layer: 'over',
        moves: (beat) => [0, 0, 0.1 * wave(beat + 0.25)],
      },
    ],
    mood: 0.1,
    pose(body, _, beat, k) {
      body.up += 0.5 * k;
      body.tip += 0.06 * wave(beat) * k;
      foreFoot(body, 0.08 * wave(beat), 0, k);
      otherFoot(body, -0.08 * wave(beat), 0.03, k);
    },
  },
  trapeze: {
    every: 2.4,
    high: 1.7,
    fore: at(0.2, 0.98),
    other: at(-0.2, 0.98),
    pieces: [{ picture: 'prop-trapeze', x: 0, y: 0.97, size: 0.9, layer: 'over', grip: [0.5, 0.93] }],
    mood: 1,
    pose(body, { marks }, beat, k) {
      const swing = wave(beat);
      body.up += 0.26 * k;
      body.forwards += 0.3 * swing * k;
      body.tip -= 0.4 * swing * k;
      foreFoot(body, 0.1 + 0.16 * swing, marks.hip * 0.2, k);
      otherFoot(body, 0.02 + 0.18 * swing, marks.hip * 0.16, k);
    },
    signs: [['speed', -0.4, 0.4, 0.7]],
  },
  stilts: {
    high: 1.5,
    every: 1.3,
    fore: at(0.15, 0.36),
    other: at(-0.15, 0.36),
    mood: 0.9,
    pieces: [
      {
        picture: 'doing-stilt',
        x: 0.1,
        y: 0.42,
        size: 1,
        layer: 'over',
        moves: (beat) => [0.04 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25))],
      },
      {
        picture: 'doing-stilt',
        x: -0.1,
        y: 0.42,
        size: 1,
        layer: 'over',
        moves: (beat) => [-0.04 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25))],
      },
    ],
    pose(body, _, beat, k) {
      body.up += 0.46 * k;
      body.tip += 0.05 * wave(beat) * k;
      foreFoot(body, 0.1 + 0.04 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.1 - 0.04 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25)), k);
    },
  },
} satisfies Record<string, Doing>;
