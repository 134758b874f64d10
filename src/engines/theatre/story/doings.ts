/**
 * Somebody at work with a tool at a thing: a large one with room for the thing, in the middle, from the first moment to the last, and
 * nothing else happens beside it. Called by `tell.ts`.
 */
import { doingOf } from '../score/doings.js';
import type { Actor, Score } from '../score/score.js';
import { extentOf } from '../stage/acts/doings/doings.js';
import { perspective } from '../stage/camera.js';
import { poseAt } from '../stage/timeline.js';
import type { Scene, Telling } from './scene.js';

/** What of the picture's height and width they may fill together. */
export const FILLED = { down: 0.8, across: 0.86 } as const;
export const LARGEST = 1.2;
export const DEPTH = 0.7;
const CLOSER = 1.05;

export function busy({ reading, score, players, across, end }: Scene): Telling | undefined {
  if (reading.dealing || score.actors.length !== reading.subjects.length) return undefined;
  if (!players.some(({ role }) => doingOf(role.props?.work?.sprite))) return undefined;
  const [only, ...others] = players;
  const prop = only!.role.props?.work;
  const doing = doingOf(prop?.sprite);
  if (others.length > 0 || score.actors.length > 1 || !doing || only!.role.kind !== 'person') return {};
  const { ahead, behind, high } = extentOf(doing);
  const { actor } = only!;
  const near = perspective(DEPTH);
  const facing = Math.sign(poseAt(actor, end / 2).facing) || 1;
  const size = Math.min(
    actor.size * LARGEST,
    FILLED.down / (high * near),
    (FILLED.across * across) / ((ahead + behind) * near),
  );
  const x = (-facing * (ahead - behind) * size * near) / 2 / across;
  const stands = { x, depth: DEPTH, height: 0, facing };
  const works: Actor = {
    ...actor,
    size,
    keys: [
      { t: 0, ...stands },
      { t: end, ...stands },
    ],
    acts: [{ name: 'work', start: 0, end, strength: 1, prop: prop! }],
  };
  return { actors: new Map([[only!.index, works]]), camera: closing(end) };
}

export const closing = (end: number): Score['camera'] =>
  [1, CLOSER].map((zoom, index) => ({ t: index * end, x: 0, y: 0, zoom, roll: 0 }));
