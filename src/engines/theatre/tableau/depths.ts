/**
 * One in front of another: the farther one is higher up and smaller, and the nearer hides no more of it than says that it is
 * behind. Part of `tableau.ts`.
 */
import { THINGS, VEHICLES } from '../score/kinds.js';
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

/** Behind something large: how far back, how large both are, what is seen of it beside or above. */
const HIDES = {
  depth: 0.84,
  back: 0.7,
  near: 0.68,
  tallest: 0.86,
  widest: 0.46,
  along: 0.74,
  far: [0.42, 0.6],
  broad: 0.36,
  seen: 0.56,
  over: 0.52,
  solid: 0.4,
} as const;
/** Half of what hides somebody, parts of its width: a trunk is no crown. */
const TRUNKS: readonly (readonly [sprite: RegExp, half: number])[] = [
  [/^prop-tall-tree/, 0.13],
  [/^1f33[2-4]/, 0.1],
  [/curtain|^1f6aa/, 0.4],
  [/^prop-(?:arched-)?lamp|^prop-street-lamp/, 0.05],
];
const HALF = 0.47;
/** One sees through these below. */
const OPEN = /table|desk|bench|fence|gate|chair|1fa91/;
/** Over these whoever is as large as a goat. */
const FENCES = /fence|gate/;
/** Its crown is above everybody's head. */
const TALL = /^prop-tall-tree/;
/** Over these a person looks out. */
const LOW =
  /^1f6cb|^1faa8|^1f4e6|^prop-(?:fence|[a-z-]*table|desk|bench|couch|[a-z-]*wall$|lectern|counter|crate|barrel|grand-piano|piano|bush|hedge|rock|boulder|open-box)/;

/** Behind a thing or a tree one looks out at one side, or over it where it is low. */
export function hiding(near: Piece, far: Piece, stage: Stage): [Spot, Spot] {
  const hides = THINGS.has(near.role.kind) || VEHICLES.has(near.role.kind);
  if (!hides || near.aloft || far.aloft || far.goes || near.goes) return inDepth(near, far, stage);
  const { depth, back, far: bounds, seen } = HIDES;
  const isFence = FENCES.test(near.role.sprite);
  const tall = Math.min(
    TALL.test(near.role.sprite) ? HIDES.tallest : HIDES.near,
    (isFence ? HIDES.along : HIDES.widest) / widthOf(near, 1, stage),
  );
  const own = Math.min(bounds[1], Math.max(bounds[0], (far.role.size / near.role.size) * tall));
  const high = Math.min(own, HIDES.broad / widthOf(far, 1, stage));
  const isOver = isFence || (far.role.kind === 'person' && LOW.test(near.role.sprite));
  const isLow = isOver || high > tall * 1.15 || widthOf(far, high, stage) > widthOf(near, tall, stage) * 1.1;
  const trunk = TRUNKS.find(([sprite]) => sprite.test(near.role.sprite))?.[1];
  if (isLow && trunk === undefined) {
    const ground = groundAt(stage, depth);
    const solid = !OPEN.test(near.role.sprite);
    const grown = far.role.kind === 'person' ? HIDES.far[1] : high;
    const natural = grown * (1 - HIDES.over) + ground - groundAt(stage, back);
    const low = Math.min(tall, solid ? Math.max(natural, HIDES.solid) : natural);
    const feet = Math.min(groundAt(stage, back), ground - low + grown * (1 - HIDES.over));
    return [
      { x: 0, depth, tall: low },
      { x: 0, depth: back, tall: grown, feet },
    ];
  }
  const narrow = widthOf(far, high, stage);
  const edge = widthOf(near, tall, stage) * (trunk ?? HALF);
  const x = stage.side * Math.max(narrow * 0.16, edge + narrow * (seen - 0.5));
  return [
    { x: -x / 2, depth, tall },
    { x: x / 2, depth: back, tall: high, facing: stage.side },
  ];
}
