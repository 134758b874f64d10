/** Braids, ties and fences: what is done up, knotted and painted. Listed by `drawn-doings.ts`. */
import { clamp, lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { area, box, type Draw, line, oval } from './doing-shapes.js';

export const DRESS_DOINGS: Readonly<Record<string, Draw>> = {
  /** Over the shoulder: three strands that cross, and a bow. */
  'doing-braid'(canvas, size, { colour }) {
    const pen = { canvas, size };
    const hair = colour ?? '#5b3524';
    const rim = mix(hair, '#1c0c08', 0.5);
    for (let one = 0; one < 8; one++) {
      const y = 0.5 - one * 0.13;
      const wide = 0.115 - one * 0.006;
      oval(pen, [one % 2 ? 0.045 : -0.045, y], wide, 0.085, one % 2 ? mix(hair, '#ffffff', 0.14) : hair, rim);
    }
    oval(pen, [-0.07, -0.5], 0.07, 0.05, '#e8456d');
    oval(pen, [0.07, -0.5], 0.07, 0.05, '#e8456d');
    area(
      pen,
      [
        [-0.05, -0.54],
        [0.05, -0.54],
        [0.09, -0.68],
        [-0.09, -0.68],
      ],
      hair,
      rim,
    );
  },
  /** Round a collar; the knot is pushed up. */
  'doing-tie'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const y = lerp(-0.16, -0.02, turn);
    for (const side of [-1, 1]) {
      line(
        pen,
        [
          [0, y],
          [side * 0.2, 0.12],
        ],
        0.09,
        '#b92f3a',
      );
      area(
        pen,
        [
          [side * 0.03, 0.1],
          [side * 0.26, 0.16],
          [side * 0.2, -0.04],
        ],
        '#ffffff',
        '#a59fb6',
      );
    }
    area(
      pen,
      [
        [-0.04, y - 0.1],
        [-0.14, -0.66],
        [-0.05, -0.72],
        [0, y - 0.1],
      ],
      '#9a2530',
    );
    area(
      pen,
      [
        [-0.06, y - 0.08],
        [0.06, y - 0.08],
        [0.16, -0.72],
        [0.03, -0.88],
        [-0.1, -0.72],
      ],
      '#d8363f',
    );
    for (const one of [0, 1, 2]) {
      const down = y - 0.26 - one * 0.17;
      line(
        pen,
        [
          [-0.07, down - 0.05],
          [0.1, down + 0.05],
        ],
        0.045,
        '#f6d36a',
        '#f6d36a',
      );
    }
    area(
      pen,
      [
        [-0.11, y + 0.05],
        [0.11, y + 0.05],
        [0.06, y - 0.1],
        [-0.06, y - 0.1],
      ],
      '#d8363f',
    );
  },
  'doing-brush'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.5, -0.1],
        [0.1, 0.02],
      ],
      0.09,
      '#c98f55',
    );
    area(
      pen,
      [
        [0.06, -0.1],
        [0.26, -0.06],
        [0.22, 0.16],
        [0.02, 0.12],
      ],
      '#b9b4c6',
    );
    area(
      pen,
      [
        [0.24, -0.07],
        [0.52, 0.0],
        [0.48, 0.16],
        [0.2, 0.16],
      ],
      '#5aa9e6',
    );
  },
  /** Bare boards, painted one after the other. */
  'doing-fence'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const count = 9;
    const wide = 0.046;
    for (const y of [0.12, 0.34]) box(pen, [0, y], 0.5, 0.022, '#a97b4e');
    for (let one = 0; one < count; one++) {
      const x = -0.45 + (0.9 * one) / (count - 1);
      const picket = (top: number, tone: string): void =>
        area(
          pen,
          [
            [x - wide, 0],
            [x + wide, 0],
            [x + wide, top - 0.05],
            [x, top],
            [x - wide, top - 0.05],
          ],
          tone,
        );
      picket(0.48, '#c79a66');
      const done = clamp(turn * 5 + 2.6 - one * 0.9);
      if (done <= 0) continue;
      const edge = 0.48 - 0.46 * done;
      area(
        pen,
        [
          [x - wide, edge],
          [x, edge - 0.02 * (done < 1 ? 1 : 0)],
          [x + wide, edge],
          [x + wide, 0.43],
          [x, 0.48],
          [x - wide, 0.43],
        ],
        '#5aa9e6',
      );
    }
  },
};
