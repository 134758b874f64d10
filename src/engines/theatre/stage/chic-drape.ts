/** The long skirts of a stylish woman who squats: over the knee before her, and on the ground about her. Called by `puppet.ts`. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from './easing.js';
import { SHADOW, type Spot } from './limbs.js';
import { fillRimmed } from './neon-rims.js';
import { mix } from './paint.js';
import type { Pattern } from './patterns.js';
import type { Clothes } from './puppet.js';

/** How high the hem is before the shin. */
const SHIN = -0.105;

/** `hips` is how high those are, `knee` where the near one is. */
export function drawChicDrape(
  canvas: SKRSContext2D,
  { half, leg }: Pattern,
  { coat, top, rims }: Clothes,
  hips: number,
  [kneeX, kneeY]: Spot,
): void {
  const cloth = coat ?? top;
  const toes = half * 2.7;
  const path = new Path2D();
  path.moveTo(-half * 1.15, -hips - 0.1);
  // Along the thigh, about the knee and down the shin, which shows under the hem.
  path.bezierCurveTo(-half * 1.4, -hips - leg, kneeX * 0.7, kneeY - leg * 0.96, kneeX, kneeY - leg * 0.74);
  path.bezierCurveTo(
    kneeX - leg * 0.86,
    kneeY - leg * 0.62,
    kneeX - leg * 0.72,
    kneeY + leg * 0.9,
    kneeX - leg * 0.5,
    SHIN,
  );
  path.quadraticCurveTo(kneeX + leg * 0.3, SHIN + 0.03, kneeX + leg * 1.1, -0.034);
  path.quadraticCurveTo(kneeX * 0.3, -0.01, half * 0.4, -0.004);
  path.quadraticCurveTo(half * 1.6, 0.012, toes, 0);
  // Over the calf on the ground, in under the seat and round it.
  path.bezierCurveTo(toes + half * 0.24, -0.03, half * 2.3, -0.07, half * 1.74, -hips * 0.42);
  path.bezierCurveTo(half * 1.5, -hips * 0.62, half * 1.8, -hips * 1.1, -half * 0.15, -hips - 0.125);
  path.closePath();
  const shade = canvas.createLinearGradient(kneeX, 0, toes, 0.08);
  shade.addColorStop(0, mix(cloth, '#ffffff', 0.16));
  shade.addColorStop(0.4, cloth);
  shade.addColorStop(1, mix(cloth, SHADOW, 0.42));
  fillRimmed(canvas, path, shade, rims, 0.006);
  const alpha = canvas.globalAlpha;
  // Under the thigh the cloth hangs in its shade.
  canvas.globalAlpha = alpha * 0.5;
  canvas.fillStyle = mix(cloth, SHADOW, 0.4);
  canvas.beginPath();
  canvas.moveTo(kneeX - leg * 0.1, kneeY + leg * 0.74);
  canvas.quadraticCurveTo(kneeX * 0.4, kneeY + leg * 0.7, half * 0.5, -hips * 0.66);
  canvas.quadraticCurveTo(half * 0.2, -hips * 0.3, half * 0.4, -0.004);
  canvas.quadraticCurveTo(kneeX * 0.3, -0.01, kneeX + leg * 1.1, -0.034);
  canvas.quadraticCurveTo(kneeX + leg * 0.5, SHIN * 0.8, kneeX + leg * 0.1, SHIN + 0.012);
  canvas.closePath();
  canvas.fill();
  // Folds fall from the lap to the ground.
  for (const [x, wide, light] of [
    [kneeX + leg * 1.6, 0.04, false],
    [half * -0.2, 0.045, true],
    [half * 0.9, 0.04, false],
    [half * 1.5, 0.03, true],
    [half * 2.2, 0.05, false],
  ] as const) {
    const root: Spot = x < 0 ? [lerp(0, kneeX, 0.6), kneeY + leg * 0.7] : [half * 0.9, -hips * 0.9];
    canvas.globalAlpha = alpha * (light ? 0.5 : 0.7);
    canvas.fillStyle = light ? mix(cloth, '#ffffff', 0.2) : mix(cloth, SHADOW, 0.36);
    canvas.beginPath();
    canvas.moveTo(...root);
    canvas.quadraticCurveTo(lerp(root[0], x, 0.8), lerp(root[1], 0, 0.4), x - wide * 0.5, -0.014);
    canvas.lineTo(x + wide * 0.5, -0.014);
    canvas.quadraticCurveTo(lerp(root[0], x, 0.9), lerp(root[1], 0, 0.4), ...root);
    canvas.fill();
  }
  canvas.globalAlpha = alpha;
}
