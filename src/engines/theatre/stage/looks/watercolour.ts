/** The look of watercolour on rough paper. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { blotches, edgesOf, openBench, openOverlay, paintTooth, type StagedLook, soften } from './look.js';

/** Pixels by which paint runs over its outline. */
const BLEED = 1.5;

export function openWatercolour(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, 110_000);
  const { width, height } = bench;
  const count = width * height;
  const source = new Uint8ClampedArray(count * 4);
  const plane = new Uint8Array(count);
  const edges = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const large = blotches(width, height, 34, seed + 1);
  const fine = blotches(width, height, 7, seed + 2);
  const wobble = wobbleFrom(
    blotches(width, height, 20, seed + 3),
    blotches(width, height, 20, seed + 4),
    width,
    height,
  );
  const paper = paperFrom(large, fine, width, height);
  const tooth = openOverlay(frame, (canvas) => paintTooth(canvas, frame, 0.13, seed));
  return {
    draw(canvas, picture) {
      bench.read(picture);
      const pixels = bench.pixels();
      source.set(pixels);
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const from = wobble[index]! * 4;
        const red = source[from]!;
        const green = source[from + 1]!;
        const blue = source[from + 2]!;
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        pixels[at] = red;
        pixels[at + 1] = green;
        pixels[at + 2] = blue;
        plane[index] = WASHES[grey]!;
      }
      soften(plane, width, height, 1, scratch);
      edgesOf(plane, width, height, edges);
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const red = pixels[at]!;
        const green = pixels[at + 1]!;
        const blue = pixels[at + 2]!;
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        const wash = grey === 0 ? 1 : plane[index]! / grey;
        // Pigment swims to the edge of its pool and dries there.
        const pooled = edges[index]! > DRIES ? Math.min(60, edges[index]! - DRIES) * 0.0045 : 0;
        const dense = paper[index]! * (DENSE + pooled);
        const tone = 1 - pooled * 0.5;
        pixels[at] = 255 - (255 - (grey + (red - grey) * VIVID) * wash * tone) * dense;
        pixels[at + 1] = 254 - (255 - (grey + (green - grey) * VIVID) * wash * tone) * dense;
        pixels[at + 2] = 248 - (250 - (grey + (blue - grey) * VIVID) * wash * tone) * dense;
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

/** How much more colour there is in paint than in light, how thick it lies, and at which step between two washes it pools. */
const VIVID = 1.6;
const DENSE = 0.82;
const DRIES = 24;

/** Brightness in six washes laid over each other, all of them light. */
const WASHES = Uint8Array.from({ length: 256 }, (_, value) => {
  const level = (value / 255) * 6;
  const whole = Math.floor(level);
  const part = Math.min(1, Math.max(0, (level - whole - 0.5) * 3 + 0.5));
  return Math.min(255, 62 + (193 * (whole + part)) / 6);
});

/** For each pixel the one whose paint has run there. */
export function wobbleFrom(across: Float32Array, down: Float32Array, width: number, height: number): Uint32Array {
  return Uint32Array.from(across, (value, index) => {
    const x = Math.round((index % width) + (value - 0.5) * 2 * BLEED);
    const y = Math.round(Math.floor(index / width) + (down[index]! - 0.5) * 2 * BLEED);
    return Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x));
  });
}

/** How much paint the paper took: cloudy, grained, and none outside a ragged edge. */
function paperFrom(large: Float32Array, fine: Float32Array, width: number, height: number): Float32Array {
  const unit = Math.min(width, height);
  return Float32Array.from(large, (cloud, index) => {
    const x = index % width;
    const y = Math.floor(index / width);
    const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit;
    const ragged = edge - 0.035 - 0.05 * (cloud - 0.3) - 0.025 * (fine[index]! - 0.5);
    const painted = Math.min(1, Math.max(0, ragged / 0.012));
    return painted * (0.8 + 0.3 * cloud + 0.16 * (fine[index]! - 0.5));
  });
}
