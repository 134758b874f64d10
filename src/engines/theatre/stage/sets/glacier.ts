/** Bergs of clear ice in a cold sea with floes, a house of snow on the shore; the northern lights by night. Built by the stage for `glacier`. */
import { groundLayers } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { peak } from '../nature/stone.js';
import { frameOf, glow, mix, polygon, TURN, tonesOf, withAlpha } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { Layer, SetDesign } from '../set.js';
import { auroraLayer } from './parts/aurora.js';
import { inDaylight } from './parts/daylight.js';
import { paintBerg, paintCrack, paintTongue } from './parts/ice.js';
import { paintIgloo } from './parts/igloo.js';
import { paintWater, rippleLayer, waterTones } from './parts/water.js';

const horizon = 0.47;
const ground: [number, number] = [0.71, 0.93];

export const glacier: SetDesign = {
  name: 'glacier',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const water = waterTones(context, ['#4fa6d4', '#1f86c0', '#0f6fae']);
    const snow = mix(tone(palette, '#ffffff', 0.04), palette.sun.colour, context.light === 'sunset' ? 0.2 : 0);
    const bergs = (
      places: readonly (readonly [across: number, down: number, width: number, height: number, seed: number])[],
      depth: number,
      sort: number,
      distance: number,
    ): Layer => ({
      depth,
      sort,
      still: true,
      draw(canvas) {
        for (const [across, down, width, height, seed] of places)
          paintBerg(
            canvas,
            context,
            frame.across(across),
            frame.down(down),
            width * span,
            height * span,
            seed,
            water.middle,
            distance,
          );
      },
    });
    const floes = Array.from({ length: 9 }, (_, index) => ({
      across: [-0.7, -0.45, 0.28, 0.5, 0.75, -0.2, 1.0, -1.0, 0.1][index]!,
      down: 0.56 + 0.012 * ((index * 5) % 9),
      size: 0.05 + 0.02 * (index % 3),
    }));
    return {
      layers: [
        skyLayer(context, horizon),
        ...(context.light === 'night' && palette.stars > 0.2 ? [auroraLayer(context, { down: 0.3 })] : []),
        cloudLayer(context, { from: 0.04, to: horizon - 0.28 }),
        {
          depth: 0.06,
          sort: -0.85,
          still: true,
          draw(canvas) {
            const base = frame.down(horizon);
            for (const [seed, across, width, height, distance] of [
              [3, -0.5, 0.8, 0.3, 0.55],
              [5, 0.5, 0.9, 0.26, 0.6],
              [8, 0.02, 0.8, 0.34, 0.5],
              [9, -1.1, 0.8, 0.3, 0.55],
              [4, 1.1, 0.8, 0.32, 0.55],
            ] as const)
              peak(canvas, {
                seed,
                x: frame.across(across),
                base,
                width: width * span,
                height: height * span,
                tones: tonesOf(tone(palette, '#7f95bc', distance)),
                snow: 0.9,
                cap: tonesOf(tone(palette, '#fbfdff', distance * 0.6), '#ffffff', '#5a78c0', 0.9),
                side: palette.side,
                foot: palette.haze,
              });
          },
        },
        mistLayer(context, { down: horizon - 0.03, depth: 0.08, sort: -0.83, alpha: 0.4, thickness: 0.05 }),
        birdLayer(context, { down: 0.2, count: 3 }),
        {
          depth: 0.1,
          sort: -0.8,
          still: true,
          draw: (canvas) => paintWater(canvas, context, water, frame.down(horizon), frame.down(0.8)),
        },
        {
          depth: 0.12,
          sort: -0.79,
          still: true,
          draw: (canvas) => paintTongue(canvas, context, frame, horizon),
        },
        bergs(
          [
            [-1.06, 0.57, 0.7, 0.4, 4],
            [1.08, 0.57, 0.72, 0.36, 9],
          ],
          0.16,
          -0.74,
          0.18,
        ),
        rippleLayer(context, {
          top: frame.down(0.52),
          bottom: frame.down(0.74),
          colour: water.foam,
          depth: 0.2,
          sort: -0.7,
          count: 40,
          within: 1.9,
          pace: 0.02,
        }),
        {
          depth: 0.24,
          sort: -0.66,
          still: false,
          draw(canvas, t) {
            for (const { across, down, size } of floes) {
              const x = frame.across(across) + span * 0.012 * t;
              const y = frame.down(down) + span * 0.003 * Math.sin(t * 1.2 + across * 9);
              canvas.fillStyle = withAlpha(tone(palette, '#6fb0dc', 0.1), 0.8);
              polygon(canvas, [
                [x - size * span, y + span * 0.006],
                [x - size * span * 0.4, y + span * 0.016],
                [x + size * span * 0.7, y + span * 0.014],
                [x + size * span, y + span * 0.004],
              ]);
              canvas.fill();
              canvas.fillStyle = snow;
              polygon(canvas, [
                [x - size * span, y + span * 0.004],
                [x - size * span * 0.5, y - span * 0.008],
                [x + size * span * 0.6, y - span * 0.009],
                [x + size * span, y + span * 0.002],
                [x + size * span * 0.6, y + span * 0.009],
                [x - size * span * 0.4, y + span * 0.01],
              ]);
              canvas.fill();
            }
          },
        },
        bergs(
          [
            [-0.56, 0.66, 0.42, 0.24, 6],
            [0.66, 0.66, 0.38, 0.2, 11],
          ],
          0.3,
          -0.6,
          0.08,
        ),
        ...groundLayers(context, {
          ground,
          colours: ['#f4faff', '#e6f3fc', '#d4e9f8', '#b4d6ee'],
          swing: 0.012,
          above: 0.01,
          dress(canvas, { index, top, end, edge, scale }) {
            const chance = random(context.seed + index * 29);
            for (let crack = 0; crack < 7; crack++) {
              const side = crack % 2 ? 1 : -1;
              const x = frame.across(side * (0.12 + 0.8 * chance()));
              const y = edge(x) + span * 0.02 + chance() * (Math.min(end, frame.height) - top) * 0.85;
              paintCrack(canvas, frame, chance, {
                x,
                y,
                side,
                scale,
                lines: [
                  [0.012, tone(palette, '#5fb0e4'), 0.7],
                  [0.005, tone(palette, '#2f7fc0'), 0.7],
                ],
              });
            }
            for (let drift = 0; drift < 14; drift++)
              glow(
                canvas,
                frame.left + chance() * (frame.right - frame.left),
                top + chance() * (Math.min(end, frame.height) - top) + span * 0.03,
                span * (0.05 + 0.1 * chance()),
                tone(palette, chance() < 0.5 ? '#ffffff' : '#9cc8ec'),
                0.5,
                0.12,
              );
          },
        }),
        {
          depth: 0.48,
          sort: -0.02,
          still: true,
          draw(canvas) {
            if (context.light === 'night') {
              // What burns in the house of snow warms the ice between the dancers' feet.
              glow(canvas, frame.width / 2, frame.down(0.86), span * 0.62, '#ffc58a', 0.5, 0.34);
            }
            if (!context.landmark)
              paintIgloo(canvas, context, frame.beside(-0.6, 0.34), frame.down(0.755), span * 0.19);
          },
        },
        {
          // Drifts of snow in the lower corners.
          depth: 1.12,
          still: true,
          blur: 4,
          draw(canvas) {
            for (const side of [-1, 1])
              for (const [out, up, wide, colour] of [
                [0.5, 0.03, 0.2, '#cfe6f6'],
                [0.56, 0.07, 0.16, '#eef7fd'],
              ] as const) {
                canvas.fillStyle = tone(palette, colour, 0.02);
                canvas.beginPath();
                const middle = frame.width * (0.5 + side * out);
                canvas.ellipse(middle, frame.height * 1.06, frame.width * wide, span * (0.1 + up), 0, 0, TURN);
                canvas.fill();
              }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      ...(context.light === 'night' && {
        tint: mix(palette.tint, '#ffe2c4', 0.34),
        rim: [withAlpha('#ffb469', 0.5), withAlpha('#8fe0d8', 0.3)] satisfies [string, string],
      }),
      mirror: 0.12,
      sink: tone(palette, '#eef7fd'),
      shadow: mix(palette.shadow, '#2f6fb0', 0.4),
    };
  },
};
