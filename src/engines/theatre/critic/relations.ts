/** What a relation between two subjects looks like in a window, by signs and thresholds. Read by the critic. */
import type { Role } from '../director/layout.js';
import type { Kind } from '../reading.js';
import type { ActorKey } from '../score/score.js';
import { perspective } from '../stage/camera.js';

/** Where a subject is at each key of the grid; of a group, its middle. */
export type Path = readonly ActorKey[];

export interface Pair {
  first: Path;
  second: Path;
  /** What the first has more than the second, key by key. */
  gaps: readonly { x: number; depth: number; height: number }[];
  /** Stage widths between their middles where their bodies touch. */
  touching: number;
  /** Of the second, actor units. */
  otherSize: number;
  /** How many the two are beyond one each. */
  crowd: number;
}

/** Half the width of a picture at the footlights for one unit of size, and how much of it a body fills. */
const WIDTH_OF_SIZE = 0.239;
const BODIES: Partial<Record<Kind, number>> = { person: 0.55, plant: 0.7, fish: 1, boat: 1, vehicle: 1, aircraft: 1 };
const USUAL_BODY = 0.85;

export function pairOf(first: Path, second: Path, one: Role, other: Role): Pair {
  const gaps = first.map((key, place) => {
    const { x, depth, height } = second[place]!;
    return { x: key.x - x, depth: key.depth - depth, height: key.height - height };
  });
  const at = perspective(mean(second.map(({ depth }) => depth)));
  const half = ({ kind, size }: Role) => WIDTH_OF_SIZE * size * at * (BODIES[kind] ?? USUAL_BODY);
  const touching = half(one) + half(other);
  return { first, second, gaps, touching, otherSize: other.size, crowd: one.count + other.count - 2 };
}

export const RELATION_PROMISES: Readonly<Record<string, (pair: Pair) => boolean>> = {
  'rel.left_of': ({ gaps }) => gaps.every(({ x }) => x < -0.04) && mean(xs(gaps)) < -0.12,
  'rel.right_of': ({ gaps }) => gaps.every(({ x }) => x > 0.04) && mean(xs(gaps)) > 0.12,
  'rel.above': ({ gaps }) => Math.abs(mean(xs(gaps))) < 0.13 && mean(heights(gaps)) > 0.22,
  'rel.below': ({ gaps }) => Math.abs(mean(xs(gaps))) < 0.13 && mean(heights(gaps)) < -0.22,
  'rel.in_front_of': ({ gaps }) => mean(depths(gaps)) > 0.23,
  'rel.behind': ({ gaps }) => mean(depths(gaps)) < -0.23,
  'rel.next_to': isBeside,
  'rel.on': ({ gaps }) => Math.abs(mean(xs(gaps))) < 0.07 && mean(heights(gaps)) > 0.06,
  'rel.inside': isWithin,
  'rel.chase': goesAfter,
  'rel.follow': goesAfter,
  'rel.approach': comesNearer,
  'rel.leave': goesOff,
  'rel.with': meets,
  'rel.around': goesRound,
  'rel.over': passesOver,
};

function isBeside({ gaps, touching, crowd }: Pair): boolean {
  const apart = mean(xs(gaps));
  const staysOnItsSide = gaps.every(({ x }) => x * apart > 0);
  const near = Math.abs(apart) > 0.07 && Math.abs(apart) < touching * 1.55 + 0.08 * (crowd + 2);
  return staysOnItsSide && near && Math.abs(mean(depths(gaps))) < 0.13;
}

function isWithin({ gaps, otherSize }: Pair): boolean {
  const rise = mean(heights(gaps));
  const isLow = rise > -0.01 && rise < otherSize * 1.05 + 0.02;
  return isLow && Math.abs(mean(xs(gaps))) < 0.07 && Math.abs(mean(depths(gaps))) < 0.12;
}

/** Both go the same way, and who is chased is ahead all the time. */
function goesAfter({ first, second, gaps }: Pair): boolean {
  const [own, others] = [shift(first), shift(second)];
  const ahead = xs(gaps).map((x) => -x * Math.sign(others));
  return own * others > 0 && Math.min(Math.abs(own), Math.abs(others)) > 0.12 && mean(ahead) > 0.07;
}

function comesNearer({ first, second, gaps, touching, crowd }: Pair): boolean {
  const apart = xs(gaps).map(Math.abs);
  const arrives = apart.at(-1)! < touching * 1.8 + 0.12 + 0.08 * crowd;
  return arrives && apart.at(-1)! < apart[0]! - 0.1 && reach(first) > reach(second);
}

function goesOff({ first, second, gaps }: Pair): boolean {
  const apart = xs(gaps).map(Math.abs);
  return apart.at(-1)! > apart[0]! + 0.1 && reach(first) > reach(second);
}

/** Face to face and close, as soon as they have come together. */
function meets({ first, second, gaps, touching, crowd }: Pair): boolean {
  const late = gaps.slice(3);
  const near = mean(xs(late).map(Math.abs)) < Math.max(0.13, touching * 1.55 + 0.07 * crowd);
  const looks = (path: Path, side: number) =>
    mean(path.slice(3).map(({ facing }, place) => facing * side * Math.sign(late[place]!.x))) > 0.5;
  const areApart = late.every(({ x }) => x * late[0]!.x > 0);
  return near && areApart && Math.abs(mean(depths(gaps))) < 0.13 && looks(first, -1) && looks(second, 1);
}

function goesRound({ gaps }: Pair): boolean {
  const spans = (values: number[]) => Math.max(...values) > 0.06 && Math.min(...values) < -0.06;
  return spans(xs(gaps)) && spans(depths(gaps));
}

function passesOver({ gaps, otherSize }: Pair): boolean {
  const [start, end] = [gaps[0]!.x, gaps.at(-1)!.x];
  const middle = gaps.reduce((nearest, gap) => (Math.abs(gap.x) < Math.abs(nearest.x) ? gap : nearest));
  return start * end < 0 && Math.abs(end - start) > 0.22 && middle.height > 0.55 * otherSize;
}

type Gaps = Pair['gaps'];
const xs = (gaps: Gaps): number[] => gaps.map(({ x }) => x);
const depths = (gaps: Gaps): number[] => gaps.map(({ depth }) => depth);
const heights = (gaps: Gaps): number[] => gaps.map(({ height }) => height);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shift = (path: Path): number => path.at(-1)!.x - path[0]!.x;
const reach = (path: Path): number => Math.max(...path.map(({ x }) => x)) - Math.min(...path.map(({ x }) => x));
