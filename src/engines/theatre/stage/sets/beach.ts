/** A sandy beach with rolling surf, palms, a parasol and a sail on the sea. Built by the stage for `beach`. */
import { type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers, hills } from '../nature/land.js';
import { palm } from '../nature/palm.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { ball, fillBand, frameOf, glow, mix, polygon, TURN, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintParasol } from './parts/parasol.js';
import { grains } from './parts/sand.js';
import { horizon, seaColours, seaLayer, shore, surfLayer } from './parts/surf.js';

const ground: [number, number] = [0.655, 0.94];

export const beach: SetDesign = {
  name: 'beach',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 2);
    const sea = seaColours(context);
    const leaf = (distance: number) => ({
      leaf: tone(palette, '#4fae56', distance),
      bark: tone(palette, '#a8744a', distance),
      side: palette.side,
    });
    const palms: Planting[] = [
      {
        cutout: palm(next, span * 0.6, leaf(0.05), 0.24),
        x: frame.beside(-0.74, 0.46),
        y: frame.down(0.73),
      },
      {
        cutout: palm(next, span * 0.45, leaf(0.1), 0.16),
        x: frame.beside(-0.98, 0.58),
        y: frame.down(0.7),
      },
      {
        cutout: palm(next, span * 0.52, leaf(0.06), -0.24),
        x: frame.beside(0.94, 0.55),
        y: frame.down(0.72),
      },
    ];
    const parasolX = frame.beside(0.62, 0.34);
    const sand = ['#f6e2b0', '#f8e4b6', '#f0d49c', '#e2bd80'];
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.06, to: horizon - 0.14 }),
        birdLayer(context, { down: 0.2, count: 4 }),
        {
          depth: 0.1,
          sort: -0.7,
          still: true,
          draw(canvas) {
            const top = frame.down(horizon);
            for (const [across, width, height] of [
              [0.62, 0.5, 0.09],
              [0.86, 0.36, 0.06],
              [-1.05, 0.6, 0.08],
            ] as const) {
              const x = frame.across(across);
              canvas.fillStyle = tone(palette, '#5f9f86', 0.7);
              canvas.beginPath();
              canvas.moveTo(x - width * span * 0.5, top + 1);
              canvas.bezierCurveTo(
                x - width * span * 0.2,
                top - height * span * 0.4,
                x - width * span * 0.12,
                top - height * span * 1.2,
                x + width * span * 0.06,
                top - height * span * 0.9,
              );
              canvas.bezierCurveTo(
                x + width * span * 0.2,
                top - height * span * 0.5,
                x + width * span * 0.3,
                top - height * span * 0.5,
                x + width * span * 0.5,
                top + 1,
              );
              canvas.fill();
            }
            const shallows = frame.down(shore) - span * 0.035;
            fillBand(canvas, frame, top, shallows, [
              sea.far,
              mix(sea.far, sea.middle, 0.7),
              sea.middle,
              mix(sea.middle, sea.shallow, 0.6),
              sea.shallow,
            ]);
            fillBand(canvas, frame, shallows - 1, frame.bottom, [sea.shallow, sea.shallow]);
            canvas.fillStyle = withAlpha(mix(palette.sky[2], '#ffffff', 0.3), 0.5);
            canvas.fillRect(frame.left, top, frame.right - frame.left, Math.max(1, span * 0.003));
            if (palette.sun.strength > 0.2) {
              canvas.save();
              canvas.globalCompositeOperation = 'lighter';
              glow(
                canvas,
                frame.across(palette.sun.across),
                top + span * 0.05,
                span * 0.34,
                palette.sun.colour,
                context.light === 'sunset' ? 0.7 : 0.3,
                0.3,
              );
              canvas.restore();
            }
          },
        },
        seaLayer(context),
        ...groundLayers(context, {
          ground: [ground[0] - 0.045, ground[1]],
          colours: sand,
          swing: 0.004,
          soft: true,
          dress(canvas, strip) {
            const { index, edge, end, top, scale } = strip;
            const chance = random(context.seed + index * 11);
            grains(canvas, context, strip, chance, 150);
            for (let order = 0; order < 16; order++) {
              const x = frame.left + chance() * (frame.right - frame.left);
              const y = edge(x) + span * 0.06 + chance() * (Math.min(end, frame.height * 1.1) - top);
              glow(
                canvas,
                x,
                y,
                span * (0.06 + 0.1 * chance()),
                groundTone(palette, chance() < 0.5 ? '#c9a26a' : '#fff3cf'),
                0.45,
                0.12,
              );
            }
            if (index === 0) return;
            for (let order = 0; order < 7; order++) {
              const x = frame.across((chance() < 0.5 ? -1 : 1) * (0.34 + 0.7 * chance()));
              const y = top + span * 0.07 + chance() * span * 0.16;
              const size = span * 0.022 * scale;
              glow(canvas, x, y + size * 0.3, size * 1.3, palette.shadow, 0.4, 0.3);
              if (order % 3)
                ball(
                  canvas,
                  x,
                  y,
                  size * 0.5,
                  tonesOf(groundTone(palette, order % 2 ? '#ffc9b0' : '#fff3e0')),
                  palette.side,
                );
              else {
                canvas.fillStyle = groundTone(palette, '#ff8a5c');
                polygon(
                  canvas,
                  Array.from(
                    { length: 10 },
                    (_, corner) =>
                      [
                        x + Math.sin((corner / 10) * TURN + order) * size * (corner % 2 ? 0.42 : 1),
                        y - Math.cos((corner / 10) * TURN + order) * size * 0.6 * (corner % 2 ? 0.42 : 1),
                      ] as const,
                  ),
                );
                canvas.lineJoin = 'round';
                canvas.fill();
              }
            }
          },
        }),
        surfLayer(context),
        {
          depth: 0.42,
          sort: 0.1,
          still: true,
          draw(canvas) {
            paintParasol(canvas, context, parasolX, frame.down(0.705), span * 0.27);
            const stone = tonesOf(tone(palette, '#a59a94', 0.08));
            const rockX = frame.beside(0.88, 0.5);
            rock(canvas, {
              seed: 4,
              x: rockX,
              y: frame.down(0.69),
              width: span * 0.2,
              height: span * 0.1,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
            });
            rock(canvas, {
              seed: 9,
              x: rockX + span * 0.12,
              y: frame.down(0.7),
              width: span * 0.13,
              height: span * 0.065,
              tones: stone,
              side: palette.side,
              shadow: palette.shadow,
            });
          },
        },
        plantLayer(context, 0.5, palms, { sort: 0.2, sway: 1.3 }),
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas) {
            const chance = random(context.seed + 9);
            const dune = groundTone(palette, '#d9b07a');
            hills(canvas, frame, {
              seed: 3,
              y: frame.height * 1.05,
              swing: span * 0.035,
              waves: 0.4,
              colours: [dune, mix(dune, palette.shadow, 0.3)],
            });
            for (const [part, direction] of [
              [-0.02, 1],
              [1.02, -1],
            ] as const) {
              for (let index = 0; index < 16; index++) {
                const x = frame.width * part + direction * span * 0.18 * chance();
                canvas.strokeStyle = tone(palette, chance() < 0.5 ? '#6f9a4c' : '#8fb058');
                canvas.lineWidth = span * 0.008;
                canvas.lineCap = 'round';
                canvas.beginPath();
                canvas.moveTo(x, frame.height * 1.06);
                canvas.quadraticCurveTo(
                  x + span * 0.01,
                  frame.height - span * 0.08,
                  x + span * (0.1 * chance() - 0.03),
                  frame.height - span * (0.08 + 0.12 * chance()),
                );
                canvas.stroke();
              }
            }
          },
        },
      ],
      ground,
      eye: 0.5,
      standing: true,
      mirror: palette.wetness * 0.12 || undefined,
      shadow: mix(palette.shadow, '#7a4a30', 0.35),
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.5,
      rim: palette.rim,
      vignette: 0.2,
    };
  },
};
