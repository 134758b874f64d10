/** Tall grass that waves in the wind, in clumps. */
import { mix } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import type { Clump } from './reeds.js';

export function grassLayer(
  context: SetContext,
  {
    depth,
    sort = depth,
    clumps,
    colours,
    count = 22,
    seed = 0,
  }: {
    depth: number;
    sort?: number;
    clumps: readonly Clump[];
    colours: readonly [string, string];
    count?: number;
    seed?: number;
  },
): Layer {
  const next = random(context.seed + seed + 73);
  const shades = [0, 0.35, 0.7, 1].map((part) => mix(...colours, part));
  const blades = clumps.flatMap(({ x, y, width, height }) =>
    Array.from({ length: count }, (_, index) => ({
      x: x + (next() - 0.5) * width,
      y,
      tall: height * (0.55 + 0.55 * next()),
      lean: (next() - 0.5) * height * 0.5,
      thick: height * 0.03,
      shade: index % 4,
      phase: next() * 6,
    })),
  );
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      shades.forEach((colour, shade) => {
        canvas.fillStyle = colour;
        canvas.beginPath();
        for (const blade of blades) {
          if (blade.shade !== shade) continue;
          const bend =
            blade.lean +
            blade.tall * (0.07 + 0.2 * context.palette.wind) * Math.sin(t * 1.6 + blade.phase + blade.x * 0.01);
          canvas.moveTo(blade.x - blade.thick, blade.y);
          canvas.quadraticCurveTo(
            blade.x - blade.thick * 0.5,
            blade.y - blade.tall * 0.6,
            blade.x + bend,
            blade.y - blade.tall,
          );
          canvas.quadraticCurveTo(blade.x + blade.thick, blade.y - blade.tall * 0.5, blade.x + blade.thick, blade.y);
        }
        canvas.fill();
      });
    },
  };
}
