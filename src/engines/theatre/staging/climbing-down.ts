/**
 * Whoever climbs down begins high up on the tree, rope or ladder: the director, which knows of climbing only as going up, has them
 * stay below. Part of `staging.ts`.
 */

import type { Reading } from '../reading.js';
import type { Player } from './herding.js';

/** How high they begin, parts of their own height, and which part of the film it takes. */
const HIGH = 0.9;
const PART = 0.85;

export function climbedDown({ caption, subjects }: Reading, actors: readonly Player[], seconds: number): Player[] {
  const isAbout = (index: number, name: string) =>
    caption.some(({ concept, of }) => concept === name && (of?.includes(index) ?? subjects.length === 1));
  return actors.map((actor) => {
    const { subject, keys } = actor;
    const role = subjects[subject];
    const [first] = keys;
    if (!role || !first || !isAbout(subject, 'act.climb') || !isAbout(subject, 'to.down')) return actor;
    return {
      ...actor,
      keys: [
        { ...first, t: 0, height: HIGH * role.size },
        { ...first, t: seconds * PART, height: 0 },
      ],
    };
  });
}
