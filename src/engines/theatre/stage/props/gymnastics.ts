/** What one does gymnastics and trains on. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  LIGHT_WOOD,
  lighter,
  oval,
  type PropDesign,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
} from './clay.js';

export const GYMNASTICS: Record<string, PropDesign> = {
  'balance-beam': prop('#d9a05a', (clay) => {
    for (const x of [20, 80]) {
      solid(clay, rod(`M${x} 60V90`, 6), STEEL, { bulge: 2 });
      solid(clay, rod(`M${x - 9} 95H${x + 9}`, 7), '#3f6fc0', { bulge: 2.4 });
    }
    solid(clay, box(1, 48, 98, 13, 4), clay.colour, { bulge: 3 });
    solid(clay, box(1, 46, 98, 6, 3), lighter(clay.colour, 0.45), { bulge: 1.6 });
  }),
  'gym-rings': prop('#e0a450', (clay) => {
    for (const x of [26, 74]) {
      solid(clay, rod(`M${x} 2V74`, 2.6), '#e9e4da', { bulge: 1 });
      solid(clay, rod(`M${x - 9} 86A9 9 0 1 1 ${x + 9} 86A9 9 0 1 1 ${x - 9} 86`, 4.4), clay.colour, { bulge: 1.8 });
    }
    solid(clay, rod('M10 4H90', 6), STEEL, { bulge: 2 });
  }),
  'parallel-bars': prop('#d9a05a', (clay) => {
    for (const x of [22, 78]) solid(clay, rod(`M${x} 40V92`, 5), STEEL, { bulge: 2 });
    solid(clay, box(12, 90, 76, 8, 3), '#3f6fc0', { bulge: 2.4 });
    solid(clay, rod('M3 38H97', 7), clay.colour, { bulge: 2.6 });
  }),
  'pommel-horse': prop('#b06a35', (clay) => {
    for (const x of [30, 70]) solid(clay, rod(`M${x} 66L${x + (x < 50 ? -6 : 6)} 95`, 7), STEEL, { bulge: 2.4 });
    solid(clay, box(6, 42, 88, 27, 13), clay.colour, { bulge: 6 });
    for (const x of [30, 58])
      solid(clay, rod(`M${x} 44V36Q${x} 28 ${x + 6} 28T${x + 12} 36V44`, 4.4), LIGHT_WOOD, { bulge: 1.8 });
  }),
  'exercise-ball': prop('#4fb0e8', (clay) => {
    solid(clay, oval(50, 50, 47), clay.colour, { bulge: 10, shine: 1.6 });
    for (const y of [30, 44, 58, 72])
      solid(
        clay,
        rod(`M${8 + Math.abs(50 - y) * 0.3} ${y}Q50 ${y + 9} ${92 - Math.abs(50 - y) * 0.3} ${y}`, 1.4),
        darker(clay.colour, 0.25),
        { bulge: 0.5 },
      );
  }),
  kettlebell: prop('#3d3a4e', (clay) => {
    solid(clay, rod('M32 46Q24 8 50 8T68 46', 11), clay.colour, { bulge: 4 });
    solid(clay, shape('M50 34Q84 34 84 66Q84 92 66 97H34Q16 92 16 66Q16 34 50 34Z', 4), clay.colour, {
      bulge: 8,
      shine: 1.6,
    });
    solid(clay, oval(50, 66, 15), '#e0443e', { bulge: 3 });
  }),
  'exercise-bike': prop('#e0443e', (clay) => {
    solid(clay, rod('M12 94H40M62 94H92', 6), DARK, { bulge: 2 });
    solid(clay, rod('M26 92L44 62L38 34M44 62L76 92', 6), darker(clay.colour, 0.2), { bulge: 2.4 });
    solid(clay, oval(74, 70, 21), STEEL, { bulge: 4 });
    solid(clay, oval(74, 70, 11), clay.colour, { bulge: 3 });
    solid(clay, rod('M72 70L80 24', 6), DARK, { bulge: 2 });
    solid(clay, rod('M80 24L66 18', 6), RUBBER, { bulge: 2 });
    solid(clay, box(74, 12, 18, 13, 4), '#8fd3f5', { bulge: 2.4 });
    solid(clay, shape('M24 26H52Q54 36 40 37Q26 37 24 26Z', 3), DARK, { bulge: 3 });
  }),
  'weight-bench': prop('#d8453f', (clay) => {
    for (const x of [20, 76]) solid(clay, rod(`M${x} 72V96`, 6), DARK, { bulge: 2.2 });
    solid(clay, box(4, 62, 90, 14, 6), clay.colour, { bulge: 4 });
  }),
  trapeze: prop('#d9a05a', (clay) => {
    for (const x of [20, 80]) solid(clay, rod(`M${x} 1V92`, 2.6), '#f0e8d8', { bulge: 1 });
    solid(clay, rod('M12 93H88', 7), clay.colour, { bulge: 2.6 });
  }),
  tightrope: prop('#c89a5a', (clay) => {
    for (const x of [8, 92]) {
      solid(clay, rod(`M${x} 20V96`, 6), '#d8453f', { bulge: 2.4 });
      solid(clay, oval(x, 16, 6), '#f2c33a', { bulge: 2.6 });
    }
    solid(clay, rod('M8 26Q50 31 92 26', 3), WHITE, { bulge: 1 });
  }),
  'stilt-pair': prop('#d9a05a', (clay) => {
    for (const x of [34, 66]) {
      solid(clay, rod(`M${x} 3V97`, 6), clay.colour, { bulge: 2.4 });
      solid(clay, box(x - 10, 34, 20, 7, 3), '#d8453f', { bulge: 2 });
    }
  }),
};
