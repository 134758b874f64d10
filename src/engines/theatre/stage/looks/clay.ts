/** The look of figures kneaded from clay, photographed twelve times a second. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { random } from '../painting/random.js';
import { blotches, luminanceOf, openBench, openCastMask, openOverlay, type StagedLook, soften } from './look.js';

const PIXELS = 160_000;
/** How far actors bulge, parts of the smaller side, and how strongly that and what is painted on them catches the light. */
const BULGE = { reach: 0.016, relief: 1.5, paint: 0.5 } as const;
const VIVID = 1.22;

export function openClay(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const count = width * height;
  const plane = new Uint8Array(count);
  const dome = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const kneaded = blotches(width, height, 9, seed);
  const radius = Math.max(1, Math.round(BULGE.reach * Math.min(width, height)));
  const mask = openCastMask(width, height);
  const prints = openOverlay(frame, (canvas) => paintPrints(canvas, frame, seed));
  return {
    draw(canvas, picture, _, cast) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      soften(plane, width, height, 2, scratch);
      dome.fill(0);
      if (cast) {
        const own = mask.read(cast);
        for (let index = 0; index < count; index++) dome[index] = own[index * 4 + 3]!;
        for (let pass = 0; pass < 3; pass++) soften(dome, width, height, radius, scratch);
      }
      for (let y = 0, index = 0; y < height; y++) {
        for (let x = 0; x < width; x++, index++) {
          const at = index * 4;
          const inside = x > 1 && y > 1 && x < width - 2 && y < height - 2;
          const before = inside ? index - 2 * width - 2 : index;
          const behind = inside ? index + 2 * width + 2 : index;
          const slope =
            (dome[behind]! - dome[before]!) * BULGE.relief + (plane[behind]! - plane[before]!) * BULGE.paint;
          const uneven = (kneaded[index]! - kneaded[before]!) * 46;
          const lit = 1 + (slope + uneven) / 330;
          const shine = slope > 70 ? (slope - 70) * 0.55 : 0;
          const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
          const grey = (77 * red + 151 * green + 28 * blue) >> 8;
          pixels[at] = (grey + (red - grey) * VIVID) * lit + shine + 4;
          pixels[at + 1] = (grey + (green - grey) * VIVID) * lit + shine;
          pixels[at + 2] = (grey + (blue - grey) * VIVID) * lit + shine - 4;
        }
      }
      bench.write(canvas);
      prints.draw(canvas);
    },
    close() {
      bench.close();
      prints.close();
      mask.close();
    },
  };
}

/** Finger prints: whorls of a few fine ridges, light beside dark, pressed in here and there. */
function paintPrints(canvas: SKRSContext2D, { width, height }: Frame, seed: number): void {
  const next = random(seed + 5);
  const unit = Math.min(width, height);
  canvas.lineWidth = Math.max(1, unit * 0.0032);
  const many = Math.round((width * height) / (unit * unit * 0.03));
  for (let print = 0; print < many; print++) {
    const [x, y, turn] = [next() * width, next() * height, next() * Math.PI];
    const ridges = 5 + Math.floor(next() * 4);
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(turn);
    canvas.scale(1, 1.5);
    for (let ridge = 1; ridge <= ridges; ridge++) {
      const radius = ridge * unit * 0.0085;
      for (const [shift, colour] of [
        [0, 'rgba(40,20,10,0.06)'],
        [unit * 0.003, 'rgba(255,255,255,0.06)'],
      ] as const) {
        canvas.strokeStyle = colour;
        canvas.beginPath();
        canvas.arc(shift, shift, radius, Math.PI * (0.9 + next() * 0.2), Math.PI * (1.9 + next() * 0.3));
        canvas.stroke();
      }
    }
    canvas.restore();
  }
}
