/** What hangs in a museum: framed paintings of several kinds. Called by `museum.ts`. */
import {
  type Brush,
  ball,
  disc,
  downward,
  glow,
  mix,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Toner } from './furniture.js';

export type Subject = 'sea' | 'portrait' | 'abstract' | 'stars' | 'fruit' | 'mountains';

/** A painting in a gilded frame; `x`, `y` is its middle, sizes in pixels with the frame. */
export function painting(
  canvas: Brush,
  toned: Toner,
  subject: Subject,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const rim = Math.min(width, height) * 0.1;
  const gold = tonesOf(toned('#e0a83c'), '#fff2b8', '#5a2c10', 1.2);
  canvas.fillStyle = withAlpha('#1a0a1c', 0.3);
  canvas.beginPath();
  canvas.roundRect(x - width / 2 + rim * 0.2, y - height / 2 + rim * 0.7, width, height, rim * 0.3);
  canvas.fill();
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, [gold.light, gold.base, gold.shade]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2, width, height, rim * 0.3);
  canvas.fill();
  for (const [inset, colour] of [
    [0.3, gold.shade],
    [0.42, gold.light],
    [0.62, gold.base],
    [0.86, mix(gold.shade, '#20080c', 0.5)],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = rim * 0.14;
    canvas.strokeRect(
      x - width / 2 + rim * inset,
      y - height / 2 + rim * inset,
      width - rim * inset * 2,
      height - rim * inset * 2,
    );
  }
  for (const across of [-1, 1])
    for (const up of [-1, 1])
      ball(canvas, x + across * (width / 2 - rim * 0.45), y + up * (height / 2 - rim * 0.45), rim * 0.5, gold, 1);
  const wide = width - rim * 2;
  const tall = height - rim * 2;
  canvas.save();
  canvas.translate(x - wide / 2, y - tall / 2);
  canvas.beginPath();
  canvas.rect(0, 0, wide, tall);
  canvas.clip();
  SUBJECTS[subject](canvas, toned, wide, tall);
  // The frame's shade on the canvas, and varnish.
  canvas.fillStyle = downward(canvas, 0, tall * 0.14, ['rgba(20,5,20,0.4)', 'rgba(20,5,20,0)']);
  canvas.fillRect(0, 0, wide, tall * 0.14);
  canvas.fillStyle = withAlpha('#fff4d8', 0.1);
  canvas.beginPath();
  canvas.moveTo(wide * 0.1, 0);
  canvas.lineTo(wide * 0.4, 0);
  canvas.lineTo(wide * 0.1, tall);
  canvas.lineTo(-wide * 0.2, tall);
  canvas.fill();
  canvas.restore();
}

