/**
 * So many on a table, on lily pads of their own, in the crown of a tree, or about a fire: who is counted and has something
 * under them or between them. Part of `tableau.ts`.
 */
import { seatOf } from './levels.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
const TREE = /^1f33[234]/;
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
] as const;
const FRUIT = 0.13;
const WIDEST = 0.66;
const TALLEST = 0.46;
const TALLEST_RIDER = 0.3;
/** Those about something stand before and behind each other by turns: of its place each may fill more than all. */
const CLOSE = 1.3;

/** All on one carrier. */
export function onOne(riders: Piece, carrier: Piece, stage: Stage): [Spot[], Spot[]] {
  const ground = groundAt(stage, DEPTH);
  if (TREE.test(carrier.role.sprite)) return inCrown(riders, carrier, stage);
  const tall = Math.min(TALLEST, WIDEST / widthOf(carrier, 1, stage));
  const wide = widthOf(carrier, tall, stage) * 0.92;
  const count = riders.actors.length;
  const rider = Math.min(TALLEST_RIDER, ((wide / count) * 0.94) / widthOf(riders, 1, stage));
  const feet = ground - tall * seatOf(carrier);
  return [
    riders.actors.map((_, at) => ({ x: wide * ((at + 0.5) / count - 0.5), depth: DEPTH + 0.02, tall: rider, feet })),
    [{ x: 0, depth: DEPTH, tall }],
  ];
}

function inCrown(riders: Piece, carrier: Piece, stage: Stage): [Spot[], Spot[]] {
  const ground = groundAt(stage, DEPTH);
  const tall = 0.8;
  const wide = widthOf(carrier, tall, stage);
  return [
    riders.actors.map((_, at) => {
      const [aside, up] = BRANCHES[at % BRANCHES.length]!;
      return { x: aside * wide, depth: DEPTH + 0.02, tall: FRUIT, feet: ground - up * tall + FRUIT / 2 };
    }),
    [{ x: 0, depth: DEPTH, tall }],
  ];
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
