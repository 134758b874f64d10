/** What rooms are built with: columns, niches, stairs, shop fronts, railings, bars, a train at its platform. Used by the plans beside it. */
import { disc, downward, mix, polygon, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { door } from '../parts/room-things.js';
import { type Fitting, fitting, inRow } from './fitting.js';

const GOLD = '#e8b64a';

export const BUILT_IN: Record<string, Fitting> = {
  column: fitting('#f0e4d0', 12, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width);
    box(canvas, room, -width / 2, -120, width, 120, colour, 0.6);
    for (const x of inRow(4, width)) patch(canvas, x - 0.5, -118, 1, 116, withAlpha(room.shadow, 0.14), 0.4);
    box(canvas, room, -width * 0.66, -5, width * 1.32, 5, mix(colour, '#8a6a50', 0.16), 0.8);
    box(canvas, room, -width * 0.6, -7.4, width * 1.2, 2.6, GOLD, 0.8);
    box(canvas, room, -width * 0.62, -58, width * 1.24, 2.6, GOLD, 0.8);
  }),
  /** An arch of stones round a dark niche. */
  niche: fitting('#8a7a68', 34, (canvas, room, { colour, width }) => {
    const radius = width / 2;
    for (let stone = 0; stone < 11; stone++) {
      const angle = Math.PI + (Math.PI * (stone + 0.5)) / 11;
      canvas.save();
      canvas.translate(Math.cos(angle) * (radius + 2.4), -28 + Math.sin(angle) * (radius + 2.4));
      canvas.rotate(angle + Math.PI / 2);
      box(canvas, room, -2.7, -3, 5.4, 6, stone % 2 ? colour : mix(colour, '#fff0d8', 0.16), 0.8);
      canvas.restore();
    }
    canvas.fillStyle = downward(canvas, -28 - radius, 0, [room.toned('#1c1420'), room.toned('#3a2c2c')]);
    canvas.beginPath();
    canvas.arc(0, -28, radius, Math.PI, 0);
    canvas.lineTo(radius, 0);
    canvas.lineTo(-radius, 0);
    canvas.fill();
  }),
  /** Steps that lead up, seen from their foot. */
  stairs: fitting('#c8b8a4', 90, (canvas, room, { colour, width }) => {
    const steps = 11;
    for (let step = steps - 1; step >= 0; step--) {
      const part = step / steps;
      const wide = width * (1 - 0.42 * part);
      const y = -step * 5.2 + step * step * 0.12;
      const tall = 5.4 - step * 0.2;
      box(canvas, room, -wide / 2, y - tall, wide, tall + 3, mix(colour, '#3a2838', 0.05 + 0.3 * part), 0.2);
      patch(canvas, -wide / 2, y - tall, wide, 1.1, withAlpha('#fff8e8', 0.5), 0.2);
      body(canvas, room, [-wide * 0.2, y, -wide * 0.2, y - tall, wide * 0.2, y - tall, wide * 0.2, y], '#b83a48');
    }
    for (const side of [-1, 1]) {
      rod(canvas, room, [side * width * 0.52, -24, side * width * 0.3, -66], 2, '#8a5430');
      for (let post = 0; post < 7; post++) {
        const part = post / 6;
        const x = side * width * (0.52 - 0.22 * part);
        rod(canvas, room, [x, -24 - 42 * part, x, -1 - 44 * part], 0.9, '#f4ead8');
      }
      knob(canvas, room, side * width * 0.52, -25, 2.6, GOLD);
    }
  }),
  escalator: fitting('#8a96a6', 40, (canvas, room, { colour, width }) => {
    body(
      canvas,
      room,
      [-width / 2, 0, width / 2, -62, width / 2 + 14, -62, -width / 2 + 14, 0],
      mix(colour, '#1a2030', 0.45),
    );
    for (let step = 0; step < 16; step++) {
      const part = step / 16;
      patch(
        canvas,
        -width / 2 + 1.6 + width * part,
        -2.6 - 62 * part,
        11,
        1.5,
        room.toned(mix(colour, '#ffffff', 0.45)),
        0.2,
      );
      patch(canvas, -width / 2 + 1.6 + width * part, -1.2 - 62 * part, 11, 0.6, room.toned('#f2c83a'), 0.1);
    }
    for (const shift of [0, 14]) {
      canvas.fillStyle = withAlpha('#d8f0fa', 0.5);
      polygon(canvas, [
        [-width / 2 + shift, 0],
        [width / 2 + shift, -62],
        [width / 2 + shift, -74],
        [-width / 2 + shift, -12],
      ]);
      canvas.fill();
      rod(
        canvas,
        room,
        [-width / 2 - 2 + shift, -11, -width / 2 + shift, -12.6, width / 2 + shift, -74.6],
        2,
        '#2a303c',
      );
    }
  }),
  /** A front of a shop with a window full of light under an awning. */
  'shop-front': fitting(
    '#e8705a',
    46,
    (canvas, room, { colour, width, text }) => {
      box(canvas, room, -width / 2, -44, width, 44, mix(colour, '#fff4e8', 0.7), 0.8);
      board(canvas, text, 0, -39, width * 0.8, 8, { paper: room.toned(colour), ink: '#fffaf0' });
      patch(canvas, -width / 2 + 2.4, -31, width * 0.58, 27, downward(canvas, -31, -4, ['#fff6d8', '#f8dca0']), 0.6);
      patch(canvas, width * 0.16, -31, width * 0.29, 31, downward(canvas, -31, 0, ['#fff0c8', '#e8c890']), 0.4);
      for (const [index, x] of inRow(4, width * 0.5).entries())
        body(
          canvas,
          room,
          [
            x - width * 0.18 - 2.6,
            -5,
            x - width * 0.18 - 2.2,
            -12 - (index % 2) * 3,
            x - width * 0.18 + 2.2,
            -12 - (index % 2) * 3,
            x - width * 0.18 + 2.6,
            -5,
          ],
          ['#d8566a', '#4f86b8', '#f2c04a', '#5fa06a'][index]!,
        );
      for (let stripe = 0; stripe < 8; stripe++)
        body(
          canvas,
          room,
          [
            -width / 2 + (width * stripe) / 8,
            -33,
            -width / 2 + (width * (stripe + 1)) / 8,
            -33,
            -width / 2 - 1 + ((width + 2) * (stripe + 1)) / 8,
            -27,
            -width / 2 - 1 + ((width + 2) * stripe) / 8,
            -27,
          ],
          stripe % 2 ? '#fffaf0' : colour,
        );
    },
    'SALE',
  ),
  /** A railing of a balcony, from side to side. */
  railing: fitting('#f4f0ea', 340, (canvas, room, { colour, width }) => {
    for (let x = -width / 2; x < width / 2; x += 5) rod(canvas, room, [x, 0, x, -21], 0.9, colour);
    for (let x = -width / 2; x < width / 2; x += 50) box(canvas, room, x - 1.6, -25, 3.2, 25, colour, 0.6);
    box(canvas, room, -width / 2, -24, width, 2.8, colour, 1);
    box(canvas, room, -width / 2, -2, width, 1.8, colour, 0.6);
  }),
  /** Wheels, windows and doors of an underground train at its platform. */
  train: fitting('#e8eef2', 330, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -50, width, 47, colour, 4);
    patch(canvas, -width / 2, -20, width, 6, room.toned('#2f7ad0'), 0);
    for (let x = -width / 2 + 10; x < width / 2 - 20; x += 55) {
      for (const at of [20, 34])
        patch(canvas, x + at, -41, 12, 16, downward(canvas, -41, -25, ['#3a4a60', '#fff0b8']), 1.6);
      for (const at of [0, 7.6]) {
        box(canvas, room, x + at, -44, 7, 41, mix(colour, '#8a9aac', 0.3), 0.8);
        patch(canvas, x + at + 1.4, -41, 4.2, 17, downward(canvas, -41, -24, ['#3a4a60', '#fff0b8']), 1);
      }
    }
    patch(canvas, -width / 2, -3, width, 3, room.toned('#2a2c38'), 0);
  }),
  shutter: fitting('#c8d0d8', 62, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 3, -54, width + 6, 54, '#5a6674', 0.8);
    for (let slat = 0; slat < 11; slat++)
      box(canvas, room, -width / 2, -51 + slat * 4.6, width, 4.3, slat % 2 ? colour : mix(colour, '#ffffff', 0.2), 0.6);
    for (let stripe = 0; stripe < 10; stripe++)
      body(
        canvas,
        room,
        [
          -width / 2 + stripe * (width / 10),
          -1,
          -width / 2 + (stripe + 0.5) * (width / 10),
          -4,
          -width / 2 + (stripe + 1) * (width / 10),
          -4,
          -width / 2 + (stripe + 0.5) * (width / 10),
          -1,
        ],
        stripe % 2 ? '#2a2a34' : '#f2c83a',
      );
  }),
  shoji: fitting('#8a5a34', 46, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 2, -58, width + 4, 58, colour, 0.6);
    for (const half of [-0.5, 0]) {
      const left = half * width;
      patch(
        canvas,
        left + 0.8,
        -56.4,
        width / 2 - 1.6,
        54,
        downward(canvas, -56, 0, [room.toned('#fffaf0'), room.toned('#f4e8d0')]),
        0.2,
      );
      canvas.fillStyle = room.toned(colour);
      for (const x of inRow(3, width / 2)) canvas.fillRect(left + width / 4 + x - 0.4, -56, 0.8, 54);
      for (const y of inRow(6, 54)) canvas.fillRect(left + 0.8, -29 + y - 0.4, width / 2 - 1.6, 0.8);
    }
  }),
  /** The opening of a dome, to the sky. */
  slit: fitting('#5a6494', 74, (canvas, room, { colour, width }) => {
    for (const side of [-1, 1]) {
      box(canvas, room, side * (width / 2 + 2) - 3, -27, 6, 54, colour, 1);
      for (let rivet = 0; rivet < 6; rivet++)
        knob(canvas, room, side * (width / 2 + 2), -23 + rivet * 9, 0.9, '#aab4dc');
    }
    box(canvas, room, -width / 2 - 5, 26, width + 10, 4, colour, 1);
    for (const side of [-1, 1])
      for (const reach of [26, 56, 90]) {
        canvas.strokeStyle = withAlpha(room.toned('#8a94c4'), 0.35);
        canvas.lineWidth = 0.8;
        canvas.beginPath();
        canvas.ellipse(
          side * (width / 2),
          40,
          reach,
          90,
          0,
          side > 0 ? -Math.PI / 2 : Math.PI,
          side > 0 ? 0 : Math.PI * 1.5,
        );
        canvas.stroke();
      }
  }),
  bars: fitting('#5a6474', 50, (canvas, room, { colour, width }) => {
    patch(
      canvas,
      -width / 2,
      -56,
      width,
      56,
      downward(canvas, -56, 0, [room.toned('#2a3040'), room.toned('#4a5060')]),
      0.4,
    );
    box(canvas, room, -width * 0.3, -14, width * 0.6, 3, '#8a94a2', 0.6);
    for (const x of inRow(8, width)) rod(canvas, room, [x, 0, x, -56], 1.8, colour);
    for (const y of [-57, -28, -1.6]) box(canvas, room, -width / 2 - 1, y, width + 2, 2.6, colour, 0.6);
    box(canvas, room, width * 0.1, -31, 6, 8, GOLD, 0.8);
  }),
  dais: fitting('#b09a88', 84, (canvas, room, { colour, width }) => {
    for (const [part, y] of [
      [1, 0],
      [0.8, -4],
    ] as const) {
      slab(canvas, room, (-width / 2) * part, y - 6, width * part, 3, 4, mix(colour, '#fff4e0', 0.2));
      body(canvas, room, [-11, y + 1, -10, y - 6, 10, y - 6, 11, y + 1], '#a81c30');
    }
  }),
  'yellow-line': fitting('#f2c83a', 340, (canvas, room, { colour, width }) => {
    patch(canvas, -width / 2, 0, width, 2.4, room.toned(colour), 0);
    for (let x = -width / 2; x < width / 2; x += 4) {
      canvas.fillStyle = room.toned(mix(colour, '#8a5a10', 0.4));
      disc(canvas, x, 1.2, 0.6, 0.6);
    }
  }),
  'shut-door': fitting('#8ab8a8', 26, (canvas, room, { colour, width }) =>
    door(canvas, room, { width, height: 50, colour }),
  ),
};
