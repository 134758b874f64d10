/** Rows of small animals: they march after who goes somewhere, or across their way. Called by `asides.ts`. */

import type { ActName, Actor, ActorKey } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { RAILED } from '../../staging/rails.js';
import { haltedAt, moved, quietFrom, reacting } from '../edits.js';
import { GUEST_SIZE, guest } from '../guests.js';
import { guestOf, isOnGround } from '../places.js';
import type { Player, Scene, Tale } from '../scene.js';
import { travelOf } from './journeys.js';

/** Who goes less far stays where they are, stage widths. */
const GOES = 0.1;
/** When whoever is followed notices, and when somebody stops for those who cross, parts of the film. */
export const NOTICES = 0.55;
const STOPS = 0.52;
/** How far the followed go before, and where they stop at most, stage widths. */
const WAY = 0.5;
const STOP = 0.27;
/** In a frame that is narrower than this there is room for one less. */
export const WIDE = 1.3;
/** Nobody in a row is nearer: before them there is the ground. */
const ROW_DEPTH = 0.78;
/** From one to the next, own heights. */
const APART = 0.95;

const GOING: ReadonlySet<ActName> = new Set(['walk', 'run', 'drive', 'ride', 'slide', 'crawl']);

/** The only one of a film, who goes along on the ground and does nothing else, where the prompt says neither whence nor whither. */
function walkerOf(scene: Scene): Player | undefined {
  const { players, score, reading, end } = scene;
  const [player] = players;
  if (!player || players.length !== 1 || score.actors.length !== 1 || !isFree(scene)) return undefined;
  if (reading.caption.some(({ concept }) => /^(to|camera)\./.test(concept)) || player.ties.size > 0) return undefined;
  const told = [...player.told];
  const goes = told.every((deed) => GOING.has(deed)) && (told.length > 0 || travelOf(player.actor, end) > GOES);
  return goes && isLow(player.actor, end) ? player : undefined;
}

const isFree = ({ score }: Scene): boolean => score.pace === undefined && !score.frame && isOnGround(score);
const isLow = (actor: Actor, end: number): boolean =>
  Math.max(...[0, 0.5, 1].map((part) => poseAt(actor, part * end).height)) < 0.06;

/** To the right 1, to the left −1. */
export const aheadOf = ({ actor }: Player, end: number): number =>
  Math.sign(poseAt(actor, end).x - poseAt(actor, 0).x) || 1;

/** A row of small ones goes after somebody, who looks round and finds them looking at the sky. */
export const followed: Tale = (scene) => {
  const walker = walkerOf(scene);
  const sprite = walker && !RAILED.test(walker.role.sprite) ? guestOf(scene) : undefined;
  if (!walker || sprite === undefined) return undefined;
  const { end, across, score } = scene;
  const stops = NOTICES * end;
  const ahead = aheadOf(walker, end);
  const half = scene.halfWidthOf(walker);
  const stop = Math.min(STOP, 0.45 - half);
  const depth = Math.min(ROW_DEPTH, poseAt(walker.actor, stops).depth);
  const placeAt = (t: number): number => ahead * lerp(stop - WAY, stop, Math.min(1, t / stops));
  const isCar = walker.role.kind === 'vehicle';
  const along = moved(quietFrom(walker.actor, stops), end, (key) => ({
    ...key,
    x: placeAt(key.t),
    depth,
    height: 0,
    facing: !isCar && key.t > stops ? -ahead : ahead,
  }));
  const gap = (GUEST_SIZE * APART * perspective(depth)) / across;
  const room = Math.floor((stop + 0.5 - half) / gap - 0.25);
  if (room < 2) return undefined;
  const row = Array.from({ length: Math.min(room, across > WIDE ? 3 : 2) }, (_, index): Actor => {
    const behind = half + gap * (index + 0.75);
    const key = (t: number): ActorKey => ({ t, x: placeAt(t) - ahead * behind, depth, height: 0, facing: ahead });
    return guest(sprite, GUEST_SIZE, [key(0), key(stops), key(score.seconds)], {
      acts: [{ name: 'walk', start: 0, end: stops, strength: 1.2 }],
      reactions: [
        { name: 'look-up', start: stops + 0.1, end: stops + 0.95, plain: true },
        { name: 'cheer', start: stops + 1 + index * 0.12, end },
      ],
    });
  });
  const seesThem = stops + 0.7;
  const looks =
    walker.role.kind === 'animal' || walker.role.kind === 'small'
      ? reacting(along, 'startle', stops, seesThem)
      : glancing(along, stops - 0.1, seesThem, isCar ? [-1, 0.1] : [1, 0]);
  return {
    actors: new Map([[walker.index, reacting(looks, 'love', seesThem, end)]]),
    guests: row,
  };
};

