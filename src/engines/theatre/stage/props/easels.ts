/** The easel, with a picture and on the way to one: a blank sheet, a scrawl, a beginning. Listed by `index.ts`. */
import { box, type Clay, darker, LIGHT_WOOD, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

const easel = (paint: (clay: Clay) => void): PropDesign =>
  prop(LIGHT_WOOD, (clay) => {
    solid(clay, rod('M50 8V90', 4), darker(clay.colour, 0.35), { bulge: 1.4 });
    solid(clay, rod('M46 4L16 97M54 4L84 97', 5), darker(clay.colour, 0.1), { bulge: 1.8 });
    solid(clay, box(13, 12, 74, 56, 2), '#fdfbf4', { bulge: 2 });
    paint(clay);
    solid(clay, box(10, 68, 80, 6, 2), clay.colour, { bulge: 2 });
    solid(clay, oval(50, 4, 6, 3.4), clay.colour, { bulge: 1.4 });
    for (const [x, colour] of [
      [22, '#e2453f'],
      [32, '#4a8fe6'],
      [42, '#f7cf3c'],
    ] as const)
      solid(clay, box(x, 63.5, 7, 5, 1.5), colour, { bulge: 1 });
  });

const sky = (clay: Clay): void => {
  mark(clay, box(17, 16, 66, 48, 1), '#9fd8f5');
  mark(clay, oval(68, 28, 7), '#ffd24a');
};

export const EASELS: Record<string, PropDesign> = {
  easel: easel((clay) => {
    sky(clay);
    mark(clay, shape('M17 64V50L36 30L52 48L60 40L83 60V64Z'), '#6d7fc9');
    mark(clay, shape('M17 64V54Q40 46 60 56T83 56V64Z'), '#63b85a');
    mark(clay, shape('M36 30L31 36Q36 39 41 36Z'), '#ffffff');
  }),
  'easel-blank': easel(() => {}),
  'easel-scrawl': easel((clay) => {
    mark(clay, rod('M26 46Q22 24 40 28T50 50Q36 58 44 38T66 24Q80 30 70 44T54 36Q60 58 76 54', 2.6), '#5a4a6e');
    mark(clay, oval(32, 54, 5), '#e2453f');
    mark(clay, rod('M62 56L62 62M67 57L67 61', 1.8), '#4a8fe6');
  }),
  'easel-begun': easel((clay) => {
    sky(clay);
    mark(clay, rod('M17 52L36 32L52 48L60 41L80 58', 1.4), '#6d7fc9');
  }),
};
