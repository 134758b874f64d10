/** A white village high over the Aegean: blue domes, steps, bells, bougainvillea, and boats in the bay far below. Built by the stage for `aegean-village`. */
import { hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, glow, mix, place, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { BLUE, bell, bellsAt, bellWall, bougainvillea, domed, WHITE, whiteHouse } from './parts/cycladic.js';
import { gullLayer } from './parts/gulls.js';
import { contact, floor, foreground, kitOf, moving, outdoors, shape, slab, still } from './parts/kit.js';
import { sailingBoat } from './parts/quay.js';
import { glintLayer, paintWater, rippleLayer, waterTones } from './parts/water.js';

const horizon = 0.4;
const ground: [number, number] = [0.75, 0.94];

/** Lamps along the lanes: across (spans), down, size (spans). */
const LAMPS = [
  [-0.7, 0.42, 0.07],
  [-0.56, 0.47, 0.08],
  [-0.78, 0.54, 0.09],
  [-0.48, 0.55, 0.08],
  [-0.64, 0.62, 0.1],
  [-0.38, 0.64, 0.08],
  [0.5, 0.68, 0.1],
  [0.75, 0.68, 0.1],
  [0.62, 0.5, 0.09],
  [0.86, 0.55, 0.1],
] as const;

export const aegeanVillage: SetDesign = {
  name: 'aegean-village',
  build(context) {
    const kit = kitOf(context, 71);
    const { frame, span, palette } = kit;
    const squeeze = Math.min(1, frame.width / span / 1.5);
    const x = (spans: number) => frame.across(spans * squeeze);
    const y = frame.down;
    const water = waterTones(context, ['#4f9fd8', '#2a7fc4', '#1f66a8']);
    const terrace = y(0.735);
    const boats = [
      [-0.02, 0.5, 0.06, '#ffffff', '#fffaf0', 0],
      [0.2, 0.57, 0.085, '#2f74c4', '#fff4e0', 2],
      [0.08, 0.45, 0.035, '#d9503f', '#ffffff', 4],
    ].map(([across, down, size, hull, sail, phase]) => ({
      cutout: sailingBoat(kit, span * (size as number), hull as string, sail as string, 0.2),
      x: x(across as number),
      y: y(down as number),
      phase: phase as number,
    }));
    /** The flank of the hill on one side: rock, and rows of houses that come down it. */
    const flank = (canvas: Brush, side: number, rows: readonly (readonly [number, number, number])[]) => {
      const edge = side < 0 ? frame.left : frame.right;
      const [first] = rows;
      shape(
        kit,
        canvas,
        [
          [edge, y(first![1]) - span * 0.1],
          ...rows.map(([reach, base]) => [x(side * reach), y(base) - span * 0.02] as const),
          [x(side * rows.at(-1)![0] * 0.72), terrace + span * 0.05],
          [edge, terrace + span * 0.05],
        ],
        '#b08a6c',
        { distance: 0.14, foot: 0.2 },
      );
      for (const [row, [reach, base, size]] of rows.entries()) {
        const distance = 0.16 - row * 0.04;
        let at = reach + size * 0.35;
        for (let house = 0; house < 12; house++) {
          const wide = size * (0.8 + 0.5 * kit.next());
          const tall = size * (0.6 + 0.35 * kit.next());
          const middle = x(side * (at + wide * 0.4));
          const foot = y(base) + span * 0.02 * kit.next();
          if ((house + row) % 4 === 1 && house < 4)
            domed(kit, canvas, middle, foot, span * squeeze * wide * 1.1, span * squeeze * tall * 0.8, distance);
          else
            whiteHouse(kit, canvas, middle, foot, span * squeeze * wide, span * squeeze * tall, {
              distance,
              vault: (house + row) % 3 === 0,
              door: kit.next() < 0.6,
              wall: [WHITE, '#fdf1e4', WHITE, '#f6e4cc', '#fbe0d8'][(house * 3 + row) % 5]!,
            });
          at += wide * 0.82;
          if (side < 0 ? x(-at) < frame.left : x(at) > frame.right) break;
        }
      }
    };
    return outdoors(
      kit,
      [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.02, to: 0.2 }),
        still(kit, 0.05, -0.9, (canvas) => {
          hills(canvas, frame, {
            seed: 9,
            y: y(0.375),
            swing: span * 0.04,
            waves: 0.42,
            bottom: y(horizon) + 2,
            colours: [kit.floor('#9a7f96', 0.75), kit.floor('#a88a8c', 0.6)],
          });
          paintWater(canvas, context, water, y(horizon), y(0.8));
        }),
        glintLayer(context, { top: y(horizon), bottom: y(0.7), depth: 0.08, sort: -0.86, count: 90 }),
        rippleLayer(context, {
          top: y(horizon + 0.02),
          bottom: y(0.74),
          colour: water.foam,
          depth: 0.1,
          sort: -0.84,
          count: 44,
          within: 2,
          pace: 0.012,
        }),
        mistLayer(context, { down: 0.41, depth: 0.08, sort: -0.83, alpha: 0.3, thickness: 0.04 }),
        moving(0.12, -0.8, (canvas, t) => {
          for (const { cutout, x: left, y: down, phase } of boats) {
            const at = left + span * 0.006 * t;
            glow(canvas, at, down + span * 0.004, span * 0.05, water.foam, 0.4, 0.14);
            place(canvas, cutout, at, down + Math.sin(t * 1.4 + phase) * span * 0.002, {
              lean: 0.03 * Math.sin(t * 1.1 + phase),
            });
          }
        }),
        gullLayer(context, { from: 0.12, to: 0.4, count: 4, size: 0.045, depth: 0.14, sort: -0.75 }),
        still(kit, 0.22, -0.7, (canvas) => {
          flank(canvas, 1, [
            [0.66, 0.5, 0.11],
            [0.52, 0.6, 0.135],
          ]);
          flank(canvas, -1, [
            [0.62, 0.37, 0.1],
            [0.46, 0.46, 0.12],
            [0.36, 0.56, 0.14],
          ]);
        }),
        still(kit, 0.34, -0.6, (canvas) => {
          // The church at hand, and the houses across from it.
          flank(canvas, 1, [[0.44, 0.72, 0.19]]);
          flank(canvas, -1, [
            [0.4, 0.66, 0.15],
            [0.3, 0.735, 0.18],
          ]);
          domed(kit, canvas, x(0.62), y(0.74), span * 0.36 * squeeze, span * 0.2 * squeeze, 0.02);
          bellWall(kit, canvas, x(0.36), y(0.74), span * 0.13 * squeeze, 0.02);
          if (kit.lamps > 0.3)
            for (const [across, down, size] of LAMPS) {
              glow(canvas, x(across), y(down), span * size * 2.6, palette.lamp, 0.5 * kit.lamps, 0.7);
              glow(canvas, x(across), y(down), span * size * 0.5, '#fff2cc', 0.9 * kit.lamps);
            }
        }),
        moving(0.34, -0.58, (canvas, t) => {
          const where = bellsAt(x(0.36), y(0.74), span * 0.13 * squeeze);
          for (const [index, [across, down, size]] of where.entries())
            bell(kit, canvas, across, down, size, 0.3 * Math.sin(t * 3.2 + index * 1.3));
        }),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, terrace, ['#f4ece0', '#e8ddd0', '#d8ccc0', '#c4b8b0']);
          // Grey flags with whitewashed joints.
          for (let row = 0; row < 9; row++) {
            const from = terrace + (frame.bottom - terrace) * (row / 9) ** 1.5;
            const to = terrace + (frame.bottom - terrace) * ((row + 1) / 9) ** 1.5;
            const wide = span * (0.09 + 0.035 * row);
            for (
              let left = frame.left - wide * kit.next();
              left < frame.right;
              left += wide * (0.8 + 0.3 * kit.next())
            ) {
              canvas.fillStyle = withAlpha(
                kit.floor(['#b8b0ac', '#c6beb6', '#aca6a6'][Math.floor(kit.next() * 3)]!),
                0.6,
              );
              canvas.beginPath();
              canvas.roundRect(left, from + (to - from) * 0.08, wide * 0.74, (to - from) * 0.8, (to - from) * 0.34);
              canvas.fill();
            }
          }
        }),
        still(kit, 0.44, -0.15, (canvas) => {
          // The parapet, open in its middle to the view; pots with flowers on both its ends.
          for (const side of [-1, 1]) {
            const from = side < 0 ? frame.left : x(0.3);
            const to = side < 0 ? x(-0.3) : frame.right;
            slab(kit, canvas, from, terrace - span * 0.05, to - from, span * 0.065, WHITE, {
              round: span * 0.02,
              foot: 0.3,
            });
          }
          if (kit.lamps > 0.3)
            for (const across of [-0.58, -0.3, 0.3, 0.6]) {
              const at = x(across);
              glow(canvas, at, terrace, span * 0.24, palette.lamp, 0.55 * kit.lamps, 0.5);
              slab(kit, canvas, at - span * 0.012, terrace - span * 0.085, span * 0.024, span * 0.04, '#3a3a44', {});
              canvas.fillStyle = mix('#ffe9b0', '#ffffff', 0.4);
              disc(canvas, at, terrace - span * 0.066, span * 0.013);
            }
          for (const [across, size] of [
            [-0.42, 0.06],
            [0.44, 0.055],
            [-0.74, 0.09],
            [0.78, 0.08],
          ] as const) {
            const at = x(across);
            const base = terrace + span * 0.03;
            contact(kit, canvas, at, base, span * size * 2, 0.5);
            polygon(canvas, [
              [at - span * size * 0.55, base - span * size],
              [at + span * size * 0.55, base - span * size],
              [at + span * size * 0.36, base],
              [at - span * size * 0.36, base],
            ]);
            canvas.fillStyle = kit.paint(mix(BLUE, '#5fb0e0', 0.3));
            canvas.fill();
            slab(
              kit,
              canvas,
              at - span * size * 0.6,
              base - span * size * 1.08,
              span * size * 1.2,
              span * size * 0.2,
              BLUE,
              {},
            );
            bougainvillea(kit, canvas, at, base - span * size * 1.6, span * size);
          }
        }),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1]) {
            const edge = side < 0 ? 0 : frame.width;
            // Hangs in from beyond the corner, wherever the camera goes: a clump of its own would float in the sky.
            for (const [inwards, down, size] of [
              [-0.3, 0.02, 0.18],
              [-0.14, 0.01, 0.16],
              [0.01, -0.01, 0.13],
              [0.13, -0.03, 0.1],
              [0.23, -0.045, 0.07],
            ] as const)
              bougainvillea(kit, canvas, edge - side * span * inwards, frame.height * down, span * size, 40);
            bougainvillea(kit, canvas, edge + side * span * 0.02, frame.height * 0.98, span * 0.12, 40);
          }
        }),
      ],
      horizon,
      ground,
    );
  },
};
