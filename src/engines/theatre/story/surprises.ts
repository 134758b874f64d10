/**
 * What surprises those who are busy: a figure springs out of the page, a frog out of the water, the toy on the bench out
 * of its maker's hands. Called by `deeds.ts`.
 */
import type { Actor, ActorKey } from '../score.js';
import { perspective } from '../stage/camera.js';
import { lerp } from '../stage/easing.js';
import { rigOf } from '../stage/rigs.js';
import { poseAt } from '../stage/timeline.js';
import { effect, quietFrom, reacting } from './edits.js';
import { isUnderWater } from './places.js';
import type { Player, Scene, Telling } from './scene.js';

/** Who lives in books, and whom a workshop builds. */
const OF_BOOKS = ['1f432', '1f984', '1f47b', '1f430', '1f438', '1f680'] as const;
const OF_BENCHES = ['1f921', '1f425', '1f431', '1f98a'] as const;
const OF_WATER = ['1f438', '1f420', '1f41f', '1f422'] as const;
/** How far up books are held, own heights. */
const BOOK_UP = 0.42;
const BOOK_ASIDE = 0.14;
/** How far before its middle the mouth of who drinks is, own heights. */
const MUZZLE = 0.55;
/** Where the head is of one on four legs that has lifted it, own heights, and how tall who sits on it is, actor units. */
const HEAD = { forwards: 0.42, up: 0.82 } as const;
const GUEST_SIZE = 0.19;

/** None of those who play: whoever reads of dragons may be one. */
const strangersOf = ({ score, pick }: Scene, from: readonly string[]): string => {
  const taken = new Set(score.actors.map(({ sprite }) => sprite.slice(0, 5)));
  return pick(from.filter((sprite) => !taken.has(sprite)));
};

/** Out of the book springs whom it tells of. */
export function paged(scene: Scene, { index, actor }: Player): Telling {
  const { turn, late, end } = scene;
  const { x, depth, height } = poseAt(actor, turn);
  const sprite = strangersOf(scene, OF_BOOKS);
  const up = (height + actor.size * BOOK_UP) * perspective(depth);
  // From the page's edge, so that no face is covered.
  const aside = (actor.size * BOOK_ASIDE) / scene.across;
  return {
    actors: new Map([[index, reacting(reacting(actor, 'startle', turn - 0.05, late), 'giggle', late, end)]]),
    effects: [effect('spring', turn - 0.15, end, { x: x + aside, height: up, sprite })],
  };
}

/** Something small leaps out of the water that is drunk from. */
export function lapped(scene: Scene, { index, actor, role }: Player): Telling | undefined {
  const { turn, late, end, across } = scene;
  if (role.kind === 'person' || isUnderWater(scene.score)) return undefined;
  const { x, depth, facing } = poseAt(actor, turn);
  const before = (Math.sign(facing) || 1) * MUZZLE * actor.size * (perspective(depth) / across);
  const at = { x: x + before, height: 0.02 };
  const wet = quietFrom(reacting(reacting(actor, 'startle', turn, late), 'giggle', late, end), late - 0.1);
  const splash = effect('splash', turn - 0.15, turn + 1.1, at);
  if (rigOf(actor.sprite).build !== 'legged') {
    const fish = effect('leap', turn - 0.1, turn + 1.4, { ...at, sprite: strangersOf(scene, OF_WATER) });
    return { actors: new Map([[index, wet]]), effects: [splash, fish] };
  }
  return { actors: new Map([[index, wet]]), guests: [onHead(scene, wet, at.x)], effects: [splash] };
}

/** A frog that leaps out of the water at `from` and sits down on the drinker's head. */
function onHead({ turn, late, end, across, score }: Scene, actor: Actor, from: number): Actor {
  const pose = poseAt(actor, end);
  const side = Math.sign(pose.facing) || 1;
  const near = perspective(pose.depth);
  const head = { x: pose.x + (side * HEAD.forwards * actor.size * near) / across, height: HEAD.up * actor.size };
  const key = (t: number, x: number, height: number): ActorKey => {
    return { t, x, depth: pose.depth + 0.01, height, facing: -side };
  };
  return {
    sprite: score.actors.some(({ sprite }) => sprite === '1f438') ? '1f424' : '1f438',
    name: '',
    size: GUEST_SIZE,
    keys: [
      key(0, 2, 0),
      key(turn - 0.06, 2, 0),
      key(turn - 0.05, from, 0),
      key(turn + 0.25, lerp(from, head.x, 0.5), head.height + 0.16),
      key(turn + 0.5, head.x, head.height),
      key(end, head.x, head.height),
    ],
    acts: [],
    reactions: [
      { name: 'giggle', start: turn + 0.5, end: late + 0.2 },
      { name: 'cheer', start: late + 0.2, end },
    ],
    seed: 7,
  };
}

/** Of several who work the one in the middle has its toy spring up in a puff; the others start, and then laugh. */
export function misfired(scene: Scene, doers: readonly Player[]): Telling {
  const { turn, late, end } = scene;
  const inOrder = doers.toSorted((a, b) => poseAt(a.actor, turn).x - poseAt(b.actor, turn).x);
  const unlucky = inOrder[inOrder.length >> 1]!;
  const { x, depth } = poseAt(unlucky.actor, turn);
  const actors = doers.map(({ index, actor }): [number, Actor] => [
    index,
    index === unlucky.index
      ? reacting(reacting(actor, 'startle', turn - 0.1, turn + 0.5), 'sooty', turn + 0.3, end)
      : reacting(reacting(actor, 'startle', turn, late), 'giggle', late, end),
  ]);
  const up = unlucky.actor.size * perspective(depth) * 0.36;
  return {
    actors: new Map(actors),
    effects: [
      effect('clash', turn - 0.15, turn + 0.3, { x: x + 0.05, height: up }),
      effect('spring', turn - 0.05, end, { x: x + 0.05, height: up, sprite: strangersOf(scene, OF_BENCHES) }),
    ],
  };
}
