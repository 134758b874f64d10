/** A farm: red barn and silo, bales, a white fence, rows of crop and a wind pump. Built by the stage for `farm`. */
import { plantLayer, roundTree } from '../nature/foliage.js';
import { foregroundGrass } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { frameOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintBarn, paintSilo } from './parts/barn.js';
import { inDaylight } from './parts/daylight.js';
import { paintBale, paintFence, paintRows, windPumpLayer } from './parts/farmstead.js';
import { turf } from './parts/turf.js';

const horizon = 0.53;
const ground: [number, number] = [0.65, 0.93];

export const farm: SetDesign = {
  name: 'farm',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 14);
    const barnX = frame.beside(-0.6, 0.31);
    const foot = frame.down(0.675);
    const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
    const tree = roundTree(next, span * 0.42, {
      leaf: tone(palette, '#5aa548', 0.05),
      bark: tone(palette, '#7c563c'),
      snow,
      side: palette.side,
    });
    const crops = [groundTone(palette, '#e3c25c', 0.22), groundTone(palette, '#a9b850', 0.28)] as const;
    const rows = [groundTone(palette, '#7fae4a', 0.25), groundTone(palette, '#8a6a4a', 0.28)] as const;
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.22 }),
        birdLayer(context, { down: 0.2, count: 4 }),
        {
          depth: 0.12,
          sort: -0.6,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 5,
              y: frame.down(horizon - 0.04),
              swing: span * 0.05,
              waves: 0.5,
              colours: [groundTone(palette, '#7fae8a', 0.75), groundTone(palette, '#93c07c', 0.6)],
            });
            hills(canvas, frame, {
              seed: 12,
              y: frame.down(horizon),
              swing: span * 0.022,
              waves: 0.7,
              colours: [groundTone(palette, '#9cc86a', 0.45), groundTone(palette, '#86ba58', 0.35)],
            });
          },
        },
        {
          depth: 0.22,
          sort: -0.4,
          still: true,
          draw(canvas) {
            const top = frame.down(horizon) + span * 0.03;
            const bottom = frame.down(0.72);
            const vanish = [frame.across(0.12), frame.down(horizon) - span * 0.13] as const;
            paintRows(canvas, {
              left: frame.left - span * 0.8,
              right: frame.across(0.2),
              top,
              bottom,
              vanish,
              colours: rows,
              rows: 24,
            });
            paintRows(canvas, {
              left: frame.across(0.2),
              right: frame.right + span * 1.4,
              top,
              bottom,
              vanish,
              colours: crops,
              rows: 30,
            });
            paintSilo(canvas, context, barnX + span * 0.4, foot - span * 0.025, span * 0.56);
          },
        },
        windPumpLayer(context, frame.beside(0.42, 0.36), frame.down(0.6), span * 0.44),
        ...groundLayers(context, {
          ground: [ground[0] - 0.005, ground[1]],
          colours: ['#a4cf62', '#8fc455', '#79b548', '#62a040'],
          swing: 0.008,
          dress: turf(context, { blades: ['#4f9440', '#c4e07a'], petals: ['#ffffff', '#ffe27a'] }),
        }),
        {
          depth: 0.34,
          sort: 0.02,
          still: true,
          draw: (canvas) => paintBarn(canvas, context, barnX, foot, span * 0.46),
        },
        plantLayer(context, 0.4, [{ cutout: tree, x: frame.beside(0.98, 0.56), y: frame.down(0.69) }], { sort: 0.05 }),
        {
          depth: 0.48,
          sort: 0.12,
          still: true,
          draw(canvas) {
            const posts = Array.from(
              { length: 7 },
              (_, index) =>
                [frame.beside(0.34, 0.3) + index * span * 0.16, frame.down(0.69) + index * span * 0.012] as const,
            );
            paintFence(canvas, context, posts, span * 0.1);
            const bales = frame.beside(0.7, 0.38);
            for (const [across, down, size] of [
              [-0.02, 0.745, 0.085],
              [0.24, 0.75, 0.09],
              [0.11, 0.625, 0.082],
            ] as const)
              paintBale(canvas, context, bales + across * span, frame.down(down), size * span);
          },
        },
        foregroundGrass(
          context,
          [tone(palette, '#3f8a3c'), tone(palette, '#d9b95a'), tone(palette, '#2f7440')],
          palette.snowCover ? [] : ['#ffffff', '#ff8a6a', '#ffd84a'].map((petal) => tone(palette, petal)),
        ),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#7fb84e'),
    };
  },
};
