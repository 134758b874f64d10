/** What is thrown, leapt over, struck and danced. Rows of `doing.ts`. */
import type { Body } from '../../body.js';
import { clamp, lerp, smooth, wave, wrap } from '../../painting/easing.js';
import { foreFoot, type Moment, otherFoot, show } from '../moment.js';
import { at, between, blow, type Doing, later, type Path } from './doing.js';
import { astride } from './poses.js';

/** When in a throw the javelin leaves the hand, and where it goes, own heights ahead and up. */
const LEAVES = 0.46;
const hurled: Path = (beat) => {
  const part = wrap(beat);
  const cocked = smooth((part - 0.06) / 0.2);
  const through = smooth((part - LEAVES + 0.1) / 0.1);
  const down = smooth((part - 0.62) / 0.24);
  return [
    lerp(lerp(-0.1, -0.24, cocked), lerp(0.34, 0.16, down), through),
    lerp(lerp(0.94, 1.02, cocked), lerp(0.94, 0.4, down), through),
  ];
};
const flown: Path = (beat) => {
  const part = wrap(beat);
  const [x, y] = hurled(beat);
  if (part < LEAVES) return [x, y, -0.24];
  const away = (part - LEAVES) / (0.94 - LEAVES);
  return [0.34 + 1.3 * away, 0.94 + 0.62 * away - 1.1 * away ** 2, lerp(-0.3, 0.5, clamp(away))];
};

/** A ball that goes over the net and back, struck at the middle of a stroke. */
const volleyed: Path = (beat) => {
  const part = wrap(beat);
  const away = part < 0.5 ? 1 - part * 2 : part * 2 - 1;
  return [0.24 + 1.15 * away, 1.08 + 0.62 * Math.sin(away * Math.PI * 0.75)];
};

/** From here to there, own heights, over what stands between: legs far apart in the air. */
export const leaps =
  (from: number, to: number, high: number): NonNullable<Doing['pose']> =>
  (body, { marks }, beat, k) => {
    const part = wrap(beat);
    const air = clamp((part - 0.26) / 0.44);
    const up = Math.sin(air * Math.PI);
    body.turn = Math.max(body.turn, 0.9 * k);
    body.forwards += lerp(from, to, part) * k;
    body.up += high * up * k;
    body.bow += 0.2 * up * k;
    body.legLong = Math.max(body.legLong, marks.hip * 1.25 * up * k);
    const stride = wave(beat * 4) * (1 - up);
    foreFoot(body, lerp(0.14 * stride, 0.36, up), lerp(0.06 * Math.max(0, stride), 0.12, up), k);
    otherFoot(body, lerp(-0.14 * stride, -0.34, up), lerp(0.06 * Math.max(0, -stride), 0.14, up), k);
  };

/** Upside down on one hand, turning, legs far apart; then on the back, legs whirling; and up again. */
function breaks(body: Body, { marks }: Moment, beat: number, k: number): void {
  const part = wrap(beat);
  const onBack = smooth((part - 0.5) / 0.06) * (1 - smooth((part - 0.94) / 0.06));
  const onHand = 1 - onBack;
  body.spin += (part < 0.5 ? part * 2 * Math.PI * 2 : 0) * k;
  body.roll += lerp(Math.PI + 0.24 * wave(beat * 4), -Math.PI / 2 + 0.3 * wave(beat * 4), onBack) * k;
  body.up += lerp(0.1, -0.3, onBack) * k;
  body.legLong = Math.max(body.legLong, marks.hip * 1.5 * k);
  const whirl = beat * 4;
  foreFoot(body, lerp(0.34, 0.36 * wave(whirl), onBack), lerp(0.16, 0.06 + 0.14 * wave(whirl + 0.25), onBack), k);
  otherFoot(
    body,
    lerp(-0.34, -0.36 * wave(whirl), onBack),
    lerp(0.04 + 0.12 * onHand, 0.06 - 0.14 * wave(whirl + 0.25), onBack),
    k,
  );
  body.mood = Math.max(body.mood, 0.9 * k);
}

/** Heel and toe by turns, arms out, a hat and a cane. */
function taps(body: Body, { marks }: Moment, beat: number, k: number): void {
  const side = wave(beat);
  body.up += 0.04 * Math.abs(wave(beat * 2)) * k;
  body.lean += 0.05 * side * k;
  body.headTip += 0.05 * wave(beat * 2) * k;
  foreFoot(body, 0.1 + 0.12 * Math.max(0, -side), 0.13 * Math.max(0, -side), k);
  otherFoot(body, -0.1 - 0.12 * Math.max(0, side), 0.13 * Math.max(0, side), k);
  show(body, {
    picture: 'doing-taps',
    x: 0,
    y: 0.02,
    size: 0.7,
    alpha: k,
    layer: 'over',
    free: true,
    turn: beat + 0.25,
  });
  show(body, { picture: 'doing-top-hat', x: 0, y: marks.crown[1] - 0.06, size: 0.42, alpha: k, layer: 'over' });
}

