/** Who swims alone under water meets others: small fish that swim after it, a neighbour. Called by `asides.ts`. */
import type { Actor, ActorKey } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, reacting } from '../edits.js';
import { GUEST_SIZE, guest, NEARER } from '../guests.js';
import { isUnderWater } from '../places.js';
import type { Player, Scene, Tale } from '../scene.js';
import { aheadOf, NOTICES, WIDE } from './parades.js';

function swimmerOf({ players, score }: Scene): Player | undefined {
  const [swimmer] = players;
  if (!swimmer || players.length !== 1 || score.actors.length !== 1 || !isUnderWater(score)) return undefined;
  const isOther = swimmer.ties.size > 0 || swimmer.isThing || score.pace !== undefined || score.frame !== undefined;
  return isOther ? undefined : swimmer;
}

const SCHOOL = ['1f420', '1f41f', '1f421'] as const;

/** Small fish swim after somebody under water, and are found out. */
export const schooled: Tale = (scene) => {
  const { score, end, across } = scene;
  const swimmer = swimmerOf(scene);
  if (!swimmer) return undefined;
  const sprite = scene.pick(SCHOOL.filter((one) => one !== swimmer.role.sprite));
  const ahead = aheadOf(swimmer, end);
  const stops = NOTICES * end;
  const { depth, height } = poseAt(swimmer.actor, end / 2);
  const half = scene.halfWidthOf(swimmer);
  const high = clamp(height, 0.12, 0.4);
  const wayAt = (t: number) => ({
    x: ahead * lerp(-0.24, 0.2, Math.min(1, t / stops)),
    height: high + 0.08 * Math.sin((2.4 * Math.PI * Math.min(t, stops)) / stops),
  });
  const turned = moved(swimmer.actor, end, (key) => ({
    ...key,
    ...wayAt(key.t),
    depth,
    facing: key.t > stops ? -ahead : ahead,
  }));
  const gap = (GUEST_SIZE * 1.15 * perspective(depth)) / across;
  const row = Array.from({ length: across > WIDE ? 3 : 2 }, (_, index): Actor => {
    const behind = half + gap * (index + 0.6);
    const keys = Array.from({ length: 21 }, (_, step): ActorKey => {
      const t = (step * end) / 20;
      const late = wayAt(Math.max(0, Math.min(t, stops) - 0.3 * (index + 1)));
      return { t, x: wayAt(t).x - ahead * behind, depth: depth + NEARER, height: late.height + 0.04, facing: ahead };
    });
    return guest(sprite, GUEST_SIZE * 0.9, keys, {
      acts: [{ name: 'swim', start: 0, end: score.seconds, strength: 1 }],
      reactions: [
        { name: 'startle', start: stops + 0.15, end: stops + 0.9, plain: true },
        { name: 'cheer', start: stops + 1, end },
      ],
    });
  });
  const seen = reacting(turned, 'startle', stops, stops + 0.6);
  return { actors: new Map([[swimmer.index, reacting(seen, 'love', stops + 0.7, end)]]), guests: row };
};

const NEIGHBOURS = ['1f421', '1f419', '1f990'] as const;

/** Somebody else who lives under water comes from the side: a start, and then they like each other. */
export const encountered: Tale = (scene) => {
  const { score, end, turn, late, across } = scene;
  const swimmer = swimmerOf(scene);
  if (!swimmer) return undefined;
  const sprite = scene.pick(NEIGHBOURS.filter((one) => one !== swimmer.role.sprite));
  const ahead = aheadOf(swimmer, end);
  const half = scene.halfWidthOf(swimmer);
  const { depth, height } = poseAt(swimmer.actor, turn);
  const meets = 0.06 - half;
  const swims = moved(swimmer.actor, end, (key) => ({
    ...key,
    x: ahead * lerp(meets - 0.34, meets, smooth(key.t / turn)),
    depth,
    height: key.t < turn ? key.height : height,
    facing: ahead,
  }));
  const x = ahead * (meets + half + (GUEST_SIZE * 0.75 * perspective(depth)) / across + 0.02);
  const key = (t: number, place: number, up: number): ActorKey => ({ t, x: place, depth, height: up, facing: -ahead });
  const comes = guest(
    sprite,
    GUEST_SIZE * 1.4,
    [
      key(0, ahead * 0.66, height + 0.16),
      key(turn - 0.7, ahead * 0.6, height + 0.12),
      key(turn + 0.1, x, height + 0.02),
      key(score.seconds, x, height + 0.02),
    ],
    {
      acts: [{ name: 'swim', start: 0, end: score.seconds, strength: 1 }],
      reactions: [
        { name: 'startle', start: turn, end: late, plain: true },
        { name: 'cheer', start: late, end },
      ],
    },
  );
  return {
    actors: new Map([[swimmer.index, reacting(reacting(swims, 'startle', turn, late), 'love', late, end)]]),
    guests: [comes],
    effects: [effect('bubbles', late, end)],
  };
};
