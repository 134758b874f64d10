/** Tools for fields, yards, roads and floors. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  lighter,
  oval,
  type PropDesign,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WOOD,
} from './clay.js';

export const YARD_TOOLS: Record<string, PropDesign> = {
  'long-hoe': prop(WOOD, (clay) => {
    solid(clay, rod('M12 34L97 82', 6), clay.colour, { bulge: 2.6 });
    solid(clay, shape('M6 28L18 22L24 36L12 66L0 60Z', 3), STEEL, { bulge: 3, shine: 1.6 });
  }),
  scythe: prop(WOOD, (clay) => {
    solid(clay, rod('M40 90Q60 60 92 4', 6), clay.colour, { bulge: 2.6 });
    solid(clay, rod('M62 56L74 60M78 28L90 34', 5), clay.colour, { bulge: 2 });
    solid(clay, shape('M44 84Q24 70 2 74Q22 96 46 94Z', 2), STEEL, { bulge: 3, shine: 1.8 });
  }),
  'reaping-hook': prop(STEEL, (clay) => {
    solid(clay, shape('M66 68Q84 34 58 16Q34 2 8 18Q40 12 52 32Q62 50 54 64Z', 2), clay.colour, {
      bulge: 3,
      shine: 1.8,
    });
    solid(clay, rod('M60 66L80 94', 12), WOOD, { bulge: 4 });
  }),
  'metal-detector': prop('#3d3a4e', (clay) => {
    solid(clay, rod('M90 4L30 84', 5), clay.colour, { bulge: 2 });
    solid(clay, oval(24, 88, 23, 9), '#f2c33a', { bulge: 3 });
    solid(clay, oval(24, 87, 12, 4), darker('#f2c33a', 0.3), { bulge: 1.6 });
    solid(clay, box(66, 18, 20, 17, 4), '#e0443e', { bulge: 3 });
    solid(clay, box(70, 22, 12, 7, 2), '#aef0d0', { bulge: 1.4 });
  }),
  'leaf-blower': prop('#f08a3a', (clay) => {
    solid(clay, rod('M6 76L56 46', 12), DARK, { bulge: 4 });
    solid(clay, shape('M50 30Q74 14 92 34Q100 58 80 66Q56 68 50 50Z', 5), clay.colour, { bulge: 7 });
    solid(clay, rod('M60 30Q76 10 90 30', 6), RUBBER, { bulge: 2.4 });
    solid(clay, oval(76, 46, 10), DARK, { bulge: 3 });
  }),
  sledgehammer: prop(WOOD, (clay) => {
    solid(clay, rod('M18 50H97', 7), clay.colour, { bulge: 3 });
    solid(clay, box(2, 24, 30, 52, 6), darker(STEEL, 0.25), { bulge: 6 });
  }),
  jackhammer: prop('#f2b632', (clay) => {
    solid(clay, rod('M50 70V94', 9), STEEL, { bulge: 3.4 });
    solid(clay, shape('M44 92H56L50 100Z', 1), darker(STEEL, 0.3), { bulge: 1.4 });
    solid(clay, box(32, 22, 36, 52, 8), clay.colour, { bulge: 6, turned: 'across' });
    solid(clay, rod('M12 16H88', 11), DARK, { bulge: 4 });
    solid(clay, box(30, 44, 40, 8, 2), DARK, { bulge: 2 });
  }),
  'grill-tongs': prop(STEEL, (clay) => {
    solid(clay, rod('M6 34Q60 36 96 50', 6), clay.colour, { bulge: 2.4, shine: 1.8 });
    solid(clay, rod('M6 66Q60 64 96 50', 6), clay.colour, { bulge: 2.4, shine: 1.8 });
    solid(clay, oval(10, 34, 9, 6), darker(clay.colour, 0.15), { bulge: 2.4 });
    solid(clay, oval(10, 66, 9, 6), darker(clay.colour, 0.15), { bulge: 2.4 });
  }),
  'vacuum-wand': prop('#7d8fb0', (clay) => {
    solid(clay, rod('M92 4L34 80', 7), clay.colour, { bulge: 3 });
    solid(clay, shape('M6 82H58L62 96H2Z', 4), '#e0443e', { bulge: 4 });
    solid(clay, rod('M92 4Q99 10 94 18', 9), DARK, { bulge: 3 });
  }),
  'vacuum-box': prop('#e0443e', (clay) => {
    solid(clay, shape('M10 80Q6 40 36 34Q70 26 90 46Q98 58 96 80Z', 5), clay.colour, { bulge: 8, shine: 1.6 });
    solid(clay, box(6, 74, 90, 12, 5), DARK, { bulge: 3 });
    for (const x of [24, 78]) solid(clay, oval(x, 84, 13), RUBBER, { bulge: 4 });
    for (const x of [24, 78]) solid(clay, oval(x, 84, 5), STEEL, { bulge: 2 });
    solid(clay, rod('M26 38Q50 14 74 36', 6), DARK, { bulge: 2.4 });
    solid(clay, oval(64, 54, 9), GOLD, { bulge: 3 });
    solid(clay, oval(40, 52, 8, 6), lighter(clay.colour, 0.3), { bulge: 2 });
  }),
};
