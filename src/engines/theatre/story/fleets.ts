/** The tale of cars that fly: they race, one loops the loop, comes down to us and waves, then its rival does. Called by `tell.ts`. */

import { LOOPED } from '../fleet.js';
import type { Actor } from '../score.js';
import { clamp, lerp, smooth } from '../stage/easing.js';
import { isCar } from '../stage/poses.js';
import { poseAt } from '../stage/timeline.js';
import { acting, effect, reacting } from './edits.js';
import { wondersOf } from './places.js';
import type { Tale } from './scene.js';

/** How far the camera is raised, actor units, and how far it leans, turns. */
const HIGH = 0.3;
const LOW = 0.16;
const BANK = 0.012;
/** Where the finish line hangs. */
const FINISH = { x: 0.02, height: 0.4, depth: 0.56 } as const;

/** `fleet.ts` has the first swoop down by the turn, and the second come to its side. */
export const hailed: Tale = (scene) => {
  const { players, score, turn, late, end } = scene;
  const cars = players.filter(({ role, actor }) => role.kind === 'aircraft' && isCar(actor.sprite));
  const [hero, friend] = cars;
  if (!hero || !friend || cars.length !== score.actors.length || score.pace !== undefined) return undefined;
  if (cars.some(({ ties }) => ties.size > 0)) return undefined;
  const looping = reacting(hero.actor, 'loop', LOOPED.from * end, LOOPED.to * end);
  const actors = new Map<number, Actor>([
    [
      hero.index,
      acting(
        acting(reacting(looping, 'giggle', late + 0.3, end), 'wave', turn + 0.3, late + 0.5),
        'wave',
        late + 0.6,
        end,
      ),
    ],
    [friend.index, acting(friend.actor, 'wave', late + 0.3, end)],
  ]);
  const { light, weather } = score.set;
  const prize =
    weather !== 'clear' ? wondersOf(score)[0] : light === 'night' || light === 'sunset' ? 'fireworks' : 'confetti';
  const side = Math.sign(poseAt(hero.actor, end * 0.5).x) || 1;
  return {
    actors,
    effects: [effect('finish', 0, end, FINISH), ...(prize ? [effect(prize, late - 0.2, end)] : [])],
    // High among the towers; into the bend it leans, and comes down with the first.
    raised: (t) => lerp(HIGH, LOW, smooth((t / end - 0.46) / 0.26)),
    banked: (t) => side * BANK * Math.sin(Math.PI * clamp((t / end - 0.44) / 0.28)) ** 2,
    nearer: (t) => 1.1 - 0.04 * smooth((t / end - 0.3) / 0.2),
  };
};
