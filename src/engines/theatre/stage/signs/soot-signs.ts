/** What happens to who is black with soot: a ring of smoke out of the mouth, a flower that opens on the head. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { traceOval } from '../painting/beast-shapes.js';
import { TURN, wave } from '../painting/easing.js';
import { disc } from '../painting/paint.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number }, height: number, forwards: number) => void;

const PETALS = 7;
/** How long a flower takes to open, seconds, and how large it is, own heights. */
const OPENS_SECONDS = 0.16;
const FLOWER = 0.17;
const RINGS = [0, 0.22] as const;
/** A ring is of little clouds: how many, and in which tones, how large and how far down each tone's are. */
const PUFFS = 13;
const TONES = [
  ['#8f8999', 1.14, 0.06],
  ['#bdb7c6', 1, 0],
  ['#e6e2ec', 0.66, -0.3],
] as const;

export const SOOT_SIGNS = {
  /** Two rings, one after the other, that float up beside the head and widen; age in seconds. */
  'smoke-ring'(canvas, { age }, height, forwards) {
    const strength = canvas.globalAlpha;
    for (const from of RINGS) {
      const own = (age - from) / 0.8;
      if (own <= 0 || own >= 1) continue;
      const out = Math.sqrt(own);
      canvas.globalAlpha = strength * Math.min(1, (1 - own) * 2.4);
      const [x, y, radius] = [
        forwards * height * (0.12 + 0.5 * out),
        -height * (0.04 + 0.5 * own),
        height * (0.03 + 0.12 * out),
      ];
      for (const [tone, thick, down] of TONES) {
        canvas.fillStyle = tone;
        canvas.beginPath();
        for (let puff = 0; puff < PUFFS; puff++) {
          const angle = (puff / PUFFS) * TURN + forwards * own;
          const round = height * (0.03 + 0.024 * out) * thick * (1 + 0.24 * wave(puff * 0.38));
          traceOval(
            canvas,
            x + Math.cos(angle) * radius * 0.8,
            y + Math.sin(angle) * radius + down * round,
            round,
            round * 0.92,
          );
        }
        canvas.fill();
      }
    }
  },
  /** A flower that pops open, larger for a moment than it stays; age in seconds. */
  bloom(canvas, { age }, height) {
    const opens = Math.min(1, age / OPENS_SECONDS);
    const size = FLOWER * height * (opens + 0.45 * Math.sin(Math.min(1, age / (OPENS_SECONDS * 2.4)) * Math.PI));
    // Its lowest petal stays clear of the eyes.
    canvas.translate(0, -Math.max(size * 0.5, size * 1.09 - FLOWER * height * 0.4));
    canvas.rotate(0.5 * (1 - opens) + 0.06 * Math.sin(age * 7));
    for (const [tone, grown] of [
      ['#a8124f', 0.05],
      ['#ff5fa2', 0],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (let petal = 0; petal < PETALS; petal++) {
        const angle = (petal / PETALS) * TURN - TURN / 4;
        const [x, y] = [Math.cos(angle) * size * 0.62, Math.sin(angle) * size * 0.62];
        canvas.moveTo(x + Math.cos(angle) * size * (0.42 + grown), y + Math.sin(angle) * size * (0.42 + grown));
        canvas.ellipse(x, y, size * (0.42 + grown), size * (0.27 + grown), angle, 0, TURN);
      }
      canvas.fill();
    }
    canvas.fillStyle = '#a8600c';
    disc(canvas, 0, 0, size * 0.33);
    canvas.fillStyle = '#ffd84a';
    disc(canvas, 0, 0, size * 0.28);
  },
} satisfies Record<string, Draw>;
