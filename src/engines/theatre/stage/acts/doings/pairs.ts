/** What two do with each other, or one to the other: `with` is the other's part. Rows of `doing.ts`. */
import { lerp, wave } from '../../painting/easing.js';
import { foreFoot, otherFoot, show } from '../moment.js';
import { at, between, type Doing, later, type Second } from './doing.js';

type Pose = NonNullable<Doing['pose']>;

/** On a chair, seen from the front, eyes shut with pleasure. */
const sits =
  (chair: string, size: number, blink: number): Pose =>
  (body, { marks }, _, k) => {
    body.crouch += marks.hip * 0.5 * k;
    body.blink = Math.max(body.blink, blink * k);
    body.turn *= 1 - k;
    foreFoot(body, 0.1, 0, k);
    otherFoot(body, -0.08, 0, k);
    show(body, { picture: chair, x: 0, y: 0, size, alpha: k, free: true, layer: 'behind' });
  };

/** Whoever is done something to, sitting before the other. */
const served = (more: Partial<Second> = {}): Second => ({
  apart: 0.4,
  looks: 'on',
  nearer: -0.012,
  every: 1,
  fore: at(0.16, 0.34),
  other: at(-0.14, 0.34),
  mood: 0.7,
  pose: sits('doing-stool', 0.34, 0),
  ...more,
});

/** One hand in the other's, the other arms round; from side to side. */
const danced = (more: Partial<Doing>): Doing => {
  const swayed =
    (way: number): Pose =>
    (body, { marks }, beat, k) => {
      body.turn = Math.max(body.turn, 0.75 * k);
      body.forwards += way * 0.12 * wave(beat / 2) * k;
      body.tip += way * 0.07 * wave(beat / 2 + 0.1) * k;
      const step = wave(beat);
      foreFoot(body, 0.12, marks.hip * 0.26 * Math.max(0, step), k);
      otherFoot(body, -0.14, marks.hip * 0.26 * Math.max(0, -step), k);
    };
  return {
    high: 1.1,
    every: 1.1,
    fore: between([0.3, 0.84], [0.3, 0.9]),
    other: at(0.24, 0.4),
    mood: 0.9,
    ...more,
    pose: swayed(1),
    with: {
      apart: 0.6,
      looks: 'back',
      every: 1.1,
      fore: between([0.3, 0.84], [0.3, 0.9]),
      other: at(0.3, 0.54),
      mood: 0.9,
      pose: swayed(-1),
    },
  };
};

/** How high a swing hangs, its seat's way from there, heights of who sits on it. */
const SWING = { high: 1.5, rope: 1.28 } as const;

