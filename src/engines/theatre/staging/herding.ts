/**
 * A herd that comes towards us: where a reading has several of a kind that come nearer, the director's even row of them
 * becomes a wedge in depth, the largest ahead, a young one beside it. Called by `staging.ts` before a score is made.
 */
import type { Kind, Reading } from '../reading.js';
import type { ActorKey, Prop } from '../score/score.js';
import { random } from '../stage/painting/random.js';
import type { Staging } from './staging.js';

/** A player whose size may differ from its kind's, and who has something in the hand that nobody named. */
export type Player = Staging['actors'][number] & { grown?: number; holds?: Prop };

const HERDS: ReadonlySet<Kind> = new Set(['animal', 'giant']);
/** They come nearer by this much at least, on the average, in depths. */
const COMES_NEARER = 0.25;
/** In order of rank: size, where it starts and where it ends. */
const PLACES = [
  { grown: 1.06, from: [-0.13, 0.22], to: [-0.2, 0.94] },
  { grown: 0.96, from: [0.24, 0.1], to: [0.44, 0.56] },
  { grown: 0.46, from: [0.06, 0.25], to: [0.14, 1.06] },
  { grown: 0.9, from: [0.06, 0], to: [0.08, 0.38] },
  { grown: 0.9, from: [0.3, 0.04], to: [0.5, 0.5] },
  { grown: 0.9, from: [-0.02, 0.02], to: [0.04, 0.44] },
  { grown: 0.88, from: [-0.34, 0.02], to: [-0.3, 0.33] },
  { grown: 0.88, from: [0.2, 0], to: [0.2, 0.28] },
] as const;
const KEYS = 5;

export function herded(
  { subjects, relations }: Reading,
  actors: readonly Player[],
  seconds: number,
  seed: number,
): Player[] {
  const side = random((seed ^ 0x4e7d) >>> 0)() < 0.5 ? -1 : 1;
  const ranks = new Map<number, number>();
  return actors.map((actor) => {
    const role = subjects[actor.subject];
    const herd = actors.filter(({ subject, keys }) => subject === actor.subject && keys.length > 0);
    const bound = relations.some(({ subject, other }) => subject === actor.subject || other === actor.subject);
    if (!role || !HERDS.has(role.kind) || bound || herd.length < 2 || !comesNearer(herd)) return actor;
    const rank = ranks.get(actor.subject) ?? 0;
    ranks.set(actor.subject, rank + 1);
    // Of two, both are grown.
    const place = PLACES[herd.length === 2 ? rank : rank % PLACES.length]!;
    const keys = Array.from({ length: KEYS }, (_, index): ActorKey => {
      const part = index / (KEYS - 1);
      const along = part ** 1.15;
      const x = place.from[0] + (place.to[0] - place.from[0]) * along;
      return {
        t: part * seconds,
        x: side * x,
        depth: place.from[1] + (place.to[1] - place.from[1]) * along,
        height: 0,
        facing: side * (place.to[0] - place.from[0]) < 0 ? -1 : 1,
      };
    });
    return { ...actor, keys, grown: place.grown };
  });
}

function comesNearer(herd: readonly Player[]): boolean {
  const nearer = herd.map(({ keys }) => keys.at(-1)!.depth - keys[0]!.depth);
  return nearer.reduce((sum, depths) => sum + depths, 0) / herd.length > COMES_NEARER;
}
