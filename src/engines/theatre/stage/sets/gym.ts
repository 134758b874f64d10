/** A sports hall: wall bars, a basketball hoop, mats and a vaulting horse, dumb-bells, lines on the floor. Built for `gym`. */
import { type Brush, disc, TURN, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, knob, patch, ring, rod, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const gym: SetDesign = {
  name: 'gym',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#a89aa2' });
    const { frame, span, foot } = room;
    const barsX = frame.beside(-0.52, 0.32);
    const hoopX = frame.beside(0.5, 0.31);
    const ringsX = frame.beside(-0.06, 0.06);
    const pane: Pane = {
      x: frame.width / 2,
      y: foot - span * 0.5,
      width: frame.right - frame.left,
      height: span * 0.17,
    };
    const windows = [-1.44, -0.96, -0.48, 0, 0.48, 0.96, 1.44].map(
      (x): Pane => ({ ...pane, x: frame.width / 2 + x * span * 0.9, width: span * 0.38 }),
    );
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: [-0.5, 0.5].map((x) => ({ x: frame.beside(x, 0.4), y: frame.down(0.02), radius: span * 0.8 })),
      haze: '#f0e4d0',
      mirror: 0.14,
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#f2e3c6', '#f7ecd4'],
          holes: windows,
          dado: { height: 0.36, colours: ['#4f8fb8', '#447fa8'] },
          skirting: '#e8d8b8',
        });
        for (const one of windows) windowFrame(canvas, room, one, { bars: [3, 1], sill: false });
        canvas.fillStyle = room.toned('#f4b63c');
        canvas.fillRect(frame.left, foot - span * 0.325, frame.right - frame.left, span * 0.02);
      },
      floor(canvas) {
        paintFloor(canvas, room, {
          kind: 'boards',
          colours: ['#e2ae6c', '#d39c58'],
          sunAt: frame.across(-0.3),
          dress: (brush) => courtLines(brush, room),
        });
      },
      things(canvas) {
        for (const x of [-0.34, 0])
          standAt(canvas, room, barsX + (x + 0.17) * span, foot + span * 0.012, () => wallBars(canvas, room));
        standAt(canvas, room, frame.across(-1.25), foot + span * 0.012, () => wallBars(canvas, room));
        standAt(canvas, room, hoopX, foot, () => backboard(canvas, room));
        standAt(canvas, room, hoopX + span * 0.02, foot + span * 0.09, () => horse(canvas, room));
        standAt(canvas, room, frame.across(1.0), foot + span * 0.06, () => matStack(canvas, room));
        if (!room.narrow) standAt(canvas, room, frame.across(0), foot + span * 0.04, () => dumbbellRack(canvas, room));
      },
      moves(canvas, t) {
        // Gymnast's rings swing from the ceiling.
        for (const side of [-1, 1]) {
          canvas.save();
          canvas.translate(ringsX + side * span * 0.075, frame.top);
          canvas.rotate(0.03 * Math.sin(t * 1.6 + side * 0.25));
          const down = foot - span * 0.33 - frame.top;
          canvas.fillStyle = room.toned('#e8dcc4');
          canvas.fillRect(-span * 0.003, 0, span * 0.006, down);
          canvas.translate(0, down + span * 0.028);
          canvas.scale(span / 100, span / 100);
          ring(canvas, 0, 0, 3, 1.1, room.toned('#a86a3a'));
          ring(canvas, -0.2, -0.25, 3, 0.4, room.toned('#e0a868'));
          canvas.restore();
        }
        standAt(canvas, room, hoopX, foot, () => net(canvas, room, t));
        // A ball that somebody left bouncing on the spot.
        standAt(canvas, room, hoopX - span * 0.24, foot + span * 0.1, () => {
          const hop = Math.abs(Math.sin(t * 3.1)) * 9;
          footShadow(canvas, room, 0, 0, 6 - hop * 0.2, 0.6);
          basketball(canvas, room, 0, -4.2 - hop, 4.2, t * 0.3);
        });
      },
      sides(canvas) {
        standAt(canvas, room, frame.beside(-0.72, 0.52), frame.down(0.9), () => {
          footShadow(canvas, room, 0, 0, 34);
          slab(canvas, room, -30, -9, 58, 8, 3, '#3f6fb0');
          patch(canvas, -24, -6, 46, 0.6, withAlpha('#ffffff', 0.4), 0.3);
        });
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 0.995, frame.height * 1.0, () => basketball(canvas, room, 0, 0, 12, 0.1));
        standAt(canvas, room, frame.width * 0.0, frame.height * 1.02, () => {
          rod(canvas, room, [-20, 0, 12, 0], 3, '#c3ccd4');
          for (const [x, tall] of [
            [2, 22],
            [7, 16],
          ] as const)
            box(canvas, room, x, -tall / 2, 5, tall, '#3a4250', 2);
        });
      },
    });
  },
};

