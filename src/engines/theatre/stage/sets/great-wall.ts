/** On the Great Wall: paving between battlements, a watchtower, and the wall that winds over ridge after ridge. Built by the stage for `great-wall`. */
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, downward, glow, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { foreground, type Kit, kitOf, outdoors, slab, still } from './parts/kit.js';

const horizon = 0.5;
const ground: [number, number] = [0.7, 0.93];
const STONE = '#c9b394';

/** The wall's way over a ridge, from far to near: spans from the middle, parts of the height. */
type Way = readonly (readonly [across: number, down: number])[];
const FAR: Way = [
  [1.5, 0.36],
  [1.05, 0.33],
  [0.72, 0.385],
  [0.42, 0.345],
  [0.12, 0.4],
  [-0.12, 0.37],
  [-0.34, 0.43],
];
const NEAR: Way = [
  [-0.34, 0.43],
  [-0.6, 0.36],
  [-0.86, 0.4],
  [-1.15, 0.32],
  [-1.6, 0.36],
];
const CLOSE: Way = [
  [-0.42, 0.66],
  [-0.12, 0.575],
  [0.1, 0.52],
  [0.3, 0.545],
  [0.52, 0.45],
  [0.8, 0.47],
  [1.2, 0.38],
  [1.7, 0.4],
];

