/** The large signs of a story's turn, seen even in a still: "!", "?", stars round a head, hearts, notes, soot on a face. Used by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { ramp, TURN, wave, wrap } from '../painting/easing.js';
import { disc, glow } from '../painting/paint.js';
import { ball, drawHeart, drawNote, star } from './sign-shapes.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number }, height: number, forwards: number) => void;

/** Signs of figures that fill the frame would leave it, and those of mice would not be seen. Pixels. */
const sized = (canvas: SKRSContext2D, height: number): number => {
  const frame = Math.min(canvas.canvas.height, canvas.canvas.width * 1.25);
  return Math.min(frame * 0.6, Math.max(frame * 0.34, height));
};

/** Beside the head, behind whoever it belongs to, and small: it underlines a face and does not replace it. */
const mark =
  (colour: string, trace: (canvas: SKRSContext2D, size: number) => void): Draw =>
  (canvas, { age }, height, forwards) => {
    const size = sized(canvas, height) * 0.2 * (1 + 0.4 * ramp(age, 0.14, 0) * (age > 0 ? 1 : 0));
    // Over the head of somebody tall it would leave the frame.
    const { d, f } = canvas.getTransform();
    const lowered = Math.max(0, size * 1.1 - f / Math.max(0.2, Math.abs(d)));
    canvas.translate(forwards * (size * 0.9 + lowered * 0.8), lowered - size * 0.1);
    canvas.rotate(forwards * 0.22 + 0.05 * wave(age * 1.1));
    glow(canvas, 0, -size * 0.4, size * 0.95, '#fff4d6', 0.75);
    canvas.fillStyle = canvas.strokeStyle = colour;
    canvas.lineCap = 'round';
    trace(canvas, size);
  };

/** Own heights from the mouth, and how dark: cheeks and chin, where any body is wide. */
const SMUDGES = [
  [-0.15, -0.05, 0.14, 0.75],
  [0.16, -0.03, 0.13, 0.7],
  [0.03, 0.14, 0.13, 0.6],
] as const;

function traceExclaim(canvas: SKRSContext2D, size: number): void {
  canvas.beginPath();
  canvas.moveTo(-size * 0.13, -size * 0.82);
  canvas.bezierCurveTo(-size * 0.13, -size * 1.02, size * 0.13, -size * 1.02, size * 0.13, -size * 0.82);
  canvas.lineTo(size * 0.055, -size * 0.3);
  canvas.quadraticCurveTo(0, -size * 0.22, -size * 0.055, -size * 0.3);
  canvas.closePath();
  canvas.fill();
  disc(canvas, 0, -size * 0.08, size * 0.095);
}

function traceQuestion(canvas: SKRSContext2D, size: number): void {
  canvas.lineWidth = size * 0.15;
  canvas.beginPath();
  canvas.arc(0, -size * 0.74, size * 0.2, -Math.PI * 0.95, Math.PI * 0.35);
  canvas.quadraticCurveTo(0, -size * 0.48, 0, -size * 0.34);
  canvas.stroke();
  disc(canvas, 0, -size * 0.08, size * 0.095);
}

function puffHeart(canvas: SKRSContext2D, x: number, y: number, size: number, alpha: number): void {
  for (const [tone, grown] of [
    ['#ff8fb0', 1.16],
    ['#fff6f8', 1],
  ] as const) {
    canvas.globalAlpha = alpha * 0.95;
    canvas.fillStyle = tone;
    canvas.beginPath();
    const reach = size * grown;
    canvas.moveTo(x, y + reach * 0.95);
    canvas.bezierCurveTo(x - reach * 1.5, y - reach * 0.1, x - reach * 0.85, y - reach * 1.15, x, y - reach * 0.4);
    canvas.bezierCurveTo(x + reach * 0.85, y - reach * 1.15, x + reach * 1.5, y - reach * 0.1, x, y + reach * 0.95);
    canvas.fill();
  }
  canvas.globalAlpha = 1;
}

