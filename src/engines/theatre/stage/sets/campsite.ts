/** A camp among pines: tents, a fire that burns, logs to sit on and lanterns, before a lake and mountains. Built by the stage for `campsite`. */
import { fir, type Planting, plantLayer } from '../nature/foliage.js';
import { foregroundGrass, mothLayer } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { peak } from '../nature/stone.js';
import { fillBand, frameOf, glow, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { lanternLayer, paintHearth, paintLog, paintTent } from './parts/camp.js';
import { inDaylight, painted } from './parts/daylight.js';
import { emberLayer, paintFlame, smokePillarLayer } from './parts/fire.js';
import { turf } from './parts/turf.js';
import { glintLayer, waterTones } from './parts/water.js';

const horizon = 0.53;
const ground: [number, number] = [0.65, 0.93];

export const campsite: SetDesign = {
  name: 'campsite',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 23);
    const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
    const water = waterTones(context, ['#7fb8d8', '#4f9ac4', '#3a86b4']);
    const pine = (height: number, distance: number) =>
      fir(next, span * height, {
        leaf: tone(palette, next() < 0.5 ? '#2f6a50' : '#3f7a52', distance),
        bark: tone(palette, '#6b4a3c', distance),
        snow,
        side: palette.side,
      });
    const far: Planting[] = Array.from({ length: 22 }, (_, index) => ({
      cutout: pine(0.12 + 0.08 * next(), 0.42),
      x: frame.across(-1.5 + index * 0.14 + 0.06 * next()),
      y: frame.down(0.585) + span * 0.012 * next(),
    })).filter((_, index) => Math.abs(index - 11) > 2);
    const near: Planting[] = [
      [-0.96, 0.66, 0.68],
      [-0.74, 0.5, 0.655],
      [0.8, 0.54, 0.655],
      [1.0, 0.7, 0.685],
      [-0.44, 0.32, 0.63],
      [0.5, 0.34, 0.63],
      [1.35, 0.6, 0.68],
      [-1.35, 0.6, 0.68],
    ].map(([across, height, down]) => ({
      cutout: pine(height!, 0.1),
      x: Math.abs(across!) < 1.1 ? frame.beside(across!, 0.5) : frame.across(across!),
      y: frame.down(down!),
    }));
    const fireX = frame.beside(0.46, 0.33);
    const fireY = frame.down(0.775);
    const warm = 0.3 + 0.7 * palette.lampStrength;
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.3 }),
        {
          depth: 0.07,
          sort: -0.85,
          still: true,
          draw(canvas) {
            const base = frame.down(horizon + 0.01);
            for (const [seed, across, width, height, distance] of [
              [72, -0.5, 0.9, 0.3, 0.56],
              [75, 0.55, 0.9, 0.28, 0.6],
              [70, 0.06, 0.9, 0.36, 0.48],
            ] as const)
              peak(canvas, {
                seed,
                x: frame.across(across),
                base,
                width: width * span,
                height: height * span,
                tones: tonesOf(tone(palette, '#7f88b0', distance), '#ffe9d0', '#2c2f6c', 0.85),
                snow: palette.snowCover ? 0.8 : 0.42,
                cap: tonesOf(tone(palette, '#fbfdff', distance * 0.7), '#ffffff', '#5a78c0', 0.9),
                side: palette.side,
                foot: palette.haze,
              });
            hills(canvas, frame, {
              seed: 15,
              y: base - span * 0.01,
              swing: span * 0.025,
              waves: 1,
              bottom: base + 2,
              colours: [groundTone(palette, '#4f8070', 0.6), groundTone(palette, '#5f9078', 0.5)],
            });
            fillBand(canvas, frame, base, frame.bottom, [
              mix(water.far, palette.sky[2], 0.4),
              water.middle,
              water.middle,
            ]);
          },
        },
        glintLayer(context, {
          top: frame.down(horizon + 0.015),
          bottom: frame.down(0.6),
          depth: 0.1,
          sort: -0.8,
          count: 40,
        }),
        mistLayer(context, { down: horizon + 0.02, depth: 0.12, sort: -0.78, alpha: 0.35, thickness: 0.04 }),
        painted(plantLayer(context, 0.2, far, { sort: -0.7, sway: 0.3 })),
        ...groundLayers(context, {
          ground: [ground[0] - 0.03, ground[1]],
          colours: ['#8fb45c', '#84a854', '#719648', '#567e3c'],
          swing: 0.01,
          dress: turf(context, { blades: ['#44803c', '#b8d070'], petals: ['#ffffff', '#ffd84a'], stone: '#9a98a0' }),
        }),
        painted(plantLayer(context, 0.36, near, { sort: 0.01, sway: 0.4 })),
        lanternLayer(
          context,
          [frame.beside(-0.72, 0.5), frame.down(0.3)],
          [frame.beside(0.78, 0.5), frame.down(0.27)],
          span * 0.036,
          { depth: 0.37, sort: 0.02 },
        ),
        {
          depth: 0.45,
          sort: 0.05,
          still: true,
          draw(canvas) {
            paintTent(canvas, context, frame.beside(0.74, 0.4), frame.down(0.69), span * 0.26, '#3fb0a8', 1);
            paintTent(canvas, context, frame.beside(-0.52, 0.34), frame.down(0.715), span * 0.34, '#f0843c', -1);
            paintLog(canvas, context, fireX + span * 0.26, frame.down(0.76), span * 0.2, -1);
            glow(canvas, fireX, fireY, span * 0.5, '#ff9a4a', 0.4 * warm, 0.28);
            paintHearth(canvas, context, fireX, fireY, span * 0.15);
          },
        },
        smokePillarLayer(context, {
          x: fireX,
          y: fireY - span * 0.14,
          width: 0.035,
          rise: 0.5,
          colours: [mix(palette.haze, '#ffffff', 0.4), mix(palette.haze, palette.shadow, 0.3)],
          depth: 0.45,
          sort: 0.06,
          pace: 0.2,
          count: 12,
          drift: 0.12,
        }),
        {
          depth: 0.45,
          sort: 0.07,
          still: false,
          draw(canvas, t) {
            const flicker = 0.85 + 0.15 * Math.sin(t * 9) * Math.sin(t * 5.3);
            canvas.globalCompositeOperation = 'lighter';
            glow(canvas, fireX, fireY - span * 0.06, span * 0.32 * flicker, '#ff8a3a', 0.5 * warm);
            glow(canvas, fireX, fireY, span * 0.5 * flicker, '#ff9a4a', 0.3 * warm, 0.3);
            canvas.globalCompositeOperation = 'source-over';
            paintFlame(canvas, fireX, fireY - span * 0.008, span * 0.17, t);
          },
        },
        emberLayer(context, {
          x: fireX,
          y: fireY - span * 0.1,
          spread: 0.14,
          rise: 0.5,
          count: 16,
          depth: 0.46,
          sort: 0.08,
        }),
        ...(context.light === 'night' ? [mothLayer(context, { colour: '#d8ff7a', count: 10 })] : []),
        foregroundGrass(context, [tone(palette, '#2f6a3c'), tone(palette, '#4a8a44'), tone(palette, '#245a3a')]),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#719648'),
      rim: [palette.rim[0], `rgba(255,160,80,${(0.2 + 0.25 * palette.lampStrength).toFixed(2)})`],
      vignette: 0.28,
    };
  },
};
