/** One on the shoulder or the head of another. Part of `tableau.ts`. */
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
/** Parts of the frame; `up`, `aside`: of the bearer's height. */
const BEARER = { tall: 0.66, widest: 0.5 } as const;
const RIDER = { tallest: 0.24, widest: 0.24 } as const;
const SHOULDER = { up: 0.53, aside: 0.26 } as const;
const CROWN = 0.97;
/** Of who stands on four legs the head is before the body. */
const MUZZLE = 0.42;

export function shoulder(rider: Piece, bearer: Piece, stage: Stage): [Spot, Spot] {
  return perched(rider, bearer, stage, SHOULDER.up, SHOULDER.aside * stage.side);
}

export function head(rider: Piece, bearer: Piece, stage: Stage): [Spot, Spot] {
  const isUpright = bearer.role.kind === 'person' || bearer.aspect < 0.8;
  return perched(rider, bearer, stage, CROWN, isUpright ? 0 : bearer.aspect * MUZZLE);
}

function perched(rider: Piece, bearer: Piece, stage: Stage, up: number, aside: number): [Spot, Spot] {
  const tall = Math.min(BEARER.tall, BEARER.widest / widthOf(bearer, 1, stage));
  const own = Math.min(RIDER.tallest, RIDER.widest / widthOf(rider, 1, stage));
  const feet = groundAt(stage, DEPTH) - tall * up;
  return [
    { x: (aside * tall) / stage.across, depth: DEPTH + 0.02, tall: own, feet },
    { x: 0, depth: DEPTH, tall },
  ];
}
