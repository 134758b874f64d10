/** A village: half-timbered houses round a green, a church, a well and a market stall. Built by the stage for `village`. */
import { tuft } from '../nature/grass.js';
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, ball, disc, glow, mix, tonesOf } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { cornerPlants, trees } from './parts/greenery.js';
import { awning, paintHouse } from './parts/houses.js';
import { contact, floor, type Kit, kitOf, moving, outdoors, pane, post, shape, slab, still } from './parts/kit.js';
import { fence } from './parts/road-side.js';

const eye = 0.55;
const ground: [number, number] = [0.69, 0.95];

function church(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  const distance = 0.22;
  slab(kit, canvas, x + size * 0.1, base - size * 0.42, size * 0.62, size * 0.42, '#f6ead6', { distance });
  shape(
    kit,
    canvas,
    [
      [x + size * 0.08, base - size * 0.41],
      [x + size * 0.16, base - size * 0.66],
      [x + size * 0.68, base - size * 0.66],
      [x + size * 0.78, base - size * 0.41],
    ],
    '#a8584a',
    { distance },
  );
  for (const across of [0.25, 0.42, 0.58])
    pane(kit, canvas, x + size * across, base - size * 0.32, size * 0.07, size * 0.2, { distance, arch: 1, lit: true });
  slab(kit, canvas, x - size * 0.13, base - size * 0.85, size * 0.26, size * 0.85, '#fbf2e2', { distance });
  shape(
    kit,
    canvas,
    [
      [x - size * 0.17, base - size * 0.84],
      [x, base - size * 1.38],
      [x + size * 0.17, base - size * 0.84],
    ],
    '#54809a',
    { distance },
  );
  slab(kit, canvas, x - size * 0.008, base - size * 1.5, size * 0.016, size * 0.14, '#f0c850', { distance, foot: 0 });
  slab(kit, canvas, x - size * 0.04, base - size * 1.46, size * 0.08, size * 0.016, '#f0c850', { distance, foot: 0 });
  canvas.fillStyle = kit.paint('#ffffff', distance);
  disc(canvas, x, base - size * 0.68, size * 0.075);
  canvas.strokeStyle = kit.paint('#5a4a4a', distance);
  canvas.lineWidth = size * 0.014;
  canvas.beginPath();
  canvas.moveTo(x, base - size * 0.73);
  canvas.lineTo(x, base - size * 0.68);
  canvas.lineTo(x + size * 0.035, base - size * 0.67);
  canvas.stroke();
  slab(kit, canvas, x - size * 0.06, base - size * 0.2, size * 0.12, size * 0.2, '#7d5238', {
    distance,
    round: [size * 0.06, size * 0.06, 0, 0],
  });
}

function well(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  contact(kit, canvas, x, base, size * 1.2);
  for (const side of [-0.36, 0.36])
    post(kit, canvas, x + side * size, base - size * 0.95, base - size * 0.2, size * 0.07, '#7d5238');
  shape(
    kit,
    canvas,
    [
      [x - size * 0.58, base - size * 0.88],
      [x, base - size * 1.3],
      [x + size * 0.58, base - size * 0.88],
    ],
    mix('#b8583e', '#f6faff', kit.palette.snowCover * 0.9),
    { foot: 0.3 },
  );
  slab(kit, canvas, x - size * 0.45, base - size * 0.42, size * 0.9, size * 0.42, '#b3aca4', {
    round: [size * 0.08, size * 0.08, size * 0.16, size * 0.16],
    foot: 0.5,
  });
  for (let index = 0; index < 11; index++) {
    canvas.fillStyle = kit.paint(index % 2 ? '#9d968f' : '#c4beb6');
    canvas.beginPath();
    canvas.roundRect(
      x - size * 0.42 + (index % 4) * size * 0.215 + (index % 8 > 3 ? size * 0.05 : 0),
      base - size * (0.36 - Math.floor(index / 4) * 0.115),
      size * 0.17,
      size * 0.085,
      size * 0.03,
    );
    canvas.fill();
  }
  slab(kit, canvas, x - size * 0.5, base - size * 0.47, size, size * 0.09, '#cfc8c0', { round: size * 0.04 });
  slab(kit, canvas, x - size * 0.09, base - size * 0.62, size * 0.18, size * 0.17, '#8f5f3c', { round: 3 });
}

