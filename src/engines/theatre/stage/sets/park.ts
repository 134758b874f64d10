/** A town park: lawn and path, benches, big trees, a pond with ducks, the city far behind. Built by the stage for `park`. */

import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import {
  type Brush,
  ball,
  cutout,
  disc,
  downward,
  glow,
  place,
  polygon,
  TURN,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { boughs, hedge, lawn, trees } from './parts/greenery.js';
import { type Kit, kitOf, moving, outdoors, still } from './parts/kit.js';
import { bench, streetLamp } from './parts/road-side.js';
import { blockRow, cityGlow } from './parts/skyscrapers.js';

const eye = 0.54;
const ground: [number, number] = [0.68, 0.95];

const duckCutout = (kit: Kit, size: number, drake: boolean) =>
  cutout({ left: size, right: size, up: size * 1.1, down: size * 0.3 }, (canvas: Brush) => {
    const side = kit.palette.side;
    const body = tonesOf(kit.paint(drake ? '#d8d2c8' : '#c09a6a'));
    canvas.fillStyle = withAlpha(kit.palette.shadow, 0.25);
    disc(canvas, 0, size * 0.1, size * 0.6, 0.25);
    canvas.fillStyle = downward(canvas, -size * 0.4, size * 0.15, [body.light, body.base, body.shade]);
    canvas.beginPath();
    canvas.moveTo(-size * 0.7, -size * 0.32);
    canvas.bezierCurveTo(-size * 0.4, -size * 0.1, 0, -size * 0.5, size * 0.45, -size * 0.2);
    canvas.bezierCurveTo(size * 0.55, size * 0.15, -size * 0.5, size * 0.25, -size * 0.7, -size * 0.32);
    canvas.fill();
    ball(canvas, size * 0.38, -size * 0.5, size * 0.22, tonesOf(kit.paint(drake ? '#2f8a5a' : '#b08a5c')), side);
    canvas.fillStyle = kit.paint('#ffb02e');
    canvas.beginPath();
    canvas.ellipse(size * 0.66, -size * 0.46, size * 0.16, size * 0.06, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = '#1c1c28';
    disc(canvas, size * 0.45, -size * 0.56, size * 0.035);
  });

export const park: SetDesign = {
  name: 'park',
  build(context) {
    const kit = kitOf(context, 21);
    const { frame, span } = kit;
    const top = frame.down(0.6);
    const pond = { x: frame.beside(0.47, 0.34), y: frame.down(0.685), wide: span * 0.27, flat: 0.17 };
    const ducks = [true, false, false].map((drake) => duckCutout(kit, span * 0.032, drake));
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.26 }),
        birdLayer(context, { down: 0.15 }),
        still(kit, 0.08, -0.85, (canvas) => {
          cityGlow(kit, canvas, frame.down(0.5));
          blockRow(kit, canvas, {
            seed: 5,
            count: 26,
            base: frame.down(0.58),
            width: 0.1,
            height: 0.32,
            distance: 0.72,
          });
        }),
        mistLayer(context, { down: 0.53, depth: 0.1, sort: -0.82, alpha: 0.35 }),
        trees(
          kit,
          0.18,
          -0.7,
          Array.from(
            { length: 19 },
            (_, index) =>
              [
                frame.across(-1.5 + index * 0.167),
                top + span * (0.005 + 0.01 * (index % 2)),
                span * (0.15 + 0.07 * ((index * 0.618) % 1)),
                ['#6aa84a', '#8fbf4e', '#5a9c50', '#a4c455'][index % 4]!,
              ] as const,
          ),
          0.3,
        ),
        still(kit, 0.5, -0.2, (canvas) => {
          const path = (near: number) => [-0.02 - 0.05 * near + 0.12 * Math.sin(near * 4), 0.025 + 0.3 * near] as const;
          lawn(kit, canvas, top, {
            bare: (across, near) => Math.abs(across - path(near)[0]) < path(near)[1] || (across > 0.15 && near < 0.3),
          });
          const y = (near: number) => top + near * (frame.bottom - top);
          const steps = Array.from({ length: 13 }, (_, index) => index / 12);
          for (const [wider, colour] of [
            [1.12, '#c4b08a'],
            [1, '#ecd9b0'],
          ] as const) {
            canvas.fillStyle = kit.floor(colour, 0.05);
            polygon(canvas, [
              ...steps.map((near) => [frame.across(path(near)[0] - path(near)[1] * wider), y(near)] as const),
              ...steps
                .toReversed()
                .map((near) => [frame.across(path(near)[0] + path(near)[1] * wider), y(near)] as const),
            ]);
            canvas.fill();
          }
          // The pond in its rim of stones and reeds.
          canvas.fillStyle = kit.floor('#7a9a4c');
          disc(canvas, pond.x, pond.y + span * 0.006, pond.wide * 1.07, pond.flat * 1.15);
          canvas.fillStyle = downward(canvas, pond.y - pond.wide * pond.flat, pond.y + pond.wide * pond.flat, [
            kit.paint('#a8d8ec', 0.15),
            kit.paint('#5aa8d4'),
            kit.paint('#3f8abc'),
          ]);
          disc(canvas, pond.x, pond.y, pond.wide, pond.flat);
          for (let index = 0; index < 40; index++) {
            const angle = (index / 40) * TURN;
            if (Math.sin(angle) > 0.6) continue;
            ball(
              canvas,
              pond.x + Math.cos(angle) * pond.wide * 1.03,
              pond.y + Math.sin(angle) * pond.wide * pond.flat * 1.08,
              span * (0.008 + 0.006 * kit.next()),
              tonesOf(kit.floor('#b9b2a8')),
              kit.palette.side,
            );
          }
          canvas.fillStyle = kit.floor('#5aa05a');
          for (const [across, down] of [
            [0.55, 0.35],
            [0.7, 0.05],
            [-0.5, 0.5],
          ] as const)
            disc(canvas, pond.x + across * pond.wide, pond.y + down * pond.wide * pond.flat, span * 0.018, 0.4);
        }),
        moving(0.5, -0.18, (canvas, t) => {
          ducks.forEach((duck, index) => {
            const angle = t * 0.22 + index * 2.2;
            const x = pond.x + Math.cos(angle) * pond.wide * (0.62 - 0.12 * index);
            const y = pond.y + Math.sin(angle) * pond.wide * pond.flat * 0.5;
            canvas.strokeStyle = withAlpha('#ffffff', 0.35);
            canvas.lineWidth = Math.max(0.7, span * 0.002);
            canvas.beginPath();
            canvas.ellipse(
              x,
              y + span * 0.003,
              span * (0.03 + 0.012 * Math.sin(t * 2 + index)),
              span * 0.009,
              0,
              0,
              TURN,
            );
            canvas.stroke();
            place(canvas, duck, x, y + Math.sin(t * 2.4 + index) * span * 0.002, { flip: Math.sin(angle) > 0 });
          });
          for (let index = 0; index < 7; index++)
            glow(
              canvas,
              pond.x + Math.sin(index * 2.4) * pond.wide * 0.7,
              pond.y + Math.cos(index * 3.1) * pond.wide * pond.flat * 0.7,
              span * 0.03,
              '#ffffff',
              0.3 * Math.sin(t * 1.6 + index) ** 2,
              0.2,
            );
        }),
        still(kit, 0.42, -0.1, (canvas) => {
          hedge(kit, canvas, frame.left, frame.across(-0.62), frame.down(0.655), span * 0.06);
          streetLamp(kit, canvas, frame.beside(-0.3, 0.3), frame.down(0.69), span * 0.4);
          streetLamp(kit, canvas, frame.across(1.0), frame.down(0.69), span * 0.4);
          bench(kit, canvas, frame.beside(-0.52, 0.35), frame.down(0.72), span * 0.25);
        }),
        trees(kit, 0.48, -0.05, [
          [frame.beside(-0.8, 0.47), frame.down(0.72), span * 0.68, '#6fb048'],
          [frame.beside(0.84, 0.49), frame.down(0.69), span * 0.6, '#88bc48'],
          [frame.across(-1.25), frame.down(0.72), span * 0.6, '#8fbf4e'],
          [frame.across(1.35), frame.down(0.72), span * 0.64, '#6aa84a'],
        ]),
        boughs(kit, '#5a9a42', [1]),
      ],
      eye,
      ground,
    );
  },
};
