/**
 * Several cars that fly keep to lanes in the air, and the first of them swoops down to us. Called by `staging.ts` for
 * what a reading lifts off the road.
 */
import type { Player } from './herding.js';
import type { Reading } from './reading.js';
import type { ActorKey } from './score.js';
import { random } from './stage/random.js';

/** Cars, buses, boats: what flies here and has no wings of its own. */
const LIFTED = /^(1f69[0-9a-f]|1f68[c-e]|1f6f[6b]|1f6[23]|26f5|1f3cd|1f6f5|1f3ce)/;
/** What the others do, in order: how near, how high, how far across they go, which way, and by how much they trail. */
const LANES = [
  { depth: 0.3, height: 0.55, way: 0.34, grown: 1.1, going: -1, behind: 0 },
  { depth: 0.22, height: 1, way: 0.26, grown: 1, going: 1, behind: 0 },
  { depth: 0.24, height: 0.95, way: 0.3, grown: 1, going: -1, behind: 0 },
  { depth: 0.1, height: 0.8, way: 0.25, grown: 1, going: 1, behind: 0 },
  { depth: 0.12, height: 1.1, way: 0.26, grown: 1, going: -1, behind: 0 },
  { depth: 0.06, height: 0.6, way: 0.2, grown: 1, going: 1, behind: 0 },
  { depth: 0.16, height: 0.7, way: 0.3, grown: 1, going: -1, behind: 0.1 },
] as const;
/**
 * The first is the film's hero: it comes along far off, turns in a wide bend, swoops down to us and hovers there.
 * Parts of the film, and places for one that turns on the right.
 */
const SWOOP = [
  { part: 0, x: -0.3, depth: 0.42, height: 0.5, facing: 1 },
  { part: 0.2, x: 0.16, depth: 0.5, height: 0.56, facing: 1 },
  { part: 0.3, x: 0.25, depth: 0.62, height: 0.5, facing: 1 },
  { part: 0.36, x: 0.25, depth: 0.72, height: 0.4, facing: -1 },
  { part: 0.5, x: 0.12, depth: 0.95, height: 0.13, facing: -1 },
  { part: 0.62, x: -0.05, depth: 1, height: 0.09, facing: -1 },
  { part: 0.8, x: -0.08, depth: 1, height: 0.13, facing: -1 },
  { part: 1, x: -0.11, depth: 1, height: 0.1, facing: -1 },
] as const;
/** The second is its friend, who comes alongside. */
const ALONGSIDE = [
  { part: 0, x: -0.06, depth: 0.26, height: 0.95, facing: 1 },
  { part: 0.3, x: 0.16, depth: 0.34, height: 0.98, facing: 1 },
  { part: 0.48, x: 0.3, depth: 0.44, height: 0.84, facing: 1 },
  { part: 0.54, x: 0.34, depth: 0.52, height: 0.7, facing: -1 },
  { part: 0.7, x: 0.3, depth: 0.74, height: 0.42, facing: -1 },
  { part: 1, x: 0.27, depth: 0.8, height: 0.38, facing: -1 },
] as const;
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
