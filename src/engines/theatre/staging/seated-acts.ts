/** What somebody does who is on something: rides it or sits on it, whatever else they do there. Called by `seating.ts`. */
import type { Kind, Subject } from '../reading.js';
import type { Act, ActName } from '../score/score.js';
import { riddenAs } from '../stage/riding/saddles.js';

/** Seconds; no film is longer. */
export const LONGEST_FILM = 120;
/** Acts of going on foot, which nobody does on another's back. */
export const ON_FOOT: ReadonlySet<ActName> = new Set(['walk', 'run', 'drive']);
/** Kinds that carry people astride; on all else they sit. */
export const RIDDEN: ReadonlySet<Kind> = new Set(['animal', 'giant', 'small', 'bird', 'fish', 'vehicle']);

/** A person on a horse rides, a person on a sofa sits, whatever else they do there. */
export function seatedActs(acts: Act[], role: Subject | undefined, carrier: Subject): Act[] {
  if (role?.kind !== 'person') return acts;
  const name = RIDDEN.has(carrier.kind) || riddenAs(carrier.sprite) !== carrier.sprite ? 'ride' : 'sit';
  const others = acts.filter(
    (act) => !ON_FOOT.has(act.name) && act.name !== name && !(name === 'ride' && act.name === 'slide'),
  );
  return [{ name, start: 0, end: LONGEST_FILM, strength: 1 }, ...others];
}
