/** A race track: kerbs in red and white, a full grandstand, the start gantry with its chequered flag, walls of tyres. Built by the stage for `race-track`. */
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { disc, polygon, sideways } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { lawn, trees } from './parts/greenery.js';
import { bar, floor, foreground, kitOf, moving, outdoors, post, shape, slab, still, words } from './parts/kit.js';
import { tyre } from './parts/road-side.js';
import { drawSpectator, SHIRTS, seated } from './parts/spectators.js';
import { streetOf } from './parts/street.js';

const eye = 0.52;
const ground: [number, number] = [0.67, 0.95];

export const raceTrack: SetDesign = {
  name: 'race-track',
  build(context) {
    const kit = kitOf(context, 101);
    const { frame, span } = kit;
    const road = streetOf(frame, eye, 1.0, frame.width < span * 1.2 ? 0.62 : 0.86);
    const land = frame.down(eye) + span * 0.02;
    const stand = [-1, 1].map((side) => ({
      side,
      inner: frame.beside(side * 0.4, 0.3),
      outer: side < 0 ? frame.left : frame.right,
      foot: frame.down(0.615),
      top: frame.down(0.3),
    }));
    const crowd = stand.flatMap((one, which) => seated(kit, one, 17 + which));
    const gantryAway = 2.1;
    const scale = span / gantryAway;
    const [left, foot] = road.point(-1.14, gantryAway, 0);
    const [right] = road.point(1.14, gantryAway, 0);
    const beam = foot - scale * 0.98;
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.26 }),
        birdLayer(context, { down: 0.12 }),
        still(kit, 0.1, -0.85, (canvas) =>
          hills(canvas, frame, {
            seed: 7,
            y: frame.down(0.49),
            swing: span * 0.05,
            colours: [kit.floor('#86bf8a', 0.65), kit.floor('#a0cc7c', 0.5)],
          }),
        ),
        trees(
          kit,
          0.14,
          -0.8,
          Array.from(
            { length: 9 },
            (_, index) =>
              [
                frame.across(-0.4 + index * 0.1),
                land,
                span * (0.09 + 0.03 * (index % 3)),
                index % 2 ? '#6aa84a' : '#8fbf4e',
              ] as const,
          ),
          0.4,
        ),
        still(kit, 0.24, -0.7, (canvas) => {
          for (const { side, inner, outer, foot: base, top } of stand) {
            const from = Math.min(inner, outer);
            const wide = Math.abs(outer - inner);
            slab(kit, canvas, from, base - span * 0.27, wide, span * 0.27, '#8fa0b8', { distance: 0.15, foot: 0.3 });
            for (let row = 0; row < 7; row++)
              slab(
                kit,
                canvas,
                from,
                base - span * (0.045 + row * 0.034),
                wide,
                span * 0.02,
                row % 2 ? '#5f7898' : '#6f88a8',
                { distance: 0.15, foot: 0.3 },
              );
            slab(kit, canvas, from, base - span * 0.045, wide, span * 0.06, '#f6f3ec', { distance: 0.1, foot: 0.3 });
            for (let advert = 0; advert < 8; advert++) {
              const x = from + ((advert + 0.1) / 8) * wide;
              slab(
                kit,
                canvas,
                x,
                base - span * 0.036,
                (wide / 8) * 0.8,
                span * 0.042,
                SHIRTS[(advert * 3 + (side > 0 ? 1 : 0)) % 7]!,
                { distance: 0.06, foot: 0.2 },
              );
              words(
                canvas,
                ['TURBO', 'SPEED', 'RACE', 'GO!'][advert % 4]!,
                x + wide * 0.05,
                base - span * 0.014,
                span * 0.028,
                kit.paint('#ffffff'),
                { width: (wide / 8) * 0.7 },
              );
            }
            // Its roof, on posts.
            for (let pillar = 0; pillar < 6; pillar++)
              post(
                kit,
                canvas,
                inner + side * (span * 0.03 + (pillar * wide) / 6),
                top + span * 0.03,
                base - span * 0.2,
                span * 0.014,
                '#7a8494',
                0.15,
              );
            shape(
              kit,
              canvas,
              [
                [inner - side * span * 0.06, top + span * 0.05],
                [outer, top - span * 0.05],
                [outer, top + span * 0.01],
                [inner - side * span * 0.06, top + span * 0.075],
              ],
              '#e8574a',
              { distance: 0.1 },
            );
            for (let flag = 0; flag < 5; flag++) {
              const x = inner + side * (flag + 0.4) * span * 0.16;
              bar(canvas, [x, top + span * 0.03], [x, top - span * 0.07], span * 0.005, kit.paint('#e8e4dc', 0.1));
            }
          }
        }),
        moving(0.24, -0.65, (canvas, t) => {
          for (const one of crowd)
            if (one.jumps) drawSpectator(kit, canvas, one, Math.abs(Math.sin(t * 4 + one.phase)) * span * 0.012);
          for (const { side, inner, top } of stand)
            for (let flag = 0; flag < 5; flag++) {
              const x = inner + side * (flag + 0.4) * span * 0.16;
              const wave = Math.sin(t * 4 + flag * 1.3) * span * 0.008;
              canvas.fillStyle = kit.paint(SHIRTS[flag]!, 0.06);
              polygon(canvas, [
                [x, top - span * 0.07],
                [x + span * 0.055, top - span * 0.06 + wave],
                [x, top - span * 0.035],
              ]);
              canvas.fill();
            }
        }),
        still(kit, 0.24, -0.66, (canvas) => {
          for (const one of crowd) if (!one.jumps) drawSpectator(kit, canvas, one, 0);
        }),
        still(kit, 0.42, -0.5, (canvas) => {
          lawn(kit, canvas, frame.down(0.6), { count: 60, bare: (across, near) => Math.abs(across) < 0.3 + near });
          canvas.save();
          polygon(canvas, [road.point(-1, 30, 0), road.point(1, 30, 0), road.point(1, 0.5, 0), road.point(-1, 0.5, 0)]);
          canvas.clip();
          floor(kit, canvas, frame.down(eye), ['#a0a2aa', '#84868f', '#72747e', '#62646e']);
          canvas.restore();
          for (const side of [-1, 1])
            for (let block = 0; block < 34; block++) {
              const at = (part: number) => 0.55 * 1.1 ** (block + part);
              const [near, far] = [at(0), at(1)];
              canvas.fillStyle = kit.floor(block % 2 ? '#e8382f' : '#fffaf2', 0.02);
              polygon(canvas, [
                road.point(side, far, 0),
                road.point(side * 1.1, far, 0.01),
                road.point(side * 1.1, near, 0.01),
                road.point(side, near, 0),
              ]);
              canvas.fill();
            }
          // Grid boxes, and the chequered line.
          canvas.strokeStyle = kit.floor('#fbf8f0', 0.02);
          for (let row = 0; row < 4; row++)
            for (const across of [-0.5, 0.26]) {
              const away = 0.86 + row * 0.34 + (across > 0 ? 0.14 : 0);
              canvas.lineWidth = (span * 0.012) / away;
              canvas.beginPath();
              canvas.moveTo(...road.point(across, away + 0.12, 0));
              canvas.lineTo(...road.point(across, away, 0));
              canvas.lineTo(...road.point(across + 0.26, away, 0));
              canvas.lineTo(...road.point(across + 0.26, away + 0.12, 0));
              canvas.stroke();
            }
          for (let row = 0; row < 3; row++)
            for (let column = 0; column < 20; column++) {
              const at = (part: number) => 1.82 + (row + part) * 0.1;
              canvas.fillStyle = kit.floor((row + column) % 2 ? '#20222a' : '#fffdf6', 0.02);
              polygon(canvas, [
                road.point(-1 + column * 0.1, at(1), 0),
                road.point(-0.9 + column * 0.1, at(1), 0),
                road.point(-0.9 + column * 0.1, at(0), 0),
                road.point(-1 + column * 0.1, at(0), 0),
              ]);
              canvas.fill();
            }
        }),
        still(kit, 0.42, -0.3, (canvas) => {
          for (const x of [left, right]) post(kit, canvas, x, beam - scale * 0.1, foot, scale * 0.08, '#3a4152', 0.03);
          slab(
            kit,
            canvas,
            left - scale * 0.06,
            beam - scale * 0.14,
            right - left + scale * 0.12,
            scale * 0.28,
            '#2a2f3c',
            { distance: 0.03, round: 4 },
          );
          const size = scale * 0.07;
          const checks = frame.width < span * 1.2 ? 3 : 6;
          for (let row = 0; row < 4; row++)
            for (const side of [0, 1])
              for (let column = 0; column < checks; column++) {
                canvas.fillStyle = kit.paint((row + column) % 2 ? '#15171e' : '#fffdf6', 0.03);
                canvas.fillRect(
                  (side ? right - checks * size : left) + column * size,
                  beam - scale * 0.14 + row * size,
                  size + 0.5,
                  size + 0.5,
                );
              }
          words(canvas, 'START', (left + right) / 2, beam + scale * 0.005, scale * 0.2, kit.paint('#ffffff'), {
            width: (right - left) * 0.5,
          });
          for (const side of [-1, 1])
            for (let heap = 0; heap < 7; heap++) {
              const away = 1.45 + heap * 0.17;
              const [x, y] = road.point(side * 1.26, away, 0);
              for (let row = 0; row < 3; row++) {
                const radius = (span * 0.062) / away;
                tyre(kit, canvas, x, y - row * radius * 0.62 - radius * 0.4, radius);
                if ((row + heap) % 2) {
                  canvas.fillStyle = sideways(canvas, x - radius, x + radius, [
                    kit.paint('#c8302a'),
                    kit.paint('#f0564a'),
                    kit.paint('#c8302a'),
                  ]);
                  canvas.fillRect(x - radius, y - row * radius * 0.62 - radius * 0.3, radius * 2, radius * 0.3);
                }
              }
            }
        }),
        moving(0.42, -0.28, (canvas, t) => {
          // Five red lamps go on, then all go out: the race is on.
          const on = Math.floor((t * 2) % 8);
          for (let lamp = 0; lamp < 5; lamp++) {
            const x = (left + right) / 2 + (lamp - 2) * scale * 0.13;
            canvas.fillStyle = on < 6 && lamp <= on ? '#ff3a30' : on >= 6 ? '#3fdc6a' : '#5a2a2c';
            disc(canvas, x, beam + scale * 0.19, scale * 0.045);
          }
          // A chequered flag waves from a post on each side.
          for (const side of [-1, 1]) {
            const [x, y] = road.point(side * 1.18, 1.42, 0);
            const size = span * 0.17;
            bar(canvas, [x, y], [x, y - size * 2.1], size * 0.06, kit.paint('#e8e4dc'));
            for (let column = 0; column < 6; column++)
              for (let row = 0; row < 4; row++) {
                const lift = (part: number) => Math.sin(t * 5 - part * 4 + side) * size * 0.12 * part;
                const px = x - (side * (column * size)) / 5.4;
                canvas.fillStyle = (row + column) % 2 ? kit.paint('#20222a') : kit.paint('#fffdf6');
                polygon(canvas, [
                  [px, y - size * 2.08 + row * size * 0.17 + lift(column / 6)],
                  [px - (side * size) / 5.4, y - size * 2.08 + row * size * 0.17 + lift((column + 1) / 6)],
                  [px - (side * size) / 5.4, y - size * 2.08 + (row + 1) * size * 0.17 + lift((column + 1) / 6)],
                  [px, y - size * 2.08 + (row + 1) * size * 0.17 + lift(column / 6)],
                ]);
                canvas.fill();
              }
          }
        }),
        foreground(
          kit,
          (canvas) => {
            for (const side of [-1, 1])
              for (let row = 0; row < 4; row++)
                tyre(
                  kit,
                  canvas,
                  frame.width / 2 + side * frame.width * 0.52,
                  frame.height * 1.02 - row * span * 0.05,
                  span * 0.085,
                );
          },
          2,
        ),
      ],
      eye,
      ground,
    );
  },
};
