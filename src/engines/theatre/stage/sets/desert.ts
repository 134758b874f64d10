/** Dunes under a wide sky, with mesas, saguaro cactuses and a tumbleweed that rolls by; or with pyramids. Built by the stage for `desert` and `egypt`. */
import { tuft } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { frameOf, mix, TURN, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign, StageSet } from '../set.js';
import { horizon, paintCactus, paintMesa, tumbleweedLayer } from './parts/dry-land.js';
import { paintPyramids } from './parts/pyramids.js';

const ground: [number, number] = [0.62, 0.93];

export const desert: SetDesign = { name: 'desert', build: (context) => built(context, false) };
export const egypt: SetDesign = { name: 'egypt', build: (context) => built(context, true) };

/** @param pyramids stand at the horizon instead of mesas, and no cactus anywhere. */
function built(context: SetContext, pyramids: boolean): StageSet {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 14);
  const grains = Array.from({ length: 40 }, () => ({
    start: next(),
    y: 0.58 + 0.4 * next(),
    pace: 0.6 + 0.8 * next(),
    length: 0.02 + 0.04 * next(),
  }));
  return {
    layers: [
      skyLayer(context, horizon),
      cloudLayer(context, { from: 0.08, to: horizon - 0.2 }),
      birdLayer(context, { down: 0.18, count: 3 }),
      {
        depth: 0.08,
        sort: -0.7,
        still: true,
        draw(canvas) {
          if (pyramids) return paintPyramids(canvas, context, frame, frame.down(horizon + 0.012));
          paintMesa(canvas, context, frame, 4, -0.95, 0.5, 0.16, 0.68);
          paintMesa(canvas, context, frame, 5, 0.12, 0.3, 0.1, 0.78);
          paintMesa(canvas, context, frame, 7, 1.15, 0.44, 0.2, 0.6);
          paintMesa(canvas, context, frame, 8, -0.46, 0.26, 0.22, 0.55);
          paintMesa(canvas, context, frame, 12, 0.56, 0.32, 0.17, 0.5);
        },
      },
      mistLayer(context, { down: horizon, depth: 0.12, sort: -0.65, alpha: 0.32 }),
      {
        depth: 0.18,
        sort: -0.5,
        still: true,
        draw(canvas) {
          for (const [seed, y, swing, waves, distance] of [
            [5, 0.0, 0.03, 0.55, 0.42],
            [16, 0.035, 0.026, 0.45, 0.28],
          ] as const) {
            hills(canvas, frame, {
              seed,
              y: frame.down(horizon + y),
              swing: span * swing,
              waves,
              colours: [
                groundTone(palette, '#ffdca0', distance),
                groundTone(palette, '#e8ac6c', distance),
                groundTone(palette, '#d98f5a', distance),
              ],
            });
          }
          if (pyramids) return;
          paintCactus(canvas, context, frame.across(0.3), frame.down(horizon + 0.05), span * 0.11, 0.3, [
            [1, 0.4, 0.72],
            [-1, 0.5, 0.8],
          ]);
          paintCactus(canvas, context, frame.across(-0.24), frame.down(horizon + 0.045), span * 0.075, 0.4, [
            [-1, 0.4, 0.7],
          ]);
          paintCactus(canvas, context, frame.across(0.92), frame.down(horizon + 0.045), span * 0.09, 0.35, [
            [1, 0.4, 0.75],
          ]);
        },
      },
      ...groundLayers(context, {
        ground,
        colours: ['#f9cf8f', '#f0b777', '#e3a064', '#c97f52'],
        swing: 0.022,
        dress(canvas, { index, edge, end, top, scale }) {
          const chance = random(context.seed + index * 29);
          // Ripples that the wind left, following the fold of the dune.
          canvas.lineCap = 'round';
          for (let order = 0; order < 46; order++) {
            const x = frame.left + chance() * (frame.right - frame.left);
            const down = span * 0.03 + chance() * (Math.min(end, frame.height * 1.1) - top);
            const length = span * (0.06 + 0.14 * chance()) * scale;
            canvas.strokeStyle = withAlpha(groundTone(palette, order % 2 ? '#fff0c0' : '#a8623c'), 0.22);
            canvas.lineWidth = span * 0.005 * scale;
            canvas.beginPath();
            canvas.moveTo(x, edge(x) + down);
            canvas.quadraticCurveTo(
              x + length / 2,
              edge(x + length / 2) + down - span * 0.012,
              x + length,
              edge(x + length) + down,
            );
            canvas.stroke();
          }
          for (let order = 0; order < 14; order++) {
            const x = frame.across((chance() < 0.5 ? -1 : 1) * (0.3 + 1.1 * chance()));
            const y = edge(x) + span * 0.02 + chance() * span * 0.15 * scale;
            if (order % 2) tuft(canvas, chance, x, y, span * 0.035 * scale, groundTone(palette, '#9aa04e'), 6);
            else
              rock(canvas, {
                seed: order + index * 9,
                x,
                y,
                width: span * 0.045 * scale,
                height: span * 0.026 * scale,
                tones: tonesOf(groundTone(palette, '#b98062')),
                side: palette.side,
                shadow: palette.shadow,
              });
          }
        },
      }),
      tumbleweedLayer(context),
      {
        depth: 0.5,
        sort: 0.2,
        still: true,
        draw(canvas) {
          const leftX = frame.beside(-0.66, 0.39);
          const rightX = frame.beside(0.76, 0.43);
          if (!pyramids) {
            paintCactus(canvas, context, leftX, frame.down(0.71), span * 0.46, 0.04, [
              [-1, 0.34, 0.66],
              [1, 0.46, 0.84],
            ]);
            paintCactus(canvas, context, rightX, frame.down(0.69), span * 0.33, 0.06, [[1, 0.38, 0.74]]);
          }
          const stone = tonesOf(tone(palette, '#b9744f', 0.05), '#ffe0b0', '#4a2448', 0.9);
          const top = palette.snowCover ? tone(palette, '#f6f9ff') : undefined;
          rock(canvas, {
            seed: 21,
            x: leftX - span * 0.14,
            y: frame.down(0.725),
            width: span * 0.2,
            height: span * 0.12,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
            top,
          });
          rock(canvas, {
            seed: 23,
            x: rightX + span * 0.13,
            y: frame.down(0.705),
            width: span * 0.18,
            height: span * 0.13,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
            top,
          });
          rock(canvas, {
            seed: 25,
            x: rightX + span * 0.03,
            y: frame.down(0.715),
            width: span * 0.1,
            height: span * 0.05,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
            top,
          });
        },
      },
      {
        depth: 0.8,
        sort: 0.03,
        still: false,
        draw(canvas, t) {
          canvas.strokeStyle = withAlpha(
            tone(palette, palette.snowCover ? '#ffffff' : '#ffe9bd'),
            0.2 + 0.5 * palette.wind,
          );
          canvas.lineWidth = Math.max(1, span * 0.003);
          canvas.lineCap = 'round';
          canvas.beginPath();
          const reach = frame.width * 1.4;
          for (const { start, y, pace, length } of grains) {
            const x = -frame.width * 0.2 + ((start * reach + t * pace * span * (0.14 + 0.9 * palette.wind)) % reach);
            const level = frame.down(y) + Math.sin(t * 2 + start * TURN * 3) * span * 0.006;
            canvas.moveTo(x, level);
            canvas.quadraticCurveTo(x + length * span * 0.5, level - span * 0.004, x + length * span, level);
          }
          canvas.stroke();
        },
      },
      {
        depth: 1.1,
        still: true,
        blur: 4,
        draw(canvas) {
          const stone = tonesOf(tone(palette, '#8f5238'), '#ffcf90', '#2a1838', 0.9);
          rock(canvas, {
            seed: 31,
            x: -frame.width * 0.06,
            y: frame.height * 1.08,
            width: span * 0.5,
            height: span * 0.24,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
          });
          rock(canvas, {
            seed: 33,
            x: frame.width * 1.07,
            y: frame.height * 1.1,
            width: span * 0.46,
            height: span * 0.2,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
          });
          const chance = random(context.seed);
          for (const x of [0.1, 0.14, 0.9])
            tuft(canvas, chance, frame.width * x, frame.height * 1.05, span * 0.13, tone(palette, '#8d8a44'), 8);
        },
      },
    ],
    ground,
    eye: horizon,
    standing: true,
    sink: groundTone(palette, '#e8ac6c'),
    shadow: mix(palette.shadow, '#6a2c3c', 0.4),
    tint: mix(palette.tint, '#fff0d8', 0.3),
    haze: palette.haze,
    hazeStrength: palette.hazeStrength * 0.6,
    rim: palette.rim,
    vignette: 0.24,
  };
}
