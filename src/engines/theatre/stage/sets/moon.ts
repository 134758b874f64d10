/** The grey Moon under a black sky, with the Earth overhead, a lander and a flag. Built by the stage for `moon`. */
import { groundLayers, hills } from '../nature/land.js';
import { rock } from '../nature/stone.js';
import { ball, disc, fillBand, frameOf, glow, grain, mix, multiply, tonesOf, withAlpha } from '../painting/paint.js';
import { paletteOf } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { crater, flagLayer, paintEarth, paintLander } from './parts/space.js';

const horizon = 0.58;

const ground: [number, number] = [0.65, 0.93];

/** The Moon has no air: the sky stays black, and the hour only colours the sunlight on the dust. */
const SUNLIGHTS: Record<SetContext['light'], { light: string; sky: [string, string, string]; tint: string }> = {
  morning: { light: '#ffeeda', sky: ['#0a0c22', '#1a1c40', '#37345e'], tint: '#fff0e2' },
  day: { light: '#f7f9ff', sky: ['#060818', '#10142e', '#262c4e'], tint: '#ffffff' },
  sunset: { light: '#ffc9a2', sky: ['#120a26', '#2e1640', '#5c2f58'], tint: '#ffd6bc' },
  night: { light: '#bccaf4', sky: ['#05071a', '#0d1438', '#25336e'], tint: '#d2dbfb' },
};

