/** Looks of the brush: oil painting, van Gogh. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { edgesOf, luminanceOf, openBench, openOverlay, paintTooth, type StagedLook, soften } from './look.js';
import { type Brushwork, type OwnFlow, openFlow, paintStrokes, planStrokes } from './strokes.js';

const BENCH_PIXELS = 130_000;

export function openOilPainting(frame: Frame, seed: number): StagedLook {
  const slant: OwnFlow = (across, down) => 0.5 + 0.9 * Math.sin(across * 5 + seed) * Math.cos(down * 6);
  const canvasCloth = openOverlay(frame, (canvas) => {
    paintWeave(canvas, frame);
    paintTooth(canvas, frame, 0.1, seed);
  });
  return openBrushed(frame, seed, {
    own: slant,
    ownWeight: 0.6,
    works: [
      { spacing: 6, length: 26, thickness: 7, variety: 0.3, relief: 0.13 },
      { spacing: 3.4, length: 9, thickness: 3, variety: 0.16, relief: 0.1, fromDetail: 40 },
    ],
    prime: richer,
    finish: canvasCloth,
  });
}

/** Deeper, warmer colours, as of pigment in oil. */
function richer(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels[at]!;
    const green = pixels[at + 1]!;
    const blue = pixels[at + 2]!;
    const grey = (77 * red + 151 * green + 28 * blue) >> 8;
    pixels[at] = grey + (red - grey) * 1.22 + 4;
    pixels[at + 1] = (grey + (green - grey) * 1.18) * 0.97;
    pixels[at + 2] = (grey + (blue - grey) * 1.12) * 0.9;
  }
}

/** The threads of the cloth below the paint. */
function paintWeave(canvas: Parameters<typeof paintTooth>[0], { width, height }: Frame): void {
  const step = Math.max(2, Math.min(width, height) / 200);
  canvas.fillStyle = withAlpha('#1a1020', 0.05);
  for (let x = 0; x < width; x += step * 2) canvas.fillRect(x, 0, step * 0.7, height);
  canvas.fillStyle = withAlpha('#fff6e0', 0.05);
  for (let y = 0; y < height; y += step * 2) canvas.fillRect(0, y, width, step * 0.7);
}

interface Swirl {
  x: number;
  y: number;
  radius: number;
  turning: 1 | -1;
}

/** Most of the time a starry night: whirls above, rows of short dabs below. */
export function openVanGogh(frame: Frame, seed: number): StagedLook {
  const swirls = swirlsFor(frame, seed);
  const shape = frame.width / frame.height;
  const own: OwnFlow = (across, down) => {
    let x = 1;
    let y = 0.35 * Math.sin(across * 9) + (down > 0.6 ? 0.25 * Math.sin(across * 23) : 0);
    for (const swirl of swirls) {
      const awayX = (across - swirl.x) * shape;
      const awayY = down - swirl.y;
      const pull = 5 * swirl.turning * Math.exp(-(awayX * awayX + awayY * awayY) / (swirl.radius * swirl.radius));
      x += (-awayY / swirl.radius) * pull;
      y += (awayX / swirl.radius) * pull;
    }
    return Math.atan2(y, x);
  };
  let sky: Sky | undefined;
  return openBrushed(frame, seed, {
    own,
    ownWeight: 1.5,
    works: [
      { spacing: 5, length: 22, thickness: 4.6, variety: 0.55, relief: 0.16 },
      { spacing: 3.2, length: 9, thickness: 2.6, variety: 0.3, relief: 0.12, fromDetail: 46 },
    ],
    prime: (pixels, width, height, plane) => {
      sky ??= skyOf(width, height, swirls, shape);
      vincent(pixels, width, height, plane, sky);
    },
  });
}

function swirlsFor({ width, height }: Frame, seed: number): Swirl[] {
  const next = random(seed + 88);
  const count = width > height ? 5 : 4;
  return Array.from(
    { length: count },
    (_, index): Swirl => ({
      x: (index + 0.5 + (next() - 0.5) * 0.5) / count,
      y: 0.09 + 0.24 * next() + (width > height ? 0 : 0.1 * (index % 2)),
      radius: 0.08 + 0.05 * next(),
      turning: index % 2 ? 1 : -1,
    }),
  );
}

/** What does not change from frame to frame: red, green and blue of each pixel of the upper part, were it all sky. */
interface Sky {
  rows: number;
  colours: Float32Array;
}

/** Above this part of the height the sky can be. */
const SKY_ENDS = 0.55;

