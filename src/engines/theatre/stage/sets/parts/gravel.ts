/** Raked gravel that flows around mossy islands. */
import { type Brush, disc, downward, type Frame, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import { groundTone, type Palette } from '../../painting/palette.js';

export interface Island {
  x: number;
  y: number;
  radius: number;
}

/** Islands in the gravel: spans from the middle, at most that part of the width from it, part of the height, radius in spans. */
const ISLANDS = [
  [-0.4, 0.3, 0.705, 0.15],
  [0.36, 0.29, 0.675, 0.11],
  [0.62, 0.42, 0.86, 0.15],
] as const;

export const islandsIn = (frame: Frame): Island[] =>
  ISLANDS.map(([across, part, down, radius]) => ({
    x: frame.beside(across, part),
    y: frame.down(down),
    radius: radius * frame.span,
  }));

/** Raked lines that flow around the islands. */
export function rake(canvas: Brush, frame: Frame, palette: Palette, from: number, to: number): void {
  const { span } = frame;
  const light = withAlpha(groundTone(palette, '#fffaf0'), 0.75);
  const dark = withAlpha(groundTone(palette, '#8f7448'), 0.55);
  canvas.lineJoin = 'round';
  const islands = islandsIn(frame);
  for (let y = from; y < to; ) {
    const part = (y - frame.down(0.58)) / (frame.height * 0.42);
    const gap = span * (0.011 + 0.026 * Math.max(0, part));
    for (const [offset, colour] of [
      [0, light],
      [gap * 0.3, dark],
    ] as const) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = gap * 0.24;
      canvas.beginPath();
      for (let x = frame.left; x < frame.right; x += span / 36) {
        let bend = 0;
        for (const island of islands) {
          const reach = island.radius * 1.6;
          const awayX = (x - island.x) / reach;
          const awayY = (y - island.y) / (reach * 0.42);
          bend += Math.exp(-awayX * awayX - awayY * awayY) * reach * 0.3 * (awayY < 0 ? -1 : 1);
        }
        canvas.lineTo(x, y + offset + bend);
      }
      canvas.stroke();
    }
    y += gap;
  }
}

export function paintIsland(canvas: Brush, frame: Frame, palette: Palette, { x, y, radius }: Island): void {
  const { span } = frame;
  for (let ring = 6; ring >= 1; ring--) {
    const reach = radius * (0.72 + 0.13 * ring);
    if (ring === 6) {
      canvas.fillStyle = groundTone(palette, '#efe3c8', 0.1);
      disc(canvas, x, y, reach, 0.32);
    }
    for (const [offset, colour] of [
      [0, withAlpha(groundTone(palette, '#fffaf0'), 0.85)],
      [span * 0.004, withAlpha(groundTone(palette, '#8f7448'), 0.6)],
    ] as const) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = span * 0.0045;
      canvas.beginPath();
      canvas.ellipse(x, y + offset, reach, reach * 0.32, 0, 0, TURN);
      canvas.stroke();
    }
  }
  const moss = tonesOf(groundTone(palette, '#86a94e', 0.05));
  canvas.fillStyle = downward(canvas, y - radius * 0.25, y + radius * 0.25, [moss.light, moss.base, moss.shade]);
  disc(canvas, x, y, radius * 0.78, 0.3);
}
