/** Things to wear that people ask for in a colour and that were shown as others. Listed by `index.ts`; the hat is drawn for its emoji by `sprites.ts`. */
import {
  box,
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
  WHITE,
  within,
} from './clay.js';

export const ASKED_WEAR: Record<string, PropDesign> = {
  /** Of felt, with a band: for everybody. */
  'felt-hat': prop('#b98a56', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 70, 49, 15), darker(colour, 0.1), { bulge: 4 });
    mark(clay, oval(50, 68, 32, 8), darker(colour, 0.45), 0.6);
    solid(clay, shape('M22 68Q22 22 36 20Q44 20 50 26Q56 20 64 20Q78 22 78 68Q50 78 22 68Z', 4), colour, { bulge: 6 });
    solid(clay, shape('M21.500 56Q50 66 78.500 56L78.500 68Q50 78 21.500 68Z', 1), darker(colour, 0.4), { bulge: 2 });
    gleam(clay, oval(37, 34, 4, 8, 0.2), 0.4);
  }),
  /** Wide and turned up, embroidered. */
  sombrero: prop('#e0a63c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M1 62Q6 54 18 60H82Q94 54 99 62Q96 84 50 86Q4 84 1 62Z', 4), colour, { bulge: 5 });
    mark(clay, rod('M7 66Q20 79 50 80Q80 79 93 66', 2.6), lighter(colour, 0.6), 0.9);
    for (const x of [16, 28, 40, 52, 64, 76, 86])
      mark(clay, oval(x, 72 + 3 * Math.sin((x / 100) * Math.PI), 2), darker(colour, 0.4));
    solid(clay, shape('M26 66Q34 14 50 12Q66 14 74 66Q50 76 26 66Z', 4), colour, { bulge: 6 });
    solid(clay, shape('M27.500 58Q50 68 72.500 58L74 66Q50 76 26 66Z', 1), darker(colour, 0.34), { bulge: 2 });
    mark(clay, rod('M32 44L38 38L44 44L50 38L56 44L62 38L68 44', 2.2), lighter(colour, 0.6), 0.9);
  }),
  /** A collar that stands, a slanting fastening, slits. */
  qipao: prop('#d8344a', (clay) => {
    const { colour } = clay;
    const trim = lighter(colour, 0.62);
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(14)} 14Q${x(27)} 18 ${x(29)} 30Q${x(23)} 34 ${x(17)} 32Z`, 2), colour, { bulge: 3 });
    }
    const gown = shape('M36 13Q50 9 64 13L67 32Q62 42 63 46Q72 58 68 98H32Q28 58 37 46Q38 42 33 32Z', 3);
    solid(clay, gown, colour, { bulge: 6, shine: 1.4 });
    within(clay, gown, () => {
      for (const [x, y] of [
        [42, 58],
        [58, 70],
        [44, 84],
        [57, 50],
        [60, 88],
      ] as const)
        for (let petal = 0; petal < 5; petal++)
          mark(clay, oval(x + 2.6 * Math.cos(petal * 1.257), y + 2.6 * Math.sin(petal * 1.257), 1.9), trim, 0.8);
      mark(clay, rod('M68 76V100M32 76V100', 2), trim);
    });
    solid(clay, box(42, 4, 16, 9, 3), darker(colour, 0.14), { bulge: 2 });
    mark(clay, rod('M50 13Q52 22 66 30', 2), trim);
    for (const [x, y] of [
      [50, 14],
      [54, 22],
      [61, 27.5],
    ] as const)
      solid(clay, oval(x, y, 2), GOLD, { bulge: 1 });
  }),
  /** Shirt with piping above trousers of the same cloth. */
  pyjamas: prop('#7fb0e8', (clay) => {
    const { colour } = clay;
    const [dark, pale] = [darker(colour, 0.3), lighter(colour, 0.6)];
    solid(clay, shape('M30 50H70L74 98H54L50 66L46 98H26Z', 2), colour, { bulge: 4 });
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(18)} 6Q${x(38)} 10 ${x(42)} 30L${x(45)} 48H${x(30)}L${x(24)} 28Z`, 2), colour, {
        bulge: 4,
      });
      mark(clay, rod(`M${x(31)} 46H${x(44)}`, 2.2), pale);
      mark(clay, rod(`M${x(6)} 94H${x(23)}`, 2.2), pale);
    }
    const top = shape('M32 6Q50 2 68 6L71 56H29Z', 3);
    solid(clay, top, colour, { bulge: 5 });
    within(clay, top, () => {
      for (const x of [36, 42, 58, 64]) mark(clay, rod(`M${x} 4V58`, 1.4), pale, 0.7);
    });
    solid(clay, shape('M50 22L36 6L44 2H56L64 6Z', 2), pale, { bulge: 2 });
    mark(clay, rod('M50 20V56', 1.6), dark, 0.8);
    for (const y of [28, 38, 48]) solid(clay, oval(50, y, 2), WHITE, { bulge: 1 });
  }),
  /** Tied at the neck, falling in folds. */
  'long-cape': prop('#c8323c', (clay) => {
    const { colour } = clay;
    const cloth = shape('M34 12Q50 6 66 12Q84 40 92 90Q80 98 70 91Q60 99 50 92Q40 99 30 91Q20 98 8 90Q16 40 34 12Z', 4);
    solid(clay, cloth, colour, { bulge: 6 });
    within(clay, cloth, () => {
      for (const path of ['M42 16Q34 50 30 94', 'M58 16Q66 50 70 94', 'M50 18V94'])
        mark(clay, rod(path, 2.6), darker(colour, 0.34), 0.5);
    });
    solid(clay, shape('M32 14Q36 2 50 5Q64 2 68 14Q60 22 50 18Q40 22 32 14Z', 3), darker(colour, 0.16), { bulge: 3 });
    solid(clay, oval(50, 16, 4.6), GOLD, { bulge: 1.6 });
  }),
  /** Pleats in a tartan, a belt, a pin. */
  kilt: prop('#b8323e', (clay) => {
    const { colour } = clay;
    const cloth = shape('M26 18H74L92 88Q50 97 8 88Z', 3);
    solid(clay, cloth, colour, { bulge: 5 });
    within(clay, cloth, () => {
      for (let x = 10; x < 96; x += 13)
        mark(clay, rod(`M${50 + (x - 50) * 0.6} 14L${x} 98`, 4), darker(colour, 0.4), 0.55);
      for (const y of [34, 54, 74]) mark(clay, rod(`M0 ${y}Q50 ${y + 6} 100 ${y}`, 4), darker(colour, 0.4), 0.55);
      for (let x = 16; x < 96; x += 13)
        mark(clay, rod(`M${50 + (x - 50) * 0.6} 14L${x} 98`, 0.9), lighter(colour, 0.7), 0.8);
      for (const y of [40, 60, 80]) mark(clay, rod(`M0 ${y}Q50 ${y + 6} 100 ${y}`, 0.9), lighter(colour, 0.7), 0.8);
    });
    solid(clay, box(25, 13, 50, 9, 2), DARK, { bulge: 2 });
    solid(clay, box(44, 12, 12, 11, 2), STEEL, { bulge: 2 });
    solid(clay, rod('M76 62V80', 2.4), GOLD, { bulge: 1 });
  }),
  /** A hoop for the wrist, with stones. */
  bangle: prop('#e3ac2b', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M50 22A40 30 0 1 0 50.01 22Z', 12), colour, { bulge: 4, shine: 1.7 });
    for (let stone = 0; stone < 7; stone++) {
      const turn = 0.35 + (stone / 6) * 2.44;
      solid(clay, oval(50 + 40 * Math.cos(turn), 52 + 30 * Math.sin(turn), 4.4), lighter(colour, 0.5), {
        bulge: 1.6,
        shine: 2,
      });
    }
    gleam(clay, shape('M14 40Q22 26 38 22Q24 30 18 44Z', 2), 0.7);
  }),
  /** In its open shell. */
  pearl: prop('#f6f1f4', (clay) => {
    const shell = clay.asked ? '#d9c3b4' : '#e6b7b0';
    solid(clay, shape('M8 44Q10 6 50 4Q90 6 92 44Q72 56 50 56Q28 56 8 44Z', 3), darker(shell, 0.1), { bulge: 4 });
    for (const x of [22, 36, 50, 64, 78]) mark(clay, rod(`M50 54L${x} 10`, 1.6), darker(shell, 0.34), 0.45);
    solid(clay, shape('M6 62Q28 50 50 50Q72 50 94 62Q86 92 50 96Q14 92 6 62Z', 4), shell, { bulge: 5 });
    mark(clay, oval(50, 64, 36, 10), lighter(shell, 0.6), 0.9);
    solid(clay, oval(50, 52, 20), clay.colour, { bulge: 7, shine: 1.6 });
    gleam(clay, oval(43, 43, 6, 4, -0.6), 0.9);
  }),
};
