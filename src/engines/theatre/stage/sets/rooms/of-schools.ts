/** What furnishes rooms where one learns or works: shelves of toys, boards, boxes of desks, rows of seats. Used by the plans beside it. */
import { mix, withAlpha } from '../../painting/paint.js';
import { write } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OF_SCHOOLS: Record<string, Fitting> = {
  /** Low shelves with bins of every colour and toys on them. */
  'toy-shelf': fitting('#e8b878', 70, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.55);
    box(canvas, room, -width / 2, -26, width, 26, colour, 1);
    const tints = ['#e8584a', '#f2b83a', '#5fb05a', '#4f9ad8', '#a06ac8'];
    for (const [row, y] of [-24, -12].entries())
      for (const [index, x] of inRow(5, width - 3).entries()) {
        patch(canvas, x - width * 0.085, y, width * 0.17, 10.6, room.toned('#7a5030'), 0.4);
        box(canvas, room, x - width * 0.07, y + 4, width * 0.14, 6.4, tints[(index + row * 2) % 5]!, 0.8);
      }
    for (const [index, x] of inRow(4, width - 10).entries()) {
      if (index % 2) {
        box(canvas, room, x - 3, -31, 6, 5, tints[index]!, 0.4);
        box(canvas, room, x - 2, -35, 4, 4, tints[(index + 2) % 5]!, 0.4);
      } else knob(canvas, room, x, -29.6, 3.6, tints[index]!);
    }
  }),
  /** Letters and numbers in a row over the wall. */
  alphabet: fitting(
    '#fffaf0',
    150,
    (canvas, room, { colour, width, text }) => {
      const tints = ['#e8584a', '#f2a83a', '#5fb05a', '#4f9ad8', '#a06ac8'];
      for (const [index, x] of inRow(text.length, width).entries()) {
        box(canvas, room, x - 5, -6, 10, 12, index % 2 ? colour : mix(colour, tints[index % 5]!, 0.12), 1.4);
        write(canvas, text[index]!, x, 0.4, 8, tints[index % 5]!);
      }
    },
    'ABCDEFG123',
  ),
  'small-table': fitting('#f2c83a', 40, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.6);
    for (const [x, tint] of [
      [-width * 0.62, '#e8584a'],
      [width * 0.62, '#4f9ad8'],
    ] as const) {
      box(canvas, room, x - 5, -8, 10, 2.4, tint, 0.8);
      box(canvas, room, x + (x < 0 ? -5 : 3), -17, 2.2, 10, tint, 0.8);
      for (const leg of [-4, 3]) box(canvas, room, x + leg, -6, 1.4, 7, tint, 0.3);
    }
    for (const x of [-width * 0.4, width * 0.36]) box(canvas, room, x, -11, 2, 12, '#c89a58', 0.4);
    slab(canvas, room, -width / 2, -14, width, 4, 1.8, colour);
    for (const [x, tint] of [
      [-9, '#e8584a'],
      [-4, '#5fb05a'],
      [8, '#4f9ad8'],
    ] as const)
      box(canvas, room, x, -16, 4.4, 4, tint, 0.5);
  }),
  /** Screens of cloth around a desk, one after the other. */
  cubicle: fitting('#8fa4b4', 60, (canvas, room, { colour, width, text }) => {
    footShadow(canvas, room, 0, 1, width * 0.6);
    box(canvas, room, -width / 2, -36, width, 36, colour, 0.8);
    patch(canvas, -width / 2 + 2, -34, width - 4, 32, withAlpha(room.toned('#ffffff'), 0.14), 0.4);
    box(canvas, room, -width / 2, -37.4, width, 2.4, '#e4e8ec', 0.6);
    for (const [x, y, tint] of [
      [-0.36, -31, '#f8e070'],
      [-0.26, -29, '#ff9ab0'],
      [0.3, -31, '#a0e0a8'],
    ] as const)
      patch(canvas, width * x, y, 5, 5, room.toned(tint), 0.2);
    box(canvas, room, -11, -31, 22, 14, '#2a303c', 1);
    patch(canvas, -9.8, -29.8, 19.6, 11.4, room.toned(text || '#9ad0f0'), 0.4);
    rod(canvas, room, [0, -17, 0, -14], 1.6, '#5a6470');
    slab(canvas, room, -width * 0.47, -14, width * 0.94, 4, 2, '#d8c4a8');
    box(canvas, room, -6, -13.4, 12, 1.6, '#e8ecf0', 0.5);
    for (const side of [-1, 1])
      body(
        canvas,
        room,
        [side * width * 0.5, -37, side * width * 0.62, -33, side * width * 0.62, 5, side * width * 0.5, 0],
        mix(colour, '#2a3040', 0.14),
      );
    box(canvas, room, -8, -17, 16, 15, '#3f4a58', 3);
    rod(canvas, room, [0, -2, 0, 4], 1.8, '#2a303c');
    rod(canvas, room, [-6, 5, 6, 5], 1.6, '#2a303c');
  }),
  blackboard: fitting(
    '#2f5a48',
    110,
    (canvas, room, { colour, width, text }) => {
      box(canvas, room, -width / 2 - 2, -32, width + 4, 34, '#a8703f', 0.8);
      patch(canvas, -width / 2, -30, width, 30, room.toned(colour), 0.4);
      write(canvas, text, -width * 0.2, -19, 9, '#f4f8f0');
      canvas.strokeStyle = withAlpha('#f4f8f0', 0.9);
      canvas.lineWidth = 0.8;
      canvas.beginPath();
      canvas.moveTo(width * 0.12, -6);
      canvas.lineTo(width * 0.42, -6);
      canvas.moveTo(width * 0.14, -3);
      canvas.lineTo(width * 0.14, -26);
      canvas.moveTo(width * 0.14, -6);
      canvas.quadraticCurveTo(width * 0.28, -28, width * 0.4, -10);
      canvas.stroke();
    },
    'E=mc²',
  ),
  /** Rows of folding seats with their desk, the nearer the lower. */
  'lecture-rows': fitting('#b07a48', 320, (canvas, room, { colour, width }) => {
    for (const [y, size, gap] of [
      [0, 0.8, 15],
      [10, 1, 19],
      [22, 1.3, 24],
    ] as const) {
      for (let x = -width / 2; x < width / 2; x += gap) {
        if (Math.abs(x) < 26 * size) continue;
        box(canvas, room, x - 5 * size, y - 12 * size, 10 * size, 12 * size, '#a83a48', 2.4 * size);
      }
      for (const side of [-1, 1])
        box(
          canvas,
          room,
          side < 0 ? -width / 2 : 22 * size,
          y - 4 * size,
          width / 2 - 22 * size,
          9 * size,
          mix(colour, '#3a2010', size > 1 ? 0.16 : 0),
          0.6,
        );
    }
  }),
};
