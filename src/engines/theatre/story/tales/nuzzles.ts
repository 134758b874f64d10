/**
 * Somebody large without a trunk hugs somebody small: it bends down to the little one, who runs up to its chest, and who at
 * the end hops onto its head, if that is in the frame. Called by `meetings.ts`.
 */
import { perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { moved, quietFrom, reacting } from '../edits.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Where its crown is, parts of its height forwards and up. */
const CROWN = { forwards: 0.3, up: 0.84 } as const;
/** How far before its middle the little one's middle is while they hug: so much of half its width, and of the little one's. */
const CLOSE = { large: 0.8, small: 0.62 } as const;
/** From how far away the little one comes, stage widths. */
const COMES = 0.16;
/** How long the hop takes, seconds, and how high over its way it goes, actor units. */
const HOPS = { seconds: 0.55, high: 0.16, joy: 0.09 } as const;
/** No crown is to be above this, actor units on the screen, and nobody further aside, stage widths. */
const HIGHEST = 0.78;
const SEEN = 0.44;

export function nuzzled(scene: Scene, large: Player, small: Player): Telling {
  const { turn, late, end, across } = scene;
  const stood = poseAt(large.actor, turn);
  const side = Math.sign(poseAt(small.actor, turn).x - stood.x) || 1;
  const near = perspective(stood.depth);
  const [half, halfOfSmall] = [scene.halfWidthOf(large), scene.halfWidthOf(small)];
  const apart = half * CLOSE.large + halfOfSmall * CLOSE.small;
  // Both together are in the middle of the picture.
  const x = -side * Math.min((apart + halfOfSmall - half) / 2 + 0.02, Math.max(0, SEEN - half));
  const before = Math.min(SEEN, side * x + apart) * side;
  const tall = large.actor.size;
  const crown = { x: x + (side * CROWN.forwards * tall * near) / across, height: tall * CROWN.up };
  const climbs = (crown.height + small.actor.size) * near < HIGHEST;
  const [comes, leaves] = [turn * 0.33, late - 0.05];
  const comesBack = moved(quietFrom(small.actor, comes), end, (key) => {
    const coming = smooth(key.t / comes);
    const leap = clamp((key.t - leaves) / HOPS.seconds);
    const arc = 4 * leap * (1 - leap);
    return {
      ...key,
      x: lerp(before + side * COMES * (1 - coming), climbs ? crown.x : before, leap),
      height: climbs ? lerp(0, crown.height, smooth(leap)) + HOPS.high * arc : HOPS.joy * arc,
      depth: Math.min(1.1, stood.depth + 0.02),
      facing: -side,
    };
  });
  const stays = moved(quietFrom(large.actor, comes), end, (key) => ({ ...key, x, depth: stood.depth, facing: side }));
  const hugs = { name: 'cuddle' as const, start: comes * 0.6, end: leaves, reach: [0.5, 0.14] as [number, number] };
  const glad = reacting(stays, 'glance', 0, comes);
  const cosy = reacting(comesBack, 'held', comes, leaves);
  return {
    actors: new Map([
      [large.index, reacting({ ...glad, reactions: [...(glad.reactions ?? []), hugs] }, 'love', leaves, end)],
      [small.index, reacting(cosy, 'cheer', leaves + HOPS.seconds, end)],
    ]),
  };
}
