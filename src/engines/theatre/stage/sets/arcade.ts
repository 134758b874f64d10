/** A games arcade: rows of machines whose screens play, neon, a carpet of stars. Built by the stage for `arcade`. */
import {
  type Brush,
  ball,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  mix,
  place,
  polygon,
  TURN,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage, shine } from './parts/indoor-light.js';
import { neonWord } from './parts/lettering.js';
import { foothold, stool } from './parts/solids.js';

const ground: [number, number] = [0.76, 0.95];
const footPart = 0.65;
const WIDE = 0.2;
const BODIES = ['#e8345c', '#3f6fe8', '#f2a02c', '#2fb88a', '#9a4fe0', '#f05fb0'];
/** Pictures of the screens, one square a letter: an invader, a ghost, a ship, a heart. */
const SPRITES = [
  ['..#...#..', '...#.#...', '..#####..', '.##.#.##.', '#########', '#.#####.#', '#.#...#.#', '...#.#...'],
  ['..####..', '.######.', '##.##.##', '##.##.##', '########', '########', '########', '#.#..#.#'],
  ['....#....', '...###...', '...###...', '.#.###.#.', '.#######.', '#########', '#########', '##..#..##'],
  ['.##.##.', '#######', '#######', '.#####.', '..###..', '...#...'],
] as const;

export const arcade: SetDesign = {
  name: 'arcade',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, {
      dim: { morning: 0.4, day: 0.35, sunset: 0.5, night: 0.6 }[context.light],
      lampColour: '#c890ff',
    });
    const { toned } = light;
    const foot = frame.down(footPart);
    const size = span * WIDE;
    const places = Array.from({ length: 13 }, (_, index) => index - 6);
    const bodyAt = (index: number): string => BODIES[(index + 60) % BODIES.length]!;
    const sign = neonWord('ARCADE', span * 0.12, '#ff4fc8', 1);
    const signY = Math.max(frame.down(0.09), foot - span * 0.54);
    return {
      layers: [
        {
          depth: 0.28,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot, [toned('#2c1c5a'), toned('#4a2c8a'), toned('#5c3a9c')]);
            // Stripes of neon along the wall.
            for (const [up, colour] of [
              [0.47, '#4fe0ff'],
              [0.455, '#ff4fc8'],
            ] as const) {
              canvas.fillStyle = colour;
              canvas.fillRect(frame.left, foot - up * span, frame.right - frame.left, span * 0.006);
              for (let x = frame.left; x < frame.right; x += span * 0.1)
                glow(canvas, x, foot - up * span, span * 0.09, colour, 0.22);
            }
            for (const index of places)
              cabinet(
                canvas,
                toned,
                frame.width / 2 + index * size * 1.16,
                foot + span * 0.03,
                size,
                bodyAt(index),
                light.shadow,
              );
          },
        },
        {
          depth: 0.28,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            if (!context.lettered) {
              shine(canvas, frame.width / 2, signY, span * 0.3, '#ff4fc8', 0.25 + 0.1 * Math.sin(t * 5), 0.5);
              place(canvas, sign, frame.width / 2, signY, {});
            }
            for (const index of places) {
              const x = frame.width / 2 + index * size * 1.16;
              if (x < -size || x > frame.width + size) continue;
              const y = foot + span * 0.03;
              screen(canvas, x, y - size * 1.5, size * 0.62, index + 60, t);
              glow(
                canvas,
                x,
                y - size * 1.3,
                size * 0.7,
                ['#6fd8ff', '#8fff9a', '#ffd86f'][(index + 60) % 3]!,
                0.22 + 0.06 * Math.sin(t * 7 + index),
              );
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, foot, frame.bottom, [toned('#3c2878'), toned('#33226a'), toned('#281a54')]);
            const next = random(9);
            for (let index = 0; index < 130; index++) {
              const down = next() ** 1.4;
              const y = foot + span * 0.03 + down * (frame.bottom - foot);
              const radius = span * (0.008 + 0.024 * down) * (0.6 + 0.6 * next());
              const x = frame.left + next() * (frame.right - frame.left);
              canvas.fillStyle = withAlpha(['#ff6fd0', '#4fd8ff', '#ffe06f', '#8fff9a'][index % 4]!, 0.42);
              if (index % 3 === 0) star(canvas, x, y, radius);
              else disc(canvas, x, y, radius * 0.45, 0.5);
            }
            for (const index of places)
              shine(canvas, frame.width / 2 + index * size * 1.16, foot + span * 0.1, size, bodyAt(index), 0.3, 0.35);
          },
        },
        {
          depth: 0.46,
          sort: -0.3,
          still: true,
          draw(canvas) {
            for (const index of places.filter((place) => place % 2 !== 0))
              stool(
                canvas,
                frame.width / 2 + index * size * 1.16,
                foot + span * 0.1,
                span * 0.17,
                toned(bodyAt(index + 2)),
                toned('#b8b4cc'),
                light.shadow,
              );
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            for (const [index, x] of [frame.width * -0.02, frame.width * 1.02].entries()) {
              const y = frame.height * 1.02;
              canvas.fillStyle = toned('#241a48');
              canvas.beginPath();
              canvas.roundRect(x - span * 0.2, y - span * 0.04, span * 0.4, span * 0.3, span * 0.04);
              canvas.fill();
              canvas.fillStyle = toned('#8a8aa0');
              canvas.fillRect(x - span * 0.01, y - span * 0.13, span * 0.02, span * 0.1);
              ball(canvas, x, y - span * 0.14, span * 0.045, tonesOf(toned(index ? '#ffd24f' : '#ff4f6f')), 1);
            }
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, {
        mirror: 0.08,
        haze: toned('#8a6cd0'),
        rim: [withAlpha('#ff5fc8', 0.3), withAlpha('#5fd0ff', 0.3)],
        vignette: 0.34,
      }),
    };
  },
};

