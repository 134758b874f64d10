/** Tools in a hand that works on a thing: needle, cloth, knife, hammer, saw, jug, shaker, chopsticks. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { lerp, TURN, wrap } from '../painting/easing.js';
import { bar, type Point, pad, shape, steel } from './tool-shapes.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** The grip at the origin, the working end to the left, where who holds it looks. */
export const TOOLS: Readonly<Record<string, Draw>> = {
  'tool-needle'(canvas, size) {
    bar(
      canvas,
      size,
      [
        [0.02, -0.04],
        [-0.62, 0.24],
      ],
      0.05,
      '#dfe7f2',
      '#5c6577',
    );
    canvas.strokeStyle = '#e0443e';
    canvas.lineWidth = size * 0.055;
    canvas.beginPath();
    canvas.moveTo(size * 0.02, -size * 0.04);
    canvas.bezierCurveTo(size * 0.4, -size * 0.3, size * 0.1, size * 0.7, -size * 0.75, size * 0.42);
    canvas.stroke();
  },
  'tool-cloth'(canvas, size) {
    pad(canvas, size, ['#b88412', '#ffd23f', '#fff0b0']);
  },
  'tool-sponge'(canvas, size) {
    pad(canvas, size, ['#b4722a', '#ffb85c', '#ffe0b0']);
    for (const [x, y, radius] of [
      [-0.5, 0.2, 0.17],
      [-0.3, 0.32, 0.2],
      [-0.04, 0.3, 0.15],
      [-0.56, -0.04, 0.13],
    ] as const) {
      canvas.fillStyle = '#ffffff';
      canvas.beginPath();
      canvas.arc(x * size, y * size, radius * size, 0, TURN);
      canvas.fill();
      canvas.strokeStyle = '#a9d4ee';
      canvas.lineWidth = size * 0.03;
      canvas.stroke();
    }
  },
  'tool-knife'(canvas, size) {
    shape(canvas, size, steel(canvas, size), [
      [-0.1, -0.08],
      [-0.86, -0.08],
      [-1, 0.06],
      [-0.1, 0.14],
    ]);
    bar(
      canvas,
      size,
      [
        [0.16, 0],
        [-0.1, 0.02],
      ],
      0.13,
      '#7a4a2c',
    );
  },
  'tool-hammer'(canvas, size) {
    bar(
      canvas,
      size,
      [
        [0.06, 0],
        [-0.82, 0],
      ],
      0.1,
      '#c98a4b',
    );
    shape(canvas, size, steel(canvas, size), [
      [-0.96, -0.2],
      [-0.68, -0.2],
      [-0.7, 0.22],
      [-0.94, 0.22],
    ]);
  },
  'tool-saw'(canvas, size) {
    const teeth = Array.from({ length: 17 }, (_, at): Point => [lerp(-0.06, -1, at / 16), at % 2 ? 0.12 : 0.07]);
    shape(canvas, size, steel(canvas, size), [[-0.06, -0.14], ...teeth, [-1, -0.02]]);
    bar(
      canvas,
      size,
      [
        [0.02, -0.12],
        [0.08, 0.12],
      ],
      0.16,
      '#d8573f',
      '#5a1f1a',
    );
  },
  /** Tilted it pours; the stream falls straight down. */
  'tool-jug'(canvas, size, { angle, alpha, colour = '#8fd3f5', turn = 0 }) {
    const pours = Math.max(0, angle - 0.5) * 2.4;
    if (pours > 0) {
      canvas.save();
      canvas.translate(-size * 0.52, -size * 0.14);
      canvas.rotate(angle);
      canvas.globalAlpha = alpha * Math.min(1, pours);
      canvas.fillStyle = colour;
      const long = turn;
      canvas.beginPath();
      canvas.moveTo(-size * 0.05, 0);
      canvas.quadraticCurveTo(-size * 0.12, size * 0.2, -size * (0.09 + 0.01 * Math.sin(angle * 90)), long);
      canvas.lineTo(size * (0.03 + 0.01 * Math.cos(angle * 90)), long);
      canvas.quadraticCurveTo(size * 0.02, size * 0.2, size * 0.06, 0);
      canvas.fill();
      canvas.restore();
    }
    canvas.strokeStyle = '#3f5f8a';
    canvas.lineWidth = size * 0.1;
    canvas.beginPath();
    canvas.arc(size * 0.04, size * 0.1, size * 0.22, -1.3, 1.4);
    canvas.stroke();
    shape(
      canvas,
      size,
      '#f4f8ff',
      [
        [-0.56, -0.2],
        [-0.06, -0.16],
        [-0.1, 0.06],
        [0, 0.44],
        [-0.08, 0.52],
        [-0.42, 0.52],
        [-0.48, 0.42],
        [-0.4, 0.06],
      ],
      '#3f5f8a',
    );
    bar(
      canvas,
      size,
      [
        [-0.42, 0.3],
        [-0.06, 0.3],
      ],
      0.06,
      '#5fa8e8',
      '#5fa8e8',
    );
  },
  /** Upside down, and what falls out of it; `turn` its clock. */
  'tool-shaker'(canvas, size, { turn = 0, y }) {
    canvas.fillStyle = '#fffdf4';
    for (let grain = 0; grain < 14; grain++) {
      const age = wrap(turn * 9 + grain * 0.382);
      canvas.beginPath();
      canvas.arc(
        size * (-0.3 + 0.34 * (wrap(grain * 0.618) - 0.5) * (0.4 + age)),
        size * 0.5 + age * age * Math.max(size, y - 0.6),
        size * 0.06,
        0,
        TURN,
      );
      canvas.fill();
    }
    shape(
      canvas,
      size,
      '#dff0f8',
      [
        [-0.44, -0.36],
        [-0.16, -0.36],
        [-0.1, 0.2],
        [-0.5, 0.2],
      ],
      '#45607a',
    );
    shape(
      canvas,
      size,
      steel(canvas, size),
      [
        [-0.54, 0.2],
        [-0.06, 0.2],
        [-0.12, 0.42],
        [-0.48, 0.42],
      ],
      '#45607a',
    );
  },
  /** Two sticks, and noodles from their ends; `turn` how high they are lifted, own heights. */
  'tool-chopsticks'(canvas, size, { angle, turn = 0 }) {
    canvas.save();
    canvas.rotate(angle);
    const [x, y] = [-size * 0.9 * Math.cos(angle), size * 0.9 * Math.sin(angle)];
    for (const [tone, wide] of [
      ['#b07a1f', 0.075],
      ['#ffdf80', 0.045],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * wide;
      for (let strand = 0; strand < 6; strand++) {
        const aside = size * (strand - 2.5) * 0.055;
        const sway = size * 0.05 * Math.sin(turn * 9 + strand);
        canvas.beginPath();
        canvas.moveTo(x + aside * 0.7, y - size * 0.03);
        canvas.bezierCurveTo(
          x + aside + sway,
          y + turn * 0.3,
          x + aside * 1.6 - sway,
          y + turn * 0.7,
          x + aside * 2,
          y + turn,
        );
        canvas.stroke();
      }
    }
    canvas.restore();
    for (const [from, to] of [
      [-0.05, -0.03],
      [0.06, 0.05],
    ] as const)
      bar(
        canvas,
        size,
        [
          [0.3, from - 0.04],
          [-0.98, to],
        ],
        0.05,
        '#d84a3a',
        '#6a1f1a',
      );
  },
};
