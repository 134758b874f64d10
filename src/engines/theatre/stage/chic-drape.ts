/** The long skirts of a stylish woman who squats: over the knee before her, and on the ground about her. Called by `puppet.ts`. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from './easing.js';
import { SHADOW, type Spot } from './limbs.js';
import { fillRimmed } from './neon-rims.js';
import { mix } from './paint.js';
import type { Pattern } from './patterns.js';
import type { Clothes } from './puppet.js';

/** `hips` is how high those are, `knee` where the near one is. */
export function drawChicDrape(
  canvas: SKRSContext2D,
  { half, leg }: Pattern,
  { coat, top, rims }: Clothes,
  hips: number,
  [kneeX, kneeY]: Spot,
): void {
  const cloth = coat ?? top;
  const train = half * 3.1;
  const path = new Path2D();
  path.moveTo(-half * 1.15, -hips - 0.1);
  path.bezierCurveTo(
    -half * 1.3,
    -hips - leg * 0.7,
    kneeX * 0.8,
    kneeY - leg * 0.95,
    kneeX - leg * 0.2,
    kneeY - leg * 0.62,
  );
  path.bezierCurveTo(
    kneeX - leg * 0.9,
    kneeY - leg * 0.3,
    kneeX - leg * 0.5,
    kneeY + leg * 0.9,
    kneeX + leg * 0.1,
    -0.075,
  );
  path.quadraticCurveTo(kneeX + leg * 0.6, -0.04, kneeX + leg * 1.4, -0.03);
  path.quadraticCurveTo(kneeX * 0.3, -0.012, half * 0.2, -0.004);
  path.quadraticCurveTo(half * 1.4, 0.012, half * 2.2, 0);
  path.bezierCurveTo(train, -0.004, train * 0.96, -0.05, half * 2.2, -hips * 0.34);
  path.bezierCurveTo(half * 1.7, -hips * 0.66, half * 1.5, -hips * 1.16, -half * 0.15, -hips - 0.125);
  path.closePath();
  const shade = canvas.createLinearGradient(kneeX, 0, train, 0.08);
  shade.addColorStop(0, mix(cloth, '#ffffff', 0.16));
  shade.addColorStop(0.4, cloth);
  shade.addColorStop(1, mix(cloth, SHADOW, 0.42));
  fillRimmed(canvas, path, shade, rims, 0.006);
  const alpha = canvas.globalAlpha;
  // Folds fall from the lap to the ground.
  for (const [x, wide, light] of [
    [kneeX + leg * 0.5, 0.05, false],
    [kneeX + leg * 1.5, 0.04, true],
    [half * 0.1, 0.06, false],
    [half * 1.0, 0.04, true],
    [half * 1.9, 0.07, false],
  ] as const) {
    const root: Spot = x < 0 ? [lerp(0, kneeX, 0.6), lerp(-hips, kneeY, 0.6)] : [half * 0.3, -hips * 0.95];
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
