/** What makes an outing's goal known: turf and racers, pumps in the desert, an iceberg. Used by the plans beside it. */
import { type Brush, downward, mix, polygon, TURN, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

/** A galloping horse with its jockey, from its side, facing right. */
function gallop(canvas: Brush, room: Room, coat: string, silk: string, t: number): void {
  for (const [x, phase] of [
    [-6, 0],
    [-4, 1],
    [6, 2.4],
    [8, 3.2],
  ] as const) {
    const swing = 5 * Math.sin(t * 9 + phase);
    rod(canvas, room, [x, -9, x + swing * 0.5, -5, x + swing, 0], 1.5, mix(coat, '#1a1018', 0.25));
  }
  canvas.fillStyle = downward(canvas, -16, -7, [room.toned(mix(coat, '#ffe8c8', 0.25)), room.toned(coat)]);
  canvas.beginPath();
  canvas.ellipse(0, -11, 11, 4.6, -0.06, 0, TURN);
  canvas.fill();
  body(canvas, room, [5, -13, 13, -22, 16, -21, 19, -17, 17, -15.6, 14, -17, 10, -8], coat);
  body(canvas, room, [5, -14, 12, -23, 13, -20, 8, -13], mix(coat, '#1a1018', 0.6));
  body(canvas, room, [-10, -14, -18, -12, -19, -8, -11, -10], mix(coat, '#1a1018', 0.6));
  body(canvas, room, [-3, -15, 3, -15, 7, -22, 1, -23], silk);
  rod(canvas, room, [4, -20, 10, -17], 1.4, silk);
  rod(canvas, room, [0, -15, 2, -10], 1.8, '#fffaf0');
  knob(canvas, room, 6.4, -25, 2.6, '#f0c8a0');
  body(canvas, room, [3.4, -25.4, 4.4, -28.4, 8, -28.2, 10, -25.6], silk);
}

export const OF_OUTINGS: Record<string, Fitting> = {
  /** Turf between white rails, bent round in front of the eye. */
  turf: fitting('#6fb04a', 360, (canvas, room, { colour, width }) => {
    for (const [y, high, tint] of [
      [4, 5, mix(colour, '#d8f0a0', 0.3)],
      [9, 7, colour],
      [16, 9, mix(colour, '#d8f0a0', 0.3)],
      [25, 14, colour],
    ] as const)
      patch(canvas, -width / 2, y, width, high, room.toned(tint), 0);
    for (const [y, post] of [
      [3, 6],
      [37, 15],
    ] as const) {
      for (let x = -width / 2; x < width / 2; x += post * 1.7)
        rod(canvas, room, [x, y, x, y - post], post * 0.11, '#f4f4f0');
      rod(canvas, room, [-width / 2, y - post, width / 2, y - post], post * 0.17, '#ffffff');
    }
  }),
  racers: fitting('#8a5230', 60, (canvas, room, { width }, t) => {
    for (const [x, y, coat, silk] of [
      [-0.5, -4, '#5a3a2a', '#f2c02f'],
      [0.36, -3, '#b8794a', '#2f62c8'],
      [-0.1, 3, '#8a5230', '#d8282f'],
      [0.86, 4, '#e0d8d0', '#2f9a5a'],
    ] as const) {
      canvas.save();
      canvas.translate(x * width + 3 * Math.sin(t * 1.3 + y), y - Math.abs(Math.sin(t * 9 + x)) * 1.2);
      footShadow(canvas, room, 0, 0, 12, 0.6);
      gallop(canvas, room, coat, silk, t + x);
      canvas.restore();
    }
  }),
  /** Rows of people under a roof. */
  grandstand: fitting('#d8e0e8', 120, (canvas, room, { colour, width, text }) => {
    box(canvas, room, -width / 2, -34, width, 34, mix(colour, '#6a7890', 0.3), 0.6);
    const shirts = ['#d8483f', '#3f78c8', '#f2c04a', '#4fa060', '#f4f0ea', '#8a5ab0'];
    for (let row = 0; row < 4; row++) {
      slab(canvas, room, -width / 2, -4 - row * 7, width, 2, 0.8, mix(colour, '#8a94a8', 0.3));
      for (const [index, x] of inRow(Math.round(width / 5), width).entries()) {
        box(canvas, room, x - 1.8, -9 - row * 7, 3.6, 5, shirts[(index * 5 + row * 3) % 6]!, 1.2);
        knob(canvas, room, x, -10.6 - row * 7, 1.5, ['#f0c8a0', '#8a5a3c', '#d8a070'][(index + row) % 3]!);
      }
    }
    for (const side of [-1, 1]) rod(canvas, room, [side * width * 0.47, 0, side * width * 0.47, -43], 1.6, '#8a94a8');
    box(canvas, room, -width / 2 - 4, -46, width + 8, 4.4, '#c8303a', 0.8);
    if (text) board(canvas, text, 0, -51, text.length * 5.4, 8, { paper: room.toned('#24406a'), ink: '#fff4d0' });
  }),
  /** A gate of logs with a board across. */
  'ranch-gate': fitting(
    '#8a5a34',
    96,
    (canvas, room, { colour, width, text }) => {
      for (const side of [-1, 1]) {
        footShadow(canvas, room, (side * width) / 2, 0, 6);
        box(canvas, room, (side * width) / 2 - 2.6, -52, 5.2, 52, colour, 1.6);
      }
      box(canvas, room, -width / 2 - 8, -54, width + 16, 4.6, mix(colour, '#ffe0b0', 0.14), 1.8);
      board(canvas, text, 0, -43, width * 0.72, 15, {
        paper: room.toned('#b87c44'),
        ink: '#fff4d8',
        edge: room.toned('#6a3f22'),
      });
    },
    'RODEO',
  ),
  corral: fitting('#a06c40', 360, (canvas, room, { colour, width }) => {
    for (const y of [-16, -10, -4]) box(canvas, room, -width / 2, y, width, 2.2, colour, 0.8);
    for (let x = -width / 2; x <= width / 2; x += 18) box(canvas, room, x, -20, 3, 21, mix(colour, '#3a2010', 0.15), 1);
  }),
  /** A bull that bucks. */
  bull: fitting('#5a382a', 44, (canvas, room, { colour, width }, t) => {
    footShadow(canvas, room, 0, 0, width * 0.5, 0.8);
    canvas.save();
    canvas.scale(width / 44, width / 44);
    canvas.rotate(0.14 * Math.sin(t * 5));
    const kick = 4 * Math.sin(t * 5);
    for (const x of [-13, -9])
      rod(canvas, room, [x, -14, x - kick * 0.6, -6, x - kick, 0], 3, mix(colour, '#1a1018', 0.2));
    for (const x of [10, 14]) rod(canvas, room, [x, -14, x, 0], 3, mix(colour, '#1a1018', 0.2));
    canvas.fillStyle = downward(canvas, -28, -10, [room.toned(mix(colour, '#ffd8b0', 0.25)), room.toned(colour)]);
    canvas.beginPath();
    canvas.ellipse(-1, -18, 18, 8, 0.05, 0, TURN);
    canvas.ellipse(10, -22, 9, 8, 0, 0, TURN);
    canvas.fill();
    rod(canvas, room, [-18, -21, -24, -25, -26, -19], 1.2, colour);
    knob(canvas, room, 20, -19, 6, colour);
    knob(canvas, room, 23.4, -16.4, 3.6, '#d8a890');
    for (const x of [16, 23]) body(canvas, room, [x - 1.4, -24, x + (x > 20 ? 6 : -5), -30, x + 1.4, -23], '#f8f0dc');
    knob(canvas, room, 21, -20.6, 0.9, '#1a1018');
    body(canvas, room, [-4, -25, 3, -25, 4, -37, -3, -38], '#3f78c8');
    rod(canvas, room, [0, -26, 4, -19, 2, -13], 3, '#3a4a7a');
    rod(canvas, room, [2, -35, 8, -28], 1.8, '#3f78c8');
    rod(canvas, room, [-2, -35, -10, -43 + kick * 0.4], 1.8, '#3f78c8');
    knob(canvas, room, 1, -41, 3.6, '#f0c8a0');
    slab(canvas, room, -6, -44, 14, 2, 1, '#a8743c');
    box(canvas, room, -2.6, -48, 7, 5, '#a8743c', 1.6);
    canvas.restore();
  }),
  /** A pump that nods over an oil well. */
  pumpjack: fitting('#c8502f', 46, (canvas, room, { colour, width }, t) => {
    footShadow(canvas, room, 0, 0, width * 0.5, 0.8);
    canvas.save();
    canvas.scale(width / 46, width / 46);
    box(canvas, room, -24, -2.4, 48, 2.6, '#5a6070', 0.6);
    for (const x of [-7, 7]) rod(canvas, room, [x, -1, 0, -27], 2, '#3f4654');
    rod(canvas, room, [-4, -12, 4, -12], 1.2, '#3f4654');
    const nod = 0.22 * Math.sin(t * 2.2);
    box(canvas, room, -22, -11, 9, 9, '#3f4654', 1);
    knob(canvas, room, -16 + 3 * Math.cos(t * 2.2), -10 + 3 * Math.sin(t * 2.2), 4.4, '#7a8494');
    rod(canvas, room, [-16, -10, -19 * Math.cos(nod), -28 - 19 * Math.sin(nod)], 1.2, '#2a303c');
    canvas.save();
    canvas.translate(0, -28);
    canvas.rotate(nod);
    box(canvas, room, -21, -2, 43, 3.8, colour, 0.8);
    body(canvas, room, [19, -7, 25, -3, 26, 5, 22, 9, 18, 5], mix(colour, '#2a1018', 0.15));
    canvas.restore();
    rod(canvas, room, [24, -25 + 22 * nod, 24, -3], 0.7, '#2a303c');
    box(canvas, room, 21.6, -6, 4.8, 5, '#5a6070', 0.6);
    canvas.restore();
  }),
  /** Ice afloat, and what of it is under the water. */
  berg: fitting('#f2faff', 90, (canvas, room, { colour, width }) => {
    canvas.save();
    canvas.scale(width / 90, width / 90);
    body(canvas, room, [-47, 0, -40, 9, -22, 15, -4, 13, 14, 19, 32, 11, 47, 0], mix('#6fd0e8', colour, 0.18));
    body(
      canvas,
      room,
      [-45, 0, -40, -16, -31, -24, -26, -40, -14, -50, -6, -44, 4, -62, 14, -50, 20, -30, 32, -24, 38, -10, 45, 0],
      colour,
    );
    for (const [points, tint] of [
      [[-45, 0, -40, -16, -31, -24, -27, -10, -30, 0], '#a8d0ee'],
      [[-26, -40, -14, -50, -12, -28, -18, -12, -22, -20], '#c4e2f6'],
      [[4, -62, 14, -50, 20, -30, 14, -12, 6, -30], '#8fc0e6'],
      [[20, -30, 32, -24, 38, -10, 45, 0, 24, 0, 14, -12], '#b4d8f2'],
      [[-6, -44, 4, -62, 6, -30, -4, -18], '#ffffff'],
    ] as const) {
      canvas.fillStyle = withAlpha(room.toned(tint), 0.85);
      polygon(
        canvas,
        Array.from({ length: points.length / 2 }, (_, index) => [points[index * 2]!, points[index * 2 + 1]!]),
      );
      canvas.fill();
    }
    slab(canvas, room, -48, -0.8, 96, 1.4, 0.6, '#e8fbff');
    canvas.restore();
  }),
};
