/** One on the left of another, or three abreast, over the whole film and with room between them. Part of `tableau.ts`. */
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.85;
const GAP = 0.13;
const TALLEST = 0.54;
const LOWEST = 0.17;
const WIDEST = 0.4;
/** What is in a wall has its sill so high. */
const ON_WALL = /^prop-window/;
const SILL = 0.2;
/** Of three abreast: between them, and how much of the width all take. */
const NARROW_GAP = 0.05;
const ABREAST = 0.86;
const AIR = { middle: 0.45, tallest: 0.62 } as const;

export function sideBySide(left: Piece, right: Piece, stage: Stage): [Spot, Spot] {
  const largest = Math.max(left.role.size, right.role.size);
  const tallOf = (piece: Piece): number => {
    const most = piece.aloft ? AIR.tallest : TALLEST;
    const tall = Math.max(LOWEST, (piece.role.size / largest) * most);
    return Math.min(tall, tall * (WIDEST / widthOf(piece, tall, stage)));
  };
  const [first, second] = [tallOf(left), tallOf(right)];
  const [wide, wider] = [widthOf(left, first, stage), widthOf(right, second, stage)];
  const start = -(wide + GAP + wider) / 2;
  const spot = (piece: Piece, tall: number, x: number): Spot => ({
    x,
    depth: DEPTH,
    tall,
    ...(piece.aloft && { feet: AIR.middle + tall / 2 }),
    ...(ON_WALL.test(piece.role.sprite) && { feet: groundAt(stage, DEPTH) - SILL }),
  });
  return [spot(left, first, start + wide / 2), spot(right, second, start + wide + GAP + wider / 2)];
}

/** From left to right, each as large beside the others as it is, and none lost. */
export function abreast(pieces: readonly Piece[], stage: Stage): Spot[] {
  const largest = Math.max(...pieces.map(({ role }) => role.size));
  const tallOf = ({ role }: Piece): number => Math.max(LOWEST, (role.size / largest) * TALLEST);
  const room = ABREAST - NARROW_GAP * (pieces.length - 1);
  const wide = pieces.reduce((sum, piece) => sum + widthOf(piece, tallOf(piece), stage), 0);
  const k = Math.min(1, room / wide);
  let x = -(wide * k + NARROW_GAP * (pieces.length - 1)) / 2;
  return pieces.map((piece) => {
    const tall = tallOf(piece) * k;
    const width = widthOf(piece, tall, stage);
    const middle = x + width / 2;
    x += width + NARROW_GAP;
    return { x: middle, depth: DEPTH, tall, ...(piece.aloft && { feet: AIR.middle + tall / 2 }) };
  });
}
