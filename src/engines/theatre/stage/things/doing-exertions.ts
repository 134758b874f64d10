/** Bars, water and bellows: what the whole body works at. Listed by `drawn-doings.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const EXERTION_DOINGS: Readonly<Record<string, Draw>> = {
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
  /** Black, silver keys, a bell at its lower end; its mouthpiece at its place. */
  'doing-clarinet'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0],
        [0.3, -0.62],
      ],
      0.07,
      '#2c2838',
    );
    area(
      pen,
      [
        [0.25, -0.58],
        [0.35, -0.54],
        [0.46, -0.76],
        [0.24, -0.84],
      ],
      '#2c2838',
    );
    for (let one = 1; one < 6; one++) oval(pen, [0.05 * one + 0.02, -0.104 * one], 0.026, 0.026, STEEL);
    line(
      pen,
      [
        [-0.02, 0.04],
        [0.02, -0.04],
      ],
      0.05,
      '#e9d9a8',
    );
  },
};
