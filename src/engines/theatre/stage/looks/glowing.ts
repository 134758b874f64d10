/** Looks of light and of graphite, both made of lines: neon outlines, cyberpunk, pencil. Listed by `index.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { JAPANESE } from '../painting/fonts.js';
import { blankCanvas, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { release } from '../pictures/sprites.js';
import {
  blotches,
  channelTable,
  edgesOf,
  luminanceOf,
  openBench,
  openOverlay,
  paintTooth,
  type StagedLook,
  soften,
} from './look.js';

/** Lines in the picture's own hues, as bright as they can be, and their glow. */
function openLines(frame: Frame, mostPixels: number) {
  const bench = openBench(frame, mostPixels);
  const { width, height } = bench;
  const plane = new Uint8Array(width * height);
  const edges = new Uint8Array(width * height);
  const scratch = new Uint8Array(width * height);
  const soft = blankCanvas(width / 5, height / 5);
  const softer = soft.getContext('2d');
  const sharp = blankCanvas(width, height);
  return {
    draw(canvas: SKRSContext2D, picture: Canvas, ground: string | undefined, strength: number, glow: number): void {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      soften(plane, width, height, 1, scratch);
      edgesOf(plane, width, height, edges);
      for (let index = 0, at = 0; index < edges.length; index++, at += 4) {
        const steep = edges[index]!;
        if (steep < 14) {
          pixels[at + 3] = 0;
          continue;
        }
        const red = pixels[at]!;
        const green = pixels[at + 1]!;
        const blue = pixels[at + 2]!;
        const most = Math.max(red, green, blue, 1);
        const least = Math.min(red, green, blue);
        const range = Math.max(10, most - least);
        // All that is grey in a colour goes: what is left is as bright as a tube.
        pixels[at] = 40 + (215 * (red - least)) / range;
        pixels[at + 1] = 40 + (215 * (green - least)) / range;
        pixels[at + 2] = 70 + (185 * (blue - least)) / range;
        pixels[at + 3] = Math.min(255, (steep - 14) * strength);
      }
      const brush = sharp.getContext('2d');
      brush.setTransform(width / frame.width, 0, 0, height / frame.height, 0, 0);
      brush.clearRect(0, 0, frame.width, frame.height);
      bench.write(brush);
      softer.clearRect(0, 0, soft.width, soft.height);
      softer.imageSmoothingQuality = 'medium';
      softer.drawImage(sharp, 0, 0, soft.width, soft.height);
      if (ground) {
        canvas.fillStyle = ground;
        canvas.fillRect(0, 0, frame.width, frame.height);
      }
      canvas.globalCompositeOperation = 'lighter';
      canvas.globalAlpha = glow;
      canvas.drawImage(soft, 0, 0, frame.width, frame.height);
      canvas.globalAlpha = 1;
      canvas.drawImage(sharp, 0, 0, frame.width, frame.height);
      canvas.globalCompositeOperation = 'source-over';
    },
    close() {
      bench.close();
      release(soft);
      release(sharp);
    },
  };
}

export function openNeonOutline(frame: Frame): StagedLook {
  const lines = openLines(frame, 200_000);
  return {
    draw: (canvas, picture) => lines.draw(canvas, picture, '#07040f', 6, 1),
    close: lines.close,
  };
}

const RAIN_RATE = 8;
const RAIN_LETTERS = [...'アカサタナハマヤラワ0123456789未来電脳'];

