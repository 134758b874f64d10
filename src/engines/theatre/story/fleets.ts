/** The tale of cars that fly: the one that came down to us waves, then its friend does. Called by `tell.ts`. */
import type { Actor } from '../score.js';
import { isCar } from '../stage/poses.js';
import { acting, effect } from './edits.js';
import { wondersOf } from './places.js';
import type { Tale } from './scene.js';

/** `fleet.ts` has the first swoop down by the turn, and the second come to its side. */
export const hailed: Tale = (scene) => {
  const { players, score, turn, late, end } = scene;
  const cars = players.filter(({ role, actor }) => role.kind === 'aircraft' && isCar(actor.sprite));
  const [hero, friend] = cars;
  if (!hero || !friend || cars.length !== score.actors.length || score.pace !== undefined) return undefined;
  if (cars.some(({ ties }) => ties.size > 0)) return undefined;
  const actors = new Map<number, Actor>([
    [hero.index, acting(acting(hero.actor, 'wave', turn + 0.15, late + 0.4), 'wave', late + 0.5, end)],
    [friend.index, acting(friend.actor, 'wave', late + 0.3, end)],
  ]);
  const [wonder] = wondersOf(score);
  return { actors, effects: wonder ? [effect(wonder, late - 0.2, end)] : [] };
};
