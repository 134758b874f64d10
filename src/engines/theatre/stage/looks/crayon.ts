/** The look of a child's wax crayons on rough white paper. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { openInk } from './ink.js';
import { blotches, openBench, openOverlay, paintTooth, type StagedLook } from './look.js';

const PIXELS = 200_000;
const PAPER = [255, 252, 242] as const;

export function openCrayon(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const ink = openInk(frame, '#4a3350', 46, 96, 1);
  const strokes = strokesOver(width, height, seed);
  const wobble = blotches(width, height, 14, seed + 5);
  const source = new Uint8ClampedArray(width * height * 4);
  const tooth = openOverlay(frame, (canvas) => paintTooth(canvas, frame, 0.2, seed));
  return {
    draw(canvas, picture) {
      ink.read(picture);
      bench.read(picture);
      const pixels = bench.pixels();
      source.set(pixels);
      for (let index = 0, at = 0; at < pixels.length; index++, at += 4) {
        // A shaky hand goes over its outline here and there.
        const from = at + 4 * Math.round((wobble[index]! - 0.5) * 7);
        const red = source[from] ?? source[at]!;
        const green = source[from + 1] ?? source[at + 1]!;
        const blue = source[from + 2] ?? source[at + 2]!;
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
        const least = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
        // What is pale and grey is left to the paper, what is strong is rubbed on thickly.
        const thick = 0.34 + 0.5 * ((most - least) / 255) + 0.34 * (1 - grey / 255);
        const wax = Math.min(1, Math.max(0, (thick - strokes[index]!) * 5 + 0.5)) * 0.94;
        const lift = 26;
        pixels[at] = PAPER[0] + (grey + (red - grey) * 1.7 + lift - PAPER[0]) * wax;
        pixels[at + 1] = PAPER[1] + (grey + (green - grey) * 1.7 + lift - PAPER[1]) * wax;
        pixels[at + 2] = PAPER[2] + (grey + (blue - grey) * 1.7 + lift - PAPER[2]) * wax;
      }
      bench.write(canvas);
      canvas.globalAlpha = 0.75;
      ink.draw(canvas);
      canvas.globalAlpha = 1;
      tooth.draw(canvas);
    },
    close() {
      bench.close();
      ink.close();
      tooth.close();
    },
  };
}

/** Scribbled strokes to and fro, all one way, with paper between them: 0 where wax always lies to 1 where it hardly ever does. */
function strokesOver(width: number, height: number, seed: number): Float32Array {
  const coarse = blotches(width, height, 26, seed + 1);
  const fine = blotches(width, height, 2.2, seed + 2);
  const along = blotches(width + height, height, 9, seed + 3);
  return Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const bend = 10 * coarse[at]!;
    const across = (x * 0.62 + y * 0.78 + bend) / 5.4;
    const stroke = 0.5 + 0.5 * Math.sin(across * Math.PI);
    const streak = along[(Math.floor(y * 0.2) % height) * (width + height) + Math.floor(Math.abs(x + y))] ?? 0.5;
    return 0.42 * stroke + 0.4 * fine[at]! + 0.14 * streak;
  });
}
