/** A volcano at work: streams of lava, a pillar of smoke and rising embers over black rock. Built by the stage for `volcano`. */
import { groundLayers, hills } from '../nature/land.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { frameOf, glow, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { type Cone, lavaLayer, paintCone } from './parts/cone.js';
import { inDaylight } from './parts/daylight.js';
import { emberLayer, smokePillarLayer } from './parts/fire.js';
import { paintCrack } from './parts/ice.js';

const horizon = 0.56;
const ground: [number, number] = [0.66, 0.93];

export const volcano: SetDesign = {
  name: 'volcano',
  build(given) {
    // Fire and ash colour the air at any hour.
    const ash = given.light === 'night' ? '#7a2a2c' : '#d9744a';
    const palette = {
      ...given.palette,
      sky: [
        mix(given.palette.sky[0], '#3a3450', 0.35),
        mix(given.palette.sky[1], ash, 0.28),
        mix(given.palette.sky[2], ash, 0.42),
      ] as [string, string, string],
      haze: mix(given.palette.haze, ash, 0.35),
    };
    const context: SetContext = { ...given, palette };
    const frame = frameOf(context);
    const { span } = frame;
    // Beside whoever plays in the middle, not behind a head.
    const x = frame.beside(-0.62, 0.3);
    const base = frame.down(horizon) + span * 0.1;
    const height = base - frame.down(0.24);
    const half = span * 0.82;
    const glowing = given.light === 'day' || given.light === 'morning' ? 0.75 : 1;
    const cone: Cone = { x, base, half, height, glowing };
    const stone = tonesOf(groundTone(palette, '#6a5458', 0.2), '#ffd8b0', '#1a1230', 1);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.04, to: horizon - 0.3 }),
        {
          depth: 0.07,
          sort: -0.85,
          still: true,
          draw(canvas) {
            glow(canvas, x, base - height, span * 0.6, '#ff6a2a', 0.5 * glowing);
            hills(canvas, frame, {
              seed: 31,
              y: frame.down(horizon - 0.06),
              swing: span * 0.08,
              waves: 1.1,
              colours: [groundTone(palette, '#6a5a6c', 0.65), groundTone(palette, '#7a5a5c', 0.5)],
            });
          },
        },
        smokePillarLayer(context, {
          x,
          y: base - height * 0.96,
          width: 0.22,
          rise: 0.42,
          colours: [tone(palette, '#b8aab0', 0.1), tone(palette, '#4e424e', 0.05)],
          fire: mix(tone(palette, '#7a4a44'), '#ff7a3a', 0.6 * glowing),
          depth: 0.1,
          sort: -0.8,
        }),
        {
          depth: 0.1,
          sort: -0.75,
          still: true,
          draw(canvas) {
            paintCone(canvas, context, cone, stone);
          },
        },
        lavaLayer(context, cone),
        ...groundLayers(context, {
          ground,
          colours: ['#7a6260', '#66504f', '#544146', '#3e3038'],
          swing: 0.016,
          dress(canvas, { index, top, end, scale, edge }) {
            const chance = random(context.seed + index * 23);
            for (let order = 0; order < 46; order++) {
              const px = frame.left + chance() * (frame.right - frame.left);
              const py = edge(px) + span * 0.02 + chance() * (Math.min(end, frame.height * 1.08) - top);
              const size = span * (0.012 + 0.03 * chance() ** 2) * scale;
              if (Math.abs(px - frame.width / 2) > span * 0.22 || size < span * 0.012)
                rock(canvas, {
                  seed: order,
                  x: px,
                  y: py,
                  width: size * 1.8,
                  height: size,
                  tones: tonesOf(groundTone(palette, '#564650')),
                  side: palette.side,
                  shadow: palette.shadow,
                });
            }
            // Cracks with fire in them.
            for (let crack = 0; crack < 3; crack++) {
              const side = crack % 2 ? 1 : -1;
              paintCrack(canvas, frame, chance, {
                x: frame.across(side * (0.35 + 0.6 * chance())),
                y: top + span * 0.03 + chance() * (Math.min(end, frame.height) - top) * 0.9,
                side,
                scale,
                lines: [
                  [0.034, '#ff5a1e', 0.3 * glowing],
                  [0.013, '#ff6a1e', 1],
                  [0.005, '#ffe07a', 1],
                ],
              });
            }
          },
        }),
        {
          depth: 0.45,
          sort: 0.1,
          still: true,
          draw(canvas) {
            const dark = tonesOf(tone(palette, '#5a4650', 0.04), '#ffb88a', '#140c24', 1);
            for (const [seed, across, down, width, tall] of [
              [3, -0.78, 0.71, 0.3, 0.22],
              [6, -0.56, 0.715, 0.15, 0.08],
              [8, 0.76, 0.715, 0.32, 0.26],
              [5, 0.55, 0.72, 0.16, 0.1],
            ] as const) {
              const atX = frame.beside(across, 0.46);
              glow(canvas, atX, frame.down(down), span * width * 0.8, '#ff6a2a', 0.35 * glowing, 0.2);
              rock(canvas, {
                seed,
                x: atX,
                y: frame.down(down),
                width: width * span,
                height: tall * span,
                tones: dark,
                side: palette.side,
                shadow: palette.shadow,
                top: palette.snowCover ? tone(palette, '#fbfdff') : undefined,
              });
            }
          },
        },
        emberLayer(context, {
          x: frame.width / 2,
          y: frame.down(0.98),
          spread: 1.9,
          rise: 0.95,
          count: 18,
          size: 0.006,
          depth: 0.8,
          pace: 0.16,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            for (const [seed, side, width, tall] of [
              [2, -1, 0.46, 0.2],
              [7, 1, 0.5, 0.24],
            ] as const) {
              const atX = frame.width / 2 + side * frame.width * 0.53;
              rock(canvas, {
                seed,
                x: atX,
                y: frame.height * 1.06,
                width: Math.min(width * span, frame.width * 0.46),
                height: tall * span,
                tones: tonesOf(tone(palette, '#33262e'), '#ff8a4a', '#080410', 0.8),
                side: -side,
                shadow: palette.shadow,
              });
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      tint: mix(palette.tint, '#ffdcc0', 0.3),
      shadow: mix(palette.shadow, '#1c0c14', 0.5),
      rim: ['rgba(255,120,50,0.3)', palette.rim[1]],
      vignette: 0.3,
    };
  },
};
