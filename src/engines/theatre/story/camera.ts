/**
 * The storyteller's camera, for prompts that say nothing of one: it comes closer until the turn and settles on whom the
 * story is about, or goes along with who goes somewhere. Called by `tell.ts` on a composed score.
 */
import type { Actor, CameraKey, Score } from '../score/score.js';
import type { SetName } from '../sets.js';
import { trailOf } from '../stage/beasts/beast-measures.js';
import { parallax, perspective } from '../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import { clamp, lerp, smooth } from '../stage/painting/easing.js';
import { poseAt } from '../stage/timeline.js';

/** Of most sets: heights of the ground at depth 0 and 1 and of the point that zooming keeps, parts of the frame. */
const GROUND = [0.67, 0.94] as const;
const OTHER_GROUNDS: Partial<Record<SetName, readonly [number, number]>> = {
  viaduct: [0.545, 0.705],
  'future-city': [0.8, 0.955],
};
export const groundOf = ({ set }: Score): readonly [number, number] => OTHER_GROUNDS[set.name] ?? GROUND;
/** Over a chimney there is steam, which may be cut. */
const CHIMNEY_ROOM = 0.02;
const ENGINE = /^1f682/;
const EYE = 0.54;
/** How close it comes at most, and at least where there is room. */
const CLOSEST = 1.42;
const CROWD_CLOSEST = 1.14;
/** Parts of the frame that who is seen may fill at the end, with what rises over their heads. */
const MOST_ACROSS = 0.9;
const MOST_DOWN = 0.88;
/** In a square or tall frame whoever leans or bends aside is soon out of it. */
const NARROW = 1.3;
const MOST_ACROSS_NARROW = 0.78;
/** Of one alone it may be nearly all: feet stay in the picture, whose want strangers took for a fault. */
const ALONE_DOWN = 0.94;
/**
 * Ways of coming closer, by part of the film: at the turn; early and back a little; in two steps. Between its moves a camera
 * keeps its zoom, as a hand on a lens does, and frames cost less meanwhile (`holdsOf`).
 */
const COMING: readonly ((part: number) => number)[] = [
  (part) => smooth((part - 0.3) / 0.34),
  (part) => smooth((part - 0.12) / 0.3) - 0.3 * smooth((part - 0.7) / 0.2),
  (part) => 0.4 * smooth((part - 0.08) / 0.22) + 0.6 * smooth((part - 0.52) / 0.24),
];
export const HEADROOM = 0.1;
/** What is written above takes as much. */
const LETTERS = 0.14;
/** Who jumps needs this part of their height more. */
const LEAP = 0.3;
const ROCKS = 0.1;
/** Whoever is so much higher at the turn than at the end leaps: the frame has room for that. */
const HIGH_UP = 0.12;
export const REACH = { x: 0.2, y: 0.09 } as const;
const KEY_SECONDS = 0.25;
/** A mover's way that is worth going along with, stage widths; how much of it the camera goes, how late it is. */
const TRAVEL = 0.2;
/** One alone who begins further out than this is gone to meet, however little way they have. */
const NEAR_EDGE = 0.38;
const GOES_ALONG = 0.5;
const LAG_SECONDS = 0.3;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function filmed(score: Score, across: number, aspectOf: AspectOf = () => USUAL_ASPECT): Score {
  if (score.actors.length === 0 || score.frame === 'glass-sphere') return score;
  const { seconds } = score;
  const seen = [...score.actors, ...(score.guests ?? [])];
  const aloft = score.actors.some(
    (actor) => poseAt(actor, seconds / 2).height > poseAt(actor, seconds).height + HIGH_UP,
  );
  const settled = [seconds * 0.6, seconds * 0.75, seconds * 0.9, seconds];
  const end = boxOf(score, seen, aloft ? [seconds / 2, ...settled] : settled, across, aspectOf);
  const depth = Math.max(0.3, ...score.actors.map((actor) => poseAt(actor, seconds).depth));
  const near = parallax(depth);
  const most = score.actors.length > 3 ? CROWD_CLOSEST : CLOSEST;
  includeEffects(end, score, across);
  if (score.titles.some(({ at }) => at === 'top')) end.top -= LETTERS;
  const room = score.actors.some(fliesSomething)
    ? 1
    : Math.min(
        (across < NARROW ? MOST_ACROSS_NARROW : MOST_ACROSS) / (end.right - end.left),
        (score.actors.length === 1 ? ALONE_DOWN : MOST_DOWN) / (end.bottom - end.top),
      );
  const zoom = closestWhole(clamp(room, 1, most), end, near);
  const target = clamp((end.left + end.right) / 2 / near, -REACH.x, REACH.x) * smooth((zoom - 1) / 0.15);
  const y = clamp((raiseOf(end, zoom) / near / zoom) * (across > 1 ? 1 : 0.7), -REACH.y, REACH.y);
  const mover = score.actors.length <= 2 ? moverOf(score) : undefined;
  const count = Math.max(2, Math.round(seconds / KEY_SECONDS));
  const camera = Array.from({ length: count + 1 }, (_, index): CameraKey => {
    const t = (index * seconds) / count;
    const part = t / seconds;
    const close = COMING[score.seed % COMING.length]!(part);
    const along = mover ? (GOES_ALONG * poseAt(mover, Math.max(0, t - LAG_SECONDS)).x) / near : undefined;
    const drift = 0.025 * Math.cos(part * Math.PI) * (score.seed % 2 ? 1 : -1);
    return {
      t,
      // Whoever goes is gone along with, until the picture settles on all who are to be seen at the end.
      x: clamp(
        lerp(along ?? drift, target, along === undefined ? close : Math.max(close * 0.4, smooth((part - 0.45) / 0.35))),
        -0.28,
        0.28,
      ),
      y: y * close,
      zoom: 1.015 + (zoom - 1) * close,
      roll: 0,
    };
  });
  return { ...score, camera };
}

