/** Looks that play with how a picture is shown: pixel art, film of old, black and white. Listed by `index.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { TURN } from '../painting/easing.js';
import { blankCanvas, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { release } from '../pictures/sprites.js';
import { openOverlay, paintTooth, type StagedLook } from './look.js';

/** Pixels along the smaller side, shades per channel, and the 4 × 4 ordered dither between them. */
const PIXEL_ROWS = 120;
const SHADES = 9;
const DITHER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;

export function openPixelArt({ width, height }: Frame): StagedLook {
  const pixel = Math.max(2, Math.round(Math.min(width, height) / PIXEL_ROWS));
  const small = blankCanvas(width / pixel, height / pixel);
  const brush = small.getContext('2d');
  const levels = Array.from({ length: 16 }, (_, cell) => shadeTable((DITHER[cell]! / 16 - 0.47) * 0.42));
  return {
    draw(canvas, picture) {
      brush.imageSmoothingQuality = 'medium';
      brush.drawImage(picture, 0, 0, small.width, small.height);
      const pixels = brush.getImageData(0, 0, small.width, small.height);
      const { data } = pixels;
      for (let y = 0, at = 0; y < small.height; y++) {
        for (let x = 0; x < small.width; x++, at += 4) {
          const table = levels[(y & 3) * 4 + (x & 3)]!;
          data[at] = table[data[at]!]!;
          data[at + 1] = table[data[at + 1]!]!;
          data[at + 2] = table[data[at + 2]!]!;
        }
      }
      brush.putImageData(pixels, 0, 0);
      canvas.imageSmoothingEnabled = false;
      canvas.drawImage(small, 0, 0, small.width * pixel, small.height * pixel);
      canvas.imageSmoothingEnabled = true;
    },
    close: () => release(small),
  };
}

/** A channel's value with more contrast, on the nearest of few shades after `offset` (in shades) is added. */
function shadeTable(offset: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => {
    const contrasted = (value / 255 - 0.5) * 1.14 + 0.5;
    const shade = Math.round(contrasted * (SHADES - 1) + offset);
    return Math.round((Math.min(SHADES - 1, Math.max(0, shade)) / (SHADES - 1)) * 255);
  });
}

/** A projector shows 18 frames a second, each a little elsewhere and of its own brightness. */
const PROJECTOR_RATE = 18;
const GRAIN_SIZE = 256;

export function openOldFilm({ width, height }: Frame, seed: number): StagedLook {
  const grain = paintGrain(seed);
  const corners = paintCorners(width, height, '#0c0804');
  return {
    draw(canvas, picture, t) {
      const next = random(seed + Math.floor(t * PROJECTOR_RATE) * 31);
      canvas.save();
      canvas.drawImage(picture, (next() - 0.5) * 1.6, (next() - 0.5) * 2.4);
      // Early film saw blue as bright and red as dark, which also keeps an orange cat apart from its meadow.
      for (const [operation, colour] of [
        ['multiply', '#86b2ff'],
        ['saturation', '#808080'],
        ['color-dodge', next() < 0.5 ? '#6a645c' : '#645e57'],
        ['multiply', '#ffeed2'],
      ] as const) {
        canvas.globalCompositeOperation = operation;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, width, height);
      }
      canvas.globalCompositeOperation = 'source-over';
      const left = -next() * GRAIN_SIZE;
      const top = -next() * GRAIN_SIZE;
      for (let y = top; y < height; y += GRAIN_SIZE)
        for (let x = left; x < width; x += GRAIN_SIZE) canvas.drawImage(grain, x, y);
      drawScratches(canvas, width, height, next);
      canvas.drawImage(corners, 0, 0);
      canvas.restore();
    },
    close() {
      release(grain);
      release(corners);
    },
  };
}

function drawScratches(canvas: SKRSContext2D, width: number, height: number, next: () => number): void {
  canvas.lineWidth = Math.max(0.7, height * 0.0018);
  for (let scratch = 0; scratch < 3; scratch++) {
    const x = next() * width;
    const slant = next() * 4;
    canvas.strokeStyle = `rgba(255,250,235,${(0.12 + 0.22 * next()).toFixed(3)})`;
    if (next() > 0.45) continue;
    canvas.beginPath();
    canvas.moveTo(x, 0);
    canvas.lineTo(x + slant, height);
    canvas.stroke();
  }
  canvas.fillStyle = 'rgba(24,18,14,0.55)';
  for (let speck = 0; speck < 5; speck++) {
    canvas.beginPath();
    canvas.ellipse(
      next() * width,
      next() * height,
      height * 0.004 * next() + 0.3,
      height * 0.006 * next() + 0.3,
      next() * 3,
      0,
      TURN,
    );
    canvas.fill();
  }
}

/** Grey noise with little alpha: plain drawing costs a fraction of a blend mode over the whole frame. */
function paintGrain(seed: number): Canvas {
  const canvas = blankCanvas(GRAIN_SIZE, GRAIN_SIZE);
  const brush = canvas.getContext('2d');
  const pixels = brush.createImageData(GRAIN_SIZE, GRAIN_SIZE);
  const next = random(seed + 5);
  for (let at = 0; at < pixels.data.length; at += 4) {
    pixels.data.fill(next() < 0.5 ? 0 : 255, at, at + 3);
    pixels.data[at + 3] = 34 * next() * next();
  }
  brush.putImageData(pixels, 0, 0);
  return canvas;
}

function paintCorners(width: number, height: number, shadow: string): Canvas {
  const canvas = blankCanvas(width, height);
  const brush = canvas.getContext('2d');
  const shade = brush.createRadialGradient(
    width / 2,
    height / 2,
    height * 0.3,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.55,
  );
  shade.addColorStop(0, withAlpha(shadow, 0));
  shade.addColorStop(1, withAlpha(shadow, 0.62));
  brush.fillStyle = shade;
  brush.fillRect(0, 0, width, height);
  return canvas;
}

/** A fine print: red counts as dark, as in early film, the blacks deep, a little grain. */
export function openBlackAndWhite(frame: Frame, seed: number): StagedLook {
  const { width, height } = frame;
  const corners = openOverlay(frame, (canvas) => {
    canvas.globalAlpha = 0.6;
    const shade = paintCorners(width, height, '#070707');
    canvas.drawImage(shade, 0, 0);
    release(shade);
    canvas.globalAlpha = 1;
    paintTooth(canvas, frame, 0.08, seed);
  });
  return {
    draw(canvas, picture) {
      canvas.save();
      for (const [operation, colour] of [
        ['multiply', '#b4d2ff'],
        ['saturation', '#808080'],
        ['color-dodge', '#3f3f3f'],
      ] as const) {
        canvas.globalCompositeOperation = operation;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, width, height);
      }
      canvas.globalCompositeOperation = 'soft-light';
      canvas.globalAlpha = 0.9;
      canvas.drawImage(picture, 0, 0);
      canvas.restore();
      corners.draw(canvas);
    },
    close: corners.close,
  };
}
