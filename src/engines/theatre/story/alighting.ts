/**
 * A bird whose flight a tale has ended comes down: what stood in the air, feet hanging, strangers took for a mistake.
 * Called by `tell.ts` on a told score, before the camera is chosen.
 */
import type { Reading } from '../reading.js';
import type { Actor, Score } from '../score/score.js';
import { lerp, smooth } from '../stage/painting/easing.js';
import { poseAt } from '../stage/timeline.js';
import { moved } from './edits.js';

const ALOFT = /^(fly|float|fall|jump|climb|swim)$/;
/** Heights above and below which it is in the air, and hangs there, actor units. */
const AIR = 0.06;
const HANGING = 0.02;
const DESCENT_SECONDS = 0.6;

export function alighted(score: Score, { caption, relations, dealing, subjects }: Reading): Score {
  const isAsked = caption.some(({ concept }) => /^act\.(fly|float|fall|climb)$|^to\.(up|down)$/.test(concept));
  if (isAsked || dealing || relations.length > 0 || score.actors.length !== subjects.length) return score;
  const actors = score.actors.map((actor, index) =>
    subjects[index]!.kind === 'bird' ? down(actor, score.seconds) : actor,
  );
  return { ...score, actors };
}

function down(actor: Actor, seconds: number): Actor {
  const from = Math.max(0, ...actor.acts.filter(({ name }) => ALOFT.test(name)).map(({ end }) => end));
  const height = poseAt(actor, from).height;
  const hangs = [0.25, 0.5, 1].every(
    (part) => Math.abs(poseAt(actor, lerp(from, seconds, part)).height - height) < HANGING,
  );
  if (from >= seconds || height < AIR || !hangs) return actor;
  return moved(actor, seconds, (key) => ({
    ...key,
    height: key.height * (1 - smooth((key.t - from) / DESCENT_SECONDS)),
  }));
}
