/**
 * Ink lines of the looks that are drawn: found on a picture of half the size, where they come out thick and fur is no
 * line at all. Called by `inked.ts` and `woodblock.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { channels } from '../painting/paint.js';
import { edgesOf, luminanceOf, openBench, soften } from './look.js';

const INK_PIXELS = 100_000;

/** Dark lines where brightness changes, drawn over the frame. `threshold` and `full`: how steep it must be; the more `pixels`, the thinner. */
export function openInk(
  frame: Frame,
  colour: string,
  threshold: number,
  full: number,
  blur: number,
  pixels = INK_PIXELS,
) {
  const bench = openBench(frame, pixels);
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
