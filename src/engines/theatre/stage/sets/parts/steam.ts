/** Steam and smoke that curl up from cups, pots and ovens. */
import { glow } from '../../painting/paint.js';
import type { Layer } from '../../set.js';

/** One layer of steam over the `sources` (pixels), each rising by `height`. */
export function steamLayer(
  sources: readonly (readonly [x: number, y: number])[],
  height: number,
  {
    depth,
    sort = depth,
    colour = '#ffffff',
    strength = 0.3,
  }: { depth: number; sort?: number; colour?: string; strength?: number },
): Layer {
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      sources.forEach(([x, y], index) => {
        for (let puff = 0; puff < 7; puff++) {
          const rise = (t * 0.32 + puff / 7 + index * 0.37) % 1;
          const sway = Math.sin(rise * 5 + t * 0.8 + index * 2) * height * 0.12 * rise;
          glow(
            canvas,
            x + sway,
            y - rise * height,
            height * (0.09 + 0.16 * rise),
            colour,
            strength * Math.sin(rise * Math.PI),
          );
        }
      });
    },
  };
}
