/** What hair, faces, nails and shoes are cared for with. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
  WOOD,
} from './clay.js';

export const CARE_THINGS: Record<string, PropDesign> = {
  'hair-iron': prop('#e0559a', (clay) => {
    solid(clay, rod('M10 42L90 48', 13), clay.colour, { bulge: 5 });
    solid(clay, rod('M10 58L90 52', 13), darker(clay.colour, 0.15), { bulge: 5 });
    solid(clay, box(6, 44, 44, 6, 2), STEEL, { bulge: 2, shine: 2 });
    solid(clay, box(6, 51, 44, 6, 2), darker(STEEL, 0.15), { bulge: 2, shine: 2 });
  }),
  'dye-bowl': prop('#f3f2f7', (clay) => {
    solid(clay, shape('M6 34H94Q90 90 66 92H34Q10 90 6 34Z', 3), clay.colour, { bulge: 6 });
    solid(clay, oval(50, 34, 44, 13), '#c8329a', { bulge: 3 });
  }),
  'towel-cloth': prop('#5fb8e8', (clay) => {
    solid(clay, shape('M14 10Q50 2 86 10L96 80Q80 92 70 84Q56 96 44 86Q30 96 22 86Q10 92 4 80Z', 4), clay.colour, {
      bulge: 7,
    });
    for (const y of [62, 70]) mark(clay, rod(`M8 ${y}Q50 ${y + 6} 92 ${y}`, 3), WHITE, 0.9);
  }),
  'mascara-wand': prop('#d8458a', (clay) => {
    solid(clay, rod('M34 50H52', 3), STEEL, { bulge: 1.4 });
    solid(clay, box(50, 40, 46, 20, 7), clay.colour, { bulge: 5 });
    solid(clay, rod('M4 50H36', 11), DARK, { bulge: 3 });
    for (let at = 0; at < 8; at++) mark(clay, rod(`M${5 + at * 4} 42V58`, 1.4), '#1d1a28');
  }),
  tweezers: prop(STEEL, (clay) => {
    solid(clay, shape('M2 47L70 30Q97 38 97 50T70 70L2 53L4 51L66 56Q84 56 84 50T66 44L4 49Z', 2), clay.colour, {
      bulge: 3,
      shine: 2,
    });
  }),
  'nail-brush': prop('#3d3a4e', (clay) => {
    solid(clay, shape('M2 52L24 45V59Z', 2), '#e0443e', { bulge: 2 });
    solid(clay, rod('M22 52H46', 4), STEEL, { bulge: 1.6 });
    solid(clay, shape('M44 40H92Q97 40 97 52T92 64H44Z', 4), clay.colour, { bulge: 5, shine: 1.8 });
  }),
  'nail-polish': prop('#e0443e', (clay) => {
    solid(clay, shape('M24 48H76Q84 48 84 60V88Q84 97 74 97H26Q16 97 16 88V60Q16 48 24 48Z', 3), clay.colour, {
      bulge: 6,
      shine: 2,
    });
    solid(clay, box(36, 4, 28, 46, 6), DARK, { bulge: 5, turned: 'across' });
  }),
  'nail-clipper': prop(STEEL, (clay) => {
    solid(clay, rod('M4 44L90 50', 7), clay.colour, { bulge: 3, shine: 2 });
    solid(clay, rod('M4 58L90 52', 7), darker(clay.colour, 0.1), { bulge: 3, shine: 2 });
    solid(clay, rod('M18 44L88 26', 7), lighter(clay.colour, 0.2), { bulge: 3, shine: 2 });
    solid(clay, oval(18, 48, 6), darker(clay.colour, 0.3), { bulge: 2 });
  }),
  clipper: prop('#3f6fc0', (clay) => {
    solid(clay, shape('M24 34H84Q97 34 97 52T84 70H24Z', 5), clay.colour, { bulge: 7 });
    solid(clay, box(8, 36, 18, 32, 3), STEEL, { bulge: 3, shine: 1.8 });
    for (const y of [39, 45, 51, 57, 63]) solid(clay, rod(`M2 ${y}H12`, 3), darker(STEEL, 0.15), { bulge: 1 });
    solid(clay, box(50, 42, 16, 8, 3), '#f2c33a', { bulge: 2 });
  }),
  'shoe-brush': prop(WOOD, (clay) => {
    solid(clay, shape('M6 18Q50 4 94 18V48H6Z', 5), clay.colour, { bulge: 6 });
    for (let at = 0; at < 15; at++)
      solid(clay, rod(`M${10 + at * 5.8} 48V84`, 4), at % 2 ? '#4a3a30' : '#6a5240', { bulge: 1 });
  }),
  'spray-can': prop('#e0443e', (clay) => {
    solid(clay, box(24, 30, 52, 67, 7), clay.colour, { bulge: 6, turned: 'across' });
    solid(clay, shape('M28 30Q32 18 42 18H58Q68 18 72 30Z', 3), STEEL, { bulge: 4, turned: 'across' });
    solid(clay, box(40, 4, 20, 15, 4), WHITE, { bulge: 3 });
    solid(clay, oval(50, 62, 17), GOLD, { bulge: 4 });
  }),
  'fly-swatter': prop('#3fa06a', (clay) => {
    solid(clay, rod('M40 50H97', 5), WOOD, { bulge: 2 });
    solid(clay, box(2, 28, 42, 44, 6), clay.colour, { bulge: 3 });
    for (const one of [10, 19, 28, 37]) {
      mark(clay, rod(`M${one} 32V68`, 1.6), darker(clay.colour, 0.5), 0.8);
      mark(clay, rod(`M6 ${one + 26}H40`, 1.6), darker(clay.colour, 0.5), 0.8);
    }
  }),
  'toilet-brush': prop('#5fb8e8', (clay) => {
    solid(clay, rod('M50 4V66', 7), clay.colour, { bulge: 3 });
    solid(clay, oval(50, 78, 19, 20), WHITE, { bulge: 5 });
    for (let at = 0; at < 10; at++)
      mark(clay, rod(`M50 78L${50 + 19 * Math.cos(at * 0.628)} ${78 + 20 * Math.sin(at * 0.628)}`, 1.6), '#b8c4d8');
  }),
};
