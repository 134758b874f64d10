/** Signs of a birthday: breath that is blown at candles, candles that flare up again, cream that flies and sticks. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, smooth, TURN, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number; wide?: number }, height: number, forwards: number) => void;

/** How steeply breath rises to candles on a table, radians; how far it is seen, own heights. */
const UP = 0.62;
const FAR = 0.62;
/** Balls of a puff: aside, down, radius. */
const CLOUD = [
  [0, 0, 0.8],
  [0.7, 0.15, 0.55],
  [-0.6, 0.2, 0.5],
] as const;
/** Seconds that a dollop flies; where it comes from, own heights forwards and up; how far down drops run. */
export const FLIGHT_SECONDS = 0.5;
const FROM = [0.62, 0.3] as const;
/** How high its way is bent, own heights; what flies: how much of the way behind, and its radius. */
const ARC = 0.24;
const TRAIL = [
  [0.34, 0.026],
  [0.22, 0.042],
  [0, 0.11],
] as const;
/** A splash of cream: its lobes, parts of its radius, and what runs down from it: aside, how far, how thick. */
const LOBES = [1.05, 0.78, 1.12, 0.82, 1, 0.74, 1.14, 0.8] as const;
const DROPS = [
  [-0.66, 0.5, 0.3],
  [-0.24, 0.95, 0.36],
  [0.3, 0.7, 0.32],
  [0.72, 0.4, 0.28],
] as const;
/** How far below the eyes most of it sticks, and how large that is, parts of a face's half: eyes that look out of it would be a mask's. */
const MUZZLE = { down: 0.82, radius: 0.7 } as const;
/** What sticks elsewhere: on the brow and a cheek; aside, down, radius. */
const SPOTS = [
  [-0.16, -0.66, 0.27],
  [-1.12, 0.66, 0.22],
] as const;