/** A machine from the front: marquee, screen's hood, panel with stick and buttons, coin door. */
function cabinet(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  colour: string,
  shadow: string,
): void {
  foothold(canvas, x, y, size * 1.2, shadow);
  const { light, base, shade } = tonesOf(toned(colour));
  canvas.fillStyle = downward(canvas, y - size * 2.1, y, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.48, y - size * 2.1, size * 0.96, size * 2.1, size * 0.1);
  canvas.fill();
  canvas.fillStyle = mix(light, '#fff6c0', 0.75);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.4, y - size * 2.03, size * 0.8, size * 0.25, size * 0.06);
  canvas.fill();
  glow(canvas, x, y - size * 1.9, size * 0.5, '#fff0b0', 0.6, 0.5);
  canvas.fillStyle = shade;
  for (let index = -2; index <= 2; index++) star(canvas, x + index * size * 0.15, y - size * 1.9, size * 0.06);
  canvas.fillStyle = '#120c24';
  canvas.beginPath();
  canvas.roundRect(x - size * 0.4, y - size * 1.72, size * 0.8, size * 0.72, size * 0.06);
  canvas.fill();
  canvas.fillStyle = toned('#2c2448');
  polygon(canvas, [
    [x - size * 0.42, y - size * 1.0],
    [x + size * 0.42, y - size * 1.0],
    [x + size * 0.52, y - size * 0.76],
    [x - size * 0.52, y - size * 0.76],
  ]);
  canvas.fill();
  canvas.fillStyle = toned('#c8c8d8');
  canvas.fillRect(x - size * 0.26, y - size * 1.06, size * 0.035, size * 0.18);
  ball(canvas, x - size * 0.24, y - size * 1.08, size * 0.065, tonesOf(toned('#ff3f4f')), 1);
  for (const [across, tone] of [
    [0.02, '#ffd83c'],
    [0.16, '#4fe07a'],
    [0.3, '#4fb0ff'],
  ] as const)
    ball(canvas, x + across * size, y - size * 0.88, size * 0.05, tonesOf(toned(tone)), 1);
  canvas.fillStyle = withAlpha('#120c24', 0.45);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.24, y - size * 0.58, size * 0.48, size * 0.42, size * 0.04);
  canvas.fill();
  canvas.fillStyle = '#ffb03c';
  for (const across of [-0.1, 0.1])
    canvas.fillRect(x + across * size - size * 0.03, y - size * 0.5, size * 0.06, size * 0.1);
}

/** What plays on a screen around `x` above `y + size`: a picture that hops over dots. */
function screen(canvas: Brush, x: number, middle: number, size: number, kind: number, t: number): void {
  const rows = SPRITES[kind % SPRITES.length]!;
  const colour = ['#8fff9a', '#ff8ad0', '#6fd8ff', '#ff6f7a'][kind % 4]!;
  const [left, top] = [x - size / 2, middle - size * 0.2];
  canvas.fillStyle = ['#10244a', '#1c1240', '#0c2c34'][kind % 3]!;
  canvas.fillRect(left, top, size, size * 0.98);
  const cell = size / 15;
  const hop = Math.floor(t * 3 + kind) % 2;
  const step = Math.floor(t * 2 + kind * 1.7) % 6;
  canvas.fillStyle = colour;
  for (const [row, letters] of rows.entries())
    for (const [column, letter] of [...letters].entries())
      if (letter === '#')
        canvas.fillRect(
          left + (column + step * 0.9) * cell,
          top + (row + 2 - hop * 0.6) * cell,
          cell * 0.95,
          cell * 0.95,
        );
  canvas.fillStyle = '#ffe06f';
  for (let dot = 0; dot < 6; dot++)
    disc(canvas, left + (dot + 0.6) * cell * 2.4, top + cell * (12.4 + 0.3 * Math.sin(t * 6 + dot)), cell * 0.45);
}

function star(canvas: Brush, x: number, y: number, radius: number): void {
  canvas.beginPath();
  for (let corner = 0; corner < 10; corner++) {
    const angle = (corner / 10) * TURN - TURN / 4;
    const reach = corner % 2 ? radius * 0.45 : radius;
    canvas.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.8);
  }
  canvas.fill();
}