function stall(kit: Kit, canvas: Brush, x: number, base: number, width: number): void {
  contact(kit, canvas, x, base, width * 1.2);
  for (const side of [-0.46, 0.46])
    post(kit, canvas, x + side * width, base - width * 0.78, base, width * 0.04, '#8a5f40');
  slab(kit, canvas, x - width / 2, base - width * 0.32, width, width * 0.32, '#b07a4c', { foot: 0.4 });
  const fruit = ['#e8483c', '#ffb03a', '#8fc84a', '#ffd84f', '#b060c0'];
  for (let index = 0; index < 5; index++)
    for (let row = 0; row < 5; row++)
      ball(
        canvas,
        x - width * 0.4 + index * width * 0.2 + ((row % 3) - 1) * width * 0.05,
        base - width * (0.35 + Math.floor(row / 3) * 0.05),
        width * 0.036,
        tonesOf(kit.paint(fruit[index]!)),
        kit.palette.side,
      );
  awning(kit, canvas, x - width * 0.58, base - width * 0.9, width * 1.16, width * 0.24, '#e0574a');
}

export const village: SetDesign = {
  name: 'village',
  build(context) {
    const kit = kitOf(context, 15);
    const { frame, span } = kit;
    const base = frame.down(0.635);
    const cottage = (
      canvas: Brush,
      across: number,
      width: number,
      height: number,
      wall: string,
      roof: string,
      options: { timber?: boolean; style?: 'gable' | 'hip'; lower?: number } = {},
    ) =>
      paintHouse(kit, canvas, {
        left: frame.across(across),
        base: base + (options.lower ?? 0) * span,
        width: width * span,
        height: height * span,
        wall,
        roof,
        style: options.style ?? 'gable',
        floors: 2,
        columns: 3,
        timber: options.timber ?? true,
        door: '#7d5238',
        chimney: true,
        flowers: true,
        distance: 0.04,
      });
    const smoke = [-0.51, 0.68].map((across) => [frame.across(across), base - span * 0.5] as const);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.28 }),
        birdLayer(context, { down: 0.16 }),
        still(kit, 0.12, -0.8, (canvas) => {
          hills(canvas, frame, {
            seed: 6,
            y: frame.down(0.47),
            swing: span * 0.09,
            colours: [kit.floor('#8fb8a0', 0.75), kit.floor('#a5cf90', 0.6)],
          });
          hills(canvas, frame, {
            seed: 11,
            y: frame.down(0.55),
            swing: span * 0.04,
            colours: [kit.floor('#98cb78', 0.5), kit.floor('#a8d47a', 0.4)],
          });
        }),
        still(kit, 0.18, -0.7, (canvas) => {
          church(kit, canvas, frame.across(-0.02), base - span * 0.03, span * 0.36);
          for (const [across, width, wall, roof] of [
            [-0.3, 0.15, '#f4dcc0', '#a8604a'],
            [0.25, 0.14, '#f0e2c8', '#b8704f'],
          ] as const)
            paintHouse(kit, canvas, {
              left: frame.across(across),
              base: base - span * 0.015,
              width: width * span,
              height: span * 0.12,
              wall,
              roof,
              style: 'gable',
              floors: 2,
              columns: 2,
              timber: true,
              distance: 0.25,
            });
        }),
        trees(
          kit,
          0.2,
          -0.65,
          [
            [frame.across(-0.13), base, span * 0.17, '#7ab452'],
            [frame.across(0.4), base, span * 0.22, '#6aa84e'],
            [frame.across(-0.35), base, span * 0.2, '#8fbf4e'],
          ],
          0.2,
        ),
        still(kit, 0.32, -0.5, (canvas) => {
          cottage(canvas, -1.42, 0.34, 0.3, '#fbeed2', '#a8543f');
          cottage(canvas, -1.05, 0.38, 0.27, '#f6dcc0', '#8a5a4a', { style: 'hip' });
          cottage(canvas, -0.7, 0.33, 0.31, '#fff4de', '#b8583e');
          cottage(canvas, 0.47, 0.36, 0.29, '#fdf0d4', '#a04f40');
          cottage(canvas, 0.86, 0.36, 0.31, '#f4d2b4', '#7d5548', { style: 'hip' });
          cottage(canvas, 1.25, 0.34, 0.28, '#fff0dc', '#b8583e');
        }),
        moving(0.32, -0.48, (canvas, t) => {
          for (const [x, y] of smoke)
            for (let puff = 0; puff < 5; puff++) {
              const age = (t * 0.25 + puff / 5 + Math.abs(x) * 0.01) % 1;
              glow(
                canvas,
                x + span * (0.03 + 0.12 * kit.palette.wind) * age * 1.5,
                y - age * span * 0.2,
                span * (0.018 + 0.045 * age),
                mix('#ffffff', kit.palette.haze, 0.35),
                0.6 * (1 - age) * Math.min(1, age * 8),
              );
            }
        }),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, base - span * 0.006, ['#a8d470', '#8fc658', '#78b44a', '#62a242']);
          canvas.fillStyle = kit.floor('#e6d0a4', 0.06);
          canvas.beginPath();
          canvas.moveTo(frame.across(-0.03), base);
          canvas.bezierCurveTo(
            frame.across(-0.1),
            frame.down(0.74),
            frame.across(-0.5),
            frame.down(0.78),
            frame.across(-0.55),
            frame.bottom,
          );
          canvas.lineTo(frame.across(0.5), frame.bottom);
          canvas.bezierCurveTo(
            frame.across(0.4),
            frame.down(0.8),
            frame.across(0.1),
            frame.down(0.74),
            frame.across(0.05),
            base,
          );
          canvas.fill();
          canvas.fillRect(frame.left, base - 1, frame.right - frame.left, span * 0.025);
          const chance = random(context.seed + 2);
          for (let index = 0; index < 150; index++) {
            const across = (chance() - 0.5) * 3;
            const down = base + span * 0.04 + chance() ** 1.2 * (frame.height - base);
            if (Math.abs(across) < 0.08 + ((down - base) / (frame.height - base)) * 0.5) continue;
            tuft(
              canvas,
              chance,
              frame.across(across),
              down,
              span * 0.024,
              kit.floor(chance() < 0.5 ? '#5a9c42' : '#b4da72', 0.08),
              4,
            );
          }
        }),
        still(kit, 0.42, -0.1, (canvas) => {
          well(kit, canvas, frame.beside(-0.5, 0.36), frame.down(0.735), span * 0.19);
          stall(kit, canvas, frame.beside(0.56, 0.38), frame.down(0.73), span * 0.26);
          fence(kit, canvas, frame.left, frame.beside(-0.7, 0.5), frame.down(0.72), span * 0.07, { colour: '#a87a52' });
          fence(kit, canvas, frame.across(0.8), frame.right, frame.down(0.72), span * 0.07, { colour: '#a87a52' });
        }),
        trees(kit, 0.46, -0.08, [
          [frame.beside(-0.92, 0.6), frame.down(0.74), span * 0.44, '#7db84a'],
          [frame.beside(0.98, 0.62), frame.down(0.74), span * 0.44, '#6aa84a'],
        ]),
        cornerPlants(kit),
      ],
      eye,
      ground,
    );
  },
};
