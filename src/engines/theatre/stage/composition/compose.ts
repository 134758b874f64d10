/**
 * Composition outside the model: rules that every good picture keeps and a sampler may miss. The engine runs them
 * over each score between director and stage. No rule may change who is left of, above or in front of whom.
 */
import type { Actor, ActorKey, Score } from '../../score/score.js';
import { trailOf } from '../beasts/beast-measures.js';
import { perspective, trembling } from '../camera.js';
import { clamp, smooth } from '../painting/easing.js';
import { holdsPeople, isInside } from '../riding/at-window.js';
import { poseAt } from '../timeline.js';
import { type AspectOf, USUAL_ASPECT } from './aspects.js';
import { closenessOf } from './closeness.js';
import { comeInSoon } from './coming-in.js';
import { keepsRelations } from './relations.js';

/** Height of feet at depth 0 and 1 in most sets, from the frame's top. */
const GROUND = [0.62, 0.93] as const;

const CAMERA_REACH = { x: 0.3, y: 0.2, roll: 0.02, widest: 1, closest: 2 } as const;
/** Parts of the frame's height: how large the largest of one, two or three is at least. */
const HERO_HEIGHTS = [0.58, 0.52, 0.46] as const;
/** What is more than so many times as wide as high fills this part of the width and no more. */
const LONG = 2.2;
const LONG_FILLS = 0.6;
/** How near heads may come to the upper edge, and how much of the width those who stand side by side may fill. */
const HEADROOM = 0.04;
/** Who flies a kite is no taller than this part of the frame. */
const UNDER_A_KITE = 0.5;
const KITE = '1fa81';
/** Actors this near in depth hide each other; this part of their width may be hidden for most of the time. */
const LIKE_DEPTH = 0.12;
const MOST_HIDDEN = 0.3;
/** Whoever dances throws arms and skirts about, for which a square or tall frame has no room beside it. */
const DANCERS_HIDDEN = -0.06;
const NARROW = 1.3;
const MOST_FILLED = 0.94;
/** Half the width of the largest of a crowd at most, stage widths. */
const WIDEST_IN_CROWD = 0.3;
/** Beside the outermost, and how far out of the frame somebody is who comes or goes, parts of its width. */
const SIDE_ROOM = 0.015;
const GONE = 0.5;
/** Nobody is moved nearer to the middle than by this factor. */
const LEAST_SQUEEZE = 0.55;
/** Whoever is this part of the other's height above its feet is on it or over it, and hides nobody. */
const SADDLE = 0.45;
/** Whoever keeps this near to another, stage widths and depths, is in it: no two meet like that by chance. */
const WITHIN = { x: 0.002, depth: 0.02 } as const;
/** Stage widths per second: slower than this nobody needs to look where they go. */
const STROLL = 0.06;
/** Heights below this are a sampler's trembling and not a flight. */
const TREMBLING = 0.06;
/** More than these are a crowd, which may overlap in depth. */
const FEW = 4;
const LOOKS_PER_SECOND = 2;

interface Frame {
  /** The stage's width in actor units. */
  across: number;
  /** Width of a figure by its height. */
  aspectOf: AspectOf;
}

type Rule = (score: Score, frame: Frame) => Score;

/** In the order in which they run; each is left out for a score whose relations it would change. */
export const RULES: Readonly<Record<string, Rule>> = {
  standOnGround,
  showTheHero,
  comeClose,
  leaveTheSky,
  stayInFrame,
  standSideBySide,
  stayWhole,
  spreadOut,
  faceTheWay,
  comeInSoon,
  holdTheCamera,
};

/** `score` as the stage should draw it at `aspect` (width by height); what already keeps the rules comes back equal. */
export function compose(score: Score, aspect = 16 / 9, aspectOf: AspectOf = () => USUAL_ASPECT): Score {
  const frame = { across: Math.max(0.8, aspect), aspectOf };
  return Object.values(RULES).reduce((composed, rule) => {
    const changed = rule(composed, frame);
    return keepsRelations(score, changed) ? changed : composed;
  }, score);
}

/** Feet that hover a little are on the ground. */
function standOnGround(score: Score): Score {
  const settled = (height: number): number => Math.max(0, height) * smooth(height / TREMBLING);
  return mapKeys(score, (key) => ({ ...key, height: settled(key.height) }));
}

/** Where few play, the largest of them is large; the others keep their proportion to it. */
function showTheHero(score: Score, { across, aspectOf }: Frame): Score {
  const usual = HERO_HEIGHTS[score.actors.length - 1];
  if (usual === undefined) return score;
  const widest = Math.max(...score.actors.map(({ sprite }) => aspectOf(sprite)));
  const wanted = widest > LONG ? Math.min(usual, (LONG_FILLS * across) / widest) : usual;
  const tallest = Math.max(
    ...score.actors.map((actor) => Math.max(...actor.keys.map((key) => heightOnScreen(actor, key)))),
  );
  return tallest > wanted - 0.001 ? score : scaled(score, wanted / tallest);
}

