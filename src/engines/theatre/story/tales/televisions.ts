/** A stack of televisions, each with a program of its own. Told before any other tale by `tell.ts`. */
import { perspective } from '../../stage/camera.js';
import { effect } from '../edits.js';
import type { Scene, Telling } from '../scene.js';

const STACK = 'prop-television-stack';
const DEPTH = 0.55;
const TALL = 0.98;

export function televised({ players, score, end }: Scene): Telling | undefined {
  const stack = players.find(({ actor }) => actor.sprite === STACK);
  if (!stack || score.actors.length > 1) return undefined;
  const keys = [{ t: 0, x: 0, depth: DEPTH, height: 0, facing: 1 }];
  return {
    actors: new Map([[stack.index, { ...stack.actor, size: TALL, acts: [], keys, reactions: [] }]]),
    effects: [
      effect('programs', 0, end, { x: 0, height: 0, depth: DEPTH, size: Math.min(3, TALL * perspective(DEPTH)) }),
    ],
    camera: [0, 0.5, 1].map((part) => ({
      t: part * end,
      x: 0.09 * (1 - 2 * part),
      y: 0.02,
      zoom: 1.02 + 0.12 * part,
      roll: 0,
    })),
  };
}
