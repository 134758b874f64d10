/**
 * Who sleeps in a bed lies in it: a bed of its own that is as long as they are, in place of the one that stands about. The
 * director puts people onto beds as onto chairs. Called by `staging.ts` before anybody is seated.
 */

import type { Reading, Subject } from '../reading.js';
import type { SetName } from '../sets.js';
import type { Player } from './herding.js';

const BED = /^prop-bed$/;
const RESTS = /^(sleep|idle|sit)$/;
/** Films are no longer than this. */
const LONGEST_FILM = 120;
/** Whoever lies is seen whole: no further from the middle, stage widths, nor nearer. */
const ASIDE = 0.06;
const NEAR = 0.68;
/** Two lie side by side, the second nearer, the first as much higher as a face needs: their beds look like one that is wide. */
const TWO = { aside: [-0.05, 0.03], depth: [0.6, 0.8], height: [0.12, 0], grown: 0.84 } as const;

/** A couple is one picture of two. */
const isOnePerson = (role: Subject | undefined): boolean => role?.kind === 'person' && role.sprite !== '1f46b';

export function bedded({ relations, subjects }: Reading, set: SetName, players: Player[]): Player[] {
  const sleepers = players.filter(
    ({ subject, acts }) =>
      isOnePerson(subjects[subject]) && !subjects[subject]?.props?.sleep && acts.some(({ name }) => name === 'sleep'),
  );
  const [sleeper] = sleepers;
  const rests = sleepers.every(({ acts }) => acts.every(({ name }) => RESTS.test(name)));
  if (!sleeper || sleepers.length > 2 || !rests) return players;
  const tie = relations.find(({ subject, relation }) => subject === sleeper.subject && /^(on|inside)$/.test(relation));
  const bed = tie && subjects[tie.other];
  if (bed ? !BED.test(bed.sprite) : tie !== undefined || set !== 'bedroom') return players;
  const first = ((bed && players.find(({ subject }) => subject === tie?.other)) ?? sleeper).keys[0];
  if (!first) return players;
  const alone = sleepers.length === 1;
  const facing = Math.sign(sleeper.keys[0]?.facing ?? 1) || 1;
  const prop = { sprite: 'prop-bed', ...(bed?.colour && { colour: bed.colour }) };
  const asleep = sleepers.map((one, index): Player => {
    const x = alone ? Math.max(-ASIDE, Math.min(ASIDE, first.x)) : -TWO.aside[index]! * facing;
    const depth = alone ? Math.min(NEAR, first.depth) : TWO.depth[index]!;
    return {
      ...one,
      ...(!alone && { grown: (one.grown ?? 1) * TWO.grown }),
      keys: [{ t: 0, x, depth, height: alone ? 0 : TWO.height[index]!, facing }],
      acts: [{ name: 'sleep', start: 0, end: LONGEST_FILM, strength: 1, prop }],
    };
  });
  return players.flatMap((player) => {
    const place = sleepers.indexOf(player);
    return place >= 0 ? [asleep[place]!] : bed && player.subject === tie?.other ? [] : [player];
  });
}
