/** Clouds at a depth of their own: banks that drift, and a floor of them seen from above. */

import { cloud } from '../../nature/sky.js';
import { type Cutout, frameOf, mix, place } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export interface Bank {
  depth: number;
  sort: number;
  /** Between which heights (parts of the frame's height) they drift, how wide they are and how fast (spans, per second). */
  from: number;
  to: number;
  width: number;
  count: number;
  pace: number;
  alpha?: number;
  /** 0 to 1: how far they fade into the air. */
  distance?: number;
  seed: number;
}

export function bankLayer(
  context: SetContext,
  { depth, sort, from, to, width, count, pace, alpha = 1, distance = 0, seed }: Bank,
): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed);
  const faded = palette.cloud.map((colour) => mix(colour, palette.sky[2], distance)) as [string, string];
  const shapes: Cutout[] = Array.from({ length: 3 }, () => cloud(next, span * width, faded, palette.side));
  const reach = frame.right - frame.left + span * width * 2;
  const clouds = Array.from({ length: count }, (_, index) => ({
    shape: shapes[index % 3]!,
    start: (index + 0.7 * next()) / count,
    y: from + (to - from) * next(),
    scale: 0.75 + 0.5 * next(),
    flip: next() < 0.5,
  })).sort((one, other) => one.y - other.y);
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.globalAlpha = alpha * (palette.stars > 0.5 ? 0.85 : 1);
      for (const { shape, start, y, scale, flip } of clouds) {
        const along = (((start + (t * pace * (1 + 2 * palette.wind) * span) / reach) % 1) + 1) % 1;
        place(canvas, shape, frame.left - span * width + along * reach, frame.down(y), { scale, flip });
      }
      canvas.globalAlpha = 1;
    },
  };
}
