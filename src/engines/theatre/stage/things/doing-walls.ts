/** Paint that spreads, and what athletes and carriers hold. Listed by `drawn-doings.ts`. */
import { clamp, lerp, wave } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const ROPE = '#c89a5a';

export const WALL_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-iron-ball'(canvas, size) {
    oval({ canvas, size }, [0, 0], 0.5, 0.5, '#5a566e', '#1d1a28');
    oval({ canvas, size }, [0.14, 0.16], 0.14, 0.1, '#a8a4bc', '#a8a4bc');
  },
  'doing-discus'(canvas, size) {
    oval({ canvas, size }, [0, 0], 0.5, 0.2, '#a2622c');
    oval({ canvas, size }, [0, 0.02], 0.28, 0.1, '#b9c0d4');
  },
  'doing-chained-ball'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const end: At = [1.0 * wave(turn + 0.06), -0.08 + 0.24 * wave(turn + 0.31)];
    line(pen, [[0, 0], end], 0.03, '#b9c0d4');
    oval(pen, end, 0.17, 0.17, '#4a465e', '#1d1a28');
  },
  'doing-vault'(canvas, size) {
    const pen = { canvas, size };
    for (const x of [0.5, 0.02])
      line(
        pen,
        [
          [x + 0.12, 0],
          [x + 0.12, 1.26],
        ],
        0.025,
        '#d8453f',
      );
    line(
      pen,
      [
        [0.1, 1.16],
        [0.66, 1.16],
      ],
      0.02,
      '#f2c33a',
    );
    area(
      pen,
      [
        [0.2, 0],
        [0.95, 0],
        [0.95, 0.16],
        [0.2, 0.16],
      ],
      '#3f6fc0',
    );
  },
  'doing-vault-pole'(canvas, size, { turn = 0 }) {
    const lean = lerp(0.9, -0.2, clamp((turn - 0.1) / 0.5));
    line(
      { canvas, size },
      along(
        12,
        (part): At => [
          0.3 - 0.7 * lean * part + 0.06 * Math.sin(part * Math.PI),
          -0.42 + 0.9 * part * (1 - 0.3 * Math.abs(lean)),
        ],
      ),
      0.02,
      '#f2b632',
    );
  },
  'doing-crutch'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.66],
        [0, -0.2],
        [-0.1, 0.3],
      ],
      0.05,
      '#b9c0d4',
    );
    line(
      pen,
      [
        [0, -0.2],
        [0.1, 0.3],
      ],
      0.05,
      '#b9c0d4',
    );
    line(
      pen,
      [
        [-0.08, 0],
        [0.08, 0],
      ],
      0.05,
      '#3d3a4e',
    );
    line(
      pen,
      [
        [-0.14, 0.32],
        [0.14, 0.32],
      ],
      0.09,
      '#3d3a4e',
    );
  },
  'doing-yoke'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const bob = 0.02 * wave(turn * 2);
    line(
      pen,
      along(12, (part): At => [-0.5 + part, 0.03 - 0.3 * (part - 0.5) ** 2 + bob * Math.abs(part - 0.5) * 2]),
      0.035,
      '#b97c48',
    );
    for (const side of [-1, 1]) {
      for (const out of [-0.09, 0.09])
        line(
          pen,
          [
            [side * 0.47, -0.03 + bob],
            [side * 0.47 + out, -0.26 + bob],
          ],
          0.012,
          ROPE,
        );
      area(
        pen,
        [
          [side * 0.47 - 0.1, -0.26 + bob],
          [side * 0.47 + 0.1, -0.26 + bob],
          [side * 0.47 + 0.08, -0.46 + bob],
          [side * 0.47 - 0.08, -0.46 + bob],
        ],
        '#a2622c',
      );
      oval(pen, [side * 0.47, -0.26 + bob], 0.1, 0.025, '#9fd8f5', '#3f7aa8');
    }
  },
  'doing-comb-frame'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0], 0.5, 0.36, '#c98849');
    box(pen, [0, 0], 0.42, 0.28, '#f2b632');
    for (let row = -2; row <= 2; row++)
      for (let one = -3; one <= 3; one++)
        oval(pen, [one * 0.12 + (row % 2 ? 0.06 : 0), row * 0.1], 0.04, 0.04, '#d98a1a');
  },
  'doing-net'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const open = lerp(0.15, 1, turn);
    canvas.globalAlpha *= 0.95;
    for (let one = 0; one <= 8; one++)
      line(
        pen,
        [
          [0, 0],
          [0.2 + 0.9 * turn + (one - 4) * 0.09 * open, 0.2 * turn - 0.1 - 0.4 * open * Math.sin((one / 8) * Math.PI)],
        ],
        0.012,
        '#f7f2e4',
        '#6a8a7a',
      );
    for (const part of [0.4, 0.6, 0.8, 1])
      line(
        pen,
        along(10, (along): At => {
          const one = along * 8;
          return [
            (0.2 + 0.9 * turn + (one - 4) * 0.09 * open) * part,
            (0.2 * turn - 0.1 - 0.4 * open * Math.sin((one / 8) * Math.PI)) * part,
          ];
        }),
        0.012,
        '#f7f2e4',
        '#6a8a7a',
      );
  },
  'doing-flex'(canvas, size) {
    line(
      { canvas, size },
      [
        [0, 0.1],
        [0, 1],
      ],
      0.025,
      '#3d3a4e',
    );
    area(
      { canvas, size },
      [
        [-0.1, 0.18],
        [0.1, 0.18],
        [0.06, 0.3],
        [-0.06, 0.3],
      ],
      '#3d3a4e',
    );
  },
  'doing-hood'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.36, 0.1],
        [-0.4, 0.36],
        [0.5, 0.4],
        [0.56, 0.1],
      ],
      '#d8453f',
    );
    area(
      pen,
      [
        [-0.32, 0.34],
        [0.1, 0.34],
        [0.1, 0.46],
        [-0.2, 0.46],
      ],
      '#5a566e',
    );
    for (const [x, y] of [
      [-0.2, 0.44],
      [-0.06, 0.46],
    ] as const)
      oval(pen, [x, y], 0.06, 0.06, '#8a90a8');
    line(
      pen,
      [
        [0.14, 0.4],
        [-0.16, 0.86],
      ],
      0.05,
      '#b8322f',
    );
    line(
      pen,
      [
        [-0.24, 0.4],
        [-0.1, 0.76],
      ],
      0.02,
      '#b9c0d4',
    );
    for (const x of [-0.16, 0.36]) {
      oval(pen, [x, 0.1], 0.11, 0.11, '#2a2734');
      oval(pen, [x, 0.1], 0.05, 0.05, '#b9c0d4');
    }
    oval(pen, [-0.38, 0.24], 0.04, 0.05, '#ffe08a');
  },
};
