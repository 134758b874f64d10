/**
 * What a tableau is laid out from: everybody of one subject, with what they are told to do, and how they are put down on the
 * stage. Shared by the layouts beside it.
 */

import type { Kind, Reading, Subject } from '../reading.js';
import { THINGS, VEHICLES } from '../score/kinds.js';
import type { Act, ActName, Actor, ActorKey, Score } from '../score/score.js';
import { SETS } from '../sets.js';
import { GROUND_BIRDS } from '../stage/birds/ground-birds.js';
import { perspective } from '../stage/camera.js';
import type { AspectOf } from '../stage/composition/aspects.js';
import { boxOutline, type Outline, type OutlineOf } from '../stage/composition/outlines.js';
import { riddenAs, uprightOf } from '../stage/riding/saddles.js';
import { groundOf } from '../story/camera.js';

export interface Piece {
  role: Subject;
  told: ReadonlySet<ActName>;
  /** As many as were asked for. */
  actors: Actor[];
  /** Width by height. */
  aspect: number;
  outline: Outline;
  /** It is in the air, or hangs in water, all the film long. */
  aloft: boolean;
  /** Is seen to go somewhere. */
  goes: boolean;
}

/** Where one stands: stage widths from the middle, height on the screen and of its feet from the top, parts of the frame. */
export interface Spot {
  x: number;
  depth: number;
  tall: number;
  /** Undefined: on the ground of its depth. */
  feet?: number;
  facing?: -1 | 1;
  /** Nothing of it is seen below, parts of the frame from the top: it is in something. */
  rim?: number;
  /** Turns that it leans to the right. */
  tilt?: number;
}

export interface Stage {
  score: Score;
  /** The stage's width in actor units. */
  across: number;
  /** Side to which what is left open goes. */
  side: -1 | 1;
}

const WINGED: ReadonlySet<Kind> = new Set(['bird', 'insect', 'aircraft']);
const GOING: ReadonlySet<ActName> = new Set([
  'walk',
  'run',
  'fly',
  'swim',
  'drive',
  'crawl',
  'roll',
  'ride',
  'slide',
  'push',
]);
/** What is believed of a thing that has no limbs. */
const OF_THINGS: ReadonlySet<ActName> = new Set([
  'roll',
  'bounce',
  'float',
  'fall',
  'spin',
  'grow',
  'shrink',
  'explode',
]);
const STANDING: ReadonlySet<ActName> = new Set(['walk', 'run', 'sit', 'sleep', 'crawl', 'eat', 'dig']);
const AIRBORNE: ReadonlySet<ActName> = new Set(['fly', 'float']);
/** Birds that circle do so in the air. */
const CIRCLING: ReadonlySet<ActName> = new Set(['spin', 'slide', 'roll']);
const WALKERS: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'vehicle', 'boat']);
/** Snails, ants, spiders, worms, caterpillars, beetles, ladybugs, crickets and scorpions. */
const CRAWLERS = /^1f40c|^1f41c|^1f577|^1fab1|^1f41b|^1fab2|^1f41e|^1f997|^1f982/;
const BALLOON = /^(1f388|prop-hot-air-balloon|1fa81|2b50|2601|1fae7|prop-bubble)/;
/** How far those go who go somewhere, stage widths to either side. */
export const DRIFT = 0.035;
const LEAST_SIZE = 0.02;
const MOST_SIZE = 2;

