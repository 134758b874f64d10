/**
 * One in front of another: the farther one is higher up and smaller, and the nearer hides no more of it than says that it is
 * behind. Part of `tableau.ts`.
 */
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const NEAR = 0.96;
const FAR = 0.3;
const LARGEST = { near: 0.5, far: 0.62 } as const;
const LOWEST = { near: 0.17, far: 0.26 } as const;
/** What is seen of the farther one at least, above the nearer or beside it. */
const SEEN = 0.55;
const SEEN_BESIDE = 0.84;
/** How much smaller than at the footlights somebody looks at the farther place; less than by eye, so that one sees who it is. */
const SMALLER = 0.8;
const ASIDE = 0.05;
const EDGE = 0.48;

export function inDepth(near: Piece, far: Piece, stage: Stage): [Spot, Spot] {
  const largest = Math.max(near.role.size, far.role.size * SMALLER);
  const most = near.role.size >= far.role.size * SMALLER ? LARGEST.near : LARGEST.far;
  const tall = {
    near: Math.min(LARGEST.near, Math.max(LOWEST.near, (near.role.size / largest) * most)),
    far: Math.min(LARGEST.far, Math.max(LOWEST.far, ((far.role.size * SMALLER) / largest) * most)),
  };
  for (const [which, piece] of [
    ['near', near],
    ['far', far],
  ] as const)
    tall[which] = Math.min(tall[which], tall[which] * (0.52 / widthOf(piece, tall[which], stage)));
  const feet = {
    far: far.aloft ? 0.4 + tall.far / 2 : groundAt(stage, FAR),
    near: near.aloft ? 0 : groundAt(stage, NEAR),
  };
  // What stands before somebody who is no smaller hides no more than the lower part of him.
  if (!near.aloft && !far.aloft && tall.far > tall.near * 0.62) {
    const most = (1 - SEEN) * tall.far + (feet.near - feet.far);
    tall.near = Math.max(tall.near * 0.62, Math.min(tall.near, most));
  }
  if (near.aloft) feet.near = Math.min(0.8, feet.far - tall.far * 0.5 + tall.near * (far.aloft ? 0.9 : 0.6));
  const above = feet.near - tall.near - (feet.far - tall.far);
  const below = feet.far - feet.near;
  const seen = (Math.max(0, above) + Math.max(0, below)) / tall.far;
  const [wide, wider] = [widthOf(near, tall.near, stage), widthOf(far, tall.far, stage)];
  const isSeen = seen > SEEN - 0.01 || wide < wider * 0.35;
  const beside = (wide + wider) / 2 - (1 - SEEN_BESIDE) * wider;
  const apart = isSeen ? Math.min(ASIDE, beside) : beside;
  const share = wider / (wide + wider);
  const clamped = (x: number, width: number): number => Math.max(-EDGE + width / 2, Math.min(EDGE - width / 2, x));
  return [
    {
      x: clamped(-stage.side * apart * share, wide),
      depth: NEAR,
      tall: tall.near,
      ...(near.aloft && { feet: feet.near }),
    },
    {
      x: clamped(stage.side * apart * (1 - share), wider),
      depth: FAR,
      tall: tall.far,
      ...(far.aloft && { feet: feet.far }),
    },
  ];
}
