/** Chases: who runs after whom runs into something, and the chased laughs. Called by `tell.ts` through `meetings.ts`. */
import type { Actor, ActorKey, Colour } from '../score.js';
import { perspective } from '../stage/camera.js';
import { crownOf } from '../stage/mounts.js';
import { rigFor } from '../stage/rigs.js';
import { poseAt } from '../stage/timeline.js';
import { effect, goingTo, haltedAt, quietFrom, reacting } from './edits.js';
import { isOnGround } from './places.js';
import type { Player, Scene, Tale } from './scene.js';
import { isOnFoot, tied } from './ties.js';

/** What stands in the way where somebody is chased, by set; it is run into. */
const HURDLES: readonly (readonly [RegExp, string])[] = [
  [/kitchen|bakery|restaurant|bar|farm|barn/, '1faa3'],
  [/room|library|office|house|museum|corridor|basement/, '1f3fa'],
  [/street|downtown|alley|city|paris|skyline|station|factory|harbour/, '1f4e6'],
  [/beach|desert|canyon|volcano|moon|mountain|cliff|savanna/, '1faa8'],
  [/garden|park|palace|meadow/, '1fab4'],
];
const HURDLE_SIZE = 0.26;
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
  const chaser =
    thing === BUCKET
      ? reacting(reacting(stopped, 'skid', falls - 0.45, lands), 'dizzy', lands, end)
      : reacting(reacting(stopped, 'trip', falls, late + 0.3), 'dizzy', late, end);
  const gone = goingTo(pair.other.actor, away, turn - 0.3, stops, end);
  const runner = reacting(quietFrom(haltedAt(gone, stops, end, -ahead), stops), 'giggle', stops, end);
  const hit = rest + ahead * (halfOfChaser * 0.9 + (HURDLE_SIZE * 0.35) / scene.across);
  return {
    actors: new Map([
      [pair.one.index, chaser],
      [pair.other.index, runner],
    ]),
    ...(thing && { guests: upset(scene, { ...pair.one, actor: chaser }, thing, hit, falls, ahead) }),
    effects: [
      effect('clash', falls, falls + 0.42, { x: hit, height: HURDLE_SIZE * 0.8 }),
      effect('dust', falls - 0.3, falls + 0.7, { x: rest, height: 0 }),
    ],
  };
};

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

/** A bucket ends on the head of who ran into it; other things lie there. */
function upset(scene: Scene, chaser: Player, sprite: string, x: number, t: number, ahead: number): Actor[] {
  if (sprite !== BUCKET) return [knockedOver(scene, chaser, sprite, x, t, ahead)];
  const { actor } = chaser;
  const pose = poseAt(actor, scene.end);
  const depth = Math.min(1, pose.depth + 0.02);
  const key = (time: number, place: number, height: number): ActorKey => {
    return { t: time, x: place, depth, height, facing: ahead };
  };
  const size = Math.max(HURDLE_SIZE * 0.85, actor.size * 0.56);
  const head = pose.x + (ahead * rigHead(chaser) * actor.size * perspective(pose.depth)) / scene.across;
  const on = pose.height + crownOf(actor) - size * 0.86;
  const ears = EARED.find(([sprites]) => sprites.test(actor.sprite))?.[1];
  const bucket = { name: '', size, acts: [], seed: 7 };
  const gone = 3;
  const lands = t + BUCKET_SECONDS;
  const top = Math.min(0.78, on + 0.42);
  const eared: Actor = {
    ...bucket,
    sprite: 'prop-eared-bucket',
    ...(ears && { colour: ears }),
    keys: [key(0, gone, on), key(lands, gone, on), key(lands + 0.01, head, on), key(scene.end, head, on)],
    acts: [{ name: 'shake', start: lands + 0.1, end: scene.end, strength: 0.25 }],
  };
  return [
    {
      ...bucket,
      size: HURDLE_SIZE,
      sprite,
      // Knocked up into the air, where it turns over.
      keys: [
        key(0, x, 0),
        key(t, x, 0),
        key(t + 0.12, x + ahead * 0.03, top * 0.6),
        key(t + 0.3, (x + head) / 2, top),
        key(lands - 0.22, head, top * 0.97),
        key(lands - 0.21, gone, 0),
        key(scene.end, gone, 0),
      ],
      acts: [{ name: 'spin' as const, start: t, end: lands - 0.2, strength: 1 }],
    },
    {
      ...bucket,
      sprite: 'prop-upturned-bucket',
      keys: [
        key(0, gone, 0.2),
        key(lands - 0.22, gone, 0.2),
        key(lands - 0.21, head, top),
        key(lands, head, on),
        key(lands + 0.01, ears ? gone : head, on),
        key(scene.end, ears ? gone : head, on),
      ],
      acts: [{ name: 'shake' as const, start: lands + 0.1, end: scene.end, strength: 0.25 }],
    },
    ...(ears ? [eared] : []),
  ];
}
/** How long a bucket is in the air, seconds. */
const BUCKET_SECONDS = 0.62;
/** Whose ears stick out of a bucket, and their colour. */
const EARED: readonly (readonly [RegExp, Colour])[] = [
  [/^1f(408$|431|405|42f|98a)/, 'orange'],
  [/^1f(43a|42d|401|400)/, 'grey'],
  [/^1f(981)/, 'yellow'],
  [/^1f(408-200d|43c)/, 'black'],
];
const BUCKET = '1faa3';
/** How far before its middle the head is, own heights. */
const rigHead = ({ actor }: Player): number => (rigFor(actor).build === 'legged' ? 0.34 : 0);
