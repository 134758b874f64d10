/** One large thing that names its room: bones of a dinosaur, a pit of balls, a tub that bubbles, a lift in its shaft. Used by the plans beside it. */
import { disc, downward, mix, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { board, write } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OF_EXHIBITS: Record<string, Fitting> = {
  /** A dinosaur's bones on a plinth. */
  skeleton: fitting('#f0e4c8', 100, (canvas, room, { colour, width }) => {
    canvas.save();
    canvas.scale(width / 100, width / 100);
    footShadow(canvas, room, 0, 2, 56, 0.8);
    slab(canvas, room, -52, -7, 104, 9, 1.6, '#6a4a3a');
    for (const [hip, knee, foot] of [
      [-8, 0, -8],
      [4, 13, 6],
    ] as const) {
      rod(canvas, room, [hip, -30, knee, -20, foot, -8], 2.6, colour);
      rod(canvas, room, [foot - 1, -8, foot + 7, -8], 2, colour);
    }
    const spine = Array.from({ length: 27 }, (_, index): [number, number] => {
      const part = index / 26;
      return [-50 + 84 * part, -18 - 16 * Math.sin(part * 1.7) - (part > 0.72 ? (part - 0.72) * 62 : 0)];
    });
    for (const [index, [x, y]] of spine.entries()) {
      const size = 1 + 1.8 * Math.sin((index / 26) * Math.PI);
      knob(canvas, room, x, y, size, colour);
      if (index > 13 && index < 22)
        for (const side of [-0.5, 0.5]) {
          canvas.strokeStyle = room.toned(mix(colour, '#8a7048', side > 0 ? 0 : 0.3));
          canvas.lineWidth = 1.3;
          canvas.beginPath();
          canvas.moveTo(x, y);
          canvas.quadraticCurveTo(x + 6 + side * 3, y + 9, x + 1, y + 16 - Math.abs(index - 17));
          canvas.stroke();
        }
    }
    rod(canvas, room, [20, -40, 26, -33, 32, -35], 1.4, colour);
    body(canvas, room, [30, -50, 36, -60, 48, -60, 58, -53, 57, -50, 40, -49], colour);
    body(canvas, room, [33, -48, 40, -47, 55, -44, 54, -41.6, 36, -43], mix(colour, '#8a7048', 0.15));
    for (let tooth = 0; tooth < 6; tooth++) {
      const x = 42 + tooth * 2.5;
      body(canvas, room, [x, -50, x + 1.8, -50, x + 0.9, -46.6], '#fffaf0');
    }
    knob(canvas, room, 39.5, -55, 2.4, '#3a2a24');
    knob(canvas, room, 50, -56, 1, '#3a2a24');
    canvas.restore();
  }),
  /** Balls of all colours behind a soft wall. */
  'ball-pit': fitting('#f2608a', 150, (canvas, room, { colour, width }) => {
    const next = random(7);
    const tints = ['#e8404a', '#f2c02f', '#3f8fe0', '#4fb85a', '#f28a2f', '#a85ad0', '#f284b4'];
    footShadow(canvas, room, 0, 0, width * 0.54);
    for (let row = 0; row < 7; row++)
      for (const x of inRow(27, width * 0.98))
        knob(
          canvas,
          room,
          x + (next() - 0.5) * 3,
          -27 + row * 3 + (next() - 0.5) * 3 - 5 * Math.cos((x / width) * 2.4),
          3.8,
          tints[Math.floor(next() * 7)]!,
        );
    for (const [index, x] of inRow(6, width).entries())
      box(canvas, room, x - width / 12, -12, width / 6 - 0.4, 13, index % 2 ? colour : '#4fa8e8', 3);
  }),
  'hot-tub': fitting('#a8744a', 116, (canvas, room, { colour, width }, t) => {
    const half = width / 2;
    footShadow(canvas, room, 0, 0, half * 1.1);
    body(canvas, room, [-half, -20, half, -20, half * 0.96, 3, half * 0.6, 8, -half * 0.6, 8, -half * 0.96, 3], colour);
    for (let x = -half + 5; x < half; x += 7) patch(canvas, x, -14, 0.6, 20, withAlpha('#3a1c14', 0.35), 0);
    canvas.fillStyle = room.toned('#f4f0ea');
    disc(canvas, 0, -20, half * 1.03, 0.24);
    canvas.fillStyle = downward(canvas, -32, -8, [room.toned('#4fb8dc'), room.toned('#8fe4f4')]);
    disc(canvas, 0, -19.6, half * 0.9, 0.22);
    for (let bubble = 0; bubble < 60; bubble++) {
      const angle = bubble * 2.4;
      const far = Math.sqrt(bubble / 60) * half * 0.84;
      const size = 1.6 + 1.4 * Math.sin(t * 4 + bubble);
      if (size < 0.4) continue;
      canvas.fillStyle = withAlpha('#ffffff', 0.75);
      disc(canvas, Math.cos(angle) * far, -19.6 + Math.sin(angle) * far * 0.22, size, 0.7);
    }
    for (const side of [-1, 1])
      rod(canvas, room, [side * 20, 6, side * 20, -26, side * 14, -26, side * 14, -14], 1.4, '#d0d8e0');
  }),
  /** Between the floors: rails, cables, doors with their numbers, and the lift on its ropes. */
  'lift-shaft': fitting('#6a7078', 120, (canvas, room, { colour, width }, t) => {
    patch(
      canvas,
      -width / 2,
      -90,
      width,
      140,
      downward(canvas, -90, 50, [room.toned('#14161c'), room.toned('#2c3038')]),
      0,
    );
    for (let row = 0; row < 7; row++) box(canvas, room, -width / 2, -80 + row * 20, width, 1.4, '#3c424c', 0.2);
    for (const x of [-42, -31, 31, 42]) box(canvas, room, x - 1.4, -90, 2.8, 140, colour, 0.4);
    for (const [level, y] of [
      [3, -46],
      [2, -2],
      [1, 42],
    ] as const)
      for (const side of [-1, 1]) {
        const x = (side * width) / 2 + side * 14;
        box(canvas, room, x - 13, y - 32, 26, 34, '#aeb6c0', 0.6);
        rod(canvas, room, [x, y - 31, x, y + 1], 0.5, '#3c424c');
        board(canvas, String(level), x, y - 36, 8, 7, { paper: '#14161c', ink: '#ffb02a' });
      }
    const y = -10 + 14 * Math.sin(t * 0.8);
    for (const x of [-7, -2.4, 2.4, 7]) rod(canvas, room, [x, -92, x, y - 34], 0.8, '#c8ccd4');
    box(canvas, room, -28, y - 38, 56, 6, '#8a929e', 1);
    box(canvas, room, -26, y - 33, 52, 50, '#c8ced6', 1);
    for (const x of [-22, 1]) box(canvas, room, x, y - 28, 21, 43, '#e4e8ec', 0.6);
    for (const x of [-16, 7]) patch(canvas, x, y - 22, 9, 16, '#ffe6a0', 0.8);
    write(canvas, 'LIFT 电梯', 0, y - 35, 4.4, '#ffb02a');
    box(canvas, room, -30, y + 17, 60, 4, '#5a626e', 1);
    rod(canvas, room, [36.5, -92, 36.5, -30 - y], 0.8, '#c8ccd4');
    box(canvas, room, 33, -30 - y, 7, 20, '#3c424c', 0.6);
  }),
  /** Books from the floor up. */
  bookcase: fitting('#a8703f', 40, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    box(canvas, room, -width / 2, -52, width, 52, colour, 1);
    const next = random(Math.round(width));
    const tints = ['#c8483f', '#3f78b8', '#e0b04a', '#4f8f5a', '#8a5ab0', '#e8e0d0', '#2f4a6a'];
    for (let shelf = 0; shelf < 4; shelf++) {
      const y = -3 - shelf * 12.2;
      patch(canvas, -width / 2 + 2, y - 10.4, width - 4, 10.4, room.toned(mix(colour, '#3a2018', 0.5)), 0.3);
      for (let x = -width / 2 + 3; x < width / 2 - 5; ) {
        const wide = 2 + next() * 1.6;
        const high = 6.6 + next() * 3;
        box(canvas, room, x, y - high, wide, high, tints[Math.floor(next() * 7)]!, 0.3);
        x += wide + (next() < 0.1 ? 3 : 0.2);
      }
    }
  }),
  /** A steel table with a dog's paw on its front. */
  'vet-table': fitting('#c8d4dc', 64, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    box(canvas, room, -8, -16, 16, 16, mix(colour, '#5a6a7a', 0.4), 1);
    box(canvas, room, -16, -2.4, 32, 3, mix(colour, '#5a6a7a', 0.5), 1);
    slab(canvas, room, -width / 2, -20, width, 4.4, 2, colour);
  }),
  paw: fitting('#3f9a8a', 30, (canvas, room, { colour, width }) => {
    knob(canvas, room, 0, 0, width / 2, '#ffffff');
    canvas.fillStyle = room.toned(colour);
    canvas.beginPath();
    canvas.ellipse(0, width * 0.12, width * 0.19, width * 0.15, 0, 0, TURN);
    canvas.fill();
    for (const [x, y] of [
      [-0.25, -0.04],
      [-0.09, -0.2],
      [0.09, -0.2],
      [0.25, -0.04],
    ] as const) {
      canvas.beginPath();
      canvas.ellipse(x * width, y * width, width * 0.07, width * 0.1, x, 0, TURN);
      canvas.fill();
    }
  }),
};
