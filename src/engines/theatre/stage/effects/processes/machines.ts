/** Lessons of simple machines: gears, levers, pulleys. Called by `process.ts`. */
import { lerp, TURN, wave } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import {
  arrow,
  type Brush,
  ballAt,
  between,
  type Draw,
  dots,
  filled,
  INK,
  letters,
  type Picture,
  type Point,
  paper,
  path,
  round,
  tag,
} from './brushes.js';

const WOOD = '#c98a4a';

/** A wheel with teeth, with grain, spokes and an axle. */
export function gearAt(
  canvas: Brush,
  x: number,
  y: number,
  radius: number,
  teeth: number,
  turn: number,
  colour: string,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.beginPath();
  const [root, tip] = [radius - 26, radius + 26];
  for (let tooth = 0; tooth < teeth; tooth++)
    for (const [share, far] of [
      [-0.25, root],
      [-0.14, tip],
      [0.14, tip],
      [0.25, root],
    ] as const) {
      const angle = ((tooth + share) / teeth) * TURN;
      canvas.lineTo(far * Math.cos(angle), far * Math.sin(angle));
    }
  canvas.closePath();
  filled(canvas, -radius, radius, colour, 8);
  for (let ring = 1; ring < 5; ring++) {
    canvas.strokeStyle = mix(colour, INK, 0.22);
    canvas.lineWidth = 4;
    round(canvas, 0, 0, root - ring * 12 - 6);
    canvas.stroke();
  }
  for (let hole = 0; hole < 5; hole++) {
    const angle = (hole / 5) * TURN;
    round(canvas, radius * 0.46 * Math.cos(angle), radius * 0.46 * Math.sin(angle), radius * 0.15);
    canvas.fillStyle = mix(colour, '#fff6e4', 0.86);
    canvas.fill();
    canvas.lineWidth = 6;
    canvas.strokeStyle = mix(colour, INK, 0.5);
    canvas.stroke();
  }
  // One tooth is marked, so that it is seen how far it has come.
  ballAt(canvas, root - 14, 0, 13, '#e0443c', 3);
  ballAt(canvas, 0, 0, radius * 0.17, mix(colour, INK, 0.3), 5);
  canvas.restore();
}

export const gears: Draw = (picture) => {
  const { canvas, age } = picture;
  paper(picture, '#ffffff', '#eef0f2');
  const [large, small] = [
    { x: -190, radius: 250, teeth: 20 },
    { x: 196, radius: 136, teeth: 11 },
  ];
  const turn = age * 0.55;
  for (const { x, radius } of [large, small]) glow(canvas, x + 16, 40, radius * 1.3, '#8a8074', 0.35);
  gearAt(canvas, large.x, 20, large.radius, large.teeth, turn, WOOD);
  gearAt(
    canvas,
    small.x,
    20,
    small.radius,
    small.teeth,
    -turn * (large.teeth / small.teeth) + Math.PI + Math.PI / small.teeth,
    mix(WOOD, '#8a5226', 0.5),
  );
  turned(picture, large.x, 20, 330, 1, -0.36);
  turned(picture, small.x, 20, 214, -1, -0.36);
  tag(picture, 0, [-560, -380], [-320, -170], 0.16);
  tag(picture, 1, [540, -330], [260, -90], 0.32);
};

/** A bent arrow over a wheel. */
function turned({ canvas }: Picture, x: number, y: number, radius: number, side: 1 | -1, from: number): void {
  canvas.strokeStyle = '#ffb02e';
  canvas.lineWidth = 18;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.arc(x, y, radius, (from - 0.02) * TURN, (from + 0.22) * TURN);
  canvas.stroke();
  const end = (side > 0 ? from + 0.23 : from - 0.03) * TURN;
  canvas.save();
  canvas.translate(x + radius * Math.cos(end), y + radius * Math.sin(end));
  canvas.rotate(end + (side > 0 ? Math.PI / 2 : -Math.PI / 2));
  path(canvas, dots('36 0, -14 -32, -14 32'));
  canvas.fillStyle = '#ffb02e';
  canvas.fill();
  canvas.restore();
}

