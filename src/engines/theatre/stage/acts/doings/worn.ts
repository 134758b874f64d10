/** Shoes, glasses and what doctors use. Rows of `doing.ts`. */
import { wave } from '../../painting/easing.js';
import { foreFoot } from '../moment.js';
import { at, between, type Doing, round, through } from './doing.js';
import { onStool } from './poses.js';

export const WORN = {
  'tie-shoes': {
    every: 1.1,
    fore: between([0.26, 0.14], [0.34, 0.2]),
    other: between([0.22, 0.14], [0.14, 0.2]),
    tip: 0.3,
    pieces: [
      {
        picture: 'doing-shoe',
        x: 0.24,
        y: 0,
        size: 0.34,
        layer: 'over',
        turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25),
      },
    ],
    pose(body, { marks }, _, k) {
      body.turn = Math.max(body.turn, 0.7 * k);
      body.crouch += marks.hip * 0.5 * k;
      body.bow += 0.42 * k;
      foreFoot(body, 0.2, 0.02, k);
      body.feet[1].k = k;
      body.feet[1].x = -0.14;
    },
  },
  'polish-shoe': {
    every: 0.6,
    fore: between([0.1, 0.5], [0.26, 0.5]),
    other: at(-0.06, 0.42),
    table: 0.3,
    tool: { picture: 'prop-shoe-brush', size: 0.2, grip: [0.5, 0.3] },
    pieces: [{ picture: '1f45e', x: 0.18, y: 0.3, size: 0.3 }],
    signs: [['sparkles', 0.24, 0.5, 0.8]],
    tip: 0.16,
  },
  'put-on-glasses': {
    every: 2.8,
    fore: between([0.22, 0.6], [0.16, 0.76]),
    other: between([-0.22, 0.6], [-0.16, 0.76]),
    pieces: [{ picture: 'doing-glasses', x: 0, y: 0.58, size: 0.34, layer: 'over', moves: between([0, 0], [0, 0.17]) }],
    mood: 0.6,
  },
  'check-watch': {
    every: 3,
    fore: at(0.1, 0.56),
    other: at(-0.05, 0.5),
    tip: 0.2,
    pieces: [{ picture: '231a', x: 0.09, y: 0.5, size: 0.2, layer: 'over' }],
  },
  'look-in-mirror': {
    every: 3,
    fore: at(0.22, 0.62),
    other: between([-0.2, 0.8], [-0.16, 0.86]),
    aside: 0.4,
    tool: { picture: '1fa9e', size: 0.42, grip: [0.5, 0.8] },
    mood: 0.8,
  },
  headphones: {
    every: 0.7,
    fore: at(0.23, 0.76),
    other: at(-0.23, 0.76),
    signs: [['notes', 0.2, 1.0]],
    mood: 0.9,
    pieces: [{ picture: '1f3a7', x: 0, y: 0.6, size: 0.54, layer: 'over' }],
    pose(body, _, beat, k) {
      body.headTip += 0.12 * wave(beat) * k;
      body.up += 0.015 * Math.abs(wave(beat)) * k;
      body.blink = Math.max(body.blink, k);
    },
  },
  stethoscope: {
    every: 2,
    fore: round(0.1, 0.46, 0.04, 0.03),
    other: at(-0.15, 0.44),
    tool: { picture: 'doing-chest-piece', size: 0.34 },
    signs: [['two-hearts', 0.2, 0.6, 0.8]],
    tip: 0.1,
  },
  'take-temperature': {
    every: 2.4,
    fore: at(0.15, 0.6),
    other: at(-0.16, 0.42),
    tool: { picture: '1f321-fe0f', size: 0.3, grip: [0.5, 0.2] },
    mood: -0.3,
    signs: [['sweat', 0, 0.94, 0.7]],
  },
  'take-pill': {
    every: 2.6,
    fore: through([0.2, 0.5], [0.06, 0.64], [0.06, 0.64]),
    other: at(-0.16, 0.48),
    tool: { picture: '1f48a', size: 0.15 },
    second: { picture: 'prop-tall-glass', size: 0.22, grip: [0.5, 0.5] },
    pose(body, _, beat, k) {
      body.mouth = Math.max(body.mouth, 0.6 * k * Math.max(0, wave(beat - 0.1)));
    },
  },
  inject: {
    every: 2,
    fore: between([0.2, 0.52], [0.13, 0.5]),
    other: at(-0.16, 0.46),
    tool: { picture: '1f489', size: 0.32, grip: [0.5, 0.4] },
    aside: 0.2,
    signs: [['drops', 0.3, 0.46, 0.6]],
  },
  'wash-feet': {
    every: 0.9,
    fore: between([0.34, 0.24], [0.42, 0.2]),
    other: at(0.24, 0.24),
    pieces: [{ picture: 'doing-basin', x: 0.38, y: 0, size: 0.44, layer: 'over' }],
    signs: [['fizz', 0.38, 0.2, 0.7]],
    pose(body, moment, beat, k) {
      onStool(body, moment, beat, k);
      body.bow += 0.34 * k;
      foreFoot(body, 0.36, 0.06, k);
    },
  },
} satisfies Record<string, Doing>;
