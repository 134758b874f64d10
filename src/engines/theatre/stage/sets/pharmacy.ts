/** A pharmacy: white shelves of bottles and boxes, a counter with scales, and the green cross that blinks. Built by the stage for `pharmacy`. */
import {
  type Brush,
  ball,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  mix,
  sideways,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { plainWall, tiledFloor } from './parts/floors.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { board, write } from './parts/lettering.js';
import { block, bottle, pillar } from './parts/solids.js';

const ground: [number, number] = [0.73, 0.95];
const footPart = 0.65;

/** A cross of equal arms; `size` is its whole width. */
function cross(canvas: Brush, x: number, y: number, size: number): void {
  const arm = size * 0.17;
  canvas.beginPath();
  canvas.roundRect(x - arm, y - size / 2, arm * 2, size, size * 0.05);
  canvas.roundRect(x - size / 2, y - arm, size, arm * 2, size * 0.05);
  canvas.fill();
}

export const pharmacy: SetDesign = {
  name: 'pharmacy',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#fff4dc' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const counterFoot = foot + span * 0.085;
    const counterTop = foot - span * 0.12;
    const shelves = [frame.beside(-0.54, 0.42), frame.beside(0.54, 0.42)];
    const crossY = foot - span * 0.41;
    const top = counterTop - span * 0.016;
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
              { colours: ['#cfeee0', '#e4f6ee', '#f2fbf6'], skirting: '#ffffff' },
            );
            for (const [index, x] of [...shelves, frame.across(-1.26), frame.across(1.26)].entries())
              medicineShelf(canvas, toned, x, foot, span * 0.62, span * 0.56, index * 9);
            // The sign over all of it.
            const signY = Math.max(frame.down(0.055), foot - span * 0.64);
            board(canvas, 'PHARMACY', frame.width / 2, signY, span * 0.52, span * 0.095, {
              paper: toned('#1f9a5c'),
              ink: mix(toned('#ffffff'), '#ffffff', 0.6),
              edge: withAlpha('#ffffff', 0.6),
            });
            warm(canvas, frame.width / 2, foot - span * 0.3, span * 0.9, '#fff4dc', 0.2 + 0.6 * light.lamp);
          },
        },
        {
          depth: 0.31,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            // The cross lights up from its middle outwards, as the ones over shop doors do.
            const x = frame.width / 2;
            const size = span * 0.27;
            const beat = (t * 0.7) % 1;
            shine(canvas, x, crossY, span * 0.36, '#2fff8a', 0.16 + 0.3 * light.lamp);
            canvas.fillStyle = toned('#f8fffb');
            cross(canvas, x, crossY, size * 1.16);
            canvas.fillStyle = '#0f7a42';
            cross(canvas, x, crossY, size * 1.06);
            for (const ring of [0, 1, 2, 3]) {
              const lit = 0.5 + 0.5 * Math.sin((beat - ring / 4) * Math.PI * 2);
              canvas.fillStyle = mix('#1fae60', '#8affb8', lit);
              cross(canvas, x, crossY, size * (1 - ring * 0.2));
            }
            canvas.fillStyle = withAlpha('#ffffff', 0.85);
            write(canvas, '+', x, crossY, size * 0.3, '#ffffff');
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(canvas, { frame, toned, foot }, { colours: ['#fdfdfb', '#d4ece2'], size: 0.085, shine: 0.9 });
            warm(canvas, frame.width / 2, frame.down(0.86), span * 0.8, light.lampColour, 0.3 + 0.6 * light.lamp, 0.3);
          },
        },
        {
          depth: 0.48,
          sort: -0.3,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, counterTop, counterFoot, [toned('#ffffff'), toned('#eef6f2'), toned('#c8dcd4')]);
            fillBand(canvas, frame, counterTop + span * 0.07, counterTop + span * 0.1, [
              toned('#34b874'),
              toned('#1f8a54'),
            ]);
            fillBand(canvas, frame, counterTop - span * 0.016, counterTop + span * 0.016, [
              toned('#ffffff'),
              toned('#a8c8bc'),
            ]);
            fillBand(canvas, frame, counterFoot - span * 0.022, counterFoot, [toned('#8aa8a0'), toned('#5a7870')]);
            glow(canvas, frame.width / 2, counterFoot, span * 1.3, light.shadow, 0.4, 0.045);
            for (const across of [-0.5, 0.5]) {
              canvas.fillStyle = toned('#2fae6c');
              cross(canvas, frame.beside(across, 0.3), counterTop + span * 0.085, span * 0.1);
              canvas.fillStyle = toned('#ffffff');
              cross(canvas, frame.beside(across, 0.3), counterTop + span * 0.085, span * 0.07);
            }
            mortar(canvas, toned, frame.beside(-0.36, 0.26), top, span * 0.13);
            scales(canvas, toned, frame.beside(0.34, 0.27), top, span * 0.19);
            block(canvas, frame.beside(-0.72, 0.47), top, span * 0.18, span * 0.13, toned('#4a5a64'), span * 0.015);
            canvas.fillStyle = mix(toned('#8ff0c8'), '#d8ffe8', 0.4);
            canvas.fillRect(frame.beside(-0.72, 0.47) - span * 0.07, top - span * 0.11, span * 0.14, span * 0.07);
            for (const [index, across] of [0.62, 0.69, 0.76].entries())
              pillJar(
                canvas,
                toned,
                frame.beside(across, across * 0.6),
                top,
                span * 0.11,
                ['#f28a2c', '#3f9ad0', '#e84a6a'][index]!,
              );
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            pillJar(canvas, toned, frame.width * 0.0, frame.height * 1.16, span * 0.5, '#f28a2c');
            block(
              canvas,
              frame.width * 1.02,
              frame.height * 1.12,
              span * 0.26,
              span * 0.34,
              toned('#f6fbff'),
              span * 0.02,
            );
            canvas.fillStyle = toned('#2fae6c');
            cross(canvas, frame.width * 0.985, frame.height * 0.93, span * 0.1);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.1, haze: toned('#e8f6ee'), vignette: 0.2 }),
    };
  },
};

