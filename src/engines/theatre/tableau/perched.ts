/** One on the shoulder, the head or the lap of another. Part of `tableau.ts`. */
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
/** Parts of the frame; `up`, `aside`: of the bearer's height. */
const BEARER = { tall: 0.66, widest: 0.5 } as const;
const RIDER = { tallest: 0.22, widest: 0.22 } as const;
const SHOULDER = { up: 0.51, aside: 0.2 } as const;
const CROWN = 0.97;
const LAP = 0.2;
/** Of who stands on four legs the head is before the body. */
const MUZZLE = 0.33;
const POLL = 0.92;

export function shoulder(rider: Piece, bearer: Piece, stage: Stage): [Spot, Spot] {
  return perched(rider, bearer, stage, SHOULDER.up, SHOULDER.aside * stage.side);
}

export function head(rider: Piece, bearer: Piece, stage: Stage): [Spot, Spot] {
  const isUpright = bearer.role.kind === 'person' || bearer.aspect < 0.8;
  return perched(rider, bearer, stage, isUpright ? CROWN : POLL, isUpright ? 0 : bearer.aspect * MUZZLE);
}

/** Who has it on the lap sits, and it is before the belly. */
export function lap(rider: Piece, bearer: Piece, stage: Stage): [Spot, Spot] {
  const sits = { name: 'sit' as const, start: 0, end: stage.score.seconds, strength: 1 };
  bearer.actors = bearer.actors.map((actor) => ({ ...actor, acts: [sits] }));
  return perched(rider, bearer, stage, LAP, 0);
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
