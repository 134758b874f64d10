/** Lessons of forces: what swims, an engine. Called by `process.ts`. */

import { lerp, TURN, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  arrow,
  ballAt,
  between,
  type Draw,
  dots,
  filled,
  INK,
  type Point,
  paper,
  path,
  round,
  tag,
  tube,
} from './brushes.js';

const WOOD = '#c98a4a';

/** Wood swims, a stone sinks: water pushes each up, with an arrow as long as the push. */
export const buoyancy: Draw = (picture) => {
  const { canvas, part, age } = picture;
  paper(picture, '#f4fbff', '#dcecf2');
  const top = -130;
  canvas.fillStyle = downward(canvas, top, 400, ['rgba(120,200,240,0.75)', 'rgba(50,130,200,0.85)']);
  canvas.beginPath();
  canvas.roundRect(-560, top, 1120, 530, 40);
  canvas.fill();
  const fall = (start: number, end: number, share: number): number => lerp(start, end, share);
  const wood = fall(-470, top + 30 + 8 * wave(age * 0.7), between(part, 0.06, 0.24));
  const stone = fall(-470, 318, between(part, 0.2, 0.62));
  canvas.beginPath();
  canvas.roundRect(-390, wood - 70, 220, 140, 18);
  filled(canvas, wood - 70, wood + 70, WOOD, 7);
  for (let line = 0; line < 3; line++) {
    canvas.strokeStyle = mix(WOOD, INK, 0.3);
    canvas.lineWidth = 4;
    path(
      canvas,
      [
        [-370, wood - 36 + line * 36],
        [-190, wood - 30 + line * 34],
      ],
      false,
    );
    canvas.stroke();
  }
  ballAt(canvas, 250, stone, 84, '#84808e', 7);
  ballAt(canvas, 290, stone + 20, 52, '#84808e', 0);
  for (let bubble = 0; bubble < 8; bubble++) {
    if (part < 0.3 || part > 0.8) break;
    const own = wrap(age * 0.7 + scatter(bubble));
    canvas.strokeStyle = 'rgba(255,255,255,0.8)';
    canvas.lineWidth = 4;
    round(canvas, 200 + 110 * scatter(bubble, 0.4), lerp(stone - 80, top + 10, own), 9 + 8 * scatter(bubble, 0.2));
    canvas.stroke();
  }
  canvas.fillStyle = 'rgba(80,160,220,0.38)';
  canvas.fillRect(-556, top, 1112, 400);
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = 8;
  canvas.beginPath();
  for (let x = -556; x <= 556; x += 14) canvas.lineTo(x, top + 5 * wave(x / 160 + age * 0.5));
  canvas.stroke();
  canvas.strokeStyle = 'rgba(60,90,120,0.8)';
  canvas.lineWidth = 14;
  path(canvas, dots('-566 -320, -566 406, 566 406, 566 -320'), false);
  canvas.stroke();
  if (part > 0.3) {
    arrow(picture, [-280, wood + 210], [-280, wood + 90], '#58b04e', 30);
    arrow(picture, [-280, wood - 190], [-280, wood - 84], '#e8784a', 24);
  }
  if (part > 0.66) {
    arrow(picture, [160, stone + 70], [160, stone - 20], '#58b04e', 24);
    arrow(picture, [340, stone - 210], [340, stone - 40], '#e8784a', 32);
  }
  tag(picture, 0, [-40, wood + 150], [-250, wood + 150], 0.34);
  tag(picture, 1, [-20, wood - 150], [-258, wood - 140], 0.42);
  tag(picture, 2, [0, 330], [150, stone], 0.7);
};

/** In, together, bang, out: what a piston does four times. */
export const engine: Draw = (picture) => {
  const { canvas, age } = picture;
  paper(picture, '#f2f4f8', '#d4dae4');
  const turn = age * 0.9;
  const stroke = Math.floor(wrap(turn / 2) * 4);
  const crank: Point = [70 * Math.sin(turn * TURN), 320 - 70 * Math.cos(turn * TURN)];
  const piston = crank[1] - Math.sqrt(230 ** 2 - crank[0] ** 2);
  const heat = ['#9fd0f2', '#c8b0d8', '#ff8a3a', '#b0a8a4'][stroke]!;
  canvas.fillStyle = heat;
  canvas.fillRect(-130, -310, 260, piston + 250);
  if (stroke === 2) glow(canvas, 0, -230, 260, '#ffe27a', 0.9);
  canvas.beginPath();
  canvas.roundRect(-190, -330, 60, 460, 14);
  canvas.roundRect(130, -330, 60, 460, 14);
  filled(canvas, -330, 130, '#7e8aa2', 7);
  canvas.beginPath();
  canvas.roundRect(-190, -370, 380, 60, 18);
  filled(canvas, -370, -310, '#6a768e', 7);
  for (const [x, open] of [
    [-74, stroke === 0],
    [74, stroke === 3],
  ] as const) {
    tube(
      canvas,
      [
        [x, -460],
        [x, -380],
        [x, -316 + (open ? 34 : 0)],
      ],
      16,
      '#d8dce6',
    );
    canvas.beginPath();
    canvas.roundRect(x - 46, -318 + (open ? 34 : 0), 92, 18, 8);
    filled(canvas, -318, -270, '#d8dce6', 5);
    if (open)
      arrow(
        picture,
        x < 0 ? [-330, -350] : [130, -400],
        x < 0 ? [-150, -350] : [310, -400],
        x < 0 ? '#56b4ff' : '#9a8ea6',
        22,
      );
  }
  tube(canvas, dots('0 -470, 0 -390, 0 -318'), 20, '#f2efe4');
  canvas.beginPath();
  canvas.roundRect(-127, piston - 60, 254, 120, 22);
  filled(canvas, piston - 60, piston + 60, '#c2c8d4', 7);
  ballAt(canvas, 0, 320, 120, '#6a768e', 7);
  tube(canvas, [[0, piston], [crank[0] / 2, (piston + crank[1]) / 2], crank], 40, '#a8b2c4');
  ballAt(canvas, 0, piston, 22, '#f2d060', 5);
  ballAt(canvas, ...crank, 26, '#f2d060', 5);
  for (let step = 0; step < 4; step++) {
    canvas.globalAlpha = step === stroke ? 1 : 0.35;
    const [x, y] = [step < 2 ? -480 : 480, step % 2 ? 150 : -60] as const;
    tag({ ...picture, part: 1 }, step, [x, y], undefined, 0);
    canvas.globalAlpha = 1;
  }
};
