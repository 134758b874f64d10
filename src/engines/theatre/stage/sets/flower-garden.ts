/** A flower garden: beds of big blooms beside a path, an arch of roses, a glass house and butterflies. Built by the stage for `flower-garden`. */
import { bush, type Planting, plantLayer, roundTree } from '../nature/foliage.js';
import { mothLayer } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, downward, frameOf, glow, mix, polygon } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Bloom, paintFlower, paintGreenhouse, paintRoseArch } from './parts/blooms.js';
import { inDaylight, painted } from './parts/daylight.js';
import { butterflyLayer } from './parts/gulls.js';
import { turf } from './parts/turf.js';

const horizon = 0.53;
const ground: [number, number] = [0.66, 0.93];

/** Rows of the beds, far to near: height on the frame, how far out they begin (spans), flower, its height (spans), colours. */
const ROWS: readonly (readonly [
  down: number,
  from: number,
  kind: Bloom,
  height: number,
  colours: readonly string[],
])[] = [
  [0.66, 0.27, 'daisy', 0.085, ['#ffffff', '#f4e8ff']],
  [0.705, 0.3, 'tulip', 0.1, ['#ff9fb4', '#ffc0cb']],
  [0.765, 0.36, 'daisy', 0.12, ['#ffffff', '#fff3d0']],
  [0.835, 0.46, 'tulip', 0.145, ['#ff6f8e', '#ff96ae']],
];

