/** Slides, rocks, drums, bats and fishing rods. Rows of `doing.ts`. */
import type { Body } from '../../body.js';
import { lerp, smooth, wave, wrap } from '../../painting/easing.js';
import { foreFoot, type Moment, otherFoot, show } from '../moment.js';
import { between, blow, type Doing, later, type Path } from './doing.js';
import { astride } from './poses.js';

/** A ball that comes, and goes when it is struck: parts of a stroke, as `blow` has it. */
const FALLS = 0.62;
const pitched: Path = (beat) => {
  const part = wrap(beat);
  return part < FALLS
    ? [lerp(1.1, 0, part / FALLS), 0.02 * wave(part)]
    : [(part - FALLS) * 4.6, (part - FALLS) * 2.6, 0];
};

/** How high its planks are, own heights. */
const JETTY = 0.38;

const GIRL = /2640|1f46[79]|1f475|1f478/;

/** How far down the slide, 0 to 1: it stays below for a moment and is up again. */
const slid = (beat: number): number => smooth((wrap(beat) - 0.06) / 0.7);

/** Up on the toes of one leg, the other stretched out behind, and back to both. */
const dances = (body: Body, { actor, marks }: Moment, beat: number, k: number): void => {
  const out = smooth((wave(beat - 0.1) + 0.4) / 0.8);
  body.up += 0.05 * k;
  body.turn = Math.max(body.turn, 0.7 * out * k);
  body.bow += 0.26 * out * k;
  body.headTip -= 0.2 * out * k;
  body.legLong = Math.max(body.legLong, marks.hip * lerp(1, 1.25, out) * k);
  foreFoot(body, 0.02, 0, k);
  otherFoot(body, lerp(-0.06, -0.46, out), lerp(0, marks.hip * 1.1, out), k);
  if (GIRL.test(actor.sprite))
    show(body, { picture: 'doing-tutu', x: 0, y: marks.hip + 0.02, size: 0.6, alpha: k, layer: 'over' });
};

export const AT_PLAY = {
  'slide-down': {
    high: 1.55,
    every: 2.3,
    fore: between([0.24, 0.86], [0.28, 0.94]),
    other: between([-0.24, 0.86], [-0.28, 0.94]),
    pieces: [{ picture: 'prop-play-slide', x: 0.3, y: 0, size: 1.4, layer: 'behind' }],
    mood: 1,
    pose(body, { marks }, beat, k) {
      const down = slid(beat);
      body.turn = Math.max(body.turn, 0.7 * k);
      body.forwards += lerp(-0.16, 0.66, down) * k;
      body.up += (lerp(0.78, 0.12, down) - 0.1 * Math.sin(down * Math.PI)) * k;
      body.crouch += marks.hip * 0.66 * k;
      body.bow -= 0.16 * k;
      body.mouth = Math.max(body.mouth, 0.8 * k);
      foreFoot(body, 0.34, -0.1 + 0.1 * down, k);
      otherFoot(body, 0.28, -0.08 + 0.1 * down, k);
    },
    signs: [['speed', -0.16, 0.4, 0.8]],
  },
  'rock-climb': {
    high: 1.8,
    every: 1.7,
    fore: between([0.24, 0.92], [0.22, 0.66]),
    other: later(between([0.22, 0.9], [0.2, 0.64]), 0.5),
    aside: 0.9,
    tip: -0.2,
    pieces: [
      { picture: 'doing-long-rope', x: 0, y: 0.4, size: 2.4 },
      { picture: 'prop-rock-face', x: 0.62, y: -0.06, size: 1.9, layer: 'behind' },
    ],
    pose(body, { marks, t }, beat, k) {
      body.up += (0.24 + 0.1 * Math.min(4, t) + 0.03 * Math.abs(wave(beat))) * k;
      foreFoot(body, 0.22, marks.hip * (0.3 + 0.24 * wave(beat)), k);
      otherFoot(body, 0.18, marks.hip * (0.3 - 0.24 * wave(beat)), k);
    },
    signs: [['sweat', -0.1, 0.92, 0.7]],
  },
  bat: {
    high: 1.2,
    every: 2,
    fore: blow([-0.04, 0.6, -2.3], [0.28, 0.52, 0.1], FALLS),
    other: blow([-0.1, 0.54], [0.16, 0.48], FALLS),
    aside: 0.6,
    tool: { picture: 'prop-baseball-bat', size: 0.62, grip: [0.14, 0.9] },
    pieces: [{ picture: '26be', x: 0.6, y: 0.5, size: 0.14, layer: 'over', moves: pitched }],
    signs: [['speed', 0.5, 0.5, 0.5]],
    pose: astride,
  },
  ballet: {
    high: 1.2,
    every: 2.6,
    fore: between([0.12, 1.04], [0.4, 0.74]),
    other: between([-0.12, 1.04], [-0.34, 0.66]),
    pieces: [{ picture: 'prop-ballet-barre', x: -0.1, y: -0.4, size: 1.5, layer: 'behind' }],
    mood: 0.8,
    pose: dances,
  },
  'drum-kit': {
    high: 1.36,
    every: 0.62,
    fore: blow([0.2, 0.5, -0.7], [0.2, 0.44, 0.4]),
    other: later(blow([-0.2, 0.5, 0.7], [-0.2, 0.42, -0.3]), 0.5),
    tool: { picture: 'stick', size: 0.26 },
    second: { picture: 'stick', size: -0.26 },
    pieces: [{ picture: 'prop-drum-kit', x: 0, y: -0.32, size: 1.14, layer: 'over' }],
    signs: [['notes', 0, 1]],
    mood: 1,
    pose(body, { marks }, beat, k) {
      body.up += 0.3 * k;
      body.headTip += 0.08 * wave(beat) * k;
      body.mouth = Math.max(body.mouth, 0.4 * k);
      body.crouch += marks.hip * 0.1 * k;
    },
  },
  fish: {
    high: 1.55,
    every: 2.4,
    fore: between([0.24, 0.46, 0], [0.22, 0.5, -0.14]),
    other: between([0.12, 0.4], [0.1, 0.44]),
    aside: 0.8,
    tool: { picture: 'doing-rod', size: 1 },
    pieces: [
      { picture: 'doing-fished-water', x: 0.4, y: 0, size: 1.7, layer: 'behind', turn: (beat) => beat },
      { picture: 'prop-jetty', x: -0.3, y: 0, size: 1.1, layer: 'behind' },
      { picture: '1f41f', x: -0.36, y: 0.15, size: 0.2, layer: 'over', moves: (beat) => [0, 0.01 * wave(beat), -1] },
      { picture: 'prop-bucket', x: -0.36, y: 0, size: 0.26, layer: 'over' },
    ],
    mood: 0.6,
    pose(body, _, __, k) {
      body.up += JETTY * k;
    },
  },
} satisfies Record<string, Doing>;