export const greatWall: SetDesign = {
  name: 'great-wall',
  build(context) {
    const kit = kitOf(context, 83);
    const { frame, span } = kit;
    const foot = frame.down(0.705);
    const top = frame.down(0.615);
    const point = ([across, down]: readonly [number, number]): [number, number] => [
      frame.across(across),
      frame.down(down),
    ];
    /** A ridge under the wall's way: woods of the hour, and the wall along its back. */
    const ridge = (canvas: Brush, way: Way, colour: string, distance: number, thick: number, towers = 1) => {
      const points = way.map(point);
      const smoothed = (lift: number) => {
        canvas.moveTo(points[0]![0], points[0]![1] - lift);
        for (let index = 0; index < points.length - 1; index++) {
          const [x, y] = points[index]!;
          const [toX, toY] = points[index + 1]!;
          canvas.bezierCurveTo((x + toX) / 2, y - lift, (x + toX) / 2, toY - lift, toX, toY - lift);
        }
      };
      const body = kit.floor(colour, distance);
      canvas.fillStyle = downward(canvas, frame.down(0.33), frame.down(0.66), [
        mix(body, '#fff6c0', 0.18),
        body,
        mix(body, '#1c2a50', 0.16),
      ]);
      canvas.beginPath();
      smoothed(0);
      canvas.lineTo(points.at(-1)![0], frame.down(0.72));
      canvas.lineTo(points[0]![0], frame.down(0.72));
      canvas.fill();
      canvas.save();
      canvas.clip();
      const chance = random(context.seed + Math.round(distance * 90));
      const [left, right] = [Math.min(points[0]![0], points.at(-1)![0]), Math.max(points[0]![0], points.at(-1)![0])];
      for (let tree = 0; tree < 260; tree++) {
        const x = left + chance() * (right - left);
        const y = frame.down(0.34 + 0.34 * chance());
        const size = span * (0.012 + 0.018 * chance()) * (1.1 - distance);
        canvas.fillStyle = withAlpha(mix(body, tree % 3 ? '#1f4a34' : '#d8e070', 0.35), 0.55);
        canvas.beginPath();
        canvas.ellipse(x, y, size * 1.3, size, 0, 0, Math.PI * 2);
        canvas.fill();
      }
      canvas.restore();
      const stone = kit.paint(STONE, distance);
      canvas.lineJoin = 'round';
      for (const [lift, width, paint] of [
        [thick * 0.25, thick * 1.1, mix(stone, '#5a4638', 0.45)],
        [thick * 0.55, thick * 0.75, stone],
        [thick * 0.86, thick * 0.2, mix(stone, '#fff4dc', 0.5)],
      ] as const) {
        canvas.strokeStyle = paint;
        canvas.lineWidth = width;
        canvas.beginPath();
        smoothed(lift);
        canvas.stroke();
      }
      canvas.setLineDash([thick * 0.3, thick * 0.26]);
      canvas.strokeStyle = stone;
      canvas.lineWidth = thick * 0.3;
      canvas.beginPath();
      smoothed(thick * 1.08);
      canvas.stroke();
      canvas.setLineDash([]);
      for (const [index, [x, y]] of points.entries())
        if (index % 2 === towers) tower(kit, canvas, x, y + thick * 0.2, thick * 2.3, distance);
    };
    const battlements = (canvas: Brush, y: number, base: number, wide: number, distance: number) => {
      const stone = kit.paint(STONE, distance);
      const rim = (y - base) * 0.42;
      slab(kit, canvas, frame.left, y - rim, frame.right - frame.left, base - y + rim, STONE, { distance, foot: 0.35 });
      for (let x = frame.left - ((frame.left - frame.width / 2) % wide); x < frame.right; x += wide) {
        slab(kit, canvas, x, y, wide * 0.66, base - y, STONE, { distance, foot: 0.25, round: wide * 0.03 });
        canvas.fillStyle = mix(stone, '#fff4dc', 0.45);
        canvas.fillRect(x - wide * 0.03, y - wide * 0.05, wide * 0.72, wide * 0.09);
        canvas.fillStyle = mix(stone, '#3a2c28', 0.65);
        canvas.fillRect(x + wide * 0.26, y + (base - y) * 0.24, wide * 0.14, (base - y) * 0.22);
      }
      // Courses of bricks.
      canvas.strokeStyle = withAlpha(mix(stone, '#4a382c', 0.6), 0.4);
      canvas.lineWidth = Math.max(0.6, span * 0.002);
      canvas.beginPath();
      for (let row = 1; row < 6; row++) {
        const at = y - rim + ((base - y + rim) * row) / 6;
        if (at < y - rim * 0.9) continue;
        canvas.moveTo(frame.left, at);
        canvas.lineTo(frame.right, at);
      }
      canvas.stroke();
    };
    return outdoors(
      kit,
      [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.03, to: 0.22 }),
        still(kit, 0.05, -0.85, (canvas) => {
          for (const [seed, y, swing, waves, colour, distance] of [
            [4, 0.36, 0.07, 0.7, '#7f9ec4', 0.7],
            [11, 0.42, 0.055, 0.9, '#7fae9c', 0.55],
          ] as const)
            hills(canvas, frame, {
              seed,
              y: frame.down(y),
              swing: span * swing,
              waves,
              bottom: frame.down(0.75),
              colours: [kit.floor(colour, distance), kit.floor(mix(colour, '#ffffff', 0.3), distance)],
            });
        }),
        mistLayer(context, { down: 0.42, depth: 0.06, sort: -0.83, alpha: 0.35, thickness: 0.05 }),
        birdLayer(context, { down: 0.17, count: 4 }),
        still(kit, 0.1, -0.8, (canvas) => {
          ridge(canvas, FAR, '#7ab06c', 0.4, span * 0.026);
          ridge(canvas, NEAR, '#6aa860', 0.3, span * 0.036);
        }),
        mistLayer(context, { down: 0.52, depth: 0.14, sort: -0.75, alpha: 0.3, seed: 6, thickness: 0.05 }),
        still(kit, 0.18, -0.7, (canvas) => {
          hills(canvas, frame, {
            seed: 21,
            y: frame.down(0.57),
            swing: span * 0.03,
            waves: 0.8,
            bottom: frame.down(0.8),
            colours: [kit.floor('#6fb056', 0.16), kit.floor('#5a9c4a', 0.1)],
          });
          ridge(canvas, CLOSE, '#5fa850', 0.14, span * 0.055, 0);
        }),
        still(kit, 0.32, -0.3, (canvas) => battlements(canvas, top, foot, span * 0.16, 0.03)),
        ...groundLayers(context, {
          ground,
          colours: ['#d8c6a6', '#cdb890', '#bda67e', '#a48a66'],
          swing: 0,
          soft: true,
          dress(canvas, { index, top: from, end, scale }) {
            // Paving stones, wider the nearer.
            canvas.strokeStyle = withAlpha(kit.floor('#7a6248'), 0.35);
            canvas.lineWidth = Math.max(0.7, span * 0.004 * scale);
            const rows = [3, 3, 4][index]!;
            canvas.beginPath();
            for (let row = 0; row < rows; row++) {
              const y = from + ((end - from) * (row + 0.5)) / rows;
              const next = from + ((end - from) * (row + 1.5)) / rows;
              canvas.moveTo(frame.left, y);
              canvas.lineTo(frame.right, y);
              const wide = span * 0.2 * ((y - frame.down(0.4)) / (frame.down(1) - frame.down(0.4)));
              const shift = row % 2 ? wide / 2 : 0;
              const middle = frame.width / 2;
              for (let step = -24; step < 24; step++) {
                const x = middle + step * wide + shift;
                canvas.moveTo(x, y);
                canvas.lineTo(middle + (x - middle) * ((next - frame.down(0.4)) / (y - frame.down(0.4))), next);
              }
            }
            canvas.stroke();
          },
        }),
        still(kit, 0.42, 0.05, (canvas) => {
          // The watchtower at hand.
          const x = frame.beside(-0.84, 0.46);
          tower(kit, canvas, x, frame.down(0.735), span * 0.34, 0);
        }),
        foreground(kit, (canvas) => {
          // The nearer battlements, right before us.
          for (const left of [-span * 0.16, frame.width - span * 0.12]) {
            slab(kit, canvas, left, frame.down(0.87), span * 0.28, span * 0.4, STONE, { foot: 0.2 });
            slab(
              kit,
              canvas,
              left - span * 0.02,
              frame.down(0.86),
              span * 0.32,
              span * 0.035,
              mix(STONE, '#fff4dc', 0.3),
              {
                foot: 0,
              },
            );
          }
        }),
      ],
      horizon,
      ground,
    );
  },
};

