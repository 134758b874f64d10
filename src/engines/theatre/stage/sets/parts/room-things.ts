/**
 * Things that stand in more than one room: lamps, clocks, globes, books, doors, chairs, steam. In hundredths of a
 * span around their foot (see `room-clay.ts`), but where they say otherwise.
 */
import { type Brush, disc, downward, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from './room.js';
import { body, box, clay, knob, patch, rod, shine, slab } from './room-clay.js';

export const BOOK_COLOURS = [
  '#d9574a',
  '#3f8fae',
  '#eab04a',
  '#5f9f62',
  '#7d64a8',
  '#efe0c2',
  '#cf7a8f',
  '#3f5a8f',
] as const;

/** A lamp on a cord: pixels, from the ceiling to `y`; call it from a moving layer with the swing of its moment. */
export function pendantLamp(
  canvas: Brush,
  room: Room,
  x: number,
  y: number,
  colour: string,
  t: number,
  wide = 9,
): void {
  const { frame, span } = room;
  const unit = span / 100;
  canvas.save();
  canvas.translate(x, frame.top);
  canvas.rotate(0.012 * Math.sin(t * 1.2 + x));
  canvas.scale(unit, unit);
  const down = (y - frame.top) / unit;
  patch(canvas, -0.25, 0, 0.5, down - 5, room.toned('#4a3a40'), 0);
  const shade = mix(room.toned(colour), '#ffdf9a', room.lamp * 0.35);
  const tones = clay(room, colour);
  canvas.fillStyle = downward(canvas, down - 7, down, [tones.light, shade, tones.shade]);
  canvas.beginPath();
  canvas.ellipse(0, down, wide, wide * 0.8, 0, Math.PI, 0);
  canvas.fill();
  canvas.fillStyle = mix(room.toned('#fff3d8'), '#fff3c8', room.lamp);
  disc(canvas, 0, down, wide * 0.93, 0.16);
  shine(canvas, room, 0, down + 1, wide * 3);
  canvas.restore();
}

/** A table lamp with a cloth shade. */
export function tableLamp(canvas: Brush, room: Room, x: number, y: number, colour: string, size = 1): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(size, size);
  box(canvas, room, -3, -1.2, 6, 1.2, '#b98a58', 0.6);
  knob(canvas, room, 0, -3.4, 2.3, '#e0a878');
  patch(canvas, -0.4, -7, 0.8, 2.5, room.toned('#b98a58'), 0);
  const glowing = mix(room.toned(colour), '#ffe2a0', room.lamp * 0.55);
  const { light, shade } = clay(room, colour);
  canvas.fillStyle = downward(canvas, -14, -6, [
    mix(light, glowing, room.lamp),
    glowing,
    mix(shade, glowing, room.lamp * 0.8),
  ]);
  canvas.beginPath();
  canvas.moveTo(-3, -14);
  canvas.lineTo(3, -14);
  canvas.lineTo(5.4, -6.2);
  canvas.quadraticCurveTo(0, -5.2, -5.4, -6.2);
  canvas.fill();
  shine(canvas, room, 0, -9, 22);
  canvas.restore();
}

/** A round clock on a wall, its hands at `t`. */
export function wallClock(canvas: Brush, room: Room, radius: number, rim: string, t: number): void {
  knob(canvas, room, 0, 0, radius, rim);
  canvas.fillStyle = room.toned('#fffaf0');
  disc(canvas, 0, 0, radius * 0.8);
  canvas.fillStyle = room.toned('#4a3a4a');
  for (let hour = 0; hour < 12; hour++)
    disc(
      canvas,
      Math.sin((hour / 12) * TURN) * radius * 0.65,
      Math.cos((hour / 12) * TURN) * radius * 0.65,
      radius * 0.045,
    );
  canvas.lineCap = 'round';
  for (const [turn, length, thick, colour] of [
    [-0.16 + t * 0.0005, 0.4, 0.11, '#4a3a4a'],
    [0.12 + t * 0.003, 0.58, 0.08, '#4a3a4a'],
    [0.4 + Math.floor(t * 2) / 60, 0.62, 0.04, '#d9483c'],
  ] as const) {
    canvas.strokeStyle = room.toned(colour);
    canvas.lineWidth = thick * radius;
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.lineTo(Math.sin(turn * TURN) * radius * length, -Math.cos(turn * TURN) * radius * length);
    canvas.stroke();
  }
}

