/** The trunk of a drawn body: a chest under a head, a jacket under a picture of a chest, a person's clothes. Called by `puppet.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawFurTrunk } from '../beasts/fur-body.js';
import { drawFurClothes } from '../beasts/fur-clothes.js';
import type { Body } from '../body.js';
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawChicTrunk } from './chic-clothes.js';
import { type Bent, SHADOW } from './limbs.js';
import type { Pattern } from './patterns.js';
import { drawShirt, drawTrousers, shaded } from './person.js';
import type { Clothes } from './puppet.js';
import { drawRobotTrunk } from './robot-body.js';

export function drawTrunk(
  canvas: SKRSContext2D,
  pattern: Pattern,
  clothes: Clothes,
  body: Body,
  legs: readonly Bent[],
): void {
  if (pattern.trunk === 'none') return;
  if (clothes.style === 'chic') {
    drawChicTrunk(canvas, pattern, clothes, body, legs);
    return;
  }
  if (pattern.trunk === 'person') {
    const draped = body.squat > 0.3 && clothes.style === 'coat';
    if (!clothes.dress && !clothes.fishTail && !draped) drawTrousers(canvas, pattern, clothes, body);
    drawShirt(canvas, pattern, clothes, body);
    return;
  }
  if (pattern.trunk === 'hips') {
    drawTrousers(canvas, pattern, clothes, body);
    drawCoat(canvas, pattern, clothes);
    if (clothes.belted) drawBelt(canvas, pattern, clothes);
    return;
  }
  if (clothes.style === 'robot') {
    drawRobotTrunk(canvas, pattern, clothes.top, clothes.accent);
    return;
  }
  if (clothes.fur) {
    drawFurTrunk(canvas, pattern, clothes.fur, body);
    if (clothes.style) drawFurClothes(canvas, pattern, clothes, body);
    return;
  }
  const top = -pattern.shoulder - 0.08;
  const bottom = -pattern.hip + 0.05;
  const { half } = pattern;
  canvas.fillStyle = shaded(canvas, clothes.top, half, top, bottom);
  pear(canvas, half, top, bottom);
  if (!clothes.belly) return;
  const [upper, lower] = [lerp(top, bottom, 0.28), bottom - 0.022];
  canvas.fillStyle = shaded(canvas, clothes.belly, half * 0.6, upper, lower);
  pear(canvas, half * 0.64, upper, lower);
}

/** Narrower at the shoulders than at the hips. */
function pear(canvas: SKRSContext2D, half: number, top: number, bottom: number): void {
  const middle = lerp(top, bottom, 0.62);
  canvas.beginPath();
  canvas.moveTo(-half * 0.62, top);
  canvas.bezierCurveTo(-half * 0.95, top + 0.02, -half * 1.06, middle - 0.06, -half * 1.06, middle);
  canvas.bezierCurveTo(-half * 1.06, bottom, -half * 0.6, bottom + 0.02, 0, bottom + 0.02);
  canvas.bezierCurveTo(half * 0.6, bottom + 0.02, half * 1.06, bottom, half * 1.06, middle);
  canvas.bezierCurveTo(half * 1.06, middle - 0.06, half * 0.95, top + 0.02, half * 0.62, top);
  canvas.closePath();
  canvas.fill();
}

/** What a picture down to the chest leaves out of a jacket: from the chest to the hem. */
function drawCoat(canvas: SKRSContext2D, pattern: Pattern, { coat, top: sleeves }: Clothes): void {
  const { half, waist, hip, pictureBottom, leg, hipAside } = pattern;
  const colour = coat ?? sleeves;
  const top = -pictureBottom - 0.1;
  const hem = -hip + 0.04;
  const belly = half * waist;
  const low = Math.max(belly * 0.9, hipAside + leg * 0.52);
  const middle = lerp(top, hem, 0.62);
  canvas.fillStyle = shaded(canvas, colour, Math.max(belly, low * 0.8), top, hem);
  canvas.beginPath();
  canvas.moveTo(-half * 0.9, top);
  canvas.bezierCurveTo(-half, top + 0.03, -belly, top + 0.05, -belly, middle);
  canvas.bezierCurveTo(-belly, lerp(middle, hem, 0.5), -low, hem - 0.06, -low * 0.98, hem);
  canvas.quadraticCurveTo(0, hem + 0.04, low * 0.98, hem);
  canvas.bezierCurveTo(low, hem - 0.06, belly, lerp(middle, hem, 0.5), belly, middle);
  canvas.bezierCurveTo(belly, top + 0.05, half, top + 0.03, half * 0.9, top);
  canvas.fill();
  canvas.strokeStyle = mix(colour, SHADOW, 0.24);
  canvas.lineWidth = 0.012;
  canvas.beginPath();
  canvas.moveTo(-low * 0.9, hem - 0.018);
  canvas.quadraticCurveTo(0, hem + 0.012, low * 0.9, hem - 0.018);
  canvas.stroke();
}

/** On the lower half of a jacket. */
function drawBelt(canvas: SKRSContext2D, { hip, half, waist }: Pattern, { coat, top }: Clothes): void {
  const colour = coat ?? top;
  const bottom = -hip + 0.03;
  const reach = half * waist * 0.985;
  canvas.lineCap = 'butt';
  for (const [tone, thick] of [
    [mix(colour, SHADOW, 0.72), 0.036],
    [mix(colour, SHADOW, 0.52), 0.022],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = thick;
    canvas.beginPath();
    canvas.moveTo(-reach, bottom - 0.045);
    canvas.quadraticCurveTo(0, bottom - 0.014, reach, bottom - 0.045);
    canvas.stroke();
  }
  canvas.lineCap = 'round';
  canvas.fillStyle = '#ffd25a';
  canvas.beginPath();
  canvas.roundRect(-0.026, bottom - 0.05, 0.052, 0.042, 0.01);
  canvas.fill();
}
