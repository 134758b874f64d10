/** Helmets, caps and hats by whose they are. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
  within,
} from './clay.js';

export const HEADGEAR: Record<string, PropDesign> = {
  /** Ribs over the crown, a wide brim that falls down behind, a badge with a flame. */
  'fire-helmet': prop('#d8262c', (clay) => {
    const { colour } = clay;
    solid(
      clay,
      shape('M6 70Q30 60 62 62Q88 64 99 82Q100 90 88 88Q70 78 40 80Q14 82 4 78Q1 74 6 70Z', 4),
      darker(colour, 0.12),
      { bulge: 4 },
    );
    const dome = shape('M14 70Q14 20 50 16Q86 18 88 70Q50 60 14 70Z', 4);
    solid(clay, dome, colour, { bulge: 8, shine: 1.4 });
    within(clay, dome, () => {
      for (const path of ['M50 16V64', 'M50 16Q26 30 26 68', 'M50 16Q74 30 76 68'])
        solid(clay, rod(path, 4), lighter(colour, 0.1), { bulge: 1.6 });
    });
    mark(clay, rod('M13 69Q50 58 88 69', 4), '#ffd23f', 0.95);
    solid(clay, shape('M34 28Q50 20 66 28L64 54Q60 62 50 66Q40 62 36 54Z', 3), GOLD, { bulge: 3, shine: 1.5 });
    solid(
      clay,
      shape('M50 30Q60 40 57 48Q55 56 50 56Q44 56 43 48Q43 44 46 41Q47 46 49 45Q48 38 50 30Z', 1),
      '#e8432f',
      { bulge: 1.4 },
    );
    solid(clay, oval(50, 14, 6, 5), GOLD, { bulge: 2 });
  }),
  'bicycle-helmet': prop('#2f8fe0', (clay) => {
    const { colour } = clay;
    mark(clay, rod('M22 60Q28 84 46 92Q66 84 76 62', 3), DARK);
    solid(clay, box(41, 86, 12, 9, 3), DARK, { bulge: 1.6 });
    const shell = shape('M4 56Q8 16 52 12Q96 16 97 56Q98 66 84 66Q60 58 28 66Q4 70 4 56Z', 6);
    solid(clay, shell, colour, { bulge: 8, shine: 1.5 });
    for (const path of [
      'M16 48Q24 28 38 22Q34 36 32 52Q22 54 16 48Z',
      'M42 52Q42 34 50 20Q60 34 60 52Q50 54 42 52Z',
      'M86 48Q78 28 64 22Q68 36 70 52Q80 54 86 48Z',
    ])
      solid(clay, shape(path, 3), darker(colour, 0.75), { bulge: 2 });
    mark(clay, rod('M6 58Q50 48 96 58', 2.4), WHITE, 0.9);
  }),
  'knight-helmet': prop('#b4bccd', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M48 16Q52 0 78 4Q98 10 96 40Q88 24 72 22Q60 20 52 20Z', 4), '#d8262c', { bulge: 4 });
    solid(clay, shape('M16 88Q12 36 28 22Q50 8 72 22Q88 36 84 88Q50 98 16 88Z', 6), colour, { bulge: 8, shine: 1.5 });
    solid(clay, shape('M10 46Q50 34 90 46V54Q70 72 50 78Q30 72 10 54Z', 4), lighter(colour, 0.2), {
      bulge: 5,
      shine: 1.5,
    });
    for (const path of ['M18 49Q30 45 44 45V51Q30 51 19 55Z', 'M82 49Q70 45 56 45V51Q70 51 81 55Z'])
      mark(clay, shape(path, 1), '#221f2c');
    for (const x of [38, 46, 54, 62]) mark(clay, rod(`M${x} 59V66`, 2), '#221f2c');
    for (const x of [13, 87]) solid(clay, oval(x, 50, 5), GOLD, { bulge: 1.8 });
    mark(clay, rod('M50 12V40', 2.4), darker(colour, 0.3), 0.6);
    solid(clay, shape('M14 84Q50 94 86 84V92Q50 100 14 92Z', 2), darker(colour, 0.15), { bulge: 2.4 });
  }),
  'viking-helmet': prop('#a9b0c2', (clay) => {
    const { colour } = clay;
    for (const path of ['M20 56Q0 48 2 16Q4 8 8 14Q14 34 30 38Z', 'M80 56Q100 48 98 16Q96 8 92 14Q86 34 70 38Z'])
      solid(clay, shape(path, 3), '#f4e6c8', { bulge: 4 });
    solid(clay, shape('M16 72Q14 28 50 24Q86 28 84 72Q50 64 16 72Z', 5), colour, { bulge: 8, shine: 1.4 });
    solid(clay, shape('M45 24H55V92L50 97L45 92Z', 3), GOLD, { bulge: 2.4 });
    solid(clay, shape('M12 66Q50 56 88 66V80Q50 70 12 80Z', 3), GOLD, { bulge: 3 });
    for (const [x, y] of [
      [20, 71],
      [33, 67],
      [50, 66],
      [67, 67],
      [80, 71],
    ] as const)
      solid(clay, oval(x, y, 3), darker(GOLD, 0.35), { bulge: 1 });
  }),
  'motorcycle-helmet': prop('#e0303a', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M12 62Q6 14 52 10Q94 12 94 56Q94 86 82 90H34Q14 90 12 62Z', 6), colour, {
      bulge: 9,
      shine: 1.6,
    });
    pane(clay, shape('M8 40Q28 32 56 36Q66 40 66 52Q64 64 52 66H14Q8 54 8 40Z', 4), '#34405c', 0.96);
    solid(clay, oval(70, 52, 5), DARK, { bulge: 1.6 });
    mark(clay, shape('M40 11Q70 10 88 30Q64 22 34 18Z', 2), WHITE, 0.9);
    for (const x of [20, 28, 36]) mark(clay, rod(`M${x} 76L${x + 3} 82`, 2), DARK);
  }),
  'nurse-cap': prop('#fbfaff', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M14 24Q50 6 86 24L96 74Q50 60 4 74Z', 5), colour, { bulge: 5 });
    solid(clay, shape('M2 58Q50 42 98 58L94 84Q50 68 6 84Z', 4), lighter(colour, 0.3), { bulge: 4 });
    solid(clay, shape('M45 26H55V36H65V46H55V56H45V46H35V36H45Z', 1.4), '#e2333f', { bulge: 1.6 });
  }),
  'santa-hat': prop('#d8262c', (clay) => {
    solid(clay, shape('M12 72Q18 20 54 12Q88 8 90 52L84 62Q78 40 68 38Q80 56 84 72Z', 6), clay.colour, { bulge: 7 });
    solid(clay, oval(87, 62, 12), '#fbfaff', { bulge: 5 });
    solid(clay, box(4, 68, 76, 22, 11), '#fbfaff', { bulge: 6 });
  }),
  'sailor-cap': prop('#fbfaff', (clay) => {
    solid(clay, shape('M8 34Q50 8 92 34Q96 46 84 52H16Q4 46 8 34Z', 6), clay.colour, { bulge: 6 });
    solid(clay, shape('M16 48H84V72Q50 80 16 72Z', 3), '#27407f', { bulge: 3 });
    mark(clay, rod('M17 60Q50 66 83 60', 2.4), WHITE, 0.9);
    solid(clay, oval(50, 60, 9), GOLD, { bulge: 2.4 });
    mark(clay, rod('M50 54V66M46 57H54M44 61Q45 66 50 66Q55 66 56 61', 1.8), '#27407f');
    solid(clay, rod('M78 72L88 94M74 74L80 96', 4), '#27407f', { bulge: 1.2 });
    solid(clay, oval(50, 22, 4), STEEL, { bulge: 1 });
    gleam(clay, rod('M22 34Q36 24 50 24', 3), 0.5);
  }),
};
