/** Tennis, diving, tai chi. Listed by `drawn-doings.ts`. */
import { clamp, lerp, smooth, TURN, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

export const SPORT_DOINGS: Readonly<Record<string, Draw>> = {
  /** Yin and yang, faint in the air behind. */
  'doing-taiji'(canvas, size, { turn = 0 }) {
    canvas.save();
    canvas.globalAlpha *= 0.55;
    canvas.rotate(turn * TURN * 0.25);
    const radius = size / 2;
    const half = (tone: string, from: number): void => {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(0, 0, radius, from, from + Math.PI);
      canvas.fill();
    };
    const disk = (tone: string, y: number, wide: number): void => {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(0, y, wide, 0, TURN);
      canvas.fill();
    };
    half('#ffffff', Math.PI / 2);
    half('#3a3550', -Math.PI / 2);
    disk('#ffffff', radius / 2, radius / 2);
    disk('#3a3550', -radius / 2, radius / 2);
    disk('#3a3550', radius / 2, radius * 0.14);
    disk('#ffffff', -radius / 2, radius * 0.14);
    canvas.strokeStyle = '#3a3550';
    canvas.lineWidth = size * 0.014;
    canvas.beginPath();
    canvas.arc(0, 0, radius, 0, TURN);
    canvas.stroke();
    canvas.restore();
  },
  'doing-tennis-ball'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    // Thrown up out of the one hand, struck at the top, and away.
    const up = smooth(turn / 0.6);
    const away = clamp((turn - 0.68) / 0.2);
    const [x, y] = [0.3 + away * 7, lerp(1, 4.2, up) - 2 * away];
    for (const one of [1, 2, 3]) {
      if (away <= 0) break;
      line(
        pen,
        [
          [x - 0.8 * one - 0.2, y + 0.24 * one],
          [x - 0.8 * one - 0.7, y + 0.24 * one + 0.14],
        ],
        0.07,
        '#ffffff',
        '#ffffff',
      );
    }
    oval(pen, [x, y], 0.46, 0.46, '#d7ee3f', '#7f962a');
    line(
      pen,
      along(10, (part): At => [x - 0.3 + 0.16 * Math.sin(part * Math.PI), y - 0.34 + 0.68 * part]),
      0.07,
      '#ffffff',
      '#ffffff',
    );
  },
  /** Upright over the hand that holds it. */
  'doing-racket'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.1],
        [0, 0.3],
      ],
      0.075,
      '#3f6fc0',
    );
    for (const side of [-1, 1])
      line(
        pen,
        [
          [0, 0.26],
          [side * 0.12, 0.44],
        ],
        0.04,
        '#e0443e',
      );
    canvas.save();
    canvas.globalAlpha *= 0.75;
    for (let one = -3; one <= 3; one++) {
      const half = Math.sqrt(1 - (one / 4) ** 2);
      line(
        pen,
        [
          [one * 0.055, 0.66 - half * 0.27],
          [one * 0.055, 0.66 + half * 0.27],
        ],
        0.012,
        '#ffffff',
        '#ffffff',
      );
      line(
        pen,
        [
          [-half * 0.2, 0.66 + one * 0.068],
          [half * 0.2, 0.66 + one * 0.068],
        ],
        0.012,
        '#ffffff',
        '#ffffff',
      );
    }
    canvas.restore();
    line(
      pen,
      along(30, (part): At => [0.22 * Math.cos(part * TURN), 0.66 + 0.28 * Math.sin(part * TURN)]),
      0.055,
      '#e0443e',
    );
  },
  'doing-diving-board'(canvas, size) {
    const pen = { canvas, size };
    for (const x of [-0.44, -0.3]) box(pen, [x, -0.4], 0.025, 0.42, '#9aa3b5');
    for (let rung = 0; rung < 6; rung++) box(pen, [-0.37, -0.7 + rung * 0.13], 0.07, 0.014, '#9aa3b5');
    box(pen, [0, 0.0], 0.5, 0.035, '#3f8fd8');
    box(pen, [-0.4, 0.16], 0.015, 0.14, '#9aa3b5');
  },
  'doing-splash'(canvas, size, { turn = 0 }) {
    const part = clamp((turn - 0.62) / 0.34);
    if (part <= 0 || part >= 1) return;
    const pen = { canvas, size };
    const high = Math.sin(part * Math.PI);
    for (let one = 0; one < 9; one++) {
      const x = -0.4 + 0.1 * one;
      const y = high * (0.2 + 0.5 * Math.cos(x * 2.4)) * (0.7 + 0.3 * wrap(one * 0.618));
      area(
        pen,
        [
          [x - 0.05, 0],
          [x * 1.3, y],
          [x + 0.05, 0],
        ],
        '#e6f7ff',
        '#7fc4ec',
      );
      oval(pen, [x * 1.5, y + 0.08], 0.03, 0.035, '#e6f7ff', '#7fc4ec');
    }
    oval(pen, [0, 0], 0.5, 0.06, '#e6f7ff', '#7fc4ec');
  },
  /** Shining, with three holes; it rolls as `turn` grows. */
  'doing-bowling-ball'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.5, 0.5, '#3a4fc0');
    oval(pen, [0.16, 0.2], 0.13, 0.1, '#8fa4f4', '#8fa4f4');
    for (const [ahead, part] of [
      [0.2, 0],
      [0.2, 0.1],
      [0.3, 0.05],
    ] as const) {
      const angle = (part - turn) * TURN;
      oval(pen, [ahead * Math.cos(angle), ahead * Math.sin(angle)], 0.06, 0.06, '#141a40');
    }
  },
  /** Six pins on their lane, white with red rings; they topple as `turn` goes from 0 to 1. */
  'doing-bowling-pins'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const fallen = smooth(clamp(turn));
    for (const [index, [x, up]] of (
      [
        [0.34, 0.06],
        [0.1, 0.06],
        [-0.14, 0.06],
        [0.22, 0.03],
        [-0.02, 0.03],
        [0.1, 0],
      ] as const
    ).entries()) {
      canvas.save();
      canvas.translate(-(x + 0.1 * fallen * ((index % 3) + 1)) * size, -up * size);
      canvas.rotate(-fallen * (index % 2 ? -1.2 : 1.4));
      const body = along(20, (part): At => {
        const wide = part < 0.5 ? 0.05 + 0.05 * Math.sin(part * TURN) : 0.045 + 0.012 * Math.sin((part - 0.5) * TURN);
        return [wide, part * 0.62];
      });
      area(pen, [...body, ...body.map(([wide, high]): At => [-wide, high]).reverse()], '#fdfdfb', '#8a90a0');
      for (const high of [0.38, 0.43])
        line(
          pen,
          [
            [-0.042, high],
            [0.042, high],
          ],
          0.022,
          '#e0343c',
          '#e0343c',
        );
      canvas.restore();
    }
  },
};
