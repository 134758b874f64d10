/**
 * Two who have to do with each other, as a scene is laid out for them: both large, face to face, at places and parts of the
 * film. Called by the dealings beside it.
 */

import type { EffectName, ReactionName } from '../../score/happenings.js';
import type { Act, ActName, Actor, ActorKey, CameraKey, Effect, Reaction } from '../../score/score.js';
import { SETS } from '../../sets.js';
import { perspective } from '../../stage/camera.js';
import { clamp } from '../../stage/painting/easing.js';
import { effect } from '../edits.js';
import { guest } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

/** When, where, how high over the ground, looking where, how near. */
export type Place = readonly [part: number, x: number, facing?: number, height?: number, depth?: number];

export interface Doing {
  acts?: readonly (readonly [name: ActName, from: number, to: number, prop?: string, strength?: number])[];
  reactions?: readonly (readonly [name: ReactionName, from: number, to: number, reach?: Reaction['reach']])[];
}

export interface Part {
  player: Player;
  size: number;
  /** Half of its width, stage widths; how tall it looks, actor units. */
  half: number;
  tall: number;
}

export interface Duo {
  scene: Scene;
  /** Who does it, on the left, and to whom. */
  one: Part;
  other: Part;
  thing: string | undefined;
  place: string | undefined;
  /** Where each stands when they are apart, and when they are close. */
  apart: readonly [number, number];
  close: readonly [number, number];
  /** Out of sight to the left and to the right. */
  out: readonly [number, number];
  play(part: Part, places: readonly Place[], doing?: Doing): readonly [number, Actor];
  /** Somebody or something else. */
  extra(sprite: string, size: number, places: readonly Place[], doing?: Doing): Actor;
  effect(name: EffectName, from: number, to: number, more?: Partial<Effect>): Effect;
}

export type Dealt = (duo: Duo) => Telling;

export const DEPTH = 0.85;
/** The larger of two is so tall, and the smaller at least so, actor units. */
const TALL = { most: 0.66, least: 0.52, small: 0.32 } as const;
/** How far from the middle anybody is seen whole, stage widths. */
const SEEN = 0.47;
/** How tall a young one is beside its own kind. */
const YOUNG = 0.6;
/** Who flies or swims does so as high. */
const ALOFT = 0.2;

export function duoOf(scene: Scene, one: Player, other: Player): Duo {
  const { score, end, reading } = scene;
  const largest = Math.max(one.actor.size, other.actor.size);
  const share = clamp(largest, TALL.least, TALL.most) / largest;
  const partOf = (player: Player): Part => {
    const size = Math.max(TALL.small, player.actor.size * share);
    const key: ActorKey = { t: 0, x: 0, depth: DEPTH, height: 0, facing: 1 };
    const half = scene.halfWidthOf({ ...player, actor: { ...player.actor, size, keys: [key] } });
    return { player, size, half, tall: size * perspective(DEPTH) };
  };
  const young = reading.dealing?.young && one.actor.sprite === other.actor.sprite ? YOUNG : 1;
  const [a, b] = fittedPair(
    partOf(one),
    partOf({ ...other, actor: { ...other.actor, size: other.actor.size * young } }),
  );
  const high = SETS[score.set.name].place === 'ground' ? 0 : ALOFT;
  const keysOf = (places: readonly Place[]): ActorKey[] =>
    places.map(([part, x, facing = 1, height = 0, depth = DEPTH]) => ({
      t: part * end,
      x,
      depth,
      height: height + high,
      facing,
    }));
  const actsOf = (acts: Doing['acts'] = []): Act[] =>
    acts.map(([name, from, to, prop, strength = 1]) => ({
      name,
      start: from * end,
      end: to * end,
      strength,
      ...(prop && { prop: { sprite: prop } }),
    }));
  const reactionsOf = (reactions: Doing['reactions'] = []): Reaction[] =>
    reactions.map(([name, from, to, reach]) => ({ name, start: from * end, end: to * end, ...(reach && { reach }) }));
  const gap = a.half + b.half;
  const wide = Math.min(0.26, SEEN - Math.max(a.half, b.half));
  const near = Math.min(gap / 2 + 0.01, wide);
  // Whoever is larger stands nearer to the middle.
  const shift = clamp((a.half - b.half) / 2, -0.1, 0.1);
  return {
    scene,
    one: a,
    other: b,
    thing: reading.dealing?.thing,
    place: reading.dealing?.place,
    apart: [Math.min(-wide, -near), Math.max(wide, near)],
    close: [-near + shift, near + shift],
    out: [-0.56 - a.half, 0.56 + b.half],
    play: (part, places, { acts, reactions } = {}) => {
      const { actor, index } = part.player;
      const { holds, ...rest } = actor;
      const busy = acts?.some(([, , , prop]) => prop !== undefined);
      return [
        index,
        {
          ...rest,
          ...(holds && !busy && { holds }),
          size: part.size,
          keys: keysOf(places),
          acts: actsOf(acts),
          reactions: reactionsOf(reactions),
        },
      ];
    },
    extra: (sprite, size, places, { acts, reactions } = {}) =>
      guest(sprite, size, keysOf(places), { acts: actsOf(acts), reactions: reactionsOf(reactions) }),
    effect: (name, from, to, more = {}) => effect(name, from * end, to * end, more),
  };
}

/** Two who do not fit side by side are made smaller, both alike. */
function fittedPair(a: Part, b: Part): readonly [Part, Part] {
  const share = Math.min(1, (SEEN * 2) / (2.1 * (a.half + b.half)));
  const smaller = (part: Part): Part => ({
    ...part,
    size: part.size * share,
    half: part.half * share,
    tall: part.tall * share,
  });
  return [smaller(a), smaller(b)];
}

/** How close the camera comes at most, and what part of the film it takes for that. */
const CLOSEST = 1.22;
const COMES = 0.7;

/** All of them are seen whole all the while; to the end it comes as close as that allows. */
export function seenWhole({ end }: Scene, { one, other }: Duo, actors: ReadonlyMap<number, Actor>): CameraKey[] {
  const reach = [one, other].flatMap(({ player, half }) =>
    (actors.get(player.index)?.keys ?? [])
      .filter(({ x }) => Math.abs(x) + half < 0.52)
      .map(({ x }) => Math.abs(x) + half),
  );
  const tallest = Math.max(one.tall, other.tall);
  const zoom = clamp(Math.min(0.49 / Math.max(...reach, 0.1), 0.78 / tallest), 1, CLOSEST);
  return [
    { t: 0, x: 0, y: 0, zoom: 1, roll: 0 },
    { t: end * COMES, x: 0, y: 0, zoom, roll: 0 },
  ];
}

/** Everybody else stands back, where they are not in the way. */
export function aside({ players, end }: Scene, ...cast: readonly Player[]): [number, Actor][] {
  return players
    .filter((player) => !cast.some(({ index }) => index === player.index))
    .map((player, place) => {
      const x = (place % 2 ? 1 : -1) * (0.4 - 0.08 * Math.floor(place / 2));
      const keys: ActorKey[] = [{ t: 0, x, depth: 0.62, height: 0, facing: -Math.sign(x) }];
      return [player.index, { ...player.actor, keys, acts: [], reactions: [{ name: 'glance', start: 0, end }] }];
    });
}

/** Where something in somebody's hands is, as it looks to `facing`: x, and how high. */
export const inHand = (part: Part, x: number, facing: number): readonly [x: number, height: number] => [
  x + facing * part.half * 0.85,
  part.size * 0.36,
];
