/** Work at walls, floors, cars and fires. Rows of `doing.ts`. */
import { lerp, wave } from '../../painting/easing.js';
import { foreFoot, otherFoot } from '../moment.js';
import { at, between, blow, type Doing, round, sofar, through } from './doing.js';
import { bent, onKnee } from './poses.js';

export const HOUSEHOLD = {
  'lay-tiles': {
    every: 1.6,
    fore: between([0.34, 0.24], [0.42, 0.1]),
    other: at(0.3, 0.16),
    tool: { picture: 'doing-tile', size: 0.16 },
    pieces: [{ picture: 'doing-tiles', x: 0.5, y: 0, size: 0.7, turn: sofar(2.6) }],
    pose: onKnee,
  },
  'paint-wall': {
    every: 1.3,
    fore: between([0.36, 0.86], [0.36, 0.5]),
    other: at(-0.16, 0.4),
    aside: 0.6,
    tool: { picture: 'prop-paint-roller', size: 0.36, grip: [0.5, 0.8] },
    pieces: [{ picture: 'doing-painted', x: 0.5, y: 0.1, size: 0.7, layer: 'behind', turn: sofar(2.8) }],
    tip: -0.1,
  },
  'paint-fence': {
    every: 1.2,
    fore: between([0.36, 0.7], [0.36, 0.4]),
    other: at(-0.16, 0.4),
    aside: 0.6,
    tool: { picture: 'doing-brush', size: 0.34 },
    pieces: [
      { picture: 'doing-fence', x: 0.42, y: 0, size: 1.3, layer: 'behind', turn: sofar(3.4) },
      { picture: 'prop-paint-can', x: 0.2, y: -0.06, size: 0.24, layer: 'over' },
    ],
    mood: 0.6,
  },
  plaster: {
    every: 1.4,
    fore: between([0.3, 0.56, 0], [0.42, 0.84, -0.2]),
    other: at(-0.14, 0.44),
    aside: 0.6,
    tool: { picture: 'prop-trowel', size: 0.32, grip: [0.85, 0.5] },
    pieces: [{ picture: 'doing-plastered', x: 0.52, y: 0.1, size: 0.7, layer: 'behind', turn: sofar(2.8) }],
  },
  wallpaper: {
    every: 1.6,
    fore: between([0.34, 0.86], [0.4, 0.5]),
    other: at(0.24, 0.86),
    aside: 0.5,
    tool: { picture: 'prop-shoe-brush', size: 0.22, grip: [0.5, 0.3] },
    pieces: [{ picture: 'doing-wallpaper', x: 0.5, y: 0.06, size: 0.84, layer: 'behind', turn: sofar(2.2) }],
  },
  graffiti: {
    every: 1.2,
    fore: round(0.36, 0.66, 0.08, 0.16),
    other: at(-0.16, 0.4),
    aside: 0.5,
    tool: { picture: 'prop-spray-can', size: 0.24, grip: [0.5, 0.6] },
    pieces: [{ picture: 'doing-graffiti', x: 0.56, y: 0.02, size: 0.86, layer: 'behind', turn: sofar(2.6) }],
    signs: [['puff', 0.5, 0.76, 0.6]],
    mood: 0.8,
  },
  'fix-car': {
    every: 1,
    fore: round(0.34, 0.5, 0.03, 0.04, 0, 0.6),
    other: at(0.24, 0.42),
    tool: { picture: '1f527', size: 0.3 },
    pieces: [{ picture: 'doing-hood', x: 0.62, y: 0, size: 0.9 }],
    pose: bent,
    signs: [['smoke', 0.6, 0.5, 0.6]],
  },
  'change-bulb': {
    high: 1.75,
    every: 1,
    fore: round(0.14, 0.98, 0.02, 0.01),
    other: at(-0.16, 0.5),
    tip: -0.3,
    pieces: [
      { picture: 'doing-flex', x: 0.14, y: 1.02, size: 0.6, layer: 'over' },
      { picture: '1f4a1', x: 0.14, y: 0.96, size: 0.18, layer: 'over', moves: (beat) => [0, 0, 0.3 * wave(beat)] },
      { picture: 'prop-stool', x: 0, y: 0, size: 0.4, layer: 'behind' },
    ],
    pose(body, _, __, k) {
      body.up += 0.33 * k;
    },
    signs: [['sparkles', 0.14, 1.1, 0.6]],
  },
  'hang-picture': {
    every: 2,
    fore: between([0.44, 0.7], [0.44, 0.82]),
    other: between([0.18, 0.7], [0.18, 0.82]),
    aside: 0.6,
    pieces: [{ picture: '1f5bc-fe0f', x: 0.31, y: 0.54, size: 0.4, moves: between([0, 0, 0.12], [0, 0.12, -0.04]) }],
    tip: -0.1,
  },
  'unclog-toilet': {
    every: 0.7,
    fore: blow([0.4, 0.62], [0.4, 0.46]),
    other: blow([0.32, 0.56], [0.32, 0.4]),
    aside: 0.5,
    tool: { picture: '1faa0', size: 0.4, grip: [0.8, 0.2] },
    pieces: [{ picture: '1f6bd', x: 0.5, y: 0, size: 0.5 }],
    signs: [['drops', 0.46, 0.4, 0.7]],
    mood: -0.2,
  },
  'scrub-toilet': {
    every: 0.6,
    fore: between([0.36, 0.5, 0.3], [0.42, 0.46, 0.5]),
    other: at(-0.14, 0.4),
    aside: 0.5,
    tool: { picture: 'prop-toilet-brush', size: 0.4, grip: [0.5, 0.08] },
    pieces: [{ picture: '1f6bd', x: 0.52, y: 0, size: 0.52 }],
    signs: [['fizz', 0.48, 0.4]],
  },
  vacuum: {
    every: 1.4,
    fore: between([0.2, 0.44, 0], [0.32, 0.44, 0.1]),
    other: at(0.06, 0.42),
    aside: 0.6,
    tool: { picture: 'prop-vacuum-wand', size: 0.62, grip: [0.9, 0.08] },
    pieces: [{ picture: 'prop-vacuum-box', x: -0.4, y: 0, size: 0.36, layer: 'behind' }],
    tip: 0.1,
  },
  mop: {
    every: 1.2,
    fore: between([0.26, 0.46, -0.1], [0.14, 0.46, 0.2]),
    other: between([0.14, 0.58], [0.04, 0.58]),
    aside: 0.5,
    tool: { picture: 'prop-mop', size: 0.78, grip: [0.6, 0.4] },
    pieces: [{ picture: 'prop-bucket', x: -0.36, y: 0, size: 0.3, layer: 'over' }],
    signs: [['fizz', 0.4, 0.06, 0.6]],
    tip: 0.1,
  },
  'scrub-floor': {
    every: 0.6,
    fore: between([0.32, 0.1], [0.5, 0.1]),
    other: at(0.24, 0.06),
    tool: { picture: 'prop-shoe-brush', size: 0.22, grip: [0.5, 0.3] },
    pieces: [
      { picture: 'doing-lather', x: 0.44, y: 0.03, size: 0.36, layer: 'over', turn: (beat) => beat },
      { picture: 'prop-bucket', x: -0.3, y: 0, size: 0.3, layer: 'behind' },
    ],
    pose(body, moment, beat, k) {
      onKnee(body, moment, beat, k);
      body.bow += 0.3 * k;
    },
  },
  'swat-fly': {
    every: 1.1,
    fore: blow([0.16, 0.86, -0.8], [0.36, 0.62, 0.4]),
    other: at(-0.16, 0.42),
    aside: 0.4,
    tool: { picture: 'prop-fly-swatter', size: 0.46, grip: [0.92, 0.5] },
    pieces: [{ picture: '1fab0', x: 0.6, y: 0.66, size: 0.12, layer: 'over', moves: round(0, 0, 0.08, 0.1) }],
    mood: -0.2,
  },
  grill: {
    every: 1.2,
    fore: through([0.24, 0.56, 0.1], [0.36, 0.6, -0.2], [0.42, 0.56, 0.2]),
    other: at(-0.16, 0.4),
    aside: 0.5,
    tool: { picture: 'prop-grill-tongs', size: 0.34, grip: [0.92, 0.5] },
    pieces: [{ picture: 'prop-barbecue', x: 0.5, y: 0, size: 0.62 }],
    signs: [['smoke', 0.5, 0.66]],
    mood: 0.9,
  },
  'build-fire': {
    every: 1,
    fore: between([0.36, 0.26], [0.4, 0.3]),
    other: at(0.3, 0.2),
    tool: { picture: 'prop-match', size: 0.22, grip: [0.2, 0.9] },
    pieces: [{ picture: 'prop-campfire', x: 0.56, y: 0, size: 0.46 }],
    pose: onKnee,
    signs: [['smoke', 0.56, 0.4, 0.7]],
  },
  'make-bed': {
    every: 2.4,
    fore: (beat) => [lerp(-0.14, 0.3, sofar(1.4)(beat)), 0.36],
    other: (beat) => [lerp(-0.34, 0.06, sofar(1.4)(beat)), 0.34],
    pieces: [{ picture: 'doing-made-bed', x: 0, y: -0.04, size: 1.3, turn: sofar(1.4) }],
    tip: 0.14,
    pose(body, _, __, k) {
      body.bow += 0.1 * k;
    },
  },
  'move-box': {
    every: 1.1,
    fore: at(0.3, 0.4),
    other: at(0.16, 0.36),
    aside: 0.8,
    pieces: [
      { picture: '1f4e6', x: 0.36, y: 0.3, size: 0.5, moves: (beat) => [0, 0.012 * Math.abs(wave(beat))] },
      { picture: '1f4e6', x: -0.5, y: 0, size: 0.44, layer: 'behind' },
    ],
    pose(body, { marks }, beat, k) {
      body.tip -= 0.1 * k;
      foreFoot(body, 0.12 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.12 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25)), k);
      body.crouch += marks.hip * 0.08 * k;
    },
    signs: [['sweat', 0, 0.92, 0.7]],
    mood: -0.1,
  },
} satisfies Record<string, Doing>;
