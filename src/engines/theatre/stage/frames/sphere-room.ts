/**
 * The room that a ball of glass stands in: a desk at a window late in the day, with a cup, books and a plant, all out of
 * focus. Called by `glass-sphere.ts`, once per film.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas, downward, glow, mix, polygon, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { loadSprite, release } from '../pictures/sprites.js';

export interface Ball {
  x: number;
  y: number;
  radius: number;
}

/** Painted so much smaller and laid on softly: what is out of focus needs no more. */
const SHRUNK = 3;
const SOFTER = 0.6;

/** What lies on the desk: picture, place in radii of the ball from its middle and from the desk's edge, height in radii. */
const THINGS = [
  { sprite: '1f4da', across: -2.02, down: 0.3, high: 0.92 },
  { sprite: '1fab4', across: -1.45, down: 0.22, high: 1.15 },
  { sprite: '1f56f-fe0f', across: 1.55, down: 0.3, high: 0.9 },
  { sprite: '1f375', across: 2.02, down: 0.5, high: 0.5 },
] as const;
/** In a tall frame: behind the ball, and before it. */
const TALL_THINGS = [
  { sprite: '1fab4', across: -0.92, down: 0.2, high: 1.3 },
  { sprite: '1f56f-fe0f', across: 0.95, down: 0.22, high: 1.05 },
  { sprite: '1f4da', across: -0.68, down: 1.72, high: 0.85 },
  { sprite: '1f375', across: 0.72, down: 1.66, high: 0.62 },
] as const;
const BOKEH = ['#ffd98a', '#ffb86a', '#fff0c8', '#ff9a7a', '#ffe6a8'] as const;

/** The room, wall to wall, without the ball. */
export async function paintRoom(frame: Frame, ball: Ball, seed: number): Promise<Canvas> {
  const room = blankCanvas(frame.width, frame.height);
  const small = blankCanvas(frame.width / SHRUNK, frame.height / SHRUNK);
  const brush = small.getContext('2d');
  brush.filter = `blur(${((SOFTER * Math.min(frame.width, frame.height)) / SHRUNK / 100).toFixed(2)}px)`;
  const sharp = blankCanvas(frame.width, frame.height);
  await paintSharp(sharp.getContext('2d'), frame, ball, seed);
  brush.drawImage(sharp, 0, 0, small.width, small.height);
  const canvas = room.getContext('2d');
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(sharp, 0, 0);
  canvas.drawImage(small, 0, 0, frame.width, frame.height);
  paintNearDesk(canvas, frame, ball, seed);
  for (const picture of [small, sharp]) release(picture);
  return room;
}

const deskOf = ({ y, radius }: Ball): number => y + radius * 0.5;

async function paintSharp(canvas: SKRSContext2D, frame: Frame, ball: Ball, seed: number): Promise<void> {
  const { width, height } = frame;
  const { x, radius } = ball;
  const desk = deskOf(ball);
  canvas.fillStyle = downward(canvas, 0, desk, ['#4a2f4c', '#6d4150', '#94584c']);
  canvas.fillRect(0, 0, width, height);
  const tall = width < height * 0.83;
  const [aside, up] = tall ? [0.62, 1.3] : [1.95, 0.42];
  paintWindow(canvas, x - radius * aside, ball.y - radius * up, radius * 1.15, radius * 1.75, seed);
  paintShelf(canvas, x + radius * (tall ? 0.75 : 1.75), ball.y - radius * (tall ? 1.55 : 0.5), radius, seed);
  const next = random(seed + 61);
  for (let light = 0; light < 12; light++) {
    const size = radius * (0.05 + 0.11 * next());
    const colour = BOKEH[light % BOKEH.length]!;
    const [lightX, lightY] = [x + radius * (0.6 + 2.2 * next()), desk * (0.1 + 0.75 * next())];
    canvas.fillStyle = withAlpha(colour, 0.1 + 0.14 * next());
    canvas.beginPath();
    canvas.arc(lightX, lightY, size, 0, Math.PI * 2);
    canvas.fill();
  }
  paintDesk(canvas, frame, ball, seed);
  for (const { sprite, across, down, high } of tall ? TALL_THINGS : THINGS) {
    if (sprite.startsWith('1f56f'))
      glow(canvas, x + across * radius, desk - radius * 0.5, radius * 0.9, '#ffc060', 0.8);
    const { art, width: wide, height: long } = await loadSprite(sprite);
    const size = radius * high;
    const [thingX, foot] = [x + across * radius, desk + down * radius];
    glow(canvas, thingX + size * 0.12, foot - size * 0.02, size * 0.75, '#2a1018', 0.7, 0.22);
    canvas.drawImage(art, thingX - (size * wide) / long / 2, foot - size, (size * wide) / long, size);
    release(art);
  }
  // All of it a little darker than the ball.
  canvas.globalCompositeOperation = 'multiply';
  canvas.fillStyle = '#ecdcdc';
  canvas.fillRect(0, 0, width, height);
  canvas.globalCompositeOperation = 'source-over';
}

