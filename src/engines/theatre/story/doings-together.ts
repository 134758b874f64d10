/**
 * Two who do something with each other, or one to the other: large in the middle, as far apart as hands reach, from the first moment
 * to the last; where only one is told of somebody comes for the other part. Called by `tell.ts`.
 */
import { doingOf, doingSprite, PAIRED, secondSprite } from '../score/doings.js';
import type { Actor } from '../score/score.js';
import { extentOf, secondOf } from '../stage/acts/doings/doings.js';
import { perspective } from '../stage/camera.js';
import { clamp } from '../stage/painting/easing.js';
import { closing, DEPTH, FILLED, LARGEST } from './doings.js';
import { guest } from './guests.js';
import type { Scene, Telling } from './scene.js';

/** How large the one is beside the other at most, that hands meet. */
const UNLIKE = [0.62, 1.6] as const;
const SIDE = 0.34;
const ANYBODY = '1f9d1';

export function paired({ reading, score, players, across, end }: Scene): Telling | undefined {
  if (reading.dealing || score.actors.length > 2) return undefined;
  const [one, other] = players;
  const name = doingOf(one?.role.props?.work?.sprite);
  if (!one || !name || !PAIRED.has(name) || players.some(({ role }) => role.kind !== 'person')) return undefined;
  const { apart, looks, nearer = 0, up = 0, high: tall = 1.06 } = secondOf(name)!;
  const { behind, ahead, high } = extentOf(name);
  const near = perspective(DEPTH);
  const ratio = clamp((other?.actor.size ?? one.actor.size) / one.actor.size, ...UNLIKE);
  const gap = (apart * (1 + ratio)) / 2;
  const right = Math.max(ahead, gap + SIDE * ratio);
  const left = Math.max(behind, SIDE * ratio - gap);
  const size = Math.min(
    one.actor.size * LARGEST,
    FILLED.down / (Math.max(high, up + tall * ratio) * near),
    (FILLED.across * across) / ((left + right) * near),
  );
  const facing = 1;
  const start = (-facing * (right - left) * size * near) / 2 / across;
  const keysOf = (x: number, depth: number, height: number, looksTo: number): Actor['keys'] =>
    [0, end].map((t) => ({ t, x, depth, height, facing: looksTo }));
  const acts = (sprite: string): Actor['acts'] => [{ name: 'work', start: 0, end, strength: 1, prop: { sprite } }];
  const first: Actor = {
    ...bare(one.actor),
    size,
    keys: keysOf(start, DEPTH, 0, facing),
    acts: acts(doingSprite(name)),
  };
  const keys = keysOf(
    start + (facing * gap * size * near) / across,
    DEPTH + nearer,
    up * size,
    looks === 'back' ? -facing : facing,
  );
  const second = { size: size * ratio, keys, acts: acts(secondSprite(name)) };
  const camera = closing(end);
  if (!other) {
    const comes = guest(ANYBODY, second.size, keys, { acts: second.acts });
    return { actors: new Map([[one.index, first]]), guests: [comes], camera };
  }
  return {
    actors: new Map<number, Actor>([
      [one.index, first],
      [other.index, { ...bare(other.actor), ...second }],
    ]),
    camera,
  };
}

/** Hands are needed. */
function bare({ holds: _, reactions: __, ...actor }: Actor): Actor {
  return actor;
}
