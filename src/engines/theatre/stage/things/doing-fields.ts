/** Leaves, furrows, wheat and walls that grow. Listed by `drawn-doings.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const LEAVES = ['#e8843a', '#d8453f', '#f2c33a', '#b9652f'] as const;

export const FIELD_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-leaves'(canvas, size) {
    const pen = { canvas, size };
    for (let one = 0; one < 34; one++) {
      const x = wrap(one * 0.618) - 0.5;
      oval(pen, [x, 0.36 * wrap(one * 0.37) * (1 - 3 * x * x) + 0.02], 0.07, 0.04, LEAVES[one % 4]!);
    }
  },
  'doing-flying-leaves'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 14; one++) {
      const age = wrap(turn * 0.8 + one * 0.618);
      oval(
        pen,
        [-0.4 + 1.3 * age, 0.5 * age * wrap(one * 0.37) + 0.06 * wave(age * 2 + one)],
        0.06,
        0.035,
        LEAVES[one % 4]!,
      );
    }
  },
  'doing-clippings'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 9; one++) {
      const age = wrap(turn + one * 0.618);
      line(
        pen,
        [
          [-0.1 - 0.5 * age, 0.5 * age * (1 - age) * 2],
          [-0.14 - 0.5 * age, 0.08 + age * (1 - age)],
        ],
        0.03,
        '#5fae4a',
      );
    }
  },
  'doing-furrow'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [[-0.5, 0], ...along(16, (part): At => [-0.5 + part, 0.07 + 0.05 * Math.abs(wave(part * 2.5))]), [0.5, 0]],
      '#7a4a2c',
    );
    for (let one = 0; one < 8; one++) oval(pen, [-0.4 + one * 0.115, 0.04], 0.03, 0.02, '#5a3420');
  },
  'doing-seeds'(canvas, size, { turn = 0 }) {
    for (let one = 0; one < 12; one++) {
      const age = wrap(turn + 0.2 + one * 0.06);
      oval({ canvas, size }, [0.5 * age + 0.05 * wave(one * 0.3), 0.1 - 0.9 * age * age], 0.022, 0.016, '#f2d48a');
    }
  },
  'doing-tall-grass'(canvas, size) {
    const pen = { canvas, size };
    for (let one = 0; one < 22; one++) {
      const x = -0.5 + one / 21;
      line(
        pen,
        [
          [x, 0],
          [x + 0.06 * wave(one * 0.3), 0.4 + 0.2 * wrap(one * 0.618)],
        ],
        0.03,
        one % 2 ? '#5fae4a' : '#7cc05a',
      );
    }
  },
  'doing-wheat'(canvas, size) {
    const pen = { canvas, size };
    for (let one = 0; one < 15; one++) {
      const x = -0.5 + one / 14;
      const top = 0.66 + 0.16 * wrap(one * 0.618);
      line(
        pen,
        [
          [x, 0],
          [x + 0.03 * wave(one * 0.3), top],
        ],
        0.02,
        '#d9a83a',
      );
      for (const up of [0, 1, 2, 3]) oval(pen, [x + 0.03 * wave(one * 0.3), top + 0.04 * up], 0.028, 0.034, '#f2c850');
    }
  },
  'doing-paddy'(canvas, size) {
    const pen = { canvas, size };
    canvas.globalAlpha *= 0.85;
    oval(pen, [0, 0.02], 0.5, 0.075, '#9fd0e8', '#5a8ab0');
    canvas.globalAlpha = 1;
    for (let one = 0; one < 9; one++)
      for (const lean of [-0.02, 0, 0.02])
        line(
          pen,
          [
            [-0.42 + one * 0.1, 0.01 + 0.02 * (one % 2)],
            [-0.42 + one * 0.1 + lean, 0.11 + 0.02 * (one % 2)],
          ],
          0.012,
          '#5fae4a',
        );
  },
  'doing-tea-bush'(canvas, size) {
    const pen = { canvas, size };
    for (let one = 0; one < 30; one++)
      oval(pen, [wrap(one * 0.618) - 0.5, 0.08 + 0.36 * wrap(one * 0.37)], 0.12, 0.09, one % 3 ? '#3f8f4a' : '#4fa85a');
    for (let one = 0; one < 10; one++)
      for (const lean of [-0.02, 0.02])
        line(
          pen,
          [
            [-0.44 + one * 0.098, 0.44],
            [-0.44 + one * 0.098 + lean, 0.52],
          ],
          0.026,
          '#9fdc6a',
        );
  },
  'doing-gold-pan'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(pen, [...along(16, (part): At => [-0.5 + part, 0.02 - 0.26 * Math.sin(part * Math.PI)])], '#6a6678');
    oval(pen, [0, 0.02], 0.5, 0.13, '#9fcfe8', '#4a465a');
    for (let one = 0; one < 9; one++)
      oval(
        pen,
        [0.36 * Math.cos(one * 2.4 + turn * TURN) * wrap(one * 0.618), 0.02 + 0.08 * Math.sin(one * 2.4 + turn * TURN)],
        0.035,
        0.025,
        '#ffd23f',
      );
  },
  'doing-brick-wall'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const bricks = 9 + Math.floor(clamp(turn) * 9);
    for (let one = 0; one < bricks; one++) {
      const row = Math.floor(one / 3);
      box(
        pen,
        [-0.34 + (one % 3) * 0.34 + (row % 2 ? 0.12 : -0.05), 0.075 + row * 0.15],
        0.155,
        0.065,
        ['#c8603f', '#b9522f', '#d0704a'][(one * 2 + row) % 3]!,
      );
    }
  },
  'doing-tile'(canvas, size) {
    area(
      { canvas, size },
      [
        [-0.5, -0.2],
        [0.5, -0.2],
        [0.36, 0.2],
        [-0.36, 0.2],
      ],
      '#5fb8d0',
    );
  },
  'doing-tiles'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const laid = 4 + Math.floor(clamp(turn) * 6);
    for (let one = 0; one < laid; one++) {
      const row = one % 2;
      const x = -0.5 + Math.floor(one / 2) * 0.2;
      area(
        pen,
        [
          [x, row * 0.09],
          [x + 0.19, row * 0.09],
          [x + 0.19, row * 0.09 + 0.08],
          [x, row * 0.09 + 0.08],
        ],
        (one + row) % 2 ? '#5fb8d0' : '#f3f2f7',
      );
    }
  },
  'doing-painted'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
        [0.5, 1.2],
        [-0.5, 1.2],
      ],
      '#f3efe6',
    );
    const done = clamp(turn + 0.12);
    area(
      pen,
      [
        [-0.46, 0.04],
        ...along(10, (part): At => [-0.46 + 0.92 * done + 0.03 * wave(part * 2.6), 0.04 + 1.12 * part]),
        [-0.46, 1.16],
      ],
      '#4f9ae0',
      '#4f9ae0',
    );
  },
  'doing-plastered'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let row = 0; row < 7; row++)
      for (let one = 0; one < 3; one++)
        box(pen, [-0.32 + one * 0.32, 0.1 + row * 0.16], 0.15, 0.07, row % 2 === one % 2 ? '#c8603f' : '#b9522f');
    const done = clamp(turn + 0.16);
    area(
      pen,
      [
        [-0.5, 0.04],
        ...along(12, (part): At => [-0.5 + done + 0.06 * wave(part * 2.2), 0.04 + 1.12 * part]),
        [-0.5, 1.16],
      ],
      '#e4dccb',
      '#a89e8a',
    );
  },
  'doing-wallpaper'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.4, 0],
        [0.4, 0],
        [0.4, 1.05],
        [-0.4, 1.05],
      ],
      '#e8e0d0',
    );
    const low = lerp(0.62, 0.02, clamp(turn));
    area(
      pen,
      [
        [-0.22, low],
        [0.22, low],
        [0.22, 1.04],
        [-0.22, 1.04],
      ],
      '#f2b8c8',
    );
    for (let row = 0; row < 8; row++)
      for (const x of [-0.11, 0.11])
        if (0.98 - row * 0.13 > low + 0.04)
          oval(pen, [x + (row % 2 ? 0.05 : -0.05), 0.96 - row * 0.13], 0.045, 0.045, row % 2 ? '#d8458a' : '#ffffff');
    line(
      pen,
      [
        [-0.24, low],
        [0.24, low],
      ],
      0.06,
      '#f7d8e0',
    );
  },
  'doing-graffiti'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let row = 0; row < 8; row++)
      for (let one = 0; one < 4; one++)
        box(
          pen,
          [-0.42 + one * 0.25 + (row % 2) * 0.1, 0.06 + row * 0.13],
          0.12,
          0.06,
          (row + one) % 2 ? '#b0a8a0' : '#c0b8b0',
        );
    const points = along(
      40,
      (part): At => [0.36 * Math.cos(part * 7.4) * (0.4 + 0.6 * part), 0.52 + 0.34 * Math.sin(part * 9.6)],
    );
    const many = Math.max(2, Math.round(41 * clamp(turn + 0.1)));
    line(pen, points.slice(0, many), 0.1, '#ff4f9a', '#3a1a5a');
    line(pen, points.slice(0, many), 0.03, '#ffe24a', '#ffe24a');
  },
};