function courtLines(canvas: Brush, room: Room): void {
  const { frame, span } = room;
  canvas.strokeStyle = withAlpha(room.toned('#fffaf0'), 0.9);
  canvas.lineWidth = span * 0.011;
  canvas.beginPath();
  canvas.moveTo(frame.left, frame.down(0.715));
  canvas.lineTo(frame.right, frame.down(0.715));
  canvas.stroke();
  canvas.fillStyle = withAlpha(room.toned('#d9604a'), 0.75);
  disc(canvas, frame.width / 2, frame.down(0.87), span * 0.44, 0.24);
  canvas.beginPath();
  canvas.ellipse(frame.width / 2, frame.down(0.87), span * 0.44, span * 0.44 * 0.24, 0, 0, TURN);
  canvas.stroke();
  canvas.strokeStyle = withAlpha(room.toned('#3f7fc0'), 0.8);
  canvas.beginPath();
  for (const sign of [-1, 1]) {
    canvas.moveTo(frame.width / 2 + sign * span * 0.62, frame.down(0.66));
    canvas.lineTo(frame.width / 2 + sign * span * 1.5, frame.bottom);
  }
  canvas.stroke();
}

function wallBars(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 20, 0.4);
  for (let rung = 0; rung < 11; rung++) rod(canvas, room, [-15, -5 - rung * 4.9, 15, -5 - rung * 4.9], 1.7, '#e0a868');
  for (const x of [-16, 14]) box(canvas, room, x, -60, 2.6, 60, '#b5743f', 0.8);
}

function backboard(canvas: Brush, room: Room): void {
  for (const x of [-7, 7]) rod(canvas, room, [x, -70, x, -46], 1.4, '#7f8a98');
  box(canvas, room, -19, -62, 38, 25, '#fbfdfd', 1.4);
  canvas.lineWidth = 1.1;
  canvas.strokeStyle = room.toned('#d9483c');
  canvas.strokeRect(-17.4, -60.4, 34.8, 21.8);
  canvas.strokeRect(-7, -52, 14, 10.4);
  box(canvas, room, -3, -41.6, 6, 3, '#d9602f', 0.6);
  rod(canvas, room, [0, -40, 0, -38.6], 1.4, '#d9602f');
  ring(canvas, 0, -37.4, 7.6, 1.3, room.toned('#e8662f'), 0.3);
}

/** The net under the hoop, stirred by a draught. */
function net(canvas: Brush, room: Room, t: number): void {
  canvas.strokeStyle = withAlpha(room.toned('#ffffff'), 0.95);
  canvas.lineWidth = 0.5;
  canvas.beginPath();
  const sway = 0.7 * Math.sin(t * 1.9);
  for (let strand = -4; strand <= 4; strand++) {
    canvas.moveTo(strand * 1.8, -36.6 + 0.5 * (1 - (strand / 4) ** 2));
    canvas.lineTo((strand + 0.9) * 1.1 + sway, -29.6);
    canvas.moveTo(strand * 1.8, -36.6 + 0.5 * (1 - (strand / 4) ** 2));
    canvas.lineTo((strand - 0.9) * 1.1 + sway, -29.6);
  }
  canvas.stroke();
  ring(canvas, 0, -37.2, 7.6, 1, room.toned('#ff7a3c'), 0.3);
}

function basketball(canvas: Brush, room: Room, x: number, y: number, radius: number, turn: number): void {
  knob(canvas, room, x, y, radius, '#ee7f33');
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.strokeStyle = room.toned('#5a2a18');
  canvas.lineWidth = radius * 0.09;
  canvas.beginPath();
  canvas.moveTo(-radius, 0);
  canvas.lineTo(radius, 0);
  canvas.moveTo(0, -radius);
  canvas.lineTo(0, radius);
  canvas.moveTo(-radius * 0.72, -radius * 0.68);
  canvas.quadraticCurveTo(-radius * 0.1, 0, -radius * 0.72, radius * 0.68);
  canvas.moveTo(radius * 0.72, -radius * 0.68);
  canvas.quadraticCurveTo(radius * 0.1, 0, radius * 0.72, radius * 0.68);
  canvas.stroke();
  canvas.restore();
}

function horse(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 26);
  for (const [x, out] of [
    [-12, -16],
    [12, 16],
  ] as const)
    for (const lean of [-2.4, 2.4]) rod(canvas, room, [x + lean * 0.4, -18, out + lean, -1], 2, '#b5743f');
  box(canvas, room, -20, -28, 40, 12, '#a8643a', 6);
  box(canvas, room, -19, -28, 38, 6, '#c27f4a', 3);
  for (const x of [-7, 7]) rod(canvas, room, [x - 3, -27, x - 3, -31, x + 3, -31, x + 3, -27], 1.5, '#e8e2d4');
}

function matStack(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 28);
  for (const [index, colour] of ['#3f6fb0', '#d9584a', '#3f6fb0', '#3fa078'].entries())
    box(canvas, room, -24 + (index % 2), -7 * (index + 1), 48, 7, colour, 2);
}

function dumbbellRack(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 22, 0.5);
  for (const x of [-17, 17]) body(canvas, room, [x - 1, -20, x + 1, -20, x + 2.4, 0, x - 2.4, 0], '#5f6a78');
  for (const y of [-18, -8]) {
    box(canvas, room, -17, y, 34, 1.8, '#7f8a98', 0.6);
    for (const x of [-11.4, 0, 11.4]) {
      rod(canvas, room, [x - 3.4, y - 2.4, x + 3.4, y - 2.4], 1.2, '#c3ccd4');
      for (const end of [-4.6, 2.2]) box(canvas, room, x + end, y - 5, 2.4, 5.2, y < -10 ? '#d9584a' : '#3a4250', 0.8);
    }
  }
}
