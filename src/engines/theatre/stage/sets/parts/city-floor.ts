/** The future city's terrace with its railing. Used by `future-city.ts`. */
import { frameOf, glow, mix, sideways, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { paintPlanter, paintRailing, paintTerrace, terrace } from './terrace.js';
import { neon } from './towers.js';

/** A floor high over the city, its railing with trees in pots, and posts right before us. */
export function terraceLayers(context: SetContext): Layer[] {
  const frame = frameOf(context);
  const { span } = frame;
  const { palette } = context;
  return [
    { depth: 0.5, sort: -0.2, still: true, draw: (canvas) => paintTerrace(canvas, context, frame) },
    {
      depth: 0.5,
      sort: -0.1,
      still: true,
      draw(canvas) {
        paintRailing(canvas, context, frame);
        const chance = random(context.seed + 2);
        for (const [across, part] of [
          [-0.74, 0.45],
          [0.74, 0.45],
          [-1.05, 9],
          [1.05, 9],
        ] as const)
          paintPlanter(
            canvas,
            context,
            chance,
            frame.beside(across, part),
            frame.down(terrace) + span * 0.055,
            span * 0.19,
          );
      },
    },
    {
      depth: 1.1,
      still: true,
      blur: 5,
      draw(canvas) {
        for (const [part, direction, colour] of [
          [0, 1, neon[0]!],
          [1, -1, neon[1]!],
        ] as const) {
          const x = frame.width * part - direction * span * 0.06;
          const metal = tonesOf(tone(palette, '#59608f'), '#ffffff', '#0c0a2c', 1);
          canvas.fillStyle = sideways(
            canvas,
            x - span * 0.07,
            x + span * 0.07,
            direction > 0 ? [metal.shade, metal.base, metal.light] : [metal.light, metal.base, metal.shade],
          );
          canvas.beginPath();
          canvas.roundRect(x - span * 0.07, frame.height * 0.8, span * 0.14, frame.height * 0.5, span * 0.06);
          canvas.fill();
          canvas.fillStyle = mix(colour, '#ffffff', 0.3);
          canvas.globalAlpha = 0.5 + 0.5 * palette.lampStrength;
          canvas.fillRect(x - span * 0.075, frame.height * 0.87, span * 0.15, span * 0.012);
          canvas.globalAlpha = 1;
          glow(canvas, x, frame.height * 0.875, span * 0.25, colour, 0.25 + 0.5 * palette.lampStrength);
        }
      },
    },
  ];
}
