/** What is made, from close by: clay on a wheel, a photograph, knitting, dominoes, a candle. Called by `process.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { ballAt, between, blob, type Draw, dots, filled, INK, type Point, path, round, tube } from './brushes.js';
import { room, table } from './surroundings.js';

const LUMP: readonly Point[] = [
  [0, -190],
  [120, -150],
  [190, -60],
  [210, 30],
  [200, 90],
];
const BOWL: readonly Point[] = [
  [300, -190],
  [286, -120],
  [240, -20],
  [160, 60],
  [110, 90],
];

/** A lump is drawn up and out between two hands while it turns. */
export const shape: Draw = (picture) => {
  const { canvas, part, age } = picture;
  room(picture, 'workshop', 260);
  table(picture, 260, '#5a4a44');
  const up = smooth(clamp((part - 0.06) / 0.8));
  const outline = LUMP.map(([x, y], index): Point => [lerp(x, BOWL[index]![0], up), lerp(y, BOWL[index]![1], up)]);
  const wobble = 7 * wave(age * 1.6) * (1 - up);
  round(canvas, 0, 250, 480, 0.22);
  filled(canvas, 140, 360, '#8a8a94', 8);
  for (let ring = 1; ring < 5; ring++) {
    canvas.strokeStyle = 'rgba(40,36,50,0.3)';
    canvas.lineWidth = 5;
    round(canvas, 0, 248, 480 - ring * 80, 0.22);
    canvas.stroke();
  }
  const mark = age * 1.5 * TURN;
  canvas.fillStyle = '#b8b8c4';
  round(canvas, 420 * Math.cos(mark), 250 + 92 * Math.sin(mark), 20, 0.5);
  canvas.fill();
  const clay = '#b87a52';
  const y0 = 150;
  const right = outline.map(([x, y]): Point => [x + wobble, y + y0]);
  const left = outline.map(([x, y]): Point => [-x + wobble, y + y0]).reverse();
  const mouth = outline[0]![0];
  canvas.beginPath();
  canvas.moveTo(...right[0]!);
  for (let index = 1; index < right.length; index++)
    canvas.quadraticCurveTo(right[index - 1]![0], (right[index - 1]![1] + right[index]![1]) / 2, ...right[index]!);
  canvas.lineTo(...left[0]!);
  for (let index = 1; index < left.length; index++)
    canvas.quadraticCurveTo(left[index]![0], (left[index - 1]![1] + left[index]![1]) / 2, ...left[index]!);
  canvas.closePath();
  const side = canvas.createLinearGradient(-300, 0, 300, 0);
  for (const [at, tone] of [
    [0, mix(clay, INK, 0.4)],
    [0.3, mix(clay, '#ffffff', 0.3)],
    [0.6, clay],
    [1, mix(clay, INK, 0.45)],
  ] as const)
    side.addColorStop(at, tone);
  canvas.fillStyle = side;
  canvas.fill();
  canvas.strokeStyle = mix(clay, INK, 0.6);
  canvas.lineWidth = 6;
  canvas.stroke();
  canvas.save();
  canvas.clip();
  for (let groove = 0; groove < 9; groove++) {
    canvas.strokeStyle = `rgba(70,34,20,${0.16 + 0.1 * wave(groove * 0.4 + age)})`;
    canvas.lineWidth = 7;
    canvas.beginPath();
    canvas.ellipse(wobble, y0 - 150 + groove * 32, 320, 34, 0, 0, Math.PI);
    canvas.stroke();
  }
  canvas.restore();
  if (mouth > 30) {
    round(canvas, wobble, y0 - 190, mouth, 0.2);
    canvas.fillStyle = mix(clay, INK, 0.45);
    canvas.fill();
    canvas.strokeStyle = mix(clay, '#ffffff', 0.25);
    canvas.lineWidth = 20;
    canvas.stroke();
  }
  const reach = outline[1]![0] + 40;
  for (const hand of [-1, 1]) {
    canvas.save();
    canvas.translate(hand * (reach + 26 * (1 - up)) + wobble, y0 - 60 + 12 * wave(age * 0.6));
    canvas.scale(hand, 1);
    tube(
      canvas,
      [
        [70, 20],
        [330, 130],
        [640, 240],
      ],
      130,
      '#e8a884',
    );
    blob(canvas, dots('-30 -90, 30 -120, 100 -70, 140 10, 90 70, 10 70, -40 30'));
    filled(canvas, -120, 70, '#f0b48e', 6);
    for (const [x, y] of [
      [-30, -70],
      [-44, -26],
      [-38, 18],
    ] as const)
      tube(
        canvas,
        [
          [60, y + 20],
          [10, y + 4],
          [x, y],
        ],
        40,
        '#f0b48e',
      );
    ballAt(canvas, -20, 40, 22, clay, 0);
    canvas.restore();
  }
};

