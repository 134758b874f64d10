/** A window with its frame, lit from within when lamps are. Used by the fittings beside it. */
import { type Brush, downward, mix } from '../../painting/paint.js';
import type { Room } from '../parts/room.js';
import { box, patch } from '../parts/room-clay.js';

export function windowAt(
  canvas: Brush,
  room: Room,
  x: number,
  y: number,
  wide: number,
  high: number,
  frame = '#fbf8f0',
): void {
  box(canvas, room, x - wide / 2 - 1, y - 1, wide + 2, high + 2, frame, 0.6);
  patch(
    canvas,
    x - wide / 2,
    y,
    wide,
    high,
    downward(canvas, y, y + high, [
      mix(room.toned('#a8d8ee'), '#ffe2a0', room.lamp * 0.9),
      mix(room.toned('#7fb4d4'), '#ffc870', room.lamp * 0.9),
    ]),
    0.4,
  );
  patch(canvas, x - 0.4, y, 0.8, high, room.toned(frame), 0);
  patch(canvas, x - wide / 2, y + high / 2 - 0.4, wide, 0.8, room.toned(frame), 0);
}
