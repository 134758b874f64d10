/** Large things one plays at, climbs, works on: slides, rocks, drums, blocks, cars on jacks. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
  GOLD,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
  WOOD,
} from './clay.js';

const BARK = '#8a5a34';

/** The end of a log that is seen, with its rings. */
function logEnd(clay: Clay, x: number, y: number, wide: number, high: number): void {
  solid(clay, oval(x, y, wide, high), LIGHT_WOOD, { bulge: 2.4 });
  for (const part of [0.66, 0.34]) mark(clay, rod(ring(x, y, wide * part, high * part), wide * 0.07), '#b07a40', 0.8);
}

const ring = (x: number, y: number, wide: number, high: number): string =>
  `M${x - wide} ${y}A${wide} ${high} 0 1 1 ${x + wide} ${y}A${wide} ${high} 0 1 1 ${x - wide} ${y}`;

function drum(clay: Clay, x: number, top: number, half: number, high: number): void {
  solid(clay, box(x - half, top, half * 2, high, 3), clay.colour, { bulge: 4, turned: 'across' });
  for (const y of [top, top + high - 3])
    solid(clay, box(x - half - 0.6, y, half * 2 + 1.2, 3.4, 1.6), STEEL, { bulge: 1 });
  solid(clay, oval(x, top + 0.6, half, half * 0.26), WHITE, { bulge: 1.6 });
}

function cymbal(clay: Clay, x: number, y: number, turn: number): void {
  solid(clay, rod(`M${x} ${y}V94`, 2), STEEL, { bulge: 0.8 });
  solid(clay, oval(x, y, 18, 3.6, turn), GOLD, { bulge: 1.8, shine: 2 });
  solid(clay, oval(x, y - 1.6, 5, 2, turn), darker(GOLD, 0.1), { bulge: 1 });
}

