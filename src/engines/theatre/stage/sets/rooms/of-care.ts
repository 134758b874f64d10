/** What furnishes rooms where one is cared for, taught, housed: beds of hotels, tables and lamps of surgeons, cribs, boards, boxes of desks. Used by the plans beside it. */
import { disc, downward, glow, mix } from '../../painting/paint.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OF_CARE: Record<string, Fitting> = {
  /** A wide bed seen from its foot's side, made, with a padded head and two lamps. */
  'hotel-bed': fitting('#7a4a5c', 76, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 2, width * 0.6);
    box(canvas, room, -width * 0.5, -44, width, 36, mix(colour, '#2a1420', 0.1), 3);
    for (const x of inRow(5, width * 0.94))
      for (const y of [-38, -28]) box(canvas, room, x - width * 0.085, y - 4, width * 0.17, 9, colour, 2);
    for (const side of [-1, 1]) {
      box(canvas, room, side * width * 0.66 - 8, -16, 16, 16, '#8a5a3c', 0.8);
      knob(canvas, room, side * width * 0.66, -9, 1, '#e8b64a');
      rod(canvas, room, [side * width * 0.66, -16, side * width * 0.66, -23], 1.2, '#d8b070');
      body(
        canvas,
        room,
        [
          side * width * 0.66 - 6,
          -23,
          side * width * 0.66 - 3.6,
          -31,
          side * width * 0.66 + 3.6,
          -31,
          side * width * 0.66 + 6,
          -23,
        ],
        '#fff0d0',
      );
      glow(canvas, side * width * 0.66, -26, 16, '#ffdf9a', 0.25 + 0.5 * room.lamp);
    }
    for (const x of [-0.22, 0.22]) {
      box(canvas, room, width * x - 13, -28, 26, 12, '#fbfaf6', 4);
      box(canvas, room, width * x - 10, -23, 20, 9, mix(colour, '#ffffff', 0.35), 3.4);
    }
    body(canvas, room, [-width * 0.46, -17, width * 0.46, -17, width * 0.56, 8, -width * 0.56, 8], '#fbfaf6');
    body(canvas, room, [-width * 0.503, -6, width * 0.503, -6, width * 0.535, 2, -width * 0.535, 2], colour);
    patch(canvas, -width * 0.56, 6, width * 1.12, 4, room.toned('#d8d0c8'), 1);
  }),
  television: fitting('#1c1f2a', 40, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -25, width, 23, colour, 1.2);
    patch(
      canvas,
      -width / 2 + 1.4,
      -23.6,
      width - 2.8,
      20,
      downward(canvas, -24, -4, [room.toned('#5fa8d8'), room.toned('#a8d8a0')]),
      0.6,
    );
    canvas.fillStyle = room.toned('#f8e8a0');
    disc(canvas, width * 0.2, -17, 3);
  }),
  /** A narrow table on a column, draped in green. */
  'operating-table': fitting('#4fa898', 64, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.5);
    box(canvas, room, -11, -4, 22, 4, '#8a96a2', 1);
    box(canvas, room, -4, -18, 8, 15, '#c4ced6', 1);
    box(canvas, room, -width / 2, -21, width, 4, '#aeb8c2', 1);
    body(
      canvas,
      room,
      [
        -width * 0.48,
        -26,
        width * 0.48,
        -26,
        width * 0.5,
        -12,
        width * 0.3,
        -9,
        0,
        -12,
        -width * 0.3,
        -9,
        -width * 0.5,
        -12,
      ],
      colour,
    );
    box(canvas, room, -width * 0.46, -29, 15, 5, '#f4f8f8', 2.4);
  }),
  /** The great lamp of many bulbs that hangs over it. */
  'operating-lamp': fitting('#e8eef2', 40, (canvas, room, { colour, width }) => {
    rod(canvas, room, [0, -34, 0, -14, width * 0.1, -8], 2.2, '#c4ced6');
    glow(canvas, 0, 14, width * 0.9, '#fff8e0', 0.5);
    body(
      canvas,
      room,
      [-width / 2, 0, -width * 0.36, -8, width * 0.36, -8, width / 2, 0, width * 0.3, 4, -width * 0.3, 4],
      colour,
    );
    for (const x of inRow(5, width * 0.78)) {
      glow(canvas, x, 2, 6, '#fffbe8', 0.9);
      canvas.fillStyle = '#fffdf2';
      disc(canvas, x, 1.6, 3, 0.5);
    }
  }),
  /** Instruments laid out on a wheeled tray. */
  'instrument-tray': fitting('#c8d4da', 34, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.5);
    for (const x of [-width * 0.4, width * 0.4]) {
      rod(canvas, room, [x, -18, x, -2], 1.2, '#aeb8c2');
      knob(canvas, room, x, -1.6, 1.6, '#4a5460');
    }
    box(canvas, room, -width / 2, -8, width, 1.8, colour, 0.6);
    slab(canvas, room, -width / 2, -22, width, 3, 1.8, colour);
    for (const [index, x] of inRow(6, width * 0.8).entries()) {
      rod(canvas, room, [x, -20, x + 2, -25], 0.8, '#e8eef2');
      if (index % 2) ring(canvas, x, -19.6, 1.1, 0.5, room.toned('#8a96a2'));
    }
  }),
  vitals: fitting('#e8eef2', 26, (canvas, room, { colour, width }, t) => {
    footShadow(canvas, room, 0, 0, 14);
    rod(canvas, room, [0, -1, 0, -34], 2, '#aeb8c2');
    for (const x of [-8, 8]) rod(canvas, room, [0, -4, x, -1], 1.2, '#8a96a2');
    box(canvas, room, -width / 2, -54, width, 22, colour, 1.6);
    patch(canvas, -width / 2 + 1.6, -52.4, width - 3.2, 18.8, '#10303a', 1);
    canvas.lineWidth = 0.8;
    for (const [level, tint] of [
      [-47, '#6ff0a0'],
      [-39, '#6fd0ff'],
    ] as const) {
      canvas.strokeStyle = tint;
      canvas.beginPath();
      for (let x = -10; x <= 10; x += 0.5) {
        const beat = (((x * 0.12 - t) % 1) + 1) % 1;
        canvas.lineTo(x, level - (beat < 0.08 ? 5 : beat < 0.16 ? -2.4 : 0));
      }
      canvas.stroke();
    }
  }),
  /** Tilted for who opens the mouth, with a lamp and a bowl on its arm. */
  'dental-chair': fitting('#3fa8b8', 66, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.5);
    box(canvas, room, -12, -4, 26, 4, '#8a96a2', 1);
    box(canvas, room, -4, -14, 10, 11, '#dfe6ea', 1);
    body(canvas, room, [-10, -21, 14, -20, 34, -12, 34, -8, 12, -14, -12, -14], colour);
    body(canvas, room, [-10, -22, -30, -42, -35, -39, -14, -14], colour);
    box(canvas, room, -40, -47, 11, 7, mix(colour, '#ffffff', 0.2), 2.6);
    rod(canvas, room, [-12, -21, 2, -24], 2, '#dfe6ea');
    rod(canvas, room, [26, -2, 30, -44, 6, -58, -6, -54], 1.8, '#c4ced6');
    body(canvas, room, [-14, -54, -10, -59, 0, -58, -1, -50], '#f2f6f8');
    glow(canvas, -10, -48, 12, '#fff8d8', 0.9);
    box(canvas, room, 20, -30, 18, 2.4, '#e8eef2', 0.8);
    for (const x of [23, 27, 31, 35]) rod(canvas, room, [x, -30, x - 1, -35], 0.8, '#9aa6b2');
    knob(canvas, room, 33, -24, 3.4, '#f8fafa');
  }),
  'mirror-station': fitting('#f0a8b8', 44, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.5);
    canvas.fillStyle = room.toned('#f8e8d0');
    canvas.beginPath();
    canvas.ellipse(0, -40, width * 0.36, 20, 0, 0, Math.PI * 2);
    canvas.fill();
    canvas.fillStyle = downward(canvas, -58, -22, [room.toned('#cfe6f0'), room.toned('#f4fbff')]);
    canvas.beginPath();
    canvas.ellipse(0, -40, width * 0.32, 18, 0, 0, Math.PI * 2);
    canvas.fill();
    for (let bulb = 0; bulb < 12; bulb++)
      glow(
        canvas,
        Math.cos((bulb / 12) * Math.PI * 2) * width * 0.36,
        -40 + Math.sin((bulb / 12) * Math.PI * 2) * 20,
        3,
        '#fff2c8',
        0.9,
      );
    slab(canvas, room, -width / 2, -20, width, 3, 2.4, '#fbf4ee');
    for (const [x, tint, high] of [
      [-15, '#e8588a', 7],
      [-11, '#8a5ad0', 5],
      [-7, '#f2b83a', 6],
      [12, '#4fb0c8', 7],
    ] as const)
      box(canvas, room, x, -18 - high, 3, high, tint, 1);
    box(canvas, room, -9, -22, 18, 13, colour, 4);
    box(canvas, room, -10, -11, 20, 5, mix(colour, '#ffffff', 0.15), 2);
    rod(canvas, room, [0, -6, 0, 1], 2.2, '#c4ccd6');
    box(canvas, room, -8, 1, 16, 2, '#aeb8c2', 1);
  }),
  tooth: fitting('#ffffff', 18, (canvas, room, { colour, width }) => {
    knob(canvas, room, 0, 0, width * 0.7, '#7fc8dc');
    body(
      canvas,
      room,
      [-7, -4, -5, -8, 0, -6, 5, -8, 7, -4, 5.4, 2, 4, 9, 1.6, 8, 0, 3, -1.6, 8, -4, 9, -5.4, 2],
      colour,
    );
  }),
  'star-string': fitting('#f2c83a', 80, (canvas, room, { colour, width }) => {
    for (const [index, x] of inRow(7, width).entries()) {
      const y = 6 * Math.cos((x / width) * Math.PI) - 3;
      knob(canvas, room, x, y, 2.6, index % 2 ? colour : '#f0a0b8');
      if (index % 2 === 0) knob(canvas, room, x + 1.6, y - 0.6, 2, '#ffffff');
    }
  }),
  /** Turns over a crib. */
  mobile: fitting('#f2c83a', 26, (canvas, room, { colour, width }, t) => {
    rod(canvas, room, [0, -16, 0, 0], 0.6, '#b8a890');
    rod(canvas, room, [-width / 2, 1, 0, -1, width / 2, 1], 0.9, '#d8c8a8');
    for (const [index, x] of inRow(4, width).entries()) {
      const swing = x * Math.cos(t * 0.7 + index);
      rod(canvas, room, [x, 0, swing, 9 + index], 0.4, '#b8a890');
      knob(canvas, room, swing, 11 + index, 2.8, [colour, '#7fb8e8', '#f0a0b8', '#8fd0a0'][index]!);
    }
  }),
  /** A round table laid for a feast, with gilded chairs. */
  'round-table': fitting('#fbf8f2', 44, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 2, width * 0.6);
    for (const x of [-0.5, -0.2, 0.2, 0.5]) box(canvas, room, x * width - 3.4, -24, 6.8, 14, '#d8b060', 1.4);
    canvas.fillStyle = downward(canvas, -14, 4, [room.toned(colour), room.toned(mix(colour, '#8a7a90', 0.3))]);
    canvas.beginPath();
    canvas.moveTo(-width * 0.46, -13);
    canvas.lineTo(width * 0.46, -13);
    canvas.lineTo(width * 0.5, 3);
    canvas.lineTo(-width * 0.5, 3);
    canvas.fill();
    canvas.fillStyle = room.toned(mix(colour, '#ffffff', 0.5));
    disc(canvas, 0, -13, width * 0.46, 0.2);
    for (const x of [-13, -5, 5, 13]) {
      canvas.fillStyle = room.toned('#d8e4ee');
      disc(canvas, x, -12.4, 3.4, 0.34);
      box(canvas, room, x + 2.4, -17.6, 1.4, 5, '#e8f4fa', 0.5);
    }
    for (const [x, y, tint] of [
      [-2.4, -19, '#e8588a'],
      [2.4, -19, '#f2a0b8'],
      [0, -22, '#ffffff'],
      [0, -18, '#5fa050'],
    ] as const)
      knob(canvas, room, x, y, 2.6, tint);
  }),
};
