/** Throws, strokes and pulls of athletes. Rows of `doing.ts`. */
import { lerp, smooth, wave, wrap } from '../../painting/easing.js';
import { foreFoot, otherFoot, show } from '../moment.js';
import { at, between, blow, type Doing, later, type Path, round } from './doing.js';
import { astride, bent } from './poses.js';

/** Where the hand is that puts the shot, and that slings the discus. */
const PUT = blow([0.12, 0.72], [0.34, 0.9], 0.5);
const SLUNG = blow([-0.34, 0.52], [0.36, 0.74], 0.5);
/** In the hand until that is ahead, then in an arc out of the picture. */
const hurled =
  (hand: Path): Path =>
  (beat) => {
    const flown = Math.max(0, wrap(beat) - 0.56) / 0.44;
    const [x, y] = hand(beat - flown * 0.44);
    return [x + 1.5 * flown, y + 1.3 * flown * (0.7 - flown)];
  };

/** Where the pins stand, own heights ahead, and when the ball leaves the hand and is there, parts of a throw. */
const PINS = 1.05;
const LEAVES = 0.52;
const THERE = 0.8;
/** Held before the body, swung back, through and up. */
const swung: Path = (beat) => {
  const part = wrap(beat);
  const back = smooth((part - 0.18) / 0.18);
  const forth = smooth((part - 0.38) / 0.14);
  const up = smooth((part - LEAVES) / 0.12) * (1 - smooth((part - 0.9) / 0.1));
  const x = lerp(lerp(0.2, -0.34, back), lerp(0.32, 0.2, smooth((part - 0.9) / 0.1)), forth);
  return [x, lerp(lerp(0.46, 0.36, back), lerp(0.2, 0.46, smooth((part - 0.9) / 0.1)), forth) + 0.46 * up];
};
const bowled: Path = (beat) => {
  const part = wrap(beat);
  const [x, y] = swung(beat);
  if (part < LEAVES) return [x + 0.02, y - 0.1];
  const rolled = (part - LEAVES) / (THERE - LEAVES);
  return [
    lerp(0.34, PINS - 0.1, Math.min(1, rolled)) + Math.max(0, rolled - 1) * 0.5,
    lerp(0.1, 0, smooth(rolled / 0.2)) + 0.1,
  ];
};

