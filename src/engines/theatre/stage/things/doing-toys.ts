/** Toys as they whirl in the hand. Listed by `drawn-doings.ts`. */
import { lerp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const RED = '#e0443e';
const STRING = '#f7f2e4';
const STRING_RIM = '#6a5a50';

export const TOY_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-chopsticks'(canvas, size) {
    const pen = { canvas, size };
    for (const [from, to] of [
      [0.05, 0.03],
      [-0.05, -0.02],
    ] as const)
      line(
        pen,
        [
          [-0.36, 0.3 + from],
          [0.36, -0.02 + to],
        ],
        0.035,
        '#a2452c',
      );
    oval(pen, [0.4, -0.02], 0.11, 0.085, '#ffffff', '#a09a8a');
  },
  'doing-rice-bowl'(canvas, size) {
    const pen = { canvas, size };
    for (const [x, y] of [
      [-0.2, 0.2],
      [0, 0.28],
      [0.2, 0.2],
      [-0.08, 0.2],
      [0.1, 0.24],
    ] as const)
      oval(pen, [x, y], 0.17, 0.12, '#ffffff', '#c8c0b0');
    area(
      pen,
      [
        [-0.48, 0.16],
        ...along(12, (part): At => [-0.48 + 0.96 * part, 0.16 - 0.46 * Math.sin(part * Math.PI)]),
        [0.48, 0.16],
      ],
      '#3f6fc0',
    );
    line(
      pen,
      [
        [-0.4, 0.06],
        [0.4, 0.06],
      ],
      0.04,
      '#ffffff',
      '#ffffff',
    );
    box(pen, [0, -0.32], 0.16, 0.04, '#3f6fc0');
  },
  'doing-whirl'(canvas, size, { turn = 0 }) {
    canvas.strokeStyle = '#ffffff';
    canvas.lineWidth = 0.014;
    for (const one of [0, 1, 2]) {
      canvas.beginPath();
      canvas.ellipse(
        0,
        -size * 0.12 * one,
        size * (0.44 + 0.05 * one),
        size * 0.1,
        0,
        turn * TURN + one * 2,
        turn * TURN + one * 2 + 1.7,
      );
      canvas.stroke();
    }
  },
  'doing-yo-yo'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const down = lerp(0.5, 2.3, turn);
    line(
      pen,
      [
        [0, 0],
        [0, -down],
      ],
      0.03,
      STRING,
      STRING_RIM,
    );
    oval(pen, [0, -down], 0.42, 0.42, RED);
    oval(pen, [0, -down], 0.2, 0.2, '#f2c33a');
  },
  'doing-diabolo'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const tilt = 0.1 * wave(turn + 0.25);
    line(
      pen,
      [
        [0.5, 0.34 + tilt],
        [0, -0.06],
        [-0.5, 0.34 - tilt],
      ],
      0.018,
      STRING,
      STRING_RIM,
    );
    for (const side of [-1, 1]) {
      area(
        pen,
        [
          [side * 0.03, 0.06],
          [side * 0.24, 0.22],
          [side * 0.24, -0.2],
          [side * 0.03, -0.06],
        ],
        RED,
      );
      line(
        pen,
        [
          [side * 0.14, 0.12 * wave(turn * 3)],
          [side * 0.2, 0.16 * wave(turn * 3)],
        ],
        0.03,
        '#f2c33a',
      );
    }
  },
  'doing-plate-stick'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const lean = 0.05 * wave(turn);
    line(
      pen,
      [
        [0, -0.2],
        [lean, 0.72],
      ],
      0.035,
      '#d9a05a',
    );
    oval(pen, [lean, 0.76], 0.34, 0.1, '#f7f7fb', '#6a6690');
    oval(pen, [lean, 0.77], 0.22, 0.055, '#6fb0e8');
    const spot = wrap(turn * 1.3) * TURN;
    oval(pen, [lean + 0.27 * Math.cos(spot), 0.765 + 0.07 * Math.sin(spot)], 0.04, 0.022, RED);
  },
  'doing-poi'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 6; one >= 0; one--) {
      const way = (turn - one * 0.035) * TURN;
      const end: At = [Math.cos(way), Math.sin(way)];
      if (one === 0) line(pen, [[0, 0], end], 0.03, '#d8d0c0');
      canvas.globalAlpha = one === 0 ? 1 : 0.14 * (7 - one);
      oval(pen, end, 0.16 - one * 0.012, 0.16 - one * 0.012, one % 2 ? '#ffb83a' : '#ff7a2a');
      canvas.globalAlpha = 1;
    }
  },
  'doing-ribbon'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0],
        [0.26, 0.1],
      ],
      0.03,
      '#ffffff',
      '#6a5a50',
    );
    line(
      pen,
      along(
        44,
        (part): At => [
          0.26 + 0.9 * part - 0.1 * part * part,
          0.1 - 0.5 * part + (0.06 + 0.12 * part) * wave(part * 3.4 - turn * 1.6),
        ],
      ),
      0.055,
      '#ff4f9a',
    );
  },
  'doing-baton'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.46, 0],
        [0.46, 0],
      ],
      0.04,
      '#d0d6e6',
    );
    for (const side of [-1, 1]) oval(pen, [side * 0.48, 0], 0.07, 0.07, RED);
  },
  'doing-nunchucks'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const way = turn * TURN;
    const joint: At = [0.1, 0.42];
    const end: At = [joint[0] + 0.14 * Math.cos(way), joint[1] + 0.14 * Math.sin(way)];
    line(pen, [[0, -0.06], joint], 0.09, '#5a2f1c');
    line(pen, [joint, end], 0.03, '#d0d6e6');
    line(pen, [end, [end[0] + 0.46 * Math.cos(way), end[1] + 0.46 * Math.sin(way)]], 0.09, '#5a2f1c');
  },
  'doing-lasso'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const middle: At = [0.05 * wave(turn), 0.3];
    line(
      pen,
      [
        [0, -0.5],
        [0, 0],
        [middle[0] - 0.36, 0.28],
      ],
      0.03,
      '#c89a5a',
    );
    line(
      pen,
      along(
        30,
        (part): At => [
          middle[0] + 0.5 * Math.cos(part * TURN),
          middle[1] + 0.13 * Math.sin(part * TURN) + 0.03 * wave(turn + part),
        ],
      ),
      0.035,
      '#c89a5a',
    );
  },
};
