/** What hangs on walls: boards, emblems, banners, mirrors, lattices. Used by the plans beside it. */
import { type Brush, disc, downward, glow, mix, polygon, sideways, TURN, withAlpha } from '../../painting/paint.js';
import { board, write } from '../parts/lettering.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

const GOLD = '#e8b64a';

function scales(canvas: Brush, room: Room): void {
  rod(canvas, room, [0, 7, 0, -7], 1.3, GOLD);
  rod(canvas, room, [-7, -5, 7, -5], 1.1, GOLD);
  box(canvas, room, -3.6, 6.4, 7.2, 1.8, GOLD, 0.8);
  for (const x of [-7, 7]) {
    canvas.strokeStyle = room.toned(GOLD);
    canvas.lineWidth = 0.5;
    canvas.beginPath();
    canvas.moveTo(x - 3, 1.6);
    canvas.lineTo(x, -5);
    canvas.lineTo(x + 3, 1.6);
    canvas.stroke();
    canvas.fillStyle = room.toned(GOLD);
    canvas.beginPath();
    canvas.arc(x, 1.4, 3.4, 0, Math.PI);
    canvas.fill();
  }
}

function letter(canvas: Brush, room: Room): void {
  box(canvas, room, -7, -5, 14, 10, '#fffaf0', 0.8);
  canvas.strokeStyle = room.toned('#b8a088');
  canvas.lineWidth = 0.8;
  canvas.beginPath();
  canvas.moveTo(-6.6, -4.4);
  canvas.lineTo(0, 1);
  canvas.lineTo(6.6, -4.4);
  canvas.stroke();
}

function star(canvas: Brush, room: Room): void {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index / 10) * TURN - Math.PI / 2;
    const reach = index % 2 ? 3.2 : 7.6;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  }).flat();
  body(canvas, room, points, GOLD);
}

const SIGNS: Record<string, (canvas: Brush, room: Room) => void> = { scales, letter, star };

