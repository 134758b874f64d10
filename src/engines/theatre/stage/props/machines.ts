/** Machines, engines and what is driven or fired: looking left where they have a front. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
  GOLD,
  gleam,
  hollow,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

function wheel(clay: Clay, x: number, y: number, radius: number, hub = STEEL): void {
  solid(clay, oval(x, y, radius), RUBBER, { bulge: radius * 0.24 });
  solid(clay, oval(x, y, radius * 0.5), hub, { bulge: radius * 0.16, shine: 1.3 });
}

function spokedWheel(clay: Clay, x: number, y: number, radius: number, colour: string): void {
  for (let at = 0; at < 4; at++)
    turned(clay, x, y, at / 8, () => mark(clay, rod(`M${x - radius} ${y}H${x + radius}`, radius * 0.13), colour));
  solid(clay, oval(x, y, radius).stroke({ width: radius * 0.24 }), colour, { bulge: radius * 0.1 });
  solid(clay, oval(x, y, radius * 0.24), darker(colour, 0.15), { bulge: radius * 0.1 });
}

/** A lattice of bars between two lines. */
function lattice(clay: Clay, from: [number, number], to: [number, number], wide: number, colour: string): void {
  const [long, turn] = [Math.hypot(to[0] - from[0], to[1] - from[1]), Math.atan2(to[1] - from[1], to[0] - from[0])];
  turned(clay, from[0], from[1], turn / (2 * Math.PI), () => {
    const [x, y] = from;
    for (let at = 0; at + wide <= long + 1; at += wide)
      mark(
        clay,
        rod(`M${x + at} ${y}l${wide} ${wide}M${x + at} ${y + wide}l${wide} ${-wide}`, 1.6),
        darker(colour, 0.1),
      );
    for (const side of [0, wide]) solid(clay, rod(`M${x} ${y + side}H${x + long}`, 2.6), colour, { bulge: 1 });
  });
}

