/**
 * Several cars that fly keep to lanes in the air, and the first of them swoops down to us. Called by `staging.ts` for
 * what a reading lifts off the road.
 */
import type { Player } from './herding.js';
import type { Reading } from './reading.js';
import type { ActorKey } from './score.js';
import { random } from './stage/random.js';

/** When the first loops the loop, parts of the film. */
export const LOOPED = { from: 0.17, to: 0.44 } as const;

/** Cars, buses, boats: what flies here and has no wings of its own. */
const LIFTED = /^(1f69[0-9a-f]|1f68[c-e]|1f6f[6b]|1f6[23]|26f5|1f3cd|1f6f5|1f3ce)/;
/** What the others do, in order: how near, how high, how far across they go, which way, and by how much they trail. */
const LANES = [
  { depth: 0.16, height: 0.62, way: 0.34, grown: 1, going: -1, behind: 0 },
  { depth: 0.2, height: 1.12, way: 0.3, grown: 1, going: 1, behind: 0 },
  { depth: 0.24, height: 0.95, way: 0.3, grown: 1, going: -1, behind: 0 },
  { depth: 0.1, height: 0.8, way: 0.25, grown: 1, going: 1, behind: 0 },
  { depth: 0.12, height: 1.1, way: 0.26, grown: 1, going: -1, behind: 0 },
  { depth: 0.06, height: 0.6, way: 0.2, grown: 1, going: 1, behind: 0 },
  { depth: 0.16, height: 0.7, way: 0.3, grown: 1, going: -1, behind: 0.1 },
] as const;
/**
 * The first is the film's hero: it races along far off, loops the loop, turns in a wide bend, swoops down to us and
 * hovers there. Parts of the film, and places for one that turns on the right.
 */
const SWOOP = [
  { part: 0, x: -0.3, depth: 0.56, height: 0.64, facing: 1 },
  ...loopOf({
    from: LOOPED.from,
    to: LOOPED.to,
    x: [-0.18, 0.06],
    depth: [0.54, 0.6],
    height: 0.56,
    half: 0.085,
    high: 0.21,
  }),
  { part: 0.5, x: 0.25, depth: 0.7, height: 0.54, facing: 1 },
  { part: 0.56, x: 0.28, depth: 0.8, height: 0.48, facing: -1 },
  { part: 0.68, x: 0.06, depth: 0.98, height: 0.3, facing: -1 },
  { part: 0.84, x: -0.1, depth: 1, height: 0.3, facing: -1 },
  { part: 1, x: -0.13, depth: 1, height: 0.28, facing: -1 },
];
/** The second is its rival, who passes under the loop and comes alongside. */
const ALONGSIDE = [
  { part: 0, x: 0.0, depth: 0.5, height: 0.6, facing: 1 },
  { part: 0.2, x: 0.24, depth: 0.5, height: 0.62, facing: 1 },
  { part: 0.42, x: 0.36, depth: 0.54, height: 0.68, facing: 1 },
  { part: 0.54, x: 0.36, depth: 0.42, height: 0.92, facing: 1 },
  { part: 0.6, x: 0.35, depth: 0.46, height: 0.9, facing: -1 },
  { part: 0.76, x: 0.3, depth: 0.76, height: 0.6, facing: -1 },
  { part: 1, x: 0.29, depth: 0.76, height: 0.57, facing: -1 },
];
const WAYS = [
  { keys: SWOOP, grown: 1.95 },
  { keys: ALONGSIDE, grown: 1.5 },
] as const;
const KEYS = 5;

export function fleeted(
  { subjects, relations }: Reading,
  actors: readonly Player[],
  seconds: number,
  seed: number,
): Player[] {
  const next = random((seed ^ 0xf1ee) >>> 0);
  const side = next() < 0.5 ? -1 : 1;
  const ranks = new Map<number, number>();
  return actors.map((actor) => {
    const role = subjects[actor.subject];
    const fleet = actors.filter(({ subject, keys }) => subject === actor.subject && keys.length > 0);
    const bound = relations.some(({ subject, other }) => subject === actor.subject || other === actor.subject);
    if (role?.kind !== 'aircraft' || !LIFTED.test(role.sprite) || bound || fleet.length < 2) return actor;
    const rank = ranks.get(actor.subject) ?? 0;
    ranks.set(actor.subject, rank + 1);
    const own = WAYS[rank];
    if (own) {
      const keys = own.keys.map(({ part, x, facing, ...place }): ActorKey => {
        return { t: part * seconds, x: x * side, facing: facing * side, ...place };
      });
      return { ...actor, keys, grown: own.grown };
    }
    const { depth, height, way, grown, ...lane } = LANES[(rank - WAYS.length) % LANES.length]!;
    const going = lane.going * side;
    const early = (next() - 0.5) * 0.1 - lane.behind;
    const keys = Array.from({ length: KEYS }, (_, index): ActorKey => {
      const part = index / (KEYS - 1);
      const dip = 0.02 * Math.sin(part * 5 + rank * 2);
      return {
        t: part * seconds,
        x: going * (way * (2 * part - 1) + early),
        depth,
        height: height + dip,
        facing: going,
      };
    });
    return { ...actor, keys, grown };
  });
}

/** A circle in the air, flown upwards from its lowest point, that drifts along and nearer. */
function loopOf({
  from,
  to,
  x,
  depth,
  height,
  half,
  high,
}: {
  from: number;
  to: number;
  x: readonly [number, number];
  depth: readonly [number, number];
  height: number;
  half: number;
  high: number;
}) {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    const angle = part * 2 * Math.PI;
    return {
      part: from + (to - from) * part,
      x: x[0] + (x[1] - x[0]) * part + half * Math.sin(angle),
      depth: depth[0] + (depth[1] - depth[0]) * part,
      height: height + high * (1 - Math.cos(angle)),
      facing: 1,
    };
  });
}
