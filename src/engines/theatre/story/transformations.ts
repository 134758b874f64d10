/** One turns into another: where it stood there is a puff, and the other looks at its hands. Called by `tell.ts`. */
import type { Actor, ActorKey } from '../score.js';
import { effect, reacting } from './edits.js';
import type { Player, Scene, Tale, Telling } from './scene.js';

const DEPTH = 0.82;
/** How long before it is there somebody begins to appear, seconds. */
const POPS = 0.3;

/** Who goes and who comes, if that is all that is told. */
function changelings({ players, score }: Scene): readonly [Player, Player] | undefined {
  const gone = players.find(({ told }) => told.has('vanish'));
  const come = players.find(({ told }) => told.has('appear'));
  return gone && come && gone !== come && score.actors.length === 2 ? [gone, come] : undefined;
}

function transformed({ early, turn, late, end }: Scene, [gone, come]: readonly [Player, Player]): Telling {
  const key: ActorKey = { t: 0, x: 0, depth: DEPTH, height: 0, facing: -1 };
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
    ]),
    effects: [effect('sparkles', turn - 0.2, end)],
  };
}

/** What is left of whom is not asked of those who are one. */
export const TRANSFORMATIONS: readonly Tale[] = [
  (scene) => {
    const pair = changelings(scene);
    return pair && transformed(scene, pair);
  },
];
