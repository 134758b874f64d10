import { rock } from '../nature/stone.js';
import { frameOf, glow, tonesOf } from '../painting/paint.js';
import { groundTone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { paintReeds, reedLayer } from './parts/reeds.js';
import { farRiver, horizon } from './parts/river-course.js';

const ground: [number, number] = [0.55, 0.9];

export const river: SetDesign = {
  name: 'river',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const { layers, bank, reed, snow, water } = farRiver(context);
    return {
      layers: [
        ...layers,
        {
          depth: 0.4,
          sort: 0.05,
          still: true,
          draw(canvas) {
            const stone = tonesOf(groundTone(palette, '#a3a6b2', 0.05), '#fff6e0', '#25285a', 1);
            const leftX = bank(0.66, -1);
            for (const [seed, across, down, width] of [
              [3, 0.0, 0.655, 0.13],
              [5, 0.1, 0.628, 0.085],
              [6, 0.175, 0.612, 0.065],
              [8, 0.235, 0.6, 0.05],
            ] as const) {
              const y = frame.down(down);
              glow(canvas, leftX + across * span, y + span * 0.006, width * span * 0.75, water.foam, 0.55, 0.18);
              rock(canvas, {
                seed,
                x: leftX + across * span,
                y,
                width: width * span,
                height: width * span * 0.42,
                tones: stone,
                side: palette.side,
                shadow: palette.shadow,
                top: snow,
              });
            }
            const rightX = bank(0.74, 1);
            rock(canvas, {
              seed: 9,
              x: rightX,
              y: frame.down(0.745),
              width: span * 0.2,
              height: span * 0.11,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
              top: snow ?? groundTone(palette, '#7fa850'),
            });
            rock(canvas, {
              seed: 4,
              x: rightX - span * 0.12,
              y: frame.down(0.755),
              width: span * 0.1,
              height: span * 0.045,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
            });
            paintReeds(canvas, random(context.seed + 8), {
              x: leftX - span * 0.1,
              y: frame.down(0.68),
              width: span * 0.16,
              height: span * 0.18,
              colours: reed,
              count: 26,
            });
          },
        },
        reedLayer(context, {
          depth: 0.8,
          clumps: [
            { x: bank(0.84, -1) - span * 0.03, y: frame.down(0.87), width: span * 0.2, height: span * 0.3 },
            { x: bank(0.84, 1) + span * 0.05, y: frame.down(0.89), width: span * 0.22, height: span * 0.26 },
          ],
          colours: reed,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const chance = random(context.seed + 71);
            for (const side of [-1, 1])
              paintReeds(canvas, chance, {
                x: frame.width / 2 + side * frame.width * 0.54,
                y: frame.height * 1.05,
                width: frame.width * 0.2,
                height: span * 0.3,
                colours: [groundTone(palette, '#2f6a3c'), groundTone(palette, '#5f9a4c')],
                count: 30,
              });
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      water,
    };
  },
};
