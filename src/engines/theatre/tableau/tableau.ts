/**
 * A film that is asked for by where two stand to each other, or by how many there are, is a picture in which everybody can be
 * seen and counted from the first moment to the last: nobody is hidden or cut, nobody comes by, and things are things. Called
 * by the engine, which has all other films told by `story/tell.ts`.
 */

import type { Reading, Subject } from '../reading.js';
import { holderOf } from '../score/holders.js';
import { THINGS, VEHICLES } from '../score/kinds.js';
import type { ActName, Actor, Score } from '../score/score.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import type { OutlineOf } from '../stage/composition/outlines.js';
import { asked } from '../story/asked-camera.js';
import { seatedThere } from '../story/seats.js';
import { shown } from '../story/shows.js';
import { STANDS } from './beneath.js';
import { about, isTree, onOne } from './carried.js';
import { hiding, inDepth } from './depths.js';
import { hanging } from './hanging.js';
import { heap, holdsMany, lookingOut } from './heaps.js';
import { inside } from './insides.js';
import { leaning } from './leaning.js';
import { onTop, seatOf, under, upAndDown } from './levels.js';
import { lively } from './liveliness.js';
import { over } from './over.js';
import { head, lap, shoulder } from './perched.js';
import { groundAt, type Piece, piecesOf, put, type Spot, type Stage, toldOf } from './pieces.js';
import { inRows } from './rows.js';
import { abreast, sideBySide } from './sides.js';

/** As many as the director has parts for. */
const DIRECTED = 8;
/** People too stand on top of these. */
const ROOFED =
  /^1f3e|^1f3f0|^26ea|^1f30b|^prop-(?:barn|shed|greenhouse|log-cabin|iceberg|hill|mountain|cliff|island|chimney|skyscraper|pyramid|eiffel-tower|brick-wall|fence|stone-bridge|seat-of-log|tree-house)/;
/** From so many of one kind on they are told no tale that could hide one. */
const MANY = 3;
/** Between two who do that to each other more happens than where they stand. */
const MUTUAL: ReadonlySet<ActName> = new Set(
  'hug kiss fight kick throw catch hit push climb ride hold fall explode appear vanish grow shrink'.split(
    ' ',
  ) as ActName[],
);
const GOING: ReadonlySet<ActName> = new Set(
  'walk run fly swim drive float roll bounce sit eat sleep jump slide crawl talk dig drink work'.split(
    ' ',
  ) as ActName[],
);
/** What a few are gladly watched at: a tale shows each of them too. */
const BUSY: ReadonlySet<ActName> = new Set(['work', 'dig', 'drink', 'eat', 'talk']);
const FEW = 3;
const SIDES = /^(left_of|right_of|above|below|in_front_of|behind)$/;
const LOOSE = /^(next_to|with|on|around|left_of|right_of|above|below|in_front_of|behind)$/;

/** `undefined` where a film is of another kind. */
export function tableau(
  score: Score,
  reading: Reading,
  aspect = 16 / 9,
  aspectOf: AspectOf = () => USUAL_ASPECT,
  outlineOf: OutlineOf = () => undefined,
): Score | undefined {
  const layout = layoutFor(reading, score.seed);
  if (!layout || score.frame === 'glass-sphere') return undefined;
  const pieces = piecesOf(score, reading, aspectOf, outlineOf);
  if (!pieces) return undefined;
  const across = Math.max(0.8, aspect);
  const stage: Stage = { score, across, side: score.seed % 2 === 0 ? 1 : -1 };
  const spots = layout(pieces, stage);
  // Nobody jumps for joy with a parrot on the shoulder, or where one hangs or leans.
  const isBorne = reading.relations.some(({ relation }) => /^(?:shoulder|head|lap|leaning|hanging)$/.test(relation));
  const actors = pieces.flatMap((piece, index) =>
    piece.actors.flatMap((actor, at): Actor[] => {
      const spot = spots[index]?.[at];
      if (!spot) return [];
      const there = put(actor, piece, spot, stage);
      return [isBorne ? there : lively(there, piece, index + at, score.seconds)];
    }),
  );
  const isFilmed = reading.caption.some(({ concept }) => /^camera\.(?!still)/.test(concept));
  const still = isFilmed ? undefined : [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }];
  const picture = { ...score, actors, ...(still && { camera: still }) };
  return seatedThere(shown(asked(picture, reading, across, aspectOf) ?? picture, reading));
}

type Layout = (pieces: readonly Piece[], stage: Stage) => readonly (readonly Spot[])[];

