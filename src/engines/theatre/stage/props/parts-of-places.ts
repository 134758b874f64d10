/**
 * What elsewhere is a part of a place, as a thing that something else stands to: a fireplace, a barn, the cord from a ceiling.
 * Listed by `index.ts`.
 */
import {
  box,
  DARK,
  darker,
  GLASS,
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
  WOOD,
} from './clay.js';

const FLAME = ['#ff7a2e', '#ffb534', '#fff0a8'] as const;

export const PARTS_OF_PLACES: Record<string, PropDesign> = {
  fireplace: prop('#a8786a', (clay) => {
    const { colour } = clay;
    solid(clay, box(6, 12, 88, 86, 3), colour, { bulge: 3 });
    for (let row = 0; row < 8; row++)
      for (let brick = 0; brick < 6; brick++) {
        const x = 8 + brick * 15 - (row % 2 ? 7 : 0);
        if (x > 0 && x < 84)
          mark(
            clay,
            box(Math.max(8, x), 24 + row * 9, 13, 7, 1.4),
            darker(colour, (brick * 7 + row * 5) % 3 ? 0.1 : 0.22),
            0.8,
          );
      }
    hollow(clay, shape('M24 92V58Q24 40 50 40Q76 40 76 58V92Z'), '#1c1220');
    FLAME.forEach((flame, layer) => {
      const k = 1 - layer * 0.26;
      const base = 90;
      mark(
        clay,
        shape(
          `M${50 - 20 * k} ${base}Q${50 - 24 * k} ${base - 20 * k} ${50 - 10 * k} ${base - 30 * k}Q${50 - 10 * k} ${base - 18 * k} ${50 - 2 * k} ${base - 22 * k}Q${50 - 4 * k} ${base - 38 * k} ${50 + 6 * k} ${base - 46 * k}Q${50 + 6 * k} ${base - 26 * k} ${50 + 14 * k} ${base - 28 * k}Q${50 + 24 * k} ${base - 14 * k} ${50 + 18 * k} ${base}Z`,
          2,
        ),
        flame,
      );
    });
    for (const [x, y, turn] of [
      [38, 90, -4],
      [58, 91, 4],
    ] as const)
      solid(clay, rod(`M${x - 16} ${y + turn / 4}L${x + 18} ${y - turn / 2}`, 6), '#6b4028', { bulge: 2 });
    solid(clay, box(0, 6, 100, 12, 3), lighter(WOOD, 0.05), { bulge: 3 });
    solid(clay, box(2, 92, 96, 7, 2), lighter(colour, 0.2), { bulge: 2 });
  }),
  barn: prop('#c8392f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M10 98V46L24 24L50 12L76 24L90 46V98Z'), colour, { bulge: 4 });
    for (const x of [20, 30, 70, 80])
      mark(clay, rod(`M${x} ${x < 40 ? 44 - (x - 20) : 44 - (80 - x)}V96`, 0.7), darker(colour, 0.3), 0.6);
    solid(clay, shape('M3 50L20 18L50 2L80 18L97 50L90 52L75 25L50 12L25 25L10 52Z', 2), '#6f6a78', { bulge: 2.4 });
    solid(clay, box(30, 58, 40, 40, 1), darker(colour, 0.12), { bulge: 2 });
    for (const path of ['M31 59H69V97H31Z', 'M31 59L69 97', 'M69 59L31 97', 'M50 59V97'])
      mark(clay, rod(path, 2.6), '#fbf4ea');
    solid(clay, box(41, 30, 18, 16, 1), '#3a2630', { bulge: 1.4 });
    mark(clay, rod('M41 30H59V46H41ZM41 30L59 46M59 30L41 46', 1.8), '#fbf4ea');
  }),
  shed: prop('#b07a4a', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M10 98V40L90 30V98Z'), colour, { bulge: 3 });
    for (let plank = 1; plank < 9; plank++)
      mark(clay, rod(`M${10 + plank * 8.9} ${40 - plank * 1.1}V97`, 0.9), darker(colour, 0.34), 0.8);
    solid(clay, shape('M2 42L98 20V30L2 53Z', 2), '#5d6a78', { bulge: 2.2 });
    solid(clay, box(20, 54, 26, 44, 1), darker(colour, 0.2), { bulge: 2 });
    mark(clay, rod('M22 58L44 94M22 94L44 58', 2), darker(colour, 0.4));
    solid(clay, oval(41, 76, 2), GOLD, { bulge: 1 });
    solid(clay, box(58, 52, 24, 20, 1.5), lighter(colour, 0.3), { bulge: 1.4 });
    mark(clay, box(60.5, 54.5, 19, 15, 1), GLASS);
    mark(clay, rod('M70 54V70M60 62H80', 1.4), lighter(colour, 0.3));
  }),
  greenhouse: prop('#e9f6ee', (clay) => {
    const { colour } = clay;
    mark(clay, shape('M8 96V42L50 10L92 42V96Z'), '#bfe9dc', 0.75);
    for (const [x, tall] of [
      [20, 20],
      [34, 30],
      [50, 24],
      [66, 34],
      [80, 22],
    ] as const) {
      mark(clay, rod(`M${x} 92V${92 - tall}`, 1.8), '#3d8a46');
      for (let leaf = 0; leaf < 4; leaf++)
        mark(
          clay,
          oval(x + (leaf % 2 ? 4 : -4), 88 - tall * (0.3 + leaf * 0.22), 5, 2.8, leaf % 2 ? -0.5 : 0.5),
          leaf % 2 ? '#57b25c' : '#46a04f',
        );
      mark(clay, oval(x, 92 - tall, 3.4), ['#ff6b5e', '#ffc52e', '#ff8fc0'][x % 3]!);
    }
    solid(clay, box(8, 86, 84, 11, 1.5), '#b9805a', { bulge: 2 });
    for (const path of ['M8 96V42L50 10L92 42V96', 'M8 42H92', 'M29 96V26M50 96V10M71 96V26', 'M8 66H92'])
      solid(clay, rod(path, 2.6), colour, { bulge: 0.9 });
    gleam(clay, shape('M14 62L40 44V50L14 68Z'), 0.5);
  }),
  'garage-door': prop('#f1efe9', (clay) => {
    solid(clay, box(0, 8, 100, 90, 2), '#c98b6a', { bulge: 2.6 });
    for (let row = 0; row < 9; row++) mark(clay, rod(`M1 ${16 + row * 10}H99`, 0.6), '#8e5a42', 0.5);
    hollow(clay, box(12, 26, 76, 72, 1), '#3a3446');
    for (let panel = 0; panel < 4; panel++) {
      solid(clay, box(14, 28 + panel * 17.4, 72, 16, 1.4), clay.colour, { bulge: 2 });
      for (let square = 0; square < 4; square++)
        mark(
          clay,
          box(17 + square * 17.6, 31 + panel * 17.4, 13.6, 10, 1),
          panel === 0 ? GLASS : darker(clay.colour, 0.1),
        );
    }
    solid(clay, box(44, 90, 12, 3, 1.4), DARK, { bulge: 1 });
    solid(clay, box(6, 14, 88, 10, 2), lighter('#c98b6a', 0.35), { bulge: 2 });
  }),
  /** One arch that a boat has room under. */
  'stone-bridge': prop('#b3aca6', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M0 86V44Q50 24 100 44V86H84Q82 52 50 52Q18 52 16 86Z', 1), colour, { bulge: 3 });
    for (let stone = 0; stone < 11; stone++) {
      const angle = Math.PI * (1 + stone / 10);
      mark(
        clay,
        rod(
          `M${50 + 35 * Math.cos(angle)} ${86 + 35 * Math.sin(angle)}L${50 + 42 * Math.cos(angle)} ${86 + 43 * Math.sin(angle)}`,
          1,
        ),
        darker(colour, 0.4),
        0.8,
      );
    }
    for (const [x, y] of [
      [4, 56],
      [4, 68],
      [88, 58],
      [92, 70],
      [20, 46],
      [74, 46],
      [8, 78],
      [88, 80],
    ] as const)
      mark(clay, box(x, y, 9, 5, 1.4), darker(colour, 0.16), 0.8);
    solid(clay, shape('M0 44Q50 24 100 44V36Q50 15 0 36Z', 1), lighter(colour, 0.14), { bulge: 2 });
  }),
  cord: prop('#7a5a3c', (clay) => {
    solid(clay, rod('M50 3.5V96.5', 5), clay.colour, { bulge: 1.4 });
    for (let turn = 0; turn < 24; turn++)
      mark(clay, rod(`M47.8 ${2 + turn * 4}L52.2 ${4 + turn * 4}`, 1), darker(clay.colour, 0.4), 0.7);
  }),
  /** A rosette on the ceiling, a hook in it and a chain. */
  'ceiling-hook': prop('#8a8f9c', (clay) => {
    const { colour } = clay;
    for (let link = 0; link < 7; link++) {
      const y = 48 + link * 8;
      if (link % 2) solid(clay, rod(`M50 ${y - 4}V${y + 4}`, 4), darker(colour, 0.1), { bulge: 1.2 });
      else mark(clay, rod(`M50 ${y - 5.4}Q57 ${y} 50 ${y + 5.4}Q43 ${y} 50 ${y - 5.4}`, 3), colour);
    }
    solid(clay, rod('M50 12V24Q64 26 64 36Q62 48 50 47Q42 46 40 39', 6), colour, { bulge: 2.4, shine: 1.5 });
    solid(clay, shape('M18 0H82Q80 12 62 15H38Q20 12 18 0Z', 2), '#e8ddcc', { bulge: 4 });
    solid(clay, box(42, 12, 16, 7, 3), darker(colour, 0.1), { bulge: 2 });
  }),
  /** A board with hooks on a wall, and a loop on the middle one. */
  'wall-hook': prop('#d9a441', (clay) => {
    const { colour } = clay;
    solid(clay, box(-6, 10, 112, 26, 4), WOOD, { bulge: 4 });
    for (const y of [18, 27]) mark(clay, rod(`M-2 ${y}Q50 ${y + 2} 102 ${y - 1}`, 0.8), darker(WOOD, 0.3), 0.5);
    for (const [x, k] of [
      [14, 0.8],
      [86, 0.8],
      [50, 1.2],
    ] as const) {
      const at = (dx: number, y: number) => `${x + dx * k} ${23 + y * k}`;
      if (x === 50) {
        mark(clay, rod('M44 60Q38 84 46 99M54 60Q60 84 54 99', 2.6), '#4a3a34');
        mark(clay, rod('M43 61Q49 56 55 61', 2.6), '#4a3a34');
      }
      solid(
        clay,
        rod(`M${at(0, 0)}V${23 + 26 * k}Q${at(1, 38)} ${at(9, 37)}Q${at(15, 36)} ${at(14, 26)}`, 6.4 * k),
        colour,
        {
          bulge: 2.6,
          shine: 1.6,
        },
      );
      solid(clay, oval(x, 23, 9 * k, 10 * k), colour, { bulge: 3, shine: 1.4 });
      solid(clay, oval(x + 14 * k, 23 + 25 * k, 4.4 * k), colour, { bulge: 2, shine: 1.6 });
    }
  }),
  'empty-line': prop('#e9e4d8', (clay) => {
    for (const x of [4, 96]) solid(clay, rod(`M${x} 8V99`, 5), WOOD, { bulge: 2 });
    mark(clay, rod('M4 12Q50 22 96 12', 1.4), clay.colour);
    for (const x of [40, 60]) solid(clay, box(x - 1.6, 14, 3.2, 8, 1), '#e8b04a', { bulge: 1 });
  }),
  'rope-swing': prop('#d9534a', (clay) => {
    for (const x of [24, 76]) {
      solid(clay, rod(`M${x} 0V88`, 3), '#c9a06a', { bulge: 1 });
      solid(clay, oval(x, 90, 4), '#c9a06a', { bulge: 1.4 });
    }
    solid(clay, box(14, 84, 72, 9, 3), clay.colour, { bulge: 3 });
  }),
  'pendant-lamp': prop('#f2b632', (clay) => {
    solid(clay, rod('M50 0V46', 2), DARK, { bulge: 0.8 });
    mark(clay, oval(50, 84, 14, 12), '#fff3b8');
    solid(clay, shape('M38 48H62L92 82H8Z', 5), clay.colour, { turned: 'across', bulge: 4 });
    solid(clay, box(42, 42, 16, 8, 3), STEEL, { bulge: 2 });
    mark(clay, oval(50, 82, 40, 4), '#fff6cf', 0.85);
  }),
  /** A shirt from the waist up, its pocket to us. */
  'breast-pocket': prop('#6fa8dc', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M26 8L4 22L0 60L18 62L20 40V98H80V40L82 62L100 60L96 22L74 8Q50 26 26 8Z', 3), colour, {
      bulge: 5,
    });
    for (const side of [-1, 1])
      solid(
        clay,
        shape(`M50 24L${50 + side * 24} 6L${50 + side * 26} 20L${50 + side * 8} 36Z`, 2),
        lighter(colour, 0.2),
        { bulge: 2 },
      );
    mark(clay, rod('M50 26V97', 1), darker(colour, 0.3), 0.8);
    for (const y of [38, 54, 70, 86]) solid(clay, oval(50, y, 1.8), '#ffffff', { bulge: 0.8 });
    solid(clay, shape('M57 50H77V70L67 75L57 70Z', 1.4), darker(colour, 0.12), { bulge: 1.6 });
    solid(clay, box(56, 48.5, 22, 4, 1), lighter(colour, 0.1), { bulge: 1 });
  }),
  /** A bough high up, with room below it for what hangs there. */
  'high-branch': prop('#8a5a3a', (clay) => {
    const { colour } = clay;
    for (const [x, y, wide] of [
      [16, 8, 20],
      [42, 6, 18],
      [90, 18, 14],
    ] as const)
      solid(clay, oval(x, y + 4, wide, 11), '#3f9445', { bulge: 5 });
    solid(clay, shape('M2 6H20Q17 44 23 99H0Q4 50 2 6Z', 2), colour, { bulge: 6 });
    solid(clay, shape('M12 38Q36 28 60 28Q82 28 99 18L100 24Q84 36 60 36Q38 38 18 54Z', 3), colour, { bulge: 4 });
    for (const path of ['M7 14Q6 32 9 54', 'M14 10Q13 34 15 58', 'M9 66Q8 82 10 94'])
      mark(clay, rod(path, 1.6), darker(colour, 0.4), 0.6);
    for (const [x, y, turn] of [
      [78, 22, 0.8],
      [92, 14, -0.5],
      [96, 28, 0.4],
      [70, 40, 1.2],
      [34, 26, -0.6],
      [84, 38, 0.9],
    ] as const)
      solid(clay, oval(x, y, 7.4, 4.2, turn), '#57b451', { bulge: 2.2 });
  }),
  /** As it stands at a wall. */
  'straight-ladder': prop('#e2a13f', (clay) => {
    for (let rung = 0; rung < 8; rung++)
      solid(clay, box(36, 8 + rung * 12, 28, 4.6, 2), lighter(clay.colour, 0.24), { bulge: 1.6 });
    for (const x of [34, 66]) solid(clay, rod(`M${x} 2V98`, 6), clay.colour, { bulge: 2.2 });
  }),
  /** Nothing is on it yet. */
  'layer-cake': prop('#f2b8c6', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 84, 50, 12), '#f4f1ee', { bulge: 2.6, shine: 1.3 });
    const body = shape('M6 34V76Q8 88 50 88Q92 88 94 76V34Z');
    solid(clay, body, '#e8b878', { turned: 'across', bulge: 4, shine: 0.8 });
    for (const y of [48, 64])
      mark(clay, rod(`M6 ${y - 6}Q10 ${y + 5} 50 ${y + 6}Q90 ${y + 5} 94 ${y - 6}`, 5), '#fff6ee');
    solid(
      clay,
      shape(
        `M6 32Q4 50 12 50Q17 50 18 46Q20 58 27 58Q33 58 34 50Q37 62 45 62Q52 62 54 51Q57 60 64 59Q71 58 72 49Q76 56 82 53Q86 50 86 47Q94 50 94 32Q90 20 50 20Q10 20 6 32Z`,
      ),
      colour,
      {
        bulge: 2.8,
      },
    );
    mark(clay, oval(50, 31, 42, 9.6), lighter(colour, 0.35));
    mark(clay, oval(50, 30.4, 40, 8.6), lighter(colour, 0.5));
  }),
};
