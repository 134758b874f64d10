/** A cake that turns, a loaf that rises, what falls into a sauce. Called by `process.ts`. */
import { lerp, smooth, TURN, wave } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { ballAt, type Draw, filled, INK, path, round, tube } from './brushes.js';
import { LOOKS, pieceAt } from './matters.js';
import { gleams, room, steam, table } from './surroundings.js';

/** On a plate that turns: what is at its rim comes round. */
export const turntable: Draw = (picture) => {
  const { canvas, age, process } = picture;
  room(picture, 'kitchen', 240);
  table(picture, 240);
  const turn = age * 0.16;
  const own = LOOKS[process.matter ?? 'strawberry'];
  const cream =
    process.colour === 'brown' || process.matter === 'chestnut'
      ? '#7a4a2e'
      : process.matter === 'strawberry' || !process.matter
        ? '#fff4f0'
        : '#fff8e8';
  glow(canvas, 0, 430, 560, '#1c0c08', 0.5, 0.2);
  tube(
    canvas,
    [
      [0, 460],
      [0, 330],
    ],
    90,
    '#d8c8c0',
  );
  round(canvas, 0, 330, 470, 0.17);
  filled(canvas, 250, 410, '#f2ebe6', 8);
  canvas.beginPath();
  canvas.moveTo(-380, -60);
  canvas.lineTo(-380, 290);
  canvas.bezierCurveTo(-370, 372, 370, 372, 380, 290);
  canvas.lineTo(380, -60);
  canvas.closePath();
  filled(canvas, -60, 360, cream, 7);
  canvas.fillStyle = mix(cream, '#e8506a', 0.5);
  canvas.save();
  canvas.clip();
  for (const y of [70, 180]) {
    canvas.beginPath();
    canvas.ellipse(0, y, 400, 66, 0, 0, Math.PI);
    canvas.lineTo(-400, y + 26);
    canvas.ellipse(0, y + 26, 400, 66, 0, Math.PI, 0, true);
    canvas.fill();
  }
  canvas.restore();
  const around = (
    count: number,
    radius: number,
    y: number,
    flat: number,
    draw: (x: number, y: number, near: number, index: number) => void,
    half: 'back' | 'front' | 'both',
  ): void => {
    const all = Array.from({ length: count }, (_, index) => ({ index, angle: (index / count + turn) * TURN })).sort(
      (one, two) => Math.sin(one.angle) - Math.sin(two.angle),
    );
    for (const { index, angle } of all) {
      const near = Math.sin(angle);
      if ((half === 'front' && near < 0) || (half === 'back' && near >= 0)) continue;
      draw(radius * Math.cos(angle), y + radius * flat * near, near, index);
    }
  };
  around(12, 372, 300, 0.17, (x, y) => ballAt(canvas, x, y, 36, mix(cream, '#ffffff', 0.5), 4), 'front');
  around(
    8,
    384,
    160,
    0.17,
    (x, y, _, index) =>
      pieceAt(canvas, index % 2 ? own : { ...own, outside: mix(own.outside, '#ffffff', 0.25) }, x * 0.99, y, 66),
    'front',
  );
  round(canvas, 0, -60, 380, 0.19);
  filled(canvas, -140, 20, mix(cream, '#ffffff', 0.4), 7);
  around(
    11,
    310,
    -86,
    0.19,
    (x, y, near) => {
      ballAt(canvas, x, y + 24, 46, '#ffffff', 4);
      pieceAt(canvas, own, x, y - 34, 88 + 12 * near);
    },
    'both',
  );
  pieceAt(canvas, own, 0, -130, 120);
  gleams(picture, (index) => [-320 + index * 92, -150 + 200 * scatter(index, 0.3)], 7);
};

