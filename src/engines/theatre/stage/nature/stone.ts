/** Stone: mountains folded like paper, and boulders. */
import { type Brush, ball, downward, glow, mix, polygon, type Tones } from '../painting/paint.js';
import { random } from '../painting/random.js';

/** One mountain as folded paper: a lit and a shaded flank, snow to `snow` (0 none to 1 all) of its height. */
export function peak(
  canvas: Brush,
  {
    seed,
    x,
    base,
    width,
    height,
    tones,
    snow,
    cap,
    side,
    foot,
  }: {
    seed: number;
    x: number;
    base: number;
    width: number;
    height: number;
    tones: Tones;
    snow: number;
    cap: Tones;
    side: number;
    foot: string;
  },
): void {
  const next = random(seed);
  const top = base - height;
  const lean = (next() - 0.5) * width * 0.16;
  const flank = (direction: number): [number, number][] => {
    const points: [number, number][] = [];
    const steps = 7;
    for (let index = 1; index < steps; index++) {
      const part = index / steps;
      points.push([
        x + lean * (1 - part) + direction * width * 0.5 * part ** 1.12 + (next() - 0.5) * width * 0.05,
        top + height * part + (next() - 0.5) * height * 0.05,
      ]);
    }
    points.push([x + direction * width * 0.5, base]);
    return points;
  };
  const tip: [number, number] = [x + lean, top];
  const left = flank(-1);
  const right = flank(1);
  const spine: [number, number][] = [];
  for (let index = 1; index <= 8; index++) {
    const part = index / 8;
    spine.push([
      x + lean * (1 - part) - side * width * (0.02 + 0.1 * part) + (index % 2 ? 1 : -1) * width * 0.03 * (0.4 + part),
      top + height * part,
    ]);
  }
  const gradient = (from: string) => downward(canvas, top, base, [from, from, mix(from, foot, 0.75)]);
  canvas.fillStyle = gradient(side > 0 ? tones.shade : tones.light);
  polygon(canvas, [tip, ...left, ...[...spine].reverse()]);
  canvas.fill();
  canvas.fillStyle = gradient(side > 0 ? tones.light : tones.shade);
  polygon(canvas, [tip, ...right, ...[...spine].reverse()]);
  canvas.fill();
  if (snow <= 0) return;
  const cover = (flankPoints: [number, number][], colour: string) => {
    canvas.save();
    polygon(canvas, [tip, ...flankPoints, ...[...spine].reverse()]);
    canvas.clip();
    const reach = height * snow;
    const edge: [number, number][] = [];
    for (let index = 0; index <= 14; index++) {
      edge.push([
        x - width * 0.55 + (index / 14) * width * 1.1,
        top + reach * (index % 2 ? 0.62 : 1) * (0.8 + 0.4 * next()),
      ]);
    }
    polygon(canvas, [[x - width, top - height], ...edge, [x + width, top - height]]);
    canvas.fillStyle = downward(canvas, top, top + reach * 1.1, [colour, mix(colour, foot, 0.2)]);
    canvas.fill();
    canvas.restore();
  };
  cover(left, side > 0 ? cap.shade : cap.light);
  cover(right, side > 0 ? cap.light : cap.shade);
}

/** A rounded boulder with its shadow, standing on `y`. */
export function rock(
  canvas: Brush,
  {
    seed,
    x,
    y,
    width,
    height,
    tones,
    side,
    shadow,
    top,
  }: {
    seed: number;
    x: number;
    y: number;
    width: number;
    height: number;
    tones: Tones;
    side: number;
    shadow: string;
    top?: string;
  },
): void {
  const next = random(seed);
  glow(canvas, x - side * width * 0.12, y, width * 0.75, shadow, 0.6, 0.2);
  const points: [number, number][] = [];
  for (let index = 0; index <= 8; index++) {
    const angle = Math.PI * (1 + index / 8);
    const reach = 0.82 + 0.26 * next();
    points.push([x + Math.cos(angle) * width * 0.5 * (index % 8 ? reach : 1), y + Math.sin(angle) * height * reach]);
  }
  canvas.save();
  canvas.beginPath();
  canvas.moveTo(...points[0]!);
  for (let index = 1; index < points.length; index++) {
    const [fromX, fromY] = points[index - 1]!;
    const [toX, toY] = points[index]!;
    canvas.quadraticCurveTo(fromX, fromY, (fromX + toX) / 2, (fromY + toY) / 2);
  }
  canvas.lineTo(...points[8]!);
  canvas.quadraticCurveTo(x, y + height * 0.16, ...points[0]!);
  canvas.closePath();
  canvas.clip();
  canvas.fillStyle = tones.shade;
  canvas.fillRect(x - width, y - height * 1.5, width * 2, height * 2);
  ball(canvas, x, y - height * 0.3, Math.max(width * 0.62, height * 0.95), tones, side);
  canvas.globalAlpha = 0.2;
  canvas.fillStyle = tones.shade;
  polygon(canvas, [
    [x - side * width * 0.06, y - height * 0.72],
    [x - side * width * 0.6, y - height * 0.5],
    [x - side * width * 0.6, y + height],
    [x - side * width * 0.16, y + height],
  ]);
  canvas.fill();
  canvas.globalAlpha = 1;
  glow(canvas, x + side * width * 0.2, y - height * 0.78, width * 0.34, tones.light, 0.8, 0.6);
  if (top) {
    for (let index = 0; index < 6; index++) {
      glow(
        canvas,
        x + (index / 5 - 0.5) * width * 0.7,
        y - height * (0.98 - Math.abs(index / 5 - 0.5) * 0.55),
        width * 0.22,
        top,
        1,
        0.5,
      );
    }
  }
  canvas.restore();
}
