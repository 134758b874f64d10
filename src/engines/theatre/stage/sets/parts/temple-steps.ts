/** A stepped temple of weathered stone: tiers under moss, a stair up to the door, carved heads. */
import { type Brush, downward, frameOf, glow, mix, polygon, sideways, TURN, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';

const TIERS = 5;

/** Steps of weathered stone, a stair up to the door, and a shrine on top. */
export function paintTemple(canvas: Brush, context: SetContext): void {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const base = frame.down(0.73);
  const middle = frame.width / 2;
  const narrow = frame.width < span * 1.2 ? 0.72 : 1;
  const stone = tonesOf(tone(palette, '#b3aa90', 0.1), '#fff4d4', '#3a3a52', 1);
  const moss = tone(palette, '#6f9a4c', 0.12);
  const tall = span * 0.082;
  const widthAt = (tier: number) => span * narrow * (0.52 - tier * 0.078);
  const next = random(41);
  glow(canvas, middle, base, span * 0.75, palette.shadow, 0.45, 0.12);
  for (let tier = 0; tier < TIERS; tier++) {
    const half = widthAt(tier);
    const top = base - (tier + 1) * tall;
    canvas.fillStyle = sideways(
      canvas,
      middle - half,
      middle + half,
      palette.side > 0 ? [stone.shade, stone.base, stone.light] : [stone.light, stone.base, stone.shade],
    );
    polygon(canvas, [
      [middle - half, base - tier * tall],
      [middle - half + span * 0.016, top],
      [middle + half - span * 0.016, top],
      [middle + half, base - tier * tall],
    ]);
    canvas.fill();
    canvas.strokeStyle = mix(stone.base, stone.shade, 0.7);
    canvas.globalAlpha = 0.5;
    canvas.lineWidth = Math.max(0.7, span * 0.002);
    for (let row = 1; row < 3; row++) {
      canvas.beginPath();
      canvas.moveTo(middle - half, top + (row / 3) * tall);
      canvas.lineTo(middle + half, top + (row / 3) * tall);
      canvas.stroke();
    }
    for (let joint = 0; joint < 16; joint++) {
      const x = middle + (next() * 2 - 1) * half * 0.95;
      const y = top + (Math.floor(next() * 3) / 3) * tall;
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.lineTo(x, y + tall / 3);
      canvas.stroke();
    }
    canvas.globalAlpha = 1;
    canvas.fillStyle = downward(canvas, top - span * 0.008, top + span * 0.014, [stone.light, stone.base]);
    canvas.fillRect(middle - half + span * 0.006, top - span * 0.008, half * 2 - span * 0.012, span * 0.018);
    for (let patch = 0; patch < 9; patch++) {
      const x = middle + (next() * 2 - 1) * half * 0.92;
      canvas.fillStyle = mix(moss, '#2f5a34', 0.4 * next());
      canvas.beginPath();
      canvas.ellipse(x, top + span * 0.002, span * (0.02 + 0.04 * next()), span * 0.012, 0, 0, TURN);
      canvas.fill();
      canvas.fillRect(x - span * 0.004, top, span * 0.008, tall * (0.2 + 0.6 * next()));
    }
  }
  const roof = base - TIERS * tall;
  const half = widthAt(TIERS) * 1.04;
  canvas.fillStyle = sideways(canvas, middle - half, middle + half, [stone.shade, stone.base, stone.light]);
  canvas.fillRect(middle - half, roof - span * 0.11, half * 2, span * 0.11);
  canvas.fillStyle = downward(canvas, roof - span * 0.15, roof - span * 0.1, [stone.light, stone.base, stone.shade]);
  polygon(canvas, [
    [middle - half * 1.2, roof - span * 0.1],
    [middle - half * 0.84, roof - span * 0.155],
    [middle + half * 0.84, roof - span * 0.155],
    [middle + half * 1.2, roof - span * 0.1],
  ]);
  canvas.fill();
  canvas.fillStyle = '#191420';
  canvas.beginPath();
  canvas.roundRect(middle - span * 0.034, roof - span * 0.085, span * 0.068, span * 0.085, [
    span * 0.02,
    span * 0.02,
    0,
    0,
  ]);
  canvas.fill();
  paintStair(canvas, { middle, base, roof, span, light: stone.light, shade: stone.shade, colour: stone.base });
  for (const side of [-1, 1])
    stoneFace(canvas, middle + side * widthAt(1) * 0.62, base - tall * 0.2, span * 0.075, stone);
}

function paintStair(
  canvas: Brush,
  {
    middle,
    base,
    roof,
    span,
    light,
    shade,
    colour,
  }: { middle: number; base: number; roof: number; span: number; light: string; shade: string; colour: string },
): void {
  const steps = 22;
  for (let step = 0; step < steps; step++) {
    const part = step / steps;
    const half = span * (0.105 - 0.05 * part);
    const y = base + (roof - base) * part;
    const tall = (base - roof) / steps;
    canvas.fillStyle = downward(canvas, y - tall, y, [light, colour, shade]);
    canvas.fillRect(middle - half, y - tall, half * 2, tall + 0.5);
  }
}

/** A carved head that looks out of the wall. */
function stoneFace(
  canvas: Brush,
  x: number,
  foot: number,
  size: number,
  stone: { light: string; base: string; shade: string },
): void {
  canvas.fillStyle = downward(canvas, foot - size * 1.3, foot, [stone.light, stone.base, stone.shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.52, foot - size * 1.25, size * 1.04, size * 1.25, size * 0.26);
  canvas.fill();
  canvas.fillStyle = mix(stone.shade, '#1c1830', 0.5);
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.ellipse(x + side * size * 0.22, foot - size * 0.78, size * 0.12, size * 0.09, 0, 0, TURN);
    canvas.fill();
  }
  canvas.beginPath();
  canvas.roundRect(x - size * 0.25, foot - size * 0.36, size * 0.5, size * 0.12, size * 0.05);
  canvas.fill();
  canvas.fillStyle = stone.light;
  canvas.beginPath();
  canvas.roundRect(x - size * 0.07, foot - size * 0.74, size * 0.14, size * 0.3, size * 0.06);
  canvas.fill();
}
