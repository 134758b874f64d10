/** A laundromat: two rows of machines whose drums turn, baskets, a bench. Built by the stage for `laundromat`. */
import { type Brush, disc, downward, frameOf, glow, mix, place, TURN, tonesOf, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { plainWall, tiledFloor } from './parts/floors.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { neonWord } from './parts/lettering.js';
import { pendantLayer } from './parts/pendants.js';
import { block, foothold } from './parts/solids.js';

const ground: [number, number] = [0.74, 0.95];
const footPart = 0.66;
const WIDE = 0.22;
const CLOTHES = ['#ff6f6f', '#4fa8f0', '#ffd24f', '#7fd06a', '#c87fe0', '#ff9a4a'];

export const laundromat: SetDesign = {
  name: 'laundromat',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#e8fbff' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const size = span * WIDE;
    const sign = neonWord('LAUNDRY', span * 0.085, '#3fd8ff', 1);
    const places = Array.from({ length: 15 }, (_, index) => index - 7);
    const drums = places.flatMap((column) =>
      [0, 1].map((row) => ({
        x: frame.width / 2 + column * size,
        y: foot - size * (0.52 + row * 1.06),
        runs: (column * 3 + row * 5 + 70) % 4 !== 0,
        turn: ((column * 7 + row * 3 + 70) % 5) + 3,
        first: Math.abs(column * 2 + row * 3),
      })),
    );
    return {
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            plainWall(
              canvas,
              { frame, toned, foot },
              { colours: ['#bfe8e4', '#d4f2ec', '#e4f8f2'], skirting: '#7fb8b8' },
            );
            for (const column of places)
              for (const row of [1, 0])
                machine(
                  canvas,
                  toned,
                  frame.width / 2 + column * size,
                  foot - row * size * 1.06,
                  size,
                  (column + row + 20) % 3,
                );
            canvas.fillStyle = downward(canvas, foot - size * 2.2, foot - size * 2.12, [
              toned('#ffffff'),
              toned('#8fc4c4'),
            ]);
            canvas.fillRect(frame.left, foot - size * 2.2, frame.right - frame.left, size * 0.08);
            warm(canvas, frame.width / 2, foot - span * 0.3, span * 0.8, '#ffffff', 0.3);
          },
        },
        {
          depth: 0.3,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            for (const { x, y, runs, turn, first } of drums) {
              if (x < -size || x > frame.width + size) continue;
              const radius = size * 0.25;
              canvas.save();
              canvas.beginPath();
              canvas.arc(x, y, radius, 0, TURN);
              canvas.clip();
              canvas.translate(x, y);
              if (runs) canvas.rotate(t * turn + 0.2 * Math.sin(t * 9));
              for (let piece = 0; piece < 5; piece++) {
                canvas.fillStyle = toned(CLOTHES[(first + piece) % CLOTHES.length]!);
                const angle = (piece / 5) * (runs ? TURN : Math.PI) + (runs ? 0 : 0.3);
                disc(canvas, Math.cos(angle) * radius * 0.62, Math.sin(angle) * radius * 0.62, radius * 0.4, 0.8);
              }
              canvas.restore();
              canvas.fillStyle = withAlpha('#dff6ff', 0.28);
              canvas.beginPath();
              canvas.ellipse(x - radius * 0.3, y - radius * 0.4, radius * 0.42, radius * 0.24, -0.6, 0, TURN);
              canvas.fill();
              if (runs)
                glow(
                  canvas,
                  x + size * 0.34,
                  y - size * 0.36,
                  size * 0.06,
                  '#6fffa8',
                  0.6 + 0.4 * Math.sin(t * 4 + first),
                );
            }
            if (!context.lettered)
              place(canvas, sign, frame.width / 2, Math.max(frame.down(0.08), foot - size * 2.5), {});
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(canvas, { frame, toned, foot }, { colours: ['#f4f8f6', '#a8d4d4'], size: 0.09, shine: 0.6 });
          },
        },
        {
          depth: 0.52,
          sort: -0.2,
          still: true,
          draw(canvas) {
            const y = frame.down(0.8);
            for (const side of [-1, 1])
              basket(canvas, toned, frame.beside(side * 0.7, 0.41), y, span * 0.24, side > 0 ? 0 : 2, light.shadow);
          },
        },
        pendantLayer(frame, light, {
          places: [frame.beside(-0.5, 0.36), frame.beside(0.5, 0.36)],
          y: Math.max(frame.down(0.08), foot - span * 0.58),
          size: 0.1,
          colour: '#5fb8c0',
          sort: -0.15,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            basket(canvas, toned, frame.width * -0.01, frame.height * 1.12, span * 0.36, 1, light.shadow);
            block(
              canvas,
              frame.width * 1.02,
              frame.height * 1.12,
              span * 0.2,
              span * 0.26,
              toned('#4fa8e0'),
              span * 0.04,
            );
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.12, haze: toned('#e0f4f0'), vignette: 0.2 }),
    };
  },
};