/** In red light a white sheet becomes a picture. */
export const develop: Draw = (picture) => {
  const { canvas, part, age } = picture;
  room(picture, 'darkroom', 520);
  glow(canvas, 420, -400, 420, '#ff3a2a', 0.7);
  path(canvas, dots('-560 -250, 560 -250, 700 380, -700 380'));
  filled(canvas, -250, 380, '#8a2a2a', 10);
  path(canvas, dots('-510 -214, 510 -214, 634 330, -634 330'));
  canvas.fillStyle = downward(canvas, -214, 330, ['#5a1418', '#a8302e']);
  canvas.fill();
  canvas.save();
  canvas.rotate(-0.05 + 0.01 * wave(age * 0.4));
  canvas.beginPath();
  canvas.rect(-330, -160, 660, 430);
  canvas.fillStyle = '#f6c8bc';
  canvas.fill();
  canvas.clip();
  const shown = between(part, 0.12, 0.86);
  canvas.globalAlpha = shown;
  canvas.fillStyle = downward(canvas, -160, 270, ['#b88a84', '#ecc8bc', '#a87a74']);
  canvas.fillRect(-330, -160, 660, 430);
  // A hill with a tree and two people who wave.
  canvas.fillStyle = '#4a2424';
  canvas.beginPath();
  canvas.moveTo(-340, 190);
  canvas.bezierCurveTo(-120, 90, 120, 130, 340, 190);
  canvas.lineTo(340, 300);
  canvas.lineTo(-340, 300);
  canvas.fill();
  canvas.fillRect(140, -20, 26, 170);
  for (const [x, y, size] of [
    [150, -50, 90],
    [90, -10, 62],
    [214, -6, 66],
  ] as const) {
    round(canvas, x, y, size);
    canvas.fill();
  }
  for (const x of [-150, -60]) {
    round(canvas, x, 20, 26);
    canvas.fill();
    blob(
      canvas,
      dots('-28 50, 0 40, 28 50, 34 140, -34 140').map(([dx, dy]): Point => [x + dx, dy]),
    );
    canvas.fill();
  }
  tube(
    canvas,
    [
      [-178, 70],
      [-220, 30],
      [-226, -10],
    ],
    16,
    '#4a2424',
  );
  round(canvas, -210, -90, 44);
  canvas.fillStyle = '#fbe6dc';
  canvas.fill();
  canvas.restore();
  canvas.globalAlpha = 1;
  for (let ripple = 0; ripple < 6; ripple++) {
    const own = wrap(age * 0.3 + ripple / 6);
    canvas.strokeStyle = `rgba(255,190,170,${(0.4 * (1 - own)).toFixed(2)})`;
    canvas.lineWidth = 5;
    round(canvas, -200 + 80 * ripple, 40 + 30 * wave(ripple * 0.3), 60 + 320 * own, 0.34);
    canvas.stroke();
  }
  tube(
    canvas,
    [
      [330, 60],
      [520, -90],
      [800, -260],
    ],
    22,
    '#c8a0a0',
  );
  tube(
    canvas,
    [
      [336, 90],
      [540, -40],
      [820, -190],
    ],
    22,
    '#b89090',
  );
};
