/** What happens in a herd that comes towards us: its young one rolls over its head, and is held close by the largest. Called by `deeds.ts`. */
import type { Actor } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { amused } from '../bystanders.js';
import { moved, quietFrom, reacting } from '../edits.js';
import { guestOf } from '../places.js';
import type { Scene, Telling } from '../scene.js';

/** A young one is at most this part as tall as the largest; they come nearer by this much at least, depths. */
const YOUNG = 0.6;
const COMES_NEARER = 0.2;
/** How far before the others it gets, depths. */
const AHEAD = 0.1;
/** How much of their way they have come when it happens. */
const COME = 0.86;
/** How far beside the largest it sits and is held in the end, heights of the largest. */
const BESIDE = 0.66;
const HELD = 0.55;
/** How far it rolls, heights of the largest. */
const ROLLS = 0.42;

export function stumbled(scene: Scene): Telling | undefined {
  const { players, score, turn, late, end, across } = scene;
  const [first] = players;
  if (!first || players.length < 3 || players.length !== score.actors.length || score.pace !== undefined)
    return undefined;
  if (players.some(({ subject, isThing, role }) => subject !== first.subject || isThing || role.kind === 'vehicle'))
    return undefined;
  const inOrder = players.toSorted((a, b) => a.actor.size - b.actor.size);
  const [young, largest] = [inOrder[0]!, inOrder.at(-1)!];
  const comes = poseAt(young.actor, end).depth - poseAt(young.actor, 0).depth;
  if (young.actor.size > YOUNG * largest.actor.size || comes < COMES_NEARER) return undefined;
  const falls = turn - 0.65;
  const helped = late - 0.05;
  const rises = late + 0.6;
  const side = Math.sign(poseAt(young.actor, falls).x - poseAt(largest.actor, falls).x) || 1;
  // They have come most of the way by then, and stop where it happens.
  const come = (actor: Actor, looks?: number): Actor =>
    moved(actor, end, (key) => {
      const t = Math.min(key.t, falls) * (COME * (end / falls)) + Math.max(0, key.t - rises) * 0.3;
      return { ...key, ...poseAt(actor, t), t: key.t, facing: looks ?? key.facing };
    });
  const mother = reacting(quietFrom(come(largest.actor, side), falls + 0.15), 'startle', falls - 0.05, helped);
  const at = poseAt(mother, falls + 0.1);
  const depth = Math.min(1.12, at.depth + AHEAD);
  const unit = (side * largest.actor.size * perspective(at.depth)) / across;
  // Whoever is long has its head farther ahead.
  const half = (scene.halfWidthOf(largest) * across) / largest.actor.size;
  const away = Math.min(Math.max(BESIDE, half + 0.2), (0.44 - at.x * side) / Math.abs(unit));
  const held = Math.min(away, Math.max(HELD, half - 0.06));
  const beside = at.x + away * unit;
  const tumbled = moved(come(young.actor), end, (key) => {
    const there = smooth(key.t / falls);
    const rolled = ROLLS * (1 - smooth((key.t - falls - 0.4) / 0.6)) * unit;
    const nearer = (away - held) * smooth((key.t - rises + 0.15) / 0.4) * unit;
    return {
      ...key,
      x: lerp(key.x, beside, there) + rolled * there - nearer,
      depth: key.t < falls ? lerp(key.depth, depth, there) : depth,
      facing: -side,
    };
  });
  const part = (young.actor.size * perspective(depth)) / (largest.actor.size * perspective(at.depth));
  const around: [number, number] = [held + 0.36 * part, 0.5 * part];
  const actors = players.map(({ index, actor }, place): [number, Actor] => {
    if (index === young.index)
      return [index, reacting(reacting(tumbled, 'tumble', falls, rises), 'love', rises + 0.05, end)];
    if (index === largest.index) {
      const holds = { name: 'cuddle' as const, start: helped, end, reach: around };
      return [index, { ...mother, reactions: [...(mother.reactions ?? []), holds] }];
    }
    const towards = Math.sign(beside - poseAt(actor, falls).x) || 1;
    const watching = reacting(quietFrom(come(actor, towards), falls + 0.15), 'glance', falls, end);
    return [index, place % 2 ? reacting(watching, 'giggle', late, end) : watching];
  });
  const watcher = guestOf(scene);
  return {
    actors: new Map(actors),
    ...(watcher && { guests: [amused(scene, watcher, beside, falls)] }),
  };
}
