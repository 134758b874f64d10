/** Toys and small things that hands play with. Rows of `doing.ts`. */
import { wave } from '../../painting/easing.js';
import { foreFoot, otherFoot } from '../moment.js';
import { at, between, type Doing, later, round } from './doing.js';
import { astride, onKnee } from './poses.js';

export const TOYS = {
  'spin-top': {
    every: 1.4,
    fore: between([0.32, 0.34], [0.42, 0.4]),
    other: at(0.1, 0.24),
    pieces: [
      {
        picture: 'prop-spinning-top',
        x: 0.56,
        y: 0,
        size: 0.4,
        layer: 'over',
        moves: (beat) => [0.05 * wave(beat * 0.7), 0, 0.12 * wave(beat * 1.7)],
      },
      { picture: 'doing-whirl', x: 0.56, y: 0.12, size: 0.5, layer: 'over', turn: (beat) => beat * 3 },
    ],
    pose: onKnee,
    mood: 1,
  },
  'yo-yo': {
    every: 1.1,
    fore: between([0.22, 0.62], [0.22, 0.56]),
    other: at(-0.2, 0.4),
    pieces: [
      {
        picture: 'doing-yo-yo',
        x: 0.22,
        y: 0.56,
        size: 0.2,
        layer: 'over',
        turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25),
      },
    ],
    mood: 1,
  },
  diabolo: {
    every: 0.8,
    fore: between([0.32, 0.62, -0.2], [0.32, 0.5, 0.2]),
    other: later(between([-0.32, 0.62, 0.2], [-0.32, 0.5, -0.2]), 0.5),
    tool: { picture: 'stick', size: -0.2 },
    second: { picture: 'stick', size: 0.2 },
    pieces: [{ picture: 'doing-diabolo', x: 0, y: 0.34, size: 0.64, layer: 'over', turn: (beat) => beat }],
    mood: 1,
  },
  'spin-plates': {
    every: 0.5,
    fore: at(0.28, 0.62),
    other: at(-0.28, 0.62),
    pieces: [
      { picture: 'doing-plate-stick', x: 0.28, y: 0.62, size: 0.56, layer: 'over', turn: (beat) => beat },
      { picture: 'doing-plate-stick', x: -0.28, y: 0.62, size: 0.56, layer: 'over', turn: (beat) => beat + 0.4 },
    ],
    mood: 1,
    tip: -0.1,
  },
  poi: {
    every: 1,
    fore: round(0.26, 0.6, 0.05, 0.05),
    other: later(round(-0.26, 0.6, 0.05, 0.05), 0.5),
    pieces: [
      { picture: 'doing-poi', x: 0.26, y: 0.6, size: 0.4, layer: 'over', turn: (beat) => beat },
      { picture: 'doing-poi', x: -0.26, y: 0.6, size: 0.4, layer: 'over', turn: (beat) => beat + 0.5 },
    ],
    mood: 0.9,
  },
  ribbon: {
    every: 1.6,
    fore: round(0.26, 0.7, 0.1, 0.14),
    other: at(-0.3, 0.66),
    pieces: [
      {
        picture: 'doing-ribbon',
        x: 0.26,
        y: 0.7,
        size: 0.7,
        layer: 'over',
        moves: round(0, 0, 0.1, 0.14),
        turn: (beat) => beat,
      },
    ],
    mood: 1,
    pose(body, { marks }, beat, k) {
      body.tip += 0.08 * wave(beat) * k;
      otherFoot(body, -0.2, marks.hip * (0.4 + 0.3 * wave(beat)), k);
      foreFoot(body, 0, 0, k);
    },
  },
  baton: {
    every: 0.8,
    fore: round(0.26, 0.66, 0.02, 0.03),
    other: at(-0.18, 0.44),
    pieces: [
      {
        picture: 'doing-baton',
        x: 0.26,
        y: 0.68,
        size: 0.5,
        layer: 'over',
        moves: (beat) => [0, 0, beat * Math.PI * 2],
      },
    ],
    mood: 1,
  },
  nunchucks: {
    every: 0.6,
    fore: round(0.26, 0.62, 0.06, 0.06),
    other: at(-0.2, 0.46),
    pieces: [
      {
        picture: 'doing-nunchucks',
        x: 0.26,
        y: 0.62,
        size: 0.5,
        layer: 'over',
        moves: round(0, 0, 0.06, 0.06),
        turn: (beat) => beat,
      },
    ],
    pose: astride,
  },
  lasso: {
    high: 1.4,
    every: 0.9,
    fore: round(0.18, 0.94, 0.04, 0.02),
    other: at(-0.18, 0.42),
    pieces: [{ picture: 'doing-lasso', x: 0.18, y: 0.94, size: 0.8, layer: 'over', turn: (beat) => beat }],
    mood: 0.9,
  },
  slingshot: {
    every: 1.6,
    fore: at(0.36, 0.62),
    other: between([0.2, 0.62], [-0.02, 0.62]),
    aside: 0.9,
    tool: { picture: 'prop-slingshot', size: 0.34, grip: [0.5, 0.7] },
    pieces: [
      {
        picture: 'doing-band',
        x: 0.36,
        y: 0.7,
        size: 0.2,
        layer: 'over',
        turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25),
      },
    ],
    pose: astride,
  },
  'puzzle-cube': {
    every: 0.8,
    fore: between([0.14, 0.5], [0.12, 0.56]),
    other: later(between([-0.14, 0.5], [-0.12, 0.56]), 0.5),
    pieces: [{ picture: 'prop-puzzle-cube', x: 0, y: 0.37, size: 0.26, moves: (beat) => [0, 0, 0.12 * wave(beat)] }],
    tip: 0.2,
  },
  'wring-towel': {
    every: 1.3,
    fore: between([0.2, 0.54], [0.2, 0.6]),
    other: later(between([-0.14, 0.54], [-0.14, 0.6]), 0.5),
    pieces: [{ picture: 'doing-twist', x: 0.03, y: 0.57, size: 0.4, layer: 'over', turn: (beat) => beat }],
    signs: [['drops', 0.03, 0.5]],
  },
  'tie-knot': {
    every: 1.6,
    fore: between([0.12, 0.56], [0.24, 0.6]),
    other: between([-0.12, 0.56], [-0.24, 0.6]),
    pieces: [
      { picture: 'doing-knot', x: 0, y: 0.56, size: 0.4, layer: 'over', turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25) },
    ],
    tip: 0.16,
  },
  'hold-snake': {
    every: 1.6,
    fore: between([0.26, 0.6], [0.28, 0.64]),
    other: later(between([-0.26, 0.56], [-0.28, 0.6]), 0.5),
    pieces: [{ picture: 'doing-snake', x: 0, y: 0.58, size: 0.62, layer: 'over', turn: (beat) => beat }],
    mood: 0.6,
  },
  'tear-paper': {
    every: 1.6,
    fore: between([0.1, 0.58], [0.2, 0.54]),
    other: between([-0.1, 0.58], [-0.2, 0.58]),
    pieces: [
      {
        picture: 'doing-torn',
        x: 0,
        y: 0.58,
        size: 0.34,
        layer: 'over',
        turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25),
      },
    ],
    mood: -0.2,
  },
  'flip-bottle': {
    every: 1.5,
    fore: between([0.24, 0.44], [0.26, 0.56]),
    other: at(-0.16, 0.4),
    pieces: [{ picture: 'doing-flung-bottle', x: 0.3, y: 0.5, size: 0.24, layer: 'over', turn: (beat) => beat }],
    tip: -0.06,
    mood: 0.9,
  },
} satisfies Record<string, Doing>;
