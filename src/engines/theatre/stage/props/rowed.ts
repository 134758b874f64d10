/** Boats that somebody rows standing, with whoever does so in them, and a tent that is lit from within. Listed by `index.ts`. */
import { box, type Clay, darker, GOLD, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

const SKIN = '#f0b98c';

export const ROWED: Record<string, PropDesign> = {
  // The iron comb of the bow is to the left, the gondolier behind.
  gondola: prop('#26242f', (clay) => {
    const { colour } = clay;
    rower(clay, { x: 77, shirt: '#f6f4f0', stripes: '#2f55a8', trousers: '#2b2d40', hat: '#f0cf7a', band: '#d8342e' });
    solid(clay, rod('M60 30L94 96', 1.6), '#a8744a', { bulge: 0.7 });
    // A seat for two, red velvet under gold.
    solid(clay, shape('M38 80Q37 66 44 64Q53 63 55 80Z', 1.5), '#c8313c', { bulge: 2 });
    solid(clay, shape('M37 79Q36 65 43.5 62.6Q54 61 56 79L53.6 79Q51.6 65.4 44.4 65.6Q39.4 67 39.6 79Z', 0.6), GOLD, {
      bulge: 0.8,
    });
    solid(clay, shape('M3 66Q10 78 24 81H72Q88 80 98 68Q95 88 76 92H26Q9 90 3 66Z', 1.4), colour, { bulge: 3 });
    mark(clay, shape('M6 71Q13 80.4 26 82.8H72Q86 82 96 73.4L95.4 75.6Q86 84 72 85H26Q12 82.6 6.6 73Z'), GOLD, 0.95);
    solid(clay, shape('M2 70L1 50Q5 47 9 50L7 54H9.6V56.6H7V59H9.4V61.6H7V64H9.2V66.6L7.6 72Z', 0.5), '#d5d9e2', {
      bulge: 0.8,
    });
    solid(clay, shape('M97.6 69Q99.6 62 96.4 57Q95 63 94.4 71Z', 0.5), darker(colour, 0.1), { bulge: 0.8 });
  }),
  'awning-boat': prop('#6d4a34', (clay) => {
    const { colour } = clay;
    rower(clay, { x: 80, shirt: '#5a7fa0', trousers: '#3f4a5c', hat: '#d8b06a' });
    solid(clay, rod('M66 36L97 95', 1.6), '#a8744a', { bulge: 0.7 });
    // The awning of black bamboo mats, and a lantern at its front.
    solid(clay, shape('M26 82Q24 52 46 51Q69 52 67 82Z', 1.6), '#3b3634', { bulge: 4 });
    for (const x of [34, 41.5, 49, 56.5, 62.5])
      mark(clay, shape(`M${x} 53.5Q${x - 1.4} 68 ${x - 0.6} 82h1.1Q${x - 0.3} 68 ${x + 0.9} 53.5Z`), '#c9b490', 0.42);
    mark(clay, shape('M28 82Q28 60 40 55Q33 66 33.4 82Z'), '#17130f', 0.7);
    solid(clay, rod('M22 62H30', 1), '#8a6a48', { bulge: 0.4 });
    solid(clay, oval(22.4, 68, 3.6, 4.4), '#e0352f', { bulge: 1.6, shine: 1.4 });
    mark(clay, oval(22.4, 68, 1.6, 2.6), '#ffd07a', 0.9);
    solid(clay, shape('M2 74Q14 82 28 82.6H72Q87 82 98 74Q93 90 74 93H27Q8 90 2 74Z', 1.4), colour, { bulge: 3 });
    mark(
      clay,
      shape('M7 79Q17 85 29 85.6H72Q85 85 94 79L93.2 81Q84 87 72 87.6H29Q16 87 8 81Z'),
      lighter(colour, 0.4),
      0.6,
    );
  }),
  tent: prop('#f09a3e', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M50 22L94 88H58Z', 2), darker(colour, 0.26), { bulge: 3 });
    solid(clay, shape('M50 20L84 90H6Z', 2.4), colour, { bulge: 4, shine: 1.3 });
    // The door stands open, and a lamp burns in it.
    mark(clay, shape('M46 34Q36 62 26 89.4H62Q54 62 46 34Z'), '#ffe6a0');
    mark(clay, shape('M46 50Q41 70 34 89.4H55Q50 70 46 50Z'), '#fff6d4', 0.9);
    solid(clay, shape('M46 33Q33 58 18 90H27Q38 62 47 36Z', 0.8), lighter(colour, 0.16), { bulge: 1 });
    solid(clay, shape('M46 33Q60 58 71 90H62Q53 62 45 36Z', 0.8), darker(colour, 0.08), { bulge: 1 });
    solid(clay, rod('M50 15V23', 1.6), '#7a5a3c', { bulge: 0.7 });
    for (const [x, to] of [
      [8, 4],
      [94, 96],
    ] as const)
      mark(clay, rod(`M${x} 87L${to} 95`, 0.9), '#f6ead0', 0.9);
    solid(clay, box(40, 84, 9, 5, 1.6), '#5a7fa8', { bulge: 1 });
  }),
};

