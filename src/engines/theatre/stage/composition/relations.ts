/** Who stands how to whom in a score: what the composition rules may not change. Called by `compose.ts`. */
import type { Actor, Score } from '../../score/score.js';
import { poseAt } from '../timeline.js';

/** Differences below these are no relation that anyone sees: stage widths, actor units, depths. */
const SEEN = { x: 0.02, height: 0.08, depth: 0.05 } as const;

type Field = keyof typeof SEEN;

/** Whether all pairs of actors are left and right, above and below, before and behind each other as they were. */
export function keepsRelations(before: Score, after: Score): boolean {
  const times = [0, before.seconds / 2, before.seconds];
  return before.actors.every((_, first) =>
    before.actors.slice(0, first).every((_, second) =>
      times.every((t) =>
        (Object.keys(SEEN) as Field[]).every((field) => {
          const was = differenceOf(field, before.actors[first]!, before.actors[second]!, t);
          const is = differenceOf(field, after.actors[first]!, after.actors[second]!, t);
          return Math.abs(was) <= SEEN[field] || Math.sign(was) === Math.sign(is);
        }),
      ),
    ),
  );
}

const differenceOf = (field: Field, a: Actor, b: Actor, t: number): number => poseAt(a, t)[field] - poseAt(b, t)[field];