export const moon: SetDesign = {
  name: 'moon',
  indoors: true,
  build(context) {
    const { light, sky, tint } = SUNLIGHTS[context.light];
    const frame = frameOf(context);
    const { span } = frame;
    const { side } = context.palette;
    const next = random(context.seed + 4);
    const dust = (colour: string) => multiply(colour, light);
    const twinkles = Array.from({ length: 26 }, () => ({
      x: (next() - 0.5) * 2,
      y: next() * 0.5,
      phase: next() * 20,
      size: 0.5 + next(),
    }));
    // Weather never comes here; only the hour's light does.
    const still: SetContext = {
      ...context,
      palette: {
        ...paletteOf(context.light, 'clear'),
        ambient: light,
        haze: mix(dust('#9aa0b8'), sky[2], 0.45),
        hazeStrength: 0.5,
      },
    };
    return {
      layers: [
        {
          depth: 0,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.down(horizon), [sky[0], sky[0], sky[1], sky[2]]);
            fillBand(canvas, frame, frame.down(horizon) - 1, frame.bottom, [sky[2], sky[2]]);
            const chance = random(context.seed + 2);
            for (let index = 0; index < 34; index++) {
              const part = index / 34 - 0.5;
              glow(
                canvas,
                frame.across(part * 2.6),
                frame.down(0.2 - part * 0.35) + (chance() - 0.5) * span * 0.12,
                span * (0.1 + 0.14 * chance()),
                ['#5a4fb0', '#2f5fae', '#8a4f9c'][index % 3]!,
                0.3,
              );
            }
            for (let index = 0; index < 420; index++) {
              const bright = chance() ** 3;
              canvas.fillStyle = withAlpha(chance() < 0.3 ? '#ffe3c0' : '#eef4ff', 0.3 + 0.7 * bright);
              disc(
                canvas,
                frame.left + chance() * (frame.right - frame.left),
                frame.top + chance() * (frame.down(horizon) - frame.top),
                span * (0.0008 + 0.0018 * bright),
              );
            }
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.down(horizon) - frame.top);
          },
        },
        {
          depth: 0.01,
          sort: -0.95,
          still: false,
          draw(canvas, t) {
            for (const { x, y, phase, size } of twinkles)
              glow(
                canvas,
                frame.across(x),
                frame.down(y),
                span * 0.013 * size,
                '#e6f0ff',
                Math.max(0, 0.45 + 0.55 * Math.sin(t * 2 + phase)),
              );
            // A shooting star every few seconds.
            const flight = (t % 3.4) / 0.7;
            if (flight < 1) {
              const x = frame.across(-0.5 + 0.5 * flight);
              const y = frame.down(0.08 + 0.1 * flight);
              for (let index = 0; index < 9; index++)
                glow(
                  canvas,
                  x - index * span * 0.012,
                  y - index * span * 0.0045,
                  span * 0.013 * (1 - index / 10),
                  '#ffffff',
                  (1 - index / 9) * Math.sin(flight * Math.PI),
                );
            }
          },
        },
        {
          depth: 0.03,
          sort: -0.9,
          still: true,
          draw: (canvas) => paintEarth(canvas, frame.beside(0.45, 0.3), frame.down(0.15), span * 0.11, 6),
        },
        {
          depth: 0.14,
          sort: -0.6,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 3,
              y: frame.down(horizon - 0.03),
              swing: span * 0.06,
              waves: 0.8,
              colours: [mix(dust('#b6bac8'), sky[2], 0.55), mix(dust('#8c92a8'), sky[2], 0.6)],
            });
            hills(canvas, frame, {
              seed: 28,
              y: frame.down(horizon + 0.01),
              swing: span * 0.035,
              waves: 0.6,
              colours: [mix(dust('#c6cad6'), sky[2], 0.34), mix(dust('#9ca2b6'), sky[2], 0.4)],
            });
            // Far off in the middle, where nobody comes to stand before it.
            paintLander(canvas, frame.width * 0.5, frame.down(horizon + 0.04), span * 0.17, light, side);
          },
        },
        ...groundLayers(still, {
          ground,
          colours: ['#d6d8e0', '#c2c6d2', '#a6abbc', '#83899e'],
          swing: 0.016,
          dress(canvas, { index, edge, end, top, scale }) {
            const chance = random(context.seed + 6 + index * 3);
            for (let order = 0; order < 9; order++) {
              const x = frame.across(-1.4 + order * 0.34 + 0.2 * chance());
              const y = edge(x) + span * 0.045 + chance() * (Math.min(end, frame.height * 1.05) - top - span * 0.02);
              const middle = Math.abs(x - frame.width / 2) < span * 0.2;
              crater(canvas, x, y, span * (middle ? 0.03 : 0.03 + 0.07 * chance()) * scale, dust('#a4a9ba'), side);
            }
            for (let order = 0; order < 40; order++) {
              const x = frame.left + chance() * (frame.right - frame.left);
              const y = edge(x) + span * 0.02 + chance() * (Math.min(end, frame.height * 1.1) - top);
              const size = span * 0.008 * scale * (0.4 + chance());
              canvas.fillStyle = withAlpha('#14142e', 0.4);
              disc(canvas, x - side * size * 0.6, y + size * 0.2, size * 1.2, 0.35);
              ball(canvas, x, y, size, tonesOf(dust('#b4b8c6')), side);
            }
          },
        }),
        {
          depth: 0.4,
          sort: 0.12,
          still: true,
          draw(canvas) {
            const stone = tonesOf(dust('#9298ac'), '#ffffff', '#141432', 1.1);
            rock(canvas, {
              seed: 5,
              x: frame.beside(-0.72, 0.45),
              y: frame.down(0.72),
              width: span * 0.26,
              height: span * 0.15,
              tones: stone,
              side,
              shadow: '#0a0a1c',
            });
            rock(canvas, {
              seed: 7,
              x: frame.beside(-0.6, 0.36),
              y: frame.down(0.735),
              width: span * 0.13,
              height: span * 0.07,
              tones: stone,
              side,
              shadow: '#0a0a1c',
            });
          },
        },
        flagLayer(
          Math.max(Math.min(frame.across(-0.44), frame.width * 0.25), frame.width * 0.12),
          frame.down(0.7),
          span * 0.24,
          light,
        ),
        {
          depth: 1.1,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const stone = tonesOf(dust('#6c7188'), '#e8ecff', '#0a0a20', 1);
            rock(canvas, {
              seed: 51,
              x: -frame.width * 0.06,
              y: frame.height * 1.1,
              width: span * 0.55,
              height: span * 0.18,
              tones: stone,
              side,
              shadow: '#05050f',
            });
            rock(canvas, {
              seed: 53,
              x: frame.width * 1.07,
              y: frame.height * 1.1,
              width: span * 0.45,
              height: span * 0.24,
              tones: stone,
              side,
              shadow: '#05050f',
            });
          },
        },
      ],
      ground,
      eye: horizon,
      standing: true,
      airless: true,
      sink: dust('#b4b8c6'),
      shadow: '#12122c',
      tint,
      haze: mix(dust('#8c92a8'), sky[2], 0.5),
      hazeStrength: 0.35,
      rim:
        side > 0
          ? ['rgba(80,110,220,0.16)', withAlpha(light, 0.45)]
          : [withAlpha(light, 0.45), 'rgba(80,110,220,0.16)'],
      vignette: 0.34,
    };
  },
};
