/** Who leaps, slides, hops, kicks, shops and carries. Rows of `doing.ts`. */
import { clamp, lerp, smooth, wave, wrap } from '../../painting/easing.js';
import { foreFoot, otherFoot, show } from '../moment.js';
import { at, between, blow, type Doing, sofar, through } from './doing.js';
import { astride } from './poses.js';
import { leaps } from './tracks.js';

const TOP = 0.34;

export const IN_WINTERS = {
  'ski-jump': {
    high: 1.9,
    ahead: 1.1,
    every: 2.6,
    fore: at(-0.24, 0.4),
    other: at(-0.28, 0.44),
    mood: 0.7,
    pieces: [{ picture: 'doing-ski-jump', x: 0.1, y: -0.04, size: 1.7, layer: 'behind' }],
    // Off the end of the ramp, and far out in the air, leaning over the skis.
    pose(body, { marks }, beat, k) {
      const part = wrap(beat);
      const air = clamp((part - 0.1) / 0.84);
      body.turn = Math.max(body.turn, 0.9 * k);
      body.forwards += lerp(-0.42, 0.82, part) * k;
      body.up += (lerp(0.72, 0.14, air) + 0.42 * Math.sin(air * Math.PI)) * k;
      body.tip += lerp(0.3, 0.86, smooth(part / 0.24)) * (1 - 0.6 * smooth((part - 0.84) / 0.14)) * k;
      body.headTip -= 0.4 * k;
      foreFoot(body, 0.08, marks.hip * 0.04, k);
      otherFoot(body, 0, marks.hip * 0.02, k);
      for (const [x, layer] of [
        [0.16, 'over'],
        [0.06, 'behind'],
      ] as const)
        show(body, { picture: 'doing-flying-ski', x, y: 0, size: 1, angle: -0.5, alpha: k, layer });
    },
    signs: [['speed', -0.5, 0.5, 0.8]],
  },
  snowmobile: {
    every: 1,
    high: 1.2,
    ahead: 0.8,
    fore: at(0.2, 0.5),
    other: at(0.16, 0.48),
    aside: 0.9,
    mood: 1,
    pieces: [
      {
        picture: 'doing-snowmobile',
        x: 0.12,
        y: -0.14,
        size: 1.16,
        layer: 'over',
        moves: (beat) => [0, 0.012 * Math.abs(wave(beat)), 0.02 * wave(beat)],
        turn: (beat) => beat * 3,
      },
    ],
    pose(body, { marks }, beat, k) {
      body.up += (0.14 + 0.012 * Math.abs(wave(beat))) * k;
      body.bow += 0.14 * k;
      body.crouch += marks.hip * 0.2 * k;
    },
    signs: [['speed', -0.5, 0.5, 0.9]],
  },
  'dog-sled': {
    every: 0.7,
    high: 1.2,
    ahead: 2.1,
    fore: at(0.2, 0.46),
    other: at(0.16, 0.44),
    aside: 0.9,
    mood: 0.9,
    pieces: [
      { picture: 'doing-dog-sled', x: 0.5, y: -0.04, size: 0.86, layer: 'over' },
      { picture: 'doing-sled-dogs', x: 1.48, y: -0.03, size: 0.96, layer: 'over', turn: (beat) => beat },
    ],
    pose(body, _, beat, k) {
      body.up += (0.06 + 0.012 * Math.abs(wave(beat))) * k;
      body.bow += 0.12 * k;
    },
    signs: [['speed', -0.4, 0.3, 0.9]],
  },
  'cliff-dive': {
    high: 1.95,
    ahead: 1.1,
    every: 2.6,
    fore: at(0.05, 1.1),
    other: at(-0.05, 1.1),
    pieces: [
      { picture: 'doing-cliff-sea', x: 0.6, y: 0, size: 1.4, layer: 'behind', turn: (beat) => beat },
      { picture: 'prop-rock-face', x: -0.56, y: -0.06, size: 1.1, layer: 'behind' },
    ],
    pose(body, _, beat, k) {
      const part = wrap(beat);
      const flown = smooth((part - 0.2) / 0.5);
      body.turn = Math.max(body.turn, 0.9 * k);
      body.forwards += lerp(-0.46, 0.62, flown) * k;
      body.up += (lerp(1, -0.5, flown ** 1.6) + 0.24 * Math.sin(flown * Math.PI)) * k;
      body.roll += lerp(0, 2.6, smooth((part - 0.24) / 0.34)) * k;
      body.scale *= Math.max(0.01, 1 - smooth((part - 0.66) / 0.06) * k);
      show(body, {
        picture: 'doing-splash',
        x: 0.62,
        y: 0,
        size: 0.8,
        alpha: k,
        free: true,
        layer: 'over',
        turn: part,
      });
    },
    mood: 0.6,
  },
  hopscotch: {
    high: 1.3,
    ahead: 0.9,
    every: 1,
    fore: between([0.36, 0.6], [0.32, 0.76]),
    other: between([-0.36, 0.6], [-0.32, 0.76]),
    mood: 1,
    pieces: [{ picture: 'doing-hopscotch', x: 0, y: 0.01, size: 1.9, layer: 'behind' }],
    pose(body, { marks, t }, beat, k) {
      const air = Math.abs(Math.sin(wrap(beat) * Math.PI));
      body.turn = Math.max(body.turn, 0.6 * k);
      body.forwards += lerp(-0.62, 0.62, clamp(t / 4)) * k;
      body.up += 0.2 * air * k;
      foreFoot(body, 0.04, 0, k);
      otherFoot(body, -0.12, marks.hip * 0.9, k);
    },
  },
  'arrange-flowers': {
    every: 1.4,
    table: TOP,
    high: 1.2,
    ahead: 0.8,
    fore: through([0.26, 0.5], [0.4, 0.8]),
    other: at(0.1, 0.46),
    aside: 0.5,
    tip: 0.06,
    mood: 0.8,
    tool: { picture: 'doing-cut-flower', size: 0.28 },
    pieces: [{ picture: 'doing-vase', x: 0.38, y: TOP + 0.05, size: 0.5, turn: sofar(2.6) }],
  },
  shop: {
    every: 1.1,
    ahead: 0.95,
    fore: at(0.24, 0.5),
    other: at(0.2, 0.48),
    aside: 0.6,
    mood: 0.8,
    pieces: [{ picture: 'doing-shopping-cart', x: 0.62, y: -0.02, size: 0.8, layer: 'over' }],
    pose(body, _, beat, k) {
      foreFoot(body, 0.1 * wave(beat), 0.05 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.1 * wave(beat), 0.05 * Math.max(0, -wave(beat + 0.25)), k);
    },
  },
  'high-kick': {
    every: 1.3,
    high: 1.1,
    ahead: 0.8,
    fore: at(0.2, 0.6),
    other: at(0.1, 0.5),
    mood: -0.1,
    pose(body, { marks }, beat, k) {
      const out = smooth((wave(beat - 0.1) + 0.3) / 0.7);
      body.turn = Math.max(body.turn, 0.8 * k);
      body.tip -= 0.36 * out * k;
      body.legLong = Math.max(body.legLong, marks.hip * lerp(1, 1.5, out) * k);
      foreFoot(body, lerp(0.1, 0.5, out), lerp(0, marks.hip * 1.6, out), k);
      otherFoot(body, -0.04, 0, k);
    },
    signs: [['speed', 0.2, 0.4, 0.7]],
  },
  parkour: {
    every: 1.7,
    high: 1.5,
    ahead: 0.9,
    fore: between([0.3, 0.66], [0.1, 0.4]),
    other: between([-0.2, 0.4], [0.16, 0.62]),
    mood: 0.8,
    pieces: [{ picture: 'doing-low-wall', x: 0.1, y: -0.02, size: 0.9, layer: 'behind' }],
    pose: leaps(-0.8, 1, 0.5),
    signs: [['speed', -0.4, 0.4, 0.8]],
  },
  'move-furniture': {
    every: 1.4,
    ahead: 1.2,
    fore: at(0.3, 0.4),
    other: at(0.28, 0.32),
    aside: 0.9,
    mood: -0.1,
    pieces: [{ picture: '1f6cb-fe0f', x: 0.78, y: -0.02, size: 0.9, moves: (beat) => [0.02 * wave(beat), 0, 0] }],
    pose(body, { marks }, beat, k) {
      body.tip += 0.24 * k;
      foreFoot(body, 0.08 + 0.12 * wave(beat), 0, k);
      otherFoot(body, -0.2 - 0.12 * wave(beat), 0, k);
      body.crouch += marks.hip * 0.14 * k;
    },
    signs: [
      ['sweat', 0, 0.92, 0.8],
      ['puff', 0.3, 0.06, 0.6],
    ],
  },
  'fly-drone': {
    every: 2.4,
    high: 1.75,
    ahead: 0.9,
    fore: at(0.16, 0.46),
    other: at(0.04, 0.46),
    aside: 0.3,
    tip: -0.2,
    mood: 0.8,
    pieces: [
      { picture: 'doing-controller', x: 0.1, y: 0.44, size: 0.26 },
      {
        picture: 'doing-drone',
        x: 0.5,
        y: 1.36,
        size: 0.7,
        layer: 'behind',
        moves: (beat) => [0.16 * wave(beat / 2), 0.06 * wave(beat), 0.1 * wave(beat / 2 + 0.25)],
        turn: (beat) => beat * 9,
      },
    ],
  },
  cricket: {
    every: 2,
    high: 1.2,
    ahead: 1,
    fore: blow([-0.04, 0.66, 2.2], [0.28, 0.44, -0.5], 0.62),
    other: blow([-0.1, 0.6], [0.2, 0.46], 0.62),
    aside: 0.6,
    mood: 0.5,
    tool: { picture: 'doing-cricket-bat', size: 0.7 },
    pieces: [
      { picture: 'doing-wicket', x: -0.46, y: 0, size: 0.52, layer: 'behind' },
      {
        picture: 'doing-cricket-ball',
        x: 0.42,
        y: 0.3,
        size: 0.13,
        layer: 'over',
        moves: (beat) => {
          const part = wrap(beat);
          return part < 0.62
            ? [lerp(0.9, 0, part / 0.62), 0.1 * Math.abs(wave(part * 1.2))]
            : [(part - 0.62) * 3.6, (part - 0.62) * 3];
        },
      },
    ],
    pose: astride,
  },
  'hand-wash': {
    every: 0.7,
    ahead: 0.8,
    fore: between([0.4, 0.36], [0.4, 0.24]),
    other: between([0.26, 0.24], [0.26, 0.36]),
    tip: 0.2,
    pieces: [
      { picture: 'doing-basin', x: 0.36, y: 0, size: 0.56, layer: 'over' },
      {
        picture: 'doing-wet-shirt',
        x: 0.36,
        y: 0.2,
        size: 0.36,
        layer: 'over',
        moves: between([0, 0.03, 0.1], [0, -0.02, -0.1]),
      },
    ],
    pose(body, { marks }, _, k) {
      body.turn = Math.max(body.turn, 0.6 * k);
      body.crouch += marks.hip * 0.5 * k;
      body.bow += 0.24 * k;
      foreFoot(body, 0.06, 0, k);
      otherFoot(body, -0.12, 0, k);
    },
    signs: [['fizz', 0.36, 0.34]],
  },
  golf: {
    every: 2.2,
    high: 1.3,
    ahead: 1.1,
    fore: blow([-0.2, 0.86, -2.1], [0.2, 0.36, 0.62], 0.6),
    other: blow([-0.26, 0.8], [0.14, 0.38], 0.6),
    aside: 0.4,
    mood: 0.5,
    tool: { picture: 'doing-golf-club', size: 0.6 },
    pieces: [
      { picture: 'doing-tee', x: 0.5, y: 0, size: 0.12, layer: 'behind' },
      {
        picture: 'doing-small-ball',
        x: 0.5,
        y: 0.1,
        size: 0.1,
        layer: 'over',
        moves: (beat) => {
          const away = clamp((wrap(beat) - 0.66) / 0.3);
          return [1.5 * away, 1.2 * away - 0.5 * away ** 2];
        },
      },
    ],
    pose(body, moment, beat, k) {
      astride(body, moment, beat, k);
      body.bow += 0.16 * k;
      body.headTip += 0.14 * k;
    },
  },
  unicycle: {
    every: 0.9,
    high: 1.6,
    fore: between([0.42, 0.56], [0.4, 0.72]),
    other: between([-0.42, 0.72], [-0.4, 0.56]),
    mood: 0.8,
    pieces: [{ picture: 'doing-unicycle', x: 0, y: -0.46, size: 0.7, layer: 'over', turn: (beat) => beat }],
    pose(body, { marks }, beat, k) {
      body.up += 0.46 * k;
      body.turn = Math.max(body.turn, 0.7 * k);
      body.lean += 0.05 * wave(beat / 2) * k;
      body.forwards += 0.08 * wave(beat / 3) * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.1 * k);
      foreFoot(body, 0.04 + 0.08 * wave(beat), -0.14 + 0.08 * wave(beat + 0.25), k);
      otherFoot(body, 0.04 - 0.08 * wave(beat), -0.14 - 0.08 * wave(beat + 0.25), k);
    },
  },
  'unload-truck': {
    every: 2.4,
    high: 1.3,
    ahead: 1.7,
    fore: through([0.34, 0.46], [0.26, 0.44]),
    other: through([0.2, 0.44], [0.1, 0.42]),
    aside: 0.3,
    mood: 0.3,
    pieces: [
      { picture: 'doing-open-truck', x: 1.02, y: -0.03, size: 1.36, layer: 'behind' },
      { picture: '1f4e6', x: 0.22, y: 0.34, size: 0.36, moves: through([0.04, 0.02], [-0.04, 0]) },
    ],
    pose(body, _, beat, k) {
      body.forwards += 0.16 * wave(beat) * k;
      foreFoot(body, 0.08 * wave(beat * 2), 0, k);
      otherFoot(body, -0.08 * wave(beat * 2), 0, k);
    },
    signs: [['sweat', -0.06, 0.92, 0.6]],
  },
} satisfies Record<string, Doing>;
