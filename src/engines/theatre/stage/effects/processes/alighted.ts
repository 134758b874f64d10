/** An insect on a flower, right before the lens: both are large, and the garden behind is a blur. Called by `process.ts`. */
import { TURN, wave } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { type Brush, ballAt, blob, type Draw, dots, filled, INK, round, tube } from './brushes.js';
import { gleams, room } from './surroundings.js';

const PETALS: Readonly<Record<string, string>> = {
  red: '#e8443c',
  yellow: '#ffd23a',
  blue: '#6a9af0',
  purple: '#a06ae0',
  orange: '#ff9a3a',
  white: '#fdf8f4',
};
const MIDDLE = { x: 0, y: 190 } as const;

export const alight: Draw = (picture) => {
  const { canvas, age, process } = picture;
  room(picture, 'garden', 520);
  for (const [x, y, tone] of [
    [-620, -200, '#f28ab8'],
    [640, -60, '#ffd870'],
    [-700, 260, '#b890e8'],
    [560, -330, '#ffffff'],
  ] as const)
    glow(canvas, x, y, 230, tone, 0.75);
  const sway = 0.02 * wave(age * 0.3);
  canvas.save();
  canvas.rotate(sway);
  tube(canvas, dots('0 300, 10 600, -20 1100'), 60, '#5aa848');
  const petal = PETALS[process.colour ?? ''] ?? '#f276a8';
  for (const [count, radius, flat, tone] of [
    [12, 520, 0.5, mix(petal, INK, 0.14)],
    [11, 430, 0.46, petal],
  ] as const)
    for (let index = 0; index < count; index++) {
      canvas.save();
      canvas.translate(MIDDLE.x, MIDDLE.y);
      canvas.scale(1, flat);
      canvas.rotate(((index + (radius > 500 ? 0 : 0.5)) / count) * TURN);
      blob(
        canvas,
        dots(`0 -60, ${radius * 0.5} -110, ${radius} -70, ${radius * 1.06} 0, ${radius} 70, ${radius * 0.5} 110, 0 60`),
      );
      filled(canvas, -110, 110, tone, 7);
      canvas.restore();
    }
  round(canvas, MIDDLE.x, MIDDLE.y, 210, 0.5);
  filled(canvas, MIDDLE.y - 100, MIDDLE.y + 100, '#f2a82a', 8);
  for (let grain = 0; grain < 60; grain++) {
    const far = 190 * Math.sqrt(grain / 60);
    const angle = grain * 2.4;
    ballAt(canvas, MIDDLE.x + far * Math.cos(angle), MIDDLE.y - 8 + 0.48 * far * Math.sin(angle), 14, '#ffd85a', 2);
  }
  canvas.translate(8 * wave(age * 0.4), -6 * Math.abs(wave(age * 0.9)));
  if (process.matter === 'butterfly') butterfly(canvas, age);
  else if (process.matter === 'ladybird') ladybird(canvas, age);
  else bee(canvas, age);
  canvas.restore();
  gleams(picture, (index) => [-600 + index * 170, -300 + 60 * wave(index * 0.3)], 7);
};

function legs(canvas: Brush, colour: string, at: readonly (readonly [x: number, y: number])[]): void {
  for (const [x, y] of at)
    tube(
      canvas,
      [
        [x, y],
        [x - 26, y + 60],
        [x - 8, y + 112],
      ],
      20,
      colour,
    );
}

