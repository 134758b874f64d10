/**
 * What hands do close to the body: cover the ears, hush, bow, warm themselves, fan, knead, dust, ring a bell. Postures like those
 * of `postures.ts`, which lists them.
 */
import { lerp, wave } from '../painting/easing.js';
import { show, sign } from './moment.js';
import type { Posture } from './postures.js';

/** The table that dough lies on, own heights. */
const TABLE = { high: 0.36, ahead: 0.16, wide: 0.62 } as const;
/** Where a bell hangs over whoever rings it. */
const BELL = { high: 0.3, size: 0.46, ahead: 0.24 } as const;

export const HANDWORK = {
  'cover-ears': {
    fore: ({ eyes, headWidth }) => [headWidth * 0.5, eyes[1] - 0.01],
    other: ({ eyes, headWidth }) => [-headWidth * 0.5, eyes[1] - 0.01],
    every: 60,
    lasts: 1,
    head: { down: 0.02 },
    mood: -0.6,
    also(body, { t }, up, k) {
      body.turn *= 1 - 0.8 * k;
      body.blink = Math.max(body.blink, k * up);
      body.headAside += 0.02 * k * up * wave(t * 1.6);
      body.fold = Math.max(body.fold, 0.12 * k * up);
    },
  },
  hush: {
    fore: ({ mouth, shoulder }, up) => [mouth[0] + 0.015, lerp(shoulder[1] - 0.1, mouth[1] - 0.035, up)],
    every: 3,
    lasts: 0.86,
    head: { tip: 0.1, down: 0.01 },
    mood: 0.25,
    also(body, { marks }, up, k) {
      show(body, {
        picture: '261d-fe0f',
        x: marks.mouth[0] + 0.015,
        y: lerp(marks.shoulder[1] - 0.06, marks.mouth[1] + 0.005, up),
        size: 0.17,
        alpha: k * up,
        layer: 'over',
      });
      body.mouth = Math.max(body.mouth, 0.22 * k * up);
    },
  },
  bow: {
    fore: ({ half, hip }) => [half * 0.7, hip + 0.02],
    other: ({ half, hip }) => [-half * 0.5, hip + 0.02],
    every: 2.8,
    lasts: 0.74,
    mood: 0.5,
    also(body, _, up, k) {
      body.turn = Math.max(body.turn, 0.75 * k);
      body.bow += 0.85 * up * k;
      body.headTip += 0.35 * up * k;
      body.blink = Math.max(body.blink, k * up);
    },
  },
  'warm-hands': {
    fore: ({ half, shoulder }) => [half + 0.13, shoulder[1] - 0.15],
    other: ({ half, shoulder }) => [half + 0.04, shoulder[1] - 0.19],
    every: 60,
    lasts: 1,
    head: { tip: 0.08 },
    mood: 0.7,
    rubs: [0.025, 1.8],
    also(body, { t }, _, k) {
      body.turn = Math.max(body.turn, 0.6 * k);
      body.fold = Math.max(body.fold, 0.16 * k);
      body.lean += 0.012 * k * wave(t * 6);
    },
  },
  'fan-self': {
    fore: ({ half, mouth }) => [half + 0.05, mouth[1] - 0.1],
    every: 60,
    lasts: 1,
    head: { tip: -0.08 },
    mood: 0.3,
    rubs: [0.05, 2.2],
    also(body, { marks, t }, up, k) {
      const [x, y] = HANDWORK['fan-self'].fore(marks);
      show(body, {
        picture: 'prop-fan-held',
        x: x + 0.05 * up * wave(t * 2.2),
        y: y + 0.03,
        size: 0.34,
        angle: -0.35 + 0.4 * wave(t * 2.2),
        alpha: k,
        layer: 'over',
      });
    },
  },
  knead: {
    fore: () => [TABLE.ahead + 0.14, TABLE.high + 0.14],
    other: () => [TABLE.ahead - 0.06, TABLE.high + 0.14],
    every: 60,
    lasts: 1,
    head: { tip: 0.2, down: 0.02 },
    mood: 0.5,
    rubs: [0.05, 1.1],
    also(body, { t }, _, k) {
      const press = 0.5 + 0.5 * wave(t * 1.1 + 0.25);
      body.turn = Math.max(body.turn, 0.4 * k);
      body.bow += 0.14 * k + 0.06 * k * press;
      const at = { x: TABLE.ahead, alpha: k, free: true, layer: 'over' } as const;
      show(body, { ...at, picture: 'small-table', y: TABLE.high, size: TABLE.wide });
      show(body, { ...at, picture: 'dough', x: TABLE.ahead + 0.04, y: TABLE.high + 0.02, size: 0.34, turn: press });
    },
  },
  dust: {
    fore: ({ half, eyes }) => [half + 0.17, eyes[1] - 0.02],
    every: 60,
    lasts: 1,
    head: { tip: -0.14 },
    mood: 0.5,
    rubs: [0.07, 1.7],
    also(body, { marks, t }, up, k) {
      const [x, y] = HANDWORK.dust.fore(marks);
      const to = 0.07 * up * wave(t * 1.7);
      body.turn = Math.max(body.turn, 0.6 * k);
      show(body, {
        picture: 'duster',
        x: x + to,
        y,
        size: 0.4,
        angle: 0.3 + 0.5 * wave(t * 1.7),
        alpha: k,
        layer: 'over',
      });
      sign(body, 'puff', x + 0.14, y + 0.16, 0.7 * k, t);
    },
  },
  'ring-bell': {
    fore: ({ crown }, up) => [BELL.ahead, crown[1] + lerp(0.04, -0.14, up)],
    other: ({ crown }, up) => [BELL.ahead - 0.03, crown[1] + lerp(-0.04, -0.22, up)],
    every: 1.5,
    lasts: 0.5,
    mood: 0.8,
    also(body, { marks, t }, up, k) {
      const high = marks.crown[1] + BELL.high;
      body.turn = Math.max(body.turn, 0.4 * k);
      body.crouch += 0.05 * k * up;
      body.headTip -= 0.16 * k;
      const at = { x: BELL.ahead, alpha: k, free: true, layer: 'behind' } as const;
      show(body, { ...at, picture: 'bell-rope', y: high, size: 0.6 });
      show(body, { ...at, picture: '1f514', y: high, size: BELL.size, angle: 0.34 * wave(t / 1.5) });
      sign(body, 'notes', BELL.ahead + 0.2, high, k, t);
    },
  },
} satisfies Record<string, Posture>;
