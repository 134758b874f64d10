/** What washes, dries, cleans and is worn in a house. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GLASS,
  GOLD,
  gleam,
  hollow,
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
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

export const HOUSEHOLD: Record<string, PropDesign> = {
  'hair-drier': prop('#f06aa6', (clay) => {
    mark(clay, rod('M57 86Q60 99 74 96Q88 93 97 98', 3), DARK);
    solid(clay, shape('M48 46L66 46L62 88Q60 94 54 93Q48 92 48 87Z', 4), clay.colour, { turned: 'across', bulge: 3 });
    solid(clay, box(51, 58, 8, 15, 3), WHITE, { bulge: 1.4 });
    mark(clay, box(53.5, 61, 3, 5, 1.5), '#e5485a');
    solid(clay, shape('M40 20L14 24V46L40 51Z', 3), DARK, { bulge: 3 });
    solid(clay, box(10, 21, 7, 28, 3), '#5b5870', { bulge: 2 });
    solid(clay, shape('M36 16Q60 6 78 14Q96 22 94 38Q91 54 72 57Q54 58 36 54Z', 4), clay.colour, { bulge: 5 });
    solid(clay, box(32, 14, 8, 42, 3), STEEL, { bulge: 2, shine: 1.5 });
    solid(clay, oval(80, 35, 11, 15), darker(clay.colour, 0.25), { bulge: 2 });
    for (const x of [74, 78, 82, 86]) mark(clay, box(x, 26, 1.8, 18, 0.9), '#2c1c3c', 0.75);
    gleam(clay, shape('M44 20Q56 14 68 17Q56 19 45 25Z'), 0.8);
    mark(clay, rod('M2 26Q6 23 9 26M0 35Q4 32 8 35M2 44Q6 41 9 44', 2), '#e9f8ff', 0.95);
  }),
  iron: prop('#4aa3e0', (clay) => {
    mark(clay, rod('M88 34Q99 30 97 16', 3), DARK);
    solid(clay, rod('M34 40Q40 20 62 21Q84 22 86 46', 10), clay.colour, { bulge: 3 });
    solid(clay, shape('M6 72Q22 40 56 40H84Q92 40 92 52V72Z', 4), clay.colour, { bulge: 5 });
    solid(clay, shape('M2 80Q4 71 12 70H90Q95 70 95 76V80Z', 2), STEEL, { bulge: 2, shine: 1.9 });
    pane(clay, shape('M34 61Q42 49 56 49H66V61Z', 3));
    solid(clay, oval(78, 58, 6), WHITE, { bulge: 2 });
    mark(clay, box(77.3, 53.5, 1.5, 5, 0.7), '#e5485a');
    gleam(clay, shape('M14 66Q28 47 46 44Q28 54 20 68Z'), 0.7);
    mark(clay, rod('M8 92q4-5 8 0t8 0M38 92q4-5 8 0t8 0M68 92q4-5 8 0t8 0', 2.4), '#ffffff', 0.85);
  }),
  shower: prop('#8fd6dc', (clay) => {
    // A tray, a tiled back wall, the frame of a cabin.
    solid(clay, box(16, 6, 68, 86, 2), '#d8f2f2', { bulge: 2 });
    for (let row = 0; row < 8; row++)
      for (let column = 0; column < 6; column++)
        mark(
          clay,
          box(19.5 + column * 10.3, 10 + row * 10.2, 9.4, 9.3, 1),
          (row + column) % 2 ? clay.colour : lighter(clay.colour, 0.3),
          0.85,
        );
    solid(clay, shape('M12 90H88L86 98H14Z', 3), WHITE, { bulge: 2.4 });
    // Pipe, taps, a large head.
    mark(clay, rod('M27 72V18Q27 12 34 12H50V20', 2.6), '#7d8aa0');
    mark(clay, rod('M26.4 72V18Q26.4 11.4 34 11.4H49.4', 1), '#f2f7fb', 0.9);
    for (const y of [58, 66]) solid(clay, oval(27, y, 3.6), y > 60 ? '#e5586a' : '#4a90e0', { bulge: 2, shine: 1.6 });
    solid(clay, shape('M46 19H54L66 28Q66 31 62 31H38Q34 31 34 28Z', 2), STEEL, { bulge: 2.6, shine: 1.9 });
    for (const x of [38, 43, 48, 53, 58, 62]) mark(clay, oval(x, 30, 1.1), '#4a5568');
    // Water, falling apart towards the tray.
    for (const [index, x] of [37, 42, 47, 52, 57, 62].entries()) {
      const aside = (x - 50) * 0.5;
      for (let drop = 0; drop < 5; drop++) {
        const from = 33 + drop * 11 + (index % 2) * 5;
        const at = (y: number): number => x + (aside * (y - 32)) / 55;
        mark(clay, rod(`M${at(from)} ${from}L${at(from + 6)} ${from + 6}`, 1.7), '#2f9fe8', 0.95);
      }
    }
    for (const x of [30, 40, 52, 63, 71]) mark(clay, oval(x, 89, 4.5, 1.6), '#bfe8fb', 0.95);
    for (const [x, y, size] of [
      [24, 86, 4],
      [33, 87, 3],
      [70, 86, 4],
      [77, 87, 2.6],
    ] as const)
      solid(clay, oval(x, y, size), '#ffffff', { bulge: 1.6 });
    // Glass at both sides with a door ajar, and steel all round.
    pane(clay, shape('M70 8L90 4V94L70 90Z', 1.5));
    for (const [left, wide] of [
      [13, 3],
      [84, 3],
    ] as const)
      solid(clay, box(left, 4, wide, 90, 1.4), STEEL, { bulge: 1.2, shine: 1.6 });
    solid(clay, box(12, 3, 76, 4, 1.6), STEEL, { bulge: 1.4, shine: 1.7 });
    solid(clay, rod('M74 46V56', 2.6), GOLD, { bulge: 1.2 });
    gleam(clay, shape('M73 14L79 12.6V40L73 52Z'), 0.7);
  }),
  'washing-machine': prop('#eceef5', (clay) => {
    for (const x of [14, 76]) solid(clay, box(x, 93, 10, 6, 2), DARK);
    solid(clay, box(7, 3, 86, 92, 7), clay.colour, { bulge: 4 });
    solid(clay, box(12, 7, 76, 17, 4), darker(clay.colour, 0.16), { bulge: 2 });
    solid(clay, box(16, 10, 24, 11, 2), lighter(clay.colour, 0.4), { bulge: 1.5 });
    solid(clay, oval(55, 15.5, 5.5), STEEL, { bulge: 2 });
    mark(clay, box(66, 11.5, 17, 8, 2), '#17323d');
    for (const x of [69, 73, 78]) mark(clay, box(x, 13.5, 2.5, 4, 0.5), '#66f2d0');
    solid(clay, oval(50, 59, 31), STEEL, { bulge: 4, shine: 1.5 });
    solid(clay, oval(50, 59, 26), '#6d7793', { bulge: 3 });
    const drum = oval(50, 59, 22.5);
    hollow(clay, drum, '#2f5b8f');
    within(clay, drum, () => {
      mark(clay, shape('M25 58Q38 50 50 58T75 57V85H25Z'), '#55b8ef', 0.95);
      solid(clay, shape('M34 64Q40 52 50 60Q54 66 48 74Q36 76 34 64Z'), '#f0637c', { bulge: 2 });
      solid(clay, shape('M52 68Q60 54 68 66Q68 76 58 78Z'), '#f7cf3c', { bulge: 2 });
      for (const [x, y, r] of [
        [40, 54, 3.4],
        [47, 51, 2.2],
        [60, 53, 3],
        [66, 58, 2],
      ] as const)
        solid(clay, oval(x, y, r), '#e8f8ff', { bulge: 1 });
      gleam(clay, shape('M31 56Q34 42 48 39Q38 46 36 58Z'), 0.75);
    });
  }),
  broom: prop('#4a9de2', (clay) => {
    turned(clay, 50, 50, 0.07, () => {
      solid(clay, rod('M50 2V62', 5), clay.colour, { bulge: 1.8 });
      solid(clay, shape('M40 60H60L70 96Q50 102 30 96Z', 3), '#e6b84d', { bulge: 4 });
      for (let x = -3; x <= 3; x++)
        mark(clay, rod(`M${50 + x * 2.4} 70L${50 + x * 5} 97`, 0.9), darker('#e6b84d', 0.35), 0.65);
      solid(clay, box(37, 57, 26, 6, 3), darker(clay.colour, 0.1), { bulge: 2 });
      solid(clay, box(35, 67, 30, 4.6, 2), '#d84d4a', { bulge: 1.4 });
    });
  }),
  broomstick: prop('#8a5a34', (clay) => {
    solid(clay, rod('M3 52Q30 46 66 50', 4), clay.colour, { bulge: 1.8 });
    solid(clay, shape('M62 46L72 42Q86 38 98 39Q95 50 98 62Q86 62 72 57L62 54Z', 3), '#e6b84d', { bulge: 4 });
    for (let y = -2; y <= 2; y++)
      mark(clay, rod(`M72 ${50 + y * 2.4}L96 ${50.5 + y * 4.2}`, 0.9), darker('#e6b84d', 0.35), 0.65);
    solid(clay, box(64, 43.5, 4.6, 13, 2), '#d84d4a', { bulge: 1.4 });
    solid(clay, box(72, 41, 3.6, 17, 2), darker('#d84d4a', 0.1), { bulge: 1.4 });
  }),
  clothesline: prop('#e8554f', (clay) => {
    for (const x of [6, 94]) {
      solid(clay, rod(`M${x} 14V96`, 5), WOOD, { bulge: 1.8 });
      solid(clay, rod(`M${x - 4} 16H${x + 4}`, 4), WOOD, { bulge: 1.6 });
    }
    mark(clay, rod('M6 17Q50 27 94 17', 1.6), '#f6f3ec');
    solid(clay, shape('M12 24L22 20H32L42 24L46 38L38 41L37 64H17L16 41L8 38Z', 2), clay.colour, { bulge: 3 });
    hollow(clay, oval(27, 20.5, 5, 2.6), darker(clay.colour, 0.4));
    solid(clay, shape('M47 22H65L67 70H58.500L56 40L53.5 70H45Z', 2), '#4f7fd0', { bulge: 2.6 });
    solid(clay, shape('M71 22H91V60H71Z', 2), '#fbe27a', { bulge: 2.6 });
    mark(clay, shape('M71 48H91V53H71Z'), '#f0885a');
    for (const [x, y] of [
      [15, 18],
      [39, 20.5],
      [48, 20.5],
      [64, 20.5],
      [73, 19.5],
      [89, 17],
    ] as const)
      solid(clay, box(x - 1.3, y - 3, 2.6, 8, 1), LIGHT_WOOD, { bulge: 0.8 });
  }),
  bandage: prop('#eebd8f', (clay) => {
    turned(clay, 50, 50, -0.1, () => {
      solid(clay, box(2, 34, 96, 32, 16), clay.colour, { bulge: 3.6 });
      solid(clay, box(34, 36, 32, 28, 3), lighter(clay.colour, 0.35), { bulge: 2 });
      for (const x of [41, 50, 59])
        for (const y of [43, 50, 57]) mark(clay, oval(x, y, 1.3), darker(clay.colour, 0.35));
      for (const x of [12, 20, 80, 88])
        for (const y of [44, 50, 56]) mark(clay, oval(x, y, 1), darker(clay.colour, 0.28));
      gleam(clay, box(14, 38, 16, 3, 1.5), 0.6);
    });
  }),
  comb: prop('#8d5fd3', (clay) => {
    turned(clay, 50, 50, -0.08, () => {
      for (let x = 8; x <= 90; x += 5.2)
        solid(clay, rod(`M${x} 42V${x < 12 || x > 86 ? 70 : 74}`, 3), darker(clay.colour, 0.06), { bulge: 1 });
      solid(clay, shape('M3 46Q4 26 30 27H72Q96 26 97 46L95 49H5Z', 3), clay.colour, { bulge: 3.2 });
      gleam(clay, rod('M16 34Q40 30 70 33', 2.4), 0.7);
    });
  }),
  mirror: prop(GOLD, (clay) => {
    solid(clay, shape('M40 74H60L64 92Q50 100 36 92Z', 3), clay.colour, { bulge: 3 });
    solid(clay, oval(50, 42, 36, 41), clay.colour, { bulge: 4, shine: 1.5 });
    solid(clay, oval(50, 42, 30, 35), darker(clay.colour, 0.25), { bulge: 1.6 });
    pane(clay, oval(50, 42, 28.5, 33.5), GLASS, 1);
    solid(clay, oval(50, 4.5, 5, 4), '#e2507a', { bulge: 1.6 });
  }),
  umbrella: prop('#e6484f', (clay) => {
    solid(clay, rod('M50 46V86Q50 95 42 95Q34 95 34 86', 4.6), WOOD, { bulge: 1.6 });
    solid(clay, rod('M50 8V3', 3.6), STEEL, { bulge: 1 });
    solid(
      clay,
      shape(
        'M3 54Q6 8 50 7Q94 8 97 54Q89 46 81 54Q73 46 65.5 54Q58 46 50 54Q42 46 34.5 54Q27 46 19 54Q11 46 3 54Z',
        1.5,
      ),
      clay.colour,
      { bulge: 4.5 },
    );
    for (const path of [
      'M50 7Q24 18 19 53',
      'M50 7Q38 22 34.5 53',
      'M50 7V53',
      'M50 7Q62 22 65.5 53',
      'M50 7Q76 18 81 53',
    ])
      mark(clay, rod(path, 1), darker(clay.colour, 0.5), 0.5);
    gleam(clay, shape('M16 38Q20 19 38 13Q26 22 22 40Z'), 0.5);
  }),
  suitcase: prop('#e8a03e', (clay) => {
    solid(clay, rod('M36 20V5H64V20', 5), DARK, { bulge: 1.6 });
    for (const x of [20, 72]) solid(clay, box(x, 90, 9, 9, 3.5), RUBBER, { bulge: 1.6 });
    solid(clay, box(10, 16, 80, 77, 10), clay.colour, { bulge: 5 });
    for (const x of [27, 42.5, 57.5, 73]) {
      mark(clay, rod(`M${x} 23V86`, 2.2), darker(clay.colour, 0.4), 0.5);
      mark(clay, rod(`M${x + 1.8} 23V86`, 1.4), lighter(clay.colour, 0.6), 0.6);
    }
    for (const [x, y] of [
      [10, 16],
      [78, 16],
      [10, 81],
      [78, 81],
    ] as const)
      solid(clay, box(x, y, 12, 12, 5), darker(clay.colour, 0.35), { bulge: 2 });
    solid(clay, box(43, 13, 14, 9, 2), STEEL, { bulge: 1.6 });
    solid(clay, oval(50, 58, 11), '#fff2d4', { bulge: 1.6 });
    mark(clay, shape('M44 58L56 52L53 64L50.5 59Z'), '#e2564f');
  }),
  tie: prop('#d8373f', (clay) => {
    solid(clay, shape('M40 6H60L56 22H44Z', 3), clay.colour, { bulge: 2.6 });
    const blade = shape('M44 21H56L68 78L50 97L32 78Z', 2.5);
    solid(clay, blade, clay.colour, { bulge: 3.4 });
    within(clay, blade, () => {
      for (const y of [34, 54, 74, 94])
        mark(clay, shape(`M20 ${y + 12}L80 ${y - 12}V${y - 5}L20 ${y + 19}Z`), lighter(clay.colour, 0.75), 0.75);
    });
    gleam(clay, shape('M45 26L48 26L42 76L37 78Z'), 0.35);
  }),
  gift: prop('#e4505a', (clay) => {
    solid(clay, box(12, 42, 76, 54, 5), clay.colour, { bulge: 4.5 });
    solid(clay, box(42, 42, 16, 54, 1), '#ffd45c', { bulge: 2 });
    solid(clay, box(7, 29, 86, 19, 5), lighter(clay.colour, 0.1), { bulge: 3 });
    solid(clay, box(41, 29, 18, 19, 1), '#ffd45c', { bulge: 2 });
    for (const side of [-1, 1]) {
      const x = (value: number) => 50 + side * value;
      solid(clay, shape(`M${x(1)} 28Q${x(34)} 32 ${x(34)} 15Q${x(30)} 1 ${x(1)} 24Z`, 2), '#ffc93c', { bulge: 3 });
      hollow(clay, shape(`M${x(7)} 24Q${x(26)} 26 ${x(26)} 16Q${x(22)} 10 ${x(7)} 24Z`, 2), '#b9781c');
    }
    solid(clay, box(43, 18, 14, 13, 5), '#ffd45c', { bulge: 2.4 });
  }),
};
