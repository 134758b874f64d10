/** Cars and building machines that no emoji is like, with nobody in them, and toys that look like toys. They face left. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
  GOLD,
  gleam,
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
  turned,
  WHITE,
} from './clay.js';

function wheel(clay: Clay, x: number, y: number, radius: number, hub = '#dfe3ec'): void {
  solid(clay, oval(x, y, radius), '#2f2b3a', { bulge: radius * 0.22 });
  solid(clay, oval(x, y, radius * 0.62), hub, { bulge: radius * 0.16 });
  for (let spoke = 0; spoke < 5; spoke++) {
    const angle = (spoke / 5) * Math.PI * 2 + 0.3;
    mark(
      clay,
      rod(`M${x} ${y}L${x + radius * 0.5 * Math.cos(angle)} ${y + radius * 0.5 * Math.sin(angle)}`, radius * 0.12),
      darker(hub, 0.5),
    );
  }
  solid(clay, oval(x, y, radius * 0.16), DARK, { bulge: 0.6 });
}

/** A wheel of a toy: thick, bright, with one round cap. */
function toyWheel(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), RUBBER, { bulge: radius * 0.3 });
  solid(clay, oval(x, y, radius * 0.58), '#ffd23f', { bulge: radius * 0.24, shine: 1.3 });
  solid(clay, oval(x, y, radius * 0.22), '#e2433c', { bulge: 1 });
}

/** The key that winds up a toy, standing up from its back. */
function windUpKey(clay: Clay, x: number, y: number): void {
  solid(clay, rod(`M${x} ${y}V${y - 13}`, 4.4), darker(GOLD, 0.15), { bulge: 1.4 });
  for (const side of [-7, 7])
    solid(clay, oval(x + side, y - 18, 6.4, 6).stroke({ width: 4.4 }), GOLD, { bulge: 1.6, shine: 1.4 });
}

function lowBody(clay: Clay): void {
  const { colour } = clay;
  solid(clay, shape('M2 34Q3 28 12 26Q24 21 36 20H80Q92 20 98 25Q99 31 97 37L94 42H6Q1 40 2 34Z', 3), colour, {
    bulge: 4,
    shine: 1.5,
  });
  mark(clay, shape('M5 39H95L93 43H8Z', 1), darker(colour, 0.6), 0.9);
  mark(clay, rod('M40 22Q38 32 42 39M66 21Q70 31 66 39', 0.8), darker(colour, 0.5), 0.7);
  mark(clay, rod('M57 27H63', 1.4), darker(colour, 0.55), 0.8);
  solid(clay, shape('M3 31Q8 27 17 27L11 32Z', 1), '#fff4c4', { bulge: 0.8, shine: 1.5 });
  solid(clay, shape('M98 26L97 31L88 30Q92 26 98 26Z', 1), '#ff4a3f', { bulge: 0.8 });
  mark(clay, shape('M72 30H80L78 35H71Z', 1), darker(colour, 0.65), 0.85);
  wheel(clay, 22, 40, 9.6);
  wheel(clay, 79, 40, 9.6);
}

