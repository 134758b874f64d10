/** Where an actor looks who has nothing else to look at: mostly at whoever is near. Called by `actor.ts`. */
import type { Actor, Score } from '../../score/score.js';
import type { Body } from '../body.js';
import { clamp, wrap } from '../painting/easing.js';
import { type ActorPose, poseAt } from '../timeline.js';

/** Beyond this part of the stage's width nobody is looked at. */
const NEAR = 0.6;
/** How long a look rests, seconds, and how many of five go to the other. */
const LOOK_SECONDS = 1.5;
const OF_FIVE = 4;

/** Turns the eyes of `body` to the nearest of the others. */
export function attend(body: Body, actor: Actor, score: Score, pose: ActorPose, t: number): void {
  if (Math.abs(body.gaze) > 0.15) return;
  const look = Math.floor(t / LOOK_SECONDS + body.whim);
  if (wrap(look * 0.6180339 + body.whim) * 5 > OF_FIVE) return;
  let nearest = NEAR;
  for (const other of score.actors) {
    if (other === actor) continue;
    const away = poseAt(other, t).x - pose.x;
    if (Math.abs(away) < Math.abs(nearest) && Math.abs(away) > 0.03) nearest = away;
  }
  if (Math.abs(nearest) >= NEAR) return;
  body.gaze = 0.8 * Math.sign(nearest) * clamp(Math.sign(pose.facing || 1), -1, 1);
}
