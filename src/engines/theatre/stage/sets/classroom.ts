/** A classroom: the blackboard with letters and sums, pupils' desks at both sides, globe, clock and flags. Built for `classroom`. */
import { DISPLAY } from '../painting/fonts.js';
import { type Brush, disc, downward, glow, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, knob, patch, rod, slab, standAt, words } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { bookcase, books, chair, globe, pottedPlant, wallClock } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const classroom: SetDesign = {
  name: 'classroom',
  indoors: true,
  build(context) {
    const room = roomOf(context);
    const { frame, span, foot } = room;
    const half = Math.min(0.56 * span, frame.width * 0.43) / span;
    const boardY = foot - span * (frame.height > frame.span * 1.2 ? 0.27 : 0.18);
    const pane: Pane = { x: frame.across(-0.95), y: foot - span * 0.36, width: span * 0.44, height: span * 0.36 };
    const clockY = boardY - span * 0.415;
    return stageRoom(room, {
      outside: { pane },
      lamps: [
        { x: frame.across(-0.4), y: frame.down(0.05), radius: span * 0.75 },
        { x: frame.across(0.4), y: frame.down(0.05), radius: span * 0.75 },
      ],
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#f6e2b4', '#f9ebc8', '#fbf0d8'],
          holes: [pane],
          dado: { height: 0.15, colours: ['#8fbf9a', '#7fb08c'] },
        });
        windowFrame(canvas, room, pane, { bars: [3, 2] });
        standAt(canvas, room, frame.width / 2, boardY, () => blackboard(canvas, room, half * 100));
        standAt(canvas, room, frame.across(0.98), foot - span * 0.38, () => posters(canvas, room));
        standAt(canvas, room, frame.width / 2, frame.down(0.02), () => flags(canvas, room));
      },
      floor: (canvas) =>
        paintFloor(canvas, room, { kind: 'boards', colours: ['#dcae78', '#c6935e'], sunAt: frame.across(-0.6) }),
      things(canvas) {
        standAt(canvas, room, frame.beside(0.52, 0.36), foot + span * 0.05, () => teacherDesk(canvas, room));
        standAt(canvas, room, frame.across(-0.92), foot + span * 0.04, () => {
          footShadow(canvas, room, 0, 0, 26);
          bookcase(canvas, room, { width: 40, height: 30, rows: 2, colour: '#c98d58', seed: 4 });
          canvas.translate(0, -30);
          books(canvas, room, -16, -4, 0, 9, 8);
          canvas.translate(11, 0);
          pottedPlant(canvas, room, 14, '#e2705c');
        });
        standAt(canvas, room, frame.across(1.3), foot + span * 0.04, () =>
          bookcase(canvas, room, { width: 36, height: 52, rows: 4, colour: '#c98d58', seed: 9 }),
        );
      },
      moves(canvas, t) {
        standAt(canvas, room, frame.width / 2, clockY, () => wallClock(canvas, room, 5.4, '#d9604f', t));
      },
      sides(canvas) {
        for (const [x, part, y, size] of [
          [-0.62, 0.47, 0.885, 1],
          [0.7, 0.54, 0.9, 1.06],
          [-1.2, 2, 0.85, 0.9],
          [1.3, 2, 0.85, 0.9],
        ] as const)
          standAt(canvas, room, frame.beside(x, part), frame.down(y), () => pupilDesk(canvas, room, x > 0), size);
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 0.99, frame.height * 1.07, () => {
          for (const [y, colour, shift] of [
            [-6, '#d9574a', 0],
            [-11, '#3f8fae', 2],
            [-16, '#eab04a', -1],
          ] as const)
            box(canvas, room, -16 + shift, y, 34, 6, colour, 1);
          knob(canvas, room, 0, -21, 5.4, '#e2483c');
        });
        standAt(canvas, room, frame.width * 0.01, frame.height * 1.06, () => {
          for (const [x, colour] of [
            [-6, '#f2c03c'],
            [-2, '#e2604f'],
            [2, '#4f8fd0'],
            [6, '#6fb468'],
          ] as const)
            rod(canvas, room, [x * 0.6, -6, x, -24], 2.4, colour);
          box(canvas, room, -8, -15, 16, 18, '#8a6fb0', 3);
        });
      },
    });
  },
};

const CHALK = '#f7f6e8';

