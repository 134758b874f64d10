/** Instruments, and what is held to eyes, ears and mouths. Rows of `doing.ts`. */
import { lerp, wave } from '../../painting/easing.js';
import { foreFoot, otherFoot, show } from '../moment.js';
import { at, between, blow, type Doing, later, through } from './doing.js';

export const SHOWN = {
  cymbals: {
    every: 1.1,
    fore: blow([0.3, 0.62], [0.06, 0.56], 0.7),
    other: blow([-0.3, 0.62], [-0.06, 0.56], 0.7),
    tool: { picture: 'prop-cymbal', size: 0.4, grip: [0.6, 0.5] },
    second: { picture: 'prop-cymbal', size: 0.4, grip: [0.4, 0.5] },
    signs: [
      ['notes', 0, 0.98],
      ['impact', 0, 0.62, 0.8],
    ],
    mood: 1,
  },
  tambourine: {
    every: 0.6,
    fore: between([0.26, 0.8, 0.3], [0.24, 0.7, -0.2]),
    other: between([0.06, 0.66], [0.18, 0.72]),
    tool: { picture: 'prop-tambourine', size: 0.34, grip: [0.5, 0.6] },
    signs: [['notes', 0, 1.0]],
    mood: 1,
  },
  didgeridoo: {
    every: 2,
    fore: at(0.22, 0.52),
    other: at(0.08, 0.58),
    aside: 0.5,
    pieces: [{ picture: 'prop-didgeridoo', x: 0.04, y: 0.64, size: 0.86, grip: [0.94, 0.28], layer: 'over' }],
    signs: [
      ['notes', 0.6, 0.5],
      ['toot', 0.76, 0.3, 0.8],
    ],
    pose(body, _, __, k) {
      body.mouth = Math.max(body.mouth, 0.2 * k);
      body.blink = Math.max(body.blink, k);
    },
  },
  suona: {
    every: 0.8,
    fore: between([0.24, 0.6], [0.25, 0.61]),
    other: between([0.14, 0.63], [0.15, 0.62]),
    aside: 0.5,
    pieces: [
      {
        picture: 'prop-suona',
        x: 0.05,
        y: 0.655,
        size: 0.52,
        grip: [0.97, 0.27],
        layer: 'over',
        moves: (beat) => [0, 0, 0.06 * wave(beat)],
      },
    ],
    signs: [['notes', 0.4, 0.8]],
    mood: 0.8,
  },
  'blow-conch': {
    every: 2.2,
    fore: at(0.16, 0.64),
    other: at(0.06, 0.58),
    aside: 0.5,
    tool: { picture: '1f41a', size: 0.3, grip: [0.6, 0.5] },
    signs: [
      ['toot', 0.4, 0.7],
      ['notes', 0.3, 0.9, 0.7],
    ],
  },
  'hand-drum': {
    every: 0.6,
    fore: blow([0.16, 0.62], [0.12, 0.46]),
    other: later(blow([-0.12, 0.62], [-0.06, 0.46]), 0.5),
    pieces: [{ picture: 'prop-hand-drum', x: 0.04, y: 0.02, size: 0.46, layer: 'over' }],
    signs: [
      ['notes', 0, 0.98],
      ['impact', 0.06, 0.5, 0.6],
    ],
    mood: 1,
  },
  'blow-glass': {
    every: 2.6,
    fore: at(0.26, 0.52),
    other: at(0.1, 0.58),
    aside: 0.6,
    pieces: [
      {
        picture: 'doing-glass-pipe',
        x: 0.07,
        y: 0.63,
        size: 0.7,
        layer: 'over',
        turn: (beat) => Math.min(1, beat / 1.4),
      },
    ],
    pose(body, { t }, _, k) {
      body.mouth = Math.max(body.mouth, 0.2 * k);
      body.stretchX *= 1 + 0.01 * wave(t * 0.5);
    },
    signs: [['smoke', 0.66, 0.5, 0.5]],
  },
  megaphone: {
    every: 1.2,
    fore: at(0.2, 0.63),
    other: between([-0.26, 0.66], [-0.26, 0.78]),
    aside: 0.6,
    tool: { picture: '1f4e2', size: 0.42, grip: [0.85, 0.6] },
    signs: [['impact', 0.5, 0.74]],
    pose(body, { t }, _, k) {
      body.mouth = Math.max(body.mouth, (0.7 + 0.3 * wave(t * 3)) * k);
    },
  },
  'remote-control': {
    every: 1,
    fore: between([0.26, 0.56, 0], [0.26, 0.54, 0.1]),
    other: at(-0.16, 0.4),
    aside: 0.7,
    tool: { picture: 'prop-remote', size: 0.24, grip: [0.5, 0.7] },
    pieces: [{ picture: '1f4fa', x: 0.74, y: 0, size: 0.56 }],
  },
  binoculars: {
    every: 3,
    fore: at(0.11, 0.72),
    other: at(-0.11, 0.72),
    pieces: [{ picture: 'prop-binoculars', x: 0, y: 0.62, size: 0.34, layer: 'over' }],
    pose(body, { t }, _, k) {
      body.headTurn += 0.4 * wave(t * 0.24) * k;
    },
    mood: 0.6,
  },
  'sign-language': {
    every: 1.1,
    fore: through([0.16, 0.6], [0.24, 0.74], [0.06, 0.66], [0.2, 0.5]),
    other: through([-0.16, 0.6], [-0.06, 0.56], [-0.24, 0.72], [-0.1, 0.5]),
    tool: { picture: '1f91f', size: 0.2, grip: [0.5, 0.8] },
    second: { picture: '1f90c', size: 0.18, grip: [0.5, 0.8] },
    mood: 0.6,
    pose(body, { t }, _, k) {
      body.headTip += 0.06 * wave(t * 0.6) * k;
    },
  },
  'sticks-tongue-out': {
    every: 2,
    fore: at(0.24, 0.74),
    other: at(-0.24, 0.74),
    mood: 1,
    pose(body, { marks, t }, _, k) {
      body.mouth = Math.max(body.mouth, 0.6 * k);
      body.headTip += 0.1 * wave(t) * k;
      show(body, {
        picture: 'doing-tongue',
        x: marks.mouth[0],
        y: marks.mouth[1] - 0.01,
        size: lerp(0.06, 0.08, Math.abs(wave(t * 1.2))),
        alpha: k,
        layer: 'over',
      });
    },
  },
  kowtow: {
    every: 2,
    fore: between([0.1, 0.56], [0.42, 0.06]),
    other: between([0.04, 0.56], [0.36, 0.06]),
    pose(body, { marks }, beat, k) {
      const down = 0.5 - 0.5 * wave(beat + 0.25);
      body.turn = Math.max(body.turn, 0.9 * k);
      body.crouch += marks.hip * 0.74 * k;
      body.bow += lerp(0.1, 1.25, down) * k;
      foreFoot(body, -0.16, 0.02, k);
      otherFoot(body, -0.2, 0.02, k);
    },
  },
  puppets: {
    every: 0.8,
    fore: between([0.26, 0.66, 0.2], [0.3, 0.74, -0.2]),
    other: later(between([-0.26, 0.66, -0.2], [-0.3, 0.74, 0.2]), 0.5),
    tool: { picture: 'prop-hand-puppet', size: 0.32, grip: [0.5, 0.9] },
    second: { picture: 'prop-hand-puppet', size: 0.32, grip: [0.5, 0.9] },
    mood: 1,
    pose(body, _, beat, k) {
      body.mouth = Math.max(body.mouth, 0.6 * k * Math.abs(wave(beat)));
    },
  },
} satisfies Record<string, Doing>;
