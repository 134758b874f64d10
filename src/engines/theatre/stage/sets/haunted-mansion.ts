/** A haunted mansion on its hill: crooked towers, lit arched windows, an iron fence, dead trees and bats. Built by the stage for `haunted-mansion`. */
import { hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, glow, mix, place, polygon, TURN, tonesOf } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { deadTree } from './parts/dead-tree.js';
import { grave } from './parts/graves.js';
import { contact, floor, foreground, type Kit, kitOf, moving, outdoors, slab, still } from './parts/kit.js';
import { LIT, paintDoor, paintTower, paintWindow, paintWing, TRIM } from './parts/mansion.js';

const eye = 0.55;
const ground: [number, number] = [0.74, 0.95];
/** Parts of the house: left edge, width, height of its wall and of its roof, spans. */
const WINGS = [
  [-0.5, 0.3, 0.24, 0.16],
  [0.2, 0.28, 0.22, 0.15],
  [-0.24, 0.5, 0.34, 0.2],
] as const;
const TOWERS = [
  [-0.3, 0.13, 0.42, 0.2],
  [0.19, 0.12, 0.36, 0.22],
] as const;

export const hauntedMansion: SetDesign = {
  name: 'haunted-mansion',
  build(context) {
    const kit = kitOf(context, 17);
    const { frame, span, palette } = kit;
    const base = frame.down(0.7);
    const narrow = frame.width < span * 1.2 ? 0.76 : 1;
    const x = (spans: number) => frame.across(spans * narrow);
    const next = random(context.seed + 5);
    const wood = tonesOf(mix(kit.paint('#4a3d4e', 0.1), '#120c22', 0.25));
    const trees = [
      {
        cutout: deadTree(next, span * 0.5, wood, palette.side, '#4d5c54'),
        x: frame.beside(-0.72, 0.4),
        y: frame.down(0.755),
      },
      {
        cutout: deadTree(next, span * 0.42, wood, palette.side, '#4d5c54'),
        x: frame.beside(0.76, 0.42),
        y: frame.down(0.75),
      },
    ];
    const windows = windowsOf(x, base, span);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.04, to: 0.34 }),
        still(kit, 0.1, -0.8, (canvas) => {
          hills(canvas, frame, {
            seed: 4,
            y: frame.down(0.57),
            swing: span * 0.05,
            colours: [kit.floor('#5d6a70', 0.55), kit.floor('#55705e', 0.4)],
          });
          hills(canvas, frame, {
            seed: 9,
            y: frame.down(0.66),
            swing: span * 0.04,
            colours: [kit.floor('#4c6152', 0.3), kit.floor('#4a6a4c', 0.2)],
          });
        }),
        mistLayer(context, { down: 0.6, alpha: 0.5, seed: 3 }),
        still(kit, 0.3, -0.5, (canvas) => {
          contact(kit, canvas, x(0), base, span * 1.3);
          for (const [left, wide, tall, roof] of WINGS)
            paintWing(kit, canvas, {
              left: x(left),
              right: x(left + wide),
              base,
              tall: tall * span,
              roof: roof * span,
            });
          for (const [left, wide, tall, roof] of TOWERS)
            paintTower(kit, canvas, {
              left: x(left),
              right: x(left + wide),
              base,
              tall: tall * span,
              roof: roof * span,
            });
          paintDoor(kit, canvas, x(0.02), base, span);
          for (const [across, foot, size] of windows) paintWindow(kit, canvas, across, foot, size);
        }),
        moving(0.3, -0.45, (canvas, t) => {
          windows.forEach(([across, foot, size], index) => {
            const flicker =
              0.55 +
              0.25 * Math.sin(t * 6.3 + index * 2.1) * Math.sin(t * 2.7 + index) +
              0.2 * Math.sin(t * 1.1 + index * 4);
            glow(canvas, across, foot - size * 0.8, size * 1.9, LIT, 0.5 * Math.max(0.15, flicker));
          });
        }),
        still(kit, 0.42, -0.2, (canvas) => {
          floor(kit, canvas, base - span * 0.01, ['#6d8a64', '#5c7a56', '#4e6a4c', '#415a44']);
          canvas.fillStyle = kit.floor('#8d8478', 0.1);
          polygon(canvas, [
            [x(-0.03), base],
            [x(0.08), base],
            [frame.across(0.3), frame.bottom],
            [frame.across(-0.34), frame.bottom],
          ]);
          canvas.fill();
        }),
        still(kit, 0.46, -0.1, (canvas) => {
          for (const { cutout, x: across, y } of trees) {
            contact(kit, canvas, across, y, span * 0.2);
            place(canvas, cutout, across, y);
          }
          for (const [across, size] of [
            [-0.56, 0.1],
            [-0.4, 0.08],
            [0.5, 0.09],
            [0.62, 0.11],
          ] as const)
            grave(kit, canvas, frame.beside(across, 0.36), frame.down(0.775), size * span, Math.round(size * 100));
          for (const side of [-1, 1]) ironFence(kit, canvas, side);
        }),
        moving(0.3, 0.02, (canvas, t) => {
          for (let bat = 0; bat < 5; bat++) {
            const turn = t * (0.5 + 0.07 * bat) + bat * 1.7;
            drawBat(
              canvas,
              x(0) + Math.cos(turn) * span * (0.24 + 0.08 * bat),
              frame.down(0.24) + Math.sin(turn * 1.3) * span * 0.09,
              span * 0.03,
              t * 9 + bat * 2,
            );
          }
        }),
        mistLayer(context, { down: 0.76, depth: 0.5, sort: 0.04, alpha: 0.42, seed: 9 }),
        foreground(kit, (canvas) => {
          const twig = tonesOf('#1d1730');
          canvas.strokeStyle = twig.base;
          canvas.lineCap = 'round';
          for (const side of [-1, 1])
            for (let branch = 0; branch < 4; branch++) {
              const x = frame.width * (0.5 + side * 0.53);
              const y = frame.down(0.02 + 0.1 * branch);
              canvas.lineWidth = span * (0.026 - 0.004 * branch);
              canvas.beginPath();
              canvas.moveTo(x, y);
              canvas.quadraticCurveTo(
                x - side * frame.width * 0.05,
                y + span * 0.05,
                x - side * frame.width * (0.14 - 0.02 * branch),
                y - span * 0.01,
              );
              canvas.stroke();
            }
        }),
      ],
      eye,
      ground,
    );
  },
};

