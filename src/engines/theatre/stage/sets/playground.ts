/** A playground: a slide, swings that swing, a climbing frame, a sandpit and a seesaw. Built by the stage for `playground`. */
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, ball, disc, mix, polygon, TURN, tonesOf } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { cornerPlants, lawn, trees } from './parts/greenery.js';
import { paintHouse } from './parts/houses.js';
import { bar, contact, type Kit, kitOf, moving, outdoors, post, shape, slab, still } from './parts/kit.js';
import { fence } from './parts/road-side.js';

const eye = 0.54;
const ground: [number, number] = [0.69, 0.95];

/** A little tower with a roof, a ladder on its left and a long slide to its right. */
function slide(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  contact(kit, canvas, x + size * 0.3, base, size * 1.7);
  for (const side of [-0.2, 0.2]) post(kit, canvas, x + side * size, base - size * 1.05, base, size * 0.06, '#8a5f40');
  shape(
    kit,
    canvas,
    [
      [x - size * 0.3, base - size],
      [x, base - size * 1.34],
      [x + size * 0.3, base - size],
    ],
    mix('#e8483c', '#f6faff', kit.palette.snowCover * 0.8),
    { foot: 0.2 },
  );
  slab(kit, canvas, x - size * 0.25, base - size * 0.62, size * 0.5, size * 0.09, '#4f9fe0', { round: 3 });
  slab(kit, canvas, x - size * 0.22, base - size * 0.78, size * 0.12, size * 0.17, '#ffd04f', { round: 3 });
  // Ladder.
  for (const side of [0, 0.12])
    bar(
      canvas,
      [x - size * (0.5 - side), base],
      [x - size * (0.22 - side * 0.2), base - size * 0.7],
      size * 0.035,
      kit.paint('#8f97a8'),
    );
  for (let rung = 1; rung < 5; rung++)
    bar(
      canvas,
      [x - size * (0.49 - rung * 0.055), base - size * 0.13 * rung],
      [x - size * (0.37 - rung * 0.038), base - size * 0.13 * rung],
      size * 0.035,
      kit.paint('#b8bfcc'),
    );
  // The chute, its near side wall over its floor.
  const chute = (lift: number, colour: string, wide: number) => {
    canvas.strokeStyle = colour;
    canvas.lineWidth = size * wide;
    canvas.lineCap = 'round';
    canvas.beginPath();
    canvas.moveTo(x + size * 0.2, base - size * (0.62 + lift));
    canvas.bezierCurveTo(
      x + size * 0.55,
      base - size * (0.52 + lift),
      x + size * 0.65,
      base - size * (0.06 + lift),
      x + size * 1.2,
      base - size * (0.06 + lift),
    );
    canvas.stroke();
  };
  chute(0.04, kit.paint('#b88a1c'), 0.13);
  chute(0.03, kit.paint('#ffc83a'), 0.09);
  chute(0, kit.paint('#ffdf7a'), 0.045);
}

function climbingFrame(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  contact(kit, canvas, x, base, size * 1.2);
  const colours = ['#e8483c', '#4f9fe0', '#5fb85a', '#ffc83a'];
  canvas.lineCap = 'round';
  canvas.lineWidth = size * 0.045;
  for (let arc = 0; arc < 4; arc++) {
    canvas.strokeStyle = kit.paint(colours[arc]!);
    canvas.beginPath();
    canvas.ellipse(x, base, size * 0.55 * [1, 0.62, 0.22, 0.01][arc]!, size * 0.72, 0, Math.PI, TURN);
    canvas.stroke();
  }
  for (const rise of [0.2, 0.4, 0.58]) {
    canvas.strokeStyle = kit.paint(colours[Math.round(rise * 5) % 4]!);
    const half = size * 0.55 * Math.sqrt(1 - (rise / 0.72) ** 2);
    canvas.beginPath();
    canvas.ellipse(x, base - size * rise, half, size * 0.05, 0, 0, Math.PI);
    canvas.stroke();
  }
}

