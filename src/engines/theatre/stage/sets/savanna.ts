/** The African plain: acacias, golden grass, far herds and snow-capped Kilimanjaro. Built by the stage for `savanna`. */
import { plantLayer } from '../nature/foliage.js';
import { foregroundGrass } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, downward, frameOf, glow, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { acacia } from './parts/acacia.js';
import { inDaylight, painted } from './parts/daylight.js';
import { grassLayer } from './parts/tall-grass.js';
import { turf } from './parts/turf.js';

const horizon = 0.56;
const ground: [number, number] = [0.66, 0.93];

export const savanna: SetDesign = {
  name: 'savanna',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 15);
    const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
    const tree = (height: number, distance: number) =>
      acacia(next, span * height, {
        leaf: tone(palette, '#7a9a3c', distance),
        bark: tone(palette, '#6a4a34', distance),
        snow,
        side: palette.side,
      });
    const mountain = (canvas: Brush) => {
      const x = frame.across(-0.16);
      const base = frame.down(horizon) + span * 0.01;
      const height = span * 0.27;
      const shape = (top: number) => {
        canvas.beginPath();
        canvas.moveTo(x - span * 0.95, base);
        canvas.bezierCurveTo(
          x - span * 0.55,
          base - height * 0.18,
          x - span * 0.36,
          base - height * 0.8,
          x - span * 0.17,
          base - height * 0.97,
        );
        canvas.quadraticCurveTo(x - span * 0.06, base - height * 1.06, x + span * 0.04, base - height * 0.99);
        canvas.quadraticCurveTo(x + span * 0.12, base - height * 1.02, x + span * 0.18, base - height * 0.93);
        canvas.bezierCurveTo(
          x + span * 0.4,
          base - height * 0.7,
          x + span * 0.6,
          base - height * 0.15,
          x + span * 1.0,
          base,
        );
        canvas.closePath();
        canvas.fillStyle = downward(canvas, base - height, base, [
          tone(palette, '#7f8fc0', 0.5 + top),
          tone(palette, '#8ea3c4', 0.66),
          mix(tone(palette, '#a8b4a8', 0.8), palette.haze, 0.35),
        ]);
        canvas.fill();
      };
      shape(0);
      canvas.save();
      canvas.clip();
      const cap = (shift: number, colour: string) => {
        canvas.fillStyle = colour;
        canvas.beginPath();
        canvas.moveTo(x - span * 0.4, base - height * 1.2);
        for (let step = 0; step <= 16; step++) {
          const part = step / 16;
          canvas.lineTo(
            x - span * 0.34 + part * span * 0.68,
            base - height * (step % 2 ? 0.66 + 0.08 * Math.sin(step) : 0.83) + shift,
          );
        }
        canvas.lineTo(x + span * 0.4, base - height * 1.2);
        canvas.fill();
      };
      cap(span * 0.006, mix(tone(palette, '#8fa8dc', 0.4), palette.shadow, 0.12));
      cap(0, mix(tone(palette, '#ffffff', 0.22), palette.sun.colour, context.light === 'sunset' ? 0.25 : 0));
      glow(canvas, x - palette.side * span * 0.3, base - height * 0.5, span * 0.4, tone(palette, '#5a6aa8', 0.5), 0.4);
      canvas.restore();
    };
    const gold = [groundTone(palette, '#b8862c', 0.02), groundTone(palette, '#f2d47a', 0.02)] as const;
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.32 }),
        birdLayer(context, { down: 0.24, count: 6 }),
        { depth: 0.06, sort: -0.85, still: true, draw: mountain },
        mistLayer(context, { down: horizon - 0.02, depth: 0.1, sort: -0.8, alpha: 0.35, thickness: 0.05 }),
        {
          depth: 0.16,
          sort: -0.7,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 6,
              y: frame.down(horizon),
              swing: span * 0.012,
              waves: 0.7,
              colours: [groundTone(palette, '#d8c078', 0.5), groundTone(palette, '#e6c468', 0.32)],
            });
            // Herds and thickets along the horizon.
            const chance = random(context.seed + 44);
            const colour = withAlpha(mix(tone(palette, '#6a5a3c', 0.4), palette.shadow, 0.2), 0.85);
            canvas.fillStyle = colour;
            for (let animal = 0; animal < 16; animal++) {
              const px = frame.across((animal % 2 ? 0.5 : -0.55) + (chance() - 0.5) * 0.5);
              const py = frame.down(horizon) + span * (0.018 + 0.02 * chance());
              const size = span * (0.014 + 0.006 * chance());
              canvas.beginPath();
              canvas.ellipse(px, py - size, size * 0.8, size * 0.42, 0, 0, Math.PI * 2);
              canvas.ellipse(px - size * 0.85, py - size * 1.4, size * 0.3, size * 0.2, 0.4, 0, Math.PI * 2);
              canvas.fill();
              for (const leg of [-0.55, -0.35, 0.35, 0.55])
                canvas.fillRect(px + leg * size, py - size, size * 0.16, size);
            }
          },
        },
        painted(
          plantLayer(
            context,
            0.2,
            [
              { cutout: tree(0.16, 0.4), x: frame.across(0.34), y: frame.down(horizon + 0.035) },
              { cutout: tree(0.13, 0.45), x: frame.across(-0.5), y: frame.down(horizon + 0.03) },
              { cutout: tree(0.14, 0.45), x: frame.across(1.1), y: frame.down(horizon + 0.03) },
            ],
            { sort: -0.6, sway: 0.3 },
          ),
        ),
        ...groundLayers(context, {
          ground,
          colours: ['#f0d080', '#e8bf62', '#d9a648', '#b88434'],
          swing: 0.012,
          dress: turf(context, { blades: ['#b07a28', '#ffe69a'], stone: '#b09a80', count: 210, height: 0.034 }),
        }),
        plantLayer(
          context,
          0.45,
          [
            { cutout: tree(0.62, 0.04), x: frame.beside(0.66, 0.36), y: frame.down(0.715) },
            { cutout: tree(0.4, 0.1), x: frame.beside(-0.76, 0.43), y: frame.down(0.69) },
          ],
          { sort: 0.08, sway: 0.3 },
        ),
        {
          depth: 0.46,
          sort: 0.1,
          still: true,
          draw(canvas) {
            // A termite mound.
            const x = frame.beside(-0.5, 0.4);
            const y = frame.down(0.725);
            const mound = tonesOf(groundTone(palette, '#c4744a', 0.05), '#ffe0b0', '#3a1c2c', 1);
            glow(canvas, x, y, span * 0.12, palette.shadow, 0.5, 0.2);
            for (const [across, tall, half] of [
              [0.045, 0.1, 0.04],
              [-0.05, 0.08, 0.04],
              [0, 0.17, 0.05],
            ] as const) {
              canvas.fillStyle = palette.side > 0 ? mix(mound.base, mound.light, 0.1) : mound.base;
              const gradient = canvas.createLinearGradient(
                x + (across - half) * span,
                0,
                x + (across + half) * span,
                0,
              );
              gradient.addColorStop(0, palette.side > 0 ? mound.shade : mound.light);
              gradient.addColorStop(1, palette.side > 0 ? mound.light : mound.shade);
              canvas.fillStyle = gradient;
              canvas.beginPath();
              canvas.moveTo(x + (across - half) * span, y);
              canvas.quadraticCurveTo(
                x + (across - half * 0.5) * span,
                y - tall * span,
                x + across * span,
                y - tall * span,
              );
              canvas.quadraticCurveTo(x + (across + half * 0.6) * span, y - tall * span, x + (across + half) * span, y);
              canvas.fill();
            }
          },
        },
        grassLayer(context, {
          depth: 0.9,
          colours: gold,
          clumps: [-1, 1].flatMap((side) =>
            [0.3, 0.4, 0.5].map((part) => ({
              x: frame.width * (0.5 + side * (part + 0.06)),
              y: frame.down(0.99),
              width: frame.width * 0.16,
              height: span * (0.1 + 0.22 * (part - 0.24)),
            })),
          ),
        }),
        foregroundGrass(context, [tone(palette, '#8a6424'), tone(palette, '#d9ae4c'), tone(palette, '#a87c30')]),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#dcae52'),
      shadow: mix(palette.shadow, '#6a4418', 0.4),
    };
  },
};
