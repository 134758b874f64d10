/** What stands by roads and in towns: pumps, parked cars, shelters, stalls. Used by the plans beside it. */
import { disc, downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { board, write } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OUTDOORS: Record<string, Fitting> = {
  canopy: fitting(
    '#d8303a',
    150,
    (canvas, room, { colour, width, text }) => {
      for (const x of [-width * 0.36, width * 0.36]) {
        footShadow(canvas, room, x, 2, 10);
        box(canvas, room, x - 2.6, -44, 5.2, 46, '#e8ecf0', 0.8);
      }
      box(canvas, room, -width / 2, -56, width, 13, '#f6f6f4', 1);
      box(canvas, room, -width / 2, -52, width, 8, colour, 0.6);
      write(canvas, text, 0, -47.6, 6.6, '#fffaf0');
      for (const x of inRow(5, width * 0.9)) {
        patch(canvas, x - 6, -43.4, 12, 1.4, '#fffbe8', 0.6);
        glow(canvas, x, -41, 16, '#fff2c8', 0.25 + 0.5 * room.lamp);
      }
    },
    'GAS 加油站',
  ),
  pump: fitting('#d8303a', 14, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, 12);
    box(canvas, room, -width / 2 - 3, -2, width + 6, 3, '#c8ccd0', 0.8);
    box(canvas, room, -width / 2, -34, width, 32, '#f4f4f0', 1.4);
    box(canvas, room, -width / 2, -34, width, 7, colour, 1.4);
    box(canvas, room, -width / 2 + 2, -25, width - 4, 8, '#24303c', 0.8);
    for (const y of [-23.4, -20.6]) patch(canvas, -width / 2 + 3.4, y, width - 6.8, 1.6, '#8ff0c0', 0.3);
    canvas.strokeStyle = room.toned('#2a2a34');
    canvas.lineWidth = 1.2;
    canvas.beginPath();
    canvas.moveTo(width / 2, -12);
    canvas.bezierCurveTo(width / 2 + 7, -2, width / 2 + 6, -20, width / 2 + 2, -24);
    canvas.stroke();
    box(canvas, room, width / 2 - 0.6, -27, 3, 6, '#2a2a34', 0.8);
    for (const [x, tint] of [
      [-3, '#3fa05a'],
      [0, '#f2b83a'],
      [3, '#3f7ad0'],
    ] as const)
      knob(canvas, room, x, -10, 1.3, tint);
  }),
  /** A parked car, from its side. */
  car: fitting('#d8404a', 52, (canvas, room, { colour, width }) => {
    canvas.save();
    canvas.scale(width / 52, width / 52);
    footShadow(canvas, room, 0, 0, 30, 0.8);
    body(canvas, room, [-15, -14, -9, -22, 8, -22, 16, -14], mix(colour, '#1a1428', 0.12));
    for (const points of [
      [-12, -14, -8, -20, -1, -20, -1, -14],
      [1, -14, 1, -20, 7, -20, 13, -14],
    ]) {
      canvas.fillStyle = downward(canvas, -20, -14, [room.toned('#dff2fb'), room.toned('#8fb8d0')]);
      polygon(canvas, [
        [points[0]!, points[1]!],
        [points[2]!, points[3]!],
        [points[4]!, points[5]!],
        [points[6]!, points[7]!],
      ]);
      canvas.fill();
    }
    box(canvas, room, -25, -15, 50, 11, colour, 4);
    patch(canvas, -24, -8, 48, 1.2, withAlpha('#1a1428', 0.25), 0.4);
    for (const x of [-14, 14]) {
      knob(canvas, room, x, -4, 5, '#2a2834');
      knob(canvas, room, x, -4, 2.4, '#c8d0dc');
    }
    knob(canvas, room, -24, -11, 1.6, '#fff2b8');
    knob(canvas, room, 24, -11, 1.4, '#ff5a4a');
    canvas.restore();
  }),
  'parking-sign': fitting('#2a5fc8', 14, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, 5);
    rod(canvas, room, [0, 0, 0, -40], 1.4, '#aab4c0');
    board(canvas, 'P', 0, -44, width, width, {
      paper: room.toned(colour),
      ink: '#ffffff',
      edge: room.toned('#ffffff'),
    });
  }),
  /** White lines of bays on the ground. */
  bays: fitting('#f8f8f4', 300, (canvas, room, { colour, width }) => {
    canvas.fillStyle = withAlpha(room.toned(colour), 0.9);
    for (const x of inRow(Math.round(width / 46), width)) {
      polygon(canvas, [
        [x - 0.8, 0],
        [x + 0.8, 0],
        [x * 1.34 + 1.2, 15],
        [x * 1.34 - 1.2, 15],
      ]);
      canvas.fill();
    }
  }),
  'street-light': fitting('#5a6674', 12, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 6);
    rod(canvas, room, [0, 0, 0, -54, 8, -58], 1.6, colour);
    box(canvas, room, 6, -60, 9, 3, colour, 1);
    if (room.lamp > 0.3) glow(canvas, 10, -55, 26, '#ffe2a0', 0.6 * room.lamp);
  }),
  shelter: fitting(
    '#3f78b0',
    100,
    (canvas, room, { colour, width, text }) => {
      footShadow(canvas, room, 0, 1, width * 0.56);
      patch(canvas, -width / 2 + 3, -44, width - 6, 42, withAlpha('#d8f0fa', 0.4), 0.6);
      for (const x of [-width / 2 + 2, 0, width / 2 - 4]) box(canvas, room, x, -46, 2.4, 47, '#7a8694', 0.6);
      box(canvas, room, width / 2 - 26, -40, 20, 34, '#fff4e0', 0.8);
      patch(
        canvas,
        width / 2 - 24.6,
        -38.6,
        17.2,
        31,
        downward(canvas, -38, -8, ['#f2a84a', '#e8607a', '#7a5ab0']),
        0.4,
      );
      box(canvas, room, -width * 0.42, -13, width * 0.56, 2.6, '#b87c48', 0.8);
      for (const x of [-width * 0.38, width * 0.08]) box(canvas, room, x, -11, 2, 11, '#7a8694', 0.4);
      box(canvas, room, -width / 2 - 3, -50, width + 6, 5, colour, 1.4);
      rod(canvas, room, [-width / 2 - 14, 1, -width / 2 - 14, -50], 1.4, '#7a8694');
      board(canvas, text, -width / 2 - 14, -52, 17, 12, {
        paper: room.toned(colour),
        ink: '#ffffff',
        edge: room.toned('#ffffff'),
      });
    },
    'BUS',
  ),
  'fire-house': fitting(
    '#b8402f',
    150,
    (canvas, room, { colour, width, text }) => {
      box(canvas, room, -width / 2, -58, width, 58, colour, 0.8);
      for (let row = 0; row < 11; row++)
        for (const x of inRow(14, width))
          patch(
            canvas,
            x - 5 + (row % 2 ? 2.6 : 0),
            -57 + row * 5.2,
            10,
            4.6,
            withAlpha(room.toned('#8a2a20'), 0.28),
            0.3,
          );
      for (const x of [-width * 0.26, width * 0.26]) {
        box(canvas, room, x - 27, -42, 54, 42, '#f4ece0', 1);
        for (let slat = 0; slat < 7; slat++)
          box(canvas, room, x - 25, -40 + slat * 5.7, 50, 5.2, slat === 1 ? '#8fb8d0' : '#d8303a', 0.6);
        glow(canvas, x, -46, 8, '#ff5a3a', 0.5);
        knob(canvas, room, x, -46, 2, '#ff5a3a');
      }
      board(canvas, text, 0, -51, width * 0.6, 9, { paper: room.toned('#fff4e0'), ink: '#c8202a' });
      box(canvas, room, -width / 2 - 2, -61, width + 4, 4, '#f0e4d4', 0.6);
    },
    'FIRE STATION 消防站',
  ),
  'food-stall': fitting(
    '#d8403a',
    60,
    (canvas, room, { colour, width, text }) => {
      footShadow(canvas, room, 0, 1, width * 0.6);
      for (const side of [-1, 1]) rod(canvas, room, [side * width * 0.46, 0, side * width * 0.46, -46], 1.4, '#8a5a38');
      box(canvas, room, -width / 2, -20, width, 20, '#b87848', 1);
      board(canvas, text, 0, -10, width * 0.7, 11, { paper: room.toned(colour), ink: '#ffe8a0' });
      slab(canvas, room, -width / 2 - 2, -23.4, width + 4, 3, 1.6, '#e8d0a8');
      for (const [index, x] of inRow(3, width * 0.86).entries()) {
        box(canvas, room, x - 7, -28, 14, 5, '#8a94a2', 1);
        canvas.fillStyle = room.toned(['#c8502f', '#f2b84a', '#8fb04a'][index]!);
        disc(canvas, x, -28, 6, 0.3);
      }
      for (let stripe = 0; stripe < 8; stripe++) {
        const left = -width / 2 - 3 + ((width + 6) * stripe) / 8;
        const right = left + (width + 6) / 8;
        body(canvas, room, [left, -40, right, -40, right * 0.9, -52, left * 0.9, -52], stripe % 2 ? '#fff8ea' : colour);
        canvas.fillStyle = room.toned(stripe % 2 ? '#fff8ea' : colour);
        canvas.beginPath();
        canvas.arc((left + right) / 2, -40, (right - left) / 2, 0, Math.PI);
        canvas.fill();
      }
      glow(canvas, 0, -33, 22, '#ffd88a', 0.35 + 0.4 * room.lamp);
    },
    '大排档',
  ),
  'plastic-table': fitting('#e8484a', 30, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.7);
    for (const x of [-width * 0.66, width * 0.66])
      body(canvas, room, [x - 3.6, -9, x + 3.6, -9, x + 5, 2, x - 5, 2], x > 0 ? '#3f8fd8' : colour);
    for (const side of [-1, 1]) rod(canvas, room, [side * width * 0.4, 1, side * width * 0.36, -14], 1.2, '#aab4c0');
    slab(canvas, room, -width / 2, -18, width, 3.6, 1.6, '#fff8ee');
    box(canvas, room, -9, -25, 3, 8, '#3f8a4a', 0.8);
    canvas.fillStyle = room.toned('#c8502f');
    disc(canvas, 2, -16.4, 5, 0.34);
    canvas.fillStyle = room.toned('#f2b84a');
    disc(canvas, 2, -17, 3.4, 0.34);
    ring(canvas, 2, -16.4, 5, 0.6, room.toned('#fffaf0'), 0.34);
  }),
  /** A table under a cloth, and a striped roof of canvas over it. */
  'stall-table': fitting('#d8574a', 56, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.6);
    for (const side of [-1, 1]) rod(canvas, room, [side * width * 0.48, 0, side * width * 0.48, -52], 1.4, '#8a6a4c');
    for (let wedge = 0; wedge < 8; wedge++) {
      const left = -width * 0.56 + (wedge * width * 1.12) / 8;
      const tone = wedge % 2 ? '#fff8ea' : colour;
      body(canvas, room, [left, -46, left + width * 0.14, -46, left * 0.8 + width * 0.112, -58, left * 0.8, -58], tone);
    }
    body(
      canvas,
      room,
      [-width / 2, -16, width / 2, -16, width * 0.52, 1, -width * 0.52, 1],
      mix(colour, '#fff4e0', 0.72),
    );
    slab(canvas, room, -width * 0.53, -19, width * 1.06, 3.6, 1.4, mix(colour, '#fff4e0', 0.86));
  }),
  parasol: fitting('#e8604a', 52, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, 18);
    rod(canvas, room, [0, 0, 0, -46], 1.4, '#e8e0d0');
    for (let wedge = 0; wedge < 6; wedge++) {
      const left = -width / 2 + (wedge * width) / 6;
      body(canvas, room, [left, -36, left + width / 6, -36, 0, -52], wedge % 2 ? '#fff8ea' : colour);
    }
    knob(canvas, room, 0, -52, 1.4, '#e8b64a');
    for (const x of [-14, 14]) {
      rod(canvas, room, [x - 3, -9, x - 3.6, 2], 1, '#5a4a40');
      rod(canvas, room, [x + 3, -9, x + 3.6, 2], 1, '#5a4a40');
      box(canvas, room, x - 4.6, -11, 9.2, 2.4, '#8a5a38', 0.8);
      box(canvas, room, x > 0 ? x + 3 : x - 5, -22, 2, 12, '#8a5a38', 0.8);
    }
    rod(canvas, room, [0, 0, 0, -15], 2, '#5a4a40');
    slab(canvas, room, -10, -18, 20, 3, 1.4, '#fffaf0');
    for (const x of [-4, 4]) box(canvas, room, x - 1.4, -19.6, 2.8, 2.8, x > 0 ? '#e8a84a' : '#8fd0ea', 0.6);
  }),
};
