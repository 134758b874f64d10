/** The look of Japanese woodblock prints: few colours, ink, a seal. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { JAPANESE } from '../painting/fonts.js';
import { channels, withAlpha } from '../painting/paint.js';
import { openInk } from './ink.js';
import { openBench, openOverlay, paintTooth, type StagedLook, soften } from './look.js';

/** The colours of the old prints: indigo and Prussian blue, ochre, red, moss, paper and ink. */
const PRINT_COLOURS = [
  '#1e2f57',
  '#2f5d8c',
  '#6fa3b8',
  '#b9d3cf',
  '#f3e6c4',
  '#e7cf9a',
  '#d6a24f',
  '#b5702f',
  '#c8452f',
  '#8e2f27',
  '#e8a78c',
  '#6f8a4d',
  '#3f5f3f',
  '#a9b27a',
  '#5b4636',
  '#2a2420',
  '#8b8273',
] as const;

/** How much more vivid a colour counts when its print colour is chosen, so that little turns grey. */
const PRINT_VIVIDNESS = 1.35;

export function openWoodblock(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, 130_000);
  const ink = openInk(frame, '#1d1a26', 34, 74, 1);
  const { width, height } = bench;
  const table = printTable();
  const planes = [0, 1, 2].map(() => new Uint8Array(width * height));
  const scratch = new Uint8Array(width * height);
  const paper = openOverlay(frame, (canvas) => paintPrint(canvas, frame, seed));
  return {
    draw(canvas, picture) {
      ink.read(picture);
      bench.read(picture);
      const pixels = bench.pixels();
      planes.forEach((plane, channel) => {
        for (let index = 0, at = channel; index < plane.length; index++, at += 4) plane[index] = pixels[at]!;
        soften(plane, width, height, 1, scratch);
      });
      const [reds, greens, blues] = planes as [Uint8Array, Uint8Array, Uint8Array];
      for (let index = 0, at = 0; index < reds.length; index++, at += 4) {
        const entry = (((reds[index]! >> 3) << 10) | ((greens[index]! >> 3) << 5) | (blues[index]! >> 3)) * 3;
        pixels[at] = table[entry]!;
        pixels[at + 1] = table[entry + 1]!;
        pixels[at + 2] = table[entry + 2]!;
      }
      bench.write(canvas);
      ink.draw(canvas);
      paper.draw(canvas);
    },
    close() {
      bench.close();
      ink.close();
      paper.close();
    },
  };
}

/** For each colour in 5 bits a channel, the print colour nearest to it, a little of its own left. */
function printTable(): Uint8Array {
  const inks = PRINT_COLOURS.map(channels);
  const table = new Uint8Array(32 * 32 * 32 * 3);
  for (let entry = 0; entry < 32 * 32 * 32; entry++) {
    const own = [(entry >> 10) & 31, (entry >> 5) & 31, entry & 31].map((value) => value * 8 + 4);
    const grey = 0.3 * own[0]! + 0.59 * own[1]! + 0.11 * own[2]!;
    const [red, green, blue] = own.map((value) => grey + (value - grey) * PRINT_VIVIDNESS) as [number, number, number];
    let best = inks[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of inks) {
      const brightness = 0.3 * (red - candidate[0]) + 0.59 * (green - candidate[1]) + 0.11 * (blue - candidate[2]);
      const apart =
        (red - candidate[0]) ** 2 + (green - candidate[1]) ** 2 + (blue - candidate[2]) ** 2 + 2 * brightness ** 2;
      if (apart < least) [least, best] = [apart, candidate];
    }
    for (let channel = 0; channel < 3; channel++)
      table[entry * 3 + channel] = best[channel]! * 0.86 + own[channel]! * 0.14;
  }
  return table;
}

/** Paper fibres, the indigo that fades from the upper edge, a title in its cartouche, a red seal. */
function paintPrint(canvas: SKRSContext2D, frame: Frame, seed: number): void {
  const { width, height } = frame;
  const unit = Math.min(width, height);
  const fade = canvas.createLinearGradient(0, 0, 0, height * 0.3);
  fade.addColorStop(0, withAlpha('#1f3f73', 0.85));
  fade.addColorStop(0.35, withAlpha('#2f5d8c', 0.4));
  fade.addColorStop(1, withAlpha('#2f5d8c', 0));
  canvas.fillStyle = fade;
  canvas.fillRect(0, 0, width, height * 0.3);
  canvas.fillStyle = withAlpha('#f0dcae', 0.07);
  canvas.fillRect(0, 0, width, height);
  paintTooth(canvas, frame, 0.12, seed);
  const edge = unit * 0.03;
  canvas.fillStyle = '#f1e4c3';
  canvas.beginPath();
  canvas.rect(0, 0, width, height);
  canvas.rect(edge, edge, width - 2 * edge, height - 2 * edge);
  canvas.fill('evenodd');
  canvas.strokeStyle = '#2a2420';
  canvas.lineWidth = unit * 0.006;
  canvas.strokeRect(edge, edge, width - 2 * edge, height - 2 * edge);
  const left = width - edge - unit * 0.125;
  const top = edge + unit * 0.035;
  const wide = unit * 0.09;
  canvas.fillStyle = '#c8452f';
  canvas.fillRect(left, top, wide, unit * 0.3);
  canvas.fillStyle = '#f3e6c4';
  canvas.fillRect(left + unit * 0.008, top + unit * 0.008, wide - unit * 0.016, unit * 0.284);
  canvas.fillStyle = '#2a2420';
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.font = `${(unit * 0.062).toFixed(1)}px ${JAPANESE}`;
  for (const [row, letter] of [...'浮世絵'].entries())
    canvas.fillText(letter, left + wide / 2, top + unit * (0.066 + row * 0.084));
  canvas.fillStyle = '#b9302a';
  canvas.beginPath();
  canvas.roundRect(left + wide * 0.14, top + unit * 0.325, wide * 0.72, wide * 0.72, wide * 0.12);
  canvas.fill();
  canvas.fillStyle = '#f3e6c4';
  canvas.font = `${(wide * 0.5).toFixed(1)}px ${JAPANESE}`;
  canvas.fillText('印', left + wide / 2, top + unit * 0.325 + wide * 0.37);
}