export const IN_STADIUMS = {
  bowl: {
    every: 2.8,
    fore: swung,
    other: between([-0.1, 0.42], [-0.2, 0.5]),
    aside: 0.5,
    pieces: [
      { picture: 'doing-bowling-pins', x: PINS, y: 0, size: 0.5, turn: (beat) => (wrap(beat) - 0.8) / 0.14 },
      { picture: 'doing-bowling-ball', x: 0, y: 0, size: 0.2, layer: 'over', moves: bowled, turn: (beat) => 2 * beat },
    ],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.bow += 0.3 * k * smooth((wrap(beat) - 0.3) / 0.12) * (1 - smooth((wrap(beat) - 0.6) / 0.15));
    },
    mood: 0.7,
  },
  'tennis-serve': {
    high: 1.36,
    every: 1.7,
    fore: blow([-0.14, 0.96, -1.2], [0.3, 0.86, 0.5], 0.66),
    other: blow([0.24, 0.98], [0.16, 0.5], 0.5),
    aside: 0.6,
    tool: { picture: 'doing-racket', size: 0.6 },
    pieces: [{ picture: 'doing-tennis-ball', x: 0.2, y: 0.6, size: 0.16, layer: 'over', turn: (beat) => wrap(beat) }],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.headTip -= 0.24 * smooth(wrap(beat) / 0.4) * (1 - smooth((wrap(beat) - 0.66) / 0.1)) * k;
    },
    mood: 0.5,
  },
  'high-dive': {
    high: 1.7,
    ahead: 0.9,
    every: 2.4,
    fore: at(0.05, 1.1),
    other: at(-0.05, 1.1),
    pieces: [{ picture: 'doing-diving-board', x: -0.3, y: 0.62, size: 0.8, layer: 'behind' }],
    // Off the board, over in the air, head first into the water.
    pose(body, _, beat, k) {
      const part = wrap(beat);
      const flown = smooth((part - 0.2) / 0.5);
      body.turn = Math.max(body.turn, 0.9 * k);
      body.forwards += lerp(-0.3, 0.5, flown) * k;
      body.up += (lerp(0.66, -0.5, flown ** 1.6) + 0.3 * Math.sin(flown * Math.PI)) * k;
      body.roll += lerp(0, 2.6, smooth((part - 0.24) / 0.34)) * k;
      body.scale *= Math.max(0.01, 1 - smooth((part - 0.66) / 0.06) * k);
      show(body, { picture: 'doing-splash', x: 0.5, y: 0, size: 0.7, alpha: k, free: true, layer: 'over', turn: part });
    },
    mood: 0.6,
  },
  'shot-put': {
    every: 2.2,
    high: 1.3,
    ahead: 1.3,
    fore: PUT,
    other: between([0.3, 0.66], [-0.16, 0.46]),
    aside: 0.7,
    pieces: [
      {
        picture: 'doing-iron-ball',
        x: 0,
        y: 0,
        size: 0.2,
        layer: 'over',
        moves: hurled(PUT),
      },
    ],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.crouch += moment.marks.hip * 0.2 * Math.max(0, wave(beat)) * k;
    },
  },
  discus: {
    every: 2,
    high: 1.3,
    ahead: 1.2,
    fore: SLUNG,
    other: later(round(-0.1, 0.56, 0.2, 0.08), 0.5),
    aside: 0.7,
    pieces: [{ picture: 'doing-discus', x: 0, y: 0, size: 0.28, layer: 'over', moves: hurled(SLUNG) }],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.lean += 0.12 * wave(beat) * k;
    },
    signs: [['speed', -0.2, 0.6, 0.7]],
  },
  'hammer-throw': {
    every: 1.1,
    fore: round(0.2, 0.56, 0.2, 0.06),
    other: round(0.16, 0.54, 0.2, 0.06),
    pieces: [
      {
        picture: 'doing-chained-ball',
        x: 0.18,
        y: 0.55,
        size: 0.6,
        layer: 'over',
        moves: round(0, 0, 0.2, 0.06),
        turn: (beat) => beat,
      },
    ],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.lean -= 0.14 * wave(beat) * k;
    },
    signs: [['speed', -0.2, 0.5, 0.8]],
  },
  'pole-vault': {
    high: 1.75,
    every: 3.6,
    fore: at(0.16, 0.7),
    other: at(0.04, 0.54),
    aside: 0.9,
    pieces: [
      { picture: 'doing-vault', x: 0, y: 0, size: 1, layer: 'behind' },
      { picture: 'doing-vault-pole', x: 0.12, y: 0.62, size: 1.5, layer: 'over', turn: (beat) => wrap(beat) },
    ],
    pose(body, _, beat, k) {
      const up = smooth((wrap(beat) - 0.25) / 0.4) * (1 - smooth((wrap(beat) - 0.82) / 0.16));
      body.up += 0.62 * up * k;
      body.roll -= 1.4 * smooth((wrap(beat) - 0.3) / 0.3) * (1 - smooth((wrap(beat) - 0.86) / 0.1)) * k;
    },
  },
  curling: {
    every: 2.4,
    fore: between([0.34, 0.24], [0.42, 0.24]),
    other: at(-0.1, 0.34),
    aside: 1,
    pieces: [
      { picture: 'prop-curling-stone', x: 0.5, y: 0, size: 0.32, layer: 'over', moves: between([-0.05, 0], [0.05, 0]) },
    ],
    pose(body, { marks }, _, k) {
      body.crouch += marks.hip * 0.66 * k;
      body.bow += 0.36 * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.2 * k);
      foreFoot(body, 0.14, 0, k);
      otherFoot(body, -0.44, 0.02, k);
    },
    signs: [['speed', -0.4, 0.1, 0.7]],
  },
  'field-hockey': {
    every: 1.1,
    fore: between([0.24, 0.4, 0.2], [0.12, 0.4, -0.2]),
    other: between([0.12, 0.5], [0.06, 0.5]),
    aside: 0.7,
    tool: { picture: '1f3d1', size: 0.66 },
    pieces: [
      { picture: 'doing-iron-ball', x: 0.5, y: 0.05, size: 0.1, layer: 'over', moves: between([0, 0], [-0.1, 0]) },
    ],
    pose: bent,
  },
  lacrosse: {
    every: 1.6,
    fore: blow([0.04, 0.86, -0.9], [0.3, 0.66, 0.4], 0.68),
    other: at(0, 0.52),
    aside: 0.6,
    tool: { picture: '1f94d', size: 0.7 },
  },
  'pull-rope': {
    every: 1.5,
    fore: between([0.3, 0.5], [0.22, 0.5]),
    other: between([0.14, 0.5], [0.06, 0.5]),
    aside: 1,
    pieces: [
      { picture: 'doing-taut-rope', x: 0.1, y: 0.5, size: 1.4, layer: 'over', moves: between([0.04, 0], [-0.04, 0]) },
    ],
    pose(body, { marks }, beat, k) {
      body.tip -= (0.32 + 0.06 * wave(beat)) * k;
      foreFoot(body, 0.34, 0, k);
      otherFoot(body, 0.1, 0, k);
      body.crouch += marks.hip * 0.14 * k;
      body.mouth = Math.max(body.mouth, 0.5 * k);
    },
    signs: [['sweat', 0, 0.9]],
    mood: -0.1,
  },
  crutches: {
    every: 1.4,
    fore: at(0.2, 0.38),
    other: at(-0.2, 0.38),
    mood: -0.2,
    pieces: [
      { picture: 'doing-crutch', x: 0.22, y: 0.38, size: 0.56, layer: 'over', moves: (beat) => [0.03 * wave(beat), 0] },
      {
        picture: 'doing-crutch',
        x: -0.22,
        y: 0.38,
        size: 0.56,
        layer: 'over',
        moves: (beat) => [0.03 * wave(beat), 0],
      },
    ],
    pose(body, { marks }, beat, k) {
      body.up += 0.03 * Math.max(0, wave(beat)) * k;
      foreFoot(body, 0.06, marks.hip * 0.24, k);
      otherFoot(body, -0.03, 0, k);
    },
  },
} satisfies Record<string, Doing>;
