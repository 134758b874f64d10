/** The open sea: rolling bands of waves to the horizon, gulls, a far ship and the sun's path. Built by the stage for `ocean`. */

import { cloudLayer, skyLayer } from '../nature/sky.js';
import { frameOf, mix } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import type { SetDesign } from '../set.js';
import { gullLayer } from './parts/gulls.js';
import { glintLayer, paintWater, waterTones, waveLayer } from './parts/water.js';

const horizon = 0.45;
const ground: [number, number] = [0.54, 0.9];

/** Far to near: how far down, how high it swells, crest to crest, depth of parallax, and its pace. */
const BANDS = [
  [0.48, 0.014, 0.22, 0.1, 0.02],
  [0.525, 0.028, 0.34, 0.2, -0.03],
  [0.585, 0.045, 0.5, 0.36, 0.05],
  [0.665, 0.065, 0.68, 0.54, -0.07],
  [0.765, 0.085, 0.86, 0.74, 0.09],
  [0.88, 0.1, 1.05, 0.95, -0.11],
] as const;

export const ocean: SetDesign = {
  name: 'ocean',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const tones = waterTones(context, ['#2b86d0', '#1590c4', '#0d6aa8']);
    const crest =
      context.light === 'sunset'
        ? mix(tones.far, palette.sky[2], 0.5)
        : mix(tone(palette, '#4fe3dc'), palette.sky[2], 0.2);
    const surface = (part: number) =>
      part < 0.5 ? mix(tones.far, tones.middle, part * 2) : mix(tones.middle, tones.near, part * 2 - 1);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.04, to: horizon - 0.08 }),
        {
          depth: 0.06,
          sort: -0.8,
          still: true,
          draw: (canvas) => paintWater(canvas, context, tones, frame.down(horizon), frame.down(0.9)),
        },
        glintLayer(context, { top: frame.down(horizon), bottom: frame.down(0.6), depth: 0.1, sort: -0.5 }),
        gullLayer(context, { from: 0.08, to: 0.32, count: 5, size: 0.062 }),
        ...BANDS.map(([down, swell, length, depth, pace], index) => {
          const part = (index + 1) / BANDS.length;
          const next = BANDS[index + 1]?.[0] ?? 1.3;
          return waveLayer(
            context,
            {
              down,
              body: ((next - down) * frame.height) / frame.span + 0.06,
              depth,
              sort: -0.4 + index * 0.05,
              swell,
              length,
              pace,
              colours: [mix(surface(part), crest, 0.28 + 0.3 * part), surface(part)],
              foam: tones.foam,
              crest: 0.45 + 0.5 * part,
            },
            index + 1,
          );
        }),
        glintLayer(context, {
          top: frame.down(0.56),
          bottom: frame.down(0.95),
          depth: 0.7,
          sort: -0.02,
          count: 36,
          seed: 5,
        }),
        waveLayer(
          context,
          {
            down: 0.985,
            body: 0.4,
            depth: 1.15,
            sort: 1.15,
            swell: 0.05,
            length: 1.1,
            pace: 0.2,
            colours: [mix(tones.near, '#bff6f0', 0.25), mix(tones.near, palette.shadow, 0.3)],
            foam: tones.foam,
          },
          9,
        ),
      ],
      ground,
      eye: horizon,
      standing: true,
      water: { surface: mix(tones.middle, tones.near, 0.5), foam: tones.foam, depth: 1 },
      shadow: mix(palette.shadow, tones.near, 0.5),
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.5,
      rim: palette.rim,
      vignette: 0.22,
    };
  },
};
