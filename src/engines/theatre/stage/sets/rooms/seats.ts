/** What one sits, lies, eats and works at: benches, rows of seats, tables, bunks, desks. Used by the plans beside it. */
import { type Brush, disc, downward, glow, mix, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { chair, pottedPlant } from '../parts/room-things.js';
import { type Fitting, fitting, inRow } from './fitting.js';

function legs(canvas: Brush, room: Room, width: number, high: number, colour: string): void {
  for (const x of [-width / 2 + 2, width / 2 - 4]) box(canvas, room, x, -high, 2, high, colour, 0.5);
}

function stool(canvas: Brush, room: Room, x: number, y: number, colour: string): void {
  for (const side of [-2.4, 2.4])
    rod(canvas, room, [x + side * 0.7, y - 8, x + side, y], 0.9, mix(colour, '#2a1830', 0.4));
  box(canvas, room, x - 4, y - 10, 8, 2.6, colour, 1);
}

function teapot(canvas: Brush, room: Room, x: number, y: number): void {
  rod(canvas, room, [x + 2.6, y - 2.6, x + 5.2, y - 4.6], 1, '#a8503c');
  knob(canvas, room, x, y - 2.8, 3, '#a8503c');
  knob(canvas, room, x, y - 6, 0.8, '#7a3428');
  for (const at of [-7, 7.4, 10.4]) box(canvas, room, x + at, y - 2.2, 2.4, 2.2, '#f4f8f4', 0.6);
}

export const SEATS: Record<string, Fitting> = {
  plant: fitting('#e39a72', 40, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.3);
    pottedPlant(canvas, room, width, colour, Math.round(width));
  }),
  /** A bench with its back towards the wall. */
  pew: fitting('#8a5430', 70, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    box(canvas, room, -width / 2, -24, width, 13, colour, 1.2);
    for (const x of inRow(Math.round(width / 12), width))
      box(canvas, room, x - 4.6, -22, 9.2, 8, mix(colour, '#2a1420', 0.18), 0.8);
    slab(canvas, room, -width / 2, -13, width, 3, 2, mix(colour, '#fff0d8', 0.14));
    for (const x of [-width / 2 - 1.4, width / 2 - 1.4])
      box(canvas, room, x, -22, 2.8, 22, mix(colour, '#2a1420', 0.2), 0.8);
  }),
  bench: fitting('#b88a58', 50, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.55);
    legs(canvas, room, width, 9, '#6a7280');
    slab(canvas, room, -width / 2, -12.4, width, 3, 1.8, colour);
  }),
  /** Linked seats of a waiting hall. */
  seats: fitting('#3f78b0', 60, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    const count = Math.max(2, Math.round(width / 13));
    for (const x of [-width * 0.36, width * 0.36]) {
      rod(canvas, room, [x, -8, x, -1], 1.6, '#aeb8c4');
      box(canvas, room, x - 5, -1.6, 10, 1.6, '#8a94a2', 0.6);
    }
    box(canvas, room, -width / 2, -9, width, 1.8, '#aeb8c4', 0.6);
    for (const x of inRow(count, width)) {
      box(canvas, room, x - 5.2, -27, 10.4, 15, colour, 2.4);
      slab(canvas, room, x - 5.4, -13.4, 10.8, 3.4, 1.8, mix(colour, '#ffffff', 0.14));
    }
    for (let index = 0; index <= count; index++) {
      const x = -width / 2 + (width * index) / count;
      rod(canvas, room, [x, -9, x, -17], 1, '#c4ccd6');
      box(canvas, room, x - 1, -18.4, 2, 2, '#3a4250', 0.8);
    }
  }),
  sofa: fitting('#7a3a6a', 90, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    box(canvas, room, -width / 2, -30, width, 26, mix(colour, '#1a0c24', 0.12), 3);
    for (const x of inRow(Math.round(width / 18), width - 10)) {
      box(canvas, room, x - 8.6, -28, 17.2, 15, colour, 3);
      for (const y of [-23, -18]) knob(canvas, room, x, y, 0.7, mix(colour, '#ffffff', 0.2));
    }
    for (const x of inRow(Math.round(width / 26), width - 10))
      box(canvas, room, x - 12.6, -15, 25.2, 9, mix(colour, '#ffffff', 0.1), 3);
    for (const x of [-width / 2 - 2, width / 2 - 6]) box(canvas, room, x, -22, 8, 20, colour, 3.4);
  }),
  bunk: fitting('#c89a64', 54, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.55);
    for (const x of [-width / 2, width / 2 - 2.6]) box(canvas, room, x, -52, 2.6, 52, colour, 0.8);
    for (const [y, quilt] of [
      [-12, '#5f9fd0'],
      [-36, '#f29a6a'],
    ] as const) {
      box(canvas, room, -width / 2 + 2, y - 4, width - 4, 3.6, '#fff8ea', 1.4);
      box(canvas, room, -width / 2 + 14, y - 6.6, width - 17, 7.4, quilt, 2.6);
      for (const x of inRow(4, width - 20)) patch(canvas, x + 6, y - 6, 1.4, 6, withAlpha('#ffffff', 0.35), 0.4);
      box(canvas, room, -width / 2 + 3, y - 7, 11, 5, '#ffffff', 2);
      box(canvas, room, -width / 2, y - 0.4, width, 3, colour, 0.6);
    }
    box(canvas, room, -width / 2 + 18, -43.6, width - 20, 1.4, colour, 0.4);
    for (const x of [width / 2 - 14, width / 2 - 6])
      rod(canvas, room, [x, -44, x, 0], 1.1, mix(colour, '#2a1830', 0.25));
    for (const y of [-8, -16, -24, -32])
      rod(canvas, room, [width / 2 - 14, y, width / 2 - 6, y], 1, mix(colour, '#2a1830', 0.25));
  }),
  /** A long table with stools in a row. */
  'long-table': fitting('#e8c898', 64, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    legs(canvas, room, width - 6, 17, '#8a94a2');
    slab(canvas, room, -width / 2, -21, width, 4.4, 2, colour);
    for (const [index, x] of inRow(Math.round(width / 20), width * 0.9).entries()) {
      box(canvas, room, x - 5, -20.4, 10, 1.4, index % 2 ? '#e8705a' : '#5fa8c8', 0.6);
      canvas.fillStyle = room.toned('#fffaf0');
      disc(canvas, x - 1.6, -21, 2.6, 0.4);
      canvas.fillStyle = room.toned(index % 2 ? '#8fc05a' : '#f2a84a');
      disc(canvas, x - 1.6, -21.4, 1.8, 0.4);
    }
    for (const x of inRow(Math.round(width / 14), width * 0.94))
      stool(canvas, room, x, 4, mix(colour, '#c8503c', 0.55));
  }),
  /** A square table with a pot of tea and two stools. */
  'tea-table': fitting('#8a4a2c', 34, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    for (const x of [-width / 2 - 7, width / 2 + 7]) stool(canvas, room, x, 2, mix(colour, '#fff0d8', 0.12));
    legs(canvas, room, width, 17, mix(colour, '#2a1018', 0.25));
    box(canvas, room, -width / 2 + 2, -17, width - 4, 3.4, mix(colour, '#2a1018', 0.2), 0.6);
    slab(canvas, room, -width / 2 - 1, -21.4, width + 2, 4.6, 1.8, colour);
    teapot(canvas, room, -2, -18.6);
  }),
  /** A green table with tiles on it, as mah-jong is played at. */
  'tile-table': fitting('#2f8a5a', 38, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    for (const x of [-width / 2 - 7, width / 2 + 7]) stool(canvas, room, x, 2, '#a8683c');
    legs(canvas, room, width - 4, 17, '#5a3424');
    slab(canvas, room, -width / 2 - 2, -27, width + 4, 11, 2.4, '#7a4a2c');
    patch(canvas, -width / 2 + 2, -26.2, width - 4, 9.4, room.toned(colour), 0.8);
    for (const y of [-24.2, -18.6])
      for (const x of inRow(9, width - 10)) box(canvas, room, x - 1.5, y - 2, 3, 2.8, '#fff8ea', 0.5);
  }),
  'meeting-table': fitting('#9a6a40', 100, (canvas, room, { colour, width }) => {
    for (const x of inRow(Math.round(width / 18), width * 0.92)) {
      box(canvas, room, x - 6, -38, 12, 18, '#2f3a4c', 3);
      box(canvas, room, x - 4.8, -36.6, 9.6, 12, '#42506a', 2);
    }
    footShadow(canvas, room, 0, 0, width * 0.56);
    for (const x of [-width * 0.3, width * 0.3]) box(canvas, room, x - 5, -16, 10, 16, mix(colour, '#2a1420', 0.35), 1);
    slab(canvas, room, -width / 2, -22.4, width, 6, 2.8, colour);
    for (const [index, x] of inRow(Math.round(width / 18), width * 0.9).entries()) {
      box(canvas, room, x - 3.4, -21.4, 6.8, 3, '#fffaf0', 0.3);
      if (index % 2) box(canvas, room, x + 5, -23.6, 2.4, 3.6, '#8fd0ea', 0.6);
    }
  }),
  'set-table': fitting('#fff4e4', 66, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    for (const x of inRow(3, width * 0.8)) {
      canvas.save();
      canvas.translate(x, -6);
      chair(canvas, room, '#a8683c', '#8a5430');
      canvas.restore();
    }
    body(canvas, room, [-width / 2, -22, width / 2, -22, width / 2 - 2, -6, -width / 2 + 2, -6], colour);
    legs(canvas, room, width - 8, 7, '#8a5430');
    slab(canvas, room, -width / 2 - 1, -25, width + 2, 4.6, 1.2, mix(colour, '#ffffff', 0.5));
    for (const x of inRow(4, width * 0.92)) {
      canvas.fillStyle = room.toned('#c8d4e4');
      disc(canvas, x, -22.4, 5, 0.34);
      canvas.fillStyle = room.toned('#ffffff');
      disc(canvas, x, -22.8, 3.8, 0.34);
    }
    for (const x of [-9, 9]) {
      rod(canvas, room, [x, -24, x, -33], 1.4, '#fff8e8');
      box(canvas, room, x - 2, -25.4, 4, 1.6, '#e0aa44', 0.6);
      glow(canvas, x, -36, 6, '#ffc860', 0.75);
      glow(canvas, x, -35.4, 1.8, '#fffbe0', 1);
    }
    for (const [x, tint] of [
      [-2.4, '#f2637e'],
      [2.4, '#f7c93c'],
      [0, '#f08a4a'],
    ] as const)
      knob(canvas, room, x, x === 0 ? -34 : -31, 2.5, tint);
    box(canvas, room, -2, -29, 4, 5.4, '#59a7e0', 1);
  }),
  /** A desk with a glowing screen, and the high back of a player's chair before it. */
  'pc-desk': fitting('#e2405a', 40, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    legs(canvas, room, width, 19, '#2a3040');
    box(canvas, room, width / 2 - 10, -17, 7, 16, '#1c2230', 0.8);
    slab(canvas, room, -width / 2, -23, width, 4.6, 1.8, '#3a4254');
    rod(canvas, room, [0, -21, 0, -27], 2, '#1c2230');
    box(canvas, room, -14, -46, 28, 19.4, '#161b28', 1.2);
    patch(canvas, -12.6, -44.6, 25.2, 16.4, downward(canvas, -45, -28, ['#5ad0ff', '#7a5af0', '#f25a9a']), 0.6);
    glow(canvas, 0, -36, 20, '#9fd8ff', 0.35);
    box(canvas, room, -7, -21.6, 14, 1.8, '#d8e0ea', 0.6);
    box(canvas, room, -7.6, -25, 15.2, 22, '#1c2230', 4);
    for (const x of [-7, 3]) box(canvas, room, x, -24, 4, 19, colour, 1.8);
    box(canvas, room, -4, -30, 8, 5.4, colour, 1.8);
    rod(canvas, room, [0, -4, 0, 2], 1.6, '#5a6474');
    for (const x of [-7, 7]) rod(canvas, room, [0, 1, x, 4], 1.3, '#3a4254');
  }),
  /** The bench of the judge, high over the room. */
  'judge-bench': fitting('#7a4628', 78, (canvas, room, { colour, width }) => {
    for (const [x, high] of [
      [-22, 46],
      [0, 47],
      [22, 46],
    ] as const) {
      box(canvas, room, x - 7, -high, 14, 30, '#5a2030', 3);
      box(canvas, room, x - 5.2, -high + 2, 10.4, 22, '#8a2f40', 2.4);
    }
    footShadow(canvas, room, 0, 0, width * 0.6);
    box(canvas, room, -width / 2 - 5, -7, width + 10, 7, mix(colour, '#2a1018', 0.3), 1);
    box(canvas, room, -width / 2, -34, width, 28, colour, 1.4);
    for (const x of inRow(5, width * 0.97)) {
      box(canvas, room, x - 6.4, -30, 12.8, 20, mix(colour, '#2a1018', 0.22), 1);
      box(canvas, room, x - 5.2, -28.8, 10.4, 17.6, mix(colour, '#fff0d8', 0.1), 0.8);
    }
    slab(canvas, room, -width / 2 - 3, -39, width + 6, 4, 2.2, mix(colour, '#fff0d8', 0.22));
    // The gavel on its block, papers.
    box(canvas, room, 8, -39.4, 7, 1.8, '#5a3020', 0.8);
    rod(canvas, room, [10, -41.4, 21, -43.6], 1.2, '#c8894c');
    box(canvas, room, 7, -44.6, 6.4, 4.6, '#c8894c', 1.6);
    for (const x of [-24, -13]) box(canvas, room, x, -38.8, 7, 1.4, '#fffaf0', 0.3);
  }),
  'witness-box': fitting('#7a4628', 28, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    rod(canvas, room, [0, -24, 0, -38, 3, -40], 0.8, '#3a3440');
    knob(canvas, room, 3.6, -40.4, 1.5, '#2a2430');
    box(canvas, room, -width / 2, -25, width, 25, colour, 1.2);
    for (const x of inRow(5, width)) box(canvas, room, x - 1.6, -21, 3.2, 17, mix(colour, '#fff0d8', 0.12), 1.2);
    slab(canvas, room, -width / 2 - 1.4, -28.6, width + 2.8, 2.6, 1.8, mix(colour, '#fff0d8', 0.22));
  }),
  /** Tiers of planks from wall to wall. */
  tiers: fitting('#d8a468', 320, (canvas, room, { colour, width }) => {
    for (const [y, deep, shade] of [
      [-30, 5, 0.12],
      [-15, 6, 0],
    ] as const) {
      const wood = mix(colour, '#4a2418', shade);
      patch(canvas, -width / 2, y + deep, width, -y - deep, room.toned(mix(colour, '#3a1c18', 0.5)), 0);
      for (let x = -width / 2; x < width / 2; x += 26)
        box(canvas, room, x, y + deep, 2, 13, mix(wood, '#3a1c18', 0.2), 0.3);
      for (let plank = 0; plank < 2; plank++)
        slab(canvas, room, -width / 2, y + (plank * deep) / 2, width, deep / 2, plank ? 2.2 : 0.6, wood);
    }
  }),
  vanity: fitting('#f2d8c8', 46, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    box(canvas, room, -width / 2 + 3, -54, width - 6, 33, '#fff8ee', 2);
    patch(
      canvas,
      -width / 2 + 7,
      -50,
      width - 14,
      25,
      downward(canvas, -50, -25, [room.toned('#cfe6f0'), room.toned('#f4fbff')]),
      1,
    );
    for (const x of [-width / 2 + 5, width / 2 - 5])
      for (const y of [-50, -43, -36, -29]) {
        glow(canvas, x, y, 5, '#ffdf90', 0.6);
        knob(canvas, room, x, y, 1.6, '#fff2c0');
      }
    for (const x of inRow(5, width - 16)) {
      glow(canvas, x, -52, 5, '#ffdf90', 0.6);
      knob(canvas, room, x, -52, 1.6, '#fff2c0');
    }
    legs(canvas, room, width, 17, mix(colour, '#5a3040', 0.3));
    box(canvas, room, -width / 2 + 1, -18, width - 2, 7, colour, 1);
    slab(canvas, room, -width / 2 - 1, -22, width + 2, 3.6, 1.6, mix(colour, '#ffffff', 0.4));
    for (const [x, tint, high] of [
      [-15, '#e8607a', 5],
      [-10, '#7a5aa0', 7],
      [9, '#f2b84a', 4],
      [14, '#5fa8c8', 6],
    ] as const)
      box(canvas, room, x, -20 - high, 3, high, tint, 0.8);
    stool(canvas, room, 0, 3, '#d8607a');
  }),
  'news-desk': fitting(
    '#2a58b0',
    84,
    (canvas, room, { colour, width, text }) => {
      footShadow(canvas, room, 0, 0, width * 0.6);
      body(canvas, room, [-width / 2, -26, width / 2, -26, width / 2 - 8, 0, -width / 2 + 8, 0], colour);
      body(canvas, room, [-width / 2 + 6, -22, width / 2 - 6, -22, width / 2 - 10, -7, -width / 2 + 10, -7], '#e8f0fa');
      board(canvas, text, 0, -14.4, width * 0.5, 13, { paper: room.toned('#d8283a'), ink: '#ffffff' });
      slab(canvas, room, -width / 2 - 3, -30, width + 6, 4, 1.8, '#dfe8f4');
      for (const x of [-20, 16]) box(canvas, room, x, -31, 8, 1.6, '#fffaf0', 0.3);
      box(canvas, room, 26, -34, 3.4, 5, '#f4f0ea', 0.8);
    },
    'NEWS',
  ),
};