/** In the oven's light it swells and browns. */
export const rise: Draw = (picture) => {
  const { canvas, part, age } = picture;
  room(picture, 'kitchen', 520);
  canvas.beginPath();
  canvas.roundRect(-760, -470, 1520, 960, 60);
  filled(canvas, -470, 490, '#3a3a44', 10);
  canvas.beginPath();
  canvas.roundRect(-640, -360, 1280, 740, 40);
  canvas.fillStyle = downward(canvas, -360, 380, ['#5a2a14', '#c8702e', '#7a3a1a']);
  canvas.fill();
  glow(canvas, 0, -20, 600, '#ffb04a', 0.7 + 0.06 * wave(age));
  for (const y of [-330, 350])
    for (let coil = 0; coil < 9; coil++) {
      canvas.fillStyle = '#ff6a2a';
      canvas.fillRect(-590 + coil * 134, y, 100, 10);
    }
  canvas.fillStyle = '#1c1418';
  canvas.fillRect(-640, 246, 1280, 14);
  for (let bar = 0; bar < 20; bar++) canvas.fillRect(-630 + bar * 66, 246, 7, 40);
  const up = smooth(part);
  const [wide, high] = [lerp(330, 410, up), lerp(130, 370, up)];
  canvas.beginPath();
  canvas.moveTo(-wide, 246);
  canvas.bezierCurveTo(-wide * 1.12, 246 - high * 1.05, -wide * 0.6, 246 - high * 1.2, 0, 246 - high * 1.2);
  canvas.bezierCurveTo(wide * 0.6, 246 - high * 1.2, wide * 1.12, 246 - high * 1.05, wide, 246);
  canvas.closePath();
  filled(canvas, 246 - high * 1.2, 246, mix('#f6e2b8', '#b8682a', up), 9);
  canvas.lineCap = 'round';
  for (const x of [-0.5, 0, 0.5]) {
    canvas.strokeStyle = mix('#fff0d0', '#f0c88a', up);
    canvas.lineWidth = 10 + 26 * up;
    path(
      canvas,
      [
        [x * wide - 50, 246 - high * (1.02 - Math.abs(x) * 0.2)],
        [x * wide + 40, 246 - high * (0.62 - Math.abs(x) * 0.1)],
      ],
      false,
    );
    canvas.stroke();
  }
  steam(picture, 0, 200 - high, 420, 0.5 * up, 300);
  canvas.strokeStyle = 'rgba(255,255,255,0.14)';
  canvas.lineWidth = 60;
  path(
    canvas,
    [
      [-560, 240],
      [-260, -340],
    ],
    false,
  );
  canvas.stroke();
};

/** It falls into its sauce, which leaps up about it. */
export const plunge: Draw = (picture) => {
  const { canvas, part, age, process } = picture;
  const own = LOOKS[process.matter ?? 'chicken'];
  room(picture, 'kitchen', 520);
  const sauce = own.sauce;
  const LEVEL = 200;
  const hits = [0.22, 0.42, 0.6];
  canvas.fillStyle = downward(canvas, LEVEL - 60, 520, [mix(sauce, '#ffffff', 0.25), sauce, mix(sauce, INK, 0.3)]);
  canvas.beginPath();
  canvas.moveTo(-1400, 600);
  for (let x = -1400; x <= 1400; x += 20) canvas.lineTo(x, LEVEL + 8 * wave(x / 300 + age * 0.5));
  canvas.lineTo(1400, 600);
  const sea = (): void => canvas.fill();
  const crown = (at: number, x0: number): void => {
    const since = (part - at) / 0.34;
    if (since < 0 || since > 1) return;
    const high = 330 * Math.sin(Math.min(1, since * 1.1) * Math.PI) ** 0.8;
    for (const [share, tone] of [
      [1, mix(sauce, INK, 0.2)],
      [0.78, sauce],
      [0.4, mix(sauce, '#ffffff', 0.35)],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(x0 - 280 * share, LEVEL + 20);
      for (let spike = -4; spike <= 4; spike++) {
        const tip = high * share * (0.6 + 0.4 * scatter(spike + 9 + at * 50));
        canvas.quadraticCurveTo(
          x0 + (spike - 0.35) * 58 * share,
          LEVEL - tip * 0.3,
          x0 + spike * (64 + 34 * since) * share,
          LEVEL - tip,
        );
        canvas.quadraticCurveTo(
          x0 + (spike + 0.2) * 60 * share,
          LEVEL - tip * 0.3,
          x0 + (spike + 0.5) * 60 * share,
          LEVEL - 20,
        );
      }
      canvas.lineTo(x0 + 290 * share, LEVEL + 20);
      canvas.fill();
    }
    for (let drop = 0; drop < 16; drop++) {
      const out = (scatter(drop) - 0.5) * 2;
      ballAt(
        canvas,
        x0 + out * 420 * since,
        LEVEL - (300 + 330 * scatter(drop, 0.5)) * Math.sin(Math.min(1, since) * Math.PI),
        9 + 12 * scatter(drop, 0.8),
        sauce,
        2,
      );
    }
  };
  sea();
  for (const [index, at] of hits.entries()) {
    const x = [-30, 230, -260][index]!;
    const since = (part - at) / 0.2;
    const y =
      since < 0
        ? LEVEL - 40 - 560 * -since - 60
        : LEVEL - 60 + 60 * Math.sin(Math.min(1, since) * Math.PI) + 12 * wave(age * 0.5 + index);
    if (since > -1.4)
      pieceAt(
        canvas,
        since > 0.3 ? { ...own, outside: mix(own.outside, sauce, 0.4) } : own,
        x,
        y,
        270,
        part * 2.4 * (since < 0 ? 1 : 0) + index * 2,
      );
    crown(at, x);
  }
  canvas.fillStyle = mix(sauce, INK, 0.1);
  canvas.beginPath();
  canvas.moveTo(-1400, 600);
  for (let x = -1400; x <= 1400; x += 20) canvas.lineTo(x, LEVEL + 62 + 12 * wave(x / 260 - age * 0.5));
  canvas.lineTo(1400, 600);
  sea();
  gleams(picture, (index) => [-500 + index * 140, LEVEL + 60 + 120 * scatter(index, 0.3)], 8);
};
