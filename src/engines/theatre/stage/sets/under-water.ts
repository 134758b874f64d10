/** A sunlit sea floor with corals, swaying weed, shoals and rising bubbles. Built by the stage for `under-water`. */
import { hills } from '../nature/land.js';
import { rock } from '../nature/stone.js';
import { type Brush, fillBand, frameOf, glow, grain, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { coral, under, WATERS, type Water } from './parts/reef.js';
import { beamLayer, bubbleLayer, ground, shoalLayer, weedLayer } from './parts/sea-life.js';

export const underWater: SetDesign = {
  name: 'under-water',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const water: Water = { ...WATERS[context.light], side: context.palette.side };
    const colours = ['#ff7f9c', '#ffb24f', '#c78bff', '#ff6b5a', '#5fd9c0', '#ffd95a'];
    const stone = (distance: number) => tonesOf(under(water, '#9aa0b4', distance), water.beam, water.deep, 0.55);
    // A tall frame draws the reefs in from both sides.
    const squeeze = Math.min(1, frame.width / (1.35 * span));
    const caustics = Array.from({ length: 6 }, (_, index) => index);
    return {
      layers: [
        {
          depth: 0,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.bottom, [
              water.surface,
              mix(water.surface, water.middle, 0.5),
              water.middle,
              mix(water.middle, water.deep, 0.4),
              mix(water.middle, water.deep, 0.8),
              water.deep,
            ]);
            glow(
              canvas,
              frame.across(0.15 * water.side),
              frame.down(-0.06),
              span * 0.95,
              water.beam,
              0.3 + 0.55 * water.bright,
              0.6,
            );
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        beamLayer(context, water),
        {
          depth: 0.1,
          sort: -0.75,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 4,
              y: frame.down(0.62),
              swing: span * 0.1,
              waves: 0.9,
              colours: [mix(water.middle, water.deep, 0.25), mix(water.middle, water.deep, 0.7)],
            });
            hills(canvas, frame, {
              seed: 15,
              y: frame.down(0.69),
              swing: span * 0.07,
              waves: 1.1,
              colours: [mix(water.middle, water.deep, 0.45), water.deep],
            });
          },
        },
        shoalLayer(context, water),
        weedLayer(context, water, {
          depth: 0.15,
          sort: -0.5,
          places: [-1.1, -0.85, -0.5, -0.22, 0.25, 0.48, 0.8, 1.05].map((across) => across * squeeze),
          height: 0.22,
          distance: 0.6,
          seed: 2,
        }),
        ...[0, 1, 2].map((index) => ({
          depth: [0.25, 0.55, 0.9][index]!,
          sort: -0.1 + index * 0.03,
          still: true,
          draw(canvas: Brush) {
            const top = frame.down(ground[0] + [-0.02, 0.06, 0.15][index]!);
            const sand = ['#f2e2b8', '#f7e6b8', '#f3dca6'][index]!;
            hills(canvas, frame, {
              seed: 50 + index,
              y: top,
              swing: span * 0.016,
              waves: 0.5,
              colours: [
                under(water, sand, 0.35 - index * 0.14),
                under(water, mix(sand, '#c9a468', 0.5), 0.45 - index * 0.12),
                mix(under(water, '#a8885a', 0.4), water.deep, 0.45),
              ],
            });
            const chance = random(context.seed + 40 + index);
            const size = [0.1, 0.16, 0.22][index]!;
            for (let order = 0; order < 15; order++) {
              const across = -1.3 + order * 0.187 + 0.1 * chance();
              const kind = Math.floor(chance() * 4);
              const height = span * size * (0.7 + 0.6 * chance());
              // The middle stays open sand; reefs rise to both sides of it.
              if (Math.abs(across) < 0.3 + index * 0.12) continue;
              const y = top + span * (0.02 + 0.025 * chance());
              if (chance() < 0.25)
                rock(canvas, {
                  seed: order + index * 20,
                  x: frame.across(across * squeeze),
                  y,
                  width: height * 1.3,
                  height: height * 0.7,
                  tones: stone(0.35 - index * 0.12),
                  side: water.side,
                  shadow: water.deep,
                });
              else
                coral(
                  canvas,
                  chance,
                  frame.across(across * squeeze),
                  y,
                  height,
                  under(water, colours[(order + index) % colours.length]!, 0.42 - index * 0.16),
                  water,
                  kind,
                );
            }
            grain(canvas, frame.left, top, frame.right - frame.left, frame.bottom - top, 0.03);
          },
        })),
        {
          depth: 0.5,
          sort: -0.02,
          still: false,
          draw(canvas, t) {
            canvas.save();
            canvas.globalCompositeOperation = 'lighter';
            canvas.strokeStyle = withAlpha(water.beam, 0.08 + 0.14 * water.bright);
            canvas.lineJoin = 'round';
            for (const index of caustics) {
              const scale = 0.4 + index * 0.14;
              const y = frame.down(ground[0] + 0.03 + 0.045 * index);
              canvas.lineWidth = span * 0.006 * scale;
              canvas.beginPath();
              const step = span / 22;
              for (let x = frame.left * 0.6; x < frame.width - frame.left * 0.6; x += step) {
                const along = x / (span * scale);
                canvas.lineTo(
                  x,
                  y +
                    span *
                      0.018 *
                      scale *
                      Math.sin(along * 8 + t * 1.3 + index * 2) *
                      Math.sin(along * 2.7 - t * 0.7 + index),
                );
              }
              canvas.stroke();
            }
            canvas.restore();
          },
        },
        weedLayer(context, water, {
          depth: 0.55,
          sort: 0.3,
          places: [-1.02, -0.78, -0.58, 0.6, 0.82, 1.1].map(
            (across) =>
              Math.sign(across) * Math.min(Math.abs(across), Math.abs(across) < 0.7 ? (frame.width / span) * 0.46 : 9),
          ),
          height: 0.42,
          distance: 0.14,
          seed: 3,
        }),
        bubbleLayer(context, water),
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas) {
            const chance = random(context.seed + 6);
            const dark = tonesOf(mix(under(water, '#4f5f86', 0.2), water.deep, 0.5), water.middle, water.deep, 0.8);
            rock(canvas, {
              seed: 41,
              x: -frame.width * 0.08,
              y: frame.height * 1.1,
              width: span * 0.55,
              height: span * 0.34,
              tones: dark,
              side: water.side,
              shadow: water.deep,
            });
            rock(canvas, {
              seed: 42,
              x: frame.width * 1.08,
              y: frame.height * 1.1,
              width: span * 0.5,
              height: span * 0.3,
              tones: dark,
              side: water.side,
              shadow: water.deep,
            });
            coral(
              canvas,
              chance,
              frame.width * 0.02,
              frame.height * 1.03,
              span * 0.26,
              mix(under(water, '#ff7f9c', 0.1), water.deep, 0.25),
              water,
              0,
            );
            coral(
              canvas,
              chance,
              frame.width * 0.985,
              frame.height * 1.03,
              span * 0.22,
              mix(under(water, '#ffb24f', 0.1), water.deep, 0.25),
              water,
              1,
            );
          },
        },
      ],
      ground,
      eye: 0.55,
      standing: false,
      shadow: water.deep,
      tint: water.tint,
      haze: mix(water.middle, water.surface, 0.15),
      hazeStrength: 0.75,
      rim: ['rgba(180,255,255,0.16)', 'rgba(180,255,255,0.16)'],
      vignette: 0.36,
    };
  },
};
