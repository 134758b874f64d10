/** Pins, balls, their machine and the painted front over the lanes. Called by `bowling-alley.ts`. */
import { type Brush, ball, disc, downward, polygon, sideways, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { block, foothold } from './solids.js';

export const BALLS = ['#e8343c', '#3f7fe0', '#f2b82c', '#3fb06a', '#a84fd0', '#ff7fb0'];

/** The painted front over the lanes: rays, a ball and pins that fly. */
export function mask(
  canvas: Brush,
  toned: Toner,
  {
    left,
    right,
    middle,
    top,
    foot,
    span,
  }: { left: number; right: number; middle: number; top: number; foot: number; span: number },
): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, top, right - left, foot - top);
  canvas.clip();
  canvas.fillStyle = downward(canvas, top, foot, [toned('#3f2f8a'), toned('#d0447f'), toned('#ff9a5a')]);
  canvas.fillRect(left, top, right - left, foot - top);
  for (let ray = 0; ray < 24; ray += 2) {
    canvas.fillStyle = withAlpha('#ffe27a', 0.16);
    const [from, to] = [ray, ray + 1].map((step) => (step / 24) * TURN);
    polygon(canvas, [
      [middle, foot],
      [middle + Math.cos(from!) * span * 2, foot + Math.sin(from!) * span * 2],
      [middle + Math.cos(to!) * span * 2, foot + Math.sin(to!) * span * 2],
    ]);
    canvas.fill();
  }
  for (const side of [-1, 1])
    for (const away of [0.52, 1.12]) {
      const x = middle + side * span * away;
      for (const [dx, dy, turn] of [
        [0.1, 0.0, 0.5],
        [-0.1, 0.01, -0.5],
        [0.0, 0.03, 0.1],
      ] as const) {
        canvas.save();
        canvas.translate(x + dx * span, foot - span * 0.06 - dy * span);
        canvas.rotate(turn);
        pin(canvas, toned, 0, span * 0.04, span * 0.15);
        canvas.restore();
      }
      bowlingBall(canvas, toned, x, foot - span * 0.045, span * 0.06, '#2f4fc0', 0.5);
    }
  canvas.restore();
}

/** A pin with its two red bands; `y` is where it stands. */
export function pin(canvas: Brush, toned: Toner, x: number, y: number, height: number): void {
  const wide = height * 0.17;
  const { light, base, shade } = tonesOf(toned('#fdf8f0'), '#ffffff', '#6a5a8a');
  canvas.fillStyle = sideways(canvas, x - wide, x + wide, [base, light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(x - wide * 0.55, y);
  canvas.bezierCurveTo(
    x - wide * 1.5,
    y - height * 0.35,
    x - wide * 0.9,
    y - height * 0.5,
    x - wide * 0.42,
    y - height * 0.68,
  );
  canvas.bezierCurveTo(x - wide * 0.9, y - height * 0.86, x - wide * 0.5, y - height, x, y - height);
  canvas.bezierCurveTo(
    x + wide * 0.5,
    y - height,
    x + wide * 0.9,
    y - height * 0.86,
    x + wide * 0.42,
    y - height * 0.68,
  );
  canvas.bezierCurveTo(x + wide * 0.9, y - height * 0.5, x + wide * 1.5, y - height * 0.35, x + wide * 0.55, y);
  canvas.fill();
  canvas.fillStyle = toned('#e0343c');
  for (const up of [0.66, 0.72]) canvas.fillRect(x - wide * 0.44, y - height * up, wide * 0.88, height * 0.032);
}

export function bowlingBall(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  radius: number,
  colour: string,
  turn: number,
): void {
  ball(canvas, x, y, radius, tonesOf(toned(colour), '#ffffff', '#140c28', 1.2), -1);
  canvas.fillStyle = withAlpha('#14081c', 0.75);
  for (const [across, up] of [
    [-0.16, -0.3],
    [0.14, -0.34],
    [0.0, -0.06],
  ] as const)
    disc(canvas, x + (across + 0.1 * Math.sin(turn)) * radius, y + up * radius * Math.cos(turn * 0.5), radius * 0.11);
}

/** The machine that brings the balls back, with a row of them on it. */
export function ballReturn(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  side: number,
  shadow: string,
): void {
  foothold(canvas, x, y, size * 1.2, shadow);
  block(canvas, x, y, size, size * 0.3, toned('#5a4a9a'), size * 0.08);
  block(canvas, x, y - size * 0.26, size * 1.1, size * 0.1, toned('#c8ccec'), size * 0.05);
  for (let index = 0; index < 4; index++)
    bowlingBall(
      canvas,
      toned,
      x + (index - 1.5) * size * 0.24,
      y - size * 0.44,
      size * 0.115,
      BALLS[(index + (side > 0 ? 2 : 0)) % BALLS.length]!,
      index,
    );
}
