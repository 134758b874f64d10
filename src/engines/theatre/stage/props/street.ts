/** What stands along streets and in parks, signs with words among it. Listed by `index.ts`. */
import { drawLettering, fitLettering } from '../painting/lettering.js';
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  hollow,
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
  turned,
  WHITE,
  WOOD,
} from './clay.js';

export const STREET: Record<string, PropDesign> = {
  'parking-meter': prop('#5f7fb5', (clay) => {
    solid(clay, shape('M34 98Q34 90 44 90H56Q66 90 66 98Z', 2), DARK, { bulge: 2 });
    solid(clay, rod('M50 58V93', 8), STEEL, { bulge: 2.6, shine: 1.3 });
    solid(clay, shape('M26 30Q26 2 50 2Q74 2 74 30V52Q74 61 64 61H36Q26 61 26 52Z', 3), clay.colour, { bulge: 4.5 });
    const dome = shape('M32 29Q32 8 50 8Q68 8 68 29Z', 2);
    solid(clay, dome, '#fbfaf4', { bulge: 2 });
    for (let tick = 0; tick <= 6; tick++) {
      const angle = ((tick / 6) * 150 - 75) * (Math.PI / 180);
      mark(
        clay,
        rod(
          `M${50 + 12 * Math.sin(angle)} ${27 - 12 * Math.cos(angle)}L${50 + 15 * Math.sin(angle)} ${27 - 15 * Math.cos(angle)}`,
          1.4,
        ),
        DARK,
      );
    }
    solid(clay, rod('M50 26L42 16', 2.2), '#e5363f', { bulge: 0.8 });
    solid(clay, oval(50, 26, 2.6), '#e5363f', { bulge: 1 });
    pane(clay, dome, '#ffffff', 0.12);
    mark(clay, box(32, 33, 17, 9, 1.5), '#152a24');
    for (const x of [34.5, 39, 43.5]) mark(clay, box(x, 35, 2.8, 5, 0.5), '#71f2a0');
    hollow(clay, box(59, 33, 3.6, 10, 1.6), '#191527');
    solid(clay, oval(60.8, 30.5, 0.1), DARK);
    solid(clay, oval(60, 52, 6), GOLD, { bulge: 1.6 });
    solid(clay, box(33, 47, 16, 9, 2.5), STEEL, { bulge: 1.8, shine: 1.4 });
    gleam(clay, box(28.5, 26, 2.2, 26, 1.1), 0.5);
  }),
  'fire-hydrant': prop('#e02f32', (clay) => {
    solid(clay, box(22, 90, 56, 8, 3), darker(clay.colour, 0.16), { bulge: 2.4 });
    for (const x of [27, 41, 55, 69]) solid(clay, box(x, 87, 5, 5, 1.2), STEEL, { bulge: 1 });
    for (const side of [-1, 1]) {
      const x = (value: number) => 50 + side * value;
      solid(clay, rod(`M${x(20)} 52H${x(30)}`, 17, true), clay.colour, { bulge: 3 });
      solid(clay, rod(`M${x(31)} 52H${x(36)}`, 22, true), darker(clay.colour, 0.1), { bulge: 2.4 });
      solid(clay, rod(`M${x(37)} 52H${x(42)}`, 8, true), STEEL, { bulge: 1.6 });
    }
    solid(clay, shape('M30 34H70V92H30Z', 2), clay.colour, { turned: 'across', bulge: 3 });
    solid(clay, box(24, 76, 52, 8, 3), darker(clay.colour, 0.05), { turned: 'across', bulge: 2.4 });
    solid(clay, shape('M28 30Q30 10 50 9Q70 10 72 30Z', 3), clay.colour, { bulge: 4 });
    solid(clay, box(23, 28, 54, 9, 4), lighter(clay.colour, 0.1), { turned: 'across', bulge: 2.4 });
    solid(clay, box(44, 2, 12, 10, 2.5), STEEL, { bulge: 1.8 });
    solid(clay, oval(50, 56, 14), darker(clay.colour, 0.12), { bulge: 2.6 });
    solid(clay, oval(50, 56, 9.5), lighter(clay.colour, 0.12), { bulge: 2.4 });
    solid(clay, shape('M46 52L50 50L54 52V59L50 62L46 59Z', 1), STEEL, { bulge: 1.4 });
    mark(clay, rod('M38 66Q42 74 50 71', 1.6), STEEL);
    gleam(clay, shape('M35 24Q38 15 46 13Q40 18 39 26Z'), 0.7);
    gleam(clay, box(35, 40, 3, 30, 1.5), 0.5);
  }),
  'stop-sign': prop('#d92b30', (clay) => {
    solid(clay, rod('M50 60V97', 5.6), STEEL, { bulge: 2 });
    const octagon = (size: number) =>
      shape(
        `M${Array.from({ length: 8 }, (_, corner) => {
          const angle = ((corner + 0.5) / 8) * Math.PI * 2;
          return `${(50 + size * Math.cos(angle)).toFixed(2)} ${(38 + size * Math.sin(angle)).toFixed(2)}`;
        }).join('L')}Z`,
        2,
      );
    solid(clay, octagon(39), '#f7f5f5', { bulge: 2.4 });
    solid(clay, octagon(35.5), clay.colour, { bulge: 3 });
    const { canvas } = clay;
    canvas.fillStyle = '#ffffff';
    const strokes = [
      'M28 33Q27 30 23.5 30.500Q19.5 31 20 34.500Q21 37.5 25 38.500Q28.5 39.5 28 43Q27 46.5 23.5 46.200Q20 46 19.5 43',
      'M32 31H42M37 31V46',
      'M51 30.800Q45.5 31 45.5 38.400Q45.5 46 51 46Q56.5 46 56.5 38.400Q56.5 31 51 30.800Z',
      'M62 46V31H67Q72 31 72 35.500Q72 40 67 40H62',
    ];
    canvas.save();
    canvas.translate(50, 38);
    canvas.scale(1.12, 1.28);
    canvas.translate(-46.5, -38.4);
    for (const stroke of strokes) mark(clay, rod(stroke, 3.6), '#ffffff');
    canvas.restore();
  }),
  bench: prop('#c47f45', (clay) => {
    for (const x of [12, 80]) {
      solid(clay, rod(`M${x + 4} 14V92M${x + 4} 62H${x - 4}V95`, 5), DARK, { bulge: 1.8 });
      solid(clay, rod(`M${x + 4} 44H${x - 6}`, 4.6), DARK, { bulge: 1.6 });
    }
    for (const y of [14, 26, 38]) solid(clay, box(3, y, 94, 9.5, 3), clay.colour, { bulge: 2.6 });
    solid(clay, box(2, 56, 96, 7, 3), lighter(clay.colour, 0.22), { bulge: 2 });
    solid(clay, box(0.5, 62, 99, 8.5, 3), clay.colour, { bulge: 2.4 });
  }),
  'bicycle-rack': prop(STEEL, (clay) => {
    solid(clay, rod('M4 92H96', 6), darker(clay.colour, 0.15), { bulge: 2 });
    for (const x of [10, 31, 52, 73])
      solid(clay, rod(`M${x} 92V44Q${x} 34 ${x + 8.5} 34Q${x + 17} 34 ${x + 17} 44V92`, 4.6), clay.colour, {
        bulge: 1.8,
        shine: 1.5,
      });
  }),
  sign: prop('#f7f0de', (clay) => {
    for (const x of [26, 70]) solid(clay, rod(`M${x} 50V97`, 5.4), WOOD, { bulge: 2 });
    solid(clay, box(1, 6, 98, 58, 5), darker(WOOD, 0.05), { bulge: 3.4 });
    solid(clay, box(5.5, 10.5, 89, 49, 3), clay.colour, { bulge: 2.2 });
    for (const [x, y] of [
      [9, 14],
      [91, 14],
      [9, 56],
      [91, 56],
    ] as const)
      solid(clay, oval(x, y, 1.4), STEEL, { bulge: 0.6 });
    write(clay, 50, 35, 76, 42);
  }),
  banner: prop('#e4464f', (clay) => {
    for (const x of [4, 96]) {
      solid(clay, rod(`M${x} 10V97`, 4.4), WOOD, { bulge: 1.6 });
      solid(clay, oval(x, 8, 4), GOLD, { bulge: 1.6 });
    }
    solid(clay, shape('M4 16Q50 26 96 16V58Q50 70 4 58Z', 1.5), clay.colour, { bulge: 3.4 });
    mark(clay, shape('M7 20.500Q50 30 93 20.500V22Q50 31.5 7 22Z'), lighter(clay.colour, 0.8), 0.8);
    mark(clay, shape('M7 53.500Q50 65 93 53.500V55Q50 66.5 7 55Z'), lighter(clay.colour, 0.8), 0.8);
    write(clay, 50, 42, 80, 29);
  }),
  flag: prop('#e4464f', (clay) => {
    solid(clay, rod('M14 8V97', 5), STEEL, { bulge: 1.8, shine: 1.5 });
    solid(clay, oval(14, 6, 5), GOLD, { bulge: 1.8 });
    solid(clay, shape('M17 12Q34 4 54 12T97 10V54Q76 66 56 57T17 60Z', 1.5), clay.colour, { bulge: 4 });
    mark(clay, shape('M52 12Q60 34 54 58L60 58Q68 34 58 13Z'), '#ffffff', 0.16);
    mark(clay, shape('M30 8Q38 34 31 58L36 57Q44 34 36 8Z'), '#20103a', 0.1);
    write(clay, 57, 35, 64, 34);
  }),
  puddle: prop('#4fb4ec', (clay) => {
    const { canvas } = clay;
    solid(clay, oval(50, 50, 49, 13), '#8f8a6a', { bulge: 2 });
    solid(clay, oval(50, 49.5, 46.5, 11.4), clay.colour, { bulge: 2.4, shine: 1.3 });
    canvas.strokeStyle = 'rgba(255,255,255,0.75)';
    for (const reach of [7, 15, 25]) {
      canvas.lineWidth = 1.3 - reach * 0.025;
      canvas.beginPath();
      canvas.ellipse(47, 49, reach, reach * 0.24, 0, 0, Math.PI * 2);
      canvas.stroke();
    }
    for (const [x, y, size] of [
      [4, 52, 5],
      [14, 58, 4],
      [94, 51, 5.5],
      [84, 59, 4.5],
      [70, 39, 3],
    ] as const)
      solid(clay, oval(x, y, size, size * 0.7), '#a9a7ac', { bulge: 1.4 });
    for (const x of [9, 12, 90]) mark(clay, rod(`M${x} 56Q${x - 2} 46 ${x + 1} 37`, 1.5), '#5f9a44');
  }),
  bonsai: prop('#5f9f4a', (clay) => {
    const bark = '#8a5a3c';
    solid(clay, shape('M22 84H78L72 97H28Z', 3), '#3f6f9f', { bulge: 3, shine: 1.3 });
    solid(clay, box(18, 80, 64, 7, 3), '#4f83b8', { bulge: 2.4 });
    for (const x of [28, 64]) solid(clay, box(x, 95, 9, 4, 1.5), '#355f8a', { bulge: 1.2 });
    solid(clay, oval(50, 80, 27, 4.5), '#6f9f3f', { bulge: 2 });
    // The trunk bends twice, as an old tree in the wind.
    solid(
      clay,
      shape('M40 81Q46 70 42 62Q34 50 50 42Q58 38 57 24L63 25Q66 42 56 49Q46 55 53 64Q57 72 62 81Z', 2),
      bark,
      { bulge: 3 },
    );
    solid(clay, rod('M45 58Q32 54 24 48', 4.4), bark, { bulge: 1.6 });
    solid(clay, rod('M56 48Q68 48 77 42', 4), bark, { bulge: 1.6 });
    for (const [x, y, wide, high] of [
      [24, 43, 20, 10],
      [78, 37, 18, 9.5],
      [60, 17, 24, 13],
    ] as const) {
      solid(clay, oval(x, y + high * 0.25, wide, high * 0.8), darker(clay.colour, 0.26), { bulge: 2 });
      for (const [aside, up, part] of [
        [-0.55, 0.05, 0.5],
        [0.55, 0.05, 0.5],
        [-0.15, -0.25, 0.62],
        [0.28, -0.2, 0.5],
      ] as const)
        solid(
          clay,
          oval(x + wide * aside, y + high * up, wide * part, high * part * 1.25),
          lighter(clay.colour, 0.1 - up * 0.5),
          {
            bulge: 2.4,
          },
        );
    }
  }),
  'tree-sapling': prop('#4cae4f', (clay) => {
    solid(clay, oval(50, 90, 32, 8), '#7a4b2c', { bulge: 3 });
    solid(clay, rod('M66 92V34', 3), '#d9b27c', { bulge: 1.2 });
    mark(clay, rod('M52 62Q60 58 66 62', 2), '#e2574c');
    solid(clay, rod('M50 90Q48 60 51 30', 4.6), '#9a6238', { bulge: 1.6 });
    for (const [x, y, turn, size] of [
      [38, 62, -0.9, 12],
      [63, 50, 0.8, 13],
      [34, 42, -0.7, 14],
      [66, 30, 0.7, 14],
      [40, 22, -0.5, 13],
      [54, 13, 0.2, 14],
    ] as const)
      turned(clay, x, y, turn / 6.28, () => {
        solid(
          clay,
          shape(`M${x} ${y + size}Q${x - size} ${y + 2} ${x} ${y - size}Q${x + size} ${y + 2} ${x} ${y + size}Z`, 1),
          clay.colour,
          { bulge: 2.6 },
        );
        mark(clay, rod(`M${x} ${y + size}V${y - size * 0.4}`, 0.9), lighter(clay.colour, 0.5), 0.7);
      });
  }),
  snowball: prop('#eef5ff', (clay) => {
    solid(clay, oval(50, 50, 46), clay.colour, { bulge: 9 });
    for (const [x, y, size] of [
      [34, 34, 4],
      [58, 26, 3],
      [66, 52, 5],
      [40, 64, 4],
      [26, 52, 3],
      [56, 74, 3.4],
    ] as const) {
      mark(clay, oval(x, y, size, size * 0.7), '#b8cdee', 0.45);
      mark(clay, oval(x - 0.8, y - 1, size * 0.8, size * 0.5), WHITE, 0.9);
    }
  }),
};

/** The words on a board, within a box about a point; without words there are lines that stand for them. */
export function write(clay: Clay, x: number, y: number, width: number, height: number, board = clay.colour): void {
  const dark = isLight(board);
  const ink = dark ? '#33264f' : '#fffaf0';
  if (clay.lettering && clay.lettering.glyphs.length > 0) {
    drawLettering(clay.canvas, fitLettering(clay.lettering, width, height, height * 0.72), x, y, ink);
    return;
  }
  for (const [row, part] of [0.9, 0.65, 0.8].entries())
    mark(
      clay,
      rod(`M${x - (width * part) / 2} ${y + (row - 1) * height * 0.3}h${width * part}`, height * 0.1),
      ink,
      0.55,
    );
}

function isLight(colour: string): boolean {
  const value = Number.parseInt(colour.slice(1), 16);
  return (value >> 16) * 0.3 + ((value >> 8) & 255) * 0.59 + (value & 255) * 0.11 > 150;
}