export const PARTY_SIGNS = {
  /** Round puffs with streaks between them, on their way up to the flames. */
  breath(canvas, { age }, height, forwards) {
    canvas.scale(forwards < 0 ? -1 : 1, 1);
    canvas.rotate(-UP);
    canvas.lineCap = 'round';
    for (let streak = 0; streak < 5; streak++) {
      const own = wrap(age * 1.9 + streak * 0.382);
      const lean = (streak / 4 - 0.5) * 0.42;
      const from = height * (0.06 + FAR * 0.7 * own);
      canvas.globalAlpha = 0.95 * Math.sin(own * Math.PI);
      for (const [tone, thick] of [
        ['#7fa9d6', 0.022],
        ['#ffffff', 0.013],
      ] as const) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = height * thick;
        canvas.beginPath();
        canvas.moveTo(Math.cos(lean) * from, Math.sin(lean) * from);
        canvas.lineTo(Math.cos(lean) * (from + height * 0.13), Math.sin(lean) * (from + height * 0.13));
        canvas.stroke();
      }
    }
    for (let puff = 0; puff < 4; puff++) {
      const own = wrap(age * 1.3 + puff / 4);
      const [x, y] = [height * (0.1 + FAR * own), height * 0.05 * Math.sin(own * 5 + puff * 2)];
      const radius = height * (0.03 + 0.07 * own);
      canvas.globalAlpha = Math.min(1, own * 9) * Math.min(1, (1 - own) * 3);
      for (const [tone, grown] of [
        ['#8fb6e0', 1.14],
        ['#ffffff', 1],
      ] as const) {
        canvas.fillStyle = tone;
        canvas.beginPath();
        for (const [aside, off, size] of CLOUD) {
          canvas.moveTo(x + aside * radius + size * radius * grown, y + off * radius);
          canvas.arc(x + aside * radius, y + off * radius, size * radius * grown, 0, TURN);
        }
        canvas.fill();
      }
    }
  },
  /** Rays about a flame that is suddenly there again; age 0 to 1. */
  fizz(canvas, { age }, height) {
    const out = 1 - (1 - age) ** 2;
    glow(canvas, 0, 0, height * 0.13, '#fff2a8', 0.9 * (1 - age));
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.014;
    for (let ray = 0; ray < 8; ray++) {
      const angle = (ray / 8) * TURN + 0.2;
      const [from, to] = [height * (0.035 + 0.05 * out), height * (0.06 + 0.075 * out)];
      canvas.strokeStyle = ray % 2 ? '#ff9a2e' : '#ffe45c';
      canvas.beginPath();
      canvas.moveTo(Math.cos(angle) * from, Math.sin(angle) * from);
      canvas.lineTo(Math.cos(angle) * to, Math.sin(angle) * to);
      canvas.stroke();
    }
  },
  /** A dollop that comes flying, and then is all over nose and mouth, runs down and laughs; age in seconds. */
  cream(canvas, { age, wide = 0.2 }, height, forwards) {
    const way = Math.min(1, age / FLIGHT_SECONDS);
    canvas.scale(forwards < 0 ? -1 : 1, 1);
    const half = height * Math.max(0.17, wide * 1.1);
    if (way < 1) {
      // Drops trail after it along its arc.
      for (const [behind, size] of TRAIL) {
        const at = way - behind;
        if (at < 0) continue;
        canvas.save();
        canvas.translate(height * FROM[0] * (1 - at), -height * (FROM[1] * (1 - at) + ARC * Math.sin(at * Math.PI)));
        dollop(canvas, height * size, at * 4);
        canvas.restore();
      }
      return;
    }
    const since = age - FLIGHT_SECONDS;
    for (const [aside, down, size] of SPOTS) {
      canvas.save();
      canvas.translate(half * aside, half * down);
      dollop(canvas, half * size, aside);
      canvas.restore();
    }
    canvas.translate(0, half * MUZZLE.down);
    const radius = half * MUZZLE.radius * lerp(1.4, 1, smooth(since / 0.16));
    const runs = Math.min(1, since / 0.9);
    for (const [tone, grown, lower] of [
      ['#d9bfae', 1.2, 0.012],
      ['#fffaf0', 1, 0],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineCap = 'round';
      for (const [across, long, thick] of DROPS) {
        canvas.lineWidth = radius * thick * grown;
        canvas.beginPath();
        canvas.moveTo(radius * across, radius * 0.3);
        canvas.lineTo(radius * across, radius * (0.5 + long * runs) + height * lower);
        canvas.stroke();
      }
    }
    dollop(canvas, radius, 0);
    // Out of it looks a mouth that laughs, and a tongue.
    const laughs = smooth((since - 0.08) / 0.16);
    if (laughs > 0.05) {
      canvas.fillStyle = '#6a1030';
      canvas.beginPath();
      canvas.ellipse(0, -radius * 0.06, radius * 0.46, radius * 0.52 * laughs, 0, 0, Math.PI);
      canvas.closePath();
      canvas.fill();
      canvas.fillStyle = '#f2647e';
      canvas.beginPath();
      canvas.ellipse(0, radius * 0.26 * laughs, radius * 0.26, radius * 0.18 * laughs, 0, 0, TURN);
      canvas.fill();
    }
    // What splashes off.
    const off = Math.min(1, since / 0.6);
    if (off >= 1) return;
    const far = Math.sqrt(off);
    canvas.fillStyle = '#fffaf0';
    canvas.strokeStyle = '#d9bfae';
    canvas.lineWidth = height * 0.012;
    for (let drop = 0; drop < 11; drop++) {
      const angle = (drop / 11) * TURN + 0.4;
      const reach = radius * (1 + (0.7 + 0.5 * wrap(drop * 0.618)) * far);
      canvas.beginPath();
      const size = height * (0.02 + 0.022 * wrap(drop * 0.382)) * (1 - off * off);
      canvas.arc(Math.cos(angle) * reach, Math.sin(angle) * reach + height * 0.3 * off * off, size, 0, TURN);
      canvas.stroke();
      canvas.fill();
    }
  },
} satisfies Record<string, Draw>;

function dollop(canvas: SKRSContext2D, radius: number, turn: number): void {
  for (const [tone, grown, shift] of [
    ['#d9bfae', 1.1, 0.03],
    ['#fffaf0', 1, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    for (let step = 0; step <= LOBES.length; step++) {
      const at = (turned: number, far: number): readonly [number, number] => [
        Math.cos(turned) * radius * grown * far,
        Math.sin(turned) * radius * grown * far * 0.82 + radius * shift,
      ];
      const angle = turn + (step / LOBES.length) * TURN;
      if (step === 0) canvas.moveTo(...at(angle, LOBES[0] * 0.86));
      else {
        const bulge = at(angle - TURN / LOBES.length / 2, LOBES[step % LOBES.length]! * 1.3);
        canvas.quadraticCurveTo(...bulge, ...at(angle, 0.86 * LOBES[step % LOBES.length]!));
      }
    }
    canvas.fill();
  }
  canvas.strokeStyle = '#ecd6c6';
  canvas.lineWidth = radius * 0.09;
  canvas.beginPath();
  canvas.arc(-radius * 0.1, -radius * 0.05, radius * 0.4, 0.6, 4.4);
  canvas.stroke();
}
