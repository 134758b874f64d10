/** Who is on or in what: how far up, how tall, with which acts; the director does not know how tall a carrier is. Part of `staging.ts`. */

import type { Kind, Reading, Subject } from '../reading.js';
import { THINGS } from '../score/kinds.js';
import type { Act, ActName } from '../score/score.js';
import { canStandUp } from '../stage/beasts/animals-dressed.js';
import { riddenAs, type Saddle, saddleOf, uprightOf } from '../stage/riding/saddles.js';
import { driversWindow, windowsAside } from '../stage/riding/windows.js';
import { rigOf } from '../stage/rigs.js';
import { heldAs, holdOf } from '../stage/things/uses.js';
import { DESK, isOnDesk } from './desks.js';
import type { Player } from './herding.js';
import { LONGEST_FILM, ON_FOOT, RIDDEN, seatedActs } from './seated-acts.js';

/** How far up something is sat on: saddles and backs lie below the highest point, things lie on each other's tops. */
const SEAT = 0.55;
const TOP = 0.94;
/** How high the cushions of what is made to be sat on lie, parts of its height, and how much of somebody who sits is below their hips. */
const CUSHIONS: Readonly<Record<string, number>> = {
  'prop-couch': 0.49,
  'prop-gaming-chair': 0.4,
  'prop-rocking-chair': 0.42,
  'prop-deck-chair': 0.36,
};
const THRONE = { sprite: 'prop-throne', seat: 0.33 } as const;
/** Who lies on a sofa has one as long as they are; how high its cushions lie then, and how far into them one sinks. */
const LONG_SOFA = { sofa: 'prop-couch', sprite: 'prop-long-couch', cushions: 0.5 } as const;
const LAP = 0.16;
/** Of somebody's height this lies below the hips. */
const HIPS = 0.3;
const HIPS_OF_ANIMALS = 0.17;
const CHILD = /\b(boy|girl|kid|child|toddler|son|daughter)\b|[男女]孩|孩子|小孩|儿童|姑娘/i;
/** How far up the rim of something is that one can be inside of, as a part of its height, and how much shows above it. */
const RIM = 0.9;
const RIMS: Partial<Record<Kind, number>> = { vehicle: 0.88, aircraft: 0.62, boat: 0.42 };
const SHOWN_ABOVE_RIM = 0.55;
/** A basket that hangs below what carries it: its rim, and how tall people in it are, parts of the height of both. */
const BASKET = { sprite: 'prop-hot-air-balloon', rim: 0.21, person: 0.4, row: 0.2 } as const;
/** Aircraft in which somebody is seen are at least so high. */
const MANNED = 0.6;
/** People at a window: how many times as tall as it they are, and how far up the middle of their faces is. */
const BODIES_IN_WINDOW = 2.6;
const FACE_UP = 0.8;
const FACE_UP_OF_ANIMALS = 0.71;
const WIDTHS_IN_HEIGHT = 9 / 16;
const HOPPING: ReadonlySet<ActName> = new Set(['jump', 'bounce', 'dance', 'nod', 'spin', 'drive']);

