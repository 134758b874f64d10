/** Food from close by: crushed, scalded, popped. Called by `process.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { ballAt, between, blob, type Draw, dots, filled, path, round, tube } from './brushes.js';
import { bubbles, room, steam, table } from './surroundings.js';

const GARLIC: readonly (readonly [x: number, turn: number])[] = [
  [-170, -0.3],
  [0, 0.1],
  [165, 0.4],
];

/** The flat of a knife comes down; what was whole lies in bits. */
export const crush: Draw = (picture) => {
  const { canvas, part, age } = picture;
  room(picture, 'kitchen', 110);
  table(picture, 110);
  canvas.beginPath();
  canvas.roundRect(-720, 200, 1440, 190, 36);
  filled(canvas, 200, 390, '#d8a45e', 7);
  const blows = [0.3, 0.56, 0.8];
  const hit = blows.filter((at) => part > at).length;
  const next = blows[Math.min(hit, 2)]!;
  const down =
    part > next + 0.02 && hit === 3
      ? Math.max(0, 1 - (part - 0.8) / 0.12)
      : Math.max(smooth(1 - (next - part) / 0.1), hit > 0 ? 1 - smooth((part - blows[hit - 1]!) / 0.12) : 0);
  for (const [index, [x, turn]] of GARLIC.entries()) {
    const flat = hit === 0 ? 0 : 0.4 + 0.2 * hit;
    if (flat < 0.5) {
      canvas.save();
      canvas.translate(x, 236);
      canvas.rotate(turn);
      canvas.beginPath();
      canvas.moveTo(-20, -120);
      canvas.bezierCurveTo(-110, -40, -90, 50, 0, 50);
      canvas.bezierCurveTo(90, 50, 110, -40, 20, -120);
      filled(canvas, -120, 50, '#fbf3e2', 6);
      canvas.strokeStyle = '#d8b8c8';
      canvas.lineWidth = 5;
      path(
        canvas,
        [
          [-6, -104],
          [-40, 30],
        ],
        false,
      );
      canvas.stroke();
      canvas.restore();
    } else
      for (let bit = 0; bit < 12; bit++) {
        const out = (scatter(bit + index * 12) - 0.5) * (180 + 130 * flat);
        canvas.save();
        canvas.translate(x + out, 262 + 46 * (scatter(bit, 0.4) - 0.5));
        canvas.rotate(bit);
        blob(canvas, dots('-30 -14, 0 -24, 28 -10, 24 14, -6 20, -30 8'));
        filled(canvas, -24, 20, bit % 3 ? '#fbf3e2' : '#f0e2bc', 3);
        canvas.restore();
      }
  }
  if (hit > 0 && part < blows[hit - 1]! + 0.12)
    for (let bit = 0; bit < 18; bit++) {
      const own = (part - blows[hit - 1]!) / 0.12;
      ballAt(
        canvas,
        (scatter(bit) - 0.5) * 900 * own,
        240 - 300 * Math.sin(own * Math.PI) * scatter(bit, 0.5),
        11,
        '#fff6dc',
        2,
      );
    }
  const y = lerp(-250, 200, clamp(down)) + 6 * wave(age);
  canvas.beginPath();
  canvas.roundRect(-420, y - 30, 760, 56, 20);
  filled(canvas, y - 30, y + 26, '#cfd6e0', 6);
  canvas.fillStyle = 'rgba(255,255,255,0.7)';
  canvas.fillRect(-400, y - 18, 700, 10);
  canvas.beginPath();
  canvas.roundRect(-800, y - 34, 390, 60, 26);
  filled(canvas, y - 34, y + 26, '#5a3a2a', 6);
};