function medicineShelf(
  canvas: Brush,
  toned: Toner,
  x: number,
  foot: number,
  width: number,
  height: number,
  seed: number,
): void {
  canvas.fillStyle = sideways(canvas, x - width * 0.53, x + width * 0.53, [
    toned('#ffffff'),
    toned('#f2f8f6'),
    toned('#c8dcd6'),
  ]);
  canvas.beginPath();
  canvas.roundRect(x - width * 0.53, foot - height, width * 1.06, height, width * 0.02);
  canvas.fill();
  const gap = height / 4;
  for (let shelf = 0; shelf < 3; shelf++) {
    const floor = foot - height + gap * (shelf + 0.96);
    canvas.fillStyle = downward(canvas, floor - gap * 0.86, floor, [
      toned('#a8c8c0'),
      toned('#d4e8e2'),
      toned('#e8f6f0'),
    ]);
    canvas.fillRect(x - width / 2, floor - gap * 0.86, width, gap * 0.86);
    const next = random(seed + shelf);
    for (let across = x - width * 0.45; across < x + width * 0.46; ) {
      const kind = Math.floor(next() * 3);
      const wide = gap * (kind === 0 ? 0.44 : 0.36);
      const colour = ['#5fb8e8', '#f28a5a', '#8ac83c', '#f2c83c', '#e86a8a', '#9a7fd0', '#ffffff', '#3fb890'][
        Math.floor(next() * 8)
      ]!;
      if (kind === 0) {
        // A box with a coloured band.
        block(canvas, across + wide / 2, floor, wide * 0.92, gap * (0.5 + 0.2 * next()), toned('#fbfdff'), wide * 0.05);
        canvas.fillStyle = toned(colour);
        canvas.fillRect(across + wide * 0.04, floor - gap * 0.3, wide * 0.92, gap * 0.14);
        canvas.fillStyle = toned('#2fae6c');
        cross(canvas, across + wide / 2, floor - gap * 0.44, wide * 0.24);
      } else if (kind === 1) pillJar(canvas, toned, across + wide / 2, floor, gap * 0.58, colour);
      else
        bottle(canvas, across + wide / 2, floor, gap * (0.62 + 0.14 * next()), toned(mix(colour, '#8a4a20', 0.3)), 1);
      across += wide * 1.02;
    }
    canvas.fillStyle = downward(canvas, floor, floor + gap * 0.09, [toned('#ffffff'), toned('#a8c4bc')]);
    canvas.fillRect(x - width * 0.53, floor, width * 1.06, gap * 0.09);
  }
}

