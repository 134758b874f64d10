/**
 * Water that somebody who leaps has drawn up: drops in a mist along the arc behind it, which fly on a little, hang, and come
 * down late. Called by `leaping.ts`; the leaper's heights, origin on the surface, going right.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, ramp, TURN } from '../painting/easing.js';
import { glow, mix } from '../painting/paint.js';
import type { Wet } from './splash.js';

/** Where the leaper's middle was, part `at` of its arc over the water, and how many seconds ago. */
type Arc = (at: number) => { x: number; up: number; seconds: number };

const DROPS = 130;
const PUFFS = 9;
/** Nothing is drawn up sooner or later in an arc. */
const FROM = 0;
const TO = 0.8;
/** How far behind the middle water tears off, parts of the arc: from the belly to the tail. */
const BEHIND = [0.2, 0.42] as const;
/** How fast water goes on and up, and how it falls: heights per second, and per second twice. */
const ALONG = 0.06;
const RISES = 0.55;
const FALLS = 0.62;
/** How far from the arc, at first and more with each second. */
const AROUND = { first: 0.42, more: 0.5 } as const;
/** A number from 0 to 1 for each of many, the same on every frame. */
const spread = (index: number, step: number): number => (index * step) % 1;

/** `place`: where in its arc the leaper is, 0 where it comes out and 1 where it goes in. */
export function drawSpray(canvas: SKRSContext2D, { surface, foam }: Wet, place: number, arc: Arc): void {
  if (place < BEHIND[0]) return;
  const white = mix(foam, '#f8fdff', 0.75);
  for (let puff = 0; puff < PUFFS; puff++) {
    const torn = flown(arc, place, lerp(FROM, TO, puff / PUFFS), BEHIND[1], 0);
    if (torn && torn.y < 0)
      glow(
        canvas,
        torn.x,
        torn.y,
        0.15 + 0.12 * torn.age,
        white,
        0.3 * ramp(torn.age, 0, 0.1) * ramp(torn.age, 1.1, 0.2),
      );
  }
  for (const odd of [1, 0]) {
    canvas.fillStyle = odd ? mix(surface, white, 0.5) : white;
    canvas.beginPath();
    for (let drop = odd; drop < DROPS; drop += 2) {
      const at = lerp(FROM, TO, spread(drop, 0.56984));
      const torn = flown(arc, place, at, lerp(...BEHIND, spread(drop, 0.319729)), spread(drop, 0.754878) - 0.5);
      if (!torn || torn.y > 0.01) continue;
      const { x, y, age } = torn;
      const size = (0.007 + 0.014 * spread(drop, 0.73) ** 2) * ramp(age, 0, 0.08);
      canvas.moveTo(x + size, y);
      canvas.ellipse(x, y, size, size * (1 + 0.5 * Math.min(1, age)), 0, 0, TURN);
    }
    canvas.fill();
  }
}

/** Where water that tore off part `at` of the arc is now, if it has; `aside`: of its breadth, −0.5 to 0.5. */
function flown(
  arc: Arc,
  place: number,
  at: number,
  behind: number,
  aside: number,
): { x: number; y: number; age: number } | undefined {
  if (place < at + behind) return undefined;
  const { x, up } = arc(at);
  const age = arc(at + behind).seconds;
  const around = aside * (AROUND.first + AROUND.more * age);
  // What is torn off as it goes up goes up with it.
  const rises = RISES * (1 - 1.3 * at) * age;
  return { x: x + ALONG * age + around * 0.8, y: 0.04 - up - rises + FALLS * age * age + around, age };
}
