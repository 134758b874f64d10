/** What stands in a kitchen and on a table. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  gleam,
  hollow,
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

function plank(clay: Clay, side: number): void {
  const drop = 9 * side;
  solid(clay, oval(50, 66, 9), '#a8683a', { bulge: 2.6 });
  mark(clay, oval(50, 66, 5.4), '#d79a5e');
  mark(clay, oval(50, 66, 2), '#a8683a');
  solid(clay, shape(`M2 ${54 + drop}L98 ${54 - drop}V${60 - drop}L2 ${60 + drop}Z`, 1.5), clay.colour, { bulge: 1.6 });
  mark(clay, rod(`M12 ${56 + drop * 0.76}L88 ${56 - drop * 0.76}`, 0.7), '#a8713f', 0.7);
}

export const KITCHEN: Record<string, PropDesign> = {
  oven: prop('#e6e8f1', (clay) => {
    solid(clay, box(13, 92, 12, 6, 2), DARK);
    solid(clay, box(75, 92, 12, 6, 2), DARK);
    solid(clay, shape('M14 10L20 3H80L86 10Z', 2), darker(clay.colour, 0.12));
    solid(clay, box(8, 8, 84, 86, 7), clay.colour);
    solid(clay, box(13, 12, 74, 17, 4), DARK);
    for (const x of [21, 33, 67, 79]) {
      solid(clay, oval(x, 20.5, 5.2), STEEL, { bulge: 2 });
      mark(clay, box(x - 0.7, 15.8, 1.4, 4.6, 0.7), '#e2463f');
    }
    mark(clay, box(41, 16, 18, 9, 2), '#151226');
    mark(clay, box(44, 19, 5, 3, 0.6), '#ff8a3c');
    mark(clay, box(51, 19, 5, 3, 0.6), '#ff8a3c');
    solid(clay, box(13, 33, 74, 55, 5), lighter(clay.colour, 0.15));
    solid(clay, rod('M22 40H78', 4.6), STEEL, { bulge: 1.8, shine: 1.6 });
    const glass = box(21, 48, 58, 33, 4);
    hollow(clay, glass, '#3b1a1e');
    within(clay, glass, () => {
      gleam(clay, oval(50, 84, 34, 15), 0.12);
      mark(clay, oval(50, 86, 30, 13), '#ff8b2e', 0.75);
      mark(clay, box(21, 70, 58, 2, 0), '#d9a37a');
      for (const x of [36, 50, 64]) solid(clay, shape(`M${x - 6} 69.5Q${x} 52 ${x + 6} 69.5Z`, 3), '#e2a04f');
      mark(clay, shape('M27 81L44 48H53L36 81Z'), '#ffffff', 0.16);
    });
  }),
  'serving-table': prop('#d9e1ec', (clay) => {
    for (const x of [12, 84]) solid(clay, box(x, 6, 4.6, 82, 2), STEEL, { bulge: 1.8 });
    for (const x of [14.3, 86.3]) solid(clay, oval(x, 92, 6.5), DARK);
    solid(clay, box(9, 66, 82, 6, 3), STEEL, { bulge: 2 });
    solid(
      clay,
      shape('M4 4H96V34Q88 44 81 34Q73 44 65 34Q58 44 50 34Q42 44 35 34Q27 44 19 34Q12 44 4 34Z', 2),
      '#f5f0ff',
    );
    mark(clay, box(4, 26, 92, 4, 0), '#e0526a');
    solid(clay, box(2, 2, 96, 7, 3), WHITE, { bulge: 2 });
    for (const [x, colour] of [
      [30, '#e2574c'],
      [50, '#f2c14e'],
      [70, '#e2574c'],
    ] as const) {
      solid(clay, box(x - 7, 52, 14, 14, 3), colour, { bulge: 2 });
    }
  }),
  marshmallow: prop('#fff6f0', (clay) => {
    solid(clay, rod('M50 98V24', 3), WOOD, { bulge: 1.4 });
    solid(clay, box(32, 1, 36, 40, 13), clay.colour, { bulge: 7 });
    mark(clay, oval(42, 32, 9, 5), '#d99a5c', 0.6);
    mark(clay, oval(57, 12, 7, 4), '#d99a5c', 0.45);
  }),
  'toasted-marshmallow': prop('#e09a3e', (clay) => {
    solid(clay, rod('M50 98V24', 3), WOOD, { bulge: 1.4 });
    solid(clay, box(32, 1, 36, 40, 13), clay.colour, { bulge: 7 });
    mark(clay, oval(43, 31, 10, 6), '#8a4a1c', 0.75);
    mark(clay, oval(58, 13, 8, 6), '#8a4a1c', 0.6);
    mark(clay, oval(42, 10, 6, 3), '#fff0d0', 0.7);
  }),
  'party-hat': prop('#ff6f7d', (clay) => {
    solid(clay, shape('M50 12L84 96Q50 104 16 96Z', 3), clay.colour, { bulge: 5 });
    within(clay, shape('M50 12L84 96Q50 104 16 96Z', 3), () => {
      for (const [x, y] of [
        [46, 40],
        [58, 58],
        [36, 66],
        [52, 82],
        [70, 84],
        [28, 88],
      ] as const)
        mark(clay, oval(x, y, 5), '#fff3b0');
    });
    solid(clay, oval(50, 11, 10), '#fff3d0', { bulge: 4 });
  }),
  'upturned-bucket': prop('#5aa7e8', (clay) => {
    solid(clay, shape('M22 6H78L92 90H8Z', 4), clay.colour, { bulge: 8 });
    solid(clay, box(4, 86, 92, 10, 5), lighter(clay.colour, 0.25), { bulge: 2 });
    solid(clay, rod('M8 90Q10 70 30 62', 3), STEEL, { bulge: 1.2 });
  }),
  /** A plank over a log, its left or its right end down. */
  'plank-left': prop('#d9a25f', (clay) => plank(clay, 1)),
  'plank-right': prop('#d9a25f', (clay) => plank(clay, -1)),
  'silver-dome': prop('#dfe6f2', (clay) => {
    solid(clay, oval(50, 29, 6), '#f2c14e');
    solid(clay, shape('M9 92Q7 34 50 34Q93 34 91 92Z', 3), clay.colour, { bulge: 10 });
    solid(clay, box(3, 88, 94, 9, 4), lighter(clay.colour, 0.2), { bulge: 2 });
    mark(clay, shape('M20 82Q20 50 40 43Q29 56 29 82Z'), '#ffffff', 0.65);
  }),
  microwave: prop('#dfe2ec', (clay) => {
    for (const x of [14, 76]) solid(clay, box(x, 74, 10, 6, 2), DARK);
    solid(clay, shape('M8 28L16 20H90L94 28Z', 2), darker(clay.colour, 0.1));
    solid(clay, box(4, 24, 92, 53, 7), clay.colour);
    solid(clay, box(9, 29, 62, 43, 5), DARK);
    const glass = box(14, 34, 50, 33, 4);
    hollow(clay, glass, '#51462f');
    within(clay, glass, () => {
      mark(clay, oval(39, 50, 30, 22), '#ffd774', 0.45);
      solid(clay, oval(39, 62, 19, 3.4), '#dcecf5', { bulge: 1.5 });
      solid(clay, shape('M28 52H50Q49 62 43 62H35Q29 62 28 52Z'), '#e2574c', { bulge: 2 });
      mark(clay, oval(39, 52, 11, 2), '#ffd9a0');
      mark(clay, shape('M20 67L36 34H42L26 67Z'), '#ffffff', 0.2);
    });
    solid(clay, rod('M68 35V66', 3.4), STEEL, { bulge: 1.4, shine: 1.6 });
    mark(clay, box(75, 31, 17, 9, 2), '#14202a');
    for (const [x, width] of [
      [77, 3],
      [81, 3],
      [86, 4],
    ] as const)
      mark(clay, box(x, 33.5, width, 4, 0.8), '#5df2b8');
    for (const y of [45, 52, 59]) for (const x of [76, 82, 88]) solid(clay, oval(x + 1, y, 2.1), WHITE, { bulge: 0.8 });
    solid(clay, box(75, 64, 17, 7, 2.5), '#4cba72', { bulge: 1.4 });
  }),
  refrigerator: prop('#cfe3ee', (clay) => {
    for (const x of [28, 66]) solid(clay, box(x, 94, 8, 5, 2), DARK);
    solid(clay, box(22, 3, 58, 94, 8), darker(clay.colour, 0.2));
    solid(clay, box(21, 3, 54, 29, 6), clay.colour, { bulge: 3.4 });
    solid(clay, box(21, 34, 54, 61, 6), clay.colour, { bulge: 3.4 });
    solid(clay, rod('M28 14V26', 3.8), STEEL, { bulge: 1.6, shine: 1.7 });
    solid(clay, rod('M28 41V63', 3.8), STEEL, { bulge: 1.6, shine: 1.7 });
    solid(clay, box(54, 44, 13, 11, 1), '#fff3a8', { bulge: 1 });
    solid(clay, oval(60.5, 44.5, 1.7), '#e2463f', { bulge: 0.8 });
    solid(clay, shape('M44 48c-4-5-8 1-3 5l3 3 3-3c5-4 1-10-3-5Z'), '#ef5b6c', { bulge: 1.2 });
    gleam(clay, box(66, 8, 3, 19, 1.5), 0.55);
    gleam(clay, box(66, 62, 3, 26, 1.5), 0.45);
  }),
  toaster: prop('#7cc9c4', (clay) => {
    for (const [x, turn] of [
      [33, -0.012],
      [62, 0.014],
    ] as const)
      turned(clay, x, 40, turn, () => slice(clay, x - 13, 8));
    for (const x of [16, 72]) solid(clay, box(x, 85, 13, 8, 3), DARK);
    solid(clay, shape('M9 58Q9 38 25 38H71Q87 38 87 58V80Q87 89 78 89H18Q9 89 9 80Z'), clay.colour, { bulge: 4 });
    hollow(clay, box(21, 41.5, 24, 5, 2.5), '#3a2130');
    hollow(clay, box(51, 41.5, 24, 5, 2.5), '#3a2130');
    for (const [x, turn] of [
      [33, -0.012],
      [62, 0.014],
    ] as const)
      within(clay, box(0, 30, 100, 14.4, 0), () => turned(clay, x, 40, turn, () => slice(clay, x - 13, 8)));
    solid(clay, rod('M91 52V78', 3), DARK, { bulge: 1 });
    solid(clay, box(84, 53, 14, 7, 3), DARK, { bulge: 2 });
    solid(clay, oval(76, 76, 5.4), STEEL, { bulge: 2, shine: 1.5 });
    mark(clay, box(75.4, 71.5, 1.3, 4.5, 0.6), DARK);
    gleam(clay, shape('M15 58Q16 45 28 44.5Q20 49 19 60Z'), 0.6);
    solid(clay, rod('M22 66H58', 2.6), lighter(clay.colour, 0.35), { bulge: 1 });
  }),
  sink: prop('#eef1f6', (clay) => {
    solid(clay, shape('M30 100L38 74H62L70 100Z', 3), darker(clay.colour, 0.1), { turned: 'across' });
    solid(clay, shape('M5 50H95Q94 82 66 84H34Q6 82 5 50Z', 4), clay.colour, { bulge: 4.5 });
    solid(clay, oval(50, 50, 47, 13), clay.colour, { bulge: 2.5 });
    const basin = oval(50, 51, 38, 8.5);
    hollow(clay, basin, darker(clay.colour, 0.28));
    within(clay, basin, () => mark(clay, oval(50, 57, 33, 8), '#7fd0f2', 0.95));
    solid(clay, rod('M50 42V21Q50 9 61 9Q71 9 71 21V25', 6.6), STEEL, { bulge: 2.2, shine: 1.8 });
    solid(clay, box(43, 37, 14, 7, 3), STEEL, { shine: 1.6 });
    solid(clay, rod('M32 42V36M68 42V36', 5), STEEL, { bulge: 1.6, shine: 1.6 });
    solid(clay, rod('M27 34H37', 5), '#e2564f', { bulge: 1.6 });
    solid(clay, rod('M63 34H73', 5), '#4a8fe6', { bulge: 1.6 });
    mark(clay, rod('M71 26V53', 3.6), '#8ad7f7', 0.9);
    mark(clay, rod('M70.3 26V52', 1), '#ffffff', 0.9);
    mark(clay, oval(71, 54, 8, 2), '#d6f3ff', 0.8);
  }),
  fork: prop('#c3cadc', (clay) => {
    turned(clay, 50, 50, 0.11, () => {
      solid(
        clay,
        shape(
          'M37 4Q39 2 41 4V24H45V4Q47.5 1 50 4V24H54V4Q56.5 1 59 4V24H61Q61 2 65 4V33Q65 45 55 47Q53 60 56 92Q51 100 46 92Q49 60 47 47Q37 45 37 33Z',
          1.2,
        ),
        clay.colour,
        { bulge: 2.2, shine: 1.8 },
      );
      gleam(clay, rod('M41 30Q41 40 48 42', 1.6), 0.8);
    });
  }),
  knife: prop('#5b4b8a', (clay) => {
    turned(clay, 50, 50, 0.11, () => {
      solid(clay, shape('M45 58V6Q60 12 60 40V58Z', 1), STEEL, { bulge: 2, shine: 1.9 });
      gleam(clay, shape('M48 52V14Q50 16 51 22V52Z'), 0.7);
      solid(clay, box(43, 56, 18, 5, 2), STEEL, { bulge: 1.4 });
      solid(clay, shape('M45 60H59L61 92Q60 99 52 99Q44 99 44 92Z', 3), clay.colour, { turned: 'across' });
      for (const y of [68, 78, 88]) solid(clay, oval(52, y, 2), STEEL, { bulge: 0.8 });
    });
  }),
  spoon: prop('#c3cadc', (clay) => {
    turned(clay, 50, 50, 0.11, () => {
      solid(clay, shape('M47 40L45.5 92Q50 100 54.5 92L53 40Z', 1), clay.colour, { bulge: 2, shine: 1.8 });
      solid(clay, oval(50, 24, 15, 22), clay.colour, { bulge: 2.4, shine: 1.8 });
      hollow(clay, oval(50, 24, 10.5, 17), lighter(clay.colour, 0.1));
      gleam(clay, oval(46, 17, 3, 7, 0.3), 0.8);
    });
  }),
  bowl: prop('#4f8fe0', (clay) => {
    solid(clay, shape('M34 78H66L70 88H30Z', 3), darker(clay.colour, 0.12), { turned: 'across' });
    solid(clay, shape('M4 36H96Q95 76 66 82H34Q5 76 4 36Z', 2), clay.colour, { bulge: 5 });
    mark(clay, shape('M7 51Q50 68 93 51L91.5 57Q50 74 8.5 57Z'), '#ffffff', 0.8);
    solid(clay, oval(50, 36, 47, 14), lighter(clay.colour, 0.25), { bulge: 2 });
    hollow(clay, oval(50, 37, 41, 10.5), darker(clay.colour, 0.18));
    gleam(clay, shape('M12 54Q16 70 30 76Q18 74 12 54Z'), 0.6);
  }),
  cup: prop('#f0705f', (clay) => {
    solid(clay, rod('M70 40Q92 36 90 54Q88 70 66 70', 8), clay.colour, { bulge: 2.4 });
    solid(clay, shape('M12 26H76L72 80Q70 92 58 92H30Q18 92 16 80Z', 4), clay.colour, { turned: 'across', bulge: 4 });
    solid(clay, oval(44, 26, 32, 9), lighter(clay.colour, 0.3), { bulge: 1.6 });
    hollow(clay, oval(44, 26.5, 27.5, 6.8), '#6b3b26');
    mark(clay, oval(44, 28.5, 24, 4.6), '#8d5434');
    mark(clay, rod('M34 14Q30 9 35 4M46 14Q42 8 47 2M58 14Q54 9 59 4', 2.6), '#ffffff', 0.75);
    gleam(clay, box(20, 40, 5, 34, 2.5), 0.55);
  }),
  barbecue: prop('#d8433c', (clay) => {
    solid(clay, rod('M30 64L16 96M70 64L84 96M50 66V92', 4), STEEL, { bulge: 1.6 });
    solid(clay, rod('M21 86H79', 2.6), STEEL, { bulge: 1 });
    for (const x of [18, 82]) solid(clay, oval(x, 95, 4.6), DARK, { bulge: 1.6 });
    solid(clay, shape('M10 48H90Q88 72 64 74H36Q12 72 10 48Z', 3), clay.colour, { bulge: 4.5 });
    solid(clay, oval(50, 48, 42, 11), '#3b3648', { bulge: 2 });
    hollow(clay, oval(50, 48.5, 37, 8.4), '#ff7a2b');
    within(clay, oval(50, 48.5, 37, 8.4), () => {
      for (let x = 14; x < 90; x += 6) mark(clay, box(x, 38, 1.6, 22, 0.8), '#2b2636');
    });
    solid(clay, rod('M30 46Q36 42 44 45', 6.4), '#b5482f', { bulge: 2 });
    solid(clay, rod('M56 50Q64 46 72 49', 6.4), '#b5482f', { bulge: 2 });
    solid(clay, shape('M44 52Q50 40 58 44Q60 52 50 54Z', 3), '#8d4a30', { bulge: 2 });
    for (const x of [28, 52, 74]) {
      solid(clay, shape(`M${x} 38q-6-8 1-16q1 5 4 6q-1-6 2-10q7 10 2 20Z`, 1), '#ff9c33', { bulge: 1.6 });
      mark(clay, shape(`M${x + 2} 37q-2-4 1.5-8q3 4 1.5 8Z`), '#ffe27a');
    }
    solid(clay, rod('M9 54H3M91 54H97', 4), DARK, { bulge: 1.4 });
  }),
  basket: prop('#cf9350', (clay) => {
    solid(clay, rod('M16 46Q18 8 50 8Q82 8 84 46', 6.5), darker(clay.colour, 0.1), { bulge: 2.2 });
    const body = shape('M8 46H92L82 88Q80 95 72 95H28Q20 95 18 88Z', 4);
    solid(clay, body, clay.colour, { bulge: 4 });
    within(clay, body, () => {
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 8; column++) {
          const x = 6 + column * 12 + (row % 2) * 6;
          solid(clay, box(x - 6, 52 + row * 9.4, 11.4, 7.6, 3.4), lighter(clay.colour, 0.12), { bulge: 1.8 });
        }
    });
    solid(clay, rod('M9 47H91', 8), lighter(clay.colour, 0.1), { bulge: 2.6 });
  }),
};

/** A slice of toast standing upright, 26 wide. */
function slice(clay: Parameters<PropDesign['draw']>[0], left: number, top: number): void {
  const outline = shape(
    `M${left + 3} ${top + 12}Q${left - 3} ${top + 1} ${left + 9} ${top}H${left + 17}Q${left + 29} ${top + 1} ${left + 23} ${top + 12}V${top + 38}H${left + 3}Z`,
    2,
  );
  solid(clay, outline, '#b9702f', { bulge: 2 });
  const crumb = shape(
    `M${left + 6} ${top + 12}Q${left + 1} ${top + 4} ${left + 10} ${top + 3.5}H${left + 16}Q${left + 25} ${top + 4} ${left + 20} ${top + 12}V${top + 38}H${left + 6}Z`,
    2,
  );
  solid(clay, crumb, '#f2c983', { bulge: 2 });
}
