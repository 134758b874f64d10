/** What desk, bathroom and playroom hold besides and no emoji shows. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  within,
} from './clay.js';

const LEAF = '#4faf4a';

/** Turned, and small enough that no corner is cut. */
function aslant(clay: Clay, turns: number, draw: () => void): void {
  clay.canvas.save();
  clay.canvas.translate(9, 9);
  clay.canvas.scale(0.82, 0.82);
  turned(clay, 50, 50, turns, draw);
  clay.canvas.restore();
}

export const SMALL_THINGS: Record<string, PropDesign> = {
  chalkboard: prop('#2f4a3f', (clay) => {
    solid(clay, box(2, 12, 96, 68, 4), '#c98849', { bulge: 3 });
    solid(clay, box(8, 18, 84, 56, 2), clay.colour, { bulge: 2 });
    for (const path of [
      'M16 42L22 30L28 42M18.5 38H25.5',
      'M36 30V42H40Q46 39 40 36H36H39Q44 33 39 30H36',
      'M62 32Q54 27 54 36Q54 45 62 40',
    ])
      mark(clay, rod(path, 1.8), '#f4f6f2', 0.9);
    mark(
      clay,
      rod(
        'M30 60V52L27 54M38 53V59M35 56H41M46 53Q52 50 51 55L46 60H52M58 55H64M58 58H64M70 53Q75 51 74 55Q78 58 70 60',
        1.6,
      ),
      '#f4f6f2',
      0.85,
    );
    solid(clay, box(6, 80, 88, 6, 2), '#a8683c', { bulge: 1.6 });
    solid(clay, box(20, 76.5, 12, 3.6, 1.6), '#ffffff', { bulge: 0.8 });
    solid(clay, box(38, 76.5, 9, 3.6, 1.6), '#ffd23f', { bulge: 0.8 });
    solid(clay, box(66, 73, 16, 7, 2), '#4f6fd0', { bulge: 1.4 });
  }),
  'garden-shears': prop('#e2433c', (clay) => {
    solid(clay, shape('M50 54L30 4Q26 12 28 24L46 60Z', 2), STEEL, { bulge: 2.4, shine: 1.4 });
    solid(clay, shape('M50 54L68 10Q76 22 70 34L54 60Z', 2), darker(STEEL, 0.12), { bulge: 2.4 });
    for (const path of ['M47 56Q26 70 32 96', 'M53 56Q74 70 68 96'])
      solid(clay, rod(path, 9), clay.colour, { bulge: 3, shine: 1.3 });
    solid(clay, oval(50, 54, 6), DARK, { bulge: 2 });
    mark(clay, rod('M42 66Q50 62 58 66', 2.2), STEEL);
  }),
  'nail-clippers': prop(STEEL, (clay) => {
    aslant(clay, 0.1, () => {
      solid(clay, shape('M8 40L26 34H92Q96 40 92 44H26Z', 2), clay.colour, { bulge: 2.4, shine: 1.5 });
      solid(clay, shape('M8 56L26 62H92Q96 56 92 52H26Z', 2), darker(clay.colour, 0.1), { bulge: 2.4, shine: 1.5 });
      solid(clay, box(84, 35, 13, 28, 4), darker(clay.colour, 0.16), { bulge: 2 });
      solid(clay, shape('M5 36Q12 38 12 48Q12 58 5 60Z', 1), darker(clay.colour, 0.2), { bulge: 1.2 });
      solid(clay, rod('M24 30V66', 4), darker(clay.colour, 0.3), { bulge: 1.2 });
      solid(clay, shape('M22 24Q60 14 96 10L97 17Q62 24 30 34Q22 32 22 24Z', 2), lighter(clay.colour, 0.2), {
        bulge: 2.4,
        shine: 1.6,
      });
    });
  }),
  'pencil-case': prop('#3f7fd8', (clay) => {
    const { colour } = clay;
    for (const [x, paint] of [
      [24, '#ffd23f'],
      [40, '#e2433c'],
      [56, '#3fae5a'],
    ] as const) {
      solid(clay, box(x, 16, 9, 40, 1), paint, { bulge: 2 });
      solid(clay, shape(`M${x} 17L${x + 4.5} 3L${x + 9} 17Z`, 0.6), '#f1d3a4', { bulge: 1 });
      mark(clay, shape(`M${x + 3} 8L${x + 4.5} 3L${x + 6} 8Z`), DARK);
    }
    solid(clay, box(72, 14, 12, 40, 1), '#f7e27a', { bulge: 1.6 });
    for (const y of [18, 24, 30, 36]) mark(clay, rod(`M72 ${y}h5`, 1.2), DARK);
    solid(clay, box(3, 40, 94, 48, 14), colour, { bulge: 7, shine: 1.2 });
    mark(clay, rod('M10 52H90', 3.4), darker(colour, 0.5));
    for (let x = 12; x < 90; x += 4) mark(clay, rod(`M${x} 50.600V53.400`, 1.2), STEEL);
    solid(clay, box(80, 50, 6, 14, 2.4), GOLD, { bulge: 1.4 });
  }),
  hairbrush: prop('#b8683c', (clay) => {
    aslant(clay, 0.1, () => {
      for (let y = 8; y <= 46; y += 6)
        for (const x of [30, 34]) mark(clay, rod(`M${x + 8} ${y}L${x - 12} ${y}`, 1.6), DARK);
      for (let y = 8; y <= 46; y += 6) mark(clay, oval(18, y, 1.8), darker(STEEL, 0.2));
      solid(clay, box(34, 3, 14, 50, 7), '#f3b4c4', { bulge: 3 });
      solid(clay, shape('M44 0Q64 2 64 28Q64 46 56 58L57 94Q56 99 51 99Q46 99 45 94L44 58Z', 4), clay.colour, {
        bulge: 4,
        shine: 1.3,
      });
    });
  }),
  'toothpaste-tube': prop('#f7f8fc', (clay) => {
    const { colour } = clay;
    aslant(clay, 0.06, () => {
      solid(clay, shape('M8 20H12L74 34V66L12 80H8Z', 2), colour, { bulge: 5 });
      solid(clay, box(3, 18, 9, 64, 2), darker(colour, 0.12), { bulge: 2 });
      mark(clay, shape('M20 30L66 38V50Q44 42 20 54Z', 2), '#e2433c', 0.95);
      mark(clay, shape('M20 57Q44 45 66 53V62L20 72Z', 2), '#2f8fe0', 0.95);
      solid(clay, box(74, 40, 8, 20, 2), darker(colour, 0.15), { bulge: 2 });
      solid(clay, rod('M84 50Q92 46 97 52', 8), '#7fd8e8', { bulge: 2.4, shine: 1.4 });
    });
  }),
  'glue-bottle': prop('#fbfaff', (clay) => {
    solid(clay, shape('M44 4H56L58 22H42Z', 2), '#f2862b', { bulge: 2 });
    solid(clay, box(36, 20, 28, 12, 3), '#f2862b', { bulge: 3 });
    solid(clay, shape('M38 32H62Q78 36 78 52V90Q78 97 70 97H30Q22 97 22 90V52Q22 36 38 32Z', 4), clay.colour, {
      bulge: 6,
      shine: 1.2,
    });
    solid(clay, box(22, 54, 56, 28, 2), '#2f7fd8', { bulge: 2 });
    mark(clay, shape('M50 57Q60 68 60 73Q60 79 50 79Q40 79 40 73Q40 68 50 57Z', 1), WHITE, 0.95);
  }),
  'spiral-notebook': prop('#3f8fd8', (clay) => {
    solid(clay, box(22, 5, 70, 92, 4), WHITE, { bulge: 2 });
    solid(clay, box(18, 3, 70, 92, 5), clay.colour, { bulge: 4 });
    solid(clay, box(36, 20, 42, 22, 3), WHITE, { bulge: 1.6 });
    for (const y of [27, 34]) mark(clay, rod(`M41 ${y}H73`, 1.8), '#9aa3b4');
    for (let y = 10; y <= 88; y += 8.6) {
      mark(clay, oval(24, y, 2.2), darker(clay.colour, 0.6));
      solid(clay, rod(`M24 ${y}Q10 ${y - 4} 10 ${y + 1}Q11 ${y + 4} 18 ${y + 3}`, 2.4), STEEL, { bulge: 0.8 });
    }
  }),
  wallet: prop('#8a5230', (clay) => {
    const { colour } = clay;
    solid(clay, box(20, 14, 60, 30, 3), '#8fc48a', { bulge: 2 });
    solid(clay, oval(50, 27, 8), lighter('#8fc48a', 0.4), { bulge: 1 });
    solid(clay, box(5, 26, 90, 62, 9), colour, { bulge: 6 });
    solid(clay, box(5, 34, 90, 54, 9), lighter(colour, 0.06), { bulge: 5 });
    clay.canvas.setLineDash([3, 2.4]);
    clay.canvas.strokeStyle = lighter(colour, 0.5);
    clay.canvas.lineWidth = 1;
    clay.canvas.stroke(box(10, 39, 80, 44, 6));
    clay.canvas.setLineDash([]);
    solid(clay, box(66, 50, 31, 20, 8), darker(colour, 0.12), { bulge: 3 });
    solid(clay, oval(76, 60, 4.4), GOLD, { bulge: 1.6, shine: 1.4 });
  }),
  'tablet-computer': prop('#3d3a4e', (clay) => {
    solid(clay, box(14, 2, 72, 96, 8), clay.colour, { bulge: 3 });
    pane(clay, box(19, 9, 62, 80, 3), '#7fc8f4', 1);
    for (const [index, paint] of ['#e2433c', '#ffd23f', '#3fae5a', '#8f5fd0', '#f2862b', '#ffffff'].entries())
      solid(clay, box(27 + (index % 3) * 17, 20 + Math.floor(index / 3) * 18, 12, 12, 3), paint, { bulge: 1.2 });
    mark(clay, oval(50, 93.5, 2.2), '#8b86a8');
  }),
  'record-player': prop('#a8683c', (clay) => {
    const { colour } = clay;
    pane(clay, shape('M10 4H90L96 36H4Z', 3), '#cfe6f5', 0.55);
    solid(clay, shape('M6 36H94L99 72H1Z', 3), lighter(colour, 0.12), { bulge: 3 });
    solid(clay, box(1, 70, 98, 20, 4), colour, { bulge: 4 });
    solid(clay, oval(42, 54, 32, 14), '#25222e', { bulge: 2 });
    for (const size of [0.85, 0.68, 0.52])
      mark(clay, oval(42, 54, 32 * size, 14 * size).stroke({ width: 0.7 }), '#6b6780', 0.8);
    solid(clay, oval(42, 54, 11, 5), '#e2433c', { bulge: 1 });
    mark(clay, oval(42, 54, 1.8, 1), WHITE);
    solid(clay, oval(85, 46, 5, 3), STEEL, { bulge: 1.4 });
    solid(clay, rod('M85 46L78 64L64 60', 2.6), STEEL, { bulge: 0.9 });
    for (const x of [12, 22]) solid(clay, oval(x, 80, 3.4), GOLD, { bulge: 1.2 });
  }),
  'vinyl-record': prop('#25222e', (clay) => {
    solid(clay, oval(50, 50, 48), clay.colour, { bulge: 3 });
    for (const size of [43, 38, 33, 28, 23])
      mark(clay, oval(50, 50, size).stroke({ width: 0.8 }), lighter(clay.colour, 0.35), 0.7);
    for (const turn of [0.06, 0.56])
      turned(clay, 50, 50, turn, () => mark(clay, shape('M50 50L30 6Q40 2 50 2Z'), '#ffffff', 0.16));
    solid(clay, oval(50, 50, 17), '#e2433c', { bulge: 2 });
    mark(clay, oval(50, 50, 11).stroke({ width: 1 }), '#ffd23f');
    mark(clay, oval(50, 50, 2.6), '#ffffff');
  }),
  tambourine: prop('#c8743a', (clay) => {
    solid(clay, oval(50, 50, 46), clay.colour, { bulge: 4, shine: 1.2 });
    solid(clay, oval(50, 50, 36), '#f7ecd6', { bulge: 4 });
    for (let index = 0; index < 8; index++) {
      const angle = (index / 8) * Math.PI * 2 + 0.2;
      const [x, y] = [50 + 41.5 * Math.cos(angle), 50 + 41.5 * Math.sin(angle)];
      solid(clay, oval(x, y, 7.4, 4.4, angle + Math.PI / 2), darker(clay.colour, 0.6), { bulge: 0.8 });
      solid(clay, oval(x, y, 6.4), GOLD, { bulge: 2, shine: 1.5 });
      mark(clay, oval(x, y, 2), darker(GOLD, 0.3));
    }
  }),
  'music-box': prop('#b8486a', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M10 6H90L94 44H6Z', 4), darker(colour, 0.2), { bulge: 4 });
    mark(clay, shape('M17 12H83L86 40H14Z', 2), '#f7d0dc');
    solid(clay, shape('M50 40L36 56H64Z', 3), '#f7b4cc', { bulge: 2 });
    solid(clay, rod('M50 28V42', 6), '#f7b4cc', { bulge: 1.4 });
    mark(clay, rod('M50 30Q38 26 44 14M50 30Q62 26 56 14', 2), '#f2c9a4');
    solid(clay, oval(50, 22, 5.4), '#f2c9a4', { bulge: 2 });
    solid(clay, shape('M44 21Q45 15 50 15Q55 15 56 21Q50 18 44 21Z', 1), '#5a3426', { bulge: 1 });
    mark(clay, rod('M49 54V60', 1.8), '#f2c9a4');
    solid(clay, box(6, 58, 88, 34, 5), colour, { bulge: 5 });
    mark(clay, rod('M12 66H88M12 84H88', 1.8), GOLD, 0.9);
    solid(clay, oval(50, 75, 5), GOLD, { bulge: 1.8 });
    solid(clay, rod('M94 76H98V68', 3), GOLD, { bulge: 1 });
  }),
  aquarium: prop('#4fb4e8', (clay) => {
    const water = box(6, 18, 88, 74, 3);
    pane(clay, box(4, 10, 92, 84, 4), '#d9eefb', 0.7);
    solid(clay, water, clay.colour, { bulge: 3, shine: 0.8 });
    within(clay, water, () => {
      mark(clay, shape('M0 82Q20 74 40 82Q64 76 100 82V100H0Z'), '#e8c98a');
      for (const path of ['M18 86Q12 70 20 58Q14 48 20 38', 'M26 86Q32 74 26 62', 'M82 86Q90 70 82 56Q88 46 82 34'])
        solid(clay, rod(path, 4), LEAF, { bulge: 1.4 });
      for (const [x, y, paint, size] of [
        [42, 42, '#ff8a2b', 1.2],
        [64, 60, '#ffd23f', 0.95],
        [48, 72, '#e2433c', 0.8],
      ] as const) {
        solid(clay, shape(`M${x + 9 * size} ${y}l${9 * size} ${-7 * size}v${14 * size}Z`, 1), paint, { bulge: 1.4 });
        solid(clay, oval(x, y, 11 * size, 7 * size), paint, { bulge: 2.4, shine: 1.3 });
        mark(clay, oval(x - 6 * size, y - 1.5, 1.8), '#1b1626');
      }
      for (const [x, y] of [
        [30, 30],
        [34, 40],
        [70, 30],
      ] as const)
        mark(clay, oval(x, y, 2.2), '#ffffff', 0.7);
    });
    for (const y of [8, 90]) solid(clay, box(2, y, 96, 7, 2), DARK, { bulge: 1.8 });
    gleam(clay, rod('M12 24V70', 3), 0.5);
  }),
  frisbee: prop('#2f9fe0', (clay) => {
    solid(clay, oval(50, 52, 48, 26), darker(clay.colour, 0.25), { bulge: 4 });
    solid(clay, oval(50, 47, 48, 25), clay.colour, { bulge: 5, shine: 1.5 });
    for (const size of [0.78, 0.62])
      mark(clay, oval(50, 46, 48 * size, 25 * size).stroke({ width: 1.2 }), lighter(clay.colour, 0.5), 0.8);
    solid(clay, oval(50, 45, 20, 9.5), lighter(clay.colour, 0.25), { bulge: 2 });
    mark(clay, shape('M50 38L53 43.600L61 44L54.600 47L57 52L50 49L43 52L45.400 47L39 44L47 43.600Z'), '#ffd23f');
  }),
  'nail-polish': prop('#e0305f', (clay) => {
    solid(clay, shape('M42 2H58L62 46H38Z', 3), DARK, { bulge: 3, turned: 'across', shine: 1.3 });
    solid(clay, box(38, 44, 24, 8, 2), GOLD, { bulge: 1.6 });
    solid(clay, shape('M34 52H66Q82 56 82 72V88Q82 97 72 97H28Q18 97 18 88V72Q18 56 34 52Z', 5), clay.colour, {
      bulge: 7,
      shine: 1.7,
    });
    gleam(clay, rod('M26 68V86', 4), 0.7);
  }),
};
