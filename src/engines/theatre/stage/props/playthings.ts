/** What is played with: toys, a hoop, a trampoline, a castle of sand. Listed by `index.ts`. */
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
  pane,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
  WOOD,
  within,
} from './clay.js';

function drawNet(clay: Clay): void {
  mark(clay, shape('M32 45L38 68H62L68 45Z', 1), '#ffffff', 0.35);
  for (const path of ['M33 46L44 68', 'M42 46L54 68', 'M52 46L62 66', 'M67 46L56 68', 'M58 46L46 68', 'M48 46L38 66'])
    mark(clay, rod(path, 1.3), '#ffffff');
  for (const y of [52, 60]) mark(clay, rod(`M${34 + (y - 45) * 0.26} ${y}H${66 - (y - 45) * 0.26}`, 1.1), '#eef0f8');
}

export const PLAYTHINGS: Record<string, PropDesign> = {
  'spinning-top': prop('#d9432f', (clay) => {
    solid(clay, shape('M46 84H54L50 98Z', 1), STEEL, { turned: 'across', bulge: 1 });
    const cone = shape('M8 40Q12 66 44 88H56Q88 66 92 40Z', 4);
    solid(clay, cone, '#e2a85c', { turned: 'across', bulge: 4, shine: 1.2 });
    within(clay, cone, () => {
      mark(clay, shape('M8 46Q50 62 92 46V56Q50 72 8 56Z'), clay.colour, 0.92);
      mark(clay, shape('M8 63Q50 79 92 63V68Q50 84 8 68Z'), '#2f7fc4', 0.92);
    });
    solid(clay, oval(50, 38, 43, 13), '#f0c27c', { bulge: 3 });
    for (const [radius, colour] of [
      [34, clay.colour],
      [24, '#f6d13c'],
      [14, '#2f7fc4'],
    ] as const)
      mark(clay, oval(50, 37, radius, radius * 0.29).stroke({ width: 4 }), colour, 0.95);
    solid(clay, rod('M50 36V8', 7), WOOD, { turned: 'across', bulge: 1.6 });
    solid(clay, oval(50, 8, 7, 5), darker(WOOD, 0.12), { bulge: 2 });
    gleam(clay, oval(24, 56, 2.4, 9, -0.4), 0.7);
  }),
  whip: prop('#8a4b2a', (clay) => {
    solid(clay, rod('M20 92Q40 70 58 48', 8), WOOD, { bulge: 2.6 });
    for (const at of [0, 1, 2]) mark(clay, rod(`M${24 + at * 5} ${80 - at * 6}l6 6`, 2), clay.colour);
    solid(clay, rod('M58 48Q74 26 58 14Q44 8 40 22Q42 36 66 30Q86 24 94 10', 4), clay.colour, { bulge: 1.4 });
    mark(clay, rod('M94 10L97 4M94 10L98 9', 1.8), '#d8b48a');
  }),
  'paper-crane': prop('#f2607a', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M52 62L92 30L98 24L66 74Z', 1), darker(colour, 0.2), { bulge: 1.4 });
    solid(clay, shape('M40 60L58 4L66 66Z', 1), darker(colour, 0.12), { bulge: 1.6 });
    solid(clay, shape('M44 70L12 26L6 28L2 38L12 34L36 78Z', 1), darker(colour, 0.06), { bulge: 1.4 });
    solid(clay, shape('M30 66L50 52L70 64L52 96Z', 1), lighter(colour, 0.12), { bulge: 2 });
    mark(clay, shape('M50 52L70 64L52 96Z'), darker(colour, 0.4), 0.35);
    solid(clay, shape('M46 58L28 2L66 60L58 72Z', 1), lighter(colour, 0.26), { bulge: 1.8 });
    mark(clay, shape('M28 2L66 60L58 72Z'), darker(colour, 0.3), 0.28);
    mark(clay, rod('M12 26L44 72M92 30L60 68', 0.8), '#ffffff', 0.55);
    mark(clay, shape('M12 26L6 28L2 38L12 34Z'), '#ffffff', 0.25);
  }),
  'basketball-hoop': prop('#e2592a', (clay) => {
    solid(clay, rod('M50 46V96', 7), STEEL, { turned: 'across', bulge: 2 });
    solid(clay, shape('M28 92H72L78 99H22Z', 2), DARK, { bulge: 2 });
    solid(clay, box(12, 2, 76, 46, 4), WHITE, { bulge: 3 });
    mark(clay, box(12.8, 2.8, 74.4, 44.4, 3).stroke({ width: 2.4 }), clay.colour);
    mark(clay, box(36, 16, 28, 20, 1).stroke({ width: 2.2 }), clay.colour);
    drawNet(clay);
    solid(clay, oval(50, 44, 20, 5).stroke({ width: 4 }), clay.colour, { bulge: 1.4, shine: 1.5 });
  }),
  /** What hangs before a ball that goes through: on the same board as the hoop itself. */
  'basketball-net': prop('#e2592a', (clay) => {
    drawNet(clay);
    mark(clay, shape('M30 44Q30 50 50 50Q70 50 70 44Q70 47 50 47.4Q30 47 30 44Z', 1), clay.colour);
  }),
  trampoline: prop('#3f7fd0', (clay) => {
    for (const [x, foot] of [
      [14, 8],
      [38, 36],
      [62, 64],
      [86, 92],
    ] as const)
      solid(clay, rod(`M${x} 62L${foot} 96`, 4.4), STEEL, { bulge: 1.4 });
    solid(clay, oval(50, 60, 48, 18), clay.colour, { bulge: 4, shine: 1.3 });
    hollow(clay, oval(50, 57, 38, 12.5), '#2a2b38');
    for (let at = 0; at < 20; at++) {
      const turn = (at / 20) * Math.PI * 2;
      mark(clay, oval(50 + Math.cos(turn) * 41.5, 57.6 + Math.sin(turn) * 14, 1.3), '#eef2fa');
    }
    gleam(clay, oval(36, 54, 16, 3), 0.4);
  }),
  sandcastle: prop('#e6bd76', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 91, 48, 8), darker(colour, 0.12), { bulge: 3 });
    for (const [x, top, wide] of [
      [20, 44, 22],
      [80, 44, 22],
      [50, 26, 26],
    ] as const) {
      solid(
        clay,
        shape(`M${x - wide / 2} ${top}H${x + wide / 2}L${x + wide / 2 + 3} 92H${x - wide / 2 - 3}Z`, 2),
        colour,
        {
          turned: 'across',
          bulge: 3,
        },
      );
      for (let at = 0; at < 3; at++)
        solid(clay, box(x - wide / 2 - 1 + at * (wide / 2 - 2), top - 7, 7, 9, 2), lighter(colour, 0.1), {
          bulge: 1.6,
        });
    }
    solid(clay, shape('M28 66H72V92H28Z', 2), lighter(colour, 0.08), { bulge: 3 });
    hollow(clay, shape('M42 92V80Q42 70 50 70Q58 70 58 80V92Z', 1), '#8f6430');
    for (const [x, y] of [
      [20, 60],
      [80, 60],
      [50, 48],
    ] as const)
      hollow(clay, box(x - 3, y, 6, 9, 3), '#9a6d36');
    mark(clay, rod('M50 20V3', 1.6), '#8a5a34');
    solid(clay, shape('M50.6 3L68 8L50.6 14Z', 1), '#e2483e', { bulge: 1.4 });
    for (const [x, y] of [
      [34, 82],
      [66, 84],
      [12, 80],
      [88, 82],
      [62, 74],
    ] as const)
      mark(clay, oval(x, y, 1.5), '#fff0c8', 0.85);
    solid(clay, shape('M74 92Q78 80 84 92Q79 96 74 92Z', 1), '#f7a9b4', { bulge: 1.4 });
  }),
  seesaw: prop('#e04f3d', (clay) => {
    solid(clay, shape('M38 96L47 56H53L62 96Z', 3), '#3f8fc4', { bulge: 3 });
    solid(clay, shape('M4 72L96 40L98 47L6 80Z', 3), clay.colour, { bulge: 2.4, shine: 1.3 });
    for (const [x, y] of [
      [20, 66],
      [80, 45],
    ] as const) {
      solid(clay, rod(`M${x} ${y}V${y - 17}M${x - 6} ${y - 17}H${x + 6}`, 3.4), '#f6c93c', { bulge: 1.2 });
    }
    for (const [x, y] of [
      [10, 71],
      [90, 41],
    ] as const)
      solid(clay, oval(x, y, 9, 4, -0.33), RUBBER, { bulge: 2 });
    solid(clay, oval(50, 59, 5), STEEL, { bulge: 1.6 });
  }),
  'piggy-bank': prop('#f58fa8', (clay) => {
    for (const x of [30, 44, 62, 76]) solid(clay, box(x - 5, 74, 11, 20, 4), darker(clay.colour, 0.14), { bulge: 2.4 });
    solid(clay, rod('M90 50Q98 48 95 40Q91 38 92 44', 3), darker(clay.colour, 0.16), { bulge: 1 });
    solid(clay, oval(54, 56, 38, 28), clay.colour, { bulge: 9, shine: 1.7 });
    for (const path of ['M28 34L22 14L42 28Z', 'M46 28L50 10L60 28Z'])
      solid(clay, shape(path, 3), darker(clay.colour, 0.1), { bulge: 2.4 });
    solid(clay, oval(16, 58, 10, 12), darker(clay.colour, 0.12), { bulge: 3 });
    for (const x of [12.5, 18.5]) mark(clay, oval(x, 58, 1.9, 3), '#8a2f4a');
    solid(clay, oval(31, 47, 3.6), '#2b2338', { bulge: 1.2 });
    mark(clay, oval(30, 46, 1.2), '#ffffff');
    mark(clay, oval(38, 62, 6, 4), '#ff6a8c', 0.5);
    solid(clay, oval(63, 15, 12), GOLD, { bulge: 2.4, shine: 1.7 });
    mark(clay, oval(63, 15, 8).stroke({ width: 1.4 }), '#b57b15', 0.8);
    solid(clay, shape('M46 33Q62 23 80 32L79 38Q62 29 47 39Z', 1), clay.colour, { bulge: 2, shine: 1.6 });
    mark(clay, rod('M52 31Q62 27 74 31', 2.6), '#7c2b42');
    gleam(clay, oval(72, 46, 7, 3, 0.5), 0.7);
  }),
  'snow-globe': prop('#9a5a34', (clay) => {
    mark(clay, oval(50, 40, 37), '#cfe8fa', 0.95);
    within(clay, oval(50, 40, 37), () => {
      mark(clay, oval(50, 76, 44, 22), '#ffffff');
      solid(clay, box(38, 42, 20, 16, 1), '#d2503c', { bulge: 1.6 });
      solid(clay, shape('M34 43L48 30L62 43Z', 1), '#ffffff', { bulge: 1.6 });
      mark(clay, box(45, 49, 6, 9, 1), '#ffd86b');
      for (const x of [25, 72]) {
        for (const [y, half] of [
          [36, 5],
          [44, 7],
          [52, 9],
        ] as const)
          solid(clay, shape(`M${x} ${y - 10}L${x + half} ${y + 4}H${x - half}Z`, 1), '#2f8a55', { bulge: 1.4 });
      }
      for (let at = 0; at < 16; at++)
        mark(clay, oval(20 + ((at * 37) % 60), 10 + ((at * 23) % 46), 1.5), '#ffffff', 0.95);
    });
    mark(clay, oval(50, 40, 36.4).stroke({ width: 1.6 }), '#8fb8d6', 0.8);
    gleam(clay, oval(30, 24, 5, 11, 0.7), 0.85);
    solid(clay, shape('M24 72H76L86 96H14Z', 4), clay.colour, { bulge: 4, shine: 1.4 });
    mark(clay, rod('M21 84H79', 2.4), GOLD, 0.9);
  }),
  'rocking-horse': prop('#c9864a', (clay) => {
    solid(clay, rod('M6 82Q50 106 94 82', 6), '#c8443a', { bulge: 2 });
    for (const path of ['M36 60L28 90', 'M44 62L42 94', 'M68 60L64 93', 'M76 58L80 88'])
      solid(clay, rod(path, 6), darker(clay.colour, 0.12), { bulge: 2 });
    solid(clay, rod('M82 46Q96 50 92 72', 7), '#f4e2c0', { bulge: 2.4 });
    solid(clay, oval(58, 52, 27, 15), clay.colour, { bulge: 6, shine: 1.2 });
    solid(clay, shape('M32 54L28 26Q18 34 10 32Q8 22 22 12L34 4L38 12Q50 22 50 46Z', 5), clay.colour, { bulge: 5 });
    solid(clay, shape('M37 8Q54 16 52 44Q44 40 42 24Z', 4), '#f4e2c0', { bulge: 2.6 });
    solid(clay, shape('M50 38Q62 32 74 39L72 56Q60 60 50 54Z', 3), '#3f7fc4', { bulge: 3 });
    solid(clay, oval(26, 20, 3.2), '#2b2338', { bulge: 1 });
    mark(clay, rod('M16 24L33 30', 2), '#c8443a');
    mark(clay, oval(13, 28, 1.4), '#5b3218');
  }),
  shuttlecock: prop('#e8485a', (clay) => {
    for (const [tip, colour] of [
      [10, '#35a86b'],
      [90, '#35a86b'],
      [28, '#f6b52e'],
      [72, '#f6b52e'],
      [50, clay.colour],
    ] as const) {
      const lean = (tip - 50) * 0.4;
      solid(
        clay,
        shape(`M48 76Q${40 + lean} 40 ${tip - 6} 8Q${tip} 0 ${tip + 6} 8Q${60 + lean} 40 52 76Z`, 2),
        colour,
        { bulge: 3 },
      );
      mark(clay, rod(`M50 74Q${50 + lean} 40 ${tip} 10`, 1.2), '#ffffff', 0.6);
    }
    solid(clay, box(43, 64, 14, 14, 3), '#7a4a2a', { turned: 'across', bulge: 2 });
    solid(clay, oval(50, 84, 24, 8), GOLD, { bulge: 2.6, shine: 1.7 });
    solid(clay, oval(50, 80, 22, 7), lighter(GOLD, 0.2), { bulge: 2 });
    mark(clay, oval(50, 80, 6, 2), '#8a5a1c');
  }),
  'claw-machine': prop('#e0457e', (clay) => {
    solid(clay, box(14, 2, 72, 96, 6), clay.colour, { bulge: 4, shine: 1.3 });
    solid(clay, box(18, 4, 64, 12, 4), '#ffd84a', { bulge: 2 });
    for (let x = 25; x <= 76; x += 10) mark(clay, oval(x, 10, 2.2), '#ffffff', 0.95);
    mark(clay, box(20, 19, 60, 45, 2), '#3c2f63');
    within(clay, box(20, 19, 60, 45, 2), () => {
      for (const [x, y, radius, colour] of [
        [26, 58, 8, '#f6a23c'],
        [40, 61, 8, '#5ab8f0'],
        [54, 57, 9, '#f58fa8'],
        [68, 61, 8, '#8fd65a'],
        [76, 56, 7, '#b48af0'],
      ] as const) {
        for (const side of [-1, 1])
          solid(clay, oval(x + side * radius * 0.7, y - radius * 0.8, radius * 0.4), colour, { bulge: 1 });
        solid(clay, oval(x, y, radius), colour, { bulge: 2.4 });
        for (const side of [-1, 1]) mark(clay, oval(x + side * 2.6, y - 1, 1), '#2b2338');
      }
      mark(clay, rod('M50 19V32', 1.8), '#dfe4ee');
      solid(clay, box(45, 31, 10, 5, 2), STEEL, { bulge: 1.2 });
      mark(clay, rod('M46 36L42 43L46 48M54 36L58 43L54 48M50 36V46', 1.8), '#e9edf5');
    });
    pane(clay, box(20, 19, 60, 45, 2), '#bfe6ff', 0.22);
    solid(clay, shape('M12 66H88L92 76H8Z', 2), lighter(clay.colour, 0.25), { bulge: 2 });
    solid(clay, rod('M34 71V62', 2.6), DARK, { bulge: 1 });
    solid(clay, oval(34, 61, 4), '#f33b3b', { bulge: 1.6, shine: 1.7 });
    solid(clay, oval(62, 70, 4.4, 2.4), '#ffd84a', { bulge: 1 });
    hollow(clay, box(22, 80, 26, 13, 2), '#4a1230');
  }),
};