/** Hands and faces of those who do something are seen. */
function comeClose(score: Score): Score {
  return scaled(score, closenessOf(score));
}

/** A kite stands over whoever flies it: they are small enough for that. */
function leaveTheSky(score: Score): Score {
  const flyers = score.actors.filter(({ holds, acts }) =>
    [holds, ...acts.map(({ prop }) => prop)].some((thing) => thing?.sprite.startsWith(KITE)),
  );
  const tallest = Math.max(0, ...flyers.flatMap((actor) => actor.keys.map((key) => heightOnScreen(actor, key))));
  return tallest > UNDER_A_KITE ? scaled(score, UNDER_A_KITE / tallest) : score;
}

/** Nobody is too tall or too wide: first all are made smaller together, then they fly lower together. */
function stayInFrame(score: Score, { across, aspectOf }: Frame): Score {
  const standing = score.actors.flatMap((actor) =>
    actor.keys.map(
      (key) => Math.min(room(key), across / Math.max(1, aspectOf(actor.sprite))) / heightOnScreen(actor, key),
    ),
  );
  const smaller = scaled(score, Math.min(1, ...standing));
  const flights = smaller.actors.flatMap((actor) =>
    flightsToLower(actor).map((key) => spareHeight(actor, key) / key.height),
  );
  const lower = clamp(Math.min(1, ...flights), 0.2, 1);
  return lower === 1 ? smaller : mapKeys(smaller, (key) => ({ ...key, height: key.height * lower }));
}

/** Those who never leave and stand in one row have room in it together. */
function standSideBySide(score: Score, frame: Frame): Score {
  const row = score.actors.filter(
    (actor) => !comesOrGoes(actor, frame) && actor.keys.every(({ height }) => height < 0.1),
  );
  const filled = row.reduce((sum, actor) => sum + 2 * halfWidth(actor, actor.keys[0]!, frame), 0);
  if (row.length > FEW) {
    const widest = Math.max(...row.flatMap((actor) => actor.keys.map((key) => halfWidth(actor, key, frame))));
    return widest > WIDEST_IN_CROWD ? scaled(score, WIDEST_IN_CROWD / widest) : score;
  }
  return filled <= MOST_FILLED ? score : scaled(score, MOST_FILLED / filled);
}

/** Nobody is cut by the frame who does not come or go: all are moved towards the middle together. */
function stayWhole(score: Score, frame: Frame): Score {
  const squeezes = score.actors
    .filter((actor) => !comesOrGoes(actor, frame))
    .flatMap((actor) =>
      actor.keys.map(
        (key) =>
          Math.max(0, 0.5 - SIDE_ROOM - halfWidth(actor, key, frame) - trailing(actor, key, frame)) /
          Math.max(0.001, Math.abs(key.x)),
      ),
    );
  const squeeze = Math.max(LEAST_SQUEEZE, Math.min(1, ...squeezes));
  return squeeze === 1 ? score : mapKeys(score, (key) => ({ ...key, x: key.x * squeeze }));
}

/** Who would hide another of like depth for most of the film is moved aside, with the whole of their way. */
function spreadOut(score: Score, frame: Frame): Score {
  const order = score.actors.map((actor, index) => ({ actor, index, x: meanOf(score, (t) => poseAt(actor, t).x) }));
  order.sort((a, b) => a.x - b.x || a.index - b.index);
  const shifts = new Array<number>(order.length).fill(0);
  order.forEach((right, place) => {
    for (let before = 0; before < place; before++) {
      const left = order[before]!;
      const missing = crowding(score, left.actor, right.actor, frame);
      shifts[place] = Math.max(shifts[place]!, shifts[before]! + missing);
    }
  });
  if (shifts.every((shift) => shift === 0)) return score;
  const middle = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
  const moves = new Map(order.map(({ index }, place) => [index, shifts[place]! - middle]));
  return mapKeys(score, (key, index) => ({ ...key, x: key.x + moves.get(index)! }));
}

/** Who goes somewhere looks there. */
function faceTheWay(score: Score): Score {
  return mapKeys(score, (key, index) => {
    const actor = score.actors[index]!;
    const speed = poseAt(actor, key.t + 0.25).x - poseAt(actor, key.t - 0.25).x;
    const looksAway = Math.sign(speed) * key.facing < 0 && Math.abs(speed) > STROLL * 0.5;
    return looksAway ? { ...key, facing: -key.facing } : key;
  });
}

/** The camera never sees beyond the edges of what is painted. */
function holdTheCamera(score: Score): Score {
  const { x, roll, widest, closest } = CAMERA_REACH;
  const y = CAMERA_REACH.y - trembling(score.cameraShake).y;
  const camera = score.camera.map((key) => ({
    ...key,
    x: clamp(key.x, -x, x),
    y: clamp(key.y, -y, y),
    zoom: clamp(key.zoom, widest, closest),
    roll: clamp(key.roll, -roll, roll),
  }));
  return { ...score, camera };
}