export const ON_TRACKS = {
  javelin: {
    every: 2.4,
    high: 1.36,
    ahead: 1.3,
    fore: hurled,
    other: between([0.3, 0.7], [-0.14, 0.46]),
    aside: 0.9,
    pieces: [{ picture: 'prop-javelin', x: 0, y: 0, size: 1.3, layer: 'over', grip: [0.5, 0.5], moves: flown }],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      const part = wrap(beat);
      body.tip += lerp(-0.2, 0.14, smooth((part - LEAVES + 0.1) / 0.14) * (1 - smooth((part - 0.8) / 0.16))) * k;
    },
  },
  volleyball: {
    every: 2,
    high: 1.6,
    ahead: 1.25,
    fore: blow([0.2, 0.66], [0.28, 1.02], 0.5),
    other: blow([0.1, 0.66], [0.16, 0.98], 0.5),
    aside: 0.7,
    tip: -0.16,
    pieces: [
      { picture: 'doing-volleyball-net', x: 0.82, y: 0, size: 1.18 },
      { picture: '1f3d0', x: 0, y: 0, size: 0.27, layer: 'over', grip: [0.5, 0.5], moves: volleyed },
    ],
    mood: 0.7,
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      const struck = Math.max(0, wave(beat - 0.25));
      body.crouch += moment.marks.hip * 0.3 * (1 - struck) * k;
      body.up += 0.08 * struck ** 2 * k;
    },
  },
  hurdle: {
    every: 1.7,
    high: 1.5,
    ahead: 0.9,
    fore: between([0.3, 0.66], [0.1, 0.4]),
    other: between([-0.2, 0.4], [0.16, 0.62]),
    mood: 0.4,
    pieces: [{ picture: 'doing-hurdle', x: 0.1, y: -0.02, size: 0.66, layer: 'behind' }],
    pose: leaps(-0.7, 0.9, 0.46),
    signs: [['speed', -0.4, 0.4, 0.8]],
  },
  'long-jump': {
    every: 2,
    high: 1.5,
    ahead: 1.1,
    fore: between([0.34, 0.8], [0.3, 0.6]),
    other: between([0.28, 0.76], [0.24, 0.56]),
    mood: 0.6,
    pieces: [{ picture: 'doing-sand-pit', x: 0.6, y: -0.04, size: 1.1, layer: 'behind', turn: (beat) => wrap(beat) }],
    pose: leaps(-0.8, 0.74, 0.42),
  },
  'high-jump': {
    every: 2.4,
    high: 1.6,
    ahead: 1.05,
    fore: at(0.2, 0.9),
    other: at(-0.16, 0.6),
    mood: 0.6,
    pieces: [{ picture: 'doing-high-jump', x: 0.34, y: -0.02, size: 1.1, layer: 'behind' }],
    // Up beside the bar, over it back down, and onto the mat.
    pose(body, { marks }, beat, k) {
      const part = wrap(beat);
      const air = clamp((part - 0.2) / 0.5);
      const lain = smooth((part - 0.26) / 0.16);
      body.turn = Math.max(body.turn, 0.7 * k);
      body.forwards += lerp(-0.55, 0.72, part < 0.2 ? part : air) * k;
      body.up += (lerp(0, 0.1, lain) + 0.62 * Math.sin(air * Math.PI)) * k;
      body.roll -= 1.5 * lain * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.2 * k);
      foreFoot(body, 0.16, lerp(0, 0.1, lain), k);
      otherFoot(body, -0.02, 0, k);
    },
  },
  'punch-bag': {
    every: 0.8,
    high: 1.36,
    ahead: 0.9,
    fore: blow([0.1, 0.62], [0.46, 0.62]),
    other: later(blow([0.06, 0.58], [0.42, 0.56]), 0.5),
    aside: 0.9,
    tool: { picture: '1f94a', size: 0.24, grip: [0.5, 0.5] },
    second: { picture: '1f94a', size: 0.24, grip: [0.5, 0.5] },
    pieces: [
      {
        picture: 'prop-punching-bag',
        x: 0.7,
        y: 0.62,
        size: 1.3,
        grip: [0.5, 0.5],
        moves: (beat) => [0.02 * wave(beat * 2), 0, -0.07 * wave(beat * 2)],
      },
    ],
    mood: -0.1,
    pose: astride,
    signs: [
      ['impact', 0.52, 0.6, 0.5],
      ['sweat', -0.04, 0.95, 0.6],
    ],
  },
  'ice-hockey': {
    every: 1.3,
    high: 1.1,
    ahead: 0.85,
    fore: between([0.26, 0.4, -0.16], [0.18, 0.4, 0.16]),
    other: between([0.1, 0.54], [0.04, 0.54]),
    aside: 0.8,
    tool: { picture: 'doing-hockey-stick', size: 0.86 },
    pieces: [
      {
        picture: 'doing-puck',
        x: 0.62,
        y: 0.04,
        size: 0.17,
        layer: 'over',
        moves: (beat) => [0.34 * smooth(wrap(beat) / 0.6) * (1 - smooth((wrap(beat) - 0.9) / 0.1)), 0],
      },
    ],
    mood: 0.5,
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.bow += 0.24 * k;
      body.crouch += moment.marks.hip * 0.24 * k;
    },
  },
  breakdance: {
    every: 3.2,
    high: 1.3,
    ahead: 0.8,
    fore: at(0.16, 1),
    other: at(-0.3, 0.62),
    pieces: [
      { picture: 'doing-cardboard', x: 0, y: 0, size: 1.5, layer: 'behind' },
      { picture: 'doing-boombox', x: -0.86, y: 0.02, size: 0.44, layer: 'behind' },
    ],
    mood: 1,
    pose: breaks,
    signs: [['notes', -0.86, 0.5]],
  },
  'tap-dance': {
    every: 0.9,
    high: 1.36,
    fore: between([0.36, 0.5], [0.34, 0.6]),
    other: between([-0.36, 0.6], [-0.34, 0.5]),
    tool: { picture: 'doing-cane', size: 0.56 },
    pieces: [{ picture: 'doing-tap-board', x: 0, y: -0.02, size: 1.2, layer: 'behind' }],
    mood: 1,
    pose: taps,
  },
} satisfies Record<string, Doing>;