export function openCyberpunk(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, 340_000);
  const lines = openLines(frame, 90_000);
  const tables = [
    channelTable((value) => 0.98 * value ** 1.7),
    channelTable((value) => 0.72 * value ** 2),
    channelTable((value) => 0.1 + 0.86 * value ** 1.25),
  ] as const;
  const glass = openOverlay(frame, (canvas) => paintDisplay(canvas, frame));
  const letters = paintLetters(frame);
  return {
    draw(canvas, picture, t) {
      bench.read(picture);
      const pixels = bench.pixels();
      const [reds, greens, blues] = tables;
      for (let at = 0; at < pixels.length; at += 4) {
        const red = pixels[at]!;
        const green = pixels[at + 1]!;
        const blue = pixels[at + 2]!;
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        // Shade to violet, light to magenta, what is green or blue to cyan.
        const cool = green > red ? (blue > green ? blue : green) - red : 0;
        const warm = red - green > 0 ? red - green : 0;
        pixels[at] = reds[(grey + red) >> 1]! + (warm >> 1) - (cool >> 1);
        pixels[at + 1] = greens[grey]! + (cool >> 1) - (warm >> 2);
        pixels[at + 2] = blues[(grey + blue) >> 1]!;
      }
      bench.write(canvas);
      lines.draw(canvas, picture, undefined, 2.2, 0.55);
      drawRain(canvas, frame, letters, seed, t);
      glass.draw(canvas);
      drawTargets(canvas, frame, t);
    },
    close() {
      bench.close();
      lines.close();
      glass.close();
      release(letters);
    },
  };
}