export const MACHINES: Record<string, PropDesign> = {
  crane: prop('#f2b632', (clay) => {
    solid(clay, box(48, 88, 34, 9, 2), DARK, { bulge: 2.4 });
    lattice(clay, [70, 28], [70, 90], 10, clay.colour);
    lattice(clay, [4, 20], [96, 20], 7, clay.colour);
    for (const path of ['M65 4L10 20', 'M65 4L94 20']) mark(clay, rod(path, 1.4), DARK);
    solid(clay, shape('M58 22L65 3L72 22Z', 1.5), clay.colour, { bulge: 2 });
    solid(clay, box(56, 27, 17, 15, 3), clay.colour, { bulge: 3 });
    pane(clay, box(57, 30, 9, 8, 1.5), GLASS);
    solid(clay, box(82, 26, 13, 13, 2), darker(STEEL, 0.3), { bulge: 2.4 });
    mark(clay, rod('M18 27V58', 1.4), DARK);
    solid(clay, rod('M18 58Q24 62 18 66Q13 66 14 62', 2.6), STEEL, { bulge: 1 });
    mark(clay, rod('M18 66L6 76M18 66L32 76', 1.2), DARK);
    solid(clay, box(3, 75, 32, 10, 2), '#c9603c', { bulge: 2.6 });
  }),
  'wooden-crane': prop(WOOD, (clay) => {
    solid(clay, rod('M10 94H94', 6), darker(clay.colour, 0.25), { bulge: 2 });
    for (const path of ['M40 94L52 20', 'M88 94L56 20', 'M46 60H74'])
      solid(clay, rod(path, 5.4), darker(clay.colour, 0.1), { bulge: 2 });
    spokedWheel(clay, 66, 72, 20, clay.colour);
    solid(clay, rod('M76 40L14 8', 6.6), lighter(clay.colour, 0.12), { bulge: 2.4 });
    solid(clay, oval(15, 10, 5), darker(clay.colour, 0.3), { bulge: 1.6 });
    mark(clay, rod('M15 12V58M15 10L64 60', 1.5), '#e9dcb8');
    mark(clay, rod('M15 58L5 68M15 58L26 68', 1.4), '#e9dcb8');
    solid(clay, box(2, 67, 27, 17, 2), '#cfc8bb', { bulge: 3 });
  }),
  'army-tank': prop('#71834f', (clay) => {
    solid(clay, rod('M2 36L42 40', 6.4), darker(clay.colour, 0.2), { bulge: 2.4 });
    solid(clay, oval(3, 36, 3.6, 4.4), darker(clay.colour, 0.3), { bulge: 1.4 });
    solid(clay, shape('M32 50Q34 28 52 28H70Q80 30 82 50Z', 4), clay.colour, { bulge: 5 });
    solid(clay, box(52, 21, 17, 9, 4), darker(clay.colour, 0.12), { bulge: 2.4 });
    solid(clay, shape('M8 62L20 48H88L98 60L92 72H12Z', 3), clay.colour, { bulge: 4 });
    solid(clay, box(4, 64, 92, 27, 13), RUBBER, { bulge: 4 });
    for (const x of [18, 34, 50, 66, 82]) wheel(clay, x, 77.5, 8, darker(clay.colour, 0.05));
    mark(clay, shape('M60 34l2.4 5h5.4l-4.4 3.4 1.8 5.4-5.2-3.4-5.2 3.4 1.8-5.4-4.4-3.4h5.4Z'), '#f3f2e7', 0.9);
  }),
  cannon: prop('#4a4d5c', (clay) => {
    solid(clay, shape('M40 70L96 86L98 94L86 94L34 80Z', 3), WOOD, { bulge: 3 });
    turned(clay, 50, 56, 0.045, () => {
      solid(clay, shape('M4 42L74 36Q88 38 88 54Q88 70 74 70L4 62Z', 3), clay.colour, { bulge: 7, shine: 1.4 });
      solid(clay, box(0.5, 38, 9, 28, 3), darker(clay.colour, 0.14), { bulge: 3 });
      for (const x of [34, 66]) solid(clay, box(x, 36, 6, 34, 2), lighter(clay.colour, 0.12), { bulge: 2 });
      solid(clay, oval(91, 54, 5), clay.colour, { bulge: 2 });
      mark(clay, oval(4, 52, 2.4, 9), '#15131d');
    });
    spokedWheel(clay, 50, 74, 21, LIGHT_WOOD);
  }),
  airship: prop('#d9dde8', (clay) => {
    for (const [path, tone] of [
      ['M82 34L98 14L97 44Z', 0.15],
      ['M82 58L98 76L97 48Z', 0.2],
    ] as const)
      solid(clay, shape(path, 3), darker('#e2504a', tone), { bulge: 2.4 });
    const hull = shape('M2 46Q10 16 50 16Q84 18 96 45Q84 74 50 76Q10 76 2 46Z', 4);
    solid(clay, hull, clay.colour, { bulge: 10, shine: 1.3 });
    within(clay, hull, () => {
      for (const y of [32, 46, 60])
        mark(clay, rod(`M2 46Q40 ${46 + (y - 46) * 2} 96 45`, 1.2), darker(clay.colour, 0.3), 0.6);
      mark(clay, rod('M0 46H100', 7), '#e2504a', 0.85);
    });
    solid(clay, shape('M28 74H66L60 88H34Z', 4), '#5a4a5a', { bulge: 3 });
    for (const x of [38, 46, 54]) mark(clay, box(x - 2.6, 78, 5.2, 5, 1), '#ffe9a0');
    solid(clay, oval(68, 82, 2, 8), STEEL, { bulge: 1 });
    gleam(clay, oval(34, 28, 18, 4, -0.12), 0.6);
  }),
  forklift: prop('#f2a52e', (clay) => {
    for (const x of [22, 29]) solid(clay, box(x - 2, 10, 4, 80, 1), DARK, { bulge: 1.4 });
    solid(clay, box(2, 84, 26, 5, 1), STEEL, { bulge: 1.6 });
    solid(clay, box(2, 58, 22, 25, 2), '#c98849', { bulge: 3 });
    mark(clay, rod('M3 66H23M13 59V82', 1.4), '#8a5a2a');
    solid(clay, rod('M40 60L46 18H78L84 60', 4), DARK, { bulge: 1.6 });
    solid(clay, box(42, 13, 42, 6, 3), clay.colour, { bulge: 2 });
    solid(clay, shape('M32 62H56V54H74L90 52Q97 54 96 66V86H32Z', 4), clay.colour, { bulge: 5 });
    solid(clay, box(58, 34, 7, 22, 3), DARK, { bulge: 2 });
    solid(clay, rod('M44 58L48 44', 3), DARK, { bulge: 1 });
    wheel(clay, 44, 86, 11);
    wheel(clay, 82, 87, 9.6);
  }),
  'road-roller': prop('#f0a02c', (clay) => {
    solid(clay, shape('M40 58H92Q97 60 96 70V80H40Z', 4), clay.colour, { bulge: 5 });
    for (const path of ['M46 58V18', 'M84 58V18']) solid(clay, rod(path, 4), DARK, { bulge: 1.6 });
    solid(clay, box(38, 11, 54, 9, 4), clay.colour, { bulge: 3 });
    solid(clay, rod('M68 58V44H80', 6), DARK, { bulge: 2 });
    solid(clay, rod('M54 58L56 42', 3), DARK, { bulge: 1 });
    solid(clay, shape('M20 50L44 58V68L24 70Z', 3), darker(clay.colour, 0.12), { bulge: 3 });
    solid(clay, oval(24, 74, 23), STEEL, { bulge: 7, shine: 1.2 });
    solid(clay, oval(24, 74, 8), clay.colour, { bulge: 2.4 });
    wheel(clay, 78, 80, 17, clay.colour);
  }),
  'horse-coach': prop('#b03a4a', (clay) => {
    solid(clay, rod('M2 66Q24 62 34 74L90 78', 4), darker(WOOD, 0.2), { bulge: 1.6 });
    solid(clay, shape('M30 30Q60 16 92 28L96 52Q94 72 78 74H48Q34 72 32 54Z', 5), clay.colour, {
      bulge: 6,
      shine: 1.3,
    });
    solid(clay, shape('M26 30Q60 6 96 28L94 34Q60 20 30 36Z', 3), darker(clay.colour, 0.25), { bulge: 2.4 });
    for (const x of [40, 62, 80]) pane(clay, box(x - 4, 36, x === 62 ? 14 : 10, 15, 3), GLASS);
    mark(clay, box(56, 34, 18, 38, 3).stroke({ width: 1.6 }), GOLD);
    mark(clay, rod('M34 56Q62 62 94 54', 2), GOLD);
    solid(clay, shape('M10 50H30V62H14Z', 3), darker(clay.colour, 0.2), { bulge: 2.4 });
    spokedWheel(clay, 30, 82, 13, GOLD);
    spokedWheel(clay, 80, 78, 18, GOLD);
  }),
  windmill: prop('#f2ead8', (clay) => {
    solid(clay, shape('M36 40H64L74 97H26Z', 3), clay.colour, { bulge: 5, turned: 'across' });
    solid(clay, shape('M32 42Q50 12 68 42Z', 4), '#a8493c', { bulge: 4 });
    hollow(clay, shape('M43 97V84Q43 76 50 76Q57 76 57 84V97Z'), '#6a4630');
    for (const y of [52, 66]) pane(clay, box(46, y, 8, 9, 2), '#6f97b0', 1);
    for (let at = 0; at < 4; at++)
      turned(clay, 50, 38, at / 4 + 0.09, () => {
        solid(clay, rod('M50 38V1.5', 2.6), darker(WOOD, 0.2), { bulge: 1 });
        solid(clay, box(51, 3, 9, 26, 1), '#fbf7ec', { bulge: 1.6 });
        for (const y of [9, 16, 23]) mark(clay, rod(`M51 ${y}H60`, 0.9), WOOD);
        mark(clay, rod('M55.5 3V29', 0.9), WOOD);
      });
    solid(clay, oval(50, 38, 4), darker(WOOD, 0.3), { bulge: 1.6 });
  }),
  'water-wheel': prop('#9a6a3c', (clay) => {
    for (let at = 0; at < 12; at++)
      turned(clay, 50, 50, at / 12, () => solid(clay, box(43, 2, 14, 11, 2), darker(clay.colour, 0.2), { bulge: 1.8 }));
    for (let at = 0; at < 6; at++)
      turned(clay, 50, 50, at / 12, () => solid(clay, rod('M12 50H88', 4), clay.colour, { bulge: 1.6 }));
    solid(clay, oval(50, 50, 38).stroke({ width: 7 }), lighter(clay.colour, 0.1), { bulge: 2.4 });
    solid(clay, oval(50, 50, 8), darker(clay.colour, 0.3), { bulge: 3 });
    for (const [path, alpha] of [
      ['M86 20Q98 50 90 84', 0.8],
      ['M20 92Q46 82 66 92Q80 98 92 90', 0.9],
      ['M10 86Q20 80 30 86', 0.7],
    ] as const)
      mark(clay, rod(path, 6), '#9fd4f2', alpha);
  }),
  'wind-turbine': prop(WHITE, (clay) => {
    solid(clay, shape('M48 36H52L55 98H45Z', 1), clay.colour, { bulge: 3, turned: 'across' });
    for (let at = 0; at < 3; at++)
      turned(clay, 50, 35, at / 3 + 0.04, () =>
        solid(clay, shape('M48 34Q42 22 49 1.5Q53 18 52 34Z', 1.4), clay.colour, { bulge: 2.4 }),
      );
    solid(clay, oval(50, 35, 4.4), darker(clay.colour, 0.12), { bulge: 1.6 });
  }),
  'sewing-machine': prop('#3a3f5c', (clay) => {
    solid(clay, box(3, 84, 94, 12, 3), WOOD, { bulge: 3 });
    solid(clay, shape('M66 86V40H26V62H14V24Q14 16 24 16H76Q90 16 90 32V86Z', 5), clay.colour, {
      bulge: 6,
      shine: 1.5,
    });
    solid(clay, oval(92, 38, 6, 14), STEEL, { bulge: 2.4, shine: 1.4 });
    solid(clay, rod('M20 62V82', 2.6), STEEL, { bulge: 1 });
    solid(clay, box(12, 79, 16, 5, 2), STEEL, { bulge: 1.4 });
    solid(clay, box(52, 4, 12, 14, 3), '#e2504a', { bulge: 2.6 });
    mark(clay, rod('M58 6Q30 2 20 20V60', 1), '#e2504a');
    mark(clay, rod('M34 28H76', 2), GOLD);
    solid(clay, shape('M2 82H52Q50 90 40 90H4Z', 2), '#f0a9c0', { bulge: 2 });
  }),
  typewriter: prop('#4f8f88', (clay) => {
    solid(clay, box(26, 4, 48, 40, 2), WHITE, { bulge: 2 });
    for (const y of [12, 19, 26]) mark(clay, rod(`M33 ${y}H${y === 26 ? 52 : 66}`, 1.8), '#8a8aa0');
    solid(clay, box(8, 34, 84, 12, 6), DARK, { bulge: 3, shine: 1.3 });
    for (const x of [4, 90]) solid(clay, box(x, 32, 6, 16, 3), STEEL, { bulge: 2 });
    solid(clay, shape('M16 44H84L96 92Q96 97 90 97H10Q4 97 4 92Z', 5), clay.colour, { bulge: 5, shine: 1.3 });
    solid(clay, shape('M30 46H70L74 58H26Z', 3), darker(clay.colour, 0.4), { bulge: 2 });
    for (let row = 0; row < 3; row++)
      for (let at = 0; at < 8 + row; at++)
        solid(clay, oval(50 + (at - (7 + row) / 2) * 8.4, 66 + row * 9, 3.4, 3), WHITE, { bulge: 1.2 });
    solid(clay, box(30, 90, 40, 4, 2), WHITE, { bulge: 1.2 });
  }),
  gramophone: prop('#e0a63a', (clay) => {
    solid(clay, box(14, 74, 66, 22, 4), darker(WOOD, 0.15), { bulge: 4 });
    solid(clay, oval(46, 72, 30, 8), '#23202c', { bulge: 2.4, shine: 1.4 });
    solid(clay, oval(46, 72, 9, 2.6), '#d8434c', { bulge: 1 });
    solid(clay, rod('M84 68Q90 52 74 44', 5), GOLD, { bulge: 2 });
    solid(clay, rod('M82 66L58 70', 3.6), STEEL, { bulge: 1.4 });
    solid(clay, shape('M78 50Q54 52 14 62Q2 30 16 2Q40 26 82 38Z', 3), clay.colour, { bulge: 6, shine: 1.7 });
    hollow(clay, oval(15, 32, 11, 29, -0.03), darker(clay.colour, 0.5));
    for (const y of [18, 32, 46]) mark(clay, rod(`M24 ${y}L74 44`, 1), darker(clay.colour, 0.3), 0.6);
    solid(clay, rod('M80 88H92V80', 3), STEEL, { bulge: 1.2 });
  }),
  'arcade-machine': prop('#7a3fc0', (clay) => {
    solid(clay, shape('M22 4H80V60L90 66V74L82 78V97H22Z', 3), clay.colour, { bulge: 5 });
    solid(clay, box(26, 6, 50, 14, 3), '#ffd23f', { bulge: 2.4, shine: 1.4 });
    for (const [x, colour] of [
      [34, '#e2434c'],
      [44, '#3fa7d6'],
      [54, '#e2434c'],
      [64, '#3fa7d6'],
    ] as const)
      mark(clay, box(x - 3, 10, 7, 6, 2), colour);
    solid(clay, box(26, 23, 50, 36, 3), '#171426', { bulge: 2.4 });
    mark(clay, box(29, 26, 44, 30, 2), '#1f2f6a');
    for (const [x, y] of [
      [36, 32],
      [48, 32],
      [60, 32],
    ] as const)
      mark(clay, shape(`M${x} ${y}h7v3h2v4h-2v-2h-7v2h-2v-4h2Z`), '#7dff8a');
    mark(clay, shape('M46 52h10v-3h-3v-3h-4v3h-3Z'), '#ff7ad9');
    mark(clay, rod('M51 44V40', 1.6), '#fff36b');
    solid(clay, shape('M20 62H82L88 70L84 76H20Z', 3), darker(clay.colour, 0.35), { bulge: 3 });
    solid(clay, rod('M36 68V58', 2.6), STEEL, { bulge: 1 });
    solid(clay, oval(36, 57, 4.4), '#e2434c', { bulge: 1.8, shine: 1.6 });
    for (const [x, colour] of [
      [54, '#ffd23f'],
      [63, '#3fd67a'],
      [72, '#e2434c'],
    ] as const)
      solid(clay, oval(x, 67, 3.6, 2.6), colour, { bulge: 1.4, shine: 1.5 });
    for (const x of [40, 58]) mark(clay, box(x, 82, 7, 10, 1), '#171426');
  }),
  anvil: prop('#585d70', (clay) => {
    solid(clay, shape('M22 98Q26 84 50 82Q74 84 78 98Z', 2), WOOD, { bulge: 4 });
    solid(clay, shape('M2 40Q20 44 30 36H94V52Q78 54 70 64V76L82 84V90H26V84L38 76V64Q26 60 2 40Z', 3), clay.colour, {
      bulge: 5,
      shine: 1.5,
    });
    gleam(clay, box(34, 38, 56, 3, 1), 0.6);
    turned(clay, 60, 22, 0.06, () => {
      solid(clay, rod('M60 24H94', 5), LIGHT_WOOD, { bulge: 2 });
      solid(clay, box(44, 14, 20, 17, 3), STEEL, { bulge: 3, shine: 1.3 });
    });
  }),
  catapult: prop(WOOD, (clay) => {
    solid(clay, rod('M10 84H90', 8), darker(clay.colour, 0.15), { bulge: 3 });
    for (const path of ['M58 82L50 34', 'M34 82L50 34']) solid(clay, rod(path, 5.6), clay.colour, { bulge: 2 });
    solid(clay, rod('M22 78L84 22', 6), lighter(clay.colour, 0.14), { bulge: 2.4 });
    solid(clay, shape('M76 26Q80 6 98 14Q98 30 84 32Z', 3), darker(clay.colour, 0.2), { bulge: 2.4 });
    solid(clay, oval(85, 14, 10), '#a9a7a2', { bulge: 3.4 });
    solid(clay, oval(50, 52, 5), darker(clay.colour, 0.4), { bulge: 1.6 });
    mark(clay, rod('M24 76L14 84M24 76L30 86', 2), '#e9dcb8');
    spokedWheel(clay, 20, 86, 10, darker(clay.colour, 0.05));
    spokedWheel(clay, 80, 86, 10, darker(clay.colour, 0.05));
  }),
  rover: prop('#e8e6ea', (clay) => {
    solid(clay, rod('M36 50V20', 4), STEEL, { bulge: 1.6 });
    solid(clay, box(22, 8, 26, 13, 4), clay.colour, { bulge: 3 });
    for (const x of [27, 38]) solid(clay, oval(x, 14, 3.6), '#2b3a5a', { bulge: 1.4, shine: 1.8 });
    solid(clay, shape('M46 46L98 34L96 40L52 54Z', 1.5), '#2f4f9a', { bulge: 1.8 });
    for (const x of [60, 72, 84]) mark(clay, rod(`M${x} 43L${x + 2} 50`, 1), '#a9c0ee');
    solid(clay, rod('M20 74L36 60H66L82 74', 4), DARK, { bulge: 1.6 });
    solid(clay, box(22, 50, 58, 17, 4), clay.colour, { bulge: 4 });
    mark(clay, box(26, 58, 50, 3, 1), GOLD);
    solid(clay, rod('M22 56L8 60L6 72', 3), STEEL, { bulge: 1.2 });
    for (const x of [20, 50, 80]) wheel(clay, x, 84, 12);
  }),
};
