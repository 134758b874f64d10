/**
 * Looks made of flat colours and ink: cartoon, comic, Japanese woodblock print. Listed by `index.ts`. Ink is found
 * on a picture of half the size, where it comes out as thick lines and fur is no line at all.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { JAPANESE } from '../fonts.js';
import { channels, withAlpha } from '../paint.js';
import { edgesOf, luminanceOf, openBench, openOverlay, paintTooth, type StagedLook, soften } from './look.js';

const FULL = 340_000;
const INK_PIXELS = 100_000;

/** Dark lines where brightness changes, drawn over the frame. `threshold` and `full`: how steep it must be. */
function openInk(frame: Frame, colour: string, threshold: number, full: number, blur: number) {
  const bench = openBench(frame, INK_PIXELS);
  const { width, height } = bench;
  const plane = new Uint8Array(width * height);
  const scratch = new Uint8Array(width * height);
  const edges = new Uint8Array(width * height);
  const [red, green, blue] = channels(colour);
  const alpha = Uint8Array.from({ length: 256 }, (_, steep) => {
    const part = Math.min(1, Math.max(0, (steep - threshold) / (full - threshold)));
    return Math.round(255 * part * part * (3 - 2 * part));
  });
  return {
    read(picture: Canvas): void {
      bench.read(picture);
      luminanceOf(bench.pixels(), plane);
      withoutSparks(plane, width, height, scratch, edges);
      soften(plane, width, height, blur, scratch);
      edgesOf(plane, width, height, edges);
    },
    draw(canvas: SKRSContext2D): void {
      const pixels = bench.pixels();
      for (let index = 0, at = 0; index < edges.length; index++, at += 4) {
        pixels[at] = red;
        pixels[at + 1] = green;
        pixels[at + 2] = blue;
        pixels[at + 3] = alpha[edges[index]!]!;
      }
      bench.write(canvas);
    },
    close: bench.close,
  };
}

/** Pixels that a bright thing is across to be inked: about sparks, embers and drops a line is a black box. */
const SPARK = 5;

/** Bright specks gone from a plane; what is larger keeps its corners. `spare` and `scratch` are as large as it. */
function withoutSparks(plane: Uint8Array, width: number, height: number, scratch: Uint8Array, spare: Uint8Array): void {
  const reach = SPARK >> 1;
  extremeAlong(plane, scratch, width, height, 1, width, reach, false);
  extremeAlong(scratch, spare, height, width, width, 1, reach, false);
  extremeAlong(spare, scratch, width, height, 1, width, reach + 2, true);
  extremeAlong(scratch, spare, height, width, width, 1, reach + 2, true);
  for (let at = 0; at < plane.length; at++) if (spare[at]! < plane[at]!) plane[at] = spare[at]!;
}

function extremeAlong(
  from: Uint8Array,
  to: Uint8Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  reach: number,
  most: boolean,
): void {
  const flip = most ? 0 : 255;
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    for (let k = 0; k < length; k++) {
      let best = 0;
      const end = k + reach < length ? k + reach : length - 1;
      for (let near = k > reach ? k - reach : 0; near <= end; near++) {
        const value = from[start + near * step]! ^ flip;
        if (value > best) best = value;
      }
      to[start + k * step] = best ^ flip;
    }
  }
}

/** Brightness in few steps with soft edges: what each level is multiplied by, in 256ths. */
function stepTable(steps: number, softness: number, lift: number): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, value) => {
    const level = (value / 255) ** lift * steps;
    const whole = Math.floor(level);
    const part = Math.min(1, Math.max(0, (level - whole - 0.5) / softness + 0.5));
    const stepped = ((whole + part) / steps) * 255;
    return value === 0 ? 256 : Math.round((256 * Math.min(255, stepped)) / value);
  });
}

export function openCartoon(frame: Frame): StagedLook {
  const bench = openBench(frame, FULL);
  const ink = openInk(frame, '#140c1e', 46, 92, 1);
  const steps = stepTable(4, 0.1, 0.82);
  return {
    draw(canvas, picture) {
      ink.read(picture);
      bench.read(picture);
      const pixels = bench.pixels();
      for (let at = 0; at < pixels.length; at += 4) {
        const red = pixels[at]!;
        const green = pixels[at + 1]!;
        const blue = pixels[at + 2]!;
        const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
        const grey = (red + 2 * green + blue) >> 2;
        const factor = steps[most]!;
        pixels[at] = ((grey + (red - grey) * 1.45) * factor) / 256;
        pixels[at + 1] = ((grey + (green - grey) * 1.45) * factor) / 256;
        pixels[at + 2] = ((grey + (blue - grey) * 1.45) * factor) / 256;
      }
      bench.write(canvas);
      ink.draw(canvas);
    },
    close() {
      bench.close();
      ink.close();
    },
  };
}

/** Pixels between the dots of a comic's screen, at 432 lines. */
const DOT_PITCH = 5.6;

export function openComic(frame: Frame): StagedLook {
  const bench = openBench(frame, FULL);
  const ink = openInk(frame, '#0d0a14', 40, 84, 1);
  const { width, height } = bench;
  const steps = stepTable(4, 0.12, 0.58);
  const screen = dotScreen(width, height, (DOT_PITCH * Math.min(width, height)) / 432);
  const border = openOverlay(frame, (canvas) => {
    const edge = Math.min(frame.width, frame.height) * 0.032;
    canvas.fillStyle = '#fdf6e0';
    canvas.beginPath();
    canvas.rect(0, 0, frame.width, frame.height);
    canvas.rect(edge, edge, frame.width - 2 * edge, frame.height - 2 * edge);
    canvas.fill('evenodd');
    canvas.strokeStyle = '#0d0a14';
    canvas.lineWidth = edge * 0.34;
    canvas.strokeRect(edge, edge, frame.width - 2 * edge, frame.height - 2 * edge);
  });
  return {
    draw(canvas, picture) {
      ink.read(picture);
      bench.read(picture);
      const pixels = bench.pixels();
      for (let index = 0, at = 0; at < pixels.length; index++, at += 4) {
        const red = pixels[at]!;
        const green = pixels[at + 1]!;
        const blue = pixels[at + 2]!;
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
        // Dots of shade grow as it darkens; the lightest parts are bare paper, and in
        // the dark they are faint: a night is not all dots.
        const dotted = screen[index]! > 84 + grey ? (grey < 104 ? 0.94 : 0.84) : 1;
        const factor = (steps[most]! / 256) * dotted;
        pixels[at] = (grey + (red - grey) * 1.7) * factor + 6;
        pixels[at + 1] = (grey + (green - grey) * 1.7) * factor + 4;
        pixels[at + 2] = (grey + (blue - grey) * 1.6) * factor;
      }
      bench.write(canvas);
      ink.draw(canvas);
      border.draw(canvas);
    },
    close() {
      bench.close();
      ink.close();
      border.close();
    },
  };
}

/** Threshold of a screen of round dots turned by an eighth: highest in each dot's middle. */
function dotScreen(width: number, height: number, pitch: number): Uint8Array {
  const screen = new Uint8Array(width * height);
  const turn = Math.PI / (pitch * Math.SQRT1_2 * Math.SQRT2);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const value = Math.cos((x + y) * turn) * Math.cos((x - y) * turn);
      screen[at] = Math.round(127.5 + 127.5 * value);
    }
  return screen;
}

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
