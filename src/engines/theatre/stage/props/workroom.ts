/** What one works at and with in kitchens, barns and workshops. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GLASS,
  GOLD,
  LIGHT_WOOD,
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

const RED = '#d8453f';
const STONE = '#a9a4b4';

export const WORKROOM: Record<string, PropDesign> = {
  'soup-pot': prop('#7d8fb0', (clay) => {
    for (const x of [8, 92])
      solid(clay, rod(`M${x < 50 ? 18 : 82} 44H${x}V56H${x < 50 ? 18 : 82}`, 5), DARK, { bulge: 2 });
    solid(clay, shape('M14 34H86V80Q86 96 66 97H34Q14 96 14 80Z', 3), clay.colour, { bulge: 7, shine: 1.6 });
    solid(clay, oval(50, 34, 37, 11), darker(clay.colour, 0.2), { bulge: 2 });
    solid(clay, oval(50, 35, 32, 8), '#e8843a', { bulge: 2 });
    for (const [x, y, tone] of [
      [36, 34, '#fbe08a'],
      [54, 37, '#5fae4a'],
      [66, 33, '#d8453f'],
    ] as const)
      solid(clay, oval(x, y, 5, 2.6), tone, { bulge: 1 });
  }),
  mortar: prop('#a9a4b4', (clay) => {
    solid(clay, shape('M10 34H90Q90 74 66 84L70 97H30L34 84Q10 74 10 34Z', 3), clay.colour, { bulge: 7 });
    solid(clay, oval(50, 34, 41, 10), darker(clay.colour, 0.3), { bulge: 2 });
    solid(clay, oval(50, 36, 30, 6), '#8a5a30', { bulge: 1.6 });
  }),
  pestle: prop('#c4bfd0', (clay) => {
    solid(clay, shape('M44 4Q50 0 56 4L57 66Q64 74 63 86Q60 97 50 97T37 86Q36 74 43 66Z', 3), clay.colour, {
      bulge: 5,
      turned: 'across',
    });
  }),
  millstone: prop(STONE, (clay) => {
    solid(clay, box(4, 74, 92, 22, 8), darker(clay.colour, 0.2), { bulge: 5 });
    solid(clay, shape('M2 72H98L92 80H8Z', 2), lighter(clay.colour, 0.3), { bulge: 2 });
    solid(clay, box(18, 46, 64, 28, 8), clay.colour, { bulge: 6 });
    solid(clay, oval(50, 47, 32, 8), lighter(clay.colour, 0.35), { bulge: 2 });
    for (const x of [28, 40, 52, 64, 76]) mark(clay, rod(`M${x} 56V70`, 1.6), darker(clay.colour, 0.4), 0.6);
    solid(clay, oval(50, 45, 8, 3), '#fbe9a8', { bulge: 1 });
  }),
  sieve: prop(LIGHT_WOOD, (clay) => {
    solid(clay, oval(50, 60, 48, 20), clay.colour, { bulge: 4 });
    solid(clay, oval(50, 53, 44, 15), '#e8e4ee', { bulge: 2 });
    for (let at = -3; at <= 3; at++) {
      mark(clay, rod(`M${50 + at * 12} 42V64`, 0.9), '#8f8aa0', 0.6);
      mark(clay, rod(`M14 ${53 + at * 3.6}H86`, 0.9), '#8f8aa0', 0.6);
    }
  }),
  'spinning-wheel': prop(WOOD, (clay) => {
    solid(clay, rod('M18 96L34 66M84 96L72 66', 6), darker(clay.colour, 0.2), { bulge: 2.4 });
    solid(clay, rod('M10 66L92 60', 8), clay.colour, { bulge: 3 });
    solid(clay, rod('M66 64V36', 6), darker(clay.colour, 0.2), { bulge: 2 });
    solid(clay, rod('M36 36A30 30 0 1 1 96 36A30 30 0 1 1 36 36', 6), clay.colour, { bulge: 2.6 });
    for (let at = 0; at < 8; at++) {
      const turn = (at * Math.PI) / 4;
      solid(clay, rod(`M66 36L${66 + 28 * Math.cos(turn)} ${36 + 28 * Math.sin(turn)}`, 2.6), LIGHT_WOOD, { bulge: 1 });
    }
    solid(clay, oval(66, 36, 6), darker(clay.colour, 0.3), { bulge: 2 });
    solid(clay, rod('M14 66V44', 5), darker(clay.colour, 0.2), { bulge: 2 });
    solid(clay, oval(14, 40, 9, 7), '#fbf3e2', { bulge: 3 });
  }),
  loom: prop(WOOD, (clay) => {
    solid(clay, rod('M10 4V96M90 4V96', 8), clay.colour, { bulge: 3 });
    for (let at = 0; at < 15; at++) mark(clay, rod(`M${18 + at * 4.6} 12V60`, 1.4), '#fff6e0');
    solid(clay, box(16, 56, 68, 30, 2), '#d8453f', { bulge: 3 });
    for (const [y, tone] of [
      [62, '#f2c33a'],
      [70, '#3f8fd0'],
      [78, '#f2c33a'],
    ] as const)
      mark(
        clay,
        rod(
          `M17 ${y}${Array.from({ length: 8 }, (_, at) => `L${21 + at * 8.4} ${y + (at % 2 ? 3 : -3)}`).join('')}`,
          2.4,
        ),
        tone,
      );
    solid(clay, rod('M6 10H94M6 90H94', 7), darker(clay.colour, 0.15), { bulge: 2.8 });
    solid(clay, rod('M12 44H88', 4), LIGHT_WOOD, { bulge: 1.6 });
  }),
  'hand-plane': prop(WOOD, (clay) => {
    solid(clay, shape('M4 66H96V84Q96 88 92 88H8Q4 88 4 84Z', 2), clay.colour, { bulge: 4 });
    solid(clay, shape('M66 66Q66 42 80 38Q88 38 84 48Q78 56 82 66Z', 3), darker(clay.colour, 0.25), { bulge: 3 });
    solid(clay, shape('M42 66L52 36L62 40L56 66Z', 2), STEEL, { bulge: 2, shine: 1.8 });
    solid(clay, oval(20, 58, 8), darker(clay.colour, 0.25), { bulge: 3 });
  }),
  'power-drill': prop('#f2b632', (clay) => {
    solid(clay, shape('M2 36L26 33V43L2 40Z', 1), STEEL, { bulge: 1.4, shine: 2 });
    solid(clay, box(22, 30, 12, 17, 3), DARK, { bulge: 2.4 });
    solid(clay, shape('M32 22H88Q96 22 96 32V46Q96 54 88 54H32Z', 5), clay.colour, { bulge: 5 });
    solid(clay, shape('M64 50H90L96 86H68Z', 4), darker(clay.colour, 0.2), { bulge: 4 });
    solid(clay, box(62, 84, 38, 13, 4), DARK, { bulge: 3 });
    solid(clay, box(57, 56, 7, 11, 3), RED, { bulge: 2 });
  }),
  trowel: prop(STEEL, (clay) => {
    solid(clay, shape('M2 56L56 42Q62 56 56 70Z', 3), clay.colour, { bulge: 3, shine: 1.8 });
    solid(clay, rod('M54 56H68L72 48', 4), darker(clay.colour, 0.3), { bulge: 1.6 });
    solid(clay, rod('M72 46H96', 10), WOOD, { bulge: 4 });
  }),
  grindstone: prop(STONE, (clay) => {
    solid(clay, rod('M20 96L38 56M80 96L62 56', 7), WOOD, { bulge: 3 });
    solid(clay, oval(50, 46, 40), clay.colour, { bulge: 8 });
    solid(clay, oval(50, 46, 26), lighter(clay.colour, 0.2), { bulge: 4 });
    solid(clay, oval(50, 46, 7), DARK, { bulge: 3 });
  }),
  'welding-torch': prop('#3f6fc0', (clay) => {
    solid(clay, rod('M6 30L30 30L44 44', 7), GOLD, { bulge: 2.6 });
    solid(clay, rod('M42 42L80 80', 13), clay.colour, { bulge: 5 });
    solid(clay, rod('M80 80Q90 92 98 84', 5), DARK, { bulge: 2 });
  }),
  'welding-mask': prop('#3d3a4e', (clay) => {
    solid(clay, shape('M14 14Q50 -4 86 14V62Q80 92 50 97Q20 92 14 62Z', 4), clay.colour, { bulge: 7 });
    solid(clay, box(24, 30, 52, 20, 4), '#5fcf8a', { bulge: 3, shine: 2 });
  }),
  'telescope-stand': prop('#f4f1f8', (clay) => {
    solid(clay, rod('M50 50L22 97M50 50L78 97M50 50V92', 5), WOOD, { bulge: 2.2 });
    solid(clay, oval(50, 50, 8), DARK, { bulge: 3 });
    solid(clay, shape('M8 12L20 4L80 54L68 66Z', 2), clay.colour, { bulge: 6, shine: 1.5 });
    solid(clay, shape('M4 14L18 2L28 8L12 20Z', 2), '#3f6fc0', { bulge: 3 });
    solid(clay, shape('M70 62L78 54L88 62L80 70Z', 2), DARK, { bulge: 3 });
    solid(clay, rod('M82 64L92 74', 8), GOLD, { bulge: 3 });
  }),
  'treading-tub': prop(WOOD, (clay) => {
    solid(clay, shape('M4 40H96L90 96H10Z', 3), clay.colour, { bulge: 6 });
    for (const x of [26, 42, 58, 74]) mark(clay, rod(`M${x} 44V94`, 1.4), darker(clay.colour, 0.5), 0.7);
    solid(clay, box(4, 52, 92, 7, 2), DARK, { bulge: 2 });
    solid(clay, box(8, 80, 84, 7, 2), DARK, { bulge: 2 });
    for (let at = 0; at < 9; at++)
      solid(clay, oval(11 + at * 9.8, 37 + (at % 2) * 3, 7), at % 3 ? '#7a3fa0' : '#9a5fc0', { bulge: 3 });
  }),
  'copy-machine': prop('#d9dbe6', (clay) => {
    solid(clay, box(10, 40, 80, 56, 4), clay.colour, { bulge: 5 });
    solid(clay, box(6, 28, 88, 15, 4), darker(clay.colour, 0.15), { bulge: 3 });
    solid(clay, shape('M8 28L16 10H90L92 28Z', 3), lighter(clay.colour, 0.3), { bulge: 3 });
    solid(clay, box(62, 33, 22, 6, 2), '#5fd0a0', { bulge: 1.4 });
    solid(clay, box(18, 56, 64, 5, 2), DARK, { bulge: 1.4 });
    solid(clay, shape('M22 58H66L60 72H16Z', 1), WHITE, { bulge: 1.6 });
    for (const y of [76, 86]) solid(clay, rod(`M20 ${y}H80`, 1.6), darker(clay.colour, 0.3), { bulge: 0.6 });
  }),
  'cash-machine': prop('#3f6fc0', (clay) => {
    solid(clay, box(14, 2, 72, 96, 6), clay.colour, { bulge: 6 });
    solid(clay, box(22, 9, 56, 12, 3), GOLD, { bulge: 2 });
    solid(clay, box(24, 26, 36, 24, 3), '#aef0d0', { bulge: 2 });
    for (let at = 0; at < 9; at++)
      solid(clay, box(26 + (at % 3) * 11, 56 + Math.floor(at / 3) * 8, 8, 6, 2), WHITE, { bulge: 1.2 });
    solid(clay, box(66, 30, 14, 5, 2), DARK, { bulge: 1 });
    solid(clay, box(22, 84, 56, 7, 2), DARK, { bulge: 1.6 });
    solid(clay, shape('M30 86H70L68 95H32Z', 1), '#7fcf7a', { bulge: 1.6 });
  }),
  'open-can': prop(STEEL, (clay) => {
    solid(clay, box(16, 20, 68, 77, 8), clay.colour, { bulge: 6, turned: 'across', shine: 1.6 });
    solid(clay, box(15, 36, 70, 44, 2), RED, { bulge: 4, turned: 'across' });
    solid(clay, oval(50, 58, 17), '#fbe08a', { bulge: 3 });
    solid(clay, oval(50, 20, 34, 9), lighter(clay.colour, 0.3), { bulge: 2 });
  }),
  'wine-bottle': prop('#2f6b45', (clay) => {
    solid(clay, shape('M42 4H58V34Q70 42 70 54V92Q70 97 64 97H36Q30 97 30 92V54Q30 42 42 34Z', 3), clay.colour, {
      bulge: 6,
      turned: 'across',
      shine: 1.7,
    });
    solid(clay, box(40, 2, 20, 12, 2), '#8a2433', { bulge: 2 });
    solid(clay, box(30, 58, 40, 24, 2), '#fbf3e2', { bulge: 2 });
  }),
  'tall-glass': prop(GLASS, (clay) => {
    solid(clay, shape('M20 6H80L74 97H26Z', 4), clay.colour, { bulge: 5, shine: 1.8 });
    solid(clay, oval(50, 7, 30, 5), lighter(clay.colour, 0.5), { bulge: 1 });
  }),
};
