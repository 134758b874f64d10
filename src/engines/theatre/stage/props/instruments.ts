/** Instruments that have no emoji, mouthpieces to the right, where their players are. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  hollow,
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
} from './clay.js';

/** A cello or a double bass stands on its spike, strings towards the audience. */
function drawCello(clay: Clay): void {
  solid(clay, rod('M50 88V98', 1.8), STEEL, { bulge: 0.7 });
  const body =
    'M50 40Q64 38 66 50Q67 58 62 62Q60 66 63 70Q72 76 70 84Q66 93 50 92Q34 93 30 84Q28 76 37 70Q40 66 38 62Q33 58 34 50Q36 38 50 40Z';
  solid(clay, shape(body, 1), clay.colour, { bulge: 3, shine: 1.5 });
  solid(clay, shape('M47 8H53L54 62H46Z', 1), '#33262b', { turned: 'across', bulge: 1 });
  solid(clay, shape('M46 12Q44 2 50 2Q57 2 54 9V13H46Z', 1), darker(clay.colour, 0.25), { bulge: 1.4 });
  for (const y of [7, 11]) solid(clay, rod(`M40 ${y}H60`, 2), '#33262b', { bulge: 0.6 });
  for (const side of [-1, 1])
    mark(
      clay,
      rod(
        `M${50 + side * 9} 62Q${50 + side * 13} 66 ${50 + side * 10} 70Q${50 + side * 8} 74 ${50 + side * 12} 77`,
        1.6,
      ),
      '#2b1810',
    );
  solid(clay, box(43, 71, 14, 3, 1), '#f0d9a8', { bulge: 0.8 });
  solid(clay, shape('M47 78H53L52 89H48Z', 1), '#33262b', { bulge: 0.8 });
  for (const x of [48.4, 50, 51.6]) mark(clay, rod(`M${x} 10V80`, 0.4), '#fff3d6', 0.9);
}

