/** How playing an instrument ends: with a leap, an arm that whirls, and a last chord with the arm thrown up. Called by `deeds.ts`. */
import type { Actor } from '../score.js';
import { poseAt } from '../stage/timeline.js';
import { heldAs, holdOf } from '../stage/uses.js';
import { effect, haltedAt, leaping, reacting } from './edits.js';
import type { Player, Scene, Telling } from './scene.js';

/** Instruments that one can leap with. */
const CARRIED: ReadonlySet<string> = new Set(['strum', 'wind', 'bow']);
/** Parts of the leaper's height. */
const LEAP = 0.17;

export function finale(scene: Scene, doers: readonly Player[]): Telling | undefined {
  const { turn, end } = scene;
  const carries = ({ role, actor }: Player): boolean => {
    const prop = role.props?.play ?? actor.acts.find(({ name }) => name === 'play')?.prop;
    return prop === undefined || CARRIED.has(holdOf(heldAs(prop.sprite)).use);
  };
  const stands = ({ actor }: Player): boolean => poseAt(actor, turn).height < 0.06;
  if (doers.length === 0 || doers.length > 4 || !doers.every((doer) => carries(doer) && stands(doer))) return undefined;
  const actors = doers.map(({ index, actor }): [number, Actor] => {
    const playing = {
      ...actor,
      acts: actor.acts.map((act) => (act.name === 'play' && act.end > turn - 0.5 ? { ...act, end } : act)),
    };
    const leapt = leaping(haltedAt(playing, turn - 0.2, end), turn - 0.1, turn + 0.6, LEAP * actor.size, end);
    return [index, reacting(leapt, 'rock', turn - 0.15, end)];
  });
  return { actors: new Map(actors), effects: [effect(scene.pick(['flashes', 'confetti'] as const), turn, end)] };
}
