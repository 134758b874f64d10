/** What grows or drips, from close by: rain on dry earth, a drop in a cave, a flower, a butterfly. Called by `process.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, between, type Draw, filled, INK, type Point, path, round, tube } from './brushes.js';
import { LOOKS } from './matters.js';
import { room } from './surroundings.js';

const PETALS: Readonly<Record<string, { rings: number; count: number; wide: number; long: number }>> = {
  rose: { rings: 5, count: 6, wide: 150, long: 190 },
  lotus: { rings: 3, count: 9, wide: 74, long: 290 },
  sunflower: { rings: 2, count: 18, wide: 46, long: 260 },
  tulip: { rings: 2, count: 5, wide: 130, long: 250 },
};
const PAINTS: Readonly<Record<string, string>> = {
  red: '#e0303c',
  blue: '#4a7ae0',
  yellow: '#ffc82e',
  white: '#fdf6f4',
  purple: '#9a5ad8',
  pink: '#f58ab0',
  orange: '#f5892e',
  green: '#7ac05a',
  black: '#4a3a52',
};

/** Seen from above and aside: petal after petal lets go and lies back. */
export const bloom: Draw = (picture) => {
  const { canvas, part, age, process } = picture;
  room(picture, 'garden', 520);
  const kind = process.matter && PETALS[process.matter] ? process.matter : 'rose';
  const { rings, count, wide, long } = PETALS[kind]!;
  const colour = (process.colour && PAINTS[process.colour]) || LOOKS[kind].outside;
  const open = smooth(clamp((part - 0.06) / 0.84));
  const sway = 12 * wave(age * 0.3);
  canvas.save();
  canvas.translate(sway, 10);
  canvas.scale(1.3, 1.3);
  tube(
    canvas,
    [
      [0, -20],
      [-30, 300],
      [20, 620],
    ],
    44,
    '#4e9a44',
  );
  for (const [side, y] of [
    [-1, 330],
    [1, 250],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(0, y + 60);
    canvas.quadraticCurveTo(side * 160, y - 110, side * 370, y - 30);
    canvas.quadraticCurveTo(side * 220, y + 120, 0, y + 60);
    filled(canvas, y - 100, y + 110, '#58a84a', 6);
  }
  for (let sepal = 0; sepal < 6; sepal++)
    petal(canvas, (sepal / 6) * TURN, 60, 150 + 50 * open, 0.25 + 0.75 * open, '#5aa84a');
  for (let ring = 0; ring < rings; ring++) {
    const own = smooth(clamp(open * 1.7 - ring * (0.7 / rings)));
    for (let one = 0; one < count; one++) {
      const turn = ((one + (ring % 2) / 2) / count) * TURN + ring * 0.3 + 0.2 * (1 - own);
      petal(
        canvas,
        turn,
        wide * (1 - ring * 0.1) * (0.7 + 0.3 * own),
        long * (1 - (ring / rings) * 0.62),
        own,
        mix(colour, ring % 2 ? '#ffffff' : INK, 0.05 + 0.05 * ring),
      );
    }
  }
  if (kind === 'rose') {
    for (let swirl = 5; swirl > 0; swirl--)
      ballAt(
        canvas,
        6 * Math.cos(swirl * 2),
        -60 * (1 - open) + 6 * Math.sin(swirl * 2),
        swirl * 15 + 10,
        mix(colour, swirl % 2 ? INK : '#ffffff', 0.2),
        4,
      );
  } else if (open > 0.3) {
    ballAt(canvas, 0, 0, (kind === 'sunflower' ? 110 : 66) * open, kind === 'sunflower' ? '#6a3f1e' : '#f2c83a', 5);
    for (let dot = 0; dot < 40; dot++) {
      const far = Math.sqrt(dot / 40) * (kind === 'sunflower' ? 96 : 54) * open;
      canvas.fillStyle = kind === 'sunflower' ? '#c8862e' : '#fff0a0';
      round(canvas, far * Math.cos(dot * 2.4), far * Math.sin(dot * 2.4) * 0.86, 6);
      canvas.fill();
    }
  }
  canvas.restore();
  for (let drop = 0; drop < 5; drop++) {
    const [x, y] = [(scatter(drop) - 0.5) * 420 + sway, (scatter(drop, 0.4) - 0.4) * 300];
    canvas.globalAlpha = open;
    ballAt(canvas, x, y, 13, '#dff4ff', 2);
    canvas.globalAlpha = 1;
  }
  for (let mote = 0; mote < 14; mote++) {
    const own = wrap(age * 0.12 + scatter(mote));
    glow(
      canvas,
      (scatter(mote, 0.3) - 0.5) * 1500 + 40 * wave(age * 0.3 + mote),
      460 - 960 * own,
      13,
      '#fffbe0',
      0.8 * Math.sin(own * Math.PI),
    );
  }
};

/** @param open 0 stands up and closed, 1 lies flat. */
function petal(canvas: Brush, turn: number, wide: number, long: number, open: number, colour: string): void {
  // Seen from somewhat above: what lies towards us is foreshortened, what is closed stands up.
  const [dx, dy] = [
    Math.cos(turn) * (0.24 + 0.76 * open),
    Math.sin(turn) * 0.82 * (0.16 + 0.84 * open) - 0.86 * (1 - open),
  ];
  const reach = long;
  const tip: Point = [dx * reach, dy * reach];
  const size = Math.hypot(dx, dy) || 1;
  const [sideX, sideY] = [(-dy / size) * wide, (dx / size) * wide];
  canvas.beginPath();
  canvas.moveTo(0, 0);
  canvas.bezierCurveTo(
    tip[0] * 0.3 + sideX,
    tip[1] * 0.3 + sideY,
    tip[0] * 0.9 + sideX * 0.9,
    tip[1] * 0.9 + sideY * 0.9,
    tip[0],
    tip[1],
  );
  canvas.bezierCurveTo(
    tip[0] * 0.9 - sideX * 0.9,
    tip[1] * 0.9 - sideY * 0.9,
    tip[0] * 0.3 - sideX,
    tip[1] * 0.3 - sideY,
    0,
    0,
  );
  filled(canvas, Math.min(0, tip[1]) - 30, Math.max(0, tip[1]) + 30, colour, 4);
}

/** The case splits, wings come out crumpled, unfold and beat. */
export const hatchOut: Draw = (picture) => {
  const { canvas, part, age, process } = picture;
  room(picture, 'garden', 520);
  const colour = (process.colour && PAINTS[process.colour]) || '#f58a2e';
  tube(
    canvas,
    [
      [-900, -330],
      [-200, -360],
      [300, -330],
      [900, -380],
    ],
    44,
    '#8a6238',
  );
  for (const [x, side] of [
    [-420, -1],
    [420, 1],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(x, -330);
    canvas.quadraticCurveTo(x + side * 60, -160, x + side * 260, -190);
    canvas.quadraticCurveTo(x + side * 190, -340, x, -330);
    filled(canvas, -330, -150, '#6ab04a', 5);
  }
  const [out, unfold] = [between(part, 0.16, 0.5), between(part, 0.46, 0.84)];
  tube(
    canvas,
    [
      [0, -340],
      [0, -310],
      [0, -270],
    ],
    12,
    '#6a4a2e',
  );
  const shell = (tone: string): void => {
    canvas.beginPath();
    canvas.moveTo(0, -280);
    canvas.bezierCurveTo(130, -250, 120, 60, 0, 130);
    canvas.bezierCurveTo(-120, 60, -130, -250, 0, -280);
    filled(canvas, -280, 130, tone, 6);
  };
  shell(mix('#8fb85a', '#e0d8b0', out));
  if (part > 0.1) {
    canvas.fillStyle = '#3a3020';
    canvas.beginPath();
    canvas.moveTo(6, -230);
    canvas.quadraticCurveTo(20 + 56 * out, -60, 10, 112);
    canvas.quadraticCurveTo(-10 - 40 * out, -60, 6, -230);
    canvas.fill();
  }
  if (out > 0.02) {
    const [x, y] = [lerp(10, 40, out), lerp(-60, 150, out)];
    const beat = part > 0.84 ? 0.55 + 0.45 * Math.cos(age * 7) : 1;
    canvas.save();
    canvas.translate(x, y);
    for (const side of [-1, 1]) {
      canvas.save();
      canvas.scale(side * (0.14 + 0.86 * unfold) * beat, 0.3 + 0.7 * unfold);
      for (const [points, tone] of [
        [
          [
            [6, 0],
            [120, -250],
            [370, -290],
            [380, -90],
            [150, 10],
          ],
          colour,
        ],
        [
          [
            [6, 20],
            [180, 10],
            [300, 110],
            [230, 270],
            [70, 170],
          ],
          mix(colour, '#ffd23f', 0.4),
        ],
      ] as const) {
        canvas.beginPath();
        canvas.moveTo(points[0][0], points[0][1]);
        canvas.bezierCurveTo(points[1][0], points[1][1], points[2][0], points[2][1], points[3][0], points[3][1]);
        canvas.quadraticCurveTo(points[4][0], points[4][1], points[0][0], points[0][1] + 30);
        filled(canvas, -290, 270, tone, 16);
        canvas.lineWidth = 6;
        canvas.strokeStyle = mix(tone, INK, 0.6);
        for (const share of [0.4, 0.7]) {
          path(
            canvas,
            [
              [points[0][0], points[0][1]],
              [lerp(points[2][0], points[3][0], share), lerp(points[2][1], points[3][1], share)],
            ],
            false,
          );
          canvas.stroke();
        }
      }
      for (const [wx, wy] of [
        [320, -210],
        [345, -150],
        [330, -250],
        [240, 200],
      ] as const) {
        canvas.fillStyle = '#fff6e0';
        round(canvas, wx, wy, 12);
        canvas.fill();
      }
      canvas.restore();
    }
    tube(
      canvas,
      [
        [0, -90],
        [0, 0],
        [0, 130],
      ],
      44,
      '#3a2a2e',
    );
    ballAt(canvas, 0, -110, 34, '#3a2a2e', 4);
    for (const side of [-1, 1]) {
      tube(
        canvas,
        [
          [side * 10, -130],
          [side * 36, -190],
          [side * 66, -220],
        ],
        8,
        '#3a2a2e',
      );
      canvas.fillStyle = '#ffffff';
      round(canvas, side * 14, -116, 9);
      canvas.fill();
    }
    canvas.restore();
  }
  for (let mote = 0; mote < 12; mote++)
    glow(
      canvas,
      (scatter(mote) - 0.5) * 1500,
      (scatter(mote, 0.4) - 0.5) * 900 + 20 * wave(age * 0.3 + mote),
      14,
      '#fffbe0',
      0.5,
    );
};
