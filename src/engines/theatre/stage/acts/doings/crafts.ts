/** What is woven, baked, folded, tossed, rolled and lifted. Rows of `doing.ts`. */
import { lerp, ramp, smooth, wave, wrap } from '../../painting/easing.js';
import { foreFoot, otherFoot } from '../moment.js';
import { at, between, type Doing, later, type Path, round, sofar } from './doing.js';

const TOP = 0.34;
const X = 0.24;
const table = { table: TOP, tip: 0.12, aside: 0.4, mood: 0.6, ahead: 0.75 } as const;

/** Both hands at a bar, from the floor to the hips, with still ends. */
const bar = (x: number): Path => {
  const lift = between([0, 0.13], [0, 0.36]);
  return (beat) => [x, lift(beat)[1]];
};

/** From where somebody stands into the oven and back. */
const IN_OVEN = between([0.34, 0.52], [0.62, 0.4]);

/** How high over the mat, 0 to 1. */
const bounced = (beat: number): number => Math.abs(Math.sin(Math.PI * beat));

/** Bellows drawn apart: how far from the middle either hand is. */
const PULL = between([0.14, 0.5], [0.27, 0.52]);

export const CRAFTS = {
  'weave-basket': {
    ...table,
    every: 1,
    high: 1.1,
    fore: between([X + 0.28, 0.54], [X + 0.2, 0.64]),
    other: later(between([X - 0.12, 0.5], [X - 0.06, 0.6]), 0.3),
    pieces: [{ picture: 'doing-half-woven', x: X + 0.1, y: TOP, size: 0.4, turn: sofar(4.4) }],
  },
  'bake-cookies': {
    every: 2.4,
    high: 1.1,
    ahead: 1.3,
    fore: (beat) => IN_OVEN(beat),
    other: (beat) => {
      const [x, y] = IN_OVEN(beat);
      return [x - 0.1, y - 0.02];
    },
    aside: 0.7,
    tip: 0.08,
    mood: 0.8,
    pieces: [
      { picture: 'doing-open-oven', x: 0.86, y: 0, size: 0.86 },
      {
        picture: 'doing-cookie-tray',
        x: 0.16,
        y: 0,
        size: 0.5,
        layer: 'over',
        moves: (beat) => IN_OVEN(beat),
        grip: [0.5, 0.5],
      },
    ],
    signs: [['smoke', 0.9, 0.9, 0.6]],
  },
  'fold-paper': {
    ...table,
    every: 1.2,
    fore: between([X + 0.2, 0.48], [X + 0.06, 0.54]),
    other: between([X - 0.16, 0.48], [X - 0.02, 0.54]),
    pieces: [
      { picture: 'doing-paper-crane', x: X + 0.22, y: TOP + 0.02, size: 0.2 },
      { picture: 'doing-origami', x: X - 0.06, y: TOP + 0.02, size: 0.5, layer: 'over', turn: sofar(3) },
    ],
  },
  'toss-salad': {
    ...table,
    every: 0.9,
    high: 1.2,
    fore: round(X + 0.24, 0.66, 0.04, 0.06, 0.3, 0.3),
    other: later(round(X - 0.14, 0.66, 0.04, 0.06, -0.3, 0.3), 0.5),
    pieces: [
      { picture: 'doing-salad-bowl', x: X + 0.06, y: TOP, size: 0.5, layer: 'over', turn: (beat) => beat },
      {
        picture: 'doing-salad-server',
        x: X + 0.2,
        y: 0.47,
        size: 0.34,
        layer: 'over',
        moves: (beat) => [0.02 * wave(beat), 0.03 * wave(beat + 0.25), 0.24 + 0.1 * wave(beat)],
      },
      {
        picture: 'doing-salad-server',
        x: X - 0.1,
        y: 0.47,
        size: 0.34,
        layer: 'over',
        moves: (beat) => [0.02 * wave(beat), 0.03 * wave(beat + 0.75), -0.24 + 0.1 * wave(beat)],
      },
    ],
  },
  'make-sushi': {
    ...table,
    every: 1.6,
    fore: between([X + 0.14, 0.44], [X + 0.12, 0.5]),
    other: between([X - 0.34, 0.44], [X - 0.3, 0.5]),
    pieces: [
      {
        picture: 'doing-sushi-mat',
        x: X - 0.1,
        y: TOP + 0.02,
        size: 0.46,
        layer: 'over',
        turn: (beat) => wrap(beat / 2),
      },
      { picture: 'doing-sushi-board', x: X + 0.24, y: TOP - 0.01, size: 0.34, layer: 'over', turn: sofar(3) },
    ],
  },
  'fold-napkins': {
    ...table,
    every: 1.5,
    fore: between([X + 0.16, 0.48], [X + 0.02, 0.54]),
    other: between([X - 0.18, 0.46], [X - 0.1, 0.5]),
    pieces: [
      { picture: 'doing-fan-napkin', x: X + 0.18, y: TOP + 0.02, size: 0.2 },
      { picture: 'doing-fan-napkin', x: X + 0.28, y: TOP, size: 0.2 },
      {
        picture: 'doing-napkin',
        x: X - 0.1,
        y: TOP + 0.02,
        size: 0.42,
        layer: 'over',
        turn: (beat) => wrap(beat / 2),
      },
    ],
  },
  deadlift: {
    every: 2.2,
    high: 1.1,
    ahead: 0.66,
    fore: bar(0.2),
    other: bar(-0.2),
    mood: -0.2,
    pieces: [
      {
        picture: 'doing-loaded-bar',
        x: 0,
        y: 0,
        size: 1.24,
        layer: 'over',
        grip: [0.5, 0.5],
        moves: (beat) => [0, bar(0)(beat)[1], 0],
      },
    ],
    pose(body, { marks }, beat, k) {
      const down = 1 - (bar(0)(beat)[1] - 0.13) / 0.23;
      body.crouch += marks.hip * 0.5 * down * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.05 * k);
      foreFoot(body, 0.14, 0, k);
      otherFoot(body, -0.14, 0, k);
    },
    signs: [['sweat', 0, 0.96, 0.8]],
  },
  march: {
    every: 1,
    ahead: 0.5,
    fore: between([0.3, 0.62], [-0.16, 0.4]),
    other: between([-0.16, 0.4], [0.3, 0.62]),
    aside: 0.9,
    mood: 0.2,
    // A knee up, then the other; on at the pace of the film.
    pose(body, { marks, t }, beat, k) {
      const [near, far] = [Math.max(0, -wave(beat + 0.25)), Math.max(0, wave(beat + 0.25))];
      body.forwards += (-0.5 + 0.24 * Math.min(t, 5)) * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.05 * k);
      foreFoot(body, 0.02 + 0.26 * smooth(near), marks.hip * 0.62 * smooth(near), k);
      otherFoot(body, 0.02 + 0.26 * smooth(far), marks.hip * 0.62 * smooth(far), k);
      body.up += 0.02 * Math.max(near, far) * k;
    },
  },
  'get-tattoo': {
    every: 0.6,
    high: 1.1,
    ahead: 1.1,
    fore: at(0.4, 0.46),
    other: at(-0.16, 0.36),
    aside: 0.5,
    tip: 0.12,
    mood: 0.2,
    pieces: [
      { picture: 'doing-arm-rest', x: 0.36, y: 0, size: 0.44 },
      {
        picture: 'doing-tattoo-hand',
        x: 0.3,
        y: 0.5,
        size: 0.8,
        layer: 'over',
        moves: (beat) => [0.012 * wave(beat), 0.006 * wave(beat * 3), 0],
        turn: sofar(6),
      },
    ],
    pose(body, { marks }, _, k) {
      body.turn = Math.max(body.turn, 0.5 * k);
      body.crouch += marks.hip * 0.42 * k;
      foreFoot(body, 0.16, 0, k);
      otherFoot(body, 0.04, 0, k);
    },
  },
  backstroke: {
    every: 1.6,
    high: 1.1,
    ahead: 0.9,
    fore: (beat) => [0.08 + 0.42 * wave(beat), 0.78 - 0.36 * wave(beat + 0.25)],
    other: (beat) => [0.08 - 0.42 * wave(beat), 0.78 + 0.36 * wave(beat + 0.25)],
    mood: 0.6,
    pieces: [{ picture: 'doing-swum-water', x: 0, y: -0.02, size: 1.7, layer: 'over', turn: (beat) => beat }],
    // On the back, the head goes first.
    pose(body, { marks }, beat, k) {
      body.turn = Math.max(body.turn, 0.7 * k);
      body.tip -= 1.42 * k;
      body.forwards += 0.44 * k;
      body.up += 0.26 * k;
      foreFoot(body, 0.1, 0.05 * wave(beat * 3), k);
      otherFoot(body, 0.02, -0.05 * wave(beat * 3), k);
      body.legLong = Math.max(body.legLong, marks.hip * 1.05 * k);
    },
  },
  trampoline: {
    every: 1.1,
    high: 2,
    ahead: 0.8,
    fore: (beat) => [lerp(0.26, 0.3, bounced(beat)), lerp(0.44, 0.98, bounced(beat))],
    other: (beat) => [lerp(-0.26, -0.3, bounced(beat)), lerp(0.44, 0.98, bounced(beat))],
    mood: 1,
    pieces: [{ picture: 'prop-trampoline', x: 0, y: -0.06, size: 1.1, layer: 'behind' }],
    pose(body, { marks }, beat, k) {
      const high = bounced(beat);
      body.up += (0.3 + 0.62 * high) * k;
      body.mouth = Math.max(body.mouth, 0.7 * high * k);
      foreFoot(body, 0.1 + 0.06 * high, 0.06 * high, k);
      otherFoot(body, -0.1 - 0.06 * high, 0.06 * high, k);
      body.crouch += marks.hip * 0.2 * (1 - ramp(high, 0, 0.4)) * k;
    },
  },
  accordion: {
    every: 1.6,
    high: 1.1,
    ahead: 0.5,
    fore: (beat) => PULL(beat),
    other: (beat) => [-PULL(beat)[0], PULL(beat)[1]],
    mood: 0.9,
    pieces: [
      {
        picture: 'doing-accordion',
        x: 0,
        y: 0.46,
        size: 0.5,
        layer: 'over',
        grip: [0.5, 0.5],
        turn: (beat) => (PULL(beat)[0] - 0.14) / 0.13,
      },
    ],
    pose(body, _moment, beat, k) {
      body.lean += 0.05 * wave(beat / 2) * k;
    },
    signs: [['notes', 0.3, 0.95]],
  },
  'snow-angel': {
    every: 1.6,
    high: 1.3,
    ahead: 0.9,
    fore: (beat) => [0.44 + 0.02 * wave(beat), 0.6 + 0.26 * wave(beat)],
    other: (beat) => [-0.44 - 0.02 * wave(beat), 0.6 + 0.26 * wave(beat)],
    mood: 1,
    pieces: [{ picture: 'doing-snow-angel', x: 0, y: 0, size: 1.7, layer: 'behind' }],
    // Seen from above: on the back, arms and legs to and fro.
    pose(body, { marks }, beat, k) {
      const apart = 0.17 + 0.09 * wave(beat);
      body.turn *= 1 - k;
      body.up += 0.16 * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.05 * k);
      foreFoot(body, apart, 0.01, k);
      otherFoot(body, -apart, 0.01, k);
    },
  },
  'bend-metal': {
    every: 2.6,
    fore: between([0.32, 0.46], [0.26, 0.58]),
    other: between([-0.32, 0.46], [-0.26, 0.58]),
    mood: -0.3,
    pieces: [
      {
        picture: 'doing-bent-bar',
        x: 0,
        y: 0.46,
        size: 0.9,
        layer: 'over',
        turn: (beat) => 0.5 - 0.5 * wave(beat + 0.25),
      },
    ],
    signs: [['sweat', 0, 0.96, 1]],
  },
} satisfies Record<string, Doing>;
