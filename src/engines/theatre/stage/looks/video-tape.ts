/** The look of a home video on tape: colours that run, lines, a band of noise, the recorder's clock. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { SANS } from '../painting/fonts.js';
import { random } from '../painting/random.js';
import { openBench, openOverlay, type StagedLook } from './look.js';

const PIXELS = 170_000;
/** Tape gives 25 pictures a second; its noise changes as often. */
const TAPE_RATE = 25;
/** Columns by which red and blue are late, and lines that the noise tears. */
const LATE = 3;
const TORN = 9;

export function openVideoTape(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const source = new Uint8ClampedArray(width * height * 4);
  const lines = openOverlay(frame, (canvas) => paintLines(canvas, frame));
  return {
    draw(canvas, picture, t) {
      bench.read(picture);
      const pixels = bench.pixels();
      source.set(pixels);
      const next = random(seed + Math.floor(t * TAPE_RATE) * 7919);
      const torn = Math.floor(((t * 0.21 + 0.62) % 1.15) * height);
      for (let y = 0, at = 0; y < height; y++) {
        const inBand = y >= torn && y < torn + TORN;
        const atFoot = y > height * 0.975;
        const shift = inBand ? 5 + next() * 9 : atFoot ? 14 + next() * 6 : (next() - 0.5) * 1.1;
        const row = y * width;
        const streak = inBand && next() < 0.6 ? Math.floor(next() * width) : -1;
        const long = 14 + Math.floor(next() * 50);
        for (let x = 0; x < width; x++, at += 4) {
          const from = x + shift;
          const here = from < 0 ? 0 : from > width - 1 ? width - 1 : from | 0;
          const late = here < LATE ? 0 : here - LATE;
          const early = here > width - 1 - LATE ? width - 1 : here + LATE;
          const base = (row + here) * 4;
          const red = (source[(row + late) * 4]! * 2 + source[base]!) / 3;
          const green = source[base + 1]!;
          const blue = (source[(row + early) * 4 + 2]! * 2 + source[base + 2]!) / 3;
          const noise = (next() - 0.5) * 15 + (streak >= 0 && x >= streak && x < streak + long ? 130 : 0);
          // Blacks are grey and whites are soft.
          pixels[at] = 24 + red * 0.86 + noise;
          pixels[at + 1] = 18 + green * 0.84 + noise;
          pixels[at + 2] = 30 + blue * 0.84 + noise;
        }
      }
      bench.write(canvas);
      lines.draw(canvas);
      drawClock(canvas, frame, t);
    },
    close() {
      bench.close();
      lines.close();
    },
  };
}

function paintLines(canvas: SKRSContext2D, { width, height }: Frame): void {
  const pitch = Math.max(2, Math.round(height / 216));
  canvas.fillStyle = 'rgba(8,4,20,0.17)';
  for (let y = 0; y < height; y += pitch) canvas.fillRect(0, y, width, pitch / 2);
  const corners = canvas.createRadialGradient(
    ...([width / 2, height / 2, height * 0.45] as const),
    ...([width / 2, height / 2, Math.hypot(width, height) / 2] as const),
  );
  corners.addColorStop(0, 'rgba(10,4,20,0)');
  corners.addColorStop(1, 'rgba(10,4,20,0.45)');
  canvas.fillStyle = corners;
  canvas.fillRect(0, 0, width, height);
}

function drawClock(canvas: SKRSContext2D, { width, height }: Frame, t: number): void {
  const unit = Math.min(width, height);
  const size = unit * 0.052;
  const [x, y] = [unit * 0.07, unit * 0.11];
  canvas.save();
  canvas.font = `${size.toFixed(1)}px ${SANS}`;
  canvas.textBaseline = 'alphabetic';
  canvas.shadowColor = 'rgba(0,0,0,0.7)';
  canvas.shadowOffsetX = unit * 0.004;
  canvas.shadowOffsetY = unit * 0.004;
  canvas.fillStyle = 'rgba(244,246,240,0.92)';
  canvas.fillText('PLAY', x, y);
  const after = x + canvas.measureText('PLAY ').width;
  canvas.beginPath();
  canvas.moveTo(after, y - size * 0.72);
  canvas.lineTo(after + size * 0.62, y - size * 0.36);
  canvas.lineTo(after, y);
  canvas.fill();
  const clock = `0:00:${String(Math.floor(t)).padStart(2, '0')}`;
  canvas.textAlign = 'right';
  canvas.fillText(clock, width - x, height - unit * 0.075);
  canvas.restore();
}
