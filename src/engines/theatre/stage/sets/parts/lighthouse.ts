/** A small lighthouse, and the light that turns in it. */
import { beamBitmap } from '../../nature/beams.js';
import { type Brush, glow, polygon, tonesOf } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';
import { roundFill } from './clay.js';

export function paintLighthouse(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  height: number,
  distance: number,
): void {
  const { palette } = context;
  const white = tonesOf(tone(palette, '#fff8ee', distance), '#ffffff', '#3a3a68', 1);
  const red = tonesOf(tone(palette, '#d9483c', distance), '#ffb090', '#3a1030', 1);
  const half = (up: number) => height * (0.13 - 0.055 * up);
  glow(canvas, x, y, height * 0.25, palette.shadow, 0.4, 0.2);
  for (let band = 0; band < 5; band++) {
    const from = (band / 5) * 0.76;
    const to = ((band + 1) / 5) * 0.76;
    canvas.fillStyle = roundFill(canvas, x - half(from), x + half(from), band % 2 ? red : white, palette.side);
    polygon(canvas, [
      [x - half(from), y - height * from],
      [x - half(to), y - height * to - 0.5],
      [x + half(to), y - height * to - 0.5],
      [x + half(from), y - height * from],
    ]);
    canvas.fill();
  }
  canvas.fillStyle = red.shade;
  canvas.fillRect(x - height * 0.105, y - height * 0.79, height * 0.21, height * 0.035);
  canvas.fillStyle = palette.lampStrength > 0.3 ? palette.lamp : tone(palette, '#bfe4f2', distance);
  canvas.fillRect(x - height * 0.06, y - height * 0.89, height * 0.12, height * 0.1);
  canvas.fillStyle = roundFill(
    canvas,
    x - height * 0.09,
    x + height * 0.09,
    tonesOf(groundTone(palette, '#d9483c', distance)),
    palette.side,
  );
  polygon(canvas, [
    [x - height * 0.09, y - height * 0.885],
    [x, y - height],
    [x + height * 0.09, y - height * 0.885],
  ]);
  canvas.fill();
}

/** Its beam that goes round, where it is dark enough to see it. */
export function lighthouseBeamLayer(
  context: SetContext,
  x: number,
  y: number,
  length: number,
  { depth, sort }: { depth: number; sort: number },
): Layer {
  const { palette } = context;
  const beam = beamBitmap('#fff0c0', 1);
  const strength = Math.max(0, palette.lampStrength - 0.2);
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      if (strength === 0) return;
      canvas.globalCompositeOperation = 'lighter';
      const round = Math.cos(t * 1.3);
      for (const hand of [-1, 1]) {
        const reach = round * hand;
        if (reach < 0.05) continue;
        canvas.save();
        canvas.translate(x, y);
        canvas.rotate(hand > 0 ? -Math.PI / 2 : Math.PI / 2);
        canvas.globalAlpha = 0.75 * strength;
        canvas.drawImage(beam, -length * 0.16, 0, length * 0.32, length * reach);
        canvas.restore();
      }
      glow(canvas, x, y, length * 0.12, '#fff0c0', strength * (0.7 + 0.3 * Math.abs(Math.sin(t * 1.3))));
      canvas.globalCompositeOperation = 'source-over';
    },
  };
}
