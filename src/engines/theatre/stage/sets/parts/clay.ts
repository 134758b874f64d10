/** Shading shared by scenery: round bodies, flat shadows, and slabs of rock or ice that stand as cliffs. */
import { type Brush, downward, glow, mix, polygon, sideways, type Tones, withAlpha } from '../../painting/paint.js';

type Fill = ReturnType<typeof sideways>;

/** Fill of an upright round body between two edges: light where the light comes from (−1 left, 1 right). */
export function roundFill(canvas: Brush, left: number, right: number, tones: Tones, side: number): Fill {
  const { light, base, shade } = tones;
  return sideways(canvas, left, right, side > 0 ? [shade, base, light, base] : [base, light, base, shade]);
}

/** A flat face as points, filled from its top to its foot. */
export function face(canvas: Brush, points: readonly (readonly [number, number])[], colours: readonly string[]): void {
  const heights = points.map(([, y]) => y);
  canvas.fillStyle = downward(canvas, Math.min(...heights), Math.max(...heights), colours);
  polygon(canvas, points);
  canvas.fill();
}

/** One upright slab with a rounded, lit top, and dark towards its foot. */
export function slab(
  canvas: Brush,
  next: () => number,
  {
    x,
    top,
    bottom,
    width,
    tones,
    side,
    cap,
    foot = tones.shade,
  }: {
    x: number;
    top: number;
    bottom: number;
    width: number;
    tones: Tones;
    side: number;
    /** Colour of what lies on it: grass, snow. */
    cap?: string;
    /** What its foot fades to. */
    foot?: string;
  },
): void {
  const half = width / 2;
  const slope = (next() - 0.5) * width * 0.35;
  const round = width * 0.22;
  canvas.save();
  canvas.beginPath();
  canvas.moveTo(x - half * 1.06, bottom);
  canvas.lineTo(x - half, top + slope + round);
  canvas.quadraticCurveTo(x - half, top + slope, x - half + round, top + slope * 0.7);
  canvas.lineTo(x + half - round, top - slope * 0.7);
  canvas.quadraticCurveTo(x + half, top - slope, x + half, top - slope + round);
  canvas.lineTo(x + half * 1.06, bottom);
  canvas.closePath();
  canvas.fillStyle = roundFill(canvas, x - half, x + half, tones, side);
  canvas.fill();
  canvas.clip();
  // Facets: a chipped edge and a few cracks.
  canvas.fillStyle = withAlpha(side > 0 ? tones.shade : tones.light, 0.3);
  const chip = 0.25 + 0.2 * next();
  polygon(canvas, [
    [x - half * 1.1, top - width],
    [x - half * (1 - 2 * chip), top - width],
    [x - half * (1 - 1.4 * chip), (top + bottom) / 2],
    [x - half * (1 - 1.9 * chip), bottom],
    [x - half * 1.1, bottom],
  ]);
  canvas.fill();
  canvas.lineCap = 'round';
  for (let crack = 0; crack < 3; crack++) {
    const y = top + (bottom - top) * (0.15 + 0.6 * next());
    const from = x + (next() - 0.5) * width * 0.8;
    canvas.strokeStyle = withAlpha(tones.shade, 0.4);
    canvas.lineWidth = Math.max(0.7, width * 0.025);
    canvas.beginPath();
    canvas.moveTo(from, y);
    canvas.lineTo(from + (next() - 0.5) * width * 0.2, y + width * (0.2 + 0.3 * next()));
    canvas.lineTo(from + (next() - 0.5) * width * 0.3, y + width * (0.5 + 0.4 * next()));
    canvas.stroke();
  }
  canvas.fillStyle = downward(canvas, top, bottom, [withAlpha(foot, 0), withAlpha(foot, 0.15), withAlpha(foot, 0.85)]);
  canvas.fillRect(x - width, top - width, width * 2, bottom - top + width);
  if (cap)
    for (let tuft = 0; tuft < 6; tuft++) {
      const across = tuft / 5 - 0.5;
      glow(canvas, x + across * width, top - slope * across * 1.4, width * (0.24 + 0.12 * next()), cap, 1, 0.75);
    }
  else glow(canvas, x + side * half * 0.4, top, half, mix(tones.light, '#ffffff', 0.3), 0.55, 0.4);
  canvas.restore();
}

/** A cliff of slabs from `left` to `right`, higher where `rise` (0 to 1) says so; the nearer rows are lower. */
export function cliffWall(
  canvas: Brush,
  next: () => number,
  {
    left,
    right,
    bottom,
    height,
    width,
    rows = 3,
    tones,
    side,
    cap,
    foot,
    rise = () => 1,
  }: {
    left: number;
    right: number;
    bottom: number;
    height: number;
    width: number;
    rows?: number;
    tones(row: number): Tones;
    side: number;
    cap?: string;
    foot?: string;
    rise?(part: number): number;
  },
): void {
  for (let row = 0; row < rows; row++) {
    const count = Math.max(2, Math.round((right - left) / (width * (0.8 + 0.1 * row))));
    for (let index = 0; index < count; index++) {
      const part = (index + 0.5 + (next() - 0.5) * 0.5) / count;
      const tall = height * rise(part) * (1 - (row / rows) * 0.75) * (0.8 + 0.35 * next());
      if (tall < width * 0.3) continue;
      slab(canvas, next, {
        x: left + part * (right - left),
        top: bottom - tall,
        bottom,
        width: width * (1 + 0.5 * next()),
        tones: tones(row),
        side,
        cap,
        foot,
      });
    }
  }
}