function layoutFor(reading: Reading, seed: number): Layout | undefined {
  const { subjects, relations, dealing, landscape, lesson } = reading;
  // A tractor that ploughs on one side of a house deals with nobody.
  const isDealt = dealing && (dealing.by !== dealing.to || relations.length === 0);
  if (isDealt || landscape || lesson !== undefined) return undefined;
  const total = subjects.reduce((sum, { count }) => sum + count, 0);
  const [tie] = relations;
  if (reading.over) return ([piece], stage) => [[over(piece!, reading.over!, stage)]];
  const told = subjects.map((_, subject) => [...toldOf(reading, subject)]);
  if (subjects.length === 2 && total === 2 && relations.length === 1 && tie!.subject !== tie!.other) {
    const leaps = /above|below/.test(tie!.relation) && told.flat().includes('jump');
    if (leaps || told.flat().some((act) => MUTUAL.has(act))) return undefined;
    const swap = tie!.subject === 1;
    const own = OWN[tie!.relation];
    if (own && (tie!.relation !== 'inside' || isOpen(subjects[tie!.other]!))) return ordered(own, swap);
    if (SIDES.test(tie!.relation)) return placed(tie!.relation, swap);
    if (tie!.relation === 'next_to' && reading.plain) return ordered(sideBySide, seed % 2 === 0);
    if (tie!.relation !== 'on') return undefined;
    const [rider, carrier] = [subjects[tie!.subject]!, subjects[tie!.other]!];
    const stands =
      (rider.kind !== 'person' || ROOFED.test(carrier.sprite)) &&
      (THINGS.has(carrier.kind) ||
        ((THINGS.has(rider.kind) || VEHICLES.has(rider.kind)) && carrier.kind === 'vehicle'));
    return stands ? ordered(isTree({ role: carrier }) ? inTree : onTop, swap) : undefined;
  }
  if (subjects.length === 1 && subjects[0]!.heaped) return ([pile], stage) => [heap(pile!, stage)];
  if (tie && isHeld(reading)) {
    return (pieces, stage) => {
      const [things, under] = lookingOut(pieces[tie.subject]!, pieces[tie.other]!, stage);
      return pieces.map((_, index) => (index === tie.other ? under : things));
    };
  }
  const quiet = !told.flat().some((act) => MUTUAL.has(act));
  if (quiet && isOneEach(reading) && relations.every(({ relation }) => /^(left|right)_of$/.test(relation)))
    return inOrder(relations);
  if (quiet && isOneEach(reading) && isShared(reading)) return (pieces, stage) => counted(reading, pieces, stage);
  const isCounted = subjects.some(({ counted, count }) => counted && count > 1);
  if (!isCounted || (total <= DIRECTED && !relations.every(({ relation }) => LOOSE.test(relation)))) return undefined;
  const isSimple = told.flat().every((act) => GOING.has(act));
  const isBusy = told.flat().some((act) => BUSY.has(act)) && total <= FEW;
  const wanted = total > DIRECTED || (isSimple && (subjects.length > 1 || (total >= MANY && !isBusy)));
  return wanted ? (pieces, stage) => counted(reading, pieces, stage) : undefined;
}

/** As it is drawn one can be in it. */
const isOpen = ({ sprite }: Subject): boolean => {
  const holder = holderOf(sprite);
  return holder !== undefined && (holder.as ?? sprite) === sprite;
};

/** Several things in a basket. */
const isHeld = ({ subjects, relations: [tie, second] }: Reading): boolean =>
  tie?.relation === 'inside' &&
  !second &&
  subjects.length === 2 &&
  THINGS.has(subjects[tie.subject]!.kind) &&
  subjects[tie.subject]!.count > 1 &&
  subjects[tie.other]!.count === 1 &&
  holdsMany(subjects[tie.other]!.sprite);

/** Three of three kinds, all of them tied. */
const isOneEach = ({ subjects, relations }: Reading): boolean =>
  subjects.length === 3 && subjects.every(({ count }) => count === 1) && relations.length === 2;

/** "a dog and a cat on a sofa": two on one thing. */
const isShared = ({ subjects, relations: [one, other] }: Reading): boolean =>
  one!.relation === 'on' &&
  other!.relation === 'on' &&
  one!.other === other!.other &&
  one!.subject !== other!.subject &&
  subjects.every(({ kind }) => kind !== 'person') &&
  THINGS.has(subjects[one!.other]!.kind);

/** A cup between a book and a lamp: who is farther left stands there. */
function inOrder(relations: Reading['relations']): Layout {
  return (pieces, stage) => {
    const placeOf = (index: number): number =>
      relations.reduce((sum, { subject, relation, other }) => {
        const side = relation === 'left_of' ? -1 : 1;
        return sum + (subject === index ? side : other === index ? -side : 0);
      }, 0);
    const order = pieces.map((_, index) => index).sort((one, two) => placeOf(one) - placeOf(two));
    const spots = abreast(
      order.map((index) => pieces[index]!),
      stage,
    );
    return pieces.map((_, index) => [spots[order.indexOf(index)]!]);
  };
}

