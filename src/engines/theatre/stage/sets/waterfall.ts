/** A tall white fall between mossy cliffs, its pool, mist and a rainbow by day. Built by the stage for `waterfall`. */
import { bush, fir, type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers, hills } from '../nature/land.js';
import { frond } from '../nature/palm.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { downward, fillBand, frameOf, glow, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Fall, fallLayer, paintRainbow } from './parts/cascade.js';
import { cliffWall, slab } from './parts/clay.js';
import { inDaylight, painted } from './parts/daylight.js';
import { turf } from './parts/turf.js';
import { rippleLayer, waterTones } from './parts/water.js';

const horizon = 0.5;
const ground: [number, number] = [0.69, 0.94];
const poolTop = 0.585;

export const waterfall: SetDesign = {
  name: 'waterfall',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 21);
    const moss = groundTone(palette, '#6fae52', 0.12);
    const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
    const water = waterTones(context, ['#5fd0d8', '#35b0c4', '#2b97b4']);
    const fall: Fall = {
      x: frame.across(-0.02),
      top: frame.down(0.14),
      bottom: frame.down(poolTop + 0.025),
      width: span * 0.3,
    };
    const foam = mix(tone(palette, '#ffffff', 0.08), palette.sky[2], 0.06);
    const stone = (distance: number) => tonesOf(tone(palette, '#7d7f8c', distance), '#ffeed8', '#1f2450', 0.95);
    const trees: Planting[] = [
      [-0.72, 0.3, 0.19],
      [-0.46, 0.2, 0.18],
      [0.58, 0.28, 0.18],
      [0.85, 0.24, 0.2],
      [0.4, 0.17, 0.17],
      [-1.0, 0.28, 0.2],
    ].map(([across, height, down]) => ({
      cutout: fir(next, span * height!, {
        leaf: tone(palette, '#3f8058', 0.2),
        bark: tone(palette, '#6b4a3c', 0.2),
        snow,
        side: palette.side,
      }),
      x: frame.across(across!),
      y: frame.down(down!),
    }));
    const bushes: Planting[] = [
      [-0.64, 0.34, 0.705],
      [-0.86, 0.42, 0.72],
      [0.66, 0.36, 0.71],
      [0.9, 0.44, 0.725],
    ].map(([across, width, down]) => ({
      cutout: bush(next, span * width!, tone(palette, '#4f9a4c', 0.06), palette.side, snow),
      x: frame.beside(across!, 0.5),
      y: frame.down(down!),
    }));
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.02, to: 0.16 }),
        {
          depth: 0.1,
          sort: -0.8,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 9,
              y: frame.down(0.19),
              swing: span * 0.06,
              waves: 0.9,
              colours: [groundTone(palette, '#6f9f88', 0.72), groundTone(palette, '#5f9070', 0.55)],
            });
          },
        },
        painted(plantLayer(context, 0.12, trees, { sort: -0.75, sway: 0.3 })),
        {
          depth: 0.16,
          sort: -0.7,
          still: true,
          draw(canvas) {
            const chance = random(context.seed + 5);
            const bottom = frame.down(poolTop + 0.03);
            const wall = {
              bottom,
              side: palette.side,
              cap: snow ?? moss,
              foot: mix(tone(palette, '#2c4a52', 0.1), palette.shadow, 0.4),
            };
            // The river comes over the plateau to the lip.
            canvas.fillStyle = downward(canvas, fall.top - span * 0.05, fall.top + span * 0.03, [
              mix(water.far, palette.sky[2], 0.4),
              mix(water.far, foam, 0.4),
            ]);
            canvas.beginPath();
            canvas.moveTo(fall.x + span * 0.06, fall.top - span * 0.05);
            canvas.quadraticCurveTo(
              fall.x - fall.width * 0.3,
              fall.top - span * 0.02,
              fall.x - fall.width * 0.5,
              fall.top + span * 0.03,
            );
            canvas.lineTo(fall.x + fall.width * 0.5, fall.top + span * 0.03);
            canvas.quadraticCurveTo(
              fall.x + fall.width * 0.4,
              fall.top - span * 0.01,
              fall.x + span * 0.1,
              fall.top - span * 0.05,
            );
            canvas.fill();
            // Behind the water the rock is dark and wet.
            hills(canvas, frame, {
              seed: 4,
              y: fall.top + span * 0.03,
              swing: span * 0.02,
              waves: 1.2,
              colours: [groundTone(palette, '#7fb45a', 0.3), groundTone(palette, '#4f8a4c', 0.25)],
            });
            cliffWall(canvas, chance, {
              ...wall,
              left: fall.x - span * 0.3,
              right: fall.x + span * 0.3,
              height: bottom - fall.top - span * 0.01,
              width: span * 0.12,
              rows: 1,
              tones: () => tonesOf(tone(palette, '#545a6c', 0.1)),
            });
            for (const side of [-1, 1])
              for (const [aside, rise] of [
                [0.62, -0.015],
                [0.3, 0.02],
              ] as const)
                slab(canvas, chance, {
                  ...wall,
                  x: fall.x + side * (fall.width / 2 + span * 0.07 + aside * span * 0.1),
                  top: fall.top - span * (0.02 + rise) + aside * span * 0.03,
                  width: span * 0.16,
                  tones: stone(0.3),
                });
            for (const side of [-1, 1])
              cliffWall(canvas, chance, {
                ...wall,
                left: side < 0 ? frame.left : fall.x + span * 0.15,
                right: side < 0 ? fall.x - span * 0.15 : frame.right,
                height: bottom - fall.top,
                width: span * 0.15,
                rows: 4,
                tones: (row) => stone(0.32 - row * 0.07),
                rise: (part) => 0.84 + 0.12 * Math.sin(part * 7 + side),
              });
          },
        },
        fallLayer(
          context,
          fall,
          { water: mix(water.far, foam, 0.5), foam, deep: mix(water.middle, foam, 0.35) },
          { depth: 0.16, sort: -0.6 },
        ),
        {
          depth: 0.2,
          sort: -0.55,
          still: true,
          draw(canvas) {
            const top = frame.down(poolTop + 0.02);
            fillBand(canvas, frame, top, frame.down(0.76), [mix(water.far, foam, 0.3), water.middle, water.near]);
            fillBand(canvas, frame, frame.down(0.76) - 1, frame.bottom, [water.near, water.near]);
            glow(canvas, fall.x, top, span * 0.46, foam, 0.9, 0.2);
            if (context.light !== 'night' && palette.sun.strength > 0.2)
              paintRainbow(
                canvas,
                frame,
                fall.x + span * 0.3,
                top + span * 0.02,
                span * 0.36,
                context.light === 'sunset' ? 0.2 : 0.34,
              );
          },
        },
        rippleLayer(context, {
          top: frame.down(poolTop + 0.03),
          bottom: frame.down(0.72),
          colour: foam,
          depth: 0.22,
          sort: -0.5,
          within: 1.5,
          pace: 0.05,
          count: 40,
        }),
        mistLayer(context, { down: poolTop + 0.02, depth: 0.2, sort: -0.45, alpha: 0.45, thickness: 0.05 }),
        ...groundLayers(context, {
          ground: [ground[0] + 0.005, ground[1]],
          colours: ['#8cbf5a', '#7cb350', '#66a046', '#4d8a3e'],
          swing: 0.014,
          above: 0,
          dress: turf(context, {
            blades: ['#3f8040', '#b4d870'],
            petals: ['#ffffff', '#c9a0ff', '#ffd84a'],
            stone: '#8f93a0',
          }),
        }),
        {
          depth: 0.3,
          sort: 0.02,
          still: true,
          draw(canvas) {
            for (const [seed, across, down, width, height] of [
              [3, -0.5, 0.7, 0.24, 0.13],
              [5, -0.34, 0.71, 0.13, 0.07],
              [8, 0.46, 0.7, 0.22, 0.12],
              [4, 0.33, 0.715, 0.1, 0.05],
            ] as const)
              rock(canvas, {
                seed,
                x: frame.beside(across, 0.44),
                y: frame.down(down),
                width: span * width,
                height: span * height,
                tones: stone(0.04),
                side: palette.side,
                shadow: palette.shadow,
                top: snow ?? moss,
              });
          },
        },
        plantLayer(context, 0.5, bushes, { sort: 0.2, sway: 0.4 }),
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const chance = random(context.seed + 6);
            for (const side of [-1, 1])
              for (let leaf = 0; leaf < 9; leaf++)
                frond(
                  canvas,
                  frame.width / 2 + side * frame.width * 0.56,
                  frame.height * (0.98 + 0.06 * chance()),
                  span * (0.2 + 0.16 * chance()),
                  side < 0 ? -Math.PI * (0.08 + 0.42 * chance()) : -Math.PI * (0.5 + 0.42 * chance()),
                  side * -0.8,
                  groundTone(palette, leaf % 2 ? '#2f7a46' : '#4b9a4c'),
                );
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#74ad4a'),
    };
  },
};
