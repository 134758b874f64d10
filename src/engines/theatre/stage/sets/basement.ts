/** A cellar: bare bricks, pipes, a swinging bulb, stairs, boxes, a washing machine, one small high window. Built for `basement`. */
import { type Brush, disc, downward, glow, polygon, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, clay, footShadow, knob, patch, ring, rod, standAt } from './parts/room-clay.js';
import { lightCone, paintFloor, paintWalls, tiles } from './parts/room-shell.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const basement: SetDesign = {
  name: 'basement',
  indoors: true,
  build(context) {
    const room = roomOf(context, { gloom: '#c9b8ae' });
    const { frame, span, foot } = room;
    const floor = foot + span * 0.06;
    const washerX = frame.beside(0.48, 0.31);
    const stairsX = frame.beside(-0.56, 0.37);
    const pane: Pane = { x: frame.beside(0.2, 0.16), y: foot - span * 0.46, width: span * 0.26, height: span * 0.12 };
    const bulb = { x: frame.beside(-0.04, 0.02), y: foot - span * 0.4 };
    return stageRoom(room, {
      outside: { pane },
      lamps: [{ ...bulb, radius: span * 0.75 }],
      vignette: 0.46,
      haze: '#8a7468',
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#8a5a4a', '#9a6450'],
          holes: [pane],
          pattern: (brush) =>
            tiles(brush, room, {
              top: frame.top,
              bottom: foot,
              wide: 0.13,
              tall: 0.052,
              colours: ['#a8604a', '#b56a50', '#9a5644', '#ad6e58', '#a05a4c'],
              grout: '#cdb8a4',
              bond: true,
            }),
          skirting: '#7f746e',
        });
        windowFrame(canvas, room, pane, { bars: [3, 1], colour: '#8a8078' });
        pipes(canvas, room);
        standAt(canvas, room, frame.across(0.08), foot - span * 0.2, () => cracks(canvas, room));
        standAt(canvas, room, frame.right, frame.down(0.0), () => cobweb(canvas, room));
      },
      floor(canvas) {
        paintFloor(canvas, room, {
          kind: 'carpet',
          colours: ['#a39a92', '#948b84'],
          dress(brush) {
            const next = random(12);
            brush.strokeStyle = withAlpha(room.toned('#4a4040'), 0.35);
            brush.lineWidth = span * 0.003;
            for (let crack = 0; crack < 7; crack++) {
              let x = frame.across(-1.2 + 2.4 * next());
              let y = frame.down(0.68 + 0.26 * next());
              brush.beginPath();
              brush.moveTo(x, y);
              for (let bend = 0; bend < 4; bend++) {
                x += span * (0.03 + 0.05 * next());
                y += span * (next() - 0.5) * 0.03;
                brush.lineTo(x, y);
              }
              brush.stroke();
            }
            // A puddle under the pipe.
            brush.fillStyle = withAlpha(room.toned('#5f7f98'), 0.55);
            disc(brush, frame.beside(0.3, 0.2), frame.down(0.76), span * 0.11, 0.2);
            glow(brush, frame.beside(0.28, 0.18), frame.down(0.755), span * 0.05, '#dff0ff', 0.5, 0.2);
          },
        });
      },
      things(canvas) {
        standAt(canvas, room, stairsX, floor, () => stairs(canvas, room));
        standAt(canvas, room, washerX, floor, () => washer(canvas, room));
        standAt(canvas, room, washerX + span * 0.36, floor + span * 0.01, () => boxes(canvas, room));
        standAt(canvas, room, frame.across(0.06), floor - span * 0.02, () => paintTins(canvas, room));
        standAt(canvas, room, frame.across(-1.25), floor, () => boxes(canvas, room));
      },
      moves(canvas, t) {
        if (room.sunshine > 0.2) {
          canvas.fillStyle = downward(canvas, pane.y, frame.down(0.86), [
            withAlpha(room.sun, 0.24 + 0.03 * Math.sin(t)),
            withAlpha(room.sun, 0),
          ]);
          polygon(canvas, [
            [pane.x - pane.width * 0.5, pane.y - pane.height * 0.5],
            [pane.x + pane.width * 0.5, pane.y - pane.height * 0.5],
            [pane.x - span * 0.1, frame.down(0.86)],
            [pane.x - span * 0.5, frame.down(0.86)],
          ]);
          canvas.fill();
        }
        standAt(canvas, room, washerX, floor, () => drum(canvas, room, t));
        // A drop falls from the joint of the pipe.
        const age = (t * 0.7) % 1;
        canvas.fillStyle = withAlpha('#cfe8f8', 0.9);
        disc(
          canvas,
          frame.beside(0.3, 0.2),
          foot - span * 0.5 + (frame.down(0.755) - foot + span * 0.5) * age * age,
          span * 0.006,
          1.5,
        );
        if (age > 0.94) {
          canvas.strokeStyle = 'rgba(220,240,255,0.6)';
          canvas.lineWidth = span * 0.003;
          canvas.beginPath();
          canvas.ellipse(
            frame.beside(0.3, 0.2),
            frame.down(0.76),
            span * 0.05 * (age - 0.94) * 16,
            span * 0.01 * (age - 0.94) * 16,
            0,
            0,
            TURN,
          );
          canvas.stroke();
        }
        // The bare bulb swings, and its light with it.
        canvas.save();
        canvas.translate(bulb.x, frame.top);
        canvas.rotate(0.05 * Math.sin(t * 1.7));
        const down = bulb.y - frame.top;
        lightCone(canvas, room, 0, down, frame.down(0.95) - frame.top, span * 0.9);
        canvas.translate(0, down);
        canvas.scale(span / 100, span / 100);
        patch(canvas, -0.3, -120, 0.6, 117, room.toned('#2f2624'), 0);
        box(canvas, room, -1.4, -4, 2.8, 3.2, '#4a4040', 0.6);
        glow(canvas, 0, 1.6, 26, room.palette.lamp, 0.75 * room.lamp);
        canvas.fillStyle = '#fff3cc';
        disc(canvas, 0, 1.4, 2.7, 1.1);
        glow(canvas, 0, 1.4, 6, '#ffffff', 0.9);
        canvas.restore();
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 1.0, frame.height * 1.06, () => {
          box(canvas, room, -14, -26, 36, 28, '#c98f5a', 1);
          patch(canvas, -14, -17, 36, 4, room.toned('#e8c890'), 0);
        });
        standAt(canvas, room, 0, frame.height * 1.04, () => {
          box(canvas, room, -16, -15, 26, 18, '#b57f4c', 1);
          box(canvas, room, -12, -25, 18, 10, '#c98f5a', 1);
        });
      },
    });
  },
};

