/** Who has to do with whom in a film. Called by the tales of two. */
import type { Actor } from '../score/score.js';
import { poseAt } from '../stage/timeline.js';
import type { Player, Scene } from './scene.js';

/** The two of a relation, one of each. */
export function tied(scene: Scene, relations: RegExp): { one: Player; other: Player } | undefined {
  const tie = scene.reading.relations.find(({ relation }) => relations.test(relation));
  const one = tie && scene.players.find(({ subject }) => subject === tie.subject);
  const other = tie && scene.players.find(({ subject, index }) => subject === tie.other && index !== one?.index);
  return one && other ? { one, other } : undefined;
}

export const isOnFoot = (actor: Actor, t: number): boolean => poseAt(actor, t).height < 0.06;
