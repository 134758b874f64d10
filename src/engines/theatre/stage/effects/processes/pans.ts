/** Food in pans and over coals, from close by. Called by `process.ts`. */
import { lerp, smooth, TURN, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, type Draw, filled, type Point, round, tube } from './brushes.js';
import { LOOKS, pieceAt } from './matters.js';
import { bubbles, gleams, room, steam, table } from './surroundings.js';

/** In the pan with its sauce, which bubbles, thickens and shines. */
export const simmer: Draw = (picture) => {
  const { canvas, age, part, process } = picture;
  const own = LOOKS[process.matter ?? 'meat'];
  room(picture, 'kitchen', 120);
  table(picture, 120, '#3a3438');
  const thick = smooth(part);
  pan(canvas, mix(own.sauce, '#3a1208', 0.25 * thick), () => {
    const surface = (share: number, other: number): Point => {
      const turn = share * TURN;
      const far = Math.sqrt(other) * 0.94;
      return [520 * far * Math.cos(turn), 130 + 150 * far * Math.sin(turn)];
    };
    bubbles(picture, mix(own.sauce, '#ffb060', 0.35), surface, 60);
    for (let one = 0; one < 21; one++) {
      const row = Math.floor(one / 7);
      const x = -390 + (one % 7) * 130 + (row % 2) * 60 - 20;
      const y = 50 + row * 70;
      const jump = 5 * Math.abs(wave(age * 1.4 + scatter(one)));
      glow(canvas, x, y + 40, 70, '#2a0a04', 0.5, 0.4);
      pieceAt(
        canvas,
        { ...own, outside: mix(own.outside, own.sauce, 0.45 * thick) },
        x,
        y - jump,
        118,
        0.2 * wave(scatter(one) + age * 0.1),
      );
    }
    bubbles(picture, mix(own.sauce, '#ffd090', 0.45), surface, 20);
    gleams(picture, (index) => [-380 + index * 108, 40 + 150 * scatter(index, 0.3)], 8);
  });
  const stirs = wave(age * 0.36);
  tube(
    canvas,
    [
      [120 * stirs, 190],
      [240 + 90 * stirs, -120],
      [420 + 60 * stirs, -520],
    ],
    40,
    '#b8824a',
  );
  steam(picture, 0, 60, 800, 0.9);
};

function pan(canvas: Brush, sauce: string, inside: () => void, deep = 110): void {
  canvas.beginPath();
  canvas.moveTo(-640, 130);
  canvas.bezierCurveTo(-600, 300 + deep, -300, 330 + deep, 0, 330 + deep);
  canvas.bezierCurveTo(300, 330 + deep, 600, 300 + deep, 640, 130);
  filled(canvas, 100, 440, '#34343c', 8);
  round(canvas, 0, 130, 640, 0.31);
  filled(canvas, -60, 320, '#4a4a54', 8);
  canvas.save();
  round(canvas, 0, 136, 590, 0.29);
  canvas.fillStyle = downward(canvas, -40, 310, [mix(sauce, '#ffffff', 0.22), sauce, mix(sauce, '#000000', 0.2)]);
  canvas.fill();
  canvas.clip();
  inside();
  canvas.restore();
}

/** Thrown up out of the wok over a high fire, and caught. */
export const toss: Draw = (picture) => {
  const { canvas, age, process } = picture;
  const own = LOOKS[process.matter ?? 'vegetables'];
  room(picture, 'kitchen', 520);
  for (let flame = 0; flame < 22; flame++) {
    const high = 150 + 90 * wave(age * 2 + scatter(flame));
    const x = -520 + flame * 50;
    canvas.globalAlpha = 0.85;
    canvas.fillStyle = flame % 2 ? '#ff8a2a' : '#ffd34a';
    canvas.beginPath();
    canvas.moveTo(x - 40, 520);
    canvas.quadraticCurveTo(x - 30, 420 - high * 0.4, x + 12 * wave(age * 2 + flame), 440 - high);
    canvas.quadraticCurveTo(x + 30, 420 - high * 0.4, x + 40, 520);
    canvas.fill();
    canvas.globalAlpha = 1;
  }
  const turn = wrap(age * 0.9);
  const dip = 26 * wave(turn);
  canvas.save();
  canvas.translate(0, dip + 60);
  canvas.rotate(-0.05 * wave(turn));
  tube(
    canvas,
    [
      [560, 130],
      [700, 90],
      [900, 40],
    ],
    60,
    '#5a3a2a',
  );
  pan(canvas, mix(own.sauce, '#2a1a12', 0.35), () => {
    for (let one = 0; one < 26; one++)
      pieceAt(
        canvas,
        one % 4 === 3 ? LOOKS.vegetables : own,
        -400 + scatter(one) * 800,
        90 + 130 * scatter(one, 0.4),
        92,
        one,
      );
  });
  canvas.restore();
  for (let one = 0; one < 34; one++) {
    const flies = wrap(turn + 0.12 * scatter(one));
    const up = Math.sin(Math.min(1, flies * 1.25) * Math.PI);
    if (up < 0.04) continue;
    const x = lerp(330, -260, flies) + (scatter(one, 0.3) - 0.5) * 460;
    pieceAt(
      canvas,
      one % 4 === 3 ? LOOKS.vegetables : own,
      x,
      150 - up * (240 + 260 * scatter(one, 0.6)),
      own.shape === 'grain' ? 56 : 86,
      flies * 7 + one,
    );
  }
  for (let spark = 0; spark < 20; spark++) {
    const flies = wrap(age * 0.9 + scatter(spark));
    glow(
      canvas,
      (scatter(spark, 0.3) - 0.5) * 1100 + 60 * wave(flies + spark),
      380 - 800 * flies,
      12,
      '#ffb03a',
      1 - flies,
    );
  }
  steam(picture, 0, 40, 760, 0.6);
};