/** A machine without what turns in it; `x`, `y` is the middle of its foot. */
function machine(canvas: Brush, toned: Toner, x: number, y: number, size: number, kind: number): void {
  block(canvas, x, y, size * 0.96, size * 1.02, toned('#f4f7fa'), size * 0.06);
  canvas.fillStyle = toned('#c4d2de');
  canvas.fillRect(x - size * 0.44, y - size * 0.84, size * 0.88, size * 0.02);
  block(canvas, x - size * 0.24, y - size * 0.87, size * 0.34, size * 0.09, toned('#d4e0ea'), size * 0.02);
  for (const across of [0.1, 0.22]) {
    canvas.fillStyle = toned(['#f2934a', '#4f9fe0', '#e86a8a'][kind]!);
    disc(canvas, x + across * size, y - size * 0.91, size * 0.04);
  }
  const { light, base, shade } = tonesOf(toned('#a8b8c8'));
  const middle = y - size * 0.46 - size * 0.06;
  for (const [radius, colour] of [
    [0.34, shade],
    [0.325, light],
    [0.29, base],
    [0.26, mix(toned('#2c4a64'), '#0c1c30', 0.3)],
  ] as const) {
    canvas.fillStyle = colour;
    disc(canvas, x, middle, size * radius);
  }
}

function basket(canvas: Brush, toned: Toner, x: number, y: number, size: number, first: number, shadow: string): void {
  foothold(canvas, x, y, size * 1.2, shadow);
  for (let piece = 0; piece < 6; piece++) {
    const { light, base } = tonesOf(toned(CLOTHES[(first + piece) % CLOTHES.length]!));
    canvas.fillStyle = piece % 2 ? light : base;
    disc(canvas, x + (piece - 2.5) * size * 0.15, y - size * (0.52 + 0.1 * (piece % 3)), size * 0.19, 0.75);
  }
  const { light, base, shade } = tonesOf(toned('#5fb0e0'));
  canvas.fillStyle = downward(canvas, y - size * 0.5, y, [light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.52, y - size * 0.5);
  canvas.lineTo(x + size * 0.52, y - size * 0.5);
  canvas.lineTo(x + size * 0.4, y);
  canvas.lineTo(x - size * 0.4, y);
  canvas.fill();
  canvas.fillStyle = withAlpha('#1c3c5c', 0.35);
  for (let row = 0; row < 2; row++)
    for (let hole = -2; hole <= 2; hole++) {
      canvas.beginPath();
      canvas.roundRect(
        x + hole * size * 0.16 - size * 0.05,
        y - size * (0.36 - row * 0.17),
        size * 0.1,
        size * 0.08,
        size * 0.03,
      );
      canvas.fill();
    }
  block(canvas, x, y - size * 0.46, size * 1.1, size * 0.09, toned('#7fc8f0'), size * 0.04);
}
