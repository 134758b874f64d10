/**
 * What has wings and is ridden flies with its rider: the director, who knows of riding only as going along, has it run.
 * And birds of the ground walk where nobody asked them to fly. Called by `staging.ts` before riders are seated.
 */

import type { Reading } from '../reading.js';
import type { ActName } from '../score/score.js';
import { SETS, type SetName } from '../sets.js';
import { GROUND_BIRDS } from '../stage/birds/ground-birds.js';
import type { Player } from './herding.js';

const WINGED = /^(prop-(?:broom|flying-sword|fire-wheels|riding-cloud)|1f409|1f985|1f9a2|1f989|1f987|1f426)/;
const ON_FOOT: ReadonlySet<ActName> = new Set(['run', 'walk', 'jump', 'idle', 'ride', 'drive']);
/** How high it flies, and how much it rises and sinks, actor units. */
const HIGH = 0.16;
const WAVE = 0.035;

export function winged({ relations, subjects }: Reading, actors: readonly Player[], set: SetName): Player[] {
  if (SETS[set].place !== 'ground') return [...actors];
  return actors.map((actor) => {
    const sprite = subjects[actor.subject]?.sprite ?? '';
    const isRidden = relations.some(({ relation, other }) => relation === 'on' && other === actor.subject);
    if (!isRidden || !WINGED.test(sprite) || actor.keys.length === 0) return actor;
    const end = Math.max(...actor.acts.map((act) => act.end), actor.keys.at(-1)!.t);
    return {
      ...actor,
      keys: actor.keys.map((key) => ({ ...key, height: Math.max(key.height, HIGH + WAVE * Math.sin(key.t * 2.1)) })),
      acts: [{ name: 'fly', start: 0, end, strength: 1 }, ...actor.acts.filter(({ name }) => !ON_FOOT.has(name))],
    };
  });
}

const ALOFT: ReadonlySet<ActName> = new Set(['fly', 'float']);

/** The director takes them for birds like others. */
export function footed({ caption, relations, subjects }: Reading, actors: readonly Player[], set: SetName): Player[] {
  if (SETS[set].place !== 'ground') return [...actors];
  return actors.map((actor) => {
    const { subject } = actor;
    if (!GROUND_BIRDS.test(subjects[subject]?.sprite ?? '') || !actor.acts.some(({ name }) => ALOFT.has(name)))
      return actor;
    const asked = caption.some(
      ({ concept, of }) =>
        /^act\.(fly|float|fall|jump)$|^to\.(up|down)$/.test(concept) && (of?.includes(subject) ?? true),
    );
    const tied = relations.some((tie) => tie.subject === subject || tie.other === subject);
    if (asked || tied) return actor;
    return {
      ...actor,
      keys: actor.keys.map((key) => ({ ...key, height: 0 })),
      acts: actor.acts.map((act) => (ALOFT.has(act.name) ? { ...act, name: 'walk' } : act)),
    };
  });
}
