/** What hangs, as it looks hanging: on a chain, on its bracket, by its hands. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  WOOD,
} from './clay.js';

function chain(clay: Clay, x: number, from: number, to: number): void {
  for (let y = from; y < to; y += 5)
    mark(clay, oval(x, y + 2.5, 1.5, 3).stroke({ width: 1.2 }), y % 10 < 5 ? STEEL : darker(STEEL, 0.3));
}

function face(clay: Clay, x: number, y: number, skin: string): void {
  solid(clay, oval(x, y + 3, 10.5, 9.5), skin, { bulge: 3 });
  for (const side of [-1, 1]) {
    mark(clay, oval(x + side * 4.4, y, 3.2, 3.6), '#ffffff');
    mark(clay, oval(x + side * 4.4 - 0.4, y + 0.4, 2), '#1c1426');
    mark(clay, oval(x + side * 4.4 - 1, y - 0.6, 0.7), '#ffffff');
  }
  mark(clay, oval(x, y + 5, 1.8, 1.2), darker(skin, 0.6));
  mark(clay, rod(`M${x - 4} ${y + 8}Q${x} ${y + 11.4} ${x + 4} ${y + 8}`, 1.2), darker(skin, 0.6));
}

/** By one hand, the other and the feet in the air. */
const swinger = (colour: string, skin: string, isTailed: boolean): PropDesign =>
  prop(colour, (clay) => {
    const fur = clay.colour;
    const dark = darker(fur, 0.14);
    if (isTailed) solid(clay, rod('M58 78Q80 84 80 68Q79 58 70 60', 4), dark, { bulge: 1.6 });
    solid(clay, rod('M60 52Q78 52 82 38', 7), dark, { bulge: 2.4 });
    solid(clay, oval(82, 36, 4.6), skin, { bulge: 2 });
    solid(clay, rod('M56 80Q66 86 62 95', 8), dark, { bulge: 2.6 });
    solid(clay, rod('M46 80Q36 88 42 95', 8), fur, { bulge: 2.6 });
    for (const x of [40, 64]) solid(clay, oval(x, 96, 6, 3.4), skin, { bulge: 2 });
    solid(clay, oval(51, 66, 15, 19), fur, { bulge: 6 });
    mark(clay, oval(51, 69, 9, 12), lighter(fur, 0.3), 0.7);
    solid(clay, rod('M44 54Q36 30 49 5', 7.4), fur, { bulge: 2.6 });
    for (const side of [-1, 1]) solid(clay, oval(54 + side * 15, 36, 4.6, 5.4), skin, { bulge: 2 });
    solid(clay, oval(54, 35, 15.5, 14.5), fur, { bulge: 5 });
    face(clay, 54, 36, skin);
    solid(clay, oval(50, 4.4, 5, 4.4), skin, { bulge: 2 });
    for (const y of [2.6, 5, 7.2]) mark(clay, rod(`M46 ${y}H53`, 0.9), darker(skin, 0.4));
  });

