/** Rapids: water that shoots between boulders, white where it breaks on them. Called by `flowing.ts`. */
import { TURN, wave, wrap } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';

/** Boulders: across and down from the middle, how wide, of the frame's measure. Farther ones first. */
const BOULDERS = [
  [-0.62, -0.29, 0.17],
  [0.26, -0.26, 0.14],
  [0.78, -0.17, 0.25],
  [-0.2, -0.1, 0.2],
  [-0.78, 0.06, 0.36],
  [0.36, 0.14, 0.31],
] as const;
const STREAKS = 150;
const SPEED = 1.25;

export function rapids(canvas: Brush, { span, age, across, look }: Flowing): void {
  canvas.lineCap = 'round';
  for (let fall = 0; fall < 5; fall++) {
    // Where it drops from one step to the next a white edge stands across it.
    const y = span * (-0.33 + 0.155 * fall);
    for (let puff = 0; puff < 34; puff++) {
      const x = ((puff + 0.5) / 34 - 0.5) * (across + 0.4) * span;
      const high = span * (0.012 + 0.012 * fall) * (0.7 + 0.5 * wave(age * 1.7 + puff * 0.37 + fall));
      glow(canvas, x, y + span * 0.05 * wave(puff * 0.13 + fall * 0.4) - high * 0.4, high * 3, '#ffffff', 0.5, 0.7);
    }
  }
  for (let streak = 0; streak < STREAKS; streak++) {
    const near = scatter(streak);
    const size = 0.35 + 0.9 * near;
    const way = wrap(scatter(streak, 0.4) + age * SPEED * (0.35 + 0.5 * near) * (0.8 + 0.4 * scatter(streak, 0.2)));
    const x = (way - 0.5) * (across + 0.9) * span;
    const y = span * (-0.36 + 0.8 * near) + span * 0.02 * size * wave(way * 3 + scatter(streak, 0.8));
    const long = span * (0.12 + 0.2 * scatter(streak, 0.6)) * size;
    const colour = streak % 3 === 0 ? look.dark : streak % 3 === 1 ? '#ffffff' : look.light;
    canvas.strokeStyle = withAlpha(colour, streak % 3 === 0 ? 0.4 : 0.7);
    canvas.lineWidth = span * 0.014 * size;
    canvas.beginPath();
    canvas.moveTo(x - long, y + span * 0.008 * wave(way * 4));
    canvas.quadraticCurveTo(x - long * 0.5, y - span * 0.02 * size, x, y);
    canvas.stroke();
  }
  for (const [index, [x, y, wide]] of BOULDERS.entries()) {
    canvas.save();
    canvas.translate(x * span, y * span);
    boulder(canvas, span * wide, index, age);
    canvas.restore();
  }
}

function boulder(canvas: Brush, wide: number, index: number, age: number): void {
  const base = ['#7d7a86', '#8b8490', '#6f7280'][index % 3]!;
  const fill = canvas.createLinearGradient(-wide * 0.4, -wide * 0.7, wide * 0.4, wide * 0.1);
  fill.addColorStop(0, mix(base, '#ffffff', 0.35));
  fill.addColorStop(0.5, base);
  fill.addColorStop(1, mix(base, '#1c1838', 0.5));
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.moveTo(-wide * 0.56, wide * 0.06);
  canvas.bezierCurveTo(-wide * 0.6, -wide * 0.36, -wide * 0.2, -wide * 0.66, wide * 0.08, -wide * 0.58);
  canvas.bezierCurveTo(wide * 0.4, -wide * 0.54, wide * 0.6, -wide * 0.2, wide * 0.56, wide * 0.06);
  canvas.bezierCurveTo(wide * 0.3, wide * 0.2, -wide * 0.3, wide * 0.2, -wide * 0.56, wide * 0.06);
  canvas.fill();
  // Upstream it piles up, behind it boils.
  for (let puff = 0; puff < 16; puff++) {
    const turn = scatter(puff + index * 31);
    const pulse = wrap(age * (0.9 + 0.5 * turn) + turn);
    const side = puff < 9 ? -1 : 1;
    const x = side * wide * (0.5 + (side > 0 ? 0.75 * pulse : 0.1 * turn)) + wide * 0.16 * (turn - 0.5);
    const y = wide * (0.1 - 0.34 * Math.sin(pulse * Math.PI) * (side < 0 ? 1 : 0.3)) + wide * 0.08 * scatter(puff, 0.9);
    glow(canvas, x, y, wide * (0.1 + 0.12 * scatter(puff, 0.3)), '#ffffff', 0.85 * (1 - 0.5 * pulse), 0.75);
  }
  for (let drop = 0; drop < 12; drop++) {
    const way = wrap(age * 1.5 + scatter(drop + index * 13));
    const x = -wide * 0.52 + wide * 0.9 * way * scatter(drop, 0.5);
    const y = -wide * (0.35 + 0.5 * scatter(drop, 0.2)) * 4 * way * (1 - way);
    canvas.fillStyle = withAlpha('#f4fcff', 0.9);
    canvas.beginPath();
    canvas.arc(x, y, wide * 0.022 * (0.6 + scatter(drop, 0.7)), 0, TURN);
    canvas.fill();
  }
  canvas.strokeStyle = withAlpha('#ffffff', 0.85);
  canvas.lineWidth = wide * 0.05;
  canvas.beginPath();
  canvas.ellipse(0, wide * 0.06, wide * 0.6, wide * 0.13, 0, 0.1, Math.PI - 0.1);
  canvas.stroke();
}
