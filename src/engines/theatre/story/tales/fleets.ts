/** The tale of cars that fly: a start that one of them misses, a chase, through the ribbon, a cup. Called by `tell.ts`. */

import type { ReactionName } from '../../score/happenings.js';
import type { Actor, ActorKey } from '../../score/score.js';
import { parallax, perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { isCar } from '../../stage/poses.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, reacting } from '../edits.js';
import { wondersOf } from '../places.js';
import type { Scene, Tale } from '../scene.js';

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
/** When the light is green, and when the drone that holds it has left; parts of the film. */
const GO = 0.1;
const CLEARED = 0.22;
/** The first stalls, sets its jaw, opens its burners and is past everybody. */
const STALLED = [0.12, 0.3] as const;
const CHASES = 0.28;
const BOOSTED = [0.35, 0.52] as const;
/** While the second looks back and laughs, and when it sees that it is passed. */
const JEERS = [0.17, 0.35] as const;
const PASSED = 0.385;
/** When the ribbon comes into sight and when it tears. */
const SIGHTED = 0.42;
const TORN = 0.565;
/** When all others have come, too. */
const COMES = 0.66;
/** Where the ribbon is before the first: how near, and how far over the foot of its car the tip of the nose is, own heights. */
const RIBBON = { depth: 0.72, over: 0.4 } as const;
/** How long after that it drives on with both paws at the wheel, seconds: an arm flung up would be seen before the gate. */
const THROUGH = 0.14;
/** Where the lamps hang, stage widths and parts of the height: in a wide frame and in a narrow one. */
const LAMPS = { depth: 0.3, wide: [0.34, 0.66], narrow: [-0.26, 0.24] } as const;

/** The first misses the start, catches up with all its might, passes them all and tears the ribbon; the beaten clap. */
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
  const foot = seenAt(hit.depth, hit.height * perspective(hit.depth)).height;
  const ribbon = { ...seenAt(RIBBON.depth, foot - RIBBON.over * first.size * perspective(hit.depth)), x: nose };
  const narrow = narrowness(scene);
  const [x, y] = [0, 1].map((axis) => lerp(LAMPS.wide[axis]!, LAMPS.narrow[axis]!, narrow)) as [number, number];
  const lamps = { ...seenAt(LAMPS.depth, y), x: x + aside(0) * parallax(LAMPS.depth) };
  const [opened, shut] = [BOOSTED[0] * end, BOOSTED[1] * end];
  const { light, weather } = score.set;
  const prize = weather === 'clear' && (light === 'night' || light === 'sunset') ? 'fireworks' : wondersOf(score)[0];
  return {
    actors: new Map([
      [
        hero.index,
        feeling(first, [
          ['rev', 0, STALLED[0] * end],
          ['stall', STALLED[0] * end, STALLED[1] * end],
          ['chase', CHASES * end, opened + 0.2],
          ['boost', opened, torn + THROUGH + 0.1],
          ['cheer', torn + THROUGH, late - 0.25],
          ['win', late - 0.3, end],
        ]),
      ],
      [
        rival.index,
        feeling(second, [
          ['rev', 0, GO * end],
          ['jeer', JEERS[0] * end, JEERS[1] * end],
          ['passed', PASSED * end, COMES * end],
          ['applaud', COMES * end, end],
        ]),
      ],
      ...others.map(({ index, actor }, rank): [number, Actor] => [
        index,
        feeling(racing(scene, actor, rank + 2, aside), [
          ['rev', 0, GO * end],
          ['chase', GO * end, PASSED * end],
          ['passed', PASSED * end, COMES * end],
          ['cheer', COMES * end, end],
        ]),
      ]),
    ]),
    effects: [
      effect('start', 0, CLEARED * end, lamps),
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

/** A place whose height is told as a part of the frame. */
const seenAt = (depth: number, y: number): { depth: number; height: number } => ({
  depth,
  height: lerp(GROUND[0], GROUND[1], depth) + HIGH * parallax(depth) - y,
});

const feeling = (actor: Actor, felt: readonly (readonly [ReactionName, number, number])[]): Actor =>
  felt.reduce((one, [name, start, end]) => reacting(one, name, start, end), actor);

/** 0 in a wide frame to 1 in a square one. */
const narrowness = ({ across }: Scene): number => clamp((1 - across / WIDE) / (1 - 1 / WIDE));

/** Where the others are seen at last in a square frame, where a cup is held up between them: stage widths, part of the height. */
const BESIDE = [undefined, { x: 0.23, y: 0.4 }, { x: -0.33, y: 0.2 }, { x: -0.34, y: 0.44 }] as const;

/** Closer together in a narrow frame; what is out of the picture stays out. */
const narrowed = (x: number, narrow: number): number =>
  Math.sign(x) * Math.max(Math.abs(x) * narrow, Math.abs(x) - (1 - narrow) * 0.5);

/** Its way as it was, seen by a camera that is raised and goes along, in a frame of any shape; a driver and paint of its own. */
function racing(scene: Scene, actor: Actor, rank: number, aside: (t: number) => number): Actor {
  const { score, end, across } = scene;
  const narrow = Math.min(1, across / WIDE);
  const less = Math.min(1, Math.max(0.6, across / 1.3));
  const beside = BESIDE[rank];
  const after = (t: number): number => (beside ? narrowness(scene) * smooth((t / end - TORN) / 0.16) : 0);
  const seen = (key: ActorKey): ActorKey => {
    const high =
      key.height + (HIGH * parallax(key.depth)) / perspective(key.depth) + (rank > 0 ? (1 - narrow) * 0.3 : 0);
    const { x, y } = beside ?? { x: 0, y: 0 };
    return {
      ...key,
      x: lerp(narrowed(key.x, narrow), x, after(key.t)) + aside(key.t) * parallax(key.depth),
      height: lerp(high, seenAt(key.depth, y).height / perspective(key.depth), after(key.t)),
      facing: 1,
    };
  };
  return { ...moved(actor, end, seen), size: actor.size * less, seed: (OTHER * (score.seed + 2 + rank)) >>> 0 };
}
