/** Reactions of whoever something is thrown to: a rose is caught with the mouth, a stalk with the paw that is free. Part of `reactions.ts`. */
import { foreHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { lerp, ramp, TURN, wave } from '../painting/easing.js';
import { overHead, type Reacting } from './reacting.js';

/** It flies so long, seconds, from so far before and below where it is caught and so high over it, own heights. */
export const CATCH_SECONDS = 0.45;
const THROW = { ahead: 0.75, below: 0.7, high: 0.34 } as const;
/** What is held between teeth hangs so far under the middle of the mouth. */
const LIP = 0.03;
const ROSE = { size: 0.34, angle: 0.1 } as const;
/**
 * A stalk that is eaten from a paw, beside the face: how large it is and how it slopes away from the mouth, radians; from its
 * grip to its end at the mouth at first, in its sizes; how much of that goes, and in how many seconds; where it is caught, own
 * heights from the mouth, and when it is at the mouth's corner, how far ahead.
 */
const STALK = {
  size: 0.36,
  angle: 0.5,
  grip: 0.56,
  eaten: 0.3,
  seconds: 1.6,
  caught: [0.34, 0.04],
  bitten: 0.3,
  corner: 0.06,
} as const;

/** Looks at it with an open mouth, and is happy once it is caught; where the mouth is, which goes with the nodding head. */
function watched(body: Body, { elapsed, k, marks }: Reacting): readonly [x: number, y: number] {
  const flies = Math.min(1, elapsed / CATCH_SECONDS);
  const has = flies >= 1;
  const nod = 0.05 * Math.exp(-6 * Math.max(0, elapsed - CATCH_SECONDS)) * (has ? 1 : 0);
  body.headTip += k * (nod - 0.06 * (1 - flies));
  body.mood = Math.max(body.mood, k);
  body.mouth = lerp(body.mouth, has ? 0.12 : 0.9, k);
  body.wow = Math.max(body.wow, k * (has ? 0 : 0.8));
  body.blink = has ? Math.max(body.blink, k) : body.blink * (1 - k);
  body.turn = Math.max(body.turn, 0.3 * k);
  const [cos, sin] = [Math.cos(0.4 * body.headTip), Math.sin(0.4 * body.headTip)];
  const [fromX, fromY] = [marks.mouth[0] - marks.neck[0], marks.mouth[1] - LIP - marks.neck[1]];
  return [marks.neck[0] + fromX * cos + fromY * sin, marks.neck[1] + fromY * cos - fromX * sin];
}

/** Thrown so that it arrives at `to`, where it stays; `layer` "front" is under a hand. */
function thrown(
  body: Body,
  { elapsed, k }: Reacting,
  [x, y]: readonly [x: number, y: number],
  thing: { picture: string; size: number; angle: number; layer: 'front' | 'over'; turn?: number },
): void {
  const flies = Math.min(1, elapsed / CATCH_SECONDS);
  body.things.push({
    ...thing,
    x: x + THROW.ahead * (1 - flies),
    y: y - THROW.below * (1 - flies) + THROW.high * 4 * flies * (1 - flies),
    angle: thing.angle + (1 - flies) * TURN * 1.5 + (flies < 1 ? 0 : 0.05 * wave(elapsed * 2.4)),
    alpha: k,
  });
}

export const CATCHING = {
  'catch-rose'(body, reacting) {
    const { elapsed, k, marks } = reacting;
    thrown(body, reacting, watched(body, reacting), { picture: 'rose', ...ROSE, layer: 'over' });
    if (elapsed < CATCH_SECONDS) return;
    body.tip += 0.04 * k * wave(elapsed * 0.8);
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.04), k, elapsed - CATCH_SECONDS);
  },
  /** A raised paw has it, takes it to the mouth and feeds it in: cheeks go, and the stalk grows short. */
  'catch-bamboo'(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const [mouthX, mouthY] = watched(body, reacting);
    const since = elapsed - CATCH_SECONDS;
    const eaten = ramp(since, STALK.bitten, STALK.seconds);
    const bites = ramp(since, 0.08, STALK.bitten);
    const out = STALK.size * (STALK.grip - STALK.eaten * eaten);
    const paw = [
      mouthX + lerp(STALK.caught[0], STALK.corner + out * Math.cos(STALK.angle), bites),
      mouthY + lerp(STALK.caught[1], -out * Math.sin(STALK.angle), bites),
    ] as const;
    foreHand(body, paw[0], paw[1], k * ramp(elapsed, 0, CATCH_SECONDS * 0.7));
    const { size, angle } = STALK;
    thrown(body, reacting, paw, { picture: 'bamboo', size, angle, layer: 'front', turn: eaten });
    if (since < 0) return;
    const chew = Math.abs(wave(since * 2.6));
    body.mouth = lerp(body.mouth, 0.1 + 0.3 * chew, k);
    body.headTip += 0.03 * k * chew;
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.04), k, since);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
