/**
 * Somebody feels something: it comes over the face and stays, and nothing else happens beside it. Told before any tale.
 * Called by `tell.ts`.
 */
import { reacting } from './edits.js';
import type { Scene, Telling } from './scene.js';

/** When it comes: seconds after the start, or the part of a film after which what is done first is done. */
const AT_ONCE_SECONDS = 0.25;
const LATE = 0.42;

export function felt({ players, end, reading }: Scene): Telling | undefined {
  if (reading.dealing || !players.some(({ role }) => role.feels)) return undefined;
  const actors = players.flatMap(({ index, actor, role: { feels } }) => {
    if (!feels) return [];
    const start = feels.late ? end * LATE : AT_ONCE_SECONDS;
    // What was bitten into is put away.
    const acts = feels.late ? actor.acts.map((act) => ({ ...act, end: Math.min(act.end, start + 0.2) })) : actor.acts;
    return [[index, reacting({ ...actor, acts }, feels.name, start, end)] as const];
  });
  return { actors: new Map(actors) };
}
