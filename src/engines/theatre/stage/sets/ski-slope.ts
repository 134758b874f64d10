/** A ski slope: white pistes down the mountains, a chair lift that runs, slalom gates and snowy pines. Built by the stage for `ski-slope`. */
import { fir, type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { peak } from '../nature/stone.js';
import { type Brush, downward, frameOf, glow, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintCabin, smokeLayer } from './parts/cabin.js';
import { inDaylight, painted } from './parts/daylight.js';
import { gateLayer, liftLayer } from './parts/ski-lift.js';

const horizon = 0.5;
const ground: [number, number] = [0.66, 0.93];

export const skiSlope: SetDesign = {
  name: 'ski-slope',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 25);
    const narrow = Math.min(1, frame.width / span / 1.4);
    const white = mix(tone(palette, '#fbfdff', 0.05), palette.sun.colour, context.light === 'sunset' ? 0.14 : 0);
    const blue = tone(palette, '#b4cdf0', 0.05);
    const pine = (height: number, distance: number) =>
      fir(next, span * height, {
        leaf: tone(palette, next() < 0.5 ? '#2f7f6a' : '#3d8f62', distance),
        bark: tone(palette, '#6b4a3c', distance),
        snow: tone(palette, '#fbfdff', distance),
        side: palette.side,
      });
    /** Height of the slope that climbs to the left, at spans across. */
    const slopeAt = (across: number) => 0.6 - 0.24 * Math.max(0, Math.min(1, (0.62 - across / narrow) / 1.7)) ** 1.15;
    const paintSlope = (canvas: Brush) => {
      canvas.beginPath();
      canvas.moveTo(frame.left, frame.bottom);
      for (let step = 0; step <= 40; step++) {
        const x = frame.left + ((frame.right - frame.left) * step) / 40;
        canvas.lineTo(x, frame.down(slopeAt((x - frame.width / 2) / span)));
      }
      canvas.lineTo(frame.right, frame.bottom);
      canvas.closePath();
      canvas.fillStyle = downward(canvas, frame.down(0.34), frame.down(0.72), [
        mix(white, palette.haze, 0.2),
        white,
        mix(white, blue, 0.5),
      ]);
      canvas.fill();
      canvas.save();
      canvas.clip();
      // Tracks that swing down the piste.
      canvas.lineCap = 'round';
      for (const [shift, amplitude, colour] of [
        [0, 0.05, blue],
        [0.012, 0.05, mix(blue, white, 0.5)],
        [0.16, -0.06, blue],
        [0.172, -0.06, mix(blue, white, 0.5)],
      ] as const) {
        canvas.strokeStyle = withAlpha(colour, 0.9);
        canvas.lineWidth = span * 0.006;
        canvas.beginPath();
        for (let step = 0; step <= 50; step++) {
          const part = step / 50;
          canvas.lineTo(
            frame.across((-0.75 + 1.0 * part + shift + amplitude * Math.sin(part * 17) * (0.3 + part)) * narrow),
            frame.down(0.42 + 0.26 * part),
          );
        }
        canvas.stroke();
      }
      for (let drift = 0; drift < 12; drift++)
        glow(
          canvas,
          frame.across((drift / 11 - 0.5) * 2.4),
          frame.down(0.58 + 0.06 * Math.sin(drift * 2)),
          span * 0.18,
          drift % 2 ? blue : '#ffffff',
          0.3,
          0.2,
        );
      canvas.restore();
    };
    const far: Planting[] = Array.from({ length: 26 }, (_, index) => {
      const across = -1.35 + index * 0.11 + 0.05 * next();
      return {
        cutout: pine(0.09 + 0.06 * next(), 0.34),
        x: frame.across(across),
        y: frame.down(slopeAt(across) + 0.012 + 0.012 * next()),
      };
    }).filter((_, index) => index % 5 < 3);
    const near: Planting[] = [
      [-0.9, 0.6, 0.715],
      [-0.7, 0.4, 0.68],
      [0.74, 0.44, 0.69],
      [0.94, 0.62, 0.725],
      [1.3, 0.5, 0.7],
      [-1.3, 0.5, 0.7],
    ].map(([across, height, down]) => ({
      cutout: pine(height!, 0.05),
      x: Math.abs(across!) < 1 ? frame.beside(across!, 0.52) : frame.across(across!),
      y: frame.down(down!),
    }));
    const cabinX = frame.beside(0.46, 0.34);
    const cabinY = frame.down(0.62);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.03, to: 0.2 }),
        {
          depth: 0.07,
          sort: -0.85,
          still: true,
          draw(canvas) {
            const base = frame.down(0.6);
            for (const [seed, across, width, height, distance] of [
              [73, 0.72, 1.0, 0.46, 0.5],
              [70, -0.15, 1.0, 0.5, 0.5],
              [76, 0.32, 0.9, 0.42, 0.42],
              [71, -0.85, 1.0, 0.48, 0.5],
            ] as const)
              peak(canvas, {
                seed,
                x: frame.across(across),
                base,
                width: width * span,
                height: height * span,
                tones: tonesOf(tone(palette, '#8497c0', distance), '#f4f0ff', '#37477c', 0.7),
                snow: 0.8,
                cap: tonesOf(tone(palette, '#fbfdff', distance * 0.6), '#ffffff', '#5474b8', 0.85),
                side: palette.side,
                foot: mix(palette.haze, '#ffffff', 0.2),
              });
          },
        },
        mistLayer(context, { down: 0.5, depth: 0.1, sort: -0.82, alpha: 0.35, thickness: 0.05 }),
        { depth: 0.16, sort: -0.78, still: true, draw: paintSlope },
        painted(plantLayer(context, 0.18, far, { sort: -0.74, sway: 0.2 })),
        liftLayer(
          context,
          {
            from: [frame.across(0.66 * narrow), frame.down(0.3)],
            to: [frame.across(-0.66 * narrow), frame.down(0.2)],
            pylon: frame.down(0.3),
            distance: 0.12,
          },
          { depth: 0.2, sort: -0.7 },
        ),
        {
          depth: 0.24,
          sort: -0.6,
          still: true,
          draw: (canvas) => paintCabin(canvas, context, cabinX, cabinY, span * 0.2),
        },
        smokeLayer(context, cabinX + span * 0.058, cabinY - span * 0.21, span * 0.2),
        ...groundLayers(context, {
          ground: [ground[0] - 0.02, ground[1]],
          colours: ['#fbfdff', '#f2f7ff', '#e4eefc', '#cbdcf4'],
          swing: 0.014,
          dress(canvas, { index, top, end, edge, scale }) {
            const chance = random(context.seed + index * 7);
            for (let drift = 0; drift < 12; drift++)
              glow(
                canvas,
                frame.left + chance() * (frame.right - frame.left),
                top + span * 0.04 + chance() * (Math.min(end, frame.height * 1.1) - top),
                span * (0.08 + 0.12 * chance()),
                drift % 2 ? blue : '#ffffff',
                0.4,
                0.12,
              );
            // Pairs of tracks.
            canvas.lineCap = 'round';
            for (let track = 0; track < 3; track++) {
              const from = (chance() - 0.5) * 1.6;
              const lean = (chance() - 0.5) * 0.7;
              for (const rail of [-0.012, 0.012])
                for (const [shift, colour] of [
                  [0, blue],
                  [0.004, '#ffffff'],
                ] as const) {
                  canvas.strokeStyle = withAlpha(colour === blue ? mix(blue, palette.shadow, 0.15) : white, 0.6);
                  canvas.lineWidth = span * 0.005 * scale;
                  canvas.beginPath();
                  for (let step = 0; step <= 12; step++) {
                    const part = step / 12;
                    const x = frame.across(from + lean * part + rail * scale + 0.05 * Math.sin(part * 5 + track));
                    canvas.lineTo(
                      x,
                      edge(x) + span * (0.015 + shift) + part * (Math.min(end, frame.height * 1.1) - top),
                    );
                  }
                  canvas.stroke();
                }
            }
          },
        }),
        gateLayer(
          context,
          [
            [frame.beside(-0.5, 0.36), frame.down(0.71), span * 0.17, '#e8403c'],
            [frame.beside(0.36, 0.27), frame.down(0.72), span * 0.18, '#2f7fe0'],
            [frame.beside(-0.62, 0.44), frame.down(0.83), span * 0.24, '#2f7fe0'],
          ],
          { depth: 0.5, sort: 0.08 },
        ),
        painted(plantLayer(context, 0.5, near, { sort: 0.12, sway: 0.35 })),
        gateLayer(context, [[frame.beside(0.56, 0.36), frame.down(0.87), span * 0.27, '#e8403c']], {
          depth: 0.75,
          sort: 0.7,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 4,
          draw(canvas) {
            const chance = random(context.seed + 2);
            for (let heap = 0; heap < 26; heap++) {
              const hand = heap % 2 ? 1 : -1;
              const part = 0.32 + 0.26 * chance();
              glow(
                canvas,
                frame.width * (0.5 + hand * part),
                frame.height * 1.04,
                span * (0.06 + 0.36 * (part - 0.3)),
                heap % 3 ? white : blue,
                1,
                0.7,
              );
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: white,
      shadow: mix(palette.shadow, '#4a6fc0', 0.4),
    };
  },
};
