/** What turns into something else, or only looks otherwise in the end: before, the change, after, on one spot. Called by `dealings.ts`. */
import type { Change } from '../../reading.js';
import type { ActName, Actor } from '../../score/score.js';
import { isOnWater } from '../places.js';
import type { Scene, Telling } from '../scene.js';
import { changedInHand } from './changing-in-hand.js';
import { DEPTH, type Dealt, type Doing, type Duo, type Part, type Place } from './duo.js';

/** How tall it is at least, actor units; and each of several. */
const LEAST = { plant: 0.62, other: 0.52 } as const;
const OF_MANY = { size: 0.34, apart: 0.76, most: 6 } as const;
/** From when on until when a colour creeps over it, and how long another picture takes to come; parts of the film. */
const CREEPS = [0.2, 0.74] as const;
const COMES = [0.42, 0.56] as const;
const ASIDE = 0.24;
/** Where it is not told into what. */
const SHINES = { from: {}, into: { surface: 'shiny' } } as const;
/** Before the one whose place it takes. */
const NEARER = 0.004;

export const change: Dealt = (duo) => {
  const { by = 0, changes = [{ of: by, ...SHINES }] } = duo.scene.reading.dealing ?? {};
  const { one, other } = duo;
  const parts = one.player.index === other.player.index ? [one] : [one, other];
  const [only] = changes;
  const isBefore = duo.thing !== undefined || (one.player.subject !== only?.of && other.player.subject === only?.of);
  if (only && changes.length === 1 && isBefore) return changedInHand(duo, only);
  const isOneKind = changes.length === 1 && parts.every(({ player }) => player.subject === only?.of);
  const many = only && isOneKind ? manyOf(duo.scene, one, only) : [];
  const told =
    many.length > 1
      ? many.map((part, at) =>
          becoming(duo, part, only!, ((at + 0.5) / many.length - 0.5) * OF_MANY.apart, OF_MANY.size),
        )
      : parts.flatMap((part, at) => {
          const own = changes.find(({ of }) => of === part.player.subject);
          const x = parts.length === 1 ? 0 : at === 0 ? -ASIDE : ASIDE;
          return own ? [becoming(duo, part, own, x)] : [];
        });
  return {
    actors: new Map(told.flatMap(({ actors }) => [...actors!])),
    guests: told.flatMap(({ guests = [] }) => guests),
    effects: told.flatMap(({ effects = [] }) => effects),
  };
};

/** All of several that change alike. */
const manyOf = ({ players }: Scene, part: Part, { of }: Change): Part[] =>
  players
    .filter(({ subject }) => subject === of)
    .slice(0, OF_MANY.most)
    .map((player) => ({ ...part, player }));

/** What somebody does until the change, and the other one goes on with. */
const GOING: readonly ActName[] = ['run', 'walk', 'fly', 'swim', 'dance', 'crawl', 'roll'];
const ALIVE = /^(?:person|animal|giant|small|bird|insect|fish)$/;
/** They fall. */
const DROPS = /^1f4a7/;
const DANCERS = /^1f483|^1f57a/;

interface Course {
  before: readonly Place[];
  after: readonly Place[];
  deed?: ActName | undefined;
  /** Into the water, and out of it. */
  dives?: boolean;
}

