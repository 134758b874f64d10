/** An island in the air: a lens of grass on a cone of rock, with trees and a waterfall that falls away. */
import { roundTree } from '../../nature/foliage.js';
import { type Brush, type Cutout, downward, frameOf, glow, mix, place, TURN, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { fallLayer } from './cascade.js';

export interface Isle {
  x: number;
  y: number;
  half: number;
  depth: number;
  distance: number;
  seed: number;
  trees: number;
  /** Where its waterfall is, parts of its half width; none where undefined. */
  fall?: number;
}

export function isleLayers(
  context: SetContext,
  isle: Isle,
  water: { water: string; foam: string; deep: string },
  sort: number,
): Layer[] {
  const { palette } = context;
  const frame = frameOf(context);
  const next = random(isle.seed * 31);
  const { x, y, half, depth, distance, fall } = isle;
  const grown: Cutout[] = Array.from({ length: isle.trees }, (_, index) =>
    roundTree(next, half * (0.5 + 0.3 * next()), {
      leaf: tone(palette, ['#5fae52', '#7cc25a', '#4f9c58', '#f2a7c0'][index % 4]!, distance),
      bark: tone(palette, '#87593c', distance),
      side: palette.side,
    }),
  );
  const body: Layer = {
    depth,
    sort,
    still: true,
    draw(canvas) {
      paintIsle(canvas, context, isle);
      grown.forEach((one, index) => {
        const part = ((index + 0.5) / grown.length) * 2 - 1;
        if (fall !== undefined && Math.abs(part - fall) < 0.16) return;
        place(canvas, one, x + part * half * 0.74, y - half * 0.03 + half * 0.05 * (1 - part ** 2));
      });
    },
  };
  if (fall === undefined) return [body];
  const top = y + half * 0.03;
  const stream = fallLayer(
    context,
    { x: x + fall * half, top, bottom: Math.min(frame.down(0.9), y + half * 1.7), width: half * 0.16 },
    water,
    { depth, sort: sort + 0.02, seed: isle.seed },
  );
  return [body, stream];
}

/** A lens of grass on a cone of rock that hangs in the air. */
function paintIsle(canvas: Brush, context: SetContext, { x, y, half, distance, seed }: Isle): void {
  const { palette } = context;
  const next = random(seed * 7 + 1);
  const rock = tonesOf(tone(palette, '#9a7f6c', distance));
  const grass = tonesOf(tone(palette, '#7cc457', distance));
  glow(canvas, x, y + half * 0.5, half * 1.2, palette.shadow, 0.1);
  const teeth = 7;
  for (let layer = 0; layer < 2; layer++) {
    canvas.fillStyle = downward(
      canvas,
      y,
      y + half * 1.1,
      layer === 0 ? [rock.base, rock.shade, mix(rock.shade, palette.shadow, 0.4)] : [rock.light, rock.base, rock.shade],
    );
    canvas.beginPath();
    canvas.moveTo(x - half, y);
    for (let tooth = 0; tooth <= teeth; tooth++) {
      const part = (tooth / teeth) * 2 - 1;
      const deep = half * (layer === 0 ? 1.05 : 0.72) * (1 - Math.abs(part) ** 1.5) * (0.8 + 0.35 * next());
      canvas.lineTo(x + part * half * (layer === 0 ? 0.94 : 0.9), y + half * 0.06 + deep);
    }
    canvas.lineTo(x + half, y);
    canvas.closePath();
    canvas.fill();
  }
  for (let crack = 0; crack < 9; crack++) {
    const part = next() * 1.5 - 0.75;
    canvas.fillStyle = crack % 2 ? rock.shade : rock.light;
    canvas.globalAlpha = 0.35;
    canvas.beginPath();
    canvas.ellipse(
      x + part * half,
      y + half * (0.14 + 0.3 * next() * (1 - Math.abs(part))),
      half * 0.05,
      half * 0.02,
      0.4,
      0,
      TURN,
    );
    canvas.fill();
  }
  canvas.globalAlpha = 1;
  canvas.fillStyle = downward(canvas, y - half * 0.14, y + half * 0.14, [grass.light, grass.base, grass.shade]);
  canvas.beginPath();
  canvas.ellipse(x, y, half * 1.03, half * 0.13, 0, 0, TURN);
  canvas.fill();
  canvas.beginPath();
  for (let drop = 0; drop <= 16; drop++) {
    const part = (drop / 16) * 2 - 1;
    canvas.lineTo(
      x + part * half * 1.02,
      y + half * (0.06 + (drop % 2 ? 0.13 : 0.05)) * Math.sqrt(Math.max(0, 1.02 - part ** 2)),
    );
  }
  canvas.lineTo(x + half, y - half * 0.02);
  canvas.lineTo(x - half, y - half * 0.02);
  canvas.closePath();
  canvas.fill();
}
