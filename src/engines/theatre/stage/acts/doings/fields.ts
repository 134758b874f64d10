/** Work in fields, yards and on roads. Rows of `doing.ts`. */
import { clamp, wave, wrap } from '../../painting/easing.js';
import { foreFoot, otherFoot } from '../moment.js';
import { at, between, blow, type Doing, later, round, sofar, through } from './doing.js';
import { astride, bent } from './poses.js';

export const IN_FIELDS = {
  rake: {
    every: 1.3,
    fore: between([0.24, 0.5, 0], [0.12, 0.5, 0.06]),
    other: between([0.1, 0.62], [-0.02, 0.62]),
    aside: 0.6,
    tool: { picture: 'prop-rake', size: 0.74, grip: [0.62, 0.36] },
    pieces: [{ picture: 'doing-leaves', x: 0.5, y: 0, size: 0.56, layer: 'over' }],
    tip: 0.12,
  },
  hoe: {
    every: 1.3,
    fore: blow([0.14, 0.76, -0.9], [0.24, 0.42, 0.2]),
    other: blow([0.02, 0.62], [0.08, 0.52]),
    aside: 0.6,
    tool: { picture: 'prop-long-hoe', size: 0.66, grip: [0.7, 0.6] },
    pieces: [{ picture: 'doing-furrow', x: 0.5, y: 0, size: 0.6 }],
    signs: [['soil', 0.5, 0.06]],
    pose: bent,
  },
  scythe: {
    every: 1.5,
    fore: between([0.28, 0.4, -0.2], [0.1, 0.4, 0.3]),
    other: between([0.1, 0.56], [-0.04, 0.54]),
    aside: 0.6,
    tool: { picture: 'prop-scythe', size: 0.8, grip: [0.66, 0.46] },
    pieces: [{ picture: 'doing-tall-grass', x: 0.54, y: 0, size: 0.5, layer: 'over' }],
  },
  'reap-wheat': {
    every: 1.2,
    fore: between([0.4, 0.26, 0.3], [0.26, 0.3, -0.2]),
    other: at(0.34, 0.42),
    tool: { picture: 'prop-reaping-hook', size: 0.34, grip: [0.8, 0.85] },
    pieces: [{ picture: 'doing-wheat', x: 0.5, y: 0, size: 0.6 }],
    pose: bent,
  },
  'plant-rice': {
    every: 1.4,
    fore: through([0.22, 0.36], [0.42, 0.08], [0.42, 0.1]),
    other: at(0.12, 0.34),
    tool: { picture: '1f331', size: 0.2, grip: [0.5, 0.4] },
    second: { picture: '1f331', size: 0.24, grip: [0.5, 0.6] },
    pieces: [{ picture: 'doing-paddy', x: 0.3, y: 0, size: 1.3, layer: 'over' }],
    pose(body, moment, beat, k) {
      bent(body, moment, beat, k);
      body.bow += 0.24 * k;
    },
  },
  sow: {
    every: 1.2,
    fore: through([-0.06, 0.44], [0.34, 0.52], [0.38, 0.46]),
    other: at(-0.14, 0.4),
    aside: 0.4,
    second: { picture: 'prop-basket', size: 0.3, grip: [0.5, 0.3] },
    pieces: [
      { picture: 'doing-furrow', x: 0.44, y: 0, size: 0.7 },
      { picture: 'doing-seeds', x: 0.4, y: 0.48, size: 0.5, layer: 'over', turn: (beat) => beat },
    ],
  },
  'pick-tea': {
    every: 0.9,
    fore: between([0.34, 0.46], [0.2, 0.52]),
    other: later(between([0.28, 0.44], [0.12, 0.5]), 0.5),
    aside: 0.5,
    tool: { picture: '1f343', size: 0.12 },
    pieces: [
      { picture: 'doing-tea-bush', x: 0.48, y: 0, size: 0.72, layer: 'over' },
      { picture: 'prop-basket', x: -0.24, y: 0, size: 0.36 },
    ],
    tip: 0.14,
    mood: 0.7,
  },
  'pan-gold': {
    every: 1.2,
    fore: round(0.34, 0.34, 0.04, 0.02),
    other: round(0.12, 0.34, 0.04, 0.02),
    pieces: [
      {
        picture: 'doing-gold-pan',
        x: 0.23,
        y: 0.32,
        size: 0.44,
        layer: 'over',
        moves: round(0, 0, 0.04, 0.02),
        turn: (beat) => beat,
      },
    ],
    signs: [
      ['sparkles', 0.24, 0.42],
      ['drops', 0.24, 0.26, 0.8],
    ],
    pose: bent,
  },
  'metal-detector': {
    every: 2,
    fore: between([0.2, 0.5, -0.1], [0.26, 0.5, 0.2]),
    other: at(-0.18, 0.4),
    aside: 0.6,
    tool: { picture: 'prop-metal-detector', size: 0.62, grip: [0.84, 0.12] },
    signs: [['sparkles', 0.6, 0.1, 0.7]],
    tip: 0.14,
  },
  'blow-leaves': {
    every: 1.4,
    fore: between([0.22, 0.44, 0], [0.22, 0.44, 0.16]),
    other: at(-0.16, 0.42),
    aside: 0.6,
    tool: { picture: 'prop-leaf-blower', size: 0.52, grip: [0.78, 0.3] },
    pieces: [{ picture: 'doing-flying-leaves', x: 0.62, y: 0.1, size: 0.6, layer: 'over', turn: (beat) => beat }],
  },
  'mow-lawn': {
    every: 1.2,
    fore: at(0.16, 0.42),
    other: at(0.1, 0.42),
    aside: 0.8,
    pieces: [
      {
        picture: 'prop-lawn-mower',
        x: 0.46,
        y: 0,
        size: 0.62,
        layer: 'over',
        moves: (beat) => [0, 0.008 * wave(beat * 6)],
      },
      { picture: 'doing-clippings', x: 0.2, y: 0.06, size: 0.4, layer: 'over', turn: (beat) => beat },
    ],
    pose(body, { marks }, beat, k) {
      foreFoot(body, 0.12 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.12 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25)), k);
      body.crouch += marks.hip * 0.05 * k;
    },
  },
  'push-barrow': {
    every: 1.1,
    fore: at(0.14, 0.34),
    other: at(0.1, 0.34),
    aside: 0.8,
    pieces: [{ picture: 'prop-wheelbarrow', x: 0.46, y: 0, size: 0.66, layer: 'over' }],
    pose(body, { marks }, beat, k) {
      body.bow += 0.14 * k;
      foreFoot(body, 0.12 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.12 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25)), k);
      body.crouch += marks.hip * 0.06 * k;
    },
  },
  'lay-bricks': {
    every: 1.6,
    fore: through([0.2, 0.5, 0], [0.4, 0.52, 0.1], [0.48, 0.5, -0.1]),
    other: at(0.06, 0.42),
    aside: 0.6,
    tool: { picture: 'prop-trowel', size: 0.3, grip: [0.85, 0.5] },
    pieces: [{ picture: 'doing-brick-wall', x: 0.54, y: 0, size: 0.62, turn: sofar(2.6) }],
  },
  'chop-wood': {
    high: 1.3,
    every: 1.3,
    fore: blow([0.02, 0.9, -0.7], [0.3, 0.56, 1], 0.5),
    other: blow([-0.1, 0.84], [0.16, 0.5], 0.5),
    aside: 0.6,
    tool: { picture: 'prop-axe', size: 0.6, grip: [0.46, 0.95] },
    pieces: [
      { picture: 'prop-chopping-block', x: 0.56, y: 0, size: 0.44 },
      { picture: 'doing-split-log', x: 0.56, y: 0.3, size: 0.28, layer: 'over', turn: (beat) => beat },
      { picture: 'prop-log-pile', x: -0.5, y: 0, size: 0.46, layer: 'behind' },
    ],
    pose: astride,
  },
  sledgehammer: {
    every: 1.2,
    fore: blow([0.1, 0.94, -1.2], [0.26, 0.44, 0.3]),
    other: blow([-0.02, 0.82], [0.1, 0.46]),
    aside: 0.6,
    tool: { picture: 'prop-sledgehammer', size: 0.62, grip: [0.9, 0.5] },
    pieces: [{ picture: '1faa8', x: 0.58, y: 0, size: 0.38 }],
    signs: [['impact', 0.56, 0.36, 0.8]],
    pose: astride,
  },
  jackhammer: {
    every: 0.16,
    fore: between([0.28, 0.48], [0.28, 0.45]),
    other: between([0.14, 0.48], [0.14, 0.45]),
    aside: 0.4,
    pieces: [
      { picture: 'prop-jackhammer', x: 0.21, y: -0.02, size: 0.56, moves: between([0, 0.03], [0, 0]), layer: 'over' },
    ],
    signs: [
      ['soil', 0.2, 0.04],
      ['dusted', 0.24, 0.1],
    ],
    pose(body, { t }, _, k) {
      body.up += 0.006 * wave(t * 9) * k;
    },
  },
  'shoulder-pole': {
    every: 1,
    fore: at(0.2, 0.56),
    other: at(-0.2, 0.56),
    pieces: [{ picture: 'doing-yoke', x: 0, y: 0.55, size: 1.1, layer: 'over', turn: (beat) => beat }],
    pose(body, _, beat, k) {
      body.up += 0.02 * Math.abs(wave(beat)) * k;
      foreFoot(body, 0.08 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.08 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25)), k);
    },
  },
  'bee-keeping': {
    every: 1.8,
    fore: between([0.3, 0.6], [0.3, 0.7]),
    other: at(0.2, 0.56),
    aside: 0.5,
    tool: { picture: 'doing-comb-frame', size: 0.3 },
    pieces: [
      { picture: 'prop-beehive', x: 0.54, y: 0, size: 0.56 },
      { picture: '1f41d', x: 0.5, y: 0.66, size: 0.1, layer: 'over', moves: round(0, 0, 0.12, 0.06) },
      { picture: '1f41d', x: 0.3, y: 0.84, size: 0.1, layer: 'over', moves: later(round(0, 0, 0.1, 0.08), 0.4) },
      { picture: '1f41d', x: 0.66, y: 0.84, size: 0.1, layer: 'over', moves: later(round(0, 0, 0.08, 0.1), 0.7) },
    ],
  },
  'throw-net': {
    every: 2.2,
    fore: between([0.1, 0.5], [0.34, 0.72]),
    other: between([-0.06, 0.5], [0.2, 0.7]),
    aside: 0.7,
    pieces: [
      { picture: 'doing-net', x: 0.3, y: 0.66, size: 0.7, layer: 'over', turn: (beat) => clamp(wrap(beat) * 1.6) },
    ],
  },
  'shovel-snow': {
    every: 1.7,
    fore: between([0.3, 0.36, 0], [0.22, 0.6, -0.5]),
    other: between([0.12, 0.5], [0.06, 0.56]),
    aside: 0.6,
    tool: { picture: 'doing-snow-shovel', size: 0.66 },
    pieces: [
      { picture: 'doing-snow-heap', x: 0.74, y: -0.02, size: 0.7, layer: 'behind' },
      { picture: 'doing-snow-heap', x: -0.56, y: -0.02, size: 0.6, layer: 'behind' },
      { picture: 'doing-flung-snow', x: 0.6, y: 0.5, size: 0.5, layer: 'over', turn: (beat) => beat },
    ],
    pose: bent,
  },
} satisfies Record<string, Doing>;
