/** Crystals that glow, and the stone teeth of caves. */
import { type Brush, frameOf, glow, mix, polygon, type Tones, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { roundFill } from './clay.js';

/** A cluster of five or more pointed crystals standing on x, y. */
export function paintCrystals(
  canvas: Brush,
  next: () => number,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  glow(canvas, x, y - size * 0.35, size * 1.3, colour, 0.5);
  const count = 6;
  for (let index = 0; index < count; index++) {
    const part = index / (count - 1) - 0.5;
    const length = size * (0.55 + 0.55 * (1 - Math.abs(part) * 1.6) + 0.12 * next());
    canvas.save();
    canvas.translate(x + part * size * 0.55, y);
    canvas.rotate(part * 1.05 + (next() - 0.5) * 0.2);
    const half = size * (0.1 + 0.04 * next());
    for (const [from, to, tint, strength] of [
      [-1, -0.15, '#ffffff', 0.55],
      [-0.15, 0.4, colour, 0],
      [0.4, 1, '#1a1040', 0.4],
    ] as const) {
      canvas.fillStyle = mix(colour, tint, strength);
      polygon(canvas, [
        [from * half, half * 0.4],
        [from * half, -length * 0.78],
        [0, -length],
        [to * half, -length * 0.78],
        [to * half, half * 0.4],
      ]);
      canvas.fill();
    }
    canvas.strokeStyle = withAlpha('#ffffff', 0.7);
    canvas.lineWidth = Math.max(0.7, size * 0.012);
    canvas.beginPath();
    canvas.moveTo(-half * 0.15, 0);
    canvas.lineTo(-half * 0.15, -length * 0.78);
    canvas.stroke();
    canvas.restore();
  }
}

/** Light that breathes about crystals. */
export function crystalGlowLayer(
  context: SetContext,
  depth: number,
  sort: number,
  places: readonly (readonly [x: number, y: number, size: number, colour: string])[],
): Layer {
  const next = random(context.seed + 6);
  const { span } = frameOf(context);
  const sparks = places.flatMap(([x, y, size, colour]) =>
    Array.from({ length: 4 }, () => ({
      x: x + (next() - 0.5) * size,
      y: y - next() * size,
      colour,
      phase: next() * 9,
    })),
  );
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.globalCompositeOperation = 'lighter';
      for (const [index, [x, y, size, colour]] of places.entries())
        glow(canvas, x, y - size * 0.4, size * 1.6, colour, 0.28 + 0.2 * Math.sin(t * 1.6 + index * 1.9));
      for (const { x, y, colour, phase } of sparks) {
        const shine = Math.max(0, Math.sin(t * 2.3 + phase)) ** 3;
        glow(canvas, x, y, span * 0.022, colour, shine);
        glow(canvas, x, y, span * 0.008, '#ffffff', shine);
      }
      canvas.globalCompositeOperation = 'source-over';
    },
  };
}

/** A stalactite hanging from (or, with negative `length`, a stalagmite standing on) a point. */
export function paintTooth(
  canvas: Brush,
  next: () => number,
  x: number,
  y: number,
  length: number,
  width: number,
  tones: Tones,
  side: number,
): void {
  const bend = (next() - 0.5) * width * 0.3;
  canvas.fillStyle = roundFill(canvas, x - width / 2, x + width / 2, tones, side);
  canvas.beginPath();
  canvas.moveTo(x - width * 0.62, y - length * 0.02);
  canvas.bezierCurveTo(x - width * 0.36, y + length * 0.2, x - width * 0.2, y + length * 0.6, x + bend, y + length);
  canvas.bezierCurveTo(
    x + width * 0.24,
    y + length * 0.6,
    x + width * 0.36,
    y + length * 0.2,
    x + width * 0.62,
    y - length * 0.02,
  );
  canvas.closePath();
  canvas.fill();
  canvas.strokeStyle = withAlpha(tones.shade, 0.35);
  canvas.lineWidth = Math.max(0.6, width * 0.05);
  for (const part of [0.2, 0.4, 0.58]) {
    const half = width * 0.5 * (1 - part) ** 1.3;
    canvas.beginPath();
    canvas.moveTo(x - half, y + length * part);
    canvas.quadraticCurveTo(x, y + length * part + width * 0.1, x + half, y + length * part);
    canvas.stroke();
  }
}
