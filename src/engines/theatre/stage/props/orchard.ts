/** Fruits, greens and nuts that have no emoji of their own. Listed by `index.ts`. */
import { box, darker, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, turned } from './clay.js';

const LEAF = '#4faf4a';
const STALK = '#7a5230';

export const ORCHARD: Record<string, PropDesign> = {
  artichoke: prop('#7fae5a', (clay) => {
    solid(clay, box(43, 82, 14, 16, 4), darker(clay.colour, 0.2), { bulge: 3 });
    solid(clay, oval(50, 52, 36, 36), darker(clay.colour, 0.2), { bulge: 8 });
    for (const [row, wide] of [16, 27, 30, 25, 14].entries())
      for (const index of [-2, 2, -1, 1, 0]) {
        const [x, y] = [50 + (index / 2) * wide, 20 + row * 14 - Math.abs(index) * 2];
        const paint = index === 0 ? lighter(clay.colour, 0.14) : index % 2 ? clay.colour : darker(clay.colour, 0.1);
        turned(clay, x, y, index * 0.035, () =>
          solid(
            clay,
            shape(
              `M${x} ${y - 16}Q${x + 15} ${y - 4} ${x + 9} ${y + 14}H${x - 9}Q${x - 15} ${y - 4} ${x} ${y - 16}Z`,
              3,
            ),
            paint,
            {
              bulge: 3.4,
            },
          ),
        );
      }
  }),
  beetroot: prop('#9c2450', (clay) => {
    for (const [path, leaf] of [
      ['M48 40Q40 22 26 12', [24, 14, 9, 15, -0.6]],
      ['M50 40V10', [50, 14, 9, 14, 0]],
      ['M52 40Q60 22 74 12', [76, 14, 9, 15, 0.6]],
    ] as const) {
      solid(clay, oval(leaf[0], leaf[1], leaf[2], leaf[3], leaf[4]), LEAF, { bulge: 4 });
      solid(clay, rod(path, 3.4), '#c43a6a', { bulge: 1 });
    }
    solid(
      clay,
      shape('M50 36Q86 34 84 58Q82 78 56 86Q52 90 50 98Q48 90 44 86Q18 78 16 58Q14 34 50 36Z', 3),
      clay.colour,
      { bulge: 8, shine: 1.3 },
    );
    mark(clay, rod('M28 70Q40 76 46 76M70 66Q64 70 58 71', 1.4), darker(clay.colour, 0.4), 0.7);
  }),
  starfruit: prop('#e9d23f', (clay) => {
    const star = 'M50 4L62 36L96 38L69 58L79 92L50 72L21 92L31 58L4 38L38 36Z';
    solid(clay, shape(star, 6), clay.colour, { bulge: 6, shine: 1.3 });
    turned(clay, 50, 52, 0, () => {
      mark(
        clay,
        shape('M50 18L58 42L82 43L63 57L70 80L50 66L30 80L37 57L18 43L42 42Z', 4),
        lighter(clay.colour, 0.5),
        0.8,
      );
    });
    for (let index = 0; index < 5; index++) {
      const turn = (index / 5) * Math.PI * 2 - Math.PI / 2;
      mark(clay, oval(50 + 10 * Math.cos(turn), 52 + 10 * Math.sin(turn), 2.4, 4.2, turn + Math.PI / 2), '#8a5a1c');
    }
  }),
  fig: prop('#6a3f82', (clay) => {
    solid(clay, shape('M44 14Q46 2 54 4Q54 12 58 18Q94 44 84 72Q76 96 50 96Q24 96 16 72Q8 44 42 20Z', 4), clay.colour, {
      bulge: 9,
    });
    for (const path of ['M46 20Q26 50 36 90', 'M52 18Q54 56 52 94', 'M58 22Q76 52 68 88'])
      mark(clay, rod(path, 1.6), lighter(clay.colour, 0.35), 0.5);
    solid(clay, oval(50, 12, 6, 8), '#7fae5a', { bulge: 2.4 });
    gleam(clay, oval(34, 52, 5, 10), 0.4);
  }),
  plum: prop('#7a3a96', (clay) => {
    solid(clay, rod('M52 22Q52 10 60 4', 3.4), STALK, { bulge: 1 });
    solid(clay, shape('M58 12Q78 0 90 14Q78 26 58 14Z', 2), LEAF, { bulge: 2.6 });
    solid(clay, shape('M50 22Q92 10 92 54Q90 94 50 96Q10 94 8 54Q8 10 50 22Z', 4), clay.colour, {
      bulge: 9,
      shine: 1.4,
    });
    mark(clay, rod('M50 24Q38 58 50 94', 2), darker(clay.colour, 0.4), 0.6);
    gleam(clay, oval(28, 44, 6, 11), 0.5);
  }),
  raspberry: prop('#e0355c', (clay) => {
    for (const [row, count] of [4, 5, 4, 3, 2].entries())
      for (let index = 0; index < count; index++)
        solid(
          clay,
          oval(50 + (index - (count - 1) / 2) * 17, 36 + row * 13, 10.4),
          (row + index) % 2 ? clay.colour : lighter(clay.colour, 0.12),
          { bulge: 4, shine: 1.4 },
        );
    for (const turn of [-0.22, -0.11, 0, 0.11, 0.22])
      turned(clay, 50, 26, turn, () => solid(clay, oval(50, 14, 6, 13), LEAF, { bulge: 2.4 }));
  }),
  pinecone: prop('#8a5a3a', (clay) => {
    solid(clay, oval(50, 54, 30, 42), darker(clay.colour, 0.3), { bulge: 8 });
    for (const [row, y] of [82, 70, 58, 46, 34, 22, 12].entries()) {
      const wide = [14, 24, 30, 30, 26, 18, 8][row]!;
      for (let index = -2; index <= 2; index++) {
        const x = 50 + (index / 2) * wide + (row % 2 ? wide / 5 : -wide / 8);
        solid(clay, oval(x, y + Math.abs(index) * 1.4, 9, 6.4), index % 2 ? clay.colour : lighter(clay.colour, 0.12), {
          bulge: 2.6,
        });
        mark(clay, oval(x, y + 3 + Math.abs(index) * 1.4, 2.4, 1.5), '#e8cfa0', 0.8);
      }
    }
  }),
  acorn: prop('#c98a3f', (clay) => {
    solid(clay, rod('M50 14Q50 6 56 3', 5), STALK, { bulge: 1.6 });
    solid(clay, shape('M20 44H80Q82 78 54 90L50 98L46 90Q18 78 20 44Z', 4), clay.colour, { bulge: 8, shine: 1.4 });
    solid(clay, shape('M10 46Q12 12 50 12Q88 12 90 46Q70 56 50 56Q30 56 10 46Z', 5), '#7a5230', { bulge: 6 });
    for (const [x, y] of [
      [30, 28],
      [46, 24],
      [62, 26],
      [24, 40],
      [40, 38],
      [56, 38],
      [72, 38],
      [48, 50],
      [64, 50],
      [32, 50],
    ] as const)
      mark(clay, oval(x, y, 5, 3), '#a87a48', 0.8);
    gleam(clay, oval(36, 68, 4, 9), 0.5);
  }),
  sprouts: prop('#7fb84a', (clay) => {
    for (const [x, y, r] of [
      [50, 28, 24],
      [27, 66, 25],
      [73, 66, 25],
    ] as const) {
      solid(clay, oval(x, y, r), clay.colour, { bulge: 7 });
      solid(
        clay,
        shape(
          `M${x} ${y + r * 0.86}Q${x - r} ${y + r * 0.3} ${x - r * 0.4} ${y - r * 0.8}Q${x + r * 0.6} ${y - r * 0.3} ${x} ${y + r * 0.86}Z`,
          2,
        ),
        lighter(clay.colour, 0.2),
        { bulge: 3 },
      );
      mark(
        clay,
        rod(
          `M${x} ${y + r * 0.8}Q${x - r * 0.3} ${y} ${x - r * 0.3} ${y - r * 0.6}M${x} ${y + r * 0.8}Q${x + r * 0.6} ${y + r * 0.2} ${x + r * 0.7} ${y - r * 0.3}`,
          1.6,
        ),
        '#e3f0b8',
        0.9,
      );
    }
  }),
  leek: prop('#f2f4e4', (clay) => {
    turned(clay, 50, 50, 0.05, () => {
      for (const path of [
        'M46 48Q38 28 29 15',
        'M50 48V13',
        'M54 48Q62 28 71 15',
        'M48 48Q44 26 41 12',
        'M52 48Q56 26 60 12',
      ])
        solid(clay, rod(path, 8), path.startsWith('M50') ? lighter(LEAF, 0.1) : LEAF, { bulge: 2.6 });
      solid(clay, shape('M40 40H60L58 84Q50 92 42 84Z', 3), clay.colour, { bulge: 5, turned: 'across' });
      mark(clay, shape('M40 40H60L59 58H41Z'), '#b9dc8a', 0.8);
      for (const x of [43, 48, 53, 57])
        mark(clay, rod(`M${x} 86Q${x - 2} 92 ${x + (x - 50) * 0.6} 94`, 1.5), '#c9b890');
    });
  }),
  'lotus-root': prop('#ecd9b4', (clay) => {
    solid(clay, oval(50, 50, 45), darker(clay.colour, 0.12), { bulge: 5 });
    solid(clay, oval(50, 50, 39), lighter(clay.colour, 0.3), { bulge: 3 });
    for (let index = 0; index < 8; index++) {
      const turn = (index / 8) * Math.PI * 2;
      mark(clay, oval(50 + 24 * Math.cos(turn), 50 + 24 * Math.sin(turn), 8.4, 6, turn), '#8f744c');
    }
    mark(clay, oval(50, 50, 5), '#8f744c');
  }),
  mangosteen: prop('#5a2440', (clay) => {
    solid(clay, oval(50, 58, 43, 39), clay.colour, { bulge: 9, shine: 1.4 });
    for (const turn of [-0.17, -0.06, 0.06, 0.17])
      turned(clay, 50, 24, turn, () => solid(clay, oval(50, 30, 11, 17), LEAF, { bulge: 3 }));
    solid(clay, box(45, 4, 10, 18, 3), STALK, { bulge: 2.4 });
    gleam(clay, oval(26, 60, 6, 11), 0.35);
  }),
  okra: prop('#6fae4a', (clay) => {
    for (const [x, turn] of [
      [34, -0.05],
      [64, 0.06],
    ] as const)
      turned(clay, x, 50, turn, () => {
        solid(clay, shape(`M${x - 10} 22H${x + 10}Q${x + 12} 60 ${x} 97Q${x - 12} 60 ${x - 10} 22Z`, 3), clay.colour, {
          bulge: 5,
          turned: 'across',
        });
        for (const d of [-4, 4])
          mark(clay, rod(`M${x + d} 26Q${x + d} 60 ${x} 92`, 1.3), darker(clay.colour, 0.3), 0.7);
        solid(clay, box(x - 11, 12, 22, 12, 5), darker(clay.colour, 0.18), { bulge: 3 });
        solid(clay, box(x - 3, 3, 6, 11, 2), darker(clay.colour, 0.3), { bulge: 1.6 });
      });
  }),
  walnut: prop('#c2905a', (clay) => {
    solid(clay, shape('M50 5Q84 8 92 46Q92 88 50 96Q8 88 8 46Q16 8 50 5Z', 5), clay.colour, { bulge: 9 });
    mark(clay, rod('M50 8Q46 50 50 94', 3), darker(clay.colour, 0.45), 0.8);
    for (const path of [
      'M40 20Q20 30 28 46Q16 60 30 76',
      'M60 20Q80 30 72 46Q84 60 70 76',
      'M40 40Q34 56 42 72',
      'M60 40Q66 56 58 72',
    ])
      mark(clay, rod(path, 2), darker(clay.colour, 0.35), 0.6);
  }),
};
