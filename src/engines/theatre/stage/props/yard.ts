/** What stands in yards and fields: a scarecrow, a fire place, a letter box on its post. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
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
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

const STRAW = '#e8c35c';

/** Straw that sticks out of a sleeve or a hat: towards `turn`, radians. */
function straw(clay: Clay, x: number, y: number, turn: number, long: number, spread = 0.7): void {
  for (let at = -3; at <= 3; at++) {
    const way = turn + (at / 3) * spread;
    const far = long * (1 - Math.abs(at) * 0.06);
    mark(
      clay,
      rod(`M${x} ${y}L${x + Math.cos(way) * far} ${y + Math.sin(way) * far}`, 2),
      at % 2 ? STRAW : darker(STRAW, 0.18),
    );
  }
}

/** A flame and the light within it. */
function flame(clay: Clay, x: number, foot: number, wide: number, tall: number, colour: string): void {
  const top = foot - tall;
  const path = `M${x} ${top}Q${x + wide * 0.1} ${top + tall * 0.3} ${x + wide * 0.42} ${top + tall * 0.5}Q${x + wide * 0.7} ${foot} ${x} ${foot}Q${x - wide * 0.7} ${foot} ${x - wide * 0.42} ${top + tall * 0.46}Q${x - wide * 0.2} ${top + tall * 0.5} ${x} ${top}Z`;
  solid(clay, shape(path, 3), colour, { bulge: 3, shine: 1.4 });
}

