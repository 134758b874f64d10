/** Looks made of flat colours and ink: cartoon, comic. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { openInk } from './ink.js';
import { openBench, openOverlay, type StagedLook } from './look.js';

const FULL = 340_000;

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
const DOT_PITCH = 6;
/** How deep its dots are, and over how many levels their edges are soft. */
const DOTS = { deep: 0.13, soft: 40, from: 60, full: 110 } as const;

export function openComic(frame: Frame): StagedLook {
  const bench = openBench(frame, FULL);
  const ink = openInk(frame, '#0d0a14', 58, 104, 1);
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
        // Dots of shade grow as it darkens; the lightest parts are bare paper, and a night is not all dots.
        const over = screen[index]! - 84 - grey;
        const edge = over <= 0 ? 0 : over >= DOTS.soft ? 1 : over / DOTS.soft;
        const dark = grey <= DOTS.from ? 0 : grey >= DOTS.full ? 1 : (grey - DOTS.from) / (DOTS.full - DOTS.from);
        const dotted = 1 - DOTS.deep * edge * dark;
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