export const playground: SetDesign = {
  name: 'playground',
  build(context) {
    const kit = kitOf(context, 27);
    const { frame, span } = kit;
    const top = frame.down(0.6);
    const swing = { x: frame.beside(0.5, 0.33), base: frame.down(0.7), size: span * 0.4 };
    const seesaw = { x: frame.beside(-0.56, 0.36), y: frame.down(0.86), size: span * 0.2 };
    const bars = kit.paint('#e8574a');
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.28 }),
        birdLayer(context, { down: 0.16 }),
        still(kit, 0.1, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 9,
            y: frame.down(0.54),
            swing: span * 0.04,
            colours: [kit.floor('#98cb88', 0.6), kit.floor('#a8d47a', 0.5)],
          });
          for (const [across, wall, roof] of [
            [-0.72, '#f6dcc0', '#a8604a'],
            [-0.2, '#f0e6d4', '#7d8fa8'],
            [0.12, '#f4c9b0', '#b8584a'],
            [0.66, '#dfe8dc', '#9a5a4c'],
            [-1.2, '#f6dcc0', '#7d8fa8'],
            [1.15, '#f4c9b0', '#a8604a'],
          ] as const)
            paintHouse(kit, canvas, {
              left: frame.across(across),
              base: top,
              width: span * 0.16,
              height: span * 0.14,
              wall,
              roof,
              style: 'hip',
              floors: 2,
              columns: 2,
              distance: 0.5,
            });
        }),
        trees(
          kit,
          0.2,
          -0.7,
          [-1.3, -0.98, -0.82, -0.33, 0.06, 0.33, 0.78, 0.98, 1.3].map(
            (across, index) =>
              [
                frame.across(across),
                top + span * 0.01,
                span * (0.2 + 0.1 * ((index * 0.618) % 1)),
                ['#6aa84a', '#8fbf4e', '#a4c455'][index % 3]!,
              ] as const,
          ),
          0.22,
        ),
        still(kit, 0.5, -0.2, (canvas) => {
          lawn(kit, canvas, top, { bare: (across, near) => Math.abs(across) < 0.9 && near > 0.1 && near < 0.75 });
          fence(kit, canvas, frame.left, frame.right, top + span * 0.016, span * 0.06, {
            colour: '#f2e6d0',
            distance: 0.15,
          });
          // The soft floor of the playground.
          canvas.fillStyle = kit.floor('#c9784f', 0.08);
          disc(canvas, frame.width / 2, frame.down(0.78), span * 1.02, 0.17);
          canvas.fillStyle = kit.floor('#e09a6a', 0.06);
          disc(canvas, frame.width / 2, frame.down(0.775), span * 0.99, 0.16);
          // Sandpit.
          const sand = { x: frame.beside(0.66, 0.4), y: frame.down(0.87), wide: span * 0.22 };
          canvas.fillStyle = kit.floor('#8a5f40');
          disc(canvas, sand.x, sand.y + span * 0.012, sand.wide * 1.08, 0.3);
          canvas.fillStyle = kit.floor('#b07a4c');
          disc(canvas, sand.x, sand.y, sand.wide * 1.08, 0.3);
          canvas.fillStyle = kit.floor('#f4dc9a');
          disc(canvas, sand.x, sand.y + span * 0.004, sand.wide * 0.97, 0.27);
          ball(
            canvas,
            sand.x - sand.wide * 0.2,
            sand.y - span * 0.005,
            span * 0.045,
            tonesOf(kit.floor('#f0d28a')),
            kit.palette.side,
          );
          canvas.fillStyle = kit.floor('#f4dc9a');
          disc(canvas, sand.x - sand.wide * 0.2, sand.y + span * 0.025, span * 0.07, 0.35);
          shape(
            kit,
            canvas,
            [
              [sand.x + sand.wide * 0.22, sand.y - span * 0.055],
              [sand.x + sand.wide * 0.5, sand.y - span * 0.055],
              [sand.x + sand.wide * 0.45, sand.y + span * 0.005],
              [sand.x + sand.wide * 0.27, sand.y + span * 0.005],
            ],
            '#e8483c',
          );
          canvas.strokeStyle = kit.paint('#ffffff');
          canvas.lineWidth = span * 0.006;
          canvas.beginPath();
          canvas.arc(sand.x + sand.wide * 0.36, sand.y - span * 0.05, sand.wide * 0.14, Math.PI, TURN);
          canvas.stroke();
        }),
        still(kit, 0.36, -0.12, (canvas) => {
          climbingFrame(kit, canvas, frame.across(-0.08), frame.down(0.665), span * 0.3);
          slide(kit, canvas, frame.beside(-0.62, 0.4), frame.down(0.71), span * 0.38);
          contact(kit, canvas, swing.x, swing.base, swing.size * 1.3);
          for (const side of [-1, 1])
            for (const lean of [-1, 1])
              bar(
                canvas,
                [swing.x + side * swing.size * 0.56, swing.base - swing.size],
                [swing.x + side * swing.size * 0.56 + lean * swing.size * 0.14, swing.base],
                swing.size * 0.045,
                bars,
              );
          post(
            kit,
            canvas,
            swing.x,
            swing.base - swing.size * 1.03,
            swing.base - swing.size * 0.97,
            swing.size * 1.24,
            '#e8574a',
          );
        }),
        moving(0.36, -0.1, (canvas, t) => {
          for (const [index, across] of [-0.27, 0.27].entries()) {
            const angle = Math.sin(t * 2.6 + index * 2.1) * (index ? 0.3 : 0.42);
            const hang = swing.size * 0.72;
            const seat = [
              swing.x + across * swing.size + Math.sin(angle) * hang,
              swing.base - swing.size + Math.cos(angle) * hang,
            ] as const;
            for (const rope of [-0.09, 0.09])
              bar(
                canvas,
                [swing.x + (across + rope) * swing.size, swing.base - swing.size],
                [seat[0] + rope * swing.size, seat[1]],
                swing.size * 0.014,
                kit.paint('#6a6f7c'),
              );
            bar(
              canvas,
              [seat[0] - swing.size * 0.11, seat[1]],
              [seat[0] + swing.size * 0.11, seat[1]],
              swing.size * 0.05,
              kit.paint('#3f7fd0'),
            );
          }
          const tilt = Math.sin(t * 1.5) * 0.2;
          canvas.fillStyle = kit.paint('#4f9fe0');
          polygon(canvas, [
            [seesaw.x - seesaw.size * 0.2, seesaw.y],
            [seesaw.x, seesaw.y - seesaw.size * 0.36],
            [seesaw.x + seesaw.size * 0.2, seesaw.y],
          ]);
          canvas.fill();
          const end = (side: number) =>
            [
              seesaw.x + side * Math.cos(tilt) * seesaw.size,
              seesaw.y - seesaw.size * 0.36 + side * Math.sin(tilt) * seesaw.size,
            ] as const;
          bar(canvas, end(-1), end(1), seesaw.size * 0.1, kit.paint('#ffc83a'));
          for (const side of [-1, 1]) {
            const [x, y] = end(side * 0.9);
            bar(
              canvas,
              [x, y],
              [x - side * seesaw.size * 0.02, y - seesaw.size * 0.2],
              seesaw.size * 0.06,
              kit.paint('#e8483c'),
            );
          }
        }),
        trees(kit, 0.44, -0.3, [
          [frame.beside(-0.98, 0.62), frame.down(0.68), span * 0.5, '#7db84a'],
          [frame.beside(0.98, 0.62), frame.down(0.68), span * 0.54, '#6aa84a'],
        ]),
        cornerPlants(kit),
      ],
      eye,
      ground,
    );
  },
};
