/** What a stack of televisions shows: on each something else that moves. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { SETS_STACKED, screenOf } from '../props/televisions.js';
import { type Show, scatter } from './showing.js';

/** Draws a picture 100 wide and 70 high. */
type Program = (canvas: SKRSContext2D, t: number) => void;

const disc = (canvas: SKRSContext2D, x: number, y: number, radius: number, flat = 1): void => {
  canvas.beginPath();
  canvas.ellipse(x, y, radius, radius * flat, 0, 0, TURN);
  canvas.fill();
};
const fill = (canvas: SKRSContext2D, colour: string, x = 0, y = 0, wide = 100, tall = 70): void => {
  canvas.fillStyle = colour;
  canvas.fillRect(x, y, wide, tall);
};

const noise: Program = (canvas, t) => {
  fill(canvas, '#8d90a0');
  const frame = Math.floor(t * 12);
  for (let dot = 0; dot < 150; dot++) {
    const [x, y] = [scatter(dot * 3 + frame * 7), scatter(dot * 5 + frame * 11, 0.37)];
    fill(canvas, dot % 2 ? '#f4f6ff' : '#23242e', x * 100, y * 70, 7, 2.4);
  }
};
const bars: Program = (canvas, t) => {
  for (const [index, colour] of ['#f4f4f4', '#f2e23f', '#3fd6e8', '#4fd65a', '#e84fd0', '#e83f3f', '#3f5ae8'].entries())
    fill(canvas, colour, (index * 100) / 7, 0, 15, 70);
  fill(canvas, 'rgba(255,255,255,0.25)', 0, (t * 30) % 80, 100, 8);
};
const saucer: Program = (canvas, t) => {
  fill(canvas, '#1b1d3c');
  for (let star = 0; star < 22; star++) {
    canvas.fillStyle = '#e8ecff';
    disc(canvas, scatter(star) * 100, scatter(star, 0.3) * 55, 0.9);
  }
  fill(canvas, '#5a4a6a', 0, 58, 100, 12);
  const [x, y] = [50 + 30 * Math.sin(t * 1.5), 26 + 6 * Math.sin(t * 3)];
  canvas.fillStyle = 'rgba(170,255,190,0.4)';
  canvas.beginPath();
  canvas.moveTo(x - 6, y);
  canvas.lineTo(x + 6, y);
  canvas.lineTo(x + 17, 62);
  canvas.lineTo(x - 17, 62);
  canvas.fill();
  canvas.fillStyle = '#9fe8ff';
  disc(canvas, x, y - 4, 9, 0.9);
  canvas.fillStyle = '#c3c9dc';
  disc(canvas, x, y, 20, 0.34);
};
const ghostly: Program = (canvas, t) => {
  fill(canvas, '#1a1420');
  canvas.fillStyle = '#f3e9b0';
  disc(canvas, 76, 18, 11);
  fill(canvas, '#0c0a12', 12, 26, 30, 44);
  const y = 36 + 4 * Math.sin(t * 2.4);
  canvas.fillStyle = '#eef0ff';
  disc(canvas, 58, y, 14, 1.15);
  for (let fold = 0; fold < 3; fold++) disc(canvas, 49 + fold * 9, y + 16, 5);
  canvas.fillStyle = '#1a1420';
  const open = Math.sin(t * 3) > -0.7 ? 1 : 0.15;
  for (const x of [53, 63]) disc(canvas, x, y - 4, 3, 1.3 * open);
  disc(canvas, 58, y + 6, 3.4, 1.4);
};
const news: Program = (canvas, t) => {
  fill(canvas, '#2a5fa8');
  fill(canvas, '#8fc3f0', 62, 8, 30, 24);
  canvas.fillStyle = '#2b2440';
  disc(canvas, 36, 62, 24, 0.9);
  canvas.fillStyle = '#e9b58f';
  disc(canvas, 36, 28, 12, 1.15);
  canvas.fillStyle = '#5a3424';
  disc(canvas, 36, 19, 12.5, 0.6);
  canvas.fillStyle = '#1d1828';
  for (const x of [32, 41]) disc(canvas, x, 28, 1.6);
  disc(canvas, 36, 35, 3, 0.3 + 0.6 * Math.abs(Math.sin(t * 8)));
  fill(canvas, '#d8322f', 0, 56, 100, 9);
  for (let word = 0; word < 8; word++) fill(canvas, '#ffffff', ((word * 19 - t * 26 + 600) % 152) - 20, 59, 13, 3);
};
const sitcom: Program = (canvas, t) => {
  fill(canvas, '#e8a85a');
  fill(canvas, '#8a4a3a', 0, 52, 100, 18);
  fill(canvas, '#4f8a6a', 20, 38, 60, 18);
  for (const [x, skin, hair, own] of [
    [36, '#f0c09a', '#3a2418', 0],
    [64, '#b57a52', '#1d1218', 1.4],
  ] as const) {
    const up = 3 * Math.abs(Math.sin(t * 4 + own));
    canvas.fillStyle = hair;
    disc(canvas, x, 27 - up, 11);
    canvas.fillStyle = skin;
    disc(canvas, x, 30 - up, 9, 1.1);
    canvas.fillStyle = '#1d1828';
    for (const side of [-1, 1]) disc(canvas, x + side * 3.4, 28 - up, 1.2);
    disc(canvas, x, 35 - up, 3, 0.7);
  }
};
const racing: Program = (canvas, t) => {
  fill(canvas, '#8fd0f0');
  fill(canvas, '#6aa84f', 0, 34, 100, 36);
  fill(canvas, '#4a4658', 0, 42, 100, 20);
  for (let line = 0; line < 6; line++) fill(canvas, '#f4f0e0', ((line * 24 - t * 90 + 960) % 144) - 20, 51, 12, 2);
  fill(canvas, '#e83f3f', 36 + 10 * Math.sin(t * 2), 44, 30, 9);
  canvas.fillStyle = '#1d1828';
  for (const x of [42, 60]) disc(canvas, x + 10 * Math.sin(t * 2), 54, 4.4);
};
const bouncing: Program = (canvas, t) => {
  fill(canvas, '#ffd9ec');
  canvas.fillStyle = '#8a5bff';
  disc(canvas, 50 + 34 * Math.sin(t * 2.1), 60 - 44 * Math.abs(Math.sin(t * 3.4)), 9);
  fill(canvas, '#e86aa8', 0, 66, 100, 4);
};
const PROGRAMS: readonly Program[] = [
  saucer,
  noise,
  news,
  bouncing,
  bars,
  ghostly,
  sitcom,
  noise,
  racing,
  bars,
  ghostly,
  saucer,
];

