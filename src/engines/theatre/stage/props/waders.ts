/** Birds and beasts that no emoji is like, looking left as those do. Listed by `index.ts`. */
import {
  type Clay,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  turned,
  WHITE,
} from './clay.js';

const INK = '#2b2338';

function eye(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), INK, { bulge: radius * 0.4 });
  mark(clay, oval(x - radius * 0.3, y - radius * 0.35, radius * 0.36), '#ffffff', 0.95);
}

/** Two thin legs with feet. */
function legs(clay: Clay, xs: readonly number[], top: number, colour: string, thickness = 3): void {
  for (const x of xs) mark(clay, rod(`M${x} ${top}V95M${x} 95h-7M${x} 95l-4 -4M${x} 95h4`, thickness), colour);
}

export const WADERS: Record<string, PropDesign> = {
  heron: prop('#9db4cf', (clay) => {
    legs(clay, [52, 62], 64, '#c9a24a', 2.6);
    solid(clay, shape('M40 52Q52 40 72 46L96 66Q80 72 62 72Q42 70 40 52Z', 4), clay.colour, { bulge: 6 });
    solid(clay, rod('M46 58Q28 50 40 36Q50 26 36 16', 9), lighter(clay.colour, 0.5), { bulge: 3.4 });
    solid(clay, shape('M50 48Q70 44 94 66Q76 66 60 64Q50 58 50 48Z', 3), darker(clay.colour, 0.22), { bulge: 4 });
    solid(clay, oval(35, 15, 10, 8), lighter(clay.colour, 0.5), { bulge: 3 });
    mark(clay, rod('M36 9Q50 8 58 16', 3), INK);
    solid(clay, shape('M28 12L3 18L28 20Z', 1), '#f0a53a', { bulge: 1.6 });
    eye(clay, 33, 14, 2.6);
  }),
  stork: prop('#f6f5f7', (clay) => {
    legs(clay, [52, 62], 64, '#e2553f', 3);
    solid(clay, shape('M38 52Q50 38 72 44L96 62Q80 72 62 72Q40 70 38 52Z', 4), clay.colour, { bulge: 6 });
    solid(clay, rod('M44 58Q32 46 40 34Q44 26 38 18', 10), clay.colour, { bulge: 3.6 });
    solid(clay, shape('M58 52Q78 48 97 64Q80 70 64 66Q58 60 58 52Z', 3), '#34313f', { bulge: 4 });
    solid(clay, oval(36, 16, 11, 10), clay.colour, { bulge: 3.4 });
    solid(clay, shape('M28 13L2 21L28 22Z', 1), '#e2553f', { bulge: 1.8 });
    eye(clay, 33, 14, 2.8);
  }),
  /** White, with a black neck, black tail plumes and a red crown. */
  'red-crowned-crane': prop('#f8f7fa', (clay) => {
    legs(clay, [50, 60], 64, '#4a4656', 3);
    solid(clay, shape('M36 52Q50 36 70 44L88 58Q80 72 60 72Q38 70 36 52Z', 4), clay.colour, { bulge: 6 });
    solid(
      clay,
      shape('M66 46Q88 44 96 70Q90 66 86 78Q80 70 74 76Q66 66 62 58Z', 3),
      clay.asked ? darker(clay.colour, 0.46) : '#2b2836',
      { bulge: 3 },
    );
    solid(clay, rod('M44 58Q30 48 36 34Q42 24 36 14', 8), clay.asked ? darker(clay.colour, 0.46) : '#2b2836', {
      bulge: 3,
    });
    solid(clay, rod('M44 58Q38 52 36 44', 8.5), clay.colour, { bulge: 3 });
    solid(clay, oval(34, 12, 9, 8), clay.colour, { bulge: 3 });
    solid(clay, shape('M27 7Q34 0 42 7Q35 10 27 7Z', 2), '#e2323f', { bulge: 1.8 });
    solid(clay, shape('M27 10L3 17L27 17Z', 1), '#8a8270', { bulge: 1.6 });
    eye(clay, 31, 11, 2.4);
  }),
  pelican: prop('#f4f3f6', (clay) => {
    legs(clay, [54, 66], 74, '#f0a53a', 4);
    solid(clay, shape('M38 62Q44 44 70 48Q92 52 97 72Q84 84 62 84Q40 82 38 62Z', 5), clay.colour, { bulge: 7 });
    solid(clay, rod('M48 66Q38 50 46 34Q50 26 46 18', 13), clay.colour, { bulge: 5 });
    solid(clay, shape('M54 58Q78 54 96 72Q80 80 64 76Q54 70 54 58Z', 3), darker(clay.colour, 0.18), { bulge: 4 });
    solid(clay, oval(46, 17, 14, 12), clay.colour, { bulge: 4 });
    solid(clay, shape('M38 20L3 28Q8 50 26 48Q40 44 42 24Z', 4), '#f8b04a', { bulge: 5 });
    solid(clay, shape('M40 13L2 25L40 25Z', 2), '#f0862b', { bulge: 2 });
    eye(clay, 43, 13, 3.2);
  }),
  seagull: prop('#f6f5f7', (clay) => {
    legs(clay, [48, 58], 74, '#f0a53a', 4);
    solid(clay, shape('M18 40Q30 36 42 48Q60 44 78 56L98 72Q74 82 54 82Q26 80 22 60Z', 4), clay.colour, { bulge: 7 });
    solid(clay, shape('M44 52Q66 46 82 58L99 74Q76 74 62 72Q46 66 44 52Z', 3), '#a9b4c8', { bulge: 4 });
    solid(clay, shape('M80 66L99 74L84 76Z', 1), INK, { bulge: 1 });
    solid(clay, oval(32, 32, 18, 17), clay.colour, { bulge: 6 });
    solid(clay, shape('M18 30L1 34Q2 40 18 40Z', 2), '#f7b52e', { bulge: 2 });
    mark(clay, oval(6, 37, 2), '#d9322e');
    eye(clay, 26, 28, 3.6);
  }),
  toucan: prop('#2f2c3a', (clay) => {
    solid(clay, shape('M72 60L90 94L76 97L58 74Z', 3), darker(clay.colour, 0.2), { bulge: 3 });
    legs(clay, [54, 62], 80, '#6f86b8', 4);
    solid(clay, shape('M46 26Q82 20 84 56Q84 86 60 86Q40 84 38 56Z', 5), clay.colour, { bulge: 7 });
    solid(clay, shape('M36 34Q40 58 54 60Q64 50 58 30Z', 4), '#fbe9a0', { bulge: 4 });
    solid(clay, oval(56, 24, 20, 18), clay.colour, { bulge: 6 });
    solid(clay, shape('M46 16Q10 4 2 34Q4 44 8 46Q22 36 46 34Z', 4), '#f5952b', { bulge: 5, shine: 1.6 });
    solid(clay, shape('M2 34Q2 48 12 50Q10 40 14 36Z', 1), INK, { bulge: 1.4 });
    mark(clay, rod('M6 40Q22 30 46 28', 1.6), '#a8521c');
    mark(clay, oval(54, 20, 7.4), '#5fc4e8');
    eye(clay, 54, 20, 4.4);
  }),
  woodpecker: prop('#34313f', (clay) => {
    solid(clay, shape('M6 2H22V98H6Z', 2), '#8a5a3a', { bulge: 4 });
    solid(clay, shape('M56 66L70 96L58 98L44 74Z', 3), darker(clay.colour, 0.1), { bulge: 3 });
    for (const y of [64, 74]) mark(clay, rod(`M40 ${y}L24 ${y + 2}`, 3.6), '#6d6478');
    solid(clay, shape('M44 34Q80 30 78 60Q74 84 52 82Q34 78 36 54Z', 5), clay.colour, { bulge: 7 });
    solid(clay, shape('M36 44Q34 70 46 78Q54 62 50 42Z', 4), WHITE, { bulge: 4 });
    for (const y of [50, 58, 66]) mark(clay, rod(`M58 ${y}Q66 ${y + 2} 74 ${y}`, 2.2), WHITE, 0.9);
    solid(clay, oval(54, 28, 18, 16), clay.colour, { bulge: 5 });
    solid(clay, shape('M44 16Q60 0 84 14Q72 18 70 28Q58 14 44 16Z', 3), '#e2323f', { bulge: 3 });
    mark(clay, rod('M42 32Q54 38 68 34', 4), WHITE);
    solid(clay, shape('M42 22L20 29L42 33Z', 1), '#6d6478', { bulge: 1.8 });
    eye(clay, 50, 24, 3.6);
  }),
  hummingbird: prop('#2fae7a', (clay) => {
    solid(clay, shape('M56 40Q60 6 92 3Q94 26 70 48Z', 3), lighter(clay.colour, 0.4), { bulge: 3 });
    for (const path of ['M62 40Q70 20 88 10', 'M66 44Q76 30 90 22'])
      mark(clay, rod(path, 1.4), darker(clay.colour, 0.2), 0.6);
    solid(clay, shape('M66 72L92 92L78 95L56 80Z', 3), darker(clay.colour, 0.3), { bulge: 3 });
    solid(clay, shape('M36 42Q58 34 72 60Q76 80 58 82Q40 78 34 60Z', 5), clay.colour, { bulge: 7, shine: 1.5 });
    solid(clay, shape('M34 52Q36 72 52 80Q56 62 46 50Z', 3), '#f4f1e4', { bulge: 3 });
    solid(clay, oval(42, 40, 15, 14), clay.colour, { bulge: 5, shine: 1.5 });
    solid(clay, shape('M30 44Q38 58 52 50Q44 46 30 44Z', 2), '#e0355c', { bulge: 2, shine: 1.6 });
    mark(clay, rod('M30 40L2 34', 3), INK);
    eye(clay, 38, 37, 3.8);
  }),
  vulture: prop('#4f3f3a', (clay) => {
    legs(clay, [48, 60], 82, '#c9a24a', 4.4);
    solid(clay, shape('M34 52Q44 36 72 42Q96 54 92 92L76 84Q64 92 46 86Q30 74 34 52Z', 4), clay.colour, { bulge: 7 });
    for (const path of ['M60 50Q78 64 80 84', 'M70 48Q86 64 88 86', 'M52 54Q66 68 68 86'])
      mark(clay, rod(path, 1.8), darker(clay.colour, 0.5), 0.7);
    solid(clay, rod('M44 50Q28 44 34 30Q38 22 34 18', 9), '#e8a89a', { bulge: 3.4 });
    for (const [x, y, r] of [
      [36, 50, 9],
      [46, 44, 10],
      [56, 42, 9],
    ] as const)
      solid(clay, oval(x, y, r, r * 0.8), '#f2ede6', { bulge: 3 });
    solid(clay, oval(32, 17, 12, 11), '#e8a89a', { bulge: 4 });
    solid(clay, shape('M24 14Q6 14 8 32Q14 26 26 24Z', 2), '#e2b24a', { bulge: 2.4 });
    eye(clay, 29, 14, 3);
  }),
  narwhal: prop('#7f9fc8', (clay) => {
    solid(clay, shape('M16 44L2 6L24 38Z', 1), '#f0e2c0', { bulge: 2 });
    for (const [x, y] of [
      [18, 34],
      [14, 26],
      [10, 18],
    ] as const)
      mark(clay, rod(`M${x - 5} ${y + 2}L${x + 3} ${y - 2}`, 1.6), '#c2a468');
    solid(clay, shape('M76 62Q84 44 97 38Q96 52 90 58Q98 66 98 80Q84 78 74 70Z', 4), darker(clay.colour, 0.14), {
      bulge: 4,
    });
    solid(clay, shape('M6 62Q8 36 40 34Q70 36 86 64Q66 88 34 86Q10 84 6 62Z', 5), clay.colour, { bulge: 9 });
    solid(clay, shape('M8 66Q30 78 70 74Q54 87 34 86Q12 84 8 66Z', 3), '#eef3f8', { bulge: 4 });
    for (const [x, y] of [
      [48, 42],
      [58, 48],
      [40, 46],
      [66, 56],
    ] as const)
      mark(clay, oval(x, y, 3, 2.2), darker(clay.colour, 0.4), 0.6);
    solid(clay, shape('M36 76Q44 96 58 92Q56 80 50 72Z', 3), darker(clay.colour, 0.14), { bulge: 3 });
    eye(clay, 20, 58, 3.8);
    mark(clay, rod('M8 68Q14 74 22 70', 1.8), INK);
  }),
  anteater: prop('#8a7a6c', (clay) => {
    solid(clay, shape('M66 40Q92 26 98 50Q99 74 84 88Q86 62 68 60Z', 4), darker(clay.colour, 0.2), { bulge: 5 });
    for (const x of [40, 50, 66, 74])
      solid(clay, rod(`M${x} 64V91`, 10), x % 4 ? darker(clay.colour, 0.24) : clay.colour, { bulge: 3 });
    solid(clay, shape('M32 42Q44 28 66 34Q84 42 78 66Q60 80 40 70Q30 60 32 42Z', 5), clay.colour, { bulge: 7 });
    solid(clay, shape('M34 50Q48 44 62 60L56 66Q46 56 34 58Z', 2), '#2f2c3a', { bulge: 2 });
    mark(clay, rod('M34 47Q50 40 66 58', 2), WHITE, 0.9);
    solid(clay, shape('M42 34Q32 28 24 40L3 78Q4 84 10 80L36 58Q44 48 42 34Z', 4), lighter(clay.colour, 0.16), {
      bulge: 5,
    });
    solid(clay, oval(36, 32, 5, 6), darker(clay.colour, 0.2), { bulge: 2 });
    mark(clay, oval(5, 80, 3), INK);
    eye(clay, 27, 46, 2.8);
  }),
  armadillo: prop('#a89684', (clay) => {
    solid(clay, rod('M80 72Q94 74 98 84', 6), darker(clay.colour, 0.14), { bulge: 2 });
    for (const x of [36, 48, 64, 74]) solid(clay, rod(`M${x} 74V89`, 9), darker(clay.colour, 0.2), { bulge: 3 });
    solid(clay, shape('M24 60L4 74Q4 80 12 80L34 74Z', 3), lighter(clay.colour, 0.2), { bulge: 4 });
    solid(clay, shape('M26 78Q22 28 56 26Q90 28 86 78Q56 84 26 78Z', 5), clay.colour, { bulge: 9 });
    for (const path of ['M44 80Q40 44 46 28', 'M52 81Q50 46 53 27', 'M60 81Q61 46 60 27', 'M68 80Q72 46 67 29'])
      mark(clay, rod(path, 2.2), darker(clay.colour, 0.42), 0.75);
    for (const [x, turn] of [
      [24, -0.05],
      [34, 0.04],
    ] as const)
      turned(clay, x, 52, turn, () => solid(clay, oval(x, 50, 5, 11), lighter(clay.colour, 0.1), { bulge: 2.4 }));
    mark(clay, oval(5, 76, 2.6), INK);
    eye(clay, 20, 66, 3);
  }),
  platypus: prop('#7a5238', (clay) => {
    solid(clay, shape('M74 62Q96 50 98 70Q94 84 74 80Z', 4), darker(clay.colour, 0.25), { bulge: 4 });
    for (const x of [38, 66])
      solid(clay, shape(`M${x} 78L${x - 12} 92H${x + 8}L${x + 8} 78Z`, 3), '#e0983a', { bulge: 2.6 });
    solid(clay, shape('M20 58Q26 40 50 42Q80 44 84 68Q78 86 48 86Q22 84 20 58Z', 5), clay.colour, { bulge: 8 });
    solid(clay, oval(31, 52, 18, 17), clay.colour, { bulge: 6 });
    solid(clay, shape('M24 52Q4 50 2 62Q4 70 26 66Z', 4), '#5a5466', { bulge: 4 });
    mark(clay, rod('M4 63Q14 64 24 61', 1.4), INK, 0.7);
    mark(clay, oval(8, 57, 1.4), INK);
    eye(clay, 29, 46, 3.4);
  }),
  mole: prop('#4f4652', (clay) => {
    solid(clay, oval(50, 88, 44, 10), '#7a5238', { bulge: 4 });
    solid(clay, shape('M20 90Q18 22 50 20Q82 22 80 90Z', 5), clay.colour, { bulge: 9 });
    for (const side of [-1, 1]) {
      const x = 50 + side * 27;
      solid(clay, oval(x, 74, 13, 10), '#f0b3a4', { bulge: 4 });
      for (const d of [-6, 0, 6]) solid(clay, rod(`M${x + d} 80V88`, 3.4), '#fff3e4', { bulge: 1 });
    }
    solid(clay, oval(50, 46, 17, 13), lighter(clay.colour, 0.16), { bulge: 4 });
    solid(clay, oval(50, 40, 8, 6), '#f28a9a', { bulge: 2.6, shine: 1.6 });
    mark(clay, rod('M44 52Q50 57 56 52', 1.8), INK);
    for (const x of [38, 62]) eye(clay, x, 33, 2.8);
    gleam(clay, oval(36, 28, 5, 3), 0.3);
  }),
};
