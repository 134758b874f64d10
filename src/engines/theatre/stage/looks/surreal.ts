/**
 * Surrealism: the picture ripples like something seen in a dream, in Dalí's ochre and turquoise, and a melting watch,
 * an eye and an open door drift in it, each with its long shadow. Listed by `index.ts`.
 */
import type { Frame } from '../camera.js';
import { blankCanvas, withAlpha } from '../paint.js';
import { release } from '../sprites.js';
import { paintDoor, paintEye, paintWatch } from './dream-things.js';
import { openOverlay, type StagedLook } from './look.js';

/** Parts of the frame's width by which a row sways, and pixels per row at 432 lines. */
const SWAY = 0.016;
const ROW = 4;

export function openSurrealism(frame: Frame, seed: number): StagedLook {
  const { width, height } = frame;
  const unit = Math.min(width, height);
  const copy = blankCanvas(width, height);
  const light = openOverlay(frame, (canvas) => {
    const shade = canvas.createLinearGradient(0, 0, 0, height);
    shade.addColorStop(0, withAlpha('#0f6f86', 0.5));
    shade.addColorStop(0.42, withAlpha('#f7d488', 0.3));
    shade.addColorStop(0.6, withAlpha('#e9a13c', 0.26));
    shade.addColorStop(1, withAlpha('#8a3f1e', 0.42));
    canvas.fillStyle = shade;
    canvas.fillRect(0, 0, width, height);
  });
  const tall = height > width;
  const things = [
    { art: paintEye(unit * 0.32), x: tall ? 0.5 : 0.74, y: tall ? 0.14 : 0.2, ground: undefined, sway: 0.02 },
    { art: paintWatch(unit * 0.42), x: tall ? 0.24 : 0.16, y: tall ? 0.66 : 0.5, ground: undefined, sway: 0.012 },
    { art: paintDoor(unit * 0.38), x: tall ? 0.84 : 0.92, y: tall ? 0.74 : 0.66, ground: 0.22, sway: 0 },
  ];
  return {
    draw(canvas, picture, t) {
      copy.getContext('2d').drawImage(picture, 0, 0);
      const row = Math.max(2, Math.round((ROW * unit) / 432));
      for (let y = 0; y < height; y += row) {
        const part = y / height;
        const aside = SWAY * width * Math.sin(part * 7 + t * 1.1 + seed) * (1.25 - part);
        canvas.drawImage(copy, 0, y, width, row, aside - width * SWAY * 1.5, y, width * (1 + SWAY * 3), row);
      }
      light.draw(canvas);
      for (const [index, { art, x, y, ground, sway }] of things.entries()) {
        const left = x * width + sway * unit * Math.sin(t * 0.9 + index * 2);
        const top = y * height + sway * unit * Math.cos(t * 1.2 + index);
        if (ground !== undefined) drawLongShadow(canvas, left, top + art.height * 0.48, art.width, unit);
        canvas.save();
        canvas.translate(left, top);
        canvas.rotate(sway * 3 * Math.sin(t * 0.8 + index));
        canvas.drawImage(art, -art.width / 2, -art.height / 2);
        canvas.restore();
      }
    },
    close() {
      release(copy);
      light.close();
      for (const { art } of things) release(art);
    },
  };
}

/** As a low sun throws it over a plain. */
function drawLongShadow(
  canvas: Parameters<StagedLook['draw']>[0],
  x: number,
  y: number,
  width: number,
  unit: number,
): void {
  canvas.fillStyle = 'rgba(40,16,30,0.42)';
  canvas.beginPath();
  canvas.moveTo(x - width * 0.4, y);
  canvas.lineTo(x + width * 0.26, y);
  canvas.lineTo(x - width * 0.9 - unit * 0.2, y + unit * 0.13);
  canvas.lineTo(x - width * 1.5 - unit * 0.2, y + unit * 0.13);
  canvas.closePath();
  canvas.fill();
}
