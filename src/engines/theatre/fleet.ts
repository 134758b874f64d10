/**
 * Several cars that fly keep to lanes in the air, near and far, to both sides, none before another. Called by
 * `staging.ts` for what a reading lifts off the road.
 */
import type { Player } from './herding.js';
import type { Reading } from './reading.js';
import type { ActorKey } from './score.js';
import { random } from './stage/random.js';

/** Cars, buses, boats: what flies here and has no wings of its own. */
const LIFTED = /^(1f69[0-9a-f]|1f68[c-e]|1f6f[6b]|1f6[23]|26f5|1f3cd|1f6f5|1f3ce)/;
/** In order: how near, how high, and how far across it comes, which way, and by how much it trails. */
const LANES = [
  { depth: 0.95, height: 0.06, way: 0.31, grown: 1.35, going: 1, behind: 0 },
  { depth: 0.62, height: 0.6, way: 0.33, grown: 1.2, going: -1, behind: 0 },
  { depth: 0.42, height: 0.47, way: 0.2, grown: 1, going: -1, behind: 0.22 },
  { depth: 0.5, height: 0.87, way: 0.32, grown: 1, going: 1, behind: 0 },
  { depth: 0.2, height: 0.62, way: 0.26, grown: 1, going: 1, behind: 0 },
  { depth: 0.24, height: 0.95, way: 0.3, grown: 1, going: -1, behind: 0 },
  { depth: 0.1, height: 0.8, way: 0.25, grown: 1, going: 1, behind: 0 },
  { depth: 0.12, height: 1.1, way: 0.26, grown: 1, going: -1, behind: 0 },
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
    const { depth, height, way, grown, ...lane } = LANES[rank % LANES.length]!;
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
