/** Ropes, bars, yarn and what machines give out. Listed by `drawn-doings.ts`. */
import { TURN, wave } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const ROPE = '#c89a5a';
const STEEL = '#b9c0d4';

export const MACHINE_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-yarn'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [-0.3, 0.16], 0.34, 0.26, '#fbf3e2');
    line(
      pen,
      along(8, (part): At => [-0.1 + 1.5 * part, 0.1 - 0.1 * Math.sin(part * 3)]),
      0.03,
      '#fff8ea',
      '#a89a80',
    );
  },
  'doing-spokes'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 4; one++) {
      const way = (turn + one / 8) * TURN;
      line(
        pen,
        [
          [0.44 * Math.cos(way), 0.44 * Math.sin(way)],
          [-0.44 * Math.cos(way), -0.44 * Math.sin(way)],
        ],
        0.035,
        '#e2b072',
      );
    }
    oval(pen, [0, 0], 0.09, 0.09, '#8a5a30');
  },
  'doing-shuttle'(canvas, size) {
    area(
      { canvas, size },
      [
        [-0.5, 0],
        [-0.2, 0.14],
        [0.2, 0.14],
        [0.5, 0],
        [0.2, -0.14],
        [-0.2, -0.14],
      ],
      '#f2c33a',
    );
  },
  'doing-well-bucket'(canvas, size, { y }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.4],
        [0, Math.max(0.5, (0.82 - y) / size)],
      ],
      0.04,
      '#e8dcc0',
      '#8a7a60',
    );
    line(
      pen,
      [
        [-0.4, 0],
        [0, 0.42],
        [0.4, 0],
      ],
      0.05,
      STEEL,
    );
    area(
      pen,
      [
        [-0.44, 0],
        [0.44, 0],
        [0.34, -0.7],
        [-0.34, -0.7],
      ],
      '#3f8fd0',
    );
    oval(pen, [0, 0], 0.44, 0.12, '#a9dcf5');
  },
  'doing-sheet'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, -0.06],
        [0.5, -0.06],
        [0.4, 0.3],
        [-0.6, 0.3],
      ],
      '#ffffff',
      '#8a86a0',
    );
    for (const y of [0.2, 0.12, 0.04])
      line(
        pen,
        [
          [-0.36, y],
          [0.26, y],
        ],
        0.03,
        '#8a86a0',
        '#8a86a0',
      );
  },
  'doing-plates'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.5, 0.5, '#3d3a4e');
    oval(pen, [0, 0], 0.3, 0.3, '#5a566e');
    oval(pen, [0, 0], 0.1, 0.1, STEEL);
  },
  'doing-wavy-rope'(canvas, size, { turn = 0 }) {
    line(
      { canvas, size },
      along(
        28,
        (part): At => [part, -0.34 * part + 0.12 * (1 - part * 0.8) * Math.min(1, part * 6) * wave(part * 2.4 - turn)],
      ),
      0.045,
      '#3d3a4e',
      '#191622',
    );
  },
  'doing-pole'(canvas, size) {
    line(
      { canvas, size },
      along(12, (part): At => [-0.5 + part, 0.04 - 0.16 * (part - 0.5) ** 2]),
      0.02,
      '#e8c060',
    );
  },
  'doing-stilt'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.02],
        [0, -0.92],
      ],
      0.05,
      '#d9a05a',
    );
    box(pen, [0, -0.46], 0.08, 0.025, '#d8453f');
  },
  'doing-long-rope'(canvas, size) {
    line(
      { canvas, size },
      [
        [0, 0.5],
        [0, -0.5],
      ],
      0.014,
      ROPE,
    );
  },
  'doing-taut-rope'(canvas, size) {
    line(
      { canvas, size },
      [
        [-0.2, -0.14],
        [0, 0],
        [1, 0.02],
      ],
      0.03,
      ROPE,
    );
  },
};
