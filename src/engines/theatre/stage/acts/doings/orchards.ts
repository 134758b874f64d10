/** Fruit that is picked, beasts that are cared for, ropes and ladders that are climbed. Rows of `doing.ts`. */
import type { FruitTone } from '../../../score/doings.js';
import { wave } from '../../painting/easing.js';
import { chicOf } from '../../people/chic-looks.js';
import { headOf } from '../../people/people.js';
import { foreFoot, otherFoot, show } from '../moment.js';
import { at, between, type Doing, later, round, sofar, through } from './doing.js';

/** A hand goes up to a fruit, and down to the basket with it. */
const picked = (tone: FruitTone): Doing => ({
  every: 2,
  high: 1.62,
  ahead: 1.1,
  fore: through([0.26, 0.4], [0.34, 1]),
  other: at(0.02, 0.36),
  aside: 0.5,
  tip: -0.12,
  mood: 0.8,
  pieces: [
    { picture: `doing-fruit-tree-${tone}`, x: 0.62, y: -0.02, size: 1.66, layer: 'behind' },
    { picture: `doing-fruit-basket-${tone}`, x: 0.3, y: 0, size: 0.42, layer: 'over' },
    {
      picture: `doing-plucked-${tone}`,
      x: 0,
      y: 0.04,
      size: 0.17,
      layer: 'over',
      moves: through([0.26, 0.4], [0.34, 1]),
      turn: (beat) => beat,
    },
  ],
  pose(body, _, beat, k) {
    body.up += 0.04 * Math.max(0, -wave(beat + 0.25)) * k;
  },
});

export const IN_ORCHARDS = {
  'pick-apples': picked('red'),
  'pick-oranges': picked('orange'),
  'pick-peaches': picked('pink'),
  'pick-pears': picked('green'),
  'pick-lemons': picked('yellow'),
  'pick-cherries': picked('dark'),
  'shear-sheep': {
    every: 0.9,
    high: 1,
    ahead: 1.05,
    fore: (beat) => [0.26 + 0.5 * Math.min(1, beat * 0.24) + 0.05 * wave(beat), 0.52 + 0.03 * wave(beat + 0.25), 0.3],
    other: at(0.24, 0.44),
    aside: 0.5,
    tip: 0.14,
    tool: { picture: 'doing-clippers', size: 0.26 },
    pieces: [{ picture: 'doing-shorn-sheep', x: 0.56, y: -0.04, size: 0.98, layer: 'behind', turn: sofar(3.6) }],
    mood: 0.5,
    pose(body, { marks }, _, k) {
      body.bow += 0.24 * k;
      body.crouch += marks.hip * 0.2 * k;
      foreFoot(body, 0.1, 0, k);
      otherFoot(body, -0.12, 0, k);
    },
  },
  'groom-horse': {
    every: 1.2,
    high: 1.3,
    ahead: 1.3,
    fore: between([0.34, 0.66, -0.1], [0.5, 0.56, 0.2]),
    other: at(0.24, 0.44),
    aside: 0.5,
    tool: { picture: 'doing-dandy-brush', size: 0.22 },
    pieces: [{ picture: 'doing-horse', x: 0.72, y: 0.04, size: 1.26, layer: 'behind', turn: (beat) => beat / 2 }],
    signs: [['sparkles', 0.56, 0.7, 0.5]],
    mood: 0.8,
  },
  'carve-pumpkin': {
    every: 1,
    table: 0.26,
    tip: 0.12,
    aside: 0.4,
    ahead: 0.7,
    high: 1.1,
    fore: round(0.36, 0.5, 0.05, 0.05, 0.4, 0.3),
    other: at(0.06, 0.46),
    tool: { picture: '1f52a', size: 0.26 },
    pieces: [{ picture: 'doing-pumpkin', x: 0.26, y: 0.2, size: 0.52, turn: sofar(3.4) }],
    mood: 0.7,
  },
  'braid-hair': {
    every: 1.2,
    fore: between([0.23, 0.5], [0.13, 0.42]),
    other: between([0.13, 0.42], [0.23, 0.5]),
    tip: 0.1,
    aside: 0.2,
    mood: 0.6,
    pose(body, { actor, marks }, beat, k) {
      const { hair } = chicOf(headOf(actor), actor, undefined);
      show(body, {
        picture: 'doing-braid',
        x: 0.19,
        y: marks.crown[1] - 0.44,
        size: 0.62,
        alpha: k,
        layer: 'front',
        turn: beat / 4,
        colour: hair,
      });
    },
  },
  'climb-rope': {
    high: 1.75,
    every: 1.1,
    fore: between([0.19, 0.98], [0.19, 0.72]),
    other: later(between([0.19, 0.98], [0.19, 0.72]), 0.5),
    aside: 0.95,
    tip: -0.16,
    pieces: [{ picture: 'doing-climbing-rope', x: 0.19, y: 1.44, size: 2.8, layer: 'behind', grip: [0.5, 0.5] }],
    pose(body, { marks, t }, beat, k) {
      body.up += (0.12 + 0.15 * Math.min(4, t) + 0.02 * Math.abs(wave(beat))) * k;
      body.legLong = Math.max(body.legLong, marks.hip * 0.9 * k);
      foreFoot(body, 0.17, marks.hip * (0.44 + 0.16 * wave(beat)), k);
      otherFoot(body, 0.13, marks.hip * (0.34 - 0.16 * wave(beat)), k);
    },
    signs: [['sweat', -0.1, 0.95, 0.7]],
  },
  'climb-ladder': {
    high: 1.9,
    ahead: 0.9,
    every: 1.1,
    fore: between([0.25, 0.84], [0.22, 0.62]),
    other: later(between([0.22, 0.84], [0.19, 0.62]), 0.5),
    aside: 0.95,
    tip: -0.14,
    pieces: [
      { picture: 'doing-house-wall', x: 0.44, y: -0.06, size: 1.9, layer: 'behind' },
      { picture: 'doing-ladder', x: 0.14, y: -0.04, size: 1.84, layer: 'behind' },
    ],
    pose(body, { marks, t }, beat, k) {
      const risen = 0.08 + 0.16 * Math.min(4, t);
      body.up += risen * k;
      body.forwards += risen * 0.12 * k;
      foreFoot(body, 0.16, marks.hip * (0.3 + 0.26 * wave(beat)), k);
      otherFoot(body, 0.1, marks.hip * (0.3 - 0.26 * wave(beat)), k);
    },
  },
} satisfies Record<string, Doing>;
