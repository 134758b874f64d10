/** A volcano breaks out, the ground shakes, and somebody small takes to its heels. Called by `changes.ts`. */
import type { Act, Actor, ActorKey } from '../../score/score.js';
import { isVolcano } from '../../stage/acts/erupting.js';
import { guest } from '../guests.js';
import { localOf } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Far enough away for its fire to be seen whole, and as tall, actor units. */
const FAR = 0.42;
const TALL = 1.08;
const ONLOOKER = 0.26;

export const erupts = ({ actor }: Player): boolean => isVolcano(actor);

export function erupted(scene: Scene, player: Player): Telling {
  const { early, turn, late, end } = scene;
  const key: ActorKey = { t: 0, x: 0.04, depth: FAR, height: 0, facing: -1 };
  const act: Act = { name: 'explode', start: early * 0.5, end, strength: 1 };
  const volcano: Actor = { ...player.actor, size: TALL, keys: [key], acts: [act] };
  const sprite = localOf(scene);
  return {
    actors: new Map([[player.index, volcano]]),
    guests: sprite === undefined ? [] : [onlooker(sprite, turn, late, end)],
    shaken: 0.6,
  };
}

/** It looks up, and runs. */
function onlooker(sprite: string, turn: number, late: number, end: number): Actor {
  const key = (t: number, x: number, facing: number): ActorKey => ({ t, x, depth: 1, height: 0, facing });
  const runs = turn + 0.5;
  const keys = [
    key(0, -0.3, 1),
    key(runs, -0.3, 1),
    key(runs + 0.2, -0.28, 1),
    key(late + 1.1, 0.62, 1),
    key(end, 0.7, 1),
  ];
  return guest(sprite, ONLOOKER, keys, {
    acts: [{ name: 'run', start: runs, end, strength: 1.4 }],
    reactions: [
      { name: 'look-up', start: 0.2, end: turn - 0.3, plain: true },
      { name: 'startle', start: turn - 0.3, end: runs },
    ],
  });
}
