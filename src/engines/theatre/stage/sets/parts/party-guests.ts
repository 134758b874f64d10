/** Guests in paper hats and balloons, painted once each. Called by `party-room.ts`. */
import { ball, type Cutout, cutout, disc, downward, polygon, TURN, withAlpha } from '../../painting/paint.js';
import type { Room } from './room.js';
import { clay } from './room-clay.js';

export function balloonOf(room: Room, radius: number, colour: string): Cutout {
  return cutout({ left: radius * 1.2, right: radius * 1.2, up: radius * 1.5, down: radius * 1.7 }, (canvas) => {
    const tones = clay(room, colour);
    canvas.save();
    canvas.scale(1, 1.18);
    ball(canvas, 0, 0, radius, tones, room.side);
    canvas.restore();
    canvas.fillStyle = tones.shade;
    polygon(canvas, [
      [0, radius * 1.12],
      [-radius * 0.13, radius * 1.32],
      [radius * 0.13, radius * 1.32],
    ]);
    canvas.fill();
    canvas.fillStyle = 'rgba(255,255,255,0.6)';
    canvas.beginPath();
    canvas.ellipse(-radius * 0.38, -radius * 0.5, radius * 0.14, radius * 0.3, 0.5, 0, TURN);
    canvas.fill();
  });
}

/** A head in a paper hat, and two paws on the table; its chin at the origin. */
export function guestOf(
  room: Room,
  size: number,
  fur: string,
  ears: 'round' | 'long' | 'pointed',
  hat: string,
): Cutout {
  return cutout({ left: size * 1.6, right: size * 1.6, up: size * 4, down: size * 0.4 }, (canvas) => {
    const tones = clay(room, fur);
    for (const side of [-1, 1]) {
      canvas.fillStyle = tones.base;
      if (ears === 'round') ball(canvas, side * size * 0.72, -size * 1.62, size * 0.36, tones, room.side);
      else if (ears === 'long') {
        canvas.beginPath();
        canvas.ellipse(side * size * 0.55, -size * 2.2, size * 0.24, size * 0.78, side * 0.24, 0, TURN);
        canvas.fill();
      } else {
        polygon(canvas, [
          [side * size * 0.2, -size * 1.7],
          [side * size * 0.92, -size * 2.2],
          [side * size * 0.95, -size * 1.2],
        ]);
        canvas.fill();
      }
    }
    ball(canvas, 0, -size * 0.9, size, tones, room.side);
    canvas.fillStyle = room.toned('#2a1c30');
    for (const side of [-1, 1]) disc(canvas, side * size * 0.36, -size * 1.02, size * 0.13, 1.2);
    canvas.fillStyle = '#ffffff';
    for (const side of [-1, 1]) disc(canvas, side * size * 0.36 - size * 0.04, -size * 1.08, size * 0.045);
    canvas.fillStyle = withAlpha('#ff7f9c', 0.55);
    for (const side of [-1, 1]) disc(canvas, side * size * 0.6, -size * 0.74, size * 0.16, 0.7);
    canvas.strokeStyle = room.toned('#6a1030');
    canvas.lineWidth = size * 0.09;
    canvas.lineCap = 'round';
    canvas.beginPath();
    canvas.arc(0, -size * 0.8, size * 0.24, 0.15 * Math.PI, 0.85 * Math.PI);
    canvas.stroke();
    const cone = clay(room, hat);
    canvas.fillStyle = downward(canvas, -size * 3, -size * 1.7, [cone.light, cone.base, cone.shade]);
    polygon(canvas, [
      [0, -size * 2.95],
      [-size * 0.48, -size * 1.72],
      [size * 0.48, -size * 1.72],
    ]);
    canvas.fill();
    ball(canvas, 0, -size * 2.98, size * 0.17, clay(room, '#fff3d0'), room.side);
    for (const side of [-1, 1]) ball(canvas, side * size * 0.78, -size * 0.12, size * 0.26, tones, room.side);
  });
}
