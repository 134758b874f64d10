/** What happens in a herd that comes towards us: its young one sits down all of a sudden and is helped up. Called by `deeds.ts`. */
import type { Actor } from '../score.js';
import { perspective } from '../stage/camera.js';
import { clamp, lerp, smooth } from '../stage/easing.js';
import { poseAt } from '../stage/timeline.js';
import { effect, moved, reacting } from './edits.js';
import { amused } from './guests.js';
import { guestOf } from './places.js';
import type { Scene, Telling } from './scene.js';

/** A young one is at most this part as tall as the largest; they come nearer by this much at least, depths. */
const YOUNG = 0.6;
const COMES_NEARER = 0.2;
/** How far before the others it gets, depths. */
const AHEAD = 0.1;
/** How much of their way they have come when it happens. */
const COME = 0.86;
/** How far beside the largest it sits, heights of the largest, and how high it is lifted, own heights. */
const BESIDE = 0.6;
/** How far it skids, stage widths. */
const SKID = 0.07;
const LIFTED = 0.22;

export function stumbled(scene: Scene): Telling | undefined {
  const { players, score, turn, late, end, across } = scene;
  const [first] = players;
  if (!first || players.length < 3 || players.length !== score.actors.length || score.pace !== undefined)
    return undefined;
  if (players.some(({ subject, isThing, role }) => subject !== first.subject || isThing || role.kind === 'vehicle'))
    return undefined;
  const inOrder = players.toSorted((a, b) => a.actor.size - b.actor.size);
  const [young, largest] = [inOrder[0]!, inOrder.at(-1)!];
  const nearer = poseAt(young.actor, end).depth - poseAt(young.actor, 0).depth;
  if (young.actor.size > YOUNG * largest.actor.size || nearer < COMES_NEARER) return undefined;
  const falls = turn - 0.15;
  const helped = late - 0.15;
  const rises = late + 0.75;
  const side = Math.sign(poseAt(young.actor, falls).x - poseAt(largest.actor, falls).x) || 1;
  // They have come most of the way by then, and stop where it happens.
  const come = (actor: Actor, looks?: number): Actor =>
    moved(actor, end, (key) => {
      const t = Math.min(key.t, falls) * (COME * (end / falls)) + Math.max(0, key.t - rises) * 0.3;
      return { ...key, ...poseAt(actor, t), t: key.t, facing: looks ?? key.facing };
    });
  const mother = come(largest.actor, side);
  const at = poseAt(mother, falls + 0.1);
  const depth = Math.min(1.12, at.depth + AHEAD);
  const beside = at.x + (side * BESIDE * largest.actor.size * perspective(at.depth)) / across;
  const tumbled = moved(come(young.actor), end, (key) => {
    const there = smooth(key.t / falls);
    const lifted = LIFTED * clamp((key.t - helped - 0.45) / 0.4) * (1 - clamp((key.t - rises + 0.15) / 0.25));
    return {
      ...key,
      x: lerp(key.x, beside, there) + side * SKID * (smooth((key.t - falls + 0.25) / 0.75) - 1),
      depth: key.t < falls ? lerp(key.depth, depth, there) : depth,
      height: lifted * young.actor.size,
      facing: -side,
    };
  });
  const actors = players.map(({ index, actor }, place): [number, Actor] => {
    if (index === young.index)
      return [index, reacting(reacting(tumbled, 'plop', falls, rises), 'cheer', rises + 0.05, end)];
    if (index === largest.index)
      return [index, reacting(reacting(mother, 'nudge', helped, rises + 0.2), 'love', rises + 0.1, end)];
    const towards = Math.sign(beside - poseAt(actor, falls).x) || 1;
    const watching = reacting(come(actor, towards), 'glance', falls, end);
    return [index, place % 2 ? reacting(watching, 'giggle', late, end) : watching];
  });
  const watcher = guestOf(scene);
  return {
    actors: new Map(actors),
    effects: [effect('dust', falls, falls + 1.1, { x: beside, height: 0 })],
    ...(watcher && { guests: [amused(scene, watcher, beside, falls)] }),
  };
}
