/** Who hangs from a canopy, a wing or a cord, or swims below the waves. Rows of `doing.ts`. */
import type { Body } from '../../body.js';
import { lerp, wave } from '../../painting/easing.js';
import { foreFoot, type Moment, otherFoot, show } from '../moment.js';
import { at, between, type Doing, later } from './doing.js';

/** How high over the ground they hang, own heights. */
const UP = 0.32;

/** Below a canopy, legs loose, swaying with it. */
const hung = (picture: string, size: number, high: number): Doing => ({
  high,
  every: 3.2,
  ahead: 0.75,
  fore: at(0.2, 0.86),
  other: at(-0.2, 0.86),
  pieces: [{ picture, x: 0, y: 0.78, size, moves: (beat) => [0, 0, 0.03 * wave(beat)] }],
  mood: 0.9,
  pose: (body, moment, beat, k) => hangs(body, moment, beat, k),
});

function hangs(body: Body, { marks }: Moment, beat: number, k: number): void {
  const sway = wave(beat);
  body.up += (UP + 0.04 * wave(beat * 0.7)) * k;
  body.forwards += 0.07 * sway * k;
  body.lean -= 0.06 * sway * k;
  body.turn = Math.max(body.turn, 0.35 * k);
  body.crouch += marks.hip * 0.3 * k;
  foreFoot(body, 0.2 + 0.04 * sway, -0.05, k);
  otherFoot(body, 0.08 + 0.05 * sway, -0.09, k);
}

/** Mask, fins and what else divers have, on a body that lies in the water. */
const swims =
  (tip: number, gear: readonly string[]): NonNullable<Doing['pose']> =>
  (body, { marks }, beat, k) => {
    body.turn = Math.max(body.turn, 0.6 * k);
    body.tip += tip * k;
    body.headTip -= tip * 0.42 * k;
    foreFoot(body, 0.1 + 0.08 * wave(beat), -0.04, k);
    otherFoot(body, -0.08 - 0.08 * wave(beat), -0.06, k);
    for (const picture of gear)
      show(body, {
        picture,
        x: 0,
        y: marks.crown[1],
        size: 1,
        alpha: k,
        layer: picture === 'doing-air-tank' ? 'behind' : 'over',
      });
  };

export const ALOFT = {
  paraglide: hung('doing-paraglider', 1.7, 2.2),
  skydive: hung('doing-parachute', 1.7, 2.25),
  'hang-glide': {
    high: 1.95,
    ahead: 1.05,
    every: 3,
    fore: at(0.2, 0.6),
    other: at(0.14, 0.6),
    pieces: [{ picture: 'doing-hang-glider', x: 0.2, y: 0.6, size: 1.8, moves: (beat) => [0, 0, 0.04 * wave(beat)] }],
    mood: 0.9,
    pose(body, { marks }, beat, k) {
      body.turn = Math.max(body.turn, 0.7 * k);
      body.up += (0.42 + 0.05 * wave(beat)) * k;
      body.tip += 0.9 * k;
      body.headTip -= 0.5 * k;
      foreFoot(body, -0.06, marks.hip * -0.2, k);
      otherFoot(body, -0.12, marks.hip * -0.24, k);
    },
  },
  bungee: {
    high: 2.15,
    ahead: 0.8,
    every: 2.1,
    fore: between([0.3, 0.9], [0.36, 1]),
    other: later(between([-0.3, 0.9], [-0.36, 1]), 0.5),
    pieces: [{ picture: 'doing-bungee-bridge', x: 0, y: 1.98, size: 1.5, layer: 'behind' }],
    mood: 0.9,
    pose(body, _, beat, k) {
      const down = 0.5 - 0.5 * wave(beat + 0.25);
      body.up += lerp(0.72, 0.02, down) * k;
      body.roll += Math.PI * k + 0.12 * wave(beat * 0.6) * k;
      body.mouth = Math.max(body.mouth, 0.9 * k);
      body.wow = Math.max(body.wow, 0.7 * k);
      foreFoot(body, 0.03, 0, k);
      otherFoot(body, -0.03, 0, k);
      const ankles = body.up + 0.95;
      show(body, { picture: 'doing-bungee', x: 0, y: ankles, size: 2 - ankles, alpha: k, free: true, layer: 'behind' });
    },
  },
  'scuba-dive': {
    every: 1.6,
    high: 1.1,
    ahead: 0.6,
    fore: between([0.3, 0.62], [0.24, 0.5]),
    other: between([0.2, 0.5], [0.14, 0.4]),
    mood: 0.7,
    pose: (body, moment, beat, k) => {
      body.up += 0.24 * k;
      swims(1.05, ['doing-air-tank', 'doing-dive-mask', 'doing-diver-bubbles'])(body, moment, beat, k);
    },
  },
  snorkel: {
    every: 1.6,
    high: 1.1,
    ahead: 0.6,
    fore: between([0.3, 0.62], [0.24, 0.5]),
    other: between([0.2, 0.5], [0.14, 0.4]),
    mood: 0.7,
    pose: (body, moment, beat, k) => {
      body.up -= 0.02 * k;
      swims(1.2, ['doing-dive-mask', 'doing-snorkel'])(body, moment, beat, k);
    },
  },
} satisfies Record<string, Doing>;
