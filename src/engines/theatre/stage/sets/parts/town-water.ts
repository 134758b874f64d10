/** Water before towns: its still surface with what it mirrors, and the glints that move on it. Called by the built sets. */
import { type Brush, disc, downward, glow, mix, withAlpha } from '../../painting/paint.js';
import type { Layer } from '../../set.js';
import { type Kit, moving } from './kit.js';

/** A sheet of water between two heights (pixels), the sky in its far part. */
export function waterSheet(kit: Kit, canvas: Brush, top: number, bottom: number, colour = '#3f8fc8'): void {
  const { frame, palette } = kit;
  const far = mix(kit.paint(mix(colour, '#dff2ff', 0.35), 0.2), palette.sky[2], 0.4);
  const near = kit.paint(mix(colour, '#12406f', 0.35));
  canvas.fillStyle = downward(canvas, top, bottom, [far, mix(far, kit.paint(colour), 0.6), kit.paint(colour), near]);
  canvas.fillRect(frame.left, top, frame.right - frame.left, bottom - top);
  const { sun } = palette;
  if (sun.strength > 0)
    for (let index = 0; index < 9; index++) {
      const part = (index + 0.5) / 9;
      glow(
        canvas,
        frame.across(sun.across),
        top + part * (bottom - top),
        kit.span * (0.05 + 0.08 * part),
        sun.colour,
        (kit.night ? 0.35 : 0.5) * sun.strength * (1 - part * 0.6),
        0.25,
      );
    }
}

/** Short bright strokes that drift on the water, longer the nearer they are. */
export function ripples(
  kit: Kit,
  depth: number,
  sort: number,
  top: number,
  bottom: number,
  { count = 60, colour = '#ffffff', alpha = 0.34 } = {},
): Layer {
  const { frame, span, palette } = kit;
  const bright = mix(colour, palette.sky[2], 0.3);
  return moving(depth, sort, (canvas, t) => {
    for (let index = 0; index < count; index++) {
      const part = ((index * 0.618034) % 1) ** 1.4;
      const y =
        top + (bottom - top) * (0.03 + 0.94 * part) + Math.sin(t * 1.3 + index * 2.1) * span * 0.004 * (0.3 + part);
      const along = ((index * 0.37731 + t * (0.006 + 0.05 * palette.wind) * (0.4 + part)) % 1) * 2.6 - 1.3;
      canvas.fillStyle = withAlpha(
        bright,
        alpha * (0.35 + 0.65 * Math.sin(t * 1.7 + index * 1.9) ** 2) * (kit.night ? 0.6 : 1),
      );
      disc(canvas, frame.across(along), y, span * (0.012 + 0.05 * part) * (0.6 + 0.4 * Math.sin(index * 5)), 0.09);
    }
  });
}
