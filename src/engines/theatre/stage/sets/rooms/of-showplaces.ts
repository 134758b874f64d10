/** What a place shows at its front: new cars, a case of sushi under a curtain, columns of a court. Used by the plans beside it. */
import { type Brush, disc, downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { board, write } from '../parts/lettering.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

/** A shining car from its side, a fifth as high again as it is on the street. */
function showCar(canvas: Brush, room: Room, colour: string): void {
  footShadow(canvas, room, 0, 0, 32, 0.9);
  body(canvas, room, [-19, -13, -10, -22.4, 7, -22.6, 19, -13], mix(colour, '#141020', 0.3));
  for (const points of [
    [-15, -13, -9, -20.8, -1.4, -21, -1.4, -13],
    [0.4, -13, 0.4, -21, 6.4, -21, 15, -13],
  ] as const) {
    canvas.fillStyle = downward(canvas, -21, -13, ['#f4fcff', '#7fb0cc']);
    polygon(canvas, [
      [points[0], points[1]],
      [points[2], points[3]],
      [points[4], points[5]],
      [points[6], points[7]],
    ]);
    canvas.fill();
  }
  body(canvas, room, [-30, -4, -30, -9, -27, -12, -18, -14, 18, -14, 28, -11.6, 31, -8, 31, -4], colour);
  patch(canvas, -25, -12.4, 46, 1.3, withAlpha('#ffffff', 0.75), 0.6);
  patch(canvas, -29, -6.6, 59, 1, withAlpha('#141020', 0.3), 0.4);
  rod(canvas, room, [-0.6, -13, -0.6, -5], 0.3, mix(colour, '#141020', 0.5));
  for (const x of [4, -8]) box(canvas, room, x, -10.6, 3, 0.9, '#f4f6fa', 0.4);
  for (const x of [-17, 18]) {
    knob(canvas, room, x, -4.4, 5.6, '#1f1e28');
    knob(canvas, room, x, -4.4, 3.6, '#e8eef4');
    for (const angle of [0, 1.26, 2.51, 3.77, 5.03])
      rod(canvas, room, [x, -4.4, x + 3 * Math.cos(angle), -4.4 + 3 * Math.sin(angle)], 0.6, '#7a8494');
  }
  knob(canvas, room, 29, -9, 1.7, '#fffbe0');
  knob(canvas, room, -29, -9, 1.4, '#ff4a3a');
}

export const OF_SHOWPLACES: Record<string, Fitting> = {
  /** A new car on its turntable. */
  'show-car': fitting('#d8303a', 62, (canvas, room, { colour, width, text }) => {
    canvas.save();
    canvas.scale((width / 62) * (text === 'left' ? -1 : 1), width / 62);
    canvas.fillStyle = room.toned('#c8d0da');
    disc(canvas, 0, 1.6, 38, 0.16);
    canvas.fillStyle = room.toned('#f8fafc');
    disc(canvas, 0, 0.4, 37, 0.15);
    showCar(canvas, room, colour);
    canvas.restore();
  }),
  /** What a car costs, on a stand. */
  'price-stand': fitting(
    '#2a5fc8',
    14,
    (canvas, room, { colour, width, text }) => {
      footShadow(canvas, room, 0, 0, 6);
      rod(canvas, room, [0, 0, 0, -15], 1, '#8a94a2');
      board(canvas, text, 0, -19, width, 8, { paper: room.toned(colour), ink: '#ffffff' });
    },
    'NEW',
  ),
  /** A bar before a cook: sushi under glass, cups and stools. */
  'sushi-case': fitting('#b47c46', 150, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    box(canvas, room, -width / 2, -20, width, 20, colour, 0.8);
    for (const x of inRow(Math.round(width / 6), width))
      patch(canvas, x + 2.6, -19, 0.5, 18, withAlpha('#4a2818', 0.35), 0);
    slab(canvas, room, -width / 2 - 2, -23, width + 4, 3.6, 1.4, mix(colour, '#ffe4b8', 0.5));
    box(canvas, room, -width * 0.46, -28, width * 0.92, 5, '#f4f8fa', 0.6);
    const toppings = ['#ff7a4a', '#e8364a', '#ffd65a', '#ff9a6a', '#f4ece0', '#d8283a'];
    const pieces = Math.round(width / 9.4);
    for (const [index, x] of inRow(pieces, width * 0.88).entries()) {
      if (index % 4 === 3) {
        for (const at of [-2.2, 2.2]) {
          box(canvas, room, x + at - 2, -32.6, 4, 4.8, '#1f3a30', 0.8);
          canvas.fillStyle = '#fffaf0';
          disc(canvas, x + at, -32.6, 1.9, 0.5);
          canvas.fillStyle = toppings[index % 6]!;
          disc(canvas, x + at, -32.7, 0.9, 0.5);
        }
        continue;
      }
      box(canvas, room, x - 3.4, -31, 6.8, 3.4, '#fffaf0', 1.5);
      box(canvas, room, x - 3.9, -33.2, 7.8, 2.9, toppings[index % 6]!, 1.3);
      for (const at of [-2, 0, 2]) rod(canvas, room, [x + at - 0.4, -32.8, x + at + 0.4, -31], 0.3, '#fff0e0');
    }
    patch(
      canvas,
      -width * 0.47,
      -38,
      width * 0.94,
      14,
      downward(canvas, -38, -24, [withAlpha('#f4fdff', 0.42), withAlpha('#dff2fa', 0.1)]),
      2,
    );
    box(canvas, room, -width * 0.475, -39.4, width * 0.95, 1.6, '#e8eef2', 0.6);
    for (const x of inRow(5, width * 0.94)) {
      knob(canvas, room, x, -24.8, 2, '#3f7a5a');
      box(canvas, room, x + 7, -24, 7, 0.8, '#f8f4ea', 0.2);
      rod(canvas, room, [x + 6.4, -24.6, x + 15, -24.2], 0.4, '#8a3a24');
    }
  }),
  /** A stool at a bar. */
  'bar-stool': fitting('#c8402f', 13, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, 7);
    for (const side of [-1, 1]) rod(canvas, room, [side * width * 0.42, 0, side * width * 0.24, -15], 1.1, '#7a4a2c');
    rod(canvas, room, [-width * 0.34, -5, width * 0.34, -5], 0.8, '#7a4a2c');
    slab(canvas, room, -width / 2, -18, width, 3.4, 1.6, colour);
  }),
  /** A short curtain in strips, a letter on each. */
  noren: fitting(
    '#2a4a8a',
    64,
    (canvas, room, { colour, width, text }) => {
      rod(canvas, room, [-width / 2 - 4, -22, width / 2 + 4, -22], 1.3, '#8a5a34');
      const letters = [...text];
      const strip = width / letters.length;
      for (const [index, x] of inRow(letters.length, width).entries()) {
        body(
          canvas,
          room,
          [x - strip * 0.47, -22, x + strip * 0.47, -22, x + strip * 0.48, 0, x - strip * 0.48, 0],
          colour,
        );
        write(canvas, letters[index]!, x, -11, strip * 0.7, '#fffaf0');
      }
    },
    '寿司',
  ),
  /** Steps, columns and a gable with scales. */
  'court-front': fitting(
    '#ece6d8',
    176,
    (canvas, room, { colour, width, text }) => {
      for (const side of [-1, 1]) {
        box(
          canvas,
          room,
          side > 0 ? width * 0.36 : -width * 0.62,
          -42,
          width * 0.26,
          42,
          mix(colour, '#8a8278', 0.22),
          0.4,
        );
        for (const x of [0.43, 0.54])
          for (const y of [-37, -19]) box(canvas, room, side * width * x - 3, y, 6, 12, '#5f7f9a', 0.4);
        box(canvas, room, side > 0 ? width * 0.35 : -width * 0.63, -45, width * 0.28, 4, colour, 0.4);
      }
      box(canvas, room, -width * 0.36, -46, width * 0.72, 40, mix(colour, '#6a6270', 0.4), 0.4);
      box(canvas, room, -8, -32, 16, 26, '#7a4a2c', 0.6);
      rod(canvas, room, [0, -31, 0, -7], 0.4, '#4a2818');
      for (const x of inRow(6, width * 0.72)) {
        box(canvas, room, x - 4, -43, 8, 37, colour, 1);
        for (const groove of [-2, 0, 2]) patch(canvas, x + groove - 0.3, -41, 0.7, 33, withAlpha('#6a6270', 0.3), 0.3);
        for (const y of [-45, -8]) box(canvas, room, x - 5.4, y, 10.8, 2.6, colour, 0.4);
      }
      box(canvas, room, -width * 0.39, -55, width * 0.78, 10, mix(colour, '#c8bca8', 0.2), 0.4);
      write(canvas, text, 0, -49.8, 6.6, room.toned('#4a3a34'));
      body(canvas, room, [-width * 0.41, -55, 0, -80, width * 0.41, -55], colour);
      body(canvas, room, [-width * 0.33, -57, 0, -76.4, width * 0.33, -57], mix(colour, '#8a8090', 0.3));
      const brass = '#d89a2a';
      rod(canvas, room, [0, -59, 0, -72], 1.2, brass);
      rod(canvas, room, [-10, -70, 10, -70], 1, brass);
      box(canvas, room, -4, -60, 8, 1.6, brass, 0.6);
      for (const side of [-1, 1]) {
        rod(canvas, room, [side * 10 - 3, -64.4, side * 10, -70, side * 10 + 3, -64.4], 0.4, brass);
        canvas.fillStyle = room.toned(brass);
        canvas.beginPath();
        canvas.arc(side * 10, -64.6, 3.6, 0, Math.PI);
        canvas.fill();
      }
      for (let step = 0; step < 5; step++)
        slab(
          canvas,
          room,
          -width * (0.4 + step * 0.022),
          -6 + step * 2.4,
          width * (0.8 + step * 0.044),
          2.3,
          0.6,
          mix(colour, '#a89c90', 0.12 + (step % 2) * 0.16),
        );
    },
    'COURTHOUSE 法院',
  ),
  /** An H in its ring on the ground. */
  helipad: fitting('#f4f4ee', 110, (canvas, room, { colour, width }) => {
    canvas.fillStyle = room.toned('#4a5058');
    disc(canvas, 0, 0, width / 2, 0.3);
    ring(canvas, 0, 0, width * 0.45, 2, room.toned('#f2c83a'), 0.3);
    canvas.save();
    canvas.scale(1, 0.42);
    write(canvas, 'H', 0, 1, width * 0.44, room.toned(colour));
    canvas.restore();
    for (const [x, y] of [
      [-0.5, 0],
      [0.5, 0],
      [-0.34, 0.21],
      [0.34, 0.21],
      [-0.34, -0.21],
      [0.34, -0.21],
    ] as const)
      glow(canvas, x * width, y * width, 5, '#ffd24a', 0.6);
  }),
};
