/** Who goes over water on skis, boards and machines. Rows of `doing.ts`. */
import { wave } from '../../painting/easing.js';
import { foreFoot, otherFoot, show } from '../moment.js';
import { at, between, type Doing } from './doing.js';

type Pose = NonNullable<Doing['pose']>;

/** How far a swimmer's body lies in the water, which who rides on it does not, own heights. */
const DRAUGHT = 0.3;

/** On planks behind a boat: leaning back against the rope, spray behind. */
const towed = (plank: string, planks: number): Doing => ({
  every: 1.5,
  high: 1.5,
  ahead: 2,
  fore: between([0.3, 0.62], [0.28, 0.6]),
  other: between([0.26, 0.56], [0.24, 0.54]),
  aside: 0.8,
  mood: 1,
  pieces: [
    { picture: 'doing-tow-boat', x: 1.62, y: -0.02, size: 0.9, turn: (beat) => beat },
    { picture: 'doing-tow-rope', x: 0.27, y: 0.58, size: 1.02, layer: 'over' },
  ],
  pose(body, moment, beat, k) {
    rides(plank, planks)(body, moment, beat, k);
    body.tip -= 0.2 * k;
  },
});

const rides =
  (plank: string, planks: number): Pose =>
  (body, { marks }, beat, k) => {
    body.up += (DRAUGHT + 0.02 * wave(beat)) * k;
    body.crouch += marks.hip * 0.34 * k;
    foreFoot(body, 0.14, 0, k);
    otherFoot(body, planks > 1 ? 0.02 : -0.16, planks > 1 ? 0.02 : 0, k);
    for (let one = 0; one < planks; one++)
      show(body, {
        picture: plank,
        x: one * -0.1,
        y: one * 0.03 - 0.02,
        size: 0.74,
        angle: -0.16,
        alpha: k,
        layer: one ? 'behind' : 'over',
      });
    show(body, {
      picture: 'doing-wake',
      x: -0.3,
      y: -0.02,
      size: 0.6,
      alpha: k,
      stands: true,
      layer: 'over',
      turn: beat,
    });
  };

export const AFLOAT = {
  'water-ski': towed('doing-water-ski', 2),
  wakeboard: towed('doing-wakeboard', 1),
  windsurf: {
    every: 2.2,
    high: 1.7,
    ahead: 1.1,
    fore: at(0.3, 0.62),
    other: at(0.26, 0.54),
    aside: 0.7,
    mood: 0.9,
    pieces: [
      {
        picture: 'doing-windsurfer',
        x: 0.3,
        y: 0,
        size: 1.5,
        layer: 'over',
        moves: (beat) => [0, 0, -0.1 + 0.05 * wave(beat)],
      },
    ],
    pose(body, moment, beat, k) {
      rides('doing-wakeboard', 1)(body, moment, beat, k);
      show(body, { picture: 'doing-wakeboard', x: 0.1, y: -0.02, size: 1.2, alpha: k, layer: 'over' });
      body.tip -= 0.16 * k;
    },
  },
  kitesurf: {
    every: 2.2,
    high: 2.1,
    ahead: 1.3,
    fore: at(0.28, 0.64),
    other: at(0.2, 0.62),
    aside: 0.7,
    mood: 0.9,
    pieces: [{ picture: 'doing-surf-kite', x: 0.26, y: 0.64, size: 1.35, layer: 'over', turn: (beat) => beat }],
    pose(body, moment, beat, k) {
      rides('doing-wakeboard', 1)(body, moment, beat, k);
      body.up += 0.06 * Math.max(0, wave(beat)) * k;
      body.tip -= 0.2 * k;
    },
  },
  'jet-ski': {
    every: 1.2,
    high: 1.3,
    ahead: 0.8,
    fore: at(0.26, 0.5),
    other: at(0.22, 0.48),
    aside: 0.9,
    mood: 1,
    pieces: [
      {
        picture: 'doing-jet-ski',
        x: 0.12,
        y: -0.12,
        size: 1.15,
        layer: 'over',
        moves: (beat) => [0, 0, -0.06 + 0.05 * wave(beat)],
        turn: (beat) => beat * 1.4,
      },
    ],
    pose(body, { marks }, beat, k) {
      body.up += (DRAUGHT + 0.1 + 0.03 * wave(beat)) * k;
      body.bow += 0.14 * k;
      body.crouch += marks.hip * 0.3 * k;
    },
    signs: [['speed', -0.4, 0.5, 0.9]],
  },
} satisfies Record<string, Doing>;
