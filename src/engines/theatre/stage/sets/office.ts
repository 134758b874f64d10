/** An office: desks with screens before a window over the city, swivel chairs, a chart, a water cooler. Built for `office`. */
import { type Brush, disc, downward, glow, mix, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { box, clay, footShadow, knob, panel, patch, rod, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { bookcase, pendantLamp, pottedPlant, steam, wallClock } from './parts/room-things.js';
import { blind, windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const office: SetDesign = {
  name: 'office',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#b09ea4' });
    const { frame, span, foot } = room;
    const wide = !room.narrow;
    const pane: Pane = {
      x: frame.width / 2,
      y: foot - span * 0.42,
      width: span * (wide ? 0.98 : 0.8),
      height: span * 0.36,
    };
    const desks = [
      { x: frame.beside(-0.48, 0.31), kind: 0 },
      { x: frame.beside(0.46, 0.31), kind: 1 },
    ];
    const deskY = foot + span * 0.09;
    const boardX = frame.across(-0.78);
    const coolerX = frame.beside(0.79, 0.6);
    const lamps = [-0.36, 0.36].map((x) => frame.beside(x, 0.24));
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: lamps.map((x) => ({ x, y: frame.down(0.12), radius: span * 0.6 })),
      haze: '#dfe6ea',
      wall(canvas) {
        paintWalls(canvas, room, { colours: ['#dfe5e6', '#eef0ec', '#f6f3ea'], holes: [pane], skirting: '#c9d0d2' });
        windowFrame(canvas, room, pane, { bars: [3, 1], colour: '#f4f6f6' });
        for (const part of [-1, 0, 1])
          blind(
            canvas,
            room,
            { ...pane, x: pane.x + (part * pane.width) / 3, width: pane.width / 3 - span * 0.012 },
            part === 0 ? 0.16 : 0.34,
          );
        if (wide) standAt(canvas, room, boardX, foot - span * 0.42, () => chart(canvas, room));
      },
      floor(canvas) {
        paintFloor(canvas, room, { kind: 'carpet', colours: ['#8fa6b4', '#7f97a8'], sunAt: pane.x });
      },
      things(canvas) {
        standAt(canvas, room, frame.across(-1.1), foot + span * 0.03, () =>
          bookcase(canvas, room, { width: 34, height: 58, rows: 4, colour: '#d9b48a', seed: 3 }),
        );
        standAt(canvas, room, coolerX, foot + span * 0.05, () => cooler(canvas, room));
        standAt(canvas, room, frame.across(1.16), foot + span * 0.05, () =>
          pottedPlant(canvas, room, 44, '#e8e2d6', 3),
        );
        for (const { x, kind } of desks) standAt(canvas, room, x, deskY, () => desk(canvas, room, kind));
        for (const { x, kind } of desks)
          standAt(canvas, room, x + (kind ? 0.03 : -0.03) * span, deskY + span * 0.05, () =>
            swivelChair(canvas, room, kind ? '#e2705c' : '#3f7fa0'),
          );
      },
      moves(canvas, t) {
        for (const { x, kind } of desks) standAt(canvas, room, x, deskY, () => screen(canvas, room, kind, t));
        standAt(canvas, room, desks[1]!.x + span * 0.17, deskY - span * 0.3, () => steam(canvas, room, 0, 0, 10, t));
        standAt(canvas, room, coolerX, foot + span * 0.05, () => {
          for (let index = 0; index < 4; index++) {
            const age = (t * 0.4 + index * 0.27) % 1;
            canvas.fillStyle = withAlpha('#ffffff', 0.8 * (1 - age));
            disc(canvas, -2 + index * 1.4, -38 - 13 * age, 0.5 + 0.5 * age);
          }
        });
        if (wide)
          standAt(canvas, room, frame.across(0.68), foot - span * 0.5, () =>
            wallClock(canvas, room, 6.4, '#3f4a58', t),
          );
        for (const x of lamps) pendantLamp(canvas, room, x, frame.down(0.07), '#3f7fa0', t, 8);
      },
      near(canvas) {
        standAt(canvas, room, 0, frame.height * 1.1, () => pottedPlant(canvas, room, 40, '#e8e2d6', 17));
        standAt(canvas, room, frame.width, frame.height * 1.06, () => {
          for (const [y, shift] of [
            [-5, 0],
            [-7.4, 1.4],
            [-9.8, -1],
          ] as const)
            box(canvas, room, -15 + shift, y, 34, 2.6, '#fbf8f0', 0.6);
          box(canvas, room, -6, -21, 11, 12, '#e2705c', 2);
        });
      },
    });
  },
};