/** Relations that have a layout of their own; each first who is in, on or at the other. */
const OWN: Readonly<Record<string, Pairing>> = { hanging, leaning, inside, shoulder, head, lap };

/** A third place is that of what the first stands on. */
type Pairing = (first: Piece, second: Piece, stage: Stage) => [Spot, Spot, Spot?];

const inTree: Pairing = (rider, tree, stage) => {
  const [[[spot] = []], [under]] = onOne([rider], tree, stage);
  return [spot!, under!];
};

function ordered(pairing: Pairing, swap: boolean): Layout {
  return ([one, two], stage) => {
    const upper = (swap ? two : one)!;
    const [first, second, stands] = pairing(upper, (swap ? one : two)!, stage);
    const firsts = stands ? [first, stands] : [first];
    if (stands) upper.actors = [upper.actors[0]!, { ...upper.actors[0]!, sprite: STANDS.sprite, colour: undefined }];
    return swap ? [[second], firsts] : [firsts, [second]];
  };
}

function placed(relation: string, swap: boolean): Layout {
  const isLatter = relation === 'right_of' || relation === 'below' || relation === 'behind';
  const levels = relation === 'below' ? under : upAndDown;
  const pairing = /left|right/.test(relation)
    ? sideBySide
    : /above|below/.test(relation)
      ? levels
      : relation === 'behind'
        ? hiding
        : inDepth;
  return ordered(pairing, swap !== isLatter);
}

/** Who is on something or about it is put there; all others stand in rows. */
function counted({ relations, subjects }: Reading, pieces: readonly Piece[], stage: Stage): (readonly Spot[])[] {
  const tie = relations.find(({ relation }) => relation === 'on' || relation === 'around' || SIDES.test(relation));
  const [one, other] = tie ? [pieces[tie.subject]!, pieces[tie.other]!] : [];
  if (tie?.relation === 'around' && one && other && subjects.length === 2 && other.actors.length === 1) {
    if (one.actors.length === 2) {
      const [left, middle, right] = abreast([one, other, one], stage);
      return pieces.map((piece) => (piece === one ? [left!, right!] : [middle!]));
    }
    const [first, second] = about(one, other, stage);
    return pieces.map((piece) => (piece === one ? first : second));
  }
  const riders = pieces.filter((piece) => piece !== other);
  const isTogether =
    riders.length === 1 ||
    (other && isTree(other)) ||
    riders.every(({ role }) => THINGS.has(role.kind)) ||
    relations.length === riders.length;
  if (tie?.relation === 'on' && other?.actors.length === 1 && isTogether) {
    const [above, under] = onOne(riders, other, stage);
    return pieces.map((piece) => (piece === other ? under : above[riders.indexOf(piece)]!));
  }
  if (tie?.relation === 'on' && one && other && other.actors.length > 1 && !other.role.counted)
    return onTheirOwn(pieces, one, other, stage);
  if (!tie || !one || !other || subjects.length > 2) return inRows(pieces, stage);
  const { relation } = tie;
  // Above, behind and on the left come first.
  const isFirst = /above|behind|left/.test(relation);
  const order = isFirst ? [one, other] : [other, one];
  if (/above|below/.test(relation)) order[0]!.aloft = true;
  // Who walks behind somebody comes after him.
  const isFollowing = relation === 'behind' && one.goes && !THINGS.has(other.role.kind);
  const rows = inRows(
    order,
    stage,
    /front|behind/.test(relation) && !isFollowing
      ? 'two'
      : /left|right/.test(relation) || isFollowing
        ? 'one'
        : undefined,
  );
  return pieces.map((piece) => rows[order.indexOf(piece)]!);
}

/** "five frogs sit on lily pads": each has one. */
function onTheirOwn(pieces: readonly Piece[], riders: Piece, carriers: Piece, stage: Stage): (readonly Spot[])[] {
  const [first] = carriers.actors;
  carriers.actors = riders.actors.map((_, index) => carriers.actors[index] ?? { ...first!, seed: first!.seed + index });
  const grounded = pieces.filter((piece) => piece !== riders);
  const rows = inRows(grounded, stage);
  const under = rows[grounded.indexOf(carriers)]!;
  const standing = under.map((spot): Spot => {
    const tall = Math.min(spot.tall * 0.9, (spot.tall * carriers.aspect * 0.8) / riders.aspect);
    const feet = groundAt(stage, spot.depth) - spot.tall * seatOf(carriers);
    return { x: spot.x, depth: spot.depth + 0.02, tall, feet };
  });
  return pieces.map((piece) => (piece === riders ? standing : rows[grounded.indexOf(piece)]!));
}
