/** Small guests: a butterfly that sits down on somebody, an animal that peeps in at the rim. Called by the tales beside it. */
import type { Actor, ActorKey } from '../score/score.js';
import { perspective } from '../stage/camera.js';
import { lerp, smooth } from '../stage/painting/easing.js';
import { PATTERNS, type Pattern } from '../stage/people/patterns.js';
import { buildOf, headOf, isElegant } from '../stage/people/people.js';
import { reachAt } from '../stage/people/squatting.js';
import { crownOf } from '../stage/riding/mounts.js';
import { rigFor } from '../stage/rigs.js';
import { poseAt } from '../stage/timeline.js';
import type { Player, Scene } from './scene.js';

const BUTTERFLY = '1f98b';
/** Where there is no air no insect flies, but a small saucer does. */
const AIRLESS = /^(moon|space)$/;
const SAUCER = '1f6f8';
const BUTTERFLY_SIZE = 0.11;
/** Before everybody it sits on, a little. */
export const NEARER = 0.015;

export const GUEST_SIZE = 0.2;
/** Who comes to stay for the end is seen better. */
const VISITOR_SIZE = 0.28;
const TINY = /^1f(424|42d|980|438)/;
const GUEST_DEPTH = 1;

export function guest(sprite: string, size: number, keys: ActorKey[], more: Partial<Actor> = {}): Actor {
  return { sprite, name: '', size, keys, acts: [], seed: 7, ...more };
}

/** A butterfly, or what there is instead, that flies in, sits on the player's head from `from` to `to`, and flies off over it. */
export function landing(
  { score, end }: Scene,
  { actor }: Player,
  from: number,
  to: number,
  flyer: string = BUTTERFLY,
): Actor {
  const at = poseAt(actor, from);
  const side = at.x > 0 ? -1 : 1;
  const depth = Math.min(1.2, at.depth + NEARER);
  const size = (crownOf(actor) + at.height) * (perspective(at.depth) / perspective(depth));
  const top = size * 0.86;
  const key = (t: number, x: number, height: number, facing = -side): ActorKey => ({ t, x, depth, height, facing });
  const keys = [
    key(0, at.x + side * 0.42, top + 0.12),
    key(from * 0.5, at.x + side * 0.2, top + 0.02),
    key(from * 0.75, at.x + side * 0.1, top + 0.16),
    key(from, at.x, top),
    key(to, at.x, top),
    key(to + 0.5, at.x - side * 0.16, top + 0.1),
    key(Math.max(to + 0.9, end), at.x - side * 0.24, top + 0.04),
  ];
  const sprite = AIRLESS.test(score.set.name) ? SAUCER : flyer;
  return guest(sprite, BUTTERFLY_SIZE, keys, {
    acts: [{ name: 'fly', start: 0, end: score.seconds, strength: 0.8 }],
  });
}

/** Seen before a dark sky and before a pale one. */
const WHITE_BIRD = '1f54a-fe0f';
const YELLOW_BIRD = '1f424';
/** Thick paint takes a pale bird for a cloud. */
const ROBIN = '1f426';
const PALE_SETS = /snow|glacier|ski/;

/** How high a bird is that comes in, of where it alights. */
const RISES = 0.56;

/** Where birds sit on somebody: parts of its height behind its middle and up. */
const CROWN = { behind: 0, up: 0.86 } as const;
/** On a bicycle with a rider, which is made smaller for that: before its handlebar, its back wheel. */
const ON_BICYCLE = [
  { behind: -0.31, up: 0.6 },
  { behind: 0.34, up: 0.36 },
] as const;

/** A bird that flies after the player, and from `from` on sits on top of it, or wherever `place` says, and sings. */
export function perching(
  { score, end, across }: Scene,
  { actor }: Player,
  from: number,
  place: { behind: number; up: number } = CROWN,
): Actor {
  const side = (poseAt(actor, end).x - poseAt(actor, 0).x || 1) > 0 ? -1 : 1;
  const isOnTop = place === CROWN;
  const seatAt = (t: number): Pick<ActorKey, 'x' | 'depth' | 'height'> => {
    const { x, depth, height } = poseAt(actor, t);
    return {
      x: x + (side * place.behind * actor.size * perspective(depth)) / across,
      depth: depth + NEARER,
      height: (isOnTop ? crownOf(actor) : actor.size) * place.up + height,
    };
  };
  const keys = [0, 0.3, 0.6, 0.85].map((part): ActorKey => {
    const { x, depth, height } = seatAt(part * from);
    return {
      t: part * from,
      x: x + side * 0.5 * (1 - part),
      depth,
      // From below, so that it is whole in the picture all the way.
      height: lerp(height * RISES, height + 0.02, smooth(part)) + 0.03 * Math.sin(part * 9),
      facing: -side,
    };
  });
  for (let t = from; t <= end + 0.01; t += 0.15) keys.push({ t, ...seatAt(t), facing: -side });
  const sprite = score.look === 'van-gogh' ? ROBIN : PALE_SETS.test(score.set.name) ? YELLOW_BIRD : WHITE_BIRD;
  const size = (sprite === ROBIN ? 0.22 : 0.19) * (isOnTop ? 1 : 0.8);
  return guest(sprite, size, keys, {
    ...(sprite === ROBIN && { colour: 'pink' as const }),
    acts: [
      { name: 'fly', start: 0, end: from, strength: 1 },
      { name: 'sing', start: from, end: score.seconds, strength: 1 },
    ],
  });
}

