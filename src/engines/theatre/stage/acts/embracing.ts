/** How arms lie about a small animal that is held close. Called by the act of holding and by `petting.ts`. */

import type { Body } from '../body.js';
import { put } from '../moving/placing.js';
import { lerp, ramp } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { armfulOf } from '../things/armful.js';

/** Of the width of its holder's head: how far from the middle an animal is held at least, by how large the head is. */
const BESIDE = { small: 0.62, large: 0.76 } as const;

/** How far arms are closed when whoever leaps into them is there. */
const LEAPT = [0.78, 0.9] as const;

/** Holds the animal of `picture`, of a size in own heights, before the breast. */
export function embrace(body: Body, marks: Marks, picture: string, size: number, k: number): void {
  // Beside a face, and not before it.
  const large = ramp(marks.headWidth, 0.22, 0.38);
  const x = Math.max(marks.half * 0.62, marks.headWidth * lerp(BESIDE.small, BESIDE.large, large));
  const y = marks.shoulder[1] - size * lerp(0.32, 0.46, large);
  body.turn *= 1 - 0.7 * k;
  // It sits on the near forearm; the far one comes round from behind, and the hand lies on its back.
  put(body.hands[0], x + size * lerp(0.2, -0.1, large), y + size * lerp(0.02, -0.06, large), k);
  put(body.hands[1], x + size * lerp(0.12, 0.17, large), y - size * lerp(0.33, 0.3, large), k);
  body.things.push({
    picture: armfulOf(picture),
    x,
    y,
    size,
    angle: 0,
    layer: 'front',
    alpha: ramp(k, LEAPT[0], LEAPT[1]),
  });
}
