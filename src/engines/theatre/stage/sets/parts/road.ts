/** The far end of the street, and the wet road that mirrors its shops. */
import {
  type Brush,
  blankCanvas,
  downward,
  fillBand,
  glow,
  grain,
  mix,
  polygon,
  withAlpha,
} from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';
import { paintShop, SHOPS } from './shops.js';
import { SIGNS } from './signs.js';
import type { Street } from './street.js';

/** The far end: towers with lit windows, and the red and white tower everybody knows. */
export function paintSkyline(canvas: Brush, context: SetContext, street: Street): void {
  const { palette } = context;
  const { frame } = street;
  const { span } = frame;
  const base = street.eye + span * 0.1;
  const next = random(12);
  for (let index = 0; index < 26; index++) {
    const x = frame.across(-1.3 + index * 0.104 + 0.04 * next());
    const width = span * (0.06 + 0.06 * next());
    const height = span * (0.16 + 0.2 * next()) * (Math.abs(x - frame.width / 2) < span * 0.14 ? 0.6 : 1);
    canvas.fillStyle = downward(canvas, base - height, base, [
      tone(palette, '#5f6aa8', 0.62),
      mix(palette.haze, tone(palette, '#7a5a98', 0.6), 0.4),
    ]);
    canvas.fillRect(x - width / 2, base - height, width, height);
    for (let row = 0; row < height / (span * 0.018); row++)
      for (let column = 0; column < 4; column++) {
        if (next() > 0.25 + 0.3 * palette.lampStrength) continue;
        canvas.fillStyle = withAlpha(next() < 0.7 ? '#ffd79a' : '#bfe0ff', 0.25 + 0.5 * palette.lampStrength);
        canvas.fillRect(
          x - width / 2 + (column + 0.3) * (width / 4),
          base - height + (row + 0.4) * span * 0.018,
          width * 0.1,
          span * 0.007,
        );
      }
  }
  const x = frame.across(0.025);
  const height = span * 0.38;
  const metal = (part: number) =>
    mix(tone(palette, part ? '#fff3ea' : '#f2603f', 0.3), '#ff8a5a', 0.45 * palette.lampStrength * (part ? 0.4 : 1));
  glow(canvas, x, base - height * 0.5, height * 0.6, '#ff9a5a', 0.5 * palette.lampStrength);
  const half = (part: number) => span * (0.005 + 0.065 * (1 - part) ** 2.2);
  const sections = 8;
  for (let index = 0; index < sections; index++) {
    const low = index / sections;
    const high = (index + 1) / sections;
    canvas.strokeStyle = metal(index % 2);
    canvas.fillStyle = canvas.strokeStyle;
    canvas.lineWidth = Math.max(1, span * 0.0045);
    canvas.beginPath();
    canvas.moveTo(x - half(low), base - height * low);
    canvas.lineTo(x - half(high), base - height * high);
    canvas.lineTo(x + half(low), base - height * low);
    canvas.moveTo(x + half(low), base - height * low);
    canvas.lineTo(x + half(high), base - height * high);
    canvas.lineTo(x - half(low), base - height * low);
    canvas.stroke();
  }
  for (const [part, width] of [
    [0.36, 0.034],
    [0.68, 0.014],
  ] as const) {
    canvas.fillStyle = metal(1);
    canvas.beginPath();
    canvas.roundRect(
      x - span * width,
      base - height * part - span * 0.011,
      span * width * 2,
      span * 0.022,
      span * 0.006,
    );
    canvas.fill();
  }
  canvas.fillStyle = metal(0);
  canvas.fillRect(x - span * 0.002, base - height * 1.1, span * 0.004, height * 0.12);
}

export function paintRoad(canvas: Brush, context: SetContext, street: Street): void {
  const { palette } = context;
  const { frame } = street;
  const { span } = frame;
  const top = street.eye + span * 0.03;
  const wet = 0.55 + 0.45 * palette.wetness;
  fillBand(canvas, frame, top, frame.bottom, [
    groundTone(palette, '#8a6f9a', 0.4),
    groundTone(palette, '#6a6088', 0.15),
    groundTone(palette, '#555170'),
    groundTone(palette, '#464460'),
  ]);
  // The walls mirrored in the road, blurred downwards by the wet.
  const mirror = blankCanvas((frame.right - frame.left) / 2, (frame.bottom - top) / 2);
  const brush = mirror.getContext('2d');
  brush.scale(0.5, 0.5);
  brush.translate(-frame.left, -top);
  SHOPS.forEach((shop, index) => {
    paintShop(brush, palette, street, shop, index * 17 + 5, -1);
  });
  canvas.save();
  canvas.filter = `blur(${(span * 0.006).toFixed(2)}px)`;
  canvas.globalAlpha = (0.2 + 0.6 * palette.lampStrength) * wet;
  canvas.drawImage(mirror, frame.left, top, frame.right - frame.left, frame.bottom - top);
  canvas.restore();
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  for (const { side, away, colour, size } of SIGNS) {
    const [x, y] = street.point(side, away, 0);
    glow(
      canvas,
      x - (side * 0.2 * span) / away,
      y + (0.2 * span) / away,
      ((0.16 + size * 0.5) * span) / away,
      colour,
      0.42 * wet * (0.2 + 0.8 * palette.lampStrength),
      2,
    );
  }
  canvas.restore();
  // Pavements, kerbs and a crossing.
  for (const side of [-1, 1]) {
    const kerb = 0.7;
    canvas.fillStyle = withAlpha(groundTone(palette, '#a79cc0', 0.1), 0.45);
    polygon(canvas, [
      street.point(side, 9, 0),
      street.point(side, 0.4, 0),
      street.point(side * kerb, 0.4, 0),
      street.point(side * kerb, 9, 0),
    ]);
    canvas.fill();
    canvas.fillStyle = withAlpha(groundTone(palette, '#e9dff4', 0.1), 0.5);
    polygon(canvas, [
      street.point(side * kerb, 9, 0),
      street.point(side * kerb, 0.4, 0),
      street.point(side * (kerb - 0.018), 0.4, 0),
      street.point(side * (kerb - 0.018), 9, 0),
    ]);
    canvas.fill();
  }
  canvas.fillStyle = withAlpha(groundTone(palette, '#f4efff', 0.05), 0.42);
  for (let index = -4; index <= 4; index++) {
    const left = index * 0.15 - 0.045;
    polygon(canvas, [
      street.point(left, 1.62, 0),
      street.point(left + 0.09, 1.62, 0),
      street.point(left + 0.09, 1.3, 0),
      street.point(left, 1.3, 0),
    ]);
    canvas.fill();
  }
  for (const [from, to] of [
    [6, 4.6],
    [3.8, 3.1],
    [2.7, 2.25],
    [1.1, 0.96],
    [0.86, 0.74],
  ] as const) {
    polygon(canvas, [
      street.point(-0.014, from, 0),
      street.point(0.014, from, 0),
      street.point(0.014, to, 0),
      street.point(-0.014, to, 0),
    ]);
    canvas.fill();
  }
  const next = random(context.seed + 6);
  for (let index = 0; index < 9; index++) {
    // Puddles hold the sky.
    const away = 0.95 + next() * 1.8;
    const [x, y] = street.point((next() - 0.5) * 1.2, away, 0);
    glow(
      canvas,
      x,
      y,
      (span * (0.07 + 0.06 * next())) / away,
      mix(palette.sky[2], '#ffb0d8', 0.3 * palette.lampStrength),
      0.4 * wet,
      0.18,
    );
  }
  grain(canvas, frame.left, top, frame.right - frame.left, frame.bottom - top);
}
