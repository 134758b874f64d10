/** Fights: blow upon blow until one has had enough. Called by `tell.ts` through `meetings.ts`. */
import type { Actor } from '../../score/score.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, goingTo, quietFrom, reacting } from '../edits.js';
import { isOnWater } from '../places.js';
import type { Player, Scene, Tale } from '../scene.js';
import { broadsides } from './broadsides.js';
import { duel, isArmed } from './duels.js';

/** Who is small or has the only weapon wins: one roots for it. */
const wins = ({ actor }: Player, { actor: other }: Player): boolean =>
  (actor.holds !== undefined && other.holds === undefined) || actor.size < other.size * 0.8;

/** Nobody gives way further, stage widths. */
const FIGHT_EDGE = 0.36;

/** What one big blow sounds like. */
const NOISES = { en: ['POW!', 'BAM!', 'WHAM!'], zh: ['砰！', '嘭！', '轰！'] } as const;

export const fightersOf = ({ players }: Scene): Player[] =>
  players.filter(({ told, actor }) => told.has('fight') || actor.acts.some(({ name }) => name === 'fight'));

/** Blow upon blow, a clash, and one sees stars. */
export const fought: Tale = (scene) => {
  const fighters = fightersOf(scene);
  const [a, b] = fighters;
  if (!a || !b || fighters.length !== 2) return undefined;
  const { turn, late, end } = scene;
  const [winner, loser] = wins(a, b) || (!wins(b, a) && scene.chance(0.5)) ? [a, b] : [b, a];
  const word = scene.pick(NOISES[scene.reading.language]);
  if (isOnWater(scene.score) && fighters.every(({ role }) => role.kind === 'boat'))
    return broadsides(scene, a, b, word);
  if (isArmed(winner)) return duel(scene, winner, loser, word);
  const [left, right] = [poseAt(a.actor, turn), poseAt(b.actor, turn)];
  // When the blows are over, neither stands in the other.
  const near = Math.max(0, (scene.halfWidthOf(a) + scene.halfWidthOf(b)) * 1.22 - Math.abs(left.x - right.x)) / 2;
  const ends = (one: Player): Actor => {
    const away = near * (Math.sign(poseAt(one.actor, turn).x - (left.x + right.x) / 2) || 1);
    const x = Math.min(FIGHT_EDGE, Math.max(-FIGHT_EDGE, poseAt(one.actor, turn).x + away));
    return goingTo(quietFrom(one.actor, turn + 0.25), x, turn, turn + 0.6, end);
  };
  const knocked = poseAt(loser.actor, turn);
  const aside = Math.sign(knocked.x - (left.x + right.x) / 2) || 1;
  return {
    actors: new Map([
      [winner.index, reacting(ends(winner), 'cheer', late, end)],
      [loser.index, reacting(ends(loser), 'surrender', turn + 0.15, end)],
    ]),
    effects: [
      effect('clash', turn - 0.2, late, {
        // Behind whom it knocks away, where it hides no face.
        x: Math.min(0.3, Math.max(-0.3, knocked.x + aside * scene.halfWidthOf(loser) * 0.75)),
        height: Math.min(0.54, loser.actor.size + 0.06),
        word,
      }),
      effect('dust', turn + 0.1, late + 0.6, { x: (left.x + right.x) / 2, height: 0 }),
    ],
  };
};
