/** Reactions of whoever something is thrown to: it is caught with the mouth, since both hands are full. Part of `reactions.ts`. */
import { sign } from './acts/moment.js';
import type { Body } from './body.js';
import { lerp, ramp, TURN, wave } from './easing.js';
import { overHead, type Reacting } from './reacting.js';

/** It flies so long, seconds, from so far before and below the mouth and so high over it, own heights. */
export const CATCH_SECONDS = 0.45;
const THROW = { ahead: 0.75, below: 0.7, high: 0.34 } as const;
/** What is held between teeth hangs so far under the middle of the mouth. */
const LIP = 0.03;
/** How long a stalk lasts that is eaten, seconds. */
const EATEN_SECONDS = 1.6;

/** Looks at it with an open mouth, snaps, and is happy; `true` once it is caught. */
function caught(body: Body, { elapsed, k, marks }: Reacting, picture: string, size: number, eaten: number): boolean {
  const flies = Math.min(1, elapsed / CATCH_SECONDS);
  const has = flies >= 1;
  const nod = 0.05 * Math.exp(-6 * Math.max(0, elapsed - CATCH_SECONDS)) * (has ? 1 : 0);
  body.headTip += k * (nod - 0.06 * (1 - flies));
  body.mood = Math.max(body.mood, k);
  body.mouth = lerp(body.mouth, has ? 0.12 : 0.9, k);
  body.wow = Math.max(body.wow, k * (has ? 0 : 0.8));
  body.blink = has ? Math.max(body.blink, k) : body.blink * (1 - k);
  body.turn = Math.max(body.turn, 0.3 * k);
  // The mouth goes with the nodding head.
  const [cos, sin] = [Math.cos(0.4 * body.headTip), Math.sin(0.4 * body.headTip)];
  const [fromX, fromY] = [marks.mouth[0] - marks.neck[0], marks.mouth[1] - LIP - marks.neck[1]];
  const x = marks.neck[0] + fromX * cos + fromY * sin;
  const y = marks.neck[1] + fromY * cos - fromX * sin;
  body.things.push({
    picture,
    x: x + THROW.ahead * (1 - flies),
    y: y - THROW.below * (1 - flies) + THROW.high * 4 * flies * (1 - flies),
    size,
    angle: 0.1 + (1 - flies) * TURN * 1.5 + (has ? 0.05 * wave(elapsed * 2.4) : 0),
    layer: 'over',
    alpha: k,
    turn: eaten,
  });
  return has;
}

export const CATCHING = {
  'catch-rose'(body, reacting) {
    const { elapsed, k, marks } = reacting;
    if (!caught(body, reacting, 'rose', 0.34, 0)) return;
    body.tip += 0.04 * k * wave(elapsed * 0.8);
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.04), k, elapsed - CATCH_SECONDS);
  },
  /** Chews: cheeks go, and the stalk grows short. */
  'catch-bamboo'(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const since = Math.max(0, elapsed - CATCH_SECONDS);
    if (!caught(body, reacting, 'bamboo', 0.36, ramp(since, 0.2, EATEN_SECONDS))) return;
    const chew = Math.abs(wave(since * 2.6));
    body.mouth = lerp(body.mouth, 0.1 + 0.3 * chew, k);
    body.headTip += 0.03 * k * chew;
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.04), k, since);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
