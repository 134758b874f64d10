/** What one goes for a ride in: a rowing boat, a sledge, a racing car, a plane seen from the side, a balloon with a basket. Listed by `index.ts`; some are drawn for their emoji by `sprites.ts`. All look left. */
import { mix } from '../painting/paint.js';
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
  GOLD,
  gleam,
  LIGHT_WOOD,
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
  WOOD,
  within,
} from './clay.js';

function racer(clay: Clay): void {
  const { colour } = clay;
  solid(clay, box(88, 2, 11, 9, 2), darker(colour, 0.1), { bulge: 1.8 });
  solid(clay, box(91, 9, 5, 14, 1), DARK, { bulge: 1.2 });
  solid(clay, shape('M0 32L4 25Q24 22 38 18Q42 14 46 19H63Q66 8 74 11L90 20Q97 22 96 33L90 37H8Z', 2), colour, {
    bulge: 3,
    shine: 1.4,
  });
  mark(clay, shape('M2 30Q26 25 44 24H66L92 27V30Q60 27 40 29Q20 30 6 33Z', 1), WHITE);
  solid(clay, box(-1, 31, 15, 5, 2), darker(colour, 0.3), { bulge: 1.4 });
  for (const x of [22, 79]) {
    solid(clay, oval(x, 31, 10.6), '#2b2638', { bulge: 2 });
    solid(clay, oval(x, 31, 4.8), '#e6e8f2', { bulge: 1.2 });
  }
  solid(clay, oval(50, 28, 4.4), WHITE, { bulge: 1 });
}

