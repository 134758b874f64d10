/** Velvet: side curtains with golden ties, and the swags along the top. */
import { type Brush, ball, downward, type Frame, glow, mix, sideways, tonesOf } from '../../painting/paint.js';

/** Hanging velvet between two heights: folds of uneven width, each with its light and its shade. */
export function velvet(
  canvas: Brush,
  next: () => number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  colour: string,
  fold: number,
): void {
  const tones = tonesOf(colour, '#ff9a7a', '#2a0620', 1.3);
  for (let x = left; x < right; ) {
    const width = fold * (0.7 + 0.6 * next());
    canvas.fillStyle = sideways(canvas, x, x + width, [
      tones.shade,
      mix(tones.base, tones.shade, 0.3),
      tones.base,
      tones.light,
      tones.base,
      mix(tones.base, tones.shade, 0.5),
      tones.shade,
    ]);
    canvas.fillRect(x, top, width + 1, bottom - top);
    x += width;
  }
}

/** A curtain drawn to one side and tied; `x` is its outer edge, `direction` points to the middle of the stage. */
export function sideCurtain(
  canvas: Brush,
  next: () => number,
  frame: Frame,
  x: number,
  direction: number,
  width: number,
  colour: string,
): void {
  const tie = frame.down(0.64);
  const bottom = frame.down(0.97);
  canvas.save();
  canvas.beginPath();
  canvas.moveTo(x - direction * frame.width * 0.4, frame.top);
  canvas.lineTo(x + direction * width * 1.35, frame.top);
  canvas.bezierCurveTo(
    x + direction * width * 1.3,
    tie * 0.6,
    x + direction * width * 0.95,
    tie * 0.9,
    x + direction * width * 0.62,
    tie,
  );
  canvas.bezierCurveTo(
    x + direction * width * 0.86,
    tie + (bottom - tie) * 0.3,
    x + direction * width * 0.98,
    tie + (bottom - tie) * 0.7,
    x + direction * width * 1.0,
    bottom,
  );
  canvas.lineTo(x - direction * frame.width * 0.4, bottom);
  canvas.closePath();
  canvas.clip();
  const left = direction > 0 ? x - frame.width * 0.4 : x - width * 1.4;
  velvet(canvas, next, left, left + frame.width * 0.4 + width * 1.4, frame.top, bottom, colour, width * 0.2);
  canvas.fillStyle = downward(canvas, frame.top, bottom, [
    'rgba(20,2,24,0.55)',
    'rgba(20,2,24,0)',
    'rgba(20,2,24,0)',
    'rgba(20,2,24,0.3)',
  ]);
  canvas.fillRect(left, frame.top, frame.width * 0.4 + width * 1.4, bottom - frame.top);
  glow(canvas, x + direction * width * 0.5, tie, width * 0.8, '#20041c', 0.55, 0.25);
  canvas.restore();
  const gold = tonesOf('#f0bb4c', '#fff6c8', '#6a3410', 1.2);
  canvas.strokeStyle = sideways(canvas, x - width * 0.3, x + width * 0.7, [gold.shade, gold.light, gold.base]);
  canvas.lineCap = 'round';
  canvas.lineWidth = width * 0.075;
  canvas.beginPath();
  canvas.moveTo(x - direction * width * 0.5, tie - width * 0.16);
  canvas.quadraticCurveTo(
    x + direction * width * 0.2,
    tie + width * 0.14,
    x + direction * width * 0.64,
    tie - width * 0.02,
  );
  canvas.stroke();
  ball(canvas, x + direction * width * 0.4, tie + width * 0.09, width * 0.08, gold, 1);
  canvas.fillStyle = downward(canvas, tie, tie + width * 0.45, [gold.light, gold.base, gold.shade]);
  canvas.beginPath();
  canvas.moveTo(x + direction * width * 0.36, tie + width * 0.13);
  canvas.lineTo(x + direction * width * 0.3, tie + width * 0.42);
  canvas.quadraticCurveTo(
    x + direction * width * 0.4,
    tie + width * 0.48,
    x + direction * width * 0.5,
    tie + width * 0.42,
  );
  canvas.lineTo(x + direction * width * 0.44, tie + width * 0.13);
  canvas.fill();
}

/** The swags along the top, with a gold fringe. */
export function valance(canvas: Brush, next: () => number, frame: Frame, colour: string): void {
  const swag = frame.span * 0.3;
  const rest = frame.down(0.035);
  const depth = frame.span * 0.075;
  const tones = tonesOf(colour, '#ff9a7a', '#2a0620', 1.2);
  const gold = tonesOf('#f0bb4c', '#fff6c8', '#6a3410', 1.2);
  for (let x = frame.width / 2 - swag * 6.5; x < frame.right; x += swag) {
    if (x + swag < frame.left) continue;
    const scallop = () => {
      canvas.beginPath();
      canvas.moveTo(x, frame.top);
      canvas.lineTo(x, rest);
      canvas.quadraticCurveTo(x + swag / 2, rest + depth * 2, x + swag, rest);
      canvas.lineTo(x + swag, frame.top);
      canvas.closePath();
    };
    canvas.strokeStyle = downward(canvas, rest, rest + depth * 1.2, [gold.shade, gold.base, gold.light]);
    canvas.lineWidth = frame.span * 0.016;
    scallop();
    canvas.stroke();
    canvas.save();
    canvas.clip();
    velvet(canvas, next, x, x + swag, frame.top, frame.down(0.3), colour, swag * 0.16);
    canvas.globalAlpha = 0.55;
    for (let index = 0; index < 4; index++) {
      canvas.strokeStyle = index % 2 ? tones.light : tones.shade;
      canvas.lineWidth = frame.span * 0.012;
      canvas.beginPath();
      canvas.moveTo(x, rest - index * depth * 0.5);
      canvas.quadraticCurveTo(x + swag / 2, rest + depth * (1.75 - index * 0.5), x + swag, rest - index * depth * 0.5);
      canvas.stroke();
    }
    canvas.globalAlpha = 1;
    canvas.restore();
  }
  canvas.fillStyle = downward(canvas, frame.top, rest + depth, [
    'rgba(20,2,24,0.7)',
    'rgba(20,2,24,0.35)',
    'rgba(20,2,24,0)',
  ]);
  canvas.fillRect(frame.left, frame.top, frame.right - frame.left, rest + depth - frame.top);
}
