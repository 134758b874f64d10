/**
 * Walls that lead away from the eye at both sides: corridors, rows of shelves. What is on them is placed by how
 * large it looks (1 at the back wall, more towards us) and how high it is (0 the floor, 1 the top).
 */
import { type Brush, downward, mix, polygon, sideways, withAlpha } from '../../painting/paint.js';
import type { Room } from './room.js';
import { VANISHING } from './room-shell.js';

export interface SideWall {
  room: Room;
  /** −1 the left wall, 1 the right one. */
  sign: -1 | 1;
  /** Pixels from the middle at which it meets the back wall. */
  far: number;
  /** Pixels from the top of its upper edge at the back wall. */
  top: number;
}

export function pointOn({ room, sign, far, top }: SideWall, scale: number, high: number): [number, number] {
  const { frame, foot } = room;
  const level = frame.down(VANISHING);
  return [frame.width / 2 + sign * far * scale, level + scale * (foot + (top - foot) * high - level)];
}

/** How large a thing looks that stands `part` of the way from the back wall (0) to the eye (1). */
export const scaleAt = (part: number): number => 1 / Math.max(0.12, 1 - part);

/** A flat piece of the wall between two distances and two heights. */
export function quad(
  canvas: Brush,
  wall: SideWall,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  fill: string,
): void {
  canvas.fillStyle = fill;
  polygon(canvas, [
    pointOn(wall, from, low),
    pointOn(wall, to, low),
    pointOn(wall, to, high),
    pointOn(wall, from, high),
  ]);
  canvas.fill();
}

/** The wall itself from the back to beyond the edge of the frame, darker towards us, with a skirting. */
export function paintSide(canvas: Brush, wall: SideWall, colours: readonly [string, string], skirting: string): void {
  const { room, sign, far } = wall;
  const { toned, frame } = room;
  const near = scaleAt(0.9);
  const edge = frame.width / 2 + sign * far;
  const shade = toned(mix(colours[1], '#2a1c40', 0.28));
  const inner = toned(colours[0]);
  canvas.fillStyle =
    sign > 0
      ? sideways(canvas, edge, frame.right, [inner, toned(colours[1]), shade])
      : sideways(canvas, frame.left, edge, [shade, toned(colours[1]), inner]);
  polygon(canvas, [pointOn(wall, 1, 0), pointOn(wall, near, 0), pointOn(wall, near, 1), pointOn(wall, 1, 1)]);
  canvas.fill();
  quad(canvas, wall, [1, near], [0, 0.05], toned(skirting));
  quad(canvas, wall, [1, near], [0.05, 0.056], withAlpha(room.shadow, 0.25));
  // The corner with the back wall lies in shade.
  const [x] = pointOn(wall, 1, 0);
  const [outer] = pointOn(wall, 1.25, 0);
  canvas.fillStyle = sideways(
    canvas,
    Math.min(x, outer),
    Math.max(x, outer),
    sign > 0
      ? [withAlpha(room.shadow, 0.28), withAlpha(room.shadow, 0)]
      : [withAlpha(room.shadow, 0), withAlpha(room.shadow, 0.28)],
  );
  polygon(canvas, [pointOn(wall, 1, 0), pointOn(wall, 1.25, 0), pointOn(wall, 1.25, 1), pointOn(wall, 1, 1)]);
  canvas.fill();
}

/** A ceiling between both walls. */
export function paintCeiling(canvas: Brush, wall: SideWall, colours: readonly [string, string]): void {
  const { room } = wall;
  const other: SideWall = { ...wall, sign: wall.sign > 0 ? -1 : 1 };
  const near = scaleAt(0.9);
  canvas.fillStyle = downward(canvas, room.frame.top, wall.top, [room.toned(colours[1]), room.toned(colours[0])]);
  polygon(canvas, [pointOn(wall, 1, 1), pointOn(wall, near, 1), pointOn(other, near, 1), pointOn(other, 1, 1)]);
  canvas.fill();
}
