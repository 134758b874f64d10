/**
 * A rocket that flies from the ground stands first, smokes, and then climbs: the director lets it fly as an aeroplane
 * does. Called by `staging.ts` before a score is made.
 */

import type { Reading } from '../reading.js';
import type { ActorKey } from '../score/score.js';
import { SETS, type SetName } from '../sets.js';
import type { Player } from './herding.js';

const ROCKET = '1f680';
/** Parts of the film: how long it only smokes, and how high it is at the end, actor units. */
const COUNTDOWN = 0.3;
const CLIMB = 0.9;
const STEPS = 8;
/** Its whole climb is seen from one place. */
const SMALLER = 0.89;
/** Deeds of a rocket that are a flight. */
const FLIGHT = /^(fly|float|appear|idle|jump)$/;

export function launched(
  { subjects, relations }: Reading,
  actors: readonly Player[],
  set: SetName,
  seconds: number,
): Player[] {
  if (SETS[set].place !== 'ground') return [...actors];
  return actors.map((actor) => {
    const role = subjects[actor.subject];
    const bound = relations.some(({ subject, other }) => subject === actor.subject || other === actor.subject);
    const flies = actor.acts.some(({ name }) => name === 'fly');
    if (!role?.sprite.startsWith(ROCKET) || bound || !flies || !actor.acts.every(({ name }) => FLIGHT.test(name)))
      return actor;
    const { x, depth } = actor.keys[Math.floor(actor.keys.length / 2)]!;
    const still = { x: x * 0.4, depth: Math.min(0.8, depth), facing: 1 };
    const keys = [
      { t: 0, height: 0, ...still },
      ...Array.from({ length: STEPS + 1 }, (_, step): ActorKey => {
        const part = step / STEPS;
        return { t: seconds * (COUNTDOWN + (1 - COUNTDOWN) * part), height: CLIMB * part ** 2.5, ...still };
      }),
    ];
    const acts: Player['acts'] = [
      { name: 'shake', start: seconds * 0.08, end: seconds * COUNTDOWN, strength: 0.5 },
      { name: 'fly', start: seconds * 0.14, end: seconds, strength: 1 },
    ];
    return { ...actor, keys, acts, grown: SMALLER };
  });
}
