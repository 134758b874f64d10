/** A lesson of ice, water and vapour. Called by `process.ts`. */
import { clamp, lerp, wave, wrap } from '../../painting/easing.js';
import { glow } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  ballAt,
  between,
  type Draw,
  filled,
  INK,
  letters,
  type Picture,
  type Point,
  paper,
  round,
  tag,
} from './brushes.js';

/** Ice in a pot becomes water and then vapour, while the thermometer climbs. */
export const states: Draw = (picture) => {
  const { canvas, part, age } = picture;
  paper(picture, '#eef8ff', '#fbeedb');
  const [melted, boils] = [between(part, 0.12, 0.46), between(part, 0.56, 0.74)];
  const gone = 0.34 * between(part, 0.6, 1);
  flameAt(picture, 0, 420, 0.5 + 0.5 * boils);
  const level = lerp(196, 96, melted) + 240 * gone;
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(-250, -130, 500, 400, [10, 10, 60, 60]);
  canvas.fillStyle = 'rgba(255,255,255,0.5)';
  canvas.fill();
  canvas.clip();
  const water = canvas.createLinearGradient(0, level, 0, 270);
  water.addColorStop(0, '#8fd4ff');
  water.addColorStop(1, '#3a92e0');
  canvas.fillStyle = water;
  canvas.beginPath();
  for (let x = -260; x <= 260; x += 10)
    canvas.lineTo(x, level + (4 + 9 * boils) * wave(x / 130 + age) + (melted < 0.02 ? 200 : 0));
  canvas.lineTo(260, 300);
  canvas.lineTo(-260, 300);
  canvas.fill();
  for (let bubble = 0; bubble < 26 * boils; bubble++) {
    const own = wrap(age * 1.2 + scatter(bubble));
    canvas.strokeStyle = 'rgba(255,255,255,0.9)';
    canvas.lineWidth = 4;
    round(canvas, (scatter(bubble, 0.4) - 0.5) * 440, lerp(256, level, own), 6 + 12 * own);
    canvas.stroke();
  }
  for (const [index, [x, y, size, turn]] of (
    [
      [-110, 60, 130, -0.2],
      [70, 70, 140, 0.16],
      [-20, -60, 120, 0.4],
    ] as const
  ).entries()) {
    const own = clamp(1 - melted * (1.15 + 0.1 * index));
    if (own < 0.05) continue;
    canvas.save();
    canvas.translate(x, lerp(Math.min(200, level + 20), y + 60, own) + 4 * wave(age * 0.5 + index));
    canvas.rotate(turn);
    const half = (size / 2) * own ** 0.5;
    canvas.beginPath();
    canvas.roundRect(-half, -half, 2 * half, 2 * half, half * 0.3);
    filled(canvas, -half, half, '#b6e4fa', 5);
    canvas.fillStyle = 'rgba(255,255,255,0.75)';
    canvas.beginPath();
    canvas.roundRect(-half * 0.7, -half * 0.72, half * 0.9, half * 0.22, half * 0.1);
    canvas.fill();
    canvas.restore();
  }
  canvas.restore();
  canvas.strokeStyle = '#6a8aa8';
  canvas.lineWidth = 12;
  canvas.beginPath();
  canvas.moveTo(-268, -150);
  canvas.lineTo(-250, -130);
  canvas.lineTo(-250, 210);
  canvas.quadraticCurveTo(-250, 270, -190, 270);
  canvas.lineTo(190, 270);
  canvas.quadraticCurveTo(250, 270, 250, 210);
  canvas.lineTo(250, -130);
  canvas.lineTo(268, -150);
  canvas.stroke();
  for (let puff = 0; puff < 20; puff++) {
    const own = wrap(age * 0.4 + scatter(puff));
    const x = (scatter(puff, 0.3) - 0.5) * (300 + 220 * own) + 20 * wave(age * 0.3 + puff);
    glow(canvas, x, level - 60 - 480 * own, 60 + 90 * own, '#b8cce0', boils * 0.75 * Math.sin(own * Math.PI));
  }
  thermometer(
    picture,
    [470, 0],
    clamp(0.1 + 0.3 * melted + 0.52 * between(part, 0.4, 0.72)),
    part < 0.46 ? '0 °C' : part > 0.68 ? '100 °C' : '',
  );
  tag(picture, 0, [-480, 40], [-130, 110], 0.04);
  tag(picture, 1, [-480, 190], [-130, 200], 0.4);
  tag(picture, 2, [-440, -300], [-110, -300], 0.72);
};

function flameAt({ canvas, age }: Picture, x: number, y: number, strong: number): void {
  canvas.beginPath();
  canvas.roundRect(x - 180, y, 360, 40, 16);
  filled(canvas, y, y + 40, '#6a6878', 5);
  for (let tongue = -3; tongue <= 3; tongue++) {
    const high = (70 + 20 * wave(age * 2.3 + tongue * 0.37)) * (0.6 + 0.5 * strong);
    for (const [share, tone] of [
      [1, '#ff8a2a'],
      [0.55, '#ffe06a'],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(x + tongue * 48 - 20 * share, y);
      canvas.quadraticCurveTo(
        x + tongue * 48 - 24 * share,
        y - high * share * 0.6,
        x + tongue * 48 + 5 * wave(age * 3 + tongue),
        y - high * share,
      );
      canvas.quadraticCurveTo(x + tongue * 48 + 24 * share, y - high * share * 0.6, x + tongue * 48 + 20 * share, y);
      canvas.fill();
    }
  }
}

function thermometer({ canvas }: Picture, [x, y]: Point, share: number, says: string): void {
  canvas.beginPath();
  canvas.roundRect(x - 30, y - 290, 60, 500, 30);
  filled(canvas, y - 290, y + 210, '#f8fbff', 7);
  canvas.fillStyle = '#e0393f';
  canvas.beginPath();
  canvas.roundRect(x - 13, y + 190 - 440 * share, 26, 440 * share + 20, 12);
  canvas.fill();
  ballAt(canvas, x, y + 230, 50, '#e0393f', 7);
  for (let mark = 0; mark < 6; mark++) {
    canvas.fillStyle = INK;
    canvas.fillRect(x + 14, y + 146 - mark * 80, 18, 5);
  }
  if (says) letters(canvas, says, x + 120, y + 190 - 440 * share, 44);
}
