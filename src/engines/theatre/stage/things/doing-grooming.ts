/** A sheep that is shorn, a horse that is brushed, a baby that is changed. Listed by `drawn-doings.ts`. */
import { clamp, TURN, wave } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const WOOL = '#fbf6ea';

const WOOL_RIM = '#c9b99a';

export const GROOMING_DOINGS: Readonly<Record<string, Draw>> = {
  /** Looks ahead; its fleece is off from the rump to the neck as `turn` goes to 1, and lies beside it. */
  'doing-shorn-sheep'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const gone = clamp(turn);
    for (const x of [-0.24, -0.14, 0.14, 0.24]) box(pen, [x, 0.11], 0.032, 0.12, '#4a4048');
    oval(pen, [0, 0.36], 0.34, 0.18, '#f7cfc4', '#b07a74');
    const rows = 4;
    for (let row = 0; row < rows; row++)
      for (let one = 0; one < 9; one++) {
        const x = -0.36 + one * 0.09 + (row % 2) * 0.03;
        const y = 0.24 + row * 0.085;
        if ((x / 0.4) ** 2 + ((y - 0.37) / 0.2) ** 2 > 1.1) continue;
        if ((x + 0.36) / 0.74 < gone) continue;
        oval(pen, [x, y], 0.088, 0.085, WOOL, WOOL_RIM);
      }
    oval(pen, [0.42, 0.5], 0.1, 0.12, '#4a4048');
    oval(pen, [0.33, 0.56], 0.05, 0.028, '#4a4048');
    for (const x of [0.36, 0.42, 0.48]) oval(pen, [x, 0.62], 0.055, 0.045, WOOL, WOOL_RIM);
    oval(pen, [0.45, 0.53], 0.028, 0.032, '#ffffff', '#ffffff');
    oval(pen, [0.46, 0.525], 0.014, 0.017, '#1c1626', '#1c1626');
    for (let puff = 0; puff < 9 * gone; puff++)
      oval(
        pen,
        [-0.44 + 0.085 * (puff % 5) + 0.04 * Math.floor(puff / 5), 0.05 + 0.085 * Math.floor(puff / 5)],
        0.085,
        0.07,
        WOOL,
        WOOL_RIM,
      );
  },
  'doing-clippers'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.44, 0.16],
        [0.06, 0],
      ],
      0.2,
      '#e0443e',
    );
    area(
      pen,
      [
        [0.04, 0.12],
        [0.3, 0.02],
        [0.3, -0.14],
        [0, -0.12],
      ],
      '#c9ced8',
    );
    for (const y of [-0.1, -0.04, 0.02])
      line(
        pen,
        [
          [0.28, y],
          [0.46, y - 0.05],
        ],
        0.035,
        '#e9edf4',
      );
  },
  /** Stands across, its head ahead. */
  'doing-horse'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const [coat, dark, mane] = ['#a8683a', '#8a5230', '#3a2420'];
    const nod = 0.012 * Math.sin(turn * TURN);
    line(
      pen,
      along(8, (part): At => [-0.38 - 0.1 * Math.sin(part * 2.4), 0.56 - 0.4 * part]),
      0.06,
      mane,
    );
    for (const [x, tone] of [
      [-0.2, dark],
      [0.26, dark],
      [-0.3, coat],
      [0.17, coat],
    ] as const) {
      area(
        pen,
        [
          [x - 0.055, 0.44],
          [x + 0.06, 0.44],
          [x + 0.034, 0.05],
          [x - 0.03, 0.05],
        ],
        tone,
      );
      area(
        pen,
        [
          [x - 0.036, 0.06],
          [x + 0.038, 0.06],
          [x + 0.052, 0],
          [x - 0.042, 0],
        ],
        mane,
      );
    }
    area(
      pen,
      [
        ...along(
          20,
          (part): At => [-0.05 + 0.36 * Math.cos(Math.PI - part * Math.PI), 0.5 + 0.17 * Math.sin(part * Math.PI)],
        ),
        ...along(20, (part): At => [-0.05 + 0.36 * Math.cos(part * Math.PI), 0.5 - 0.16 * Math.sin(part * Math.PI)]),
      ],
      coat,
    );
    area(
      pen,
      [
        [0.1, 0.6],
        [0.24, 0.86 + nod],
        [0.34, 0.96 + nod],
        [0.46, 0.86 + nod],
        [0.37, 0.68],
        [0.31, 0.46],
        [0.1, 0.42],
      ],
      coat,
      coat,
    );
    area(
      pen,
      [
        [0.3, 0.98 + nod],
        [0.42, 0.96 + nod],
        [0.56, 0.77 + nod],
        [0.57, 0.69 + nod],
        [0.5, 0.67 + nod],
        [0.38, 0.78 + nod],
        [0.3, 0.82 + nod],
      ],
      coat,
    );
    area(
      pen,
      [
        [0.5, 0.78 + nod],
        [0.57, 0.74 + nod],
        [0.57, 0.69 + nod],
        [0.5, 0.67 + nod],
        [0.46, 0.71 + nod],
      ],
      '#d9a882',
    );
    for (const x of [0.31, 0.37])
      area(
        pen,
        [
          [x - 0.025, 0.95 + nod],
          [x, 1.04 + nod],
          [x + 0.035, 0.95 + nod],
        ],
        dark,
      );
    line(
      pen,
      along(10, (part): At => [0.31 - 0.22 * part, 0.98 + nod - 0.3 * part + 0.02 * Math.sin(part * 20)]),
      0.075,
      mane,
    );
    oval(pen, [0.42, 0.87 + nod], 0.02, 0.024, '#1c1626');
    oval(pen, [0.427, 0.878 + nod], 0.007, 0.008, '#ffffff', '#ffffff');
    oval(pen, [0.545, 0.72 + nod], 0.01, 0.012, mane, mane);
  },
  'doing-dandy-brush'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.02], 0.48, 0.14, '#d8453f');
    for (let one = -4; one <= 4; one++)
      line(
        pen,
        [
          [one * 0.11, -0.1],
          [one * 0.11, -0.34],
        ],
        0.05,
        '#f4e2b8',
        '#b08a4a',
      );
  },
  /** On its back on a cloth, legs up, a white diaper. */
  'doing-diapered-baby'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.62, 0.07, '#8fd3f5');
    for (const [x, phase] of [
      [0.3, 0],
      [0.22, 0.5],
    ] as const) {
      line(
        pen,
        [
          [x - 0.08, 0.1],
          [x + 0.04, 0.28 + 0.03 * wave(turn + phase)],
        ],
        0.09,
        '#f2c49c',
      );
      oval(pen, [x + 0.06, 0.3 + 0.03 * wave(turn + phase)], 0.06, 0.045, '#f2c49c');
    }
    oval(pen, [-0.02, 0.13], 0.24, 0.12, '#f2c49c');
    area(
      pen,
      [
        [0.06, 0.02],
        [0.28, 0.04],
        [0.3, 0.2],
        [0.08, 0.25],
      ],
      '#ffffff',
    );
    line(
      pen,
      [
        [-0.12, 0.2],
        [-0.02, 0.32 + 0.02 * wave(turn * 1.4)],
      ],
      0.07,
      '#f2c49c',
    );
    oval(pen, [-0.4, 0.17], 0.19, 0.18, '#f2c49c');
    for (const x of [-0.44, -0.34]) oval(pen, [x, 0.2], 0.018, 0.024, '#2c1a16');
    line(
      pen,
      along(6, (part): At => [-0.43 + 0.08 * part, 0.12 - 0.025 * Math.sin(part * Math.PI)]),
      0.016,
      '#c0504a',
    );
    line(
      pen,
      along(8, (part): At => [-0.44 + 0.05 * Math.sin(part * 5), 0.34 + 0.03 * part]),
      0.03,
      '#7a4a26',
    );
  },
};
