/** Dominoes, knitting, a candle, from close by. Called by `process.ts`. */
import { clamp, lerp, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { ballAt, between, type Draw, dots, filled, INK, round, tube } from './brushes.js';
import { room, table } from './surroundings.js';

/** One pushes the next, to the last. */
export const topple: Draw = (picture) => {
  const { canvas, part } = picture;
  room(picture, 'workshop', 150);
  table(picture, 150);
  const COUNT = 17;
  const runs = part * 1.24 * COUNT - 2.6;
  const colours = ['#e8544a', '#f2a43a', '#f2d03a', '#58b05a', '#4a9ae0', '#9a6ad8'] as const;
  const ground = 300;
  for (let one = COUNT - 1; one >= 0; one--) {
    const x = -560 + one * 84;
    const fallen = clamp((runs - one) / 2);
    const rest = one === COUNT - 1 ? 1.5 : 1.12;
    canvas.save();
    canvas.translate(x + 34, ground);
    canvas.rotate(rest * fallen ** 1.5);
    canvas.translate(-34, 0);
    canvas.beginPath();
    canvas.roundRect(-6, -238, 40, 238, 10);
    filled(canvas, -238, 0, mix(colours[one % 6]!, INK, 0.25), 5);
    canvas.beginPath();
    canvas.roundRect(-14, -230, 36, 236, 10);
    filled(canvas, -230, 6, colours[one % 6]!, 5);
    canvas.fillStyle = '#fffdf6';
    for (let dot = 0; dot < (one % 3) + 1; dot++) {
      round(canvas, 4, -180 + dot * 60, 9);
      canvas.fill();
    }
    canvas.restore();
  }
  // A marble starts it.
  const rolls = clamp((part - 0.0) / 0.13);
  const at = lerp(-980, -600, rolls);
  tube(canvas, dots('-1000 180, -760 262, -560 306'), 20, '#b8824a');
  ballAt(canvas, at, lerp(150, 262, clamp((at + 1000) / 400)), 40, '#5ac8e0', 5);
  const rung = clamp((runs - COUNT + 0.4) / 2);
  canvas.save();
  canvas.translate(840, ground - 60);
  canvas.rotate(0.2 * wave(part * 14) * rung * (1 - rung * 0.4));
  canvas.beginPath();
  canvas.moveTo(-80, 40);
  canvas.quadraticCurveTo(-70, -90, 0, -100);
  canvas.quadraticCurveTo(70, -90, 80, 40);
  canvas.closePath();
  filled(canvas, -100, 40, '#f2c23a', 6);
  canvas.restore();
  if (rung > 0) glow(canvas, 780, ground - 80, 260, '#fff0a0', 0.8 * rung);
};

/** Two needles, and a cloth that grows below them by a row at a time. */
export const knit: Draw = (picture) => {
  const { canvas, part, age, process } = picture;
  room(picture, 'workshop', 520);
  glow(canvas, 0, 80, 640, '#fff0d8', 0.3);
  const wool = process.colour ?? 'red';
  const colour =
    {
      red: '#d8443c',
      blue: '#4a7ad8',
      green: '#58a85a',
      yellow: '#f0c03a',
      pink: '#f28ab0',
      white: '#f6f0e6',
      grey: '#a8a4b0',
      purple: '#8a5ac8',
      orange: '#f08a3a',
      brown: '#8a5a3a',
      black: '#3a3842',
    }[wool as string] ?? '#d8443c';
  const rows = 3 + part * 8;
  const lit = wrap(rows);
  const STITCHES = 15;
  for (let row = 0; row < Math.floor(rows) + 1; row++)
    for (let stitch = 0; stitch < STITCHES; stitch++) {
      const isNew = row === 0;
      if (isNew && stitch / STITCHES > lit) continue;
      const x = -420 + stitch * 60;
      const y = -110 + (row + (isNew ? 0 : lit - 1) + 0.4) * 58;
      for (const side of [-1, 1])
        tube(
          canvas,
          [
            [x + side * 26, y - 34],
            [x + side * 15, y - 4],
            [x, y + 22],
          ],
          27,
          row % 4 === 3 ? mix(colour, '#ffffff', 0.4) : colour,
        );
    }
  const at = -420 + lit * STITCHES * 60;
  const click = wave(age * 2.2);
  tube(
    canvas,
    [
      [-600, -60],
      [-60, -128],
      [480, -150],
    ],
    26,
    '#e8c88a',
  );
  ballAt(canvas, -610, -58, 34, '#e0784a', 5);
  canvas.save();
  canvas.translate(at, -130);
  canvas.rotate(-0.5 + 0.09 * click);
  tube(
    canvas,
    [
      [-70, 0],
      [260, 0],
      [620, 0],
    ],
    26,
    '#e8c88a',
  );
  ballAt(canvas, 624, 0, 34, '#e0784a', 5);
  canvas.restore();
  tube(
    canvas,
    [
      [at, -130],
      [at + 90, -60 + 20 * click],
      [420, 120],
      [560, 330],
    ],
    17,
    colour,
  );
  ballAt(canvas, 590, 370, 130, colour, 6);
  for (let turn = 0; turn < 5; turn++) {
    canvas.strokeStyle = mix(colour, turn % 2 ? '#ffffff' : INK, 0.28);
    canvas.lineWidth = 9;
    canvas.beginPath();
    canvas.ellipse(590, 370, 118, 30 + turn * 18, turn * 0.7 + age * 0.5, 0, Math.PI);
    canvas.stroke();
  }
};

/** A match comes, and the room grows warm. */
export const kindle: Draw = (picture) => {
  const { canvas, part, age } = picture;
  const lit = between(part, 0.3, 0.46);
  canvas.fillStyle = downward(canvas, -520, 520, [mix('#0c0a14', '#3a2014', lit), mix('#14101c', '#7a4420', lit)]);
  canvas.fillRect(-3000, -3000, 6000, 6000);
  for (let spot = 0; spot < 18; spot++) {
    canvas.fillStyle = `rgba(255,200,120,${(0.16 * lit * scatter(spot, 0.4)).toFixed(3)})`;
    round(canvas, (scatter(spot) - 0.5) * 1800, (scatter(spot, 0.6) - 0.6) * 900, 40 + 50 * scatter(spot, 0.8));
    canvas.fill();
  }
  table(picture, 330, mix('#1c1218', '#8a5430', lit));
  glow(canvas, 0, -140, 900, '#ffb04a', 0.5 * lit + 0.03 * wave(age * 2) * lit);
  canvas.beginPath();
  canvas.roundRect(-110, -20, 220, 400, 24);
  filled(canvas, -20, 380, mix('#a89a8a', '#fff2dc', lit), 7);
  round(canvas, 0, -14, 110, 0.24);
  filled(canvas, -40, 14, mix('#b8aa9a', '#fff8e6', lit), 5);
  tube(
    canvas,
    [
      [0, -14],
      [4, -50],
      [0, -84],
    ],
    13,
    '#3a2a24',
  );
  const flame = (x: number, y: number, size: number): void => {
    glow(canvas, x, y - 60 * size, 240 * size, '#ffd070', 0.8);
    for (const [share, tone] of [
      [1, '#ff9a2a'],
      [0.72, '#ffd34a'],
      [0.4, '#fff6d0'],
    ] as const) {
      const lean = 12 * wave(age * 1.3) + 6 * wave(age * 2.9);
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.bezierCurveTo(
        x - 62 * size * share,
        y - 30 * size,
        x - 40 * size * share,
        y - 110 * size * share,
        x + lean * size,
        y - 190 * size * share,
      );
      canvas.bezierCurveTo(x + 44 * size * share, y - 110 * size * share, x + 60 * size * share, y - 30 * size, x, y);
      canvas.fill();
    }
  };
  if (lit > 0.01) flame(0, -70, lit);
  const comes = between(part, 0.04, 0.26) - between(part, 0.5, 0.7);
  if (comes > 0.01) {
    const [x, y] = [lerp(760, 40, comes), lerp(-420, -90, comes)];
    tube(
      canvas,
      [
        [x, y],
        [x + 200, y - 120],
        [x + 520, y - 300],
      ],
      20,
      '#d8b07a',
    );
    flame(x, y + 10, 0.6);
  }
};
