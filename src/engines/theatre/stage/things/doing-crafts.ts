/** Baskets, trays, folded sheets, bowls, bellows and bars. Listed by `drawn-doings.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

const STRAW = '#d9a455';
const COOKIE = '#c98a45';
const PAPER = '#f0503f';

const cookie = (pen: Pen, [x, y]: At, wide: number): void => {
  oval(pen, [x, y], wide, wide * 0.5, COOKIE);
  for (const [dx, dy] of [
    [-0.4, 0.1],
    [0.3, 0.18],
    [0.05, -0.2],
  ] as const)
    oval(pen, [x + dx * wide, y + dy * wide], wide * 0.14, wide * 0.1, '#5a2f18');
};

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
  /** Its door let down towards whoever bakes, light within. */
  'doing-open-oven'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.5], 0.46, 0.5, '#dfe3ea');
    box(pen, [0, 0.9], 0.46, 0.1, '#b9c0cc');
    for (const x of [-0.28, -0.1, 0.1, 0.28]) oval(pen, [x, 0.9], 0.05, 0.05, '#3d3f4c');
    box(pen, [0, 0.46], 0.38, 0.28, '#4a2418');
    box(pen, [0, 0.46], 0.33, 0.23, '#f08a2c');
    oval(pen, [0, 0.42], 0.26, 0.14, '#ffc35a', '#ffc35a');
    for (const y of [0.34, 0.5])
      line(
        pen,
        [
          [-0.33, y],
          [0.33, y],
        ],
        0.014,
        '#6a6e7c',
      );
    for (const x of [-0.2, 0, 0.2]) cookie(pen, [x, 0.55], 0.075);
    area(
      pen,
      [
        [-0.38, 0.18],
        [0.38, 0.18],
        [0.34, 0.02],
        [-0.52, 0.02],
      ],
      '#c3cad6',
    );
    box(pen, [0, 0.03], 0.42, 0.03, '#8b92a0');
  },
  'doing-cookie-tray'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, -0.08],
        [0.5, -0.08],
        [0.42, 0.14],
        [-0.42, 0.14],
      ],
      '#a9b0bf',
    );
    area(
      pen,
      [
        [-0.45, -0.05],
        [0.45, -0.05],
        [0.38, 0.11],
        [-0.38, 0.11],
      ],
      '#dfe3ea',
    );
    for (const [y, wide] of [
      [0.08, 0.1],
      [-0.01, 0.115],
    ] as const)
      for (const x of [-0.28, 0, 0.28]) cookie(pen, [x, y], wide);
    box(pen, [0, -0.1], 0.5, 0.025, '#8b92a0');
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
  /** Leaves, tomatoes and slices fly over a large bowl; `turn` strokes. */
  'doing-salad-bowl'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0.36], 0.5, 0.12, '#8a5a2c');
    for (let one = 0; one < 9; one++) {
      const x = -0.36 + 0.09 * one;
      oval(pen, [x, 0.38 + 0.06 * Math.sin(one * 2.3)], 0.11, 0.08, ['#5cb94a', '#8fd05a', '#3f9a44'][one % 3]!);
    }
    for (let one = 0; one < 9; one++) {
      const high = Math.abs(Math.sin((turn * 0.5 + one * 0.19) * TURN * 0.5));
      const spot: At = [-0.34 + 0.085 * one, 0.42 + 0.52 * high * (one % 2 ? 1 : 0.66)];
      if (one % 4 === 1) oval(pen, spot, 0.055, 0.055, '#e8443c');
      else if (one % 4 === 3) oval(pen, spot, 0.06, 0.05, '#d8f0b0', '#4f9a4a');
      else {
        oval(pen, spot, 0.1, 0.06, one % 3 ? '#5cb94a' : '#8fd05a');
        line(
          pen,
          [
            [spot[0] - 0.08, spot[1]],
            [spot[0] + 0.08, spot[1]],
          ],
          0.008,
          '#e8f8d0',
          '#e8f8d0',
        );
      }
    }
    area(
      pen,
      along(16, (part): At => [-0.5 * Math.cos(part * Math.PI), 0.36 - 0.36 * Math.sin(part * Math.PI)]),
      '#c88a4a',
    );
    line(
      pen,
      along(16, (part): At => [-0.5 * Math.cos(part * Math.PI), 0.36 - 0.1 * Math.sin(part * Math.PI)]),
      0.03,
      '#e0a868',
    );
  },
  /** A large wooden spoon, bowl down. */
  'doing-salad-server'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.2],
        [0, 0.95],
      ],
      0.07,
      '#a86a2c',
    );
    oval(pen, [0, 0.12], 0.12, 0.17, '#b97838');
  },
  /** Seaweed and rice on slats, rolled up from before as `turn` goes to 1. */
  'doing-sushi-mat'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const sheet = (half: number, low: number, high: number, tone: string): void =>
      area(
        pen,
        [
          [-half, low],
          [half, low],
          [half * 0.86, high],
          [-half * 0.86, high],
        ],
        tone,
      );
    sheet(0.5, -0.06, 0.42, '#d8b25a');
    for (let one = 0; one < 9; one++) {
      const [half, up] = [0.49 - one * 0.008, -0.04 + one * 0.055];
      line(
        pen,
        [
          [-half, up],
          [half, up],
        ],
        0.006,
        '#a8823a',
      );
    }
    const near = lerp(0, 0.14, clamp(turn));
    sheet(0.4, near, 0.38, '#1f3d2c');
    sheet(0.38, near + 0.01, 0.32, '#ffffff');
    for (const [up, tone] of [
      [0.19, '#f5774a'],
      [0.25, '#6fbf4a'],
    ] as const)
      line(
        pen,
        [
          [-0.36, up],
          [0.36, up],
        ],
        0.04,
        tone,
      );
    if (turn < 0.15) return;
    const roll = 0.03 + 0.06 * turn;
    line(
      pen,
      [
        [-0.43, near],
        [0.43, near],
      ],
      roll * 1.8,
      '#1f3d2c',
    );
    for (const [part, tone] of [
      [1, '#1f3d2c'],
      [0.75, '#ffffff'],
      [0.36, '#f5774a'],
    ] as const)
      for (const side of [-1, 1]) oval(pen, [side * 0.44, near], roll * 0.75 * part, roll * part, tone);
  },
  /** Rolls cut and stood on a board: more as `turn` goes to 1. */
  'doing-sushi-board'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
        [0.46, 0.1],
        [-0.46, 0.1],
      ],
      '#b0743a',
    );
    const count = 4 + Math.round(2 * clamp(turn));
    for (let one = 0; one < count; one++) {
      const x = -0.32 + 0.32 * (one % 3);
      const y = one < 3 ? 0.14 : 0.34;
      area(
        pen,
        [
          [x - 0.14, y],
          [x + 0.14, y],
          [x + 0.14, y + 0.14],
          [x - 0.14, y + 0.14],
        ],
        '#1f3d2c',
      );
      oval(pen, [x, y + 0.14], 0.14, 0.075, '#1f3d2c');
      oval(pen, [x, y + 0.14], 0.115, 0.058, '#ffffff');
      oval(pen, [x, y + 0.14], 0.05, 0.027, one % 2 ? '#6fbf4a' : '#f5774a');
    }
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
  /** From ahead: plates at both ends. */
  'doing-loaded-bar'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
      ],
      0.022,
      '#c9ced8',
    );
    for (const side of [-1, 1]) {
      box(pen, [side * 0.35, 0], 0.028, 0.125, '#e8443c');
      box(pen, [side * 0.405, 0], 0.024, 0.115, '#3d6fd8');
      box(pen, [side * 0.45, 0], 0.02, 0.085, '#3d3a4e');
    }
  },
  'doing-arm-rest'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.04],
        [0, 0.8],
      ],
      0.08,
      '#8b92a0',
    );
    box(pen, [0, 0.03], 0.3, 0.03, '#5a566e');
    box(pen, [0, 0.86], 0.5, 0.07, '#2c2838');
  },
  /** A gloved hand from ahead with the needle, over what it has drawn so far. */
  'doing-tattoo-hand'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const done = clamp(0.5 + turn * 0.5);
    oval(pen, [-0.1, -0.02], 0.17, 0.1, '#f6d3b5', '#d8a884');
    const heart = along(24, (part): At => {
      const way = part * done * TURN;
      return [
        -0.1 + 0.075 * Math.sin(way) ** 3,
        -0.01 + 0.075 * (0.8 * Math.cos(way) - 0.31 * Math.cos(2 * way) - 0.12 * Math.cos(3 * way)),
      ];
    });
    if (done > 0.9) area(pen, heart, '#e8344f');
    line(pen, heart, 0.016, '#1f2c6a', '#1f2c6a');
    const [x, y] = heart.at(-1)!;
    const from = (across: number, up: number): At => [x + across, y + up];
    line(pen, [from(0, 0), from(0.08, 0.14)], 0.022, '#c9ced8');
    line(pen, [from(0.07, 0.12), from(0.15, 0.27)], 0.075, '#4a4560');
    oval(pen, from(0.16, 0.29), 0.06, 0.06, '#e8b83f');
    line(pen, [from(0.16, 0.19), from(0.4, 0.24)], 0.12, '#2c2838');
    line(pen, [from(0.38, 0.24), from(0.9, 0.36)], 0.11, '#e8a888');
    for (const up of [0.12, 0.17, 0.22]) oval(pen, from(0.09 + up * 0.2, up), 0.05, 0.026, '#3d3a4e');
  },
  /** Covers the lower half of whoever lies in it; foam at the edges. `turn` strokes. */
  'doing-swum-water'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const top = (part: number): number => 0.1 + 0.012 * wave(part * 3 + turn * 0.6);
    canvas.save();
    canvas.globalAlpha *= 0.5;
    area(
      pen,
      [
        ...along(24, (part): At => [part - 0.5, top(part) * Math.min(1, 8 * part * (1 - part))]),
        [0.5, -0.02],
        [-0.5, -0.02],
      ],
      '#4fb8e8',
      '#4fb8e8',
    );
    canvas.restore();
    for (let one = 0; one < 3; one++)
      line(
        pen,
        along(10, (part): At => [-0.36 + one * 0.3 + 0.12 * part, 0.05 - one * 0.02 + 0.006 * wave(part * 1.5 + turn)]),
        0.012,
        '#ffffff',
        '#ffffff',
      );
    for (let one = 0; one < 8; one++) {
      const out = wrap(turn * 2 + one * 0.37);
      oval(
        pen,
        [0.34 + 0.12 * Math.cos(one * 2), 0.14 + 0.14 * Math.sin(out * Math.PI)],
        0.014,
        0.014,
        '#e8f8ff',
        '#8fd0f0',
      );
    }
  },
  /** Buttons and keys at the ends, pleats between; `turn` 0 closed to 1 drawn apart. */
  'doing-accordion'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const half = lerp(0.14, 0.42, clamp(turn));
    const pleats = 8;
    for (let one = 0; one < pleats; one++) {
      const [from, to] = [-half + (2 * half * one) / pleats, -half + (2 * half * (one + 1)) / pleats];
      const bulge = 0.05 * Math.sin(((one + 0.5) / pleats) * Math.PI);
      area(
        pen,
        [
          [from, -0.3],
          [(from + to) / 2, -0.34 - bulge],
          [to, -0.3],
          [to, 0.3],
          [(from + to) / 2, 0.34 + bulge],
          [from, 0.3],
        ],
        one % 2 ? '#ffd9a0' : '#fbe9cf',
      );
    }
    box(pen, [half + 0.1, 0], 0.12, 0.36, '#d8303f');
    for (let one = 0; one < 8; one++) box(pen, [half + 0.16, -0.3 + one * 0.085], 0.055, 0.038, '#ffffff');
    for (let one = 0; one < 7; one++)
      if (one !== 2 && one !== 6) box(pen, [half + 0.13, -0.257 + one * 0.085], 0.035, 0.016, '#191622');
    box(pen, [-half - 0.09, 0], 0.11, 0.36, '#d8303f');
    for (let one = 0; one < 10; one++)
      oval(pen, [-half - 0.12 + 0.06 * (one % 2), -0.26 + Math.floor(one / 2) * 0.13], 0.022, 0.022, '#ffffff');
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
  /** Trodden snow from above, wings and skirt pressed into it. */
  'doing-snow-angel'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0.36], 0.52, 0.44, '#f7fbff', '#d5e4f5');
    for (const side of [-1, 1]) {
      const wing = along(10, (part): At => {
        const way = lerp(-0.5, 0.85, part);
        return [side * (0.06 + 0.34 * Math.cos(way)), 0.44 + 0.3 * Math.sin(way)];
      });
      area(pen, [[side * 0.06, 0.46], ...wing], '#bcd4f0', '#a4c0e4');
    }
    area(
      pen,
      [
        [-0.1, 0.4],
        [0.1, 0.4],
        [0.24, 0.03],
        [-0.24, 0.03],
      ],
      '#bcd4f0',
      '#a4c0e4',
    );
  },
  /** Straight, then its ends up: as `turn` goes to 1. */
  'doing-bent-bar'(canvas, size, { turn = 0 }) {
    const bend = 0.9 * clamp(turn);
    line(
      { canvas, size },
      along(20, (part): At => {
        const x = part - 0.5;
        return [x * (1 - 0.28 * bend), 1.5 * bend * x * x - 0.1 * bend];
      }),
      0.06,
      '#8b92a0',
    );
  },
};
