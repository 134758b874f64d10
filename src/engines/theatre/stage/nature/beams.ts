/** Shafts of light: one soft beam painted once, drawn slanted and stretched ever after. Used by forest, sea and theatre. */
import { type Brush, blankCanvas, type Canvas, downward, sideways, withAlpha } from '../painting/paint.js';

const beamWidth = 96;
const beamHeight = 256;

/** A beam that fades downwards and to both sides; `spread` 0 keeps its width, 1 opens it to a cone from a point. */
export function beamBitmap(colour: string, spread: number): Canvas {
  const beam = blankCanvas(beamWidth, beamHeight);
  const brush = beam.getContext('2d');
  for (let row = 0; row < beamHeight; row++) {
    const half = (beamWidth / 2) * (1 - spread * (1 - row / beamHeight) * 0.9);
    const middle = beamWidth / 2;
    brush.fillStyle = sideways(
      brush,
      middle - half,
      middle + half,
      [0, 0.18, 0.6, 1, 0.6, 0.18, 0].map((part) => withAlpha(colour, part)),
    );
    brush.fillRect(middle - half, row, half * 2, 1);
  }
  brush.globalCompositeOperation = 'destination-in';
  brush.fillStyle = downward(brush, 0, beamHeight, ['rgba(0,0,0,1)', 'rgba(0,0,0,0.7)', 'rgba(0,0,0,0)']);
  brush.fillRect(0, 0, beamWidth, beamHeight);
  return beam;
}

/** Draws a beam from a point at its top to a point at its foot. Set `lighter` before, and the alpha. */
export function drawBeam(
  canvas: Brush,
  beam: Canvas,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
): void {
  canvas.save();
  canvas.translate(...from);
  canvas.transform(1, 0, (to[0] - from[0]) / (to[1] - from[1]), 1, 0, 0);
  canvas.drawImage(beam, -width / 2, 0, width, to[1] - from[1]);
  canvas.restore();
}
