/** A Japanese dry garden: raked gravel, rocks, a red gate, a cherry tree that sheds petals. Built by the stage for `zen-garden`. */
import { bush, crown, type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers, hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { downward, fillBand, frameOf, glow, mix, polygon, sideways, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { islandsIn, paintIsland, rake } from './parts/gravel.js';
import { butterflyLayer } from './parts/gulls.js';
import { cherry, horizon, paintGate, paintLantern, paintWall, petalLayer } from './parts/japanese-garden.js';

const ground: [number, number] = [0.63, 0.94];

export const zenGarden: SetDesign = {
  name: 'zen-garden',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 21);
    const snow = palette.snowCover ? tone(palette, '#f4f8ff', 0.15) : undefined;
    const wallFoot = frame.down(horizon) + span * 0.085;
    const back: Planting[] = Array.from({ length: 15 }, (_, index) => ({
      cutout: bush(
        next,
        span * (0.2 + 0.15 * next()),
        tone(palette, ['#5f9a5a', '#7fae58', '#c95f48', '#4f8a64', '#e08a4a'][index % 5]!, 0.3),
        palette.side,
        snow,
      ),
      x: frame.across(-1.5 + index * 0.215 + 0.06 * next()),
      y: frame.down(horizon) + span * (0.01 + 0.02 * next()),
    }));
    const gateX = frame.beside(-0.16, 0.2);
    const treeX = frame.beside(0.7, 0.5);
    const lanternX = frame.beside(0.47, 0.21);
    const islands = islandsIn(frame);
    const stone = tonesOf(tone(palette, '#8d8f94', 0.05), '#fff6e0', '#232648', 1);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.06, to: horizon - 0.22 }),
        {
          depth: 0.06,
          sort: -0.8,
          still: true,
          draw(canvas) {
            // The great mountain with its white cap.
            const base = frame.down(horizon) + span * 0.02;
            const x = frame.across(0.2);
            const height = span * 0.3;
            const slope = (from: number) => {
              canvas.beginPath();
              canvas.moveTo(x - height * 2.1 * from, base - height * (1 - from));
              canvas.bezierCurveTo(
                x - height * 0.8 * from,
                base - height * (1 - from * 0.62),
                x - height * 0.3,
                base - height * 0.86,
                x - height * 0.13,
                base - height,
              );
              canvas.lineTo(x + height * 0.13, base - height);
              canvas.bezierCurveTo(
                x + height * 0.3,
                base - height * 0.86,
                x + height * 0.8 * from,
                base - height * (1 - from * 0.62),
                x + height * 2.1 * from,
                base - height * (1 - from),
              );
              canvas.closePath();
            };
            const tones = tonesOf(tone(palette, '#7f93bf', 0.6), '#ffffff', '#2c3470', 0.7);
            slope(1);
            canvas.fillStyle = sideways(
              canvas,
              x - height * 1.4,
              x + height * 1.4,
              palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
            );
            canvas.fill();
            canvas.save();
            canvas.clip();
            const cap = tone(palette, '#ffffff', 0.35);
            canvas.fillStyle = cap;
            polygon(canvas, [
              [x - height, base - height * 1.1],
              ...Array.from(
                { length: 15 },
                (_, index) =>
                  [
                    x - height * 0.6 + (index / 14) * height * 1.2,
                    base - height * (index % 2 ? 0.74 : 0.58) - height * 0.08 * Math.sin(index * 2.3),
                  ] as const,
              ),
              [x + height, base - height * 1.1],
            ]);
            canvas.fill();
            canvas.fillStyle = downward(canvas, base - height * 0.7, base, [
              withAlpha(palette.haze, 0),
              withAlpha(palette.haze, 0.9),
            ]);
            canvas.fillRect(x - height * 3, base - height * 0.7, height * 6, height);
            canvas.restore();
            hills(canvas, frame, {
              seed: 19,
              y: base - span * 0.03,
              swing: span * 0.035,
              waves: 0.9,
              colours: [groundTone(palette, '#7fae92', 0.68), groundTone(palette, '#8cb88a', 0.55)],
            });
          },
        },
        mistLayer(context, { down: horizon - 0.04, depth: 0.1, sort: -0.75, alpha: 0.45 }),
        plantLayer(context, 0.16, back, { sort: -0.6, sway: 0.4 }),
        {
          depth: 0.2,
          sort: -0.5,
          still: true,
          draw: (canvas) => {
            fillBand(canvas, frame, wallFoot - 2, frame.bottom, [
              groundTone(palette, '#9ab05e', 0.25),
              groundTone(palette, '#e6d9b8', 0.2),
              groundTone(palette, '#e6d9b8'),
            ]);
            paintWall(canvas, context, frame);
            for (let x = frame.left; x < frame.right; x += span * 0.05)
              glow(
                canvas,
                x,
                wallFoot + span * 0.006,
                span * (0.05 + 0.02 * Math.sin(x)),
                groundTone(palette, '#7f9f4a', 0.2),
                0.95,
                0.28,
              );
          },
        },
        ...groundLayers(context, {
          ground: [ground[0] - 0.012, ground[1]],
          colours: ['#eddfba', '#ecdcb4', '#e3ce9f', '#cfb686'],
          swing: 0,
          soft: true,
          dress(canvas, { index, top, end }) {
            rake(
              canvas,
              frame,
              palette,
              top + span * (index ? 0.06 : 0.02),
              Math.min(end + span * 0.05, frame.height * 1.12),
            );
            paintIsland(canvas, frame, palette, islands[[1, 0, 2][index]!]!);
          },
        }),
        {
          depth: 0.3,
          sort: 0.04,
          still: true,
          draw(canvas) {
            paintGate(canvas, palette, gateX, frame.down(0.655), span * 0.36);
            rock(canvas, {
              seed: 9,
              x: islands[1]!.x,
              y: frame.down(0.675),
              width: span * 0.11,
              height: span * 0.07,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
              top: snow,
            });
            paintLantern(canvas, palette, lanternX, frame.down(0.665), span * 0.2);
          },
        },
        {
          depth: 0.42,
          sort: 0.12,
          still: true,
          draw(canvas) {
            const { x } = islands[0]!;
            rock(canvas, {
              seed: 5,
              x: x - span * 0.02,
              y: frame.down(0.712),
              width: span * 0.13,
              height: span * 0.17,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
              top: snow,
            });
            rock(canvas, {
              seed: 12,
              x: x + span * 0.07,
              y: frame.down(0.716),
              width: span * 0.09,
              height: span * 0.07,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
              top: snow,
            });
            rock(canvas, {
              seed: 14,
              x: x - span * 0.1,
              y: frame.down(0.714),
              width: span * 0.07,
              height: span * 0.05,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
              top: snow,
            });
          },
        },
        plantLayer(
          context,
          0.55,
          [
            { cutout: cherry(next, span * 0.66, palette), x: treeX, y: frame.down(0.745) },
            {
              cutout: cherry(next, span * 0.5, palette),
              x: frame.beside(-0.9, 0.55),
              y: frame.down(0.7),
              flip: true,
            },
          ],
          { sort: 0.26, sway: 0.7 },
        ),
        butterflyLayer(context, {
          colours: ['#ffb03c', '#6fb4ff', '#fff0c0'],
          count: 4,
          from: 0.42,
          to: 0.7,
          size: 0.024,
        }),
        petalLayer(context),
        {
          depth: 1.1,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const chance = random(context.seed + 13);
            const pink = tone(palette, '#ff9cbc');
            canvas.strokeStyle = tone(palette, '#4f3228');
            canvas.lineCap = 'round';
            canvas.lineWidth = span * 0.022;
            canvas.beginPath();
            canvas.moveTo(-frame.width * 0.12, -frame.height * 0.06);
            canvas.quadraticCurveTo(frame.width * 0.06, frame.height * 0.02, frame.width * 0.12, frame.height * 0.05);
            canvas.stroke();
            for (const [x, y, size] of [
              [-0.06, -0.05, 0.3],
              [0.05, -0.02, 0.2],
              [0.12, 0.035, 0.12],
              [-0.04, 0.1, 0.14],
            ] as const)
              crown(
                canvas,
                chance,
                x * frame.width,
                y * frame.height,
                span * size * 1.3,
                span * size * 0.8,
                mix(pink, '#fff0f4', chance() * 0.3),
                palette.side,
                12,
              );
            rock(canvas, {
              seed: 33,
              x: frame.width * 1.05,
              y: frame.height * 1.1,
              width: span * 0.4,
              height: span * 0.2,
              tones: tonesOf(tone(palette, '#6c6e78'), '#fff6e0', '#1b1d3c', 1),
              side: palette.side,
              shadow: palette.shadow,
              top: tone(palette, '#6f9440'),
            });
          },
        },
      ],
      ground,
      eye: horizon,
      standing: true,
      shadow: mix(palette.shadow, '#5a4630', 0.35),
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.5,
      rim: palette.rim,
      vignette: 0.22,
    };
  },
};