export const PAIRS = {
  handshake: {
    every: 0.6,
    fore: between([0.34, 0.45], [0.34, 0.52]),
    aside: 0.7,
    mood: 1,
    signs: [['sparkles', 0.34, 0.66, 0.5]],
    with: {
      apart: 0.68,
      looks: 'back',
      every: 0.6,
      fore: between([0.34, 0.45], [0.34, 0.52]),
      aside: 0.7,
      mood: 1,
    },
  },
  'cut-hair': {
    every: 0.7,
    fore: between([0.3, 0.78, 0.2], [0.26, 0.72, 0]),
    other: between([0.18, 0.66], [0.2, 0.7]),
    aside: 0.6,
    tool: { picture: '2702-fe0f', size: 0.24 },
    second: { picture: 'prop-comb', size: 0.2, grip: [0.5, 0.5] },
    signs: [['hair', 0.36, 0.6, 0.9]],
    with: served({
      apart: 0.5,
      pieces: [{ picture: 'doing-cape', x: 0, y: -0.02, size: 0.56, layer: 'over' }],
      pose: sits('doing-barber-chair', 0.62, 0),
    }),
  },
  'braid-others': {
    every: 1.1,
    fore: between([0.3, 0.56], [0.24, 0.5]),
    other: between([0.18, 0.5], [0.26, 0.56]),
    aside: 0.6,
    tip: 0.14,
    mood: 0.6,
    pieces: [{ picture: 'doing-braid', x: 0.24, y: 0.52, size: 0.4, layer: 'over' }],
    with: served({ apart: 0.46 }),
  },
  massage: {
    every: 0.9,
    fore: between([0.32, 0.43], [0.3, 0.38]),
    other: later(between([0.24, 0.43], [0.22, 0.38]), 0.5),
    aside: 0.6,
    tip: 0.14,
    mood: 0.6,
    with: served({ apart: 0.46, pose: sits('doing-stool', 0.34, 1), mood: 1, signs: [['sparkles', 0, 0.7, 0.6]] }),
  },
  'push-swing': {
    every: 2,
    fore: between([0.34, 0.5], [0.2, 0.46]),
    other: between([0.32, 0.44], [0.18, 0.42]),
    aside: 1,
    mood: 0.9,
    with: {
      apart: 0.84,
      looks: 'on',
      nearer: 0.01,
      high: 1.7,
      every: 2,
      fore: at(0.12, 0.6),
      other: at(-0.1, 0.6),
      mood: 1,
      pose(body, { marks }, beat, k) {
        const angle = 0.42 * wave(beat - 0.25);
        const high = SWING.high - SWING.rope;
        show(body, {
          picture: 'swing-frame',
          x: 0,
          y: SWING.high,
          size: SWING.high,
          alpha: k,
          free: true,
          layer: 'behind',
        });
        body.turn = Math.max(body.turn, 0.8 * k);
        body.forwards += SWING.rope * Math.sin(angle) * k;
        body.up += (high + SWING.rope * (1 - Math.cos(angle)) - 0.16) * k;
        body.tip -= angle * k;
        body.crouch += marks.hip * 0.4 * k;
        foreFoot(body, 0.24, 0.12, k);
        otherFoot(body, 0.2, 0.1, k);
        for (const layer of ['behind', 'over'] as const)
          show(body, {
            picture: layer === 'behind' ? 'swing-seat' : 'swing-rope',
            x: 0,
            y: SWING.high,
            size: SWING.rope,
            angle,
            alpha: k,
            free: true,
            layer,
          });
      },
    },
  },
  piggyback: {
    every: 0.8,
    fore: at(0.06, 0.34),
    other: at(-0.16, 0.34),
    aside: 0.9,
    mood: 0.8,
    pose(body, { marks }, beat, k) {
      body.bow += 0.16 * k;
      body.up += 0.02 * Math.abs(wave(beat)) * k;
      foreFoot(body, 0.12 * wave(beat), marks.hip * 0.16 * Math.max(0, wave(beat + 0.25)), k);
      otherFoot(body, -0.12 * wave(beat), marks.hip * 0.16 * Math.max(0, -wave(beat + 0.25)), k);
    },
    with: {
      apart: -0.2,
      looks: 'on',
      nearer: -0.012,
      up: 0.3,
      every: 0.8,
      fore: at(0.26, 0.5),
      other: at(0.24, 0.46),
      aside: 0.9,
      mood: 1,
      pose(body, _, beat, k) {
        body.bow += 0.2 * k;
        body.up += 0.02 * Math.abs(wave(beat)) * k;
        foreFoot(body, 0.3, 0.1, k);
        otherFoot(body, 0.26, 0.06, k);
      },
    },
  },
  tango: danced({ pieces: [{ picture: '1f339', x: 0.12, y: 0.6, size: 0.2, layer: 'over', grip: [0.5, 0.5] }] }),
  ballroom: danced({ signs: [['notes', 0.3, 1, 0.8]] }),
  'clap-game': {
    every: 1,
    fore: between([0.1, 0.5], [0.3, 0.6]),
    other: between([0.04, 0.46], [0.29, 0.48]),
    aside: 0.6,
    mood: 1,
    signs: [['snap', 0.31, 0.68, 0.6]],
    with: {
      apart: 0.62,
      looks: 'back',
      every: 1,
      fore: between([0.1, 0.5], [0.3, 0.6]),
      other: between([0.04, 0.46], [0.29, 0.48]),
      aside: 0.6,
      mood: 1,
    },
  },
  'spoon-feed': {
    every: 1.8,
    fore: between([0.2, 0.44, 0], [0.36, 0.44, 0]),
    other: at(0, 0.4),
    aside: 0.7,
    mood: 0.8,
    tool: { picture: 'prop-spoon', size: 0.24, grip: [0.85, 0.5] },
    second: { picture: '1f963', size: 0.24, layer: 'front' },
    with: {
      apart: 0.78,
      looks: 'back',
      every: 1.8,
      fore: at(0.14, 0.36),
      other: at(-0.14, 0.36),
      aside: 0.5,
      mood: 1,
      pose(body, moment, beat, k) {
        sits('doing-stool', 0.4, 0)(body, moment, beat, k);
        body.turn = Math.max(body.turn, 0.5 * k);
        body.mouth = Math.max(body.mouth, lerp(0.1, 1, 0.5 - 0.5 * wave(beat + 0.25)) * k);
      },
    },
  },
  'make-up-on': {
    every: 0.9,
    fore: between([0.42, 0.52], [0.44, 0.48]),
    other: at(0, 0.42),
    aside: 0.7,
    mood: 0.6,
    tool: { picture: '1f484', size: 0.2, grip: [0.5, 0.7] },
    second: { picture: '1fa9e', size: 0.24, grip: [0.5, 0.7] },
    with: {
      apart: 0.66,
      looks: 'back',
      every: 1,
      fore: at(0.14, 0.34),
      other: at(-0.14, 0.34),
      aside: 0.5,
      mood: 0.7,
      pose(body, moment, beat, k) {
        sits('doing-stool', 0.34, 1)(body, moment, beat, k);
        body.turn = Math.max(body.turn, 0.5 * k);
      },
    },
  },
  'arm-wrestle': {
    every: 1.6,
    fore: between([0.3, 0.52], [0.4, 0.48]),
    other: at(0.2, 0.36),
    aside: 0.7,
    tip: 0.1,
    mood: -0.2,
    pieces: [{ picture: 'small-table', x: 0.35, y: 0.34, size: 0.6 }],
    signs: [['sweat', 0, 0.9]],
    with: {
      apart: 0.7,
      looks: 'back',
      nearer: -0.01,
      every: 1.6,
      fore: between([0.4, 0.52], [0.3, 0.48]),
      other: at(0.2, 0.36),
      aside: 0.7,
      tip: 0.1,
      mood: -0.2,
      signs: [['sweat', 0, 0.9]],
    },
  },
} satisfies Record<string, Doing>;
