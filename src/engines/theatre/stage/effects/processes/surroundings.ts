import { lerp, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, filled, INK, type Picture, path, round } from './brushes.js';

const ROOMS = {
  kitchen: ['#3a2a2c', '#7a4a34', '#c98a4e'],
  garden: ['#8fc08a', '#cfe6a8', '#7ab060'],
  workshop: ['#4a3a34', '#8a6a50', '#b8906a'],
  darkroom: ['#2a0a0e', '#5a1216', '#3a0c10'],
} as const;

/** A room far out of focus. */
export function room(picture: Picture, kind: keyof typeof ROOMS, horizon = 140): void {
  const { canvas, age, process } = picture;
  const tones = process.dark ? ['#050506', '#0c0c10', '#101014'] : ROOMS[kind];
  canvas.fillStyle = downward(canvas, -520, horizon, tones);
  canvas.fillRect(-3000, -3000, 6000, 6000);
  if (process.dark) {
    glow(canvas, 0, -40, 620, '#5a5a6a', 0.5, 0.8);
    return;
  }
  for (let spot = 0; spot < 26; spot++) {
    const x = (scatter(spot) - 0.5) * 1900 + 8 * wave(age * 0.1 + spot);
    const y = -480 + scatter(spot, 0.4) * (horizon + 440);
    const colour =
      kind === 'darkroom'
        ? '#ff4a3a'
        : kind === 'garden'
          ? spot % 3
            ? '#f6ffd8'
            : '#ffd0e0'
          : spot % 3
            ? '#ffd890'
            : '#ffb070';
    canvas.fillStyle = withAlpha(colour, 0.1 + 0.2 * scatter(spot, 0.8));
    round(canvas, x, y, 24 + 46 * scatter(spot, 0.6));
    canvas.fill();
  }
}

/** A table of wood, its near edge soft. */
export function table(picture: Picture, from = 140, colour = '#a86e3a'): void {
  const { canvas, process } = picture;
  const tone = process.dark ? '#1a1a20' : colour;
  canvas.fillStyle = downward(canvas, from, 520, [mix(tone, '#ffffff', 0.2), tone, mix(tone, '#1c1020', 0.4)]);
  canvas.fillRect(-3000, from, 6000, 3000);
  for (let line = 0; line < 12; line++)
    glow(
      canvas,
      (scatter(line) - 0.5) * 1800,
      from + 30 + 340 * scatter(line, 0.3),
      260,
      line % 2 ? mix(tone, INK, 0.5) : mix(tone, '#ffffff', 0.5),
      0.22,
      0.04,
    );
}

/** White clouds that rise and part. */
export function steam({ canvas, age }: Picture, x: number, y: number, wide: number, strong = 1, high = 420): void {
  for (let puff = 0; puff < 16; puff++) {
    const own = wrap(age * 0.32 + scatter(puff));
    const out = (scatter(puff, 0.3) - 0.5) * wide * (0.7 + 0.6 * own) + 24 * wave(age * 0.3 + puff * 0.37);
    glow(canvas, x + out, y - high * own, 70 + 110 * own, '#ffffff', strong * 0.5 * Math.sin(own * Math.PI));
  }
}

/** Bubbles that swell on something hot and burst. */
export function bubbles(
  { canvas, age }: Picture,
  colour: string,
  at: (share: number, other: number) => readonly [number, number],
  count = 26,
): void {
  for (let bubble = 0; bubble < count; bubble++) {
    const turn = age * (1 + scatter(bubble, 0.7)) + scatter(bubble);
    const own = wrap(turn);
    const round_ = Math.floor(turn);
    const [x, y] = at(scatter(bubble * 7 + round_), scatter(bubble * 5 + round_, 0.4));
    canvas.globalAlpha = Math.min(1, (1 - own) * 4) * 0.85;
    ballAt(canvas, x, y, lerp(3, 15, own), colour, 2);
    canvas.globalAlpha = 1;
  }
}

/** Small lights where something shines. */
export function gleams({ canvas, age }: Picture, at: (index: number) => readonly [number, number], count = 8): void {
  for (let gleam = 0; gleam < count; gleam++) {
    const lit = Math.max(0, wave(age * 0.6 + scatter(gleam)));
    const [x, y] = at(gleam);
    glow(canvas, x, y, 26, '#fff6dc', lit);
    canvas.fillStyle = `rgba(255,255,255,${lit.toFixed(2)})`;
    path(canvas, [
      [x, y - 18 * lit],
      [x + 3, y],
      [x, y + 18 * lit],
      [x - 3, y],
    ]);
    canvas.fill();
    path(canvas, [
      [x - 18 * lit, y],
      [x, y - 3],
      [x + 18 * lit, y],
      [x, y + 3],
    ]);
    canvas.fill();
  }
}

/** A knife held towards us, its point away from us; the edge is below. */
export function knife(canvas: Brush, x: number, y: number): void {
  canvas.save();
  canvas.transform(-0.3, -0.42, 0, 1.25, x, y);
  canvas.beginPath();
  canvas.moveTo(-330, -70);
  canvas.lineTo(190, -70);
  canvas.quadraticCurveTo(250, -50, 250, 0);
  canvas.lineTo(-330, 0);
  canvas.closePath();
  filled(canvas, -70, 0, '#cfd6e0', 5);
  canvas.fillStyle = 'rgba(255,255,255,0.7)';
  canvas.fillRect(-320, -16, 560, 9);
  canvas.beginPath();
  canvas.roundRect(-600, -74, 280, 52, 22);
  filled(canvas, -74, -20, '#5a3a2a', 5);
  canvas.restore();
}
