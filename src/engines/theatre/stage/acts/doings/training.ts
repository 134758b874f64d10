/** What whoever trains does on the floor, on ropes and on machines. Rows of `doing.ts`. */
import type { Body } from '../../body.js';
import { lerp, smooth, wave } from '../../painting/easing.js';
import { foreFoot, type Moment, otherFoot } from '../moment.js';
import { at, between, type Doing, later } from './doing.js';
import { astride } from './poses.js';

type Pose = NonNullable<Doing['pose']>;

/** Straight as a board, its middle at `x` and so high; head up or, below 0, down. */
const lying =
  (turns: number, x: number, high: number): Pose =>
  (body: Body, _moment: Moment, _: number, k: number) => {
    body.turn = Math.max(body.turn, k);
    body.tip += turns * k;
    body.forwards += x * k;
    body.up += high * k;
    body.headTip -= turns * 0.55 * k;
  };

/** Arms straight over the head: upside down they carry. */
const onHands =
  (high: number): Pose =>
  (body, { t }, _, k) => {
    body.roll += Math.PI * k + 0.05 * wave(t * 0.5) * k;
    body.up += high * k;
    foreFoot(body, 0.05, 0.02, k);
    otherFoot(body, -0.05, 0.02, k);
  };

export const TRAINING = {
  'bench-press': {
    every: 1.7,
    fore: between([0.22, 0.6], [0.34, 0.6]),
    other: between([0.22, 0.44], [0.34, 0.44]),
    tool: { picture: 'doing-plates', size: 0.46 },
    pieces: [{ picture: 'prop-weight-bench', x: 0.02, y: -0.02, size: 0.9, layer: 'behind', grip: [0.5, 0.97] }],
    pose: (body, moment, beat, k) => {
      lying(-1.5, 0.5, 0.48)(body, moment, beat, k);
    },
    signs: [['sweat', -0.4, 0.6, 0.7]],
  },
  'sit-up': {
    every: 1.6,
    fore: at(0.02, 0.9),
    other: at(-0.06, 0.9),
    pieces: [{ picture: 'doing-mat', x: 0, y: 0, size: 1.15, layer: 'behind' }],
    pose(body, { marks }, beat, k) {
      const up = 0.5 - 0.5 * wave(beat + 0.25);
      body.turn = Math.max(body.turn, k);
      body.crouch += marks.hip * 0.86 * k;
      body.bow -= lerp(1.36, 0.1, smooth(up)) * k;
      foreFoot(body, 0.34, 0, k);
      otherFoot(body, 0.3, 0, k);
    },
    signs: [['sweat', -0.3, 0.5, 0.7]],
  },
  plank: {
    every: 2,
    fore: at(0.2, 0.66),
    other: at(0.2, 0.6),
    pieces: [{ picture: 'doing-mat', x: 0.05, y: 0, size: 1.2, layer: 'behind' }],
    pose(body, { t }, _, k) {
      body.turn = Math.max(body.turn, k);
      body.tip += (1.4 + 0.01 * wave(t * 3)) * k;
      body.forwards -= 0.46 * k;
      body.up += 0.02 * k;
      body.headTip -= 0.9 * k;
    },
    signs: [['sweat', 0.42, 0.5]],
  },
  'push-up': {
    every: 1.3,
    fore: between([0.2, 0.5], [0.36, 0.62]),
    other: between([0.18, 0.58], [0.34, 0.7]),
    pieces: [{ picture: 'doing-mat', x: 0.05, y: 0, size: 1.2, layer: 'behind' }],
    pose(body, _, beat, k) {
      const up = 0.5 - 0.5 * wave(beat + 0.25);
      body.turn = Math.max(body.turn, k);
      body.tip += lerp(1.46, 1.2, up) * k;
      body.forwards -= 0.42 * k;
      body.up += lerp(0.06, 0.12, up) * k;
      body.headTip -= 0.9 * k;
    },
    signs: [['sweat', 0.42, 0.5]],
  },
  handstand: {
    high: 1.2,
    every: 2,
    fore: at(0.14, 0.98),
    other: at(-0.14, 0.98),
    pose: onHands(0.12),
    mood: 0.7,
  },
  splits: {
    every: 2.6,
    fore: between([0.34, 0.62], [0.3, 0.78]),
    other: between([-0.34, 0.62], [-0.3, 0.78]),
    pieces: [{ picture: 'doing-mat', x: 0, y: 0, size: 1.2, layer: 'behind' }],
    mood: 0.8,
    pose(body, { marks }, _, k) {
      body.crouch += marks.hip * 0.82 * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.5 * k);
      foreFoot(body, 0.46, 0.01, k);
      otherFoot(body, -0.46, 0.01, k);
    },
  },
  lunge: {
    every: 1.8,
    fore: at(0.12, 0.4),
    other: at(-0.1, 0.4),
    pose(body, { marks }, beat, k) {
      const down = 0.5 - 0.5 * wave(beat + 0.25);
      body.turn = Math.max(body.turn, k);
      body.crouch += marks.hip * 0.46 * down * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.15 * k);
      foreFoot(body, 0.3, 0, k);
      otherFoot(body, -0.28, 0.03, k);
    },
    signs: [['sweat', 0, 0.9, 0.7]],
  },
  'battle-ropes': {
    every: 0.5,
    fore: between([0.24, 0.6], [0.24, 0.36]),
    other: later(between([0.12, 0.6], [0.12, 0.36]), 0.5),
    aside: 0.6,
    pieces: [
      { picture: 'doing-wavy-rope', x: 0.24, y: 0.45, size: 1.1, layer: 'over', turn: (beat) => beat },
      { picture: 'doing-wavy-rope', x: 0.12, y: 0.43, size: 1.2, layer: 'over', turn: (beat) => beat + 0.5 },
    ],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.crouch += moment.marks.hip * 0.24 * k;
    },
    signs: [['sweat', 0, 0.9]],
  },
  kettlebell: {
    every: 1.4,
    fore: between([0.02, 0.2], [0.3, 0.62]),
    other: between([-0.02, 0.2], [0.26, 0.62]),
    aside: 0.6,
    tool: { picture: 'prop-kettlebell', size: 0.26, grip: [0.5, 0.12] },
    pose(body, { marks }, beat, k) {
      const down = 0.5 + 0.5 * wave(beat + 0.25);
      foreFoot(body, 0.14, 0, k);
      otherFoot(body, -0.14, 0, k);
      body.crouch += marks.hip * 0.3 * down * k;
      body.bow += 0.3 * down * k;
    },
    signs: [['sweat', 0, 0.9, 0.7]],
  },
  'exercise-ball': {
    high: 1.3,
    every: 1.1,
    fore: between([0.22, 0.5], [0.34, 0.7]),
    other: between([-0.22, 0.5], [-0.34, 0.7]),
    pieces: [{ picture: 'prop-exercise-ball', x: 0, y: 0, size: 0.5, layer: 'behind' }],
    mood: 0.9,
    pose(body, { marks }, beat, k) {
      body.up += (0.2 + 0.06 * Math.abs(wave(beat / 2))) * k;
      body.crouch += marks.hip * 0.5 * k;
      foreFoot(body, 0.2, -0.2, k);
      otherFoot(body, -0.2, -0.2, k);
    },
  },
  'exercise-bike': {
    high: 1.3,
    every: 0.8,
    fore: at(0.24, 0.5),
    other: at(0.2, 0.48),
    pieces: [{ picture: 'prop-exercise-bike', x: 0.1, y: -0.26, size: 0.84, layer: 'behind', grip: [0.5, 0.97] }],
    pose(body, { marks }, beat, k) {
      body.turn = Math.max(body.turn, 0.9 * k);
      body.up += 0.26 * k;
      body.bow += 0.16 * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.1 * k);
      foreFoot(body, 0.1 + 0.07 * wave(beat), -0.06 + 0.07 * wave(beat + 0.25), k);
      otherFoot(body, 0.1 - 0.07 * wave(beat), -0.06 - 0.07 * wave(beat + 0.25), k);
    },
    signs: [['sweat', -0.1, 0.9, 0.8]],
  },
  abseil: {
    high: 1.75,
    every: 1.5,
    fore: between([0.16, 0.68], [0.14, 0.6]),
    other: at(0.02, 0.36),
    aside: 0.9,
    pieces: [
      { picture: 'doing-long-rope', x: 0.16, y: 0.66, size: 2.4, layer: 'over' },
      { picture: 'prop-rock-face', x: 0.82, y: -0.06, size: 1.9, layer: 'behind' },
    ],
    pose(body, { marks, t }, beat, k) {
      body.up += (0.7 - 0.13 * Math.min(4, t)) * k;
      body.tip -= 0.4 * k;
      body.forwards -= 0.05 * Math.abs(wave(beat / 2)) * k;
      foreFoot(body, 0.3, marks.hip * 0.5, k);
      otherFoot(body, 0.3, marks.hip * 0.24, k);
    },
  },
} satisfies Record<string, Doing>;
