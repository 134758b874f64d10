/**
 * Several cars that fly race through the air, all of them one way: two near us, the others behind them. Called by
 * `staging.ts` for what a reading lifts off the road.
 */
import type { Player } from './herding.js';
import type { Reading } from './reading.js';
import type { ActorKey } from './score.js';
import { random } from './stage/random.js';

/** Cars, buses, boats: what flies here and has no wings of its own. */
const LIFTED = /^(1f69[0-9a-f]|1f68[c-e]|1f6f[6b]|1f6[23]|26f5|1f3cd|1f6f5|1f3ce)/;
/** What the others do, in order: how near, how high, how far across they go, which way, and by how much they trail. */
const LANES = [
  { depth: 0.34, height: 1.92, way: 0.04, grown: 1.3, going: 1, behind: 0.14 },
  { depth: 0.3, height: 2.05, way: 0.03, grown: 1.2, going: 1, behind: 0.36 },
  { depth: 0.24, height: 0.95, way: 0.3, grown: 1, going: 1, behind: 0 },
  { depth: 0.1, height: 0.8, way: 0.25, grown: 1, going: 1, behind: 0 },
  { depth: 0.12, height: 1.1, way: 0.26, grown: 1, going: 1, behind: 0 },
  { depth: 0.06, height: 0.6, way: 0.2, grown: 1, going: 1, behind: 0 },
  { depth: 0.16, height: 0.7, way: 0.3, grown: 1, going: 1, behind: 0.1 },
] as const;
/** The first is the film's hero: a length behind at first, it draws level and is a length ahead. Parts of the film, places on the screen. */
const HERO = [
  { part: 0, x: -0.27, depth: 0.74, height: 0.46 },
  { part: 0.22, x: -0.21, depth: 0.76, height: 0.46 },
  { part: 0.33, x: -0.12, depth: 0.8, height: 0.42 },
  { part: 0.42, x: 0.03, depth: 0.8, height: 0.38 },
  { part: 0.5, x: 0.08, depth: 0.8, height: 0.42 },
  { part: 0.58, x: 0.11, depth: 0.8, height: 0.44 },
  { part: 1, x: 0.13, depth: 0.82, height: 0.42 },
];
/** The second is its rival, in the lane above, a length ahead at first. */
const RIVAL = [
  { part: 0, x: 0.15, depth: 0.58, height: 0.9 },
  { part: 0.22, x: 0.15, depth: 0.58, height: 0.92 },
  { part: 0.42, x: 0.0, depth: 0.58, height: 0.98 },
  { part: 0.5, x: -0.17, depth: 0.58, height: 0.9 },
  { part: 0.58, x: -0.25, depth: 0.58, height: 0.8 },
  { part: 1, x: -0.23, depth: 0.6, height: 0.82 },
];
const WAYS = [
  { keys: HERO, grown: 1.95 },
  { keys: RIVAL, grown: 1.9 },
] as const;
const KEYS = 5;

export function fleeted(
  { subjects, relations }: Reading,
  actors: readonly Player[],
  seconds: number,
  seed: number,
): Player[] {
  const next = random((seed ^ 0xf1ee) >>> 0);
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
      const keys = own.keys.map(({ part, ...place }): ActorKey => ({ t: part * seconds, facing: 1, ...place }));
      return { ...actor, keys, grown: own.grown };
    }
    const { depth, height, way, grown, ...lane } = LANES[(rank - WAYS.length) % LANES.length]!;
    const { going } = lane;
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
