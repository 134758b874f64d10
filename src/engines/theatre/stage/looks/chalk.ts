/** The look of chalk on a school's board. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { random } from '../painting/random.js';
import {
  blotches,
  edgesOf,
  luminanceOf,
  openBench,
  openCastMask,
  openOverlay,
  type StagedLook,
  soften,
} from './look.js';

const PIXELS = 300_000;
const BOARD = [36, 60, 52] as const;
/** How thickly chalk lies: on actors, on the ground, and in lines. */
const CHALK = { actor: 0.86, ground: 0.3, line: 0.95 } as const;

export function openChalk(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const count = width * height;
  const plane = new Uint8Array(count);
  const edges = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const next = random(seed);
  const wiped = blotches(width, height, 70, seed + 1);
  // The board's grain takes the chalk only where it stands out; strokes run one way.
  const grain = Float32Array.from({ length: count }, (_, index) => {
    const stroke = 0.5 + 0.5 * Math.sin(((index % width) + Math.floor(index / width) * 0.8) * 0.9);
    return Math.min(1, 0.3 + 0.5 * stroke + 0.6 * (next() - 0.4));
  });
  const mask = openCastMask(width, height);
  const rail = openOverlay(frame, (canvas) => paintRail(canvas, frame));
  return {
    draw(canvas, picture, _, cast) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      soften(plane, width, height, 1, scratch);
      edgesOf(plane, width, height, edges);
      const own = cast && mask.read(cast);
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const rough = grain[index]!;
        const grey = plane[index]!;
        const fill = (own && own[at + 3]! > 100 ? CHALK.actor : CHALK.ground) * (grey / 255) ** 0.7 * rough;
        const steep = edges[index]!;
        const line = steep > 22 ? Math.min(1, (steep - 22) / 60) * CHALK.line * (0.35 + 0.65 * rough) : 0;
        const board = 0.92 + 0.22 * wiped[index]!;
        const mean = (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3;
        for (let channel = 0; channel < 3; channel++) {
          // Coloured chalk is pale.
          const colour = 120 + mean * 0.5 + (pixels[at + channel]! - mean) * 0.8;
          const laid = BOARD[channel]! * board * (1 - fill) + colour * fill;
          pixels[at + channel] = laid * (1 - line) + 240 * line;
        }
      }
      bench.write(canvas);
      rail.draw(canvas);
    },
    close() {
      bench.close();
      rail.close();
      mask.close();
    },
  };
}

/** The board's wooden frame. */
function paintRail(canvas: SKRSContext2D, { width, height }: Frame): void {
  const edge = Math.min(width, height) * 0.03;
  const wood = canvas.createLinearGradient(0, 0, 0, height);
  wood.addColorStop(0, '#c79a63');
  wood.addColorStop(1, '#9c6f3e');
  canvas.fillStyle = wood;
  canvas.beginPath();
  canvas.rect(0, 0, width, height);
  canvas.rect(edge, edge, width - 2 * edge, height - 2 * edge);
  canvas.fill('evenodd');
  canvas.strokeStyle = 'rgba(40,22,8,0.55)';
  canvas.lineWidth = edge * 0.16;
  canvas.strokeRect(edge, edge, width - 2 * edge, height - 2 * edge);
  canvas.strokeStyle = 'rgba(255,236,200,0.4)';
  canvas.strokeRect(edge * 0.2, edge * 0.2, width - edge * 0.4, height - edge * 0.4);
}
