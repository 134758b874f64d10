/** The long skirts of a stylish woman who squats: over the knee before her, and on the ground about her. Called by `puppet.ts`. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW, type Spot } from './limbs.js';
import { fillRimmed } from './neon-rims.js';
import type { Pattern } from './patterns.js';
import type { Clothes } from './puppet.js';

/** How high the hem is before the shin. */
const SHIN = -0.105;

/** `hips` is how high those are, then where the near knee is, and the far one, which lifts the cloth, too. */
export function drawChicDrape(
  canvas: SKRSContext2D,
  { half, leg }: Pattern,
  { coat, top, rims }: Clothes,
  hips: number,
  [kneeX, kneeY]: Spot,
  far: Spot,
): void {
  const cloth = coat ?? top;
  drawFarLap(canvas, mix(cloth, SHADOW, 0.34), [-half * 0.4, -hips - leg * 0.2], far, leg);
  const toes = half * 2.1;
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
  path.quadraticCurveTo(half * 1.3, 0.012, toes, 0);
  // Over the heel on the ground, in under the seat, which is round and rests on it, and up to the waist.
  path.bezierCurveTo(toes + half * 0.3, -0.024, half * 1.9, -hips * 0.24, half * 1.66, -hips * 0.42);
  path.bezierCurveTo(half * 1.98, -hips * 0.66, half * 1.9, -hips * 1.12, -half * 0.15, -hips - 0.125);
  path.closePath();
  const shade = canvas.createLinearGradient(kneeX, 0, toes, 0.08);
  shade.addColorStop(0, mix(cloth, '#ffffff', 0.16));
  shade.addColorStop(0.4, cloth);
  shade.addColorStop(1, mix(cloth, SHADOW, 0.42));
  fillRimmed(canvas, path, shade, rims, 0.006);
  const alpha = canvas.globalAlpha;
  // Under the thigh the cloth hangs in its shade.
  canvas.globalAlpha = alpha * 0.36;
  canvas.fillStyle = mix(cloth, SHADOW, 0.4);
  canvas.beginPath();
  canvas.moveTo(kneeX - leg * 0.1, kneeY + leg * 0.74);
  canvas.quadraticCurveTo(kneeX * 0.4, kneeY + leg * 0.7, half * 0.5, -hips * 0.66);
  canvas.quadraticCurveTo(half * 0.2, -hips * 0.3, half * 0.4, -0.004);
  canvas.quadraticCurveTo(kneeX * 0.3, -0.01, kneeX + leg * 1.1, -0.034);
  canvas.quadraticCurveTo(kneeX + leg * 0.5, SHIN * 0.8, kneeX + leg * 0.1, SHIN + 0.012);
  canvas.closePath();
  canvas.fill();
  // Folds: about the knee and from the seat to the heel; long ones fall from the lap to the ground.
  for (const [light, wide, from, bend, to] of FOLDS) {
    const at = ([along, down]: Spot): Spot => [
      along < 0 ? -along * kneeX : along * half,
      down < 0 ? kneeY + leg * (1 + down) : lerp(-hips, 0, down),
    ];
    canvas.globalAlpha = alpha * (light ? 0.55 : 0.8);
    canvas.fillStyle = mix(cloth, light ? '#ffffff' : SHADOW, light ? 0.22 : 0.36);
    const [bentX, bentY] = at(bend);
    const [x, y] = at(to);
    canvas.beginPath();
    canvas.moveTo(...at(from));
    canvas.quadraticCurveTo(bentX, bentY, x - wide, y);
    canvas.lineTo(x + wide, y);
    canvas.quadraticCurveTo(bentX + wide * 0.7, bentY, ...at(from));
    canvas.fill();
  }
  canvas.globalAlpha = alpha;
}

/** Of the other thigh, in the shade of the near one: only where its knee is farther forwards. */
function drawFarLap(canvas: SKRSContext2D, cloth: string, lap: Spot, [x, y]: Spot, leg: number): void {
  canvas.strokeStyle = cloth;
  canvas.lineCap = canvas.lineJoin = 'round';
  canvas.lineWidth = leg * 1.5;
  canvas.beginPath();
  canvas.moveTo(...lap);
  canvas.lineTo(x, y);
  canvas.lineTo(x + leg * 0.5, y + leg * 1.3);
  canvas.stroke();
}

/**
 * Bright or dark, half as wide as it ends, and the way: along, parts of half a width behind the middle, or of the way to the knee where
 * negative; down, parts of the way from the hips to the ground, or leg widths under the top of the knee less one.
 */
const FOLDS: readonly (readonly [light: boolean, wide: number, from: Spot, bend: Spot, to: Spot])[] = [
  [true, 0.004, [-0.86, -0.86], [-1.2, -0.7], [-1.18, 0.5]],
  [false, 0.006, [-0.96, 0.2], [-1.0, 0.4], [-0.98, 0.74]],
  [false, 0.009, [-0.84, 0.2], [-0.8, 0.5], [-0.72, 0.86]],
  [false, 0.012, [0.5, 0.36], [-0.1, 0.5], [-0.42, 0.93]],
  [true, 0.012, [0.62, 0.4], [0.1, 0.6], [-0.1, 0.95]],
  [false, 0.012, [0.8, 0.42], [0.5, 0.7], [0.5, 0.97]],
  [false, 0.012, [1.5, 0.52], [1.0, 0.64], [0.98, 0.97]],
  [true, 0.01, [1.56, 0.56], [1.36, 0.7], [1.5, 0.96]],
  [true, 0.008, [1.4, 0.02], [1.7, 0.2], [1.56, 0.44]],
];
