/** Lessons of what lives, from very near: a seed under the ground, a cell that divides, DNA, a nerve. Called by `process.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  along,
  type Brush,
  backdrop,
  ballAt,
  between,
  blob,
  curve,
  type Draw,
  dots,
  dusk,
  filled,
  type Point,
  path,
  round,
  tag,
  tube,
} from './brushes.js';

const SOIL = 60;

/** Roots first, then a shoot, leaves, and a flower; the ground is cut. */
export const seed: Draw = (picture) => {
  const { canvas, age, part } = picture;
  backdrop(picture, '#9fdcf6', '#e6f7e2', '#f8f4d0');
  glow(canvas, 470, -370, 260, '#fff4b0', 0.95);
  ballAt(canvas, 480, -370, 66, '#ffd23f', 0);
  for (let ray = 0; ray < 10; ray++) {
    const turn = ray / 10 + age * 0.03;
    canvas.strokeStyle = '#ffd23f';
    canvas.lineWidth = 9;
    canvas.lineCap = 'round';
    path(
      canvas,
      [
        [480 + 84 * Math.cos(turn * TURN), -370 + 84 * Math.sin(turn * TURN)],
        [480 + 112 * Math.cos(turn * TURN), -370 + 112 * Math.sin(turn * TURN)],
      ],
      false,
    );
    canvas.stroke();
  }
  const soil = canvas.createLinearGradient(0, SOIL, 0, 520);
  for (const [at, tone] of [
    [0, '#7db04c'],
    [0.05, '#7db04c'],
    [0.06, '#8a5a38'],
    [0.5, '#6e4429'],
    [1, '#4c2e20'],
  ] as const)
    soil.addColorStop(at, tone);
  canvas.fillStyle = soil;
  canvas.fillRect(-3000, SOIL, 6000, 2000);
  for (let stone = 0; stone < 40; stone++) {
    canvas.fillStyle = stone % 3 ? 'rgba(40,22,14,0.28)' : 'rgba(220,190,150,0.35)';
    round(
      canvas,
      (scatter(stone) - 0.5) * 1800,
      SOIL + 50 + 400 * scatter(stone, 0.4),
      5 + 12 * scatter(stone, 0.8),
      0.7,
    );
    canvas.fill();
  }
  const [root, shoot, leaves, flower] = [
    between(part, 0.08, 0.6),
    between(part, 0.26, 0.76),
    between(part, 0.42, 0.82),
    between(part, 0.74, 0.92),
  ];
  const high = lerp(0, 400, shoot);
  const sway = 8 * wave(age * 0.4) * shoot;
  const stem: Point[] = [
    [0, 200],
    [10, 120],
    [4, lerp(196, 60, clamp(shoot * 3))],
    [sway * 0.5, 200 - high * 0.8],
    [sway, 200 - high * 1.12],
  ];
  rootsOf(canvas, root);
  if (shoot > 0) tube(canvas, stem, 20, '#5fae3c');
  for (let leaf = 0; leaf < 4; leaf++) {
    const grown = clamp(leaves * 2.2 - leaf * 0.4);
    const y = -10 - leaf * 58;
    if (grown <= 0 || 200 - high * 1.12 > y) continue;
    leafAt(canvas, sway * 0.4, y, (leaf % 2 ? -1 : 1) * 130 * grown, '#6cc044');
  }
  if (flower > 0) flowerAt(canvas, sway, 200 - high * 1.12, flower, age);
  const split = clamp(root * 3);
  canvas.save();
  canvas.translate(0, 204);
  canvas.rotate(0.3);
  canvas.globalAlpha = 1 - 0.6 * between(part, 0.7, 1);
  round(canvas, -8 * split, 0, 42, 0.66);
  filled(canvas, -30, 30, '#c88a4a', 5);
  canvas.restore();
  if (part < 0.5)
    for (let drop = 0; drop < 12; drop++) {
      const own = wrap(age * 0.9 + scatter(drop));
      if (own > 0.75) continue;
      ballAt(canvas, (scatter(drop, 0.3) - 0.5) * 560, -480 + own * 740, 9, '#56b4ff', 2);
    }
  tag(picture, 0, [-400, 210], [-40, 206]);
  tag(picture, 1, [380, 360], [40, 320], 0.22);
  tag(picture, 2, [-400, -40], [-2, 0], 0.46);
  tag(picture, 3, [400, -110], [100, -90], 0.62);
  tag(picture, 4, [-400, -260], [-60, -260], 0.84);
};

function rootsOf(canvas: Brush, grown: number): void {
  for (const [index, [x, y]] of (
    [
      [0, 270],
      [-130, 180],
      [140, 200],
      [-70, 240],
      [80, 246],
    ] as const
  ).entries()) {
    const own = clamp(grown * 1.8 - index * 0.2);
    if (own <= 0) continue;
    const points: Point[] = Array.from({ length: 6 }, (_, step) => {
      const at = (step / 5) * own;
      return [x * at + 12 * Math.sin(at * 8 + index), 210 + y * at * 0.9];
    });
    tube(canvas, points, index === 0 ? 18 : 11, '#f3e2c0');
  }
}

function leafAt(canvas: Brush, x: number, y: number, long: number, colour: string): void {
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(x + long * 0.4, y - Math.abs(long) * 0.6, x + long, y - Math.abs(long) * 0.36);
  canvas.quadraticCurveTo(x + long * 0.6, y + Math.abs(long) * 0.16, x, y);
  filled(canvas, y - Math.abs(long) * 0.6, y + 20, colour, 5);
}

