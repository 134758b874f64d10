/** What one sits on out of doors and under way; all as high as a chair's seat. Listed by `index.ts`. */
import { box, darker, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

export const SEATS: Record<string, PropDesign> = {
  'seat-of-ice': prop('#a9dcf2', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M14 90L10 58L28 46H76L92 60L87 90Z', 3), colour, { bulge: 3, shine: 1.5 });
    solid(clay, shape('M10 58L28 45H76L92 60L62 64H34Z', 2), lighter(colour, 0.55), { bulge: 1.6 });
    mark(clay, shape('M34 64H62L58 88H38Z'), lighter(colour, 0.3), 0.5);
    mark(clay, rod('M22 66L27 84M72 68L68 82', 1.6), '#ffffff', 0.8);
    gleam(clay, shape('M16 62L28 66L27 74L18 72Z'), 0.7);
  }),
  'seat-of-rock': prop('#a39a92', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M8 90Q4 66 20 52Q46 40 76 48Q96 60 93 90Z', 4), colour, { bulge: 5 });
    solid(clay, shape('M16 57Q44 40 80 52Q66 62 46 62Q26 63 16 57Z', 2), lighter(colour, 0.28), { bulge: 1.8 });
    mark(clay, rod('M30 70L40 78L36 86M70 66L64 76', 1.7), darker(colour, 0.4), 0.6);
    mark(clay, oval(80, 86, 9, 3.4), '#7fae5c', 0.8);
    mark(clay, oval(17, 87, 8, 3), '#7fae5c', 0.8);
  }),
  'seat-of-log': prop('#9c6a3f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M6 46H84V90H6Z', 8), colour, { bulge: 7 });
    mark(clay, rod('M14 56H62M22 66H70M12 78H54', 1.8), darker(colour, 0.35), 0.6);
    solid(clay, oval(85, 68, 12, 22), '#e0b67c', { bulge: 2 });
    for (const part of [0.7, 0.42, 0.16]) mark(clay, oval(85, 68, 12 * part, 22 * part), darker('#e0b67c', 0.3), 0.35);
    mark(clay, oval(28, 48, 12, 3.6), '#7fae5c', 0.85);
  }),
  'seat-of-train': prop('#2f9e9a', (clay) => {
    const { colour } = clay;
    solid(clay, box(20, 56, 60, 34, 3), '#6d7686', { bulge: 2 });
    solid(clay, box(8, 2, 84, 46, 12), darker(colour, 0.1), { bulge: 5 });
    solid(clay, box(4, 44, 92, 18, 7), lighter(colour, 0.14), { bulge: 3.4 });
    mark(clay, rod('M18 14H82', 2.2), lighter(colour, 0.4), 0.6);
  }),
  /** What comes out of cushions. */
  stuffing: prop('#fbf7ee', (clay) => {
    const { colour } = clay;
    const cloud = 'M12 92Q-2 80 12 68Q8 50 26 48Q26 26 46 28Q60 14 70 32Q88 34 84 54Q100 62 92 76Q98 92 82 93Z';
    solid(clay, shape(cloud, 2), darker(colour, 0.02), { bulge: 6 });
    mark(clay, rod('M30 70Q38 62 46 70M58 66Q66 58 74 68M44 44Q50 38 57 44', 1.8), darker(colour, 0.3), 0.5);
  }),
  /** With a screen that looks right, and a cup. */
  desk: prop('#c98849', (clay) => {
    const { colour } = clay;
    for (const x of [12, 80]) solid(clay, box(x, 60, 8, 38, 2), darker(colour, 0.25), { bulge: 2 });
    solid(clay, box(2, 54, 96, 9, 3), lighter(colour, 0.12), { bulge: 2 });
    solid(clay, shape('M6 52L14 24H46L40 52Z', 3), '#5d6478', { bulge: 2 });
    mark(clay, oval(27, 38, 4.4), '#8f98b0');
    solid(clay, shape('M8 54L12 49H58V54Z', 1.5), '#c6ccd8', { bulge: 1.2 });
    solid(clay, box(86, 41, 9, 13, 2), '#e5605f', { bulge: 1.6 });
  }),
  /** A screen behind, keys before it. */
  'desk-with-keys': prop('#c98849', (clay) => {
    const { colour } = clay;
    for (const x of [10, 82]) solid(clay, box(x, 62, 8, 36, 2), darker(colour, 0.25), { bulge: 2 });
    solid(clay, box(44, 34, 12, 18, 2), '#8f98b0', { bulge: 1.6 });
    solid(clay, box(20, 4, 60, 34, 4), '#3d4256', { bulge: 2.4 });
    mark(clay, box(24, 8, 52, 26, 2), '#8fd0f5');
    mark(clay, rod('M29 14H52M29 20H62M29 26H46', 2), '#ffffff', 0.8);
    solid(clay, shape('M8 48H92L99 60H1Z', 2), lighter(colour, 0.18), { bulge: 2 });
    solid(clay, box(1, 59, 98, 7, 3), colour, { bulge: 2 });
    solid(clay, shape('M26 50H74L80 58H20Z', 1.5), '#e3e6f0', { bulge: 1.2 });
    for (const y of [52, 54.4, 56.8])
      for (let key = 0; key < 11; key++) mark(clay, box(25 + key * 4.6, y - 0.9, 3.4, 1.6, 0.5), '#454154');
  }),
};