export const PLAYED: Record<string, PropDesign> = {
  /** Down to the left, where who slides on it looks. */
  'play-slide': prop('#e2404f', (clay) => {
    const blue = '#3f86d8';
    for (const x of [74, 90]) solid(clay, rod(`M${x} 24V98`, 4), blue, { bulge: 1.6 });
    for (const y of [50, 62, 74, 86]) solid(clay, rod(`M74 ${y}H90`, 3), GOLD, { bulge: 1.2 });
    solid(clay, rod('M42 66V98', 3.4), blue, { bulge: 1.4 });
    solid(clay, shape('M66 26Q50 56 24 84L2 86V97H24Q56 74 74 42Z', 3), darker(clay.colour, 0.22), { bulge: 2.4 });
    solid(clay, box(64, 36, 30, 6, 2), blue, { bulge: 1.8 });
    solid(clay, shape('M70 32Q54 64 26 89L2 91V97H27Q58 74 76 42Z', 2), clay.colour, { bulge: 2.6, shine: 1.6 });
    solid(clay, rod('M90 40V20Q82 15 74 20V38', 3), GOLD, { bulge: 1.2 });
  }),
  /** A cliff whose edge is to the right, where who climbs it hangs. */
  'rock-face': prop('#a5907e', (clay) => {
    solid(clay, shape('M2 0H66L70 12L62 24L69 38L63 52L71 66L64 80L72 98H2Z', 2), clay.colour, { bulge: 5 });
    for (const [path, tone] of [
      ['M10 12L34 6L46 22L28 34L12 28Z', 0.12],
      ['M44 34L60 30L58 48L42 52Z', 0.16],
      ['M8 44L30 40L38 60L18 70Z', 0.1],
      ['M42 64L60 60L56 80L40 84Z', 0.12],
      ['M10 78L32 74L34 94L12 94Z', 0.16],
    ] as const)
      solid(clay, shape(path, 2), lighter(clay.colour, tone + 0.12), { bulge: 2.6 });
    for (const path of ['M20 0L26 30L16 50', 'M52 10L48 34L56 58L50 96', 'M38 60L44 98'])
      mark(clay, rod(path, 1), darker(clay.colour, 0.5), 0.5);
    for (const [x, y, tone] of [
      [60, 16, '#e0443e'],
      [62, 32, '#3f8fd0'],
      [61, 48, '#f2c33a'],
      [63, 62, '#5fae4a'],
      [62, 76, '#e0443e'],
      [65, 90, '#3f8fd0'],
      [40, 28, '#f2c33a'],
      [38, 72, '#b06ad0'],
    ] as const)
      solid(clay, oval(x, y, 4.4, 3), tone, { bulge: 1.8 });
  }),
  'drum-kit': prop('#d8453f', (clay) => {
    cymbal(clay, 19, 38, -0.16);
    cymbal(clay, 81, 34, 0.16);
    drum(clay, 38, 46, 11, 14);
    drum(clay, 62, 46, 11, 14);
    for (const x of [10, 28]) solid(clay, rod(`M${x === 10 ? 15 : 23} 72L${x} 97`, 2), STEEL, { bulge: 0.8 });
    drum(clay, 19, 60, 13, 12);
    drum(clay, 82, 62, 14, 30);
    solid(clay, oval(50, 76, 22), darker(clay.colour, 0.1), { bulge: 4 });
    solid(clay, oval(50, 76, 18.4), WHITE, { bulge: 3 });
    solid(
      clay,
      shape(
        'M50 64L53.6 72.400L62.700 73.200L55.800 79.200L58 88L50 83.200L42 88L44.200 79.200L37.300 73.200L46.400 72.400Z',
        0.6,
      ),
      GOLD,
      { bulge: 1.6 },
    );
    for (const x of [30, 70]) solid(clay, rod(`M${x} 88L${x < 50 ? x - 3 : x + 3} 98`, 2.4), DARK, { bulge: 0.8 });
  }),
  'ballet-barre': prop('#d9a05a', (clay) => {
    for (const x of [10, 90]) {
      solid(clay, rod(`M${x} 70V97`, 2), STEEL, { bulge: 0.8 });
      solid(clay, rod(`M${x - 4} 98H${x + 4}`, 2.4), STEEL, { bulge: 1 });
    }
    solid(clay, rod('M4 70H96', 3), clay.colour, { bulge: 1.2 });
  }),
  'chopping-block': prop(BARK, (clay) => {
    solid(clay, shape('M12 34V86Q50 104 88 86V34Z', 4), clay.colour, { bulge: 6, turned: 'across' });
    for (const path of ['M24 50V88', 'M42 54V94', 'M62 54V92', 'M78 50V86'])
      mark(clay, rod(path, 2), darker(clay.colour, 0.5), 0.5);
    logEnd(clay, 50, 34, 39, 12);
  }),
  'log-pile': prop(BARK, (clay) => {
    for (const [x, y] of [
      [20, 84],
      [50, 84],
      [80, 84],
      [35, 58],
      [65, 58],
      [50, 33],
    ] as const) {
      solid(clay, oval(x, y, 15, 14), clay.colour, { bulge: 3 });
      logEnd(clay, x, y, 12, 11);
    }
  }),
  jetty: prop('#b98250', (clay) => {
    for (const x of [10, 50, 90]) solid(clay, box(x - 4, 72, 8, 26, 2), darker(clay.colour, 0.3), { bulge: 2.4 });
    for (let plank = 0; plank < 8; plank++)
      solid(clay, box(1 + plank * 12.25, 60, 11.6, 9, 1.6), plank % 2 ? clay.colour : lighter(clay.colour, 0.14), {
        bulge: 2,
      });
    solid(clay, box(0, 68, 100, 5, 1.6), darker(clay.colour, 0.16), { bulge: 1.4 });
  }),
  /** Its nose to the left, the rear wheel off, up on a jack. */
  'car-on-jack': prop('#e0564a', (clay) => {
    solid(clay, shape('M52 92L60 78L68 92L60 97Z', 1), GOLD, { bulge: 1.4 });
    solid(clay, rod('M48 97H72', 3), DARK, { bulge: 1.2 });
    solid(clay, rod('M60 76V82', 4), STEEL, { bulge: 1.2 });
    solid(clay, shape('M2 74Q1 60 10 57L24 54Q34 36 44 34H68Q80 36 88 54L97 57Q99 64 98 72L92 76H8Z', 3), clay.colour, {
      bulge: 5,
      shine: 1.6,
    });
    pane(clay, shape('M30 54Q37 40 45 39H52V54Z', 2), GLASS, 0.8);
    pane(clay, shape('M56 39H67Q75 41 81 54H56Z', 2), GLASS, 0.8);
    mark(clay, rod('M54 40V74', 0.8), darker(clay.colour, 0.4), 0.7);
    solid(clay, rod('M59 60H64', 1.8), STEEL, { bulge: 0.7 });
    solid(clay, oval(6, 63, 3, 3.4), '#ffe9a0', { bulge: 1.2 });
    solid(clay, box(94, 60, 4, 6, 1.6), '#ff6a5a', { bulge: 1 });
    for (const x of [23, 78]) mark(clay, oval(x, 76, 13), '#241f33', 0.92);
    solid(clay, oval(23, 82, 11), RUBBER, { bulge: 3 });
    solid(clay, oval(23, 82, 5.6), STEEL, { bulge: 2 });
    solid(clay, oval(78, 77, 5.4), STEEL, { bulge: 2 });
    for (let bolt = 0; bolt < 5; bolt++)
      mark(clay, oval(78 + 3.2 * Math.cos(bolt * 1.257), 77 + 3.2 * Math.sin(bolt * 1.257), 0.9), DARK);
  }),
  'hair-brush': prop('#d8458a', (clay) => {
    solid(clay, rod('M50 62V96', 11), clay.colour, { bulge: 4, shine: 1.6 });
    solid(clay, oval(54, 34, 22, 32), clay.colour, { bulge: 6, shine: 1.6 });
    solid(clay, oval(64, 34, 11, 26), WHITE, { bulge: 3 });
    for (let row = 0; row < 8; row++) {
      solid(clay, rod(`M66 ${13 + row * 6}H94`, 1.8), WOOD, { bulge: 0.6 });
      mark(clay, oval(94, 13 + row * 6, 1.8), DARK);
    }
  }),
};
