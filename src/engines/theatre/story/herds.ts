/** What happens in a herd that comes towards us: its young one runs ahead and stumbles. Called by `deeds.ts`. */
import type { Actor } from '../score.js';
import { poseAt } from '../stage/timeline.js';
import { moved, reacting } from './edits.js';
import { bystander } from './guests.js';
import { guestOf } from './places.js';
import type { Scene, Telling } from './scene.js';

/** A young one is at most this part as tall as the largest; they come nearer by this much at least, depths. */
const YOUNG = 0.6;
const COMES_NEARER = 0.2;
/** How far before the others it gets, depths. */
const AHEAD = 0.14;

export function stumbled(scene: Scene): Telling | undefined {
  const { players, score, turn, late, end } = scene;
  const [first] = players;
  if (!first || players.length < 3 || players.length !== score.actors.length || score.pace !== undefined)
    return undefined;
  if (players.some(({ subject, isThing, role }) => subject !== first.subject || isThing || role.kind === 'vehicle'))
    return undefined;
  const inOrder = players.toSorted((a, b) => a.actor.size - b.actor.size);
  const [young, largest] = [inOrder[0]!, inOrder.at(-1)!];
  const nearer = poseAt(young.actor, end).depth - poseAt(young.actor, 0).depth;
  if (young.actor.size > YOUNG * largest.actor.size || nearer < COMES_NEARER) return undefined;
  const falls = turn - 0.1;
  const rises = late + 0.15;
  const { x } = poseAt(young.actor, falls);
  const hurried = moved(young.actor, end, (key) => {
    const fallen = key.t > falls && key.t < rises;
    const ahead = AHEAD * Math.sin(Math.PI * Math.min(1, (key.t / falls) * 0.5));
    return { ...key, x: fallen ? x : key.x, depth: Math.min(1.1, key.depth + ahead) };
  });
  const actors = players.map(({ index, actor }): [number, Actor] => [
    index,
    index === young.index
      ? reacting(reacting(hurried, 'trip', falls, rises + 0.4), 'cheer', rises, end)
      : reacting(reacting(actor, 'glance', falls, rises), 'giggle', rises, end),
  ]);
  const watcher = guestOf(scene);
  return { actors: new Map(actors), ...(watcher && { guests: [bystander(scene, watcher)] }) };
}