/** Panes with the light of a late sun, and leaves outside. */
function paintWindow(canvas: SKRSContext2D, x: number, y: number, wide: number, high: number, seed: number): void {
  const [left, top] = [x - wide / 2, y - high / 2];
  glow(canvas, x, y, high * 1.25, '#ffb45a', 0.75);
  canvas.fillStyle = downward(canvas, top, top + high, ['#bfe0f2', '#ffe9b8', '#ffc070', '#ff9d62']);
  canvas.fillRect(left, top, wide, high);
  const next = random(seed + 5);
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, top, wide, high);
  canvas.clip();
  for (let leaf = 0; leaf < 26; leaf++) {
    canvas.fillStyle = withAlpha(mix('#4f8a4a', '#c9b24a', next()), 0.55);
    canvas.beginPath();
    canvas.arc(left + wide * next(), top + high * (0.55 + 0.55 * next()), wide * (0.05 + 0.1 * next()), 0, Math.PI * 2);
    canvas.fill();
  }
  glow(canvas, left + wide * 0.62, top + high * 0.42, wide * 0.42, '#fffbe0', 1);
  canvas.restore();
  canvas.strokeStyle = '#e8d2b4';
  canvas.lineWidth = wide * 0.075;
  canvas.strokeRect(left, top, wide, high);
  canvas.lineWidth = wide * 0.05;
  canvas.beginPath();
  canvas.moveTo(x, top);
  canvas.lineTo(x, top + high);
  canvas.moveTo(left, y - high * 0.08);
  canvas.lineTo(left + wide, y - high * 0.08);
  canvas.stroke();
}

/** Two boards with the backs of books on them. */
function paintShelf(canvas: SKRSContext2D, x: number, y: number, radius: number, seed: number): void {
  const next = random(seed + 33);
  for (const shelf of [0, 1]) {
    const board = y + shelf * radius * 0.72;
    for (let place = -0.7; place < 0.7; ) {
      const thick = 0.07 + 0.07 * next();
      const tall = 0.3 + 0.2 * next();
      canvas.fillStyle = mix(
        ['#b8483c', '#d99a3e', '#3f7f86', '#7a5a9c', '#d8c49a'][Math.floor(next() * 5)]!,
        '#3a2038',
        0.3,
      );
      if (next() < 0.86)
        canvas.fillRect(x + place * radius, board - tall * radius, thick * radius * 0.92, tall * radius);
      place += thick;
    }
    canvas.fillStyle = '#a8673a';
    canvas.fillRect(x - radius * 0.8, board, radius * 1.6, radius * 0.06);
    canvas.fillStyle = 'rgba(30,10,20,0.35)';
    canvas.fillRect(x - radius * 0.8, board + radius * 0.06, radius * 1.6, radius * 0.05);
  }
}

function paintDesk(canvas: SKRSContext2D, { width, height }: Frame, ball: Ball, seed: number): void {
  const top = deskOf(ball);
  const { x, radius } = ball;
  canvas.fillStyle = downward(canvas, top, height, ['#c98a52', '#b8713e', '#7d4728']);
  canvas.fillRect(0, top, width, height - top);
  const next = random(seed + 9);
  for (let line = 0; line < 46; line++) {
    const far = (next() - 0.5) * radius * 7;
    canvas.strokeStyle = withAlpha(next() < 0.5 ? '#5a2f18' : '#eab478', 0.12 + 0.14 * next());
    canvas.lineWidth = radius * 0.012 * (0.5 + next());
    canvas.beginPath();
    canvas.moveTo(x + far * 0.8, top);
    canvas.quadraticCurveTo(x + far * 1.1, (top + height) / 2, x + far * 1.6, height);
    canvas.stroke();
  }
  // The window's light lies across it.
  canvas.fillStyle = 'rgba(255,214,140,0.34)';
  for (const side of [0, 0.78])
    fillShape(canvas, [
      [x - radius * (2.5 - side), top],
      [x - radius * (1.85 - side), top],
      [x - radius * (0.5 - side * 1.5), height],
      [x - radius * (1.6 - side * 1.5), height],
    ]);
}

/** What is near enough to the ball to be sharp: its shadow, and the light that it gathers on the wood. */
function paintNearDesk(canvas: SKRSContext2D, { height }: Frame, ball: Ball, seed: number): void {
  const { x, y, radius } = ball;
  const foot = y + radius * 1.3;
  const next = random(seed + 2);
  canvas.save();
  canvas.beginPath();
  canvas.rect(x - radius * 2, deskOf(ball) + radius * 0.3, radius * 4, height);
  canvas.clip();
  for (let line = 0; line < 14; line++) {
    const far = (next() - 0.5) * radius * 3;
    canvas.strokeStyle = withAlpha(next() < 0.5 ? '#5a2f18' : '#eab478', 0.16);
    canvas.lineWidth = radius * 0.008;
    canvas.beginPath();
    canvas.moveTo(x + far, y + radius * 0.95);
    canvas.lineTo(x + far * 1.5, height);
    canvas.stroke();
  }
  canvas.restore();
  glow(canvas, x + radius * 0.25, foot - radius * 0.02, radius * 1.35, '#1c0a12', 0.85, 0.22);
  glow(canvas, x + radius * 0.1, foot, radius * 0.8, '#14060e', 0.8, 0.16);
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  // Where the picture ends above its foot, the light still lies in the picture.
  const lit = Math.min(foot + radius * 0.02, height - radius * 0.31);
  glow(canvas, x + radius * 1.22, lit, radius * 0.62, '#ffcf80', 0.85, 0.26);
  glow(canvas, x + radius * 1.26, lit, radius * 0.3, '#fff4d0', 0.95, 0.26);
  canvas.restore();
}

function fillShape(canvas: SKRSContext2D, points: readonly (readonly [number, number])[]): void {
  polygon(canvas, points);
  canvas.fill();
}
