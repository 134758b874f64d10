/** Toys, games, sports gear, instruments that are struck, and what stands on lawns and roofs. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

const FACES = ['#e2463f', '#f7cf3c', '#3fae55', '#3a7fe0', '#f5862b', '#f6f5f7'] as const;

/** Nine stickers on one side of a puzzle, whose corner and edges are given. */
function stickers(
  clay: Clay,
  corner: readonly [number, number],
  right: readonly [number, number],
  down: readonly [number, number],
  from: number,
): void {
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) {
      const at = (u: number, v: number): string =>
        `${corner[0] + right[0] * u + down[0] * v} ${corner[1] + right[1] * u + down[1] * v}`;
      const [u, v] = [(column + 0.08) / 3, (row + 0.08) / 3];
      const long = 0.84 / 3;
      const path = `M${at(u, v)}L${at(u + long, v)}L${at(u + long, v + long)}L${at(u, v + long)}Z`;
      solid(clay, shape(path, 1.6), FACES[(from + row * 5 + column * 2 + row * column) % FACES.length]!, {
        bulge: 1.4,
      });
    }
}

export const TOYBOX: Record<string, PropDesign> = {
  chessboard: prop('#8a5a34', (clay) => {
    solid(clay, box(3, 3, 94, 94, 3), clay.colour, { bulge: 3 });
    for (let row = 0; row < 8; row++)
      for (let column = 0; column < 8; column++)
        mark(
          clay,
          box(10 + column * 10, 10 + row * 10, 10, 10, 0),
          (row + column) % 2 ? darker(clay.colour, 0.42) : '#f4e6c8',
        );
  }),
  domino: prop('#f6f2e6', (clay) => {
    turned(clay, 50, 50, 0.04, () => {
      solid(clay, box(26, 3, 48, 94, 8), clay.colour, { bulge: 5 });
      mark(clay, rod('M31 50H69', 2.2), DARK);
      for (const [x, y] of [
        [38, 16],
        [62, 16],
        [50, 27],
        [38, 38],
        [62, 38],
        [38, 62],
        [62, 62],
        [38, 86],
        [62, 86],
      ] as const)
        mark(clay, oval(x, y, 4.4), DARK);
    });
  }),
  'puzzle-cube': prop('#2f2c3a', (clay) => {
    solid(clay, shape('M50 3L95 24V74L50 97L5 74V24Z', 4), clay.colour, { bulge: 3 });
    stickers(clay, [50, 4], [44, 20.5], [-44, 20.5], 0);
    stickers(clay, [7, 27], [42, 20], [0, 47], 1);
    stickers(clay, [51, 47], [42, -20], [0, 47], 3);
  }),
  'rubber-duck': prop('#f9cf3a', (clay) => {
    solid(clay, shape('M8 52Q4 40 14 44Q30 56 44 52H70Q96 50 92 70Q86 94 48 94Q12 94 8 52Z', 5), clay.colour, {
      bulge: 8,
      shine: 1.6,
    });
    solid(clay, oval(64, 32, 25), clay.colour, { bulge: 8, shine: 1.6 });
    solid(clay, shape('M82 30Q98 30 96 38Q92 46 80 44Z', 3), '#f5862b', { bulge: 3 });
    solid(clay, shape('M30 62Q44 56 62 66Q54 82 38 78Q28 74 30 62Z', 4), lighter(clay.colour, 0.16), { bulge: 4 });
    mark(clay, oval(71, 27, 4.6, 6), DARK);
    mark(clay, oval(69.6, 24.6, 1.7), '#ffffff');
    gleam(clay, oval(54, 20, 5, 4), 0.8);
  }),
  slingshot: prop('#a86a3c', (clay) => {
    solid(clay, rod('M50 96V58Q50 44 32 34L24 12M50 58Q50 44 68 34L76 12', 10), clay.colour, { bulge: 3.6 });
    solid(clay, rod('M24 16Q40 48 44 40M76 16Q60 48 56 40', 3), '#c0392f', { bulge: 0.8 });
    solid(clay, box(41, 34, 18, 12, 4), '#5a4034', { bulge: 2.4 });
    for (const y of [72, 80, 88]) mark(clay, rod(`M45 ${y}H55`, 2.4), darker(clay.colour, 0.45), 0.7);
  }),
  'jack-in-the-box': prop('#4d8ede', (clay) => {
    solid(clay, shape('M58 46L94 28L98 40L64 58Z', 2), darker(clay.colour, 0.1), { bulge: 2 });
    solid(clay, rod('M40 58Q60 54 42 49Q58 46 43 41', 4), STEEL, { bulge: 1.2 });
    solid(clay, shape('M26 26Q24 2 40 8Q44 -2 54 6Q70 0 66 24Q46 34 26 26Z', 3), '#e2463f', { bulge: 4 });
    for (const [x, y] of [
      [26, 24],
      [66, 22],
      [46, 4],
    ] as const)
      solid(clay, oval(x, y, 4), GOLD, { bulge: 1.6 });
    solid(clay, oval(46, 29, 15), '#ffd9b8', { bulge: 5 });
    for (const x of [40, 52]) mark(clay, oval(x, 26, 2.2), DARK);
    solid(clay, oval(46, 31, 3.4), '#e2323f', { bulge: 1.2 });
    mark(clay, rod('M39 36Q46 41 53 36', 1.8), '#a02a30');
    solid(clay, box(16, 54, 58, 43, 3), clay.colour, { bulge: 4 });
    solid(clay, shape('M45 60L49.6 70L60 71L52 78L54.6 89L45 83L35.4 89L38 78L30 71L40.4 70Z', 1), '#f7cf3c', {
      bulge: 2,
    });
    solid(clay, rod('M74 76H84V64', 3.4), STEEL, { bulge: 1 });
    solid(clay, oval(84, 62, 4), '#e2463f', { bulge: 1.6 });
  }),
  'yoga-mat': prop('#8a6fd0', (clay) => {
    solid(clay, shape('M22 58H84L98 90H8Z', 2), lighter(clay.colour, 0.1), { bulge: 2 });
    for (const t of [0.34, 0.68])
      mark(clay, rod(`M${20 - 12 * t} ${60 + 30 * t}H${85 + 12 * t}`, 1.2), darker(clay.colour, 0.3), 0.5);
    solid(clay, box(18, 32, 70, 30, 15), clay.colour, { bulge: 6 });
    solid(clay, oval(20, 47, 11, 15), lighter(clay.colour, 0.2), { bulge: 2 });
    for (const r of [0.7, 0.42])
      mark(clay, oval(20, 47, 11 * r, 15 * r).stroke({ width: 1.6 }), darker(clay.colour, 0.4), 0.8);
  }),
  'golf-club': prop('#4a4658', (clay) => {
    solid(clay, rod('M66 4L44 84', 4), STEEL, { bulge: 1.6 });
    solid(clay, rod('M66 4L58 34', 7), clay.colour, { bulge: 2.2 });
    solid(clay, shape('M36 82Q40 78 48 80V96H20Q8 94 12 86Q24 80 36 82Z', 3), STEEL, { bulge: 4, shine: 1.5 });
    solid(clay, oval(78, 90, 7.4), WHITE, { bulge: 2.6 });
  }),
  'golf-ball': prop('#f6f5f7', (clay) => {
    solid(clay, shape('M38 84H62L54 98H46Z', 2), '#e2463f', { bulge: 2.4 });
    solid(clay, oval(50, 46, 43), clay.colour, { bulge: 9 });
    within(clay, oval(50, 46, 41), () => {
      for (let row = 0; row < 8; row++)
        for (let column = 0; column < 8; column++)
          mark(clay, oval(10 + column * 12 + (row % 2) * 6, 8 + row * 11, 3.6, 3.2), darker(clay.colour, 0.24), 0.4);
    });
    gleam(clay, oval(36, 28, 8, 6), 0.8);
  }),
  cymbals: prop('#e6b23a', (clay) => {
    for (const [x, turn] of [
      [30, -0.06],
      [70, 0.06],
    ] as const)
      turned(clay, x, 50, turn, () => {
        solid(clay, oval(x, 52, 21, 43), clay.colour, { bulge: 5, shine: 1.7 });
        for (const part of [0.76, 0.54])
          mark(clay, oval(x, 52, 21 * part, 43 * part).stroke({ width: 1 }), darker(clay.colour, 0.35), 0.6);
        solid(clay, oval(x, 52, 7, 12), lighter(clay.colour, 0.2), { bulge: 3 });
        solid(clay, box(x - 4, 46, 8, 14, 3), '#c0392f', { bulge: 2 });
      });
  }),
  gong: prop('#d99a34', (clay) => {
    for (const x of [8, 86]) solid(clay, box(x, 6, 7, 92, 2), '#8a3a2c', { bulge: 2.4 });
    solid(clay, box(3, 4, 94, 9, 4), '#a34733', { bulge: 3 });
    for (const x of [32, 68]) mark(clay, rod(`M${x} 13V26`, 2), '#d8c39a');
    solid(clay, oval(50, 55, 35), clay.colour, { bulge: 6, shine: 1.6 });
    mark(clay, oval(50, 55, 26).stroke({ width: 1.8 }), darker(clay.colour, 0.4), 0.7);
    solid(clay, oval(50, 55, 12), lighter(clay.colour, 0.2), { bulge: 4 });
  }),
  metronome: prop('#a8683a', (clay) => {
    solid(clay, shape('M36 6H64L86 94H14Z', 4), clay.colour, { bulge: 6 });
    solid(clay, shape('M41 16H59L70 66H30Z', 3), '#f4e6c8', { bulge: 2 });
    for (const y of [26, 34, 42, 50, 58]) mark(clay, rod(`M46 ${y}H54`, 1.4), DARK, 0.7);
    solid(clay, rod('M50 70L72 8', 3), STEEL, { bulge: 1 });
    turned(clay, 64, 31, 0.055, () => solid(clay, box(57, 26, 14, 10, 2), GOLD, { bulge: 2.4 }));
    solid(clay, box(10, 86, 80, 11, 4), darker(clay.colour, 0.2), { bulge: 3 });
  }),
  sundial: prop('#c8c2b4', (clay) => {
    solid(clay, shape('M38 62H62L70 97H30Z', 2), darker(clay.colour, 0.1), { bulge: 5 });
    solid(clay, oval(50, 56, 46, 19), darker(clay.colour, 0.18), { bulge: 3 });
    solid(clay, oval(50, 50, 46, 19), clay.colour, { bulge: 3 });
    for (let index = 0; index < 12; index++) {
      const turn = (index / 12) * Math.PI * 2;
      mark(
        clay,
        rod(
          `M${50 + 40 * Math.cos(turn)} ${50 + 16 * Math.sin(turn)}L${50 + 33 * Math.cos(turn)} ${50 + 13 * Math.sin(turn)}`,
          2,
        ),
        '#5b5566',
      );
    }
    mark(clay, shape('M46 52L82 58L70 62Z'), '#3d3a4e', 0.4);
    solid(clay, shape('M24 50L66 52L66 12Z', 2), '#c9973a', { bulge: 2.6, shine: 1.5 });
  }),
  'weather-vane': prop('#4a4658', (clay) => {
    solid(clay, rod('M50 46V97', 4), clay.colour, { bulge: 1.4 });
    solid(clay, rod('M12 76H88', 3.4), clay.colour, { bulge: 1.2 });
    for (const x of [10, 90]) solid(clay, oval(x, 76, 5), GOLD, { bulge: 2 });
    solid(clay, rod('M14 52H78', 3.6), clay.colour, { bulge: 1.2 });
    solid(clay, shape('M76 44L97 52L76 60Z', 1), '#c9473a', { bulge: 2 });
    solid(clay, shape('M4 44L18 52L4 60Z', 1), '#c9473a', { bulge: 2 });
    solid(
      clay,
      shape('M26 40Q14 24 24 6Q32 16 40 24Q52 26 58 14L64 8Q72 10 70 18L76 20L70 24Q68 44 48 46Q36 46 26 40Z', 3),
      '#c9473a',
      { bulge: 4 },
    );
    solid(clay, shape('M58 10Q60 2 64 6Q68 2 70 8Q66 12 58 12Z', 1), GOLD, { bulge: 1.4 });
  }),
  'ping-pong-ball': prop('#f8f4ea', (clay) => {
    solid(clay, oval(50, 50, 44), clay.colour, { bulge: 9, shine: 1.4 });
    mark(clay, rod('M8 40Q50 60 92 40', 1.2), darker(clay.colour, 0.3), 0.5);
    gleam(clay, oval(36, 30, 9, 7), 0.9);
  }),
  'doll-house': prop('#f2a8c4', (clay) => {
    solid(clay, box(12, 40, 76, 56, 2), clay.colour, { bulge: 4 });
    for (const [x, y, paint] of [
      [17, 45, '#bfe3f6'],
      [52, 45, '#f8e2a8'],
      [17, 71, '#d8c4f2'],
      [52, 71, '#c8eec4'],
    ] as const)
      mark(clay, box(x, y, 31, 21, 1), paint);
    solid(clay, box(20, 56, 20, 9, 2), '#e2617e', { bulge: 2 });
    solid(clay, box(62, 54, 12, 12, 1), '#b9814b', { bulge: 2 });
    solid(clay, box(22, 84, 20, 6, 1), '#b9814b', { bulge: 1.6 });
    solid(clay, oval(68, 82, 6), '#f7cf3c', { bulge: 2.4 });
    solid(clay, shape('M50 4L96 42H4Z', 3), '#c9473a', { bulge: 5 });
    solid(clay, oval(50, 29, 7), '#bfe3f6', { bulge: 2 });
  }),
  'skipping-rope': prop('#f2609a', (clay) => {
    solid(clay, rod('M22 66Q6 8 40 14Q70 22 46 58Q32 88 62 82Q94 70 78 30', 4.4), clay.colour, { bulge: 1.6 });
    solid(clay, box(17, 60, 11, 34, 5), WOOD, { bulge: 3 });
    solid(clay, box(73, 4, 11, 32, 5), WOOD, { bulge: 3 });
  }),
  /** A bough of the trunk beside it, for whoever sits on it. */
  'held-bamboo': prop('#63ad4c', (clay) => {
    const { colour } = clay;
    for (const y of [4, 27, 50, 73]) {
      solid(clay, box(45, y, 10, 22, 3), colour, { turned: 'across', bulge: 2 });
      mark(clay, box(44, y + 20, 12, 3, 1), darker(colour, 0.3), 0.8);
    }
    for (const [x, y, turn] of [
      [62, 22, 0.9],
      [70, 30, 1.3],
      [36, 44, -0.9],
      [28, 52, -1.3],
      [60, 18, 0.8],
    ] as const)
      turned(clay, x, y, turn / 6.28, () => solid(clay, oval(x, y, 4, 13), lighter(colour, 0.1), { bulge: 2 }));
  }),
  /** Broken off, to be held in a hand: a stem with a side shoot and leaves. */
  'held-branch': prop('#8a5a3a', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M44 95L50 42Q50 28 46 14L51 13Q57 28 57 44L53 95Z', 2), colour, { bulge: 3 });
    solid(clay, rod('M53 54Q66 44 72 28', 5), colour, { bulge: 1.6 });
    solid(clay, rod('M50 70Q38 62 33 52', 4.4), colour, { bulge: 1.4 });
    for (const [x, y, turn] of [
      [40, 24, -0.5],
      [60, 22, 0.6],
      [48, 14, 0],
      [80, 20, 0.8],
      [64, 26, -0.4],
      [26, 42, -0.7],
      [40, 46, 0.5],
    ] as const)
      turned(clay, x, y, turn / 6.28, () => solid(clay, oval(x, y, 5.4, 9.4), '#5fae4a', { bulge: 2.4 }));
  }),
  branch: prop('#8a5a3a', (clay) => {
    solid(clay, shape('M4 2H24Q20 40 26 98H2Q6 50 4 2Z', 2), clay.colour, { bulge: 6 });
    solid(clay, shape('M16 66Q40 54 60 52Q80 52 97 44L98 49Q82 58 60 60Q40 64 20 80Z', 3), clay.colour, { bulge: 4 });
    solid(clay, rod('M74 52Q82 42 84 32', 3.4), clay.colour, { bulge: 1.2 });
    for (const path of ['M9 10Q8 30 11 52', 'M17 8Q15 36 18 60', 'M12 66Q11 82 13 94'])
      mark(clay, rod(path, 1.6), darker(clay.colour, 0.4), 0.6);
    for (const [x, y, turn] of [
      [86, 26, 0.9],
      [93, 40, -0.4],
      [78, 34, 2.4],
      [90, 56, 0.5],
      [34, 74, 0.6],
    ] as const)
      solid(clay, oval(x, y, 7, 4, turn), '#4faf4a', { bulge: 2.2 });
  }),
};
