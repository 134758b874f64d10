/** The robot dance. A manner of `manners.ts`. */
import type { Body } from '../body.js';
import { lerp, smooth, wrap } from '../painting/easing.js';
import { foreFoot, foreHand, type Moment, otherFoot, otherHand, show } from './moment.js';

/** Right angles, held and jerked from one to the next, while gears turn. */
const ROBOT_POSES: readonly (readonly [
  fore: readonly [number, number],
  other: readonly [number, number],
  tip: number,
])[] = [
  [[0.3, 0.2], [0.3, -0.2], 0],
  [[0.3, 0.24], [0.14, -0.16], 0.16],
  [[0.14, -0.16], [0.3, 0.24], -0.16],
  [[0.3, -0.2], [0.3, 0.2], 0],
];
export function robot(body: Body, { marks, t, own }: Moment, k: number): void {
  const beat = t * 1.6 + own * 4;
  const step = Math.floor(beat);
  const part = smooth(wrap(beat) / 0.22);
  const at = (offset: number) => ROBOT_POSES[(((step + offset) % 4) + 4) % 4]!;
  const [from, to] = [at(0), at(1)];
  const between = (a: number, b: number): number => lerp(a, b, part);
  const elbow = marks.half;
  foreHand(body, elbow + between(from[0][0], to[0][0]) * 0.55, marks.shoulder[1] + between(from[0][1], to[0][1]), k);
  otherHand(body, -elbow - between(from[1][0], to[1][0]) * 0.55, marks.shoulder[1] + between(from[1][1], to[1][1]), k);
  body.headTip += k * between(from[2], to[2]);
  body.tip += 0.3 * k * between(from[2], to[2]);
  body.up += 0.02 * k * (1 - part);
  body.stride = 0;
  foreFoot(body, 0.1, 0.07 * (step % 2) * (1 - part), k);
  otherFoot(body, -0.1, 0.07 * ((step + 1) % 2) * (1 - part), k);
  const mask = { x: marks.crown[0], y: (marks.crown[1] + marks.neck[1]) / 2, size: marks.headWidth * 1.16 };
  show(body, { picture: '1f916', ...mask, angle: k * between(from[2], to[2]), alpha: k });
  for (const side of [1, -1])
    show(body, {
      picture: '2699-fe0f',
      x: side * (marks.headWidth * 0.5 + 0.1),
      y: marks.crown[1] - 0.02 + 0.06 * side,
      size: 0.16,
      angle: side * t * 1.6,
      alpha: k,
      layer: 'behind',
    });
}
