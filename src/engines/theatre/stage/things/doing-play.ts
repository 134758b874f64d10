/** Logs that split, rods and the water they are held over, foam on faces. Listed by `drawn-doings.ts`. */
import { clamp, lerp, smooth, wave, wrap } from '../painting/easing.js';
import { type At, along, area, type Draw, line, oval } from './doing-shapes.js';

const BARK = '#8a5a34';
const SPLIT = '#e8be84';
/** When in a stroke the axe is down, as `blow` has it. */
const STRUCK = 0.5;

export const PLAY_DOINGS: Readonly<Record<string, Draw>> = {
  /** Stands on its end and falls apart under the axe; `turn` strokes. */
  'doing-split-log'(canvas, size, { turn = 0 }) {
    const apart = smooth((wrap(turn) - STRUCK) / 0.14) * (1 - smooth((wrap(turn) - 0.94) / 0.06));
    for (const side of [-1, 1]) {
      canvas.save();
      canvas.translate(-side * apart * size * 0.5, apart * size * 0.16);
      canvas.rotate(-side * apart * 0.9);
      const pen = { canvas, size };
      area(
        pen,
        [
          [0, 0],
          [side * 0.34, 0],
          [side * 0.34, 0.9],
          [0, 0.9],
        ],
        apart > 0.2 ? SPLIT : BARK,
      );
      area(
        pen,
        [
          [side * 0.2, 0],
          [side * 0.34, 0],
          [side * 0.34, 0.9],
          [side * 0.2, 0.9],
        ],
        BARK,
      );
      canvas.restore();
    }
    if (apart < 0.2) oval({ canvas, size }, [0, 0.9], 0.34, 0.1, SPLIT);
  },
  /** From the hand forwards and up, its line straight down from its tip into the water. */
  'doing-rod'(canvas, size, { y, angle }) {
    const pen = { canvas, size };
    const tip: At = [0.74, 0.56];
    line(
      pen,
      along(12, (part): At => [lerp(-0.16, tip[0], part), lerp(-0.1, tip[1], part) - 0.05 * Math.sin(part * 3.1)]),
      0.022,
      '#c8743a',
    );
    line(
      pen,
      [
        [-0.16, -0.1],
        [0.02, 0.01],
      ],
      0.05,
      '#3d3a4e',
    );
    oval(pen, [0.06, -0.03], 0.05, 0.05, '#b9c0d4');
    // The line hangs upright however the rod is turned.
    canvas.save();
    canvas.translate(-tip[0] * size, -tip[1] * size);
    canvas.rotate(angle);
    const down = ((y + 0.36) / size + tip[1] * Math.cos(angle) - tip[0] * Math.sin(angle)) * 0.97;
    line(
      pen,
      [
        [0, 0],
        [0.06, -down],
      ],
      0.007,
      '#ffffff',
      '#5a4a5c',
    );
    oval(pen, [0.06, -down], 0.035, 0.03, '#ffffff');
    oval(pen, [0.06, -down + 0.025], 0.035, 0.026, '#e0443e');
    canvas.restore();
  },
  'doing-fished-water'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0.01], 0.56, 0.1, '#4aa8e0', '#2f7ab8');
    for (const [one, wide] of [0.15, 0.09, 0.04].entries()) {
      canvas.strokeStyle = 'rgba(255,255,255,0.75)';
      canvas.lineWidth = 0.008;
      canvas.beginPath();
      canvas.ellipse(
        -0.26 * size,
        -0.01 * size,
        size * (wide + 0.01 * wave(turn + one * 0.3)),
        size * wide * 0.24,
        0,
        0,
        Math.PI * 2,
      );
      canvas.stroke();
    }
  },
  /** Lather on cheeks, lip and chin, a strip of which is gone on the one cheek; `turn` how much of it. */
  'doing-shave-foam'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const puffs: At[] = [];
    for (let one = 0; one <= 12; one++) {
      const way = lerp(-0.16, 1.16, one / 12) * Math.PI;
      puffs.push([0.46 * Math.cos(way), -0.02 - 0.34 * Math.max(-0.5, Math.sin(way))]);
      if (one % 2 === 0) puffs.push([0.3 * Math.cos(way), -0.04 - 0.24 * Math.max(-0.2, Math.sin(way))]);
    }
    for (const x of [-0.2, -0.07, 0.07, 0.2]) puffs.push([x, 0.13]);
    const gone = clamp(turn);
    for (const [x, y] of puffs)
      if (!(x > 0.2 && y > lerp(0.2, -0.34, gone))) oval(pen, [x, y], 0.12, 0.1, '#ffffff', '#b8d4ea');
    for (const [x, y] of puffs)
      if (!(x > 0.2 && y > lerp(0.2, -0.34, gone))) oval(pen, [x, y], 0.095, 0.075, '#ffffff', '#ffffff');
  },
  'doing-tutu'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (const [one, tone] of ['#f7a8c8', '#fbc4da', '#fde0ec'].entries())
      area(
        pen,
        along(24, (part): At => {
          const way = part * Math.PI * 2;
          const frill = 1 + 0.06 * Math.cos(part * 40 + one + turn);
          return [
            (0.5 - one * 0.1) * Math.cos(way) * frill,
            -0.05 + one * 0.06 + (0.13 - one * 0.02) * Math.sin(way) * frill,
          ];
        }),
        tone,
        '#d86a9a',
      );
  },
  'doing-tooth-foam'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 7; one++)
      oval(
        pen,
        [-0.36 + one * 0.12, 0.05 * wave(one * 0.31) - 0.06 + 0.02 * wave(turn + one * 0.4)],
        0.11,
        0.1,
        '#ffffff',
        '#a9d4ee',
      );
  },
};