export const RIDES: Record<string, PropDesign> = {
  /** Planks from stem to stern; the oar is drawn by who rows. */
  'rowing-boat': prop('#c8743a', (clay) => {
    const { colour } = clay;
    const hull = shape('M1 8Q4 6 9 12Q50 24 91 12Q96 6 99 8Q95 34 82 40Q50 46 18 40Q5 34 1 8Z', 1.6);
    solid(clay, hull, colour, { bulge: 3.4, shine: 1.2 });
    within(clay, hull, () => {
      for (const y of [24, 31, 38])
        mark(clay, rod(`M0 ${y - 9}Q50 ${y + 5} 100 ${y - 9}`, 1.1), darker(colour, 0.32), 0.8);
      mark(clay, rod('M2 12Q50 28 98 12', 3.4), lighter(colour, 0.5));
    });
    mark(clay, rod('M44 20.500V14M56 20.500V14', 1.6), darker(STEEL, 0.3));
  }),
  /** Long, slim and decked, with a hole to sit in; the paddle is drawn by who rows. */
  kayak: prop('#f2b632', (clay) => {
    const { colour } = clay;
    const hull = shape('M0 9Q22 3 50 3Q78 3 100 9Q86 19 60 20H40Q14 19 0 9Z', 1.6);
    solid(clay, hull, colour, { bulge: 3, shine: 1.2 });
    within(clay, hull, () => {
      mark(clay, rod('M1 12Q50 24 99 12', 3), '#d8483a');
      mark(clay, rod('M8 7.500Q30 4.500 44 4.500', 0.8), lighter(colour, 0.6), 0.9);
    });
    mark(clay, oval(55, 4.6, 11, 2.6), darker(colour, 0.6));
    mark(clay, rod('M44 4.600Q55 0.800 66 4.600', 1), darker(colour, 0.35));
  }),
  /** Runners that curl up before it, and slats to sit on. */
  sledge: prop('#d8383f', (clay) => {
    const { colour } = clay;
    for (const [down, tone] of [
      [-4, darker(colour, 0.4)],
      [0, colour],
    ] as const) {
      solid(clay, rod(`M16 ${14 + down}Q2 ${14 + down} 4 ${27 + down}Q6 ${38 + down} 20 ${39 + down}H97`, 4.2), tone, {
        bulge: 1.4,
      });
      for (const x of [30, 58, 86]) solid(clay, box(x - 2, 20 + down, 4, 18, 1), tone, { bulge: 1.2 });
    }
    for (const y of [11, 16]) solid(clay, box(16, y, 82, 6, 2), y > 11 ? WOOD : LIGHT_WOOD, { bulge: 1.4 });
    mark(clay, rod('M5 20Q-2 14 8 8', 1.2), darker(WOOD, 0.3));
  }),
  /** Low, with a wing before and one behind; who drives it has a helmet. */
  'race-car': prop('#e0303a', (clay) => {
    solid(clay, oval(54, 12, 8.4, 8.8), '#f6c83c', { bulge: 2.6, shine: 1.4 });
    mark(clay, shape('M45.500 11Q49 8 56 9V14.500Q50 16 46 15.500Z', 1), '#2c3450');
    mark(clay, rod('M47 10.500L52 9.800', 1), '#dff0ff', 0.9);
    racer(clay);
  }),
  /** For whoever of the cast drives it. */
  'open-race-car': prop('#e0303a', racer),
  /** A round nose with a large window, three more windows, wings and a tail. */
  plane: prop('#3f8fe0', (clay) => {
    const { colour, asked } = clay;
    solid(clay, shape('M80 34L92 4Q98 2 99 6L97 38Z', 2), colour, { bulge: 2.4 });
    solid(
      clay,
      shape('M2 46Q2 24 34 24H74Q92 26 99 40Q98 48 84 56Q60 66 30 64Q4 62 2 46Z', 3),
      asked ? colour : WHITE,
      {
        bulge: 5,
        shine: 1.2,
      },
    );
    mark(
      clay,
      shape('M4 52Q40 60 97 43Q94 50 84 56Q60 66 30 64Q10 63 4 52Z', 1),
      asked ? darker(colour, 0.16) : colour,
      0.92,
    );
    pane(clay, shape('M9 41Q12 29 27 28H32V44H10Q8.500 43 9 41Z', 2), GLASS, 0.95);
    for (const x of [44, 58, 72]) {
      solid(clay, oval(x, 38, 6.8), lighter(STEEL, 0.3), { bulge: 1 });
      pane(clay, oval(x, 38, 5.6), GLASS, 0.95);
    }
    solid(clay, shape('M40 54L66 52Q84 70 80 78Q70 80 40 58Z', 3), asked ? darker(colour, 0.1) : colour, {
      bulge: 2.6,
    });
    solid(clay, box(41, 62, 17, 9, 4), darker(STEEL, 0.1), { bulge: 2 });
    solid(clay, shape('M82 40L99 34L98 40L86 46Z', 2), lighter(colour, 0.2), { bulge: 1.6 });
  }),
  /** Many puffs over a flat foot, so that it is a cloud also with somebody on it. */
  cloud: prop('#f7f8ff', (clay) => {
    const { colour } = clay;
    for (const [x, y, wide, tone] of [
      [28, 24, 15, 0.04],
      [70, 23, 16, 0.04],
      [14, 38, 13, 0],
      [86, 38, 13, 0],
      [50, 21, 19, 0.02],
      [33, 39, 17, 0],
      [67, 39, 17, 0],
      [50, 41, 18, 0],
    ] as const)
      solid(clay, oval(x, y, wide, wide * 0.88), darker(colour, tone), { bulge: 4, shine: 1.2 });
    mark(clay, shape('M8 44Q50 58 92 44Q84 54 68 55Q50 60 32 55Q16 54 8 44Z', 2), darker(colour, 0.12), 0.5);
  }),
  /** Gores of two colours, ropes, a basket. */
  'hot-air-balloon': prop('#e8414c', (clay) => {
    const { colour, asked } = clay;
    const bag = shape('M50 0Q88 1 88 27Q86 42 60 54H40Q14 42 12 27Q12 1 50 0Z', 2);
    mark(clay, rod('M41 54L33 78M59 54L67 78M46 54L44 78M54 54L56 78', 0.9), darker(WOOD, 0.4));
    solid(clay, bag, colour, { bulge: 5, shine: 1.3 });
    within(clay, bag, () => {
      for (const [tone, path] of [
        [GOLD, 'M50 -2Q37 24 44 56H56Q63 24 50 -2Z'],
        ['#f8f0e2', 'M47 -2Q18 20 38 56H44.500Q38 24 50 -2ZM53 -2Q82 20 62 56H55.500Q62 24 50 -2Z'],
        ['#3f8fe0', 'M44 -2Q2 16 30 54H33Q14 18 47 -2ZM56 -2Q98 16 70 54H67Q86 18 53 -2Z'],
      ] as const)
        mark(clay, shape(path), asked ? mix(colour, tone, 0.16) : tone, 0.92);
    });
    gleam(clay, oval(31, 22, 5, 12, 0.4), 0.4);
    solid(clay, box(40, 52, 20, 4, 1.5), darker(colour, 0.3), { bulge: 1 });
    solid(clay, shape('M32 78H68L65 99H35Z', 2), WOOD, { bulge: 2.2 });
    for (const y of [83, 87.5, 92, 96]) mark(clay, rod(`M34 ${y}H66`, 0.7), darker(WOOD, 0.4));
    for (const x of [40, 45, 50, 55, 60]) mark(clay, rod(`M${x} 79V98`, 0.5), darker(WOOD, 0.3), 0.7);
    solid(clay, box(30.5, 75, 39, 5, 2), darker(WOOD, 0.25), { bulge: 1.2 });
  }),
};
