/**
 * How takes of one prompt come to differ: where it leaves something open, seeds that follow each other go through all
 * that suits in order, so that whoever asks for another take sees another one; where a prompt begins depends on its
 * words. Called by scenery and story.
 */
import type { Reading } from './reading.js';

export interface Choice {
  /** The next takes have the next of these. */
  pick<Thing>(things: readonly Thing[]): Thing;
  /** True for such a share of the takes, spread evenly over those that follow each other. */
  chance(share: number): boolean;
}

/** Steps of this size fill a circle evenly however often they are made. */
const GOLDEN = 0.618033988749895;
/** After so many takes, and more for each further question, answers leap on by one: else two would go hand in hand for ever. */
const ROUND = 4;

/**
 * @param topic tells apart what is asked of one prompt by whom. Of a topic the first question with more than one answer
 * has them in strict turn, later ones nearly so.
 */
export function takeOf(reading: Reading, seed: number, topic: number): Choice {
  const key = blend(keyOf(reading), topic);
  let asked = 0;
  const next = () => {
    const leaps = asked === 0 ? 0 : Math.floor(seed / (ROUND + asked));
    return seed + leaps + (blend(key, asked++) % 1_000_000);
  };
  return {
    pick: (things) => things[things.length > 1 ? next() % things.length : 0]!,
    chance: (share) => (next() * GOLDEN) % 1 < share,
  };
}

/** A number below 2³², the same for all words that are understood alike (FNV-1a). */
function keyOf({ subjects, caption, sets }: Reading): number {
  const cast = subjects.map(({ sprite, count }) => `${sprite}*${count}`);
  let key = 0x811c9dc5;
  for (const letter of [...cast, ...caption.map(({ concept }) => concept), ...sets].join())
    key = Math.imul(key ^ letter.charCodeAt(0), 0x01000193);
  return key >>> 0;
}

/** A number below 2³²; every bit of both goes into it. */
function blend(key: number, salt: number): number {
  let mixed = key ^ Math.imul(salt + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