/** Scan lines, the corners of a display, its bars and readings. */
function paintDisplay(canvas: SKRSContext2D, { width, height }: Frame): void {
  const unit = Math.min(width, height);
  canvas.fillStyle = 'rgba(6,2,22,0.26)';
  const step = Math.max(3, Math.round(unit / 130));
  for (let y = 0; y < height; y += step) canvas.fillRect(0, y, width, step * 0.42);
  canvas.strokeStyle = withAlpha('#38f2ff', 0.85);
  canvas.lineWidth = unit * 0.006;
  const [edge, arm] = [unit * 0.035, unit * 0.1];
  for (const [x, y, right, down] of [
    [edge, edge, 1, 1],
    [width - edge, edge, -1, 1],
    [edge, height - edge, 1, -1],
    [width - edge, height - edge, -1, -1],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(x + right * arm, y);
    canvas.lineTo(x, y);
    canvas.lineTo(x, y + down * arm);
    canvas.stroke();
  }
  canvas.font = `${(unit * 0.03).toFixed(1)}px ${JAPANESE}`;
  canvas.fillStyle = withAlpha('#ff3fd0', 0.95);
  canvas.fillText('電脳 // 2099', edge * 1.5, edge + unit * 0.04);
  canvas.fillStyle = withAlpha('#38f2ff', 0.9);
  canvas.fillText('SCAN', width - edge - unit * 0.1, height - edge - unit * 0.02);
  for (let bar = 0; bar < 9; bar++) {
    canvas.fillStyle = withAlpha(bar % 3 ? '#38f2ff' : '#ff3fd0', 0.8);
    const tall = unit * (0.012 + 0.035 * Math.abs(Math.sin(bar * 1.7)));
    canvas.fillRect(edge * 1.5 + bar * unit * 0.014, height - edge - unit * 0.015 - tall, unit * 0.009, tall);
  }
}

function paintLetters(frame: Frame): Canvas {
  const size = Math.round(Math.min(frame.width, frame.height) * 0.03);
  const strip = blankCanvas(size * RAIN_LETTERS.length, size);
  const brush = strip.getContext('2d');
  brush.font = `${(size * 0.9).toFixed(1)}px ${JAPANESE}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillStyle = '#5dffe4';
  RAIN_LETTERS.forEach((letter, index) => {
    brush.fillText(letter, (index + 0.5) * size, size / 2);
  });
  return strip;
}

/** Columns of letters that run down both sides, where they hide nobody. */
function drawRain(canvas: SKRSContext2D, { width, height }: Frame, letters: Canvas, seed: number, t: number): void {
  const size = letters.height;
  const tick = Math.floor(t * RAIN_RATE);
  for (let column = 0; column < 8; column++) {
    const next = random(seed + column * 977);
    const x =
      (column % 2 ? width - size * 1.2 * (2 + (column >> 1) * 1.6) : size * 1.2 * (1 + (column >> 1) * 1.6)) - size / 2;
    const rows = Math.ceil(height / size);
    const head = (Math.floor(next() * rows * 2) + tick) % (rows + 14);
    for (let tail = 0; tail < 12; tail++) {
      const row = head - tail;
      if (row < 0 || row >= rows) continue;
      const letter = Math.floor(next() * 1000 + row * 7 + column + (tail === 0 ? tick : 0)) % RAIN_LETTERS.length;
      canvas.globalAlpha = tail === 0 ? 0.95 : 0.55 * (1 - tail / 12);
      canvas.drawImage(letters, letter * size, 0, size, size, x, row * size, size, size);
    }
  }
  canvas.globalAlpha = 1;
}

/** A ring that turns and a line that sweeps, as machines look at people. */
function drawTargets(canvas: SKRSContext2D, { width, height }: Frame, t: number): void {
  const unit = Math.min(width, height);
  const [x, y, radius] = [width - unit * 0.16, unit * 0.17, unit * 0.075];
  canvas.strokeStyle = withAlpha('#38f2ff', 0.75);
  canvas.lineWidth = unit * 0.005;
  for (let part = 0; part < 3; part++) {
    canvas.beginPath();
    canvas.arc(x, y, radius, t * 1.2 + part * 2.1, t * 1.2 + part * 2.1 + 1.4);
    canvas.stroke();
    canvas.beginPath();
    canvas.arc(x, y, radius * 0.66, -t * 1.7 + part * 2.1, -t * 1.7 + part * 2.1 + 0.9);
    canvas.stroke();
  }
  canvas.fillStyle = withAlpha('#ff3fd0', 0.16);
  canvas.fillRect(0, ((t * 0.22) % 1) * height, width, unit * 0.012);
}

/** Where each direction of hatching begins, darkest last. */
const HATCHES = [
  { x: 1, y: 1, pitch: 4.6, from: 196 },
  { x: 1, y: -0.7, pitch: 4.2, from: 136 },
  { x: 0.15, y: 1, pitch: 3.8, from: 84 },
] as const;

export function openPencil(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, 260_000);
  const { width, height } = bench;
  const count = width * height;
  const plane = new Uint8Array(count);
  const soft = new Uint8Array(count);
  const edges = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const hatches = HATCHES.map((hatch) => hatching(width, height, hatch, seed));
  const tooth = openOverlay(frame, (canvas) => paintTooth(canvas, frame, 0.1, seed));
  return {
    draw(canvas, picture) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      soft.set(plane);
      soften(soft, width, height, 1, scratch);
      edgesOf(soft, width, height, edges);
      const [light, middle, dark] = hatches as [Uint8Array, Uint8Array, Uint8Array];
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const grey = plane[index]!;
        let ink = 0;
        if (grey < HATCHES[0].from) ink += (light[index]! * (HATCHES[0].from - grey)) >> 7;
        if (grey < HATCHES[1].from) ink += (middle[index]! * (HATCHES[1].from - grey)) >> 6;
        if (grey < HATCHES[2].from) ink += (dark[index]! * (HATCHES[2].from - grey)) >> 6;
        const line = edges[index]! > 16 ? (edges[index]! - 16) * 2.4 : 0;
        const tone = 246 - (grey < 230 ? (230 - grey) * 0.2 : 0) - (ink > 150 ? 150 : ink) - (line > 175 ? 175 : line);
        const shown = tone < 34 ? 34 : tone;
        pixels[at] = shown;
        pixels[at + 1] = shown - 1;
        pixels[at + 2] = shown - 5;
      }
      bench.write(canvas);
      tooth.draw(canvas);
    },
    close() {
      bench.close();
      tooth.close();
    },
  };
}

/** Strength of one direction of pencil lines, uneven as a hand is. */
function hatching(width: number, height: number, { x, y, pitch }: (typeof HATCHES)[number], seed: number): Uint8Array {
  const scale = Math.min(width, height) / 382;
  const uneven = blotches(width, height, 26, seed + Math.round(pitch * 10));
  const length = Math.hypot(x, y);
  return Uint8Array.from(uneven, (cloud, index) => {
    const along = ((index % width) * x + Math.floor(index / width) * y) / length;
    const line = 0.5 + 0.5 * Math.sin((along / (pitch * scale)) * Math.PI * 2 + cloud * 9);
    return Math.round(line * line * (90 + 110 * cloud));
  });
}
