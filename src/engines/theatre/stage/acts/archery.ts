/** A bow is drawn, the string let go, and the arrow flies into the target, where it sticks until the next is laid on. Called by `games.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, ramp, smooth } from '../painting/easing.js';
import { cycle, foreHand, type Moment, otherHand, show, sign } from './moment.js';

const SECONDS = 2.1;
/** Parts of a shot: the bow is drawn until then, the arrow hits then. */
const LOOSED = 0.55;
const HITS = 0.66;
const TARGET = { x: 1.02, y: 0.56, size: 0.46 } as const;

export function shoot(body: Body, moment: Moment, k: number): void {
  const { marks } = moment;
  const beat = cycle({ ...moment, own: 0 }, SECONDS);
  const drawn = smooth(ramp(beat, 0.08, 0.42)) * (beat < LOOSED ? 1 : 0);
  const loosed = ramp(beat, LOOSED, LOOSED + 0.05) * (1 - ramp(beat, 0.82, 0.98));
  const y = marks.shoulder[1] + 0.02;
  const x = marks.half + 0.2;
  body.turn = Math.max(body.turn, 0.85 * k);
  body.tip -= 0.05 * k * drawn;
  body.lean -= 0.03 * k * drawn;
  show(body, { picture: '1f3af', ...TARGET, alpha: k, free: true, layer: 'behind' });
  const size = 0.5 * marks.grasp;
  show(body, { picture: 'archers-bow', x, y, size, turn: drawn, alpha: k, layer: 'over' });
  const flown = clamp((beat - LOOSED) / (HITS - LOOSED));
  const nocked = beat > 0.02 && beat < LOOSED;
  const from = x - 0.32 * size * drawn;
  const tail = nocked ? from : lerp(x, TARGET.x - 0.02 - 0.6 * size, flown);
  const high = nocked ? y : lerp(y, TARGET.y, flown) + 0.05 * flown * (1 - flown) * 4;
  show(body, { picture: 'arrow', x: tail, y: high, size: 0.66 * size, alpha: k, layer: 'over', free: !nocked });
  foreHand(body, x - 0.01, y, k);
  otherHand(body, nocked ? from : lerp(from, marks.half * 0.4, loosed), y + 0.01, k);
  body.mouth = Math.max(body.mouth, 0.7 * k * loosed);
  body.mood = Math.max(body.mood, k * loosed);
  const age = (beat - HITS) * 5;
  if (age > 0) sign(body, 'impact', TARGET.x - 0.02, TARGET.y, k * (1 - clamp(age - 0.5)), clamp(age));
}
