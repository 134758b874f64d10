/**
 * The watch of a film whose time runs slower or faster than ours: stills of slow motion look like stills of anything, so
 * a small stopwatch in the corner goes with the play's own time, and a tortoise or a hare beside it says how fast that
 * is. Called by `stage.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../score.js';
import type { Frame } from './camera.js';
import { TURN } from './easing.js';
import { DISPLAY } from './fonts.js';
import type { PacedPlay } from './pace.js';
import { blankCanvas } from './paint.js';
import { pictureOf, release } from './sprites.js';

/** Radius of its dial and distance from the corner, parts of the smaller side. */
const RADIUS = 0.075;
const INSET = 0.14;
/** Seconds of the play in which the hand goes round, and marks about the dial. */
const ROUND_SECONDS = 5;
const MARKS = 20;
const TORTOISE = '1f422';
const HARE = '1f407';

const RIM = '#f4efe4';
const DIAL = '#fffaf0';
const INK = '#2d3142';
const HAND = '#e4572e';
const SWEPT = 'rgba(228,87,46,0.28)';

export interface Stopwatch {
  draw(canvas: SKRSContext2D, t: number): void;
  close(): void;
}

/** `undefined` where time runs as ours does. */
export async function openStopwatch(
  { pace = 1, titles }: Score,
  play: PacedPlay,
  frame: Frame,
): Promise<Stopwatch | undefined> {
  if (pace === 1) return undefined;
  const side = Math.min(frame.width, frame.height);
  const radius = RADIUS * side;
  const animal = await pictureOf(pace < 1 ? TORTOISE : HARE);
  const watch = paintedWatch(radius, `×${Number(pace.toFixed(2))}`, animal);
  if (animal) release(animal);
  const x = frame.width - INSET * side;
  // Words at the top need all of its width.
  const y = titles.some(({ at }) => at === 'top') ? frame.height - (INSET + RADIUS) * side : INSET * side;
  return {
    draw(canvas, t) {
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.drawImage(watch, x - watch.width / 2, y - radius * 1.6);
      const angle = ((play.clockAt(t) / ROUND_SECONDS) % 1) * TURN;
      canvas.translate(x, y);
      canvas.rotate(-TURN / 4);
      canvas.fillStyle = SWEPT;
      canvas.beginPath();
      canvas.moveTo(0, 0);
      canvas.arc(0, 0, radius * 0.74, 0, angle);
      canvas.fill();
      canvas.rotate(angle);
      canvas.strokeStyle = HAND;
      canvas.lineCap = 'round';
      canvas.lineWidth = radius * 0.11;
      canvas.beginPath();
      canvas.moveTo(-radius * 0.16, 0);
      canvas.lineTo(radius * 0.7, 0);
      canvas.stroke();
      canvas.fillStyle = INK;
      canvas.beginPath();
      canvas.arc(0, 0, radius * 0.12, 0, TURN);
      canvas.fill();
      canvas.setTransform(1, 0, 0, 1, 0, 0);
    },
    close: () => release(watch),
  };
}

/** All of it but the hand: its middle is 1.6 radii below the picture's upper edge. */
function paintedWatch(radius: number, words: string, animal: Canvas | undefined): Canvas {
  const watch = blankCanvas(radius * 4.6, radius * 4.2);
  const brush = watch.getContext('2d');
  brush.translate(watch.width / 2, radius * 1.6);
  const disc = (size: number, colour: string) => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.arc(0, 0, size * radius, 0, TURN);
    brush.fill();
  };
  const crown = (turn: number, wide: number) => {
    brush.save();
    brush.rotate(turn * TURN);
    brush.fillStyle = INK;
    brush.beginPath();
    brush.roundRect((-wide / 2) * radius, -1.5 * radius, wide * radius, 0.6 * radius, 0.1 * radius);
    brush.fill();
    brush.restore();
  };
  crown(0, 0.42);
  crown(0.12, 0.22);
  disc(1.16, INK);
  disc(1.06, RIM);
  disc(0.9, INK);
  disc(0.86, DIAL);
  brush.strokeStyle = INK;
  for (let mark = 0; mark < MARKS; mark++) {
    brush.save();
    brush.rotate((mark / MARKS) * TURN);
    const long = mark % 5 === 0;
    brush.lineWidth = radius * (long ? 0.09 : 0.045);
    brush.beginPath();
    brush.moveTo(0, -0.8 * radius);
    brush.lineTo(0, (long ? -0.6 : -0.68) * radius);
    brush.stroke();
    brush.restore();
  }
  brush.font = `${(radius * 0.95).toFixed(2)}px ${DISPLAY}`;
  brush.textAlign = 'left';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = radius * 0.26;
  const [left, down] = [-radius * 0.25, radius * 1.85];
  brush.strokeText(words, left, down);
  brush.fillStyle = DIAL;
  brush.fillText(words, left, down);
  if (animal) {
    const wide = radius * 1.75;
    const tall = (wide * animal.height) / animal.width;
    brush.drawImage(animal, left - wide * 1.06, down + radius * 0.55 - tall, wide, tall);
  }
  return watch;
}
