/** A wide river that winds out of wooded hills, as it is seen from itself and from its bank. Called by `river.ts` and `riverside.ts`. */
import { type Planting, plantLayer, roundTree } from '../../nature/foliage.js';
import { tuft } from '../../nature/grass.js';
import { hills } from '../../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../../nature/sky.js';
import { type Brush, downward, frameOf, glow, grain, mix, withAlpha } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { painted } from './daylight.js';
import { glintLayer, paintWater, rippleLayer, waterTones } from './water.js';

export const horizon = 0.48;

/** The stream's middle and half width (spans) at heights (parts of the frame's height): it winds, and widens towards us. */
const COURSE = [
  [horizon + 0.004, 0.3, 0.035],
  [0.505, 0.16, 0.06],
  [0.53, -0.08, 0.12],
  [0.565, -0.14, 0.24],
  [0.61, -0.06, 0.38],
  [0.68, 0.02, 0.52],
  [0.78, 0.02, 0.64],
  [0.9, 0, 0.74],
  [1.2, 0, 0.9],
] as const;

/** All that is far of it, which is seen from its bank as well; with where its banks are, and the colours of what grows there. */
export function farRiver(context: SetContext) {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 33);
  const water = waterTones(context, ['#5fb4dc', '#3a9ac8', '#2783b0']);
  const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
  const narrow = Math.min(1, frame.width / span / 1.3);
  /** Edge of the water at a height, side −1 or 1; in a tall frame the banks come nearer. */
  const bank = (down: number, side: number): number => {
    const after = Math.max(
      1,
      COURSE.findIndex(([height]) => height >= down),
    );
    const [y0, x0, w0] = COURSE[after - 1]!;
    const [y1, x1, w1] = COURSE[after]!;
    const part = Math.min(1, Math.max(0, (down - y0) / (y1 - y0)));
    return frame.across((x0 + (x1 - x0) * part + side * (w0 + (w1 - w0) * part)) * narrow);
  };
  const traceBank = (canvas: Brush, side: number, shift: number) => {
    canvas.beginPath();
    const far = side < 0 ? frame.left : frame.right;
    canvas.moveTo(far, frame.down(horizon));
    for (let step = 0; step <= 40; step++) {
      const down = horizon + (1.2 - horizon) * (step / 40) ** 1.6;
      canvas.lineTo(bank(down, side) + side * shift * (0.2 + (step / 40) * 1.6), frame.down(down));
    }
    canvas.lineTo(far, frame.bottom);
    canvas.closePath();
  };
  const trees: Planting[] = [
    [-0.82, 0.5, 0.66],
    [-0.58, 0.34, 0.6],
    [-0.4, 0.22, 0.555],
    [-0.28, 0.15, 0.53],
    [0.4, 0.2, 0.545],
    [0.56, 0.3, 0.575],
    [0.86, 0.46, 0.64],
    [1.1, 0.5, 0.66],
    [-1.08, 0.46, 0.65],
  ].map(([across, height, down]) => ({
    cutout: roundTree(next, span * height!, {
      leaf: tone(palette, ['#5aa548', '#4a9450', '#7ab050'][Math.floor(next() * 3)]!, 0.45 - height! * 0.7),
      bark: tone(palette, '#7c563c', 0.2),
      snow,
      side: palette.side,
    }),
    x: frame.across(across! * Math.max(narrow, 0.72)),
    y: frame.down(down!),
  }));
  const reed = [groundTone(palette, '#4c8a44', 0.04), groundTone(palette, '#9cc060', 0.04)] as const;
  return {
    layers: [
      skyLayer(context, horizon),
      cloudLayer(context, { from: 0.04, to: horizon - 0.2 }),
      birdLayer(context, { down: 0.2, count: 4 }),
      {
        depth: 0.1,
        sort: -0.8,
        still: true,
        draw(canvas) {
          for (const [seed, down, swing, distance, colour] of [
            [14, 0.4, 0.07, 0.8, '#6f9fb0'],
            [27, 0.44, 0.05, 0.62, '#6fa58a'],
            [35, 0.47, 0.022, 0.45, '#7db070'],
          ] as const)
            hills(canvas, frame, {
              seed,
              y: frame.down(down),
              swing: span * swing,
              waves: 0.8,
              colours: [groundTone(palette, colour, distance), groundTone(palette, colour, distance * 0.8)],
            });
        },
      },
      mistLayer(context, {
        down: horizon,
        depth: 0.12,
        sort: -0.75,
        alpha: context.light === 'morning' ? 0.7 : 0.25,
        thickness: 0.04,
      }),
      {
        depth: 0.3,
        sort: -0.3,
        still: true,
        draw(canvas) {
          paintWater(canvas, context, water, frame.down(horizon), frame.down(0.95));
          // What stands on the banks lies dark on the water along them.
          for (const side of [-1, 1]) {
            canvas.save();
            traceBank(canvas, side, -span * 0.09);
            canvas.fillStyle = withAlpha(mix(groundTone(palette, '#3f7a4c', 0.1), water.near, 0.4), 0.45);
            canvas.fill();
            traceBank(canvas, side, -span * 0.016);
            canvas.fillStyle = downward(canvas, frame.down(horizon), frame.bottom, [
              groundTone(palette, '#b89a6a', 0.4),
              groundTone(palette, '#a5804f', 0.1),
              groundTone(palette, '#8a6640'),
            ]);
            canvas.fill();
            traceBank(canvas, side, 0);
            canvas.fillStyle = downward(
              canvas,
              frame.down(horizon),
              frame.bottom,
              ['#a5cf74', '#8fc25c', '#74ae4a', '#5a963e'].map((colour, index) =>
                groundTone(palette, colour, 0.45 - index * 0.15),
              ),
            );
            canvas.fill();
            canvas.clip();
            const chance = random(context.seed + side);
            for (let index = 0; index < 150; index++) {
              const part = chance() ** 0.8;
              const down = horizon + 0.02 + part * 0.6;
              const x = bank(down, side) + side * (span * 0.01 + chance() * span * 0.9);
              tuft(
                canvas,
                chance,
                x,
                frame.down(down),
                span * 0.028 * (0.25 + part),
                mix(groundTone(palette, '#4f9440', 0.2 * (1 - part)), groundTone(palette, '#c4e07a', 0.2), chance()),
                4,
              );
            }
            glow(
              canvas,
              bank(0.8, side) + side * span * 0.2,
              frame.down(0.62),
              span * 0.4,
              tone(palette, '#fff3b0', 0.2),
              0.22,
              0.4,
            );
            canvas.restore();
          }
          grain(
            canvas,
            frame.left,
            frame.down(horizon),
            frame.right - frame.left,
            frame.bottom - frame.down(horizon),
            0.02,
          );
        },
      },
      glintLayer(context, {
        top: frame.down(horizon + 0.02),
        bottom: frame.down(0.62),
        depth: 0.3,
        sort: -0.2,
        count: 24,
      }),
      rippleLayer(context, {
        top: frame.down(0.56),
        bottom: frame.down(0.97),
        colour: mix(water.foam, water.far, 0.3),
        depth: 0.4,
        sort: -0.1,
        count: 60,
        within: 1.1 * narrow,
        pace: 0.06,
      }),
      painted(plantLayer(context, 0.32, trees, { sort: -0.05, sway: 0.5 })),
    ] satisfies Layer[],
    bank,
    reed,
    snow,
    water: { surface: mix(water.middle, water.near, 0.5), foam: water.foam, depth: 0.15 },
  };
}
