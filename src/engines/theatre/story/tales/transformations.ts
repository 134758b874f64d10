/**
 * One turns into another, by itself or by somebody's spell: where it stood there is a puff, and the other looks at its
 * hands. Called by `tell.ts`.
 */
import type { Actor, ActorKey } from '../../score/score.js';
import { effect, reacting } from '../edits.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';

const DEPTH = 0.82;
/** How long before it is there somebody begins to appear, seconds. */
const POPS = 0.3;

/** Where who casts the spell stands, and those it is cast on, stage widths. */
const CASTER_X = -0.27;
const BESIDE_X = 0.17;

interface Change {
  gone: Player;
  come: Player;
  caster: Player | undefined;
}

/** Who goes, who comes and who does it, if that is all that is told. */
function changeOf({ players, score }: Scene): Change | undefined {
  const gone = players.find(({ told }) => told.has('vanish'));
  const come = players.find(({ told }) => told.has('appear'));
  if (!gone || !come || gone === come) return undefined;
  const [caster] = players.filter((player) => player !== gone && player !== come);
  return score.actors.length === (caster ? 3 : 2) ? { gone, come, caster } : undefined;
}

function transformed({ early, turn, late, end }: Scene, { gone, come, caster }: Change): Telling {
  const key: ActorKey = { t: 0, x: caster ? BESIDE_X : 0, depth: DEPTH, height: 0, facing: -1 };
  const goes: Actor = {
    ...gone.actor,
    keys: [key],
    acts: [{ name: 'vanish', start: early * 0.4, end: early * 0.4 + (turn - early * 0.4) / 0.48, strength: 1 }],
  };
  const comes: Actor = {
    ...come.actor,
    keys: [{ ...key, depth: DEPTH - 0.01 }],
    acts: [{ name: 'appear', start: turn - POPS, end, strength: 1 }],
  };
  return {
    actors: new Map([
      [gone.index, reacting(goes, 'startle', early, turn)],
      [come.index, reacting(reacting(comes, 'wonder', turn + 0.2, late), 'cheer', late, end)],
      ...(caster ? [[caster.index, castBy(caster.actor, turn, late, end)] as const] : []),
    ]),
    effects: [effect('sparkles', turn - 0.2, end)],
  };
}

/** Whose spell it is, is as surprised as we are. */
function castBy(actor: Actor, turn: number, late: number, end: number): Actor {
  const stands: Actor = { ...actor, keys: [{ t: 0, x: CASTER_X, depth: DEPTH, height: 0, facing: 1 }] };
  return reacting(reacting(stands, 'startle', turn + 0.25, late), 'giggle', late, end);
}

/** What is left of whom is not asked of those who are one. */
export const TRANSFORMATIONS: readonly Tale[] = [
  (scene) => {
    const change = changeOf(scene);
    return change && transformed(scene, change);
  },
];