export const ON_WALLS: Record<string, Fitting> = {
  /** A board with a word. */
  sign: fitting('#24406a', 0, (canvas, room, { colour, width, text }) => {
    const letters = [...text].reduce((sum, one) => sum + (one > '⺀' ? 1.05 : 0.56), 0);
    board(canvas, text, 0, 0, width || 11 * (0.62 * letters + 0.8), 11, {
      paper: room.toned(colour),
      ink: mix(room.toned('#fff4d8'), '#fff4d8', 0.5),
      edge: room.toned('#ffe0a0'),
    });
  }),
  /** A round shield: `scales`, a `letter`, a `star`, or a character. */
  emblem: fitting('#5a2030', 24, (canvas, room, { colour, width, text }) => {
    glow(canvas, 0, 2, width * 0.7, room.shadow, 0.3);
    knob(canvas, room, 0, 0, width / 2, GOLD);
    canvas.fillStyle = room.toned(colour);
    disc(canvas, 0, 0, width * 0.42);
    canvas.save();
    canvas.scale(width / 24, width / 24);
    if (SIGNS[text]) SIGNS[text](canvas, room);
    else write(canvas, text, 0, 0.6, 13, room.toned(GOLD));
    canvas.restore();
  }),
  flag: fitting('#2f5fa8', 14, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 6);
    knob(canvas, room, 0, -1.4, 3, GOLD);
    rod(canvas, room, [0, 0, 0, -56], 1.1, GOLD);
    knob(canvas, room, 0, -57, 1.8, GOLD);
    body(canvas, room, [0, -54, 9, -50, 12, -30, 8, -14, 0, -18], colour);
    body(canvas, room, [0, -54, 5, -51, 6, -30, 3, -17, 0, -18], mix(colour, '#ffffff', 0.3));
  }),
  banner: fitting('#a82838', 16, (canvas, room, { colour, width, text }) => {
    rod(canvas, room, [-width / 2 - 2, 0, width / 2 + 2, 0], 1.2, GOLD);
    body(canvas, room, [-width / 2, 0, width / 2, 0, width / 2, 32, 0, 38, -width / 2, 32], colour);
    body(
      canvas,
      room,
      [-width / 2 + 1.6, 1, width / 2 - 1.6, 1, width / 2 - 1.6, 30.6, 0, 35.6, -width / 2 + 1.6, 30.6],
      mix(colour, '#ffffff', 0.08),
    );
    if (text) write(canvas, text, 0, 16, width * 0.62, room.toned(GOLD));
    else {
      canvas.save();
      canvas.translate(0, 15);
      canvas.scale(0.72, 0.72);
      star(canvas, room);
      canvas.restore();
    }
  }),
  /** A sheet with a face and a word under it. */
  poster: fitting(
    '#f2e0b8',
    14,
    (canvas, room, { colour, width, text }) => {
      const high = width * 1.35;
      patch(canvas, -width / 2 + 0.6, -high / 2 + 0.8, width, high, withAlpha(room.shadow, 0.3), 0.4);
      box(canvas, room, -width / 2, -high / 2, width, high, colour, 0.4);
      canvas.fillStyle = room.toned('#6a4a3a');
      disc(canvas, 0, -high * 0.12, width * 0.2);
      canvas.beginPath();
      canvas.ellipse(0, high * 0.16, width * 0.3, width * 0.2, 0, Math.PI, 0);
      canvas.fill();
      write(canvas, text, 0, high * 0.32, width * 0.22, room.toned('#8a2020'));
    },
    'WANTED',
  ),
  paper: fitting('#fffaf0', 13, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -width * 0.65, width, width * 1.3, colour, 0.4);
    for (let line = 0; line < 6; line++)
      patch(
        canvas,
        -width * 0.36,
        -width * 0.45 + line * width * 0.16,
        width * (line % 3 === 2 ? 0.4 : 0.72),
        width * 0.05,
        withAlpha(room.toned('#5a6a8a'), 0.6),
        0.2,
      );
  }),
  /** White letters in rows, as flights and trains are told. */
  departures: fitting('#1c2432', 74, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 1.4, -14, width + 2.8, 28, mix(colour, '#8a94a8', 0.4), 1);
    patch(canvas, -width / 2, -12.6, width, 25.2, colour, 0.6);
    const rows = ['TOKYO', 'PARIS', 'NEW YORK', 'CAIRO', '北京'];
    canvas.save();
    for (const [index, row] of rows.entries()) {
      const y = -9.4 + index * 4.8;
      canvas.textAlign = 'left';
      write(canvas, `${8 + index * 2}:${index % 2 ? '45' : '10'}`, -width * 0.38, y, 3.4, '#ffd24a');
      write(canvas, row, -width * 0.08, y, 3.4, '#f4f8ff');
      write(canvas, `A${index * 3 + 2}`, width * 0.24, y, 3.4, '#ffd24a');
      patch(canvas, width * 0.34, y - 1.4, width * 0.1, 2.8, index === 1 ? '#ff8a4a' : '#5ad08a', 0.6);
    }
    canvas.restore();
  }),
  mirrors: fitting('#c8e0ec', 150, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 1.6, -52, width + 3.2, 51, '#b8c4d0', 0.6);
    for (const x of inRow(Math.round(width / 30), width)) {
      const wide = width / Math.round(width / 30) - 0.8;
      // The far side of the room and its boards are seen in it.
      patch(
        canvas,
        x - wide / 2,
        -51,
        wide,
        37,
        downward(canvas, -51, -14, [room.toned('#b4cbdc'), room.toned(colour)]),
        0.2,
      );
      patch(
        canvas,
        x - wide / 2,
        -14,
        wide,
        12,
        downward(canvas, -14, -2, [room.toned('#b88e60'), room.toned('#d8b080')]),
        0.2,
      );
      rod(canvas, room, [x - wide / 2, -20, x + wide / 2, -20], 0.9, '#a87a54');
      canvas.fillStyle = withAlpha('#ffffff', 0.34);
      for (const [from, part] of [
        [0.1, 0.2],
        [-0.2, 0.08],
      ] as const) {
        polygon(canvas, [
          [x + wide * from, -51],
          [x + wide * (from + part), -51],
          [x + wide * (from + part - 0.4), -2],
          [x + wide * (from - 0.4), -2],
        ]);
        canvas.fill();
      }
    }
  }),
  barre: fitting('#b87c48', 150, (canvas, room, { colour, width }) => {
    for (const x of inRow(Math.round(width / 30), width)) rod(canvas, room, [x, -1, x, -24], 1.4, '#aab4c2');
    rod(canvas, room, [-width / 2, -24, width / 2, -24], 1.8, colour);
  }),
  /** A window of Chinese lattice with light behind its paper. */
  lattice: fitting('#7a3a24', 34, (canvas, room, { colour, width }) => {
    const high = 40;
    const lit = mix(room.toned('#fff0c8'), '#ffe2a0', 0.4 + 0.4 * room.lamp);
    box(canvas, room, -width / 2 - 2, -high / 2 - 2, width + 4, high + 4, colour, 0.8);
    patch(canvas, -width / 2, -high / 2, width, high, lit, 0.3);
    canvas.fillStyle = room.toned(mix(colour, '#2a1018', 0.1));
    for (const x of inRow(6, width)) canvas.fillRect(x - 0.5, -high / 2, 1, high);
    for (const y of inRow(6, high)) canvas.fillRect(-width / 2, y - 0.5, width, 1);
    box(canvas, room, -width * 0.2, -high * 0.2, width * 0.4, high * 0.4, colour, 0.4);
    patch(canvas, -width * 0.16, -high * 0.165, width * 0.32, high * 0.33, lit, 0.2);
    write(canvas, '福', 0, 0.4, width * 0.24, room.toned('#c8202a'));
  }),
  lantern: fitting('#d8282f', 15, (canvas, room, { colour, width, text }) => {
    rod(canvas, room, [0, -width * 2.4, 0, -width * 0.5], 0.5, '#5a2a1c');
    glow(canvas, 0, 0, width * 1.3, '#ff8a4a', 0.25 + 0.4 * room.lamp);
    canvas.fillStyle = sideways(canvas, -width / 2, width / 2, [
      mix(colour, '#5a0818', 0.4),
      mix(colour, '#ffb060', 0.35 + 0.3 * room.lamp),
      mix(colour, '#5a0818', 0.4),
    ]);
    canvas.beginPath();
    canvas.ellipse(0, 0, width / 2, width * 0.42, 0, 0, TURN);
    canvas.fill();
    for (const y of [-width * 0.46, width * 0.36])
      box(canvas, room, -width * 0.2, y, width * 0.4, width * 0.1, GOLD, 0.4);
    for (const x of [-1, 0, 1]) rod(canvas, room, [x, width * 0.46, x, width * 0.85], 0.6, '#e8403a');
    if (text) write(canvas, text, 0, 0.4, width * 0.42, '#ffe2a0');
  }),
  fan: fitting(
    '#f4ead0',
    30,
    (canvas, room, { colour, width, text }) => {
      box(canvas, room, -width / 2, -19, width, 38, '#7a4a2c', 0.6);
      patch(canvas, -width / 2 + 1.6, -17.4, width - 3.2, 34.8, room.toned(colour), 0.3);
      write(canvas, text, 0, 0.6, width * 0.6, room.toned('#2a2028'));
    },
    '道',
  ),
};
