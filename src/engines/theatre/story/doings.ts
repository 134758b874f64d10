/**
 * Somebody at work with a tool at a thing, or whose one everyday deed is all that is told: a large one with room for the thing,
 * in the middle, from the first moment to the last, and nothing else happens beside it. Called by `tell.ts`.
 */
import { doingOf } from '../score/doings.js';
import type { ActName, Actor, Score } from '../score/score.js';
import { extentOf } from '../stage/acts/doings/doings.js';
import { perspective } from '../stage/camera.js';
import { poseAt } from '../stage/timeline.js';
import type { Player, Scene, Telling } from './scene.js';

/** What of the picture's height and width they may fill together. */
export const FILLED = { down: 0.8, across: 0.86 } as const;
export const LARGEST = 1.2;
export const DEPTH = 0.7;
const CLOSER = 1.05;

/** Deeds with a thing that are done on the spot, and others that go somewhere; anything else has tales of its own. */
const ON_THE_SPOT: ReadonlySet<ActName> = new Set(['work', 'exercise', 'play', 'dig', 'hit', 'nod', 'spin']);
const UNDERWAY: ReadonlySet<ActName> = new Set(['slide', 'throw', 'kick', 'catch']);
/** So do beasts, on boards. */
const SLIDERS: ReadonlySet<ActName> = new Set(['slide']);
const TENDING: ReadonlySet<ActName> = new Set(['work', 'bend']);
/** Pictures of people at sports, which are the deed themselves. */
const FIGURES = /^(?:1f3cb|26f9|1f3c4|1f938|26f7|1f3c2|1f3cc|1f6b[45]|1f3c7|1f93d|1f93e|1f6a3|1f9d7|1f93a)/;
/** The room that most of these need, own heights. */
const ROOM = { ahead: 0.75, behind: 0.75, high: 1.25 } as const;

export function busy(scene: Scene): Telling | undefined {
  const { reading, score, players, end } = scene;
  if (reading.dealing) return undefined;
  if (players.some((one) => tends(reading, one))) return {};
  if (score.actors.length !== reading.subjects.length) return undefined;
  const [only, ...others] = players;
  const doing = doingOf(only?.role.props?.work?.sprite);
  if (players.some(({ role }) => doingOf(role.props?.work?.sprite))) {
    if (others.length > 0 || score.actors.length > 1 || !doing || only!.role.kind !== 'person') return {};
    return { actors: enlarged(scene, only!, 'work', extentOf(doing)), camera: closing(end) };
  }
  const name = only && others.length === 0 ? everyday(reading, only) : undefined;
  if (name === undefined) return undefined;
  return UNDERWAY.has(name) || FIGURES.test(only!.actor.sprite)
    ? {}
    : { actors: enlarged(scene, only!, name, ROOM), camera: closing(end) };
}

/** The one deed, with a thing, of one person of whom nothing else is told. */
function everyday(reading: Scene['reading'], { actor, role, told, ties }: Player): ActName | undefined {
  const [name, ...more] = told;
  const prop = name && role.props?.[name];
  if (
    !name ||
    !(prop ? !prop.becoming : FIGURES.test(actor.sprite)) ||
    more.length > 0 ||
    !(role.kind === 'person' || SLIDERS.has(name) || FIGURES.test(actor.sprite)) ||
    role.count > 1
  )
    return undefined;
  if (ties.size > 0 || role.says || role.holds || actor.reactions?.length) return undefined;
  if (reading.subjects.length > 1 || reading.passers || reading.shows?.length) return undefined;
  return prop === undefined || ON_THE_SPOT.has(name) || UNDERWAY.has(name) ? name : undefined;
}

/** Who works on a beast, or feeds it: milk, bread and brush are what is told. */
const tends = (reading: Scene['reading'], { role, told, ties }: Player): boolean =>
  role.kind === 'person' &&
  role.count === 1 &&
  reading.subjects.length === 2 &&
  [...told].some((name) => TENDING.has(name) && role.props?.[name] !== undefined) &&
  [...ties].every((tie) => tie === 'next_to' || tie === 'with');

function enlarged(
  { across, end }: Scene,
  { index, actor, role }: Player,
  name: ActName,
  { ahead, behind, high }: { ahead: number; behind: number; high: number },
): Telling['actors'] {
  const near = perspective(DEPTH);
  const facing = Math.sign(poseAt(actor, end / 2).facing) || 1;
  const size = Math.min(
    actor.size * LARGEST,
    FILLED.down / (high * near),
    (FILLED.across * across) / ((ahead + behind) * near),
  );
  const x = (-facing * (ahead - behind) * size * near) / 2 / across;
  const stands = { x, depth: DEPTH, height: 0, facing };
  const does: Actor = {
    ...actor,
    size,
    keys: [
      { t: 0, ...stands },
      { t: end, ...stands },
    ],
    acts: [{ name, start: 0, end, strength: 1, prop: role.props![name]! }],
  };
  return new Map([[index, does]]);
}

export const closing = (end: number): Score['camera'] =>
  [1, CLOSER].map((zoom, index) => ({ t: index * end, x: 0, y: 0, zoom, roll: 0 }));