interface Rower {
  x: number;
  shirt: string;
  stripes?: string;
  trousers: string;
  hat: string;
  band?: string;
}

/** Stands on the stern in profile and leans on an oar that is drawn over him. */
function rower(clay: Clay, { x, shirt, stripes, trousers, hat, band }: Rower): void {
  for (const [from, to] of [
    [x - 1.5, x - 4],
    [x + 2.5, x + 5],
  ] as const)
    solid(clay, rod(`M${from} 58L${to} 80`, 5), trousers, { bulge: 1.4 });
  solid(clay, shape(`M${x - 6} 36Q${x} 31 ${x + 5.4} 36L${x + 6} 60H${x - 5}Z`, 2), shirt, { bulge: 2.4 });
  if (stripes)
    for (const y of [38, 43, 48, 53])
      mark(
        clay,
        shape(`M${x - 5.8} ${y}Q${x} ${y + 1.4} ${x + 5.6} ${y}V${y + 2}Q${x} ${y + 3.4} ${x - 5.6} ${y + 2}Z`),
        stripes,
        0.95,
      );
  for (const [y, hand] of [
    [39, 37],
    [42, 48],
  ] as const) {
    solid(clay, rod(`M${x + 1} ${y}Q${x - 5} ${y + 7} ${x - 11} ${hand}`, 3.8), shirt, { bulge: 1.2 });
    solid(clay, oval(x - 11.4, hand, 2.3), SKIN, { bulge: 0.9 });
  }
  solid(clay, oval(x - 0.6, 26, 6.4, 7), SKIN, { bulge: 2.4 });
  mark(clay, oval(x - 3.6, 25.6, 0.9, 1.2), '#2a2230');
  mark(clay, rod(`M${x - 5} 29.6Q${x - 3.6} 30.8 ${x - 2} 30.4`, 0.9), '#a8503c');
  if (band) {
    solid(clay, shape(`M${x - 12} 21.4Q${x} 17.6 ${x + 11} 21.4Q${x} 25 ${x - 12} 21.4Z`, 0.8), hat, { bulge: 1.2 });
    solid(clay, shape(`M${x - 6} 21Q${x - 6} 14 ${x} 13.6Q${x + 6} 14 ${x + 5.6} 21Q${x} 22.4 ${x - 6} 21Z`, 1), hat, {
      bulge: 1.4,
    });
    mark(clay, shape(`M${x - 6} 18.6Q${x} 20.2 ${x + 5.8} 18.6V21Q${x} 22.4 ${x - 6} 21Z`), band, 0.95);
  } else
    solid(
      clay,
      shape(`M${x - 12} 24Q${x - 3} 17 ${x - 0.6} 12Q${x + 2} 17 ${x + 11} 24Q${x} 27 ${x - 12} 24Z`, 1),
      hat,
      { bulge: 2 },
    );
}
