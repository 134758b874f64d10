/** A small island: a hump of sand with palms, rocks and the sea all around it. Built by the stage for `island`. */
import { type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers } from '../nature/land.js';
import { palm } from '../nature/palm.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { type Brush, type Frame, frameOf, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { Layer, SetDesign } from '../set.js';
import { gullLayer } from './parts/gulls.js';
import { grains } from './parts/sand.js';
import { glintLayer, paintWater, waterTones, waveLayer } from './parts/water.js';

const horizon = 0.45;
const ground: [number, number] = [0.655, 0.91];
/** The island's middle and half its height, parts of the frame; half its width, frame widths. */
const ISLE = { down: 0.8, high: 0.19, wide: 0.515 } as const;
/** How boxy its outline is: 2 an ellipse. */
const FLATNESS = 3;

/** The waterline, `larger` times as large; where it laps, `lap` pixels further out here and there. */
function outline(canvas: Brush, frame: Frame, larger = 1, lap = 0, t = 0): void {
  const steps = 72;
  canvas.beginPath();
  for (let step = 0; step <= steps; step++) {
    const angle = (step / steps) * 2 * Math.PI;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const length = (Math.abs(cosine) ** FLATNESS + Math.abs(sine) ** FLATNESS) ** (-1 / FLATNESS) * larger;
    const out = lap * (0.5 + 0.5 * Math.sin(angle * 11 + t * 1.3) * Math.sin(angle * 5 - t * 0.7));
    canvas.lineTo(
      frame.width / 2 + cosine * (length * ISLE.wide * frame.width + out),
      frame.down(ISLE.down) + sine * (length * ISLE.high * frame.height + out * 0.5),
    );
  }
  canvas.closePath();
}

export const island: SetDesign = {
  name: 'island',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 5);
    const water = waterTones(context, ['#2f86cf', '#22a7d3', '#39c3cf']);
    const shallow = mix(water.near, tone(palette, '#8ff0e0'), 0.55);
    const leaf = (distance: number) => ({
      leaf: tone(palette, '#4fae56', distance),
      bark: tone(palette, '#a8744a', distance),
      side: palette.side,
    });
    const palms: Planting[] = [
      { cutout: palm(next, span * 0.62, leaf(0.05), 0.26), x: frame.beside(-0.62, 0.36), y: frame.down(0.68) },
      { cutout: palm(next, span * 0.44, leaf(0.1), -0.2), x: frame.beside(-0.5, 0.3), y: frame.down(0.66) },
      { cutout: palm(next, span * 0.54, leaf(0.06), -0.22), x: frame.beside(0.66, 0.4), y: frame.down(0.675) },
    ];
    const onIsland = (layer: Layer): Layer => ({
      ...layer,
      draw(canvas, t) {
        canvas.save();
        outline(canvas, frame);
        canvas.clip();
        layer.draw(canvas, t);
        canvas.restore();
      },
    });
    const foam = mix(water.foam, tone(palette, '#ffffff'), 0.4);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.1 }),
        {
          depth: 0.06,
          sort: -0.8,
          still: true,
          draw: (canvas) => paintWater(canvas, context, water, frame.down(horizon), frame.down(0.8)),
        },
        glintLayer(context, { top: frame.down(horizon), bottom: frame.down(0.6), depth: 0.1, sort: -0.5 }),
        gullLayer(context, { from: 0.08, to: 0.3, count: 4, size: 0.055 }),
        ...[0.49, 0.55].map((down, index) =>
          waveLayer(
            context,
            {
              down,
              body: 0.4,
              depth: 0.12 + 0.1 * index,
              sort: -0.45 + index * 0.05,
              swell: 0.012 + 0.012 * index,
              length: 0.26 + 0.1 * index,
              pace: index ? -0.03 : 0.02,
              colours: [mix(water.far, water.middle, 0.3 + 0.5 * index), water.near],
              foam: water.foam,
              crest: 0.4,
            },
            index + 1,
          ),
        ),
        {
          depth: 0.5,
          sort: -0.2,
          still: true,
          draw(canvas) {
            for (const [larger, alpha] of [
              [1.14, 0.3],
              [1.08, 0.45],
              [1.03, 0.8],
            ] as const) {
              canvas.fillStyle = withAlpha(shallow, alpha);
              outline(canvas, frame, larger);
              canvas.fill();
            }
          },
        },
        {
          depth: 0.5,
          sort: -0.15,
          still: false,
          draw(canvas, t) {
            canvas.fillStyle = withAlpha(foam, palette.sun.moon ? 0.5 : 0.85);
            outline(canvas, frame, 1.012 + 0.008 * Math.sin(t * 1.1), span * 0.03, t);
            canvas.fill();
          },
        },
        ...groundLayers(context, {
          ground: [ground[0] - 0.045, ground[1]],
          colours: ['#f6e2b0', '#f8e4b6', '#f0d49c', '#e2bd80'],
          swing: 0.004,
          soft: true,
          dress: (canvas, strip) => grains(canvas, context, strip, random(context.seed + strip.index * 11), 110),
        }).map(onIsland),
        {
          depth: 0.42,
          sort: 0.1,
          still: true,
          draw(canvas) {
            const tones = tonesOf(tone(palette, '#a59a94', 0.08));
            for (const [across, down, width] of [
              [0.84, 0.69, 0.16],
              [0.93, 0.7, 0.1],
              [-0.9, 0.7, 0.12],
            ] as const)
              rock(canvas, {
                seed: Math.round(width * 100),
                x: frame.beside(across, 0.48),
                y: frame.down(down),
                width: span * width,
                height: span * width * 0.5,
                tones,
                side: palette.side,
                shadow: palette.shadow,
              });
          },
        },
        plantLayer(context, 0.5, palms, { sort: 0.2, sway: 1.3 }),
        waveLayer(
          context,
          {
            down: 0.995,
            body: 0.4,
            depth: 1.12,
            sort: 1.12,
            swell: 0.02,
            length: 0.6,
            pace: 0.06,
            colours: [shallow, water.near],
            foam,
            crest: 0.7,
          },
          9,
        ),
      ],
      ground,
      eye: 0.5,
      standing: true,
      shadow: mix(palette.shadow, '#7a4a30', 0.35),
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.5,
      rim: palette.rim,
      vignette: 0.2,
    };
  },
};
