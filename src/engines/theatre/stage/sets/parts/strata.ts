/** Walls of layered rock, as canyons have them: bands of colour that step back and forth. */
import { type Brush, type Frame, mix, sideways, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';

export interface Strata {
  seed: number;
  /** −1: a wall that fills the left of the frame, 1: the right. */
  hand: number;
  /** Where its face stands (spans from the middle) at its foot, and how far it leans back towards its top. */
  face: number;
  lean: number;
  top: number;
  bottom: number;
  colours: readonly string[];
  /** −1 or 1: where the light comes from. */
  light: number;
  shade: string;
  glare: string;
}

/** One wall from the frame's side to its stepped face; heights in pixels. */
export function paintStrata(
  canvas: Brush,
  frame: Frame,
  { seed, hand, face, lean, top, bottom, colours, light, shade, glare }: Strata,
): void {
  const next = random(seed);
  const { span } = frame;
  const out = hand < 0 ? frame.left : frame.right;
  const count = colours.length;
  const heights = [0];
  for (let band = 0; band < count; band++) heights.push(heights[band]! + 0.5 + next());
  const total = heights[count]!;
  let y = top;
  for (let band = 0; band < count; band++) {
    const low = top + ((bottom - top) * heights[band + 1]!) / total;
    const part = heights[band]! / total;
    const ledge = (next() - 0.4) * 0.05;
    const atTop = frame.across(hand * (face + lean * (1 - part) + ledge));
    const atFoot = frame.across(hand * (face + lean * (1 - heights[band + 1]! / total) + ledge * 0.6));
    const colour = colours[band]!;
    const depth = span * 0.5;
    canvas.save();
    canvas.beginPath();
    canvas.moveTo(out, y - span * 0.01);
    const steps = 9;
    for (let step = 0; step <= steps; step++)
      canvas.lineTo(
        out + ((atTop - out) * step) / steps,
        y + (band ? 1 : 1) * (next() - 0.5) * span * 0.016 * (step === steps ? 0 : 1),
      );
    // The face is broken into blocks.
    for (let step = 1; step <= 4; step++)
      canvas.lineTo(atTop + ((atFoot - atTop) * step) / 4 + (next() - 0.5) * span * 0.022, y + ((low - y) * step) / 4);
    canvas.lineTo(atFoot, bottom);
    canvas.lineTo(out, bottom);
    canvas.closePath();
    const lit = hand !== light;
    const inner = lit ? mix(colour, glare, 0.3) : mix(colour, shade, 0.3);
    const outer = lit ? mix(colour, shade, 0.16) : mix(colour, glare, 0.05);
    canvas.fillStyle =
      hand < 0
        ? sideways(canvas, atTop - depth, atTop, [outer, colour, inner])
        : sideways(canvas, atTop, atTop + depth, [inner, colour, outer]);
    canvas.fill();
    canvas.clip();
    // A shadow under the ledge above, a lit edge on this one's brow, and joints.
    canvas.fillStyle = withAlpha(shade, 0.28);
    canvas.fillRect(Math.min(out, atTop), y - span * 0.02, Math.abs(out - atTop) + span * 0.2, span * 0.034);
    canvas.fillStyle = withAlpha(glare, 0.3);
    canvas.fillRect(Math.min(out, atTop), y + span * 0.016, Math.abs(out - atTop) + span * 0.2, span * 0.006);
    canvas.strokeStyle = withAlpha(shade, 0.22);
    canvas.lineWidth = Math.max(0.7, span * 0.004);
    canvas.beginPath();
    for (let joint = 0; joint < 9; joint++) {
      const x = atTop + hand * span * (0.04 + joint * 0.09 + 0.06 * next());
      canvas.moveTo(x, y + span * 0.02);
      canvas.quadraticCurveTo(x + (next() - 0.5) * span * 0.03, (y + low) / 2, x + (next() - 0.5) * span * 0.02, low);
    }
    canvas.stroke();
    canvas.restore();
    y = low;
  }
}
