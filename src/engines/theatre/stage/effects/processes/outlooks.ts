/** Ways of looking that are the film: out of a wave, out of a train, from the air over fields. Called by `process.ts`. */
import { lerp, TURN, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { backdrop, ballAt, type Draw, filled, type Point, path, round } from './brushes.js';
import { nearing, sizeAt } from './nearing.js';

/** Out of a wave that closes over us towards its opening. */
export const inBarrel: Draw = (picture) => {
  const { canvas, age } = picture;
  const to: Point = [190 + 40 * wave(age * 0.3), -20];
  backdrop(picture, '#8fd4f6', '#fdeccb');
  ballAt(canvas, to[0] + 60, to[1] - 60, 50, '#fff0a8', 0);
  canvas.fillStyle = '#2f8ac0';
  canvas.fillRect(-3000, to[1] + 30, 6000, 3000);
  for (let layer = 13; layer >= 0; layer--) {
    const size = 0.2 + 0.8 * ((13 - layer) / 13);
    const own = 1 - size;
    const [x, y] = [lerp(-40, to[0], own), lerp(40, to[1], own)];
    canvas.fillStyle = mix('#0e5a8a', '#5fd0d8', own);
    canvas.beginPath();
    canvas.rect(-3000, -3000, 6000, 6000);
    const points = Array.from({ length: 40 }, (_, step): Point => {
      const turn = (step / 40) * TURN;
      const ripple = 1 + 0.04 * wave(step * 0.4 + layer * 0.3 - age * 0.9);
      return [x + 780 * size * ripple * Math.cos(turn), y + 520 * size * ripple * Math.sin(turn)];
    });
    canvas.moveTo(...points[0]!);
    for (const point of [...points].reverse()) canvas.lineTo(...point);
    canvas.closePath();
    canvas.fill('evenodd');
  }
  for (let streak = 0; streak < 46; streak++) {
    const turn = (scatter(streak) * 0.62 + 0.44) * TURN;
    const near = wrap(scatter(streak, 0.4) + age * 0.5);
    const [from, size] = [sizeAt(near) * 1.4 + 0.16, sizeAt(Math.min(0.99, near + 0.06)) * 1.4 + 0.16];
    canvas.strokeStyle = 'rgba(230,252,255,0.55)';
    canvas.lineWidth = 5 + 14 * size;
    canvas.lineCap = 'round';
    path(
      canvas,
      [
        [to[0] + 780 * from * Math.cos(turn), to[1] + 560 * from * Math.sin(turn)],
        [to[0] + 780 * size * Math.cos(turn + 0.06), to[1] + 560 * size * Math.sin(turn + 0.06)],
      ],
      false,
    );
    canvas.stroke();
  }
  for (let foam = 0; foam < 40; foam++)
    ballAt(
      canvas,
      -900 + foam * 46 + 20 * wave(age + foam),
      480 + 30 * wave(age * 0.7 + foam * 0.3),
      40 + 26 * scatter(foam),
      '#f4fdff',
      0,
    );
  path(canvas, [
    [-40, 330],
    [60, 330],
    [150, 600],
    [-130, 600],
  ]);
  filled(canvas, 320, 600, '#ffcf4a', 7);
};

export const trainWindow: Draw = (picture) => {
  const { canvas, age } = picture;
  backdrop(picture, '#7fc0f0', '#d8eefa', '#fdf0d4');
  const band = (speed: number, draw: (x: number, index: number) => void, step: number): void => {
    const gone = age * speed;
    const first = Math.floor((gone - 1100) / step);
    for (let index = first; index < first + 2400 / step + 2; index++) draw(index * step - gone, index + 900);
  };
  band(
    40,
    (x, index) => {
      round(canvas, x, 60, 300, 0.7 + 0.4 * scatter(index));
      canvas.fillStyle = index % 2 ? '#8fb0c8' : '#a0bed0';
      canvas.fill();
    },
    300,
  );
  band(
    160,
    (x, index) => {
      round(canvas, x, 200, 380, 0.5);
      canvas.fillStyle = index % 2 ? '#8fc07a' : '#c8cf6a';
      canvas.fill();
    },
    320,
  );
  canvas.fillStyle = downward(canvas, 180, 520, ['#a8cf6a', '#6aa04a']);
  canvas.fillRect(-3000, 180, 6000, 3000);
  band(
    420,
    (x, index) => {
      canvas.fillStyle = index % 2 ? '#d8c85a' : '#7ab85a';
      path(canvas, [
        [x, 190],
        [x + 190, 190],
        [x + 280, 330],
        [x - 30, 330],
      ]);
      canvas.fill();
      for (const [dx, wide] of [
        [0, 60],
        [60, 48],
      ] as const)
        ballAt(canvas, x + dx, 170, wide, '#4f9450', 2);
    },
    360,
  );
  band(
    1500,
    (x) => {
      canvas.fillStyle = '#5a4434';
      canvas.fillRect(x, -330, 26, 700);
      canvas.fillRect(x - 90, -290, 206, 18);
    },
    1300,
  );
  canvas.strokeStyle = 'rgba(50,44,60,0.7)';
  canvas.lineWidth = 5;
  path(
    canvas,
    [
      [-1200, -260 + 8 * wave(age)],
      [1200, -260 + 8 * wave(age)],
    ],
    false,
  );
  canvas.stroke();
  const shakes = 3 * wave(age * 2.3);
  canvas.save();
  canvas.translate(0, shakes);
  canvas.beginPath();
  canvas.rect(-3000, -3000, 6000, 6000);
  canvas.roundRect(-640, -390, 1280, 700, 80);
  canvas.fillStyle = downward(canvas, -520, 520, ['#8a5a3a', '#6a4028', '#4a2c20']);
  canvas.fill('evenodd');
  canvas.beginPath();
  canvas.roundRect(-640, -390, 1280, 700, 80);
  canvas.lineWidth = 30;
  canvas.strokeStyle = '#d8b070';
  canvas.stroke();
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(side * 760, -450);
    canvas.lineTo(side * 430, -450);
    canvas.quadraticCurveTo(side * (520 + 12 * wave(age * 0.5)), -100, side * 600, 120);
    canvas.quadraticCurveTo(side * 560, 220, side * 640, 340);
    canvas.lineTo(side * 760, 340);
    canvas.closePath();
    filled(canvas, -450, 340, '#c8443c', 6);
  }
  canvas.beginPath();
  canvas.roundRect(-420, 400, 840, 60, 20);
  filled(canvas, 400, 460, '#b8803e', 6);
  path(canvas, [
    [-60, 300],
    [60, 300],
    [46, 404],
    [-46, 404],
  ]);
  filled(canvas, 300, 404, '#f6f0e6', 6);
  glow(canvas, 0, 250 - 20 * wave(age * 0.3), 60, '#ffffff', 0.5);
  canvas.restore();
  canvas.strokeStyle = 'rgba(255,255,255,0.2)';
  canvas.lineWidth = 70;
  path(
    canvas,
    [
      [-420, 260],
      [-120, -360],
    ],
    false,
  );
  canvas.stroke();
};