export const MOMENTS = {
  exclaim: mark('#f2674a', traceExclaim),
  question: mark('#e8963a', traceQuestion),
  dizzy(canvas, { age }, height) {
    const span = sized(canvas, height);
    for (let one = 0; one < 5; one++) {
      const angle = (age * 0.55 + one / 5) * TURN;
      const size = span * (0.055 + 0.014 * Math.sin(angle));
      const [x, y] = [Math.cos(angle) * span * 0.22, Math.sin(angle) * span * 0.06];
      star(canvas, x, y, size * 1.25, 5, 0.5, '#b36b00', 1);
      star(canvas, x, y, size, 5, 0.5, '#ffe14d', 1);
    }
  },
  /** Soft smudges over cheeks and chin. */
  soot(canvas, _, height) {
    for (const [across, down, radius, dark] of SMUDGES)
      glow(canvas, across * height, down * height, radius * height, '#2b2730', dark);
  },
  achoo(canvas, { age }, height, forwards) {
    const span = sized(canvas, height);
    if (age > 1) return;
    for (let puff = 0; puff < 7; puff++) {
      const aside = (puff / 6 - 0.5) * 0.9;
      const far = span * (0.06 + 0.34 * Math.sqrt(age) * (0.6 + 0.4 * ((puff * 0.618) % 1)));
      const size = span * (0.03 + 0.045 * age);
      const alpha = 0.95 * (1 - age);
      ball(
        canvas,
        forwards * far * Math.cos(aside),
        far * Math.sin(aside),
        size,
        puff % 2 ? '#ffffff' : '#dff3ff',
        alpha,
      );
    }
  },
  'big-hearts'(canvas, { age }, height) {
    const span = sized(canvas, height);
    for (let heart = 0; heart < 6; heart++) {
      const own = wrap(age * 0.42 + heart * 0.382);
      if (age * 0.42 + 0.55 < own) continue;
      const side = heart % 2 ? 1 : -1;
      const aside = span * (side * (0.17 + 0.16 * ((heart * 0.618) % 1)) + 0.02 * wave(own * 2 + heart));
      const size = span * (0.06 + 0.03 * ((heart * 0.618) % 1)) * Math.min(1, own * 6);
      drawHeart(canvas, aside, -span * 0.42 * own, size, Math.min(1, (1 - own) * 3));
    }
  },
  /** A small one and a smaller one, in turns: what is tender is said softly. */
  'two-hearts'(canvas, { age }, height) {
    const span = sized(canvas, height);
    for (let heart = 0; heart < 2; heart++) {
      const own = wrap(age * 0.4 - heart * 0.42);
      if (age * 0.4 < heart * 0.42) continue;
      const aside = span * (0.055 * (heart ? 1 : -1) + 0.012 * wave(own * 1.5 + heart * 0.4));
      const size = span * (heart ? 0.036 : 0.048) * Math.min(1, own * 8);
      drawHeart(canvas, aside, -span * 0.16 * own, size, Math.min(1, (1 - own) * 4));
    }
  },
  /** A burst of them, which swing as they sink. */
  feathers(canvas, { age }, height) {
    const gone = Math.min(1, age / 2);
    if (gone >= 1) return;
    // They are out at once, all round whoever has lost them.
    const burst = 1 - Math.exp(-age * 9);
    for (let one = 0; one < 18; one++) {
      const own = (one * 0.618) % 1;
      const side = one % 2 ? 1 : -1;
      const out = height * (0.26 + 0.5 * own) * burst;
      const x = side * out + height * 0.05 * wave(age * 0.8 + own);
      const y = -height * (0.72 * ((one * 0.755) % 1) - 0.02) * burst + height * 0.6 * gone * gone;
      const size = height * (0.062 + 0.028 * own);
      canvas.save();
      canvas.globalAlpha *= Math.min(1, (1 - gone) * 3);
      canvas.translate(x, y);
      canvas.rotate(side * (0.5 + 0.7 * wave(age * 0.8 + own)));
      canvas.fillStyle = one % 3 ? '#fff3dd' : '#c98f5a';
      canvas.beginPath();
      canvas.ellipse(0, 0, size, size * 0.32, 0, 0, TURN);
      canvas.fill();
      canvas.strokeStyle = '#8a5a3a';
      canvas.lineWidth = size * 0.1;
      canvas.beginPath();
      canvas.moveTo(-size * 1.25, 0);
      canvas.lineTo(size * 0.7, 0);
      canvas.stroke();
      canvas.restore();
    }
  },
  /** Out of a chimney: it whistles, and its steam comes in hearts that drift back. */
  toot(canvas, { age }, height, forwards) {
    canvas.strokeStyle = '#ffffff';
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.02;
    const shrill = Math.max(0, wave(age * 2.4)) * ramp(age, 1.2, 0.9);
    for (const side of [-1, 1])
      for (const lean of [0.1, 0.6]) {
        const [from, to] = [height * 0.17, height * (0.19 + 0.12 * shrill)];
        canvas.globalAlpha = shrill;
        canvas.beginPath();
        canvas.moveTo(side * Math.cos(lean) * from, -Math.sin(lean) * from);
        canvas.lineTo(side * Math.cos(lean) * to, -Math.sin(lean) * to);
        canvas.stroke();
      }
    canvas.globalAlpha = 1;
    for (let heart = 0; heart < 5; heart++) {
      const own = age - heart * 0.32;
      if (own < 0) continue;
      const size = height * (0.05 + 0.07 * Math.min(1, own * 1.6));
      const x = -forwards * height * (0.66 * own + 0.06 * wave(own * 0.7 + heart * 0.3));
      puffHeart(canvas, x, -height * (0.08 + 0.25 * own ** 0.8), size, Math.min(1, own * 8, Math.max(0, 2 - own)));
    }
  },
  'big-notes'(canvas, { age }, height) {
    const span = sized(canvas, height);
    for (let note = 0; note < 6; note++) {
      const own = wrap(age * 0.45 + note * 0.382);
      const side = note % 2 ? 1 : -1;
      const aside = span * (side * (0.2 + 0.2 * ((note * 0.618) % 1)) + 0.03 * wave(own * 2 + note));
      drawNote(canvas, aside, -span * 0.45 * own, span * 0.13 * Math.min(1, own * 5), note, Math.min(1, (1 - own) * 3));
    }
  },
} satisfies Record<string, Draw>;