function skyOf(width: number, height: number, swirls: readonly Swirl[], shape: number): Sky {
  const rows = Math.min(height, Math.ceil(height * SKY_ENDS));
  const colours = new Float32Array(rows * width * 3);
  for (let y = 0, at = 0; y < rows; y++) {
    const down = y / height;
    for (let x = 0; x < width; x++, at += 3) {
      const across = x / width;
      let glow = 0;
      for (const swirl of swirls) {
        const awayX = (across - swirl.x) * shape;
        const awayY = down - swirl.y;
        const far = (awayX * awayX + awayY * awayY) / (swirl.radius * swirl.radius);
        if (far < 6) glow += Math.exp(-far * 2.6);
      }
      glow = Math.min(1, glow);
      const wave = 0.5 + 0.5 * Math.sin(across * 26 + down * 31 + Math.sin(across * 9) * 3);
      colours[at] = glow * 255 + (1 - glow) * (28 + 60 * wave);
      colours[at + 1] = glow * 222 + (1 - glow) * (70 + 72 * wave);
      colours[at + 2] = glow * 96 + (1 - glow) * (150 + 60 * wave);
    }
  }
  return { rows, colours };
}

/** His blues and yellows: shade turns to ultramarine, light to chrome yellow, the plain sky deepens about its stars. */
function vincent(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  detail: Uint8Array,
  { rows, colours }: Sky,
): void {
  for (let y = 0, at = 0, index = 0; y < height; y++) {
    const above = y < rows ? Math.max(0, 1 - y / height / SKY_ENDS) : 0;
    for (let x = 0; x < width; x++, at += 4, index++) {
      const red = pixels[at]!;
      const green = pixels[at + 1]!;
      const blue = pixels[at + 2]!;
      const grey = (77 * red + 151 * green + 28 * blue) >> 8;
      const light = grey / 255;
      // Ultramarine to cerulean by brightness; below, everything keeps its colour, only more of it.
      let r = grey + (red - grey) * 1.5 + (light - 0.5) * 26;
      let g = grey + (green - grey) * 1.4 + (light - 0.5) * 14;
      let b = grey + (blue - grey) * 1.4 - (light - 0.55) * 40;
      const plain = 1 - detail[index]! / 40;
      if (above > 0 && plain > 0) {
        const bluish = blue > red + 12 || (grey > 150 && Math.abs(red - blue) < 40);
        const part = Math.min(1, above * plain * (bluish ? 1 : 0.35) * 1.5) * 0.88;
        r += (colours[index * 3]! - r) * part;
        g += (colours[index * 3 + 1]! - g) * part;
        b += (colours[index * 3 + 2]! - b) * part;
      }
      pixels[at] = r;
      pixels[at + 1] = g;
      pixels[at + 2] = b;
    }
  }
}

interface Brushing {
  own: OwnFlow;
  ownWeight: number;
  works: readonly Brushwork[];
  prime(pixels: Uint8ClampedArray, width: number, height: number, detail: Uint8Array): void;
  finish?: ReturnType<typeof openOverlay>;
}

function openBrushed(frame: Frame, seed: number, { own, ownWeight, works, prime, finish }: Brushing): StagedLook {
  const bench = openBench(frame, BENCH_PIXELS);
  const { width, height } = bench;
  const plane = new Uint8Array(width * height);
  const edges = new Uint8Array(width * height);
  const scratch = new Uint8Array(width * height);
  const source = new Uint8ClampedArray(width * height * 4);
  const flowOf = openFlow(width, height, own, ownWeight);
  const plans = works.map((work, index) => planStrokes(width, height, work, seed + index * 7));
  return {
    draw(canvas, picture) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      edgesOf(plane, width, height, edges);
      soften(edges, width, height, 2, scratch);
      const flow = flowOf(plane);
      prime(pixels, width, height, edges);
      source.set(pixels);
      for (const plan of plans) paintStrokes(plan, flow, source, pixels, width, height);
      keepLines(pixels, source, edges);
      bench.write(canvas);
      finish?.draw(canvas);
    },
    close() {
      bench.close();
      finish?.close();
    },
  };
}

/** Eyes and outlines shine through the strokes, drawn with a fine brush at the end. */
function keepLines(pixels: Uint8ClampedArray, source: Uint8ClampedArray, edges: Uint8Array): void {
  for (let index = 0; index < edges.length; index++) {
    const steep = edges[index]!;
    if (steep < 36) continue;
    const part = Math.min(0.6, (steep - 36) / 70);
    const at = index * 4;
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = pixels[channel]! + (source[channel]! - pixels[channel]!) * part;
  }
}
