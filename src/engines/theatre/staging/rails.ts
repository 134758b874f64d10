/**
 * Trains stay on their rails: they keep their distance to us and never turn back, unless a prompt says that they come or
 * go. The director, which knows a train as a vehicle only, drives some of those on a slant. Part of `staging.ts`.
 */
import type { Reading } from '../reading.js';
import type { Staging } from './staging.js';

export const RAILED = /^1f68[2-9ab]|^1f69[de]|^prop-bullet/;
const IN_DEPTH: ReadonlySet<string> = new Set(['to.camera', 'to.away']);

export function onRails({ caption, subjects }: Reading, actors: Staging['actors']): Staging['actors'] {
  return actors.map((actor) => {
    const { subject, keys } = actor;
    const [first] = keys;
    const mayTurn = caption.some(({ concept, of }) => IN_DEPTH.has(concept) && (of?.includes(subject) ?? true));
    if (!first || !RAILED.test(subjects[subject]?.sprite ?? '') || mayTurn) return actor;
    const ahead = Math.sign(keys.at(-1)!.x - first.x) || Math.sign(first.facing) || 1;
    const depth = Math.max(...keys.map((key) => key.depth));
    let x = first.x;
    return {
      ...actor,
      keys: keys.map((key, index) => {
        x += ahead * Math.abs(key.x - keys[Math.max(0, index - 1)]!.x);
        return { ...key, x, depth, facing: ahead };
      }),
    };
  });
}
