/**
 * Several who ride bicycles have one each: on one saddle they would be seen as one. Called by `staging.ts`.
 */

import type { Reading } from '../reading.js';
import { riddenAs, saddleOf } from '../stage/riding/saddles.js';
import type { Player } from './herding.js';

/** How far each is from the next: own widths of the mount, and depths, so that nobody hides another's face. */
const APART = 0.82;
const DEEPER = 0.14;
/** Stage widths of 16 : 9 in one actor unit, and how much of them a row may take. */
const WIDE = 9 / 16;
const ROW = 0.72;
const MOST_RIDERS = 4;
/** A rider is drawn after the mount. */
const SEEN_BEFORE = 0.01;

export function onTheirOwn({ relations, subjects }: Reading, players: Player[]): Player[] {
  return subjects.reduce((all, mount, index) => {
    const saddle = saddleOf(riddenAs(mount.sprite));
    const mounts = all.filter(({ subject }) => subject === index);
    const riders = all.filter(({ subject }) =>
      relations.some((tie) => tie.relation === 'on' && tie.other === index && tie.subject === subject),
    );
    const [first] = mounts;
    if (!saddle || saddle.within || !first || riders.length < 2 || riders.length > MOST_RIDERS) return all;
    // "two girls ride horses": no horse is left over, and none is shared.
    if (mounts.length > 1 && mounts.length <= riders.length) return all;
    const gap = Math.min(APART * saddle.aspect * mount.size * WIDE, ROW / riders.length);
    const moved = (player: Player, place: number): Player => ({
      ...player,
      keys: (mounts.length > 1 && player !== first ? carriedBy(first, player) : player.keys).map((key) => ({
        ...key,
        x: key.x + (place - (riders.length - 1) / 2) * gap,
        depth: Math.max(0.2, key.depth - DEEPER * (place % 2)),
      })),
    });
    return all.flatMap((player) => {
      const place = riders.indexOf(player);
      if (player === first) return riders.map((_, at) => moved(first, at));
      if (mounts.includes(player)) return [];
      return place === -1 ? [player] : [moved(player, place)];
    });
  }, players);
}

/** On the way of `mount`, as high over it as before. */
function carriedBy(mount: Player, { keys }: Player): Player['keys'] {
  const raised = keys[0]?.height ?? 0;
  return mount.keys.map((key) => ({ ...key, height: key.height + raised, depth: key.depth + SEEN_BEFORE }));
}
