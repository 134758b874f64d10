/** Passengers who lean out of a train: shoulders and paws on the sill, a head that turns, an arm that waves. Called by `passengers.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, TURN, wave } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';
import type { Sprite } from '../pictures/sprites.js';

/** By the heads of `passengers.ts`. */
const FURS = ['#f0b36a', '#f5b04c', '#a8713f', '#f4efe8', '#f08a3c', '#3a3640', '#f08a2c', '#f5a8b4'];
const JUMPERS = ['#e2483d', '#3f86d8', '#f2b632', '#4fae58', '#a45bc8', '#ef7f3a'];

export interface Dress {
  fur: string;
  jumper: string;
}

export const dressOf = (head: number, seed: number): Dress => ({
  fur: FURS[head]!,
  jumper: JUMPERS[(seed * 5) % JUMPERS.length]!,
});

interface Place {
  /** Pixels of the picture: the middle of the window, its sill, how tall a head is. */
  x: number;
  sill: number;
  tall: number;
  own: number;
  /** Where a cord ends that it pulls. */
  cord?: readonly [x: number, y: number];
}

export function drawLeaning(
  canvas: SKRSContext2D,
  head: Sprite,
  { fur, jumper }: Dress,
  body: Body,
  { x, sill, tall, own, cord }: Place,
): void {
  const amazed = clamp(body.wow * 1.4);
  const merry = clamp(Math.max(body.mood, amazed));
  const waves = Math.max(body.wave, amazed, 0.95 * merry, ramp(wave(body.clock * 0.3 + own * 1.7), -0.2, 0.3));
  // Now on this side and now on that, and all to the same where something is to be seen.
  const look = lerp(wave(body.clock * 0.28 + own), -0.6, amazed);
  const hop = Math.abs(wave(body.clock * lerp(0.9, 1.5, merry) + own));
  const wide = (tall * head.width) / head.height;
  const shade = mix(fur, '#3a1f2a', 0.22);
  canvas.save();
  canvas.translate(x, sill);
  canvas.lineCap = 'round';
  // Shoulders, cut off by the sill.
  const shoulder = tall * (0.3 + 0.03 * hop);
  canvas.fillStyle = jumper;
  canvas.beginPath();
  canvas.ellipse(0, 0, tall * 0.4, shoulder, 0, Math.PI, TURN);
  canvas.fill();
  // An arm that waves beside the head; the other paw lies on the sill.
  const points = cord ? 0 : amazed;
  const side = cord || (own % 1 >= 0.5 && points < 0.5) || points >= 0.5 ? -1 : 1;
  const swing = 0.16 * (1 - points) * wave(body.clock * 1.7 + own);
  // What is to be seen is pointed at, ahead and up.
  const [out, up] = [lerp(0.5 + swing, 0.74, points), lerp(0.98 + 0.05 * hop, 0.86, points)];
  const hand = cord
    ? ([-tall * 0.52, -tall * lerp(0.62, 0.3, body.whistle * (0.7 + 0.3 * wave(body.clock * 1.2)))] as const)
    : ([side * tall * lerp(0.3, out, waves), -tall * lerp(0.02, up, waves)] as const);
  const elbow = [side * tall * lerp(0.36, 0.55, waves), -tall * lerp(0.06, 0.3, waves)] as const;
  if (cord) {
    canvas.strokeStyle = '#5a3a2a';
    canvas.lineWidth = tall * 0.05;
    canvas.beginPath();
    canvas.moveTo(hand[0], hand[1]);
    canvas.lineTo(cord[0] - x, cord[1] - sill);
    canvas.stroke();
  }
  for (const [tone, thick] of [
    [mix(jumper, '#2a1230', 0.3), 0.2],
    [jumper, 0.165],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = tall * thick;
    canvas.beginPath();
    canvas.moveTo(side * tall * 0.27, -tall * 0.1);
    canvas.quadraticCurveTo(...elbow, lerp(elbow[0], hand[0], 0.8), lerp(elbow[1], hand[1], 0.8));
    canvas.stroke();
  }
  canvas.save();
  canvas.translate(look * tall * 0.09, -tall * (0.5 + 0.05 * hop + 0.04 * amazed));
  canvas.rotate(look * 0.16 + 0.05 * wave(body.clock * 0.5 + own));
  canvas.drawImage(head.art, -wide / 2, -tall / 2, wide, tall);
  canvas.restore();
  for (const [px, py] of [hand, [-side * tall * 0.3, -tall * 0.015]] as const) {
    canvas.fillStyle = shade;
    disc(canvas, px, py, tall * 0.125);
    canvas.fillStyle = fur;
    disc(canvas, px, py - tall * 0.012, tall * 0.105);
  }
  canvas.restore();
}
