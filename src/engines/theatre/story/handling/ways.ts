/** Ways that things take: out of sight until their time, in an arc, swaying in the wind. Used by the tales beside it. */
import { DEPTH, type Duo, type Part, type Place } from '../dealings/duo.js';

/** Below the picture. */
const BELOW = -2;
/** Before whoever handles it. */
export const BEFORE = DEPTH + 0.03;
const INSTANT = 0.004;

/** Nowhere before `from`, then along `places`, and nowhere again from `until` on. */
export function seenFrom(from: number, places: readonly Place[], until = 1): Place[] {
  const [first] = places;
  const last = places.at(-1)!;
  // Straight down, since whatever comes from aside leans.
  const away = (part: number, [, x, facing, , depth]: Place): Place => [part, x, facing, BELOW, depth];
  return [
    ...(from > 0
      ? [away(0, first!), away(from - INSTANT, first!), [from, ...first!.slice(1)] as unknown as Place]
      : [first!]),
    ...places.slice(1),
    ...(until < 1
      ? [[Math.max(last[0] + INSTANT, until), ...last.slice(1)] as unknown as Place, away(until + 2 * INSTANT, last)]
      : []),
  ];
}

/** From one place to another through the air, `rise` higher than both. */
export function arc(from: Place, to: Place, rise: number, steps = 6): Place[] {
  const [t0, x0, , h0 = 0, d0 = BEFORE] = from;
  const [t1, x1, facing = 1, h1 = 0, d1 = BEFORE] = to;
  return Array.from({ length: steps + 1 }, (_, at): Place => {
    const k = at / steps;
    const high = h0 + (h1 - h0) * k + 4 * k * (1 - k) * rise;
    return [t0 + (t1 - t0) * k, x0 + (x1 - x0) * k, facing, high, d0 + (d1 - d0) * k];
  });
}

/** It comes down and bounces to rest. */
export const bounces = (at: number, x: number, aside = 0.05, high = 0.09): Place[] => [
  [at, x, 1, 0, BEFORE],
  [at + 0.05, x + aside, 1, high, BEFORE],
  [at + 0.1, x + aside * 1.7, 1, 0, BEFORE],
  [at + 0.13, x + aside * 2, 1, high * 0.3, BEFORE],
  [at + 0.16, x + aside * 2.2, 1, 0, BEFORE],
];

/** No taller than that, with all that it is wide. */
export function atMost(part: Part, size: number): Part {
  const share = Math.min(1, size / part.size);
  return { ...part, size: part.size * share, half: part.half * share, tall: part.tall * share };
}

/** Whether somebody else takes part. */
export const isPair = ({ one, other }: Duo): boolean => one.player.index !== other.player.index;