function pipes(canvas: Brush, room: Room): void {
  const { frame, span, foot } = room;
  standAt(canvas, room, frame.width / 2, foot, () => {
    const drip = (frame.beside(0.3, 0.2) - frame.width / 2) / (span / 100);
    rod(canvas, room, [-170, -59, 170, -59], 3.6, '#8a929a');
    rod(canvas, room, [-170, -53.4, drip - 3, -53.4, drip, -53.4, drip, -51], 2.4, '#c27a4a');
    for (const x of [-110, -70, -22, 26, 74, 120]) box(canvas, room, x, -61.4, 3, 5, '#6f777f', 0.6);
    box(canvas, room, drip - 2.2, -54.6, 4.4, 3, '#a8643a', 0.8);
    ring(canvas, -8, -53.4, 2.8, 1, room.toned('#d9483c'));
    rod(canvas, room, [-10.6, -53.4, -5.4, -53.4], 0.9, '#d9483c');
    rod(canvas, room, [-8, -56, -8, -50.8], 0.9, '#d9483c');
    knob(canvas, room, -8, -53.4, 0.9, '#f2d0a0');
    rod(canvas, room, [-120, -59, -120, 0], 3, '#8a929a');
  });
}

function stairs(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 6, 0, 34);
  // Wooden steps up to the left, open below, where it is dark.
  body(canvas, room, [-60, -70, -46, -70, 26, 0, 4, 0], '#4a2f24');
  for (let step = 0; step < 9; step++) {
    const x = 13 - step * 8;
    const y = -7.2 * (step + 1);
    patch(canvas, x - 2, y + 1.4, 14, 5.4, room.toned('#5a3826'), 0);
    box(canvas, room, x - 4, y, 17, 2.6, '#b57a48', 0.6);
  }
  for (const step of [0, 3, 6])
    rod(canvas, room, [22 - step * 8, -8 - step * 7.2, 22 - step * 8, -27 - step * 7.2], 1.8, '#8a5230');
  rod(canvas, room, [24, -26, -42, -86], 2.2, '#a8683c');
}

