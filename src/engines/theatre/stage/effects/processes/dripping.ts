/** Water that drips, from close by: rain on dry earth, a drop in a cave. Called by `process.ts`. */
import { lerp, smooth, TURN, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { backdrop, ballAt, type Draw, filled, type Point, path, round, tube } from './brushes.js';

/** Drops strike dust, and each leaves a dark spot on cracked ground. */
export const patter: Draw = (picture) => {
  const { canvas, age, part } = picture;
  backdrop(picture, '#8a96a4', '#b8a890', '#c89a6a');
  canvas.fillStyle = downward(canvas, -160, 520, ['#b8895a', '#c8965e', '#8a5a34']);
  canvas.fillRect(-3000, -160, 6000, 3000);
  const flat = (x: number, y: number): Point => {
    const near = (y + 160) / 680;
    return [x * (0.45 + 0.75 * near), y];
  };
  for (let row = 0; row < 7; row++)
    for (let column = -7; column <= 7; column++) {
      const [y, next] = [-160 + 680 * (row / 7) ** 1.5, -160 + 680 * ((row + 1) / 7) ** 1.5];
      const corner = (c: number, r: number, yy: number): Point =>
        flat(
          (c + 0.4 * (scatter(c * 7 + r * 13) - 0.5)) * 190,
          yy + (next - y) * 0.3 * (scatter(c * 5 + r * 3, 0.4) - 0.5),
        );
      path(canvas, [
        corner(column, row, y),
        corner(column + 1, row, y),
        corner(column + 1, row + 1, next),
        corner(column, row + 1, next),
      ]);
      canvas.fillStyle = mix(
        scatter(row * 15 + column) > 0.5 ? '#cf9e66' : '#c08a54',
        '#7a5236',
        0.55 * smooth(part) * (0.6 + 0.4 * scatter(column + row)),
      );
      canvas.fill();
      canvas.strokeStyle = '#5a3620';
      canvas.lineWidth = 5 + row * 1.6;
      canvas.lineJoin = 'round';
      canvas.stroke();
    }
  const DROPS = 46;
  for (let drop = 0; drop < DROPS; drop++) {
    const first = scatter(drop, 0.71) * 0.86;
    const since = part - first;
    const [x, y] = flat((scatter(drop) - 0.5) * 1900, -130 + 600 * scatter(drop, 0.4));
    const near = (y + 160) / 680;
    if (since > 0) {
      canvas.fillStyle = 'rgba(60,34,22,0.6)';
      round(canvas, x, y, (26 + 50 * near) * Math.min(1, since * 14), 0.42);
      canvas.fill();
    }
    if (since > -0.05 && since < 0) {
      const fall = since / 0.05;
      canvas.strokeStyle = 'rgba(220,238,255,0.9)';
      canvas.lineWidth = 5 + 7 * near;
      canvas.lineCap = 'round';
      path(
        canvas,
        [
          [x, y + 700 * fall],
          [x, y + 700 * fall - 60 - 60 * near],
        ],
        false,
      );
      canvas.stroke();
    }
    if (since > 0 && since < 0.1)
      for (let bead = 0; bead < 9; bead++) {
        const own = since / 0.1;
        const turn = (bead / 9) * TURN;
        ballAt(
          canvas,
          x + (60 + 90 * near) * own * Math.cos(turn),
          y - (70 + 90 * near) * Math.sin(own * Math.PI) + 18 * Math.sin(turn),
          4 + 6 * near,
          bead % 3 ? '#e6f4ff' : '#a87a50',
          0,
        );
      }
    if (since > 0 && since < 0.2)
      glow(canvas, x, y - 30 * near, (60 + 120 * near) * (0.4 + since * 4), '#e0c096', 0.4 * (1 - since / 0.2), 0.5);
  }
  for (let line = 0; line < 40; line++) {
    const own = wrap(age * 1.7 + scatter(line));
    canvas.strokeStyle = 'rgba(230,242,255,0.35)';
    canvas.lineWidth = 4;
    const x = (scatter(line, 0.3) - 0.5) * 1900;
    path(
      canvas,
      [
        [x, -560 + 900 * own],
        [x, -500 + 900 * own],
      ],
      false,
    );
    canvas.stroke();
  }
};

/** It swells at the tip, lets go, and rings run over the pool. */
export const trickle: Draw = (picture) => {
  const { canvas, age } = picture;
  canvas.fillStyle = downward(canvas, -520, 520, ['#141826', '#24344a', '#0e1a28']);
  canvas.fillRect(-3000, -3000, 6000, 6000);
  glow(canvas, 260, -80, 640, '#5ab0c8', 0.4);
  const stone = (x: number, wide: number, long: number, tone: string, up = false): void => {
    const [from, way] = up ? [300, -1] : [-560, 1];
    canvas.beginPath();
    canvas.moveTo(x - wide, from);
    canvas.bezierCurveTo(
      x - wide * 0.5,
      from + way * long * 0.3,
      x - wide * 0.24,
      from + way * long * 0.7,
      x - 6,
      from + way * long,
    );
    canvas.lineTo(x + 6, from + way * long);
    canvas.bezierCurveTo(
      x + wide * 0.24,
      from + way * long * 0.7,
      x + wide * 0.5,
      from + way * long * 0.3,
      x + wide,
      from,
    );
    filled(canvas, Math.min(from, from + way * long), Math.max(from, from + way * long), tone, 5);
    for (let band = 1; band < 6; band++) {
      canvas.strokeStyle = 'rgba(255,240,220,0.14)';
      canvas.lineWidth = 8;
      canvas.beginPath();
      canvas.ellipse(x, from + (way * long * band) / 7, wide * (1 - band / 7) * 0.7, 14, 0, 0, Math.PI);
      canvas.stroke();
    }
  };
  for (const [x, wide, long] of [
    [-640, 110, 330],
    [-420, 70, 240],
    [300, 80, 300],
    [520, 120, 420],
    [700, 80, 260],
  ] as const)
    stone(x, wide, long, '#4a4a58');
  for (const [x, wide, long] of [
    [-560, 130, 240],
    [480, 150, 210],
  ] as const)
    stone(x, wide, long, '#4e4a54', true);
  canvas.fillStyle = downward(canvas, 270, 520, ['#2a6a80', '#12303e']);
  canvas.fillRect(-3000, 280, 6000, 2000);
  const turn = age * 0.62;
  const own = wrap(turn);
  const TIP = -110;
  for (let ring = 0; ring < 4; ring++) {
    const out = own * 1.2 + 0.18 - ring * 0.16;
    if (out <= 0 || (turn < 0.62 && own < 0.62)) continue;
    canvas.strokeStyle = `rgba(190,236,250,${Math.max(0, 0.9 - out * 0.7).toFixed(2)})`;
    canvas.lineWidth = 7 * (1 - out * 0.5);
    round(canvas, 0, 360, 620 * out, 0.17);
    canvas.stroke();
  }
  stone(0, 190, 450, '#8a7a6a');
  if (own < 0.5) {
    const swells = smooth(own / 0.5);
    canvas.beginPath();
    canvas.moveTo(-8, TIP - 10);
    canvas.bezierCurveTo(-40 * swells, TIP + 40 * swells, -34 * swells, TIP + 84 * swells, 0, TIP + 84 * swells);
    canvas.bezierCurveTo(34 * swells, TIP + 84 * swells, 40 * swells, TIP + 40 * swells, 8, TIP - 10);
    filled(canvas, TIP, TIP + 84, '#9fdcf0', 3);
  } else if (own < 0.64) {
    const fall = (own - 0.5) / 0.14;
    const y = lerp(TIP + 50, 350, fall * fall);
    ballAt(canvas, 0, y, 34, '#9fdcf0', 3);
    path(canvas, [
      [-14, y - 26],
      [0, y - 80],
      [14, y - 26],
    ]);
    canvas.fillStyle = '#9fdcf0';
    canvas.fill();
  } else if (own < 0.86) {
    const since = (own - 0.64) / 0.22;
    const high = 130 * Math.sin(since * Math.PI);
    tube(
      canvas,
      [
        [0, 362],
        [0, 362 - high * 0.5],
        [0, 362 - high],
      ],
      26,
      '#8fd4ea',
    );
    for (let bead = 0; bead < 10; bead++) {
      const angle = (bead / 10) * TURN;
      ballAt(
        canvas,
        150 * since * Math.cos(angle),
        356 - 110 * Math.sin(since * Math.PI) * (0.6 + 0.4 * scatter(bead)) + 30 * Math.sin(angle),
        9,
        '#cdf2ff',
        0,
      );
    }
  }
};
