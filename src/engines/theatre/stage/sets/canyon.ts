/** A canyon: red layered walls left and right, an arch of rock, and the river that cut it. Built by the stage for `canyon`. */
import { groundLayers } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { type Brush, fillBand, frameOf, glow, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { paintCactus } from './parts/dry-land.js';
import { paintStrata } from './parts/strata.js';
import { turf } from './parts/turf.js';
import { rippleLayer, waterTones } from './parts/water.js';

const horizon = 0.5;
const ground: [number, number] = [0.69, 0.93];
const BANDS = ['#e89a5c', '#d9774a', '#c95c3c', '#e4925c', '#b84a36', '#d46c46', '#a8402f', '#c75f40', '#9c3c30'];

export const canyon: SetDesign = {
  name: 'canyon',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const narrow = Math.min(1, frame.width / span / 1.5);
    const water = waterTones(context, ['#7fd0c8', '#4fb4b8', '#3a9aa8']);
    const bands = (distance: number) =>
      BANDS.map((colour) => groundTone({ ...palette, snowCover: palette.snowCover * 0.35 }, colour, distance));
    const wall = (
      canvas: Brush,
      seed: number,
      hand: number,
      face: number,
      lean: number,
      top: number,
      bottom: number,
      distance: number,
    ) =>
      paintStrata(canvas, frame, {
        seed,
        hand,
        face: face * narrow,
        lean,
        top: frame.down(top),
        bottom: frame.down(bottom),
        colours: bands(distance),
        light: palette.side,
        shade: mix('#3c1a40', palette.haze, distance * 0.7),
        glare: mix(tone(palette, '#ffe0a8'), palette.haze, distance * 0.5),
      });
    const red = tonesOf(tone(palette, '#c2603f', 0.02), '#ffe0b0', '#3a1838', 1);
    const arch = (canvas: Brush) => {
      // A pillar and a bridge of rock that meet the left wall.
      const at = (across: number, down: number): [number, number] => [frame.across(across * narrow), frame.down(down)];
      const paint = (grow: number, colours: readonly string[]) => {
        const gradient = canvas.createLinearGradient(0, frame.down(0.2), 0, frame.down(0.66));
        colours.forEach((colour, index) => {
          gradient.addColorStop(index / (colours.length - 1), colour);
        });
        canvas.fillStyle = gradient;
        canvas.beginPath();
        canvas.moveTo(...at(-0.86, 0.2 - grow));
        canvas.quadraticCurveTo(...at(-0.5, 0.17 - grow), ...at(-0.32 + grow, 0.27));
        canvas.quadraticCurveTo(...at(-0.2 + grow, 0.36), ...at(-0.235 + grow, 0.66));
        canvas.lineTo(...at(-0.37, 0.66));
        canvas.quadraticCurveTo(...at(-0.33, 0.4), ...at(-0.45, 0.33));
        canvas.quadraticCurveTo(...at(-0.6, 0.27), ...at(-0.68, 0.4));
        canvas.quadraticCurveTo(...at(-0.72, 0.5), ...at(-0.7, 0.66));
        canvas.lineTo(...at(-0.95, 0.66));
        canvas.closePath();
        canvas.fill();
      };
      const stops = BANDS.flatMap((colour) => [
        groundTone(palette, colour, 0.16),
        groundTone(palette, mix(colour, '#5a2030', 0.14), 0.16),
      ]);
      paint(
        0.012,
        stops.map((colour) => mix(colour, palette.side > 0 ? '#ffe6b8' : '#3c1a40', 0.28)),
      );
      paint(0, stops);
    };
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.04, to: horizon - 0.26 }),
        birdLayer(context, { down: 0.2, count: 3 }),
        {
          depth: 0.08,
          sort: -0.85,
          still: true,
          draw(canvas) {
            wall(canvas, 41, -1, -0.1, 0.26, 0.3, 0.6, 0.74);
            wall(canvas, 17, 1, -0.02, 0.26, 0.26, 0.6, 0.66);
          },
        },
        mistLayer(context, { down: horizon + 0.02, depth: 0.1, sort: -0.83, alpha: 0.3 }),
        {
          depth: 0.14,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.down(0.565), frame.bottom, [
              mix(water.far, palette.sky[2], 0.3),
              water.middle,
              water.near,
            ]);
            wall(canvas, 5, -1, 0.1, 0.2, 0.24, 0.61, 0.5);
            wall(canvas, 9, 1, 0.17, 0.2, 0.2, 0.61, 0.46);
          },
        },
        { depth: 0.2, sort: -0.7, still: true, draw: arch },
        {
          depth: 0.26,
          sort: -0.6,
          still: true,
          draw(canvas) {
            wall(canvas, 23, -1, 0.62, 0.06, 0.07, 0.68, 0.12);
            wall(canvas, 12, 1, 0.42, 0.12, 0.03, 0.68, 0.1);
          },
        },
        rippleLayer(context, {
          top: frame.down(0.6),
          bottom: frame.down(0.7),
          colour: water.foam,
          depth: 0.2,
          sort: -0.55,
          within: 0.8 * narrow,
          count: 34,
          pace: 0.05,
        }),
        ...groundLayers(context, {
          ground: [ground[0], ground[1]],
          colours: ['#e0945e', '#d9864f', '#cc7444', '#a95636'],
          swing: 0.012,
          above: 0.005,
          dress: turf(context, { blades: ['#8a8a4a', '#c9b866'], stone: '#b86444', count: 60 }),
        }),
        {
          depth: 0.48,
          sort: 0.08,
          still: true,
          draw(canvas) {
            for (const [seed, across, down, width, height] of [
              [3, -0.74, 0.735, 0.26, 0.15],
              [6, -0.54, 0.745, 0.12, 0.06],
              [8, 0.8, 0.74, 0.28, 0.18],
            ] as const)
              rock(canvas, {
                seed,
                x: frame.beside(across, 0.46),
                y: frame.down(down),
                width: width * span,
                height: height * span,
                tones: red,
                side: palette.side,
                shadow: palette.shadow,
                top: palette.snowCover ? tone(palette, '#fbfdff') : undefined,
              });
            paintCactus(canvas, context, frame.beside(0.6, 0.39), frame.down(0.745), span * 0.2, 0.03, [
              [-1, 0.35, 0.7],
              [1, 0.45, 0.85],
            ]);
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const chance = random(context.seed + 5);
            for (const side of [-1, 1]) {
              const x = frame.width / 2 + side * frame.width * 0.55;
              rock(canvas, {
                seed: 4 + side,
                x,
                y: frame.height * 1.06,
                width: Math.min(span * 0.42, frame.width * 0.42),
                height: span * (0.15 + 0.06 * chance()),
                tones: tonesOf(tone(palette, '#8a4030'), '#ffc890', '#20102a', 0.9),
                side: palette.side,
                shadow: palette.shadow,
              });
              glow(canvas, x, frame.height, span * 0.2, palette.shadow, 0.2);
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      shadow: mix(palette.shadow, '#6a2a2a', 0.35),
      tint: mix(palette.tint, '#ffe4cc', 0.3),
    };
  },
};
