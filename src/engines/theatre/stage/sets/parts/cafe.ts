/** What stands in a café: tables laid with cups, chairs, a counter with its coffee machine, a chalk menu. */

import { type Brush, ball, disc, downward, mix, sideways, tonesOf, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Toner } from './furniture.js';
import { write } from './lettering.js';
import { block, bottle, cup, foothold, pillar } from './solids.js';

/** A round table in a chequered or plain cloth with two cups and a flower, and a chair on each side. */
export function cafeTable(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  height: number,
  cloth: string,
  shadow: string,
): void {
  for (const side of [-1, 1]) chair(canvas, toned, x + side * height * 1.05, y - height * 0.04, height * 1.5, shadow);
  foothold(canvas, x, y, height * 1.6, shadow, 0.7);
  const half = height * 0.95;
  const top = y - height;
  const tones = tonesOf(toned('#fffaf2'), '#ffffff', '#4a3050', 0.9);
  // The cloth falls in folds.
  canvas.save();
  canvas.beginPath();
  canvas.moveTo(x - half, top);
  canvas.lineTo(x + half, top);
  const folds = 8;
  const hem = y - height * 0.12;
  canvas.lineTo(x + half * 0.94, hem);
  for (let fold = folds; fold > 0; fold--) {
    const from = x + half * 0.94 * ((fold / folds) * 2 - 1);
    const to = x + half * 0.94 * (((fold - 1) / folds) * 2 - 1);
    canvas.quadraticCurveTo((from + to) / 2, hem + height * 0.13, to, hem);
  }
  canvas.closePath();
  canvas.clip();
  for (let fold = 0; fold < folds; fold++) {
    const from = x - half + (fold * half * 2) / folds;
    canvas.fillStyle = sideways(canvas, from, from + (half * 2) / folds, [
      tones.shade,
      tones.light,
      tones.base,
      tones.shade,
    ]);
    canvas.fillRect(from, top, (half * 2) / folds + 1, height);
  }
  canvas.fillStyle = withAlpha(toned(cloth), 0.85);
  canvas.fillRect(x - half, hem - height * 0.16, half * 2, height * 0.1);
  canvas.fillStyle = downward(canvas, top, y, ['rgba(40,20,50,0)', 'rgba(40,20,50,0.25)']);
  canvas.fillRect(x - half, top, half * 2, height);
  canvas.restore();
  canvas.fillStyle = tones.base;
  disc(canvas, x, top, half, 0.24);
  canvas.fillStyle = tones.light;
  disc(canvas, x, top - height * 0.01, half * 0.98, 0.225);
  canvas.strokeStyle = withAlpha(toned(cloth), 0.8);
  canvas.lineWidth = height * 0.03;
  canvas.beginPath();
  canvas.ellipse(x, top - height * 0.01, half * 0.84, half * 0.185, 0, 0, Math.PI * 2);
  canvas.stroke();
  pillar(canvas, x, top - height * 0.04, height * 0.16, height * 0.26, toned('#8fc0d0'));
  canvas.strokeStyle = toned('#5f9a50');
  canvas.lineWidth = height * 0.03;
  for (const [lean, up, colour] of [
    [-0.14, 0.62, '#f27a8a'],
    [0.13, 0.66, '#ffd25a'],
    [0, 0.78, '#ff9a5a'],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(x, top - height * 0.28);
    canvas.lineTo(x + lean * height, top - up * height);
    canvas.stroke();
    for (let petal = 0; petal < 5; petal++)
      ball(
        canvas,
        x + lean * height + Math.cos(petal * 1.257) * height * 0.075,
        top - up * height + Math.sin(petal * 1.257) * height * 0.075,
        height * 0.06,
        tonesOf(toned(colour)),
        1,
      );
    canvas.fillStyle = toned('#fff0b0');
    disc(canvas, x + lean * height, top - up * height, height * 0.045);
  }
  for (const across of [-0.4, 0.42])
    cup(
      canvas,
      x + across * height,
      top + height * 0.06,
      height * 0.36,
      toned(across < 0 ? '#f6f2ea' : '#f4c8a0'),
      toned('#5a3020'),
    );
}

/** A bentwood chair seen from the front. */
function chair(canvas: Brush, toned: Toner, x: number, y: number, height: number, shadow: string): void {
  const wood = toned('#8a5230');
  foothold(canvas, x, y, height * 0.5, shadow);
  for (const leg of [-0.17, 0.17]) pillar(canvas, x + leg * height, y, height * 0.045, height * 0.48, wood);
  canvas.strokeStyle = wood;
  canvas.lineWidth = height * 0.05;
  for (const size of [1, 0.58]) {
    canvas.beginPath();
    canvas.moveTo(x - height * 0.19 * size, y - height * 0.46);
    canvas.bezierCurveTo(
      x - height * 0.2 * size,
      y - height * (0.5 + 0.64 * size),
      x + height * 0.2 * size,
      y - height * (0.5 + 0.64 * size),
      x + height * 0.19 * size,
      y - height * 0.46,
    );
    canvas.stroke();
  }
  canvas.fillStyle = downward(canvas, y - height * 0.52, y - height * 0.42, [mix(wood, '#ffe0b0', 0.35), wood]);
  disc(canvas, x, y - height * 0.47, height * 0.23, 0.26);
}

/** A counter with coffee machine, cups and jars; `x`, `y` its foot's middle. */
export function cafeCounter(canvas: Brush, toned: Toner, x: number, y: number, width: number, shadow: string): void {
  const height = width * 0.42;
  foothold(canvas, x, y, width * 1.2, shadow, 0.7);
  block(canvas, x, y, width, height, toned('#9a5c38'), width * 0.01);
  for (let plank = -3; plank < 3; plank++) {
    canvas.fillStyle = sideways(canvas, x + (plank * width) / 6, x + ((plank + 1) * width) / 6, [
      toned('#b87444'),
      toned('#8a4e30'),
    ]);
    canvas.fillRect(
      x + (plank * width) / 6 + width * 0.008,
      y - height * 0.86,
      width / 6 - width * 0.016,
      height * 0.78,
    );
  }
  const top = y - height;
  block(canvas, x, top + width * 0.02, width * 1.06, width * 0.055, toned('#f4e6d4'), width * 0.015);
  // The machine: a chromed body with two spouts and a row of cups on top.
  const machine = x - width * 0.12;
  block(canvas, machine, top, width * 0.42, width * 0.06, toned('#70707c'));
  block(canvas, machine, top - width * 0.05, width * 0.3, width * 0.12, toned('#3c3844'));
  block(canvas, machine, top - width * 0.15, width * 0.42, width * 0.14, toned('#d8433a'), width * 0.03);
  canvas.fillStyle = toned('#f4f4f8');
  disc(canvas, machine, top - width * 0.22, width * 0.035);
  for (const spout of [-0.09, 0.09]) {
    pillar(canvas, machine + spout * width, top - width * 0.12, width * 0.05, width * 0.045, toned('#c8ccd4'));
    cup(canvas, machine + spout * width, top - width * 0.05, width * 0.065, toned('#ffffff'), toned('#5a3020'));
  }
  for (let index = 0; index < 5; index++)
    cup(
      canvas,
      machine + (index - 2) * width * 0.08,
      top - width * 0.285,
      width * 0.07,
      toned(index % 2 ? '#fff6ea' : '#9fd0c8'),
      toned('#fff6ea'),
    );
  const next = random(9);
  for (let index = 0; index < 4; index++)
    bottle(
      canvas,
      x + width * (0.2 + index * 0.075),
      top,
      width * (0.2 + 0.05 * next()),
      toned(['#c8642c', '#5f9a58', '#e0b040', '#a83c5a'][index]!),
      1,
    );
}

/** A blackboard with chalk words and prices; `x`, `y` its middle. */
export function menuBoard(canvas: Brush, toned: Toner, x: number, y: number, width: number, height: number): void {
  canvas.fillStyle = withAlpha('#2a1030', 0.25);
  canvas.fillRect(x - width / 2 + width * 0.02, y - height / 2 + width * 0.05, width, height);
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, [toned('#c08a54'), toned('#8a5430')]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2, width, height, width * 0.04);
  canvas.fill();
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, [toned('#3a4644'), toned('#2a3434')]);
  canvas.fillRect(x - width * 0.44, y - height / 2 + width * 0.06, width * 0.88, height - width * 0.12);
  const chalk = mix(toned('#fff8e8'), '#fff8e8', 0.3);
  write(canvas, 'MENU', x, y - height * 0.34, width * 0.2, toned('#ffd880'));
  canvas.strokeStyle = withAlpha(chalk, 0.5);
  canvas.lineWidth = width * 0.01;
  canvas.beginPath();
  canvas.moveTo(x - width * 0.36, y - height * 0.24);
  canvas.lineTo(x + width * 0.36, y - height * 0.24);
  canvas.stroke();
  for (const [line, [what, price]] of [
    ['Coffee', '3'],
    ['Tea', '2'],
    ['Soup', '5'],
    ['Cake', '4'],
  ].entries()) {
    const row = y + height * (-0.15 + line * 0.13);
    write(canvas, what!, x - width * 0.12, row, width * 0.125, chalk);
    write(canvas, price!, x + width * 0.32, row, width * 0.125, toned('#ffb08a'));
  }
  cup(canvas, x + width * 0.0, y + height * 0.44, width * 0.15, chalk, toned('#6a4a3a'));
}
