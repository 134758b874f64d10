/** Things of homes, gardens and nurseries that have no emoji. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  gleam,
  hollow,
  LIGHT_WOOD,
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

/** The clock of its seeds, on a stem. */
const SEEDS = 26;

export const EVERYDAY: Record<string, PropDesign> = {
  dandelion: prop('#fdfdfd', (clay) => {
    solid(clay, rod('M50 98Q46 70 50 34', 3), '#7fb04a', { bulge: 1.2 });
    for (const path of [
      'M50 96Q30 92 18 74L24 78L26 70L34 78Q44 84 50 96Z',
      'M50 96Q70 92 84 78L76 80L74 73L66 80Q56 86 50 96Z',
    ])
      solid(clay, shape(path, 1), '#5f9a3a', { bulge: 2 });
    mark(clay, oval(50, 30, 28), '#ffffff', 0.3);
    for (const [radius, alpha] of [
      [27, 0.95],
      [17, 0.8],
    ] as const)
      for (let at = 0; at < SEEDS; at++) {
        const turn = ((at + (radius > 20 ? 0 : 0.5)) / SEEDS) * Math.PI * 2;
        const [x, y] = [50 + Math.cos(turn) * radius, 30 + Math.sin(turn) * radius];
        mark(clay, rod(`M50 30L${x} ${y}`, 0.5), '#b9b49a', 0.8);
        mark(clay, oval(x, y, 2.6), clay.colour, alpha);
      }
    solid(clay, oval(50, 30, 5), '#a98f58', { bulge: 1.8 });
  }),
  'dandelion-seed': prop('#fdfdfd', (clay) => {
    mark(clay, rod('M50 44L50 86', 5), '#9c8a60');
    solid(clay, oval(50, 87, 7, 10), '#8a6a3a', { bulge: 1.6 });
    for (let at = -5; at <= 5; at++) {
      const turn = at * 0.26;
      const [x, y] = [50 + Math.sin(turn) * 42, 46 - Math.cos(turn) * 38];
      mark(clay, rod(`M50 46L${x} ${y}`, 3), clay.colour, 0.95);
      mark(clay, oval(x, y, 6), clay.colour, 0.9);
    }
  }),
  cocoon: prop('#b9cf6a', (clay) => {
    solid(clay, rod('M4 14Q40 6 96 16', 5), '#8a6440', { bulge: 2 });
    solid(clay, shape('M70 14Q84 34 96 38Q92 20 74 12Z', 1), '#6fae4c', { bulge: 2.4 });
    mark(clay, rod('M50 14L50 24', 2), '#efe6c8');
    solid(clay, shape('M50 20Q66 26 68 48Q69 72 50 96Q31 72 32 48Q34 26 50 20Z', 2), clay.colour, {
      bulge: 7,
      shine: 1.1,
    });
    for (const [y, wide] of [
      [52, 15],
      [64, 13],
      [76, 9],
    ] as const)
      mark(clay, rod(`M${50 - wide} ${y}Q50 ${y + 6} ${50 + wide} ${y}`, 1.6), darker(clay.colour, 0.28), 0.8);
    mark(clay, rod('M42 30Q36 42 38 56', 3), lighter(clay.colour, 0.4), 0.7);
    for (const x of [42, 50, 58]) mark(clay, oval(x, 36, 1.6), '#e8c24a');
  }),
  crib: prop(LIGHT_WOOD, (clay) => {
    for (const x of [10, 90]) solid(clay, box(x - 4, 12, 8, 84, 3), darker(clay.colour, 0.16), { bulge: 2 });
    solid(clay, box(10, 66, 80, 14, 4), '#a8d3ee', { bulge: 3 });
    solid(clay, oval(26, 64, 13, 7), WHITE, { bulge: 3 });
    for (const y of [22, 82]) solid(clay, box(8, y, 84, 7, 3), clay.colour, { bulge: 2 });
    for (let x = 19; x <= 81; x += 10.3) solid(clay, rod(`M${x} 28V82`, 3), lighter(clay.colour, 0.15), { bulge: 1.2 });
  }),
  router: prop('#32343f', (clay) => {
    for (const [from, to] of [
      [18, 8],
      [82, 92],
    ] as const)
      solid(clay, rod(`M${from} 64L${to} 18`, 5), clay.colour, { bulge: 1.8 });
    solid(clay, shape('M14 60H86L94 84Q94 88 90 88H10Q6 88 6 84Z', 3), clay.colour, { bulge: 3.4 });
    for (const x of [22, 34, 46, 58]) mark(clay, oval(x, 78, 2.4), '#5fe07a');
    for (const [radius, y] of [
      [8, 46],
      [16, 46],
      [24, 46],
    ] as const) {
      const [across, up] = [radius * 0.7, radius * 0.6];
      mark(clay, rod(`M${50 - across} ${y - up}Q50 ${y - radius * 1.15} ${50 + across} ${y - up}`, 3.4), '#5ab8f0');
    }
    mark(clay, oval(50, 49, 3), '#5ab8f0');
  }),
  'lawn-mower': prop('#d8433a', (clay) => {
    solid(clay, rod('M64 62L92 8H98', 4), DARK, { bulge: 1.4 });
    solid(clay, shape('M58 58Q84 46 88 60L86 86H58Z', 3), '#4b7a45', { bulge: 3 });
    solid(clay, shape('M8 72Q10 60 24 60H60Q70 60 70 72V84H8Z', 3), clay.colour, { bulge: 4, shine: 1.5 });
    solid(clay, box(26, 44, 28, 18, 5), RUBBER, { bulge: 3 });
    solid(clay, box(34, 38, 12, 8, 3), STEEL, { bulge: 1.6 });
    for (const [x, radius] of [
      [20, 11],
      [72, 13],
    ] as const) {
      solid(clay, oval(x, 97 - radius, radius), RUBBER, { bulge: 2.4 });
      solid(clay, oval(x, 97 - radius, radius * 0.45), STEEL, { bulge: 1.4 });
    }
  }),
  stroller: prop('#4f83c4', (clay) => {
    solid(clay, rod('M30 58L72 88M66 56L30 88M70 50L92 24H98', 3.6), STEEL, { bulge: 1.2 });
    solid(clay, shape('M12 40H78Q78 68 52 70H34Q12 68 12 40Z', 3), clay.colour, { bulge: 4 });
    solid(clay, shape('M44 40V6Q12 8 12 40Z', 3), darker(clay.colour, 0.18), { bulge: 4 });
    for (const path of ['M44 40L30 10', 'M44 40L17 24']) mark(clay, rod(path, 1.2), '#ffffff', 0.5);
    solid(clay, shape('M44 42Q60 30 76 42Z', 2), '#f6e3b0', { bulge: 2 });
    for (const x of [28, 74]) {
      solid(clay, oval(x, 88, 10), RUBBER, { bulge: 2.4 });
      solid(clay, oval(x, 88, 4.6), STEEL, { bulge: 1.4 });
    }
  }),
  'bathroom-scale': prop('#dfe4ee', (clay) => {
    solid(clay, shape('M16 52H84L96 84Q96 92 90 92H10Q4 92 4 84Z', 3), clay.colour, { bulge: 3.4 });
    mark(clay, shape('M20 56H80L86 74H14Z', 2), '#9fb0c8', 0.5);
    solid(clay, box(34, 57, 32, 14, 5), '#2f3440', { bulge: 1.6 });
    mark(clay, oval(50, 64, 11, 4.6), '#a6f0c2');
    mark(clay, rod('M50 68L55 61', 1.2), '#d8433a');
  }),
  fan: prop('#5fb3c9', (clay) => {
    solid(clay, oval(50, 93, 22, 5), clay.colour, { bulge: 2 });
    solid(clay, rod('M50 60V92', 5), STEEL, { bulge: 1.6 });
    solid(clay, oval(50, 36, 33), '#e9f2f5', { bulge: 2 });
    for (const turn of [0, 1, 2]) {
      const angle = (turn / 3) * Math.PI * 2 - 0.6;
      solid(clay, oval(50 + Math.cos(angle) * 14, 36 + Math.sin(angle) * 14, 15, 8, angle + 0.35), clay.colour, {
        bulge: 2,
      });
    }
    for (const radius of [12, 22, 33])
      mark(
        clay,
        oval(50, 36, radius).stroke({ width: radius > 30 ? 3 : 0.9 }),
        radius > 30 ? darker(clay.colour, 0.3) : '#7d8894',
      );
    solid(clay, oval(50, 36, 6), darker(clay.colour, 0.2), { bulge: 2 });
  }),
  wheelbarrow: prop('#3f9a5a', (clay) => {
    for (const path of ['M58 62L66 92H76', 'M18 80L36 60L98 44']) solid(clay, rod(path, 4.4), STEEL, { bulge: 1.6 });
    solid(clay, rod('M84 47.6L98 44', 6), DARK, { bulge: 1.6 });
    solid(clay, shape('M8 30H82L66 66H34Z', 4), clay.colour, { bulge: 5, shine: 1.3 });
    hollow(clay, oval(45, 31, 36, 5.5), darker(clay.colour, 0.5));
    solid(clay, oval(20, 80, 15), RUBBER, { bulge: 3 });
    solid(clay, oval(20, 80, 7), STEEL, { bulge: 2 });
    solid(clay, rod('M20 80L40 66', 3.4), STEEL, { bulge: 1.2 });
  }),
  pillow: prop('#eef2fb', (clay) => {
    solid(clay, shape('M8 34Q50 22 92 34Q88 54 94 78Q50 90 6 78Q12 54 8 34Z', 6), clay.colour, { bulge: 7 });
    for (const path of ['M18 42Q26 46 30 52', 'M82 42Q74 46 70 52', 'M18 72Q26 68 30 62', 'M82 72Q74 68 70 62'])
      mark(clay, rod(path, 1.2), darker(clay.colour, 0.35), 0.4);
  }),
  blender: prop('#c9463f', (clay) => {
    solid(clay, box(40, 2, 22, 8, 3), DARK, { bulge: 1.8 });
    solid(clay, box(30, 8, 40, 7, 3), DARK, { bulge: 1.8 });
    solid(clay, rod('M68 20Q86 20 84 38Q82 50 66 52', 4), DARK, { bulge: 1.4 });
    pane(clay, shape('M30 15H70L64 64H36Z', 2));
    solid(clay, shape('M32.6 34Q42 30 50 34Q58 38 67.6 34L64 64H36Z', 1), '#f28aa8', { bulge: 2 });
    gleam(clay, oval(40, 40, 1.6, 16), 0.6);
    solid(clay, shape('M34 64H66L76 96H24Z', 4), clay.colour, { bulge: 4, shine: 1.4 });
    solid(clay, oval(50, 81, 7), STEEL, { bulge: 2 });
    mark(clay, rod('M50 81L54 77', 1.6), DARK);
  }),
  'monster-truck': prop('#7a3fd0', (clay) => {
    solid(clay, rod('M24 60L34 74M76 60L66 74', 5), STEEL, { bulge: 1.6 });
    solid(clay, shape('M4 40Q4 34 10 34H30L40 14H66Q70 14 72 34H92Q97 34 97 40V58H4Z', 4), clay.colour, {
      bulge: 4,
      shine: 1.5,
    });
    pane(clay, shape('M36 34L43 19H52V34Z', 1));
    pane(clay, shape('M56 34V19H64L67 34Z', 1));
    solid(clay, shape('M10 54Q26 44 40 48Q34 38 56 46Q74 40 88 52Q60 50 52 54Q34 52 10 54Z', 1), '#f6a52c', {
      bulge: 1.6,
    });
    solid(clay, oval(7, 45, 3.4, 4.4), '#fff2b0', { bulge: 1.2 });
    for (const x of [22, 78]) {
      for (let at = 0; at < 12; at++) {
        const turn = (at / 12) * Math.PI * 2;
        mark(clay, oval(x + Math.cos(turn) * 19.4, 77 + Math.sin(turn) * 19.4, 3.6), darker(RUBBER, 0.25));
      }
      solid(clay, oval(x, 77, 19.6), RUBBER, { bulge: 4 });
      solid(clay, oval(x, 77, 9), '#e3e6ee', { bulge: 2.6 });
      solid(clay, oval(x, 77, 3.4), DARK, { bulge: 1.2 });
    }
  }),
};
