/** Beds that are made, sheets that are written on, snow that is shovelled. Listed by `drawn-doings.ts`. */
import { clamp, lerp, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const WOOD = '#a8713f';
const INK = '#1d1a28';

export const HOME_DOINGS: Readonly<Record<string, Draw>> = {
  /** A bed along the picture, its pillow forwards; `turn` how far the blanket is spread. */
  'doing-made-bed'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    box(pen, [0.47, 0.19], 0.03, 0.19, WOOD);
    box(pen, [-0.47, 0.12], 0.03, 0.12, WOOD);
    box(pen, [0, 0.08], 0.46, 0.05, WOOD);
    box(pen, [0, 0.17], 0.45, 0.06, '#fbf6ee');
    oval(pen, [0.34, 0.25], 0.1, 0.045, '#ffffff', '#b8b0c8');
    const to = lerp(-0.28, 0.22, clamp(turn));
    area(
      pen,
      [
        [-0.45, 0.06],
        [-0.45, 0.235],
        ...along(
          10,
          (part): At => [lerp(-0.45, to, part), 0.25 + 0.025 * Math.sin(part * 9) * (1 - clamp(turn) * 0.7)],
        ),
        [to + 0.02, 0.06],
      ],
      '#5a8fe0',
    );
    area(
      pen,
      [
        [to - 0.07, 0.06],
        [to - 0.07, 0.262],
        [to + 0.01, 0.262],
        [to + 0.02, 0.06],
      ],
      '#dfeafc',
    );
    for (const x of [-0.36, -0.24, -0.12])
      if (x < to - 0.1)
        line(
          pen,
          [
            [x, 0.08],
            [x, 0.235],
          ],
          0.012,
          '#86b0f0',
          '#86b0f0',
        );
  },
  /** Upright, held in its middle. */
  'doing-writing-brush'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.14],
        [0, 0.62],
      ],
      0.055,
      '#b8854a',
    );
    area(
      pen,
      [
        [-0.045, -0.12],
        [0.045, -0.12],
        [0.03, -0.24],
        [0, -0.36],
        [-0.03, -0.24],
      ],
      INK,
    );
  },
  /** Paper seen from above its edge; `turn` how much is written. */
  'doing-brushed-sheet'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.42, 0],
        [0.42, 0],
        [0.36, 0.36],
        [-0.36, 0.36],
      ],
      '#fffdf4',
      '#b8a888',
    );
    const strokes: readonly (readonly At[])[] = [
      [
        [0.03, 0.31],
        [-0.03, 0.28],
      ],
      [
        [0.14, 0.235],
        [0, 0.24],
        [0, 0.06],
        [0.05, 0.08],
      ],
      [
        [0.2, 0.18],
        [0.08, 0.18],
        [0.18, 0.07],
      ],
      [
        [-0.16, 0.23],
        [-0.04, 0.17],
        [-0.2, 0.06],
      ],
    ];
    const written = clamp(turn) * strokes.length;
    // It is read by us, and not from where the writer stands.
    for (const [one, stroke] of strokes.entries()) if (one < written + 0.6) line(pen, stroke, 0.026, INK, INK);
  },
  'doing-ink-stone'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.18], 0.5, 0.18, '#4a4658');
    oval(pen, [0, 0.34], 0.36, 0.09, INK);
  },
  'doing-paper-roll'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [0.5, 0.01],
        [0.06, 0.01],
        [0, 0.16],
        [0.42, 0.16],
      ],
      '#f08ab0',
    );
    line(
      pen,
      [
        [0, 0.14],
        [-0.36, 0.14],
      ],
      0.2,
      '#f08ab0',
    );
    oval(pen, [-0.4, 0.14], 0.05, 0.1, '#fbe4ee');
    for (const x of [0.3, 0.16]) oval(pen, [x, 0.08], 0.035, 0.025, '#f2c33a');
  },
  /** From the hand down and forwards. */
  'doing-snow-shovel'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.34, 0.36],
        [0.3, -0.3],
      ],
      0.05,
      '#c98849',
    );
    line(
      pen,
      [
        [-0.4, 0.3],
        [-0.27, 0.43],
      ],
      0.055,
      '#3d3a4e',
    );
    area(
      pen,
      [
        [0.18, -0.3],
        [0.34, -0.16],
        [0.62, -0.4],
        [0.44, -0.56],
      ],
      '#e0564a',
    );
    oval(pen, [0.42, -0.3], 0.18, 0.1, '#ffffff', '#a8c4e0');
  },
  'doing-snow-heap'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0],
        ...along(
          14,
          (part): At => [lerp(-0.5, 0.5, part), 0.34 * Math.sin(part * Math.PI) + 0.03 * Math.sin(part * 16)],
        ),
        [0.5, 0],
      ],
      '#ffffff',
      '#a8c4e0',
    );
    oval(pen, [-0.1, 0.12], 0.2, 0.05, '#dcebf8', '#dcebf8');
  },
  /** Thrown from the shovel onto the heap when it is up; `turn` strokes. */
  'doing-flung-snow'(canvas, size, { turn = 0 }) {
    const flown = wrap(turn - 0.4) / 0.5;
    if (flown > 1) return;
    for (let one = 0; one < 7; one++)
      oval(
        { canvas, size },
        [
          lerp(-0.2, 0.3, flown) + 0.08 * Math.cos(one * 2.4),
          0.1 + 0.9 * flown * (0.7 - flown) + 0.08 * Math.sin(one * 2.4),
        ],
        0.06,
        0.055,
        '#ffffff',
        '#a8c4e0',
      );
  },
};
