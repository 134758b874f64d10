/** A whirlpool: rings of foam that wind down into a dark funnel, and a leaf that goes round with them. Called by `flowing.ts`. */
import { lerp, TURN, wrap } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';

const LIES = 0.36;
const ARMS = 7;
const TURNS = 0.42;
/** How deep the funnel goes, and how wide it is, of the frame's measure. */
const DEEP = 0.17;
const WIDE = 0.78;

/** Where a point is that is `way` from the middle (0) to the rim (1). */
function at(span: number, way: number, turns: number): [number, number] {
  const radius = span * WIDE * (0.04 + 0.96 * way);
  const sunk = span * DEEP * (1 - way) ** 2.4;
  return [Math.cos(turns * TURN) * radius, Math.sin(turns * TURN) * radius * LIES + sunk];
}

export function whirl(canvas: Brush, { span, age, look }: Flowing): void {
  const rounds = 26;
  for (let ring = 0; ring < rounds; ring++) {
    const way = 1 - ring / rounds;
    const [, low] = at(span, way, 0);
    const radius = span * WIDE * (0.04 + 0.96 * way);
    canvas.fillStyle = withAlpha(
      mix(look.dark, '#062238', 0.75 * (1 - way) ** 0.8),
      ring === 0 ? 0 : 0.2 + 0.25 * (1 - way),
    );
    canvas.beginPath();
    canvas.ellipse(0, low, radius, radius * LIES, 0, 0, TURN);
    canvas.fill();
  }
  canvas.lineCap = 'round';
  for (let arm = 0; arm < ARMS; arm++) {
    const own = scatter(arm, 0.4);
    for (const [shift, thick, colour, alpha] of [
      [0.012, 0.02, '#0d3a5c', 0.35],
      [0, 0.013, look.light, 0.75],
      [-0.02, 0.006, '#ffffff', 0.8],
    ] as const) {
      canvas.strokeStyle = withAlpha(colour, alpha);
      let [lastX, lastY] = at(span, 0.03, arm / ARMS + shift + age * TURNS * 1.6);
      for (let step = 1; step <= 34; step++) {
        const way = 0.03 + (0.97 * step) / 34;
        const turns =
          arm / ARMS + shift + own * 0.05 + age * TURNS - 1.15 * (1 - way) ** 1.5 * -1 - 0.2 * Math.log(way);
        const [x, y] = at(span, way, turns);
        canvas.lineWidth = span * thick * (0.25 + 0.9 * way) * (0.55 + 0.45 * Math.sin(way * 9 + arm * 2));
        canvas.beginPath();
        canvas.moveTo(lastX, lastY);
        canvas.lineTo(x, y);
        canvas.stroke();
        [lastX, lastY] = [x, y];
      }
    }
  }
  for (let fleck = 0; fleck < 46; fleck++) {
    const way = 1 - wrap(scatter(fleck) + age * 0.13);
    const [x, y] = at(span, way, scatter(fleck, 0.3) + age * TURNS * lerp(2.2, 1, way));
    canvas.fillStyle = withAlpha('#ffffff', 0.75 * Math.min(1, (1 - way) * 6) * Math.min(1, way * 4));
    canvas.beginPath();
    canvas.ellipse(x, y, span * 0.012 * (0.5 + way), span * 0.006 * (0.5 + way), 0, 0, TURN);
    canvas.fill();
  }
  glow(canvas, 0, span * (DEEP + 0.004), span * 0.1, '#03121f', 0.9, 0.5);
  driftwood(canvas, span, age);
}

/** A twig that shows how fast it goes. */
function driftwood(canvas: Brush, span: number, age: number): void {
  const way = 0.86 - 0.1 * age;
  const turns = 0.1 + age * TURNS * (1.5 - 0.4 * way);
  const [x, y] = at(span, Math.max(0.12, way), turns);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(1, 0.7);
  canvas.rotate(turns * TURN + 1.5);
  canvas.strokeStyle = '#6b4326';
  canvas.lineWidth = span * 0.018;
  canvas.beginPath();
  canvas.moveTo(-span * 0.06, 0);
  canvas.quadraticCurveTo(0, -span * 0.012, span * 0.06, span * 0.004);
  canvas.stroke();
  canvas.lineWidth = span * 0.008;
  canvas.strokeStyle = '#a06a3c';
  canvas.beginPath();
  canvas.moveTo(-span * 0.05, -span * 0.004);
  canvas.quadraticCurveTo(0, -span * 0.016, span * 0.05, 0);
  canvas.moveTo(span * 0.01, -span * 0.008);
  canvas.lineTo(span * 0.035, -span * 0.035);
  canvas.stroke();
  canvas.restore();
}
