/** A sneeze of a flower: the breath drawn for it, the puffs of pollen, and whom they cover. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { write } from './sign-shapes.js';

type Draw = (
  canvas: SKRSContext2D,
  sign: { age: number; x: number; wide?: number },
  height: number,
  forwards: number,
) => void;

const DEEP = '#e09a1c';
const GOLD = ['#ffd23c', '#ffe27a', '#ffc02e'] as const;
const PALE = '#fff6c8';
/** What is said while breath is drawn, and from when, seconds; how large, how far forwards and up of the mouth, own heights. */
const WORDS = [
  ['ah…', 0.02],
  ['ah… AH…', 0.2],
] as const;
const WORD = { size: 0.165, forwards: 0.46, up: 0.42 } as const;
/** Puffs of the burst, how far the first and the last get and how wide they fan out. */
const PUFFS = 15;
const NEAREST = 0.2;
const FARTHEST = 0.95;
const FAN = 0.62;
/** Whoever sneezes bows, and its breath goes straight out all the same, radians. */
const RISES = 0.36;
const OUT_SECONDS = 0.42;
const GONE_SECONDS = [0.5, 1] as const;
const GRAINS = 26;
/** Lumps of one puff, and grains about it. */
const LOBES = 7;
const STRAYS = 24;
/** A head so far before the body's middle has a back behind it, own heights. */
const AHEAD = 0.12;
/** Curls of a wig of pollen about a head: turns from straight ahead over the crown, and how large, parts of the head's half width. */
const CURLS = [
  [0.66, 0.34],
  [0.57, 0.38],
  [0.15, 0.28],
  [0.47, 0.42],
  [0.21, 0.36],
  [0.38, 0.46],
  [0.28, 0.46],
] as const;

export const POLLEN_SIGNS = {
  /** "Ah… AH…", and breath that is drawn in; age in seconds. */
  ah(canvas, { age }, height, forwards) {
    canvas.lineCap = 'round';
    canvas.strokeStyle = '#ffffff';
    canvas.lineWidth = height * 0.014;
    canvas.beginPath();
    for (let streak = 0; streak < 6; streak++) {
      const angle = (streak / 5 - 0.5) * 1.5;
      const near = wrap(1 - age * 2.6 + streak * 0.382);
      const [from, to] = [0.16 + 0.26 * near, 0.16 + 0.26 * near + 0.1 * near];
      canvas.moveTo(forwards * height * from * Math.cos(angle), height * from * Math.sin(angle));
      canvas.lineTo(forwards * height * to * Math.cos(angle), height * to * Math.sin(angle));
    }
    canvas.stroke();
    for (const [index, [word, from]] of WORDS.entries()) {
      const pops = Math.min(1, Math.max(0, (age - from) / 0.1));
      if (pops === 0 || age > (WORDS[index + 1]?.[1] ?? age)) continue;
      write(canvas, word, forwards * WORD.forwards * height, -WORD.up * height, WORD.size * height * pops, 1, PALE);
    }
  },
  /** Round puffs out of a mouth, each for itself, that fly apart, sink and are gone; age in seconds. */
  pollen(canvas, { age }, height, forwards) {
    canvas.scale(forwards < 0 ? -1 : 1, 1);
    const out = 1 - (1 - Math.min(1, age / OUT_SECONDS)) ** 2;
    const [stays, gone] = GONE_SECONDS;
    const left = Math.min(1, Math.max(0, (gone - age) / (gone - stays)));
    for (let grain = 0; grain < GRAINS; grain++) {
      const own = wrap(grain * 0.7549);
      const lean = (wrap(grain * 0.5698) - 0.5) * 1.7 - RISES;
      const far = height * (0.1 + 1.1 * own) * out;
      const radius = height * (0.008 + 0.01 * wrap(grain * 0.27)) * Math.min(1, left * 1.6);
      const fall = height * 0.3 * age * age * (0.5 + own);
      dot(canvas, Math.cos(lean) * far, Math.sin(lean) * far + fall, radius, GOLD[grain % 3]!);
    }
    for (let index = 0; index < PUFFS; index++) {
      const part = index / (PUFFS - 1);
      const lean = FAN * (1 - 0.35 * part) * Math.sin(index * 2.4) - RISES;
      const far = (NEAREST + (FARTHEST - NEAREST) * part) * out;
      const radius = height * (0.04 + 0.06 * wrap(index * 0.618)) * (0.4 + 0.6 * out) * left;
      const fall = height * 0.12 * age * age;
      puff(canvas, height * far * Math.cos(lean), height * far * Math.sin(lean) + fall, radius, index);
    }
  },
  /** A wig of pollen, a few puffs on the back, and grains that fall off; from the crown, age in seconds. */
  dusted(canvas, { age, x, wide = 0.3 }, height, forwards) {
    canvas.scale(forwards < 0 ? -1 : 1, 1);
    const half = (wide / 2) * height;
    const shakes = 0.02 * Math.sin(age * 14) * Math.max(0, 1 - age);
    // Wings seen from above have no back that anything could lie on.
    if (x > AHEAD) {
      for (const [back, down, size] of [
        [0.62, 0.16, 0.34],
        [0.5, 0.11, 0.3],
      ] as const)
        puff(canvas, -back * height, down * height, size * half, 3);
      CURLS.forEach(([turn, size], index) => {
        const angle = (turn + shakes) * TURN;
        puff(canvas, half * 0.98 * Math.cos(angle), half * (0.92 - 1.02 * Math.sin(angle)), size * half, index);
      });
    }
    for (let speck = 0; speck < 12; speck++) {
      const own = wrap(speck * 0.618);
      const [back, down] = [(x > AHEAD ? 0.24 : -0.2) + 0.4 * wrap(speck * 0.7549), 0.2 + 0.32 * wrap(speck * 0.5698)];
      dot(canvas, -back * height, (down + 0.1 * back) * height, height * (0.01 + 0.008 * own), PALE);
    }
    for (let speck = 0; speck < 6; speck++) {
      const own = wrap(age * 0.8 + speck / 6);
      const radius = height * 0.018 * (1 - own * 0.6);
      dot(canvas, height * (0.2 - 0.16 * speck), height * (0.5 + 0.45 * own), radius, GOLD[1]);
    }
  },
} satisfies Record<string, Draw>;