/** Whoever is on something goes along on its back, just in front of it; whoever is inside looks out over its rim, just behind it. */
export function seated({ relations, subjects, caption }: Reading, actors: Player[]): Player[] {
  return relations
    .filter(({ relation }) => relation === 'on' || relation === 'inside')
    .reduce((placed, { subject, relation, other }) => {
      const carriers = placed.filter((actor) => actor.subject === other && actor.keys.length > 0);
      const named = subjects[other];
      const role = subjects[subject];
      if (carriers.length === 0 || named === undefined || role === undefined) return placed;
      const carrier = { ...named, size: sizeManned(role, named) };
      const within = relation === 'inside';
      const window = within ? windowFor(role, carrier) : undefined;
      const lain = !within && isSleptOn({ relations, subjects, caption }, other);
      const rise = within
        ? riseWithin(role, carrier)
        : lain && role.kind !== 'person'
          ? carrier.size * LONG_SOFA.cushions
          : seatOn(role, carrier);
      let riders = 0;
      return placed.map((actor) => {
        if (window && actor.subject === other) return { ...actor, acts: driven(actor.acts) };
        if (actor.subject !== subject || actor.keys.length === 0) return actor;
        const carries = carriers[riders++ % carriers.length]!;
        const beside = within
          ? basketPlace(carrier, riders, placed, subject)
          : sofaPlace(relations, placed, carrier, other, actor, lain);
        const keys = carries.keys.map((under, index) => {
          const { facing } =
            window || RIDDEN.has(carrier.kind) ? under : actor.keys[Math.min(index, actor.keys.length - 1)]!;
          const depth = under.depth + (within ? -0.01 : 0.01);
          const places = windowsAside(carrier.sprite, carrier.size, facing);
          const aside = window ? places[(riders - 1) % places.length]! : beside;
          return { ...under, x: under.x + aside, facing, depth, height: under.height + rise };
        });
        const acts = within
          ? actor.acts.filter(({ name }) => name !== 'ride' && !ON_FOOT.has(name))
          : seatedActs(actor.acts, role, carrier);
        return { ...actor, keys, acts };
      });
    }, actors);
}

/** Several in one basket stand beside each other. */
function basketPlace({ sprite, size }: Subject, rider: number, actors: Player[], subject: number): number {
  if (sprite !== BASKET.sprite) return 0;
  const count = actors.filter((one) => one.subject === subject && one.keys.length > 0).length;
  return count < 2 ? 0 : ((rider - 1) / (count - 1) - 0.5) * BASKET.row * size * WIDTHS_IN_HEIGHT;
}

/** An aircraft with somebody at its window is large enough for a face to be seen. */
const sizeManned = (role: Subject, carrier: Subject): number =>
  carrier.kind === 'aircraft' && windowFor(role, carrier) ? Math.max(carrier.size, MANNED) : carrier.size;

/** Several on one sofa or bench sit beside each other: how far to the side, stage widths. */
function sofaPlace(
  relations: Reading['relations'],
  actors: Player[],
  { sprite, size }: Subject,
  sofa: number,
  one: Player,
  lain: boolean,
): number {
  const isBench = BENCH.test(sprite);
  if (CUSHIONS[sprite] === undefined && !isBench) return 0;
  const sitting = new Set(
    relations.filter(({ relation, other }) => relation === 'on' && other === sofa).map(({ subject }) => subject),
  );
  const row = actors.filter(({ subject, keys }) => sitting.has(subject) && keys.length > 0);
  const place = row.findIndex(({ subject, keys }) => subject === one.subject && keys === one.keys);
  return (
    (place - (row.length - 1) / 2) *
    ((lain ? LONG_ROW : isBench ? BENCH_ROW : ROW) / row.length) *
    size *
    WIDTHS_IN_HEIGHT
  );
}
/** How much of a sofa's height the row on it is wide. */
const ROW = 0.72;
const LONG_ROW = 1.9;
/** On a bench they sit close. */
const BENCH_ROW = 0.95;
const BENCH = /bench/;

/** Whether somebody sleeps on this sofa. */
const isSleptOn = (
  { relations, subjects, caption }: Pick<Reading, 'relations' | 'subjects' | 'caption'>,
  sofa: number,
): boolean =>
  subjects[sofa]?.sprite === LONG_SOFA.sofa &&
  relations.some(
    (tie) =>
      tie.relation === 'on' &&
      tie.other === sofa &&
      caption.some(({ concept, of }) => concept === 'act.sleep' && (of === undefined || of.includes(tie.subject))),
  );

