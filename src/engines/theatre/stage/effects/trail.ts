/** The dotted line behind whoever flies about, along the way that it really came. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Effect } from '../../score/score.js';
import { type Frame, lookAt } from '../camera.js';
import { clamp, TURN } from '../painting/easing.js';
import { type CameraPose, poseAt } from '../timeline.js';

/** Seconds between dots, how old the last is; how close to its flier the first comes, parts of its height. */
const STEP = 0.07;
const OLDEST = 1.5;
const NEWEST = 0.46;

/** @param near whether the dots before `effect.depth` are drawn, or those behind it. */
export function drawTrail(
  canvas: SKRSContext2D,
  actors: readonly Actor[],
  effect: Effect,
  t: number,
  near: boolean,
  { frame, floorAt, camera }: { frame: Frame; floorAt: (depth: number) => number; camera: CameraPose },
): void {
  const flier = actors.find(({ sprite }) => sprite === effect.sprite);
  if (!flier) return;
  // Who flies from the beginning on has come from outside.
  const first = Math.ceil(Math.max(effect.start > 0 ? effect.start : -OLDEST, t - OLDEST) / STEP);
  const [begun, next] = [poseAt(flier, effect.start), poseAt(flier, effect.start + 0.2)];
  const wayAt = (then: number): { x: number; depth: number; height: number } => {
    if (then >= effect.start) return poseAt(flier, then);
    const before = (then - effect.start) / 0.2;
    const back = (from: number, to: number): number => from + (to - from) * before;
    return {
      x: back(begun.x, next.x),
      depth: back(begun.depth, next.depth),
      height: back(begun.height, next.height) + 0.03 * before * before,
    };
  };
  const now = wayAt(t);
  const unit = frame.actorUnit;
  for (let dot = first; dot * STEP < t; dot++) {
    const { x, depth, height } = wayAt(dot * STEP);
    const [aside, up] = [((x - now.x) * frame.width) / unit, height - now.height];
    if (aside * aside + up * up < (flier.size * NEWEST) ** 2) continue;
    if (depth >= (effect.depth ?? 0) !== near) continue;
    lookAt(canvas, frame, camera, depth);
    const middle = (height + flier.size * 0.4 * (0.3 + 0.7 * depth)) * unit;
    const radius = unit * 0.011 * (0.5 + 0.5 * depth);
    canvas.globalAlpha = clamp((OLDEST - (t - dot * STEP)) / 0.5);
    for (const [tone, grown] of [
      ['#8a5a12', 1.35],
      ['#fffbe0', 1],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(frame.width * (0.5 + x), frame.height * floorAt(depth) - middle, radius * grown, 0, TURN);
      canvas.fill();
    }
  }
}