/** On the spot; on the way, where somebody goes somewhere; or down into the water and up again. */
function courseOf({ scene }: Duo, part: Part, size: number, x: number, creeps: boolean): Course {
  const { told, role } = part.player;
  const [start, stop] = COMES;
  const drops = DROPS.test(role.sprite);
  if (
    isOnWater(scene.score) &&
    !creeps &&
    (drops || ['jump', 'swim', 'fall', 'throw'].some((name) => told.has(name as ActName)))
  ) {
    const deep = -size * 1.15;
    return {
      dives: true,
      before: drops
        ? [
            [0, x, 1, 0.5],
            [0.12, x, 1, 0.48],
            [0.34, x, 1, -0.08],
            [0.4, x, 1, deep],
          ]
        : [
            [0, x - 0.24, 1, 0.06],
            [0.14, x - 0.2, 1, 0.06],
            [0.24, x - 0.08, 1, 0.24],
            [0.34, x, 1, -0.08],
            [0.4, x, 1, deep],
          ],
      after: [
        [0, x, 1, deep],
        [stop, x, 1, deep],
        [0.66, x + 0.04, 1, 0.2],
        [0.76, x + 0.1, 1, -size * 0.24],
        [1, x + 0.12, 1, -size * 0.24],
      ],
    };
  }
  const deed = ALIVE.test(role.kind) && !creeps ? GOING.find((name) => told.has(name)) : undefined;
  if (!deed || deed === 'dance') return { before: [[0, x, 1, 0]], after: [[0, x, 1, 0, DEPTH + NEARER]], deed };
  return {
    deed,
    before: [
      [0, x - 0.3, 1, 0],
      [start, x, 1, 0],
    ],
    after: [
      [0, x, 1, 0, DEPTH + NEARER],
      [stop, x, 1, 0, DEPTH + NEARER],
      [1, x + 0.26, 1, 0, DEPTH + NEARER],
    ],
  };
}

function becoming(duo: Duo, part: Part, { from, into }: Change, x: number, least?: number): Telling {
  const { play, extra, effect, scene } = duo;
  const { end } = scene;
  const { actor, role } = part.player;
  const size = least ?? Math.max(part.size, role.kind === 'plant' ? LEAST.plant : LEAST.other);
  const before = from.sprite ?? actor.sprite;
  const after = into.sprite ?? actor.sprite;
  const creeps = before === after;
  const { before: way, after: onward, deed, dives } = courseOf(duo, part, size, x, creeps);
  const [start, stop] = creeps ? CREEPS : dives ? ([0.4, 0.42] as const) : COMES;
  const times = (from: number, to: number): [number, number] => [from * end, to * end];
  const alive = role.kind === 'person' || !part.player.isThing;
  const reactions = alive ? ([['wonder', 0.76, 1]] as const) : [];
  const { colour: _, surface: __, ...plain } = actor;
  const notices = alive && !deed ? ([['wonder', start, stop]] as const) : [];
  const going: Doing = deed ? { acts: [[deed, 0, deed === 'dance' ? 1 : start]] } : {};
  const goingOn: Doing =
    DANCERS.test(after) || deed === 'dance'
      ? { acts: [['dance', stop, 1]] }
      : deed
        ? { acts: [[deed, stop, 1]] }
        : { reactions };
  const [index, played] = play({ ...part, size }, way, { ...going, reactions: notices });
  const goes: Actor = {
    ...plain,
    size: played.size,
    keys: played.keys,
    acts: played.acts,
    reactions: played.reactions,
    sprite: before,
    ...worn(from.colour ?? (into.sprite ? undefined : actor.colour), from.surface ?? actor.surface),
    // What is behind stays until it is hidden.
    fades: { out: creeps ? times(stop, stop + 0.02) : times(start, stop) },
    ...(dives && { half: 'above' as const }),
  };
  const comes: Actor = {
    ...extra(after, size, onward, goingOn),
    ...(into.name && { name: into.name }),
    ...worn(
      into.colour ?? (creeps && !from.colour ? actor.colour : undefined),
      into.surface ?? (into.colour && actor.surface),
    ),
    seed: actor.seed,
    fades: { in: times(start, stop) },
    ...(dives && { half: 'above' as const }),
  };
  const shines = effect('sparkles', creeps ? stop - 0.1 : start, creeps ? stop + 0.12 : stop + 0.2, { x, height: 0.3 });
  const splashes = dives
    ? [effect('splash', 0.34, 0.56, { x, height: 0, size: 1.2 }), effect('splash', 0.58, 0.8, { x, height: 0 })]
    : [];
  return { actors: new Map([[index, goes]]), guests: [comes], effects: [shines, ...splashes] };
}

const worn = (colour: Actor['colour'], surface: Actor['surface']): Partial<Actor> => ({
  ...(colour && { colour }),
  ...(surface && { surface }),
});
