/** Grains on a strip of sand, dark and light. Used by beach and island. */

import type { Strip } from '../../nature/land.js';
import { type Brush, disc, frameOf, withAlpha } from '../../painting/paint.js';
import { groundTone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

export function grains(canvas: Brush, context: SetContext, strip: Strip, chance: () => number, count: number): void {
  const frame = frameOf(context);
  const { edge, end, top, scale } = strip;
  for (let order = 0; order < count; order++) {
    const x = frame.left + chance() * (frame.right - frame.left);
    const y = edge(x) + frame.span * 0.03 + chance() * (Math.min(end, frame.height * 1.1) - top);
    canvas.fillStyle = withAlpha(groundTone(context.palette, chance() < 0.5 ? '#a97f4a' : '#fff6d8'), 0.35);
    disc(canvas, x, y, frame.span * 0.0022 * (0.6 + scale), 0.7);
  }
}
