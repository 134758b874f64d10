/** The bank of a river or a lake: grass with flowers and reeds before the water. Built by the stage for `riverside`. */
import { foregroundGrass } from '../nature/grass.js';
import { groundLayers } from '../nature/land.js';
import { rock } from '../nature/stone.js';
import { frameOf, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { paintReeds } from './parts/reeds.js';
import { farRiver, horizon } from './parts/river-course.js';
import { turf } from './parts/turf.js';

const ground: [number, number] = [0.74, 0.93];

export const riverside: SetDesign = {
  name: 'riverside',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const { layers, reed, snow } = farRiver(context);
    const stone = tonesOf(groundTone(palette, '#a3a6b2', 0.05), '#fff6e0', '#25285a', 1);
    return {
      layers: [
        ...layers,
        {
          depth: 0.2,
          sort: -0.11,
          still: true,
          draw(canvas) {
            const chance = random(context.seed + 8);
            for (const [across, width] of [
              [-0.74, 0.3],
              [0.7, 0.26],
              [1.1, 0.3],
              [-1.15, 0.3],
            ] as const)
              paintReeds(canvas, chance, {
                x: frame.across(across),
                y: frame.down(0.75),
                width: span * width,
                height: span * 0.2,
                colours: reed,
                count: 26,
              });
            for (const [seed, across, width] of [
              [3, -0.45, 0.14],
              [5, 0.42, 0.1],
              [9, 0.53, 0.16],
            ] as const)
              rock(canvas, {
                seed,
                x: frame.across(across),
                y: frame.down(0.725),
                width: span * width,
                height: span * width * 0.45,
                tones: stone,
                side: palette.side,
                shadow: palette.shadow,
                top: snow,
              });
          },
        },
        ...groundLayers(context, {
          ground,
          colours: ['#a5cf74', '#8fc25c', '#74ae4a', '#5a963e'],
          swing: 0.012,
          seed: 41,
          dress: turf(context, {
            blades: [groundTone(palette, '#4f9440', 0.05), groundTone(palette, '#c4e07a', 0.05)],
            petals: [tone(palette, '#fff6f0'), tone(palette, '#ffd75a'), tone(palette, '#f29ac0')],
            stone: '#a3a6b2',
          }),
        }),
        foregroundGrass(context, [groundTone(palette, '#2f7a3c'), groundTone(palette, '#6fae4c')]),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
    };
  },
};