export const CARS: Record<string, PropDesign> = {
  /** Low and closed, with a wing over its tail. */
  'sports-car': prop('#e0303a', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M88 20V12', 2.4), darker(colour, 0.4), { bulge: 0.8 });
    solid(clay, shape('M80 9L99 10V14L80 13Z', 1.4), darker(colour, 0.1), { bulge: 1.2 });
    solid(clay, shape('M30 22Q42 8 56 7H64Q76 9 86 22Z', 4), colour, { bulge: 3, shine: 1.4 });
    pane(clay, shape('M35 21Q44 11 53 10.500L55 21Z', 1), '#5f86a8', 0.95);
    pane(clay, shape('M58 10.500H63Q71 12 77 21H59Z', 1), '#5f86a8', 0.95);
    lowBody(clay);
    gleam(clay, rod('M26 24Q36 22 50 23', 1.6), 0.7);
  }),
  /** Open, with two seats and a windscreen. */
  convertible: prop('#e0303a', (clay) => {
    const { colour } = clay;
    for (const x of [56, 70]) solid(clay, box(x, 8, 9, 18, 4), '#a8683c', { bulge: 2 });
    solid(clay, rod('M36 22L44 6', 2), STEEL, { bulge: 0.8 });
    pane(clay, shape('M38 21L45 7L49 8L46 21Z', 1), GLASS, 0.9);
    solid(clay, oval(50, 18, 3, 5).stroke({ width: 1.6 }), DARK, { bulge: 0.6 });
    lowBody(clay);
    solid(clay, shape('M76 21Q84 15 93 20L90 23H78Z', 2), darker(colour, 0.35), { bulge: 1.4 });
  }),
  'toy-car': prop('#e8432f', (clay) => {
    const { colour } = clay;
    windUpKey(clay, 76, 42);
    solid(clay, shape('M20 50Q22 22 42 22H58Q72 24 74 50Z', 6), lighter(colour, 0.12), { bulge: 5, shine: 1.4 });
    pane(clay, shape('M27 46Q28 29 42 29H45V46Z', 3), '#a9e2fa', 0.95);
    pane(clay, shape('M50 29H56Q66 31 67 46H50Z', 3), '#a9e2fa', 0.95);
    solid(clay, shape('M3 64Q4 46 20 46H82Q97 48 97 66V78Q96 84 90 84H10Q3 84 3 78Z', 7), colour, {
      bulge: 7,
      shine: 1.5,
    });
    mark(clay, shape('M3 66H97V72H3Z'), '#ffd23f', 0.95);
    solid(clay, oval(9, 58, 5.4), '#fff2b0', { bulge: 1.6, shine: 1.5 });
    solid(clay, oval(50, 60, 8), WHITE, { bulge: 1.6 });
    mark(
      clay,
      shape('M50 53L52 58L57.500 58.400L53.200 62L54.600 67L50 64.200L45.400 67L46.800 62L42.500 58.400L48 58Z'),
      '#3f8fe0',
    );
    toyWheel(clay, 24, 82, 16);
    toyWheel(clay, 76, 82, 16);
  }),
  'toy-train': prop('#e8432f', (clay) => {
    const { colour } = clay;
    solid(clay, box(60, 22, 36, 48, 4), '#3f8fe0', { bulge: 4 });
    solid(clay, box(55, 15, 45, 10, 4), '#ffd23f', { bulge: 3 });
    pane(clay, box(67, 30, 20, 18, 4), '#c9ecfb', 0.95);
    solid(clay, box(8, 40, 56, 30, 10), colour, { bulge: 6, shine: 1.4 });
    solid(clay, shape('M14 42V22L8 14H32L26 22V42Z', 3), '#3fae5a', { bulge: 3 });
    solid(clay, oval(44, 38, 8, 9), '#ffd23f', { bulge: 3 });
    solid(clay, box(4, 66, 94, 10, 4), '#8f5fd0', { bulge: 3 });
    toyWheel(clay, 20, 82, 14);
    toyWheel(clay, 49, 82, 14);
    toyWheel(clay, 79, 82, 14);
  }),
  'toy-boat': prop('#e8432f', (clay) => {
    const { colour } = clay;
    solid(clay, box(64, 20, 13, 28, 3), '#ffd23f', { bulge: 3 });
    mark(clay, box(64, 26, 13, 6, 0), '#3f8fe0');
    solid(clay, box(32, 32, 44, 26, 6), WHITE, { bulge: 4 });
    for (const x of [43, 55, 67]) {
      solid(clay, oval(x, 45, 5), '#3f8fe0', { bulge: 1 });
      mark(clay, oval(x, 45, 3.2), '#c9ecfb');
    }
    windUpKey(clay, 22, 56);
    solid(clay, shape('M2 54H98Q94 84 80 88H22Q6 82 2 54Z', 5), colour, { bulge: 7, shine: 1.4 });
    mark(clay, shape('M4 60H97L96 66H5Z'), '#ffffff', 0.9);
  }),
  'toy-plane': prop('#e8432f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M84 44L97 18L99 44Z', 3), '#ffd23f', { bulge: 3 });
    solid(clay, shape('M10 52Q12 36 34 36L92 44Q100 48 96 54L80 64Q40 76 20 68Q10 62 10 52Z', 5), colour, {
      bulge: 7,
      shine: 1.4,
    });
    pane(clay, shape('M32 37Q36 26 46 27Q55 28 57 39Z', 3), '#a9e2fa', 0.95);
    solid(clay, box(28, 54, 52, 11, 5), '#3f8fe0', { bulge: 3 });
    windUpKey(clay, 70, 42);
    solid(clay, shape('M5 28Q10 40 8 52Q10 66 5 76Q0 66 4 52Q0 40 5 28Z', 2), '#ffd23f', { bulge: 2 });
    solid(clay, oval(7, 52, 5.4), '#e2433c', { bulge: 2 });
    for (const x of [34, 58]) toyWheel(clay, x, 82, 9);
    for (const x of [34, 58]) mark(clay, rod(`M${x} 76V68`, 2.6), DARK);
  }),
  /** A blade before it, crawlers below. */
  bulldozer: prop('#f6b21c', (clay) => {
    const { colour } = clay;
    solid(clay, box(52, 8, 34, 34, 5), colour, { bulge: 4 });
    solid(clay, box(48, 3, 42, 8, 3), darker(colour, 0.35), { bulge: 2 });
    pane(clay, box(57, 14, 24, 20, 3), GLASS, 0.95);
    solid(clay, box(26, 32, 70, 24, 6), colour, { bulge: 5 });
    solid(clay, rod('M34 32V16', 4), DARK, { bulge: 1.2 });
    for (const y of [40, 46]) mark(clay, rod(`M32 ${y}H46`, 2), darker(colour, 0.5));
    solid(clay, box(24, 56, 76, 30, 15), DARK, { bulge: 5 });
    mark(clay, box(30, 62, 64, 18, 9), '#6b6780');
    for (const x of [39, 54, 70, 85]) solid(clay, oval(x, 71, 7), colour, { bulge: 2 });
    solid(clay, rod('M40 68L12 64', 6), darker(colour, 0.25), { bulge: 2 });
    solid(clay, shape('M2 34Q16 44 14 66Q14 80 3 88L0 84Q7 72 6 60Q6 46 0 38Z', 2), STEEL, { bulge: 3 });
  }),
  /** Its load lies in a bed that tips. */
  'dump-truck': prop('#f6a81c', (clay) => {
    const { colour } = clay;
    solid(clay, oval(68, 26, 28, 15), '#a8794a', { bulge: 5 });
    for (const [x, y] of [
      [56, 20],
      [72, 16],
      [84, 24],
    ] as const)
      solid(clay, oval(x, y, 8, 6), '#8f6238', { bulge: 2 });
    solid(clay, shape('M34 26H99L95 60H42Z', 3), darker(colour, 0.12), { bulge: 4 });
    for (const x of [52, 66, 80]) solid(clay, rod(`M${x} 30L${x - 1} 57`, 3), colour, { bulge: 1 });
    solid(clay, shape('M5 50Q5 44 9 42L16 22H36V66H3V54Z', 4), colour, { bulge: 5, shine: 1.2 });
    pane(clay, shape('M14 40L19 27H30V40Z', 2), GLASS, 0.95);
    solid(clay, box(3, 62, 94, 10, 3), DARK, { bulge: 2 });
    solid(clay, oval(6, 56, 3), '#fff2b0', { bulge: 1 });
    for (const x of [20, 62, 84]) wheel(clay, x, 78, 12, '#f1d9a0');
  }),
  'golf-cart': prop('#f4f1ea', (clay) => {
    const { colour } = clay;
    solid(clay, box(10, 6, 82, 8, 4), colour, { bulge: 3 });
    for (const path of ['M22 14L14 52', 'M86 14V56']) solid(clay, rod(path, 3), STEEL, { bulge: 1 });
    pane(clay, shape('M22 16H27L20 50H14Z', 1), GLASS, 0.7);
    solid(clay, box(56, 34, 10, 26, 4), '#8a5a3a', { bulge: 2 });
    solid(clay, box(44, 52, 24, 9, 3), '#a8683c', { bulge: 2 });
    solid(clay, rod('M32 56L38 40M33 40H43', 2.4), DARK, { bulge: 0.8 });
    turned(clay, 80, 40, 0.03, () => solid(clay, box(73, 34, 15, 30, 4), '#2f8f5a', { bulge: 3 }));
    for (const x of [76, 81, 86]) solid(clay, rod(`M${x} 36L${x + 2} 22`, 1.8), STEEL, { bulge: 0.6 });
    solid(clay, shape('M4 66Q6 50 24 50H36V62H96V76H4Z', 4), colour, { bulge: 4 });
    mark(clay, shape('M5 66H95V70H5Z'), '#2f8f5a');
    wheel(clay, 24, 78, 11);
    wheel(clay, 80, 78, 11);
  }),
};