function seatOn(role: Subject, carrier: Subject): number {
  if (isAlive(role.kind) && isOnDesk(carrier)) return DESK.size * DESK.top;
  const saddle = role.kind !== 'vehicle' && !THINGS.has(role.kind) && saddleOf(riddenAs(carrier.sprite));
  // From the saddle down hang the legs.
  if (saddle)
    return Math.max(
      0.1,
      sizeRidden(carrier) * (1 - saddle.seat[1]) -
        (role.kind === 'person' ? HIPS : HIPS_OF_ANIMALS) * tallOn(role, carrier, saddle),
    );
  const lap = role.kind === 'person' ? LAP * role.size : 0;
  if (carrier.sprite === THRONE.sprite) return Math.max(0.04, carrier.size * THRONE.seat - lap);
  const cushion = role.kind === 'person' ? CUSHIONS[carrier.sprite] : undefined;
  if (cushion) return Math.max(0.06, carrier.size * cushion - lap);
  const isPile = THINGS.has(carrier.kind) && THINGS.has(role.kind);
  return carrier.size * (isPile ? TOP : SEAT);
}

/** The picture of a subject: animals that ride sit up, and so do small ones that a giant hugs. */
export const pictureIn = (reading: Reading, subject: number): string => {
  const { sprite } = reading.subjects[subject]!;
  const upright =
    mountOf(reading, subject) ||
    isAtWindow(reading, subject) ||
    giantOf(reading, subject) ||
    needsHands(reading, subject);
  if (isSleptOn(reading, subject)) return LONG_SOFA.sprite;
  if (isMounted(reading, subject)) return isOnDesk({ sprite }) ? DESK.sprite : riddenAs(sprite);
  return upright ? uprightOf(sprite) : sprite;
};

/** A broom in the air, a surfboard on its wave and what immortals fly on lie: so high they are then. */
const LYING: Readonly<Record<string, number>> = {
  'prop-broomstick': 0.17,
  'prop-surf': 0.27,
  'prop-flying-sword': 0.16,
  'prop-fire-wheels': 0.26,
  'prop-riding-cloud': 0.28,
};
const sizeRidden = ({ sprite, size }: Subject): number =>
  isOnDesk({ sprite }) ? DESK.size : (LYING[riddenAs(sprite)] ?? size);

const isAlive = (kind: Kind = 'object'): boolean => !THINGS.has(kind) && !RIDDEN_THINGS.has(kind);
const RIDDEN_THINGS: ReadonlySet<Kind> = new Set(['vehicle', 'boat', 'aircraft']);

/** Whether somebody alive is on it. */
const isMounted = ({ relations, subjects }: Pick<Reading, 'relations' | 'subjects'>, carrier: number): boolean =>
  relations.some(
    ({ subject, relation, other }) => relation === 'on' && other === carrier && isAlive(subjects[subject]?.kind),
  );

/** What nobody plays or reads with a nose. */
const BY_HAND: ReadonlySet<string> = new Set('strum bow wind keys drum harp cello triangle mic page pen'.split(' '));

/** Whoever plays an instrument, reads or writes does so with hands. */
const needsHands = ({ caption, subjects }: Pick<Reading, 'caption' | 'subjects'>, subject: number): boolean =>
  caption.some(
    ({ concept, of }) => /^act\.(read|write)$/.test(concept) && (of === undefined || of.includes(subject)),
  ) || Object.values(subjects[subject]!.props ?? {}).some(({ sprite }) => BY_HAND.has(holdOf(heldAs(sprite)).use));

/** A giant is so many times as tall as whom it hugs, who is drawn no smaller than this part of it. */
const GIANT = 2.2;
const LEAST_HUGGED = 0.36;

/** Who hugs or kisses `subject` and is far larger. */
function giantOf({ caption, subjects }: Pick<Reading, 'caption' | 'subjects'>, subject: number): Subject | undefined {
  const small = subjects[subject]!;
  const [first, second] = subjects;
  if (!first || !second || subjects.length !== 2 || THINGS.has(small.kind) || small.count > 1) return undefined;
  if (!caption.some(({ concept }) => concept === 'act.hug' || concept === 'act.kiss')) return undefined;
  const other = small === first ? second : first;
  return other.size > GIANT * small.size && !THINGS.has(other.kind) ? other : undefined;
}

/** The window that people and animals that sit up drive by. */
const windowFor = (role: Subject, carrier: Subject) =>
  role.kind === 'person' || rigOf(uprightOf(role.sprite)).build === 'head' || canStandUp(role.sprite)
    ? driversWindow(carrier.sprite)
    : undefined;

