/** Small animals that have no emoji of their own, looking left as those do. Listed by `index.ts`. */
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
} from './clay.js';

const INK = '#2b2338';

/** An eye as the emoji have it: dark, with a light in it. */
function eye(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), INK, { bulge: radius * 0.4 });
  mark(clay, oval(x - radius * 0.3, y - radius * 0.35, radius * 0.36), '#ffffff', 0.95);
}

/** A soft light round `x`, `y`. */
function halo({ canvas }: Clay, x: number, y: number, radius: number): void {
  const fill = canvas.createRadialGradient(x, y, radius * 0.15, x, y, radius);
  fill.addColorStop(0, 'rgba(240,255,130,0.95)');
  fill.addColorStop(0.45, 'rgba(225,255,90,0.4)');
  fill.addColorStop(1, 'rgba(225,255,90,0)');
  canvas.fillStyle = fill;
  canvas.fill(oval(x, y, radius));
}

export const CREATURES: Record<string, PropDesign> = {
  firefly: prop('#5a4234', (clay) => {
    halo(clay, 71, 60, 26);
    for (const path of ['M30 62L22 76', 'M42 66L38 80', 'M54 68L54 82'])
      mark(clay, rod(path, 3), darker(clay.colour, 0.4));
    solid(clay, oval(72, 60, 18, 13, 0.18), '#e6ff4f', { bulge: 4, shine: 1.7 });
    for (const x of [68, 76]) mark(clay, rod(`M${x} 49Q${x + 4} 61 ${x - 1} 72`, 1.4), '#9cc428', 0.7);
    solid(clay, oval(48, 56, 20, 14, 0.1), clay.colour, { bulge: 5 });
    solid(clay, shape('M42 46Q62 14 88 26Q84 46 54 52Z', 3), '#d9f2ff', { bulge: 2, shine: 1.4 });
    solid(clay, shape('M36 46Q46 26 80 40Q90 48 78 54Q54 56 36 46Z', 4), '#8b3f2e', { bulge: 4, shine: 1.6 });
    mark(clay, rod('M40 46Q58 42 82 48', 1.2), '#4d1f18', 0.7);
    solid(clay, oval(34, 52, 13, 12), '#e2623a', { bulge: 4, shine: 1.4 });
    solid(clay, oval(22, 54, 13), darker(clay.colour, 0.1), { bulge: 4 });
    for (const path of ['M18 44Q12 30 4 30', 'M24 43Q22 26 14 20'])
      mark(clay, rod(path, 2.2), darker(clay.colour, 0.3));
    eye(clay, 17, 53, 5.4);
    mark(clay, rod('M12 61Q16 65 21 63', 1.6), '#2b1a14');
  }),
  dragonfly: prop('#2f9fb0', (clay) => {
    for (const [x, y, turn, long] of [
      [50, 26, -0.5, 30],
      [64, 30, -0.32, 28],
      [44, 70, 0.56, 26],
      [60, 72, 0.4, 25],
    ] as const)
      turned(clay, x, y, turn / (2 * Math.PI) + 0.22, () => {
        solid(clay, oval(x, y, long, 7.5), '#cfeefc', { bulge: 2, shine: 1.5 });
        mark(clay, rod(`M${x - long * 0.8} ${y}H${x + long * 0.8}`, 1), '#7fb6d0', 0.7);
        mark(clay, oval(x - long * 0.72, y - 3, 3.4, 1.8), '#4b6f86', 0.8);
      });
    solid(clay, rod('M40 48Q66 44 94 54', 7), clay.colour, { bulge: 2.6, shine: 1.6 });
    for (const x of [58, 68, 78, 87])
      mark(clay, rod(`M${x} ${44 + (x - 50) * 0.1}v9`, 1.6), darker(clay.colour, 0.45), 0.7);
    for (const path of ['M34 56L26 68', 'M40 57L38 70']) mark(clay, rod(path, 2), INK);
    solid(clay, oval(38, 48, 14, 10), lighter(clay.colour, 0.12), { bulge: 4, shine: 1.5 });
    solid(clay, oval(20, 48, 11, 12), darker(clay.colour, 0.15), { bulge: 3 });
    solid(clay, oval(15, 43, 8), '#c83a4e', { bulge: 3, shine: 1.8 });
    gleam(clay, oval(12, 40, 2.2), 0.9);
    mark(clay, rod('M11 55Q15 59 20 57', 1.6), INK);
  }),
  walrus: prop('#94694f', (clay) => {
    solid(clay, shape('M78 80Q98 70 96 88Q92 96 74 92Z', 4), darker(clay.colour, 0.22), { bulge: 3 });
    solid(
      clay,
      shape('M14 44Q18 12 46 12Q64 14 70 40Q92 56 88 82Q86 94 66 94H30Q22 94 22 82Q24 70 22 62Q14 54 14 44Z', 6),
      clay.colour,
      {
        bulge: 9,
      },
    );
    solid(clay, shape('M58 74Q70 72 68 84Q62 96 48 94Q50 82 58 74Z', 4), darker(clay.colour, 0.16), { bulge: 4 });
    solid(clay, shape('M28 76Q18 80 10 92Q22 98 36 94Z', 4), darker(clay.colour, 0.1), { bulge: 4 });
    for (const path of ['M60 52Q66 54 70 60', 'M56 60Q62 62 66 67', 'M40 20Q46 18 52 22'])
      mark(clay, rod(path, 1.4), darker(clay.colour, 0.5), 0.45);
    for (const [x, y] of [
      [25, 55],
      [42, 56],
    ] as const) {
      solid(
        clay,
        shape(`M${x - 4.4} ${y}H${x + 4.4}Q${x + 4} ${y + 18} ${x} ${y + 28}Q${x - 4} ${y + 18} ${x - 4.4} ${y}Z`, 1),
        '#fff6e0',
        {
          bulge: 2,
          shine: 1.3,
        },
      );
    }
    solid(clay, oval(24, 50, 13, 10.5), lighter(clay.colour, 0.34), { bulge: 4 });
    solid(clay, oval(43, 50, 13, 10.5), lighter(clay.colour, 0.34), { bulge: 4 });
    for (const [x, y] of [
      [17, 49],
      [21, 54],
      [26, 49],
      [40, 49],
      [45, 54],
      [50, 49],
    ] as const)
      mark(clay, oval(x, y, 1.2), darker(clay.colour, 0.4));
    for (const path of ['M14 52L4 50', 'M15 55L5 57', 'M54 52L64 50', 'M53 55L63 58'])
      mark(clay, rod(path, 1), '#f7ead6');
    solid(clay, oval(33, 40, 8, 5), '#4a2f2c', { bulge: 2 });
    eye(clay, 23, 31, 4.2);
    eye(clay, 45, 31, 4.2);
  }),
  starfish: prop('#f0803c', (clay) => {
    const ray = (at: number, radius: number): string => {
      const turn = (at / 10) * Math.PI * 2 - Math.PI / 2;
      return `${50 + Math.cos(turn) * radius} ${53 + Math.sin(turn) * radius}`;
    };
    let path = `M${ray(0, 52)}`;
    for (let at = 1; at < 10; at++) path += `L${ray(at, at % 2 ? 22 : 50)}`;
    solid(clay, shape(`${path}Z`, 9), clay.colour, { bulge: 7, shine: 1.2 });
    for (let arm = 0; arm < 5; arm++)
      for (const far of [18, 26, 33, 39]) {
        const [x, y] = ray(arm * 2, far)
          .split(' ')
          .map(Number) as [number, number];
        mark(clay, oval(x, y, 2.6 - far * 0.03), lighter(clay.colour, 0.6), 0.9);
      }
    eye(clay, 43, 50, 4);
    eye(clay, 57, 50, 4);
    mark(clay, rod('M44 59Q50 65 56 59', 2), '#7d2b16');
  }),
  seahorse: prop('#f2a53a', (clay) => {
    solid(clay, shape('M64 36Q84 40 82 56Q72 60 62 52Z', 3), '#f7cf6a', { bulge: 2 });
    for (const y of [42, 47, 52]) mark(clay, rod(`M64 ${y - 2}L78 ${y + 2}`, 1), '#c77a24', 0.7);
    solid(clay, rod('M46 30Q66 36 62 56Q56 72 46 78Q40 90 52 92Q62 90 58 83Q54 80 52 84', 8), clay.colour, {
      bulge: 3,
    });
    solid(clay, shape('M38 34Q56 28 66 42Q68 62 54 72Q42 66 44 52Q36 44 38 34Z', 5), clay.colour, {
      bulge: 6,
      shine: 1.2,
    });
    for (const y of [46, 53, 60])
      mark(clay, rod(`M45 ${y}Q53 ${y + 3} 60 ${y - 2}`, 1.4), darker(clay.colour, 0.4), 0.55);
    for (const path of ['M54 6L58 18L46 16Z', 'M66 14L62 26L54 18Z', 'M70 26L66 36L60 28Z'])
      solid(clay, shape(path, 2), darker(clay.colour, 0.12), { bulge: 2 });
    solid(clay, oval(48, 26, 17, 15), clay.colour, { bulge: 5, shine: 1.2 });
    solid(clay, rod('M36 30L16 36', 9), clay.colour, { bulge: 3 });
    solid(clay, oval(14, 37, 4, 6), darker(clay.colour, 0.15), { bulge: 1.6 });
    solid(clay, oval(42, 33, 4, 3), '#f4796a', { bulge: 1 });
    eye(clay, 44, 23, 5);
  }),
  slime: prop('#46c06a', (clay) => {
    const drop = shape('M50 8Q54 26 70 36Q94 52 95 76Q94 94 50 95Q6 94 5 76Q6 52 30 36Q46 26 50 8Z', 4);
    solid(clay, drop, clay.colour, { bulge: 9, shine: 1.7 });
    mark(clay, oval(50, 86, 36, 7), lighter(clay.colour, 0.6), 0.35);
    for (const [x, y, radius] of [
      [24, 76, 4],
      [78, 68, 3.4],
      [68, 84, 2.6],
    ] as const)
      mark(clay, oval(x, y, radius), '#ffffff', 0.35);
    gleam(clay, oval(32, 48, 6, 11, 0.6), 0.9);
    gleam(clay, oval(22, 62, 3, 4), 0.8);
    eye(clay, 38, 62, 6.4);
    eye(clay, 62, 62, 6.4);
    solid(clay, shape('M42 73Q50 76 58 73Q56 83 50 83Q44 83 42 73Z', 1), '#7c1f35', { bulge: 1.4 });
    mark(clay, oval(50, 80, 3.6, 2), '#ff8fa0');
  }),
  tadpole: prop('#4b4a63', (clay) => {
    solid(clay, shape('M44 34Q62 40 74 44Q86 48 98 38Q94 58 80 62Q64 66 46 68Z', 5), darker(clay.colour, 0.1), {
      bulge: 3,
    });
    solid(clay, oval(32, 52, 28, 24), clay.colour, { bulge: 8, shine: 1.4 });
    mark(clay, oval(30, 64, 18, 9), lighter(clay.colour, 0.5), 0.6);
    for (const [x, y] of [
      [16, 44],
      [32, 42],
    ] as const) {
      solid(clay, oval(x, y, 7), '#ffffff', { bulge: 1.6 });
      eye(clay, x - 1, y + 0.6, 4.2);
    }
    mark(clay, rod('M12 58Q20 65 30 60', 2), '#1c1a2a');
  }),
};