/** Of the whole stack with its aerials, hundredths of what is told in `SETS_STACKED`. */
const HIGH = 107;

export const programs: Show = (canvas, { age, k, span }) => {
  const unit = span / HIGH;
  canvas.globalAlpha = k;
  for (const [index, set] of SETS_STACKED.entries()) {
    const [x, y, wide, tall] = screenOf(set);
    const [left, top] = [(x - 50) * unit, (y - 100) * unit];
    canvas.save();
    canvas.beginPath();
    canvas.roundRect(left, top, wide * unit, tall * unit, 2.6 * unit);
    canvas.clip();
    canvas.translate(left, top);
    canvas.scale((wide * unit) / 100, (tall * unit) / 70);
    PROGRAMS[index % PROGRAMS.length]!(canvas, age + index * 1.3);
    // Lines, and the light of the glass.
    canvas.fillStyle = 'rgba(10,10,30,0.16)';
    for (let line = 0; line < 70; line += 5) canvas.fillRect(0, line, 100, 2);
    canvas.fillStyle = 'rgba(255,255,255,0.16)';
    canvas.beginPath();
    canvas.moveTo(6, 0);
    canvas.lineTo(40, 0);
    canvas.lineTo(14, 70);
    canvas.lineTo(0, 70);
    canvas.lineTo(0, 16);
    canvas.fill();
    canvas.restore();
    glow(canvas, left + (wide * unit) / 2, top + (tall * unit) / 2, wide * unit * 0.8, '#bcd8ff', 0.05);
  }
};
