/**
 * What hands say without a thing in them: a shrug, a raised hand, arms akimbo. One row each says where the hands go;
 * `manners.ts` lists them under the names that the score knows them by.
 */
import type { Body } from '../body.js';
import { lerp, wave } from '../painting/easing.js';
import type { Marks, Point } from '../pictures/marks.js';
import { HANDWORK } from './handwork.js';
import { cycle, during, foreHand, type Moment, otherHand, show, sign } from './moment.js';

export interface Posture {
  /** Forwards and up, own heights; `up`: how far the gesture is made, which comes and goes. */
  fore(marks: Marks, up: number): Point;
  other?(marks: Marks, up: number): Point;
  /** Seconds from one to the next, and how large a part of them it lasts. */
  every: number;
  lasts: number;
  head?: { tip?: number; down?: number; aside?: number };
  mood: number;
  /** How far the hand goes to and fro at its place, and how often in a second. */
  rubs?: readonly [far: number, often: number];
  also?(body: Body, moment: Moment, up: number, k: number): void;
}

const atHip = ({ half, hip }: Marks): Point => [-half - 0.015, hip + 0.075];

const POSTURES = {
  ...HANDWORK,
  shrug: {
    fore: ({ half, shoulder }, up) => [half + lerp(0.1, 0.23, up), shoulder[1] + lerp(-0.16, 0.02, up)],
    other: ({ half, shoulder }, up) => [-half - lerp(0.1, 0.23, up), shoulder[1] + lerp(-0.16, 0.02, up)],
    every: 2,
    lasts: 0.7,
    head: { tip: 0.16 },
    mood: -0.1,
    also(body, { marks, t }, up, k) {
      body.stretchY *= 1 + 0.02 * up;
      sign(body, 'question', marks.crown[0], marks.crown[1], k * up, t);
    },
  },
  facepalm: {
    fore: ({ eyes, eyesApart }) => [eyes[0] * 0.6 + eyesApart * 0.1, eyes[1] - 0.005],
    other: atHip,
    every: 3.4,
    lasts: 0.82,
    head: { tip: 0.14, down: 0.02 },
    mood: -0.7,
    also(body, { t }, up, k) {
      body.blink = Math.max(body.blink, k * up);
      body.headAside += 0.018 * k * up * wave(t * 1.1);
    },
  },
  'hand-up': {
    fore: ({ shoulder, half, arm }, up) => [half + 0.1, shoulder[1] + lerp(-0.1, arm * 0.92, up)],
    every: 2.6,
    lasts: 0.86,
    head: { tip: -0.06 },
    mood: 0.8,
    rubs: [0.03, 2],
    also(body, { t }, up, k) {
      body.up += 0.02 * k * up * Math.abs(wave(t * 1.1));
      body.mouth = Math.max(body.mouth, 0.5 * k * up);
    },
  },
  salute: {
    fore: ({ eyes, headWidth }, up) => [headWidth * 0.46, lerp(eyes[1] - 0.2, eyes[1] + 0.055, up)],
    every: 2.8,
    lasts: 0.8,
    mood: 0.3,
    also(body, _, up, k) {
      body.stretchY *= 1 + 0.02 * k * up;
    },
  },
  scratch: {
    fore: ({ crown, headWidth }) => [headWidth * 0.42, crown[1] - 0.045],
    other: atHip,
    every: 2.6,
    lasts: 0.8,
    head: { tip: 0.12 },
    mood: -0.1,
    rubs: [0.022, 3.4],
    also(body, { marks, t }, up, k) {
      sign(body, 'question', marks.crown[0], marks.crown[1], k * up, t);
    },
  },
  'cover-eyes': {
    fore: ({ eyes, eyesApart }) => [eyes[0] * 0.5 + eyesApart * 0.5, eyes[1]],
    other: ({ eyes, eyesApart }) => [eyes[0] * 0.5 - eyesApart * 0.5, eyes[1]],
    every: 2.4,
    lasts: 0.66,
    mood: 0.3,
    also(body, _, up, k) {
      body.mouth = Math.max(body.mouth, 0.7 * k * (1 - up));
    },
  },
  akimbo: {
    fore: (marks) => [-atHip(marks)[0], atHip(marks)[1]],
    other: atHip,
    every: 60,
    lasts: 1,
    head: { tip: -0.05 },
    mood: 0.2,
    also(body, { t }, up, k) {
      body.headAside += 0.012 * k * up * wave(t * 0.4);
      body.lean += 0.03 * k * wave(t * 0.4);
    },
  },
  crossed: {
    fore: ({ half, shoulder }) => [-half * 0.62, shoulder[1] - 0.13],
    other: ({ half, shoulder }) => [half * 0.62, shoulder[1] - 0.15],
    every: 60,
    lasts: 1,
    head: { tip: 0.05 },
    mood: -0.4,
    also(body, { t }, _, k) {
      body.headTurn += 0.4 * k * Math.sign(wave(t * 0.32));
    },
  },
  wish: {
    fore: ({ neck, shoulder }) => [0.025, Math.min(neck[1] - 0.05, shoulder[1] - 0.02)],
    other: ({ neck, shoulder }) => [-0.025, Math.min(neck[1] - 0.05, shoulder[1] - 0.02)],
    every: 60,
    lasts: 1,
    head: { tip: -0.12 },
    mood: 0.8,
    also(body, { act, marks, t }, _, k) {
      // A look up, and then with closed eyes.
      body.blink = Math.max(body.blink, k * during(act.elapsed, 1.2, 60, 0.4));
      sign(body, 'sparkles', marks.crown[0], marks.crown[1] + 0.04, 0.6 * k, t * 0.5);
    },
  },
  point: {
    fore: ({ half, shoulder, arm }, up) => [
      half + lerp(0.08, arm * 0.78, up),
      shoulder[1] + lerp(-0.1, arm * 0.62, up),
    ],
    other: atHip,
    every: 2.8,
    lasts: 0.82,
    head: { tip: -0.16 },
    mood: 0.6,
    also(body, _, up, k) {
      body.turn = Math.max(body.turn, 0.5 * k * up);
      body.mouth = Math.max(body.mouth, 0.6 * k * up);
    },
  },
  'air-kiss': {
    fore: ({ mouth, half }, up) => [lerp(mouth[0] + 0.03, half + 0.26, up), lerp(mouth[1], mouth[1] + 0.02, up)],
    other: atHip,
    every: 2.2,
    lasts: 0.5,
    head: { tip: 0.06 },
    mood: 1,
    also(body, { marks, t }, up, k) {
      body.blink = Math.max(body.blink, k * (1 - up));
      sign(body, 'two-hearts', marks.half + 0.24, marks.mouth[1] + 0.08, k * up, t);
    },
  },
  'thumb-up': {
    fore: ({ half, shoulder }, up) => [half + 0.17, shoulder[1] + lerp(-0.18, 0, up)],
    other: atHip,
    every: 2.6,
    lasts: 0.84,
    head: { tip: 0.06 },
    mood: 0.9,
    also(body, { marks }, up, k) {
      const [x, y] = POSTURES['thumb-up'].fore(marks, up);
      show(body, { picture: '1f44d', x, y: y + 0.06, size: 0.28, alpha: k * up, layer: 'over' });
    },
  },
} satisfies Record<string, Posture>;

