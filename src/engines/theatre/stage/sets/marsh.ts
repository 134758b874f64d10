/** A marsh: still dark water with lily pads and reeds, dead trees in the mist. Built by the stage for `marsh`. */
import { type Planting, plantLayer } from '../nature/foliage.js';
import { mothLayer, tuft } from '../nature/grass.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, downward, fillBand, frameOf, glow, mix, TURN, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight, painted } from './parts/daylight.js';
import { deadTree } from './parts/dead-tree.js';
import { paintLily, paintReeds, reedLayer } from './parts/reeds.js';
import { rippleLayer, waterTones } from './parts/water.js';

const horizon = 0.5;
const ground: [number, number] = [0.62, 0.92];

export const marsh: SetDesign = {
  name: 'marsh',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 27);
    const night = context.light === 'night';
    const water = waterTones(context, ['#a8bca0', '#5f8478', '#35564e']);
    const reed = [groundTone(palette, '#56803c', 0.04), groundTone(palette, '#b4b85a', 0.04)] as const;
    const lily = (index: number) => groundTone(palette, ['#6fae4a', '#4f9a4c', '#86b84e'][index % 3]!, 0.04);
    const tree = (height: number, distance: number): Planting['cutout'] =>
      deadTree(
        next,
        span * height,
        tonesOf(tone(palette, '#7a6a5c', distance), '#fff0d8', '#1c1830', 1),
        palette.side,
        tone(palette, '#8a9a5c', distance),
      );
    const island = (canvas: Brush, x: number, y: number, width: number, distance: number) => {
      const chance = random(Math.round(x + y));
      glow(canvas, x, y + width * 0.06, width * 0.75, mix(palette.shadow, water.near, 0.4), 0.6, 0.18);
      canvas.fillStyle = downward(canvas, y - width * 0.14, y + width * 0.08, [
        groundTone(palette, '#8fae54', distance),
        groundTone(palette, '#6a8a44', distance),
        groundTone(palette, '#4a5a38', distance),
      ]);
      canvas.beginPath();
      canvas.ellipse(x, y, width * 0.5, width * 0.12, 0, 0, TURN);
      canvas.fill();
      for (let blade = 0; blade < 16; blade++)
        tuft(
          canvas,
          chance,
          x + (chance() - 0.5) * width * 0.85,
          y - width * 0.03 + (chance() - 0.5) * width * 0.1,
          width * 0.16,
          mix(groundTone(palette, '#4c7a38', distance), groundTone(palette, '#b8c060', distance), chance()),
          5,
        );
    };
    const pads = Array.from({ length: 22 }, (_, index) => {
      const part = next();
      const aside = (index % 2 ? 1 : -1) * (0.2 + 0.75 * next());
      return {
        x: frame.across(aside * Math.min(1, (frame.width / span) * 0.62)),
        y: frame.down(0.66 + 0.3 * part),
        radius: span * (0.03 + 0.045 * part),
        index,
      };
    }).sort((one, other) => one.y - other.y);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.04, to: horizon - 0.24 }),
        birdLayer(context, { down: 0.22, count: 4 }),
        {
          depth: 0.1,
          sort: -0.85,
          still: true,
          draw(canvas) {
            const chance = random(context.seed + 3);
            for (const [distance, down, size] of [
              [0.78, 0.49, 0.1],
              [0.58, 0.505, 0.08],
            ] as const)
              for (let clump = 0; clump < 60; clump++)
                glow(
                  canvas,
                  frame.left + (clump / 59) * (frame.right - frame.left),
                  frame.down(down) - span * 0.03 * chance(),
                  span * size * (0.6 + 0.7 * chance()),
                  groundTone(palette, '#5f7f5a', distance),
                  0.95,
                  0.75,
                );
            fillBand(canvas, frame, frame.down(horizon + 0.02), frame.down(0.95), [
              mix(water.far, palette.sky[2], 0.35),
              water.far,
              water.middle,
              water.near,
            ]);
            fillBand(canvas, frame, frame.down(0.95) - 1, frame.bottom, [water.near, water.near]);
            // The far bank lies upside down on the still water.
            for (let clump = 0; clump < 46; clump++)
              glow(
                canvas,
                frame.left + (clump / 45) * (frame.right - frame.left),
                frame.down(horizon + 0.035),
                span * (0.05 + 0.05 * chance()),
                groundTone(palette, '#5f7f5a', 0.55),
                0.4,
                0.7,
              );
            glow(
              canvas,
              frame.across(0),
              frame.down(0.66),
              span * 0.7,
              mix(palette.sky[2], '#ffffff', 0.25),
              night ? 0.15 : 0.4,
              0.22,
            );
          },
        },
        painted(
          plantLayer(
            context,
            0.2,
            [
              { cutout: tree(0.34, 0.5), x: frame.across(-0.3), y: frame.down(0.545) },
              { cutout: tree(0.3, 0.55), x: frame.across(0.36), y: frame.down(0.54) },
              { cutout: tree(0.28, 0.55), x: frame.across(1.05), y: frame.down(0.54) },
            ],
            { sort: -0.75, sway: 0.2 },
          ),
        ),
        mistLayer(context, { down: 0.52, depth: 0.2, sort: -0.7, alpha: 0.65, thickness: 0.06 }),
        {
          depth: 0.3,
          sort: -0.5,
          still: true,
          draw(canvas) {
            for (const [across, down, width] of [
              [-0.66, 0.6, 0.5],
              [0.72, 0.6, 0.54],
              [-0.24, 0.565, 0.2],
              [0.3, 0.57, 0.24],
            ] as const)
              island(canvas, frame.across(across), frame.down(down), width * span, 0.24);
            for (const [across, down] of [
              [-0.46, 0.6],
              [0.5, 0.605],
              [-0.9, 0.62],
              [0.96, 0.615],
            ] as const)
              paintReeds(canvas, random(context.seed + Math.round(down * 900)), {
                x: frame.across(across),
                y: frame.down(down),
                width: span * 0.2,
                height: span * 0.17,
                colours: [mix(reed[0], palette.haze, 0.25), mix(reed[1], palette.haze, 0.25)],
                count: 26,
              });
          },
        },
        rippleLayer(context, {
          top: frame.down(0.58),
          bottom: frame.down(0.97),
          colour: mix(water.foam, water.middle, 0.35),
          depth: 0.45,
          sort: -0.4,
          count: 26,
          within: 1.7,
          pace: 0.008,
        }),
        {
          depth: 0.6,
          sort: -0.05,
          still: true,
          draw(canvas) {
            for (const { x, y, radius, index } of pads) {
              const middle = Math.abs(x - frame.width / 2) < span * 0.2;
              paintLily(
                canvas,
                context,
                x,
                y,
                middle ? radius * 0.6 : radius,
                lily(index),
                index % 4 === 0 && !palette.snowCover && !middle
                  ? tone(palette, index % 8 ? '#ffb0d8' : '#fff4fa')
                  : undefined,
              );
            }
          },
        },
        painted(
          plantLayer(
            context,
            0.45,
            [
              { cutout: tree(0.72, 0.06), x: frame.beside(-0.7, 0.42), y: frame.down(0.7) },
              { cutout: tree(0.58, 0.1), x: frame.beside(0.8, 0.46), y: frame.down(0.69) },
            ],
            { sort: 0.02, sway: 0.25 },
          ),
        ),
        {
          depth: 0.46,
          sort: 0.04,
          still: true,
          draw(canvas) {
            island(canvas, frame.beside(-0.7, 0.42), frame.down(0.7), span * 0.36, 0.04);
            island(canvas, frame.beside(0.8, 0.46), frame.down(0.69), span * 0.36, 0.06);
            // A fallen log.
            const x = frame.beside(0.52, 0.36);
            const y = frame.down(0.765);
            const log = tonesOf(groundTone(palette, '#7a5c44', 0.04), '#ffe8c8', '#1c1428', 1);
            glow(canvas, x, y + span * 0.015, span * 0.17, palette.shadow, 0.5, 0.16);
            canvas.fillStyle = downward(canvas, y - span * 0.04, y + span * 0.02, [
              groundTone(palette, '#8aa84c', 0.04),
              log.base,
              log.shade,
            ]);
            canvas.beginPath();
            canvas.roundRect(x - span * 0.15, y - span * 0.04, span * 0.3, span * 0.056, span * 0.026);
            canvas.fill();
            canvas.fillStyle = log.light;
            canvas.beginPath();
            canvas.ellipse(x - span * 0.14, y - span * 0.012, span * 0.014, span * 0.026, 0, 0, TURN);
            canvas.fill();
          },
        },
        reedLayer(context, {
          depth: 0.8,
          clumps: [
            { x: frame.beside(-0.66, 0.44), y: frame.down(0.88), width: span * 0.24, height: span * 0.36 },
            { x: frame.beside(0.74, 0.46), y: frame.down(0.9), width: span * 0.24, height: span * 0.34 },
          ],
          colours: reed,
          count: 18,
        }),
        mothLayer(
          context,
          night
            ? { colour: '#c8ff7a', count: 22, from: 0.35, to: 0.85 }
            : { colour: '#fff3c0', count: 12, from: 0.4, to: 0.8, size: 0.006 },
        ),
        mistLayer(context, { down: 0.7, depth: 0.6, sort: -0.03, alpha: 0.22, seed: 5 }),
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const chance = random(context.seed + 71);
            for (const side of [-1, 1])
              paintReeds(canvas, chance, {
                x: frame.width / 2 + side * frame.width * 0.53,
                y: frame.height * 1.05,
                width: frame.width * 0.2,
                height: span * 0.42,
                colours: [groundTone(palette, '#38562c'), groundTone(palette, '#7a8a44')],
                count: 30,
              });
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      water: { surface: water.near, foam: mix(water.foam, water.middle, 0.3), depth: 0 },
      haze: mix(palette.haze, tone(palette, '#b8c8a8', 0.5), 0.4),
      vignette: 0.28,
    };
  },
};
