/**
 * Riders go somewhere. The director learnt who is on or in what, and that such a pair goes a way together, but never heard
 * "ride" with it: it is told in the words that it knows. Called by the director; who sits where, staging says.
 */
import type { Role } from './layout.js';
import type { CaptionWord, Kind } from './reading.js';

const RIDING: ReadonlySet<string> = new Set(['act.ride', 'act.drive']);
const CARRYING: ReadonlySet<string> = new Set(['rel.on', 'rel.inside']);
const STANDING: ReadonlySet<Kind> = new Set(['object', 'food', 'ball', 'plant']);

/** The caption with "walks to the right" for every ride on or in what can go. Which side is shown, the mirror says. */
export function asGoing(caption: readonly CaptionWord[], roles: readonly Role[]): CaptionWord[] {
  const isCarried = (rider: number) =>
    caption.some(({ concept, of, to }) => {
      const carrier = roles[to?.[0] ?? -1];
      return CARRYING.has(concept) && of?.[0] === rider && carrier !== undefined && !STANDING.has(carrier.kind);
    });
  const hasWay = (rider: number) => caption.some(({ concept, of }) => concept.startsWith('to.') && of?.[0] === rider);
  return caption.flatMap((word): CaptionWord[] => {
    const rider = word.of?.[0];
    if (!RIDING.has(word.concept) || rider === undefined || !isCarried(rider)) return [word];
    const going = { concept: 'act.walk', of: [rider] };
    return hasWay(rider) ? [going] : [going, { concept: 'to.right', of: [rider] }];
  });
}
