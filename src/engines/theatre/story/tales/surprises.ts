/**
 * What surprises those who are busy: a figure springs out of the page, a frog out of the water. Called by `deeds.ts`.
 */
import type { Actor, ActorKey, Reaction } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { RIGHT } from '../../stage/effects.js';
import { lerp } from '../../stage/painting/easing.js';
import { rigFor } from '../../stage/rigs.js';
import { poseAt } from '../../stage/timeline.js';
import { central, effect, goingTo, leaping, reacting } from '../edits.js';
import { isUnderWater } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Who lives in books. */
const OF_BOOKS = ['1f432', '1f984', '1f47b', '1f430', '1f438', '1f680'] as const;

const OF_WATER = ['1f438', '1f420', '1f41f', '1f422'] as const;
/** How far up books are held, own heights. */
const BOOK_UP = 0.42;
/** How far to the side whoever holds a book flings it out as something springs from its fold, own heights. */
const FLUNG = 0.38;
/** How long before that the book begins to wriggle, seconds. */
const WRIGGLES = 0.8;
/** From when to when before that it laughs at what it reads, seconds; until then it is deep in its book. */
const LAUGHS = [1.4, 0.75] as const;
/** How long it stays startled by that, seconds: long enough to be seen. */
const STARTLED = 1.2;
/** For which part of that it is frightened. */
const FRIGHT = 0.52;
/** Alone it sits no further from the middle, stage widths. */
const CENTRAL = 0.12;
/** In a frame that is no wider than this, actor units, it would have to sit right in the middle. */
const NARROW = 0.6;
const AT_WATER = 0.07;
/** How far back it shrinks from it. */
const SHRINKS = 0.09;
/** How far before its middle the mouth of who drinks is, own heights. */
const MUZZLE = 0.55;
/** Where the head is of one on four legs that has lifted it, own heights, and how tall who sits on it is, actor units. */
const HEAD = { forwards: 0.42, up: 0.82 } as const;
const GUEST_SIZE = 0.19;
/** How far whoever is splashed leaps back, stage widths, and up, actor units; how long it shakes itself, seconds. */
const LEAPS_BACK = 0.035;
const LEAP = 0.09;
const SHAKE_SECONDS = 0.78;
/** How high it flings who sits on its head, actor units. */
const FLUNG_UP = 0.14;
/** How far behind the muzzle who leaps out of the water comes up, stage widths. */
const PEEPS = 0.14;

/** None of those who play: whoever reads of dragons may be one. */
const strangersOf = ({ score, pick }: Scene, from: readonly string[]): string => {
  const taken = new Set(score.actors.map(({ sprite }) => sprite.slice(0, 5)));
  return pick(from.filter((sprite) => !taken.has(sprite)));
};

/** Out of the book springs whom it tells of. */
export function paged(scene: Scene, { index, actor: cast }: Player): Telling {
  const { turn, end, across } = scene;
  const most = CENTRAL * Math.min(1, across - NARROW);
  const actor = scene.score.actors.length === 1 ? central(cast, most) : cast;
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
  const [amused, serious] = LAUGHS.map((before) => Math.max(0, turn - before)) as [number, number];
  const reads = reacting(reacting(actor, 'engrossed', 0, amused), 'giggle', amused - 0.1, serious);
  const wary = reacting(reads, 'wriggling', turn - WRIGGLES, turn - 0.1);
  const calms = Math.min(turn + STARTLED, lerp(turn, end, 0.6));
  // The fright is over before the joke is seen: in between it tilts its head at that.
  const marvels = lerp(turn, calms, FRIGHT);
  const frightened = reacting(reacting(wary, 'startle', turn - 0.05, marvels), 'engrossed', marvels - 0.1, calms);
  const startled = reacting(frightened, 'giggle', calms, end);
  const flings = flung > 0 ? { ...startled, reactions: [...(startled.reactions ?? []), recoil] } : startled;
  return {
    actors: new Map([[index, flings]]),
    effects: [effect('spring', turn - 0.15, end, { x: x + aside, height: up, sprite })],
  };
}

/** Something small leaps out of the water that is drunk from. */
export function lapped(scene: Scene, { index, actor: cast, role }: Player): Telling | undefined {
  // Both its water and its tail are in the picture.
  const actor = scene.score.actors.length === 1 ? central(cast, AT_WATER) : cast;
  const { turn, late, end, across } = scene;
  // Who has hands drinks out of a cup.
  if (role.kind === 'person' || rigFor(actor).build === 'head' || isUnderWater(scene.score)) return undefined;
  const { x, depth, facing } = poseAt(actor, turn);
  const before = (Math.sign(facing) || 1) * MUZZLE * actor.size * (perspective(depth) / across);
  const at = { x: x + before, height: 0.02 };
  const splash = effect('splash', turn - 0.15, turn + 1.1, at);
  if (rigFor(actor).build !== 'legged') {
    const wet = reacting(reacting(actor, 'startle', turn, late + 0.3), 'giggle', late - 0.2, end);
    const fish = effect('leap', turn - 0.1, turn + 1.4, { ...at, sprite: strangersOf(scene, OF_WATER) });
    return { actors: new Map([[index, wet]]), effects: [splash, fish] };
  }
  // It leaps back, shakes itself and pants: from the one into the other, or it would go down to drink in between.
  const back = Math.sign(before) * LEAPS_BACK;
  const leapt = leaping(goingTo(actor, x - back, turn - 0.05, turn + 0.35, end), turn - 0.05, turn + 0.4, LEAP, end);
  const shakes = shakenAt(scene);
  const dries = reacting(reacting(leapt, 'startle', turn, shakes + 0.25), 'shake-dry', shakes, shakes + SHAKE_SECONDS);
  const wet = reacting(dries, 'pant', shakes + SHAKE_SECONDS - 0.25, end);
  return { actors: new Map([[index, wet]]), guests: [onHead(scene, wet, at.x)], effects: [splash] };
}

/** When it has been startled for long enough. */
const shakenAt = ({ turn, end }: Scene): number => lerp(turn, end, 0.42);

/** A frog that leaps out of the water at `from` and sits down on the drinker's head. */
function onHead(scene: Scene, actor: Actor, from: number): Actor {
  const { turn, end, across, score } = scene;
  const pose = poseAt(actor, end);
  const side = Math.sign(pose.facing) || 1;
  const near = perspective(pose.depth);
  const head = { x: pose.x + (side * HEAD.forwards * actor.size * near) / across, height: HEAD.up * actor.size };
  const shakes = shakenAt(scene);
  const lands = shakes + SHAKE_SECONDS;
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
      // Shaken off, it comes down where it sat.
      key(shakes + 0.06, head.x, head.height),
      key(shakes + 0.26, head.x + side * 0.03, head.height + FLUNG_UP * 0.8),
      key(shakes + 0.42, head.x + side * 0.04, head.height + FLUNG_UP),
      key(shakes + 0.58, head.x + side * 0.03, head.height + FLUNG_UP * 0.8),
      key(lands, head.x, head.height),
      key(end, head.x, head.height),
    ],
    // It comes up to have a look first.
    acts: [
      { name: 'appear', start: turn - 1.2, end: turn - 0.8, strength: 1 },
      { name: 'spin', start: shakes + 0.1, end: lands - 0.05, strength: 0.5 },
    ],
    reactions: [
      { name: 'giggle', start: turn + 0.5, end: shakes },
      { name: 'startle', start: shakes, end: lands },
      { name: 'cheer', start: lands, end },
    ],
    seed: 7,
  };
}
