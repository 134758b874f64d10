/** Looks on white paper: a charcoal drawing, smudged and grained, and a drawing of lines alone. Listed by `index.ts`. */

import type { Frame } from '../camera.js';
import { random } from '../painting/random.js';
import { openInk } from './ink.js';
import { blotches, edgesOf, luminanceOf, openBench, openOverlay, paintTooth, type StagedLook, soften } from './look.js';

const PAPER = '#f7f3ea';
/** Pixels on which lines are found: as many as keep them clean, and one even width. */
const LINE_PIXELS = 150_000;

/** Nothing but lines of one width, and no shade. */
export function openLineDrawing(frame: Frame): StagedLook {
  const ink = openInk(frame, '#1d1a22', 40, 96, 1, LINE_PIXELS);
  return {
    draw(canvas, picture) {
      ink.read(picture);
      canvas.fillStyle = PAPER;
      canvas.fillRect(0, 0, frame.width, frame.height);
      ink.draw(canvas);
    },
    close: ink.close,
  };
}

const CHARCOAL_PIXELS = 260_000;
/** How far charcoal is rubbed, pixels of the picture that is worked on. */
const RUBBED = 5;

/** Black dust rubbed into a rough paper: soft masses without any hatching, and thick uneven strokes where edges are. */
export function openCharcoal(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, CHARCOAL_PIXELS);
  const { width, height } = bench;
  const count = width * height;
  const plane = new Uint8Array(count);
  const rubbed = new Uint8Array(count);
  const edges = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const next = random(seed + 5);
  const cloud = blotches(width, height, 34, seed);
  // Paper takes dust on its bumps alone: coarse grains, a few pixels across.
  const bumps = blotches(width, height, 3, seed + 1);
  const grain = Float32Array.from({ length: count }, (_, index) => 0.55 * bumps[index]! + 0.45 * next());
  const tooth = openOverlay(frame, (canvas) => paintTooth(canvas, frame, 0.12, seed));
  return {
    draw(canvas, picture) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      rubbed.set(plane);
      soften(rubbed, width, height, RUBBED, scratch);
      soften(plane, width, height, 1, scratch);
      edgesOf(plane, width, height, edges);
      soften(edges, width, height, 1, scratch);
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const mass = 0.86 * (1 - rubbed[index]! / 235);
        const dust = mass * mass * (0.7 + 0.7 * cloud[index]!) * (0.55 + 0.9 * grain[index]!);
        const stroke =
          Math.min(1, edges[index]! / 70) * (grain[index]! > 0.34 ? 1 : 0.35) * (0.6 + 0.6 * cloud[index]!);
        const dark = Math.min(0.96, Math.max(0, dust) * 1.15 + stroke * 0.85);
        pixels[at] = 240 - 218 * dark;
        pixels[at + 1] = 236 - 215 * dark;
        pixels[at + 2] = 228 - 206 * dark;
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
