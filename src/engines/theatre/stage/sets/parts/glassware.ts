/** Glass and instruments of the laboratory, in hundredths of a span (see `room-clay.ts`). */
import { type Brush, disc, downward, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import type { Room } from './room.js';
import { box, clay, knob, patch, rod } from './room-clay.js';

export interface Flask {
  x: number;
  /** Height of its foot. */
  y: number;
  radius: number;
  kind: 'round' | 'cone' | 'beaker';
  colour: string;
}

function outline(canvas: Brush, { x, y, radius, kind }: Flask): void {
  const neck = radius * 0.3;
  canvas.beginPath();
  if (kind === 'round') {
    canvas.moveTo(x - neck, y - radius * 2.9);
    canvas.lineTo(x - neck, y - radius * 1.93);
    canvas.arc(x, y - radius, radius, -Math.PI / 2 - 0.31, -Math.PI / 2 + 0.31, true);
    canvas.lineTo(x + neck, y - radius * 2.9);
  } else if (kind === 'cone') {
    canvas.moveTo(x - neck, y - radius * 2.5);
    canvas.lineTo(x - neck, y - radius * 1.7);
    canvas.quadraticCurveTo(x - radius * 1.2, y, x - radius * 0.86, y);
    canvas.lineTo(x + radius * 0.86, y);
    canvas.quadraticCurveTo(x + radius * 1.2, y, x + neck, y - radius * 1.7);
    canvas.lineTo(x + neck, y - radius * 2.5);
  } else
    canvas.roundRect(x - radius * 0.75, y - radius * 1.9, radius * 1.5, radius * 1.9, [
      0,
      0,
      radius * 0.3,
      radius * 0.3,
    ]);
  canvas.closePath();
}

const levelOf = ({ y, radius, kind }: Flask): number =>
  y - radius * (kind === 'round' ? 1.15 : kind === 'cone' ? 0.95 : 1.2);

/** A glass vessel half full. */
export function flask(canvas: Brush, room: Room, one: Flask): void {
  const { x, y, radius, colour } = one;
  const level = levelOf(one);
  glow(canvas, x, y, radius * 1.2, mix(room.toned(colour), '#1c1030', 0.3), 0.45, 0.2);
  canvas.save();
  outline(canvas, one);
  canvas.fillStyle = withAlpha(room.toned('#e8f8fc'), 0.5);
  canvas.fill();
  canvas.clip();
  const { light, base, shade } = clay(room, colour);
  canvas.fillStyle = downward(canvas, level, y, [light, base, shade]);
  canvas.fillRect(x - radius * 1.3, level, radius * 2.6, y - level);
  canvas.fillStyle = mix(light, '#ffffff', 0.35);
  disc(canvas, x, level, radius * 1.1, 0.1);
  glow(canvas, x + radius * 0.3, y - radius * 0.5, radius * 0.8, mix(colour, '#ffffff', 0.5), 0.4);
  canvas.fillStyle = withAlpha('#ffffff', 0.55);
  canvas.beginPath();
  canvas.ellipse(x - radius * 0.5, y - radius * 0.9, radius * 0.11, radius * 0.5, 0.3, 0, TURN);
  canvas.fill();
  canvas.restore();
  outline(canvas, one);
  canvas.strokeStyle = withAlpha(room.toned('#ffffff'), 0.85);
  canvas.lineWidth = radius * 0.08;
  canvas.stroke();
  if (one.kind === 'beaker') return;
  const top = y - radius * (one.kind === 'round' ? 2.9 : 2.5);
  patch(
    canvas,
    x - radius * 0.42,
    top - radius * 0.1,
    radius * 0.84,
    radius * 0.2,
    room.toned('#f4fcff'),
    radius * 0.1,
  );
}

/** Bubbles that rise in it. */
export function flaskLife(canvas: Brush, room: Room, one: Flask, t: number): void {
  const { x, y, radius } = one;
  const level = levelOf(one);
  canvas.fillStyle = withAlpha('#ffffff', room.night ? 0.6 : 0.8);
  canvas.beginPath();
  for (let index = 0; index < 9; index++) {
    const age = (t * (0.5 + 0.09 * (index % 4)) + index * 0.37) % 1;
    const bubbleX = x + radius * 0.55 * Math.sin(index * 2.4) * (1 - age * 0.4);
    const bubbleY = y - radius * 0.15 + (level - y + radius * 0.15) * age;
    const size = radius * (0.05 + 0.07 * age);
    canvas.moveTo(bubbleX + size, bubbleY);
    canvas.arc(bubbleX, bubbleY, size, 0, TURN);
  }
  canvas.fill();
}

export function bottle(
  canvas: Brush,
  room: Room,
  x: number,
  y: number,
  wide: number,
  tall: number,
  colour: string,
): void {
  box(canvas, room, x - wide / 2, y - tall, wide, tall, colour, wide * 0.3);
  box(canvas, room, x - wide * 0.22, y - tall - 1.6, wide * 0.44, 2.2, '#f4f2ea', 0.4);
  patch(canvas, x - wide * 0.36, y - tall * 0.62, wide * 0.72, tall * 0.36, room.toned('#fffdf4'), 0.3);
  patch(canvas, x - wide * 0.36, y - tall * 0.9, wide * 0.14, tall * 0.7, withAlpha('#ffffff', 0.4), 0.2);
}

/** Test tubes of many colours in their wooden rack. */
export function tubeRack(canvas: Brush, room: Room, x: number, y: number): void {
  for (const [index, colour] of ['#e2505c', '#f2b03c', '#4fc46a', '#4f9fe0'].entries()) {
    const left = x - 8 + index * 4.2;
    patch(canvas, left, y - 13, 2.6, 12, withAlpha(room.toned('#eafaff'), 0.75), 1.2);
    const { light, base } = clay(room, colour);
    canvas.fillStyle = downward(canvas, y - 9, y - 1, [light, base]);
    canvas.beginPath();
    canvas.roundRect(left + 0.3, y - 8.6 + (index % 2) * 1.6, 2, 7.4 - (index % 2) * 1.6, 1);
    canvas.fill();
  }
  for (const level of [-9.6, -3]) box(canvas, room, x - 9.6, y + level, 19.4, 1.8, '#c98f56', 0.5);
  for (const across of [-9.6, 8]) box(canvas, room, x + across, y - 10, 1.8, 10, '#b57a44', 0.4);
}

export function microscope(canvas: Brush, room: Room, x: number, y: number): void {
  canvas.save();
  canvas.translate(x, y);
  glow(canvas, 0, 0, 13, room.toned('#1c2430'), 0.5, 0.2);
  const white = '#f2f4f6';
  box(canvas, room, -10, -3.4, 20, 3.4, '#3f4a58', 1.4);
  // The arm, the stage with its slide, the tube with eyepiece and lenses.
  rod(canvas, room, [6, -3, 9.4, -10, 8.6, -18, 4, -24], 3.6, white);
  box(canvas, room, -8.6, -10, 15, 2, '#3f4a58', 0.6);
  patch(canvas, -5, -10.7, 7, 0.8, room.toned('#a8e0f4'), 0.3);
  knob(canvas, room, 9.6, -9, 2.2, '#3f4a58');
  canvas.save();
  canvas.translate(-1, -12);
  canvas.rotate(0.32);
  box(canvas, room, -1.5, -3.4, 3, 4, '#c9a24a', 0.5);
  box(canvas, room, -3, -7, 6, 4.4, '#3f4a58', 1);
  box(canvas, room, -2.6, -20, 5.2, 13.6, white, 1.2);
  box(canvas, room, -3.3, -24, 6.6, 4.6, '#3f4a58', 1.2);
  canvas.restore();
  knob(canvas, room, -4, -5.4, 1.6, '#ffe9a8');
  canvas.restore();
}
