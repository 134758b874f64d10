/** Cubes of ice that lie in a glass and float up as it fills. Called by `pouring.ts`. */
import { wave } from '../../painting/easing.js';
import { type Brush, withAlpha } from '../../painting/paint.js';
import type { Flowing } from './flowing.js';
import { type Build, halfAt } from './vessels.js';

/** Places: across in half widths, which layer they lie in, turns. */
const CUBES = [
  [-0.42, 0, 0.03],
  [0.4, 0, -0.05],
  [-0.05, 1, 0.08],
  [0.5, 1, 0.02],
  [-0.5, 1.1, -0.06],
  [0.12, 2, -0.03],
] as const;
const SIDE = 0.105;

export function drawIce(canvas: Brush, { span, age }: Flowing, build: Build, level: number): void {
  const side = span * SIDE;
  const low = -span * build.bottom;
  const surface = -span * (build.bottom + (build.top - build.bottom) * level);
  for (const [across, layer, turns] of CUBES) {
    const lies = low - side * (0.55 + layer * 0.98);
    const floats = surface + side * (0.1 + (2 - layer) * 0.5);
    const y = Math.min(lies, floats) + span * 0.004 * wave(age * 0.7 + across);
    const half = halfAt(build, Math.min(1, (low - y) / (low + span * build.top))) * span;
    canvas.save();
    canvas.translate(across * (half - side * 0.45), y);
    canvas.rotate(turns * 6.28 + 0.04 * wave(age * 0.5 + layer));
    canvas.beginPath();
    canvas.roundRect(-side / 2, -side / 2, side, side, side * 0.2);
    const fill = canvas.createLinearGradient(-side / 2, -side / 2, side / 2, side / 2);
    fill.addColorStop(0, withAlpha('#ffffff', 0.9));
    fill.addColorStop(0.45, withAlpha('#cfeafa', 0.55));
    fill.addColorStop(1, withAlpha('#8cc4e8', 0.75));
    canvas.fillStyle = fill;
    canvas.fill();
    canvas.strokeStyle = withAlpha('#ffffff', 0.9);
    canvas.lineWidth = side * 0.05;
    canvas.stroke();
    canvas.fillStyle = withAlpha('#ffffff', 0.55);
    canvas.beginPath();
    canvas.roundRect(-side * 0.34, -side * 0.36, side * 0.4, side * 0.16, side * 0.07);
    canvas.fill();
    canvas.restore();
  }
}