/** Where a height of the stage is seen at a zoom, parts of the frame. */
export const seenAt = (y: number, zoom: number): number => EYE + (y - EYE) * zoom;

/** How far the picture is let down so that crowns, or else feet, keep their distance to the edges. */
function raiseOf({ top, bottom }: Box, zoom: number): number {
  const [crown, feet] = [seenAt(top, zoom), seenAt(bottom, zoom)];
  return crown < 0.03 ? 0.03 - crown : feet > 0.99 ? Math.max(0.99 - feet, 0.03 - crown) : 0;
}

/** As close as it may come so that nobody high up is cut: the camera can be raised only so far. */
function closestWhole(zoom: number, box: Box, near: number): number {
  const reach = REACH.y * 0.9 * near;
  for (let closer = zoom; closer > 1; closer -= 0.03) {
    if (seenAt(box.top, closer) + reach * closer >= 0.02) return closer;
  }
  return 1;
}

/** What is flown on a line is seen as well. */
const FLOWN = /^(1fa81|1f388|prop-balloons)/;
const fliesSomething = ({ holds, acts }: Actor): boolean =>
  [holds, ...acts.map(({ prop }) => prop)].some((thing) => thing !== undefined && FLOWN.test(thing.sprite));

/** A dream is as wide and high as this over its place, actor units. */
const DREAM = { right: 0.5, up: 0.44 } as const;

function includeEffects(box: Box, score: Score, across: number): void {
  const { effects = [] } = score;
  for (const { name, x, height = 0 } of effects) {
    if (name !== 'dream' || x === undefined) continue;
    box.right = Math.max(box.right, x + DREAM.right / across);
    box.top = Math.min(box.top, groundOf(score)[1] - 0.04 - height - DREAM.up);
  }
}

/** Somebody small beside somebody large is not whom the camera goes along with. */
const SMALL = 0.5;

function moverOf({ actors, seconds }: Score): Actor | undefined {
  const largest = Math.max(...actors.map(({ size }) => size));
  return actors.find((actor) => {
    if (actor.size < SMALL * largest) return false;
    const [from, to] = [poseAt(actor, 0).x, poseAt(actor, seconds).x];
    const isCut = actors.length === 1 && Math.abs(from) > NEAR_EDGE && Math.abs(to) < Math.abs(from);
    return (isCut || Math.abs(to - from) > TRAVEL) && Math.max(Math.abs(from), Math.abs(to)) < 0.75;
  });
}

/** Whoever lies in a bed is as wide as that, own heights. */
const BED_WIDE = 1.4;
const isInBed = ({ acts }: Actor): boolean => acts.some(({ name, prop }) => name === 'sleep' && prop !== undefined);

/** Where all who are seen stand at some times, parts of the frame from the middle and from the top. */
export function boxOf(
  score: Score,
  actors: readonly Actor[],
  times: readonly number[],
  across: number,
  aspectOf: AspectOf,
): Box {
  const box: Box = { left: 0.5, right: -0.5, top: 1, bottom: 0 };
  const [far, front] = groundOf(score);
  for (const actor of actors) {
    for (const t of times) {
      const { x, depth, height, facing } = poseAt(actor, t);
      const tall = actor.size * perspective(depth);
      const half = Math.max(0.04, (tall * (isInBed(actor) ? BED_WIDE : aspectOf(actor.sprite))) / 2 / across);
      if (Math.abs(x) > 0.5 + half) continue;
      const ground = lerp(far, front, Math.min(1, depth)) - height * perspective(depth);
      const tail = (tall * trailOf(actor.sprite)) / across;
      box.left = Math.min(box.left, x - half - (facing > 0 ? tail : 0));
      box.right = Math.max(box.right, x + half + (facing < 0 ? tail : 0));
      const leaps = actor.acts.some((act) => act.name === 'jump' && act.end > t);
      const leap = leaps ? LEAP * tall : actor.reactions?.some(({ name }) => name === 'rock') ? ROCKS * tall : 0;
      box.top = Math.min(box.top, ground - tall - leap - (ENGINE.test(actor.sprite) ? CHIMNEY_ROOM : HEADROOM));
      box.bottom = Math.max(box.bottom, ground + 0.02);
    }
  }
  if (box.right <= box.left) return { left: -0.5, right: 0.5, top: 0, bottom: 1 };
  return box;
}

/** Closest zoom in a ball of glass: it is the ball that a close-up shows, with the whole scene in it. */
const BALL_ZOOM = 1.05;

/** How tall and how near anybody in it is at most, and how much of the stage's width is theirs. */
const BALL_TALL = 0.5;
const BALL_NEAR = 0.68;
const BALL_WIDE = 0.7;

/** A score as a ball of glass shows it: nobody is larger than the ball. */
export function throughGlass(score: Score): Score {
  if (score.frame !== 'glass-sphere') return score;
  const camera = score.camera.map((key) => {
    if (key.zoom <= BALL_ZOOM) return key;
    const less = (BALL_ZOOM / key.zoom) ** 2;
    return { ...key, x: key.x * less, y: key.y * less, zoom: BALL_ZOOM };
  });
  const scale = Math.min(1, BALL_TALL / Math.max(BALL_TALL, ...score.actors.map(({ size }) => size)));
  const actors = score.actors.map((actor) => ({
    ...actor,
    size: actor.size * scale,
    keys: actor.keys.map((key) => ({
      ...key,
      x: key.x * BALL_WIDE,
      depth: Math.min(key.depth, BALL_NEAR),
      height: key.height * scale,
    })),
  }));
  return { ...score, camera, actors };
}
