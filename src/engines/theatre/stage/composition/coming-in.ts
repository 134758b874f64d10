/** Who comes in alone is whole in the picture from early on: a film's first picture shows nobody cut. A rule of `compose.ts`. */
import type { Actor, Score } from '../../score/score.js';
import { SETS } from '../../sets.js';
import { perspective } from '../camera.js';
import { clamp } from '../painting/easing.js';
import { poseAt } from '../timeline.js';
import type { AspectOf } from './aspects.js';

/** By when, seconds. */
const SOON = 0.3;
/** So far a camera goes along with who comes, stage widths; what of that a torn edge of paper takes. */
const GONE_ALONG = 0.09;
const TORN = 0.05;
/** Until this part of the film it has caught up with its way, on which it goes on for this part of it at least. */
const CAUGHT_UP = 0.6;
const STILL_GOES = 0.4;

export function comeInSoon(score: Score, { across, aspectOf }: { across: number; aspectOf: AspectOf }): Score {
  const [actor] = score.actors;
  if (!actor || score.actors.length !== 1 || score.pace !== undefined || score.frame) return score;
  // Who leaps out of the water comes when it likes.
  if (SETS[score.set.name].place !== 'ground') return score;
  const until = score.seconds * CAUGHT_UP;
  const [soon, later] = [poseAt(actor, SOON), poseAt(actor, until)];
  const side = Math.sign(soon.x);
  const half = (actor.size * perspective(soon.depth) * aspectOf(actor.sprite)) / 2 / across;
  const most = 0.5 - half + GONE_ALONG - (score.look === 'watercolour' ? TORN : 0);
  const missing = side * soon.x - most;
  const way = side * (poseAt(actor, 0).x - later.x);
  // It is outside only as it comes, and has far to go.
  if (missing <= 0 || side * later.x > most) return score;
  const shift = Math.min(missing / (1 - SOON / until), way * (1 - STILL_GOES));
  if (shift <= 0) return score;
  const moved: Actor = {
    ...actor,
    keys: actor.keys.map((key) => ({ ...key, x: key.x - side * shift * clamp(1 - key.t / until) })),
  };
  return { ...score, actors: [moved] };
}
