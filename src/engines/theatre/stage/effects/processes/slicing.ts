/** What is cut into slices, from close by. Called by `process.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../../painting/easing.js';
import { mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, type Draw, filled, path, round } from './brushes.js';
import { LOOKS, type Look } from './matters.js';
import { knife, room, table } from './surroundings.js';

/** A knife goes through, and slice after slice falls over. */
export const slice: Draw = (picture) => {
  const { canvas, age, part, process } = picture;
  const own = LOOKS[process.matter ?? 'bread'];
  const tall =
    own.shape === 'ball'
      ? 250
      : process.matter === 'bread' || process.matter === 'roll-cake'
        ? 300
        : process.matter === 'cheese' || process.matter === 'meat' || process.matter === 'tofu'
          ? 230
          : 150;
  room(picture, 'kitchen', 150);
  table(picture, 150);
  canvas.beginPath();
  canvas.roundRect(-640, 270, 1280, 110, 30);
  filled(canvas, 270, 380, '#d8a45e', 7);
  const ground = 280;
  const SLICES = 6;
  const done = clamp((part - 0.04) / 0.88) * SLICES;
  const wide = 66;
  const end = 210 - Math.floor(done) * wide * 0.92;
  const isSoft = own.shape === 'chunk' || own.shape === 'tube' || own.shape === 'leaf';
  canvas.beginPath();
  if (isSoft) canvas.roundRect(-500, ground - tall, end + 500, tall, [tall * 0.42, 8, 8, tall * 0.3]);
  else {
    canvas.moveTo(-420, ground - tall * 0.5);
    canvas.bezierCurveTo(-420, ground - tall * 1.16, end - 200, ground - tall * 1.06, end, ground - tall * 0.9);
    canvas.lineTo(end, ground - 6);
    canvas.bezierCurveTo(end - 200, ground + 6, -420, ground + tall * 0.1, -420, ground - tall * 0.5);
  }
  filled(canvas, ground - tall, ground, own.outside, 7);
  if (process.matter === 'bread')
    for (let cut = 0; cut < 6; cut++) {
      const x = -420 + cut * 110;
      if (x > end - 90) break;
      canvas.strokeStyle = mix(own.outside, '#fff0d0', 0.6);
      canvas.lineWidth = 13;
      canvas.lineCap = 'round';
      path(
        canvas,
        [
          [x, ground - tall + 26],
          [x + 60, ground - tall + 74],
        ],
        false,
      );
      canvas.stroke();
    }
  face(canvas, own, end, ground, tall, 1, process.matter);
  for (let fallen = 0; fallen < Math.floor(done) + 1 && fallen < SLICES; fallen++) {
    const own_ = done - fallen - 0.55;
    if (own_ <= 0) continue;
    const falls = smooth(clamp(own_ / 0.4)) ** 1.6;
    const x = lerp(210 - fallen * wide * 0.92, 520 - fallen * 74, falls);
    canvas.save();
    canvas.translate(x, ground);
    canvas.rotate(falls * 1.12);
    canvas.transform(1, 0, 0, 1 - 0.1 * falls, 0, 0);
    face(canvas, own, 0, 0, tall, 1, process.matter, wide * 0.8);
    canvas.restore();
  }
  const stroke = wrap(done);
  const down = stroke < 0.55 ? smooth(stroke / 0.55) : 1 - smooth((stroke - 0.6) / 0.4);
  const saw = process.matter === 'bread' ? 40 * wave(age * 2.4) * (stroke < 0.55 ? 1 : 0) : 0;
  if (done < SLICES)
    knife(canvas, end - wide * 0.8 + saw * 0.3, lerp(ground - tall - 130, ground - 40, down) + saw * 0.5);
  if (process.matter === 'bread')
    for (let crumb = 0; crumb < 16; crumb++) {
      const flies = wrap(age * 1.3 + scatter(crumb));
      canvas.fillStyle = crumb % 2 ? '#d8a45e' : '#f6e2b8';
      round(
        canvas,
        end - 50 + (scatter(crumb, 0.3) - 0.5) * 220 * flies,
        ground - 30 - 90 * Math.sin(flies * Math.PI),
        6,
      );
      canvas.fill();
    }
};

/** Where it is cut. */
function face(
  canvas: Brush,
  own: Look,
  x: number,
  ground: number,
  tall: number,
  share: number,
  matter?: string,
  thick = 0,
): void {
  const half = tall * 0.26;
  for (const [off, tone] of thick
    ? ([
        [-thick * 0.5, own.outside],
        [0, own.outside],
      ] as const)
    : ([[0, own.outside]] as const)) {
    canvas.beginPath();
    canvas.ellipse(x + off, ground - tall * 0.5, half * share, tall * 0.5, 0, 0, TURN);
    filled(canvas, ground - tall, ground, tone, 5);
  }
  canvas.beginPath();
  canvas.ellipse(x, ground - tall * 0.5, half * 0.84, tall * 0.44, 0, 0, TURN);
  canvas.fillStyle = own.inside;
  canvas.fill();
  const middle = ground - tall * 0.5;
  if (matter === 'bread' || matter === 'cheese')
    for (let hole = 0; hole < 12; hole++) {
      canvas.fillStyle = mix(own.inside, own.outside, 0.35);
      round(
        canvas,
        x + (scatter(hole) - 0.5) * half * 1.2,
        middle + (scatter(hole, 0.4) - 0.5) * tall * 0.66,
        4 + 8 * scatter(hole, 0.7),
        1.4,
      );
      canvas.fill();
    }
  else if (matter === 'roll-cake' || matter === 'onion') {
    canvas.strokeStyle = matter === 'onion' ? own.outside : '#d8904a';
    canvas.lineWidth = 7;
    for (const ring of [0.66, 0.44, 0.22]) {
      canvas.beginPath();
      canvas.ellipse(x, middle, half * ring, tall * 0.5 * ring, 0, 0, TURN);
      canvas.stroke();
    }
  } else if (matter === 'lemon' || matter === 'tomato' || matter === 'cucumber')
    for (let seed = 0; seed < 8; seed++) {
      const turn = (seed / 8) * TURN;
      canvas.fillStyle = matter === 'lemon' ? '#f6cf2e' : matter === 'tomato' ? '#ffd890' : '#eef8d8';
      round(canvas, x + half * 0.46 * Math.cos(turn), middle + tall * 0.25 * Math.sin(turn), 7, 1.7);
      canvas.fill();
    }
  else if (matter === 'sausage' || matter === 'meat')
    for (let fat = 0; fat < 14; fat++) {
      canvas.fillStyle = 'rgba(255,236,220,0.85)';
      round(canvas, x + (scatter(fat) - 0.5) * half * 1.3, middle + (scatter(fat, 0.4) - 0.5) * tall * 0.7, 5, 1.4);
      canvas.fill();
    }
}
