/** Where a cast may well be met, when the prompt doesn't say where it plays. Used by `reader.ts`. */
import type { Kind } from '../reading.js';
import type { SetName } from '../sets.js';

type Homes = [SetName, ...SetName[]];

const HOMES: Record<Kind, Homes> = {
  person: ['park', 'street', 'meadow', 'living-room'],
  animal: ['meadow', 'park', 'farm'],
  giant: ['meadow', 'savanna'],
  small: ['meadow', 'park', 'living-room'],
  bird: ['park', 'meadow', 'sky'],
  insect: ['flower-garden', 'meadow'],
  fish: ['under-water'],
  vehicle: ['street', 'highway'],
  aircraft: ['sky'],
  boat: ['ocean', 'harbour'],
  ball: ['park', 'playground'],
  food: ['studio', 'kitchen'],
  plant: ['flower-garden', 'studio'],
  object: ['studio', 'living-room'],
};
const IN_SPACE = /-1f680$|1fa90|1f6f0/;

/** Sets that suit everybody best: those of whoever moves, before those of things. */
export function homesOf(everybody: readonly { kind: Kind; sprite: string }[]): Homes {
  if (everybody.every(({ sprite }) => IN_SPACE.test(sprite))) return ['space', 'moon'];
  const hero = everybody.find(({ kind }) => !['object', 'food', 'plant', 'ball'].includes(kind)) ?? everybody[0];
  return HOMES[hero?.kind ?? 'object'];
}
