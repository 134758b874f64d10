/** Small guests who stand by: in a mover's way, in a corner, where a rocket leaves or a kite is flown. Called by the tales beside it. */
import type { Actor, ActorKey } from '../score/score.js';
import { lerp } from '../stage/painting/easing.js';
import { BLOOM_SECONDS } from '../stage/reactions/reactions-befallen.js';
import { poseAt } from '../stage/timeline.js';
import { reacting } from './edits.js';
import { GUEST_SIZE, guest, NEARER } from './guests.js';
import { localOf } from './places.js';
import type { Player, Scene } from './scene.js';

const GLASSES = /^1f453|^1f576|^1f97d|glasses|goggles/;

/** When the glasses fly off who leaps, seconds after the middle of the leap. */
const TOSSED = 0.08;

/** Whether a mover wears glasses, which a leap makes fly off. */
export const wearsGlasses = ({ wears }: Actor): boolean => wears?.some(({ sprite }) => GLASSES.test(sprite)) ?? false;

/** From `t`, the middle of its leap, it is without its glasses. */
export const unglassed = (actor: Actor, t: number, end: number): Actor => reacting(actor, 'bared', t + TOSSED, end);

/** Somebody small who stands in the way of a mover at `x`, is leapt over at `t`, and on whom the mover's glasses fall, if it wears some. */
export function inTheWay({ score, late, end, across }: Scene, { actor }: Player, sprite: string, t: number): Actor[] {
  const at = poseAt(actor, t);
  const ahead = Math.sign(poseAt(actor, Math.min(end, t + 0.2)).x - poseAt(actor, Math.max(0, t - 0.2)).x) || 1;
  const depth = Math.min(1, at.depth + NEARER);
  const key = (time: number, facing: number, x = at.x): ActorKey => ({ t: time, x, depth, height: 0, facing });
  const glasses = actor.wears?.find((worn) => GLASSES.test(worn.sprite));
  const puts = late + 0.15;
  const gone = 3;
  const size = GUEST_SIZE * (glasses ? 1.35 : 1.05);
  const leapt = guest(
    sprite,
    size,
    [
      key(0, -ahead),
      key(t, -ahead),
      key(t + 0.1, ahead),
      ...(glasses ? [key(puts, ahead), key(puts + 0.01, ahead, gone)] : []),
    ],
    {
      reactions: [
        { name: 'wonder', start: Math.max(0, t - 1.3), end: t - 0.6, plain: true },
        { name: 'duck', start: t - 0.6, end: t + 0.5 },
        { name: 'cheer', start: t + 0.7, end },
      ],
    },
  );
  const head = poseAt(actor, t + TOSSED);
  const from = { x: head.x + (ahead * actor.size * 0.3) / across, height: head.height + actor.size * 0.5 };
  const to = { x: at.x, height: size * 0.42 };
  const tossed =
    glasses &&
    guest(glasses.sprite, size * 0.33, [
      key(0, ahead, gone),
      key(t + TOSSED, ahead, gone),
      ...Array.from({ length: 9 }, (_, index): ActorKey => {
        const part = index / 8;
        return {
          t: lerp(t + TOSSED + 0.01, puts - 0.01, part),
          x: lerp(from.x, to.x, part),
          depth: depth + 0.02,
          height: lerp(from.height, to.height, part) + 0.9 * part * (1 - part),
          facing: 1,
        };
      }),
      key(puts, ahead, gone),
    ]);
  leapt.keys.push(key(score.seconds, ahead, glasses ? gone : at.x));
  if (!glasses) return [leapt];
  const cool = guest(
    sprite,
    size,
    [key(0, ahead, gone), key(puts, ahead, gone), key(puts + 0.01, ahead), key(score.seconds, ahead)],
    {
      wears: [glasses],
      acts: [{ name: 'dance', start: puts, end, strength: 1 }],
      reactions: [{ name: 'pose', start: puts, end }],
    },
  );
  return [leapt, cool, ...(tossed ? [tossed] : [])];
}

/** Somebody small in a corner in front, who sees them come, starts, and hops out of the picture's way for joy. */
export function bystander({ score, turn, late, end, chance }: Scene, sprite: string): Actor {
  const side = chance(0.5) ? -1 : 1;
  const key = (t: number, facing: number): ActorKey => ({ t, x: side * 0.35, depth: 1.08, height: 0, facing });
  return guest(
    sprite,
    GUEST_SIZE,
    [key(0, side), key(turn * 0.6, side), key(turn * 0.6 + 0.1, -side), key(score.seconds, -side)],
    {
      reactions: [
        { name: 'startle', start: turn * 0.6, end: late - 0.2 },
        { name: 'cheer', start: late, end },
      ],
    },
  );
}

/** Somebody in a corner in front who laughs at what happens at `x` from `from` on. */
export function amused({ score, end }: Scene, sprite: string, x: number, from: number): Actor {
  const side = x > 0 ? -1 : 1;
  const key = (t: number): ActorKey => ({ t, x: side * 0.35, depth: 1.08, height: 0, facing: -side });
  return guest(sprite, GUEST_SIZE * 1.3, [key(0), key(score.seconds)], {
    reactions: [
      { name: 'startle', start: from, end: from + 0.5 },
      { name: 'giggle', start: from + 0.5, end },
    ],
  });
}

/** Somebody small who plays on the ground, and looks up after whom the wind takes along from `from` on. */
export function gazing({ score, late, end }: Scene, sprite: string, side: number, from: number): Actor {
  const key = (t: number): ActorKey => ({ t, x: side * 0.3, depth: 0.52, height: 0, facing: -side });
  return guest(sprite, GUEST_SIZE * 1.5, [key(0), key(score.seconds)], {
    acts: [{ name: 'dance', start: 0, end: from, strength: 0.6 }],
    reactions: [
      { name: 'look-up', start: from + 0.2, end: late + 0.3, plain: true },
      { name: 'cheer', start: late + 0.3, end },
    ],
  });
}

/** Who stands by where a rocket leaves: what grows there comes alive, else somebody small. */
export function onlooker(scene: Scene, x: number, from: number): Actor {
  const { score, late, end } = scene;
  const grows = /desert|canyon/.test(score.set.name);
  const side = Math.sign(x);
  // Within the smoke, before the rocket is gone.
  const blackened = lerp(from, late, 0.6);
  const base = guest(grows ? '1f335' : (localOf(scene) ?? '1f438'), grows ? 0.46 : 0.4, [
    { t: 0, x, depth: 0.84, height: 0, facing: -side },
  ]);
  return {
    ...base,
    acts: [{ name: 'nod', start: 0, end: from * 0.7, strength: 0.6 }],
    reactions: [
      { name: 'startle', start: from * 0.7, end: blackened },
      { name: 'sooty', start: blackened, end },
      { name: 'cheer', start: end - BLOOM_SECONDS, end },
    ],
  };
}

/** What has left, seen once more: small and far up. */
export function farAway({ end }: Scene, { sprite, colour, seed }: Actor, x: number, from: number): Actor {
  const key = (t: number, height: number, place = x): ActorKey => ({ t, x: place, depth: 0.06, height, facing: 1 });
  const gone = 3;
  return guest(sprite, 0.26, [key(0, 0.4, gone), key(from - 0.02, 0.9, gone), key(from, 1.05), key(end, 1.35)], {
    ...(colour && { colour }),
    seed,
    acts: [{ name: 'fly', start: from, end, strength: 1 }],
  });
}
