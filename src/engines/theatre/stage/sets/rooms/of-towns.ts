/** What is built by roads: houses of a suburb, ramps, timber piles, toll gates, motels, colleges. Used by the plans beside it. */
import { disc, downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';
import { windowAt } from './openings.js';

export const OF_TOWNS: Record<string, Fitting> = {
  /** A house with a gable, a porch and a garage. */
  'suburb-house': fitting('#f0e4cc', 62, (canvas, room, { colour, width, text }) => {
    const roof = text || '#b0523f';
    box(canvas, room, width * 0.2, -20, width * 0.34, 20, mix(colour, '#c8b8a0', 0.2), 0.4);
    box(canvas, room, width * 0.25, -14, width * 0.24, 14, '#f8f8f4', 0.6);
    for (const y of [-10.4, -7, -3.6])
      patch(canvas, width * 0.25, y, width * 0.24, 0.5, withAlpha(room.toned('#8a8a94'), 0.6), 0);
    body(
      canvas,
      room,
      [width * 0.16, -19, width * 0.22, -27, width * 0.52, -27, width * 0.58, -19],
      mix(roof, '#2a1a20', 0.14),
    );
    box(canvas, room, -width * 0.44, -30, width * 0.62, 30, colour, 0.4);
    box(canvas, room, -width * 0.3, -52, 6, 14, '#a8604c', 0.4);
    body(canvas, room, [-width * 0.5, -29, -width * 0.13, -52, width * 0.24, -29], roof);
    body(canvas, room, [-width * 0.38, -29, -width * 0.13, -45, width * 0.12, -29], colour);
    windowAt(canvas, room, -width * 0.13, -40, 7, 8);
    for (const x of [-0.34, 0.08]) windowAt(canvas, room, width * x, -23, 9, 10);
    box(canvas, room, -width * 0.18, -18, width * 0.1, 18, '#3f7a9a', 0.8);
    knob(canvas, room, -width * 0.1, -9, 0.7, '#f2c84a');
    slab(canvas, room, -width * 0.22, -2, width * 0.18, 1, 2, '#d8d0c4');
    for (const x of [-0.4, -0.28, 0.06, 0.14]) knob(canvas, room, width * x, -1.6, 3, '#5fa050');
  }),
  /** Grass before houses, the pavement and the street. */
  'front-lawn': fitting('#86bc5c', 340, (canvas, room, { colour, width }) => {
    patch(
      canvas,
      -width / 2,
      0,
      width,
      9,
      downward(canvas, 0, 9, [room.toned(mix(colour, '#d8f0a0', 0.2)), room.toned(colour)]),
      0,
    );
    patch(canvas, -width / 2, 9, width, 5, room.toned('#d8d4cc'), 0);
    for (let x = -width / 2; x < width / 2; x += 12)
      patch(canvas, x, 9, 0.4, 5, withAlpha(room.toned('#8a8680'), 0.6), 0);
    patch(canvas, -width / 2, 14, width, 1.4, room.toned('#b0aca8'), 0);
    for (let x = -width / 2; x < width / 2; x += 22) patch(canvas, x, 25, 13, 1.3, room.toned('#f8e8a0'), 0.3);
  }),
  ramp: fitting('#b8b4b8', 70, (canvas, room, { colour, width, text }) => {
    footShadow(canvas, room, 0, 1, width * 0.5);
    const side = text === 'left' ? -1 : 1;
    body(
      canvas,
      room,
      [
        side * width * 0.5,
        2,
        side * width * 0.5,
        -30,
        side * width * 0.24,
        -30,
        side * width * 0.12,
        -14,
        -side * width * 0.1,
        -4,
        -side * width * 0.5,
        2,
      ],
      colour,
    );
    rod(canvas, room, [side * width * 0.24, -30, side * width * 0.12, -14, -side * width * 0.1, -4], 1.4, '#e8ecf0');
    rod(canvas, room, [side * width * 0.26, -42, side * width * 0.5, -42], 1, '#f2c83a');
    for (const x of [0.27, 0.38, 0.49]) rod(canvas, room, [side * width * x, -30, side * width * x, -42], 1, '#f2c83a');
    board(canvas, 'SK8!', side * width * 0.34, -14, 20, 10, { paper: room.toned('#e8408a'), ink: '#ffffff' });
  }),
  /** Tree trunks, sawn and piled. */
  logs: fitting('#a8703f', 60, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.56);
    for (let row = 0; row < 4; row++)
      for (const x of inRow(6 - row, width - row * 9)) {
        const y = -5 - row * 8.6;
        knob(canvas, room, x, y, 5.2, mix(colour, '#3a2418', 0.3));
        canvas.fillStyle = room.toned('#e8c08a');
        disc(canvas, x, y, 4.2);
        ring(canvas, x, y, 2.6, 0.5, room.toned('#b88850'));
        ring(canvas, x, y, 1.1, 0.4, room.toned('#b88850'));
      }
  }),
  planks: fitting('#e2b880', 56, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.56);
    for (let row = 0; row < 9; row++)
      box(
        canvas,
        room,
        -width / 2 + (row % 3),
        -3 - row * 3.2,
        width,
        2.8,
        row % 2 ? colour : mix(colour, '#8a5a30', 0.2),
        0.3,
      );
  }),
  'toll-booth': fitting('#f2c83a', 22, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    box(canvas, room, -width / 2, -30, width, 30, '#f4f4ee', 0.8);
    windowAt(canvas, room, 0, -26, width * 0.7, 11, '#8a94a0');
    for (let stripe = 0; stripe < 4; stripe++)
      patch(canvas, -width / 2 + stripe * (width / 4), -9, width / 8, 6, room.toned('#2a2a34'), 0);
    box(canvas, room, -width / 2, -3, width, 3, colour, 0.4);
    box(canvas, room, width / 2 + 2, -16, 4, 16, colour, 0.6);
    for (let part = 0; part < 6; part++)
      box(canvas, room, width / 2 + 4 + part * 6, -15, 6, 2.6, part % 2 ? '#f8f8f4' : '#d8303a', 0.2);
  }),
  'toll-roof': fitting(
    '#2f6fb0',
    220,
    (canvas, room, { colour, width, text }) => {
      for (const x of inRow(4, width)) box(canvas, room, x - 2, -46, 4, 46, '#d8dce0', 0.6);
      box(canvas, room, -width / 2, -56, width, 11, colour, 1);
      board(canvas, text, 0, -50.4, 60, 9, { paper: room.toned('#f8f8f4'), ink: '#1a3a6a' });
    },
    'TOLL 收费站',
  ),
  'motel-row': fitting(
    '#f0d8b8',
    190,
    (canvas, room, { colour, width, text }) => {
      box(canvas, room, -width / 2, -28, width, 28, colour, 0.4);
      for (const x of inRow(5, width)) {
        box(canvas, room, x - 12, -21, 9, 21, '#3f8a9a', 0.6);
        knob(canvas, room, x - 5, -10, 0.7, '#f2c84a');
        windowAt(canvas, room, x + 6, -20, 12, 10);
      }
      box(canvas, room, -width / 2 - 4, -33, width + 8, 6, '#c8503c', 0.6);
      for (const x of inRow(6, width)) rod(canvas, room, [x, 1, x, -28], 1, '#f8f4ec');
      rod(canvas, room, [-width * 0.3, -30, -width * 0.3, -50], 2, '#8a6a5a');
      board(canvas, text, -width * 0.3, -46, 44, 13, { paper: room.toned('#e0406a'), ink: '#fff6d8', edge: '#ffe060' });
      if (room.lamp > 0.3) glow(canvas, -width * 0.3, -46, 30, '#ff6a9a', 0.5 * room.lamp);
    },
    'MOTEL',
  ),
  /** Red brick, white columns and a clock tower. */
  college: fitting('#b0563f', 170, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -36, width, 36, colour, 0.4);
    for (const x of inRow(12, width))
      if (Math.abs(x) > 20) for (const y of [-31, -16]) windowAt(canvas, room, x, y, 6, 10);
    box(canvas, room, -width / 2 - 2, -40, width + 4, 5, '#f0e6d6', 0.4);
    box(canvas, room, -9, -74, 18, 34, mix(colour, '#ffffff', 0.06), 0.4);
    body(canvas, room, [-11, -73, 0, -92, 11, -73], '#4f7a6a');
    knob(canvas, room, 0, -62, 6, '#fbf6ea');
    rod(canvas, room, [0, -62, 0, -66], 0.8, '#2a2434');
    rod(canvas, room, [0, -62, 3, -61], 0.8, '#2a2434');
    box(canvas, room, -20, -38, 40, 38, '#f4ecdc', 0.4);
    for (const x of inRow(4, 40)) box(canvas, room, x - 2, -34, 4, 34, '#ffffff', 0.8);
    body(canvas, room, [-24, -37, 0, -50, 24, -37], '#f8f2e6');
    box(canvas, room, -4, -20, 8, 20, '#7a4a34', 0.6);
    for (const step of [0, 1, 2]) slab(canvas, room, -22 - step * 2, -2 + step * 2, 44 + step * 4, 1, 1.4, '#d8d0c4');
  }),
  'lawn-path': fitting('#d8c8a8', 20, (canvas, room, { colour, width }) => {
    canvas.fillStyle = downward(canvas, 4, 38, [room.toned(mix(colour, '#ffffff', 0.2)), room.toned(colour)]);
    polygon(canvas, [
      [-width * 0.6, 4],
      [width * 0.6, 4],
      [width * 2.2, 38],
      [-width * 2.2, 38],
    ]);
    canvas.fill();
  }),
  'key-lines': fitting('#ffffff', 120, (canvas, room, { colour, width }) => {
    canvas.fillStyle = withAlpha(room.toned('#c8603c'), 0.85);
    polygon(canvas, [
      [-width * 0.14, 2],
      [width * 0.14, 2],
      [width * 0.26, 20],
      [-width * 0.26, 20],
    ]);
    canvas.fill();
    canvas.strokeStyle = room.toned(colour);
    canvas.lineWidth = 0.9;
    canvas.stroke();
    canvas.beginPath();
    canvas.ellipse(0, 20, width * 0.26, 6, 0, 0, Math.PI);
    canvas.stroke();
    canvas.beginPath();
    canvas.ellipse(0, 2, width * 0.7, 30, 0, 0, Math.PI);
    canvas.stroke();
  }),
};