function desk(canvas: Brush, room: Room, kind: number): void {
  footShadow(canvas, room, 0, 0, 32);
  for (const x of [-21, 19.4]) box(canvas, room, x, -22, 2, 22, '#5f6a78', 0.6);
  const drawers = kind ? 6 : -19;
  box(canvas, room, drawers, -22, 13, 19, '#eef0f0', 1);
  for (const y of [-20.6, -14.6, -8.6]) {
    panel(canvas, room, drawers + 0.8, y, 11.4, 5.2, '#e2e6e8');
    patch(canvas, drawers + 4.5, y + 2.2, 4, 0.8, room.toned('#7f8a98'));
  }
  slab(canvas, room, -24, -26.6, 48, 4.6, 2, '#d9a870');
  // The screen on its foot; what it shows moves.
  rod(canvas, room, [0, -25, 0, -31], 2, '#5f6a78');
  box(canvas, room, -5, -26, 10, 1.4, '#5f6a78', 0.6);
  box(canvas, room, -15, -50.5, 30, 20.5, '#2f3642', 1.4);
  knob(canvas, room, 0, -31.2, 0.6, '#8fa0b0');
  // Keyboard, mug or papers, a small plant.
  slab(canvas, room, -8, -24.4, 15, 1.8, 0.8, '#eef0f0');
  if (kind) {
    box(canvas, room, 15, -29.6, 4.6, 5, '#e2705c', 0.8);
    for (const [y, shift] of [
      [-25.2, 0],
      [-26.4, 0.6],
      [-27.6, -0.4],
    ] as const)
      box(canvas, room, -21 + shift, y, 9, 1.2, '#fffaf0', 0.2);
  } else {
    canvas.save();
    canvas.translate(18.5, -24.6);
    pottedPlant(canvas, room, 12, '#e8e2d6', 21);
    canvas.restore();
    for (const [x, colour] of [
      [-20, '#eab04a'],
      [-17.4, '#d9574a'],
      [-14.8, '#5f9f62'],
    ] as const)
      box(canvas, room, x, -33, 2.4, 8, colour, 0.4);
  }
}

function screen(canvas: Brush, room: Room, kind: number, t: number): void {
  patch(canvas, -13.8, -49.3, 27.6, 17, kind ? '#17344a' : '#eef6fb', 0.6);
  glow(canvas, 0, -41, 22, '#9fd8ff', room.night ? 0.4 : 0.12);
  if (kind) {
    canvas.strokeStyle = '#5fe0a8';
    canvas.lineWidth = 0.9;
    canvas.lineJoin = 'round';
    canvas.beginPath();
    for (let step = 0; step <= 24; step++) {
      const along = step / 24;
      canvas.lineTo(
        -12.4 + along * 24.8,
        -36 - along * 6 - 2.2 * Math.sin(along * 9 + t * 1.4) - 1.1 * Math.sin(along * 23 - t * 2),
      );
    }
    canvas.stroke();
    for (const y of [-46, -42, -38]) patch(canvas, -12.4, y, 24.8, 0.2, 'rgba(160,210,240,0.3)', 0);
    return;
  }
  for (const [index, colour] of ['#4f8fd0', '#6fb468', '#f2b23c', '#e2705c', '#8a6fb0'].entries()) {
    const tall = 4 + 3.2 * index * 0.7 + 1.6 * Math.sin(t * 1.3 + index * 1.7);
    patch(canvas, -12 + index * 3.4, -34 - tall, 2.4, tall, colour, 0.4);
  }
  canvas.fillStyle = '#4f8fd0';
  disc(canvas, 9, -42, 3.4);
  canvas.fillStyle = '#f2b23c';
  canvas.beginPath();
  canvas.moveTo(9, -42);
  canvas.arc(9, -42, 3.4, -1.57, 0.4 + 0.5 * Math.sin(t * 0.8));
  canvas.fill();
  for (const y of [-37, -35.4]) patch(canvas, 5.8, y, 6.4, 0.7, '#b9c8d4', 0.2);
}