/** Looks ahead or back, and up. */
const glancing = (actor: Actor, start: number, end: number, reach: [number, number]): Actor => ({
  ...actor,
  reactions: [...(actor.reactions ?? []), { name: 'glance', start, end, plain: true, reach }],
});

/** Where a row goes by: before everybody. From where to where, stage widths. */
const BY = { depth: 1.02, from: 0.58, to: -0.5 } as const;
/** How long one takes, how long after the one before and how long before the turn the first is there, seconds. */
const BY_SECONDS = 3;
const LATER_SECONDS = 0.3;
const COMES_SECONDS = 1.15;
/** A row goes by before at most so many. */
const MOST_WATCHING = 5;

/** A row of small ones goes by before somebody, who stops for them; the last of them stops too, and bows. */
export const crossed: Tale = (scene) => {
  const { players, score, end } = scene;
  const [first] = players;
  if (!first || !isFree(scene) || players.length !== score.actors.length || players.length > MOST_WATCHING)
    return undefined;
  const watching = players.filter(
    ({ role: { kind }, isThing }) => !isThing && kind !== 'insect' && kind !== 'aircraft',
  );
  if (watching.length === 0 || players.some(({ actor, told }) => told.has('sleep') || !isLow(actor, end)))
    return undefined;
  const sprite = guestOf(scene);
  if (sprite === undefined) return undefined;
  const stops = STOPS * end;
  const walker = walkerOf(scene);
  const ahead = walker ? aheadOf(walker, end) : scene.chance(0.5) ? 1 : -1;
  const halted = (player: Player): Actor =>
    player === walker
      ? moved(quietFrom(player.actor, stops), end, (key) => ({
          ...key,
          x: -ahead * BEFORE * (1 - smooth(key.t / stops)) - ahead * WAITS,
          depth: Math.min(ROW_DEPTH, key.depth),
          height: 0,
          facing: ahead,
        }))
      : player.told.size === 0 || GOING.has([...player.told].at(-1)!)
        ? quietFrom(haltedAt(player.actor, stops, end), stops)
        : player.actor;
  const row = Array.from({ length: 4 }, (_, index): Actor => {
    const from = stops - COMES_SECONDS + index * LATER_SECONDS;
    // The last one stops before who waits.
    const until = index === 3 ? 0.52 : 1;
    const key = (part: number): ActorKey => ({
      t: from + part * BY_SECONDS,
      x: ahead * lerp(BY.from, BY.to, part),
      depth: BY.depth,
      height: 0,
      facing: -ahead,
    });
    const bows = from + until * BY_SECONDS;
    return guest(sprite, GUEST_SIZE * (index === 0 ? 1.15 : 0.8), [key(0), key(until)], {
      acts: [{ name: 'walk', start: Math.max(0, from), end: bows, strength: 1.2 }],
      ...(index === 3 && { reactions: [{ name: 'bow' as const, start: bows, end: score.seconds, plain: true }] }),
    });
  });
  return {
    actors: new Map(
      watching.map((player): [number, Actor] => {
        const looks = glancing(halted(player), stops - 0.3, stops + 0.9, [1, 0]);
        return [player.index, reacting(looks, player === first ? 'love' : 'giggle', stops + 0.9, end)];
      }),
    ),
    guests: row,
    // Closer to whoever is delighted, no lower than the row.
    nearer: (t) => 1 + DELIGHTS * smooth((t - stops) / 0.8),
    raised: (t) => -0.5 * DELIGHTS * FOOT * smooth((t - stops) / 0.8),
  };
};
/** How much closer the camera comes, and how far below the middle those who cross walk, parts of the frame. */
const DELIGHTS = 0.14;
const FOOT = 0.36;
/** From how far off somebody comes who stops, and how far behind the middle they wait, stage widths. */
const BEFORE = 0.4;
const WAITS = 0.08;
