/** A stadium's stands full of people, its floodlights, scoreboard and goal. */
import {
  type Brush,
  disc,
  downward,
  type Frame,
  fillBand,
  glow,
  mix,
  sideways,
  withAlpha,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import { write } from './lettering.js';

const SHIRTS = ['#e8483c', '#3f7fd0', '#f6c83c', '#ffffff', '#5fb058', '#f28a3a', '#b868c8', '#7ad0e0'];
const SKINS = ['#ffd9b0', '#e8b088', '#b87a54', '#8a5638'];

export interface Spectator {
  x: number;
  y: number;
  size: number;
  shirt: string;
  skin: string;
}

/** Height of the stands' edge at pixels across: they bend down towards the middle, as a bowl does. */
export const bowl = (frame: Frame, x: number, y: number, rise: number): number =>
  y - rise * Math.min(1.4, Math.abs(x - frame.width / 2) / (frame.span * 0.9)) ** 2;

/** The people of the stands between two heights, rows of them. Some stay still, some jump. */
export function crowd(
  frame: Frame,
  palette: Palette,
  top: number,
  foot: number,
  rise: number,
  rows: number,
  seed: number,
): Spectator[] {
  const next = random(seed);
  const people: Spectator[] = [];
  for (let row = 0; row < rows; row++) {
    const part = row / (rows - 1);
    const size = frame.span * (0.0085 + 0.005 * part);
    for (let x = frame.left; x < frame.right; x += size * 2.5) {
      const at = x + (row % 2) * size * 1.2 + (next() - 0.5) * size * 0.5;
      people.push({
        x: at,
        y: bowl(frame, at, top + (foot - top) * part, rise * (1 - part * 0.5)),
        size,
        shirt: tone(palette, mix(SHIRTS[Math.floor(next() * SHIRTS.length)]!, '#4a3a68', 0.12), 0.16),
        skin: tone(palette, SKINS[Math.floor(next() * SKINS.length)]!, 0.12),
      });
    }
  }
  return people;
}

export function paintSpectators(canvas: Brush, people: readonly Spectator[]): void {
  for (const { x, y, size, shirt, skin } of people) {
    canvas.fillStyle = shirt;
    canvas.beginPath();
    canvas.roundRect(x - size, y - size * 0.4, size * 2, size * 2, size * 0.7);
    canvas.fill();
    canvas.fillStyle = skin;
    disc(canvas, x, y - size * 0.9, size * 0.68);
  }
}

/** A mast of floodlights; `x`, `y` its foot, `height` up to the lamps. */
export function floodlight(canvas: Brush, palette: Palette, x: number, y: number, height: number, size: number): void {
  const steel = tone(palette, '#a8b0c0', 0.2);
  canvas.fillStyle = sideways(canvas, x - size * 0.08, x + size * 0.08, [
    steel,
    mix(steel, '#ffffff', 0.3),
    mix(steel, '#20204a', 0.3),
  ]);
  canvas.fillRect(x - size * 0.06, y - height, size * 0.12, height);
  canvas.fillStyle = mix(steel, '#20204a', 0.4);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.75, y - height - size * 0.9, size * 1.5, size * 1.05, size * 0.08);
  canvas.fill();
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 5; column++) {
      const lampX = x + (column - 2) * size * 0.29;
      const lampY = y - height - size * (0.72 - row * 0.33);
      canvas.fillStyle = mix(tone(palette, '#f4f8ff'), '#ffffff', palette.lampStrength);
      disc(canvas, lampX, lampY, size * 0.12);
      if (palette.lampStrength > 0.2) glow(canvas, lampX, lampY, size * 0.4, '#f4f8ff', 0.6 * palette.lampStrength);
    }
}

/** A goal with its net seen from the front; `x`, `y` the middle of its line. */
export function goal(canvas: Brush, palette: Palette, x: number, y: number, width: number): void {
  const height = width * 0.42;
  const post = tone(palette, '#ffffff', 0.02);
  const back = width * 0.06;
  glow(canvas, x, y, width * 0.55, palette.shadow, 0.35, 0.1);
  canvas.strokeStyle = withAlpha(post, 0.55);
  canvas.lineWidth = Math.max(0.7, width * 0.005);
  canvas.beginPath();
  for (let wire = 0; wire <= 24; wire++) {
    const part = wire / 24;
    canvas.moveTo(x - width / 2 + width * part, y - height);
    canvas.lineTo(x - width / 2 + back + (width - back * 2) * part, y - height * 0.1);
  }
  for (let wire = 0; wire <= 10; wire++) {
    const part = wire / 10;
    canvas.moveTo(x - width / 2 + back * part, y - height + height * 0.9 * part);
    canvas.lineTo(x + width / 2 - back * part, y - height + height * 0.9 * part);
  }
  canvas.stroke();
  canvas.fillStyle = withAlpha(post, 0.12);
  canvas.fillRect(x - width / 2, y - height, width, height * 0.92);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [offset, colour] of [
    [0.006, mix(post, '#2a2050', 0.4)],
    [0, post],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = width * 0.03;
    canvas.beginPath();
    canvas.moveTo(x - width / 2 + offset * width, y);
    canvas.lineTo(x - width / 2 + offset * width, y - height + offset * width);
    canvas.lineTo(x + width / 2 + offset * width, y - height + offset * width);
    canvas.lineTo(x + width / 2 + offset * width, y);
    canvas.stroke();
  }
}

/** The scoreboard, `x`, `y` its middle; its lamps are lit by `on` (0 to 1). */
export function scoreboard(
  canvas: Brush,
  palette: Palette,
  x: number,
  y: number,
  width: number,
  words: readonly [string, string],
): void {
  const height = width * 0.42;
  canvas.fillStyle = tone(palette, '#8a92a8', 0.2);
  for (const leg of [-0.3, 0.3]) canvas.fillRect(x + leg * width - width * 0.02, y, width * 0.04, height * 1.2);
  canvas.fillStyle = tone(palette, '#f0f2f8', 0.1);
  canvas.beginPath();
  canvas.roundRect(
    x - width / 2 - width * 0.02,
    y - height / 2 - width * 0.02,
    width * 1.04,
    height + width * 0.04,
    width * 0.04,
  );
  canvas.fill();
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, ['#1c2440', '#10162c']);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2, width, height, width * 0.03);
  canvas.fill();
  write(canvas, words[0], x, y - height * 0.22, height * 0.3, '#8ff0c0');
  write(canvas, words[1], x, y + height * 0.2, height * 0.5, '#ffd83c');
  glow(canvas, x, y, width * 0.6, '#ffd83c', 0.16 + 0.2 * palette.lampStrength, 0.5);
}

/** Boards with colours and words along the edge of the field. */
export function hoardings(canvas: Brush, frame: Frame, palette: Palette, y: number, height: number): void {
  fillBand(canvas, frame, y - height, y, [tone(palette, '#ffffff', 0.1), tone(palette, '#d8dce8', 0.1)]);
  const wide = frame.span * 0.36;
  const words = ['GO TEAM', 'SPORT', 'FAIR PLAY', 'HELLO'];
  for (let index = -6; index <= 6; index++) {
    const x = frame.width / 2 + (index + 0.5) * wide;
    canvas.fillStyle = tone(palette, ['#2f6fc8', '#e8483c', '#2fa060', '#f0a82c'][Math.abs(index + 8) % 4]!, 0.08);
    canvas.fillRect(x - wide / 2 + 1, y - height + 1, wide - 2, height - 2);
    write(canvas, words[Math.abs(index + 8) % 4]!, x, y - height * 0.47, height * 0.66, tone(palette, '#ffffff', 0.02));
  }
}
