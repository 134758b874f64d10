/** A kitchen: stove with hood and steaming pots, a sink under the window, a fridge, pans on their rail. Built for `kitchen`. */
import { type Brush, disc, downward, glow, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, clay, footShadow, knob, panel, patch, ring, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls, tiles } from './parts/room-shell.js';
import { framed, pendantLamp, pottedPlant, steam } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

const COUNTER = 27;

export const kitchen: SetDesign = {
  name: 'kitchen',
  indoors: true,
  build(context) {
    const room = roomOf(context);
    const { frame, span, foot } = room;
    const stoveX = frame.beside(-0.5, 0.29);
    const fridgeX = frame.beside(0.56, 0.35);
    const floor = foot + span * 0.045;
    const pane: Pane = { x: frame.beside(0.02, 0.02), y: foot - span * 0.475, width: span * 0.36, height: span * 0.3 };
    const lampX = frame.beside(0.29, 0.22);
    return stageRoom(room, {
      outside: { pane },
      lamps: [
        { x: stoveX, y: foot - span * 0.42, radius: span * 0.42 },
        { x: lampX, y: frame.down(0.14), radius: span * 0.7 },
      ],
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#f4d9a8', '#f9e6c4', '#fbeed6'],
          holes: [pane],
          pattern: (brush) =>
            tiles(brush, room, {
              top: foot - span * 0.34,
              bottom: foot,
              wide: 0.07,
              tall: 0.07,
              colours: ['#bfe0d6', '#cfeae0', '#b4d8d0', '#d8efe6'],
              grout: '#f4faf4',
            }),
        });
        windowFrame(canvas, room, pane);
        standAt(canvas, room, pane.x, pane.y + pane.height / 2 + span * 0.005, () => {
          for (const [x, pot] of [
            [-13, '#e98a6a'],
            [12, '#7fb0d0'],
          ] as const) {
            canvas.save();
            canvas.translate(x, 0);
            pottedPlant(canvas, room, 11, pot, x + 30);
            canvas.restore();
          }
        });
        for (const x of [-1.25, 1.2])
          standAt(canvas, room, frame.across(x), foot - span * 0.6, () => framed(canvas, room, 22, 17, '#ffe3c0'));
      },
      floor: (canvas) => paintFloor(canvas, room, { kind: 'tiles', colours: ['#fbf0dc', '#e0a07c'], sunAt: pane.x }),
      things(canvas) {
        standAt(canvas, room, frame.width / 2, floor, () => cupboards(canvas, room));
        standAt(canvas, room, pane.x, floor, () => sink(canvas, room));
        standAt(canvas, room, stoveX, floor, () => stove(canvas, room));
        standAt(canvas, room, fridgeX, floor + span * 0.01, () => fridge(canvas, room));
        // Pans hang between stove and window where there is room.
        if (frame.width > frame.span * 1.2)
          for (const x of [-0.86, 0.98, -1.3, 1.4])
            standAt(canvas, room, frame.across(x), foot - span * 0.52, () => pans(canvas, room));
      },
      moves(canvas, t) {
        standAt(canvas, room, stoveX, floor, () => {
          steam(canvas, room, -7, -COUNTER - 12, 26, t);
          steam(canvas, room, 7.5, -COUNTER - 8, 18, t + 1.4);
          const lid = 0.25 * Math.max(0, Math.sin(t * 11)) * Math.max(0, Math.sin(t * 2.1));
          box(canvas, room, -13, -COUNTER - 11.6 - lid, 12, 1.4, '#d9483c', 0.6);
          knob(canvas, room, -7, -COUNTER - 12.4 - lid, 1.1, '#3a3038');
          for (const x of [-7, 7.5]) {
            glow(canvas, x, -COUNTER - 1.6, 5 + 0.5 * Math.sin(t * 17 + x), '#4f9cff', 0.7, 0.3);
            glow(canvas, x, -COUNTER - 1.4, 3.4, '#c8ecff', 0.7, 0.3);
          }
        });
        pendantLamp(canvas, room, lampX, frame.down(0.08) + span * 0.05, '#e86a54', t);
      },
      near(canvas) {
        // So low that it is below anybody's feet, wherever the camera has it.
        standAt(canvas, room, frame.width * 1.06, frame.height * 1.17, () => {
          body(canvas, room, [-15, -15, 15, -15, 9, 0, -9, 0], '#f7f0e4');
          for (const [x, y, colour] of [
            [-7, -18, '#e2483c'],
            [6, -18, '#f2a93c'],
            [0, -21, '#9cc34f'],
            [-1, -16, '#e2483c'],
          ] as const)
            knob(canvas, room, x, y, 5.5, colour);
        });
        standAt(canvas, room, 0, frame.height * 1.12, () => pottedPlant(canvas, room, 36, '#e98a6a', 9));
      },
    });
  },
};

function cupboards(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 190, 0.35);
  for (let x = -165; x < 165; x += 22) {
    panel(canvas, room, x, -COUNTER + 3, 21.4, COUNTER - 6, '#6fa8a0');
    knob(canvas, room, x + 17.6, -COUNTER + 8.5, 0.9, '#f2d48a');
  }
  patch(canvas, -165, -3.2, 330, 3.2, room.toned('#4a5f60'), 0);
  slab(canvas, room, -166, -COUNTER - 1.8, 332, 3, 2.4, '#c98d58');
}