/** Step under step of flooded fields, and mist between them, from the air. */
export const terraces: Draw = (picture) => {
  const { canvas, age } = picture;
  backdrop(picture, '#f8c88a', '#fbe6c0', '#a8c88a');
  ballAt(canvas, 330, -400, 60, '#fff0b0', 0);
  glow(canvas, 330, -400, 420, '#ffdf90', 0.8);
  for (let hill = 0; hill < 6; hill++) {
    round(canvas, -800 + hill * 320, -230, 300, 0.5);
    canvas.fillStyle = hill % 2 ? '#9ab0a8' : '#88a49c';
    canvas.fill();
  }
  const ROWS = 17;
  const gone = age * 0.25;
  for (let step = ROWS; step >= 0; step--) {
    const share = (ROWS - step + wrap(gone)) / ROWS;
    const own = step + Math.floor(gone);
    const y = -250 + 800 * share ** 1.7;
    const deep = 20 + 60 * share;
    const edge = (x: number): number =>
      y + (6 + 22 * share) * wave(x / (900 + 600 * share) + own * 0.27) + (3 + 9 * share) * wave(x / 380 + own * 0.61);
    const xs = Array.from({ length: 49 }, (_, index) => -1200 + index * 50);
    path(canvas, [...xs.map((x): Point => [x, edge(x)]), [1200, 900], [-1200, 900]]);
    canvas.fillStyle = mix(own % 3 ? '#4f8a4a' : '#6a9a48', '#2f5a3a', 0.3 * share);
    canvas.fill();
    path(canvas, [...xs.map((x): Point => [x, edge(x) + deep * 0.24]), [1200, 900], [-1200, 900]]);
    canvas.fillStyle = own % 4 === 0 ? '#8fc05a' : downward(canvas, y, y + deep * 2, ['#fbe0b0', '#a8cfe0', '#7fb0c8']);
    canvas.fill();
    canvas.strokeStyle = 'rgba(255,250,220,0.55)';
    canvas.lineWidth = 2 + 4 * share;
    path(
      canvas,
      xs.map((x): Point => [x, edge(x) + deep * 0.24]),
      false,
    );
    canvas.stroke();
  }
  for (let mist = 0; mist < 14; mist++) {
    const x = wrap(scatter(mist) + age * 0.015) * 2400 - 1200;
    glow(canvas, x, -230 + 420 * scatter(mist, 0.4), 330, '#ffffff', 0.42, 0.24);
  }
};

export const throughTube: Draw = (picture) => {
  const { canvas, age } = picture;
  const to: Point = [250 * wave(age * 0.31), 130 * wave(age * 0.23 + 0.3)];
  backdrop(picture, '#f8dc9a', '#f8dc9a');
  nearing(picture, to, 18, 0.6, (size, at, index) => {
    const [x, y] = at(90 * wave(index * 0.13), 60 * wave(index * 0.21));
    const ring = canvas.createRadialGradient(x, y, 940 * size, x, y, 1900 * size);
    ring.addColorStop(0, index % 3 ? 'rgba(90,140,150,0.55)' : '#f2c860');
    ring.addColorStop(index % 3 ? 0.5 : 0.2, index % 3 ? 'rgba(150,200,205,0.5)' : '#b8782a');
    ring.addColorStop(1, index % 3 ? 'rgba(40,60,70,0.75)' : '#4a2a12');
    canvas.fillStyle = ring;
    canvas.beginPath();
    canvas.rect(-3000, -3000, 6000, 6000);
    canvas.arc(x, y, 940 * size, 0, TURN, true);
    canvas.fill();
    canvas.lineWidth = 26 * size;
    canvas.strokeStyle = index % 3 ? 'rgba(220,245,250,0.7)' : '#ffe8a8';
    round(canvas, x, y, 950 * size);
    canvas.stroke();
    if (index % 3 === 0)
      for (let bolt = 0; bolt < 12; bolt++)
        ballAt(
          canvas,
          x + 1060 * size * Math.cos((bolt / 12) * TURN),
          y + 1060 * size * Math.sin((bolt / 12) * TURN),
          44 * size,
          '#ffe8a8',
          2,
        );
  });
  glow(canvas, ...to, 260, '#fff6d8', 0.9);
};
