/**
 * What has somebody under it or behind it: a bed, a sofa, a chair and a bench on high legs, trees with a bare trunk, a lamp on an
 * arm, the stands that a car is raised on. Listed by `index.ts`.
 */
import {
  box,
  type Clay,
  DARK,
  darker,
  gleam,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
  WOOD,
} from './clay.js';

const BARK = '#8a5a3a';

function trunk(clay: Clay, top: number): void {
  solid(clay, shape(`M40 ${top}H60L60 80Q61 92 70 98H30Q39 92 40 80Z`, 2), BARK, { turned: 'across', bulge: 3 });
  for (const [x, from] of [
    [45, 62],
    [50, 74],
    [55, 66],
  ] as const)
    mark(clay, rod(`M${x} ${from}Q${x + 1} ${from + 8} ${x - 1} ${from + 14}`, 1), darker(BARK, 0.4), 0.7);
}

export const SHELTERING: Record<string, PropDesign> = {
  'high-bed': prop('#6f9fe0', (clay) => {
    const { colour } = clay;
    for (const [x, y] of [
      [0, 6],
      [92, 28],
    ] as const)
      solid(clay, box(x, y, 8, 98 - y, 3), WOOD, { turned: 'across', bulge: 2 });
    solid(clay, box(4, 12, 7, 46, 2), darker(WOOD, 0.1), { bulge: 2 });
    solid(clay, box(6, 38, 88, 16, 4), WHITE, { bulge: 4 });
    solid(clay, box(10, 25, 27, 17, 8), '#ffffff', { bulge: 4 });
    solid(clay, shape('M34 33Q36 29 42 29H88Q94 29 94 36V56H34Z', 4), colour, { bulge: 5 });
    solid(clay, shape('M32 33Q33 28 38 28H46V57H32Z', 3), lighter(colour, 0.5), { bulge: 3 });
    solid(clay, box(4, 52, 92, 7, 2), WOOD, { bulge: 2 });
  }),
  'legged-sofa': prop('#4f7fe0', (clay) => {
    const { colour } = clay;
    for (const x of [9, 91])
      solid(clay, shape(`M${x - 3.4} 56H${x + 3.4}L${x + 1.8} 98H${x - 1.8}Z`, 1), WOOD, { bulge: 1.6 });
    solid(clay, box(8, 2, 84, 44, 9), darker(colour, 0.06), { bulge: 5 });
    for (const x of [13, 51]) solid(clay, box(x, 7, 36, 32, 7), colour, { bulge: 5 });
    for (const x of [11, 50.5]) solid(clay, box(x, 33, 38.5, 15, 5), lighter(colour, 0.1), { bulge: 4 });
    solid(clay, box(4, 44, 92, 15, 4), colour, { bulge: 4 });
    for (const x of [0, 86]) solid(clay, box(x, 20, 14, 39, 7), colour, { bulge: 5 });
  }),
  'legged-chair': prop(WOOD, (clay) => {
    const { colour } = clay;
    for (const x of [24, 72]) solid(clay, box(x, 2, 6, 50, 3), colour, { bulge: 2 });
    for (const y of [6, 19, 32]) solid(clay, box(26, y, 50, 8, 3), lighter(colour, 0.08), { bulge: 2 });
    for (const x of [27, 69]) solid(clay, box(x, 50, 5, 42, 2), darker(colour, 0.3), { bulge: 1.6 });
    for (const x of [16, 78]) solid(clay, box(x, 50, 6, 48, 2), colour, { bulge: 2 });
    solid(clay, shape('M24 43H78L86 51H14Z', 2), lighter(colour, 0.14), { bulge: 2 });
    solid(clay, box(13, 50, 74, 6, 2.4), colour, { bulge: 2 });
  }),
  'legged-bench': prop(LIGHT_WOOD, (clay) => {
    const { colour } = clay;
    for (const x of [12, 84]) solid(clay, box(x, 4, 4, 50, 1.4), DARK, { bulge: 1.4 });
    for (const x of [6, 89]) solid(clay, box(x, 52, 5, 46, 1.4), DARK, { bulge: 1.6 });
    for (const y of [5, 17, 29]) solid(clay, box(3, y, 94, 9, 3), colour, { bulge: 2.4 });
    for (const [y, wide] of [
      [43, 94],
      [50, 100],
    ] as const)
      solid(clay, box(50 - wide / 2, y, wide, 7, 2.6), lighter(colour, 0.08), { bulge: 2.2 });
  }),
  'shade-tree': prop('#57ab45', (clay) => {
    const { colour } = clay;
    trunk(clay, 40);
    for (const path of ['M50 60Q40 48 28 44', 'M52 58Q62 48 72 44']) solid(clay, rod(path, 6), BARK, { bulge: 2 });
    for (const [x, y, radius, shade] of [
      [20, 40, 18, 0.1],
      [80, 40, 18, 0.14],
      [50, 38, 20, 0.1],
      [30, 22, 20, 0],
      [70, 23, 20, 0.05],
      [50, 17, 17, -0.1],
    ] as const)
      solid(clay, oval(x, y, radius, radius * 0.86), shade < 0 ? lighter(colour, -shade) : darker(colour, shade), {
        bulge: 7,
      });
  }),
  /** Somebody stands behind its trunk, below the crown. */
  'tall-tree': prop('#57ab45', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M38 24H62L61 84Q62 94 72 98H28Q38 94 39 84Z', 2), BARK, { turned: 'across', bulge: 4 });
    for (const [x, from] of [
      [43, 44],
      [52, 58],
      [57, 42],
      [46, 74],
    ] as const)
      mark(clay, rod(`M${x} ${from}Q${x + 1} ${from + 6} ${x - 1} ${from + 12}`, 1), darker(BARK, 0.4), 0.7);
    for (const [x, y, radius, shade] of [
      [18, 26, 16, 0.1],
      [82, 26, 16, 0.14],
      [50, 24, 19, 0.1],
      [32, 14, 16, 0],
      [68, 14, 16, 0.05],
      [50, 12, 14, -0.1],
    ] as const)
      solid(clay, oval(x, y, radius, radius * 0.76), shade < 0 ? lighter(colour, -shade) : darker(colour, shade), {
        bulge: 6,
      });
  }),
  'tall-pine': prop('#3f8f4f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M44 50H56L58 92L64 98H36L42 92Z', 2), BARK, { turned: 'across', bulge: 3 });
    for (const [y, wide] of [
      [60, 44],
      [42, 35],
      [26, 25],
    ] as const)
      solid(clay, shape(`M50 ${y - 26}L${50 + wide} ${y - 4}Q50 ${y + 6} ${50 - wide} ${y - 4}Z`, 5), colour, {
        bulge: 6,
      });
  }),
  'long-fence': prop('#f4efe4', (clay) => {
    const { colour } = clay;
    for (const y of [72, 86]) solid(clay, box(0, y, 100, 4, 1), darker(colour, 0.14), { bulge: 1 });
    for (let x = 1; x < 96; x += 8.6) {
      solid(clay, shape(`M${x} 97V67L${x + 2.6} 63L${x + 5.2} 67V97Z`, 0.8), colour, { turned: 'across', bulge: 1 });
      for (const y of [74, 88]) mark(clay, oval(x + 2.6, y, 0.5), '#a59a86');
    }
  }),
  'field-gate': prop('#b07a48', (clay) => {
    const { colour } = clay;
    for (const x of [0, 92]) solid(clay, box(x, 44, 8, 54, 2), darker(colour, 0.2), { turned: 'across', bulge: 2 });
    for (const y of [52, 62, 72, 82, 91]) solid(clay, box(8, y, 84, 4, 1), colour, { bulge: 1.2 });
    for (const x of [9, 86]) solid(clay, box(x, 49, 5, 47, 1), lighter(colour, 0.1), { bulge: 1.2 });
    solid(clay, rod('M12 93L88 53', 4, true), lighter(colour, 0.1), { bulge: 1.2 });
    solid(clay, oval(89, 66, 2.4), DARK, { bulge: 1 });
  }),
  'legged-piano': prop('#2b2a36', (clay) => {
    const { colour } = clay;
    for (const x of [8, 92]) {
      solid(clay, shape(`M${x - 4} 50H${x + 4}L${x + 2.4} 94H${x - 2.4}Z`, 1), lighter(colour, 0.1), { bulge: 2 });
      solid(clay, oval(x, 95, 3), '#f2b632', { bulge: 1.2 });
    }
    solid(clay, shape('M26 34Q34 4 64 3Q92 4 98 24V36Z', 4), lighter(colour, 0.14), { bulge: 4, shine: 1.6 });
    mark(clay, shape('M34 30Q42 10 64 8Q86 10 93 24Q62 22 34 30Z', 3), lighter(colour, 0.34), 0.55);
    mark(clay, rod('M80 40L74 18', 1.8), '#f2b632');
    solid(clay, shape('M2 40Q2 36 6 36H95Q99 36 99 40V50Q99 54 94 54H6Q2 54 2 50Z', 3), colour, {
      bulge: 4,
      shine: 1.8,
    });
    solid(clay, box(3, 36, 42, 7, 1), WHITE, { bulge: 1 });
    for (let x = 6; x < 45; x += 3.4) mark(clay, rod(`M${x} 36V43`, 0.5), '#8a8698');
    for (const x of [7.6, 11, 17.6, 21, 24.4, 31, 34.4]) mark(clay, box(x - 1, 36, 2, 4.4, 0.4), '#1d1a28');
    gleam(clay, box(48, 44, 46, 2, 1), 0.5);
  }),
  /** On trestles ashore. */
  'propped-boat': prop('#d9534a', (clay) => {
    const { colour } = clay;
    for (const x of [14, 86])
      for (const lean of [-7, 7]) solid(clay, rod(`M${x} 50L${x + lean} 97`, 4, true), WOOD, { bulge: 1.2 });
    solid(clay, box(4, 50, 92, 5, 1.4), darker(WOOD, 0.1), { bulge: 1.4 });
    solid(clay, shape('M0 18Q40 26 100 14Q96 38 80 50H18Q4 40 0 18Z', 4), colour, { bulge: 6 });
    mark(clay, shape('M4 30Q40 38 95 29Q92 36 89 40Q48 46 8 38Z', 2), WHITE, 0.9);
    solid(clay, rod('M1 19Q40 27 99 15', 3.4), WOOD, { bulge: 1 });
    solid(clay, rod('M30 4L66 24', 2.6), LIGHT_WOOD, { bulge: 0.8 });
  }),
  'leaf-umbrella': prop('#56ad4a', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M56 26Q66 60 58 98', 5), darker(colour, 0.25), { bulge: 1.6 });
    solid(clay, shape('M0 44Q6 6 52 4Q96 4 100 38Q78 28 60 34Q30 30 0 44Z', 5), colour, { bulge: 6 });
    mark(clay, rod('M6 38Q34 16 58 20Q80 20 95 32', 1.8), lighter(colour, 0.35), 0.9);
    for (const path of ['M30 24L24 12', 'M46 20L46 9', 'M66 20L72 10', 'M80 24L88 16'])
      mark(clay, rod(path, 1.2), lighter(colour, 0.3), 0.8);
  }),
  'arched-lamp': prop('#3f4657', (clay) => {
    const { colour } = clay;
    mark(clay, shape('M60 23H84L98 97H44Z', 3), '#fff3b0', 0.34);
    solid(clay, rod('M16 96V24Q16 6 34 6H58Q72 6 72 14', 4.4), colour, { bulge: 1.8 });
    solid(clay, box(8, 92, 16, 6, 2), colour, { bulge: 2 });
    mark(clay, oval(72, 23, 11, 4), '#fff6cf');
    solid(clay, shape('M60 22Q61 11 72 11Q83 11 84 22Z', 2), colour, { turned: 'across', bulge: 3 });
  }),
  'jack-stands': prop('#f2b632', (clay) => {
    for (const x of [6, 66]) {
      solid(clay, shape(`M${x + 4} 76H${x + 24}L${x + 28} 97H${x}Z`, 1.5), clay.colour, { bulge: 2.4 });
      for (const stripe of [4, 11, 18])
        mark(clay, shape(`M${x + stripe + 2} 80H${x + stripe + 6}L${x + stripe + 3} 94H${x + stripe - 1}Z`), DARK, 0.8);
      solid(clay, box(x, 74, 28, 4, 1.6), STEEL, { bulge: 1.2 });
      solid(clay, box(x - 1, 95, 30, 3, 1.2), RUBBER, { bulge: 1 });
    }
  }),
  /** What is in it is drawn before it. */
  'fish-tank': prop('#7fd0f2', (clay) => {
    mark(clay, box(4, 14, 92, 62, 2), clay.colour, 0.86);
    mark(clay, box(4, 8, 92, 6, 2), '#ffffff', 0.3);
    mark(clay, shape('M4 66Q26 60 50 65Q76 70 96 63V76H4Z'), '#e6c48c');
    for (const [x, tall] of [
      [14, 34],
      [20, 24],
      [86, 30],
      [80, 20],
    ] as const)
      mark(
        clay,
        rod(
          `M${x} 68Q${x - 4} ${68 - tall * 0.4} ${x} ${68 - tall * 0.6}Q${x + 4} ${68 - tall * 0.8} ${x} ${68 - tall}`,
          2.6,
        ),
        '#3fa35a',
        0.9,
      );
    for (const [x, y, radius] of [
      [72, 30, 2],
      [75, 40, 1.4],
      [70, 50, 1.7],
    ] as const)
      mark(clay, oval(x, y, radius), '#ffffff', 0.75);
    mark(clay, box(5, 14, 90, 1.6, 0.8), '#ffffff', 0.8);
    for (const x of [3, 94]) solid(clay, box(x, 6, 3, 72, 1), STEEL, { bulge: 0.8 });
    solid(clay, box(2, 4, 96, 5, 2), DARK, { bulge: 1.6 });
    solid(clay, box(2, 75, 96, 5, 2), DARK, { bulge: 1.6 });
    gleam(clay, shape('M12 18H22L12 50Z'), 0.5);
    solid(clay, box(0, 80, 100, 7, 2), WOOD, { bulge: 2.4 });
    for (const x of [6, 86]) solid(clay, box(x, 86, 8, 12, 1.5), darker(WOOD, 0.1), { bulge: 2 });
  }),
  /** Of glass as well. */
  'fish-bowl': prop('#7fd0f2', (clay) => {
    mark(clay, shape('M30 12H70Q96 26 94 58Q91 92 66 97H34Q9 92 6 58Q4 26 30 12Z', 4), '#ffffff', 0.2);
    mark(clay, shape('M11 36Q50 41 89 36Q95 60 87 78Q79 94 64 95H36Q22 94 14 80Q5 62 11 36Z'), clay.colour, 0.82);
    mark(clay, shape('M16 84Q36 79 54 83Q70 86 84 82Q76 95 62 95H38Q22 95 16 84Z'), '#e6c48c');
    mark(clay, rod('M24 86Q18 74 25 62', 2.6), '#3fa35a');
    for (const [x, y, radius] of [
      [74, 52, 2],
      [77, 62, 1.5],
    ] as const)
      mark(clay, oval(x, y, radius), '#ffffff', 0.8);
    solid(clay, rod('M30 13Q4 28 6 58Q9 92 34 96H66Q91 92 94 58Q96 28 70 13', 2), '#e4f6fd', { bulge: 0.8 });
    solid(clay, box(28, 9, 44, 5, 2.5), '#eefaff', { bulge: 1.4 });
    mark(clay, rod('M18 34Q12 46 15 58', 3), '#ffffff', 0.75);
  }),
  goldfish: prop('#f5861f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M66 52Q82 30 98 26Q92 44 90 52Q92 62 98 80Q82 74 66 54Z', 4), lighter(colour, 0.25), {
      bulge: 4,
    });
    solid(clay, shape('M34 36Q46 16 66 22Q64 32 66 42Z', 3), lighter(colour, 0.2), { bulge: 3 });
    solid(clay, shape('M2 54Q10 30 40 30Q62 32 74 52Q62 74 38 76Q10 76 2 54Z', 4), colour, { bulge: 8, shine: 1.3 });
    mark(clay, shape('M10 64Q34 82 62 64Q40 88 10 64Z', 3), '#ffe3b0', 0.8);
    solid(clay, shape('M40 58Q54 60 58 74Q44 76 38 64Z', 3), lighter(colour, 0.3), { bulge: 2 });
    for (const [x, y] of [
      [40, 44],
      [50, 42],
      [50, 52],
      [60, 48],
    ] as const)
      mark(clay, rod(`M${x} ${y - 4}Q${x + 5} ${y} ${x} ${y + 4}`, 1.2), darker(colour, 0.25), 0.7);
    mark(clay, oval(18, 48, 6, 6.6), '#ffffff');
    mark(clay, oval(17, 48.6, 3.6, 4.2), '#20160c');
    mark(clay, oval(16, 47, 1.3), '#ffffff');
    mark(clay, rod('M5 60Q9 63 13 61', 1.4), darker(colour, 0.5));
  }),
  'swaddled-baby': prop('#a9d4f5', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M22 24Q50 2 78 24Q92 58 66 90Q50 102 34 90Q8 58 22 24Z', 5), colour, { bulge: 8 });
    solid(clay, oval(50, 32, 23, 22), '#f7cfae', { bulge: 5 });
    mark(clay, shape('M28 26Q50 2 72 26Q62 18 52 20Q40 17 28 26Z', 3), lighter(colour, 0.3));
    for (const x of [41, 59]) {
      mark(clay, oval(x, 34, 3, 3.6), '#2b1a14');
      mark(clay, oval(x - 1, 32.6, 1.1), '#ffffff');
      mark(clay, oval(x + (x < 50 ? -5 : 5), 41, 3.4, 2.2), '#f59a8e', 0.7);
    }
    mark(clay, rod('M45 43Q50 48 55 43', 1.8), '#a24a3c');
    mark(clay, rod('M47 13Q52 8 54 14', 1.8), '#6b4028');
    solid(clay, shape('M24 50Q48 58 78 52Q74 76 60 92Q44 96 36 90Q22 72 24 50Z', 4), lighter(colour, 0.22), {
      bulge: 5,
    });
    mark(clay, rod('M76 54Q54 66 40 90', 1.4), darker(colour, 0.25), 0.8);
  }),
};
