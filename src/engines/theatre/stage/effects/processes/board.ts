/** Lessons on a blackboard: angles, fractions, times tables, the right triangle. Called by `process.ts`. */
import { clamp, lerp, TURN } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  type Brush,
  backdrop,
  ballAt,
  between,
  type Draw,
  filled,
  letters,
  type Picture,
  type Point,
  path,
  tag,
} from './brushes.js';

const CHALK = '#fdfbf0';
const NONE = 'rgba(0,0,0,0)';

function blackboard(picture: Picture): void {
  const { canvas } = picture;
  backdrop(picture, '#e6d2ae', '#c9a878');
  canvas.beginPath();
  canvas.roundRect(-1400, -478, 2800, 940, 30);
  filled(canvas, -478, 462, '#b5793e', 8);
  canvas.beginPath();
  canvas.roundRect(-1370, -446, 2740, 868, 14);
  canvas.fillStyle = downward(canvas, -446, 422, ['#2f6a52', '#27574a']);
  canvas.fill();
  for (let smear = 0; smear < 14; smear++)
    glow(canvas, (scatter(smear) - 0.5) * 1700, (scatter(smear, 0.3) - 0.5) * 800, 190, '#ffffff', 0.05, 0.4);
}

const written = (canvas: Brush, word: string, x: number, y: number, size: number, colour = CHALK): void =>
  letters(canvas, word, x, y, size, colour, NONE);

function chalked(canvas: Brush, points: readonly Point[], colour = CHALK, wide = 10): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = wide;
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  path(canvas, points, false);
  canvas.stroke();
}

/** One ray turns: acute, right, obtuse. */
export const angles: Draw = (picture) => {
  const { canvas, part } = picture;
  blackboard(picture);
  const stops = [0, 45, 90, 135];
  const at = clamp(part * 1.12) * 3;
  const index = Math.min(2, Math.floor(at));
  const degrees = lerp(stops[index]!, stops[index + 1]!, between(at - index, 0.05, 0.62));
  const turn = (degrees / 360) * TURN;
  const [x, y] = [-60, 250];
  const reach = 470;
  canvas.fillStyle = 'rgba(255,212,80,0.3)';
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.arc(x, y, 170, -turn, 0);
  canvas.fill();
  canvas.strokeStyle = '#ffd450';
  canvas.lineWidth = 9;
  canvas.beginPath();
  canvas.arc(x, y, 170, -turn, 0);
  canvas.stroke();
  chalked(
    canvas,
    [
      [x, y],
      [x + reach, y],
    ],
    CHALK,
    14,
  );
  chalked(
    canvas,
    [
      [x, y],
      [x + reach * Math.cos(turn), y - reach * Math.sin(turn)],
    ],
    '#8fd4ff',
    14,
  );
  ballAt(canvas, x, y, 18, '#ff8a6a', 0);
  written(canvas, `${Math.round(degrees)}°`, x + 250 * Math.cos(turn / 2), y - 250 * Math.sin(turn / 2), 72, '#ffe27a');
  const kind = degrees < 89 ? 0 : degrees < 91 ? 1 : 2;
  canvas.save();
  tag({ ...picture, part: 1 }, kind, [-480, -330], undefined, 0);
  canvas.restore();
};

/** One round pie: halves, quarters, and how much of it is taken. */
export const fractions: Draw = (picture) => {
  const { canvas, part } = picture;
  blackboard(picture);
  const [cx, cy, radius] = [-240, -10, 300];
  const taken = between(part, 0.66, 0.82);
  for (let quarter = 0; quarter < 4; quarter++) {
    const [from, to] = [(quarter / 4 - 0.25) * TURN, ((quarter + 1) / 4 - 0.25) * TURN];
    const middle = (from + to) / 2;
    const halved = 22 * between(part, 0.14, 0.24) * (quarter < 2 ? 1 : -1);
    const apart = 16 * between(part, 0.4, 0.5);
    const out = quarter === 0 ? 170 * taken : 0;
    canvas.save();
    canvas.translate(cx + halved + (apart + out) * Math.cos(middle), cy + (apart + out) * Math.sin(middle));
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.arc(0, 0, radius, from, to);
    canvas.closePath();
    filled(canvas, -radius, radius, '#e0a04e', 6);
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.arc(0, 0, radius - 34, from, to);
    canvas.closePath();
    canvas.fillStyle = '#ffd468';
    canvas.fill();
    for (let slice = 0; slice < 3; slice++) {
      const [turn, far] = [from + (to - from) * (0.22 + 0.28 * slice), radius * (0.4 + 0.28 * (((slice * 2) % 3) / 2))];
      ballAt(canvas, far * Math.cos(turn), far * Math.sin(turn), 34, '#d8483c', 3);
    }
    canvas.restore();
  }
  const said = part < 0.2 ? ['1', '1'] : part < 0.46 ? ['1', '2'] : part < 0.7 ? ['1', '4'] : ['3', '4'];
  if (said[1] === '1') written(canvas, '1', 420, 0, 200, '#ffe27a');
  else {
    written(canvas, said[0]!, 420, -120, 170, '#ffe27a');
    chalked(
      canvas,
      [
        [330, 0],
        [510, 0],
      ],
      CHALK,
      14,
    );
    written(canvas, said[1]!, 420, 120, 170, '#ffe27a');
  }
  const word = part < 0.2 ? 0 : part < 0.46 ? 1 : part < 0.7 ? 2 : 3;
  tag({ ...picture, part: 1 }, word, [420, 320], undefined, 0);
};

