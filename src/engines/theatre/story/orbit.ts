/**
 * A camera that goes around: whoever the film is about stays in the middle and turns, what lies behind goes one way and
 * what lies about on the ground comes round the other way. Called by `asked-camera.ts`.
 */
import type { Reading } from '../reading.js';
import type { Actor, ActorKey, CameraKey, Score } from '../score/score.js';
import { perspective } from '../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import { clamp, lerp } from '../stage/painting/easing.js';
import { poseAt } from '../stage/timeline.js';
import { guest } from './guests.js';
import { isOnGround, isRoom } from './places.js';

/** What is as deep as this stays where it is: `parallax` is 0 there under such a turn. */
const TURN = -1.5;
const PIVOT = 0.65;
/** How far the camera goes to either side: the farthest planes go a third of the width then, which is all that is painted. */
const REACH = 0.265;
const ZOOM = 1.14;
/** Part of a whole turn that one alone is gone around, and several, of whom none may stay hidden. */
const AROUND = { one: 0.5, several: 0.2 } as const;
/** Height and width that they fill. */
const FILLED = { down: 0.58, across: 0.52 } as const;
const LARGER = 2.2;
const KEY_SECONDS = 0.2;

/** What stands about, by the place: each is another, so that one sees which has gone where. */
const ABOUT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/snow|ski|glacier|ice/, ['1f332', '1faa8', '26c4', '1fab5', '1f332', '1faa8']],
  [/beach|island|harbour/, ['1f41a', '1faa8', '1faa3', '1f334', '2b50', '1faa8']],
  [/desert|egypt|canyon|volcano|moon|mars|savanna/, ['1faa8', '1f335', '1faa8', '1fab4', '1f33e', '1faa8']],
  [
    /street|downtown|city|square|tokyo|alley|paris|station|village|market|bridge|parking|stadium/,
    ['1fab4', 'prop-bench', 'prop-fire-hydrant', '1f332', '1f337', '1f6a7'],
  ],
];
const OF_ROOMS = ['1fab4', '1f4e6', '1f3fa', '1f9fa', '1f337', '1f4da'] as const;
const OF_FIELDS = ['1f337', '1faa8', '1f344', '1f33b', '1fab5', '1f33f'] as const;
/** How high each is, and how far out the ring is: stage widths and depths. */
const THING = 0.16;
const RING = { x: 0.4, depth: 0.33 } as const;
/** Where on the ring the first is, turns, so that none is right before or behind the middle at the beginning. */
const FIRST = 0.03;

export const isOrbited = ({ caption }: Reading): boolean => caption.some(({ concept }) => concept === 'camera.orbit');

export function orbiting(
  score: Score,
  { caption }: Reading,
  across: number,
  aspectOf: AspectOf = () => USUAL_ASPECT,
): Score {
  const { seconds, actors, frame } = score;
  if (frame) return score;
  const count = Math.max(2, Math.round(seconds / KEY_SECONDS));
  const times = Array.from({ length: count + 1 }, (_, index) => (index * seconds) / count);
  const camera = times.map((t): CameraKey => ({ t, x: lerp(-REACH, REACH, t / seconds), y: 0, zoom: ZOOM, roll: 0 }));
  const { effects: _, guests: __, focus: ___, ...quiet } = score;
  // Whoever only stands there keeps still.
  const told = new Set(caption.map(({ concept }) => concept));
  const asked = actors.map((actor) => ({ ...actor, acts: actor.acts.filter(({ name }) => told.has(`act.${name}`)) }));
  const about = isOnGround(score) ? ringOf(score, times) : [];
  return {
    ...quiet,
    camera,
    cameraTurn: TURN,
    actors: gathered(asked, seconds, times, across, aspectOf),
    ...(about.length > 0 && { guests: about }),
  };
}

/** All who play, in the middle, as large as fits, on their way round it. */
function gathered(
  actors: readonly Actor[],
  seconds: number,
  times: readonly number[],
  across: number,
  aspectOf: AspectOf,
): Actor[] {
  const places = actors.map((actor) => poseAt(actor, seconds / 2));
  const middle = (of: (index: number) => number): number => {
    const values = actors.map((_, index) => of(index));
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const x = middle((index) => places[index]!.x);
  const depth = middle((index) => places[index]!.depth);
  const near = perspective(PIVOT);
  const tops = actors.map(({ size }, index) => size + places[index]!.height);
  const sides = actors.map(
    ({ size, sprite }, index) => Math.abs(places[index]!.x - x) + (size * aspectOf(sprite) * near) / 2 / across,
  );
  const larger = clamp(
    Math.min(FILLED.down / near / Math.max(...tops), FILLED.across / 2 / Math.max(...sides)),
    0.7,
    LARGER,
  );
  const isApart = Math.max(...sides.map((_, index) => Math.abs(places[index]!.x - x))) > 0.04;
  const around = isApart ? AROUND.several : AROUND.one;
  return actors.map((actor, index) => {
    const own = places[index]!;
    const [aside, behind] = [(own.x - x) * larger, own.depth - depth];
    const keys = times.map((t): ActorKey => {
      const angle = 2 * Math.PI * around * (t / seconds - 0.5);
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return {
        t,
        x: aside * cos - behind * sin,
        depth: clamp(PIVOT + aside * sin + behind * cos, 0, 1.2),
        height: own.height * larger,
        facing: isApart ? Math.sign(own.facing) || 1 : 1,
      };
    });
    return {
      ...actor,
      size: actor.size * larger,
      keys: isApart || behind !== 0 ? keys : [keys[0]!],
      empty: actor.empty ?? true,
      reactions: [{ name: 'circled', start: 0, end: seconds, plain: true, reach: [isApart ? 0 : 1, 0] }],
    };
  });
}

/** Small things in a ring about the middle: the near ones come past on their way to the left, the far ones to the right. */
function ringOf({ set, seconds }: Score, times: readonly number[]): Actor[] {
  const things = ABOUT.find(([where]) => where.test(set.name))?.[1] ?? (isRoom(set.name) ? OF_ROOMS : OF_FIELDS);
  return things.map((sprite, index) =>
    guest(
      sprite,
      THING,
      times.map((t): ActorKey => {
        const angle = 2 * Math.PI * (FIRST + index / things.length + (AROUND.one * t) / seconds);
        return {
          t,
          x: RING.x * Math.cos(angle),
          depth: PIVOT + RING.depth * Math.sin(angle),
          height: 0,
          facing: 1,
        };
      }),
    ),
  );
}
