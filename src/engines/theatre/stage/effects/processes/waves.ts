/** Lessons of light, sound, current, warmth and the smallest things. Called by `process.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  along,
  ballAt,
  between,
  type Draw,
  dots,
  dusk,
  filled,
  INK,
  letters,
  type Point,
  paper,
  path,
  round,
  tag,
  tube,
} from './brushes.js';

const WIRE: readonly Point[] = dots('-420 150, -420 -250, 420 -250, 420 250, -420 250, -420 150');

/** The switch closes the ring, what flows begins to flow, the lamp is lit. */
export const circuit: Draw = (picture) => {
  const { canvas, part, age } = picture;
  paper(picture);
  const closed = between(part, 0.24, 0.34);
  const lit = part > 0.34 ? 1 : 0;
  tube(
    canvas,
    [
      [-420, 250],
      [-420, -250],
    ],
    24,
    '#d07a3a',
  );
  for (const line of [
    [
      [-420, -250],
      [-150, -250],
    ],
    [
      [150, -250],
      [420, -250],
    ],
    [
      [420, -250],
      [420, 250],
    ],
    [
      [420, 250],
      [90, 250],
    ],
    [
      [-90, 250],
      [-420, 250],
    ],
  ] as Point[][])
    tube(canvas, line, 24, '#d07a3a');
  if (lit)
    for (let dot = 0; dot < 30; dot++) {
      const [x, y] = along(WIRE, wrap(dot / 30 + age * 0.09));
      ballAt(canvas, x, y, 13, '#ffe14a', 3);
    }
  // A battery at the left, a lamp above, a switch below.
  canvas.beginPath();
  canvas.roundRect(-480, -110, 120, 240, 22);
  filled(canvas, -110, 130, '#3f9a5a', 7);
  canvas.beginPath();
  canvas.roundRect(-448, -136, 56, 34, 10);
  filled(canvas, -136, -100, '#d8d4c8', 6);
  letters(canvas, '+', -420, -66, 74, '#fffdf6', INK);
  letters(canvas, '–', -420, 86, 74, '#fffdf6', INK);
  if (lit) glow(canvas, 0, -300, 380, '#ffe884', 0.95);
  ballAt(canvas, 0, -310, 120, lit ? '#fff0a0' : '#d4dce4', 7);
  canvas.strokeStyle = lit ? '#ff9a2a' : '#7a7480';
  canvas.lineWidth = 8;
  path(canvas, dots('-40 -210, -30 -310, -10 -290, 0 -320, 12 -290, 30 -312, 40 -210'), false);
  canvas.stroke();
  canvas.beginPath();
  canvas.roundRect(-66, -214, 132, 74, 14);
  filled(canvas, -214, -140, '#9a94a4', 6);
  if (lit)
    for (let ray = 0; ray < 9; ray++) {
      const turn = (-0.5 + (ray - 4) * 0.095 - 0.25 + 0.5) * TURN;
      canvas.strokeStyle = '#ffc42e';
      canvas.lineWidth = 12;
      canvas.lineCap = 'round';
      const far = 176 + 8 * wave(age + ray);
      path(
        canvas,
        [
          [150 * Math.cos(turn), -310 + 150 * Math.sin(turn)],
          [far * Math.cos(turn), -310 + far * Math.sin(turn)],
        ],
        false,
      );
      canvas.stroke();
    }
  tube(
    canvas,
    [
      [-90, 244],
      [0, 244 - 130 * (1 - closed)],
      [84, 240 - 170 * (1 - closed)],
    ],
    26,
    '#c8ccd4',
  );
  for (const x of [-90, 90]) ballAt(canvas, x, 250, 26, '#f2d060', 5);
  tag(picture, 0, [-200, 20], [-370, 20]);
  tag(picture, 1, [0, 370], [0, 270], 0.2);
  tag(picture, 2, [300, -400], [110, -330], 0.4);
  tag(picture, 3, [220, 30], [410, 30], 0.5);
};

/** Air that is pressed together and let go, and the line that stands for it. */
export const sound: Draw = (picture) => {
  const { canvas, age } = picture;
  paper(picture, '#f6f4ff', '#e0dcf2');
  const beat = wave(age * 1.5);
  canvas.beginPath();
  canvas.roundRect(-700, -330, 190, 440, 34);
  filled(canvas, -330, 110, '#4a4468', 7);
  for (const [y, size] of [
    [-210, 52],
    [-20, 84],
  ] as const) {
    ballAt(canvas, -605, y, size, '#8a84a8', 6);
    ballAt(canvas, -605 + 10 * beat, y, size * 0.55, '#c8c2e0', 4);
  }
  for (let column = 0; column < 46; column++)
    for (let row = 0; row < 9; row++) {
      const x = -470 + column * 22;
      const pushed = x + 13 * wave(x / 260 - age * 1.5);
      const dense = wave(x / 260 - age * 1.5 + 0.25);
      canvas.fillStyle = mix('#9a94d8', '#4a3cc0', clamp(0.5 - 0.5 * dense));
      round(canvas, pushed + 6 * scatter(column * 9 + row), -310 + row * 48 + 16 * scatter(column * 9 + row, 0.3), 8);
      canvas.fill();
    }
  // An ear.
  canvas.beginPath();
  canvas.ellipse(620, -110, 92, 150, 0.1, 0, TURN);
  filled(canvas, -260, 40, '#f2bd94', 7);
  canvas.strokeStyle = '#b87a58';
  canvas.lineWidth = 12;
  canvas.beginPath();
  canvas.ellipse(624, -120, 50, 96, 0.1, 0.6 * Math.PI, 1.9 * Math.PI);
  canvas.stroke();
  canvas.strokeStyle = '#e0508a';
  canvas.lineWidth = 10;
  canvas.beginPath();
  for (let x = -470; x <= 510; x += 8) canvas.lineTo(x, 280 + 84 * wave(x / 260 - age * 1.5));
  canvas.stroke();
  tag(picture, 0, [-600, 200], [-600, 80]);
  tag(picture, 1, [20, 150], undefined, 0.2);
  tag(picture, 2, [610, 130], [610, 20], 0.34);
};

