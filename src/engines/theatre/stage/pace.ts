/**
 * Slow motion and time lapse: the whole play told in its own clock, which runs slower or faster than the film. Keys
 * lie in film time, so that they are moved; camera, titles and speech stay with the film. Called by `stage.ts`.
 */
import type { Score } from '../score.js';

export interface PacedPlay {
  /** The score with actors and length in the play's clock. */
  score: Score;
  /** The play's time at a time of the film. */
  clockAt(t: number): number;
}

export function playOf(score: Score): PacedPlay {
  const { pace = 1 } = score;
  if (pace === 1) return { score, clockAt: (t) => t };
  const actors = score.actors.map((actor) => ({
    ...actor,
    keys: actor.keys.map((key) => ({ ...key, t: key.t * pace })),
    acts: actor.acts.map((act) => ({ ...act, start: act.start * pace, end: act.end * pace })),
  }));
  return { score: { ...score, actors, seconds: score.seconds * pace }, clockAt: (t) => t * pace };
}
