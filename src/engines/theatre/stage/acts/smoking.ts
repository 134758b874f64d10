/** Smoking. Called by the acts of `handling.ts`. */
import type { Body } from '../body.js';
import { lerp, wave, wrap } from '../painting/easing.js';
import { foreHand, type Moment, show } from './moment.js';

/** A drag, at which the tip is before the mouth, then clouds that rise before the face and grow. */
export function smoke(body: Body, { marks, t }: Moment, drag: number, k: number): void {
  const x = marks.mouth[0] + lerp(0.15, 0.045, drag);
  const y = marks.mouth[1] - lerp(0.1, 0.005, drag);
  body.turn = Math.max(body.turn, 0.3 * k);
  body.blink = Math.max(body.blink, 0.6 * drag * k);
  body.mouth = Math.max(body.mouth, 0.35 * (1 - drag) * k);
  foreHand(body, x + 0.05, y - 0.055, k);
  show(body, { picture: 'cigarette', x, y, size: 0.15, angle: -0.12, alpha: k, layer: 'over' });
  const clouds = (from: number, up: number, count: number, wide: number, alpha: number): void => {
    for (let cloud = 0; cloud < count; cloud++) {
      const age = wrap(t * 0.42 + cloud / count);
      show(body, {
        picture: 'smoke-puff',
        x: from + 0.26 * age + 0.025 * wave(age * 1.5 + cloud * 0.4),
        y: up + 0.34 * age,
        size: lerp(0.03, wide, age),
        alpha: alpha * Math.min(1, age * 8) * (1 - age) ** 0.4,
        layer: 'over',
      });
    }
  };
  clouds(x + 0.15, y + 0.03, 3, 0.13, 0.8 * k);
  clouds(marks.mouth[0] + 0.08, marks.mouth[1] + 0.01, 4, 0.3, k * (1 - 0.7 * drag));
}