export const flowerGarden: SetDesign = {
  name: 'flower-garden',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 41);
    const narrow = Math.min(1, (frame.width / span) * 0.72);
    const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
    const hedge = (width: number, distance: number) =>
      bush(next, span * width, tone(palette, '#4f9450', distance), palette.side, snow);
    const trees: Planting[] = [
      [-0.84, 0.5, 0.645],
      [0.98, 0.46, 0.64],
      [-1.25, 0.44, 0.64],
    ].map(([across, height, down]) => ({
      cutout: roundTree(next, span * height!, {
        leaf: tone(palette, '#6ab050', 0.12),
        bark: tone(palette, '#7c563c', 0.1),
        snow,
        side: palette.side,
      }),
      x: Math.abs(across!) < 1 ? frame.beside(across!, 0.52) : frame.across(across!),
      y: frame.down(down!),
    }));
    const hedges: Planting[] = Array.from({ length: 15 }, (_, index) => ({
      cutout: hedge(0.26, 0.26),
      x: frame.across((index - 7) * 0.2 + 0.03),
      y: frame.down(0.605) + span * 0.004 * (index % 3),
    })).filter((_, index) => index !== 7);
    const bed = (canvas: Brush, row: (typeof ROWS)[number], order: number) => {
      const [down, from, kind, height, colours] = row;
      const chance = random(context.seed + order * 37);
      const depth = (down - 0.62) / 0.24;
      const y = frame.down(down);
      const gap = span * height * (kind === 'sunflower' ? 0.6 : 0.78);
      for (const hand of [-1, 1]) {
        const start = frame.across(hand * from * narrow);
        const out = hand < 0 ? frame.left : frame.right;
        canvas.fillStyle = downward(canvas, y - span * 0.02, y + span * 0.03, [
          groundTone(palette, '#86b858', 0.1),
          groundTone(palette, '#6fa24a', 0.06),
        ]);
        polygon(canvas, [
          [start, y - span * 0.006],
          [out, y - span * 0.02],
          [out, y + span * (0.02 + 0.02 * depth)],
          [start + hand * span * 0.02, y + span * (0.014 + 0.012 * depth)],
        ]);
        canvas.fill();
        const count = Math.ceil(Math.abs(out - start) / gap);
        for (let index = 0; index < count; index++) {
          const x = start + hand * (index + 0.6 + 0.7 * (chance() - 0.5)) * gap;
          paintFlower(
            canvas,
            context,
            kind,
            x,
            y + span * 0.012 * (chance() - 0.3),
            span * height * (0.7 + 0.42 * chance()),
            colours[Math.floor(chance() * colours.length)]!,
            0.16 + 0.22 * (1 - depth),
          );
        }
      }
    };
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.22 }),
        birdLayer(context, { down: 0.2, count: 3 }),
        {
          depth: 0.12,
          sort: -0.8,
          still: true,
          draw(canvas) {
            hills(canvas, frame, {
              seed: 7,
              y: frame.down(horizon - 0.02),
              swing: span * 0.05,
              waves: 0.6,
              colours: [groundTone(palette, '#86b98f', 0.72), groundTone(palette, '#9fcb7c', 0.5)],
            });
            hills(canvas, frame, {
              seed: 11,
              y: frame.down(horizon + 0.03),
              swing: span * 0.015,
              waves: 0.7,
              colours: [groundTone(palette, '#9ccf68', 0.34), groundTone(palette, '#86ba54', 0.25)],
            });
          },
        },
        plantLayer(context, 0.2, trees, { sort: -0.7, sway: 0.5 }),
        {
          depth: 0.22,
          sort: -0.66,
          still: true,
          draw: (canvas) =>
            paintGreenhouse(canvas, context, frame.beside(0.52, 0.34), frame.down(0.61), span * 0.46, 0.14),
        },
        painted(plantLayer(context, 0.25, hedges, { sort: -0.62, sway: 0.1 })),
        ...groundLayers(context, {
          ground: [ground[0] - 0.04, ground[1]],
          colours: ['#a8d468', '#94c85a', '#7cb84c', '#66a244'],
          swing: 0.004,
          dress: turf(context, { blades: ['#55983f', '#c4e07a'], count: 90 }),
        }),
        {
          depth: 0.5,
          sort: -0.03,
          still: true,
          draw(canvas) {
            // The path widens towards us.
            const top = frame.down(0.628);
            const paths: readonly (readonly [grow: number, colours: readonly string[]])[] = [
              [0.02, ['#c9a878', '#b8946a']],
              [0, ['#f4e2bc', '#f0d8a8', '#e4c48e']],
            ];
            for (const [grow, colours] of paths) {
              canvas.fillStyle = downward(
                canvas,
                top,
                frame.bottom,
                colours.map((colour) => groundTone(palette, colour, 0.08)),
              );
              canvas.beginPath();
              canvas.moveTo(frame.across(-0.1 * narrow - grow * 0.5), top);
              canvas.quadraticCurveTo(
                frame.across((-0.22 - grow) * narrow),
                frame.down(0.8),
                frame.across((-0.62 - grow) * narrow),
                frame.bottom,
              );
              canvas.lineTo(frame.across((0.62 + grow) * narrow), frame.bottom);
              canvas.quadraticCurveTo(
                frame.across((0.22 + grow) * narrow),
                frame.down(0.8),
                frame.across(0.1 * narrow + grow * 0.5),
                top,
              );
              canvas.fill();
            }
            const chance = random(context.seed + 3);
            for (let pebble = 0; pebble < 120; pebble++) {
              const part = chance() ** 0.8;
              const wide = (0.1 + 0.34 * part ** 1.6) * narrow;
              glow(
                canvas,
                frame.across((chance() - 0.5) * 2 * wide),
                top + part * (frame.bottom - top),
                span * (0.004 + 0.008 * part),
                groundTone(palette, pebble % 2 ? '#b8946a' : '#fffaf0'),
                0.5,
                0.5,
              );
            }
            glow(canvas, frame.width / 2, frame.down(0.84), span * 0.5, tone(palette, '#fff8e0'), 0.25, 0.25);
            ROWS.forEach((row, order) => {
              if (order < 4) bed(canvas, row, order);
            });
          },
        },
        {
          depth: 0.4,
          sort: 0.02,
          still: true,
          draw: (canvas) =>
            paintRoseArch(
              canvas,
              context,
              random(context.seed + 6),
              frame.across(0),
              frame.down(0.655),
              span * 0.42,
              span * 0.5,
            ),
        },
        {
          depth: 0.66,
          sort: 0.3,
          still: true,
          draw(canvas) {
            ROWS.forEach((row, order) => {
              if (order >= 4) bed(canvas, row, order);
            });
          },
        },
        butterflyLayer(context, {
          colours: ['#ff8a3c', '#5fa8ff', '#ffe05a', '#ff6fae', '#b07fff'],
          count: 7,
          from: 0.36,
          to: 0.72,
          size: 0.026,
        }),
        ...(context.light === 'night' ? [mothLayer(context, { colour: '#d8ff7a', count: 16 })] : []),
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const chance = random(context.seed + 17);
            for (let order = 0; order < 16; order++) {
              const hand = order % 2 ? 1 : -1;
              const part = 0.3 + 0.26 * chance();
              paintFlower(
                canvas,
                context,
                (['tulip', 'daisy', 'rose'] as const)[order % 3]!,
                frame.width * (0.5 + hand * part),
                frame.height * 1.08,
                span * (0.16 + 0.5 * (part - 0.3)),
                ['#ff5f8a', '#ffd23c', '#c06aff', '#ff8a3c'][order % 4]!,
              );
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      shadow: mix(palette.shadow, '#6a4a3a', 0.3),
    };
  },
};
