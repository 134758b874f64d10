/** Dinosaurs by their kind, a lemur, a cockatoo and a phoenix, looking left as the emoji do. Listed by `index.ts`. */
import {
  type Clay,
  darker,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  WHITE,
  within,
} from './clay.js';

const INK = '#2b2338';
const BONE = '#f7ecd2';

function eye(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), INK, { bulge: radius * 0.4 });
  mark(clay, oval(x - radius * 0.3, y - radius * 0.35, radius * 0.36), '#ffffff', 0.95);
}

function legs(clay: Clay, xs: readonly number[], top: number, thick: number): void {
  for (const [index, x] of xs.entries()) {
    const tone = index % 2 ? clay.colour : darker(clay.colour, 0.22);
    solid(
      clay,
      shape(`M${x - thick / 2} ${top}H${x + thick / 2}L${x + thick / 2 + 1} 96H${x - thick / 2 - 3}Z`, 3),
      tone,
      { bulge: 3.4 },
    );
    for (const toe of [-4, 0, 4]) mark(clay, oval(x + toe - 1, 94.5, 1.6), BONE, 0.9);
  }
}

export const SAURIANS: Record<string, PropDesign> = {
  triceratops: prop('#7fa858', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M70 50Q92 56 99 82Q84 80 68 74Z', 3), darker(colour, 0.1), { bulge: 4 });
    legs(clay, [52, 46, 84, 76], 68, 13);
    solid(clay, shape('M36 50Q50 34 70 40Q90 50 86 72Q66 84 46 78Q34 66 36 50Z', 5), colour, { bulge: 8 });
    solid(clay, shape('M46 60Q24 58 26 34Q28 14 48 12Q64 20 62 40Q60 56 46 60Z', 5), darker(colour, 0.2), { bulge: 5 });
    for (const [x, y] of [
      [30, 20],
      [39, 12],
      [50, 10],
      [59, 18],
      [63, 30],
    ] as const)
      solid(clay, oval(x, y, 3.4), lighter(colour, 0.4), { bulge: 1.4 });
    solid(clay, shape('M48 36Q50 58 36 64Q22 70 8 66Q2 58 10 52Q20 44 26 34Q38 26 48 36Z', 4), lighter(colour, 0.08), {
      bulge: 6,
    });
    solid(clay, shape('M12 52Q0 52 2 66Q10 72 16 66Z', 2), darker(colour, 0.34), { bulge: 2 });
    for (const path of ['M30 38L12 14L38 30Z', 'M42 34L34 4L50 32Z', 'M16 50L8 34L24 46Z'])
      solid(clay, shape(path, 1), BONE, { bulge: 2 });
    eye(clay, 31, 46, 4);
    mark(clay, rod('M14 63Q24 66 34 60', 1.6), INK);
  }),
  stegosaurus: prop('#8a7fc0', (clay) => {
    const { colour } = clay;
    const plate = darker(colour, 0.26);
    for (const [x, y, size, lean] of [
      [30, 52, 10, -4],
      [42, 42, 14, -3],
      [56, 37, 17, 0],
      [70, 42, 14, 4],
      [81, 52, 10, 6],
    ] as const)
      solid(
        clay,
        shape(
          `M${x - size * 0.6} ${y + 6}L${x + lean - size * 0.3} ${y - size * 1.3}L${x + lean + size * 0.3} ${y - size * 1.3}L${x + size * 0.6} ${y + 6}Z`,
          3,
        ),
        plate,
        { bulge: 3 },
      );
    solid(clay, shape('M74 56Q90 58 99 44Q98 68 76 76Z', 3), colour, { bulge: 4 });
    for (const path of ['M90 60L97 66L92 54Z', 'M94 56L100 58L96 50Z']) solid(clay, shape(path), BONE, { bulge: 1.2 });
    legs(clay, [42, 36, 74, 66], 66, 12);
    solid(clay, shape('M24 66Q26 44 54 40Q80 44 84 64Q76 82 54 82Q30 82 24 66Z', 5), colour, { bulge: 8 });
    solid(clay, shape('M32 60Q24 52 16 56Q2 58 3 68Q6 76 18 75Q28 78 36 72Z', 4), lighter(colour, 0.08), { bulge: 5 });
    eye(clay, 16, 63, 3.4);
    mark(clay, rod('M5 70Q12 73 20 70', 1.6), INK);
  }),
  pterodactyl: prop('#c98a5a', (clay) => {
    const { colour } = clay;
    const skin = lighter(colour, 0.26);
    for (const path of [
      'M46 50Q60 20 98 6Q92 26 96 44Q82 40 76 54Q66 50 58 60Z',
      'M40 52Q30 28 4 22Q12 36 8 50Q18 48 24 60Q32 56 38 64Z',
    ]) {
      solid(clay, shape(path, 2), skin, { bulge: 4 });
    }
    solid(clay, rod('M48 52Q62 24 97 7', 4), colour, { bulge: 1.6 });
    solid(clay, rod('M40 54Q30 30 5 23', 4), colour, { bulge: 1.6 });
    solid(clay, shape('M36 54Q48 44 58 56Q64 74 60 92Q54 84 48 78Q36 70 36 54Z', 4), colour, { bulge: 6 });
    for (const path of ['M52 80L50 97', 'M58 82L60 98']) solid(clay, rod(path, 3), darker(colour, 0.24), { bulge: 1 });
    solid(clay, shape('M42 40L68 26L52 46Z', 2), darker(colour, 0.26), { bulge: 2 });
    solid(clay, oval(42, 46, 11, 10), colour, { bulge: 4 });
    solid(clay, shape('M36 40L6 58L8 61L38 54Z', 1.5), '#e8b25a', { bulge: 2 });
    mark(clay, rod('M36 50L9 60', 1.2), INK, 0.8);
    eye(clay, 40, 43, 3.2);
  }),
  /** A ringed tail over its back. */
  lemur: prop('#9a96a6', (clay) => {
    const { colour, asked } = clay;
    const dark = asked ? darker(colour, 0.46) : '#34313e';
    const tail = rod('M66 82Q94 80 92 48Q90 22 74 12', 12);
    solid(clay, tail, asked ? lighter(colour, 0.5) : WHITE, { bulge: 4 });
    within(clay, tail, () => {
      for (const [x, y, lean] of [
        [76, 82, 8],
        [87, 74, 4],
        [93, 60, 0],
        [92, 46, -1],
        [88, 32, -4],
        [80, 19, -8],
      ] as const)
        mark(clay, rod(`M${x - 8} ${y + lean}L${x + 8} ${y - lean}`, 6), dark);
    });
    solid(clay, shape('M26 60Q40 46 58 58Q74 70 70 92Q48 98 28 94Q22 76 26 60Z', 5), colour, { bulge: 7 });
    mark(clay, oval(42, 76, 13, 16), lighter(colour, 0.66), 0.95);
    for (const x of [32, 58]) solid(clay, oval(x, 94, 9, 5), darker(colour, 0.16), { bulge: 2 });
    for (const side of [-1, 1]) {
      solid(clay, shape(`M${40 + side * 12} 30L${40 + side * 26} 8L${40 + side * 25} 36Z`, 4), lighter(colour, 0.4), {
        bulge: 2.6,
      });
    }
    solid(clay, oval(40, 40, 24, 22), colour, { bulge: 6 });
    mark(clay, oval(40, 43, 20, 17), lighter(colour, 0.74), 0.98);
    for (const x of [30.5, 49.5]) {
      mark(clay, oval(x, 39, 8, 8.6), dark);
      solid(clay, oval(x, 39, 5.4), '#f2a62c', { bulge: 1.4 });
      mark(clay, oval(x, 39, 2.8), INK);
      mark(clay, oval(x - 1.2, 37.6, 1.1), WHITE);
    }
    solid(clay, shape('M34 50Q40 44 46 50Q46 60 40 61Q34 60 34 50Z', 3), dark, { bulge: 2.4 });
  }),
  /** A crest that stands up. */
  cockatoo: prop('#fbf8f4', (clay) => {
    const { colour, asked } = clay;
    const crest = asked ? darker(colour, 0.16) : '#ffd23f';
    for (const x of [44, 56]) mark(clay, rod(`M${x} 84V94M${x} 95h-8M${x} 95h6`, 3.6), '#6f6a7a');
    solid(clay, shape('M58 66L86 98H74L52 78Z', 3), darker(colour, 0.14), { bulge: 3 });
    for (const path of [
      'M40 22Q44 4 64 1Q60 14 50 24Z',
      'M44 24Q58 8 76 12Q66 20 54 30Z',
      'M34 20Q34 6 44 0Q48 12 44 24Z',
    ])
      solid(clay, shape(path, 2), crest, { bulge: 2.4 });
    solid(clay, shape('M28 40Q34 34 52 38Q74 50 72 74Q60 90 42 86Q26 74 28 40Z', 6), colour, { bulge: 8 });
    solid(clay, oval(40, 33, 18, 17), colour, { bulge: 6 });
    solid(clay, shape('M48 48Q70 50 74 76Q58 84 50 70Q44 60 48 48Z', 4), darker(colour, 0.1), { bulge: 4 });
    mark(clay, rod('M54 60Q62 66 70 68M53 68Q60 74 67 76', 1.6), darker(colour, 0.3), 0.6);
    solid(clay, shape('M26 26Q14 28 16 46Q24 46 28 40Z', 3), '#4f4a58', { bulge: 3 });
    eye(clay, 35, 30, 3.8);
  }),
  /** In flames from crest to tail. */
  phoenix: prop('#f0502c', (clay) => {
    const { colour, asked } = clay;
    const [gold, dark] = asked ? [lighter(colour, 0.5), darker(colour, 0.24)] : ['#ffc93c', '#c9302a'];
    for (const path of ['M54 62Q66 86 96 96Q72 99 56 86Q58 94 66 99Q50 96 46 70Z', 'M50 64Q40 86 44 99Q30 92 38 66Z'])
      solid(clay, shape(path, 3), gold, { bulge: 3 });
    for (const [path, tone] of [
      ['M50 52Q64 14 98 4Q92 18 96 26Q88 30 90 40Q80 42 80 52Q66 60 54 64Z', dark],
      ['M50 54Q64 26 88 18Q82 28 84 34Q74 40 74 48Q62 56 54 60Z', gold],
      ['M42 54Q34 18 4 10Q10 22 6 30Q14 34 12 44Q22 44 24 54Q32 60 40 64Z', dark],
      ['M42 54Q34 28 14 22Q20 30 18 36Q26 40 26 48Q34 56 40 60Z', gold],
    ] as const)
      solid(clay, shape(path, 2), tone, { bulge: 3 });
    solid(clay, shape('M36 44Q46 36 56 46Q64 62 50 80Q34 66 36 44Z', 4), colour, { bulge: 6 });
    solid(clay, oval(44, 34, 12, 11), colour, { bulge: 4 });
    for (const path of ['M42 26Q40 12 48 4Q50 16 48 26Z', 'M48 26Q54 14 64 12Q60 22 52 29Z'])
      solid(clay, shape(path, 2), gold, { bulge: 2 });
    solid(clay, shape('M34 32L22 38L35 41Z', 1.5), '#ffb52c', { bulge: 1.6 });
    eye(clay, 41, 32, 3);
  }),
};
