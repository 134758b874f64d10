/** The look of needle felt: soft flat patches of wool, fluffy at their edges, fibres all over. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { release } from '../pictures/sprites.js';
import { openBench, openOverlay, type StagedLook } from './look.js';

const PIXELS = 200_000;
/** Wool is matt: brightness in so many steps, none of them black or white. */
const STEPS = 9;
const MATT = Uint8Array.from({ length: 256 }, (_, value) => 34 + (192 * Math.round((value / 255) * STEPS)) / STEPS);
/** Hairs in a picture, and how far its pixels are carried along them, parts of its height. */
const HAIRS = 11_000;
const FUZZ = 0.011;
const DRIFTS = 6;

export function openFelt(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const small = blankCanvas(frame.width, frame.height);
  const brush = small.getContext('2d');
  const next = random(seed + 9);
  const drifts = Array.from({ length: DRIFTS }, (_, index) => {
    const turn = (index / DRIFTS) * Math.PI * 2 + next();
    return [Math.cos(turn) * FUZZ * frame.height, Math.sin(turn) * FUZZ * frame.height] as const;
  });
  const fibres = openOverlay(frame, (canvas) => paintFibres(canvas, frame, next));
  return {
    draw(canvas, picture) {
      bench.read(picture);
      const pixels = bench.pixels();
      for (let at = 0; at < pixels.length; at += 4) {
        const most = Math.max(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!, 1);
        const matt = MATT[most]! / most;
        pixels[at] = pixels[at]! * matt + 8;
        pixels[at + 1] = pixels[at + 1]! * matt + 6;
        pixels[at + 2] = pixels[at + 2]! * matt + 6;
      }
      bench.write(brush);
      canvas.drawImage(small, 0, 0);
      // Edges are blurred into a halo of wool.
      for (const [index, [x, y]] of drifts.entries()) {
        canvas.globalAlpha = 1 / (index + 2);
        canvas.drawImage(small, x, y);
      }
      canvas.globalAlpha = 1;
      fibres.draw(canvas);
    },
    close() {
      bench.close();
      fibres.close();
      release(small);
    },
  };
}

function paintFibres(canvas: SKRSContext2D, { width, height }: Frame, next: () => number): void {
  canvas.lineCap = 'round';
  for (let hair = 0; hair < HAIRS; hair++) {
    const [x, y] = [next() * width, next() * height];
    const turn = next() * Math.PI * 2;
    const long = height * (0.012 + 0.026 * next());
    const bend = (next() - 0.5) * long;
    canvas.strokeStyle =
      next() < 0.5 ? `rgba(255,250,240,${0.1 + 0.18 * next()})` : `rgba(40,24,40,${0.1 + 0.16 * next()})`;
    canvas.lineWidth = height * (0.0012 + 0.0014 * next());
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(
      x + (Math.cos(turn) * long) / 2 - Math.sin(turn) * bend,
      y + (Math.sin(turn) * long) / 2 + Math.cos(turn) * bend,
      x + Math.cos(turn) * long,
      y + Math.sin(turn) * long,
    );
    canvas.stroke();
  }
}
