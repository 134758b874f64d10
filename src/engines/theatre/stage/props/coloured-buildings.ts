/** Buildings that are asked for in a colour and stand as things. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
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

export const COLOURED_BUILDINGS: Record<string, PropDesign> = {
  /** Two sides of courses of stone. */
  pyramid: prop('#e3b866', (clay) => {
    const { colour } = clay;
    const [lit, dark] = [shape('M56 6L2 94H64Z', 1), shape('M56 6L64 94H98Z', 1)];
    solid(clay, dark, darker(colour, 0.24), { bulge: 3 });
    solid(clay, lit, colour, { bulge: 3 });
    for (const [face, tone] of [
      [lit, darker(colour, 0.28)],
      [dark, darker(colour, 0.44)],
    ] as const)
      within(clay, face, () => {
        for (let row = 0; row < 8; row++) {
          const y = 18 + row * 10;
          mark(clay, rod(`M0 ${y}H100`, 1), tone, 0.6);
          for (let stone = row % 2 ? 4 : 0; stone < 100; stone += 12)
            mark(clay, rod(`M${stone} ${y}V${y + 10}`, 0.8), tone, 0.45);
        }
      });
    mark(clay, shape('M30 94V84Q34 78 38 84V94Z'), DARK, 0.85);
  }),
  /** Red pillars, curved eaves, a stair. */
  temple: prop('#c9453a', (clay) => {
    const { colour, asked } = clay;
    const roof = asked ? darker(colour, 0.22) : '#3f6f6a';
    solid(clay, shape('M12 88H88L92 98H8Z', 1), '#b9b3c2', { bulge: 2 });
    solid(clay, box(18, 58, 64, 30, 1), asked ? lighter(colour, 0.3) : '#f3e3c4', { bulge: 3 });
    solid(clay, box(41, 64, 18, 24, 1), darker(colour, 0.44), { bulge: 2 });
    for (const x of [19, 33, 62, 76]) solid(clay, box(x, 56, 6, 32, 2), colour, { bulge: 2.4, turned: 'across' });
    solid(clay, shape('M2 58Q14 54 22 42H78Q86 54 98 58Q94 62 88 61H12Q6 62 2 58Z', 2), roof, { bulge: 3 });
    solid(clay, box(28, 32, 44, 11, 1), colour, { bulge: 2 });
    solid(clay, shape('M14 34Q26 29 34 12H66Q74 29 86 34Q82 38 76 37H24Q18 38 14 34Z', 2), roof, { bulge: 3 });
    solid(clay, box(32, 8, 36, 6, 3), darker(roof, 0.2), { bulge: 2 });
    solid(clay, oval(50, 6, 4), GOLD, { bulge: 1.6 });
    for (const y of [91, 95]) mark(clay, rod(`M36 ${y}H64`, 1.2), darker('#b9b3c2', 0.3), 0.7);
  }),
  /** Open on all sides under a pointed roof. */
  gazebo: prop('#f3f2f7', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M8 90H92L96 98H4Z', 1), darker(colour, 0.24), { bulge: 2 });
    for (const x of [12, 34, 60, 82]) solid(clay, box(x, 42, 6, 50, 2), colour, { bulge: 2, turned: 'across' });
    for (const [from, to] of [
      [14, 37],
      [63, 86],
    ] as const) {
      solid(clay, rod(`M${from} 72H${to}`, 3), colour, { bulge: 1.4 });
      for (let x = from + 5; x < to; x += 5) mark(clay, rod(`M${x} 73V90`, 1.8), darker(colour, 0.14));
    }
    solid(clay, shape('M4 44Q34 34 50 10Q66 34 96 44Q94 49 88 48H12Q6 49 4 44Z', 2), darker(colour, 0.1), { bulge: 4 });
    mark(clay, rod('M50 12Q44 34 30 46M50 12Q56 34 70 46', 1.2), darker(colour, 0.34), 0.7);
    solid(clay, oval(50, 8, 4, 5), WHITE, { bulge: 1.6 });
  }),
};
