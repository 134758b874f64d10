/** What hangs from something, or leans against it. Part of `tableau.ts`. */
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
const TOP = 0.04;
/** Where it hangs on what it hangs from, parts of that one's width to the right and height from its foot. */
const HOOKS: readonly (readonly [sprite: RegExp, aside: number, up: number])[] = [
  [/^prop-branch/, 0.12, 0.33],
  [/^1f33[23]|^1f384|^prop-(?:willow|tree)/, 0.26, 0.36],
  [/^1f334/, 0.22, 0.62],
  [/^prop-empty-line/, 0, 0.84],
  [/^prop-(?:fence|chair|bench)/, 0, 0.9],
  [/^1f6aa|^prop-(?:wardrobe|cupboard)/, 0, 0.72],
  [/^prop-street-lamp/, 0, 0.62],
];
const USUAL_HOOK = [0, 0.6] as const;
/** From the picture's upper edge: what is fixed up there. */
const OVERHEAD = /^prop-cord/;
const ON_WALL = /^prop-wall-hook|^1fa9d/;
/** What has a cord of its own. */
const CORDED = /^prop-(?:chandelier|ceiling-fan|pendant-lamp)/;
/** Heights, parts of the frame; `up`: from its upper edge. `tallest`: what hangs there. */
const CORD = { tall: 0.3, tallest: 0.52 } as const;
const HOOK = { tall: 0.12, up: 0.16, tallest: 0.58 } as const;
const CARRIER = { tall: 0.76, widest: 0.8 } as const;

export function hanging(thing: Piece, from: Piece, stage: Stage): [Spot, Spot] {
  const sizeOf = (most: number, widest: number) => Math.min(most, widest / widthOf(thing, 1, stage));
  if (OVERHEAD.test(from.role.sprite)) {
    const tall = sizeOf(CORD.tallest, 0.5);
    const corded = CORDED.test(thing.role.sprite);
    const low = corded ? 0 : CORD.tall;
    return [
      { x: 0, depth: DEPTH, tall, feet: low + tall * 0.97 },
      { x: 0, depth: DEPTH - 0.02, tall: CORD.tall + 0.06, feet: corded ? 0 : CORD.tall + 0.01 },
    ];
  }
  if (ON_WALL.test(from.role.sprite)) {
    const tall = sizeOf(HOOK.tallest, 0.5);
    const top = HOOK.up + HOOK.tall * 0.7;
    return [
      { x: 0, depth: DEPTH, tall, feet: top + tall },
      { x: 0, depth: DEPTH - 0.02, tall: HOOK.tall, feet: HOOK.up + HOOK.tall },
    ];
  }
  const tall = Math.min(CARRIER.tall, CARRIER.widest / widthOf(from, 1, stage));
  const ground = groundAt(stage, DEPTH);
  const [, aside, up] = HOOKS.find(([sprite]) => sprite.test(from.role.sprite)) ?? [undefined, ...USUAL_HOOK];
  const hook = ground - tall * up;
  const own = Math.min(sizeOf(tall * 0.5, 0.3), Math.max(0.16, ground - hook - 0.02));
  return [
    {
      x: widthOf(from, tall, stage) * aside,
      depth: DEPTH + 0.02,
      tall: own,
      feet: Math.max(TOP + own, hook + own * 0.96),
    },
    { x: 0, depth: DEPTH, tall },
  ];
}

const LEANING = { tilt: 0.045, tallest: 0.56, lowest: 0.26, share: 0.84 } as const;
/** What is as broad as it is high: one leans at its middle, not at its side. */
const BROAD = /^prop-(?:brick-wall|fence|barn|shed|greenhouse|garage-door|log-cabin)|^1f3e[0-9]|^1f6aa/;

/** With its head against the other, whose foot it does not reach. */
export function leaning(thing: Piece, against: Piece, stage: Stage): [Spot, Spot] {
  const tall = Math.min(0.68, 0.6 / widthOf(against, 1, stage));
  const natural = Math.max(LEANING.lowest, Math.min(LEANING.share, thing.role.size / against.role.size) * tall);
  const own = Math.min(LEANING.tallest, natural, 0.4 / widthOf(thing, 1, stage));
  const [wide, wider] = [widthOf(thing, own, stage), widthOf(against, tall, stage)];
  const { side } = stage;
  const isBroad = BROAD.test(against.role.sprite);
  const apart = isBroad ? wider * 0.16 : wide / 2 + wider * 0.3;
  const shift = isBroad ? 0 : (side * (wide - wide * 0.4)) / 2;
  return [
    { x: -side * apart + shift, depth: DEPTH + 0.06, tall: own, tilt: side * LEANING.tilt },
    { x: shift, depth: DEPTH, tall },
  ];
}