export function globe(canvas: Brush, room: Room, x: number, y: number, radius: number): void {
  box(canvas, room, x - radius * 0.6, y - radius * 0.25, radius * 1.2, radius * 0.25, '#9a6238', radius * 0.1);
  rod(canvas, room, [x, y - radius * 0.2, x, y - radius * 0.6], radius * 0.2, '#c99a58');
  const middle = y - radius * 1.6;
  knob(canvas, room, x, middle, radius, '#4fa3d9');
  canvas.save();
  canvas.beginPath();
  canvas.arc(x, middle, radius * 0.98, 0, TURN);
  canvas.clip();
  canvas.fillStyle = withAlpha(room.toned('#6fbf62'), 0.92);
  for (const [across, down, wide, tall, turn] of [
    [-0.42, -0.34, 0.42, 0.26, 0.3],
    [-0.22, 0.36, 0.2, 0.42, 0.2],
    [0.5, -0.1, 0.3, 0.5, -0.3],
    [0.34, -0.62, 0.42, 0.18, 0],
    [0.75, 0.6, 0.2, 0.16, 0],
  ] as const) {
    canvas.beginPath();
    canvas.ellipse(x + across * radius, middle + down * radius, wide * radius, tall * radius, turn, 0, TURN);
    canvas.fill();
  }
  glow(canvas, x + room.side * radius * 0.4, middle - radius * 0.45, radius * 0.6, '#ffffff', 0.55);
  canvas.restore();
  canvas.strokeStyle = clay(room, '#c99a58').base;
  canvas.lineWidth = radius * 0.13;
  canvas.beginPath();
  canvas.arc(x, middle, radius * 1.14, -1.2, 1.9);
  canvas.stroke();
}

/** Books upright between `left` and `right` on a board at `y`, up to `tall` high. */
export function books(
  canvas: Brush,
  room: Room,
  left: number,
  right: number,
  y: number,
  tall: number,
  seed: number,
): void {
  const next = random(seed);
  for (let x = left; x < right - tall * 0.12; ) {
    const thick = Math.min(tall * (0.14 + 0.16 * next()), right - x);
    const height = tall * (0.66 + 0.34 * next());
    const colour = BOOK_COLOURS[Math.floor(next() * BOOK_COLOURS.length)]!;
    if (next() < 0.07) {
      x += thick * 1.2;
      continue;
    }
    box(canvas, room, x, y - height, thick, height, colour, thick * 0.2);
    canvas.fillStyle = withAlpha(room.toned('#fff0c8'), 0.65);
    canvas.fillRect(x + thick * 0.15, y - height * 0.84, thick * 0.7, height * 0.05);
    if (thick > tall * 0.2) canvas.fillRect(x + thick * 0.15, y - height * 0.22, thick * 0.7, height * 0.07);
    x += thick * 1.03;
  }
}

/** A case of `rows` boards full of books, its foot at the origin. */
export function bookcase(
  canvas: Brush,
  room: Room,
  {
    width,
    height,
    rows,
    colour = '#a8683c',
    seed,
  }: { width: number; height: number; rows: number; colour?: string; seed: number },
): void {
  box(canvas, room, -width / 2, -height, width, height, colour, 1.2);
  const board = 1.6;
  const gap = (height - board * 2) / rows;
  for (let row = 0; row < rows; row++) {
    const floor = -height + board + gap * (row + 1);
    canvas.fillStyle = downward(canvas, floor - gap, floor, [
      room.toned(mix(colour, '#20102a', 0.62)),
      room.toned(mix(colour, '#20102a', 0.35)),
    ]);
    canvas.fillRect(-width / 2 + board, floor - gap, width - board * 2, gap);
    books(canvas, room, -width / 2 + board * 1.3, width / 2 - board * 1.3, floor, gap * 0.84, seed * 31 + row);
    box(canvas, room, -width / 2 + board * 0.6, floor - 0.2, width - board * 1.2, board, colour, 0.4);
  }
}

