/**
 * What leans against something: set up on its end where it is long, turned towards the other and moved to it until its upper
 * part touches. Part of `tableau.ts`.
 */
import { THINGS } from '../score/kinds.js';
import { axisOf, type Outline, turnedEdges } from '../stage/composition/outlines.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = { other: 0.8, one: 0.86 } as const;
/** How high the two are, parts of the frame. */
const OTHER = { tallest: 0.7, lowest: 0.3, widest: 0.6 } as const;
const ONE = { tallest: 0.6, lowest: 0.4, share: 0.86, widest: 0.42 } as const;
/** Turns: of what is long, which can stand on its end, and of what has wheels or is as broad as high. */
const TILT = { long: 0.042, broad: 0.034, wheeled: 0.02, being: 0.03 } as const;
const LONG = 1.7;
const WHEELED = /^1f6b2|^1f3cd|^1f6f5|^1f6f4|bicycle|motor|scooter|tricycle|^1f9bc|^1f9bd/;
/** A wall: one leans at its middle, not at its side. */
const BROAD = /^prop-(?:brick-wall|(?:long-)?fence|barn|shed|greenhouse|garage-door|log-cabin)|^1f3e[0-9]|^1f6aa/;
const ASIDE = 0.14;
/** Of the heights that both have, the upper part, where they touch. */
const TOUCHING = 0.45;
const INTO = 0.008;

export function leaning(thing: Piece, against: Piece, stage: Stage): [Spot, Spot] {
  const { side } = stage;
  const turns = side * tiltOf(thing, side);
  const edges = turnedEdges(thing.outline, turns);
  const [low, high] = [Math.min(...edges.map(([, up]) => up)), Math.max(...edges.map(([, up]) => up))];
  const [left, right] = [Math.min(...edges.map(([x]) => x)), Math.max(...edges.map(([x]) => x))];
  const isBroad = BROAD.test(against.role.sprite);
  const ratio = thing.role.size / against.role.size;
  const tall = Math.min(
    OTHER.tallest,
    isBroad ? 1 : Math.max(OTHER.lowest, ONE.tallest / Math.max(ratio, ONE.share)),
    OTHER.widest / widthOf(against, 1, stage),
  );
  const long = Math.min(ONE.tallest, Math.max(ONE.lowest, Math.min(ONE.share, ratio) * tall));
  const own = Math.min(long / (high - low), (ONE.widest * stage.across) / (right - left));
  const feet = groundAt(stage, DEPTH.one) + own * low;
  const one: Spot = { x: 0, depth: DEPTH.one, tall: own, feet, tilt: turns };
  const other: Spot = { x: 0, depth: DEPTH.other, tall };
  if (isBroad) return [{ ...one, x: -side * ASIDE * widthOf(against, tall, stage) }, other];
  const foot = groundAt(stage, DEPTH.other);
  const x = touching(
    edges.map(([across, up]) => [(across * own) / stage.across, feet - up * own] as const),
    against.outline,
    (y) => (foot - y) / tall,
    tall / stage.across,
    side,
  );
  const [start, end] = [
    Math.min(x + (left * own) / stage.across, -widthOf(against, tall, stage) / 2),
    Math.max(x + (right * own) / stage.across, widthOf(against, tall, stage) / 2),
  ];
  const middle = (start + end) / 2;
  return [
    { ...one, x: x - middle },
    { ...other, x: -middle },
  ];
}

/** Turns towards the other, for one that stands on its left. */
function tiltOf({ role, outline }: Piece, side: -1 | 1): number {
  if (!THINGS.has(role.kind) && role.kind !== 'vehicle') return TILT.being;
  const { turns, slender } = axisOf(outline);
  if (WHEELED.test(role.sprite)) return TILT.wheeled;
  return slender > LONG ? TILT.long - side * turns : TILT.broad;
}

/** Where the one's middle is when it touches the other, which stands in the middle. */
function touching(
  edges: readonly (readonly [x: number, y: number])[],
  { rows }: Outline,
  upOf: (y: number) => number,
  scale: number,
  side: -1 | 1,
): number {
  const shared = edges.flatMap(([x, y]) => {
    const row = rows[Math.floor(upOf(y) * rows.length)];
    return row && row[0] <= row[1] ? [{ y, gap: side * ((side > 0 ? row[0] : row[1]) * scale - x) }] : [];
  });
  const [highest, lowest] = [Math.min(...shared.map(({ y }) => y)), Math.max(...shared.map(({ y }) => y))];
  const upper = shared.filter(({ y }) => y <= highest + (lowest - highest) * TOUCHING);
  return side * (Math.min(...upper.map(({ gap }) => gap)) + INTO);
}
