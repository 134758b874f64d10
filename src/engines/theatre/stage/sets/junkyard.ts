/** A scrapyard: heaps of old cars, tyres and fridges, a crane with its magnet. Built by the stage for `junkyard`. */
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, glow, mix, place, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { CAR_COLOURS, carCutout } from './parts/cars.js';
import { bar, contact, floor, foreground, type Kit, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { tyre } from './parts/road-side.js';

const eye = 0.55;
const ground: [number, number] = [0.69, 0.95];

function fridge(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  lean: number,
  colour = '#e8ecf0',
): void {
  canvas.save();
  canvas.translate(x, base);
  canvas.rotate(lean);
  slab(kit, canvas, -height * 0.27, -height, height * 0.54, height, colour, { round: height * 0.06, foot: 0.35 });
  slab(kit, canvas, -height * 0.27, -height * 0.63, height * 0.54, height * 0.02, '#8f98a4', { foot: 0 });
  for (const rise of [0.86, 0.52])
    slab(kit, canvas, height * 0.15, -height * rise, height * 0.035, height * 0.16, '#8f98a4', { round: 2, foot: 0 });
  canvas.fillStyle = withAlpha(kit.paint('#b8683c'), 0.6);
  for (const [across, down, size] of [
    [-0.15, 0.12, 0.07],
    [0.08, 0.06, 0.05],
    [-0.2, 0.5, 0.04],
  ] as const)
    disc(canvas, across * height, -down * height, size * height, 0.7);
  canvas.restore();
}

function washer(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  slab(kit, canvas, x - size / 2, base - size, size, size, '#dfe4ea', { round: size * 0.06, foot: 0.35 });
  slab(kit, canvas, x - size / 2, base - size, size, size * 0.2, '#b8c0cc', { round: size * 0.06, foot: 0 });
  canvas.fillStyle = kit.paint('#8f98a8');
  disc(canvas, x, base - size * 0.4, size * 0.3);
  canvas.fillStyle = kit.paint('#3a4456');
  disc(canvas, x, base - size * 0.4, size * 0.23);
}

/** Cars piled on each other, with tyres and machines about. */
function heap(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  size: number,
  rows: number,
  seed: number,
  distance: number,
): void {
  const next = random(seed);
  contact(kit, canvas, x, base, size * rows * 0.9, 0.6);
  canvas.fillStyle = kit.paint('#6a5a58', distance + 0.05);
  canvas.beginPath();
  canvas.moveTo(x - size * rows * 0.56, base);
  canvas.quadraticCurveTo(x - size * 0.4, base - size * rows * 0.34, x, base - size * rows * 0.34);
  canvas.quadraticCurveTo(x + size * 0.4, base - size * rows * 0.34, x + size * rows * 0.56, base);
  canvas.fill();
  for (let row = 0; row < rows; row++) {
    const count = rows - row;
    for (let index = 0; index < count; index++) {
      const at = x + (index - (count - 1) / 2) * size * 0.94 + (next() - 0.5) * size * 0.12;
      const y = base - row * size * 0.33;
      const rust = mix(CAR_COLOURS[Math.floor(next() * 6)]!, '#9a6048', 0.35 + 0.25 * next());
      const car = carCutout({ ...kit, lamps: 0 }, size, rust, next() < 0.25 ? 'van' : 'car', distance);
      place(canvas, car, at, y, { turn: (next() - 0.5) * 0.035, flip: next() < 0.5 });
    }
  }
}

export const junkyard: SetDesign = {
  name: 'junkyard',
  build(context) {
    const kit = kitOf(context, 161);
    const { frame, span } = kit;
    const base = frame.down(0.65);
    const tall = 1 + (frame.height / span - 1) * 0.4;
    const crane = {
      x: frame.beside(0.26, 0.2),
      foot: base,
      elbow: [frame.beside(0.36, 0.3), base - span * 0.52 * tall] as const,
    };
    const dangling = carCutout({ ...kit, lamps: 0 }, span * 0.2, '#d8604a', 'car', 0.05);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.3 }),
        birdLayer(context, { down: 0.18 }),
        still(kit, 0.1, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 5,
            y: frame.down(0.53),
            swing: span * 0.03,
            colours: [kit.floor('#a8a898', 0.7), kit.floor('#b4ac98', 0.6)],
          });
          for (let index = -3; index <= 3; index++)
            heap(
              kit,
              canvas,
              frame.across(index * 0.42 + 0.1),
              frame.down(0.6),
              span * 0.13,
              3 + (Math.abs(index) % 2),
              40 + index,
              0.5,
            );
        }),
        still(kit, 0.2, -0.7, (canvas) => {
          for (let x = frame.left; x < frame.right; x += span * 0.075) {
            if (Math.abs(x - frame.width / 2) < span * 0.2) continue;
            slab(
              kit,
              canvas,
              x,
              base - span * (0.12 + 0.008 * (Math.round(x / span / 0.075) % 2)),
              span * 0.072,
              span * 0.13,
              ['#8fa0a8', '#a89a8c', '#98a898'][Math.abs(Math.round(x / (span * 0.075))) % 3]!,
              { distance: 0.25, foot: 0.4 },
            );
          }
        }),
        still(kit, 0.3, -0.6, (canvas) => {
          heap(kit, canvas, frame.beside(-0.68, 0.42), frame.down(0.685), span * 0.24, 4, 7, 0.04);
          heap(kit, canvas, frame.across(-1.4), frame.down(0.69), span * 0.24, 4, 9, 0.04);
          heap(kit, canvas, frame.beside(0.86, 0.5), frame.down(0.68), span * 0.23, 3, 13, 0.04);
          heap(kit, canvas, frame.across(1.5), frame.down(0.69), span * 0.24, 4, 19, 0.04);
          // The crane's cab on tracks, and its arm.
          const { x, foot, elbow } = crane;
          contact(kit, canvas, x, foot, span * 0.3);
          slab(kit, canvas, x - span * 0.1, foot - span * 0.05, span * 0.2, span * 0.05, '#34363f', {
            round: span * 0.025,
          });
          slab(kit, canvas, x - span * 0.085, foot - span * 0.145, span * 0.17, span * 0.095, '#f0a02e', {
            round: span * 0.015,
            foot: 0.35,
          });
          slab(kit, canvas, x - span * 0.01, foot - span * 0.195, span * 0.075, span * 0.08, '#f0a02e', {
            round: span * 0.012,
          });
          slab(
            kit,
            canvas,
            x + span * 0.002,
            foot - span * 0.185,
            span * 0.05,
            span * 0.05,
            mix('#8fc8e4', '#ffe0a0', kit.lamps),
            { foot: 0 },
          );
          bar(canvas, [x - span * 0.02, foot - span * 0.13], elbow, span * 0.034, kit.paint('#c87a1c'));
          bar(canvas, [x - span * 0.02, foot - span * 0.13], elbow, span * 0.02, kit.paint('#f8b04a'));
          for (let rung = 1; rung < 12; rung++) {
            const at = (part: number) =>
              [
                x - span * 0.02 + (elbow[0] - x + span * 0.02) * part,
                foot - span * 0.13 + (elbow[1] - foot + span * 0.13) * part,
              ] as const;
            bar(
              canvas,
              [at(rung / 12)[0] - span * 0.012, at(rung / 12)[1]],
              [at((rung + 0.6) / 12)[0] + span * 0.012, at((rung + 0.6) / 12)[1]],
              span * 0.004,
              kit.paint('#9a5a14'),
            );
          }
          bar(canvas, [x - span * 0.07, foot - span * 0.15], elbow, span * 0.005, kit.paint('#4a4c58'));
        }),
        moving(0.3, -0.55, (canvas, t) => {
          // The magnet swings with a car on it.
          const [fromX, fromY] = crane.elbow;
          const swing = Math.sin(t * 1.3) * 0.14;
          const rope = span * (0.13 + 0.02 * Math.sin(t * 0.8));
          const [x, y] = [fromX + Math.sin(swing) * rope, fromY + Math.cos(swing) * rope];
          bar(canvas, [fromX, fromY], [x, y], span * 0.006, kit.paint('#3a3c48'));
          canvas.save();
          canvas.translate(x, y);
          canvas.rotate(-swing);
          slab(kit, canvas, -span * 0.06, 0, span * 0.12, span * 0.03, '#d8403a', { round: 3, foot: 0.3 });
          slab(kit, canvas, -span * 0.07, span * 0.026, span * 0.14, span * 0.016, '#5a5e6c', { round: 3, foot: 0 });
          canvas.translate(0, span * 0.117);
          place(canvas, dangling, 0, 0, { turn: 0.012 * Math.sin(t * 2) });
          canvas.restore();
          glow(canvas, x, y + span * 0.04, span * 0.08, '#8fd8ff', 0.35 + 0.25 * Math.sin(t * 8));
        }),
        still(kit, 0.5, -0.3, (canvas) => {
          floor(kit, canvas, base + span * 0.002, ['#b8a690', '#a6937e', '#927f6f', '#7d6c62']);
          for (let stain = 0; stain < 14; stain++) {
            canvas.fillStyle = withAlpha(kit.floor(stain % 3 ? '#6a5a54' : '#4a4450'), 0.35);
            disc(
              canvas,
              frame.across((kit.next() - 0.5) * 2.4),
              frame.down(0.7 + 0.27 * kit.next()),
              span * (0.03 + 0.06 * kit.next()),
              0.18,
            );
          }
          for (let scrap = 0; scrap < 46; scrap++) {
            const across = (kit.next() - 0.5) * 2.6;
            const down = 0.67 + 0.3 * kit.next();
            canvas.fillStyle = kit.floor(['#8f98a4', '#b8683c', '#c8b8a0', '#5a5e6c'][scrap % 4]!);
            canvas.save();
            canvas.translate(frame.across(across), frame.down(down));
            canvas.rotate(kit.next() * 3);
            canvas.fillRect(-span * 0.01, -span * 0.003, span * 0.02 * (0.5 + kit.next()), span * 0.006);
            canvas.restore();
          }
        }),
        still(kit, 0.44, -0.1, (canvas) => {
          const left = frame.beside(-0.42, 0.34);
          for (let row = 0; row < 4; row++)
            tyre(kit, canvas, left, frame.down(0.745) - span * (0.02 + row * 0.036), span * 0.062);
          for (let row = 0; row < 2; row++)
            tyre(kit, canvas, left - span * 0.13, frame.down(0.76) - span * (0.02 + row * 0.036), span * 0.062);
          tyre(kit, canvas, left + span * 0.1, frame.down(0.765) - span * 0.055, span * 0.055, true);
          const right = frame.beside(0.52, 0.36);
          contact(kit, canvas, right, frame.down(0.745), span * 0.34);
          fridge(kit, canvas, right - span * 0.03, frame.down(0.745), span * 0.22, -0.06);
          fridge(kit, canvas, right + span * 0.11, frame.down(0.75), span * 0.19, 0.14, '#a8d4cc');
          washer(kit, canvas, right + span * 0.22, frame.down(0.755), span * 0.12);
          slab(
            kit,
            canvas,
            right - span * 0.17,
            frame.down(0.76) - span * 0.085,
            span * 0.12,
            span * 0.085,
            '#4a4e5c',
            { round: 4 },
          );
          slab(
            kit,
            canvas,
            right - span * 0.16,
            frame.down(0.76) - span * 0.077,
            span * 0.085,
            span * 0.062,
            '#7fa8b0',
            { round: 6, foot: 0.3 },
          );
          bar(
            canvas,
            [right - span * 0.12, frame.down(0.76) - span * 0.085],
            [right - span * 0.15, frame.down(0.76) - span * 0.13],
            span * 0.004,
            kit.paint('#4a4e5c'),
          );
          bar(
            canvas,
            [right - span * 0.11, frame.down(0.76) - span * 0.085],
            [right - span * 0.08, frame.down(0.76) - span * 0.13],
            span * 0.004,
            kit.paint('#4a4e5c'),
          );
        }),
        foreground(kit, (canvas) => {
          for (let row = 0; row < 4; row++)
            tyre(kit, canvas, frame.width * -0.005, frame.height * 1.03 - row * span * 0.055, span * 0.095);
          for (let row = 0; row < 3; row++)
            tyre(kit, canvas, frame.width * 1.01, frame.height * 1.04 - row * span * 0.055, span * 0.095);
          post(kit, canvas, frame.width * 1.0, frame.top, frame.height * 0.12, span * 0.03, '#8a5a44');
        }),
      ],
      eye,
      ground,
    );
  },
};