function sink(canvas: Brush, room: Room): void {
  const steel = clay(room, '#dfe6ea');
  canvas.fillStyle = downward(canvas, -COUNTER - 1.8, -COUNTER + 1, [steel.shade, steel.base]);
  disc(canvas, 0, -COUNTER - 0.2, 11, 0.13);
  rod(
    canvas,
    room,
    [-1, -COUNTER - 1.5, -1, -COUNTER - 9, 1, -COUNTER - 11.5, 4.4, -COUNTER - 11.2, 5, -COUNTER - 8.5],
    1.4,
    '#cfd8de',
  );
  knob(canvas, room, -4.5, -COUNTER - 2.4, 1.2, '#e2604f');
  // Crocks and a bottle.
  box(canvas, room, 15, -COUNTER - 7, 3.6, 6.4, '#7fc08a', 1.4);
  box(canvas, room, 16, -COUNTER - 9.4, 1.6, 3, '#f6efe0', 0.5);
  box(canvas, room, -20, -COUNTER - 6.4, 6, 6, '#f4b860', 1.6);
  for (const [x, lean] of [
    [-19, -2],
    [-17, 0.4],
    [-15.4, 2.4],
  ] as const)
    rod(canvas, room, [x, -COUNTER - 6.2, x + lean, -COUNTER - 13], 0.9, '#b77a48');
}

function stove(canvas: Brush, room: Room): void {
  // The hood and its pipe up to the ceiling.
  box(canvas, room, -6, -130, 12, 84, '#e7ecee', 0.6);
  body(canvas, room, [-7, -COUNTER - 32, 7, -COUNTER - 32, 19, -COUNTER - 21, -19, -COUNTER - 21], '#e7ecee');
  box(canvas, room, -20, -COUNTER - 21.4, 40, 3.6, '#d3dade', 0.8);
  shine(canvas, room, 0, -COUNTER - 16, 26);
  // The range with its oven.
  footShadow(canvas, room, 0, 0, 26);
  box(canvas, room, -18, -COUNTER - 1, 36, COUNTER + 1, '#f7f3ec', 1.4);
  slab(canvas, room, -18.4, -COUNTER - 3, 36.8, 3, 1.6, '#4a4650');
  box(canvas, room, -17, -COUNTER + 0.8, 34, 4.4, '#e3dcd2', 1);
  for (const x of [-12.5, -6, 6, 12.5]) knob(canvas, room, x, -COUNTER + 3, 1.35, '#d9483c');
  box(canvas, room, -14.5, -19.5, 29, 15.5, '#d8d2ca', 1.4);
  patch(canvas, -12.2, -16.8, 24.4, 10.6, room.toned('#3a2430'), 1.2);
  glow(canvas, 0, -10, 13, '#ff9a3c', 0.85, 0.5);
  body(canvas, room, [-5, -8, -5.4, -10.6, -3, -12.4, 0, -13, 3, -12.4, 5.4, -10.6, 5, -8], '#d89048');
  patch(canvas, -11.2, -16, 5, 9, withAlpha('#ffffff', 0.12), 1);
  rod(canvas, room, [-13, -19.2, 13, -19.2], 1.2, '#b8c0c6');
  // Two pots.
  box(canvas, room, -13, -COUNTER - 10.6, 12, 9, '#e2594a', 1.6);
  rod(canvas, room, [-13, -COUNTER - 8.6, -15, -COUNTER - 8.2], 1, '#3a3038');
  rod(canvas, room, [-1, -COUNTER - 8.6, 1, -COUNTER - 8.2], 1, '#3a3038');
  box(canvas, room, 2.6, -COUNTER - 7, 10, 5.4, '#5f8fc0', 1.2);
  rod(canvas, room, [12.4, -COUNTER - 6, 18.5, -COUNTER - 7.4], 1.1, '#3a3038');
}

function fridge(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 24);
  box(canvas, room, -15, -66, 30, 66, '#f6c0a8', 3);
  box(canvas, room, -14, -65, 28, 21, '#f9cdb8', 2.4);
  box(canvas, room, -14, -43, 28, 41, '#f9cdb8', 2.4);
  rod(canvas, room, [-10.5, -58, -10.5, -48], 1.4, '#dfe5e8');
  rod(canvas, room, [-10.5, -39, -10.5, -24], 1.4, '#dfe5e8');
  patch(canvas, -2, -37, 9, 10, room.toned('#fffdf2'), 0.3);
  for (const [line, colour] of ['#e2604f', '#4f9fd0', '#6fb468'].entries())
    patch(canvas, -0.6, -34.4 + line * 2.2, 6, 0.8, room.toned(colour), 0.3);
  for (const [x, y, colour] of [
    [2.4, -37, '#e2483c'],
    [9.5, -33, '#f2c03c'],
    [-5, -30, '#4fa36a'],
    [8, -53, '#4f8fd0'],
    [3, -50, '#f2c03c'],
  ] as const)
    knob(canvas, room, x, y, 1.2, colour);
  // What stands on top.
  box(canvas, room, -9, -73, 8, 7, '#e9b45a', 1);
  box(canvas, room, 2, -70.5, 10, 4.5, '#7fb0a8', 2);
}

function pans(canvas: Brush, room: Room): void {
  rod(canvas, room, [-15, 0, 15, 0], 1, '#b77a48');
  for (const [x, radius, colour] of [
    [-10, 5, '#4a4650'],
    [1.5, 4.2, '#c97a4a'],
    [11, 3.4, '#d9a04f'],
  ] as const) {
    ring(canvas, x, 0.8, 0.9, 0.5, room.toned('#8a8088'));
    rod(canvas, room, [x, 1.6, x, 8], 1, '#3a3038');
    knob(canvas, room, x, 8 + radius, radius, colour);
    ring(canvas, x, 8 + radius, radius * 0.72, 0.5, withAlpha(room.toned('#1c1020'), 0.35));
  }
}
