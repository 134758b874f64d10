/**
 * So many of one kind and so many of another, each of them seen whole: beings on the ground in rows, those in the air in rows
 * above them. Part of `tableau.ts`.
 */
import { DRIFT, depthAt, groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

/** Parts of the width that a row fills, and of its place that each fills. */
const ROW = 0.95 - 2 * DRIFT;
const FILLED = 0.84;
const FRONT = 0.96;
/** More than these on the ground stand in two rows, more of one kind in the air as well. */
const ONE_ROW = 5;
const ONE_ROW_OF_ONE = 6;
const TALLEST = { one: 0.44, two: 0.25 } as const;
/** How much of who is behind may be hidden, of the height of those before. */
const COVERED = 0.14;
const SKY = { top: 0.06, over: 0.44, bottom: 0.9 } as const;
const AIR_DEPTH = 0.75;

interface Row {
  /** Whose, and how many of them. */
  members: { piece: Piece; index: number }[];
}

/** Spots for all, piece by piece; `asked`: all side by side in their order, or the first behind the second. */
export function inRows(pieces: readonly Piece[], stage: Stage, asked?: 'one' | 'two'): Spot[][] {
  const spots = pieces.map((): Spot[] => []);
  const place = (row: Row, put: (piece: Piece, place: number) => Spot): void =>
    row.members.forEach(({ piece, index }, at) => {
      spots[pieces.indexOf(piece)]![index] = put(piece, at);
    });
  const grounded = pieces.filter(({ aloft }) => !aloft);
  const flying = pieces.filter(({ aloft }) => aloft);
  if (grounded.length > 0) onGround(grounded, flying.length > 0, stage, place, asked);
  if (flying.length > 0) inAir(flying, grounded.length > 0, stage, place);
  return spots;
}

type Place = (row: Row, put: (piece: Piece, place: number) => Spot) => void;

function onGround(
  pieces: readonly Piece[],
  isUnderOthers: boolean,
  stage: Stage,
  place: Place,
  asked?: 'one' | 'two',
): void {
  const members = pieces.flatMap(membersOf);
  const few = pieces.length === 1 ? ONE_ROW_OF_ONE : ONE_ROW;
  const isOne = asked ? asked === 'one' : members.length <= few;
  const behind =
    asked === 'two' ? pieces.toReversed().map((piece) => ({ members: membersOf(piece) })) : twoRows(pieces);
  const rows = isOne ? [{ members }] : behind;
  const most = (rows.length === 1 ? TALLEST.one : TALLEST.two) * (isUnderOthers && rows.length === 1 ? 0.8 : 1);
  const largest = Math.max(...pieces.map(({ role }) => role.size));
  let feet = groundAt(stage, FRONT);
  for (const row of rows) {
    const tallOf = (piece: Piece, k: number): number => most * k * Math.max(0.45, piece.role.size / largest);
    const wide = row.members.reduce((sum, { piece }) => sum + widthOf(piece, tallOf(piece, 1), stage), 0) / FILLED;
    const k = Math.min(1, ROW / wide);
    const depth = depthAt(stage, feet);
    const gap = (ROW - wide * k) / row.members.length;
    let x = -ROW / 2;
    place(row, (piece) => {
      const cell = widthOf(piece, tallOf(piece, k), stage) / FILLED + gap;
      x += cell;
      return { x: x - cell / 2, depth, tall: tallOf(piece, k) };
    });
    feet -= Math.max(...row.members.map(({ piece }) => tallOf(piece, k))) * (1 - COVERED) + 0.01;
  }
}

/** The larger kind is behind; one kind is parted in two. */
function twoRows(pieces: readonly Piece[]): Row[] {
  const [one] = pieces;
  if (pieces.length === 1) {
    const members = membersOf(one!);
    const half = Math.ceil(members.length / 2);
    return [{ members: members.slice(0, half) }, { members: members.slice(half) }];
  }
  const small = pieces.toSorted((a, b) => a.role.size - b.role.size);
  return [{ members: membersOf(small[0]!) }, { members: small.slice(1).flatMap(membersOf) }];
}

function inAir(pieces: readonly Piece[], isOverOthers: boolean, stage: Stage, place: Place): void {
  const bottom = isOverOthers ? SKY.over : SKY.bottom;
  const rows = pieces.flatMap((piece): Row[] => {
    const members = membersOf(piece);
    const isTwo = members.length > ONE_ROW || (pieces.length === 1 && !isOverOthers && members.length > 3);
    const half = Math.ceil(members.length / 2);
    return isTwo ? [{ members: members.slice(0, half) }, { members: members.slice(half) }] : [{ members }];
  });
  const high = (bottom - SKY.top) / rows.length;
  rows.forEach((row, number) => {
    const cell = ROW / row.members.length;
    place(row, (piece, at) => {
      const tall = Math.min(high * 0.78, 0.42, (cell * 0.86) / widthOf(piece, 1, stage));
      const shift = rows.length > 1 && row.members.length > 1 ? (number % 2 === 0 ? -0.02 : 0.02) : 0;
      const middle = SKY.top + high * (number + 0.5) + (at % 2 === 0 ? -1 : 1) * Math.max(0, (high - tall) / 4);
      return { x: -ROW / 2 + cell * (at + 0.5) + shift, depth: AIR_DEPTH, tall, feet: middle + tall / 2 };
    });
  });
}

const membersOf = (piece: Piece): { piece: Piece; index: number }[] =>
  piece.actors.map((_, index) => ({ piece, index }));
