/** What close-ups are of: how one piece of each looks, and the light and steam about it. Called by the drawings beside it. */
import type { Matter } from '../../../score/processes.js';
import { TURN } from '../../painting/easing.js';
import { mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, blob, dots, filled, INK, path, round, tube } from './brushes.js';

type Shape =
  | 'bean'
  | 'ball'
  | 'chunk'
  | 'curl'
  | 'shell'
  | 'leaf'
  | 'grain'
  | 'cloth'
  | 'wing'
  | 'tube'
  | 'berry'
  | 'fold';
export interface Look {
  shape: Shape;
  outside: string;
  inside: string;
  /** Of its sauce. */
  sauce: string;
}

const look = (shape: Shape, outside: string, inside: string, sauce = '#a8481c'): Look => ({
  shape,
  outside,
  inside,
  sauce,
});

export const LOOKS: Record<Matter, Look> = {
  coffee: look('bean', '#6e3f22', '#4a2814'),
  chestnut: look('ball', '#7a3a1e', '#f0cf8a'),
  candy: look('ball', '#f25a8a', '#ffd0e0'),
  clothes: look('cloth', '#5a9ae0', '#f2c25a'),
  noodles: look('tube', '#f6dc94', '#f6dc94', '#c9823a'),
  pasta: look('tube', '#f2d07a', '#f2d07a', '#e8d49a'),
  bread: look('chunk', '#b8702e', '#f6e2b8'),
  'roll-cake': look('chunk', '#d99a5a', '#fff0d0'),
  sausage: look('tube', '#a8402c', '#d8685a'),
  cucumber: look('leaf', '#3f8a3c', '#cfe8a0'),
  carrot: look('chunk', '#f0852a', '#f8a850'),
  tomato: look('ball', '#e0352c', '#f2685a', '#d8321f'),
  lemon: look('ball', '#f6cf2e', '#fff2a0'),
  cheese: look('chunk', '#f2b52e', '#ffe08a'),
  onion: look('leaf', '#c86a9a', '#f6e2ee'),
  meat: look('chunk', '#a8452a', '#d87a52', '#8a2f14'),
  shrimp: look('curl', '#f2784a', '#ffc0a0', '#c8481c'),
  snail: look('shell', '#6a4a30', '#b08a5a', '#7a2f18'),
  chicken: look('wing', '#d8902e', '#f0c06a', '#b8321a'),
  vegetables: look('leaf', '#58a83c', '#a8d86a', '#b8863a'),
  rice: look('grain', '#fdf6e2', '#fdf6e2', '#f0d49a'),
  potato: look('chunk', '#e8c05a', '#f6dc8a', '#c88a3a'),
  tofu: look('chunk', '#f6e8c8', '#fdf6e2', '#b8321a'),
  dumpling: look('fold', '#f8ead0', '#ffffff', '#d8a05a'),
  strawberry: look('berry', '#e5303c', '#ff8a90', '#f6efe6'),
  rose: look('leaf', '#e0355a', '#ff9ab0'),
  lotus: look('leaf', '#f590b8', '#fff0f6'),
  sunflower: look('leaf', '#ffc21f', '#ffe27a'),
  tulip: look('leaf', '#f0508a', '#ffb0c8'),
  bee: look('ball', '#ffc62e', '#3a2a20'),
  butterfly: look('ball', '#f58a2e', '#3a2a20'),
  ladybird: look('ball', '#e23a34', '#2a1c20'),
};