/** A tub of pills with a white lid and label. */
function pillJar(canvas: Brush, toned: Toner, x: number, y: number, height: number, colour: string): void {
  const width = height * 0.56;
  pillar(canvas, x, y, width, height * 0.8, toned(colour), height * 0.07);
  pillar(canvas, x, y - height * 0.78, width * 1.04, height * 0.22, toned('#fbfdff'), height * 0.05);
  canvas.fillStyle = toned('#fdfdfd');
  canvas.fillRect(x - width * 0.5, y - height * 0.58, width, height * 0.4);
  canvas.fillStyle = toned('#2fae6c');
  cross(canvas, x, y - height * 0.38, height * 0.22);
}

function mortar(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  const stone = tonesOf(toned('#e8e2dc'), '#ffffff', '#4a4468');
  canvas.save();
  canvas.translate(x, y - size * 0.5);
  canvas.rotate(0.5);
  canvas.fillStyle = sideways(canvas, -size * 0.08, size * 0.08, [stone.base, stone.light, stone.shade]);
  canvas.beginPath();
  canvas.roundRect(-size * 0.07, -size * 0.8, size * 0.14, size * 0.9, size * 0.07);
  canvas.fill();
  canvas.restore();
  canvas.fillStyle = sideways(canvas, x - size * 0.5, x + size * 0.5, [
    stone.base,
    stone.light,
    stone.base,
    stone.shade,
  ]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.5, y - size * 0.72);
  canvas.quadraticCurveTo(x - size * 0.42, y - size * 0.14, x - size * 0.2, y - size * 0.12);
  canvas.lineTo(x - size * 0.26, y);
  canvas.lineTo(x + size * 0.26, y);
  canvas.lineTo(x + size * 0.2, y - size * 0.12);
  canvas.quadraticCurveTo(x + size * 0.42, y - size * 0.14, x + size * 0.5, y - size * 0.72);
  canvas.fill();
  canvas.fillStyle = toned('#2fae6c');
  cross(canvas, x, y - size * 0.42, size * 0.3);
}

function scales(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  const brass = tonesOf(toned('#d8a83c'), '#fff8d0', '#5a2c10', 1.2);
  block(canvas, x, y, size * 0.5, size * 0.09, brass.base);
  pillar(canvas, x, y - size * 0.06, size * 0.07, size * 0.86, brass.base);
  canvas.strokeStyle = brass.base;
  canvas.lineWidth = size * 0.05;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.5, y - size * 0.8);
  canvas.quadraticCurveTo(x, y - size * 0.98, x + size * 0.5, y - size * 0.8);
  canvas.stroke();
  ball(canvas, x, y - size * 0.94, size * 0.07, brass, 1);
  for (const side of [-1, 1]) {
    const pan = x + side * size * 0.5;
    canvas.strokeStyle = brass.shade;
    canvas.lineWidth = size * 0.014;
    canvas.beginPath();
    canvas.moveTo(pan - size * 0.2, y - size * 0.36);
    canvas.lineTo(pan, y - size * 0.8);
    canvas.lineTo(pan + size * 0.2, y - size * 0.36);
    canvas.stroke();
    canvas.fillStyle = downward(canvas, y - size * 0.4, y - size * 0.24, [brass.light, brass.shade]);
    canvas.beginPath();
    canvas.arc(pan, y - size * 0.37, size * 0.22, 0.15, Math.PI - 0.15);
    canvas.fill();
    canvas.fillStyle = toned('#f4fbf8');
    disc(canvas, pan, y - size * 0.37, size * 0.09, 0.6);
  }
}