const SUBJECTS: Record<Subject, (canvas: Brush, toned: Toner, width: number, height: number) => void> = {
  sea(canvas, toned, width, height) {
    canvas.fillStyle = downward(canvas, 0, height * 0.6, [toned('#f08a5c'), toned('#ffc873'), toned('#ffe9b0')]);
    canvas.fillRect(0, 0, width, height);
    canvas.fillStyle = toned('#fff3c0');
    disc(canvas, width * 0.64, height * 0.46, height * 0.13);
    canvas.fillStyle = downward(canvas, height * 0.58, height, [toned('#3fa6a8'), toned('#1c5f8a')]);
    canvas.fillRect(0, height * 0.58, width, height);
    const next = random(5);
    for (let index = 0; index < 16; index++) {
      canvas.fillStyle = withAlpha(toned(index % 2 ? '#ffe2a0' : '#8fe0d8'), 0.6);
      canvas.fillRect(width * (0.3 + 0.5 * next()), height * (0.62 + 0.34 * next()), width * 0.14, height * 0.014);
    }
    canvas.fillStyle = toned('#5a3030');
    canvas.beginPath();
    canvas.moveTo(width * 0.18, height * 0.64);
    canvas.lineTo(width * 0.44, height * 0.64);
    canvas.lineTo(width * 0.39, height * 0.72);
    canvas.lineTo(width * 0.22, height * 0.72);
    canvas.fill();
    canvas.fillStyle = toned('#fff6e6');
    canvas.beginPath();
    canvas.moveTo(width * 0.3, height * 0.2);
    canvas.lineTo(width * 0.3, height * 0.61);
    canvas.lineTo(width * 0.45, height * 0.61);
    canvas.fill();
    canvas.beginPath();
    canvas.moveTo(width * 0.28, height * 0.28);
    canvas.lineTo(width * 0.28, height * 0.61);
    canvas.lineTo(width * 0.19, height * 0.61);
    canvas.fill();
  },
  portrait(canvas, toned, width, height) {
    canvas.fillStyle = downward(canvas, 0, height, [toned('#7f9a6a'), toned('#c2b478'), toned('#5f6a48')]);
    canvas.fillRect(0, 0, width, height);
    canvas.fillStyle = toned('#4a2c28');
    canvas.beginPath();
    canvas.ellipse(width * 0.5, height * 0.42, width * 0.27, height * 0.29, 0, 0, TURN);
    canvas.fill();
    canvas.fillRect(width * 0.23, height * 0.42, width * 0.54, height * 0.3);
    const dress = tonesOf(toned('#2f4f4a'));
    canvas.fillStyle = downward(canvas, height * 0.6, height, [dress.light, dress.shade]);
    canvas.beginPath();
    canvas.ellipse(width * 0.5, height * 1.02, width * 0.46, height * 0.36, 0, 0, TURN);
    canvas.fill();
    const skin = tonesOf(toned('#f0c096'), '#fff2d8', '#7a3a2c');
    ball(canvas, width * 0.5, height * 0.74, width * 0.17, skin, 1);
    canvas.fillStyle = sideways(canvas, width * 0.3, width * 0.7, [skin.base, skin.light, skin.base, skin.shade]);
    canvas.beginPath();
    canvas.ellipse(width * 0.5, height * 0.42, width * 0.18, height * 0.2, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = toned('#3a2020');
    for (const side of [-1, 1]) disc(canvas, width * (0.5 + side * 0.075), height * 0.4, width * 0.022);
    canvas.strokeStyle = toned('#a0503c');
    canvas.lineWidth = width * 0.018;
    canvas.beginPath();
    canvas.arc(width * 0.5, height * 0.45, width * 0.08, 0.6, 2.5);
    canvas.stroke();
    canvas.fillStyle = skin.base;
    canvas.beginPath();
    canvas.ellipse(width * 0.45, height * 0.9, width * 0.2, height * 0.055, 0.1, 0, TURN);
    canvas.fill();
  },
  abstract(canvas, toned, width, height) {
    canvas.fillStyle = toned('#fbf4e4');
    canvas.fillRect(0, 0, width, height);
    for (const [left, top, wide, tall, colour] of [
      [0, 0, 0.3, 0.45, '#e2463c'],
      [0.62, 0.3, 0.38, 0.42, '#f4c440'],
      [0.3, 0.72, 0.32, 0.28, '#2f62b8'],
      [0.78, 0, 0.22, 0.3, '#2f62b8'],
      [0, 0.72, 0.3, 0.28, '#f4c440'],
    ] as const) {
      canvas.fillStyle = toned(colour);
      canvas.fillRect(left * width, top * height, wide * width, tall * height);
    }
    canvas.fillStyle = toned('#2a2028');
    for (const across of [0.3, 0.62, 0.78]) canvas.fillRect(across * width - width * 0.014, 0, width * 0.028, height);
    for (const down of [0.3, 0.45, 0.72]) canvas.fillRect(0, down * height - width * 0.014, width, width * 0.028);
  },
  stars(canvas, toned, width, height) {
    canvas.fillStyle = downward(canvas, 0, height, [toned('#17357c'), toned('#3a78b8'), toned('#78b0c0')]);
    canvas.fillRect(0, 0, width, height);
    canvas.lineCap = 'round';
    const next = random(3);
    for (let index = 0; index < 46; index++) {
      canvas.strokeStyle = withAlpha(toned(index % 3 ? '#a9d4e8' : '#f6e08a'), 0.6);
      canvas.lineWidth = height * 0.016;
      canvas.beginPath();
      const radius = height * (0.06 + 0.3 * next());
      const start = next() * TURN;
      canvas.arc(width * (0.45 + 0.1 * next()), height * 0.38, radius * 1.2, start, start + 0.9);
      canvas.stroke();
    }
    for (const [across, down, size] of [
      [0.84, 0.2, 0.1],
      [0.15, 0.2, 0.05],
      [0.68, 0.14, 0.04],
      [0.24, 0.48, 0.04],
      [0.75, 0.5, 0.045],
    ] as const) {
      glow(canvas, across * width, down * height, size * height * 2.4, '#ffe68a', 0.9);
      canvas.fillStyle = toned('#ffe9a0');
      disc(canvas, across * width, down * height, size * height);
    }
    canvas.fillStyle = toned('#1f3f58');
    canvas.beginPath();
    canvas.moveTo(0, height);
    canvas.lineTo(0, height * 0.82);
    canvas.quadraticCurveTo(width * 0.4, height * 0.7, width, height * 0.8);
    canvas.lineTo(width, height);
    canvas.fill();
    canvas.fillStyle = toned('#16282c');
    canvas.beginPath();
    canvas.moveTo(width * 0.06, height);
    canvas.quadraticCurveTo(width * 0.08, height * 0.5, width * 0.15, height * 0.26);
    canvas.quadraticCurveTo(width * 0.22, height * 0.6, width * 0.26, height);
    canvas.fill();
  },
  fruit(canvas, toned, width, height) {
    canvas.fillStyle = downward(canvas, 0, height, [toned('#5a3a34'), toned('#8a5a40')]);
    canvas.fillRect(0, 0, width, height);
    canvas.fillStyle = toned('#e8d8b8');
    canvas.fillRect(0, height * 0.7, width, height);
    for (const [across, down, size, colour] of [
      [0.4, 0.52, 0.17, '#e2483a'],
      [0.62, 0.5, 0.19, '#f29a34'],
      [0.5, 0.66, 0.17, '#a8c83c'],
      [0.3, 0.68, 0.14, '#f2c83c'],
      [0.72, 0.68, 0.15, '#c83a4a'],
    ] as const)
      ball(canvas, across * width, down * height, size * Math.min(width, height), tonesOf(toned(colour)), -1);
    canvas.fillStyle = toned('#4f7fa8');
    canvas.beginPath();
    canvas.ellipse(width * 0.5, height * 0.78, width * 0.36, height * 0.16, 0, 0, Math.PI);
    canvas.fill();
  },
  mountains(canvas, toned, width, height) {
    canvas.fillStyle = downward(canvas, 0, height, [toned('#8ac6e6'), toned('#fff0d8')]);
    canvas.fillRect(0, 0, width, height);
    for (const [peak, base, colour] of [
      [0.3, 0.22, '#7a86b8'],
      [0.7, 0.34, '#5a6aa0'],
    ] as const) {
      canvas.fillStyle = toned(colour);
      canvas.beginPath();
      canvas.moveTo(width * (peak - 0.5), height);
      canvas.lineTo(width * peak, height * base);
      canvas.lineTo(width * (peak + 0.5), height);
      canvas.fill();
      canvas.fillStyle = toned('#ffffff');
      canvas.beginPath();
      canvas.moveTo(width * (peak - 0.1), height * (base + 0.16));
      canvas.lineTo(width * peak, height * base);
      canvas.lineTo(width * (peak + 0.1), height * (base + 0.16));
      canvas.fill();
    }
    canvas.fillStyle = toned('#5f9a5c');
    canvas.beginPath();
    canvas.ellipse(width * 0.4, height * 1.1, width * 0.9, height * 0.36, 0, 0, TURN);
    canvas.fill();
  },
};
