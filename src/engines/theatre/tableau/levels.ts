/**
 * One above another, or on its top: what has legs or wheels has room under it, on what can bear somebody they stand, and all
 * else hangs over what is below. Part of `tableau.ts`.
 */
import { THINGS } from '../score/kinds.js';
import { shelterOf } from '../score/shelters.js';
import { crestOf, footOf, pointOf, topBetween } from '../stage/composition/outlines.js';
import { covered, sheltered } from './beneath.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

/** On these things lie. */
const BEARERS =
  /^1fa91|^1f6cb|^1f6cf|^prop-(?:stool|[a-z-]*table|desk|chair|crate|bench|barrel|[a-z-]*chest|shelf|couch|bed|stand|plate|tray|pillow)/;
const DEPTH = 0.82;
const TOP = 0.05;
const AIR = { over: 0.06, aloft: 0.1 } as const;
/** How high up one stands on it, parts of its height; else on its top. */
const SEATS: readonly (readonly [sprite: RegExp, seat: number])[] = [
  [/^prop-(bench|(?:gaming-|rocking-|deck-)?chair|couch)|^1fa91|^1f6cb/, 0.48],
  [/^prop-throne/, 0.33],
  [/^prop-(?:hospital-)?bed|^1f6cf/, 0.45],
  [/^prop-pillow/, 0.8],
  [/^1fab7/, 0.4],
  [/^prop-lily-pad/, 0.6],
  [/^prop-branch/, 0.45],
  [/^prop-log-cabin/, 0.8],
  [/^prop-shed/, 0.86],
];
const DEFAULT_SEAT = 0.95;
/** What lies on a seat is narrower than it. */
const SEAT = /^prop-(?:couch|bed|bench|armchair|legged-sofa)|^1f6cb|^1f6cf/;
const SEATED = 0.46;
const SEAT_SIZE = { tall: 0.5, wide: 0.6 } as const;

export const seatOf = ({ role }: Piece): number =>
  SEATS.find(([sprite]) => sprite.test(role.sprite))?.[1] ?? DEFAULT_SEAT;

/** What lies on a cake is no larger than it. */
const MODEST = 0.34;

/** Sizes of two that fill a height together, as they are to each other; neither is lost beside the other. */
function sharing(upper: Piece, lower: Piece, height: number, stage: Stage): [number, number] {
  const most = lower.role.kind === 'food' ? MODEST : 0.68;
  const part = Math.min(most, Math.max(0.3, upper.role.size / (upper.role.size + lower.role.size)));
  const fit = (piece: Piece, tall: number): number => Math.min(tall, tall * (0.8 / widthOf(piece, tall, stage)));
  return [fit(upper, height * part), fit(lower, height * (1 - part))];
}

export function upAndDown(upper: Piece, lower: Piece, stage: Stage): [Spot, Spot, Spot?] {
  const ground = groundAt(stage, DEPTH);
  const isShelter = shelterOf(upper.role.sprite) && !upper.aloft && !lower.aloft && !upper.told.size;
  if (isShelter) return sheltered(upper, lower, stage);
  const bears = THINGS.has(lower.role.kind) && !THINGS.has(upper.role.kind) && !upper.aloft && !lower.aloft;
  if (bears) return onTop(upper, lower, stage);
  const [tall, low] = sharing(upper, lower, ground - TOP - 0.1, stage);
  const floor = lower.aloft ? ground - 0.08 : ground;
  const feet = floor - low - (upper.aloft ? AIR.aloft : AIR.over);
  return [
    { x: 0, depth: DEPTH, tall, feet: CORDED.test(upper.role.sprite) ? tall : Math.max(TOP + tall, feet) },
    { x: 0, depth: DEPTH, tall: low, ...(lower.aloft && { feet: floor }) },
  ];
}

/** What hangs or floats over what is under it; all else lies on it. */
const HANGING =
  /^(?:1f5bc|1f570|1f3ee|1f9e5|1f388|1f4a1|1f514|1f387|1f386|prop-(?:hung-cage|hung-sign|hanging-basket|wall-shelf|pendant-lamp|ceiling-fan|birdhouse|cord|clock|mirror|window|curtain|lantern|hand-lantern|chandelier|sign|hanger|jacket|coat|wreath|bauble|cloud|table-lamp|painting|frame|hot-air-balloon|rain-coat|bathrobe))/;

/** On a cord or chain from above the picture. */
const CORDED = /^prop-(?:hung-cage|hung-sign|hanging-basket|pendant-lamp|chandelier|ceiling-fan)/;

