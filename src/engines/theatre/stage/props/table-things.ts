/** What kitchen and table hold besides and no emoji shows. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
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
  within,
} from './clay.js';

const LEAF = '#4faf4a';

export const TABLE_THINGS: Record<string, PropDesign> = {
  /** Round and low, with a long spout, a handle and a knob on its lid. */
  teapot: prop('#4f8fd0', (clay) => {
    const { colour } = clay;
    solid(clay, oval(80, 54, 16, 18).stroke({ width: 7 }), colour, { bulge: 2.6, shine: 1.3 });
    solid(clay, shape('M30 74Q14 68 10 46L1 32Q6 27 14 30Q22 44 34 50Z', 4), colour, { bulge: 4, shine: 1.3 });
    const body = shape('M50 28Q86 30 86 60Q84 84 64 88H36Q16 84 16 60Q14 30 50 28Z', 4);
    solid(clay, body, colour, { bulge: 9, shine: 1.4 });
    within(clay, body, () => {
      mark(clay, shape('M10 56Q50 66 92 56V63Q50 73 10 63Z'), lighter(colour, 0.7), 0.9);
      for (const x of [26, 38, 50, 62, 74])
        mark(clay, oval(x, 60.6 + (x === 50 ? 3 : x === 38 || x === 62 ? 2.4 : 1), 2.2), colour);
    });
    solid(clay, box(34, 86, 32, 7, 3), darker(colour, 0.15), { bulge: 2 });
    solid(clay, shape('M28 32Q34 18 50 18Q66 18 72 32Q50 38 28 32Z', 3), lighter(colour, 0.12), {
      bulge: 4,
      shine: 1.3,
    });
    solid(clay, oval(50, 13, 7, 6.4), GOLD, { bulge: 2.4, shine: 1.4 });
  }),
  'cooking-pot': prop('#c9402f', (clay) => {
    const { colour } = clay;
    for (const x of [4, 80]) solid(clay, box(x, 46, 16, 10, 5), darker(colour, 0.3), { bulge: 2 });
    solid(clay, shape('M14 38H86V80Q86 92 74 92H26Q14 92 14 80Z', 4), colour, {
      bulge: 7,
      shine: 1.4,
      turned: 'across',
    });
    solid(clay, shape('M10 36Q20 20 50 20Q80 20 90 36Q50 44 10 36Z', 3), lighter(colour, 0.1), {
      bulge: 4,
      shine: 1.3,
    });
    solid(clay, box(42, 9, 16, 12, 5), DARK, { bulge: 2.4 });
  }),
  'flower-pot': prop('#c8683c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M18 36H82L72 92Q71 97 66 97H34Q29 97 28 92Z', 3), colour, { bulge: 6, turned: 'across' });
    solid(clay, box(8, 18, 84, 24, 5), lighter(colour, 0.06), { bulge: 5, turned: 'across' });
    hollow(clay, oval(50, 19, 38, 7), '#5a3a2a');
  }),
  'pepper-mill': prop('#8a5230', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 7, 6), STEEL, { bulge: 2, shine: 1.5 });
    solid(clay, shape('M34 24Q34 12 50 12Q66 12 66 24Q66 34 58 36H42Q34 34 34 24Z', 4), colour, {
      bulge: 5,
      turned: 'across',
    });
    solid(clay, box(38, 35, 24, 5, 2), STEEL, { bulge: 1.4 });
    solid(
      clay,
      shape('M38 40H62Q56 52 60 62Q70 76 70 92Q70 98 64 98H36Q30 98 30 92Q30 76 40 62Q44 52 38 40Z', 4),
      colour,
      { bulge: 5, turned: 'across' },
    );
    for (const y of [66, 88]) mark(clay, rod(`M34 ${y}Q50 ${y + 3} 66 ${y}`, 1.8), darker(colour, 0.4), 0.7);
  }),
  'drinking-straw': prop('#e2433c', (clay) => {
    const tube = rod('M40 90L52 36L72 22', 11);
    solid(clay, tube, WHITE, { bulge: 3 });
    within(clay, tube, () => {
      for (let y = 0; y < 110; y += 14) mark(clay, rod(`M20 ${y + 10}L90 ${y - 14}`, 5.4), clay.colour);
    });
    for (const step of [0, 1, 2])
      mark(clay, rod(`M${47 + step * 3} ${40 - step * 4}l9 5`, 1.2), darker(WHITE, 0.3), 0.7);
  }),
  cabbage: prop('#8fc65a', (clay) => {
    const { colour } = clay;
    for (const path of [
      'M8 66Q-4 30 26 22Q40 40 34 80Z',
      'M92 66Q104 30 74 22Q60 40 66 80Z',
      'M14 80Q20 96 50 97Q80 96 86 80Q50 70 14 80Z',
    ])
      solid(clay, shape(path, 6), darker(colour, 0.22), { bulge: 5 });
    solid(clay, oval(50, 50, 38, 38), lighter(colour, 0.2), { bulge: 9, shine: 1.1 });
    solid(clay, shape('M14 54Q16 20 46 12Q34 46 56 86Q24 90 14 54Z', 4), colour, { bulge: 5 });
    solid(clay, shape('M86 54Q86 22 60 12Q72 40 52 86Q82 88 86 54Z', 4), lighter(colour, 0.12), { bulge: 5 });
    for (const path of [
      'M48 84Q28 56 40 18M40 66Q26 60 20 48M37 48Q28 40 26 32M42 76Q32 76 24 70',
      'M56 84Q74 56 66 18M63 66Q76 60 80 50M68 48Q76 40 76 32M60 78Q70 76 78 70',
    ])
      mark(clay, rod(path, 2), lighter(colour, 0.75), 0.85);
  }),
  celery: prop('#9fd05a', (clay) => {
    for (const [x, lean, tone] of [
      [34, -12, 0.15],
      [66, 12, 0.15],
      [42, -5, 0.05],
      [58, 5, 0.05],
      [50, 0, 0],
    ] as const) {
      const tip = x + lean;
      for (const [dx, dy, r] of [
        [-7, 20, 8],
        [7, 20, 8],
        [0, 11, 10],
      ] as const)
        solid(clay, oval(tip + dx, dy, r, r * 0.9), darker(LEAF, tone), { bulge: 3 });
      solid(
        clay,
        shape(`M${tip - 3.5} 22H${tip + 3.5}L${x + 6} 94Q${x} 98 ${x - 6} 94Z`, 2),
        darker(clay.colour, tone),
        { bulge: 3, turned: 'across' },
      );
      mark(clay, rod(`M${tip} 26L${x} 90`, 1), lighter(clay.colour, 0.6), 0.8);
    }
    solid(clay, box(28, 74, 44, 7, 3), '#e2433c', { bulge: 1.6 });
  }),
  papaya: prop('#f58a3c', (clay) => {
    solid(clay, shape('M50 2Q66 4 68 26Q86 46 84 68Q80 96 50 98Q20 96 16 68Q14 46 32 26Q34 4 50 2Z', 4), '#7fb04a', {
      bulge: 6,
    });
    solid(
      clay,
      shape('M50 8Q62 10 64 30Q80 48 78 67Q74 91 50 92Q26 91 22 67Q20 48 36 30Q38 10 50 8Z', 4),
      clay.colour,
      { bulge: 5, shine: 1.2 },
    );
    solid(clay, shape('M50 34Q66 48 64 66Q60 80 50 80Q40 80 36 66Q34 48 50 34Z', 3), darker(clay.colour, 0.25), {
      bulge: 3,
    });
    for (const [x, y] of [
      [50, 46],
      [45, 54],
      [55, 54],
      [42, 63],
      [50, 62],
      [58, 63],
      [46, 71],
      [54, 71],
    ] as const)
      solid(clay, oval(x, y, 3.8), '#2b2830', { bulge: 1.2, shine: 1.6 });
  }),
  'soup-bowl': prop('#f4f1ea', (clay) => {
    for (const x of [34, 50, 66])
      mark(clay, rod(`M${x} 30Q${x - 7} 22 ${x} 15Q${x + 7} 8 ${x} 2`, 2.6), '#ffffff', 0.8);
    solid(clay, shape('M4 42H96Q96 70 72 84H28Q4 70 4 42Z', 4), clay.colour, { bulge: 7, turned: 'across' });
    solid(clay, box(34, 82, 32, 9, 3), darker(clay.colour, 0.12), { bulge: 2 });
    solid(clay, oval(50, 43, 46, 11), lighter(clay.colour, 0.3), { bulge: 2 });
    solid(clay, oval(50, 44, 41, 8.6), '#e8642b', { bulge: 2 });
    for (const [x, y, paint] of [
      [34, 42, LEAF],
      [62, 46, LEAF],
      [48, 46, '#ffb04a'],
      [72, 42, '#ffb04a'],
      [24, 45, '#ffb04a'],
      [52, 40, LEAF],
    ] as const)
      solid(clay, oval(x, y, 3.6, 2), paint, { bulge: 0.8 });
    mark(clay, rod('M6 52Q50 66 94 52', 2), '#3f7fd8', 0.9);
  }),
  'toast-slice': prop('#e0a050', (clay) => {
    solid(
      clay,
      shape('M12 44Q2 36 6 24Q12 8 34 8H66Q88 8 94 24Q98 36 88 44V88Q88 94 82 94H18Q12 94 12 88Z', 5),
      '#a8642b',
      { bulge: 4 },
    );
    solid(
      clay,
      shape('M19 42Q10 34 13 26Q18 15 36 15H64Q82 15 87 26Q90 34 81 42V82Q81 87 76 87H24Q19 87 19 82Z', 5),
      clay.colour,
      { bulge: 5 },
    );
    solid(clay, box(36, 40, 26, 24, 4), '#ffe27a', { bulge: 4, shine: 1.3 });
    for (const [x, y] of [
      [28, 28],
      [48, 24],
      [72, 30],
      [30, 74],
      [70, 72],
      [50, 78],
    ] as const)
      mark(clay, oval(x, y, 2, 1.3), darker(clay.colour, 0.35), 0.6);
  }),
  almond: prop('#b8703c', (clay) => {
    turned(clay, 50, 50, 0.1, () => {
      solid(clay, shape('M50 2Q84 30 82 64Q78 96 50 97Q22 96 18 64Q16 30 50 2Z', 3), clay.colour, { bulge: 7 });
      for (const path of [
        'M50 10V90',
        'M38 26Q32 56 40 88',
        'M62 26Q68 56 60 88',
        'M28 44Q24 64 30 80',
        'M72 44Q76 64 70 80',
      ])
        mark(clay, rod(path, 1.8), darker(clay.colour, 0.35), 0.6);
    });
  }),
};
