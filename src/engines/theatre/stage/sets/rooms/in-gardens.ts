/** What stands in gardens, courtyards and on courts: nets, greens, warm springs, hedges, pavilions, parasols. Used by the plans beside it. */
import { type Brush, disc, downward, glow, mix, polygon, sideways, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

function tiledRoof(canvas: Brush, room: Room, width: number, y: number, high: number, colour: string): void {
  body(
    canvas,
    room,
    [
      -width / 2 - 6,
      y + 3,
      -width / 2 - 9,
      y - 1,
      -width / 2 + 6,
      y - high * 0.5,
      -width / 2 + 14,
      y - high,
      width / 2 - 14,
      y - high,
      width / 2 - 6,
      y - high * 0.5,
      width / 2 + 9,
      y - 1,
      width / 2 + 6,
      y + 3,
    ],
    colour,
  );
  for (const x of inRow(Math.round(width / 5), width))
    rod(canvas, room, [x * 0.84, y - high + 1.4, x, y], 0.9, mix(colour, '#1a2028', 0.25));
  box(canvas, room, -width / 2 + 11, y - high - 2.4, width - 22, 3.2, mix(colour, '#1a2028', 0.3), 1);
  for (const side of [-1, 1])
    knob(canvas, room, side * (width / 2 - 11), y - high - 1.6, 2.2, mix(colour, '#1a2028', 0.3));
}

export const IN_GARDENS: Record<string, Fitting> = {
  /** A fence of wire behind a court. */
  mesh: fitting('#3f6a58', 340, (canvas, room, { colour, width }) => {
    canvas.strokeStyle = withAlpha(room.toned(colour), 0.45);
    canvas.lineWidth = 0.35;
    canvas.beginPath();
    for (let x = -width / 2; x < width / 2; x += 3.4) {
      canvas.moveTo(x, 0);
      canvas.lineTo(x + 20, -34);
      canvas.moveTo(x, -34);
      canvas.lineTo(x + 20, 0);
    }
    canvas.stroke();
    for (let x = -width / 2; x < width / 2; x += 40) rod(canvas, room, [x, 0, x, -35], 1.2, colour);
    rod(canvas, room, [-width / 2, -34.6, width / 2, -34.6], 1.2, colour);
  }),
  net: fitting('#f4f6f2', 150, (canvas, room, { colour, width }) => {
    canvas.strokeStyle = withAlpha(room.toned('#2a3438'), 0.6);
    canvas.lineWidth = 0.4;
    canvas.beginPath();
    for (let x = -width / 2; x <= width / 2; x += 2.4) {
      canvas.moveTo(x, -13);
      canvas.lineTo(x, 0);
    }
    for (let y = -12; y < 0; y += 2.4) {
      canvas.moveTo(-width / 2, y);
      canvas.lineTo(width / 2, y);
    }
    canvas.stroke();
    patch(canvas, -width / 2, -15, width, 2.8, room.toned(colour), 0.4);
    box(canvas, room, -0.9, -14, 1.8, 14, colour, 0.2);
    for (const side of [-1, 1]) rod(canvas, room, [side * (width / 2), 1, side * (width / 2), -17], 1.8, '#3a4a50');
  }),
  /** The lines of a tennis court in its colour, from the fence to the front. */
  court: fitting('#3f86b8', 150, (canvas, room, { colour, width }) => {
    const at = (x: number, y: number): [number, number] => [x * (1 + y / 26), y];
    const half = width / 2;
    const fill = (left: number, right: number, top: number, low: number, tint: string) => {
      canvas.fillStyle = room.toned(tint);
      polygon(canvas, [at(left, top), at(right, top), at(right, low), at(left, low)]);
      canvas.fill();
    };
    fill(-half, half, 3, 44, colour);
    for (const x of [-half, -half * 0.76, 0, half * 0.76, half]) if (x !== 0) fill(x - 0.7, x + 0.7, 3, 44, '#fdfdf8');
    fill(-half, half, 3, 3.9, '#fdfdf8');
    fill(-half * 0.76, half * 0.76, 20, 21.4, '#fdfdf8');
    fill(-0.7, 0.7, 3.9, 20, '#fdfdf8');
  }),
  'umpire-chair': fitting('#2f7a58', 16, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 10);
    for (const side of [-1, 1]) rod(canvas, room, [side * 7, 0, side * 4, -30], 1.4, '#e8ecf0');
    for (const y of [-6, -13, -20]) rod(canvas, room, [-6, y, 6, y], 1, '#e8ecf0');
    box(canvas, room, -6, -33, 12, 3.4, colour, 1);
    box(canvas, room, -6, -44, 12, 11, colour, 2);
  }),
  /** A green with its hole, its flag and a bunker of sand. */
  green: fitting('#8fd06a', 110, (canvas, room, { colour, width }) => {
    canvas.fillStyle = room.toned('#4f9a4a');
    disc(canvas, 0, 4, width * 0.56, 0.16);
    canvas.fillStyle = room.toned(colour);
    disc(canvas, 0, 4, width * 0.5, 0.14);
    for (const [x, wide] of [
      [-62, 22],
      [74, 26],
    ] as const) {
      canvas.fillStyle = room.toned('#e8d49a');
      disc(canvas, x, 10, wide, 0.24);
      canvas.fillStyle = withAlpha(room.toned('#a88a50'), 0.5);
      disc(canvas, x, 8.4, wide * 0.8, 0.12);
    }
    canvas.fillStyle = room.toned('#1c2a1c');
    disc(canvas, 14, 4, 2.4, 0.4);
    rod(canvas, room, [14, 4, 14, -40], 0.9, '#f8f8f4');
    body(canvas, room, [14, -40, 30, -35.6, 14, -31], '#e8303f');
    knob(canvas, room, 2, 4, 1.4, '#ffffff');
  }),
  /** Warm water between stones, so large that one bathes in it. */
  spring: fitting('#6fc4cc', 196, (canvas, room, { colour, width }) => {
    const middle = 17;
    const flat = 0.16;
    canvas.fillStyle = downward(canvas, 0, 34, [
      room.toned(mix(colour, '#ffffff', 0.45)),
      room.toned(colour),
      room.toned(mix(colour, '#1a4a68', 0.35)),
    ]);
    disc(canvas, 0, middle, width / 2, flat);
    for (let ripple = 0; ripple < 9; ripple++)
      patch(
        canvas,
        -width * 0.4 + ripple * width * 0.09,
        8 + (ripple % 4) * 5,
        width * 0.08,
        0.6,
        withAlpha('#ffffff', 0.55),
        0.3,
      );
    for (let stone = 0; stone < 40; stone++) {
      const angle = (stone / 40) * Math.PI * 2;
      const size = 4.4 + ((stone * 7) % 5) * 0.7;
      if (Math.sin(angle) > 0.2) continue;
      knob(
        canvas,
        room,
        (Math.cos(angle) * width) / 2,
        middle + (Math.sin(angle) * width * flat) / 2 - size * 0.3,
        size,
        stone % 2 ? '#8a8f98' : '#a09a94',
      );
    }
  }),
  bamboo: fitting('#b89a5a', 340, (canvas, room, { colour, width }) => {
    for (let x = -width / 2; x < width / 2; x += 3.6) {
      box(canvas, room, x, -30, 3.3, 30, (Math.round(x) & 1) === 0 ? colour : mix(colour, '#fff0c8', 0.16), 0.8);
      patch(canvas, x, -20 - (Math.abs(Math.round(x)) % 5), 3.3, 0.5, withAlpha('#5a4420', 0.5), 0);
    }
    for (const y of [-24, -8]) box(canvas, room, -width / 2, y, width, 1.6, mix(colour, '#4a3018', 0.4), 0.6);
  }),
  /** A house of a Chinese courtyard: grey tiles, red pillars, lattice doors. */
  'court-house': fitting('#a83a2c', 120, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -38, width, 38, '#b8b4ac', 0.6);
    for (let row = 0; row < 7; row++)
      for (const x of inRow(Math.round(width / 10), width))
        patch(
          canvas,
          x - 4.6 + (row % 2 ? 2 : 0),
          -37 + row * 5.4,
          9,
          4.8,
          withAlpha(room.toned('#8a8880'), 0.35),
          0.3,
        );
    box(canvas, room, -width / 2, -38, width, 5, '#2f6a7a', 0.4);
    for (const x of inRow(8, width)) knob(canvas, room, x, -35.4, 1.6, '#e8b64a');
    const doors = Math.max(2, Math.round(width / 30));
    for (const x of inRow(doors, width * 0.92)) {
      box(canvas, room, x - 10, -33, 20, 33, colour, 0.6);
      for (const half of [-9, 0.6]) {
        patch(canvas, x + half, -31, 8.4, 18, mix(room.toned('#fff0d0'), '#ffe2a0', 0.3 + 0.5 * room.lamp), 0.3);
        canvas.fillStyle = room.toned(mix(colour, '#2a1010', 0.2));
        for (const at of [2.4, 5.4]) canvas.fillRect(x + half + at, -31, 0.6, 18);
        for (const at of [4, 9, 13]) canvas.fillRect(x + half, -31 + at, 8.4, 0.6);
      }
    }
    for (const x of inRow(doors + 1, width * 1.16)) box(canvas, room, x - 1.8, -38, 3.6, 38, '#c83a2c', 1);
    box(canvas, room, -width / 2 - 2, -2.6, width + 4, 3, '#a8a49a', 0.6);
    tiledRoof(canvas, room, width, -39, 17, '#6a7078');
  }),
  pavilion: fitting('#c83a2c', 90, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 2, width * 0.56);
    slab(canvas, room, -width / 2 - 4, -6, width + 8, 3, 5, '#c8c0b4');
    for (const x of [-0.42, -0.15, 0.15, 0.42]) box(canvas, room, x * width - 1.8, -42, 3.6, 38, colour, 1);
    for (const y of [-14, -41])
      box(canvas, room, -width * 0.44, y, width * 0.88, 2.2, mix(colour, '#2a1010', 0.2), 0.6);
    for (const x of inRow(12, width * 0.82)) rod(canvas, room, [x, -13, x, -6], 0.6, colour);
    box(canvas, room, -width * 0.44, -40, width * 0.88, 4.6, '#2f7a6a', 0.6);
    body(
      canvas,
      room,
      [
        -width / 2 - 12,
        -38,
        -width / 2 - 16,
        -44,
        -width * 0.3,
        -52,
        -4,
        -66,
        4,
        -66,
        width * 0.3,
        -52,
        width / 2 + 16,
        -44,
        width / 2 + 12,
        -38,
      ],
      '#3f7a6a',
    );
    for (const x of inRow(9, width * 1.1))
      rod(canvas, room, [x * 0.08, -64, x * 0.6, -50, x, -41], 1, mix('#3f7a6a', '#12302a', 0.35));
    knob(canvas, room, 0, -68, 3.4, '#e8b64a');
  }),
  hedge: fitting('#4f9a4a', 80, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.56);
    box(canvas, room, -width / 2, -27, width, 27, colour, 3);
    for (let leaf = 0; leaf < width * 1.1; leaf++) {
      const x = -width / 2 + 2 + ((leaf * 37) % 97) * ((width - 4) / 97);
      const y = -25 + ((leaf * 53) % 89) * 0.26;
      canvas.fillStyle = withAlpha(room.toned(leaf % 2 ? '#8fd06a' : '#2f6a38'), 0.5);
      disc(canvas, x, y, 1.3, 0.8);
    }
    box(canvas, room, -width / 2, -29, width, 5, mix(colour, '#d8f08a', 0.35), 2);
  }),
  'zoo-gate': fitting(
    '#8a5a34',
    150,
    (canvas, room, { colour, width, text }) => {
      for (const side of [-1, 1]) {
        footShadow(canvas, room, side * width * 0.3, 1, 14);
        box(canvas, room, side * width * 0.3 - 5, -50, 10, 50, colour, 2);
        for (let ringed = 0; ringed < 4; ringed++)
          box(canvas, room, side * width * 0.3 - 5.6, -44 + ringed * 12, 11.2, 3, mix(colour, '#ffe0a0', 0.3), 1);
        knob(canvas, room, side * width * 0.3, -54, 6, '#4f9a4a');
        for (let post = 0; post < 7; post++)
          rod(
            canvas,
            room,
            [side * (width * 0.38 + post * 9), 0, side * (width * 0.38 + post * 9), -22],
            1.8,
            mix(colour, '#2a1810', 0.2),
          );
        for (const y of [-18, -7])
          rod(canvas, room, [side * width * 0.36, y, side * (width * 0.38 + 58), y], 1.4, colour);
      }
      board(canvas, text, 0, -49, width * 0.56, 13, {
        paper: room.toned('#f2c84a'),
        ink: '#5a3420',
        edge: room.toned(colour),
      });
    },
    'ZOO 动物园',
  ),
  bulbs: fitting('#ffd88a', 320, (canvas, room, { colour, width }, t) => {
    for (let x = -width / 2; x < width / 2; x += 9) {
      const y = 5 * Math.abs(Math.sin((x / width) * 9.4));
      const on = 0.75 + 0.25 * Math.sin(t * 2 + x);
      if (room.lamp > 0.2) glow(canvas, x, y, 6, colour, 0.6 * on * room.lamp);
      canvas.fillStyle = mix(room.toned('#e8c890'), '#fff4d0', room.lamp);
      disc(canvas, x, y, 1.2);
    }
  }),
  tree: fitting('#5fa050', 40, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.4);
    canvas.fillStyle = sideways(canvas, -3, 3, [room.toned('#8a5a38'), room.toned('#6a4028')]);
    polygon(canvas, [
      [-2.4, 0],
      [2.4, 0],
      [1.6, -width * 0.7],
      [-1.6, -width * 0.7],
    ]);
    canvas.fill();
    for (const [x, y, part] of [
      [-0.24, -0.72, 0.26],
      [0.24, -0.74, 0.26],
      [0, -0.98, 0.3],
      [-0.1, -0.66, 0.24],
      [0.12, -0.64, 0.22],
    ] as const)
      knob(canvas, room, x * width, y * width, part * width, part > 0.27 ? mix(colour, '#d8f08a', 0.14) : colour);
  }),
};
