/** What is served at a party: a round birthday cake, its candles alight. Listed by `index.ts`, and drawn for its emoji by `sprites.ts`. */
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
  within,
} from './clay.js';

const ICING = '#fff6ea';
const SPRINKLES = ['#ff5f7e', '#35b6e6', '#ffc531', '#5cc46a', '#9a6cf0'] as const;
/** Colours of the candles, and where each stands. */
const CANDLES = [
  [26, '#4fb4e8'],
  [50, '#ffb92e'],
  [74, '#7fc858'],
] as const;
/** Icing hangs from the edge in drops of these widths and depths. */
const DROPS =
  'Q14 56 16 52Q18 56 18 49Q19 45 23 46Q27 47 27 52Q28 62 33 62Q38 62 39 52Q40 47 44 47Q48 47 49 51Q50 56 54 56';
const MORE_DROPS =
  'Q59 56 60 51Q61 47 64 47Q68 47 68 53Q69 60 74 60Q79 60 79 52Q80 46 84 46Q86 46 87 50Q87 55 90 55Q95 55 95 48';

function candle(clay: Clay, x: number, colour: string): void {
  solid(clay, rod(`M${x} 34V20`, 6, true), colour, { turned: 'across', bulge: 1.4, shine: 1.3 });
  for (const y of [23, 28, 33])
    mark(clay, shape(`M${x - 3} ${y + 2}L${x + 3} ${y - 2}V${y}L${x - 3} ${y + 4}Z`), '#ffffff', 0.7);
  mark(clay, rod(`M${x} 20V16.500`, 1), '#4a3040');
  const flame = (high: number, wide: number): Path2D =>
    shape(`M${x} ${14 - high}Q${x + wide} ${11} ${x} 14.500Q${x - wide} ${11} ${x} ${14 - high}Z`);
  mark(clay, flame(12, 8), '#ff9a2e');
  mark(clay, flame(8, 4.6), '#fff0a0');
}

type Path2D = ReturnType<typeof shape>;

export const PARTY: Record<string, PropDesign> = {
  'birthday-cake': prop('#ff8fae', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 92, 48, 7), '#ffd25e', { bulge: 2.6, shine: 1.3 });
    solid(clay, shape('M5 42V86Q6 96 50 96Q94 96 95 86V42Z'), colour, { turned: 'across', bulge: 4, shine: 0.8 });
    within(clay, shape('M5 42V86Q6 96 50 96Q94 96 95 86V42Z'), () => {
      for (let index = 0; index < 22; index++) {
        const [x, y] = [8 + ((index * 37) % 84), 64 + ((index * 53) % 22)];
        mark(clay, oval(x, y, 1.5, 0.8, index), SPRINKLES[index % SPRINKLES.length]!, 0.9);
      }
    });
    // A string of cream about its foot.
    for (let index = 0; index < 11; index++) {
      const part = (index - 5) / 5.5;
      const y = 90 + 4.6 * Math.sqrt(Math.max(0, 1 - part * part));
      solid(clay, oval(50 + part * 44, y - 2, 5, 4.4), ICING, { bulge: 1.8 });
    }
    solid(clay, shape(`M5 40Q4 54 9 55${DROPS}${MORE_DROPS}V38Q90 28 50 28Q10 28 5 40Z`), ICING, { bulge: 2.6 });
    mark(clay, oval(50, 39, 41, 8.6), darker(ICING, 0.06));
    mark(clay, oval(50, 38.2, 40, 7.8), lighter(ICING, 0.6));
    for (let index = 0; index < 16; index++) {
      const [turn, far] = [index * 2.4, 0.35 + 0.6 * ((index * 0.37) % 1)];
      const dot = oval(50 + Math.cos(turn) * 37 * far, 38 + Math.sin(turn) * 6 * far, 1.3, 0.7, turn);
      mark(clay, dot, SPRINKLES[index % SPRINKLES.length]!, 0.95);
    }
    for (const [x, y] of [
      [13, 36],
      [38, 43],
      [62, 43],
      [87, 36],
    ] as const) {
      mark(clay, rod(`M${x} ${y - 4}Q${x + 1} ${y - 8} ${x + 4} ${y - 9}`, 0.9), '#6a4a2a');
      solid(clay, oval(x, y, 4.6, 4.4), '#e2264d', { bulge: 1.8, shine: 1.4 });
      gleam(clay, oval(x - 1.5, y - 1.6, 1.1), 0.8);
    }
    for (const [x, tone] of CANDLES) candle(clay, x, tone);
    gleam(clay, rod('M12 62V80', 3), 0.35);
  }),
};
