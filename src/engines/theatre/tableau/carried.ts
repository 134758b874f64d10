/**
 * So many on a table, on lily pads of their own, in the crown of a tree, or about a fire: who is counted and has something
 * under them or between them. Part of `tableau.ts`.
 */
import { seatOf } from './levels.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
const TABLE = /^prop-(table|dining-table|desk|shelf)/;
/** So many have room on one table; a row of tables is so wide, and each of them hides the edge of the next. */
const ON_ONE = 6;
const WIDEST_ROW = 0.9;
const ADJOINING = 0.95;
const TREE = /^1f33[234]/;
export const isTree = ({ role }: Pick<Piece, 'role'>): boolean => TREE.test(role.sprite);
/** Where fruit hangs in a crown: across, of its width, and up, of its height. */
const BRANCHES = [
  [0, 0.8],
  [-0.25, 0.62],
  [0.25, 0.62],
  [0, 0.5],
  [-0.14, 0.72],
  [0.14, 0.72],
  [-0.3, 0.46],
  [0.3, 0.46],
  [0.12, 0.9],
  [-0.12, 0.9],
  [-0.14, 0.38],
  [0.14, 0.38],
] as const;
const FRUIT = 0.13;
/** Of one alone that is no fruit. */
const PERCHED = 0.24;
/** Place among the branches. */
const LOW_BRANCH = 1;
const WIDEST = 0.66;
const TALLEST = 0.46;
/** Under a few it is larger. */
const TALLEST_OF_FEW = 0.6;
const FEW = 3;
const TALLEST_RIDER = 0.3;
/** Those about something stand before and behind each other by turns: of its place each may fill more than all. */
const CLOSE = 1.3;

/** All on one carrier; where they are too many for one table, on a row of them without a gap. */
export function onOne(riders: readonly Piece[], carrier: Piece, stage: Stage): [Spot[][], Spot[]] {
  const ground = groundAt(stage, DEPTH);
  if (isTree(carrier)) return inCrown(riders, carrier, stage);
  const count = riders.reduce((sum, { actors }) => sum + actors.length, 0);
  const tall = Math.min(count <= FEW ? TALLEST_OF_FEW : TALLEST, WIDEST / widthOf(carrier, 1, stage));
  const single = widthOf(carrier, tall, stage) * ADJOINING;
  const tables = TABLE.test(carrier.role.sprite) && count > ON_ONE ? Math.floor(WIDEST_ROW / single) : 1;
  carrier.actors = Array.from({ length: tables }, (_, at) => ({
    ...carrier.actors[0]!,
    seed: carrier.actors[0]!.seed + at,
  }));
  const wide = single * tables * 0.94;
  const natural = riders.reduce((sum, piece) => sum + piece.actors.length * widthOf(piece, piece.role.size, stage), 0);
  const feet = ground - tall * seatOf(carrier);
  const tallest = Math.max(...riders.map(({ role }) => role.size));
  const k = Math.min((wide * 0.92) / natural, TALLEST_RIDER / tallest);
  const gap = (wide - natural * k) / count;
  let x = -wide / 2;
  const spots = riders.map((piece) =>
    piece.actors.map((): Spot => {
      const own = piece.role.size * k;
      const cell = widthOf(piece, own, stage) + gap;
      x += cell;
      return { x: x - cell / 2, depth: DEPTH + 0.02, tall: own, feet };
    }),
  );
  const under = carrier.actors.map((_, at): Spot => ({ x: single * (at - (tables - 1) / 2), depth: DEPTH, tall }));
  return [spots, under];
}

function inCrown(riders: readonly Piece[], carrier: Piece, stage: Stage): [Spot[][], Spot[]] {
  const ground = groundAt(stage, DEPTH);
  const tall = 0.8;
  const wide = widthOf(carrier, tall, stage);
  const isAlone = riders.length === 1 && riders[0]!.actors.length === 1 && riders[0]!.role.kind !== 'food';
  const size = isAlone ? PERCHED : FRUIT;
  let branch = isAlone ? LOW_BRANCH : 0;
  const spots = riders.map((piece) =>
    piece.actors.map((): Spot => {
      const [aside, up] = BRANCHES[branch++ % BRANCHES.length]!;
      return { x: aside * wide, depth: DEPTH + 0.02, tall: size, feet: ground - up * tall + size / 2 };
    }),
  );
  return [spots, [{ x: 0, depth: DEPTH, tall }]];
}

/** Half of them on either side, looking at what is between them. */
export function about(people: Piece, middle: Piece, stage: Stage): [Spot[], Spot[]] {
  const tall = Math.min(0.3, 0.3 / widthOf(middle, 1, stage));
  const room = 0.47 - widthOf(middle, tall, stage) / 2;
  const count = people.actors.length;
  const left = Math.ceil(count / 2);
  const cell = room / left;
  const person = Math.min(0.5, (cell * CLOSE) / widthOf(people, 1, stage));
  return [
    people.actors.map((_, at) => {
      const isLeft = at < left;
      const from = -0.47 + cell * ((isLeft ? at : at - left) + 0.5);
      const depth = DEPTH + (at % 2 === 0 ? 0.08 : -0.12);
      return { x: isLeft ? from : -from, depth, tall: person, facing: isLeft ? 1 : -1 };
    }),
    [{ x: 0, depth: DEPTH, tall }],
  ];
}
