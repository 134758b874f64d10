/** Hair, face and nails. Rows of `doing.ts`. */
import { wave } from '../../painting/easing.js';
import { foreFoot, show } from '../moment.js';
import { at, between, type Doing, later, round } from './doing.js';
import { onStool } from './poses.js';

/** Before a mirror that stands beside. */
const mirrored = { pieces: [{ picture: 'prop-mirror', x: 0.62, y: 0.12, size: 0.72, layer: 'behind' }] } as const;

export const CARE = {
  'blow-dry': {
    ...mirrored,
    every: 0.9,
    fore: between([0.34, 0.86, 0.1], [0.34, 0.72, -0.2]),
    other: between([-0.22, 0.82], [-0.24, 0.66]),
    tool: { picture: 'prop-hair-drier', size: 0.34, grip: [0.45, 0.75] },
    second: { picture: 'prop-comb', size: 0.2, grip: [0.5, 0.5] },
    mood: 0.8,
    pose(body, { marks, t }, _, k) {
      for (const one of [0, 1, 2])
        show(body, {
          picture: 'doing-gust',
          x: marks.headWidth * 0.5 + 0.07,
          y: 0.86 - one * 0.06,
          size: 0.14,
          turn: t * 2 + one * 0.3,
          alpha: 0.8 * k,
          layer: 'over',
        });
    },
  },
  'straighten-hair': {
    ...mirrored,
    every: 1.8,
    fore: between([0.26, 0.9], [0.24, 0.56]),
    other: at(-0.16, 0.42),
    tool: { picture: 'prop-hair-iron', size: 0.3, grip: [0.8, 0.5] },
    signs: [['smoke', 0.2, 0.76, 0.6]],
    mood: 0.6,
  },
  'dye-hair': {
    ...mirrored,
    every: 1.2,
    fore: between([0.2, 1.0], [0.24, 0.78]),
    other: at(-0.14, 0.48),
    tool: { picture: '1f58c-fe0f', size: 0.24 },
    second: { picture: 'prop-dye-bowl', size: 0.2, grip: [0.5, 0.4] },
    mood: 0.6,
  },
  'wash-hair': {
    every: 0.7,
    fore: between([0.14, 0.98], [0.2, 0.88]),
    other: later(between([-0.14, 0.98], [-0.2, 0.88]), 0.5),
    mood: 0.9,
    pieces: [{ picture: 'doing-lather', x: 0, y: 0.98, size: 0.5, layer: 'over', turn: (beat) => beat }],
    pose(body, _, __, k) {
      body.blink = Math.max(body.blink, k);
    },
  },
  'wash-face': {
    every: 0.8,
    fore: between([0.1, 0.66], [0.13, 0.74]),
    other: later(between([-0.1, 0.66], [-0.13, 0.74]), 0.5),
    mood: 0.6,
    pieces: [{ picture: 'doing-lather', x: 0, y: 0.68, size: 0.3, layer: 'over', turn: (beat) => beat }],
    pose(body, _, __, k) {
      body.blink = Math.max(body.blink, k);
    },
  },
  'face-cream': {
    ...mirrored,
    every: 1,
    fore: round(0.12, 0.7, 0.03, 0.03),
    other: at(-0.15, 0.46),
    second: { picture: '1f9f4', size: 0.26, grip: [0.5, 0.5] },
    pieces: [...mirrored.pieces, { picture: 'doing-cream-dots', x: 0, y: 0.68, size: 0.3, layer: 'over' }],
    mood: 0.8,
  },
  'dry-face': {
    every: 0.8,
    fore: between([0.12, 0.72], [0.14, 0.62]),
    other: later(between([-0.12, 0.72], [-0.14, 0.62]), 0.5),
    pieces: [
      { picture: 'prop-towel-cloth', x: 0.02, y: 0.4, size: 0.36, layer: 'over', moves: between([0, 0], [0.02, 0.03]) },
    ],
  },
  lashes: {
    ...mirrored,
    every: 0.9,
    fore: between([0.14, 0.74, 0.3], [0.13, 0.78, 0.1]),
    other: at(-0.15, 0.44),
    tool: { picture: 'prop-mascara-wand', size: 0.26, grip: [0.8, 0.5], turn: Math.PI },
    second: { picture: '1fa9e', size: 0.24, grip: [0.5, 0.7] },
    mood: 0.5,
    pose(body, _, __, k) {
      body.wow = Math.max(body.wow, 0.6 * k);
    },
  },
  brows: {
    ...mirrored,
    every: 1,
    fore: between([0.12, 0.82], [0.16, 0.82]),
    other: at(-0.15, 0.44),
    tool: { picture: 'prop-tweezers', size: 0.22, grip: [0.85, 0.5], turn: Math.PI },
    second: { picture: '1fa9e', size: 0.24, grip: [0.5, 0.7] },
    mood: 0.2,
  },
  'tie-tie': {
    ...mirrored,
    every: 1.8,
    fore: between([0.09, 0.42], [0.08, 0.52]),
    other: at(-0.08, 0.3),
    pieces: [
      ...mirrored.pieces,
      { picture: 'doing-tie', x: 0, y: 0.55, size: 0.42, turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25) },
    ],
    mood: 0.5,
  },
  nails: {
    every: 0.9,
    table: 0.32,
    fore: between([0.3, 0.52, 0.3], [0.24, 0.49, 0.3]),
    other: at(0.1, 0.44),
    tool: { picture: 'prop-nail-brush', size: 0.22, grip: [0.85, 0.4] },
    pieces: [
      { picture: 'prop-nail-polish', x: 0.4, y: 0.32, size: 0.2 },
      { picture: 'doing-nails', x: 0.14, y: 0.44, size: 0.2, layer: 'over' },
    ],
    tip: 0.2,
    aside: 0.3,
    mood: 0.8,
  },
  'clip-nails': {
    every: 0.8,
    table: 0.32,
    fore: between([0.28, 0.5], [0.24, 0.5]),
    other: at(0.1, 0.44),
    tool: { picture: 'prop-nail-clipper', size: 0.24, grip: [0.8, 0.5] },
    pieces: [{ picture: 'doing-nails', x: 0.14, y: 0.44, size: 0.2, layer: 'over' }],
    signs: [['snap', 0.2, 0.52, 0.7]],
    tip: 0.2,
    aside: 0.3,
  },
  floss: {
    ...mirrored,
    every: 0.9,
    fore: between([0.1, 0.64], [0.15, 0.67]),
    other: between([-0.15, 0.67], [-0.1, 0.64]),
    pieces: [
      ...mirrored.pieces,
      { picture: 'doing-floss', x: 0, y: 0.655, size: 0.26, layer: 'over', moves: (beat) => [0, 0, 0.2 * wave(beat)] },
    ],
    pose(body, _, __, k) {
      body.mouth = Math.max(body.mouth, 0.5 * k);
    },
  },
  gargle: {
    every: 1,
    fore: at(0.22, 0.56),
    other: at(-0.16, 0.4),
    tool: { picture: 'prop-tall-glass', size: 0.22, grip: [0.5, 0.5] },
    tip: -0.36,
    signs: [['fizz', 0.02, 0.78]],
    pose(body, { t }, _, k) {
      body.mouth = Math.max(body.mouth, (0.6 + 0.3 * wave(t * 4)) * k);
      body.blink = Math.max(body.blink, k);
    },
  },
  'shave-head': {
    ...mirrored,
    every: 1.5,
    fore: between([0.12, 1.0, 0.2], [-0.04, 1.04, -0.2]),
    other: at(-0.16, 0.42),
    tool: { picture: 'prop-clipper', size: 0.28, grip: [0.75, 0.6] },
    signs: [['hair', 0.1, 1.0, 0.9]],
  },
  'shave-legs': {
    every: 1.3,
    fore: between([0.34, 0.36, 0.4], [0.42, 0.2, 0.4]),
    other: at(0.14, 0.42),
    tool: { picture: '1fa92', size: 0.2 },
    pose(body, moment, beat, k) {
      onStool(body, moment, beat, k);
      body.bow += 0.24 * k;
      foreFoot(body, 0.44, 0.1, k);
    },
    pieces: [{ picture: 'doing-lather', x: 0.38, y: 0.18, size: 0.2, layer: 'over', turn: () => 0 }],
  },
} satisfies Record<string, Doing>;
