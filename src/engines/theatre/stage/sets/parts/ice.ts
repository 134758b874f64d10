/** Icebergs, and cracks in the ground as ice and lava fields have them. */
import { type Brush, type Frame, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';

/** An iceberg as folded paper, its waterline at y. */
export function paintBerg(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
  water: string,
  distance: number,
): void {
  const { palette } = context;
  const next = random(seed);
  const lit = mix(tone(palette, '#ffffff', distance), palette.sun.colour, context.light === 'sunset' ? 0.25 : 0.06);
  const shade = tone(palette, '#8fc4e8', distance);
  const deep = tone(palette, '#4f9ad0', distance);
  const tops: [number, number][] = [
    [-0.5, 0],
    [-0.4, 0.42 + 0.2 * next()],
    [-0.16, 0.82 + 0.18 * next()],
    [0.1, 0.62 + 0.2 * next()],
    [0.3, 0.74 * next() + 0.2],
    [0.5, 0],
  ];
  const at = ([across, up]: readonly [number, number]): [number, number] => [x + across * width, y - up * height];
  const [toLight, toShade] = palette.side > 0 ? [shade, lit] : [lit, shade];
  canvas.save();
  canvas.globalAlpha = 0.35;
  canvas.fillStyle = mix(shade, water, 0.3);
  polygon(
    canvas,
    tops.map(([across, up]) => [x + across * width * 0.94, y + up * height * 0.5]),
  );
  canvas.fill();
  canvas.globalAlpha = 1;
  polygon(canvas, tops.map(at));
  canvas.fillStyle = toLight;
  canvas.fill();
  canvas.clip();
  canvas.fillStyle = toShade;
  polygon(canvas, [
    at(tops[2]!),
    at([0.02, 0.4]),
    at([-0.08, 0.2]),
    at([0.06, -0.1]),
    at([0.6, -0.1]),
    at([0.6, 1.2]),
    at([-0.16, 1.2]),
  ]);
  canvas.fill();
  canvas.fillStyle = withAlpha(deep, 0.5);
  polygon(canvas, [
    at([-0.6, 0.12]),
    at([-0.2, 0.2]),
    at([0.1, 0.1]),
    at([0.6, 0.16]),
    at([0.6, -0.1]),
    at([-0.6, -0.1]),
  ]);
  canvas.fill();
  canvas.strokeStyle = withAlpha(deep, 0.45);
  canvas.lineWidth = Math.max(0.7, width * 0.008);
  canvas.beginPath();
  canvas.moveTo(...at([-0.3, 0.5]));
  canvas.lineTo(...at([-0.22, 0.3]));
  canvas.lineTo(...at([-0.27, 0.1]));
  canvas.stroke();
  canvas.restore();
  glow(canvas, x, y, width * 0.55, mix(water, '#ffffff', 0.6), 0.6, 0.06);
}

/** One crack that wanders outwards from x, y; `lines` from the widest below to the finest above, widths in spans. */
export function paintCrack(
  canvas: Brush,
  frame: Frame,
  next: () => number,
  {
    x,
    y,
    side,
    scale,
    lines,
  }: {
    x: number;
    y: number;
    side: number;
    scale: number;
    lines: readonly (readonly [width: number, colour: string, alpha: number])[];
  },
): void {
  const points: [number, number][] = [];
  let [atX, atY] = [x, y];
  for (let step = 0; step < 7; step++) {
    points.push([atX, atY]);
    atX += side * frame.span * (0.02 + 0.05 * next()) * scale;
    atY += (next() - 0.45) * frame.span * 0.03 * scale;
  }
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [width, colour, alpha] of lines) {
    canvas.strokeStyle = withAlpha(colour, alpha);
    canvas.lineWidth = frame.span * width * scale;
    canvas.beginPath();
    for (const point of points) canvas.lineTo(...point);
    canvas.stroke();
  }
}