/** A closed door with frame and handle. */
export function door(
  canvas: Brush,
  room: Room,
  { width, height, colour }: { width: number; height: number; colour: string },
): void {
  box(canvas, room, -width / 2 - 2, -height - 2, width + 4, height + 2, '#f6efe2', 0.8);
  box(canvas, room, -width / 2, -height, width, height, colour, 0.5);
  const { light, shade } = clay(room, colour);
  for (const [down, tall] of [
    [0.08, 0.4],
    [0.55, 0.36],
  ] as const) {
    patch(canvas, -width * 0.36, -height * (1 - down), width * 0.72, height * tall, withAlpha(shade, 0.6));
    patch(canvas, -width * 0.36 + 0.5, -height * (1 - down) + 0.6, width * 0.72 - 0.5, height * tall - 0.6, light);
    patch(canvas, -width * 0.33, -height * (1 - down) + 1.1, width * 0.66, height * tall - 2, room.toned(colour));
  }
  knob(canvas, room, width * 0.38, -height * 0.47, 1.3, '#f0c860');
}

/** A plain wooden chair seen from behind or before: its back, seat and legs. */
export function chair(canvas: Brush, room: Room, colour: string, legs = '#8d97a6'): void {
  for (const x of [-6, 6]) rod(canvas, room, [x * 0.9, -12, x, 0], 1.3, legs);
  for (const x of [-5, 5]) rod(canvas, room, [x, -25, x, -12], 1.2, legs);
  slab(canvas, room, -7.5, -14.5, 15, 3, 2, colour);
  box(canvas, room, -7, -29, 14, 8, colour, 2);
}

/** A plant in a pot with broad leaves. */
export function pottedPlant(canvas: Brush, room: Room, size: number, pot = '#e39a72', seed = 4): void {
  const next = random(seed);
  for (let index = 0; index < 11; index++) {
    const angle = Math.PI * (1.1 + (0.8 * index) / 10);
    const length = size * (0.55 + 0.3 * next());
    const tipX = Math.cos(angle) * length * 0.75;
    const tipY = -size * 0.28 + Math.sin(angle) * length;
    const { light, base, shade } = clay(room, index % 2 ? '#4f9a5c' : '#74b866');
    canvas.fillStyle = downward(canvas, tipY, -size * 0.25, [light, base, shade]);
    canvas.beginPath();
    canvas.moveTo(0, -size * 0.26);
    canvas.quadraticCurveTo(tipX / 2 - size * 0.12, (tipY - size * 0.3) / 2 - size * 0.16, tipX, tipY);
    canvas.quadraticCurveTo(tipX / 2 + size * 0.13, (tipY - size * 0.3) / 2 - size * 0.02, 0, -size * 0.26);
    canvas.fill();
  }
  body(canvas, room, [-size * 0.17, -size * 0.3, size * 0.17, -size * 0.3, size * 0.12, 0, -size * 0.12, 0], pot);
  box(canvas, room, -size * 0.19, -size * 0.34, size * 0.38, size * 0.07, pot, size * 0.02);
}

/** Steam or mist that rises from the origin of `puffs` puffs, `high`. For moving layers. */
export function steam(
  canvas: Brush,
  room: Room,
  x: number,
  y: number,
  high: number,
  t: number,
  colour = '#ffffff',
): void {
  for (let index = 0; index < 7; index++) {
    const age = (t * 0.32 + index / 7) % 1;
    const strength = 0.8 * Math.sin(Math.PI * Math.min(1, age * 1.05)) * (room.night ? 0.6 : 1);
    glow(
      canvas,
      x + Math.sin(t * 1.1 + age * 6 + index) * high * 0.08 * (0.3 + age),
      y - age * high,
      high * (0.1 + 0.16 * age),
      colour,
      Math.max(0, strength),
    );
  }
}

/** A framed picture or poster board on a wall, its middle at the origin. */
export function framed(
  canvas: Brush,
  room: Room,
  width: number,
  height: number,
  paper: string,
  wood = '#b57a4c',
): void {
  glow(canvas, 0, height * 0.15, width * 0.75, room.shadow, 0.25, height / width);
  box(canvas, room, -width / 2, -height / 2, width, height, wood, 0.8);
  patch(canvas, -width / 2 + 1.2, -height / 2 + 1.2, width - 2.4, height - 2.4, room.toned(paper), 0.2);
}
