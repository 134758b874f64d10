/** What things are kept in: lockers, racks, barrels, safes, wardrobes. Used by the plans beside it. */
import { type Brush, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, ring, rod } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

const BRASS = '#e0aa44';
const STEEL = '#aab4c2';

function barrelEnd(canvas: Brush, room: Room, x: number, y: number, radius: number): void {
  knob(canvas, room, x, y, radius, '#8a5630');
  ring(canvas, x, y, radius * 0.94, radius * 0.12, room.toned('#4a4650'));
  canvas.save();
  canvas.beginPath();
  canvas.arc(x, y, radius * 0.84, 0, TURN);
  canvas.clip();
  for (const [index, across] of inRow(5, radius * 1.7).entries())
    box(
      canvas,
      room,
      x + across - radius * 0.17,
      y - radius,
      radius * 0.34,
      radius * 2,
      index % 2 ? '#b97c48' : '#a86c3c',
      0.2,
    );
  box(canvas, room, x - radius, y - radius * 0.14, radius * 2, radius * 0.28, '#8a5630', 0.3);
  canvas.restore();
  knob(canvas, room, x, y + radius * 0.5, radius * 0.13, '#5a3420');
}

export const STORAGE: Record<string, Fitting> = {
  pigeonholes: fitting('#b8844c', 60, (canvas, room, { colour, width }) => {
    const next = random(Math.round(width) + 7);
    box(canvas, room, -width / 2 - 1.6, -47, width + 3.2, 47, colour, 1);
    const columns = Math.round(width / 9);
    for (let row = 0; row < 5; row++)
      for (const x of inRow(columns, width)) {
        const y = -45 + row * 9;
        patch(canvas, x - 4, y, 8, 7.6, room.toned('#4a2f22'), 0.4);
        if (next() < 0.2) continue;
        for (let letter = 0; letter < 3; letter++)
          box(
            canvas,
            room,
            x - 3.2 + letter * 2.1,
            y + 1.6 + next() * 1.6,
            1.7,
            5.6,
            ['#fff8ea', '#f2dca8', '#d8e8f4', '#f4c8b8'][Math.floor(next() * 4)]!,
            0.2,
          );
      }
  }),
  lockers: fitting('#4f8fb0', 96, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.55);
    const doors = Math.round(width / 12);
    for (const [index, x] of inRow(doors, width).entries()) {
      const paint = index % 5 === 3 ? mix(colour, '#f2b84a', 0.75) : index % 2 ? colour : mix(colour, '#ffffff', 0.12);
      box(canvas, room, x - width / doors / 2, -50, width / doors, 49, paint, 0.8);
      for (let slit = 0; slit < 4; slit++)
        patch(canvas, x - 3, -46 + slit * 1.8, 6, 0.8, withAlpha('#14202c', 0.55), 0.3);
      box(canvas, room, x + 2.6, -28, 1.5, 5, '#e8ecf2', 0.6);
      box(canvas, room, x - 3.4, -36, 5.4, 2.8, '#fff4d8', 0.3);
    }
    box(canvas, room, -width / 2 - 1, -52, width + 2, 2.6, mix(colour, '#101828', 0.3), 0.6);
  }),
  server: fitting('#2c3444', 22, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    box(canvas, room, -width / 2, -56, width, 56, colour, 1);
    for (let row = 0; row < 9; row++) {
      box(canvas, room, -width / 2 + 1.6, -54 + row * 5.8, width - 3.2, 4.8, '#171d2a', 0.5);
      for (let slit = 0; slit < 6; slit++)
        patch(canvas, -width / 2 + 3 + slit * 1.3, -52.8 + row * 5.8, 0.7, 2.6, '#39435a', 0.2);
    }
  }),
  /** Steel shelves as high as the room, full of boxes. */
  rack: fitting('#3f78b8', 64, (canvas, room, { colour, width }) => {
    const next = random(Math.round(width * 3));
    footShadow(canvas, room, 0, 0, width * 0.6);
    for (let level = 0; level < 3; level++) {
      const floor = -1 - level * 20;
      for (let x = -width / 2 + 3; x < width / 2 - 8; ) {
        const wide = 9 + 6 * next();
        const tall = 8 + 7 * next();
        const paper = ['#d09a5f', '#c08a50', '#dcae78', '#b87f48'][Math.floor(next() * 4)]!;
        if (x + wide > width / 2 - 2) break;
        box(canvas, room, x, floor - tall, wide, tall, paper, 0.6);
        patch(canvas, x + wide * 0.42, floor - tall, wide * 0.16, tall, withAlpha('#f4e2b8', 0.55), 0);
        box(canvas, room, x + wide * 0.12, floor - tall * 0.42, wide * 0.24, tall * 0.24, '#fff8ea', 0.2);
        x += wide + 0.8;
      }
      if (level > 0) box(canvas, room, -width / 2, floor, width, 2.4, '#f08a32', 0.4);
    }
    for (const x of [-width / 2, 0, width / 2 - 2.4]) box(canvas, room, x, -62, 2.4, 62, colour, 0.4);
  }),
  barrels: fitting('#a86c3c', 44, (canvas, room) => {
    footShadow(canvas, room, 0, 0, 28);
    for (const [x, y] of [
      [-11.4, -11],
      [11.4, -11],
      [0, -30.6],
    ] as const)
      barrelEnd(canvas, room, x, y, 11);
  }),
  'wine-rack': fitting('#7a4a2c', 40, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 1.6, -48, width + 3.2, 48, colour, 1);
    const next = random(11);
    for (let row = 0; row < 5; row++)
      for (const x of inRow(Math.round(width / 8), width)) {
        const y = -43.4 + row * 9.2;
        patch(canvas, x - 3.7, y - 4.2, 7.4, 8.4, room.toned('#2a1618'), 0.6);
        if (next() < 0.14) continue;
        knob(canvas, room, x, y + 0.6, 3.1, ['#2f5a3c', '#4a1f30', '#33553a', '#6a2a38'][Math.floor(next() * 4)]!);
        knob(canvas, room, x, y + 0.6, 1.3, ['#c83a3a', '#e0aa44', '#d8d0c0'][Math.floor(next() * 3)]!);
      }
  }),
  /** A round door of steel with its wheel. */
  vault: fitting('#9aa6b6', 56, (canvas, room, { colour, width }) => {
    const radius = width / 2;
    knob(canvas, room, 0, -radius - 2, radius + 3, mix(colour, '#2a2c40', 0.45));
    knob(canvas, room, 0, -radius - 2, radius, colour);
    ring(canvas, 0, -radius - 2, radius * 0.78, 1, withAlpha(room.toned('#3a4456'), 0.6));
    for (let bolt = 0; bolt < 16; bolt++) {
      const angle = (bolt / 16) * TURN;
      knob(
        canvas,
        room,
        Math.cos(angle) * radius * 0.89,
        -radius - 2 + Math.sin(angle) * radius * 0.89,
        1.4,
        '#dfe6ee',
      );
    }
    for (let spoke = 0; spoke < 5; spoke++) {
      const angle = (spoke / 5) * TURN - 0.3;
      rod(
        canvas,
        room,
        [0, -radius - 2, Math.cos(angle) * radius * 0.5, -radius - 2 + Math.sin(angle) * radius * 0.5],
        2,
        BRASS,
      );
      knob(canvas, room, Math.cos(angle) * radius * 0.52, -radius - 2 + Math.sin(angle) * radius * 0.52, 2, BRASS);
    }
    ring(canvas, 0, -radius - 2, radius * 0.36, 1.8, room.toned(BRASS));
    knob(canvas, room, 0, -radius - 2, 4.4, BRASS);
  }),
  'deposit-boxes': fitting('#a8a08c', 60, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 1, -56, width + 2, 56, mix(colour, '#2a2430', 0.4), 0.8);
    for (let row = 0; row < 6; row++)
      for (const x of inRow(Math.round(width / 12), width)) {
        box(canvas, room, x - 5.6, -55 + row * 9.1, 11.2, 8.4, row % 2 ? colour : mix(colour, '#fff4dc', 0.14), 0.6);
        knob(canvas, room, x + 2.6, -50.6 + row * 9.1, 1, BRASS);
        patch(canvas, x - 3.6, -52 + row * 9.1, 3.6, 1.8, withAlpha('#fff8e0', 0.7), 0.2);
      }
  }),
  gold: fitting('#f2b632', 34, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 22);
    for (let row = 0; row < 4; row++)
      for (const x of inRow(4 - row, (4 - row) * 9))
        body(
          canvas,
          room,
          [x - 4.4, -row * 5, x - 3.4, -row * 5 - 4.8, x + 3.4, -row * 5 - 4.8, x + 4.4, -row * 5],
          colour,
        );
    glow(canvas, -3, -14, 9, '#fff8c8', 0.7);
  }),
  keys: fitting('#8a5a34', 44, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -14, width, 28, colour, 1);
    patch(canvas, -width / 2 + 1.6, -12.4, width - 3.2, 24.8, room.toned(mix(colour, '#2a1420', 0.4)), 0.6);
    for (let row = 0; row < 3; row++)
      for (const x of inRow(6, width - 5)) {
        const y = -9 + row * 8;
        ring(canvas, x, y + 1, 1.3, 0.6, room.toned(BRASS));
        rod(canvas, room, [x, y + 2.2, x, y + 5], 0.7, BRASS);
        box(canvas, room, x - 1.1, y - 3, 2.2, 1.6, '#d8493c', 0.3);
      }
  }),
  /** Clothes on a rail over shoes and boxes. */
  wardrobe: fitting('#e8d8c0', 56, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 2, -58, width + 4, 58, colour, 1);
    patch(canvas, -width / 2, -56, width, 55, room.toned(mix(colour, '#4a3040', 0.42)), 0.4);
    for (const [index, x] of inRow(4, width - 6).entries())
      box(canvas, room, x - 5, -55.6, 10, 7, ['#f4ead8', '#d8a8a0', '#a8c0d0', '#e0c488'][index]!, 0.8);
    box(canvas, room, -width / 2, -48.4, width, 1.6, colour, 0.4);
    rod(canvas, room, [-width / 2, -44, width / 2, -44], 1, STEEL);
    const cloths = ['#d8566a', '#4f86b8', '#f2c04a', '#5fa06a', '#f4f0ea', '#7a5aa0', '#e8845a', '#3f4a6a'];
    for (const [index, x] of inRow(Math.round(width / 7), width - 3).entries()) {
      const cloth = cloths[index % cloths.length]!;
      const hem = index % 3 === 0 ? -15 : -21;
      rod(canvas, room, [x, -44.6, x, -42], 0.5, STEEL);
      body(
        canvas,
        room,
        [
          x - 1,
          -42,
          x + 1,
          -42,
          x + 3.6,
          -40,
          x + (index % 3 === 0 ? 4.4 : 3.2),
          hem,
          x - (index % 3 === 0 ? 4.4 : 3.2),
          hem,
          x - 3.6,
          -40,
        ],
        cloth,
      );
    }
    box(canvas, room, -width / 2, -11, width, 1.6, colour, 0.4);
    for (const [index, x] of inRow(6, width - 6).entries())
      body(
        canvas,
        room,
        [x - 3, -1.4, x - 3, -5.6, x - 0.4, -5.4, x + 3.2, -3, x + 3.2, -1.4],
        cloths[(index * 3 + 1) % cloths.length]!,
      );
  }),
  tins: fitting('#7a8470', 58, (canvas, room, { colour, width }) => {
    const tints = ['#d8493c', '#f2b84a', '#5f9f62', '#4f86b8', '#e8e0d0'];
    for (const x of [-width / 2, width / 2 - 2]) box(canvas, room, x, -50, 2, 50, colour, 0.4);
    for (const [row, y] of [-34, -18, -2].entries()) {
      for (const [index, x] of inRow(7, width - 6).entries()) {
        box(canvas, room, x - 3, y - 9, 6, 9, tints[(index + row * 2) % 5]!, 1);
        box(canvas, room, x - 3, y - 9.6, 6, 1.4, '#c8d0d8', 0.6);
        patch(canvas, x - 2.4, y - 6, 4.8, 3, withAlpha('#fff8ea', 0.7), 0.3);
      }
      box(canvas, room, -width / 2, y, width, 2, colour, 0.4);
    }
  }),
};