export const HUNG: Record<string, PropDesign> = {
  'hanging-monkey': swinger('#8a5a3c', '#f0c79a', true),
  'hanging-ape': swinger('#d0703a', '#d9a884', false),
  'hanging-gorilla': swinger('#4a4654', '#8a8494', false),
  /** Its back down, all four claws over its head. */
  'hanging-sloth': prop('#a98b6c', (clay) => {
    const fur = clay.colour;
    for (const [x, to] of [
      [36, 30],
      [74, 80],
    ] as const)
      solid(clay, rod(`M${x} 52Q${x - 2} 30 ${to} 10`, 9), darker(fur, 0.2), { bulge: 3 });
    solid(clay, shape('M14 52Q20 84 54 84Q88 84 92 54Q90 44 78 48Q50 58 28 46Q16 42 14 52Z', 6), fur, { bulge: 7 });
    for (const [x, y] of [
      [40, 72],
      [56, 76],
      [70, 70],
      [80, 60],
    ] as const)
      mark(clay, rod(`M${x} ${y}q3 4 7 3`, 1.2), darker(fur, 0.3), 0.7);
    for (const [x, to] of [
      [28, 22],
      [84, 88],
    ] as const)
      solid(clay, rod(`M${x} 54Q${x - 4} 30 ${to} 11`, 10), fur, { bulge: 3 });
    for (const x of [20, 29, 79, 87])
      for (const claw of [-3, 0, 3])
        mark(clay, rod(`M${x + claw} 12Q${x + claw - 2} 3 ${x + claw + 3} 2`, 1.6), '#f4ead6');
    solid(clay, oval(22, 56, 17, 16), lighter(fur, 0.06), { bulge: 5 });
    solid(clay, oval(21, 58, 13, 12), '#f1e2c8', { bulge: 3 });
    for (const side of [-1, 1]) {
      mark(clay, oval(21 + side * 7, 58, 5.6, 3.6, side * 0.4), '#5f4636');
      mark(clay, oval(21 + side * 5.8, 57.4, 2.7), '#1c1426');
      mark(clay, oval(21 + side * 5.8 - 0.8, 56.4, 0.9), '#ffffff');
    }
    mark(clay, oval(21, 62, 3, 2), '#3a2a26');
    mark(clay, rod('M15 64.6Q21 69 27 64.6', 1.3), '#5f4636');
  }),
  icicles: prop('#bfe8fb', (clay) => {
    const { colour } = clay;
    mark(clay, box(0, 0, 100, 7, 3), '#ffffff');
    for (const [x, wide, long] of [
      [8, 6, 46],
      [22, 8, 78],
      [36, 6, 54],
      [51, 9, 97],
      [66, 6, 60],
      [80, 8, 82],
      [93, 5, 42],
    ] as const) {
      const ice = shape(
        `M${x - wide} 2H${x + wide}Q${x + wide * 0.5} ${long * 0.5} ${x} ${long}Q${x - wide * 0.6} ${long * 0.5} ${x - wide} 2Z`,
      );
      solid(clay, ice, colour, { bulge: 2.4, shine: 1.6 });
      gleam(clay, rod(`M${x - wide * 0.4} 8L${x - 1} ${long * 0.6}`, 1.6), 0.8);
    }
    solid(clay, shape('M0 0H100V7Q90 12 80 7Q66 13 52 7Q36 13 22 7Q10 12 0 7Z', 2), '#ffffff', { bulge: 2 });
  }),
  'hung-cage': prop(STEEL, (clay) => {
    chain(clay, 50, 0, 26);
    mark(clay, shape('M20 90V58Q20 28 50 28Q80 28 80 58V90Z'), '#fff4d8', 0.25);
    mark(clay, rod('M50 30V56', 1), darker(clay.colour, 0.2));
    for (const x of [20, 30, 40, 50, 60, 70, 80]) {
      const top = 58 - Math.sqrt(Math.max(0, 1 - ((x - 50) / 30) ** 2)) * 30;
      solid(clay, rod(`M${x} ${top}V90`, 2.2), clay.colour, { bulge: 1 });
    }
    solid(clay, rod('M20 90V58Q20 28 50 28Q80 28 80 58V90', 3.2), clay.colour, { bulge: 1.2 });
    solid(clay, rod('M20 60H80', 2.6), clay.colour, { bulge: 1.2 });
    solid(clay, oval(50, 28, 4), clay.colour, { bulge: 1.6 });
    solid(clay, box(15, 86, 70, 12, 4), '#e0a24a', { bulge: 3 });
  }),
  'hanging-basket': prop('#a8703c', (clay) => {
    const { colour } = clay;
    chain(clay, 50, 0, 14);
    for (const x of [20, 50, 80]) mark(clay, rod(`M50 14L${x} 58`, 1.4), darker(STEEL, 0.2));
    for (const [x, y] of [
      [18, 62],
      [28, 52],
      [42, 48],
      [58, 48],
      [72, 52],
      [82, 62],
      [14, 76],
      [86, 78],
    ] as const)
      solid(clay, oval(x, y, 10, 8), '#4fa04c', { bulge: 3 });
    solid(clay, shape('M16 62H84Q82 92 50 98Q18 92 16 62Z', 3), colour, { bulge: 5 });
    for (const y of [70, 78, 86])
      mark(
        clay,
        rod(`M${18 + (y - 66) / 3} ${y}Q50 ${y + 8} ${82 - (y - 66) / 3} ${y}`, 1.2),
        darker(colour, 0.35),
        0.7,
      );
    solid(clay, box(12, 58, 76, 7, 3), lighter(colour, 0.2), { bulge: 2 });
    for (const [x, y, petals] of [
      [24, 52, '#f25f8a'],
      [40, 44, '#ffd84a'],
      [56, 50, '#f25f8a'],
      [72, 46, '#a06fe0'],
      [12, 70, '#a06fe0'],
      [88, 72, '#ffd84a'],
    ] as const) {
      for (let at = 0; at < 5; at++) {
        const angle = (at / 5) * Math.PI * 2;
        mark(clay, oval(x + 4 * Math.cos(angle), y + 4 * Math.sin(angle), 3.4), petals);
      }
      mark(clay, oval(x, y, 2.2), '#fff3b8');
    }
  }),
  'hung-sign': prop('#c98849', (clay) => {
    for (const x of [20, 80]) chain(clay, x, 0, 40);
    solid(clay, box(2, 38, 96, 60, 6), clay.colour, { bulge: 5 });
    solid(clay, box(9, 45, 82, 46, 4), '#fbf4ea', { bulge: 2 });
    for (const [y, wide] of [
      [56, 56],
      [68, 44],
      [80, 52],
    ] as const)
      mark(clay, rod(`M${50 - wide / 2} ${y}H${50 + wide / 2}`, 3.4), DARK, 0.75);
  }),
  'wall-shelf': prop(WOOD, (clay) => {
    for (const [x, high, cover] of [
      [14, 34, '#d8413e'],
      [23, 40, '#3f78c8'],
      [32, 32, '#f2b632'],
      [41, 38, '#4fa04c'],
    ] as const)
      solid(clay, box(x, 70 - high, 8.4, high, 1.4), cover, { bulge: 2 });
    solid(clay, shape('M64 70L61 50H83L80 70Z', 2), '#d9774a', { bulge: 3 });
    for (const [x, turn] of [
      [66, -0.5],
      [72, 0],
      [78, 0.5],
    ] as const)
      solid(clay, oval(x, 40, 5, 13, turn), '#57b451', { bulge: 2.4 });
    solid(clay, box(2, 70, 96, 9, 2), clay.colour, { bulge: 3 });
    for (const x of [16, 78]) solid(clay, shape(`M${x} 79H${x + 6}V96Q${x - 2} 90 ${x} 79Z`, 1), GOLD, { bulge: 1.6 });
  }),
  /** Between two posts, with room below. */
  'strung-hammock': prop('#e8843c', (clay) => {
    for (const x of [5, 95]) solid(clay, rod(`M${x} 6V98`, 7), darker(WOOD, 0.2), { bulge: 2.6 });
    mark(clay, rod('M6 18L26 38M6 18L30 34M94 18L74 38M94 18L70 34', 1.4), '#f4ead6');
    solid(clay, shape('M22 33Q50 50 78 33Q76 58 50 60Q24 58 22 33Z', 2), clay.colour, { bulge: 4 });
    for (const x of [34, 46, 58]) mark(clay, shape(`M${x} 40H${x + 6}L${x + 5} 58H${x + 1}Z`), '#fbf4ea', 0.85);
    mark(clay, rod('M22 33Q50 50 78 33', 2.4), lighter(clay.colour, 0.4));
  }),
  /** On wheels, its head raised, a rail at its side. */
  'hospital-bed': prop('#5fb0c8', (clay) => {
    for (const x of [14, 84]) {
      solid(clay, rod(`M${x} 70V88`, 3), STEEL, { bulge: 1.2 });
      solid(clay, oval(x, 92, 5), DARK, { bulge: 1.6 });
      mark(clay, oval(x, 92, 1.8), STEEL);
    }
    mark(clay, rod('M14 82H84', 2), STEEL);
    solid(clay, box(4, 22, 5, 52, 2), STEEL, { bulge: 1.6 });
    solid(clay, box(2, 22, 9, 34, 3), '#e8f0f4', { bulge: 2 });
    solid(clay, box(90, 44, 6, 32, 2), '#e8f0f4', { bulge: 2 });
    solid(clay, box(8, 66, 84, 7, 2), STEEL, { bulge: 2 });
    solid(clay, shape('M9 34L36 54H90V67H9Z', 4), '#ffffff', { bulge: 4 });
    solid(clay, shape('M10 30Q14 24 20 28L34 40Q38 46 32 49L12 40Q8 36 10 30Z', 4), '#f4f8fb', { bulge: 4 });
    solid(clay, shape('M38 50H88Q92 50 92 56V72H40Q34 62 38 50Z', 4), clay.colour, { bulge: 4 });
    solid(clay, shape('M38 50H50Q46 62 51 72H40Q34 62 38 50Z', 3), '#ffffff', { bulge: 2.4 });
    for (const x of [46, 56, 66, 76]) mark(clay, rod(`M${x} 56V70`, 1.6), lighter(STEEL, 0.5));
    solid(clay, rod('M42 71V57Q42 54 46 54H76Q80 54 80 57V71', 2.4), lighter(STEEL, 0.3), { bulge: 1 });
  }),
};
