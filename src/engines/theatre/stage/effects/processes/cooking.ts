/** Food from close by while it is cooked: beans in a drum, noodles lifted, a knife, pans and a grill. Called by `process.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, type Draw, filled, path, round, tube } from './brushes.js';
import { LOOKS, pieceAt } from './matters.js';
import { room, steam, table } from './surroundings.js';

const CLOTHES = ['#5a9ae0', '#f2c25a', '#e8544a', '#f6f2ea', '#58b08a'] as const;

/** Behind a round window they are carried up the side and fall. */
export const tumble: Draw = (picture) => {
  const { canvas, age, process } = picture;
  const own = LOOKS[process.matter ?? 'coffee'];
  room(picture, 'workshop', 520);
  const isWash = own.shape === 'cloth';
  ballAt(canvas, 0, 0, 452, isWash ? '#e6eaf0' : '#a8683a', 10);
  ballAt(canvas, 0, 0, 396, isWash ? '#b8c2d0' : '#5a4034', 8);
  canvas.save();
  round(canvas, 0, 0, 366);
  canvas.fillStyle = downward(canvas, -366, 366, isWash ? ['#2a3a52', '#4a6a8a'] : ['#1c1210', '#4a2c1c']);
  canvas.fill();
  canvas.clip();
  const turn = age * 0.55;
  for (let rib = 0; rib < 6; rib++) {
    const angle = (rib / 6 + turn) * TURN;
    canvas.strokeStyle = 'rgba(255,220,170,0.18)';
    canvas.lineWidth = 20;
    path(
      canvas,
      [
        [150 * Math.cos(angle), 150 * Math.sin(angle)],
        [366 * Math.cos(angle), 366 * Math.sin(angle)],
      ],
      false,
    );
    canvas.stroke();
  }
  const size = isWash ? 170 : own.shape === 'bean' ? 52 : 64;
  const count = isWash ? 12 : 150;
  for (let one = 0; one < count; one++) {
    const share = scatter(one);
    const loop = wrap(age * (0.42 + 0.16 * scatter(one, 0.5)) + share);
    const layer = 350 - (isWash ? 130 : 190) * scatter(one, 0.31);
    // Up along the right wall, then thrown over and down.
    const climbs = smooth(clamp(loop / 0.62));
    const angle = lerp(0.34, -0.16, climbs) * TURN;
    let [x, y] = [layer * 0.9 * Math.cos(angle), layer * 0.9 * Math.sin(angle)];
    if (loop > 0.62) {
      const fall = (loop - 0.62) / 0.38;
      const from = -0.16 * TURN;
      x = lerp(layer * 0.9 * Math.cos(from), -180 * scatter(one, 0.9) - 60, fall);
      y = layer * 0.9 * Math.sin(from) - 130 * Math.sin(fall * Math.PI) * 0.6 + fall * fall * (layer + 170);
    }
    pieceAt(
      canvas,
      isWash
        ? { ...own, outside: CLOTHES[one % 5]! }
        : {
            ...own,
            outside: mix(own.outside, scatter(one, 0.2) > 0.5 ? '#2a160c' : '#b87a4a', 0.25 * scatter(one, 0.8)),
          },
      x,
      y,
      size,
      loop * 9 + one,
    );
  }
  if (isWash)
    for (let foam = 0; foam < 22; foam++)
      ballAt(
        canvas,
        (scatter(foam) - 0.5) * 640,
        250 + 100 * scatter(foam, 0.4) + 10 * wave(age + foam),
        26,
        '#f4faff',
        0,
      );
  glow(canvas, -120, -170, 260, '#ffffff', 0.2);
  canvas.restore();
  canvas.strokeStyle = 'rgba(255,255,255,0.5)';
  canvas.lineWidth = 16;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.arc(0, 0, 330, 0.56 * TURN, 0.7 * TURN);
  canvas.stroke();
  if (!isWash) steam(picture, 60, -120, 460, 0.5, 420);
};

