/** The tale of cars that fly: a race, all one way: neck and neck, through the ribbon, a cup. Called by `tell.ts`. */

import type { Actor } from '../score.js';
import { parallax, perspective } from '../stage/camera.js';
import { lerp, smooth } from '../stage/easing.js';
import { isCar } from '../stage/poses.js';
import { poseAt } from '../stage/timeline.js';
import { acting, effect, moved, reacting } from './edits.js';
import { wondersOf } from './places.js';
import type { Player, Scene, Tale } from './scene.js';

/** How far the camera is raised, actor units; how far it goes along, stage widths. */
const HIGH = 0.16;
const ALONG = 0.13;
/** Places are told for a frame that is so much wider than high. */
const WIDE = 16 / 9;
/** Half the length of a car, own heights. */
const HALF = 0.87;
/** Seeds of racers lie so far apart that neither drivers nor paint are alike. */
const OTHER = 8;
/** How tall the winner, its rival and the others are at most, actor units. */
const LARGEST = [0.4485, 0.437, 0.3] as const;
/** When the ribbon comes into sight and when it tears, parts of the film. */
const SIGHTED = 0.3;
const TORN = 0.555;
/** While its burners are open, parts of the film. */
const BOOSTED = [0.32, 0.62] as const;
/** Where the ribbon is before the first: how high over its ground. */
const RIBBON = { depth: 0.72, height: 0.32 } as const;

/** `fleet.ts` has the first come up to the second by the turn, when it tears the ribbon. */
export const raced: Tale = (scene) => {
  const { players, score, late, end } = scene;
  const torn = TORN * end;
  const cars = players.filter(({ role, actor }) => role.kind === 'aircraft' && isCar(actor.sprite));
  const [hero, rival, ...others] = cars;
  if (!hero || !rival || cars.length !== score.actors.length || score.pace !== undefined) return undefined;
  if (cars.some(({ ties }) => ties.size > 0)) return undefined;
  const aside = (t: number): number => ALONG * (2 * (t / end) - 1);
  const racer = (player: Player, rank: number): Actor => onCourse(scene, player.actor, rank, aside);
  const [first, second] = [racer(hero, 0), racer(rival, 1)];
  const hit = poseAt(first, torn);
  const nose = hit.x + (HALF * first.size * perspective(hit.depth)) / scene.across;
  const ribbon = { ...RIBBON, x: nose + 0.01 };
  const [opened, shut] = [BOOSTED[0] * end, BOOSTED[1] * end];
  const winning = reacting(
    reacting(reacting(reacting(first, 'eager', 0.3, opened), 'boost', opened, shut), 'cheer', torn + 0.02, late - 0.15),
    'win',
    late - 0.2,
    end,
  );
  const beaten = acting(reacting(second, 'startle', torn - 0.15, late), 'clap', late + 0.1, end);
  const { light, weather } = score.set;
  const prize = weather === 'clear' && (light === 'night' || light === 'sunset') ? 'fireworks' : wondersOf(score)[0];
  return {
    actors: new Map([
      [hero.index, winning],
      [rival.index, beaten],
      ...others.map((player, index): [number, Actor] => [player.index, racer(player, index + 2)]),
    ]),
    effects: [
      effect('rush', opened - 0.1, shut + 0.3),
      effect('finish', SIGHTED * end, torn, ribbon),
      effect('finished', torn, end, ribbon),
      effect('confetti', torn + 0.1, end),
      ...(prize && prize !== 'confetti' ? [effect(prize, late - 0.2, end)] : []),
    ],
    aside,
    raised: () => HIGH,
    nearer: (t) => lerp(1.06, 1.1, smooth((t / end - 0.3) / 0.2)),
  };
};

/** On its way through the picture, whatever its shape, while the camera goes along; a driver and paint of its own. */
function onCourse({ score, end, across }: Scene, actor: Actor, rank: number, aside: (t: number) => number): Actor {
  const narrow = Math.min(1, across / WIDE);
  const less = Math.min(1, Math.max(0.6, across / 1.3));
  return {
    ...moved(actor, end, (key) => ({
      ...key,
      x: key.x * narrow + aside(key.t) * parallax(key.depth),
      height: key.height + (rank > 0 ? (1 - narrow) * 0.5 : 0),
      facing: 1,
    })),
    size: Math.min(actor.size, LARGEST[Math.min(rank, 2)]!) * less,
    seed: (OTHER * (score.seed + 2 + rank)) >>> 0,
  };
}
