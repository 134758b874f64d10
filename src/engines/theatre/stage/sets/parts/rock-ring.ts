/** Walls of a cave around its mouth. */
import { type Brush, frameOf, glow, mix, TURN } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';

export interface RockRing {
  seed: number;
  /** The hole's middle, pixels, and its radii, spans. */
  x: number;
  y: number;
  across: number;
  up: number;
  stone: string;
  light: string;
  dark: string;
  /** 0 at the mouth to 1 at hand: less light. */
  nearness: number;
}

/** A wall of rock with a ragged hole in it, lit from there; radii in spans. Returns the chance that went on to draw it. */
export function paintRockRing(
  canvas: Brush,
  context: SetContext,
  { seed, x: mouthX, y: mouthY, across, up, stone, light: daylight, dark, nearness }: RockRing,
): () => number {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed);
  canvas.beginPath();
  canvas.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  const points = 26;
  const corners: [number, number][] = [];
  for (let index = 0; index < points; index++) {
    const angle = (-index / points) * TURN;
    const reach = 1 + 0.13 * (next() - 0.5);
    corners.push([
      mouthX + Math.cos(angle) * across * span * reach,
      mouthY + Math.sin(angle) * span * reach * (Math.sin(angle) < 0 ? up : 0.45),
    ]);
  }
  corners.forEach(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % points]!;
    if (index === 0) canvas.moveTo((x + nextX) / 2, (y + nextY) / 2);
    else canvas.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
  canvas.closePath();
  const gradient = canvas.createRadialGradient(
    mouthX,
    mouthY,
    across * span * 0.75,
    mouthX,
    mouthY,
    across * span + span * 0.5,
  );
  gradient.addColorStop(0, mix(stone, daylight, 0.42 * (1 - nearness * 0.6)));
  gradient.addColorStop(0.3, stone);
  gradient.addColorStop(1, mix(stone, dark, 0.75));
  canvas.fillStyle = gradient;
  canvas.fill('evenodd');
  canvas.save();
  canvas.clip('evenodd');
  // Bulges of rock, lit on the side of the mouth.
  for (let bulge = 0; bulge < 60; bulge++) {
    const angle = next() * TURN;
    const reach = 1.08 + 1.1 * next();
    const x = mouthX + Math.cos(angle) * across * span * reach;
    const y = mouthY + Math.sin(angle) * up * span * reach;
    const size = span * (0.05 + 0.09 * next());
    glow(canvas, x, y, size * 1.3, dark, 0.4);
    glow(
      canvas,
      x - Math.cos(angle) * size * 0.4,
      y - Math.sin(angle) * size * 0.4,
      size,
      mix(stone, daylight, 0.3 * (1 - nearness)),
      0.5,
    );
  }
  canvas.restore();
  return next;
}