function washer(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 23);
  box(canvas, room, -15, -35, 30, 35, '#f2f2ee', 2);
  box(canvas, room, -14, -34, 28, 7, '#dfe2e2', 1.4);
  box(canvas, room, -12, -32.4, 9, 3.8, '#f6f6f2', 0.8);
  for (const x of [4, 8.6]) knob(canvas, room, x, -30.4, 1.6, '#7f8a98');
  patch(canvas, -1.6, -32, 3, 3, '#5fe08a', 0.5);
  knob(canvas, room, 0, -13.4, 10.4, '#b9c0c6');
  canvas.fillStyle = downward(canvas, -21, -5, [room.toned('#3a4a5c'), room.toned('#22303e')]);
  disc(canvas, 0, -13.4, 8);
  // A basket of washing on top.
  body(canvas, room, [-11, -43, 9, -43, 7, -35.4, -9, -35.4], '#e0b878');
  for (const [x, y, radius, colour] of [
    [-6, -44, 4, '#e2705c'],
    [1, -45, 4.6, '#f7f2e6'],
    [6, -43.6, 3.4, '#5f9fc4'],
  ] as const)
    knob(canvas, room, x, y, radius, colour);
  box(canvas, room, -11.6, -43.4, 21, 2, '#c99a58', 0.8);
}

/** The washing turns behind the porthole. */
function drum(canvas: Brush, room: Room, t: number): void {
  canvas.save();
  canvas.beginPath();
  canvas.arc(0, -13.4, 7.6, 0, TURN);
  canvas.clip();
  canvas.translate(0, -13.4);
  canvas.rotate(t * 3.4);
  for (const [x, y, radius, colour] of [
    [3, 2, 4, '#e2705c'],
    [-3.4, 3, 3.6, '#f2e6c8'],
    [-1, -3.4, 4, '#5f9fc4'],
    [4, -3, 2.6, '#e8b84a'],
  ] as const)
    knob(canvas, room, x, y, radius, colour);
  canvas.restore();
  glow(canvas, -3, -17, 6, '#ffffff', 0.4);
  ring(canvas, 0, -13.4, 8, 0.8, clay(room, '#8a949c').base);
}

function boxes(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 24);
  for (const [x, y, wide, tall, colour] of [
    [-17, -19, 22, 19, '#c98f5a'],
    [4, -15, 17, 15, '#b57f4c'],
    [-13, -35, 18, 16, '#d9a068'],
    [4, -25, 14, 10, '#c98f5a'],
  ] as const) {
    box(canvas, room, x, y, wide, tall, colour, 0.6);
    patch(canvas, x + wide * 0.42, y, wide * 0.16, tall, withAlpha(room.toned('#f2d8a4'), 0.7), 0);
    patch(
      canvas,
      x + wide * 0.08,
      y + tall * 0.62,
      wide * 0.24,
      tall * 0.2,
      withAlpha(room.toned('#fff6e0'), 0.8),
      0.3,
    );
  }
}

function paintTins(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 13);
  for (const [x, y, colour] of [
    [-7, 0, '#4f8fb8'],
    [2, 0, '#d9584a'],
    [-2.6, -8, '#e8b84a'],
  ] as const) {
    box(canvas, room, x - 4, y - 8, 8, 8, '#c3ccd4', 1);
    patch(canvas, x - 4, y - 6, 8, 4, room.toned(colour), 0);
  }
}

function cracks(canvas: Brush, room: Room): void {
  canvas.strokeStyle = withAlpha(room.toned('#3a201c'), 0.5);
  canvas.lineWidth = 0.6;
  canvas.beginPath();
  for (const [x, y] of [
    [-6, -18],
    [-3, -12],
    [-5, -8],
    [0, -2],
    [-2, 6],
  ] as const)
    canvas.lineTo(x, y);
  canvas.stroke();
}

function cobweb(canvas: Brush, room: Room): void {
  canvas.strokeStyle = withAlpha(room.toned('#fff6ea'), 0.4);
  canvas.lineWidth = 0.35;
  canvas.beginPath();
  for (const angle of [1.6, 1.95, 2.3, 2.7, 3.1]) {
    canvas.moveTo(0, 0);
    canvas.lineTo(Math.cos(angle) * 28, Math.sin(angle) * 28);
  }
  for (const reach of [8, 14, 20, 26])
    for (const [index, angle] of [1.6, 1.95, 2.3, 2.7, 3.1].entries())
      index
        ? canvas.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach)
        : canvas.moveTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  canvas.stroke();
}
