/** A room under a pitched roof seen from its middle: its far gable, and the same outline nearer. Called by `attic.ts` and `greenhouse.ts`. */
import { type Brush, type Frame, polygon } from '../../painting/paint.js';

export interface Gable {
  /** Where all lines into the depth meet, pixels. */
  middle: readonly [x: number, y: number];
  /** A point of the far gable, in spans from the middle of its foot, brought nearer by `scale` (1 far). */
  at(across: number, up: number, scale?: number): [x: number, y: number];
  /** Half the width of the far gable, and heights of its eaves and ridge, spans. */
  half: number;
  eaves: number;
  ridge: number;
  /** The five corners of the outline, from the left foot over the ridge to the right foot. */
  outline(scale?: number): [x: number, y: number][];
}

export function gableOf(
  frame: Frame,
  foot: number,
  { half: wanted, eaves, ridge, eye = 0.17 }: { half: number; eaves: number; ridge: number; eye?: number },
): Gable {
  const { span, width } = frame;
  const half = Math.min(wanted, (0.36 * width) / span);
  const middle = [width / 2, foot - span * eye] as const;
  const at = (across: number, up: number, scale = 1): [number, number] => [
    middle[0] + across * span * scale,
    middle[1] + (eye - up) * span * scale,
  ];
  const outline = (scale = 1) => [
    at(-half, 0, scale),
    at(-half, eaves, scale),
    at(0, ridge, scale),
    at(half, eaves, scale),
    at(half, 0, scale),
  ];
  return { middle, at, half, eaves, ridge, outline };
}

/** A face between the same two corners far and near, as walls, slopes and floors are. */
export function face(canvas: Brush, gable: Gable, corner: number, near: number, far = 1): void {
  const [from, to] = [gable.outline(far), gable.outline(near)];
  polygon(canvas, [from[corner]!, from[corner + 1]!, to[corner + 1]!, to[corner]!]);
  canvas.fill();
}

/** A line into the depth from a point of the far gable. */
export function ray(canvas: Brush, gable: Gable, across: number, up: number, near: number, far = 1): void {
  canvas.beginPath();
  canvas.moveTo(...gable.at(across, up, far));
  canvas.lineTo(...gable.at(across, up, near));
  canvas.stroke();
}
