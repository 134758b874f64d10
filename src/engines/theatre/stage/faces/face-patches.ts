/** Patches of colour on a face, with an edge and without. Used by what draws the eyes and the mouth of a person. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';

export function oval(brush: SKRSContext2D, colour: string, x: number, y: number, rx: number, ry: number): void {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.ellipse(x, y, rx, ry, 0, 0, TURN);
  brush.fill();
}

/** Skin over what the picture shows there, without an edge. */
export function patch(brush: SKRSContext2D, colour: string, x: number, y: number, rx: number, ry: number): void {
  const soft = brush.createRadialGradient(0, 0, 0, 0, 0, 1.16);
  soft.addColorStop(0, colour);
  soft.addColorStop(0.68, colour);
  soft.addColorStop(1, `${colour}00`);
  brush.save();
  brush.translate(x, y);
  brush.scale(rx, ry);
  brush.fillStyle = soft;
  brush.fillRect(-1.2, -1.2, 2.4, 2.4);
  brush.restore();
}
