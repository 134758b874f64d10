/** Vehicles of the road that have no emoji: tall, long, three-wheeled. They face left, as the emoji do. Listed by `index.ts`. */
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
  pane,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
} from './clay.js';

function wheel(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), RUBBER, { bulge: radius * 0.25 });
  solid(clay, oval(x, y, radius * 0.56), '#dfe3ec', { bulge: radius * 0.16 });
  solid(clay, oval(x, y, radius * 0.2), DARK, { bulge: 0.8 });
}

function lamps(clay: Clay, front: number, back: number, y: number): void {
  solid(clay, oval(front, y, 2.4, 3), '#fff2b0', { bulge: 1 });
  solid(clay, oval(back, y, 2, 3), '#ff5a4a', { bulge: 1 });
}

export const TRAFFIC: Record<string, PropDesign> = {
  /** Two rows of windows over each other, a platform at the back. */
  'double-decker': prop('#e0343c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M6 8Q6 2 12 2H90Q97 2 97 9V88H4V50Q4 46 6 44Z', 4), colour, { bulge: 5, shine: 1.2 });
    mark(clay, box(5, 43, 92, 4.4, 1), lighter(colour, 0.75), 0.95);
    for (const [y, high] of [
      [10, 24],
      [52, 18],
    ] as const)
      for (const x of [11, 32, 53, 74]) pane(clay, box(x, y, 18, high, 3), '#a9dcf5', 0.95);
    mark(clay, box(34, 36.4, 36, 5.6, 1.4), DARK);
    for (const x of [40, 48, 56, 64]) mark(clay, box(x - 2.4, 37.8, 4.8, 2.8, 0.6), GOLD);
    mark(clay, box(4, 78, 93, 3, 1), darker(colour, 0.4), 0.8);
    solid(clay, box(76, 52, 15, 34, 2), darker(colour, 0.45), { bulge: 1.4 });
    pane(clay, box(78, 54, 11, 20, 2), '#a9dcf5', 0.8);
    lamps(clay, 6, 95, 72);
    for (const x of [24, 66]) {
      mark(clay, oval(x, 88, 12.4, 12), darker(colour, 0.6));
      wheel(clay, x, 88, 10.6);
    }
    gleam(clay, box(12, 4, 60, 1.6, 0.8), 0.6);
  }),
  limousine: prop('#2a2a36', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M22 50Q28 38 36 38H80Q88 38 92 50Z', 3), colour, { bulge: 3, shine: 1.6 });
    for (const [from, to] of [
      [29, 39],
      [41, 53],
      [55, 67],
      [69, 85],
    ] as const)
      pane(
        clay,
        shape(
          `M${from === 29 ? 27 : from} 50L${from === 29 ? 33 : from} 41H${to === 85 ? 80 : to}L${to === 85 ? 87 : to} 50Z`,
          1,
        ),
        '#8fc4e0',
        0.95,
      );
    solid(clay, shape('M2 56Q4 50 14 50H94Q99 52 99 60V68Q99 71 95 71H4Q1 71 1 66Z', 3), colour, {
      bulge: 4,
      shine: 1.8,
    });
    mark(clay, rod('M4 60H98', 1.2), STEEL, 0.9);
    for (const x of [40, 54, 68]) mark(clay, rod(`M${x} 51V69`, 0.8), darker(colour, 0.6), 0.8);
    lamps(clay, 3.4, 97.6, 57);
    for (const x of [18, 82]) wheel(clay, x, 71, 8.4);
    gleam(clay, box(18, 52, 60, 1.6, 0.8), 0.55);
  }),
  'cement-mixer': prop('#f2b632', (clay) => {
    const { colour } = clay;
    solid(clay, box(4, 70, 94, 9, 3), DARK, { bulge: 2 });
    solid(clay, shape('M36 30Q44 16 66 18Q82 22 96 40L90 56Q70 72 46 68Q34 58 36 30Z', 6), colour, {
      bulge: 8,
      shine: 1.2,
    });
    for (const path of ['M46 24Q58 44 50 68', 'M62 19Q76 40 68 69', 'M78 24Q90 40 84 58'])
      mark(clay, rod(path, 5), WHITE, 0.9);
    solid(clay, shape('M90 30L99 26L97 46L90 50Z', 2), darker(colour, 0.3), { bulge: 2 });
    solid(clay, rod('M92 52L99 72', 5), STEEL, { bulge: 1.6 });
    solid(clay, shape('M2 50Q4 34 12 34H32V76H2Z', 4), colour, { bulge: 5 });
    pane(clay, shape('M6 52L10 39H26V52Z', 2), '#a9dcf5', 0.95);
    mark(clay, rod('M18 56H26', 2), darker(colour, 0.5));
    solid(clay, oval(4, 66, 2.4, 3), '#fff2b0', { bulge: 1 });
    for (const x of [18, 62, 84]) wheel(clay, x, 84, 11);
  }),
  /** One wheel before, two behind, for a child. */
  unicycle: prop('#e8483c', (clay) => {
    solid(clay, rod('M50 12V44M50 44L36 50V70M50 44L64 50V70', 5), clay.colour, { bulge: 1.8 });
    wheel(clay, 50, 70, 27);
    solid(clay, rod('M50 70L62 78M56 80H68', 4), STEEL, { bulge: 1.2 });
    solid(clay, shape('M34 6Q50 12 66 4Q70 12 62 15H40Q32 14 34 6Z', 3), DARK, { bulge: 2.4 });
  }),
  tricycle: prop('#e8483c', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M82 62V78', 4), STEEL, { bulge: 1.2 });
    wheel(clay, 70, 84, 12);
    solid(clay, rod('M30 38Q52 66 72 66H82', 8), colour, { bulge: 3 });
    solid(clay, rod('M36 24L22 78', 7), colour, { bulge: 2.6 });
    solid(clay, rod('M34 26L26 12M34 26L48 16', 5), STEEL, { bulge: 1.6 });
    for (const [x, y] of [
      [25, 11],
      [49, 15],
    ] as const) {
      solid(clay, oval(x, y, 5, 4), lighter(colour, 0.3), { bulge: 1.6 });
      for (const [far, tone] of [
        [-3, '#ffd84a'],
        [0, '#5fc8f0'],
        [3, '#ff8fc0'],
      ] as const)
        mark(clay, rod(`M${x} ${y + 2}Q${x + far} ${y + 8} ${x + far * 1.4} ${y + 14}`, 1.4), tone);
    }
    solid(clay, shape('M52 46Q66 40 80 46Q84 54 76 56H58Q50 54 52 46Z', 3), darker(colour, 0.25), { bulge: 3 });
    solid(clay, rod('M68 56V66', 5), STEEL, { bulge: 1.4 });
    wheel(clay, 22, 77, 19);
    solid(clay, rod('M22 77L30 84', 3), STEEL, { bulge: 1 });
    solid(clay, box(27, 82, 11, 5, 2), DARK, { bulge: 1.4 });
    solid(clay, shape('M6 62Q14 49 32 56Q36 58 36 62Q20 54 6 62Z', 2), colour, { bulge: 2 });
    wheel(clay, 84, 85, 12);
  }),
};