/** One piece about its own middle, `size` across. */
export function piece(canvas: Brush, { shape, outside, inside }: Look, size: number): void {
  const r = size / 2;
  if (shape === 'bean') {
    round(canvas, 0, 0, r, 0.7);
    filled(canvas, -r, r, outside, 3);
    canvas.strokeStyle = inside;
    canvas.lineWidth = size * 0.09;
    canvas.beginPath();
    canvas.moveTo(-r * 0.8, 0);
    canvas.bezierCurveTo(-r * 0.2, -r * 0.35, r * 0.2, r * 0.35, r * 0.8, 0);
    canvas.stroke();
  } else if (shape === 'ball') ballAt(canvas, 0, 0, r, outside, 3);
  else if (shape === 'chunk') {
    canvas.beginPath();
    canvas.roundRect(-r, -r * 0.78, size, size * 0.78, r * 0.36);
    filled(canvas, -r, r, outside, 4);
    canvas.beginPath();
    canvas.roundRect(-r * 0.8, -r * 0.66, size * 0.8, size * 0.2, r * 0.14);
    canvas.fillStyle = withAlpha(mix(inside, '#ffffff', 0.3), 0.85);
    canvas.fill();
  } else if (shape === 'curl') {
    tube(
      canvas,
      [
        [-r * 0.7, r * 0.4],
        [-r * 0.8, -r * 0.5],
        [0, -r * 0.9],
        [r * 0.8, -r * 0.3],
        [r * 0.5, r * 0.5],
      ],
      r * 0.62,
      outside,
    );
    path(canvas, [
      [r * 0.4, r * 0.4],
      [r * 0.1, r * 0.9],
      [r * 0.8, r * 0.9],
    ]);
    filled(canvas, 0, r, '#e8502e', 3);
  } else if (shape === 'shell') {
    ballAt(canvas, 0, 0, r, outside, 4);
    canvas.strokeStyle = inside;
    canvas.lineWidth = size * 0.08;
    canvas.beginPath();
    for (let step = 0; step < 26; step++)
      canvas.lineTo(
        r * 0.78 * (1 - step / 28) * Math.cos(step * 0.5),
        r * 0.78 * (1 - step / 28) * Math.sin(step * 0.5),
      );
    canvas.stroke();
  } else if (shape === 'leaf') {
    canvas.beginPath();
    canvas.moveTo(-r, 0);
    canvas.quadraticCurveTo(0, -r * 0.9, r, 0);
    canvas.quadraticCurveTo(0, r * 0.7, -r, 0);
    filled(canvas, -r * 0.6, r * 0.6, outside, 3);
    canvas.strokeStyle = inside;
    canvas.lineWidth = size * 0.06;
    path(
      canvas,
      [
        [-r * 0.7, 0],
        [r * 0.7, 0],
      ],
      false,
    );
    canvas.stroke();
  } else if (shape === 'grain') {
    for (const [x, y, turn] of [
      [-0.3, 0.1, 0.4],
      [0.3, -0.1, -0.5],
      [0, 0.3, 1.2],
      [0.05, -0.32, 2],
    ] as const) {
      canvas.beginPath();
      canvas.ellipse(x * size, y * size, r * 0.42, r * 0.2, turn, 0, TURN);
      filled(canvas, -r, r, outside, 2);
    }
  } else if (shape === 'cloth') {
    blob(
      canvas,
      dots('-10 -8, 0 -11, 10 -7, 8 3, 11 9, 0 7, -9 10, -7 1').map(([x, y]) => [x * r * 0.1, y * r * 0.1]),
    );
    filled(canvas, -r, r, outside, 4);
  } else if (shape === 'wing') {
    blob(
      canvas,
      dots('-10 -2, -6 -8, 2 -9, 10 -5, 11 3, 5 9, -3 7, -6 2, -12 3').map(([x, y]) => [x * r * 0.1, y * r * 0.1]),
    );
    filled(canvas, -r, r, outside, 4);
    for (let crumb = 0; crumb < 9; crumb++) {
      canvas.fillStyle = crumb % 2 ? inside : mix(outside, '#5a2a10', 0.35);
      round(canvas, (scatter(crumb) - 0.5) * r * 1.3, (scatter(crumb, 0.3) - 0.5) * r * 1.1, r * 0.12);
      canvas.fill();
    }
  } else if (shape === 'tube')
    tube(
      canvas,
      [
        [-r, r * 0.1],
        [0, -r * 0.25],
        [r, r * 0.1],
      ],
      size * 0.2,
      outside,
    );
  else if (shape === 'berry') {
    canvas.beginPath();
    canvas.moveTo(0, r);
    canvas.bezierCurveTo(-r * 1.3, 0, -r, -r, 0, -r * 0.7);
    canvas.bezierCurveTo(r, -r, r * 1.3, 0, 0, r);
    filled(canvas, -r, r, outside, 4);
    canvas.fillStyle = '#ffe08a';
    for (let seed = 0; seed < 8; seed++) {
      round(canvas, (scatter(seed) - 0.5) * r, (scatter(seed, 0.3) - 0.6) * r, r * 0.06, 1.5);
      canvas.fill();
    }
    for (const turn of [-0.8, -0.3, 0.3, 0.8]) {
      canvas.save();
      canvas.translate(0, -r * 0.72);
      canvas.rotate(turn);
      canvas.beginPath();
      canvas.ellipse(0, -r * 0.12, r * 0.16, r * 0.34, 0, 0, TURN);
      filled(canvas, -r * 0.4, 0, '#58a83c', 2);
      canvas.restore();
    }
  } else {
    canvas.beginPath();
    canvas.moveTo(-r, r * 0.4);
    canvas.bezierCurveTo(-r, -r, r, -r, r, r * 0.4);
    canvas.quadraticCurveTo(0, r * 0.8, -r, r * 0.4);
    filled(canvas, -r, r * 0.6, outside, 4);
    canvas.strokeStyle = mix(outside, INK, 0.3);
    canvas.lineWidth = 3;
    for (let pleat = -2; pleat <= 2; pleat++) {
      path(
        canvas,
        [
          [pleat * r * 0.26, -r * 0.62],
          [pleat * r * 0.34, -r * 0.2],
        ],
        false,
      );
      canvas.stroke();
    }
  }
}

export function pieceAt(canvas: Brush, own: Look, x: number, y: number, size: number, turn = 0): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  piece(canvas, own, size);
  canvas.restore();
}