/** "a key under a pillow": nothing floats that can lie. */
export function under(upper: Piece, lower: Piece, stage: Stage): [Spot, Spot, Spot?] {
  const lies = THINGS.has(upper.role.kind) && upper.role.kind !== 'plant' && !upper.aloft && !lower.aloft;
  if (!lies || shelterOf(upper.role.sprite) || HANGING.test(upper.role.sprite)) return upAndDown(upper, lower, stage);
  const bears = BEARERS.test(lower.role.sprite);
  return bears ? onTop(upper, lower, stage) : covered(upper, lower, stage);
}

/** What lies flat and is seen from above: one on it is seen in its middle. */
const FLAT =
  /^1f4(?:c|d(?!a))|^1f4f0|^1f5fa|^1f5de|^prop-(?:carpet|rug|doormat|floor-mat|yoga-mat|towel|plate|prints|poster)|^1f37d|^1f9fb|^1f578/;

/** About its middle, own heights; how high that is at least, where one stands on it. */
const NARROW = 0.04;
const BROAD = 0.2;
const MIDDLE = 0.6;
/** One stands so far below the farther edge of a broad top, and of a ridge or a tip. */
const ROUND = 0.05;
const POINTED = 0.02;

/** On its top or seat. */
export function onTop(upper: Piece, lower: Piece, stage: Stage): [Spot, Spot] {
  const ground = groundAt(stage, DEPTH);
  if (FLAT.test(lower.role.sprite)) return onPage(upper, lower, ground, stage);
  if (WINDOW.test(lower.role.sprite)) return onSill(upper, stage);
  const isSeat = THINGS.has(upper.role.kind) && SEAT.test(lower.role.sprite);
  const [most, least] = sharing(upper, lower, ground - TOP - 0.06, stage);
  const low = isSeat ? Math.max(least, Math.min(SEAT_SIZE.tall, SEAT_SIZE.wide / widthOf(lower, 1, stage))) : least;
  const { seat, x } = topOf(lower);
  const room = isSeat ? SEATED * widthOf(lower, low, stage) : 1;
  const tall = Math.min(most, Math.max(0.16, ground - TOP - low * seat), room / widthOf(upper, 1, stage));
  return [
    {
      x: (x * low - footOf(upper.outline) * tall) / stage.across,
      depth: DEPTH + 0.02,
      tall,
      feet: ground - low * seat + tall * (lower.role.kind === 'food' ? pointOf(upper.outline) : 0),
    },
    { x: 0, depth: DEPTH, tall: low },
  ];
}

/** Where one stands on it: on a seat, on what is high in its middle, else on its highest part. */
function topOf({ role, outline }: Piece): { seat: number; x: number } {
  const seat = SEATS.find(([sprite]) => sprite.test(role.sprite))?.[1];
  if (seat !== undefined) return { seat, x: 0 };
  const middle = topBetween(outline, -NARROW, NARROW);
  if (middle < MIDDLE) return { seat: DEFAULT_SEAT, x: crestOf(outline) };
  const isBroad = topBetween(outline, -BROAD, -BROAD) > 0.9 && topBetween(outline, BROAD, BROAD) > 0.9;
  return { seat: middle - (isBroad ? ROUND : POINTED), x: 0 };
}

const WINDOW = /^prop-window/;
/** Parts of the frame; `seat` of its height. */
const SILL = { tall: 0.6, feet: 0.72, seat: 0.13, tallest: 0.34, widest: 0.3 } as const;

function onSill(upper: Piece, stage: Stage): [Spot, Spot] {
  const tall = Math.min(SILL.tallest, SILL.widest / widthOf(upper, 1, stage));
  return [
    { x: 0, depth: DEPTH + 0.02, tall, feet: SILL.feet - SILL.tall * SILL.seat },
    { x: 0, depth: DEPTH, tall: SILL.tall, feet: SILL.feet },
  ];
}

function onPage(upper: Piece, lower: Piece, ground: number, stage: Stage): [Spot, Spot] {
  const low = Math.min(0.66, 0.6 / widthOf(lower, 1, stage));
  const tall = Math.min(low * 0.5, (widthOf(lower, low, stage) * 0.56) / widthOf(upper, 1, stage));
  return [
    { x: 0, depth: DEPTH + 0.02, tall, feet: ground - low * 0.46 + tall / 2 },
    { x: 0, depth: DEPTH, tall: low },
  ];
}