type Place = (spans: number) => number;

function windowsOf(x: Place, base: number, span: number): (readonly [x: number, foot: number, size: number])[] {
  const size = span * 0.05;
  return (
    [
      [-0.43, 0.07],
      [-0.36, 0.07],
      [0.33, 0.07],
      [0.41, 0.07],
      [-0.12, 0.19],
      [0.02, 0.19],
      [0.15, 0.19],
      [-0.235, 0.33],
      [0.25, 0.3],
      [-0.11, 0.06],
      [0.13, 0.06],
    ] as const
  ).map(([across, up]) => [x(across), base - up * span, size] as const);
}

/** Rods with points, from the picture's edge to the path. */
function ironFence(kit: Kit, canvas: Brush, side: number): void {
  const { frame, span } = kit;
  const line = frame.down(0.79);
  const iron = kit.paint('#2c2638');
  const from = frame.across(side * 0.3);
  const to = side < 0 ? frame.left : frame.right;
  canvas.fillStyle = iron;
  for (const up of [0.03, 0.1])
    canvas.fillRect(Math.min(from, to), line - up * span, Math.abs(to - from), span * 0.006);
  for (let x = from; side < 0 ? x > to : x < to; x += side * span * 0.036) {
    canvas.fillRect(x - span * 0.003, line - span * 0.125, span * 0.006, span * 0.13);
    polygon(canvas, [
      [x - span * 0.008, line - span * 0.125],
      [x, line - span * 0.15],
      [x + span * 0.008, line - span * 0.125],
    ]);
    canvas.fill();
  }
  slab(kit, canvas, from - span * 0.022, line - span * 0.19, span * 0.044, span * 0.2, '#6d647c', { foot: 0.4 });
  slab(kit, canvas, from - span * 0.03, line - span * 0.2, span * 0.06, span * 0.016, TRIM, {});
}

function drawBat(canvas: Brush, x: number, y: number, size: number, beat: number): void {
  const lift = Math.sin(beat) * 0.6;
  canvas.fillStyle = '#1c1530';
  canvas.beginPath();
  canvas.moveTo(x, y - size * 0.25);
  for (const side of [1, -1]) {
    canvas.quadraticCurveTo(x + side * size * 0.8, y - size * (0.7 + lift), x + side * size * 1.6, y - size * lift);
    canvas.quadraticCurveTo(x + side * size * 0.9, y + size * (0.1 - lift * 0.5), x, y + size * 0.35);
    if (side > 0) canvas.lineTo(x, y - size * 0.25);
  }
  canvas.closePath();
  canvas.fill();
  canvas.beginPath();
  canvas.ellipse(x, y, size * 0.22, size * 0.4, 0, 0, TURN);
  canvas.fill();
}