function swivelChair(canvas: Brush, room: Room, colour: string): void {
  footShadow(canvas, room, 0, 0, 13);
  for (const x of [-8, -3, 3, 8]) {
    rod(canvas, room, [0, -5, x, -1.8], 1.4, '#4a5260');
    knob(canvas, room, x, -1.2, 1.2, '#2f3642');
  }
  rod(canvas, room, [0, -5, 0, -12], 2, '#7f8a98');
  box(canvas, room, -9, -15, 18, 4.6, colour, 2.2);
  for (const x of [-10, 10]) rod(canvas, room, [x, -13, x, -19, x * 0.8, -19], 1.3, '#4a5260');
  box(canvas, room, -8, -32, 16, 15, colour, 4);
  box(canvas, room, -6.4, -30.4, 12.8, 11.6, mix(colour, '#ffffff', 0.12), 3);
}

function cooler(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 13);
  box(canvas, room, -8, -35, 16, 35, '#f2f5f6', 1.6);
  patch(canvas, -5.6, -31, 11.2, 9, room.toned('#c3d0d8'), 1);
  knob(canvas, room, -2.6, -28, 1.2, '#4f8fd0');
  knob(canvas, room, 2.6, -28, 1.2, '#e2604f');
  box(canvas, room, -4, -37, 8, 3, '#dfe6ea', 1);
  const water = clay(room, '#7fc4ec');
  canvas.fillStyle = downward(canvas, -56, -36, [
    withAlpha(water.light, 0.75),
    withAlpha(water.base, 0.9),
    withAlpha(water.shade, 0.9),
  ]);
  canvas.beginPath();
  canvas.roundRect(-7, -55, 14, 18, 3.4);
  canvas.fill();
  patch(canvas, -5.2, -53, 2, 13, withAlpha('#ffffff', 0.5), 1);
  canvas.fillStyle = withAlpha(water.base, 0.9);
  disc(canvas, 0, -55, 4.6, 0.3);
}

function chart(canvas: Brush, room: Room): void {
  box(canvas, room, -13, -14, 26, 30, '#c9d0d2', 1);
  patch(canvas, -11.6, -12.6, 23.2, 27, room.toned('#fdfdf8'), 0.4);
  for (const [index, colour] of ['#f7d35c', '#f29a82', '#8fcf9a', '#8fc4f0', '#f7d35c', '#d9a4dc'].entries()) {
    canvas.save();
    canvas.translate(-7 + (index % 3) * 7, -8 + Math.floor(index / 3) * 7.4);
    canvas.rotate(((index % 3) - 1) * 0.06);
    patch(canvas, -2.6, -2.6, 5.2, 5.2, room.toned(colour), 0.2);
    canvas.restore();
  }
  canvas.strokeStyle = room.toned('#e2604f');
  canvas.lineWidth = 0.9;
  canvas.beginPath();
  for (const [x, y] of [
    [-9, 12],
    [-4, 8.6],
    [0, 10],
    [4, 6],
    [9, 4.4],
  ] as const)
    canvas.lineTo(x, y);
  canvas.stroke();
}
