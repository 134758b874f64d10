/** A friendly town street by day: house fronts with shops, pavement, road and crosswalk. Built by the stage for `street`. */
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, mix, place, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { carCutout, trafficLayer } from './parts/cars.js';
import { boughs, trees } from './parts/greenery.js';
import { paintHouse } from './parts/houses.js';
import { bar, contact, floor, kitOf, moving, outdoors, slab, still } from './parts/kit.js';
import { streetLamp, trafficLamps, trafficLight } from './parts/road-side.js';

const eye = 0.56;
const ground: [number, number] = [0.68, 0.95];

export const street: SetDesign = {
  name: 'street',
  build(context) {
    const kit = kitOf(context, 4);
    const { frame, span, palette } = kit;
    const base = frame.down(0.645);
    const kerb = frame.down(0.7);
    const house = (
      canvas: Brush,
      across: number,
      width: number,
      height: number,
      wall: string,
      roof: string,
      style: 'gable' | 'hip' | 'mansard' | 'flat' | 'stepped',
      shop?: { colour: string; sign: string },
    ) =>
      paintHouse(kit, canvas, {
        left: frame.across(across),
        base,
        width: span * width,
        height: span * height,
        wall,
        roof,
        style,
        floors: 3,
        columns: width > 0.32 ? 3 : 2,
        shop,
        door: shop ? undefined : '#4f7f6a',
        shutters: shop ? undefined : '#6f9a86',
        chimney: style === 'hip',
        flowers: true,
      });
    const lightX = frame.beside(0.56, 0.37);
    const lightHeight = span * 0.36;
    const flagsY = frame.down(0.19);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.25 }),
        birdLayer(context, { down: 0.16 }),
        still(kit, 0.12, -0.8, (canvas) => {
          hills(canvas, frame, {
            seed: 5,
            y: frame.down(0.52),
            swing: span * 0.04,
            colours: [kit.floor('#8fbf86', 0.7), kit.floor('#a5cf90', 0.55)],
          });
          // A church closes the street.
          slab(kit, canvas, frame.across(-0.035), frame.down(0.5) - span * 0.2, span * 0.07, span * 0.34, '#f4e6d0', {
            distance: 0.45,
          });
          polygon(canvas, [
            [frame.across(-0.05), frame.down(0.5) - span * 0.2],
            [frame.across(0), frame.down(0.5) - span * 0.37],
            [frame.across(0.05), frame.down(0.5) - span * 0.2],
          ]);
          canvas.fillStyle = kit.paint('#6a8a9c', 0.45);
          canvas.fill();
          for (const [across, width, height, wall, roof] of [
            [-0.24, 0.13, 0.2, '#f0c8a8', '#b8604a'],
            [-0.13, 0.12, 0.16, '#f6e2b8', '#9a5a4c'],
            [0.04, 0.12, 0.17, '#cfe0d4', '#a8604c'],
            [0.14, 0.13, 0.21, '#f2b8a4', '#8a5a58'],
          ] as const)
            paintHouse(kit, canvas, {
              left: frame.across(across),
              base: base - span * 0.015,
              width: span * width,
              height: span * height,
              wall,
              roof,
              style: 'gable',
              floors: 3,
              columns: 2,
              distance: 0.32,
            });
        }),
        trees(
          kit,
          0.18,
          -0.7,
          [-0.19, 0.2].map((across) => [frame.across(across), base, span * 0.2, '#7fb452'] as const),
          0.25,
        ),
        still(kit, 0.3, -0.5, (canvas) => {
          house(canvas, -1.62, 0.34, 0.46, '#9fc4d4', '#6a5a68', 'hip', { colour: '#4f8fc0', sign: 'Books' });
          house(canvas, -1.28, 0.28, 0.5, '#f6d9a8', '#b3583f', 'gable');
          house(canvas, -1.0, 0.34, 0.44, '#e8a08c', '#7d4a48', 'mansard', { colour: '#5a9a6a', sign: 'Flowers' });
          house(canvas, -0.66, 0.4, 0.5, '#fbe6c0', '#b8583e', 'gable', { colour: '#e0574a', sign: 'Bakery' });
          house(canvas, 0.27, 0.34, 0.46, '#a8cfc4', '#7d4f58', 'mansard', { colour: '#e8963a', sign: 'Café' });
          house(canvas, 0.61, 0.3, 0.52, '#f4bda6', '#a04f44', 'stepped', { colour: '#4f86c6', sign: 'Toys' });
          house(canvas, 0.91, 0.36, 0.42, '#f7e9cf', '#6f5a6a', 'hip');
          house(canvas, 1.27, 0.34, 0.48, '#c9b4dc', '#a8543f', 'gable', { colour: '#c05a8a', sign: 'Music' });
        }),
        moving(0.3, -0.45, (canvas, t) => {
          // Bunting over the gap.
          const [from, to] = [frame.across(-0.27), frame.across(0.28)];
          const hang = (part: number) => flagsY + span * 0.17 * part * (1 - part);
          bar(canvas, [from, hang(0)], [from, hang(0)], 1, '#ffffff');
          for (let index = 0; index < 11; index++) {
            const part = (index + 0.5) / 11;
            const x = from + (to - from) * part;
            const swing = Math.sin(t * 2.4 + index * 0.8) * span * (0.004 + 0.02 * palette.wind);
            canvas.fillStyle = kit.paint(['#f2665a', '#ffd04f', '#4fa8dc', '#6fbf73'][index % 4]!, 0.1);
            polygon(canvas, [
              [x - span * 0.018, hang(part) - span * 0.002],
              [x + span * 0.018, hang(part) - span * 0.002],
              [x + swing, hang(part) + span * 0.038],
            ]);
            canvas.fill();
          }
        }),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, base - span * 0.004, ['#d8cfc4', '#c9bfb6', '#8d8f9a', '#7b7e8c', '#70727f']);
          // Pavement of slabs up to the kerb.
          canvas.fillStyle = kit.floor('#dcd2c6', 0.06);
          canvas.fillRect(frame.left, base - 1, frame.right - frame.left, kerb - base + 1);
          canvas.strokeStyle = withAlpha(palette.shadow, 0.14);
          canvas.lineWidth = Math.max(0.7, span * 0.002);
          canvas.beginPath();
          for (let index = -22; index <= 22; index++) {
            canvas.moveTo(frame.across(index * 0.085), base);
            canvas.lineTo(frame.across(index * 0.098), kerb);
          }
          canvas.moveTo(frame.left, (base + kerb) / 2);
          canvas.lineTo(frame.right, (base + kerb) / 2);
          canvas.stroke();
          slab(kit, canvas, frame.left, kerb, frame.right - frame.left, span * 0.014, '#f0e8de', { foot: 0.4 });
          canvas.fillStyle = withAlpha(palette.shadow, 0.25);
          canvas.fillRect(frame.left, kerb + span * 0.014, frame.right - frame.left, span * 0.006);
          canvas.fillStyle = kit.floor('#fbf7ee', 0.02);
          const lane = (down: number, depth: number) => {
            for (let index = -7; index <= 7; index++) {
              if (Math.abs(index * 0.3) < 0.2) continue;
              const at = (part: number, y: number) => frame.across(part * (0.72 + 0.5 * ((y - eye) / (1 - eye))));
              polygon(canvas, [
                [at(index * 0.3, down), frame.down(down)],
                [at(index * 0.3 + 0.15, down), frame.down(down)],
                [at(index * 0.3 + 0.15, down + depth), frame.down(down + depth)],
                [at(index * 0.3, down + depth), frame.down(down + depth)],
              ]);
              canvas.fill();
            }
          };
          lane(0.835, 0.014);
          // The crosswalk leads into the gap.
          for (let index = -3; index < 3; index++) {
            const from = index * 0.085 + 0.012;
            polygon(canvas, [
              [frame.across(from), kerb + span * 0.03],
              [frame.across(from + 0.056), kerb + span * 0.03],
              [frame.across((from + 0.056) * 1.95), frame.bottom],
              [frame.across(from * 1.95), frame.bottom],
            ]);
            canvas.fill();
          }
        }),
        trafficLayer(kit, {
          depth: 0.3,
          sort: -0.12,
          y: kerb + span * 0.035,
          length: span * 0.24,
          pace: 0.16,
          count: 4,
          seed: 3,
        }),
        still(kit, 0.42, -0.1, (canvas) => {
          place(canvas, carCutout(kit, span * 0.3, '#e8574a', 'car'), frame.beside(-0.66, 0.42), kerb + span * 0.045);
          for (const [across, part] of [
            [-0.4, 0.36],
            [0.95, 0.9],
            [-1.15, 1.2],
          ] as const)
            streetLamp(kit, canvas, frame.beside(across, part), kerb, span * 0.42, 0);
          trafficLight(kit, canvas, lightX, kerb + span * 0.01, lightHeight);
          for (const across of [0.36, 0.82]) {
            const x = frame.beside(across, across * 0.6);
            contact(kit, canvas, x, kerb - span * 0.012, span * 0.08);
            slab(kit, canvas, x - span * 0.035, kerb - span * 0.05, span * 0.07, span * 0.04, '#b8694a', { round: 3 });
          }
        }),
        moving(0.42, -0.08, (canvas, t) =>
          trafficLamps(canvas, lightX, kerb + span * 0.01, lightHeight, [2, 2, 1, 0, 0][Math.floor(t * 0.9) % 5]!),
        ),
        trees(kit, 0.4, -0.09, [
          [frame.beside(-0.86, 0.62), kerb, span * 0.42, '#7db84a'],
          [frame.beside(0.78, 0.5), kerb - span * 0.01, span * 0.36, '#94bf4e'],
          [frame.across(1.25), kerb, span * 0.42, '#6fae4e'],
        ]),
        boughs(kit, mix('#5a9a42', '#88b848', 0.3), [-1]),
      ],
      eye,
      ground,
    );
  },
};