/** A small weight far out lifts a large one near the middle. */
export const lever: Draw = (picture) => {
  const { canvas, part, age } = picture;
  paper(picture);
  canvas.fillStyle = '#d8c49c';
  canvas.fillRect(-3000, 330, 6000, 2000);
  const tilt = lerp(0.15, -0.15, between(part, 0.3, 0.62)) + 0.006 * wave(age);
  path(canvas, dots('-190 332, -30 332, -110 190'));
  filled(canvas, 190, 332, '#5a86c8', 7);
  canvas.save();
  canvas.translate(-110, 190);
  canvas.rotate(-tilt);
  canvas.beginPath();
  canvas.roundRect(-330, -34, 900, 36, 14);
  filled(canvas, -34, 4, WOOD, 6);
  canvas.beginPath();
  canvas.roundRect(-320, -234, 210, 200, 30);
  filled(canvas, -234, -34, '#8a8494', 7);
  letters(canvas, '30 kg', -215, -134, 52, '#fffdf6', INK);
  canvas.restore();
  const drop = between(part, 0.16, 0.3);
  const seat: Point = [-110 + 500 * Math.cos(tilt), 190 - 500 * Math.sin(tilt)];
  canvas.save();
  canvas.translate(seat[0], lerp(-420, seat[1] - 34, drop));
  canvas.rotate(-tilt * drop);
  canvas.beginPath();
  canvas.roundRect(-52, -104, 104, 104, 18);
  filled(canvas, -104, 0, '#e8784a', 6);
  letters(canvas, '10 kg', 0, -52, 34, '#fffdf6', INK);
  canvas.restore();
  if (part > 0.34) arrow(picture, [-520, 200], [-520, 40], '#58b04e', 26);
  if (part > 0.3) arrow(picture, [560, -60], [560, 70], '#e8784a', 26);
  tag(picture, 0, [-110, 420], [-110, 320]);
  tag(picture, 1, [-360, -300], [-310, -90], 0.2);
  tag(picture, 2, [330, -200], [370, 40], 0.34);
};

/** A rope over a fixed and a loose wheel: half the pull lifts it. */
export const pulley: Draw = (picture) => {
  const { canvas, part } = picture;
  paper(picture);
  canvas.beginPath();
  canvas.roundRect(-460, -450, 920, 56, 18);
  filled(canvas, -450, -394, WOOD, 7);
  const up = 250 * between(part, 0.12, 0.86);
  const [load, turn] = [190 - up, (up / 70) * 0.9];
  const rope = '#b98a4e';
  const line = (points: readonly Point[]): void => {
    for (const [wide, tone] of [
      [17, mix(rope, INK, 0.5)],
      [11, rope],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = wide;
      path(canvas, points, false);
      canvas.stroke();
    }
  };
  const pull = 60 + up * 0.9;
  line([
    [-190, -400],
    [-190, load],
  ]);
  line([
    [-50, -230],
    [-50, load],
  ]);
  line([
    [90, -230],
    [90, pull],
  ]);
  line([
    [20, -400],
    [20, -230],
  ]);
  for (const [x, y, way] of [
    [20, -230, 1],
    [-120, load, -1],
  ] as const) {
    ballAt(canvas, x, y, 74, '#6a8ab8', 7);
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(turn * way);
    for (let spoke = 0; spoke < 4; spoke++) {
      canvas.rotate(TURN / 4);
      canvas.fillStyle = 'rgba(255,255,255,0.5)';
      canvas.fillRect(14, -6, 40, 12);
    }
    canvas.restore();
    ballAt(canvas, x, y, 15, '#f2d060', 4);
  }
  line([
    [-120, load + 60],
    [-120, load + 110],
  ]);
  canvas.beginPath();
  canvas.roundRect(-220, load + 106, 200, 140, 24);
  filled(canvas, load + 106, load + 246, '#8a8494', 7);
  letters(canvas, '20 kg', -120, load + 176, 48, '#fffdf6', INK);
  // The hand at the end of the rope.
  ballAt(canvas, 90, pull, 36, '#f2bd94', 5);
  arrow(picture, [90, pull + 46], [90, pull + 160], '#e8784a', 26);
  arrow(picture, [-320, load + 220], [-320, load + 90], '#58b04e', 26);
  tag(picture, 0, [370, -230], [84, -240]);
  tag(picture, 1, [-480, load], [-180, load], 0.16);
  tag(picture, 2, [330, pull + 40], [126, pull + 10], 0.3);
};
