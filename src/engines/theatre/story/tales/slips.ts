/** Who is told to fall comes along first, and slips in the middle of the film, off both feet. Called by `tell.ts`. */
import type { Actor } from '../../score/score.js';
import { effect, reacting } from '../edits.js';
import { isOnGround } from '../places.js';
import type { Tale } from '../scene.js';

const DEPTH = 0.8;
/** From how far aside one comes, stage widths. */
const COMES = 0.34;
/** A bird on foot. */
const PENGUIN = /^1f427/;
const FOOTED = /^(person|animal|giant|small)$/;

const slipped: Tale = (scene) => {
  const { players, turn, late, end, score } = scene;
  const [one, other, more] = players;
  if (
    !one ||
    more ||
    !isOnGround(score) ||
    !(FOOTED.test(one.role.kind) || PENGUIN.test(one.actor.sprite)) ||
    one.actor.acts.some(({ name }) => name === 'ride')
  )
    return undefined;
  if (![...one.told].every((name) => name === 'fall' || name === 'walk' || name === 'run') || !one.told.has('fall'))
    return undefined;
  if (other && (!other.isThing || other.ties.has('on') || other.ties.has('inside'))) return undefined;
  const side = scene.pick([-1, 1] as const);
  const lies = turn - 0.05;
  const spot = -side * 0.03;
  const comes: Actor = {
    ...one.actor,
    keys: [
      { t: 0, x: spot - side * COMES, depth: DEPTH, height: 0, facing: side },
      { t: lies, x: spot, depth: DEPTH, height: 0, facing: side },
      { t: lies + 0.4, x: spot + side * 0.07, depth: DEPTH, height: 0, facing: side },
    ],
    acts: [
      { name: one.told.has('run') ? 'run' : 'walk', start: 0, end: lies, strength: 1 },
      { name: 'fall', start: lies, end, strength: 1 },
    ],
  };
  const slips = reacting(comes, 'startle', lies - 0.1, lies + 0.5);
  const actors = new Map([[one.index, reacting(slips, 'dizzy', late, end)]]);
  if (other) {
    // What one slips on shoots away from under the foot.
    const ground = { depth: DEPTH + 0.02, facing: side };
    const flies = lies + 0.5;
    actors.set(other.index, {
      ...other.actor,
      size: Math.min(0.16, other.actor.size),
      acts: [{ name: 'spin', start: lies, end: flies + 0.2, strength: 1 }],
      keys: [
        { t: 0, x: spot, height: 0, ...ground },
        { t: lies, x: spot, height: 0, ...ground },
        { t: lies + 0.3, x: spot - side * 0.1, height: 0.34, ...ground },
        { t: flies + 0.2, x: spot - side * 0.2, height: 0, ...ground },
      ],
    });
  }
  return { actors, effects: [effect('dust', lies + 0.25, late + 0.4, { x: spot + side * 0.06, height: 0.04 })] };
};

export const SLIPS: readonly Tale[] = [slipped];
