/** What hands twist, tear, throw and blow. Listed by `drawn-doings.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

export const HANDLED_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-band'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const back = -0.6 - turn * 1.1;
    line(
      pen,
      [
        [0.1, 0.3],
        [back, -0.3],
        [-0.1, 0.1],
      ],
      0.07,
      '#d8453f',
    );
    oval(pen, [back, -0.3], 0.13, 0.13, '#6a6678');
  },
  'doing-twist'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
      ],
      0.2,
      '#5fb8e8',
    );
    for (let one = -3; one <= 3; one++)
      line(
        pen,
        [
          [one * 0.13 - 0.05, 0.09],
          [one * 0.13 + 0.05, -0.09 * Math.cos(turn * 3)],
        ],
        0.02,
        '#d5f0ff',
        '#3f7aa8',
      );
    for (const side of [-1, 1])
      area(
        pen,
        [
          [side * 0.5, 0.08],
          [side * 0.66, 0.18],
          [side * 0.64, -0.22],
          [side * 0.5, -0.08],
        ],
        '#5fb8e8',
      );
  },
  'doing-knot'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const loop = lerp(0.2, 0.09, turn);
    line(
      pen,
      [
        [-0.6, 0.06 * turn],
        [-loop, 0],
      ],
      0.07,
      '#c89a5a',
    );
    line(
      pen,
      along(24, (part): At => [loop * 1.2 * Math.cos(part * TURN), loop * Math.sin(part * TURN) + 0.02]),
      0.07,
      '#c89a5a',
    );
    line(
      pen,
      along(16, (part): At => [lerp(-loop, 0.6, part), loop * 0.8 * wave(part * 0.8 + 0.1) * (1 - part)]),
      0.07,
      '#d8aa6a',
    );
  },
  'doing-snake'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const spot = (part: number): At => [
      -0.62 + 1.24 * part,
      0.12 * wave(part * 1.6 - turn * 0.5) - 0.12 * Math.sin(part * Math.PI),
    ];
    line(pen, along(34, spot), 0.12, '#4fae5a');
    for (let one = 1; one < 12; one++) oval(pen, spot(one / 12), 0.03, 0.03, '#f2d24a');
    const [x, y] = spot(1);
    oval(pen, [x + 0.04, y + 0.02], 0.12, 0.09, '#4fae5a');
    oval(pen, [x + 0.07, y + 0.06], 0.03, 0.03, '#ffffff');
    oval(pen, [x + 0.08, y + 0.06], 0.014, 0.016, '#1d1a28');
    line(
      pen,
      [
        [x + 0.15, y],
        [x + 0.26, y - 0.02],
      ],
      0.02,
      '#e0443e',
      '#e0443e',
    );
  },
  'doing-torn'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const apart = 0.02 + 0.16 * turn;
    for (const side of [-1, 1])
      area(
        pen,
        [
          [side * (0.42 + apart), 0.4],
          [side * apart * (side > 0 ? 1 : 1), 0.4 - 0.02],
          ...along(8, (part): At => [side * (apart * (1 - part * 0.7)) + 0.05 * wave(part * 4), 0.38 - 0.78 * part]),
          [side * (0.42 + apart), -0.4],
        ],
        '#ffffff',
        '#8a86a0',
      );
  },
  'doing-flung-bottle'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const part = wrap(turn);
    const flies = clamp((part - 0.2) / 0.6);
    canvas.translate(-size * 0.5 * flies, -size * 3.4 * flies * (1 - flies));
    canvas.rotate(-TURN * smooth(flies));
    area(
      pen,
      [
        [-0.2, -0.5],
        [0.2, -0.5],
        [0.2, 0.16],
        [0.08, 0.3],
        [0.08, 0.42],
        [-0.08, 0.42],
        [-0.08, 0.3],
        [-0.2, 0.16],
      ],
      '#bfe8fb',
      '#3f7aa8',
    );
    box(pen, [0, 0.46], 0.1, 0.05, '#3f6fc0');
    box(pen, [0, -0.14], 0.2, 0.12, '#3f8fd0');
  },
  'doing-glass-pipe'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0],
        [0.72, -0.26],
      ],
      0.035,
      '#8a90a8',
    );
    const grown = lerp(0.06, 0.2, turn);
    oval(pen, [0.72 + grown * 0.8, -0.26 - grown * 0.3], grown, grown * 1.1, '#ff9a4a', '#c8502a');
    oval(pen, [0.72 + grown * 0.6, -0.2 - grown * 0.1], grown * 0.34, grown * 0.24, '#ffe8b0', '#ffe8b0');
  },
  'doing-tongue'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.34, 0.1],
        [0.34, 0.1],
        ...along(10, (part): At => [0.36 * Math.cos(part * Math.PI), -0.3 - 0.36 * Math.sin(part * Math.PI)]),
      ],
      '#f06a7a',
      '#a8303f',
    );
    line(
      pen,
      [
        [0, 0],
        [0, -0.4],
      ],
      0.06,
      '#c8485a',
      '#c8485a',
    );
  },
};
