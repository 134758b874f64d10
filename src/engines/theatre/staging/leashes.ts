/**
 * Who walks a dog has it on a leash: the dog goes ahead, as far as a leash is long, in step. The director has them beside each
 * other, which from the side is one before the other. Called by `staging.ts`.
 */

import type { Reading } from '../reading.js';
import type { ActorKey } from '../score/score.js';
import type { Player } from './herding.js';

const DOGS = /^(1f415|1f436|1f429|1f9ae)/;
const WALKED = /^(next_to|with)$/;
/** How far ahead a dog is: of its walker's height and of its own, stage widths of 16 : 9. */
const AHEAD = { walker: 0.16, dog: 0.34 } as const;
/** A dog is so tall compared with whom it walks, a child's as well. */
const TALL = 0.7;
/** Where both together are in the frame: their middle no further from its own, stage widths. */
const ASIDE = 0.2;
const BEHIND = 0.012;

export function leashed({ relations, subjects, caption }: Reading, players: Player[]): Player[] {
  if (players.length !== 2) return players;
  const walker = players.find(({ subject, acts }) => subjects[subject]?.kind === 'person' && acts.some(isWalk));
  const dog = players.find((one) => one !== walker && DOGS.test(subjects[one.subject]?.sprite ?? ''));
  if (!walker || !dog) return players;
  const tied = relations.some(
    ({ subject, relation, other }) => subject === walker.subject && other === dog.subject && WALKED.test(relation),
  );
  const busy = caption.some(({ concept, of }) => /^act\./.test(concept) && of?.includes(dog.subject) === true);
  if (!tied || busy || subjects[walker.subject]!.holds) return players;
  const [first, last] = [walker.keys[0]!, walker.keys.at(-1)!];
  const side = Math.abs(last.x - first.x) > 0.02 ? Math.sign(last.x - first.x) : Math.sign(first.facing) || 1;
  const gap = AHEAD.walker * subjects[walker.subject]!.size + AHEAD.dog * TALL * subjects[walker.subject]!.size;
  const middle = (first.x + last.x) / 2;
  const shift = Math.max(-ASIDE, Math.min(ASIDE, middle)) - middle;
  const placed = (along: number, depth: number) => (key: ActorKey) => ({
    ...key,
    x: key.x + shift + along * side * gap,
    depth: Math.max(0, key.depth - depth),
    facing: side,
  });
  return players.map((player) =>
    player === walker
      ? { ...walker, keys: walker.keys.map(placed(-0.5, 0)), holds: { sprite: 'prop-leash' } }
      : {
          ...dog,
          grown: (TALL * subjects[walker.subject]!.size) / subjects[dog.subject]!.size,
          keys: walker.keys.map(placed(0.5, BEHIND)),
          acts: walker.acts.filter(isWalk),
        },
  );
}

const isWalk = ({ name }: Player['acts'][number]): boolean => name === 'walk';
