/**
 * Gives a film a story: a beginning, a turn that surprises, an ending that holds. Between composition and stage; what the
 * prompt asks for (who, how many, where, doing what, seen how) stays as it was. Called by the engine.
 */
import type { Reading } from '../reading.js';
import type { Score } from '../score.js';
import type { AspectOf } from '../stage/aspects.js';
import { keepsRelations } from '../stage/relations.js';
import { filmed } from './camera.js';
import { DEEDS, wonder } from './deeds.js';
import { DUETS } from './duets.js';
import { hailed } from './fleets.js';
import { globe } from './globes.js';
import { MEETINGS, PILES } from './meetings.js';
import { type Scene, sceneOf, type Tale, type Telling } from './scene.js';
import { OCCASIONS, SOLOS } from './solos.js';
import { oneSymbol } from './symbols.js';
import { coupled } from './trains.js';

/** Shorter films have no time for three beats. */
const SHORTEST_STORY = 2.5;

export function told(score: Score, reading: Reading, aspect = 16 / 9, aspectOf?: AspectOf): Score {
  const across = Math.max(0.8, aspect);
  const story =
    score.seconds < SHORTEST_STORY ? score : oneSymbol(retold(score, sceneOf(score, reading, across, aspectOf)));
  const train = coupled(story, across, aspectOf);
  return saysCamera(reading) ? train : filmed(train, across, aspectOf);
}

const saysCamera = ({ caption }: Reading): boolean => caption.some(({ concept }) => concept.startsWith('camera.'));

/** Tales that happen between some, then those of one alone, then of what was asked; the seed picks among equals. */
function retold(score: Score, scene: Scene): Score {
  for (const tales of [MEETINGS, [hailed], [globe], OCCASIONS, DUETS, SOLOS, PILES, DEEDS, [wonder]]) {
    const telling = firstOf(tales, scene);
    if (telling === undefined) continue;
    const next = applied(score, telling);
    if (keepsRelations(score, next) || tales === MEETINGS) return next;
  }
  return score;
}

function firstOf(tales: readonly Tale[], scene: Scene): Telling | undefined {
  const left = [...tales];
  const isInOrder = tales === MEETINGS;
  while (left.length > 0) {
    const tale = isInOrder ? left[0]! : scene.pick(left);
    const telling = tale(scene);
    if (telling) return telling;
    left.splice(left.indexOf(tale), 1);
  }
  return undefined;
}

function applied(score: Score, { actors, guests, effects }: Telling): Score {
  return {
    ...score,
    actors: score.actors.map((actor, index) => actors?.get(index) ?? actor),
    ...(guests && guests.length > 0 && { guests }),
    ...(effects && effects.length > 0 && { effects: effects.filter(({ start, end }) => end > start) }),
  };
}