export function flowerAt(
  canvas: Brush,
  x: number,
  y: number,
  open: number,
  age: number,
  colour = '#ffc21f',
  size = 1,
): void {
  for (let petal = 0; petal < 14; petal++) {
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate((petal / 14) * TURN + 0.06 * Math.sin(age));
    canvas.beginPath();
    canvas.ellipse(78 * open * size, 0, 50 * open * size, 22 * open * size, 0, 0, TURN);
    filled(canvas, -22, 22, petal % 2 ? colour : mix(colour, '#ff8a1f', 0.25), 3);
    canvas.restore();
  }
  ballAt(canvas, x, y, 50 * open * size, '#7a4a24', 4);
}

/** One becomes two: threads are doubled, drawn apart, and a waist closes between them. */
export const cell: Draw = (picture) => {
  const { canvas, age, part } = picture;
  backdrop(picture, '#e6f6f4', '#bfe2e2');
  glow(canvas, 0, 0, 640, '#ffffff', 0.7);
  const apart = between(part, 0.44, 0.92);
  const drawn = between(part, 0.36, 0.7);
  const shift = 190 * apart;
  const waist = 236 * (1 - between(part, 0.5, 0.92));
  const wobble = (index: number): number => 5 * wave(age * 0.5 + index * 0.21);
  const points: Point[] = Array.from({ length: 40 }, (_, index) => {
    const turn = (index / 40) * TURN;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const x = c * 250 + Math.sign(c) * shift * Math.min(1, Math.abs(c) * 3);
    const pinch = apart > 0 ? clamp(Math.abs(x) / 190) : 1;
    return [x + wobble(index), s * lerp(waist, 246, pinch) + wobble(index + 9)];
  });
  blob(canvas, points);
  filled(canvas, -250, 250, '#8fd0c4', 10);
  const nucleus = 1 - between(part, 0.16, 0.3) + between(part, 0.86, 0.98);
  for (const side of [-1, 1]) {
    canvas.globalAlpha = clamp(nucleus);
    ballAt(canvas, side * 215 * drawn, 0, 112 - 20 * drawn, '#b69ae0', 5);
    canvas.globalAlpha = 1;
  }
  if (part > 0.24 && part < 0.9)
    for (let line = -3; line <= 3; line++) {
      canvas.strokeStyle = 'rgba(120,90,160,0.35)';
      canvas.lineWidth = 4;
      curve(canvas, [
        [-220 - shift, 0],
        [0, line * 62],
        [220 + shift, 0],
      ]);
    }
  const lined = between(part, 0.22, 0.38);
  for (let thread = 0; thread < 4; thread++)
    for (const side of [-1, 1]) {
      const colour = thread % 2 ? '#e0507a' : '#4a78d8';
      const loose: Point = [60 * Math.cos(thread * 1.7 + side), 50 * Math.sin(thread * 2.3 + side * 0.6)];
      const x = lerp(loose[0], side * (16 + 200 * drawn), lined);
      const y = lerp(loose[1], -90 + thread * 60, lined) * (1 - 0.4 * drawn);
      const bend = side * 26 * drawn;
      tube(
        canvas,
        [
          [x - bend * 1.2, y - 28],
          [x + 6 * wave(age + thread), y],
          [x - bend * 1.2, y + 28],
        ],
        17,
        colour,
      );
    }
  tag(picture, 0, [-480, -330], [-190, -130]);
  tag(picture, 1, [480, -330], [20, -60], 0.26);
  tag(picture, 2, [0, 420], undefined, 0.8);
};

const LINE: readonly Point[] = dots('-300 0, -180 20, 0 -20, 180 10, 330 -10');

/** A spark runs from one cell along its thread, and over to the next. */
export const nerve: Draw = (picture) => {
  const { canvas, age } = picture;
  dusk(picture, '#2a1d58', '#140d30');
  const runs = wrap(age * 0.5);
  const star = (x: number, y: number, colour: string, lit: number): void => {
    for (let arm = 0; arm < 7; arm++) {
      const turn = (arm / 7) * TURN + 0.4;
      const out: Point = [x + 190 * Math.cos(turn), y + 170 * Math.sin(turn)];
      tube(canvas, [[x, y], [x + 90 * Math.cos(turn + 0.2), y + 90 * Math.sin(turn + 0.2)], out], 26, colour);
      tube(
        canvas,
        [
          out,
          [out[0] + 30 * Math.cos(turn + 0.6), out[1] + 30 * Math.sin(turn + 0.6)],
          [out[0] + 70 * Math.cos(turn + 0.7), out[1] + 70 * Math.sin(turn + 0.7)],
        ],
        12,
        colour,
      );
    }
    glow(canvas, x, y, 240, '#ffe06a', lit);
    ballAt(canvas, x, y, 92, colour, 5);
    ballAt(canvas, x, y, 38, mix(colour, '#ffffff', 0.5), 3);
  };
  const [first, last] = [runs < 0.18 ? 0.8 : 0.15, runs > 0.84 ? 0.9 : 0.12];
  tube(canvas, [...LINE], 34, '#8a78e0');
  for (let sheath = 0; sheath < 6; sheath++) {
    const [one, two] = [along(LINE, 0.2 + sheath * 0.12), along(LINE, 0.29 + sheath * 0.12)];
    tube(canvas, [one, [(one[0] + two[0]) / 2, (one[1] + two[1]) / 2], two], 62, '#f2d9a0');
  }
  star(-430, 0, '#8a78e0', first);
  star(500, -10, '#e07ab0', last);
  if (runs > 0.08 && runs < 0.9) {
    const [x, y] = along(LINE, (runs - 0.08) / 0.8);
    glow(canvas, x, y, 130, '#fff0a0', 1);
    ballAt(canvas, x, y, 24, '#fff3b0', 0);
  }
  tag(picture, 0, [-430, -340], [-430, -80]);
  tag(picture, 1, [-20, 230], [-10, 30]);
  tag(picture, 2, [120, -260], [330, -30]);
};
