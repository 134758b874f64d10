/** Drops, smoke, sparks about a thing of which something becomes. Called by `becoming.ts`. */
import { type Becoming, HAPPENS } from '../../score/becomings.js';
import type { Body } from '../body.js';
import { clamp, ramp, wrap } from '../painting/easing.js';
import { during, sign } from './moment.js';

/** Where the thing is and how large: own heights; `top`: how high what it stands on is. */
export interface Place {
  x: number;
  y: number;
  size: number;
}

export function signsOf(
  body: Body,
  { x, y, size }: Place,
  becomes: Becoming,
  part: number,
  k: number,
  t: number,
): void {
  const before = k * (1 - ramp(part, HAPPENS - 0.04, HAPPENS + 0.04));
  const after = k * ramp(part, HAPPENS, HAPPENS + 0.08);
  if (becomes === 'lit') {
    sign(body, 'sparkles', x, y + size * 0.9, after, t * 0.6);
  } else if (becomes === 'popped') {
    sign(
      body,
      'impact',
      x,
      y + size * 0.5,
      k * during(part, HAPPENS, HAPPENS + 0.1, 0.02),
      clamp((part - HAPPENS) * 8),
    );
  } else if (becomes === 'watered') {
    const pours = k * ramp(part, 0.04, 0.1) * (1 - ramp(part, 0.56, 0.62));
    for (const drop of [0, 1, 2])
      sign(body, 'tears', x - size * 0.1 + 0.05 * drop, y + size * 0.95, pours, t * 1.6 + drop * 0.33);
  } else if (becomes === 'blown-out') {
    // A deep breath, cheeks full, and out with them.
    const blows = during(part, HAPPENS - 0.12, HAPPENS + 0.04, 0.04);
    body.bow += 0.2 * k * blows;
    body.headTip += 0.08 * k * blows;
    body.mouth = Math.max(body.mouth, 0.3 * k * blows);
    sign(body, 'breath', x - size * 0.7, y + size * 0.66, k * blows, t);
    for (const puff of [-1, 0, 1])
      sign(
        body,
        'smoke',
        x + 0.24 * size * puff,
        y + size * 0.84,
        0.9 * after * (1 - ramp(part, 0.85, 1)),
        t * 0.8 + puff * 0.3,
      );
  } else if (becomes === 'baked') {
    for (const puff of [0, 1, 2])
      sign(body, 'smoke', x + 0.08 * (puff - 1), y + size * 0.8, after, t * 0.5 + puff * 0.37);
  } else if (becomes === 'burnt') {
    for (const puff of [0, 1, 2])
      sign(body, 'smoke', x + 0.07 * (puff - 1), y + size * 0.7, k * ramp(part, 0.05, 0.4), t * 0.9 + puff * 0.37);
  } else if (becomes === 'repaired') {
    sign(body, 'smoke', x + size * 0.2, y + size * 0.62, before, t * 1.1);
    sign(body, 'impact', x - size * 0.3, y + size * 0.5, before * during(wrap(t * 1.2), 0.4, 0.62), wrap(t * 1.2));
    sign(body, 'sparkles', x, y + size * 0.8, after, t * 0.6);
  } else if (becomes === 'broken') {
    sign(
      body,
      'impact',
      x + size * 0.5,
      0.1,
      k * during(part, HAPPENS, HAPPENS + 0.09, 0.02),
      clamp((part - HAPPENS) * 9),
    );
  } else if (becomes === 'built' || becomes === 'painted' || becomes === 'grown')
    sign(body, 'sparkles', x, y + size * 0.9, k * ramp(part, 0.6, 0.7), t * 0.6);
}