/** Chopsticks, or a fork, lift strands out of a bowl, and let them down a little. */
export const lift: Draw = (picture) => {
  const { canvas, age, part, process } = picture;
  const own = LOOKS[process.matter ?? 'noodles'];
  const isPasta = process.matter === 'pasta';
  room(picture, 'kitchen', 200);
  table(picture, 200);
  glow(canvas, 0, 420, 620, '#1c0c08', 0.5, 0.2);
  const up = smooth(clamp(part / 0.4)) * 300 + 26 * wave(age * 0.5);
  bowl(canvas, isPasta ? '#f6f2ea' : '#c8442e', own.sauce, () => {
    for (let strand = 0; strand < 26; strand++) {
      const x = -360 + strand * 28;
      tube(
        canvas,
        [
          [x, 150 + 16 * wave(strand * 0.31)],
          [x + 50, 100 + 20 * wave(strand * 0.17)],
          [x + 90, 140 + 18 * wave(strand * 0.23)],
          [x + 130, 168],
        ],
        18,
        mix(own.outside, '#c88a3a', 0.2 * scatter(strand)),
      );
    }
    if (!isPasta) {
      round(canvas, -250, 120, 92, 0.5);
      filled(canvas, 70, 170, '#fffaf0', 4);
      round(canvas, -250, 118, 48, 0.5);
      filled(canvas, 90, 150, '#ff9a2a', 3);
      for (let leek = 0; leek < 14; leek++) {
        canvas.lineWidth = 7;
        canvas.strokeStyle = '#58b03c';
        round(canvas, 160 + 150 * scatter(leek), 110 + 60 * scatter(leek, 0.4), 13, 0.6);
        canvas.stroke();
      }
      for (const x of [110, 190]) {
        round(canvas, x, 84, 74, 0.46);
        filled(canvas, 50, 120, '#d8866a', 4);
        round(canvas, x, 82, 40, 0.4);
        canvas.fillStyle = '#f6cdb4';
        canvas.fill();
      }
    } else
      for (let leaf = 0; leaf < 6; leaf++)
        pieceAt(canvas, LOOKS.vegetables, -160 + leaf * 70, 108 + 20 * wave(leaf * 0.37), 46, leaf);
  });
  for (let strand = 0; strand < 15; strand++) {
    const x = -62 + strand * 9;
    const [top, low] = [130 - up - 20, 150];
    const sway = 12 * wave(age * 0.7 + strand * 0.06) * (up / 300);
    tube(
      canvas,
      [
        [x * 0.7, top + 34],
        [x * 0.55, top - 22],
        [x * 0.8 + 26, top + 20],
        [x + sway, lerp(top, low, 0.5)],
        [x * 1.7 + sway * 0.4, low],
      ],
      15,
      mix(own.outside, '#d89a44', 0.25 * scatter(strand, 0.4)),
    );
  }
  const y = 130 - up - 10;
  if (isPasta) {
    tube(
      canvas,
      [
        [30, y],
        [330, y - 150],
        [620, y - 260],
      ],
      30,
      '#c8ced8',
    );
    for (const tine of [-24, -8, 8, 24])
      tube(
        canvas,
        [
          [50, y + tine - 20],
          [-50, y + tine + 6],
        ],
        11,
        '#c8ced8',
      );
  } else
    for (const [lower, off] of [
      [0, 20],
      [1, -16],
    ] as const)
      tube(
        canvas,
        [
          [-96, y + 26 + off],
          [260, y - 110 + off * 1.6],
          [720, y - 290 - lower * 60],
        ],
        24,
        '#8a2f22',
      );
  for (let drop = 0; drop < 4; drop++) {
    const falls = wrap(age * 0.8 + drop * 0.27);
    ballAt(canvas, -40 + drop * 26, lerp(y + 60, 140, falls * falls), 8, own.sauce, 2);
  }
  steam(picture, 0, 110, 560, 1);
};

function bowl(canvas: Brush, colour: string, soup: string, inside: () => void): void {
  round(canvas, 0, 130, 460, 0.27);
  filled(canvas, 0, 260, mix(colour, '#ffffff', 0.2), 8);
  canvas.save();
  round(canvas, 0, 136, 420, 0.24);
  canvas.fillStyle = downward(canvas, 40, 240, [mix(soup, '#ffffff', 0.2), soup]);
  canvas.fill();
  canvas.clip();
  inside();
  canvas.restore();
  canvas.beginPath();
  canvas.moveTo(-462, 136);
  canvas.bezierCurveTo(-430, 380, -230, 480, 0, 480);
  canvas.bezierCurveTo(230, 480, 430, 380, 462, 136);
  canvas.bezierCurveTo(380, 290, -380, 290, -462, 136);
  filled(canvas, 130, 480, colour, 8);
}
