import { birdLayer, skyLayer } from '../nature/sky.js';
import { type Brush, ball, downward, frameOf, mix, TURN, tonesOf } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { bankLayer } from './parts/cloudscape.js';
import { inDaylight } from './parts/daylight.js';
import { type Isle, isleLayers } from './parts/isles.js';

const ground: [number, number] = [0.79, 0.95];

export const skyIslands: SetDesign = {
  name: 'sky-islands',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const isles: Isle[] = [
      {
        x: frame.beside(0.56, 0.34),
        y: frame.down(0.3),
        half: span * 0.13,
        depth: 0.08,
        distance: 0.45,
        seed: 3,
        trees: 3,
      },
      {
        x: frame.beside(-0.66, 0.4),
        y: frame.down(0.36),
        half: span * 0.17,
        depth: 0.12,
        distance: 0.32,
        seed: 5,
        trees: 4,
        fall: 0.5,
      },
      {
        x: frame.across(0.04),
        y: frame.down(0.47),
        half: span * 0.34,
        depth: 0.22,
        distance: 0.1,
        seed: 9,
        trees: 7,
        fall: -0.46,
      },
      {
        x: frame.beside(0.78, 0.46),
        y: frame.down(0.55),
        half: span * 0.19,
        depth: 0.3,
        distance: 0.06,
        seed: 13,
        trees: 4,
        fall: -0.5,
      },
    ];
    const water = {
      water: tone(palette, '#9fdcff', 0.1),
      foam: tone(palette, '#ffffff', 0.05),
      deep: tone(palette, '#5fb4ec', 0.1),
    };
    return {
      layers: [
        skyLayer(context, 0.98),
        bankLayer(context, {
          depth: 0.03,
          sort: -0.95,
          from: 0.12,
          to: 0.6,
          width: 0.26,
          count: 9,
          pace: 0.006,
          alpha: 0.75,
          distance: 0.35,
          seed: 5,
        }),
        birdLayer(context, { down: 0.18, count: 6, depth: 0.08 }),
        ...isles.flatMap((isle, order) => isleLayers(context, isle, water, -0.85 + order * 0.1)),
        bankLayer(context, {
          depth: 0.3,
          sort: -0.4,
          from: 0.84,
          to: 0.94,
          width: 0.56,
          count: 9,
          pace: 0.012,
          distance: 0.12,
          seed: 23,
        }),
        {
          depth: 0.9,
          sort: -0.06,
          still: true,
          draw: (canvas) => paintLedge(canvas, context),
        },
        {
          depth: 1.2,
          sort: 1.2,
          still: true,
          blur: 6,
          draw(canvas) {
            const next = random(context.seed + 3);
            for (const side of [-1, 1])
              for (let puff = 0; puff < 5; puff++)
                ball(
                  canvas,
                  frame.width * (0.5 + side * (0.52 + 0.05 * next())),
                  frame.down(1.02 + 0.05 * next()),
                  span * (0.1 + 0.08 * next()),
                  { light: palette.cloud[0], base: palette.cloud[0], shade: palette.cloud[1] },
                  palette.side,
                );
          },
        },
      ],
      ground,
      eye: 0.5,
      ...inDaylight(context),
      standing: true,
      haze: mix(palette.haze, tone(palette, '#ffffff'), 0.3),
      vignette: 0.16,
    };
  },
};

/** Where one stands: the rim of an island of its own. */
function paintLedge(canvas: Brush, context: SetContext): void {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const grass = tonesOf(tone(palette, '#84cb5c', 0.04));
  const rock = tonesOf(tone(palette, '#9a7f6c', 0.04));
  const middle = frame.width / 2;
  const top = frame.down(ground[0] - 0.045);
  const half = frame.width * 0.56;
  const outline = (down: number, wide: number) => {
    canvas.beginPath();
    canvas.moveTo(middle - half * wide, frame.bottom);
    canvas.lineTo(middle - half * wide, frame.down(0.96) + down);
    canvas.bezierCurveTo(
      middle - half * wide * 0.98,
      top + span * 0.06 + down,
      middle - half * 0.6,
      top + down,
      middle,
      top + down,
    );
    canvas.bezierCurveTo(
      middle + half * 0.6,
      top + down,
      middle + half * wide * 0.98,
      top + span * 0.06 + down,
      middle + half * wide,
      frame.down(0.96) + down,
    );
    canvas.lineTo(middle + half * wide, frame.bottom);
    canvas.closePath();
    canvas.fill();
  };
  canvas.fillStyle = rock.shade;
  outline(span * 0.03, 1.02);
  canvas.fillStyle = downward(canvas, top, frame.down(1.05), [
    grass.light,
    grass.base,
    mix(grass.base, grass.shade, 0.6),
  ]);
  outline(0, 1);
  const next = random(context.seed + 8);
  for (let tuft = 0; tuft < 130; tuft++) {
    const across = next() * 2 - 1;
    const near = next() ** 0.8;
    const y = top + span * 0.03 + near * (frame.bottom - top) * 0.7 + Math.abs(across) ** 3 * span * 0.1;
    const x = middle + across * half * 0.86;
    const petal = tuft % 5 === 0;
    canvas.fillStyle = petal
      ? tone(palette, ['#ffffff', '#ffd24f', '#ff9fc0'][tuft % 3]!)
      : next() < 0.5
        ? grass.shade
        : grass.light;
    canvas.globalAlpha = petal ? 1 : 0.5;
    canvas.beginPath();
    canvas.ellipse(
      x,
      y,
      span * (petal ? 0.006 : 0.012) * (0.6 + near),
      span * (petal ? 0.006 : 0.004) * (0.6 + near),
      0,
      0,
      TURN,
    );
    canvas.fill();
  }
  canvas.globalAlpha = 1;
}