export const timesTable: Draw = (picture) => {
  const { canvas, part, process, words } = picture;
  blackboard(picture);
  const of = process.number;
  if (of !== undefined) {
    for (let row = 0; row < 10; row++) {
      if (part < 0.04 + row * 0.075) continue;
      const [x, y] = [row < 5 ? -360 : 340, -310 + (row % 5) * 158];
      const pop = clamp((part - 0.04 - row * 0.075) / 0.03);
      written(canvas, `${of} × ${row + 1} =`, x - 80, y, 86 * (0.7 + 0.3 * pop));
      written(canvas, `${of * (row + 1)}`, x + 210, y, 96 * (0.7 + 0.3 * pop), '#ffe27a');
    }
    return;
  }
  const lit = Math.min(80, Math.floor(part * 90));
  for (let row = 1; row <= 9; row++)
    for (let column = 1; column <= 9; column++) {
      const order = (row - 1) * 9 + column - 1;
      if (order > lit + 8) continue;
      const [x, y] = [-600 + column * 122, -430 + row * 86];
      const own = order === lit;
      if (own) {
        canvas.fillStyle = 'rgba(255,212,80,0.4)';
        canvas.beginPath();
        canvas.roundRect(x - 54, y - 38, 108, 76, 18);
        canvas.fill();
      }
      written(canvas, `${row * column}`, x, y, own ? 62 : 50, row === 1 || column === 1 ? '#ffe27a' : CHALK);
    }
  if (words[0] && lit >= 80) tag(picture, 0, [0, 420], undefined, 0.9);
};

/** Squares over its sides: the two small ones fill the large one. */
export const rightTriangle: Draw = (picture) => {
  const { canvas, part } = picture;
  blackboard(picture);
  const unit = 62;
  const [x, y] = [-330, 120];
  const corners: Point[] = [
    [x, y],
    [x + 4 * unit, y],
    [x, y - 3 * unit],
  ];
  const square = (from: Point, to: Point, colour: string, shown: number): void => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const points: Point[] = [
      from,
      to,
      [to[0] + dy * shown, to[1] - dx * shown],
      [from[0] + dy * shown, from[1] - dx * shown],
    ];
    path(canvas, points);
    canvas.fillStyle = colour;
    canvas.globalAlpha = 0.75;
    canvas.fill();
    canvas.globalAlpha = 1;
    chalked(canvas, [...points, from], mix(colour, '#ffffff', 0.5), 6);
  };
  const [small, middle, large] = [between(part, 0.14, 0.26), between(part, 0.3, 0.42), between(part, 0.5, 0.66)];
  if (small > 0) square(corners[0]!, corners[2]!, '#e8784a', small);
  if (middle > 0) square(corners[1]!, corners[0]!, '#4a9ae0', middle);
  if (large > 0) square(corners[2]!, corners[1]!, '#e0b83c', large);
  path(canvas, corners);
  canvas.fillStyle = 'rgba(255,255,255,0.2)';
  canvas.fill();
  chalked(canvas, [...corners, corners[0]!], CHALK, 12);
  chalked(
    canvas,
    [
      [x + 26, y],
      [x + 26, y - 26],
      [x, y - 26],
    ],
    CHALK,
    6,
  );
  for (const [word, px, py, from] of [
    ['9', x - 1.5 * unit, y - 1.5 * unit, 0.26],
    ['16', x + 2 * unit, y + 2 * unit, 0.42],
    ['25', x + 3.5 * unit, y - 3.5 * unit, 0.66],
  ] as const)
    if (part > from) written(canvas, word, px, py, 78, '#fff6c8');
  if (part > 0.16) written(canvas, 'a² + b² = c²', 400, -140, 92, '#ffe27a');
  if (part > 0.7) written(canvas, '9 + 16 = 25', 400, 20, 84);
};
