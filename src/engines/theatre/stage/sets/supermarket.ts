/** A supermarket: an aisle between shelves of colourful goods, signs with prices, a till and a trolley. Built by the stage for `supermarket`. */
import {
  ball,
  cutout,
  downward,
  fillBand,
  frameOf,
  glow,
  mix,
  place,
  polygon,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { aisleShelves, checkout, trolley } from './parts/aisle.js';
import { tiledFloor } from './parts/floors.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { board, write } from './parts/lettering.js';
import { bottle } from './parts/solids.js';
import { streetOf } from './parts/street.js';

const ground: [number, number] = [0.66, 0.94];
const horizon = 0.43;

export const supermarket: SetDesign = {
  name: 'supermarket',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#fff6dc' });
    const { toned } = light;
    const street = streetOf(frame, horizon, 0.97, Math.min(0.76, (frame.width / span) * 0.58));
    const end = 3.2;
    const [leftX, endFoot] = street.point(-1, end, 0);
    const [rightX] = street.point(1, end, 0);
    const [, endTop] = street.point(0, end, 1.25);
    const tillX = frame.beside(0.7, 0.44);
    const tillY = frame.down(0.86);
    const hanging = (word: string, paper: string, size: number) =>
      cutout({ left: size * 2, right: size * 2, up: size * 0.3, down: size * 2 }, (canvas) => {
        canvas.fillStyle = toned('#6a6670');
        for (const across of [-1.2, 1.2]) canvas.fillRect(across * size, -size * 0.3, size * 0.05, size * 0.7);
        board(canvas, word, 0, size * 0.8, size * 3.2, size, {
          paper: toned(paper),
          ink: '#ffffff',
          edge: withAlpha('#ffffff', 0.7),
        });
      });
    const signs = [
      { sign: hanging('FRESH', '#3f9a5c', span * 0.075), x: frame.width / 2, y: frame.down(0.13), depth: 0.3 },
      {
        sign: hanging('SALE', '#e8483c', span * 0.085),
        x: frame.beside(-0.48, 0.29),
        y: frame.down(0.015),
        depth: 0.6,
      },
      { sign: hanging('MILK', '#3f8ad0', span * 0.085), x: frame.beside(0.48, 0.29), y: frame.down(0.015), depth: 0.6 },
    ];
    return {
      layers: [
        {
          depth: 0.2,
          sort: -1,
          still: true,
          draw(canvas) {
            // Ceiling with its lamps in rows.
            fillBand(canvas, frame, frame.top, frame.down(horizon), [
              toned('#dcdce4'),
              toned('#f4f2f0'),
              toned('#fffaf2'),
            ]);
            for (const side of [-0.62, 0, 0.62])
              for (let away = 0.5; away < end; away += 0.42) {
                const rise = 1.25;
                const corners = [
                  street.point(side - 0.13, away, rise),
                  street.point(side + 0.13, away, rise),
                  street.point(side + 0.13, away + 0.26, rise),
                  street.point(side - 0.13, away + 0.26, rise),
                ];
                canvas.fillStyle = mix(toned('#fffdf4'), '#ffffff', 0.8);
                polygon(canvas, corners);
                canvas.fill();
                glow(
                  canvas,
                  corners[0]![0] + (0.13 * span * street.half) / away,
                  corners[0]![1],
                  (span * 0.22) / away,
                  '#fffbe8',
                  0.35,
                  0.5,
                );
              }
            // The cold shelf along the far wall.
            canvas.fillStyle = downward(canvas, endTop, endFoot, [toned('#e6f0ea'), toned('#d8e6e0')]);
            canvas.fillRect(frame.left, endTop, frame.right - frame.left, endFoot - endTop + 2);
            const coldTop = endFoot - span * 0.21;
            canvas.fillStyle = downward(canvas, coldTop, endFoot, [
              mix(toned('#dff4ff'), '#ffffff', 0.4),
              toned('#a8d0e8'),
            ]);
            canvas.fillRect(leftX, coldTop, rightX - leftX, endFoot - coldTop);
            const next = random(6);
            for (let row = 0; row < 3; row++) {
              const y = coldTop + span * (0.066 + row * 0.066);
              for (let x = leftX + span * 0.02; x < rightX; x += span * 0.028)
                bottle(
                  canvas,
                  x,
                  y,
                  span * (0.05 + 0.008 * next()),
                  toned(['#fbfbff', '#f2a03c', '#7ac050', '#f6d8e4'][Math.floor(next() * 4)]!),
                  1,
                );
              canvas.fillStyle = toned('#8aa8bc');
              canvas.fillRect(leftX, y, rightX - leftX, span * 0.006);
            }
          },
        },
        {
          depth: 0.45,
          sort: -0.9,
          still: true,
          draw(canvas) {
            tiledFloor(
              canvas,
              { frame, toned, foot: endFoot, eye: street.eye },
              { colours: ['#fbf6ee', '#ece2d4'], size: 0.075, gap: '#d8ccbc', shine: 1 },
            );
            for (let away = 0.9; away < end; away += 0.42) {
              const [x, y] = street.point(0, away, 0);
              glow(canvas, x, y, (span * 0.2) / away, '#ffffff', 0.35, 0.6);
            }
            warm(canvas, frame.width / 2, frame.down(0.84), span * 0.7, '#fff2d0', 0.5, 0.3);
          },
        },
        {
          depth: 0.28,
          sort: -0.8,
          still: true,
          draw(canvas) {
            for (const side of [-1, 1]) aisleShelves(canvas, street, toned, side, 1.5, end);
          },
        },
        {
          depth: 0.55,
          sort: -0.6,
          still: true,
          draw(canvas) {
            for (const side of [-1, 1]) aisleShelves(canvas, street, toned, side, 0.62, 1.52);
            for (const side of [-1, 1]) {
              const [x, y] = street.point(side, 1.1, 0);
              glow(canvas, x, y, span * 0.5, light.shadow, 0.35, 0.3);
            }
          },
        },
        {
          depth: 0.5,
          sort: -0.4,
          still: false,
          draw(canvas, t) {
            signs.forEach(({ sign, x, y }, index) => {
              place(canvas, sign, x, y, { turn: 0.006 * Math.sin(t * 1.3 + index * 2) });
            });
          },
        },
        {
          depth: 0.7,
          sort: -0.2,
          still: true,
          draw(canvas) {
            checkout(canvas, toned, tillX, tillY, span * 0.4, light.shadow);
            const [x, y] = [frame.beside(-0.66, 0.44), frame.down(0.87)];
            // A pyramid of oranges on a crate.
            canvas.fillStyle = downward(canvas, y - span * 0.14, y, [toned('#d8a468'), toned('#8f5c34')]);
            glow(canvas, x, y, span * 0.24, light.shadow, 0.6, 0.18);
            canvas.fillRect(x - span * 0.17, y - span * 0.13, span * 0.34, span * 0.13);
            canvas.fillStyle = withAlpha('#4a2818', 0.4);
            for (const slat of [0.04, 0.085])
              canvas.fillRect(x - span * 0.17, y - span * slat, span * 0.34, span * 0.008);
            for (let row = 0; row < 3; row++)
              for (let index = 0; index < 5 - row; index++)
                ball(
                  canvas,
                  x + (index - (4 - row) / 2) * span * 0.064,
                  y - span * (0.155 + row * 0.05),
                  span * 0.036,
                  tonesOf(toned(['#f28a2c', '#e84a3c', '#9ac83c'][row]!)),
                  1,
                );
            board(canvas, '0.99', x, y - span * 0.065, span * 0.15, span * 0.07, {
              paper: toned('#ffd93c'),
              ink: toned('#c8281c'),
            });
          },
        },
        {
          depth: 0.7,
          sort: -0.18,
          still: false,
          draw(canvas, t) {
            const on = Math.sin(t * 4) > -0.3;
            const x = tillX + span * 0.176;
            const y = tillY - span * 0.5;
            glow(canvas, x, y, span * 0.1, '#5aff9a', on ? 0.7 : 0.2);
            board(canvas, '1', x, y, span * 0.085, span * 0.085, { paper: on ? '#3fd07a' : '#2a8a54', ink: '#ffffff' });
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            trolley(canvas, toned, frame.width * 0.0, frame.height * 1.2, span * 0.5, light.shadow);
            write(canvas, '%', frame.width * 1.01, frame.height * 0.92, span * 0.16, toned('#e8483c'));
          },
        },
      ],
      ground,
      eye: horizon,
      ...indoorStage(light, { mirror: 0.12, haze: toned('#f4f0ea'), vignette: 0.24 }),
    };
  },
};
