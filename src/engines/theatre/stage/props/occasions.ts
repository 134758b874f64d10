/** What stands about where people come together: a lectern with microphones, a laid table, a boxing ring, a ribbon to cut. Listed by `index.ts`. */
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
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

const CLOTH =
  'M4 34Q50 27 96 34L94 80Q90 85 86 80Q82 75 77 80Q72 86 67 80Q62 75 57 80Q52 86 47 80Q42 75 37 80Q32 86 27 80Q22 75 17 80Q12 86 6 80Z';
/** Posts of a ring at the back and in front, and how high its ropes are between them. */
const RING = { back: [14, 86], front: [4, 96], ropes: [20, 27, 34] } as const;
const ROPE_COLOURS = ['#e4464f', '#f4f1fb', '#3f7fe0'] as const;
const ROSES = ['#f2637e', '#ffffff', '#f7a8c0', '#ff8fb2'] as const;

export const OCCASIONS_DRAWN: Record<string, PropDesign> = {
  lectern: prop(WOOD, (clay) => {
    const { colour } = clay;
    for (const [x, lean] of [
      [34, -0.03],
      [50, 0],
      [66, 0.03],
    ] as const)
      turned(clay, x, 30, lean, () => {
        mark(clay, rod(`M${x} 32V14`, 2), DARK);
        solid(clay, oval(x, 10, 4.6, 6), DARK, { bulge: 1.8, shine: 1.4 });
        mark(clay, rod(`M${x - 3.6} 14H${x + 3.6}`, 1.6), STEEL);
      });
    solid(clay, shape('M28 40H72L77 94H23Z', 3), colour, { bulge: 4 });
    solid(clay, shape('M33 47H67L70.500 86H29.500Z', 2), darker(colour, 0.14), { bulge: 2 });
    solid(clay, oval(50, 66, 11, 11), GOLD, { bulge: 2.4, shine: 1.3 });
    mark(
      clay,
      shape(
        'M50 58L52.400 63.500L58.400 64L53.900 68L55.300 74L50 70.800L44.700 74L46.100 68L41.600 64L47.600 63.500Z',
      ),
      '#fff3c8',
    );
    solid(clay, shape('M16 28H84L80 42H20Z', 3), lighter(colour, 0.16), { bulge: 3 });
    solid(clay, box(17, 92, 66, 6, 3), darker(colour, 0.22), { bulge: 2 });
    gleam(clay, rod('M24 33H76', 1.6), 0.5);
  }),
  'laid-table': prop('#f6f1ff', (clay) => {
    for (const x of [14, 82]) solid(clay, rod(`M${x} 74V97`, 5, true), WOOD, { bulge: 1.8 });
    solid(clay, shape(CLOTH, 1.5), clay.colour, { bulge: 4 });
    for (const x of [17, 37, 57, 77]) mark(clay, rod(`M${x} 46Q${x - 1} 62 ${x} 76`, 1.6), '#b7a9d6', 0.35);
    solid(clay, oval(50, 35, 46, 6), lighter(clay.colour, 0.7), { bulge: 1.8 });
    for (const x of [22, 78]) {
      solid(clay, oval(x, 35.5, 10, 2.6), WHITE, { bulge: 1.2 });
      mark(clay, oval(x, 35.5, 6, 1.4), '#d9dce8');
    }
    solid(clay, oval(50, 36, 9, 2.4), GOLD, { bulge: 1.2 });
    solid(clay, rod('M50 35V18', 4.4, true), '#fff3e0', { turned: 'across', bulge: 1.4 });
    mark(clay, shape('M50 5Q54.500 12 50 15.500Q45.500 12 50 5Z'), '#ff9a2e');
    mark(clay, shape('M50 9Q52.400 12.800 50 14.800Q47.600 12.800 50 9Z'), '#fff0a0');
  }),
  'feast-table': prop('#d8434e', (clay) => {
    for (const x of [14, 82]) solid(clay, rod(`M${x} 74V97`, 5, true), WOOD, { bulge: 1.8 });
    solid(clay, shape(CLOTH, 1.5), clay.colour, { bulge: 4 });
    for (const x of [17, 37, 57, 77]) mark(clay, rod(`M${x} 46Q${x - 1} 62 ${x} 76`, 1.6), '#7a1a2e', 0.35);
    solid(clay, oval(50, 35, 46, 6), lighter(clay.colour, 0.16), { bulge: 1.8 });
    solid(clay, oval(18, 33, 10, 3), WHITE, { bulge: 1.4 });
    solid(clay, oval(18, 29, 7.6, 4.6), '#f0b45a', { bulge: 2.2 });
    solid(clay, oval(50, 33, 17, 4.4), '#e9ecf6', { bulge: 1.6 });
    solid(clay, shape('M36 31Q37 15 51 16Q64 16 64 31Q50 36 36 31Z', 2), '#b5652a', { bulge: 4, shine: 1.3 });
    for (const side of [-1, 1]) {
      solid(clay, oval(50 + side * 16, 26, 6, 4, side * 0.5), '#a4571f', { bulge: 2 });
      solid(clay, oval(50 + side * 22, 23, 2.6), '#fff6ea', { bulge: 1 });
    }
    gleam(clay, rod('M42 22Q48 18 56 20', 1.8), 0.6);
    solid(clay, oval(81, 33, 10, 3), WHITE, { bulge: 1.4 });
    for (const [x, y, tone] of [
      [77, 29, '#e2264d'],
      [84, 29, '#f7b52c'],
      [80.5, 25, '#7fc858'],
    ] as const)
      solid(clay, oval(x, y, 3.8), tone, { bulge: 1.6, shine: 1.3 });
  }),
  'boxing-ring': prop('#3f66c8', (clay) => {
    const { colour } = clay;
    for (const x of RING.back) solid(clay, rod(`M${x} 14V62`, 4, true), x < 50 ? '#e4464f' : '#3f7fe0', { bulge: 1.8 });
    RING.ropes.forEach((y, index) => {
      solid(clay, rod(`M14 ${y + 8}H86`, 1.7), ROPE_COLOURS[index]!, { bulge: 0.9 });
    });
    solid(clay, shape('M13 60H87L97 78H3Z', 1), '#e8edf8', { bulge: 2 });
    mark(clay, shape('M30 64H70L74 74H26Z'), lighter(colour, 0.5), 0.7);
    solid(clay, box(3, 77, 94, 18, 2), colour, { bulge: 3 });
    for (const x of [20, 50, 80])
      mark(
        clay,
        shape(
          `M${x} 80.500L${x + 1.6} 84.300L${x + 5.7} 84.600L${x + 2.6} 87.300L${x + 3.6} 91.300L${x} 89L${x - 3.6} 91.300L${x - 2.6} 87.300L${x - 5.7} 84.600L${x - 1.6} 84.300Z`,
        ),
        '#ffffff',
        0.85,
      );
    RING.ropes.forEach((y, index) => {
      for (const [back, front] of [
        [14, 4],
        [86, 96],
      ] as const)
        solid(clay, rod(`M${back} ${y + 8}L${front} ${y + 12}`, 1.7), ROPE_COLOURS[index]!, { bulge: 0.9 });
    });
    for (const x of RING.front)
      solid(clay, rod(`M${x} 24V82`, 4.6, true), x < 50 ? '#e4464f' : '#3f7fe0', { bulge: 2 });
  }),
  ribbon: prop('#e4264f', (clay) => {
    for (const x of [6, 94]) {
      solid(clay, oval(x, 96, 5.5, 2), GOLD, { bulge: 1 });
      solid(clay, rod(`M${x} 96V46`, 3.4, true), GOLD, { bulge: 1.4, shine: 1.3 });
      solid(clay, oval(x, 43, 3.6), GOLD, { bulge: 1.4, shine: 1.4 });
    }
    solid(clay, shape('M6 50Q50 66 94 50V59Q50 75 6 59Z'), clay.colour, { bulge: 2 });
    for (const x of [28, 72])
      solid(clay, shape(`M${x - 3} 61L${x - 7} 84L${x - 2} 80L${x + 1} 85L${x + 3} 62Z`, 1), darker(clay.colour, 0.1), {
        bulge: 1.4,
      });
    solid(clay, shape('M50 62L36 80L44 80L46 87L51 66Z', 1), darker(clay.colour, 0.12), { bulge: 1.6 });
    solid(clay, shape('M50 62L64 80L56 80L54 87L49 66Z', 1), darker(clay.colour, 0.12), { bulge: 1.6 });
    for (const side of [-1, 1])
      solid(
        clay,
        shape(
          `M50 63Q${50 + side * 10} 46 ${50 + side * 20} 52Q${50 + side * 26} 62 ${50 + side * 20} 72Q${50 + side * 10} 76 50 65Z`,
          1,
        ),
        clay.colour,
        { bulge: 3, shine: 1.2 },
      );
    solid(clay, oval(50, 64, 5.5, 5), lighter(clay.colour, 0.1), { bulge: 2, shine: 1.3 });
  }),
  'ribbon-half': prop('#e4264f', (clay) => {
    solid(clay, oval(14, 96, 11, 3), GOLD, { bulge: 1 });
    solid(clay, rod('M14 96V20', 6, true), GOLD, { bulge: 1.8, shine: 1.3 });
    solid(clay, oval(14, 14, 6.5), GOLD, { bulge: 1.8, shine: 1.4 });
    solid(clay, shape('M14 26Q44 34 66 62Q80 78 92 84L80 88L84 96Q62 88 50 66Q38 48 14 42Z', 1), clay.colour, {
      bulge: 3,
    });
    solid(clay, shape('M16 40L8 66L16 62L22 68L26 44Z', 1), darker(clay.colour, 0.12), { bulge: 2 });
  }),
  'flower-arch': prop('#6fbf73', (clay) => {
    solid(clay, rod('M12 97V48Q14 8 50 8Q86 8 88 48V97', 5), '#ffffff', { bulge: 2 });
    for (let index = 0; index <= 40; index++) {
      const part = index / 40;
      const turn = Math.PI * (1 - Math.min(1, Math.max(0, (part - 0.3) / 0.4)));
      const x = part < 0.3 ? 12 : part > 0.7 ? 88 : 50 + 38 * Math.cos(turn);
      const y = part < 0.3 ? 96 - 155 * part : part > 0.7 ? 49 + 155 * (part - 0.7) : 49 - 39 * Math.sin(turn);
      solid(
        clay,
        oval(x + 3 * Math.sin(index * 2.3), y + 2 * Math.cos(index * 3.1), 4.6, 3.4, index),
        darker(clay.colour, 0.05 * (index % 3)),
        { bulge: 1.4 },
      );
    }
    for (let index = 0; index <= 26; index++) {
      const part = index / 26;
      const turn = Math.PI * (1 - Math.min(1, Math.max(0, (part - 0.3) / 0.4)));
      const x = (part < 0.3 ? 12 : part > 0.7 ? 88 : 50 + 38 * Math.cos(turn)) + 2.6 * Math.sin(index * 4.1);
      const y = part < 0.3 ? 94 - 150 * part : part > 0.7 ? 49 + 150 * (part - 0.7) : 49 - 39 * Math.sin(turn);
      const tone = ROSES[index % ROSES.length]!;
      solid(clay, oval(x, y, 4.2 + (index % 3) * 0.6), tone, { bulge: 1.8, shine: 1.2 });
      mark(clay, oval(x + 0.3, y + 0.2, 1.6), darker(tone, 0.16), 0.6);
    }
  }),
  'picnic-blanket': prop('#e4464f', (clay) => {
    const cloth = shape('M16 34H84L98 66H2Z', 2);
    solid(clay, cloth, '#fff6ee', { bulge: 2 });
    within(clay, cloth, () => {
      for (let column = 0; column < 8; column++)
        mark(
          clay,
          shape(`M${18 + column * 9} 33H${22.5 + column * 9}L${6 + column * 12.2} 67H${0 + column * 12.2}Z`),
          clay.colour,
          0.55,
        );
      for (const [y, high] of [
        [37, 4],
        [46, 4.6],
        [56.5, 5.4],
      ] as const)
        mark(clay, box(0, y, 100, high, 0), clay.colour, 0.55);
    });
    solid(clay, oval(27, 45, 9, 3), WHITE, { bulge: 1.2 });
    solid(clay, shape('M20 44Q27 36 34 44Q27 47 20 44Z'), '#f0b45a', { bulge: 2 });
    solid(clay, shape('M58 55L80 50L78 57Q68 63 60 59Z', 1), '#58b368', { bulge: 2 });
    mark(clay, shape('M59.500 55.200L78 51L76.600 56Q68 60.500 61 57.800Z'), '#f0485c');
    for (const [x, y] of [
      [66, 56],
      [71, 55],
      [68, 58],
    ] as const)
      mark(clay, oval(x, y, 0.7, 1), DARK);
    solid(clay, box(45, 38, 7, 10, 2), '#f7a63c', { bulge: 1.8 });
    mark(clay, rod('M49 38L51 31', 1), '#e4464f');
  }),
  'rope-pulled': prop('#d9a866', (clay) => {
    solid(clay, rod('M4 50Q50 53 96 50', 5.2), clay.colour, { bulge: 1.4 });
    for (let x = 4; x < 97; x += 3.2) mark(clay, rod(`M${x} 52.400L${x + 2} 49`, 0.7), darker(clay.colour, 0.3), 0.6);
    solid(clay, shape('M46 52L44 66L50 61L56 66L54 52Z', 1), '#e4264f', { bulge: 1.6 });
    solid(clay, box(45, 47.5, 10, 7, 2), '#e4264f', { bulge: 1.6 });
  }),
  flagpole: prop('#c9cede', (clay) => {
    solid(clay, box(24, 88, 52, 9, 3), '#b9b2c4', { bulge: 2.4 });
    solid(clay, box(34, 79, 32, 11, 3), '#cfc9da', { bulge: 2.4 });
    solid(clay, rod('M50 82V8', 4.6, true), clay.colour, { turned: 'across', bulge: 1.2, shine: 1.4 });
    solid(clay, oval(50, 6, 3.6), GOLD, { bulge: 1.6, shine: 1.4 });
  }),
  'flag-raised': prop('#e4264f', (clay) => {
    solid(clay, shape('M4 14Q26 4 50 12T96 10V74Q72 84 50 76T4 78Z', 2), clay.colour, { bulge: 4 });
    mark(clay, shape('M46 12Q56 40 48 76L54 77Q62 40 53 13Z'), '#ffffff', 0.16);
    mark(
      clay,
      shape('M24 18L27.500 28L38 28.400L29.700 34.800L32.700 45L24 39L15.300 45L18.300 34.800L10 28.400L20.500 28Z'),
      '#ffd84a',
    );
  }),
  'judge-bench': prop('#8f5a36', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M6 44H94V95H6Z', 3), colour, { bulge: 4 });
    for (const x of [12, 39, 66]) solid(clay, box(x, 56, 22, 32, 3), darker(colour, 0.16), { bulge: 2.2 });
    solid(clay, box(2, 36, 96, 10, 3), lighter(colour, 0.18), { bulge: 2.6 });
    solid(clay, box(3, 91, 94, 6, 2.5), darker(colour, 0.2), { bulge: 2 });
    mark(clay, rod('M50 62V78', 1.8), GOLD);
    mark(clay, rod('M43 65H57', 1.6), GOLD);
    for (const x of [43, 57])
      mark(
        clay,
        shape(
          `M${x - 4} 71H${x + 4}Q${x} 76 ${x - 4} 71ZM${x} 65.500L${x - 3.6} 71H${x - 3}L${x} 66.600L${x + 3} 71H${x + 3.6}Z`,
        ),
        GOLD,
      );
    gleam(clay, rod('M8 39.500H92', 1.4), 0.45);
  }),
  veil: prop('#ffffff', (clay) => {
    const { canvas } = clay;
    canvas.save();
    canvas.globalAlpha = 0.82;
    solid(
      clay,
      shape(
        'M50 12Q24 12 14 44Q6 72 4 96Q16 90 24 94Q30 70 34 48Q40 32 50 30Q60 32 66 48Q70 70 76 94Q84 90 96 96Q94 72 86 44Q76 12 50 12Z',
        2,
      ),
      clay.colour,
      { bulge: 3 },
    );
    canvas.restore();
    for (const [x, y] of [
      [26, 28],
      [37, 21],
      [50, 18],
      [63, 21],
      [74, 28],
    ] as const) {
      for (let petal = 0; petal < 5; petal++)
        solid(
          clay,
          oval(x + 3.6 * Math.cos(petal * 1.257), y + 3.6 * Math.sin(petal * 1.257), 3.2),
          petal % 2 ? '#ffd5e2' : '#ffffff',
          { bulge: 1.1 },
        );
      mark(clay, oval(x, y, 2.2), '#ffcf5a');
    }
  }),
};
