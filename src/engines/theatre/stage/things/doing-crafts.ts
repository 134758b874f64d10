/** What is woven, folded and wrapped. Listed by `drawn-doings.ts`. */
import { clamp, lerp } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

const STRAW = '#d9a455';

const PAPER = '#f0503f';

/** A wing up, neck and tail to the sides. */
const crane = (pen: Pen, tone: string): void => {
  area(
    pen,
    [
      [-0.1, 0.1],
      [-0.5, 0.46],
      [-0.02, 0.3],
    ],
    tone,
  );
  area(
    pen,
    [
      [0.1, 0.1],
      [0.42, 0.56],
      [0.5, 0.5],
      [0.56, 0.44],
      [0.46, 0.46],
      [0.04, 0.3],
    ],
    tone,
  );
  area(
    pen,
    [
      [-0.24, 0.14],
      [0.24, 0.14],
      [0, 0.02],
    ],
    '#c8362c',
  );
  area(
    pen,
    [
      [-0.2, 0.16],
      [0.22, 0.16],
      [0.16, 0.78],
    ],
    '#ff8172',
  );
};

export const CRAFT_DOINGS: Readonly<Record<string, Draw>> = {
  /** Stakes all round; rows of straw climb them as `turn` goes to 1, a loose strand at the side. */
  'doing-half-woven'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const half = (up: number): number => 0.3 + 0.2 * up;
    for (let one = 0; one <= 8; one++) {
      const aside = one / 4 - 1;
      line(
        pen,
        [
          [aside * half(0), 0.03],
          [aside * half(0.8), 0.86],
        ],
        0.03,
        '#a8753a',
      );
    }
    const rows = 3 + Math.floor(5 * clamp(turn));
    for (let row = 0; row < rows; row++) {
      const up = 0.05 + row * 0.085;
      for (let one = 0; one < 8; one++) {
        const [from, to] = [half(up) * (one / 4 - 1), half(up) * ((one + 1) / 4 - 1)];
        oval(pen, [(from + to) / 2, up], (to - from) * 0.56, 0.046, (one + row) % 2 ? STRAW : '#b97f38');
      }
    }
    const top = 0.05 + rows * 0.085;
    line(
      pen,
      along(10, (part): At => [half(top) + 0.26 * part, top - 0.02 + 0.16 * Math.sin(part * 4)]),
      0.035,
      STRAW,
    );
    line(
      pen,
      along(10, (part): At => [-half(top) - 0.24 * part, top - 0.04 + 0.14 * Math.sin(part * 4)]),
      0.035,
      STRAW,
    );
  },
  /** A sheet, half of it, a quarter, a crane: as `turn` goes to 1. */
  'doing-origami'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const part = clamp(turn);
    if (part > 0.86) {
      crane(pen, PAPER);
      return;
    }
    const first = clamp(part / 0.4);
    const next = clamp((part - 0.46) / 0.34);
    const near: At = [0, -0.06];
    const far: At = [0, 0.34];
    const [left, right]: [At, At] = [
      [lerp(-0.56, 0, next * 0.96), 0.14],
      [0.56, 0.14],
    ];
    area(pen, [left, far, right], PAPER);
    if (first < 0.98) area(pen, [left, [0, lerp(near[1], far[1], first)], right], first > 0.5 ? '#ffd9cf' : PAPER);
    else area(pen, [[0, 0.14], far, right], '#ff8172');
    line(pen, [left, right], 0.008, '#b02a22');
  },
  'doing-paper-crane'(canvas, size) {
    crane({ canvas, size }, '#4f8fe8');
  },
  /** A square of cloth that is laid over to a triangle and to a smaller one. */
  'doing-napkin'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const [first, next] = [clamp(turn / 0.4), clamp((turn - 0.5) / 0.35)];
    const left: At = [lerp(-0.54, 0, next), 0.12];
    const [far, right]: [At, At] = [
      [0, 0.32],
      [0.54, 0.12],
    ];
    area(pen, [left, far, right], '#ffffff');
    area(pen, [left, [0, lerp(-0.08, 0.3, first)], right], '#dcebff');
    line(
      pen,
      [
        [left[0] * 0.8, 0.13],
        [right[0] * 0.8, 0.13],
      ],
      0.012,
      '#e8443c',
    );
  },
  /** Stands in pleats. */
  'doing-fan-napkin'(canvas, size) {
    const pen = { canvas, size };
    for (let one = 0; one < 7; one++) {
      const [from, to] = [one / 7, (one + 1) / 7].map((part) => Math.PI * (0.9 - 0.8 * part)) as [number, number];
      area(
        pen,
        [
          [0, 0.06],
          [0.5 * Math.cos(from), 0.06 + 0.7 * Math.sin(from)],
          [0.5 * Math.cos(to), 0.06 + 0.7 * Math.sin(to)],
        ],
        one % 2 ? '#dcebff' : '#ffffff',
      );
    }
    box(pen, [0, 0.08], 0.14, 0.06, '#e8443c');
  },
  /** A bare box, paper about it, a ribbon, a bow: as `turn` goes to 1. */
  'doing-gift-wrapped'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const part = clamp(turn);
    box(pen, [0, 0.36], 0.42, 0.36, '#c89a62');
    line(
      pen,
      [
        [-0.42, 0.36],
        [0.42, 0.36],
      ],
      0.02,
      '#9a6f3c',
    );
    const paper = clamp(part / 0.45);
    box(pen, [-0.42 + 0.42 * paper, 0.36], 0.42 * paper, 0.36, '#e8443c');
    for (let one = 0; one < 12; one++) {
      const spot: At = [-0.33 + 0.22 * (one % 4), 0.12 + 0.24 * Math.floor(one / 4)];
      if (spot[0] < -0.42 + 0.84 * paper - 0.05) oval(pen, spot, 0.035, 0.035, '#ffe27a');
    }
    if (paper < 1)
      area(
        pen,
        [
          [-0.42 + 0.84 * paper, 0],
          [-0.3 + 0.84 * paper, 0.1],
          [-0.3 + 0.84 * paper, 0.78],
          [-0.42 + 0.84 * paper, 0.72],
        ],
        '#ff8172',
      );
    const ribbon = clamp((part - 0.5) / 0.2);
    if (ribbon > 0) box(pen, [0, 0.72 - 0.36 * ribbon], 0.05, 0.36 * ribbon, '#ffd23f');
    const across = clamp((part - 0.62) / 0.16);
    if (across > 0) box(pen, [-0.42 + 0.42 * across, 0.36], 0.42 * across, 0.05, '#ffd23f');
    if (part > 0.8) {
      for (const side of [-1, 1]) oval(pen, [side * 0.15, 0.82], 0.15, 0.085, '#ffd23f');
      oval(pen, [0, 0.79], 0.06, 0.06, '#e8a81f');
    }
  },
};
