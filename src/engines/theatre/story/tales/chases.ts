/** Chases: who runs after whom runs into something, and the chased laughs. Called by `tell.ts` through `meetings.ts`. */
import type { Actor, ActorKey } from '../../score/score.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, goingTo, haltedAt, leaping, quietFrom, reacting } from '../edits.js';
import { isOnGround } from '../places.js';
import type { Player, Scene, Tale } from '../scene.js';
import { isOnFoot, tied } from '../ties.js';
import { BUCKET, BUCKET_SECONDS, isSwallowed, trick } from './buckets.js';

/** What stands in the way where somebody is chased, by set; it is run into. */
const HURDLES: readonly (readonly [RegExp, string])[] = [
  [/kitchen|bakery|restaurant|bar|farm|barn/, '1faa3'],
  [/room|library|office|house|museum|corridor|basement/, '1f3fa'],
  [/street|downtown|alley|city|paris|skyline|station|factory|harbour/, '1f4e6'],
  [/beach|island|desert|canyon|volcano|moon|mountain|cliff|savanna/, '1faa8'],
  [/garden|park|palace|meadow/, '1fab4'],
];
const HURDLE_SIZE = 0.26;
/** How long and high the leap is that springs the trick, seconds and actor units. */
const LEAP_SECONDS = 0.76;
const LEAP = 0.3;
/** Nobody who is to be seen comes nearer to the edges, stage widths. */
const SEEN = 0.45;

/** The chaser runs into something and sees stars; the chased stops, turns round and laughs, well inside the frame. */
export const chased: Tale = (scene) => {
  const pair = tied(scene, /^(chase|follow)$/);
  const { turn, late, end } = scene;
  if (!pair || scene.score.pace !== undefined) return undefined;
  if (![pair.one, pair.other].every(({ actor }) => isOnFoot(actor, turn))) return undefined;
  const falls = turn + 0.1;
  const lands = falls + BUCKET_SECONDS;
  const stops = late - 0.1;
  const [halfOfChaser, half] = [scene.halfWidthOf(pair.one), scene.halfWidthOf(pair.other)];
  const ahead = Math.sign(poseAt(pair.other.actor, stops).x - poseAt(pair.one.actor, falls).x) || 1;
  const both = 2 * (halfOfChaser + half);
  const room = 0.02 + HURDLE_SIZE / scene.across;
  // Where three do not fit side by side, the chaser falls over its own feet.
  const fits = scene.score.actors.length === 2 && isOnGround(scene.score) && both + room < 2 * SEEN;
  const thing = fits ? HURDLES.find(([sets]) => sets.test(scene.score.set.name))?.[1] : undefined;
  const apart = Math.min(
    both / 2 + (thing === undefined ? Math.max(0.04, halfOfChaser * 0.5) : room),
    2 * SEEN - both / 2,
  );
  const chaserEdge = Math.max(0.05, SEEN + 0.02 - halfOfChaser);
  const caught = Math.min(chaserEdge, Math.max(-chaserEdge, poseAt(pair.one.actor, falls).x));
  const edge = SEEN - half;
  const { x } = poseAt(pair.other.actor, stops);
  const wanted = Math.abs(x - caught) < apart ? caught + ahead * apart : x;
  const away = Math.min(edge, Math.max(-edge, wanted));
  const rest = ahead * Math.min(ahead * caught, ahead * (away - ahead * apart));
  const brought = goingTo(pair.one.actor, rest, turn * 0.4, falls, end);
  const stopped = quietFrom(haltedAt(brought, falls, end, ahead), falls);
  const keen = reacting(stopped, 'keen', 0, falls - 0.5);
  const swallowed = isSwallowed(pair.one) ? 'bucketed' : 'dizzy';
  const chaser =
    thing === BUCKET
      ? reacting(reacting(keen, 'skid', falls - 0.45, lands), swallowed, lands, end)
      : reacting(reacting(keen, 'trip', falls, late + 0.3), 'dizzy', late, end);
  // Onto the far end of the plank with a leap; from other things it only runs away.
  const leaps = thing === BUCKET;
  const there = leaps ? falls : stops;
  const gone = goingTo(pair.other.actor, away, leaps ? falls - LEAP_SECONDS : turn - 0.3, there, end);
  const leapt = leaps ? leaping(gone, falls - LEAP_SECONDS, falls, LEAP, end) : gone;
  const runner = reacting(
    quietFrom(down(haltedAt(leapt, there, end, -ahead), there), there),
    'giggle',
    Math.max(there, stops - 0.3),
    end,
  );
  const hit = rest + ahead * (halfOfChaser * 0.9 + (HURDLE_SIZE * 0.35) / scene.across);
  return {
    actors: new Map([
      [pair.one.index, chaser],
      [pair.other.index, runner],
    ]),
    ...(thing && {
      guests: leaps
        ? trick(scene, { ...pair.one, actor: chaser }, HURDLE_SIZE, { x: hit, to: away, t: falls, ahead })
        : [knockedOver(scene, { ...pair.one, actor: chaser }, thing, hit, falls, ahead)],
    }),
    effects: [
      effect('clash', falls, falls + 0.42, leaps ? { x: away, height: 0.05 } : { x: hit, height: HURDLE_SIZE * 0.8 }),
      effect('dust', falls - 0.3, falls + 0.7, { x: rest, height: 0 }),
    ],
  };
};

/** On the ground from `t` on. */
const down = (actor: Actor, t: number): Actor => ({
  ...actor,
  keys: [
    ...actor.keys.filter((key) => key.t < t),
    { ...poseAt(actor, t), t, height: 0 },
    ...actor.keys.filter((key) => key.t > t).map((key) => ({ ...key, height: 0 })),
  ],
});

/** It stands there, and when it is run into it hops on a bit and lies there. */
function knockedOver({ end }: Scene, { actor }: Player, sprite: string, x: number, t: number, ahead: number): Actor {
  const depth = Math.min(1, poseAt(actor, t).depth + 0.02);
  const key = (time: number, height = 0): ActorKey => ({ t: time, x, depth, height, facing: ahead });
  return {
    sprite,
    name: '',
    size: HURDLE_SIZE,
    keys: [key(0), key(t + 0.05), key(t + 0.25, 0.14), key(t + 0.45), key(end)],
    acts: [{ name: 'fall', start: t + 0.05, end, strength: 1 }],
    seed: 7,
  };
}