const isAtWindow = ({ relations, subjects }: Pick<Reading, 'relations' | 'subjects'>, subject: number): boolean =>
  relations.some(
    (tie) =>
      tie.subject === subject &&
      tie.relation === 'inside' &&
      subjects[tie.other] !== undefined &&
      windowFor(subjects[subject]!, subjects[tie.other]!) !== undefined,
  );

/** What somebody of the cast rides, and where one sits on it. */
function mountOf({ relations, subjects }: Pick<Reading, 'relations' | 'subjects'>, subject: number) {
  const { kind } = subjects[subject]!;
  if (kind === 'vehicle' || THINGS.has(kind)) return undefined;
  const tie = relations.find((one) => one.subject === subject && (one.relation === 'on' || one.relation === 'inside'));
  const carrier = tie && subjects[tie.other];
  const saddle = carrier && saddleOf(riddenAs(carrier.sprite));
  return saddle && { carrier, saddle };
}

/** A rider goes with its mount, children and animals that sit up like people being smaller than people. */
function tallOn(role: Subject, carrier: Subject, { tall, stands }: Saddle): number {
  const size = sizeRidden(carrier);
  const age = CHILD.test(role.name) ? 0.84 : 1;
  if (role.kind === 'person') return size * tall * age;
  return Math.min(Math.max(role.size, size * (stands ? tall * 0.7 : 0.4)), size * tall * 0.86);
}

/** A vehicle with a driver at its window stays on the road: who sits there would not hop with it. */
const driven = (acts: Act[]): Act[] => [
  ...acts.filter(({ name }) => !HOPPING.has(name)),
  { name: 'drive', start: 0, end: LONGEST_FILM, strength: 1 },
];

/** How far up the feet of somebody inside are: under the rim is what is hidden, above it what shows. */
function riseWithin(role: Subject, container: Subject): number {
  const window = windowFor(role, container);
  if (window)
    return Math.max(
      0,
      (1 - window[1]) * container.size -
        (role.kind === 'person' ? FACE_UP : FACE_UP_OF_ANIMALS) * largestWithin(role, container),
    );
  const basket = container.sprite === BASKET.sprite;
  const rim = container.size * (basket ? BASKET.rim : (RIMS[container.kind] ?? RIM));
  return Math.max(0, rim - (1 - SHOWN_ABOVE_RIM) * Math.min(role.size, largestWithin(role, container)));
}

/** Nobody sticks out of what they are in at the sides or below: those who are too big for it are drawn smaller. */
export function sizeWithin({ relations, subjects, caption }: Reading, subject: number): number {
  const role = subjects[subject]!;
  const mount = mountOf({ relations, subjects }, subject);
  if (mount) return tallOn(role, mount.carrier, mount.saddle);
  if (isMounted({ relations, subjects }, subject)) return sizeRidden(role);
  const manned = relations.find((tie) => tie.relation === 'inside' && tie.other === subject && subjects[tie.subject]);
  if (manned) return sizeManned(subjects[manned.subject]!, role);
  const giant = giantOf({ caption, subjects }, subject);
  if (giant) return Math.max(role.size, giant.size * LEAST_HUGGED);
  return relations
    .filter((tie) => tie.relation === 'inside' && tie.subject === subject && subjects[tie.other] !== undefined)
    .reduce((size, { other }) => {
      const carrier = subjects[other]!;
      return Math.min(size, largestWithin(role, { ...carrier, size: sizeManned(role, carrier) }));
    }, role.size);
}

/** People are less than half as wide as high, most else is about as wide as high. */
function largestWithin(role: Subject, container: Subject): number {
  const window = windowFor(role, container);
  if (window) return container.size * window[2] * BODIES_IN_WINDOW;
  if (container.sprite === BASKET.sprite) return container.size * BASKET.person * (role.kind === 'person' ? 1 : 0.7);
  return container.size * (role.kind === 'person' ? 1.15 : 0.85);
}
