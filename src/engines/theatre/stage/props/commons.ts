/** Plain things of houses and boats that the emoji have in another shape: an armchair, a kettle, a canoe. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  gleam,
  hollow,
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
  WOOD,
} from './clay.js';

export const COMMONS: Record<string, PropDesign> = {
  armchair: prop('#4f8a8b', (clay) => {
    for (const x of [22, 73]) solid(clay, box(x, 86, 6, 11, 2), WOOD, { bulge: 1.6 });
    solid(clay, shape('M20 60Q18 8 34 6Q50 2 66 6Q82 8 80 60Z', 8), clay.colour, { bulge: 7 });
    for (const [x, y] of [
      [38, 22],
      [62, 22],
      [50, 34],
    ] as const)
      mark(clay, oval(x, y, 1.6), darker(clay.colour, 0.4), 0.7);
    solid(clay, box(24, 52, 52, 20, 8), lighter(clay.colour, 0.14), { bulge: 5 });
    solid(clay, box(16, 66, 68, 23, 6), clay.colour, { bulge: 5 });
    for (const x of [4, 76]) {
      solid(clay, box(x, 46, 20, 44, 9), clay.colour, { bulge: 5 });
      solid(clay, oval(x + 10, 52, 10.4, 9.4), lighter(clay.colour, 0.08), { bulge: 4 });
      mark(clay, oval(x + 10, 52, 5).stroke({ width: 1.2 }), darker(clay.colour, 0.3), 0.6);
    }
  }),
  kettle: prop('#b9c3d0', (clay) => {
    solid(clay, rod('M22 44Q20 6 50 6Q80 6 78 44', 7), DARK, { bulge: 2 });
    solid(clay, shape('M24 64L4 36Q0 30 8 29L14 30Q18 31 20 36L34 58Z', 2), clay.colour, { bulge: 3, shine: 1.6 });
    solid(clay, shape('M28 38Q50 30 72 38Q88 60 86 92Q86 96 80 96H20Q14 96 14 92Q12 60 28 38Z', 4), clay.colour, {
      bulge: 7,
      shine: 1.8,
    });
    solid(clay, shape('M30 40Q50 24 70 40Q50 47 30 40Z', 2), lighter(clay.colour, 0.2), { bulge: 3, shine: 1.6 });
    solid(clay, oval(50, 27, 5.4), DARK, { bulge: 2 });
    solid(clay, box(13, 89, 74, 7, 3), darker(clay.colour, 0.35), { bulge: 2 });
    gleam(clay, oval(32, 62, 3.4, 15, 0.16), 0.8);
  }),
  'ceiling-fan': prop('#c98849', (clay) => {
    solid(clay, box(42, 2, 16, 7, 2), STEEL, { bulge: 2 });
    solid(clay, box(48, 6, 4, 34, 1), STEEL, { bulge: 1 });
    for (const path of [
      'M46 48L4 37Q0 40 1 46L2 49L44 56Z',
      'M54 48L96 37Q100 40 99 46L98 49L56 56Z',
      'M46 54L24 74Q24 80 30 81L35 80L51 58Z',
      'M54 54L76 74Q76 80 70 81L65 80L49 58Z',
    ])
      solid(clay, shape(path, 2), clay.colour, { bulge: 2 });
    solid(clay, shape('M36 40H64Q68 50 62 57H38Q32 50 36 40Z', 3), STEEL, { bulge: 4 });
    solid(clay, oval(50, 61, 11, 9), '#fff3c9', { bulge: 4, shine: 1.4 });
  }),
  'music-stand': prop('#3d3a4e', (clay) => {
    for (const path of ['M50 78L24 96', 'M50 78L76 96', 'M50 78L52 97'])
      solid(clay, rod(path, 3.4), clay.colour, { bulge: 1.2 });
    solid(clay, rod('M50 44V80', 4), clay.colour, { bulge: 1.4 });
    solid(clay, shape('M12 8H88L92 48H8Z', 3), clay.colour, { bulge: 2 });
    solid(clay, box(6, 46, 88, 6, 2), lighter(clay.colour, 0.2), { bulge: 1.6 });
    for (const [left, right] of [
      [17, 49],
      [51, 83],
    ] as const) {
      solid(clay, shape(`M${left} 4H${right}V45H${left}Z`, 1), '#fbf8ee', { bulge: 1.4 });
      for (const y of [12, 24, 36])
        for (let line = 0; line < 3; line++)
          mark(clay, box(left + 3, y + line * 2.4, right - left - 6, 0.7, 0), '#9a96a6');
    }
    for (const [x, y] of [
      [24, 18],
      [34, 14],
      [42, 28],
      [58, 16],
      [68, 30],
      [76, 18],
      [30, 41],
    ] as const) {
      mark(clay, oval(x, y, 2.3, 1.7, -0.4), '#2b2636');
      mark(clay, box(x + 1.6, y - 8, 0.9, 8, 0), '#2b2636');
    }
  }),
  'water-bottle': prop('#4aa3e0', (clay) => {
    solid(clay, box(38, 4, 24, 12, 3), DARK, { bulge: 2.4 });
    solid(clay, box(42, 14, 16, 7, 1), STEEL, { bulge: 1.6 });
    solid(clay, shape('M42 20H58Q72 26 72 38V92Q72 97 66 97H34Q28 97 28 92V38Q28 26 42 20Z', 3), clay.colour, {
      bulge: 6,
      shine: 1.7,
      turned: 'across',
    });
    mark(clay, shape('M50 48Q62 64 50 72Q38 64 50 48Z', 1), '#ffffff', 0.9);
    for (const y of [40, 80, 86]) mark(clay, box(28, y, 44, 1.6, 0), darker(clay.colour, 0.35), 0.6);
    gleam(clay, oval(35, 58, 2.2, 24), 0.7);
  }),
  /** Seen from above, toes to us, side by side. */
  slippers: prop('#e58aa5', (clay) => {
    const { canvas, colour } = clay;
    canvas.translate(0, 30);
    canvas.scale(1, 0.7);
    for (const x of [26, 74]) {
      solid(
        clay,
        shape(
          `M${x - 19} 24Q${x - 18} 4 ${x} 4Q${x + 18} 4 ${x + 19} 24L${x + 22} 74Q${x + 20} 97 ${x} 97Q${x - 20} 97 ${x - 22} 74Z`,
          5,
        ),
        darker(colour, 0.3),
        { bulge: 3 },
      );
      solid(
        clay,
        shape(`M${x - 15} 24Q${x - 14} 9 ${x} 9Q${x + 14} 9 ${x + 15} 24L${x + 17} 62H${x - 17}Z`, 5),
        lighter(colour, 0.6),
        { bulge: 3 },
      );
      solid(
        clay,
        shape(`M${x - 23} 52Q${x} 36 ${x + 23} 52L${x + 23} 74Q${x + 20} 96 ${x} 96Q${x - 20} 96 ${x - 23} 74Z`, 5),
        colour,
        { bulge: 8 },
      );
      for (let tuft = -2; tuft <= 2; tuft++)
        solid(clay, oval(x + tuft * 10, 50 - (4 - tuft * tuft) * 1.5, 6.4), '#fff6ee', { bulge: 2 });
      solid(clay, oval(x, 72, 8), '#fff6ee', { bulge: 3 });
    }
  }),
  canoe: prop('#b8552f', (clay) => {
    solid(clay, shape('M2 40Q6 34 10 42Q50 58 90 42Q94 34 98 40Q96 66 84 72Q50 80 16 72Q4 66 2 40Z', 3), clay.colour, {
      bulge: 5,
      shine: 1.3,
    });
    hollow(clay, shape('M12 46Q50 60 88 46Q80 58 50 60Q20 58 12 46Z', 2), darker(clay.colour, 0.55));
    for (const x of [34, 62]) solid(clay, box(x, 51.5, 5, 6, 1), LIGHT_WOOD, { bulge: 1.2 });
    mark(clay, rod('M7 56Q50 76 93 56', 1.6), lighter(clay.colour, 0.6), 0.8);
    solid(clay, rod('M22 26L74 60', 2.6), LIGHT_WOOD, { bulge: 1 });
    solid(clay, oval(17, 23, 9, 4.4, 0.58), LIGHT_WOOD, { bulge: 2 });
  }),
  'rubber-boots': prop('#2f8a4d', (clay) => {
    for (const [x, y] of [
      [-2, -6],
      [18, 4],
    ] as const) {
      solid(
        clay,
        shape(
          `M${22 + x} ${8 + y}H${52 + x}V${56 + y}Q${76 + x} ${58 + y} ${80 + x} ${76 + y}V${84 + y}H${22 + x}Z`,
          5,
        ),
        clay.colour,
        { bulge: 6, shine: 1.7 },
      );
      solid(clay, box(18 + x, 82 + y, 64, 8, 3), RUBBER, { bulge: 2 });
      solid(clay, box(19.5 + x, 5 + y, 35, 8, 4), darker(clay.colour, 0.22), { bulge: 2 });
      hollow(clay, oval(37 + x, 8 + y, 15, 3.4), darker(clay.colour, 0.6));
      gleam(clay, oval(29 + x, 40 + y, 2.4, 18), 0.8);
    }
  }),
};
