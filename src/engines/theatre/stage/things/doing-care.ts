/** Lather, laces and what is done to faces, nails and feet. Listed by `drawn-doings.ts`. */
import { lerp, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#b9c0d4';

export const CARE_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-pump'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.02], 0.22, 0.035, '#3d3a4e');
    line(
      pen,
      [
        [0, 0],
        [0, -0.4],
      ],
      0.05,
      STEEL,
    );
    line(
      pen,
      [
        [0, -0.36],
        [0, -0.94],
      ],
      0.12,
      '#3f8fd0',
    );
    line(
      pen,
      along(10, (part): At => [0.62 * part, -0.94 + 0.2 * Math.sin(part * Math.PI)]),
      0.03,
      '#2a2734',
    );
  },
  'doing-gust'(canvas, size, { turn = 0 }) {
    const shift = wrap(turn);
    canvas.globalAlpha *= Math.sin(shift * Math.PI);
    line(
      { canvas, size },
      along(10, (part): At => [0.6 - shift * 0.9 - part * 0.7, 0.08 * wave(part + shift)]),
      0.07,
      '#ffffff',
      '#a9d4ee',
    );
  },
  'doing-lather'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 13; one++) {
      const way = one * 2.4;
      const far = 0.12 + 0.34 * wrap(one * 0.618);
      oval(
        pen,
        [far * Math.cos(way) * 1.1, far * Math.sin(way) * 0.46 + 0.02 * wave(turn + one * 0.3)],
        0.12 + 0.06 * wrap(one * 0.37),
        0.11 + 0.05 * wrap(one * 0.37),
        '#ffffff',
        '#a9d4ee',
      );
    }
  },
  'doing-cream-dots'(canvas, size) {
    for (const [x, y] of [
      [0.34, 0.1],
      [-0.3, 0.1],
      [0, -0.1],
      [0.02, 0.46],
    ] as const)
      oval({ canvas, size }, [x, y], 0.09, 0.075, '#ffffff', '#c8b8c8');
  },
  'doing-nails'(canvas, size) {
    const pen = { canvas, size };
    for (const [one, x] of [-0.3, -0.1, 0.1, 0.3].entries()) {
      line(
        pen,
        [
          [x * 0.7, -0.05],
          [x, 0.26 - 0.06 * Math.abs(one - 1.5)],
        ],
        0.17,
        '#f6c9a0',
      );
      oval(pen, [x * 1.04, 0.34 - 0.06 * Math.abs(one - 1.5)], 0.08, 0.1, '#e0443e');
    }
  },
  'doing-floss'(canvas, size) {
    line(
      { canvas, size },
      [
        [-0.5, 0.02],
        [0, -0.02],
        [0.5, 0.02],
      ],
      0.03,
      '#ffffff',
      '#6a90b8',
    );
  },
  'doing-basin'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0.36],
        [0.5, 0.36],
        [0.36, 0.01],
        [-0.36, 0.01],
      ],
      '#5fb8e8',
    );
    oval(pen, [0, 0.36], 0.5, 0.09, '#bfe8fb', '#3f7aa8');
  },
  'doing-shoe'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.4, 0.06],
        [-0.4, 0.42],
        [-0.08, 0.42],
        [0.1, 0.26],
        [0.42, 0.2],
        [0.48, 0.06],
      ],
      '#3f6fc0',
    );
    box(pen, [0.04, 0.05], 0.46, 0.05, '#ffffff');
    for (const side of [-1, 1])
      line(
        pen,
        along(
          10,
          (part): At => [
            0.02 + side * lerp(0.1, 0.34, turn) * Math.sin(part * Math.PI),
            0.34 + 0.26 * Math.sin(part * Math.PI * 1.6),
          ],
        ),
        0.045,
        '#ffffff',
        '#8a86a0',
      );
  },
  'doing-glasses'(canvas, size) {
    const pen = { canvas, size };
    for (const side of [-1, 1]) oval(pen, [side * 0.25, 0], 0.2, 0.19, 'rgba(200,235,255,0.55)', '#1d1a28');
    line(
      pen,
      [
        [-0.06, 0.04],
        [0.06, 0.04],
      ],
      0.03,
      '#1d1a28',
    );
    for (const side of [-1, 1])
      line(
        pen,
        [
          [side * 0.45, 0.04],
          [side * 0.56, 0.06],
        ],
        0.03,
        '#1d1a28',
      );
  },
  'doing-chest-piece'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      along(18, (part): At => [-0.3 - 0.2 * Math.sin(part * 3), 0.62 - 0.9 * part * (1 - part * 0.32)]),
      0.07,
      '#3d3a4e',
    );
    line(
      pen,
      along(8, (part): At => [-0.33 * (1 - part), -0.02 * part]),
      0.07,
      '#3d3a4e',
    );
    oval(pen, [0, 0], 0.16, 0.16, STEEL);
    oval(pen, [0, 0], 0.09, 0.09, '#ffffff', '#8a86a0');
  },
  /** Seen from the front: back, arms, a foot of steel. */
  'doing-barber-chair'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.04], 0.3, 0.035, '#b9b4c6');
    box(pen, [0, 0.16], 0.06, 0.12, '#9aa3b5');
    box(pen, [0, 0.62], 0.34, 0.36, '#b23a3a');
    box(pen, [0, 0.34], 0.36, 0.08, '#8f2c30');
    for (const side of [-1, 1]) {
      box(pen, [side * 0.42, 0.42], 0.045, 0.16, '#c9ced8');
      box(pen, [side * 0.42, 0.6], 0.07, 0.035, '#4a4660');
    }
  },
  /** Hangs from the neck down to the knees. */
  'doing-cape'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.1, 0.72],
        [0.1, 0.72],
        [0.3, 0.56],
        [0.46, 0.06],
        [0.2, 0],
        [-0.2, 0],
        [-0.46, 0.06],
        [-0.3, 0.56],
      ],
      '#eef4fb',
      '#8fa3bd',
    );
    for (const x of [-0.24, -0.08, 0.08, 0.24])
      line(
        pen,
        [
          [x * 0.5, 0.64],
          [x, 0.03],
        ],
        0.012,
        '#b7c8de',
        '#b7c8de',
      );
  },
};
