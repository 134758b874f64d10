/**
 * The pictures that go with a film, taken from raw frames while they pass on their way to ffmpeg: a contact sheet
 * of six frames and a poster. `encode.ts` makes one of these per film.
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';

const COLUMNS = 3;
const ROWS = 2;
const SHEET_WIDTH = 960;
const GAP = 6;
/** A PNG of the same picture took thirteen times as long, and four times the room. */
const SHEET_QUALITY = 92;
const POSTER_SIDE = 320;
/** Telegram takes thumbnails below 200 kB; nobody needs a larger one. */
const POSTER_BYTES = 200_000;

export interface Film {
  width: number;
  height: number;
  frameCount: number;
}

export interface Stills {
  /** Looks at frame `index` (0-based, RGBA, opaque) and keeps a small picture of it if it is one of the chosen. */
  take(index: number, frame: Buffer): void;
  /** The contact sheet, as far as its frames have passed. */
  sheet: Canvas;
  /** Writes `sheet.jpg` and `poster.jpg` into `folder`; their paths. */
  save(folder: string): Promise<{ sheet: string; poster: string }>;
}

/** Chooses the middle frame of each sixth of the film for the sheet, and the film's middle frame for the poster. */
export function createStills({ width, height, frameCount }: Film): Stills {
  const cells = COLUMNS * ROWS;
  const chosen = Array.from({ length: cells }, (_, cell) => Math.floor(((cell + 0.5) * frameCount) / cells));
  const middle = Math.floor(frameCount / 2);

  const cell = within(width, height, (SHEET_WIDTH - GAP * (COLUMNS + 1)) / COLUMNS, Number.POSITIVE_INFINITY);
  const sheet = createCanvas(GAP + COLUMNS * (cell.width + GAP), GAP + ROWS * (cell.height + GAP));
  fill(sheet, '#16161a');
  const small = within(width, height, POSTER_SIDE, POSTER_SIDE);
  const poster = createCanvas(small.width, small.height);
  let whole: Canvas | undefined;

  return {
    take(index, frame) {
      if (index !== middle && !chosen.includes(index)) return;
      whole ??= createCanvas(width, height);
      // A copy: who draws may paint over it, and a picture takes no memory that is shared.
      const pixels = new Uint8ClampedArray(frame);
      whole.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
      if (index === middle) draw(poster, whole, 0, 0, small.width, small.height);
      for (const [place, wanted] of chosen.entries()) {
        if (wanted !== index) continue;
        const x = GAP + (place % COLUMNS) * (cell.width + GAP);
        const y = GAP + Math.floor(place / COLUMNS) * (cell.height + GAP);
        draw(sheet, whole, x, y, cell.width, cell.height);
      }
    },

    sheet,

    async save(folder) {
      const files = { sheet: join(folder, 'sheet.jpg'), poster: join(folder, 'poster.jpg') };
      await writeFile(files.sheet, await sheet.encode('jpeg', SHEET_QUALITY));
      await writeFile(files.poster, await jpegBelow(poster, POSTER_BYTES));
      return files;
    },
  };
}

/** The largest size of the same shape inside the given one; never larger than the picture itself. */
function within(width: number, height: number, mostWidth: number, mostHeight: number) {
  const scale = Math.min(1, mostWidth / width, mostHeight / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function draw(onto: Canvas, picture: Canvas, x: number, y: number, width: number, height: number): void {
  const context = onto.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, width, height);
}

function fill(canvas: Canvas, colour: string): void {
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
}

async function jpegBelow(canvas: Canvas, bytes: number): Promise<Buffer> {
  for (const quality of [88, 70, 50]) {
    const file = await canvas.encode('jpeg', quality);
    if (file.byteLength < bytes) return file;
  }
  return canvas.encode('jpeg', 30);
}
