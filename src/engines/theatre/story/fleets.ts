/** The tale of cars that fly: a race, all one way: neck and neck, through the ribbon, a cup. Called by `tell.ts`. */

import type { Actor } from '../score.js';
import { parallax, perspective } from '../stage/camera.js';
import { lerp } from '../stage/easing.js';
import { isCar } from '../stage/poses.js';
import { poseAt, track } from '../stage/timeline.js';
import { acting, effect, moved, reacting } from './edits.js';
import { wondersOf } from './places.js';
import { COURSES, type Mark, STALLS } from './races.js';
import type { Player, Scene, Tale } from './scene.js';

/** How far the camera is raised, over whatever stands on the ground, actor units; how far it goes along, stage widths. */
const HIGH = 0.3;
const ALONG = 0.24;
/** Places are told for a frame that is so much wider than high. */
const WIDE = 16 / 9;
/** Of the set that such a race flies through: heights of the ground at depth 0 and 1, parts of the frame. */
const GROUND = [0.8, 0.955] as const;
/** Half the length of a car, own heights. */
const HALF = 0.87;
/** Seeds of racers lie so far apart that neither drivers nor paint are alike. */
const OTHER = 8;
/** How tall the winner, its rival, who stalls and who is far ahead are, actor units. */
const TALL = [0.54, 0.52, 0.4, 0.2] as const;
/** Of far traffic: how tall at most, how near, and how much lower it is than it would be over the ground. */
const SMALL = 0.2;
const FAR = 0.14;
const LOWER = 0.16;
/** When the ribbon comes into sight and when it tears, parts of the film. */
const SIGHTED = 0.34;
const TORN = 0.555;
/** While its burners are open, parts of the film. */
const BOOSTED = [0.41, 0.64] as const;
/** Where the ribbon is before the first: how near, and where the gate's middle is seen, part of the height. */
const RIBBON = { depth: 0.72, y: 0.52 } as const;
/** When the two look at each other, parts of the film. */
const LEVEL = [0.3, 0.45] as const;
/** How close the camera is, by part of the film: on the winner at last. It never leans: every layer would be drawn anew. */
const CLOSE = [
  { t: 0, zoom: 1 },
  { t: 0.26, zoom: 1 },
  { t: 0.36, zoom: 1.16 },
  { t: 0.43, zoom: 1.16 },
  { t: 0.53, zoom: 1 },
  { t: 0.62, zoom: 1 },
  { t: 0.74, zoom: 1.2 },
  { t: 0.88, zoom: 1.48 },
  { t: 1, zoom: 1.48 },
] as const;

/** The first comes up to the second by the turn, when it tears the ribbon; one is left behind in its own smoke. */
export const raced: Tale = (scene) => {
  const { players, score, late, end } = scene;
  const torn = TORN * end;
  const cars = players.filter(({ role, actor }) => role.kind === 'aircraft' && isCar(actor.sprite));
  const [hero, rival, ...others] = cars;
  if (!hero || !rival || cars.length !== score.actors.length || score.pace !== undefined) return undefined;
  if (cars.some(({ ties }) => ties.size > 0)) return undefined;
  const closer = Math.min(1, scene.across / 1.5);
  const aside = (t: number): number => ALONG * (2 * (t / end) - 1);
  const racer = (player: Player, rank: number): Actor => onCourse(scene, player.actor, rank, aside);
  const [first, second] = [racer(hero, 0), racer(rival, 1)];
  const hit = poseAt(first, torn);
  const nose = hit.x + (HALF * first.size * perspective(hit.depth)) / scene.across;
  const gate = lerp(GROUND[0], GROUND[1], RIBBON.depth) + HIGH * parallax(RIBBON.depth) - RIBBON.y;
  const ribbon = { depth: RIBBON.depth, height: gate, x: nose + 0.01 };
  const [opened, shut] = [BOOSTED[0] * end, BOOSTED[1] * end];
  const [meets, parts] = [LEVEL[0] * end, LEVEL[1] * end];
  const winning = reacting(
    reacting(
      reacting(reacting(looking(first, 1, 0.35, meets, parts), 'eager', 0.3, opened + 0.1), 'boost', opened, shut),
      'cheer',
      torn + 0.02,
      late - 0.15,
    ),
    'win',
    late - 0.2,
    end,
  );
  const beaten = acting(
    reacting(looking(second, -1, -0.1, meets, parts + 0.2), 'startle', opened - 0.04, late),
    'clap',
    late + 0.1,
    end,
  );
  const { light, weather } = score.set;
  const prize = weather === 'clear' && (light === 'night' || light === 'sunset') ? 'fireworks' : wondersOf(score)[0];
  return {
    actors: new Map([
      [hero.index, winning],
      [rival.index, beaten],
      ...others.map((player, index): [number, Actor] => {
        const other = racer(player, index + 2);
        return [player.index, index + 2 === STALLS.rank ? reacting(other, 'stall', STALLS.from * end, end) : other];
      }),
    ]),
    effects: [
      effect('rush', opened + 0.1, shut + 0.2),
      effect('finish', SIGHTED * end, torn, ribbon),
      effect('finished', torn, end, ribbon),
      effect('confetti', torn + 0.1, end),
      ...(prize && prize !== 'confetti' ? [effect(prize, late - 0.2, end)] : []),
    ],
    aside,
    raised: () => HIGH,
    camera: Array.from({ length: Math.round(end / 0.25) + 1 }, (_, index) => {
      const t = Math.min(end, index * 0.25);
      return { t, x: aside(t), y: HIGH, zoom: 1 + (track(CLOSE, 'zoom', t / end) - 1) * closer, roll: 0 };
    }),
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

/** On its way through the picture, whatever its shape, while the camera goes along; a driver and paint of its own. */
function onCourse({ score, end, across }: Scene, actor: Actor, rank: number, aside: (t: number) => number): Actor {
  const narrow = Math.min(1, across / WIDE);
  const less = Math.min(1, Math.max(0.6, across / 1.3));
  const course = COURSES[rank];
  return {
    ...moved(actor, end, (key) => {
      const part = key.t / end;
      const depth = course ? track(timed(course), 'depth', part) : Math.min(FAR, key.depth);
      const raised = HIGH * parallax(depth);
      const height = course
        ? lerp(GROUND[0], GROUND[1], depth) + raised - track(timed(course), 'y', part)
        : key.height * perspective(depth) + raised - LOWER;
      return {
        ...key,
        depth,
        x: narrowed(course ? track(timed(course), 'x', part) : key.x, narrow) + aside(key.t) * parallax(depth),
        height: height / perspective(depth) + (rank > 0 ? (1 - narrow) * 0.3 : 0),
        facing: 1,
      };
    }),
    size: (course ? TALL[rank]! : Math.min(actor.size, SMALL)) * less,
    seed: (OTHER * (score.seed + 2 + rank)) >>> 0,
  };
}

const timed = (course: readonly Mark[]) => course.map(({ part, ...mark }) => ({ t: part, ...mark }));
