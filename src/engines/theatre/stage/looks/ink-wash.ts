/** The look of Chinese ink on rice paper: few washes, much left white, a red seal. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { JAPANESE } from '../painting/fonts.js';
import { openInk } from './ink.js';
import { blotches, edgesOf, openBench, openOverlay, paintTooth, type StagedLook, soften } from './look.js';
import { wobbleFrom } from './watercolour.js';

const PIXELS = 150_000;
const PAPER = [246, 241, 229] as const;
/** How much colour is left, and of reds, which painters allow themselves. */
const COLOUR = { any: 0.16, red: 0.7 } as const;

export function openInkWash(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const count = width * height;
  const source = new Uint8ClampedArray(count * 4);
  const plane = new Uint8Array(count);
  const edges = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const large = blotches(width, height, 60, seed + 1);
  const fine = blotches(width, height, 8, seed + 2);
  const wobble = wobbleFrom(
    blotches(width, height, 16, seed + 3),
    blotches(width, height, 16, seed + 4),
    width,
    height,
  );
  const thick = thicknessFrom(large, fine, width, height);
  const ink = openInk(frame, '#17151a', 44, 130, 1);
  const paper = openOverlay(frame, (canvas) => {
    paintTooth(canvas, frame, 0.09, seed);
    paintSeal(canvas, frame);
  });
  return {
    draw(canvas, picture) {
      ink.read(picture);
      bench.read(picture);
      const pixels = bench.pixels();
      source.set(pixels);
      for (let index = 0; index < count; index++) {
        const from = wobble[index]! * 4;
        const grey = (77 * source[from]! + 151 * source[from + 1]! + 28 * source[from + 2]!) >> 8;
        plane[index] = WASHES[grey]!;
      }
      soften(plane, width, height, 1, scratch);
      edgesOf(plane, width, height, edges);
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const from = wobble[index]! * 4;
        const [red, green, blue] = [source[from]!, source[from + 1]!, source[from + 2]!];
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        const isRed = red > green + 50 && red > blue + 40;
        const kept = isRed ? COLOUR.red : COLOUR.any;
        // Ink swims to the edge of its pool.
        const pooled = edges[index]! > 20 ? Math.min(50, edges[index]! - 20) * 0.004 : 0;
        const dense = Math.min(1, thick[index]! * (1 + pooled));
        const tone = plane[index]!;
        pixels[at] = PAPER[0] - (PAPER[0] - Math.min(PAPER[0], tone + (red - grey) * kept)) * dense;
        pixels[at + 1] = PAPER[1] - (PAPER[1] - Math.min(PAPER[1], tone + (green - grey) * kept)) * dense;
        pixels[at + 2] = PAPER[2] - (PAPER[2] - Math.min(PAPER[2], tone + (blue - grey) * kept)) * dense;
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

/** Brightness in five washes; what is light is bare paper. */
const WASHES = Uint8Array.from({ length: 256 }, (_, value) => {
  const level = Math.min(1, (value / 255) * 1.28) * 5;
  const whole = Math.floor(level);
  const part = Math.min(1, Math.max(0, (level - whole - 0.5) * 2 + 0.5));
  return Math.min(255, 34 + (221 * (whole + part)) / 5);
});

/** How much ink the paper took: cloudy, thin in a mist across the middle, none at the ragged edge. */
function thicknessFrom(large: Float32Array, fine: Float32Array, width: number, height: number): Float32Array {
  const unit = Math.min(width, height);
  return Float32Array.from(large, (cloud, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit;
    const painted = Math.min(1, Math.max(0, (edge - 0.02 - 0.1 * cloud) / 0.09));
    const mist = 1 - 0.4 * Math.exp(-(((y / height - 0.52 - 0.1 * (cloud - 0.5)) / 0.1) ** 2));
    return painted * mist * (0.74 + 0.3 * cloud + 0.12 * (fine[index]! - 0.5));
  });
}

function paintSeal(canvas: SKRSContext2D, { width, height }: Frame): void {
  const side = Math.min(width, height) * 0.075;
  const [x, y] = [width - side * 1.9, height - side * 1.9];
  canvas.fillStyle = 'rgba(190,32,30,0.9)';
  canvas.beginPath();
  canvas.roundRect(x, y, side, side, side * 0.14);
  canvas.fill();
  canvas.font = `${(side * 0.74).toFixed(1)}px ${JAPANESE}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = 'rgba(250,240,226,0.95)';
  canvas.fillText('墨', x + side / 2, y + side * 0.53);
}