export const YARD: Record<string, PropDesign> = {
  scarecrow: prop('#c8553d', (clay) => {
    solid(clay, rod('M50 30V98', 5), WOOD, { turned: 'across', bulge: 1.6 });
    solid(clay, rod('M4 46H96', 4), WOOD, { bulge: 1.4 });
    straw(clay, 13, 47, Math.PI, 12);
    straw(clay, 87, 47, 0, 12);
    straw(clay, 40, 82, Math.PI * 0.5, 13, 0.4);
    straw(clay, 60, 82, Math.PI * 0.5, 13, 0.4);
    solid(clay, shape('M33 64H67L66 84H53L50 74L47 84H34Z', 2), '#3f62a0', { bulge: 3 });
    solid(clay, shape('M12 41Q34 38 40 40H60Q66 38 88 41V53Q74 54 67 53L68 68H32L33 53Q26 54 12 53Z', 3), clay.colour, {
      bulge: 4,
    });
    for (const x of [20, 28, 42, 50, 58, 72, 80])
      mark(clay, rod(`M${x} 41V${x > 35 && x < 65 ? 67 : 52}`, 1.6), '#7d2c24', 0.45);
    for (const y of [46, 60]) mark(clay, rod(`M${y > 50 ? 33 : 13} ${y}H${y > 50 ? 67 : 87}`, 1.4), '#ffd79a', 0.5);
    solid(clay, box(53, 57, 9, 8, 1), '#e9b13c', { bulge: 1.2 });
    straw(clay, 50, 39, Math.PI * 0.5, 8, 1.1);
    solid(clay, oval(50, 27, 14, 14), '#e9cf9c', { bulge: 5 });
    straw(clay, 37, 20, Math.PI * 0.8, 8, 0.5);
    straw(clay, 63, 20, Math.PI * 0.2, 8, 0.5);
    solid(clay, oval(50, 17, 24, 4.6), '#a06a34', { bulge: 2 });
    solid(clay, shape('M36 17Q38 4 46 3Q52 6 58 2Q63 8 64 17Z', 2), '#b67c40', { bulge: 3 });
    mark(clay, shape('M36 16.6Q50 20 64 16.6L63.6 13Q50 16.6 36.6 13Z'), '#7c2d24');
    for (const x of [45, 55]) solid(clay, oval(x, 25, 2.5), '#2b2338', { bulge: 0.8 });
    mark(clay, shape('M50 27L53 32H47Z'), '#e2742c');
    mark(clay, rod('M43 34Q50 39 57 34', 1.4), '#5b3218');
    for (const x of [45, 50, 55]) mark(clay, rod(`M${x} 34V38`, 1), '#5b3218');
  }),
  campfire: prop('#f27a24', (clay) => {
    mark(clay, oval(50, 90, 46, 8), '#3a2a2c', 0.8);
    for (const x of [20, 50, 80]) solid(clay, oval(x, 84, 8, 5), '#7d8292', { bulge: 2.4 });
    for (const path of ['M18 78L76 92', 'M82 78L24 92', 'M34 72L66 94'])
      solid(clay, rod(path, 9), darker(WOOD, 0.25), { bulge: 3 });
    for (const [x, y] of [
      [17, 78],
      [83, 78],
    ] as const)
      solid(clay, oval(x, y, 4, 4.6), LIGHT_WOOD, { bulge: 1.2 });
    flame(clay, 34, 84, 26, 44, darker(clay.colour, 0.02));
    flame(clay, 66, 84, 26, 48, clay.colour);
    flame(clay, 50, 86, 44, 78, clay.colour);
    flame(clay, 50, 86, 30, 54, '#fbb02d');
    flame(clay, 50, 86, 17, 32, '#fff0a0');
    for (const [x, y] of [
      [30, 28],
      [70, 22],
      [62, 8],
    ] as const)
      mark(clay, oval(x, y, 1.8), '#ffcf4a', 0.95);
    for (const [x, wide] of [
      [8, 9],
      [27, 10],
      [47, 10],
      [67, 10],
      [91, 9],
    ] as const)
      solid(clay, oval(x, 91, wide, 6.4), '#9a9fb0', { bulge: 3 });
  }),
  'letter-box': prop('#3f74c4', (clay) => {
    solid(clay, box(43, 48, 14, 50, 2), WOOD, { turned: 'across', bulge: 2 });
    solid(clay, shape('M30 96Q40 84 48 96Q56 82 70 96Z', 2), '#5aa04a', { bulge: 2 });
    solid(clay, shape('M40 16H78Q94 16 94 36V58H40Z', 2), clay.colour, { bulge: 4, shine: 1.5 });
    solid(clay, shape('M8 58V36Q8 14 26 14Q44 14 44 36V58Z', 2), darker(clay.colour, 0.1), { bulge: 4, shine: 1.3 });
    mark(
      clay,
      shape('M13 54V36Q13 19 26 19Q39 19 39 36V54Z', 1).stroke({ width: 1.8 }),
      lighter(clay.colour, 0.5),
      0.8,
    );
    solid(clay, shape('M12 36L34 30L40 42L18 48Z', 1), WHITE, { bulge: 1.4 });
    mark(clay, rod('M13 37L27 41L34 31', 1), '#9aa4bc');
    solid(clay, oval(26, 24, 3), STEEL, { bulge: 1 });
    solid(clay, rod('M70 44V8', 3), STEEL, { bulge: 1 });
    solid(clay, shape('M70 5H88V17H70Z', 1.4), '#e2483e', { bulge: 2 });
    gleam(clay, oval(66, 22, 12, 2), 0.6);
  }),
  beehive: prop('#eeb64a', (clay) => {
    solid(clay, box(18, 88, 64, 9, 3), WOOD, { bulge: 2 });
    for (const [y, half] of [
      [78, 38],
      [62, 40],
      [46, 37],
      [31, 29],
      [18, 18],
    ] as const)
      solid(clay, box(50 - half, y - 8, half * 2, 19, 9), y % 4 ? clay.colour : lighter(clay.colour, 0.1), {
        bulge: 4,
        shine: 1.2,
      });
    hollow(clay, oval(50, 74, 9, 10), '#5b3210');
    for (const [x, y] of [
      [16, 30],
      [86, 48],
      [74, 14],
    ] as const) {
      for (const side of [-1, 1]) mark(clay, oval(x + side * 2.4, y - 5, 2.6, 4, side * 0.5), '#e6f5ff', 0.95);
      solid(clay, oval(x, y, 6.4, 4.6), '#f9cf2f', { bulge: 1.4 });
      for (const dx of [-1.6, 2]) mark(clay, rod(`M${x + dx} ${y - 4}V${y + 4}`, 1.5), '#3b2a1c');
    }
  }),
  birdhouse: prop('#d8553f', (clay) => {
    solid(clay, box(45, 70, 10, 28, 2), WOOD, { turned: 'across', bulge: 2 });
    solid(clay, shape('M20 36L50 12L80 36V78H20Z', 2), LIGHT_WOOD, { bulge: 4 });
    for (const y of [50, 64]) mark(clay, rod(`M21 ${y}H79`, 1), darker(LIGHT_WOOD, 0.4), 0.5);
    solid(clay, shape('M50 2L96 40L89 47L50 15L11 47L4 40Z', 2), clay.colour, { bulge: 3, shine: 1.3 });
    hollow(clay, oval(50, 48, 11), '#4a2c18');
    solid(clay, rod('M50 66V72', 5), WOOD, { bulge: 1.4 });
    solid(clay, box(14, 76, 72, 6, 2), darker(LIGHT_WOOD, 0.15), { bulge: 2 });
    mark(clay, shape('M50 20Q45 14 50 24Q55 14 50 20Z'), '#ffffff', 0.6);
  }),
  'watering-can': prop('#3fa06b', (clay) => {
    solid(clay, rod('M62 34Q94 22 92 56Q90 78 74 80', 5), darker(clay.colour, 0.18), { bulge: 1.8 });
    solid(clay, rod('M40 76L14 38', 8), darker(clay.colour, 0.08), { bulge: 2.6 });
    solid(clay, shape('M2 40L22 24L26 30L6 46Z', 2), darker(clay.colour, 0.2), { bulge: 2 });
    for (const [x, y] of [
      [8, 39],
      [13, 35],
      [18, 31],
    ] as const)
      mark(clay, oval(x, y, 1.4), '#123524');
    solid(clay, rod('M44 42Q58 14 74 42', 4.4), darker(clay.colour, 0.18), { bulge: 1.6 });
    solid(clay, shape('M36 42H78L82 94H32Z', 5), clay.colour, { turned: 'across', bulge: 4, shine: 1.4 });
    hollow(clay, oval(57, 42, 21, 5), darker(clay.colour, 0.5));
    for (const y of [56, 86])
      mark(clay, rod(`M${36 - (y - 42) * 0.08} ${y}H${78 + (y - 42) * 0.08}`, 2), lighter(clay.colour, 0.4), 0.6);
  }),
  'traffic-cone': prop('#f2672a', (clay) => {
    solid(clay, shape('M6 86H94L98 97H2Z', 3), darker(clay.colour, 0.18), { bulge: 3 });
    const cone = shape('M43 6Q50 2 57 6L80 90H20Z', 3);
    solid(clay, cone, clay.colour, { turned: 'across', bulge: 4, shine: 1.2 });
    within(clay, cone, () => {
      for (const y of [28, 56])
        mark(clay, shape(`M10 ${y}Q50 ${y + 8} 90 ${y}V${y + 13}Q50 ${y + 21} 10 ${y + 13}Z`), '#ffffff', 0.92);
    });
    gleam(clay, oval(40, 50, 2.4, 22, 0.16), 0.6);
  }),
  'street-lamp': prop('#3c4258', (clay) => {
    solid(clay, shape('M36 90H64L68 98H32Z', 2), clay.colour, { bulge: 2 });
    solid(clay, box(42, 78, 16, 14, 3), clay.colour, { turned: 'across', bulge: 2 });
    solid(clay, rod('M50 80V34', 5.4), clay.colour, { turned: 'across', bulge: 1.8, shine: 1.5 });
    solid(clay, rod('M38 44Q50 36 62 44', 3), clay.colour, { bulge: 1 });
    solid(clay, shape('M36 12H64L58 36H42Z', 2), '#ffe08a', { bulge: 3, shine: 1.7 });
    mark(clay, oval(50, 24, 6, 8), '#fffbe0', 0.95);
    mark(clay, rod('M44 12L46 36M56 12L54 36', 1.4), clay.colour);
    solid(clay, shape('M30 13Q50 -6 70 13Z', 2), clay.colour, { bulge: 3 });
    solid(clay, oval(50, 4, 2.6), GOLD, { bulge: 1 });
    solid(clay, box(40, 34, 20, 4, 1.6), clay.colour, { bulge: 1.2 });
  }),
  'hay-bale': prop(STRAW, (clay) => {
    solid(clay, box(34, 20, 62, 72, 30), darker(clay.colour, 0.1), { bulge: 6 });
    for (let at = 0; at < 13; at++)
      mark(
        clay,
        rod(`M${42 + ((at * 29) % 40)} ${24 + at * 5}h${10 + (at % 3) * 4}`, 1.1),
        at % 2 ? '#fff0b8' : '#a87a2c',
        0.55,
      );
    solid(clay, oval(36, 56, 33, 36), clay.colour, { bulge: 6 });
    for (const radius of [27, 20, 13, 6])
      mark(clay, oval(36, 56, radius, radius * 1.08).stroke({ width: 1.6 }), '#9c7226', 0.6);
    for (let at = 0; at < 22; at++) {
      const turn = at * 2.4;
      const far = 6 + ((at * 7) % 24);
      const [x, y] = [36 + Math.cos(turn) * far, 56 + Math.sin(turn) * far];
      mark(clay, rod(`M${x} ${y}l${Math.sin(turn) * 6} ${Math.cos(turn) * -5}`, 1), '#fff3c2', 0.7);
    }
    for (const [x, y] of [
      [10, 92],
      [40, 95],
      [70, 94],
    ] as const)
      for (const lean of [-5, 0, 6]) mark(clay, rod(`M${x} ${y}l${lean} -5`, 1.4), '#d2a63c');
  }),
  hammock: prop('#e0893c', (clay) => {
    for (const [x, foot] of [
      [8, 2],
      [92, 98],
    ] as const)
      solid(clay, rod(`M${foot} 96L${x} 18`, 6), WOOD, { bulge: 2 });
    solid(clay, rod('M4 95H96', 5), WOOD, { bulge: 1.6 });
    for (const path of ['M8 24L26 48M8 24L24 58', 'M92 24L74 48M92 24L76 58']) mark(clay, rod(path, 1.6), '#f4e6c4');
    const cloth = shape('M22 44Q50 66 78 44L80 58Q66 84 50 84Q34 84 20 58Z', 4);
    solid(clay, cloth, clay.colour, { bulge: 4 });
    within(clay, cloth, () => {
      for (const x of [28, 40, 52, 64, 74])
        mark(clay, rod(`M${x} 40Q${50 + (x - 50) * 0.7} 64 ${50 + (x - 50) * 0.6} 88`, 3), '#fff2d6', 0.8);
    });
    solid(clay, oval(30, 54, 9, 6, 0.5), WHITE, { bulge: 2.4 });
  }),
  'phone-booth': prop('#d0372f', (clay) => {
    solid(clay, box(20, 92, 60, 6, 1), DARK, { bulge: 1.6 });
    solid(clay, box(23, 8, 54, 86, 3), clay.colour, { bulge: 3, shine: 1.3 });
    solid(clay, shape('M22 14Q50 -8 78 14Z', 2), darker(clay.colour, 0.08), { bulge: 3 });
    solid(clay, box(26, 12, 48, 9, 1), '#fdf5dc', { bulge: 1.2 });
    for (let at = 0; at < 5; at++) mark(clay, box(33 + at * 7.4, 15, 4.6, 3, 0.6), '#3a2f38', 0.85);
    pane(clay, box(31, 25, 38, 60, 1), '#bfe6ff', 0.95);
    solid(clay, box(43, 44, 14, 18, 2), RUBBER, { bulge: 1.8 });
    solid(clay, rod('M43 45Q36 50 43 56', 3), DARK, { bulge: 1 });
    for (const x of [43.6, 56.4]) mark(clay, rod(`M${x} 25V85`, 1.8), clay.colour);
    for (const y of [37, 49, 61, 73]) mark(clay, rod(`M31 ${y}H69`, 1.6), clay.colour);
    gleam(clay, oval(27, 50, 1.4, 30), 0.5);
  }),
  well: prop('#9a9fae', (clay) => {
    for (const x of [18, 82]) solid(clay, box(x - 4, 20, 8, 52, 2), WOOD, { bulge: 2 });
    solid(clay, shape('M50 2L98 26H2Z', 3), '#c65a3c', { bulge: 3 });
    for (const y of [12, 19]) mark(clay, rod(`M${50 - (y - 2) * 1.8} ${y}H${50 + (y - 2) * 1.8}`, 1.4), '#7c2f22', 0.6);
    solid(clay, rod('M16 36H84', 5), LIGHT_WOOD, { bulge: 1.6 });
    solid(clay, rod('M84 36H94V46', 3), STEEL, { bulge: 1 });
    mark(clay, rod('M50 36V52', 1.8), '#f0dfb4');
    solid(clay, shape('M41 51H59L57 66H43Z', 2), WOOD, { turned: 'across', bulge: 2 });
    solid(clay, oval(50, 68, 38, 9), darker(clay.colour, 0.05), { bulge: 2.4 });
    hollow(clay, oval(50, 67, 29, 6), '#2a3550');
    solid(clay, shape('M12 68Q50 86 88 68V92Q50 104 12 92Z', 3), clay.colour, { turned: 'across', bulge: 3 });
    for (let row = 0; row < 2; row++)
      for (let at = 0; at < 6; at++)
        turned(clay, 50, 80, 0, () =>
          mark(
            clay,
            box(15 + at * 12.4 - row * 3, 76 + row * 9 + (2.5 - Math.abs(at - 2.5)) * 1.2, 10, 7, 2).stroke({
              width: 1.2,
            }),
            darker(clay.colour, 0.5),
            0.5,
          ),
        );
  }),
};
