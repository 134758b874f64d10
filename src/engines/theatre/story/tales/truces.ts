/** Fights that nobody wins: a butterfly sits down on one of them, or one's fire goes out. Called by `tell.ts` through `meetings.ts`. */
import type { Actor } from '../../score/score.js';
import { BREATH_SECONDS } from '../../stage/reactions/reactions-duelling.js';
import { poseAt } from '../../stage/timeline.js';
import { moved, quietFrom, reacting } from '../edits.js';
import { landing } from '../guests.js';
import { isUnderWater } from '../places.js';
import type { Player, Scene, Tale } from '../scene.js';
import { isOnFoot } from '../ties.js';
import { fightersOf } from './fights.js';

const BREATHES_FIRE = /^1f409/;
/** As near as they stand to each other's middles, parts of both half widths together. */
const APART = 1.12;
/** How far from the middle anybody stands, stage widths. */
const EDGE = 0.4;
/** When a dragon's fire fails, as a part of the time to the turn, and how long after that rings of smoke are seen, seconds. */
const FAILS = 0.5;
const RINGS_SECONDS = 0.75;

/** The two, the larger one first, on the ground, face to face and apart. */
function rivals(scene: Scene): readonly [Player, Player] | undefined {
  const fighters = fightersOf(scene);
  const [one, other] = fighters.toSorted((a, b) => b.actor.size - a.actor.size);
  const { turn, end } = scene;
  if (!one || !other || fighters.length !== 2 || ![one, other].every(({ actor }) => isOnFoot(actor, turn)))
    return undefined;
  const [a, b] = [poseAt(one.actor, turn).x, poseAt(other.actor, turn).x];
  const side = Math.sign(b - a) || 1;
  const gap = Math.max(Math.abs(b - a), APART * (scene.halfWidthOf(one) + scene.halfWidthOf(other)));
  const middle = Math.min(EDGE - gap / 2, Math.max(gap / 2 - EDGE, (a + b) / 2));
  const facing = (player: Player, way: number): Player => {
    const stands = (actor: Actor) =>
      moved(actor, end, (key) => ({ ...key, x: middle - (way * gap) / 2, height: 0, facing: way }));
    return { ...player, actor: stands(player.actor) };
  };
  return [facing(one, side), facing(other, -side)];
}

/** In the midst of it a butterfly sits down on the larger one's head: it has to sneeze, and then both have to laugh. */
export const interrupted: Tale = (scene) => {
  const pair = isUnderWater(scene.score) ? undefined : rivals(scene);
  if (!pair) return undefined;
  const [large, small] = pair;
  const { turn, late, end } = scene;
  const still = (actor: Actor): Actor => quietFrom(actor, turn + 0.05);
  const sneezes = reacting(
    reacting(still(large.actor), 'look-up', turn - 0.1, late - 0.25),
    'sneeze',
    late - 0.25,
    late + 0.4,
  );
  const jumps = reacting(reacting(still(small.actor), 'wonder', turn, late), 'startle', late, late + 0.4);
  return {
    actors: new Map([
      [large.index, reacting(sneezes, 'giggle', late + 0.4, end)],
      [small.index, reacting(jumps, 'giggle', late + 0.4, end)],
    ]),
    guests: [landing(scene, large, turn * 0.9, late + 0.2)],
  };
};

/** Who breathes fire runs out of it: only rings of smoke come, and the other, behind a shield, hears itself laugh. */
export const fizzled: Tale = (scene) => {
  const pair = rivals(scene);
  if (pair?.filter(({ actor }) => BREATHES_FIRE.test(actor.sprite)).length !== 1) return undefined;
  const [dragon, other] = BREATHES_FIRE.test(pair[0].actor.sprite) ? pair : [pair[1], pair[0]];
  const { turn, late, end } = scene;
  const fails = turn * FAILS;
  // What was asked goes on for half of the film, whatever is seen of it.
  const half = end / 2;
  const threatens = reacting(quietFrom(dragon.actor, half), 'menace', 0, BREATH_SECONDS);
  const chokes = reacting(threatens, 'sooty', fails, late + 0.4);
  // The shield is part of fighting: it is held until the danger is over, and then whoever hid looks up.
  const over = fails + RINGS_SECONDS;
  const hides = reacting(
    reacting(quietFrom(other.actor, Math.max(half, over)), 'guard', 0, over),
    'wonder',
    over,
    late,
  );
  return {
    actors: new Map([
      [dragon.index, reacting(chokes, 'bashful', late + 0.4, end)],
      [other.index, reacting(hides, 'giggle', late, end)],
    ]),
  };
};
