/** Canopies, wings and cords that carry people through the air. Listed by `drawn-doings.ts`. */
import { lerp } from '../painting/easing.js';
import { type At, along, area, type Draw, line, oval } from './doing-shapes.js';

const CELLS = ['#e8443c', '#f6a52c', '#fbe14a', '#53b95a', '#3f8fe0', '#8a5fd0'] as const;
const CORD = '#f4f1ea';
const CORD_RIM = '#6a6478';

/** Lines from a middle below up to an arched canopy of coloured cells; `wide`, `high` and how deep its arch is, parts of the size. */
const canopy =
  (wide: number, high: number, deep: number, thick: number): Draw =>
  (canvas, size) => {
    const pen = { canvas, size };
    const edge = (part: number, lift = 0): At => {
      const way = lerp(-1, 1, part);
      return [way * wide * (1 + lift * 0.2), high - deep * way ** 2 + lift];
    };
    for (let one = 0; one <= 6; one++)
      line(pen, [[one < 3 ? -0.05 : one > 3 ? 0.05 : 0, 0], edge(one / 6)], 0.005, CORD, CORD_RIM);
    for (const [cell, tone] of CELLS.entries()) {
      const from = cell / CELLS.length;
      const to = (cell + 1) / CELLS.length;
      const bulge = (part: number): number => thick * (0.55 + 0.45 * Math.sin(part * Math.PI));
      area(
        pen,
        [
          ...along(6, (part): At => edge(lerp(from, to, part), -0.012 * Math.sin(part * Math.PI))),
          ...along(6, (part): At => edge(lerp(to, from, part), bulge(lerp(to, from, part)))),
        ],
        tone,
      );
    }
  };

export const ALOFT_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-paraglider': canopy(0.5, 0.52, 0.16, 0.12),
  'doing-parachute': canopy(0.4, 0.46, 0.14, 0.3),
  /** A delta over whoever hangs below it, and the bar that is held. */
  'doing-hang-glider'(canvas, size) {
    const pen = { canvas, size };
    for (const x of [-0.1, 0.1])
      line(
        pen,
        [
          [0, 0.34],
          [x, 0],
        ],
        0.012,
        '#c9ced8',
      );
    line(
      pen,
      [
        [-0.12, 0],
        [0.14, 0],
      ],
      0.016,
      '#c9ced8',
    );
    for (const [tones, from, to] of [
      [['#e8443c', '#f6a52c'], -0.55, 0],
      [['#3f8fe0', '#fbe14a'], 0.55, 0],
    ] as const) {
      area(
        pen,
        [
          [to, 0.48],
          [from, 0.24],
          [from * 0.55, 0.27],
          [0, 0.32],
        ],
        tones[0],
      );
      area(
        pen,
        [
          [from * 0.62, 0.262],
          [from, 0.24],
          [from * 0.9, 0.2],
        ],
        tones[1],
      );
    }
    line(
      pen,
      [
        [0, 0.48],
        [0, 0.32],
      ],
      0.012,
      '#5a5468',
    );
  },
  /** From the ankles up to the bridge. */
  'doing-bungee'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      along(40, (part): At => [0.012 * Math.sin(part * 60), part]),
      0.02,
      '#f08a2c',
    );
    oval(pen, [0, 0.02], 0.05, 0.03, '#3d3a4e');
  },
  /** The bridge they leapt from: planks and a rail. */
  'doing-bungee-bridge'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.6, 0],
        [0.6, 0],
        [0.6, 0.05],
        [-0.6, 0.05],
      ],
      '#9aa3b5',
    );
    for (let post = -5; post <= 5; post++)
      line(
        pen,
        [
          [post * 0.11, 0.05],
          [post * 0.11, 0.15],
        ],
        0.012,
        '#d8453f',
      );
    line(
      pen,
      [
        [-0.6, 0.15],
        [0.6, 0.15],
      ],
      0.018,
      '#d8453f',
    );
  },
};