/** Hot oil runs out of a ladle onto chilli, which reddens, foams and steams. */
export const scald: Draw = (picture) => {
  const { canvas, age, part } = picture;
  room(picture, 'kitchen', 190);
  table(picture, 190);
  glow(canvas, 0, 440, 620, '#1c0c08', 0.5, 0.2);
  const wet = between(part, 0.16, 0.6);
  round(canvas, 0, 190, 470, 0.26);
  filled(canvas, 70, 310, '#f6f0e6', 8);
  canvas.save();
  round(canvas, 0, 194, 428, 0.23);
  canvas.fillStyle = mix('#b8301c', '#e0401a', wet);
  canvas.fill();
  canvas.clip();
  for (let flake = 0; flake < 150; flake++) {
    const [x, y] = [(scatter(flake) - 0.5) * 860, 100 + 190 * scatter(flake, 0.4)];
    canvas.fillStyle = ['#d8341c', '#8a1c10', '#f2602a', '#f2d08a'][flake % 4]!;
    canvas.beginPath();
    canvas.ellipse(x + 5 * wet * wave(age + flake), y, 15, 8, flake, 0, TURN);
    canvas.fill();
  }
  if (wet > 0.05)
    bubbles(picture, '#ff8a3a', (share, other) => [(share - 0.5) * 800 * wet, 110 + 170 * other], Math.round(70 * wet));
  canvas.restore();
  canvas.beginPath();
  canvas.moveTo(-472, 196);
  canvas.bezierCurveTo(-430, 400, -230, 480, 0, 480);
  canvas.bezierCurveTo(230, 480, 430, 400, 472, 196);
  canvas.bezierCurveTo(390, 346, -390, 346, -472, 196);
  filled(canvas, 190, 480, '#f6f0e6', 8);
  canvas.strokeStyle = '#4a7ac8';
  canvas.lineWidth = 12;
  canvas.beginPath();
  canvas.ellipse(0, 330, 390, 60, 0, 0.08 * TURN, 0.42 * TURN);
  canvas.stroke();
  const tips = between(part, 0.08, 0.2) - between(part, 0.86, 0.96);
  canvas.save();
  canvas.translate(130, -270);
  canvas.rotate(-0.42 * tips);
  tube(
    canvas,
    [
      [120, -20],
      [420, -130],
      [760, -250],
    ],
    34,
    '#3a3a44',
  );
  canvas.beginPath();
  canvas.moveTo(-150, -40);
  canvas.bezierCurveTo(-130, 90, 120, 100, 150, -40);
  canvas.closePath();
  filled(canvas, -40, 80, '#5a5a66', 7);
  round(canvas, 0, -40, 150, 0.24);
  filled(canvas, -80, 0, '#e8b03a', 6);
  canvas.restore();
  if (tips > 0.4) {
    const fall = between(part, 0.14, 0.22);
    tube(
      canvas,
      [
        [-2, -236],
        [-12, -100],
        [-10 + 4 * wave(age * 2), lerp(-220, 200, fall)],
      ],
      30,
      '#f0b42e',
    );
    for (let drop = 0; drop < 20; drop++) {
      const own = wrap(age * 1.5 + scatter(drop));
      if (wet < 0.05) break;
      ballAt(
        canvas,
        -10 + (scatter(drop, 0.3) - 0.5) * 520 * own,
        190 - 240 * Math.sin(own * Math.PI) * scatter(drop, 0.7),
        7,
        drop % 2 ? '#ff7a2a' : '#f0b42e',
        0,
      );
    }
  }
  steam(picture, 0, 130, 720, wet, 480);
};

/** Kernels jump, swell and spill over. */
export const pop: Draw = (picture) => {
  const { canvas, age, part } = picture;
  room(picture, 'kitchen', 240);
  table(picture, 240);
  const full = smooth(part * 1.1);
  const popped = (x: number, y: number, size: number, turn: number): void => {
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(turn);
    for (const [dx, dy, r] of [
      [-0.5, 0, 0.55],
      [0.4, -0.3, 0.6],
      [0.1, 0.45, 0.52],
      [-0.1, -0.4, 0.42],
    ] as const)
      ballAt(canvas, dx * size, dy * size, r * size, '#fff3cc', 3);
    canvas.fillStyle = '#f2c25a';
    round(canvas, 0, 0, size * 0.22);
    canvas.fill();
    canvas.restore();
  };
  for (let one = 0; one < 90; one++) {
    const [x, y] = [(scatter(one) - 0.5) * 560, 190 - full * 330 * (0.2 + 0.8 * scatter(one, 0.4)) + 120];
    if (scatter(one, 0.4) < 1.1 - full * 0.2) popped(x, y, 40, one);
  }
  const glass = canvas.createLinearGradient(-330, 0, 330, 0);
  glass.addColorStop(0, 'rgba(220,236,255,0.5)');
  glass.addColorStop(0.3, 'rgba(220,236,255,0.06)');
  glass.addColorStop(1, 'rgba(220,236,255,0.4)');
  canvas.fillStyle = glass;
  canvas.fillRect(-330, -330, 660, 640);
  canvas.beginPath();
  canvas.roundRect(-370, 300, 740, 120, 24);
  filled(canvas, 300, 420, '#d8322f', 8);
  for (let stripe = 0; stripe < 6; stripe++) {
    canvas.fillStyle = '#fff6e6';
    canvas.fillRect(-320 + stripe * 116, 312, 50, 96);
  }
  for (let one = 0; one < 34; one++) {
    const turn = age * (0.7 + 0.5 * scatter(one, 0.2)) + scatter(one);
    const own = wrap(turn);
    const out = (scatter(one + Math.floor(turn) * 3, 0.3) - 0.5) * 2;
    const y = 150 - full * 160 - Math.sin(own * Math.PI) * (220 + 260 * scatter(one, 0.8));
    if (own < 0.12) ballAt(canvas, out * 200, y, 15, '#e8a83a', 3);
    else popped(out * (180 + 330 * own), y, 36, own * 8 + one);
  }
  for (const x of [-340, 340]) {
    canvas.beginPath();
    canvas.roundRect(x - 22, -350, 44, 670, 20);
    filled(canvas, -350, 320, '#e8b83c', 6);
  }
  glow(canvas, 0, -300, 420, '#ffe8a0', 0.5);
  steam(picture, 0, -80, 560, 0.4);
};
