/** Water that an elephant blows out of its trunk, back over its own head. Called by `beast-head.ts`; the head's radius is the unit, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import type { Bead } from '../painting/beast-shapes.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

const DROPS = 60;
/** How fast it leaves, backwards and up, how that differs from drop to drop, and how it falls: radii a second, and twice. */
const BACK = [0.9, 3.3] as const;
const UP = [2.0, 2.9] as const;
const FALLS = 6;
/** How long a drop is seen, seconds. */
const SECONDS = 1.2;
const WATER = '#6cc4f4';

/** The same number from 0 to 1 for a drop on every frame. */
const spread = (drop: number, step: number): number => (drop * step) % 1;

/** `tip`: the end of the trunk. */
export function drawShower(canvas: SKRSContext2D, [tipX, tipY]: Bead, body: Body, white: string): void {
  const k = clamp(body.showers);
  const at = (drop: number, age: number): readonly [x: number, y: number] => [
    tipX + lerp(...BACK, spread(drop, 0.618034)) * age,
    tipY - lerp(...UP, spread(drop, 0.754878)) * age + (FALLS / 2) * age * age,
  ];
  canvas.strokeStyle = mix(WATER, white, 0.3);
  canvas.lineCap = 'round';
  for (const jet of [1, 2, 4]) {
    canvas.lineWidth = 0.1 - 0.015 * jet;
    canvas.beginPath();
    canvas.moveTo(tipX, tipY);
    for (const age of [0.08, 0.16, 0.24, 0.32]) canvas.lineTo(...at(jet, age * k));
    canvas.stroke();
  }
  for (const bright of [0, 1]) {
    canvas.fillStyle = bright ? mix(WATER, white, 0.75) : WATER;
    canvas.beginPath();
    for (let drop = bright; drop < DROPS; drop += 2) {
      const age = SECONDS * ((body.clock / SECONDS + spread(drop, 0.56984)) % 1);
      const [x, y] = at(drop, age);
      const size = (0.05 + 0.07 * spread(drop, 0.73)) * k;
      canvas.moveTo(x + size, y);
      canvas.ellipse(x, y, size, size * 1.25, 0, 0, TURN);
    }
    canvas.fill();
  }
}