/** A small cloud of dust: a soft shine, lumps that one sees through a little, and grains that stray from it. */
function puff(canvas: SKRSContext2D, x: number, y: number, radius: number, index: number): void {
  if (radius < 0.5) return;
  const tone = GOLD[index % GOLD.length]!;
  const strength = canvas.globalAlpha;
  glow(canvas, x, y, radius * 1.7, tone, 0.85);
  for (const [shade, aside, grown, alpha] of [
    [DEEP, 0.1, 1, 0.5],
    [tone, 0, 0.94, 0.8],
    [PALE, -0.16, 0.56, 0.6],
  ] as const) {
    canvas.globalAlpha = strength * alpha;
    canvas.fillStyle = shade;
    canvas.beginPath();
    for (let at = 0; at < LOBES; at++) {
      const angle = (at / LOBES) * TURN + index;
      const lobe = radius * (0.3 + 0.22 * wrap(at * 0.618 + index * 0.3)) * grown;
      const [lobeX, lobeY] = [
        x + radius * (aside + Math.cos(angle) * 0.5 * grown),
        y + radius * (aside * 1.4 + Math.sin(angle) * 0.46 * grown),
      ];
      canvas.moveTo(lobeX + lobe, lobeY);
      canvas.arc(lobeX, lobeY, lobe, 0, TURN);
    }
    canvas.fill();
  }
  canvas.globalAlpha = strength * 0.9;
  for (const [shade, from] of [
    [tone, 0],
    [DEEP, 1],
    [PALE, 2],
  ] as const) {
    canvas.fillStyle = shade;
    canvas.beginPath();
    for (let at = from; at < STRAYS; at += 3) {
      const angle = at * 2.4 + index;
      const far = radius * (shade === PALE ? 0.3 + 0.5 * wrap(at * 0.7549) : 0.8 + 0.55 * wrap(at * 0.7549));
      const [grainX, grainY] = [x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.94];
      const grain = radius * (0.05 + 0.06 * wrap(at * 0.5698));
      canvas.moveTo(grainX + grain, grainY);
      canvas.arc(grainX, grainY, grain, 0, TURN);
    }
    canvas.fill();
  }
  canvas.globalAlpha = strength;
}

/** One grain, with the shine about it. */
function dot(canvas: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  if (radius < 0.2) return;
  const strength = canvas.globalAlpha;
  canvas.globalAlpha = strength * 0.4;
  canvas.fillStyle = DEEP;
  canvas.beginPath();
  canvas.arc(x, y, radius * 1.5, 0, TURN);
  canvas.fill();
  canvas.globalAlpha = strength;
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}
