/**
 * Slow motion and time lapse: the whole play told in its own clock, which runs slower or faster than the film. Keys
 * lie in film time, so that they are moved; camera, titles and speech stay with the film. Called by `stage.ts`.
 */
import type { Actor, Score } from '../../score/score.js';

export interface PacedPlay {
  /** The score with actors and length in the play's clock. */
  score: Score;
  /** The play's time at a time of the film. */
  clockAt(t: number): number;
}

export function playOf(score: Score): PacedPlay {
  const { pace = 1 } = score;
  if (pace === 1) return { score, clockAt: (t) => t };
  const spanned = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: span.start * pace,
    end: span.end * pace,
  });
  const paced = (actor: Actor): Actor => ({
    ...actor,
    keys: actor.keys.map((key) => ({ ...key, t: key.t * pace })),
    acts: actor.acts.map(spanned),
    ...(actor.reactions && { reactions: actor.reactions.map(spanned) }),
  });
  const play = {
    ...score,
    seconds: score.seconds * pace,
    actors: score.actors.map(paced),
    ...(score.guests && { guests: score.guests.map(paced) }),
    ...(score.effects && { effects: score.effects.map(spanned) }),
  };
  return { score: play, clockAt: (t) => t * pace };
}
