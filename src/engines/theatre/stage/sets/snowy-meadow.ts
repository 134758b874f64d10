/** Deep snow between firs below white mountains, with a log cabin whose chimney smokes. Built by the stage for `snowy-meadow`. */
import { fir, type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers, hillLine, hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { peak } from '../nature/stone.js';
import { ball, disc, frameOf, glow, mix, tonesOf } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintCabin, smokeLayer } from './parts/cabin.js';

const horizon = 0.55;

const ground: [number, number] = [0.61, 0.93];

export const snowyMeadow: SetDesign = {
  name: 'snowy-meadow',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 5);
    const snow = tone(palette, '#fbfdff', 0.08);
    const cap = tonesOf(tone(palette, '#fbfdff', 0.42), '#ffffff', mix('#5474b8', palette.shadow, 0.3), 0.75);
    const stone = tonesOf(tone(palette, '#8fa3c4', 0.55), '#f4f0ff', '#37477c', 0.6);
    const leaf = (distance: number) => tone(palette, next() < 0.5 ? '#2f7f6a' : '#3d8f62', distance);
    const cabinX = frame.beside(-0.3, 0.27);
    const cabinY = frame.down(horizon) + span * 0.05;
    const cabinSize = span * 0.16;
    const far: Planting[] = Array.from({ length: 26 }, (_, index) => ({
      cutout: fir(next, span * (0.08 + 0.06 * next()), {
        leaf: leaf(0.5),
        bark: tone(palette, '#6b4a3c', 0.4),
        snow: tone(palette, '#fbfdff', 0.35),
        side: palette.side,
      }),
      x: frame.across(-1.6 + index * 0.126 + next() * 0.08),
      y: frame.down(horizon) + span * (0.005 + 0.016 * next()),
    })).filter(({ x }) => Math.abs(x - cabinX) > span * 0.03);
    const near: Planting[] = [
      [-0.72, 0.44, 0.685],
      [-0.9, 0.6, 0.72],
      [-0.52, 0.28, 0.645],
      [0.46, 0.3, 0.64],
      [0.68, 0.5, 0.69],
      [0.98, 0.62, 0.73],
      [1.3, 0.5, 0.7],
      [-1.3, 0.55, 0.7],
    ].map(([across, height, down]) => {
      // A tall frame pulls the framing trees in until they show at its edges.
      const part = Math.abs(across!) < 1 ? 0.36 + 0.14 * Math.abs(across!) : Number.POSITIVE_INFINITY;
      return {
        cutout: fir(next, span * height!, {
          leaf: leaf(0.06),
          bark: tone(palette, '#6b4a3c'),
          snow,
          side: palette.side,
        }),
        x: frame.beside(across!, part),
        y: frame.down(down!),
      };
    });
    const sparkles = Array.from({ length: 46 }, () => ({
      x: (next() - 0.5) * 2.2,
      y: 0.66 + 0.34 * next(),
      phase: next() * 20,
    }));
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.06, to: horizon - 0.27 }),
        {
          depth: 0.08,
          sort: -0.7,
          still: true,
          draw(canvas) {
            const base = frame.down(horizon) + span * 0.03;
            const foot = mix(palette.haze, '#ffffff', context.light === 'night' ? 0 : 0.3);
            const shapes = [
              [-1.25, 0.8, 0.3],
              [1.3, 0.9, 0.33],
              [-0.82, 0.75, 0.26],
              [0.88, 0.7, 0.24],
              [-0.45, 0.72, 0.36],
              [0.5, 0.8, 0.4],
              [0.05, 0.6, 0.25],
            ] as const;
            shapes.forEach(([across, width, height], index) => {
              peak(canvas, {
                seed: 40 + index,
                x: frame.across(across),
                base,
                width: width * span,
                height: height * span,
                tones: stone,
                snow: 0.62,
                cap,
                side: palette.side,
                foot,
              });
            });
          },
        },
        mistLayer(context, { down: horizon - 0.02, depth: 0.12, sort: -0.6, alpha: 0.55 }),
        {
          depth: 0.16,
          sort: -0.55,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 12,
              y: frame.down(horizon) + span * 0.012,
              swing: span * 0.018,
              waves: 0.7,
              colours: [tone(palette, '#eaf2ff', 0.45), tone(palette, '#f6f9ff', 0.3)],
            });
          },
        },
        plantLayer(context, 0.2, far, { sort: -0.5, sway: 0.3 }),
        {
          depth: 0.22,
          sort: -0.45,
          still: true,
          draw: (canvas) => {
            hills(canvas, frame, {
              seed: 17,
              y: frame.down(horizon) + span * 0.045,
              swing: span * 0.012,
              waves: 0.6,
              colours: [tone(palette, '#f3f8ff', 0.25), tone(palette, '#e4eefc', 0.2)],
            });
            paintCabin(canvas, context, cabinX, cabinY, cabinSize);
          },
        },
        smokeLayer(context, cabinX + cabinSize * 0.285, cabinY - cabinSize * 1.08, cabinSize),
        ...groundLayers(context, {
          ground,
          // Snow in the shade takes the colour of the sky above.
          colours: ['#f4f9ff', '#e3eefc', '#d6e4f8', '#c3d5f2'].map((colour, index) =>
            mix(colour, palette.sky[0], 0.07 * (index + 1)),
          ),
          swing: 0.02,
          dress(canvas, { index, edge, end, top }) {
            const chance = random(context.seed + index * 5);
            // Low sun lies on the snow in a long streak towards us.
            if (!palette.sun.moon)
              for (const [wide, strength] of [
                [0.9, 0.5],
                [0.45, 0.5],
              ] as const) {
                const x = frame.across(palette.sun.across * 0.7);
                glow(
                  canvas,
                  x,
                  top + span * 0.06,
                  span * wide,
                  tone(palette, '#ffe9bd'),
                  strength * palette.sun.strength,
                  0.34,
                );
              }
            for (let order = 0; order < 26; order++) {
              const x = frame.left + chance() * (frame.right - frame.left);
              const y = edge(x) + span * 0.03 + chance() * (Math.min(end, frame.height * 1.1) - top);
              glow(
                canvas,
                x,
                y,
                span * (0.08 + 0.12 * chance()),
                chance() < 0.5 ? tone(palette, '#b9cdf0', 0.1) : tone(palette, '#ffffff'),
                0.35,
                0.13,
              );
            }
            const line = hillLine(context.seed + 90 + index, frame, 0.5);
            canvas.strokeStyle = tone(palette, '#ffffff');
            canvas.globalAlpha = 0.25;
            canvas.lineWidth = span * 0.006;
            canvas.beginPath();
            for (let x = frame.left; x < frame.right; x += span / 30)
              canvas.lineTo(x, edge(x) + span * (0.06 + 0.02 * line(x)));
            canvas.stroke();
            canvas.globalAlpha = 1;
          },
        }),
        plantLayer(context, 0.45, near, { sort: 0.18, sway: 0.5, soil: mix(palette.shadow, '#5a78c0', 0.4) }),
        {
          depth: 0.7,
          sort: 0.02,
          still: false,
          draw(canvas, t) {
            canvas.fillStyle = '#ffffff';
            for (const { x, y, phase } of sparkles) {
              const shine = Math.max(0, Math.sin(t * 1.7 + phase)) ** 6;
              if (shine < 0.05) continue;
              canvas.globalAlpha = shine;
              disc(canvas, frame.across(x), frame.down(y), span * 0.0028 * (0.6 + shine));
            }
            canvas.globalAlpha = 1;
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const chance = random(context.seed + 3);
            for (const [edgeX, direction] of [
              [frame.width * -0.16, 1],
              [frame.width * 1.16, -1],
            ] as const) {
              const bough = fir(chance, span * 0.5, {
                leaf: tone(palette, '#1f5f56'),
                bark: tone(palette, '#4b3530'),
                snow,
                side: palette.side,
              });
              canvas.save();
              canvas.translate(edgeX, frame.height * 1.2);
              canvas.scale(direction, 1);
              canvas.drawImage(bough.bitmap, -bough.anchorX, -bough.anchorY);
              canvas.restore();
            }
            for (let index = 0; index < 9; index++) {
              const x = index < 5 ? frame.width * (-0.2 + 0.09 * index) : frame.width * (0.82 + 0.11 * (index - 5));
              ball(
                canvas,
                x,
                frame.height * 1.13,
                span * (0.12 + 0.03 * chance()) * (1 - 0.05 * (index % 5)),
                tonesOf(tone(palette, '#eef5ff'), '#ffffff', '#4a64b0', 0.5),
                palette.side,
              );
            }
          },
        },
      ],
      ground,
      eye: horizon,
      standing: true,
      sink: tone(palette, mix('#e3eefc', palette.sky[0], 0.14)),
      shadow: mix(palette.shadow, '#3c5aa8', 0.45),
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.7,
      rim: palette.rim,
      vignette: 0.22,
    };
  },
};
