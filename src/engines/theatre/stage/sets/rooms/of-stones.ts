/** What is built of stone and old timber: castle walls, temples, ruins. Used by the plans beside it. */
import { type Brush, disc, downward, glow, mix, withAlpha } from '../../painting/paint.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';
import { windowAt } from './openings.js';

function stones(canvas: Brush, room: Room, left: number, top: number, width: number, height: number): void {
  for (let row = 0; row * 6 < height - 4; row++)
    for (let x = left + (row % 2 ? 5 : 1); x < left + width - 8; x += 12)
      if ((row * 7 + Math.round(x * 3)) % 3)
        patch(canvas, x, top + 2 + row * 6, 8, 4, withAlpha(room.toned('#6a6470'), 0.22), 0.8);
}

function teeth(canvas: Brush, room: Room, left: number, right: number, y: number, colour: string): void {
  const count = Math.round((right - left) / 8);
  for (const x of inRow(count, right - left))
    box(canvas, room, (left + right) / 2 + x - 2.4, y - 5, 4.8, 6, colour, 0.4);
}

export const OF_STONES: Record<string, Fitting> = {
  'castle-wall': fitting('#a8a4aa', 340, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -38, width, 38, colour, 0.4);
    stones(canvas, room, -width / 2, -38, width, 38);
    teeth(canvas, room, -width / 2, width / 2, -37, colour);
    for (let x = -width / 2 + 14; x < width / 2; x += 28) {
      patch(canvas, x - 1.2, -29, 2.4, 9, room.toned('#3a3440'), 1.2);
      patch(canvas, x - 2.6, -26, 5.2, 2, room.toned('#3a3440'), 0.6);
    }
  }),
  'castle-tower': fitting('#b4b0b8', 34, (canvas, room, { colour, width, text }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    box(canvas, room, -width / 2, -56, width, 56, colour, 1.4);
    stones(canvas, room, -width / 2, -52, width, 52);
    box(canvas, room, -width * 0.58, -60, width * 1.16, 9, mix(colour, '#ffffff', 0.1), 0.8);
    teeth(canvas, room, -width * 0.58, width * 0.58, -59, colour);
    windowAt(canvas, room, 0, -44, 4, 9, '#7a7480');
    if (text) {
      body(canvas, room, [-width * 0.24, -34, width * 0.24, -34, width * 0.24, -12, 0, -7, -width * 0.24, -12], text);
      knob(canvas, room, 0, -24, 3, '#f2c84a');
    }
  }),
  /** The way in: an arch with its portcullis up, between two walls. */
  'castle-gate': fitting('#a8a4aa', 44, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -50, width, 50, colour, 0.8);
    stones(canvas, room, -width / 2, -48, width, 46);
    teeth(canvas, room, -width / 2, width / 2, -49, colour);
    canvas.fillStyle = downward(canvas, -32, 0, [room.toned('#2c2630'), room.toned('#54484a')]);
    canvas.beginPath();
    canvas.arc(0, -18, width * 0.3, Math.PI, 0);
    canvas.lineTo(width * 0.3, 1);
    canvas.lineTo(-width * 0.3, 1);
    canvas.fill();
    for (const x of inRow(5, width * 0.56)) rod(canvas, room, [x, -28 + Math.abs(x) * 0.5, x, -17], 1, '#4a4450');
    rod(canvas, room, [-width * 0.29, -21, width * 0.29, -21], 1, '#4a4450');
  }),
  torii: fitting('#d8402f', 54, (canvas, room, { colour, width }) => {
    for (const side of [-1, 1]) {
      footShadow(canvas, room, side * width * 0.36, 0, 7);
      body(
        canvas,
        room,
        [
          side * width * 0.36 - 2.6,
          0,
          side * width * 0.34 - 2,
          -42,
          side * width * 0.34 + 2,
          -42,
          side * width * 0.36 + 2.6,
          0,
        ],
        colour,
      );
      box(canvas, room, side * width * 0.36 - 3.4, -5, 6.8, 5, '#3a3238', 0.6);
    }
    box(canvas, room, -width * 0.44, -34, width * 0.88, 3.6, colour, 0.6);
    box(canvas, room, -2.4, -42, 4.8, 9, '#3a3238', 0.4);
    body(
      canvas,
      room,
      [
        -width * 0.52,
        -49,
        -width * 0.3,
        -45,
        width * 0.3,
        -45,
        width * 0.52,
        -49,
        width * 0.49,
        -42,
        -width * 0.49,
        -42,
      ],
      colour,
    );
    body(
      canvas,
      room,
      [
        -width * 0.55,
        -52,
        -width * 0.3,
        -47.4,
        width * 0.3,
        -47.4,
        width * 0.55,
        -52,
        width * 0.53,
        -48.6,
        width * 0.3,
        -44.6,
        -width * 0.3,
        -44.6,
        -width * 0.53,
        -48.6,
      ],
      '#3a3238',
    );
  }),
  /** A hall of dark timber and white plaster under one wide roof. */
  'temple-hall': fitting('#6a4432', 110, (canvas, room, { colour, width }) => {
    slab(canvas, room, -width * 0.5, -6, width, 3, 4, '#b0a89c');
    box(canvas, room, -width * 0.42, -32, width * 0.84, 27, '#f4eee0', 0.4);
    for (const x of inRow(7, width * 0.98)) box(canvas, room, x - 1.4, -33, 2.8, 28, colour, 0.4);
    for (const x of inRow(6, width * 0.84)) {
      if (Math.abs(x) > width * 0.24) continue;
      patch(canvas, x - 5.6, -28, 11.2, 22, mix(room.toned('#fff4dc'), '#ffe2a0', 0.2 + 0.6 * room.lamp), 0.3);
      canvas.fillStyle = room.toned(mix(colour, '#1a1010', 0.2));
      for (const at of [-2, 2]) canvas.fillRect(x + at - 0.3, -28, 0.6, 22);
      for (const at of [-22, -16, -11]) canvas.fillRect(x - 5.6, at, 11.2, 0.6);
    }
    box(canvas, room, -width * 0.46, -36, width * 0.92, 4, colour, 0.4);
    body(
      canvas,
      room,
      [
        -width * 0.62,
        -35,
        -width * 0.66,
        -39,
        -width * 0.44,
        -45,
        -width * 0.3,
        -60,
        width * 0.3,
        -60,
        width * 0.44,
        -45,
        width * 0.66,
        -39,
        width * 0.62,
        -35,
      ],
      '#5a6470',
    );
    for (const x of inRow(22, width)) rod(canvas, room, [x * 0.6, -59, x * 1.1, -38], 0.7, '#4a545f');
    box(canvas, room, -width * 0.32, -62.4, width * 0.64, 3.4, '#424a54', 1);
    for (const side of [-1, 1]) knob(canvas, room, side * width * 0.32, -61.6, 2, '#e0b44a');
    for (const step of [0, 1, 2]) slab(canvas, room, -14 - step * 2, -3 + step * 2.2, 28 + step * 4, 1, 1.6, '#c4bcb0');
  }),
  'stone-lantern': fitting('#9a9690', 14, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.7);
    box(canvas, room, -width * 0.4, -3, width * 0.8, 3, colour, 0.6);
    box(canvas, room, -width * 0.14, -16, width * 0.28, 13, colour, 0.6);
    box(canvas, room, -width * 0.34, -18, width * 0.68, 2.4, colour, 0.6);
    box(canvas, room, -width * 0.26, -25, width * 0.52, 7, mix(colour, '#ffffff', 0.1), 0.6);
    patch(canvas, -2, -23.6, 4, 4.6, mix(room.toned('#5a4a3a'), '#ffd27a', room.lamp), 0.6);
    if (room.lamp > 0.3) glow(canvas, 0, -21, 14, '#ffd27a', 0.6 * room.lamp);
    body(
      canvas,
      room,
      [-width * 0.56, -24.6, -width * 0.5, -27, -2, -31, 2, -31, width * 0.5, -27, width * 0.56, -24.6],
      mix(colour, '#3a3a40', 0.2),
    );
    knob(canvas, room, 0, -32, 1.8, colour);
  }),
  'broken-column': fitting('#e4dac6', 12, (canvas, room, { colour, width, text }) => {
    const high = Number(text || 40);
    footShadow(canvas, room, 0, 0, width);
    box(canvas, room, -width * 0.7, -3, width * 1.4, 3.4, colour, 0.4);
    body(
      canvas,
      room,
      [
        -width * 0.5,
        -2,
        -width * 0.44,
        -high,
        -width * 0.1,
        -high + 3,
        width * 0.14,
        -high - 3,
        width * 0.44,
        -high + 2,
        width * 0.5,
        -2,
      ],
      colour,
    );
    for (const x of inRow(4, width * 0.84))
      patch(canvas, x - 0.5, -high + 5, 1, high - 8, withAlpha(room.toned('#8a7a60'), 0.35), 0.4);
    for (const [x, y] of [
      [-3, -high * 0.4],
      [2, -high * 0.7],
    ] as const)
      knob(canvas, room, x, y, 1.6, '#6f9a4a');
  }),
  /** The front of a temple: columns that carry what is left of its gable. */
  'temple-front': fitting('#e8dec8', 110, (canvas, room, { colour, width }) => {
    for (const step of [0, 1, 2])
      slab(
        canvas,
        room,
        -width * (0.46 + step * 0.03),
        -7 + step * 2.6,
        width * (0.92 + step * 0.06),
        1,
        2,
        mix(colour, '#a89878', 0.12),
      );
    for (const x of inRow(6, width * 0.9)) {
      box(canvas, room, x - 3.4, -42, 6.8, 35, colour, 0.4);
      for (const groove of [-1.8, 0, 1.8])
        patch(canvas, x + groove - 0.3, -40, 0.7, 32, withAlpha(room.toned('#8a7a60'), 0.35), 0.3);
      box(canvas, room, x - 4.8, -44, 9.6, 3, colour, 0.4);
    }
    box(canvas, room, -width * 0.46, -50, width * 0.92, 6.4, mix(colour, '#c8b898', 0.2), 0.4);
    body(
      canvas,
      room,
      [
        -width * 0.46,
        -50,
        -width * 0.1,
        -64,
        width * 0.06,
        -60,
        width * 0.14,
        -61,
        width * 0.2,
        -56,
        width * 0.3,
        -55,
        width * 0.34,
        -50,
      ],
      colour,
    );
  }),
  /** Steps of stone for who looks on, round a stage. */
  'stone-tiers': fitting('#dccfb4', 170, (canvas, room, { colour, width }) => {
    for (let row = 7; row >= 0; row--) {
      const [wide, y] = [width * (0.5 + row * 0.072), -row * 6.4];
      canvas.fillStyle = downward(canvas, y - wide * 0.1, y + wide * 0.1, [
        room.toned(mix(colour, '#fff8e8', 0.25)),
        room.toned(colour),
      ]);
      disc(canvas, 0, y, wide / 1.6, 0.16);
      // The step down to the next row lies in shade.
      canvas.fillStyle = room.toned(mix(colour, '#4a3a30', 0.5));
      disc(canvas, 0, y + 2.4, (wide - width * 0.06) / 1.6, 0.16);
    }
    canvas.fillStyle = room.toned('#d8b888');
    disc(canvas, 0, 6, width * 0.3, 0.17);
  }),
};
