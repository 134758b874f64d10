/** A steamer from close by. Called by `process.ts`. */
import { lerp, wave, wrap } from '../../painting/easing.js';
import { glow } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { between, blob, type Draw, dots, filled, round } from './brushes.js';
import { room, steam, table } from './surroundings.js';

/** The lid goes up, and a cloud of steam with it. */
export const uncover: Draw = (picture) => {
  const { canvas, part, age } = picture;
  room(picture, 'kitchen', 220);
  table(picture, 220);
  const up = between(part, 0.14, 0.4);
  const basket = (y: number, high: number): void => {
    canvas.beginPath();
    canvas.roundRect(-440, y, 880, high, 20);
    filled(canvas, y, y + high, '#d8a45e', 7);
    for (let band = 0; band < 12; band++) {
      canvas.fillStyle = 'rgba(110,64,24,0.35)';
      canvas.fillRect(-430 + band * 74, y + 8, 8, high - 16);
    }
    canvas.fillStyle = 'rgba(110,64,24,0.5)';
    canvas.fillRect(-436, y + high * 0.44, 872, 10);
  };
  basket(250, 150);
  round(canvas, 0, 130, 440, 0.22);
  filled(canvas, 40, 220, '#b8823e', 7);
  round(canvas, 0, 132, 404, 0.19);
  canvas.fillStyle = '#f0dcae';
  canvas.fill();
  for (const [x, y, size] of [
    [-230, 80, 1],
    [0, 62, 1],
    [230, 80, 1],
    [-120, 124, 1.12],
    [120, 124, 1.12],
  ] as const) {
    canvas.save();
    canvas.translate(x, y);
    canvas.scale(size, size);
    blob(canvas, dots('-104 30, -100 -34, -54 -84, 0 -96, 54 -84, 100 -34, 104 30, 60 56, -60 56'));
    filled(canvas, -96, 60, '#fffaf2', 6);
    canvas.strokeStyle = '#dccdb8';
    canvas.lineWidth = 6;
    for (let pleat = -3; pleat <= 3; pleat++) {
      canvas.beginPath();
      canvas.moveTo(0, -86);
      canvas.quadraticCurveTo(pleat * 16, -70, pleat * 27, -26 + Math.abs(pleat) * 3);
      canvas.stroke();
    }
    canvas.restore();
  }
  basket(132, 130);
  for (let puff = 0; puff < 34; puff++) {
    if (up < 0.02) break;
    const own = wrap(age * 0.5 + scatter(puff));
    const burst = 1.5 - part;
    glow(
      canvas,
      (scatter(puff, 0.3) - 0.5) * (760 + 500 * own) + 30 * wave(age * 0.4 + puff),
      100 - 560 * own,
      (130 + 170 * own) * up,
      '#ffffff',
      0.62 * Math.sin(own * Math.PI) * burst,
    );
  }
  const y = lerp(90, -330, up);
  canvas.save();
  canvas.translate(lerp(0, 330, up), y);
  canvas.rotate(0.5 * up);
  canvas.beginPath();
  canvas.moveTo(-456, 50);
  canvas.bezierCurveTo(-420, -120, -200, -160, 0, -160);
  canvas.bezierCurveTo(200, -160, 420, -120, 456, 50);
  canvas.closePath();
  filled(canvas, -160, 50, '#cf9a54', 8);
  for (const line of [-0.6, -0.2, 0.2, 0.6]) {
    canvas.strokeStyle = 'rgba(110,64,24,0.4)';
    canvas.lineWidth = 7;
    canvas.beginPath();
    canvas.moveTo(line * 640, 44);
    canvas.quadraticCurveTo(line * 430, -110, line * 90, -156);
    canvas.stroke();
  }
  canvas.beginPath();
  canvas.roundRect(-50, -206, 100, 54, 24);
  filled(canvas, -206, -152, '#a8702e', 6);
  canvas.restore();
  if (up < 0.1) steam(picture, 0, 100, 760, 0.4);
};
