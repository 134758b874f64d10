/** What grows on a strip of ground: grass tufts, small flowers and a few stones. A `dress` for `groundLayers`. */
import { flower, tuft } from '../../nature/grass.js';
import type { Strip } from '../../nature/land.js';
import { rock } from '../../nature/stone.js';
import { type Brush, frameOf, mix, tonesOf } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';

export interface Turf {
  /** Darkest and lightest blade. */
  blades: readonly [string, string];
  petals?: readonly string[];
  stone?: string;
  /** Blades per strip, and how tall they are in spans. */
  count?: number;
  height?: number;
  seed?: number;
}

export function turf(context: SetContext, growing: Turf): (canvas: Brush, strip: Strip) => void {
  const { palette } = context;
  const frame = frameOf(context);
  const { blades, petals = [], stone, count = 130, height = 0.024, seed = 0 } = growing;
  return (canvas, { index, top, end, scale, edge }) => {
    const next = random(context.seed + seed + index * 17 + 5);
    const things = Array.from({ length: count }, () => ({
      x: frame.left + next() * (frame.right - frame.left),
      part: next(),
    })).sort((one, other) => one.part - other.part);
    for (const { x, part } of things) {
      const y = edge(x) + frame.span * 0.012 + part * (Math.min(end, frame.height * 1.06) - top);
      const size = frame.span * height * scale * (0.7 + 0.6 * next());
      const calm = Math.abs(x - frame.width / 2) < frame.span * 0.26;
      const kind = next();
      if (petals.length && kind < 0.16 && !palette.snowCover && (!calm || kind < 0.03))
        flower(
          canvas,
          x,
          y - size * 0.2,
          frame.span * 0.009 * (0.5 + scale),
          tone(palette, petals[Math.floor(next() * petals.length)]!, 0.05),
          tone(palette, '#ffcf4a'),
        );
      else if (stone && kind > 0.96 && !calm)
        rock(canvas, {
          seed: Math.floor(kind * 9999),
          x,
          y,
          width: frame.span * 0.06 * scale,
          height: frame.span * 0.035 * scale,
          tones: tonesOf(groundTone(palette, stone, 0.1)),
          side: palette.side,
          shadow: palette.shadow,
        });
      else
        tuft(
          canvas,
          next,
          x,
          y,
          size,
          mix(groundTone(palette, blades[0], 0.12), groundTone(palette, blades[1], 0.12), next()),
          4,
        );
    }
  };
}
