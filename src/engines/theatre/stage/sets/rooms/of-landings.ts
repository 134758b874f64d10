/** What is boarded and passed: a boathouse, a lock, a helicopter on its pad, the front of a bus, huts of tin. Used by the plans beside it. */
import { disc, downward, mix, polygon, TURN, withAlpha } from '../../painting/paint.js';
import { board, write } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OF_LANDINGS: Record<string, Fitting> = {
  /** A shed over the water with its gate open and a boat in it. */
  boathouse: fitting(
    '#a8583a',
    84,
    (canvas, room, { colour, width, text }) => {
      const half = width / 2;
      for (const x of inRow(5, width * 1.06)) rod(canvas, room, [x, 6, x, -6], 2.2, '#5a3c28');
      box(canvas, room, -half - 6, -5, width + 12, 3.4, '#b8895c', 0.6);
      box(canvas, room, -half, -34, width, 30, colour, 0.4);
      for (let x = -half + 5; x < half; x += 5) patch(canvas, x, -34, 0.5, 30, withAlpha('#3a1c14', 0.3), 0);
      body(canvas, room, [-half - 5, -33, -half * 0.06, -56, half * 0.06, -56, half + 5, -33], '#5a6070');
      body(canvas, room, [-half + 3, -33, 0, -51, half - 3, -33], mix(colour, '#ffe0c0', 0.14));
      patch(canvas, -17, -27, 34, 32, room.toned('#2a1c20'), 1);
      patch(canvas, -17, -2, 34, 7, room.toned('#2f6f98'), 0);
      for (const side of [-1, 1]) {
        box(canvas, room, side * 26 - 9, -28, 18, 24, '#f4ead8', 0.6);
        rod(canvas, room, [side * 26 - 8, -27, side * 26 + 8, -5], 1, '#b8a088');
        rod(canvas, room, [side * 26 + 8, -27, side * 26 - 8, -5], 1, '#b8a088');
      }
      body(canvas, room, [-14, -5, 14, -5, 10, 3, -10, 3], '#f2f4f6');
      box(canvas, room, -14.6, -6.4, 29.2, 2.2, '#d8402f', 0.8);
      board(canvas, text, 0, -38, 44, 8, { paper: room.toned('#fff4e0'), ink: '#7a3a24' });
      for (const lean of [-1, 1]) rod(canvas, room, [lean * 36 - 4, -6, lean * 36 + 4, -30], 1, '#e0b070');
    },
    'BOAT HOUSE',
  ),
  /** A canal between stone walls, shut by a pair of gates at its far end. */
  'canal-lock': fitting('#a89c8c', 220, (canvas, room, { colour }) => {
    canvas.fillStyle = downward(canvas, -4, 44, [room.toned('#4f98b8'), room.toned('#2f6f98')]);
    polygon(canvas, [
      [-24, -2],
      [24, -2],
      [72, 48],
      [-72, 48],
    ]);
    canvas.fill();
    for (let streak = 0; streak < 16; streak++) {
      const part = streak / 16;
      patch(
        canvas,
        Math.sin(streak * 5) * (14 + 34 * part),
        2 + 42 * part,
        4 + 8 * part,
        0.5,
        withAlpha('#e8fbff', 0.4),
        0.2,
      );
    }
    for (const side of [-1, 1]) {
      for (let row = 0; row < 5; row++) {
        const [top, low] = [row / 5, (row + 0.92) / 5];
        canvas.fillStyle = room.toned(mix(colour, '#3a4038', 0.14 + row * 0.1));
        polygon(canvas, [
          [side * 24, -17 + 15 * top],
          [side * 24, -17 + 15 * low],
          [side * 72, 14 + 34 * low],
          [side * 72, 14 + 34 * top],
        ]);
        canvas.fill();
      }
      canvas.fillStyle = room.toned(mix(colour, '#fff4e0', 0.45));
      polygon(canvas, [
        [side * 24, -17],
        [side * 32, -17],
        [side * 100, 14],
        [side * 72, 14],
      ]);
      canvas.fill();
      body(canvas, room, [side * 24, -21, 0, -18, 0, 2, side * 24, -1], '#3f3a38');
      for (const y of [-16, -10, -4]) rod(canvas, room, [side * 23, y - 2, side * 1, y + 0.6], 1.1, '#5a4a40');
      rod(canvas, room, [side * 2, -21, side * 54, -27], 3.4, '#2a2a30');
      rod(canvas, room, [side * 44, -25.8, side * 55, -27.1], 3.8, '#fffaf0');
      knob(canvas, room, side * 50, 0, 2.4, '#2a2a30');
    }
    for (const x of [-8, 9]) body(canvas, room, [x - 1.4, -3, x + 1.4, -3, x + 3, 5, x - 3, 5], '#e8f8ff');
  }),
  'narrow-boat': fitting('#2f7a5a', 40, (canvas, room, { colour, width }) => {
    const half = width / 2;
    body(
      canvas,
      room,
      [-half * 0.5, -12, half * 0.5, -12, half * 0.62, -2, half * 0.4, 4, -half * 0.4, 4, -half * 0.62, -2],
      '#1f2a38',
    );
    box(canvas, room, -half * 0.46, -26, half * 0.92, 16, colour, 2);
    box(canvas, room, -half * 0.5, -28, half, 3, '#c8302f', 1);
    for (const side of [-1, 1]) knob(canvas, room, side * half * 0.24, -19, 3, '#dff2fb');
    box(canvas, room, -half * 0.56, -12.4, half * 1.12, 2, '#f2c83a', 0.8);
  }),
  /** A helicopter on its skids. */
  helicopter: fitting('#d8382f', 56, (canvas, room, { colour, width }, t) => {
    canvas.save();
    canvas.scale(width / 56, width / 56);
    footShadow(canvas, room, 0, 0, 26, 0.8);
    for (const x of [-8, 8]) rod(canvas, room, [x, -2, x * 0.8, -8], 1, '#3a4250');
    rod(canvas, room, [-15, -2.4, -13, -1, 15, -1, 17, -3], 1.3, '#3a4250');
    body(canvas, room, [8, -20, 40, -20, 42, -28, 45, -28, 44, -17, 10, -12], colour);
    canvas.fillStyle = downward(canvas, -26, -6, [room.toned(mix(colour, '#ffe0c0', 0.3)), room.toned(colour)]);
    canvas.beginPath();
    canvas.ellipse(0, -15, 18, 10, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = downward(canvas, -24, -10, ['#eafaff', '#7fb0cc']);
    canvas.beginPath();
    canvas.ellipse(-5, -16, 12, 7.4, 0, Math.PI * 0.5, Math.PI * 1.5);
    canvas.closePath();
    canvas.fill();
    patch(canvas, -2, -22, 9, 8, '#bfe4f4', 1.4);
    patch(canvas, -16, -9.4, 32, 1.6, '#fffaf0', 0.6);
    rod(canvas, room, [0, -25, 0, -30], 1.6, '#3a4250');
    const blade = 34 * Math.cos(t * 7);
    rod(canvas, room, [-blade, -30, blade, -30], 1.2, '#3a4250');
    canvas.fillStyle = withAlpha(room.toned('#5a6474'), 0.16);
    disc(canvas, 0, -30, 35, 0.06);
    rod(canvas, room, [44, -26 - 5 * Math.sin(t * 9), 44, -26 + 5 * Math.sin(t * 9)], 0.8, '#3a4250');
    canvas.restore();
  }),
  windsock: fitting('#f27a2a', 20, (canvas, room, { colour, width }) => {
    rod(canvas, room, [0, 0, 0, -44], 1.2, '#d8dce0');
    for (let part = 0; part < 5; part++)
      body(
        canvas,
        room,
        [
          (part * width) / 5,
          -44 + part * 0.7,
          ((part + 1) * width) / 5,
          -43.3 + part * 0.7,
          ((part + 1) * width) / 5,
          -38 - part * 0.4,
          (part * width) / 5,
          -37 - part * 0.4,
        ],
        part % 2 ? '#fffaf0' : colour,
      );
  }),
  /** A hut of boards and tin. */
  shack: fitting('#8a9ab0', 34, (canvas, room, { colour, width, text }) => {
    const half = width / 2;
    box(canvas, room, -half, -26, width, 27, colour, 0.3);
    for (let x = -half + 2; x < half; x += 2.6) patch(canvas, x, -26, 0.6, 27, withAlpha('#2a2430', 0.2), 0);
    box(canvas, room, -half * 0.9, -12, width * 0.3, 8, '#b08a5c', 0.2);
    box(canvas, room, half * 0.1, -17, width * 0.28, 18, text || '#6a4a3a', 0.2);
    box(canvas, room, -half * 0.7, -22, width * 0.3, 7, '#2f3844', 0.2);
    body(canvas, room, [-half - 3, -25, -half - 1, -30, half + 2, -32, half + 4, -26.6], '#a0543c');
    for (let x = -half; x < half; x += 3) rod(canvas, room, [x, -30, x - 0.4, -26], 0.4, '#6a3428');
    for (const [x, y] of [
      [-half * 0.4, -30.4],
      [half * 0.5, -31.4],
    ] as const)
      knob(canvas, room, x, y, 1.5, '#5a5450');
  }),
  /** A yellow pole to hold on to. */
  pole: fitting('#f2b82a', 1.6, (canvas, room, { colour, width }) => rod(canvas, room, [0, 0, 0, -78], width, colour)),
  /** Where a bus is driven: its board, wheel and ticket box under the windscreen. */
  'bus-front': fitting(
    '#3a4250',
    120,
    (canvas, room, { colour, width, text }) => {
      box(canvas, room, -width / 2, -14, width, 15, colour, 2);
      slab(canvas, room, -width / 2 - 2, -16, width + 4, 3, 1.4, mix(colour, '#ffffff', 0.16));
      board(canvas, text, 0, -60, 66, 8, { paper: '#1a1c22', ink: '#ffb02a' });
      canvas.strokeStyle = room.toned('#15171c');
      canvas.lineWidth = 2;
      canvas.beginPath();
      canvas.ellipse(-34, -20, 13, 9, 0, 0, TURN);
      canvas.stroke();
      rod(canvas, room, [-46, -20, -22, -20], 1.6, '#15171c');
      box(canvas, room, 14, -26, 10, 26, '#d8dce0', 1);
      write(canvas, '$', 19, -18, 7, room.toned('#2f62c8'));
      box(canvas, room, 36, -46, 26, 46, '#6a7482', 0.6);
      for (const x of [43, 55]) patch(canvas, x - 4.6, -43, 9.4, 38, withAlpha('#bfe4f4', 0.8), 0.6);
    },
    '12 CITY CENTRE',
  ),
};