/** On a hot plate: fat jumps, edges brown. */
export const sizzle: Draw = (picture) => {
  const { canvas, age, part, process } = picture;
  const own = LOOKS[process.matter ?? 'meat'];
  room(picture, 'kitchen', 120);
  table(picture, 120, '#2c2a30');
  pan(canvas, '#4a3424', () => {
    bubbles(picture, '#f6d88a', (share, other) => [-480 + 960 * share, 40 + 220 * other], 46);
    const count = own.shape === 'chunk' ? 3 : 8;
    for (let one = 0; one < count; one++) {
      const [x, y] =
        count === 3
          ? [-330 + one * 330, 110 + 50 * (one % 2)]
          : [-400 + (one % 4) * 260, 70 + 120 * Math.floor(one / 4)];
      const shakes = 4 * wave(age * 3 + one * 0.3);
      glow(canvas, x, y + 40, 190, '#160a04', 0.7, 0.4);
      pieceAt(
        canvas,
        { ...own, outside: mix(own.outside, '#5a2a10', 0.35 * part) },
        x + shakes,
        y - Math.abs(shakes),
        count === 3 ? 280 : 190,
        0.1 * wave(one * 0.4),
      );
    }
  });
  for (let drop = 0; drop < 26; drop++) {
    const flies = wrap(age * 1.5 + scatter(drop));
    const out = (scatter(drop, 0.3) - 0.5) * 2;
    ballAt(
      canvas,
      out * (200 + 260 * flies),
      110 - 190 * Math.sin(flies * Math.PI) * scatter(drop, 0.7),
      5,
      '#ffe09a',
      0,
    );
  }
  steam(picture, 0, 60, 760, 0.8);
};

/** Skewers over coals that glow. */
export const grill: Draw = (picture) => {
  const { canvas, age, process } = picture;
  const own = LOOKS[process.matter ?? 'meat'];
  room(picture, 'kitchen', 60);
  canvas.fillStyle = downward(canvas, 40, 520, ['#2a1c1c', '#140c0e']);
  canvas.fillRect(-3000, 40, 6000, 3000);
  for (let coal = 0; coal < 60; coal++) {
    const [x, y] = [(scatter(coal) - 0.5) * 1800, 120 + 380 * scatter(coal, 0.4)];
    const lit = 0.5 + 0.5 * wave(age * 0.5 + scatter(coal, 0.9));
    ballAt(canvas, x, y, 54, mix('#3a2a2a', '#ff5a1f', 0.75 * lit), 3);
    glow(canvas, x, y, 90, '#ff8a2a', 0.4 * lit);
  }
  for (let bar = 0; bar < 9; bar++) {
    canvas.fillStyle = 'rgba(20,18,22,0.8)';
    canvas.fillRect(-1200, 60 + bar * 52, 2400, 10);
  }
  const turn = wave(age * 0.25);
  for (let skewer = 0; skewer < 5; skewer++) {
    const x = -560 + skewer * 270;
    tube(
      canvas,
      [
        [x - 60, -60],
        [x, 200],
        [x + 90, 520],
      ],
      14,
      '#e0c08a',
    );
    for (let one = 0; one < 5; one++) {
      const at = 0.06 + one * 0.17;
      pieceAt(
        canvas,
        one % 2 && own.shape === 'chunk' ? { ...own, outside: mix(own.outside, '#5a2412', 0.5) } : own,
        x - 50 + at * 140,
        -20 + at * 490,
        128,
        -0.1 + 0.16 * turn * (one % 2 ? 1 : -1),
      );
    }
  }
  for (let spark = 0; spark < 26; spark++) {
    const flies = wrap(age * 0.7 + scatter(spark));
    glow(
      canvas,
      (scatter(spark, 0.3) - 0.5) * 1500 + 50 * wave(flies * 1.4 + spark),
      420 - 900 * flies,
      11,
      '#ffc04a',
      1 - flies,
    );
  }
  for (let puff = 0; puff < 12; puff++) {
    const own_ = wrap(age * 0.24 + scatter(puff));
    glow(
      canvas,
      (scatter(puff, 0.3) - 0.5) * 1300,
      60 - 560 * own_,
      150 + 120 * own_,
      '#c8c0c4',
      0.3 * Math.sin(own_ * Math.PI),
    );
  }
};
