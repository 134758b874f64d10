/** Strands that come down from above: ivy with leaves, chains of little lights. Painted once for `dressing.ts`. */
import { type Brush, blankCanvas, type Canvas, glow, mix, TURN, tonesOf } from '../painting/paint.js';
import { random } from '../painting/random.js';

const LEAVES = ['#4f9a4a', '#6cb552', '#3c8350', '#82c45e'] as const;
const LAMPS = ['#ffd98a', '#ffb3c8', '#a8e0ff', '#ffe9b0'] as const;
const BLOSSOMS = ['#ffb3d1', '#ffd0e2', '#f58fbb', '#ffe3ee'] as const;

/** A strand `long` pixels long that hangs from its upper edge's middle; `unit`: how long a leaf is, about. */
export function paintStrand(sprite: string, long: number, unit: number, seed: number): Canvas {
  const next = random(seed);
  const wide = Math.max(12, Math.ceil(unit * 2.6));
  const art = blankCanvas(wide, long);
  const canvas = art.getContext('2d');
  const swing = unit * (0.16 + 0.2 * next());
  const turns = 1.2 + 1.6 * next();
  const phase = next() * TURN;
  const at = (part: number): number => wide / 2 + swing * Math.sin(part * turns * TURN + phase) * Math.min(1, part * 4);
  const isLit = sprite === 'prop-string-lights';
  canvas.strokeStyle = isLit ? '#3a3a48' : '#4a6a38';
  canvas.lineWidth = Math.max(1, unit * (isLit ? 0.05 : 0.09));
  canvas.beginPath();
  for (let step = 0; step <= 40; step++) canvas.lineTo(at(step / 40), (step / 40) * (long - unit * 0.7));
  canvas.stroke();
  const colours = isLit ? LAMPS : sprite === 'prop-blossom-strand' ? BLOSSOMS : LEAVES;
  const step = unit * (isLit ? 0.95 : 0.42);
  for (let y = step; y < long - unit * 0.6; y += step * (0.85 + 0.3 * next())) {
    const x = at(y / (long - unit * 0.7));
    const colour = colours[Math.floor(next() * colours.length)]!;
    if (isLit) lamp(canvas, x, y, unit * 0.2, colour);
    else {
      const thin = 1 - 0.45 * (y / long);
      for (const side of [-1, 1])
        if (next() < 0.82) leaf(canvas, x, y, unit * (0.5 + 0.3 * next()) * thin, side * (0.9 + 0.5 * next()), colour);
    }
  }
  return art;
}

function lamp(canvas: Brush, x: number, y: number, size: number, colour: string): void {
  glow(canvas, x, y, size * 3.2, colour, 0.7);
  canvas.fillStyle = mix(colour, '#ffffff', 0.5);
  canvas.beginPath();
  canvas.ellipse(x, y, size * 0.8, size, 0, 0, TURN);
  canvas.fill();
}

/** Heart-shaped, from its stalk outwards; `turn` in radians from straight down. */
function leaf(canvas: Brush, x: number, y: number, size: number, turn: number, colour: string): void {
  const tones = tonesOf(colour);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-turn);
  const gradient = canvas.createLinearGradient(-size * 0.4, 0, size * 0.4, size);
  gradient.addColorStop(0, tones.light);
  gradient.addColorStop(0.55, tones.base);
  gradient.addColorStop(1, tones.shade);
  canvas.fillStyle = gradient;
  canvas.beginPath();
  canvas.moveTo(0, 0);
  canvas.bezierCurveTo(-size * 0.7, size * 0.05, -size * 0.42, size * 0.8, 0, size);
  canvas.bezierCurveTo(size * 0.42, size * 0.8, size * 0.7, size * 0.05, 0, 0);
  canvas.fill();
  canvas.strokeStyle = tones.light;
  canvas.globalAlpha = 0.5;
  canvas.lineWidth = Math.max(0.6, size * 0.05);
  canvas.beginPath();
  canvas.moveTo(0, size * 0.1);
  canvas.lineTo(0, size * 0.8);
  canvas.stroke();
  canvas.restore();
}
