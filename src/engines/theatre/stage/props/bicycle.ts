/** A bicycle without wheels' spokes, cranks and pedals, which turn and are drawn by `bicycle.ts`. Listed by `index.ts`, and drawn for its emoji by `sprites.ts`. */
import {
  type Clay,
  DARK,
  darker,
  mark,
  oval,
  type PropDesign,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
} from './clay.js';

/** Hubs and half a wheel; `bicycle.ts` has the same in parts of the height. */
const HUBS = [18.6, 81] as const;
const AXLE = 56;
const RADIUS = 17.3;

function wheel(clay: Clay, x: number): void {
  const ring = oval(x, AXLE, RADIUS).stroke({ width: 2.6 });
  mark(clay, ring, darker(RUBBER, 0.4));
  mark(clay, oval(x, AXLE, RADIUS + 0.1).stroke({ width: 1.1 }), RUBBER);
  mark(clay, oval(x, AXLE, RADIUS - 1.9).stroke({ width: 0.9 }), '#d7deec');
}

export const BICYCLES: Record<string, PropDesign> = {
  bicycle: prop('#e5333f', (clay) => {
    const { colour } = clay;
    for (const x of HUBS) wheel(clay, x);
    // Mudguards.
    for (const [x, from, to] of [
      [HUBS[0], -2.7, -0.9],
      [HUBS[1], -2.5, -0.35],
    ] as const) {
      const at = (angle: number): string => `${x + Math.cos(angle) * 20} ${AXLE + Math.sin(angle) * 20}`;
      solid(clay, rod(`M${at(from)}A20 20 0 0 1 ${at(to)}`, 2.2), colour, { bulge: 0.8 });
    }
    // The chain, as two lines from ring to hub.
    mark(clay, rod('M56.500 47.500L81 53.500M56.500 58.500L81 58.500', 1), darker(DARK, 0.2));
    mark(clay, oval(56.5, 53, 5.6).stroke({ width: 1.5 }), STEEL);
    for (const x of HUBS) mark(clay, oval(x, AXLE, 2.6), STEEL);
    const frame = darker(colour, 0.12);
    solid(clay, rod('M56.500 53L81 56', 3.2), frame, { bulge: 0.9 });
    solid(clay, rod('M62 20L81 56', 3), frame, { bulge: 0.9 });
    solid(clay, rod('M32 24L56.500 53', 4.8), colour, { bulge: 1.2, shine: 1.3 });
    solid(clay, rod('M31 20L62 22.500', 4.2), colour, { bulge: 1.1, shine: 1.3 });
    solid(clay, rod('M63.500 13L56.500 53', 4.6), colour, { bulge: 1.2, shine: 1.3 });
    solid(clay, rod('M33 27Q27 44 18.600 56', 3.8), colour, { bulge: 1.1, shine: 1.2 });
    solid(clay, rod('M29.500 12L33 27', 4.2), colour, { bulge: 1.2, shine: 1.3 });
    // Stem, bar, grip; a lamp before it.
    solid(clay, rod('M29.500 13L28.500 6Q29 3 36 4', 2.4), STEEL, { bulge: 0.9 });
    solid(clay, rod('M34 3.700L41 4.800', 4), '#5a3424', { bulge: 1.2 });
    solid(clay, oval(24.5, 13, 4.2, 4.4), '#ffd25e', { bulge: 1.4, shine: 1.4 });
    mark(clay, oval(22.6, 13, 1.8, 2.8), '#fff6cf');
    // Saddle.
    solid(clay, rod('M63.700 8L63 15', 2.2), STEEL, { bulge: 0.8 });
    solid(
      clay,
      shape('M53 8Q60 4.500 73 3.500Q76.500 3.500 76 7Q75 10.500 69 10.500Q61 11.500 54.500 10Q52 9.200 53 8Z', 1),
      '#6b3d28',
      { bulge: 1.6 },
    );
  }),
};