export function piecesOf(
  score: Score,
  reading: Reading,
  aspectOf: AspectOf,
  outlineOf: OutlineOf,
): Piece[] | undefined {
  const { place } = SETS[score.set.name];
  const pieces = reading.subjects.map((role, subject): Piece | undefined => {
    const named = score.actors.filter(
      ({ sprite, name }) =>
        [role.sprite, uprightOf(role.sprite), riddenAs(role.sprite)].includes(sprite) && role.name.startsWith(name),
    );
    const [first] = named;
    if (!first) return undefined;
    const said = believed(toldOf(reading, subject), role, reading);
    const circles =
      role.kind === 'bird' && !GROUND_BIRDS.test(role.sprite) && [...said].some((act) => CIRCLING.has(act));
    const told: ReadonlySet<ActName> = circles ? new Set(['fly']) : said;
    const isGrounded = [...told].some((act) => STANDING.has(act));
    const flies = [...told].some((act) => AIRBORNE.has(act));
    const hangs = place === 'air' || place === 'under-water';
    return {
      role,
      told,
      aspect: aspectOf(first.sprite),
      outline: outlineOf(first.sprite) ?? boxOutline(aspectOf(first.sprite)),
      aloft:
        hangs ||
        flies ||
        ((WINGED.has(role.kind) || BALLOON.test(role.sprite)) &&
          !isGrounded &&
          role.kind !== 'bird' &&
          !CRAWLERS.test(role.sprite)),
      goes: [...told].some((act) => GOING.has(act)),
      actors: Array.from({ length: role.count }, (_, index) => ({
        ...(named[index] ?? first),
        ...(THINGS.has(role.kind) && { sprite: role.sprite, holds: undefined }),
        seed: (named[index] ?? { seed: first.seed + 7919 * (index + 1) }).seed >>> 0,
        acts: actsOf(role, told, score.seconds),
        ...(VEHICLES.has(role.kind) && !flies && !told.has('drive') && !told.has('swim') && { empty: true }),
      })),
    };
  });
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

/** Acts said of nobody are everybody's. */
export function toldOf({ caption }: Reading, subject: number): ReadonlySet<ActName> {
  const acts = caption
    .filter(({ concept, of }) => concept.startsWith('act.') && (of === undefined || of.includes(subject)))
    .map(({ concept }) => concept.slice('act.'.length) as ActName);
  return new Set(acts.filter((name) => name !== 'idle'));
}

/** Where birds fly over cats, what is said of all is said of those that have wings. */
function believed(told: ReadonlySet<ActName>, { kind }: Subject, { subjects }: Reading): ReadonlySet<ActName> {
  const isOfOthers = !WINGED.has(kind) && subjects.some((other) => WINGED.has(other.kind));
  return isOfOthers
    ? new Set([...told].filter((name) => name !== 'fly' || (told.size === 1 && !WALKERS.has(kind))))
    : told;
}

function actsOf({ kind, props }: Subject, told: ReadonlySet<ActName>, seconds: number): Act[] {
  return [...told]
    .filter((name) => !THINGS.has(kind) || OF_THINGS.has(name))
    .map((name) => {
      const prop = props?.[name];
      return { name, start: 0, end: seconds, strength: 1, ...(prop && { prop }) };
    });
}

/** Stage widths of one that is `tall` on the screen. */
export const widthOf = ({ aspect }: Piece, tall: number, { across }: Stage): number => (tall * aspect) / across;

/** How low on the screen the ground of a depth is. */
export function groundAt({ score }: Stage, depth: number): number {
  const [far, near] = groundOf(score);
  return far + (near - far) * depth;
}

export function depthAt({ score }: Stage, feet: number): number {
  const [far, near] = groundOf(score);
  return Math.min(1.05, Math.max(0, (feet - far) / (near - far)));
}

/** Puts one down; whoever goes somewhere goes a little way about there. */
export function put(actor: Actor, piece: Piece, spot: Spot, stage: Stage): Actor {
  const { seconds } = stage.score;
  const near = perspective(spot.depth);
  const height = spot.feet === undefined ? 0 : Math.max(0, (groundAt(stage, spot.depth) - spot.feet) / near);
  const facing = spot.facing ?? 1;
  const key = (t: number, along: number): ActorKey => ({
    t,
    x: spot.x + along * facing,
    depth: spot.depth,
    height,
    facing,
  });
  const rim = spot.rim === undefined ? undefined : Math.max(0, (groundAt(stage, spot.depth) - spot.rim) / near);
  return {
    ...actor,
    ...(rim !== undefined && { half: 'above' as const, rim }),
    ...(spot.tilt !== undefined && { tilt: spot.tilt }),
    size: Math.min(MOST_SIZE, Math.max(LEAST_SIZE, spot.tall / near)),
    keys: piece.goes ? [key(0, -DRIFT), key(seconds, DRIFT)] : [key(0, 0)],
  };
}
