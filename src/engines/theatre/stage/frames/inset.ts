/** A scene shown in a rectangle of a still room. Called by the flat frames beside it. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far down in the scene the middle of what is shown lies, where not all of it fits. */
const FOCUS_DOWN = 0.56;

/** The largest box of `aspect` within parts of the frame, its middle at `across`, `down`. */
export function boxWithin(frame: Frame, aspect: number, most: [number, number], [across, down]: [number, number]): Box {
  const width = Math.min(frame.width * most[0], frame.height * most[1] * aspect);
  const height = width / aspect;
  return { left: frame.width * across - width / 2, top: frame.height * down - height / 2, width, height };
}

/** `room` paints everything but the box, which it leaves or makes clear. */
export function openInset(frame: Frame, box: Box, room: (canvas: SKRSContext2D) => void) {
  const copy = blankCanvas(frame.width, frame.height);
  const still = blankCanvas(frame.width, frame.height);
  room(still.getContext('2d'));
  const aspect = box.width / box.height;
  const width = Math.min(frame.width, frame.height * aspect);
  const height = width / aspect;
  const top = Math.min(frame.height - height, Math.max(0, frame.height * FOCUS_DOWN - height / 2));
  return {
    draw(canvas: SKRSContext2D, picture: Canvas): void {
      copy.getContext('2d').drawImage(picture, 0, 0);
      canvas.drawImage(
        copy,
        (frame.width - width) / 2,
        top,
        width,
        height,
        box.left - 1,
        box.top - 1,
        box.width + 2,
        box.height + 2,
      );
      canvas.drawImage(still, 0, 0);
    },
    close() {
      release(copy);
      release(still);
    },
  };
}

/** Clears the box, its corners rounded, out of what was painted. */
export function cutHole(canvas: SKRSContext2D, { left, top, width, height }: Box, radius: number): void {
  canvas.save();
  canvas.globalCompositeOperation = 'destination-out';
  canvas.fillStyle = '#000';
  canvas.beginPath();
  canvas.roundRect(left, top, width, height, radius);
  canvas.fill();
  canvas.restore();
}