/** By the name of the posture: a hand goes where it belongs and comes back. */
function posture(name: keyof typeof POSTURES) {
  const told: Posture = POSTURES[name];
  return (body: Body, moment: Moment, k: number): void => {
    const { marks, t } = moment;
    const beat = cycle({ ...moment, own: 0 }, told.every);
    const up = during(beat, 0.06, told.lasts, 0.16);
    const [far, often] = told.rubs ?? [0, 0];
    const rubbed = far * up * wave(t * often);
    const [x, y] = told.fore(marks, up);
    const held = told.every > 10 ? 1 : Math.max(up, 0.25);
    foreHand(body, x + rubbed, y, k * held);
    const other = told.other?.(marks, up);
    if (other) otherHand(body, other[0], other[1], k * held);
    body.headTip += (told.head?.tip ?? 0) * k * up;
    body.headDown += (told.head?.down ?? 0) * k * up;
    body.mood = told.mood < 0 ? Math.min(body.mood, told.mood * k) : Math.max(body.mood, told.mood * k);
    told.also?.(body, moment, up, k);
  };
}

/** By the names that the score knows them by. */
export const POSTURED = Object.fromEntries(
  (Object.keys(POSTURES) as (keyof typeof POSTURES)[]).map((name) => [`prop-${name}`, posture(name)]),
);
