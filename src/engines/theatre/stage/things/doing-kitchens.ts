/** What is peeled, fried and poured. Listed by `drawn-doings.ts`. */
import { lerp, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const peel =
  (tone: string): Draw =>
  (canvas, size, { turn = 0 }) => {
    const pen = { canvas, size };
    const long = 0.5 + 0.7 * wrap(turn * 0.4);
    line(
      pen,
      along(18, (part): At => [0.16 * wave(part * 1.6), -long * part]),
      0.16,
      tone,
    );
    line(
      pen,
      along(18, (part): At => [0.16 * wave(part * 1.6) + 0.02, -long * part]),
      0.05,
      '#fff1cf',
      '#fff1cf',
    );
  };

export const KITCHEN_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-peel-brown': peel('#a8763f'),
  'doing-peel-orange': peel('#ee8a2a'),
  'doing-peel-red': peel('#d8363f'),
  'doing-peel-green': peel('#4f9a4a'),
  'doing-hob'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.4], 0.5, 0.42, '#e9e6ef');
    box(pen, [0, 0.3], 0.36, 0.22, '#4a4660');
    box(pen, [0, 0.31], 0.3, 0.15, '#2f2c42');
    for (const x of [-0.3, -0.1, 0.1, 0.3]) oval(pen, [x, 0.66], 0.05, 0.05, '#4a4660');
    box(pen, [0, 0.8], 0.52, 0.05, '#5b566b');
    for (let one = -2; one <= 2; one++)
      area(
        pen,
        [
          [one * 0.08 - 0.03, 0.84],
          [one * 0.08, 0.92],
          [one * 0.08 + 0.03, 0.84],
        ],
        '#4aa9f2',
      );
  },
  /** A pan seen somewhat from above, its handle towards who holds it, an egg in it. */
  'doing-egg-pan'(canvas, size, { y: _ }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.34, 0.04],
        [-0.86, 0.06],
      ],
      0.08,
      '#3a3648',
    );
    oval(pen, [0, -0.03], 0.44, 0.19, '#2f2c3c');
    oval(pen, [0, 0.03], 0.44, 0.18, '#4a4660');
    oval(pen, [0, 0.03], 0.37, 0.14, '#39354a');
    oval(pen, [0.02, 0.045], 0.28, 0.105, '#ffffff', '#d5cfc0');
    oval(pen, [-0.16, 0.02], 0.1, 0.06, '#ffffff', '#ffffff');
    oval(pen, [0.04, 0.075], 0.11, 0.06, '#ffb52e', '#d98a1a');
    oval(pen, [0.07, 0.095], 0.03, 0.014, '#ffe9a8', '#ffe9a8');
  },
  'doing-mug'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      along(12, (part): At => [0.36 + 0.2 * Math.sin(part * Math.PI), 0.2 + 0.34 * part]),
      0.07,
      '#e0594a',
    );
    area(
      pen,
      [
        [-0.36, 0.7],
        [-0.3, 0.04],
        [0.3, 0.04],
        [0.36, 0.7],
      ],
      '#e0594a',
    );
    oval(pen, [0, 0.7], 0.36, 0.09, '#fff6ea', '#a8402f');
    oval(pen, [0, lerp(0.63, 0.7, turn)], 0.33 * lerp(0.8, 0.98, turn), 0.065, '#5b3420', '#5b3420');
  },
  /** A glass jug of coffee, tipped, and what runs out of it. */
  'doing-coffee-pot'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      along(10, (part): At => [0.44 + 0.05 * part, 0.02 - 0.72 * part ** 1.4]),
      0.06,
      '#5b3420',
    );
    canvas.save();
    canvas.rotate(-0.62);
    line(
      pen,
      along(12, (part): At => [-0.28 - 0.24 * Math.sin(part * Math.PI), -0.24 + 0.5 * part]),
      0.08,
      '#2f2c3c',
    );
    area(
      pen,
      [
        [-0.2, 0.34],
        [0.26, 0.34],
        [0.4, 0.3],
        [0.24, 0.22],
        [0.34, -0.1],
        [0.28, -0.34],
        [-0.28, -0.34],
        [-0.34, -0.1],
        [-0.2, 0.22],
      ],
      '#dff1fa',
      '#5b566b',
    );
    area(
      pen,
      [
        [0.3, 0.06],
        [0.34, -0.1],
        [0.28, -0.33],
        [-0.28, -0.33],
        [-0.34, -0.12],
        [-0.31, -0.02],
      ],
      '#6a3d24',
      '#4a2816',
    );
    box(pen, [0, 0.38], 0.24, 0.045, '#2f2c3c');
    canvas.restore();
  },
};