export const INSTRUMENTS: Record<string, PropDesign> = {
  cello: prop('#b5622c', drawCello),
  'double-bass': prop('#7d3f22', drawCello),
  trombone: prop(GOLD, (clay) => {
    solid(clay, rod('M94 44H22Q12 44 12 50Q12 56 22 56H66', 3), clay.colour, { bulge: 1.2, shine: 1.8 });
    solid(clay, rod('M66 56Q88 56 88 46Q88 34 76 34H44', 4), darker(clay.colour, 0.08), { bulge: 1.4, shine: 1.8 });
    solid(clay, shape('M48 31V37Q34 40 20 52Q12 36 20 18Q32 28 48 31Z', 2), clay.colour, { bulge: 3, shine: 1.8 });
    hollow(clay, oval(18, 35, 5, 17), darker(clay.colour, 0.45));
    solid(clay, rod('M56 44V56', 2.6), STEEL, { bulge: 1 });
    solid(clay, shape('M90 42L98 39V49L90 46Z', 1), STEEL, { bulge: 1.2 });
  }),
  tuba: prop(GOLD, (clay) => {
    solid(clay, rod('M34 34V70Q34 90 52 90Q72 90 72 72V52', 10), clay.colour, { bulge: 3.4, shine: 1.8 });
    solid(clay, rod('M72 54Q72 40 60 40Q50 40 50 52V74', 5), darker(clay.colour, 0.1), { bulge: 1.8, shine: 1.6 });
    solid(clay, rod('M72 52Q74 34 92 36', 3), clay.colour, { bulge: 1.2 });
    solid(clay, shape('M28 38Q26 22 8 8H62Q44 22 40 38Z', 2), clay.colour, { bulge: 4, shine: 1.9 });
    hollow(clay, oval(35, 9, 27, 6), darker(clay.colour, 0.45));
    for (const x of [54, 60, 66]) solid(clay, box(x, 58, 4.4, 18, 2), STEEL, { bulge: 1 });
    solid(clay, shape('M89 33L97 30V42L89 39Z', 1), STEEL, { bulge: 1.2 });
    gleam(clay, oval(31, 60, 1.6, 14), 0.7);
  }),
  clarinet: prop('#2f2b38', (clay) => {
    solid(clay, shape('M90 6L96 12L30 80Q28 92 18 96L4 82Q8 72 20 70Z', 2), clay.colour, { bulge: 2, shine: 1.5 });
    for (const [x, y] of [
      [78, 22],
      [66, 34],
      [54, 46],
      [42, 58],
      [32, 68],
    ] as const)
      solid(clay, oval(x - 1, y, 3.4), STEEL, { bulge: 1, shine: 1.8 });
    for (const [x, y] of [
      [86, 15],
      [24, 77],
    ] as const)
      turned(clay, x, y, -0.125, () => solid(clay, box(x - 2, y - 7, 4, 14, 1.4), '#d9c9a2', { bulge: 1 }));
  }),
  harmonica: prop(STEEL, (clay) => {
    solid(clay, box(6, 34, 88, 32, 8), clay.colour, { bulge: 4, shine: 1.9 });
    mark(clay, box(8, 46, 84, 9, 2), '#a5432f');
    for (let at = 0; at < 9; at++) mark(clay, box(13 + at * 8.6, 47.5, 5, 6, 1), '#2a1714');
    gleam(clay, oval(46, 39, 32, 1.8), 0.7);
  }),
  bagpipes: prop('#b23440', (clay) => {
    for (const path of ['M44 52L18 4', 'M52 48L36 2', 'M60 50L54 8'])
      solid(clay, rod(path, 4.4), '#3a2a2a', { bulge: 1.6 });
    for (const [x, y] of [
      [18, 5],
      [36, 4],
      [54, 9],
      [31, 28],
      [44, 26],
    ] as const)
      solid(clay, oval(x, y, 4, 3), '#f2e7cf', { bulge: 1.2 });
    solid(clay, shape('M22 56Q34 40 62 46Q84 50 84 64Q82 82 54 84Q26 84 22 56Z', 3), clay.colour, { bulge: 5 });
    for (const x of [34, 48, 62, 74]) mark(clay, rod(`M${x} 48V82`, 1.6), '#1f4a3c', 0.55);
    for (const y of [56, 66, 76]) mark(clay, rod(`M25 ${y}H82`, 1.6), '#1f4a3c', 0.55);
    solid(clay, rod('M78 54L94 30', 3.4), '#3a2a2a', { bulge: 1.2 });
    solid(clay, rod('M34 78L24 98', 4), '#3a2a2a', { bulge: 1.4 });
  }),
  triangle: prop(STEEL, (clay) => {
    mark(clay, rod('M50 4V20', 1.4), DARK);
    solid(clay, rod('M62 84H90L50 16L10 84H46', 6), clay.colour, { bulge: 2.2, shine: 1.9 });
  }),
  xylophone: prop('#9a6a3a', (clay) => {
    for (const path of ['M20 34L12 97', 'M80 34L88 97', 'M16 72H84'])
      solid(clay, rod(path, 4), clay.colour, { bulge: 1.6 });
    solid(clay, shape('M4 10L96 16V30L4 36Z', 2), darker(clay.colour, 0.25), { bulge: 2 });
    ['#e8493f', '#f08a2c', '#f5c832', '#6cc04a', '#34a8c4', '#4a6fd8', '#9450c8', '#e05aa0'].forEach((colour, at) => {
      const high = 34 - at * 2.6;
      const bar = clay.asked ? lighter(clay.colour, 0.1 + 0.05 * at) : lighter(colour, 0.05);
      solid(clay, box(7 + at * 11, 23 - high / 2, 8.6, high, 2.4), bar, { bulge: 2, shine: 1.5 });
      for (const y of [-0.34, 0.34]) mark(clay, oval(11.3 + at * 11, 23 + high * y, 1), '#ffffff', 0.9);
    });
  }),
  /** A long board with a bridge under each string, seen from before and above; it lies on a table. */
  guzheng: prop('#9a5630', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M2 52Q3 46 10 45H90Q97 46 98 52L97 58Q50 62 3 58Z', 2), colour, { bulge: 3, shine: 1.5 });
    solid(clay, shape('M9 46H91L94 55Q50 58 6 55Z', 1), lighter(colour, 0.32), { bulge: 1.4 });
    for (const x of [3, 89])
      solid(clay, shape(`M${x} 46H${x + 8}L${x + 8} 57H${x}Z`, 1.5), darker(colour, 0.3), { bulge: 1.4 });
    for (let string = 0; string < 6; string++) {
      const y = 47 + string * 1.5;
      mark(clay, rod(`M9 ${y}H91`, 0.4), '#fff6de', 0.95);
      const x = 30 + string * 8;
      mark(clay, shape(`M${x - 1.6} ${y + 1.6}L${x} ${y - 1.8}L${x + 1.6} ${y + 1.6}Z`), '#f4ead2');
    }
    for (const x of [6, 94]) mark(clay, oval(x, 51, 1.6), GOLD);
  }),
  /** Pear-shaped, with frets all the way down and a bent-back head. */
  pipa: prop('#c47a3c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M46 30Q38 44 32 60Q28 76 36 88Q50 98 64 88Q72 76 68 60Q62 44 54 30Z', 3), colour, {
      bulge: 5,
      shine: 1.4,
    });
    solid(clay, shape('M46 12H54V34H46Z', 1), darker(colour, 0.4), { bulge: 1.6 });
    solid(clay, shape('M46 14Q44 4 52 2Q60 1 59 6Q54 6 55 14Z', 1.5), darker(colour, 0.4), { bulge: 1.6 });
    for (const y of [8, 12]) solid(clay, rod(`M39 ${y}H62`, 2.2), '#33262b', { bulge: 0.7 });
    for (let fret = 0; fret < 8; fret++)
      mark(clay, rod(`M${46 - fret * 0.7} ${20 + fret * 6}H${54 + fret * 0.7}`, 1.3), '#f6e8c8');
    solid(clay, box(40, 80, 20, 3.4, 1.4), '#5a3422', { bulge: 1 });
    for (const x of [47.4, 49.2, 51, 52.8]) mark(clay, rod(`M${x} 10V81`, 0.4), '#fff8e6', 0.95);
  }),
  /** Two strings along a rod, a small drum of snake skin at its foot. */
  erhu: prop('#6a3424', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M50 8V80', 3), colour, { turned: 'across', bulge: 1.2 });
    solid(clay, shape('M48 10Q46 2 54 2Q60 2 58 7Q52 6 52 12Z', 1), colour, { bulge: 1.2 });
    for (const y of [14, 22]) solid(clay, rod(`M40 ${y}H52`, 2.6), darker(colour, 0.3), { bulge: 0.9 });
    solid(clay, shape('M38 74L44 70H56L62 74V88L56 92H44L38 88Z', 1.5), colour, { bulge: 3 });
    solid(clay, shape('M41 75L45 72H55L59 75V87L55 90H45L41 87Z', 1), '#d8c49a', { bulge: 1.6 });
    for (const [x, y] of [
      [46, 77],
      [53, 79],
      [48, 84],
      [55, 86],
    ] as const)
      mark(clay, oval(x, y, 1.5), '#7a6440', 0.7);
    solid(clay, box(36, 92, 28, 4, 1.6), darker(colour, 0.2), { bulge: 1.2 });
    for (const x of [48.8, 51.2]) mark(clay, rod(`M${x} 14V84`, 0.4), '#fff8e6', 0.95);
    solid(clay, box(48, 30, 4, 2.4, 1), GOLD, { bulge: 0.7 });
  }),
};
