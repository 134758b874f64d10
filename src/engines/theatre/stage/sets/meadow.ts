/** A flowering summer meadow below soft hills, with a windmill that turns. Built by the stage for `meadow`. */
import { bush, type Planting, plantLayer, roundTree } from '../nature/foliage.js';
import { flower, foregroundGrass, mothLayer, tuft } from '../nature/grass.js';
import { groundLayers, hillLine, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { frameOf, glow, mix } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintWindmill, sailsLayer } from './parts/windmill.js';

const horizon = 0.56;

const ground: [number, number] = [0.62, 0.93];

const grass = ['#b9d96a', '#8fc455', '#63a644', '#4c8f40'];

const petals = ['#ffffff', '#ff7fa8', '#ffd44f', '#b48cff', '#ff9a5c'];

export const meadow: SetDesign = {
  name: 'meadow',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 5);
    const snow = palette.snowCover > 0 ? tone(palette, '#f6f9ff', 0.1) : undefined;
    const millX = frame.beside(0.29, 0.26);
    const millY = frame.down(horizon) + span * 0.012;
    const millHeight = span * 0.3;
    const trees: Planting[] = [-0.98, -0.8, -0.33, -0.22, 0.52, 0.78, 0.92, 1.12].map((across, index) => ({
      cutout: roundTree(next, span * (0.15 + 0.09 * next()), {
        leaf: tone(palette, ['#6fb04a', '#8bbf4e', '#5a9f58', '#a9c455'][index % 4]!, 0.22),
        bark: tone(palette, '#8b6246', 0.2),
        snow,
        side: palette.side,
      }),
      x: frame.across(across + 0.04 * next()),
      y: frame.down(horizon) + span * (0.03 + 0.02 * next()),
    }));
    const near: Planting[] = [
      {
        cutout: roundTree(next, span * 0.62, {
          leaf: tone(palette, '#78b748', 0.05),
          bark: tone(palette, '#87593c'),
          snow,
          side: palette.side,
        }),
        x: frame.beside(-0.72, 0.43),
        y: frame.down(0.69),
      },
      {
        cutout: bush(next, span * 0.24, tone(palette, '#5fa548', 0.05), palette.side, snow),
        x: frame.beside(0.82, 0.47),
        y: frame.down(0.7),
      },
      {
        cutout: bush(next, span * 0.17, tone(palette, '#86b84a', 0.05), palette.side, snow),
        x: frame.beside(0.96, 0.54),
        y: frame.down(0.72),
      },
    ];
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.08, to: horizon - 0.2 }),
        birdLayer(context, { down: 0.24 }),
        {
          depth: 0.1,
          sort: -0.6,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 21,
              y: frame.down(horizon - 0.09),
              swing: span * 0.07,
              waves: 0.5,
              colours: [groundTone(palette, '#86b98f', 0.85), groundTone(palette, '#9fcb93', 0.72)],
            });
            hills(canvas, frame, {
              seed: 34,
              y: frame.down(horizon - 0.035),
              swing: span * 0.045,
              waves: 0.75,
              colours: [groundTone(palette, '#8cc47c', 0.6), groundTone(palette, '#a9d583', 0.5)],
            });
            const line = hillLine(34, frame, 0.75);
            const chance = random(context.seed + 6);
            for (let index = 0; index < 70; index++) {
              const x = frame.left + chance() * (frame.right - frame.left);
              const clump = Math.sin((x / span) * 7) > 0.1;
              const size = span * (0.008 + 0.012 * chance());
              if (clump)
                glow(
                  canvas,
                  x,
                  frame.down(horizon - 0.03) - span * 0.045 * line(x) + chance() * span * 0.03,
                  size * 1.5,
                  groundTone(palette, '#4f8f62', 0.5),
                  0.9,
                  0.75,
                );
            }
          },
        },
        mistLayer(context, {
          down: horizon - 0.01,
          depth: 0.14,
          sort: -0.55,
          alpha: context.light === 'morning' ? 0.6 : 0.28,
        }),
        {
          depth: 0.2,
          sort: -0.5,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 8,
              y: frame.down(horizon) + span * 0.012,
              swing: span * 0.012,
              waves: 0.6,
              colours: [groundTone(palette, '#a5d46a', 0.35), groundTone(palette, '#8cc45a', 0.25)],
            });
            if (!context.landmark) paintWindmill(canvas, context, millX, millY, millHeight);
          },
        },
        ...(context.landmark ? [] : [sailsLayer(context, millX, millY - millHeight * 0.8, millHeight * 0.5)]),
        plantLayer(context, 0.22, trees, { sort: -0.4, sway: 0.5 }),
        ...groundLayers(context, {
          ground,
          colours: grass,
          swing: 0.014,
          dress(canvas, { index, edge, end, top, scale }) {
            const chance = random(context.seed + index * 31);
            const count = [150, 130, 110][index]!;
            for (let order = 0; order < count; order++) {
              const x = frame.left + chance() * (frame.right - frame.left);
              const y = edge(x) + span * 0.006 + chance() ** 1.2 * (Math.min(end, frame.height * 1.05) - top);
              const size = span * 0.024 * scale * (0.7 + 0.6 * chance());
              // Fewer flowers where actors walk: the eye should rest there.
              const calm = Math.abs(x - frame.width / 2) < frame.width * 0.24;
              if (chance() < 0.5)
                tuft(
                  canvas,
                  chance,
                  x,
                  y,
                  size,
                  mix(groundTone(palette, '#4f9440', 0.2), groundTone(palette, '#c4e07a', 0.2), chance()),
                  4,
                );
              else if (!calm || chance() < 0.3) {
                if (chance() > palette.snowCover)
                  flower(
                    canvas,
                    x,
                    y - size * 0.3,
                    size * 0.42,
                    tone(palette, petals[Math.floor(chance() * petals.length)]!, 0.08),
                    tone(palette, '#ffcf4a'),
                  );
              }
            }
          },
        }),
        plantLayer(context, 0.5, near, { sort: 0.22 }),
        ...(context.light === 'night' ? [mothLayer(context, { colour: '#d8ff7a' })] : []),
        foregroundGrass(
          context,
          [tone(palette, '#3f8a3c'), tone(palette, '#5ea446'), tone(palette, '#2f7440')],
          palette.snowCover ? [] : petals.map((petal) => tone(palette, petal)),
        ),
      ],
      ground,
      eye: horizon,
      standing: true,
      sink: groundTone(palette, '#7fb84e'),
      shadow: palette.shadow,
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.6,
      rim: palette.rim,
      vignette: 0.22,
    };
  },
};
