/**
 * What surprises those who are busy: a figure springs out of the page, a frog out of the water, the toy on the bench out
 * of its maker's hands. Called by `deeds.ts`.
 */
import type { Actor, ActorKey, Reaction } from '../score.js';
import { perspective } from '../stage/camera.js';
import { lerp, smooth } from '../stage/easing.js';
import { RIGHT } from '../stage/effects.js';
import { rigFor } from '../stage/rigs.js';
import { poseAt } from '../stage/timeline.js';
import { effect, quietFrom, reacting } from './edits.js';
import { BOX_SIZE, boxed } from './guests.js';
import { isUnderWater } from './places.js';
import type { Player, Scene, Telling } from './scene.js';

/** Who lives in books, and whom a workshop builds. */
const OF_BOOKS = ['1f432', '1f984', '1f47b', '1f430', '1f438', '1f680'] as const;
const OF_BENCHES = ['1f921', '1f425', '1f431', '1f98a'] as const;
const OF_WATER = ['1f438', '1f420', '1f41f', '1f422'] as const;
/** How far up books are held, own heights. */
const BOOK_UP = 0.42;
/** How far to the side whoever holds a book flings it out as something springs from its fold, own heights. */
const FLUNG = 0.36;
/** How far back it shrinks from it. */
const SHRINKS = 0.09;
/** How far before its middle the mouth of who drinks is, own heights. */
const MUZZLE = 0.55;
/** Where the head is of one on four legs that has lifted it, own heights, and how tall who sits on it is, actor units. */
const HEAD = { forwards: 0.42, up: 0.82 } as const;
const GUEST_SIZE = 0.19;
/** How far behind the muzzle who leaps out of the water comes up, stage widths. */
const PEEPS = 0.14;

/** None of those who play: whoever reads of dragons may be one. */
const strangersOf = ({ score, pick }: Scene, from: readonly string[]): string => {
  const taken = new Set(score.actors.map(({ sprite }) => sprite.slice(0, 5)));
  return pick(from.filter((sprite) => !taken.has(sprite)));
};

/** Out of the book springs whom it tells of. */
export function paged(scene: Scene, { index, actor }: Player): Telling {
  const { turn, late, end, across } = scene;
  const { x, depth, height, facing } = poseAt(actor, turn);
  const sprite = strangersOf(scene, OF_BOOKS);
  const { build, bird, person } = rigFor(actor);
  const side = x > RIGHT ? -1 : 1;
  // Who goes on four feet has it lying before them.
  const flung = build !== 'legged' || bird || person ? FLUNG : 0;
  const aside = (side * actor.size * Math.max(0, flung - SHRINKS) * perspective(depth)) / across;
  const up = (height + actor.size * BOOK_UP) * perspective(depth);
  const recoil = {
    name: 'recoil',
    start: turn - 0.2,
    end,
    reach: [side * flung * (Math.sign(facing) || -1), 0],
  } satisfies Reaction;
  const startled = reacting(reacting(actor, 'startle', turn - 0.05, late), 'giggle', late, end);
  const flings = flung > 0 ? { ...startled, reactions: [...(startled.reactions ?? []), recoil] } : startled;
  return {
    actors: new Map([[index, flings]]),
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
  const wet = reacting(reacting(actor, 'startle', turn, late), 'giggle', late, end);
  const splash = effect('splash', turn - 0.15, turn + 1.1, at);
  if (rigFor(actor).build !== 'legged') {
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
      key(0, from + side * PEEPS, 0),
      key(turn - 0.2, from + side * PEEPS, 0),
      key(turn - 0.05, from + side * PEEPS * 0.8, 0.02),
      key(turn + 0.2, lerp(from, head.x, 0.25), head.height + 0.3),
      key(turn + 0.5, head.x, head.height),
      key(end, head.x, head.height),
    ],
    // It comes up to have a look first.
    acts: [{ name: 'appear', start: turn - 1.2, end: turn - 0.8, strength: 1 }],
    reactions: [
      { name: 'giggle', start: turn + 0.5, end: late + 0.2 },
      { name: 'cheer', start: late + 0.2, end },
    ],
    seed: 7,
  };
}

/** A box stands between those who work; what is in it springs up all of a sudden, they start, and then laugh. */
export function misfired(scene: Scene, doers: readonly Player[]): Telling {
  const { turn, late, end } = scene;
  const inOrder = together(scene, doers);
  const middle = inOrder[inOrder.length >> 1]!;
  const [left, right] = [inOrder[(inOrder.length >> 1) - 1]!, middle];
  const [a, b] = [poseAt(left.actor, turn), poseAt(right.actor, turn)];
  const depth = Math.min(1.05, Math.max(a.depth, b.depth) + 0.1);
  const x = (a.x + b.x) / 2;
  const actors = inOrder.map((doer): [number, Actor] => {
    const { index, actor } = doer;
    const towards = Math.sign(x - poseAt(actor, turn).x) || 1;
    const stopped = quietFrom(actor, turn);
    const looks = {
      ...stopped,
      keys: [...stopped.keys, { ...poseAt(stopped, turn - 0.05), t: turn - 0.05 }, { ...poseAt(stopped, end), t: end }]
        .map((key) => (key.t >= turn ? { ...key, facing: towards } : key))
        .toSorted((a, b) => a.t - b.t),
      // The bench stays.
      acts: [...stopped.acts, { name: 'work' as const, start: turn, end, strength: 1, prop: { sprite: BENCH } }],
    };
    const seen = reacting(looks, 'glance', scene.early, turn);
    return [index, reacting(reacting(seen, 'startle', turn, late), 'giggle', late, end)];
  });
  return {
    actors: new Map(actors),
    guests: [boxed(scene, x, depth, turn)],
    effects: [
      effect('spring', turn - 0.05, end, {
        x,
        straight: true,
        height: BOX_SIZE * perspective(depth) * 0.8,
        sprite: strangersOf(scene, OF_BENCHES),
      }),
    ],
    // Startled faces are what it is about.
    nearer: (t) => 1 + FACES_CLOSER * smooth((t - turn + 0.35) / 0.5),
  };
}
const BENCH = 'prop-bench';
/** How much closer the camera comes to them. */
const FACES_CLOSER = 0.1;
/** Colleagues stand no further apart, stage widths. */
const COLLEAGUES = 0.25;

/** Those who work, from left to right, with no gap in their row, about the middle. */
function together({ turn }: Scene, doers: readonly Player[]): Player[] {
  const inOrder = doers.toSorted((a, b) => poseAt(a.actor, turn).x - poseAt(b.actor, turn).x);
  const places = inOrder.map(({ actor }) => poseAt(actor, turn).x);
  for (let place = 1; place < places.length; place++) {
    const most = places[place - 1]! + COLLEAGUES * (place === inOrder.length >> 1 ? 1.2 : 1);
    places[place] = Math.min(places[place]!, most);
  }
  const middle = (places[0]! + places.at(-1)!) / 2;
  return inOrder.map((doer, place) => {
    const shift = places[place]! - middle - poseAt(doer.actor, turn).x;
    return { ...doer, actor: { ...doer.actor, keys: doer.actor.keys.map((key) => ({ ...key, x: key.x + shift })) } };
  });
}
