/** The tale of cars that fly: a race out of the distance, neck and neck, through the ribbon, a cup. Called by `tell.ts`. */

import type { Actor, ActorKey } from '../score.js';
import { parallax, perspective } from '../stage/camera.js';
import { lerp, smooth } from '../stage/easing.js';
import { isCar } from '../stage/poses.js';
import { poseAt } from '../stage/timeline.js';
import { effect, moved, reacting } from './edits.js';
import { wondersOf } from './places.js';
import type { Scene, Tale } from './scene.js';

/** How far the camera is raised, over whatever stands on the ground, actor units; how far it goes along, stage widths. */
const HIGH = 0.3;
const ALONG = 0.17;
/** Places are told for a frame that is so much wider than high. */
const WIDE = 16 / 9;
/** Of the set that such a race flies through: heights of the ground at depth 0 and 1, parts of the frame. */
const GROUND = [0.8, 0.955] as const;
/** Half the length of a car, own heights. */
const HALF = 0.87;
/** Seeds of racers lie so far apart that neither drivers nor paint are alike. */
const OTHER = 8;
/** When the ribbon comes into sight and when it tears, parts of the film. */
const SIGHTED = 0.34;
const TORN = 0.56;
/** While its burners are open, parts of the film. */
const BOOSTED = [0.37, 0.51] as const;
/** Where the ribbon is before the first: how near, and where the gate's middle is seen, part of the height. */
const RIBBON = { depth: 0.72, y: 0.52 } as const;
/** When the two look at each other, parts of the film. */
const LEVEL = [0.2, 0.36] as const;

/** The first draws level with the second, passes it in one burst, and tears the ribbon by the turn; the second claps. */
export const raced: Tale = (scene) => {
  const { players, score, late, end } = scene;
  const torn = TORN * end;
  const cars = players.filter(({ role, actor }) => role.kind === 'aircraft' && isCar(actor.sprite));
  const [hero, rival, ...others] = cars;
  if (!hero || !rival || cars.length !== score.actors.length || score.pace !== undefined) return undefined;
  if (cars.some(({ ties }) => ties.size > 0)) return undefined;
  const aside = (t: number): number => ALONG * (2 * (t / end) - 1);
  const [first, second] = [hero, rival].map(({ actor }, rank) => racing(scene, actor, rank, aside)) as [Actor, Actor];
  const hit = poseAt(first, torn);
  const nose = hit.x + (HALF * first.size * perspective(hit.depth)) / scene.across;
  const gate = lerp(GROUND[0], GROUND[1], RIBBON.depth) + HIGH * parallax(RIBBON.depth) - RIBBON.y;
  const ribbon = { depth: RIBBON.depth, height: gate, x: nose + 0.01 };
  const [opened, shut] = [BOOSTED[0] * end, BOOSTED[1] * end];
  const [meets, parts] = [LEVEL[0] * end, LEVEL[1] * end];
  const eager = reacting(looking(first, 1, 0.35, meets, parts), 'eager', 0.3, opened + 0.1);
  const boosted = reacting(eager, 'boost', opened, shut);
  const winning = reacting(reacting(boosted, 'cheer', torn + 0.02, late - 0.25), 'win', late - 0.3, end);
  const startled = reacting(looking(second, -1, -0.1, meets, parts), 'startle', opened + 0.1, torn + 0.1);
  const beaten = reacting(startled, 'applaud', torn + 0.1, end);
  const { light, weather } = score.set;
  const prize = weather === 'clear' && (light === 'night' || light === 'sunset') ? 'fireworks' : wondersOf(score)[0];
  return {
    actors: new Map([
      [hero.index, winning],
      [rival.index, beaten],
      ...others.map(({ index, actor }, rank): [number, Actor] => [index, racing(scene, actor, rank + 2, aside)]),
    ]),
    effects: [
      effect('rush', opened, shut),
      effect('finish', SIGHTED * end, torn, ribbon),
      effect('finished', torn, end, ribbon),
      effect('confetti', torn + 0.1, end),
      ...(prize && prize !== 'confetti' ? [effect(prize, late - 0.2, end)] : []),
    ],
    aside,
    raised: () => HIGH,
    // It neither turns nor comes closer: all that stands still is copied then, and racers come to us themselves.
    camera: [0, end].map((t) => ({ t, x: aside(t), y: HIGH, zoom: 1, roll: 0 })),
  };
};

/** Closer together in a narrow frame; what is out of the picture stays out. */
const narrowed = (x: number, narrow: number): number =>
  Math.sign(x) * Math.max(Math.abs(x) * narrow, Math.abs(x) - (1 - narrow) * 0.5);

/** Turns its eyes, and its head, to who is beside it. */
const looking = (actor: Actor, way: number, up: number, start: number, end: number): Actor => ({
  ...actor,
  reactions: [...(actor.reactions ?? []), { name: 'glance', start, end, plain: true, reach: [way, up] }],
});

/** Its way as it was, seen by a camera that is raised and goes along, in a frame of any shape; a driver and paint of its own. */
function racing({ score, end, across }: Scene, actor: Actor, rank: number, aside: (t: number) => number): Actor {
  const narrow = Math.min(1, across / WIDE);
  const less = Math.min(1, Math.max(0.6, across / 1.3));
  // The cup comes down beside it, not before its face.
  const beaten = (t: number): number => (rank === 1 ? 0.45 * (1 - narrow) * smooth((t / end - TORN) / 0.1) : 0);
  const seen = (key: ActorKey): ActorKey => ({
    ...key,
    x: narrowed(key.x, narrow) - beaten(key.t) + aside(key.t) * parallax(key.depth),
    height: key.height + (HIGH * parallax(key.depth)) / perspective(key.depth) + (rank > 0 ? (1 - narrow) * 0.3 : 0),
    facing: 1,
  });
  return { ...moved(actor, end, seen), size: actor.size * less, seed: (OTHER * (score.seed + 2 + rank)) >>> 0 };
}
