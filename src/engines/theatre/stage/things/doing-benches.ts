/** What moves on a bench while one works: beads on a string, sparks, a glass that fills. Listed by `drawn-doings.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const BEADS = ['#e0443e', '#f2c33a', '#3f8fd0', '#5fae4a', '#f08a3a', '#b06ad0'] as const;
const WOOD = '#b97c48';
const STEEL = '#b9c0d4';

export const BENCH_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-stool'(canvas, size) {
    const pen = { canvas, size };
    for (const side of [-1, 1])
      line(
        pen,
        [
          [side * 0.34, 0.02],
          [side * 0.22, 0.72],
        ],
        0.1,
        WOOD,
      );
    box(pen, [0, 0.76], 0.46, 0.07, '#d9a05a');
  },
  'doing-mat'(canvas, size) {
    area(
      { canvas, size },
      [
        [-0.5, 0],
        [0.5, 0],
        [0.46, 0.07],
        [-0.46, 0.07],
      ],
      '#4f9ad0',
    );
  },
  'doing-bead-string'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const spot = (part: number): At => [0.1 + part * 0.9 - 0.35, 0.1 - 0.5 * Math.sin(part * Math.PI)];
    line(pen, along(20, spot), 0.02, '#fff6e0', '#8a7a60');
    const count = Math.round(lerp(3, 11, clamp(turn)));
    for (let one = 0; one < count; one++) oval(pen, spot(one / 11), 0.075, 0.075, BEADS[one % BEADS.length]!);
  },
  'doing-mill-bar'(canvas, size, { turn = 0 }) {
    line(
      { canvas, size },
      [
        [-0.5 + 0.1 * wave(turn), 0.02],
        [0.5 + 0.1 * wave(turn), -0.02],
      ],
      0.09,
      WOOD,
    );
  },
  'doing-shavings'(canvas, size) {
    const pen = { canvas, size };
    for (const [x, y, grown] of [
      [0.1, 0, 1],
      [0.4, -0.1, 0.7],
      [0.3, 0.2, 0.8],
    ] as const)
      line(
        pen,
        along(14, (part) => [
          x + grown * 0.16 * Math.cos(part * 9) * (1 - part * 0.6),
          y + grown * 0.16 * Math.sin(part * 9) * (1 - part * 0.6),
        ]),
        0.06,
        '#f2d49a',
      );
  },
  'doing-nail'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const high = lerp(1, 0.2, clamp(turn));
    line(
      pen,
      [
        [0, 0],
        [0, high],
      ],
      0.12,
      STEEL,
    );
    box(pen, [0, high], 0.2, 0.05, STEEL);
  },
  'doing-sandpaper'(canvas, size) {
    area(
      { canvas, size },
      [
        [-0.5, 0],
        [0.5, 0],
        [0.5, 0.3],
        [-0.5, 0.3],
      ],
      '#d8843a',
    );
  },
  'doing-cloth-strip'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [...along(10, (part): At => [-0.5 + part, 0.02 * wave(part * 2) - 0.02]), [0.5, 0.09], [-0.5, 0.09]],
      '#5f9fe0',
    );
    line(
      pen,
      along(12, (part): At => [-0.45 + part * 0.9, 0.05]),
      0.012,
      '#ffffff',
      '#ffffff',
    );
  },
  'doing-form'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, -0.02],
        [0.5, -0.02],
        [0.42, 0.2],
        [-0.42, 0.2],
      ],
      '#ffffff',
      '#8a86a0',
    );
    for (const y of [0.14, 0.1, 0.06])
      line(
        pen,
        [
          [-0.3, y],
          [0.2, y],
        ],
        0.012,
        '#9a96b0',
        '#9a96b0',
      );
    for (let one = 0; one < Math.floor(turn * 3); one++)
      oval(pen, [-0.24 + one * 0.24, 0.07], 0.09, 0.05, 'rgba(0,0,0,0)', '#d8322f');
  },
  'doing-stone'(canvas, size) {
    oval({ canvas, size }, [0, 0], 0.5, 0.34, '#2a2734');
  },
  'doing-pool-balls'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const struck = clamp((wrap(turn) - 0.72) / 0.24) * (turn > 0.7 ? 1 : 0);
    oval(pen, [-0.28 + 0.26 * struck, 0], 0.055, 0.055, '#ffffff', '#8a86a0');
    for (const [one, tone] of BEADS.entries())
      oval(pen, [0.12 + (one % 3) * 0.1 + struck * 0.06 * one, -0.01 + Math.floor(one / 3) * 0.04], 0.052, 0.052, tone);
  },
  /** It fills, `turn` 0 to 1. */
  'doing-wine-glass'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.02],
        [0, 0.4],
      ],
      0.06,
      '#d5ecf8',
      '#7f9ab0',
    );
    oval(pen, [0, 0.03], 0.26, 0.05, '#d5ecf8', '#7f9ab0');
    const bowl = (high: number): At[] =>
      along(16, (part) => {
        const x = -1 + 2 * part;
        return [0.3 * x * Math.min(1, 0.55 + high), 0.4 + high * (1 - Math.sqrt(1 - x * x * 0.98)) * 0.62];
      });
    area(pen, [...bowl(1)], 'rgba(220,240,252,0.8)', '#7f9ab0');
    area(
      pen,
      along(16, (part) => {
        const x = -1 + 2 * part;
        return [0.27 * x * (0.5 + 0.5 * clamp(turn)), 0.42 + 0.45 * clamp(turn) * (1 - Math.sqrt(1 - x * x * 0.98))];
      }),
      '#a8203f',
      '#a8203f',
    );
  },
  /** A light too bright to look at, and what flies from it. */
  'doing-arc'(canvas, size, { turn = 0 }) {
    const glow = canvas.createRadialGradient(0, 0, 0, 0, 0, size * 0.5);
    glow.addColorStop(0, 'rgba(255,255,255,1)');
    glow.addColorStop(0.3, 'rgba(150,220,255,0.9)');
    glow.addColorStop(1, 'rgba(90,170,255,0)');
    canvas.fillStyle = glow;
    canvas.beginPath();
    canvas.arc(0, 0, size * 0.5, 0, TURN);
    canvas.fill();
    for (let one = 0; one < 16; one++) {
      const age = wrap(turn * 2.3 + one * 0.618);
      const way = one * 2.4;
      const far = size * (0.15 + 0.8 * age);
      canvas.fillStyle = one % 2 ? '#ffd24a' : '#ffffff';
      canvas.beginPath();
      canvas.arc(
        far * Math.cos(way),
        far * Math.sin(way) * 0.8 + size * 0.7 * age * age,
        size * 0.035 * (1.2 - age),
        0,
        TURN,
      );
      canvas.fill();
    }
  },
};