const heightOnScreen = (actor: Actor, key: Pick<ActorKey, 'depth'>): number => actor.size * perspective(key.depth);

/** Stage widths. */
const halfWidth = (actor: Actor, key: Pick<ActorKey, 'depth'>, { across, aspectOf }: Frame): number =>
  (heightOnScreen(actor, key) * aspectOf(actor.sprite)) / 2 / across;

/** What a tail needs besides where it is on the outer side, stage widths. */
const trailing = (actor: Actor, key: ActorKey, { across }: Frame): number =>
  key.x * key.facing < 0 ? (trailOf(actor.sprite) * heightOnScreen(actor, key)) / across : 0;

/** Whether somebody is for the most part out of the frame at some time. */
const comesOrGoes = (actor: Actor, frame: Frame): boolean =>
  actor.keys.some((key) => Math.abs(key.x) > 0.5 + halfWidth(actor, key, frame) * GONE);

/** From the feet's ground up to the upper edge, parts of the frame's height. */
const room = ({ depth }: ActorKey): number => GROUND[0] + (GROUND[1] - GROUND[0]) * Math.min(1, depth) - HEADROOM;

/** How high an actor's feet may be, actor units at depth 1. */
const spareHeight = (actor: Actor, key: ActorKey): number =>
  Math.max(0, room(key) / perspective(key.depth) - actor.size);

/** Keys that lie above the frame; not those of somebody who leaves upwards at the end. */
function flightsToLower(actor: Actor): ActorKey[] {
  const last = actor.keys.at(-1)!;
  const leaves =
    actor.keys.length > 1 &&
    actor.keys.every((key) => key.height <= last.height) &&
    last.height > actor.keys[0]!.height + 0.3;
  return leaves ? [] : actor.keys.filter((key) => key.height > spareHeight(actor, key));
}

/** Stage widths by which two of like depth stand too close for most of the film; 0 where they don't. */
function crowding(score: Score, left: Actor, right: Actor, frame: Frame): number {
  let crowded = 0;
  let missing = 0;
  const times = timesOf(score);
  const hidden = frame.across < NARROW && (isDancing(left) || isDancing(right)) ? DANCERS_HIDDEN : MOST_HIDDEN;
  for (const t of times) {
    const a = poseAt(left, t);
    const b = poseAt(right, t);
    const seated = score.actors.some((carrier) => areIn(carrier, left, right, t));
    const apart =
      seated ||
      (Math.abs(a.x - b.x) < WITHIN.x && Math.abs(a.depth - b.depth) < WITHIN.depth) ||
      Math.abs(a.depth - b.depth) > LIKE_DEPTH ||
      b.height > a.height + left.size * SADDLE ||
      a.height > b.height + right.size * SADDLE;
    const width = halfWidth(left, a, frame) + halfWidth(right, b, frame);
    const short = width * (1 - hidden) - (b.x - a.x);
    if (apart || short <= 0 || b.x < a.x - width) continue;
    crowded++;
    missing = Math.max(missing, short);
  }
  return crowded > times.length / 2 ? missing : 0;
}

/** Two who are in one and the same, or one in the other. */
function areIn(carrier: Actor, left: Actor, right: Actor, t: number): boolean {
  if (!holdsPeople(carrier.sprite)) return false;
  const under = poseAt(carrier, t);
  return [left, right].every((one) => one === carrier || isInside(poseAt(one, t), under));
}

const isDancing = ({ acts }: Actor): boolean => acts.some(({ name }) => name === 'dance');

function timesOf(score: Score): number[] {
  const count = Math.max(2, Math.ceil(score.seconds * LOOKS_PER_SECOND) + 1);
  return Array.from({ length: count }, (_, index) => (index * score.seconds) / (count - 1));
}

function meanOf(score: Score, valueAt: (t: number) => number): number {
  const times = timesOf(score);
  return times.reduce((sum, t) => sum + valueAt(t), 0) / times.length;
}

/** All actors larger or smaller by one factor, and what they stand on or fly over with them. */
function scaled(score: Score, factor: number): Score {
  if (factor === 1) return score;
  const actors = score.actors.map((actor) => ({
    ...actor,
    size: clamp(actor.size * factor, 0.02, 2),
    keys: actor.keys.map((key) => ({ ...key, height: clamp(key.height * factor, -2, 5) })),
  }));
  return { ...score, actors };
}

function mapKeys(score: Score, change: (key: ActorKey, actor: number) => ActorKey): Score {
  const actors = score.actors.map((actor, index) => ({ ...actor, keys: actor.keys.map((key) => change(key, index)) }));
  return { ...score, actors };
}
