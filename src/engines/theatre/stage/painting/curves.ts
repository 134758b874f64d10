/** Points on curves, for whatever is drawn along one: trunks, tusks, wings that wrap. */
export type Spot = readonly [x: number, y: number];

/** A cubic Bézier curve at a part of its way, 0 to 1. */
export function cubic(bow: readonly [Spot, Spot, Spot, Spot], part: number): Spot {
  const rest = 1 - part;
  const at = (axis: 0 | 1): number =>
    rest ** 3 * bow[0][axis] +
    3 * rest * rest * part * bow[1][axis] +
    3 * rest * part * part * bow[2][axis] +
    part ** 3 * bow[3][axis];
  return [at(0), at(1)];
}
