/** What stands in a museum: a marble bust, an amphora, pedestals, velvet rope. Called by `museum.ts`. */
import { type Brush, ball, disc, type Frame, sideways, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { foothold, pillar } from './solids.js';

/** A marble bust on its pedestal; `x`, `y` the foot's middle, `size` its whole height. */
export function bust(canvas: Brush, toned: Toner, x: number, y: number, size: number, shadow: string): void {
  pedestal(canvas, toned, x, y, size * 0.48, shadow);
  const foot = y - size * 0.48;
  const stone = tonesOf(toned('#f1ece6'), '#ffffff', '#4a4468', 1.1);
  const around = (left: number, right: number) =>
    sideways(canvas, left, right, [stone.base, stone.light, stone.base, stone.shade]);
  canvas.fillStyle = around(x - size * 0.05, x + size * 0.05);
  canvas.fillRect(x - size * 0.05, foot - size * 0.07, size * 0.1, size * 0.08);
  // Shoulders with a draped cloth.
  canvas.fillStyle = around(x - size * 0.2, x + size * 0.2);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.2, foot - size * 0.15);
  canvas.quadraticCurveTo(x - size * 0.18, foot - size * 0.24, x - size * 0.06, foot - size * 0.26);
  canvas.lineTo(x + size * 0.06, foot - size * 0.26);
  canvas.quadraticCurveTo(x + size * 0.18, foot - size * 0.24, x + size * 0.2, foot - size * 0.15);
  canvas.quadraticCurveTo(x + size * 0.12, foot - size * 0.04, x, foot - size * 0.03);
  canvas.quadraticCurveTo(x - size * 0.12, foot - size * 0.04, x - size * 0.2, foot - size * 0.15);
  canvas.fill();
  canvas.strokeStyle = withAlpha(stone.shade, 0.5);
  canvas.lineWidth = size * 0.008;
  for (const fold of [0.05, 0.09, 0.13]) {
    canvas.beginPath();
    canvas.moveTo(x - size * fold, foot - size * 0.24);
    canvas.quadraticCurveTo(x, foot - size * (0.2 - fold), x + size * fold, foot - size * 0.23);
    canvas.stroke();
  }
  canvas.fillStyle = around(x - size * 0.05, x + size * 0.055);
  canvas.fillRect(x - size * 0.048, foot - size * 0.32, size * 0.096, size * 0.1);
  canvas.fillStyle = around(x - size * 0.085, x + size * 0.09);
  canvas.beginPath();
  canvas.ellipse(x, foot - size * 0.38, size * 0.082, size * 0.108, 0, 0, TURN);
  canvas.fill();
  // Brow, nose and mouth as shades, curls as balls.
  canvas.fillStyle = withAlpha(stone.shade, 0.6);
  for (const side of [-1, 1]) disc(canvas, x + side * size * 0.034, foot - size * 0.385, size * 0.017, 0.6);
  canvas.beginPath();
  canvas.moveTo(x, foot - size * 0.39);
  canvas.lineTo(x + size * 0.02, foot - size * 0.343);
  canvas.lineTo(x - size * 0.004, foot - size * 0.343);
  canvas.fill();
  canvas.fillRect(x - size * 0.022, foot - size * 0.32, size * 0.046, size * 0.008);
  for (let index = 0; index < 11; index++) {
    const angle = Math.PI * (1.02 + (0.96 * index) / 10);
    ball(
      canvas,
      x + Math.cos(angle) * size * 0.085,
      foot - size * 0.405 + Math.sin(angle) * size * 0.09,
      size * 0.03,
      stone,
      1,
    );
  }
}

/** A square stone stand. */
export function pedestal(canvas: Brush, toned: Toner, x: number, y: number, height: number, shadow: string): void {
  foothold(canvas, x, y, height * 0.8, shadow);
  const stone = toned('#e6ddd2');
  pillar(canvas, x, y, height * 0.46, height, stone);
  pillar(canvas, x, y, height * 0.56, height * 0.1, stone);
  pillar(canvas, x, y - height * 0.93, height * 0.56, height * 0.07, toned('#f4ece2'));
}

/** A painted Greek amphora; `y` is where it stands. */
export function amphora(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  const clay = tonesOf(toned('#c8663a'), '#ffd8a8', '#3a1024', 1.1);
  canvas.strokeStyle = clay.shade;
  canvas.lineWidth = size * 0.05;
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.ellipse(x + side * size * 0.16, y - size * 0.8, size * 0.1, size * 0.15, 0, 0, TURN);
    canvas.stroke();
  }
  canvas.fillStyle = sideways(canvas, x - size * 0.26, x + size * 0.26, [clay.base, clay.light, clay.base, clay.shade]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.1, y);
  canvas.bezierCurveTo(
    x - size * 0.42,
    y - size * 0.45,
    x - size * 0.22,
    y - size * 0.7,
    x - size * 0.08,
    y - size * 0.76,
  );
  canvas.lineTo(x - size * 0.12, y - size);
  canvas.lineTo(x + size * 0.12, y - size);
  canvas.lineTo(x + size * 0.08, y - size * 0.76);
  canvas.bezierCurveTo(x + size * 0.22, y - size * 0.7, x + size * 0.42, y - size * 0.45, x + size * 0.1, y);
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.fillStyle = toned('#2a1a20');
  canvas.fillRect(x - size, y - size * 0.62, size * 2, size * 0.05);
  canvas.fillRect(x - size, y - size * 0.26, size * 2, size * 0.05);
  for (let index = -4; index <= 4; index++) {
    canvas.beginPath();
    canvas.moveTo(x + index * size * 0.075, y - size * 0.5);
    canvas.lineTo(x + (index + 0.5) * size * 0.075, y - size * 0.34);
    canvas.lineTo(x + (index - 0.5) * size * 0.075, y - size * 0.34);
    canvas.fill();
  }
  canvas.restore();
}

/** Brass posts at the places given (pixels across) with a velvet rope that hangs between neighbours. */
export function velvetRope(
  canvas: Brush,
  frame: Frame,
  toned: Toner,
  places: readonly number[],
  y: number,
  height: number,
  shadow: string,
): void {
  const brass = toned('#e0aa44');
  const rope = tonesOf(toned('#b8243c'));
  for (const [index, x] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) continue;
    for (const [offset, colour] of [
      [0.02, rope.shade],
      [0, rope.base],
      [-0.018, rope.light],
    ] as const) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = height * (offset === 0 ? 0.085 : 0.05);
      canvas.beginPath();
      canvas.moveTo(x, y - height * 0.88);
      canvas.quadraticCurveTo((x + end) / 2, y - height * 0.38 + offset * height, end, y - height * 0.88);
      canvas.stroke();
    }
  }
  for (const x of places) {
    if (x < frame.left || x > frame.right) continue;
    foothold(canvas, x, y, height * 0.5, shadow);
    canvas.fillStyle = tonesOf(brass).shade;
    disc(canvas, x, y, height * 0.17, 0.3);
    canvas.fillStyle = brass;
    disc(canvas, x, y - height * 0.03, height * 0.16, 0.3);
    pillar(canvas, x, y, height * 0.07, height * 0.92, brass);
    ball(canvas, x, y - height * 0.95, height * 0.09, tonesOf(brass, '#fffbe0', '#5a2c10', 1.3), 1);
  }
}
