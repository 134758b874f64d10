/** High in the air: clouds in many layers, each with its own drift, sun or moon and far birds. Built by the stage for `sky`. */

import { birdLayer, cloud, skyLayer } from '../nature/sky.js';
import { frameOf, glow, mix } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { bankLayer } from './parts/cloudscape.js';
import { inDaylight } from './parts/daylight.js';

const ground: [number, number] = [0.66, 0.92];

export const sky: SetDesign = {
  name: 'sky',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    return {
      layers: [
        skyLayer(context, 0.98),
        bankLayer(context, {
          depth: 0.03,
          sort: -0.9,
          from: 0.3,
          to: 0.62,
          width: 0.2,
          count: 9,
          pace: 0.006,
          alpha: 0.75,
          distance: 0.35,
          seed: 5,
        }),
        birdLayer(context, { down: 0.22, count: 7, depth: 0.08 }),
        bankLayer(context, {
          depth: 0.12,
          sort: -0.7,
          from: 0.1,
          to: 0.5,
          width: 0.34,
          count: 6,
          pace: 0.014,
          alpha: 0.9,
          distance: 0.14,
          seed: 11,
        }),
        bankLayer(context, {
          depth: 0.16,
          sort: -0.6,
          from: 0.72,
          to: 0.84,
          width: 0.5,
          count: 9,
          pace: 0.01,
          distance: 0.28,
          seed: 17,
        }),
        bankLayer(context, {
          depth: 0.3,
          sort: -0.5,
          from: 0.86,
          to: 0.98,
          width: 0.6,
          count: 9,
          pace: 0.02,
          distance: 0.1,
          seed: 23,
        }),
        bankLayer(context, {
          depth: 0.6,
          sort: -0.3,
          from: 1.0,
          to: 1.1,
          width: 0.72,
          count: 8,
          pace: 0.036,
          seed: 31,
        }),
        {
          depth: 1.2,
          sort: 1.2,
          still: true,
          blur: 7,
          draw(canvas) {
            const next = random(context.seed + 41);
            for (const [part, down, size] of [
              [-0.03, 1.04, 0.6],
              [1.04, 1.06, 0.66],
              [-0.09, 0.2, 0.4],
              [1.08, 0.42, 0.42],
            ] as const) {
              const shape = cloud(next, Math.min(size * span, frame.width * 0.52), palette.cloud, palette.side);
              canvas.globalAlpha = 0.9;
              canvas.drawImage(shape.bitmap, frame.width * part - shape.anchorX, frame.down(down) - shape.anchorY);
            }
            canvas.globalAlpha = 1;
            glow(canvas, frame.across(palette.sun.across), frame.top, span * 0.5, palette.sun.colour, 0.12);
          },
        },
      ],
      ground,
      eye: 0.5,
      ...inDaylight(context),
      standing: false,
      haze: mix(palette.haze, tone(palette, '#ffffff'), 0.3),
      vignette: 0.16,
    };
  },
};
