/** What lies on a beach or leans in a shed: a shell, a shovel, a barrel, a pan, a lantern to carry. Listed by `index.ts`. */
import {
  box,
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
  rod,
  STEEL,
  shape,
  solid,
  WOOD,
} from './clay.js';

/** Ribs of a shell, from its hinge to its rim. */
const RIBS = [-0.92, -0.6, -0.3, 0, 0.3, 0.6, 0.92] as const;

export const FOUND: Record<string, PropDesign> = {
  seashell: prop('#f2a7a0', (clay) => {
    const [x, y, far] = [50, 88, 78];
    const tip = (turn: number): readonly [number, number] => [
      x + Math.sin(turn) * far * 0.58,
      y - Math.cos(turn) * far * (0.98 - 0.1 * turn * turn),
    ];
    const rim = RIBS.map((turn, index) => {
      const [toX, toY] = tip(turn);
      if (index === 0) return `L${toX} ${toY}`;
      const [byX, byY] = tip((turn + RIBS[index - 1]!) / 2);
      return `Q${x + (byX - x) * 1.14} ${y + (byY - y) * 1.14} ${toX} ${toY}`;
    });
    solid(clay, shape('M34 82H66L62 96H38Z', 4), darker(clay.colour, 0.12), { bulge: 2.4 });
    solid(clay, shape(`M${x - 8} ${y}${rim.join('')}L${x + 8} ${y}Z`, 2), clay.colour, { bulge: 5, shine: 1.3 });
    for (const turn of RIBS.slice(1, -1)) {
      const [toX, toY] = tip(turn);
      mark(clay, rod(`M${x + turn * 6} ${y - 6}L${toX} ${toY}`, 1.8), darker(clay.colour, 0.28), 0.75);
      mark(clay, rod(`M${x + turn * 6 + 1.8} ${y - 8}L${toX + 2.2} ${toY + 3}`, 1.3), lighter(clay.colour, 0.6), 0.6);
    }
    for (const part of [0.62, 0.84])
      mark(
        clay,
        rod(`M${x - 30 * part} ${y - 46 * part}Q${x} ${y - 92 * part} ${x + 30 * part} ${y - 46 * part}`, 2.4),
        lighter(clay.colour, 0.55),
        0.4,
      );
    gleam(clay, oval(36, 40, 4, 11, 0.5), 0.6);
  }),
  shovel: prop('#9aa6bd', (clay) => {
    solid(clay, rod('M38 6H62', 6), LIGHT_WOOD, { bulge: 2 });
    solid(clay, rod('M40 7L50 18L60 7', 4), LIGHT_WOOD, { bulge: 1.6 });
    solid(clay, rod('M50 14V60', 6), WOOD, { bulge: 2 });
    solid(clay, box(45, 52, 10, 14, 3), darker(clay.colour, 0.15), { bulge: 2 });
    solid(clay, shape('M30 62H70Q74 80 50 98Q26 80 30 62Z', 3), clay.colour, { bulge: 4, shine: 1.4 });
    mark(clay, rod('M50 66V88', 1.6), darker(clay.colour, 0.35), 0.7);
    gleam(clay, oval(40, 74, 2.4, 8, 0.1), 0.7);
  }),
  barrel: prop('#b9743a', (clay) => {
    const body = 'M22 8Q50 2 78 8Q90 50 78 92Q50 99 22 92Q10 50 22 8Z';
    solid(clay, shape(body, 2), clay.colour, { bulge: 6, turned: 'across' });
    for (const x of [24, 37, 50, 63, 76]) {
      const bow = (x - 50) * 0.26;
      mark(clay, rod(`M${x} 9Q${x + bow} 50 ${x} 92`, 1.4), darker(clay.colour, 0.42), 0.75);
    }
    for (const [y, half, sag] of [
      [17, 30, 4],
      [34, 34, 5],
      [66, 34, 5],
      [83, 30, 4],
    ] as const)
      solid(clay, rod(`M${50 - half} ${y}Q50 ${y + sag} ${50 + half} ${y}`, 5.4, true), '#6d7488', {
        bulge: 1.4,
        shine: 1.4,
      });
    hollow(clay, oval(50, 9, 26, 4.4), darker(clay.colour, 0.5));
    solid(clay, oval(50, 52, 5), darker(clay.colour, 0.3), { bulge: 1.4 });
  }),
  'frying-pan': prop('#4b4858', (clay) => {
    solid(clay, rod('M66 66L94 94', 8), WOOD, { bulge: 2.2 });
    solid(clay, rod('M62 62L72 72', 6), STEEL, { bulge: 1.8 });
    solid(clay, oval(40, 40, 36), clay.colour, { bulge: 4, shine: 1.4 });
    hollow(clay, oval(40, 40, 28), darker(clay.colour, 0.2));
    gleam(clay, oval(28, 27, 3, 10, 0.8), 0.5);
    mark(clay, oval(90, 90, 1.8), DARK);
  }),
  'hand-lantern': prop('#5d6a7d', (clay) => {
    solid(clay, rod('M28 30Q28 4 50 4Q72 4 72 30', 3.4), STEEL, { bulge: 1.2 });
    solid(clay, shape('M38 16H62L70 28H30Z', 3), clay.colour, { bulge: 3 });
    pane(clay, box(32, 28, 36, 48, 8));
    mark(clay, oval(50, 54, 15, 20), '#fff0b0', 0.75);
    solid(clay, shape('M50 36Q60 50 57 60Q54 68 50 68Q46 68 43 60Q40 50 50 36Z', 2), '#ffb02e', {
      bulge: 2,
      shine: 1.6,
    });
    mark(clay, shape('M50 50Q54 57 53 61Q52 64 50 64Q48 64 47 61Q46 57 50 50Z', 1), '#fff8d8', 0.95);
    for (const x of [31, 69]) solid(clay, rod(`M${x} 28V76`, 3.2), clay.colour, { bulge: 1.2 });
    solid(clay, shape('M28 76H72L76 94Q76 97 72 97H28Q24 97 24 94Z', 3), clay.colour, { bulge: 3 });
    solid(clay, oval(78, 84, 4), GOLD, { bulge: 1.2 });
    gleam(clay, oval(38, 44, 1.8, 10), 0.7);
  }),
};
