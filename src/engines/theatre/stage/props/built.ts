/** What children, beavers and carpenters build, and what one hides in or puts a coin in. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  gleam,
  hollow,
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
  WHITE,
  WOOD,
  within,
} from './clay.js';

const SNACKS = ['#e8554d', '#f6b73c', '#4f9be0', '#6fc26a', '#c77bd6'] as const;
const SNOW = '#eaf3fb';

export const BUILT: Record<string, PropDesign> = {
  'pillow-fort': prop('#6f9fe0', (clay) => {
    for (const [x, y, colour] of [
      [1, 76, '#f2a65a'],
      [1, 58, '#8fcf9a'],
      [75, 76, '#e57f8f'],
      [75, 58, '#f6d27a'],
    ] as const)
      solid(clay, box(x, y, 24, 20, 8), colour, { bulge: 4 });
    hollow(clay, shape('M22 96V52Q50 22 78 52V96Z', 3), '#3a2a4c');
    within(clay, shape('M22 96V52Q50 22 78 52V96Z', 3), () => gleam(clay, oval(50, 96, 26, 26), 0.35));
    solid(
      clay,
      shape('M4 62Q14 20 48 8Q52 6 56 9Q86 22 96 62Q88 58 80 64Q66 30 50 30Q34 30 20 64Q12 58 4 62Z', 3),
      clay.colour,
      { bulge: 4 },
    );
    mark(clay, rod('M18 48Q30 22 49 16M82 48Q70 24 53 16', 2.2), '#ffffff', 0.5);
    for (const x of [16, 33, 50, 67, 84]) {
      mark(clay, oval(x, x === 50 ? 33 : 31 + Math.abs(x - 50) * 0.62, 3), '#ffe27a');
    }
    solid(clay, box(30, 84, 40, 12, 6), WHITE, { bulge: 3 });
    solid(clay, rod('M52 8V0', 2), WOOD);
    mark(clay, shape('M53 0L68 4L53 9Z', 1), '#e8554d');
  }),
  'snow-fort': prop(SNOW, (clay) => {
    for (const [row, y] of [76, 57, 38].entries())
      for (let x = row % 2 ? 3 : -8; x < 94; x += 24)
        solid(
          clay,
          box(Math.max(2, x), y, Math.min(24, 98 - Math.max(2, x)), 20, 5),
          row % 2 ? '#dbe9f7' : clay.colour,
          { bulge: 3.4 },
        );
    for (const x of [4, 40, 76]) solid(clay, box(x, 21, 20, 20, 5), clay.colour, { bulge: 3.4 });
    solid(clay, rod('M50 22V2', 2), WOOD);
    mark(clay, shape('M51 2L68 7L51 13Z', 1), '#e8554d');
    hollow(clay, shape('M36 96V74Q50 56 64 74V96Z', 3), '#7f9cc4');
  }),
  'log-dam': prop('#9a6434', (clay) => {
    solid(clay, shape('M0 96Q50 84 100 96V98H0Z', 1), '#5fb4e6');
    for (const [x, y, wide] of [
      [4, 78, 92],
      [9, 62, 80],
      [16, 47, 66],
      [26, 33, 46],
    ] as const) {
      solid(clay, box(x, y, wide, 17, 8), clay.colour, { bulge: 4 });
      for (const end of [x + 7, x + wide - 7]) {
        solid(clay, oval(end, y + 8.5, 6.4, 8), '#dcae72', { bulge: 1.6 });
        mark(clay, oval(end, y + 8.5, 3, 4), '#b98446', 0.8);
      }
    }
    solid(clay, rod('M36 34L22 16M60 34L72 14', 4), darker(clay.colour, 0.15), { bulge: 1.6 });
    for (const [x, y] of [
      [20, 13],
      [74, 11],
      [80, 20],
    ] as const)
      solid(clay, oval(x, y, 7, 4.4, 0.1), '#6cbf4f', { bulge: 1.6 });
  }),
  'wooden-bridge': prop(WOOD, (clay) => {
    for (const x of [12, 82]) solid(clay, box(x, 58, 8, 40, 2), darker(clay.colour, 0.25), { bulge: 2 });
    solid(clay, shape('M0 74Q50 34 100 74V84Q50 48 0 84Z', 2), clay.colour, { bulge: 2.6 });
    for (const x of [14, 32, 50, 68, 86]) {
      const y = 74 - 20 * (1 - ((x - 50) / 50) ** 2);
      mark(clay, rod(`M${x} ${y - 1}V${y + 9}`, 1.6), darker(clay.colour, 0.4), 0.6);
      solid(clay, rod(`M${x} ${y}V${y - 24}`, 4), darker(clay.colour, 0.12), { bulge: 1.6 });
    }
    solid(clay, rod('M2 52Q50 12 98 52', 5), lighter(clay.colour, 0.15), { bulge: 2 });
  }),
  shelf: prop(WOOD, (clay) => {
    solid(clay, box(12, 4, 76, 92, 3), darker(clay.colour, 0.35), { bulge: 2 });
    for (const y of [8, 37, 66]) {
      solid(clay, box(18, y, 64, 25, 2), darker(clay.colour, 0.5));
      solid(clay, box(14, y + 24, 72, 6, 2), clay.colour, { bulge: 2 });
    }
    for (const x of [12, 82]) solid(clay, box(x, 3, 7, 94, 2), clay.colour, { bulge: 2 });
    solid(clay, box(10, 1, 80, 8, 3), lighter(clay.colour, 0.15), { bulge: 2 });
    for (const [index, x] of [22, 30, 38, 62].entries())
      solid(clay, box(x, 15, 7, 17, 1.5), SNACKS[index]!, { bulge: 1.6 });
    solid(clay, oval(34, 54, 8, 7), '#f6b73c', { bulge: 2 });
    for (const [index, x] of [54, 62, 70].entries())
      solid(clay, box(x, 44, 7, 17, 1.5), SNACKS[4 - index]!, { bulge: 1.6 });
  }),
  'tree-house': prop('#c98849', (clay) => {
    solid(clay, shape('M42 98Q46 70 43 52H57Q54 70 60 98Z', 2), '#8a5a32', { bulge: 3 });
    for (const [x, y, wide] of [
      [24, 26, 22],
      [76, 26, 22],
      [50, 23, 26],
    ] as const)
      solid(clay, oval(x, y, wide, wide * 0.72), '#5cb04c', { bulge: 5 });
    solid(clay, box(24, 36, 52, 30, 2), clay.colour, { bulge: 3 });
    for (const y of [44, 52, 59]) mark(clay, rod(`M26 ${y}H74`, 1), darker(clay.colour, 0.4), 0.5);
    solid(clay, shape('M18 38L50 16L82 38Z', 2), '#d2493f', { bulge: 3 });
    hollow(clay, box(54, 44, 14, 22, 3), '#4a2f22');
    pane(clay, box(32, 44, 13, 12, 2));
    solid(clay, box(18, 64, 64, 6, 2), darker(clay.colour, 0.1), { bulge: 2 });
    solid(clay, rod('M62 70L68 97M72 70L78 97', 2.6), WOOD);
    solid(clay, rod('M64 78H73M66 86H75M67 93H76', 2.2), WOOD);
  }),
  'vending-machine': prop('#d8433c', (clay) => {
    for (const x of [20, 70]) solid(clay, box(x, 93, 10, 5, 1), DARK);
    solid(clay, box(14, 1, 72, 94, 5), clay.colour, { bulge: 4 });
    solid(clay, box(18, 4, 64, 9, 3), WHITE, { bulge: 2 });
    mark(clay, box(24, 7, 34, 3, 1.5), clay.colour);
    const glass = box(19, 17, 43, 56, 3);
    hollow(clay, glass, '#24324a');
    within(clay, glass, () => {
      for (let row = 0; row < 4; row++) {
        for (let column = 0; column < 4; column++)
          solid(clay, box(22 + column * 10, 20 + row * 14, 7, 9.5, 2), SNACKS[(row + column * 2) % SNACKS.length]!, {
            bulge: 1.4,
          });
        mark(clay, box(19, 30.5 + row * 14, 43, 2, 0), STEEL);
      }
      gleam(clay, shape('M24 73L44 17H52L32 73Z'), 0.2);
    });
    for (let row = 0; row < 4; row++)
      for (const x of [69, 76]) solid(clay, oval(x, 34 + row * 7, 2.4), WHITE, { bulge: 1 });
    solid(clay, box(66, 20, 15, 8, 1.5), '#12303a');
    mark(clay, box(68, 23, 9, 2, 1), '#63e6a0');
    mark(clay, box(72, 64, 2, 8, 1), DARK);
    hollow(clay, box(22, 79, 38, 10, 3), DARK);
  }),
  'trash-can': prop('#8b95a8', (clay) => {
    solid(clay, shape('M16 22H84L77 92Q76 97 70 97H30Q24 97 23 92Z', 4), clay.colour, { turned: 'across', bulge: 4 });
    for (const x of [32, 44, 56, 68])
      mark(clay, rod(`M${x} 30L${50 + (x - 50) * 0.86} 92`, 2.6), darker(clay.colour, 0.3), 0.5);
    solid(clay, rod('M14 24H86', 8), lighter(clay.colour, 0.25), { bulge: 2.4 });
    solid(clay, rod('M20 62H80', 4), darker(clay.colour, 0.12), { bulge: 1.6 });
    for (const x of [17, 83]) solid(clay, rod(`M${x} 40V50`, 4.4), DARK, { bulge: 1.6 });
    gleam(clay, box(27, 34, 4, 46, 2), 0.5);
  }),
  'open-box': prop('#cf9a5b', (clay) => {
    solid(clay, shape('M14 30L2 18L24 20L30 30ZM86 30L98 18L76 20L70 30Z', 2), lighter(clay.colour, 0.15), {
      bulge: 1.6,
    });
    solid(clay, box(12, 28, 76, 68, 3), clay.colour, { bulge: 3 });
    mark(clay, box(44, 29, 12, 26, 0), '#e9c48c', 0.8);
    mark(clay, rod('M20 84H36M20 89H32', 1.6), darker(clay.colour, 0.4), 0.6);
    mark(clay, shape('M68 88V78H64L70 71L76 78H72V88Z', 1), darker(clay.colour, 0.4), 0.6);
    mark(clay, box(12, 28, 76, 4, 1), darker(clay.colour, 0.25), 0.6);
  }),
  wardrobe: prop('#a9693a', (clay) => {
    for (const x of [18, 74]) solid(clay, box(x, 92, 8, 6, 1), darker(clay.colour, 0.3));
    solid(clay, box(12, 8, 76, 86, 3), clay.colour, { bulge: 3 });
    solid(clay, box(8, 3, 84, 9, 3), lighter(clay.colour, 0.15), { bulge: 2.4 });
    for (const x of [16, 51.5]) {
      solid(clay, box(x, 15, 32.5, 74, 2), darker(clay.colour, 0.08), { bulge: 2.4 });
      mark(clay, box(x + 5, 21, 22, 27, 2), lighter(clay.colour, 0.2), 0.6);
      mark(clay, box(x + 5, 54, 22, 29, 2), lighter(clay.colour, 0.2), 0.6);
    }
    for (const x of [45.5, 54.5]) solid(clay, oval(x, 53, 2.2), '#f2b632', { bulge: 1 });
  }),
};