/** A square watchtower with arched windows and battlements; `x`, `y` the middle of its foot. */
function tower(kit: Kit, canvas: Brush, x: number, y: number, wide: number, distance: number): void {
  const high = wide * 1.25;
  const stone = kit.paint(STONE, distance);
  glow(canvas, x, y, wide * 0.7, kit.palette.shadow, 0.4, 0.15);
  slab(kit, canvas, x - wide * 0.5, y - high, wide, high, STONE, { distance, foot: 0.3 });
  canvas.strokeStyle = withAlpha(mix(stone, '#4a382c', 0.6), 0.3);
  canvas.lineWidth = Math.max(0.5, wide * 0.012);
  canvas.beginPath();
  for (let row = 1; row < 9; row++) {
    canvas.moveTo(x - wide * 0.5, y - (high * row) / 9);
    canvas.lineTo(x + wide * 0.5, y - (high * row) / 9);
  }
  canvas.stroke();
  slab(kit, canvas, x - wide * 0.56, y - high * 1.04, wide * 1.12, high * 0.09, mix(STONE, '#fff4dc', 0.3), {
    distance,
    foot: 0,
  });
  for (let merlon = 0; merlon < 5; merlon++)
    slab(kit, canvas, x - wide * 0.55 + merlon * wide * 0.235, y - high * 1.17, wide * 0.15, high * 0.14, STONE, {
      distance,
      foot: 0,
    });
  canvas.fillStyle = kit.lamps > 0.4 ? '#ffca78' : mix(stone, '#2c2226', 0.75);
  for (const window of [-0.3, 0, 0.3]) {
    canvas.beginPath();
    canvas.roundRect(x + (window - 0.075) * wide, y - high * 0.8, wide * 0.15, high * 0.22, [
      wide * 0.075,
      wide * 0.075,
      0,
      0,
    ]);
    canvas.fill();
  }
  canvas.fillStyle = mix(stone, '#2c2226', 0.7);
  canvas.beginPath();
  canvas.roundRect(x - wide * 0.13, y - high * 0.36, wide * 0.26, high * 0.36, [wide * 0.13, wide * 0.13, 0, 0]);
  canvas.fill();
}