/** Where one got a ride, others come after it, one by one. */
export const hitching = (scene: Scene, player: Player, from: number): Actor[] =>
  ON_BICYCLE.map((place, index) => perching(scene, player, from + index * 0.4, place));

/** Somebody who comes in from the side that has more room, stops well before the player and is delighted. */
export function peeping(scene: Scene, player: Player, sprite: string, from: number): { guest: Actor; side: number } {
  const { score, end, late } = scene;
  const at = poseAt(player.actor, Math.min(from + 0.5, end));
  const side = at.x > 0 ? -1 : 1;
  const stop = clampToFrame(at.x + side * (scene.halfWidthOf(player) + VISITOR_SIZE * 0.4));
  const key = (t: number, x: number): ActorKey => ({ t, x, depth: GUEST_DEPTH, height: 0, facing: -side });
  const keys = [
    key(0, side * 0.62),
    key(Math.max(0, from - 0.5), side * 0.62),
    key(from + 0.4, stop),
    key(score.seconds, stop),
  ];
  return {
    guest: guest(sprite, TINY.test(sprite) ? GUEST_SIZE : VISITOR_SIZE, keys, {
      reactions: [{ name: 'cheer', start: late, end }],
    }),
    side,
  };
}

/** Where the middle of a guest's head is, own heights before its middle and up; those not named are nearly as high as they are. */
const HEADS: readonly (readonly [RegExp, number, number])[] = [
  [/^1f407/, 0.22, 0.56],
  [/^1f43f/, 0.14, 0.74],
  [/^1f994/, 0.2, 0.62],
  [/^1f4(08|15)/, 0.22, 0.84],
  [/^1f412/, 0.26, 0.86],
  [/^1f(980|438|47b|47d|427|42d)/, 0, 0.88],
];
const HEAD = [undefined, 0.17, 0.88] as const;
/** How tall somebody who is stroked is beside whoever squats down to it, who is lower the shorter their legs are. */
const BESIDE = { most: 0.44, less: 0.34 } as const;

export function patternOf(person: Actor): Pattern {
  const { build } = rigFor(person);
  if (build === 'person') return buildOf(headOf(person), isElegant(person));
  return build === 'bust' ? PATTERNS.bust : PATTERNS.head;
}

/**
 * Somebody who comes in and lets itself be stroked: stands where the hand of whoever squats down reaches its head. Who is
 * `drenched` was there before, and shivers until somebody comes with an umbrella.
 */
export function stroked(
  scene: Scene,
  person: Actor,
  sprite: string,
  from: number,
  drenched = false,
): { guest: Actor; side: number; reach: [number, number] } {
  const { score, end, late, across } = scene;
  const at = poseAt(person, end);
  const ahead = Math.sign(at.facing) || 1;
  const side = Math.abs(at.x + ahead * 0.2) < 0.36 ? ahead : -ahead;
  const depth = at.depth - NEARER * 0.8;
  const [, before, up] = HEADS.find(([sprites]) => sprites.test(sprite)) ?? HEAD;
  // Of who is low the head is a little higher, of who is tall not over the knees.
  const pattern = patternOf(person);
  const beside = BESIDE.most - BESIDE.less * pattern.hip;
  const part = Math.min(beside * 1.15, (beside * 0.9) / up);
  const reach: [number, number] = [reachAt(pattern, up * part), up * part];
  const unit = (person.size * perspective(at.depth)) / across;
  const stop = at.x + side * (reach[0] + before * part) * unit;
  const size = (person.size * part * perspective(at.depth)) / perspective(depth);
  const key = (t: number, x: number): ActorKey => ({ t, x, depth, height: 0, facing: -side });
  const keys = drenched
    ? [key(0, stop)]
    : [key(0, side * 0.62), key(Math.max(0, from - 0.5), side * 0.62), key(from + 0.4, stop), key(score.seconds, stop)];
  const shivers = drenched ? [{ name: 'shiver' as const, start: 0, end: late - 0.1 }] : [];
  return {
    guest: guest(sprite, size, keys, {
      reactions: [...shivers, { name: 'yum', start: late + 0.2, end, plain: true }],
    }),
    side,
    reach,
  };
}

