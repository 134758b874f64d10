/** A lesson of a heart, cut open, that pumps. Called by `process.ts`. */
import { lerp, TURN, wrap } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { along, ballAt, blob, type Draw, dots, filled, type Point, paper, path, tag, tube } from './brushes.js';

const BLUE = '#4a78d8';
const RED = '#e0393f';
/** Beats in a second. */
const BEAT = 0.8;
const OUTSIDE: readonly Point[] = dots(
  '-20 -170, -150 -205, -262 -150, -285 -10, -222 150, -96 286, 44 372, 150 250, 248 100, 282 -60, 226 -186, 90 -204',
);
/** What comes back is blue and goes to the lungs; what comes from them is red and goes everywhere. */
const STREAMS: readonly { colour: string; line: readonly Point[] }[] = [
  {
    colour: BLUE,
    line: dots('-215 -470, -210 -260, -175 -110, -150 20, -100 150, -40 60, -40 -120, -60 -300, -330 -380'),
  },
  {
    colour: BLUE,
    line: dots('-200 470, -205 240, -180 -60, -140 60, -80 190, -38 40, -36 -180, 40 -310, 300 -390'),
  },
  {
    colour: RED,
    line: dots('470 -190, 300 -160, 170 -110, 150 30, 90 210, 36 60, 44 -180, 60 -360, 120 -480'),
  },
  {
    colour: RED,
    line: dots('470 -110, 290 -110, 150 -80, 140 60, 80 240, 30 40, 36 -200, 10 -420, -60 -480'),
  },
];

export const heart: Draw = (picture) => {
  const { canvas, age } = picture;
  paper(picture, '#fff4f2', '#f6dcd6');
  const turn = wrap(age * BEAT);
  // The upper rooms first, then the lower ones.
  const upper = Math.max(0, Math.sin(turn * TURN));
  const lower = Math.max(0, Math.sin((turn - 0.3) * TURN));
  canvas.save();
  canvas.translate(-20, 10);
  canvas.scale(1 - 0.025 * lower, 1 - 0.04 * lower);
  tube(canvas, dots('-215 -500, -212 -320, -200 -150'), 92, BLUE);
  tube(canvas, dots('-200 500, -206 360, -196 150'), 84, BLUE);
  for (const y of [-190, -108])
    tube(
      canvas,
      [
        [500, y],
        [330, y],
        [160, -90],
      ],
      52,
      RED,
    );
  tube(canvas, dots('38 -40, 40 -250, 24 -390, -70 -430, -90 -520'), 104, RED);
  tube(canvas, dots('24 -390, 110 -420, 130 -520'), 60, RED);
  tube(canvas, dots('-44 -60, -50 -250, -120 -340, -380 -390'), 74, BLUE);
  tube(canvas, dots('-50 -250, 60 -330, 330 -400'), 66, BLUE);
  blob(canvas, OUTSIDE);
  filled(canvas, -210, 370, '#c8464c', 7);
  const room = (points: readonly Point[], colour: string, squeeze: number): void => {
    const x = points.reduce((sum, one) => sum + one[0], 0) / points.length;
    const y = points.reduce((sum, one) => sum + one[1], 0) / points.length;
    const share = 1 - 0.2 * squeeze;
    blob(
      canvas,
      points.map(([px, py]): Point => [lerp(x, px, share), lerp(y, py, share)]),
    );
    filled(canvas, y - 130, y + 130, colour, 5);
  };
  room(dots('-240 -150, -120 -160, -62 -100, -80 6, -200 20, -256 -60'), mix(BLUE, '#ffffff', 0.12), upper);
  room(dots('96 -160, 206 -150, 246 -70, 210 10, 88 6, 74 -80'), mix(RED, '#ffffff', 0.16), upper);
  room(dots('-214 44, -90 30, -30 -40, -14 90, 10 280, -70 210, -160 130'), BLUE, lower);
  room(dots('28 -40, 90 30, 214 34, 190 120, 120 230, 50 300, 40 150'), RED, lower);
  // Doors between the rooms.
  for (const [x, from] of [
    [-150, BLUE],
    [150, RED],
  ] as const)
    for (const side of [-1, 1]) {
      const open = 0.2 + 0.8 * upper;
      canvas.strokeStyle = mix(from, '#ffffff', 0.7);
      canvas.lineWidth = 12;
      canvas.lineCap = 'round';
      path(
        canvas,
        [
          [x + side * 58, 22],
          [x + side * (58 - 52 * (1 - open * 0.8)), 22 + 40 * open],
        ],
        false,
      );
      canvas.stroke();
    }
  const pushed = (age * BEAT + 0.16 * Math.sin(turn * TURN + 2.4)) * 0.32;
  for (const [index, { colour, line }] of STREAMS.entries())
    for (let drop = 0; drop < 15; drop++) {
      const [x, y] = along(line, wrap(drop / 15 + pushed + index * 0.03));
      ballAt(canvas, x + 7 * Math.sin(drop * 2.1), y + 7 * Math.cos(drop * 1.7), 11, mix(colour, '#ffffff', 0.35), 2.5);
    }
  canvas.restore();
  glow(canvas, -120, -90, 130, '#ffffff', 0.25);
  tag(picture, 0, [-520, -120], [-240, -70]);
  tag(picture, 1, [-520, 160], [-150, 110]);
  tag(picture, 2, [520, 20], [190, -60]);
  tag(picture, 3, [500, 240], [120, 150]);
};
