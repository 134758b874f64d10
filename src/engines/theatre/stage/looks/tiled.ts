/** Looks on a grid: bricks with studs, and stitches on cloth. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas, disc } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { openOverlay, type StagedLook } from './look.js';

interface Tiling {
  /** Cells along the frame's smaller side. */
  rows: number;
  /** Steps of brightness. */
  shades: number;
  /** How much more colour there is. */
  vivid: number;
  /** Paints what lies over one cell of `size` pixels at its corner. */
  over(canvas: SKRSContext2D, x: number, y: number, size: number): void;
}

const BRICKS: Tiling = {
  rows: 54,
  shades: 7,
  vivid: 1.3,
  over(canvas, x, y, size) {
    const [middleX, middleY, radius] = [x + size / 2, y + size / 2, size * 0.3];
    canvas.fillStyle = 'rgba(0,0,0,0.2)';
    canvas.fillRect(x, y + size - size * 0.12, size, size * 0.12);
    canvas.fillRect(x + size - size * 0.12, y, size * 0.12, size);
    canvas.fillStyle = 'rgba(0,0,0,0.3)';
    disc(canvas, middleX + size * 0.08, middleY + size * 0.1, radius);
    canvas.fillStyle = 'rgba(255,255,255,0.26)';
    disc(canvas, middleX, middleY, radius);
    canvas.fillStyle = 'rgba(0,0,0,0.08)';
    disc(canvas, middleX + size * 0.05, middleY + size * 0.06, radius * 0.82);
  },
};

const STITCHES: Tiling = {
  rows: 62,
  shades: 8,
  vivid: 1.2,
  over(canvas, x, y, size) {
    // Cloth between the stitches, and the thread that lies on top.
    canvas.fillStyle = 'rgba(246,238,220,0.75)';
    for (const [across, down] of [
      [0.5, 0],
      [0, 0.5],
      [1, 0.5],
      [0.5, 1],
    ] as const) {
      canvas.beginPath();
      canvas.moveTo(x + across * size, y + down * size - size * 0.22);
      canvas.lineTo(x + across * size + size * 0.22, y + down * size);
      canvas.lineTo(x + across * size, y + down * size + size * 0.22);
      canvas.lineTo(x + across * size - size * 0.22, y + down * size);
      canvas.fill();
    }
    canvas.lineWidth = size * 0.13;
    canvas.strokeStyle = 'rgba(30,20,30,0.32)';
    line(canvas, x + size * 0.3, y + size * 0.06, x + size * 0.94, y + size * 0.7);
    canvas.strokeStyle = 'rgba(30,20,30,0.26)';
    line(canvas, x + size * 0.7, y + size * 0.3, x + size * 0.94, y + size * 0.06);
    line(canvas, x + size * 0.06, y + size * 0.94, x + size * 0.3, y + size * 0.7);
    canvas.strokeStyle = 'rgba(255,255,255,0.34)';
    line(canvas, x + size * 0.1, y + size * 0.1, x + size * 0.9, y + size * 0.9);
  },
};

/** Small stones set in mortar, each a little lighter or darker than the next. */
const MOSAIC: Tiling = {
  rows: 58,
  shades: 10,
  vivid: 1.25,
  over(canvas, x, y, size) {
    const chance = Math.abs(Math.sin(x * 12.9898 + y * 78.233) * 43758.5453) % 1;
    canvas.fillStyle =
      chance < 0.5 ? `rgba(40,24,16,${0.26 * (0.5 - chance)})` : `rgba(255,248,230,${0.5 * (chance - 0.5)})`;
    canvas.fillRect(x, y, size, size);
    canvas.fillStyle = 'rgba(255,255,255,0.16)';
    canvas.fillRect(x + size * 0.12, y + size * 0.12, size * 0.7, size * 0.14);
    canvas.strokeStyle = '#d9cbb2';
    canvas.lineWidth = size * 0.2;
    const lean = (chance - 0.5) * size * 0.18;
    canvas.beginPath();
    canvas.moveTo(x + lean, y);
    canvas.lineTo(x + size, y + lean);
    canvas.lineTo(x + size - lean, y + size);
    canvas.lineTo(x, y + size - lean);
    canvas.closePath();
    canvas.stroke();
  },
};

export const openMosaic = (frame: Frame): StagedLook => openTiling(frame, MOSAIC);
export const openBricks = (frame: Frame): StagedLook => openTiling(frame, BRICKS);
export const openCrossStitch = (frame: Frame): StagedLook => openTiling(frame, STITCHES);

function openTiling(frame: Frame, { rows, shades, vivid, over }: Tiling): StagedLook {
  const cell = Math.max(4, Math.round(Math.min(frame.width, frame.height) / rows));
  const small = blankCanvas(frame.width / cell, frame.height / cell);
  const brush = small.getContext('2d');
  // Brightness in few steps, in 256ths of what it was: steps of each channel would turn snow pink.
  const steps = Uint16Array.from({ length: 256 }, (_, value) => {
    const contrasted = Math.min(1, Math.max(0, ((value / 255 - 0.5) * 1.1 + 0.54) * 1.06));
    return Math.round((256 * 255 * (Math.round(contrasted * shades) / shades)) / Math.max(1, value));
  });
  const relief = openOverlay(frame, (canvas) => {
    for (let y = 0; y < frame.height; y += cell) for (let x = 0; x < frame.width; x += cell) over(canvas, x, y, cell);
  });
  return {
    draw(canvas, picture) {
      brush.imageSmoothingQuality = 'medium';
      brush.drawImage(picture, 0, 0, small.width, small.height);
      const image = brush.getImageData(0, 0, small.width, small.height);
      const { data } = image;
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
        const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
        const factor = steps[most]! / 256;
        data[at] = (most + (red - most) * vivid) * factor;
        data[at + 1] = (most + (green - most) * vivid) * factor;
        data[at + 2] = (most + (blue - most) * vivid) * factor;
      }
      brush.putImageData(image, 0, 0);
      canvas.imageSmoothingEnabled = false;
      canvas.drawImage(small, 0, 0, small.width * cell, small.height * cell);
      canvas.imageSmoothingEnabled = true;
      relief.draw(canvas);
    },
    close() {
      release(small);
      relief.close();
    },
  };
}

function line(canvas: SKRSContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  canvas.beginPath();
  canvas.moveTo(fromX, fromY);
  canvas.lineTo(toX, toY);
  canvas.stroke();
}
