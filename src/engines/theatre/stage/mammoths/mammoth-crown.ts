/** The skull of the stage's mammoth with its hair, in front of which eyes, tusks and trunk are drawn. Painted once per size by `mammoth-pieces.ts`; own heights, the neck at the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { fringed } from './fur.js';
import { type Coat, lock } from './mammoth-coat.js';

/** `style`: which of three heads of hair a grown one has; a young one has a tuft. */
export function paintCrown(canvas: SKRSContext2D, coat: Coat, style: number | 'calf'): void {
  const { tones, rim, cool, snow } = coat;
  const chance = random(70 + coat.seed);
  canvas.fillStyle = rim;
  fringed(canvas, 0, -0.156, 0.221, 0.242, 18, 0.035, 7);
  canvas.fill();
  const dome = canvas.createRadialGradient(-0.05, -0.3, 0.02, 0, -0.12, 0.36);
  dome.addColorStop(0, tones.light);
  dome.addColorStop(0.45, tones.base);
  dome.addColorStop(1, mix(tones.deep, cool, 0.2));
  canvas.fillStyle = dome;
  fringed(canvas, 0, -0.15, 0.215, 0.235, 18, 0.035, 7);
  canvas.fill();
  if (style === 'calf') {
    canvas.fillStyle = tones.light;
    fringed(canvas, 0, -0.37, 0.125, 0.085, 11, 0.075, 8);
    canvas.fill();
    canvas.fillStyle = tones.pale;
    fringed(canvas, -0.01, -0.405, 0.085, 0.05, 8, 0.05, 9);
    canvas.fill();
    return;
  }
  // Hair down both cheeks, dark, so that face and tusks stand before it.
  for (const side of [-1, 1])
    for (let index = 0; index < 6; index++) {
      const y = -0.2 + index * 0.05;
      canvas.fillStyle = mix(tones.deep, index % 2 ? tones.dark : tones.base, 0.5);
      lock(canvas, side * (0.185 - 0.006 * index), y - 0.03, 0.12 + 0.03 * chance(), 0.05, side * 0.03);
    }
  const { colours, half, long, droop } = STYLES[style] ?? STYLES[0];
  // From the middle of the crown to all sides; the last lie in the middle of the brow.
  for (const [row, colour] of colours.entries()) {
    const count = 9 - row * 2;
    for (let index = 0; index < count; index++) {
      const across = ((index + 0.5) / count) * 2 - 1;
      canvas.fillStyle = mix(tones[colour], tones.base, 0.35 * chance());
      const x = across * half * lerp(1, 0.75, row / 2);
      const top = -0.375 + 0.085 * across * across - 0.004 * row;
      lock(canvas, x, top, long * (1 - 0.35 * Math.abs(across)) * (0.8 + 0.4 * chance()), 0.06, across * 0.05 + droop);
    }
  }
  if (!snow) return;
  for (const [index, colour] of [snow[1], snow[0]].entries()) {
    canvas.fillStyle = colour;
    for (const [x, y, radius] of FALLEN) disc(canvas, x, y + (index ? 0 : 0.014), radius, 0.7);
  }
}

/** Snow on the crown: middles, radii. */
const FALLEN = [
  [-0.07, -0.403, 0.02],
  [-0.03, -0.418, 0.034],
  [0.025, -0.42, 0.037],
  [0.07, -0.405, 0.024],
  [0.045, -0.39, 0.016],
] as const;

/** Which tones its rows have, how far it spreads, how long it is, and to which side it hangs: a fringe, a dark mop, a pale crest. */
const STYLES = [
  { colours: ['base', 'light', 'pale'], half: 0.15, long: 0.13, droop: 0 },
  { colours: ['dark', 'deep', 'base'], half: 0.17, long: 0.16, droop: 0.03 },
  { colours: ['deep', 'base', 'light'], half: 0.11, long: 0.11, droop: -0.02 },
] as const;
