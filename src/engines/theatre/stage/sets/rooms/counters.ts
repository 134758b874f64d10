/** What one is served at and works at: counters, desks of buttons, tables of a casino, machines. Used by the plans beside it. */
import { type Brush, disc, downward, mix, polygon, TURN, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

const BRASS = '#e0aa44';
const STEEL = '#aab4c2';
const GOLD = '#e8b64a';

function counter(canvas: Brush, room: Room, colour: string, width: number, high = 24): void {
  footShadow(canvas, room, 0, 0, width * 0.6);
  box(canvas, room, -width / 2, -high, width, high, colour, 1.4);
  const panels = Math.max(2, Math.round(width / 15));
  for (const x of inRow(panels, width * 0.97)) {
    const wide = (width / panels) * 0.8;
    box(canvas, room, x - wide / 2, -high + 4, wide, high - 8, mix(colour, '#2a1830', 0.16), 1);
    box(canvas, room, x - wide / 2 + 0.9, -high + 4.9, wide - 1.8, high - 9.8, mix(colour, '#fff4e0', 0.1), 0.8);
  }
  box(canvas, room, -width / 2 - 0.6, -2.6, width + 1.2, 2.6, mix(colour, '#2a1830', 0.35), 0.6);
  slab(canvas, room, -width / 2 - 2, -high - 4, width + 4, 3.6, 2, mix(colour, '#fff0dc', 0.35));
}

export const COUNTERS: Record<string, Fitting> = {
  counter: fitting('#a8703f', 80, (canvas, room, { colour, width }) => counter(canvas, room, colour, width)),
  /** Counters behind glass, each with its number. */
  tellers: fitting('#7a5a3c', 90, (canvas, room, { colour, width }) => {
    counter(canvas, room, colour, width);
    const places = Math.max(2, Math.round(width / 30));
    const glass = downward(canvas, -44, -26, [withAlpha('#e8f8ff', 0.5), withAlpha('#bfe4f4', 0.22)]);
    patch(canvas, -width / 2, -44, width, 18, glass, 0.6);
    for (let index = 0; index <= places; index++)
      box(canvas, room, -width / 2 - 0.8 + (width * index) / places, -45, 1.6, 19, BRASS, 0.5);
    box(canvas, room, -width / 2 - 1.4, -46, width + 2.8, 2.4, BRASS, 0.8);
    for (const [index, x] of inRow(places, width).entries()) {
      ring(canvas, x, -36, 3, 0.5, withAlpha('#ffffff', 0.75));
      patch(canvas, x - 5, -29.5, 10, 2, withAlpha('#2a2438', 0.75), 0.8);
      board(canvas, String(index + 1), x, -41.4, 6, 4.4, { paper: room.toned('#24406a'), ink: '#fff4d0' });
      for (const [at, tint] of [
        [-6, '#f4f6fa'],
        [6, '#8fd0a0'],
      ] as const)
        box(canvas, room, x + at - 2.4, -28, 4.8, 1.4, tint, 0.3);
    }
  }),
  /** Trays of food behind glass. */
  serving: fitting('#c8d0d8', 110, (canvas, room, { colour, width }) => {
    counter(canvas, room, colour, width, 22);
    const foods = ['#e8783c', '#6fae4c', '#f2c84a', '#c8502f', '#f4ead0', '#8a5a2c'];
    for (const [index, x] of inRow(Math.round(width / 16), width * 0.96).entries()) {
      box(canvas, room, x - 7, -29, 14, 4.6, STEEL, 0.8);
      canvas.fillStyle = room.toned(foods[index % foods.length]!);
      disc(canvas, x, -29.4, 6, 0.36);
      canvas.fillStyle = room.toned(mix(foods[index % foods.length]!, '#fff4c8', 0.35));
      for (const at of [-3, 0.4, 3]) disc(canvas, x + at, -30.2 - (at === 0.4 ? 0.6 : 0), 1.5, 0.6);
    }
    const glass = downward(canvas, -46, -30, [withAlpha('#f0fbff', 0.42), withAlpha('#dff2fa', 0.12)]);
    patch(canvas, -width / 2, -46, width, 15, glass, 1);
    for (const x of inRow(Math.round(width / 36), width)) rod(canvas, room, [x, -26, x, -46], 1, STEEL);
    box(canvas, room, -width / 2 - 1, -48, width + 2, 2.4, '#e8eef2', 1);
  }),
  'slot-machine': fitting('#d83a4a', 22, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, 15);
    const half = width / 2;
    box(canvas, room, -half, -22, width, 22, mix(colour, '#2a1030', 0.3), 1.2);
    body(canvas, room, [-half, -22, -half, -44, -half * 0.7, -50, half * 0.7, -50, half, -44, half, -22], colour);
    box(canvas, room, -half + 2, -40, width - 4, 13, BRASS, 1);
    for (const x of [-5.4, 0, 5.4]) {
      box(canvas, room, x - 2.5, -38.6, 5, 10.2, '#fffaf0', 0.5);
      board(canvas, '7', x, -33.4, 4.6, 7.6, { paper: room.toned('#fffaf0'), ink: '#d8202f' });
    }
    board(canvas, 'JACKPOT', 0, -45, width - 4, 5, { paper: room.toned('#ffe07a'), ink: '#a01838' });
    rod(canvas, room, [half, -24, half + 4, -26, half + 4, -38], 1.2, STEEL);
    knob(canvas, room, half + 4, -39.6, 2.2, '#ffd23a');
    box(canvas, room, -half + 4, -12, width - 8, 4.6, '#2a2030', 1);
    for (const x of [-3, 0, 2.6]) knob(canvas, room, x, -9.6, 1.2, BRASS);
  }),
  console: fitting('#5a6a80', 70, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    box(canvas, room, -width / 2, -16, width, 16, mix(colour, '#141a2a', 0.35), 1.2);
    canvas.fillStyle = downward(canvas, -25, -14, [room.toned(mix(colour, '#ffffff', 0.25)), room.toned(colour)]);
    polygon(canvas, [
      [-width / 2 + 4, -25],
      [width / 2 - 4, -25],
      [width / 2 + 2, -14],
      [-width / 2 - 2, -14],
    ]);
    canvas.fill();
    const lights = ['#ff5a4a', '#ffd24a', '#5ae08a', '#5ac8ff', '#e8eef4'];
    for (const [index, x] of inRow(Math.round(width / 5), width * 0.9).entries()) {
      knob(canvas, room, x * 0.98, -21.6, 1, lights[(index * 2) % 5]!);
      box(canvas, room, x - 1.3, -18.6, 2.6, 1.8, lights[(index * 3 + 1) % 5]!, 0.4);
    }
  }),
  roulette: fitting('#1f7a4c', 84, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    for (const x of [-width * 0.34, width * 0.34]) box(canvas, room, x - 4, -14, 8, 14, '#5a2a1c', 1);
    slab(canvas, room, -width / 2, -25, width, 9, 4, '#7a3a24');
    canvas.fillStyle = room.toned(colour);
    polygon(canvas, [
      [-width / 2 + 5, -24.2],
      [width / 2 - 5, -24.2],
      [width / 2 - 2.4, -17],
      [-width / 2 + 2.4, -17],
    ]);
    canvas.fill();
    for (let column = 0; column < 9; column++)
      for (let row = 0; row < 3; row++)
        patch(
          canvas,
          -4 + column * 4.2,
          -23.2 + row * 2,
          3.2,
          1.5,
          room.toned((row + column) % 2 ? '#c8202f' : '#1a1a24'),
          0.2,
        );
    for (let pocket = 0; pocket < 16; pocket++) {
      canvas.fillStyle = room.toned(pocket === 0 ? '#2fa05a' : pocket % 2 ? '#c8202f' : '#1a1a24');
      canvas.beginPath();
      canvas.moveTo(-24, -22.6);
      canvas.ellipse(-24, -22.6, 13, 5, 0, (pocket / 16) * TURN, ((pocket + 1) / 16) * TURN);
      canvas.fill();
    }
    canvas.fillStyle = room.toned(GOLD);
    disc(canvas, -24, -23, 6, 0.38);
    rod(canvas, room, [-24, -23, -24, -28], 1.2, GOLD);
    for (const [x, tint] of [
      [36, '#d8303f'],
      [32, '#3a6ad8'],
      [37, '#2fa05a'],
    ] as const)
      for (let chip = 0; chip < 4; chip++)
        box(canvas, room, x - 2, -21 - chip * 1.2, 4, 1.2, chip % 2 ? '#fffaf0' : tint, 0.4);
  }),
  'party-table': fitting('#3a2a50', 56, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    for (const x of [-width / 2 + 4, width / 2 - 6]) box(canvas, room, x, -11, 2, 11, '#8a94a2', 0.5);
    slab(canvas, room, -width / 2, -15, width, 4.4, 2, colour);
    for (const [x, tint] of [
      [-20, '#3f8a4a'],
      [-15, '#3f8a4a'],
      [12, '#c87a2a'],
      [17, '#3f8a4a'],
    ] as const) {
      box(canvas, room, x - 1.6, -22, 3.2, 8, tint, 1);
      box(canvas, room, x - 0.7, -26, 1.4, 4.6, tint, 0.5);
    }
    for (const x of [-8, 0, 6]) {
      box(canvas, room, x - 1.8, -18.4, 3.6, 4.6, '#f2c24a', 0.6);
      box(canvas, room, x - 1.8, -19.4, 3.6, 1.6, '#fff8ea', 0.8);
    }
    canvas.fillStyle = room.toned('#f4f0ea');
    disc(canvas, 24, -13.6, 5, 0.36);
    for (const [x, tint] of [
      [22, '#e8483c'],
      [25, '#8fc04f'],
      [24, '#f2a83a'],
    ] as const)
      knob(canvas, room, x, -15.4, 1.9, tint);
  }),
  stove: fitting('#4a4450', 30, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    box(canvas, room, -width / 2, -24, width, 24, colour, 1.4);
    for (const x of inRow(6, width - 4)) patch(canvas, x - 0.9, -20, 1.8, 15, withAlpha('#ff9a4a', 0.55), 0.6);
    for (const [x, y, radius] of [
      [-9, -26, 4.4],
      [-2, -27, 5],
      [6, -26, 4.6],
      [11, -25, 3.4],
      [-5, -31, 4],
      [3, -31.4, 4.2],
    ] as const)
      knob(canvas, room, x, y, radius, y < -30 ? '#8a8690' : '#77727e');
  }),
  yoke: fitting('#2a303c', 20, (canvas, room, { colour }) => {
    rod(canvas, room, [0, 0, 0, -16], 2.4, '#4a5468');
    rod(canvas, room, [-8, -24, -8, -17, 8, -17, 8, -24], 2.6, colour);
    knob(canvas, room, 0, -17, 2.4, '#8a94a8');
  }),
  'pilot-seat': fitting('#3a5a94', 24, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    box(canvas, room, -4, -8, 8, 8, '#2a303c', 1);
    box(canvas, room, -width / 2, -12, width, 7, mix(colour, '#1a2030', 0.3), 2.4);
    box(canvas, room, -width * 0.44, -38, width * 0.88, 28, colour, 4);
    box(canvas, room, -width * 0.26, -46, width * 0.52, 9, mix(colour, '#ffffff', 0.12), 3);
    for (const side of [-1, 1]) box(canvas, room, side * width * 0.5 - 2, -21, 4, 3, '#2a303c', 1);
  }),
  dials: fitting('#101826', 110, (canvas, room, { colour, width }, t) => {
    for (const [index, x] of inRow(7, width).entries()) {
      knob(canvas, room, x, -14, 5, '#5a6478');
      canvas.fillStyle = colour;
      disc(canvas, x, -14, 4.2);
      const tint = ['#5affa0', '#5ac8ff', '#ffb03a'][index % 3]!;
      if (index === 3) {
        canvas.fillStyle = '#5ab0f0';
        canvas.beginPath();
        canvas.arc(x, -14, 4, Math.PI + 0.2 * Math.sin(t), 0.2 * Math.sin(t));
        canvas.fill();
      }
      canvas.strokeStyle = tint;
      canvas.lineWidth = 0.8;
      const angle = -1.2 + 0.7 * Math.sin(t * (1 + (index % 3) * 0.4) + index);
      canvas.beginPath();
      canvas.moveTo(x, -14);
      canvas.lineTo(x + 3.4 * Math.cos(angle), -14 + 3.4 * Math.sin(angle));
      canvas.stroke();
    }
  }),
};
