/** Dark corners over the finished picture. Called by `stage.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';

/** A gradient costs more than a bitmap, so it is painted once. `strength` 0 to 1. */
export function openVignette({ width, height }: Frame, strength: number) {
  const picture = blankCanvas(width, height);
  const brush = picture.getContext('2d');
  const reach = Math.hypot(width, height) * 0.56;
  const shade = brush.createRadialGradient(
    width / 2,
    height / 2,
    Math.min(width, height) * 0.4,
    width / 2,
    height / 2,
    reach,
  );
  shade.addColorStop(0, 'rgba(8,6,24,0)');
  shade.addColorStop(1, `rgba(8,6,24,${strength})`);
  brush.fillStyle = shade;
  brush.fillRect(0, 0, width, height);
  return {
    draw(canvas: SKRSContext2D): void {
      if (strength > 0) canvas.drawImage(picture, 0, 0);
    },
    close: () => release(picture),
  };
}