const COLOURS = ['#f2443c', '#ff9530', '#ffe03c', '#5cc850', '#3fb4f0', '#4a5ce0', '#9a4ad8'] as const;

/** One ray goes in, all its colours come out. */
export const prism: Draw = (picture) => {
  const { canvas, part, age } = picture;
  dusk(picture, '#1c1c34', '#0a0a18');
  const [comes, goes] = [between(part, 0.06, 0.24), between(part, 0.28, 0.56)];
  const [entry, exit]: [Point, Point] = [
    [-118, 40],
    [112, 10],
  ];
  canvas.lineCap = 'butt';
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = 26;
  glow(canvas, lerp(-900, entry[0], comes), lerp(220, entry[1], comes), 120, '#ffffff', 0.7);
  path(
    canvas,
    [
      [-900, 220],
      [lerp(-900, entry[0], comes), lerp(220, entry[1], comes)],
    ],
    false,
  );
  canvas.stroke();
  if (goes > 0)
    for (const [index, colour] of COLOURS.entries()) {
      const [low, high] = [-70 + index * 74, -70 + (index + 1) * 74];
      const far = lerp(exit[0], 950, goes);
      canvas.fillStyle = mix(colour, '#ffffff', 0.06 + 0.06 * wave(age * 0.7 + index * 0.1));
      path(canvas, [
        [exit[0], exit[1] + (index - 3.5) * 5],
        [far, lerp(exit[1], low, goes)],
        [far, lerp(exit[1], high, goes) + 2],
        [exit[0], exit[1] + (index - 2.5) * 5],
      ]);
      canvas.fill();
    }
  path(canvas, dots('0 -250, 250 200, -250 200'));
  const glass = canvas.createLinearGradient(-250, -250, 250, 200);
  glass.addColorStop(0, 'rgba(190,220,255,0.55)');
  glass.addColorStop(0.5, 'rgba(140,170,230,0.2)');
  glass.addColorStop(1, 'rgba(220,235,255,0.5)');
  canvas.fillStyle = glass;
  canvas.fill();
  if (goes > 0) {
    canvas.globalAlpha = 0.75;
    canvas.fillStyle = '#ffffff';
    path(canvas, [
      [entry[0], entry[1] - 12],
      [exit[0], exit[1] - 18],
      [exit[0], exit[1] + 18],
      [entry[0], entry[1] + 12],
    ]);
    canvas.fill();
    canvas.globalAlpha = 1;
  }
  path(canvas, dots('0 -250, 250 200, -250 200'));
  canvas.strokeStyle = '#dcebff';
  canvas.lineWidth = 10;
  canvas.lineJoin = 'round';
  canvas.stroke();
  tag(picture, 0, [-500, 20], [-420, 104], 0.14);
  tag(picture, 1, [0, 300], [0, 200], 0.24);
  tag(picture, 2, [500, -240], [480, 30], 0.58);
};

/** A few in the middle, and what runs about them. */
export const atom: Draw = (picture) => {
  const { canvas, age } = picture;
  dusk(picture);
  glow(canvas, 0, 0, 300, '#ff9a6a', 0.5);
  const rings = [0, 1, 2].map((ring) => ({ tilt: (ring / 3) * Math.PI, speed: 0.55 + 0.12 * ring }));
  for (const { tilt } of rings) {
    canvas.strokeStyle = 'rgba(150,200,255,0.6)';
    canvas.lineWidth = 6;
    canvas.beginPath();
    canvas.ellipse(0, 0, 400, 140, tilt, 0, TURN);
    canvas.stroke();
  }
  for (let piece = 0; piece < 14; piece++) {
    const turn = piece * 2.399;
    const far = 24 * Math.sqrt(piece + 0.4);
    ballAt(
      canvas,
      far * Math.cos(turn) + 3 * wave(age + piece * 0.3),
      far * Math.sin(turn) + 3 * wave(age * 1.1 + piece * 0.7),
      38,
      piece % 2 ? '#e0504a' : '#8e96b8',
      4,
    );
  }
  for (const { tilt, speed } of rings)
    for (const half of [0, 0.5]) {
      const turn = (age * speed + half) * TURN;
      const [x, y] = [400 * Math.cos(turn), 140 * Math.sin(turn)];
      const [px, py] = [x * Math.cos(tilt) - y * Math.sin(tilt), x * Math.sin(tilt) + y * Math.cos(tilt)];
      glow(canvas, px, py, 70, '#6ad0ff', 0.8);
      ballAt(canvas, px, py, 22, '#5ac8ff', 4);
    }
  tag(picture, 0, [-500, -330], [-30, -20]);
  tag(picture, 1, [510, -330], [30, 30]);
  tag(picture, 2, [520, 330], [330, 190]);
};
