/** A motorway that runs to the horizon: lanes full of cars, green signs overhead, guard rails, hills. Built by the stage for `highway`. */
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, glow, place, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { CAR_COLOURS } from './parts/cars.js';
import { carAlong } from './parts/cars-along.js';
import { lawn, trees } from './parts/greenery.js';
import { bar, floor, foreground, kitOf, moving, outdoors, post, shape, slab, still, words } from './parts/kit.js';
import { streetOf } from './parts/street.js';

const eye = 0.5;
const ground: [number, number] = [0.64, 0.94];

export const highway: SetDesign = {
  name: 'highway',
  build(context) {
    const kit = kitOf(context, 91);
    const { frame, span, palette } = kit;
    const road = streetOf(frame, eye, 0.98, frame.width < span * 1.2 ? 0.9 : 1.15);
    const land = frame.down(eye) + span * 0.012;
    const LANES = [-0.8, -0.52, -0.24, 0.24, 0.52, 0.8] as const;
    const gantry = (canvas: Brush, away: number, distance: number) => {
      const scale = span / away;
      const [left, foot] = road.point(-1.06, away, 0);
      const [right] = road.point(1.06, away, 0);
      const top = foot - scale * 0.86;
      for (const x of [left, right]) post(kit, canvas, x, top, foot, scale * 0.035, '#8f98a6', distance);
      for (const lift of [0, 0.07])
        bar(
          canvas,
          [left, top + lift * scale],
          [right, top + lift * scale],
          scale * 0.018,
          kit.paint('#9aa4b2', distance),
        );
      for (let index = 0; index < 16; index++)
        bar(
          canvas,
          [left + ((right - left) * index) / 16, top],
          [left + ((right - left) * (index + 0.5)) / 16, top + scale * 0.07],
          scale * 0.01,
          kit.paint('#9aa4b2', distance),
        );
      for (const [part, text, arrow] of [
        [0.25, 'CITY', -1],
        [0.75, 'SEASIDE', 1],
      ] as const) {
        const x = left + (right - left) * part;
        slab(kit, canvas, x - scale * 0.37, top - scale * 0.1, scale * 0.74, scale * 0.27, '#fdfdf8', {
          distance,
          round: scale * 0.03,
          foot: 0,
        });
        slab(kit, canvas, x - scale * 0.355, top - scale * 0.087, scale * 0.71, scale * 0.245, '#0f8a4f', {
          distance,
          round: scale * 0.024,
          foot: 0.2,
        });
        words(canvas, text, x - scale * 0.05, top - scale * 0.015, scale * 0.1, kit.paint('#ffffff', distance), {
          width: scale * 0.46,
        });
        canvas.fillStyle = kit.paint('#ffffff', distance);
        for (const across of [-0.16, 0.16]) {
          polygon(canvas, [
            [x + across * scale - scale * 0.04, top + scale * 0.075],
            [x + across * scale + scale * 0.04, top + scale * 0.075],
            [x + across * scale, top + scale * 0.135],
          ]);
          canvas.fill();
        }
        bar(
          canvas,
          [x + scale * 0.24, top + scale * 0.02],
          [x + scale * (0.27 + arrow * 0.03), top - scale * 0.05],
          scale * 0.02,
          kit.paint('#ffffff', distance),
        );
      }
    };
    const models = Array.from({ length: 14 }, (_, index) =>
      carAlong(
        kit,
        (span * 0.23) / 1.75,
        CAR_COLOURS[index % 6]!,
        LANES[(index * 5) % 6]! < 0,
        index % 4 === 1 ? 1.7 : 0.9,
      ),
    );
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.32 }),
        birdLayer(context, { down: 0.14 }),
        still(kit, 0.08, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 6,
            y: frame.down(0.43),
            swing: span * 0.09,
            waves: 0.8,
            colours: [kit.floor('#86a8b8', 0.8), kit.floor('#a0c0b0', 0.7)],
          });
          hills(canvas, frame, {
            seed: 13,
            y: frame.down(0.48),
            swing: span * 0.045,
            waves: 1,
            colours: [kit.floor('#86bf7a', 0.6), kit.floor('#a0cc7c', 0.45)],
          });
        }),
        still(kit, 0.4, -0.7, (canvas) => {
          lawn(kit, canvas, land, { count: 130, bare: (across, near) => Math.abs(across) < 0.15 + 1.3 * near });
          const strip = (from: number, to: number, colour: string) => {
            canvas.fillStyle = colour;
            polygon(canvas, [
              road.point(from, 30, 0),
              road.point(to, 30, 0),
              road.point(to, 0.5, 0),
              road.point(from, 0.5, 0),
            ]);
            canvas.fill();
          };
          canvas.save();
          polygon(canvas, [
            road.point(-1.04, 30, 0),
            road.point(1.04, 30, 0),
            road.point(1.04, 0.5, 0),
            road.point(-1.04, 0.5, 0),
          ]);
          canvas.clip();
          floor(kit, canvas, frame.down(eye), ['#9a9ca6', '#84868f', '#74767f', '#666872']);
          canvas.restore();
          const white = kit.floor('#fbf8f0', 0.02);
          for (const side of [-1, 1]) {
            strip(side * 0.93 - 0.012, side * 0.93 + 0.012, white);
            strip(side * 0.1 - 0.01, side * 0.1 + 0.01, kit.floor('#ffd03a', 0.02));
            canvas.fillStyle = white;
            for (const lane of [0.38, 0.66])
              for (let dash = 0; dash < 16; dash++) {
                const at = (part: number) => 0.6 * 1.25 ** (dash + part);
                polygon(canvas, [
                  road.point(side * lane - 0.01, at(0.5), 0),
                  road.point(side * lane + 0.01, at(0.5), 0),
                  road.point(side * lane + 0.01, at(0), 0),
                  road.point(side * lane - 0.01, at(0), 0),
                ]);
                canvas.fill();
              }
          }
          strip(-0.06, 0.06, kit.floor('#8fb868', 0.05));
          // Guard rails.
          for (const across of [-1.05, -0.05, 0.05, 1.05]) {
            const high = Math.abs(across) < 0.5 ? 0.05 : 0.085;
            for (let index = 0; index < 26; index++) {
              const away = 0.62 * 1.13 ** index;
              bar(
                canvas,
                road.point(across, away, 0),
                road.point(across, away, high),
                (span * 0.012) / away,
                kit.paint('#7a828e', 0.1),
              );
            }
            canvas.fillStyle = kit.paint('#dfe5ec', 0.05);
            polygon(canvas, [
              road.point(across, 30, high),
              road.point(across, 0.5, high),
              road.point(across, 0.5, high * 0.6),
              road.point(across, 30, high * 0.6),
            ]);
            canvas.fill();
            canvas.fillStyle = withAlpha(palette.shadow, 0.28);
            polygon(canvas, [
              road.point(across, 30, high * 0.72),
              road.point(across, 0.5, high * 0.72),
              road.point(across, 0.5, high * 0.6),
              road.point(across, 30, high * 0.6),
            ]);
            canvas.fill();
          }
        }),
        trees(
          kit,
          0.25,
          -0.65,
          Array.from({ length: 12 }, (_, index) => {
            const side = index % 2 ? 1 : -1;
            const away = 1.9 + Math.floor(index / 2) * 0.9;
            const [x, y] = road.point(side * 1.32, away, 0);
            return [x, y, (span * 0.62) / away, ['#6aa84a', '#8fbf4e', '#5a9c50'][index % 3]!] as const;
          }).toReversed(),
          0.2,
        ),
        still(kit, 0.2, -0.6, (canvas) => gantry(canvas, 4.6, 0.3)),
        moving(0.28, -0.5, (canvas, t) => {
          const cars = Array.from({ length: 14 }, (_, index) => {
            const lane = LANES[(index * 5) % 6]!;
            const coming = lane < 0;
            const speed = (coming ? 0.3 : 0.13) * (1 + 0.25 * Math.sin(index * 3));
            const part = (t * speed + index * 0.618) % 1;
            const far = 16;
            const near = 1.75;
            return {
              lane,
              index,
              fade: Math.min(1, part * 8, (1 - part) * 8),
              away: far * (near / far) ** (coming ? part : 1 - part),
            };
          }).sort((one, other) => other.away - one.away);
          for (const { lane, index, fade, away } of cars) {
            const [x, y] = road.point(lane, away, 0);
            canvas.globalAlpha = fade;
            place(canvas, models[index]!, x, y, { scale: 1.75 / away });
          }
          canvas.globalAlpha = 1;
        }),
        still(kit, 0.42, -0.3, (canvas) => {
          gantry(canvas, 1.95, 0.04);
          for (const away of [1.3, 2.8, 4, 6])
            for (const side of [-1, 1]) {
              const [x, foot] = road.point(side * 1.12, away, 0);
              const height = (span * 0.62) / away;
              post(kit, canvas, x, foot - height, foot, height * 0.022, '#7a828e', 0.1);
              bar(
                canvas,
                [x, foot - height],
                [x - side * height * 0.2, foot - height * 1.04],
                height * 0.018,
                kit.paint('#7a828e', 0.1),
              );
              if (kit.lamps > 0.3)
                glow(
                  canvas,
                  x - side * height * 0.2,
                  foot - height * 1.02,
                  height * 0.3,
                  palette.lamp,
                  0.85 * kit.lamps,
                );
            }
        }),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1]) {
            const x = frame.width / 2 + side * frame.width * 0.44;
            shape(
              kit,
              canvas,
              [
                [x, frame.height * 1.0],
                [x + side * frame.width * 0.3, frame.height * 0.86],
                [x + side * frame.width * 0.3, frame.height * 0.93],
                [x, frame.height * 1.05],
              ],
              '#dfe5ec',
            );
            post(
              kit,
              canvas,
              x + side * frame.width * 0.045,
              frame.height * 0.97,
              frame.bottom,
              span * 0.03,
              '#8a929e',
            );
          }
        }),
      ],
      eye,
      ground,
    );
  },
};