/** While the one with the sweet hops for a dragon to come, and ducks as it sweeps over; parts of the film. */
const HAILS = [0.18, 0.33] as const;
const DUCKS = [0.36, 0.5] as const;

/** Somebody who waits with a sweet on a stick for a dragon, has it browned at its fire from `from` on, and likes it. */
export function toasting({ score, late, end }: Scene, x: number, from: number, room: number): Actor {
  const side = Math.sign(x);
  const done = from + 0.75;
  return guest('1f438', 0.4 * room, [{ t: 0, x: x * 0.97, depth: 0.94, height: 0, facing: -side }], {
    acts: [
      // The brown one is there before the white one goes: in between neither would be whole.
      { name: 'hold', start: 0, end: done + 0.14, strength: 1, prop: { sprite: 'prop-marshmallow' } },
      {
        name: 'hold',
        start: done - 0.3,
        end: score.seconds,
        strength: 1,
        prop: { sprite: 'prop-toasted-marshmallow' },
      },
    ],
    reactions: [
      { name: 'look-up', start: 0.2, end: end * HAILS[0], plain: true },
      { name: 'eager', start: end * HAILS[0], end: end * HAILS[1], plain: true },
      { name: 'duck', start: end * DUCKS[0], end: end * DUCKS[1] },
      { name: 'look-up', start: end * DUCKS[1], end: late - 0.2, plain: true },
      { name: 'wonder', start: late - 0.1, end: done, plain: true },
      { name: 'yum', start: done, end: done + 0.3 },
      { name: 'taste', start: done + 0.2, end },
    ],
  });
}

/** A present that trembles before it opens. */
export const boxed = (
  { end }: Scene,
  x: number,
  depth: number,
  from: number,
  height = 0,
  rattles = from * 0.4,
): Actor => {
  const key = (t: number, up = 0): ActorKey => ({ t, x, depth, height: height + up, facing: -1 });
  // It leaps up again and again, higher as the time comes.
  const leaps = Array.from({ length: Math.max(0, Math.floor((from - rattles) / LEAP_SECONDS)) }, (_, index) => {
    const t = rattles + index * LEAP_SECONDS;
    return [key(t), key(t + LEAP_SECONDS / 2, 0.02 + (0.03 * index) / 5)];
  }).flat();
  return guest('1f381', BOX_SIZE, [key(0), ...leaps, key(from), key(end)], {
    acts: [{ name: 'shake', start: rattles, end: from, strength: 1.5 }],
  });
};
const LEAP_SECONDS = 0.2;
export const BOX_SIZE = 0.24;

const clampToFrame = (x: number): number => Math.min(0.42, Math.max(-0.42, x));

const FISH = '1f421';
const FISH_SIZE = 0.3;
/** Where a whale's fountain carries somebody, its heights before its middle and over the water. */
const SPOUT = { forwards: 0.22, up: 0.86 } as const;
/** When it comes and when it is there, parts of the time until then. */
const COMES = [0.4, 0.58] as const;

/** A small fish that watches a whale leap, and rides on its fountain from `from` on. */
export function onSpout({ score, end, across }: Scene, { actor }: Player, from: number): Actor {
  const at = poseAt(actor, end);
  const ahead = Math.sign(at.facing) || 1;
  const depth = Math.min(1.3, at.depth + NEARER);
  const near = perspective(at.depth);
  // It comes once the camera has gone along with the whale, or it would be cut by the edge.
  const waits = at.x + ahead * 0.36;
  const outside = waits + ahead * 0.25;
  const top = at.x + (ahead * SPOUT.forwards * actor.size * near) / across;
  const high = SPOUT.up * actor.size;
  const key = (t: number, x: number, height: number, facing = -ahead): ActorKey => ({ t, x, depth, height, facing });
  const rides = [0.24, 0.54, 0.84, 1.14].map((later, index) => key(from + later, top, high + (index % 2 ? 0.05 : 0)));
  return guest(
    FISH,
    FISH_SIZE,
    [
      key(0, outside, 0),
      key(from * COMES[0], outside, 0),
      key(from * COMES[1], waits, 0),
      key(from, waits, 0),
      key(from + 0.12, (waits + top) / 2, high * 0.9),
      ...rides.filter(({ t }) => t < score.seconds),
    ],
    {
      reactions: [
        { name: 'wonder', start: 0, end: from, plain: true },
        { name: 'cheer', start: from, end, plain: true },
      ],
    },
  );
}
