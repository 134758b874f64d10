/** Three drums before one who has no arms to hold one, and a stick for each of four limbs. Called by `music.ts`. */
import type { Body } from '../body.js';
import { lerp, wave } from '../painting/easing.js';
import { type Moment, show, sign } from './moment.js';

/** Where the drums stand and how large they are, widths of the body's half and own heights. */
const DRUMS = [
  [-1.15, 0.3],
  [1.15, 0.3],
  [0, 0.4],
] as const;
const STICKS = [-1.5, -0.62, 0.62, 1.5] as const;

export function drumKit(body: Body, { marks, t }: Moment, picture: string, k: number, beat: number): void {
  const wide = Math.min(0.4, marks.half);
  body.up += 0.025 * k * Math.abs(wave(beat));
  body.headTip += 0.08 * k * wave(beat / 2);
  body.mouth = Math.max(body.mouth, 0.5 * k);
  for (const [x, size] of DRUMS)
    show(body, { picture, x: x * wide, y: size * 0.42, size, alpha: k, free: true, layer: 'over' });
  STICKS.forEach((x, index) => {
    const up = Math.abs(wave(beat * 0.75 + index * 0.25));
    const side = Math.sign(x);
    show(body, {
      picture: 'stick',
      x: x * wide * 1.1,
      y: lerp(0.26, 0.38, up),
      size: 0.24 * -side,
      angle: side * (0.6 - 1.1 * up),
      alpha: k,
      free: true,
      layer: 'over',
    });
    sign(body, 'impact', x * wide * 0.8, 0.2, 0.6 * k * (up < 0.2 ? 1 : 0), 0.3);
  });
  sign(body, 'notes', marks.crown[0], marks.crown[1] - 0.04, k, t);
}