function blackboard(canvas: Brush, room: Room, half: number): void {
  glow(canvas, 0, -14, half * 1.2, room.shadow, 0.3, 0.4);
  box(canvas, room, -half - 2.4, -36.4, half * 2 + 4.8, 38, '#a9693f', 1.4);
  patch(canvas, -half, -34, half * 2, 33, '#000000', 0.6);
  canvas.fillStyle = downward(canvas, -34, -1, [room.toned('#33705a'), room.toned('#2a5f4c'), room.toned('#24513f')]);
  canvas.fillRect(-half, -34, half * 2, 33);
  for (const [x, y, wide] of [
    [-0.4, -20, 0.5],
    [0.45, -16, 0.42],
    [0, -10, 0.6],
  ] as const)
    glow(canvas, x * half, y, wide * half, '#bfe0cc', 0.16, 0.4);
  const unit = half / 56;
  const chalk = (text: string, x: number, y: number, size: number, colour = CHALK) =>
    words(canvas, text, x * unit, y, size * Math.max(0.72, unit), room.toned(colour), DISPLAY);
  chalk('A B C', -33, -26, 11);
  chalk('a b c', -33, -14.4, 8.4, '#ffd9a0');
  chalk('1 + 2 = 3', 33, -26.4, 8.6);
  chalk('4 + 5 = 9', 33, -16.6, 8.6, '#bfe6ff');
  canvas.strokeStyle = room.toned(CHALK);
  canvas.lineWidth = 0.8;
  canvas.lineCap = 'round';
  // A house and a sun in chalk between them.
  canvas.beginPath();
  for (const [x, y] of [
    [-6, -10],
    [-6, -19],
    [0, -25],
    [6, -19],
    [6, -10],
    [-6, -10],
  ] as const)
    canvas.lineTo(x * unit, y);
  canvas.stroke();
  canvas.strokeStyle = room.toned('#ffe08a');
  canvas.beginPath();
  canvas.arc(11 * unit, -27, 2.2, 0, TURN);
  for (let ray = 0; ray < 8; ray++) {
    const angle = (ray / 8) * TURN;
    canvas.moveTo(11 * unit + Math.cos(angle) * 3, -27 + Math.sin(angle) * 3);
    canvas.lineTo(11 * unit + Math.cos(angle) * 4.2, -27 + Math.sin(angle) * 4.2);
  }
  canvas.stroke();
  slab(canvas, room, -half - 1, -1.4, half * 2 + 2, 1.4, 1.6, '#b97c4c');
  for (const [x, colour] of [
    [-0.5, '#ffffff'],
    [-0.44, '#ffd9a0'],
    [0.3, '#ffffff'],
  ] as const)
    box(canvas, room, x * half, -1.4, 3, 0.9, colour, 0.4);
  box(canvas, room, half * 0.6, -2.6, 6, 2.2, '#d9a05f', 0.5);
}

function flags(canvas: Brush, room: Room): void {
  canvas.strokeStyle = room.toned('#8a6a58');
  canvas.lineWidth = 0.4;
  canvas.beginPath();
  for (let part = -3; part < 3; part++) {
    canvas.moveTo(part * 60, 0);
    canvas.quadraticCurveTo(part * 60 + 30, 12, part * 60 + 60, 0);
  }
  canvas.stroke();
  const colours = ['#e2604f', '#f2c03c', '#4f9fd0', '#6fb468', '#b06fb0'];
  for (let index = -24; index < 24; index++) {
    const along = (((index % 8) + 8) % 8) / 8 + 1 / 16;
    const y = 4 * along * (1 - along) * 6;
    const x = index * 7.5 + 3.75;
    body(canvas, room, [x - 2.6, y - 0.2, x + 2.6, y - 0.2, x, y + 5.6], colours[(index + 50) % 5]!);
  }
}

function posters(canvas: Brush, room: Room): void {
  for (const [x, y, paper] of [
    [-14, 0, '#fdf6e4'],
    [12, 2, '#dff0f6'],
  ] as const) {
    patch(canvas, x - 10, y - 14, 20, 26, room.toned(paper));
    knob(canvas, room, x, y - 13, 0.8, '#e2483c');
  }
  const next = random(8);
  for (let index = 0; index < 7; index++)
    knob(
      canvas,
      room,
      -14 + (next() - 0.5) * 14,
      (next() - 0.5) * 18,
      1.6 + next(),
      ['#e2604f', '#f2c03c', '#4f9fd0', '#6fb468'][index % 4]!,
    );
  canvas.fillStyle = room.toned('#6fb468');
  disc(canvas, 12, 6, 6, 0.5);
  canvas.fillStyle = room.toned('#f2c03c');
  disc(canvas, 14, -5, 3);
}

function teacherDesk(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 30);
  box(canvas, room, -21, -20, 42, 19, '#a9693f', 1);
  patch(canvas, -17, -17, 34, 13, withAlpha(room.toned('#5f3620'), 0.5), 1);
  slab(canvas, room, -23, -24, 46, 4, 2.4, '#c98a56');
  globe(canvas, room, 12, -22, 8);
  for (const [y, colour, shift] of [
    [-23.4, '#3f8fae', 0],
    [-26, '#eab04a', 1],
    [-28.6, '#d9574a', -0.6],
  ] as const)
    box(canvas, room, -18 + shift, y, 14, 2.6, colour, 0.5);
  knob(canvas, room, -11, -31, 2.9, '#e2483c');
  rod(canvas, room, [-11, -33.4, -10.4, -35], 0.5, '#6a4a2c');
  glow(canvas, -9.8, -30, 1.4, '#ffffff', 0.4);
}

function pupilDesk(canvas: Brush, room: Room, right: boolean): void {
  footShadow(canvas, room, 0, 0, 22);
  canvas.save();
  canvas.translate(0, -4);
  chair(canvas, room, right ? '#4f9fd0' : '#e2705c');
  canvas.restore();
  for (const x of [-13, 13]) rod(canvas, room, [x, -16, x * 1.05, 0], 1.4, '#8d97a6');
  box(canvas, room, -14, -17, 28, 5, '#b5824f', 0.8);
  slab(canvas, room, -15.5, -21, 31, 4, 1.8, '#e0b078');
  body(canvas, room, [-8, -20.2, 1, -20.2, 0.6, -17.8, -9.4, -17.8], '#fffdf4');
  rod(canvas, room, [4, -19.6, 10, -18.6], 0.9, '#f2a93c');
}
