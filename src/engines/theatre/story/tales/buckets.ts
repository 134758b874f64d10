/**
 * The trick of who is chased through a kitchen: a bucket stands on one end of a plank, the runner leaps onto the other, and
 * the bucket comes down over the chaser's head. Called by `chases.ts`.
 */
import type { Actor, ActorKey } from '../../score/score.js';
import { beastFor } from '../../stage/beasts/drawn-beast.js';
import { perspective } from '../../stage/camera.js';
import { crownOf } from '../../stage/riding/mounts.js';
import { rigFor } from '../../stage/rigs.js';
import { poseAt } from '../../stage/timeline.js';
import type { Player, Scene } from '../scene.js';

export const BUCKET = '1faa3';
/** How long it is in the air, seconds. */
export const BUCKET_SECONDS = 0.62;
/** The plank's height by its length, and how far it reaches beyond bucket and leaper, parts of the way between them. */
const PLANK = { high: 0.3, beyond: 1.5 } as const;
/** Where nothing is seen, stage widths. */
const GONE = 3;

/** Whether a bucket swallows the head: the stage draws whoever's it is. */
export const isSwallowed = ({ actor }: Player): boolean => beastFor(actor) !== undefined;

/** The plank from `x` to `to`, and the bucket that stands on it until `t`, flies, and comes down on the chaser. */
export function trick(
  scene: Scene,
  chaser: Player,
  size: number,
  { x, to, t, ahead }: { x: number; to: number; t: number; ahead: number },
): Actor[] {
  const { actor } = chaser;
  const { end, across } = scene;
  const pose = poseAt(actor, end);
  const depth = Math.min(1, pose.depth + 0.02);
  const near = perspective(depth) / across;
  const key = (time: number, place: number, height: number): ActorKey => {
    return { t: time, x: place, depth, height, facing: ahead };
  };
  const worn = Math.max(size * 0.85, actor.size * 0.56);
  const head = pose.x + (ahead * headOf(chaser) * actor.size * perspective(pose.depth)) / across;
  const on = pose.height + crownOf(actor) - worn * 0.86;
  const lands = t + BUCKET_SECONDS;
  const top = Math.min(0.78, on + 0.42);
  const swallowed = isSwallowed(chaser);
  const plank = (sprite: string, from: number, until: number): Actor => ({
    sprite,
    name: '',
    size: (Math.abs(to - x) * PLANK.beyond * PLANK.high) / near,
    seed: 7,
    acts: [],
    keys: [
      { ...key(0, from > 0 ? GONE : (x + to) / 2, 0), depth: depth - 0.012 },
      ...(from > 0
        ? [
            { ...key(from - 0.01, GONE, 0), depth: depth - 0.012 },
            { ...key(from, (x + to) / 2, 0), depth: depth - 0.012 },
          ]
        : []),
      ...(until < end
        ? [
            { ...key(until - 0.01, (x + to) / 2, 0), depth: depth - 0.012 },
            { ...key(until, GONE, 0), depth: depth - 0.012 },
          ]
        : []),
    ],
  });
  const [low, high] = ahead > 0 ? ['prop-plank-left', 'prop-plank-right'] : ['prop-plank-right', 'prop-plank-left'];
  const stands = 0.02;
  return [
    plank(low, 0, t),
    plank(high, t, end + 1),
    {
      sprite: BUCKET,
      name: '',
      seed: 7,
      size,
      // Flung up into the air, where it turns over.
      keys: [
        key(0, x, stands),
        key(t, x, stands),
        key(t + 0.12, x - ahead * 0.01, top * 0.6),
        key(t + 0.3, (x + head) / 2, top),
        key(lands - 0.22, head, top * 0.97),
        key(lands - 0.21, GONE, 0),
        key(end, GONE, 0),
      ],
      acts: [{ name: 'spin' as const, start: t, end: lands - 0.2, strength: 1 }],
    },
    {
      sprite: 'prop-upturned-bucket',
      name: '',
      seed: 7,
      size: worn,
      keys: [
        key(0, GONE, 0.2),
        key(lands - 0.22, GONE, 0.2),
        key(lands - 0.21, head, top),
        key(lands, head, on),
        key(lands + 0.01, swallowed ? GONE : head, on),
        key(end, swallowed ? GONE : head, on),
      ],
      acts: [{ name: 'shake' as const, start: lands + 0.1, end, strength: 0.25 }],
    },
  ];
}

/** How far before its middle the head is, own heights. */
const headOf = ({ actor }: Player): number => (rigFor(actor).build === 'legged' ? 0.34 : 0);