/** Its head to the left, fluffy, with wings that whirr. */
function bee(canvas: Brush, age: number): void {
  const beat = wave(age * 9);
  for (const [x, turn, long] of [
    [60, 0.5, 260],
    [-10, 0.12, 310],
  ] as const) {
    canvas.save();
    canvas.translate(x, -150);
    canvas.rotate(turn + 0.14 * beat);
    blob(canvas, dots(`-20 0, -80 ${-long * 0.6}, -30 ${-long}, 60 ${-long}, 100 ${-long * 0.6}, 30 0`));
    canvas.fillStyle = 'rgba(226,244,255,0.8)';
    canvas.fill();
    canvas.strokeStyle = '#7a98b8';
    canvas.lineWidth = 6;
    canvas.stroke();
    canvas.restore();
  }
  legs(canvas, '#3a2a20', [
    [-80, 60],
    [0, 76],
    [90, 70],
  ]);
  const body = dots('-120 -60, -40 -170, 110 -180, 270 -110, 350 10, 280 80, 100 110, -60 90');
  blob(canvas, body);
  filled(canvas, -190, 110, '#ffc62e', 8);
  canvas.save();
  blob(canvas, body);
  canvas.clip();
  canvas.fillStyle = '#33241c';
  for (const x of [60, 160, 256]) {
    canvas.beginPath();
    canvas.ellipse(x, -30, 30, 170, 0.2, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
  for (let tuft = 0; tuft < 12; tuft++)
    ballAt(canvas, -70 + 66 * Math.cos(tuft * 0.524), -40 + 84 * Math.sin(tuft * 0.524), 42, '#ffd870', 0);
  face(canvas, -200, -40, 112, '#3a2a20', true);
}

function ladybird(canvas: Brush, age: number): void {
  legs(canvas, '#2a1c20', [
    [-120, 70],
    [20, 90],
    [150, 76],
  ]);
  canvas.beginPath();
  canvas.ellipse(60, -30, 270, 190, 0, Math.PI, TURN);
  canvas.quadraticCurveTo(300, 100, 60, 100);
  canvas.quadraticCurveTo(-190, 100, -210, -30);
  filled(canvas, -220, 100, '#e23a34', 9);
  canvas.strokeStyle = '#5a1418';
  canvas.lineWidth = 8;
  canvas.beginPath();
  canvas.moveTo(60, -220);
  canvas.quadraticCurveTo(96, -60, 80, 98);
  canvas.stroke();
  for (const [x, y, size] of [
    [-60, -110, 42],
    [-90, 10, 36],
    [10, 20, 34],
    [170, -110, 40],
    [150, 20, 38],
    [240, -20, 30],
  ] as const)
    ballAt(canvas, x, y, size, '#2a1c20', 0);
  face(canvas, -230, -20 + 6 * wave(age * 0.5), 104, '#2a1c20', true);
}

/** Seen from the side with both wings up, which open and close. */
function butterfly(canvas: Brush, age: number): void {
  const open = 0.78 + 0.22 * wave(age * 0.7);
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(0, -60);
    canvas.scale(side * open, 1);
    for (const [outline, tone, spot] of [
      ['10 30, 120 -60, 340 60, 380 190, 250 250, 90 170', '#f2702a', [230, 130]],
      ['0 0, 60 -220, 300 -390, 500 -360, 480 -160, 300 0, 100 40', '#ff9a34', [340, -230]],
    ] as const) {
      blob(canvas, dots(outline));
      filled(canvas, -390, 250, tone, 16);
      const [x, y] = spot;
      ballAt(canvas, x, y, 52, '#3a2018', 0);
      ballAt(canvas, x, y, 32, '#ffe6a0', 0);
      ballAt(canvas, x - 100, y + 40, 28, '#ffe6a0', 0);
    }
    canvas.restore();
  }
  tube(canvas, dots('0 -180, 4 0, 0 150'), 72, '#4a3024');
  face(canvas, 0, -200, 64, '#4a3024', true);
}

function face(canvas: Brush, x: number, y: number, size: number, colour: string, feelers: boolean): void {
  if (feelers)
    for (const [dx, dy] of [
      [-0.9, -1.8],
      [0.3, -1.9],
    ] as const) {
      tube(
        canvas,
        [
          [x, y - size * 0.6],
          [x + dx * size * 0.6, y - size * 1.3],
          [x + dx * size, y + dy * size],
        ],
        size * 0.14,
        colour,
      );
      ballAt(canvas, x + dx * size, y + dy * size, size * 0.15, colour, 2);
    }
  ballAt(canvas, x, y, size, colour, 6);
  for (const side of [-0.42, 0.42]) {
    ballAt(canvas, x + side * size, y - size * 0.1, size * 0.36, '#fbfbff', 3);
    ballAt(canvas, x + side * size - size * 0.06, y - size * 0.06, size * 0.22, '#1c1418', 0);
    ballAt(canvas, x + side * size - size * 0.12, y - size * 0.18, size * 0.08, '#ffffff', 0);
  }
  canvas.strokeStyle = '#fbe0c0';
  canvas.lineWidth = size * 0.07;
  canvas.beginPath();
  canvas.arc(x, y + size * 0.34, size * 0.26, 0.25, Math.PI - 0.25);
  canvas.stroke();
}
