/** Films of what is only named, which are about that and nobody else. Asked by `tell.ts`. */
import type { Reading } from '../reading.js';
import type { Score } from '../score/score.js';
import type { Telling } from './scene.js';

/** "a gold bicycle", 一只海鸥: nothing is done, and nobody else is to come by. */
export const isPlain = ({ plain, caption, dealing, subjects, relations }: Reading): boolean =>
  plain === true &&
  !dealing &&
  subjects.length <= 3 &&
  !relations.some(
    ({ relation, other }) => relation === 'approach' || (relation === 'on' && subjects[other]?.kind === 'vehicle'),
  ) &&
  !caption.some(({ concept }) => /^(?:act|to)\.(?!idle)/.test(concept));

/** A tale that brings somebody, or has two of them bump into each other: more than was asked for. */
export const isMore = ({ guests, effects }: Telling): boolean =>
  (guests?.length ?? 0) > 0 || effects?.some(({ name }) => name === 'clash') === true;

/** Nobody rides or drives what is only named. */
export function unridden(score: Score, reading: Reading): Score {
  if (!isPlain(reading) || reading.relations.some(({ relation }) => /^(?:on|inside)$/.test(relation))) return score;
  const vehicles = reading.subjects.filter(({ kind }) => kind === 'vehicle').map(({ sprite }) => sprite);
  const actors = score.actors.map((actor) => (vehicles.includes(actor.sprite) ? { ...actor, empty: true } : actor));
  return { ...score, actors };
}
