/** Many of one thing that lie on each other, or look out of what holds them. Part of `tableau.ts`. */
import { holderOf } from '../score/holders.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.84;
const TALLEST = 0.26;
const WIDEST = 0.56;
/** Of its width and height each lies from the next. */
const BESIDE = 0.84;
const ABOVE = 0.7;
const HIGHEST = 0.62;

/** A heap, each row with one less than the row below it. */
export function heap(piece: Piece, stage: Stage): Spot[] {
  const count = piece.actors.length;
  const base = Math.ceil((Math.sqrt(8 * count + 1) - 1) / 2);
  const tall = Math.min(
    TALLEST,
    WIDEST / (base * BESIDE * widthOf(piece, 1, stage)),
    HIGHEST / (1 + (base - 1) * ABOVE),
  );
  const step = widthOf(piece, tall, stage) * BESIDE;
  const ground = groundAt(stage, DEPTH);
  let row = 0;
  let column = 0;
  return piece.actors.map((): Spot => {
    const wide = base - row;
    const spot = {
      x: step * (column - (wide - 1) / 2),
      depth: DEPTH - 0.012 * row,
      tall,
      feet: ground - row * tall * ABOVE,
    };
    column += 1;
    if (column === wide) [row, column] = [row + 1, 0];
    return spot;
  });
}

export const holdsMany = (sprite: string): boolean => /^(?:over|behind)$/.test(holderOf(sprite)?.how ?? '');
const IN_A_ROW = 4;
const HOLDER = { tallest: 0.42, widest: 0.5 } as const;

/** Each is seen above the rim, those behind over those before them. */
export function lookingOut(things: Piece, holder: Piece, stage: Stage): [Spot[], Spot[]] {
  const { up: rim, how, room: part, aside = 0 } = holderOf(holder.role.sprite)!;
  const isOver = how === 'over';
  const tall = Math.min(HOLDER.tallest, HOLDER.widest / widthOf(holder, 1, stage));
  const ground = groundAt(stage, DEPTH);
  const count = things.actors.length;
  const inRow = Math.min(count, IN_A_ROW);
  const room = widthOf(holder, tall, stage) * (isOver ? part : 0.84);
  const own = Math.min(tall * 0.52, (room / inRow / widthOf(things, 1, stage)) * 1.15);
  const spots = things.actors.map((_, at): Spot => {
    const row = Math.floor(at / IN_A_ROW);
    const members = Math.min(IN_A_ROW, count - row * IN_A_ROW);
    const column = at % IN_A_ROW;
    const arch = 1 - Math.abs((column + 0.5) / members - 0.5);
    return {
      x: (room / inRow) * (column - (members - 1) / 2) + aside * widthOf(holder, tall, stage),
      depth: DEPTH + (isOver ? 0.05 : -0.02) - 0.012 * row,
      tall: own,
      feet: ground - tall * rim + own * (0.46 - 0.62 * row - 0.2 * arch),
      ...(isOver && { rim: ground - tall * rim }),
    };
  });
  return [spots, [{ x: 0, depth: DEPTH, tall }]];
}
