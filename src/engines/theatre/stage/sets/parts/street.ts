/** A street that runs away from us: points on its walls and floor in one-point perspective. */
import type { Frame } from '../../painting/paint.js';

/** Street coordinates: `away` is distance (1 at the footlights), `rise` height above the road in spans at distance 1. */
export interface Street {
  frame: Frame;
  /** Height of the vanishing point, pixels. */
  eye: number;
  /** Half the road's width from wall to wall, spans at distance 1. */
  half: number;
  /** Pixels for a point on the left (−1) or right (1) wall, or between them. */
  point(side: number, away: number, rise: number): [number, number];
}

export function streetOf(frame: Frame, eyePart: number, floorPart: number, half: number): Street {
  const eye = frame.down(eyePart);
  const drop = frame.down(floorPart) - eye;
  return {
    frame,
    eye,
    half,
    point: (side, away, rise) => [
      frame.width / 2 + (side * half * frame.span) / away,
      eye + drop / away - (rise * frame.span) / away,
    ],
  };
}

/** A rectangle on a wall as its four corners. */
export function wallPatch(
  street: Street,
  side: number,
  from: number,
  to: number,
  low: number,
  high: number,
): [number, number][] {
  return [
    street.point(side, from, low),
    street.point(side, from, high),
    street.point(side, to, high),
    street.point(side, to, low),
  ];
}
