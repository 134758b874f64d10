/** What hangs from something: from the ceiling, a hook, a bough. Part of `tableau.ts`. */
import { crestOf } from '../stage/composition/outlines.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
const TOP = 0.04;
/** Where it hangs on what it hangs from, parts of that one's width to the right and height from its foot. */
const HOOKS: readonly (readonly [sprite: RegExp, aside: number, up: number])[] = [
  [/^prop-high-branch/, 0.16, 0.66],
  [/^1f33[23]|^1f384|^prop-(?:willow|tree)/, 0.26, 0.36],
  [/^1f334/, 0.22, 0.62],
  [/^prop-empty-line/, 0, 0.84],
  [/^prop-(?:fence|chair|bench)/, 0, 0.9],
  [/^1f578/, 0, 0.5],
  [/^1f6aa|^prop-(?:wardrobe|cupboard)/, 0, 0.72],
  [/^prop-street-lamp/, 0, 0.62],
  [/^prop-brick-wall/, 0, 0.86],
  [/^prop-(?:eaves|balcony|awning)/, 0.2, 0.62],
  [/^prop-bell-tower/, 0, 0.73],
  [/^prop-doorway/, 0, 0.85],
  [/^prop-fireplace/, 0.3, 0.88],
];
const USUAL_HOOK = [0, 0.6] as const;
/** From the picture's upper edge: what is fixed up there. */
const OVERHEAD = /^prop-(?:cord|ceiling-hook)/;
const ON_WALL = /^prop-wall-hook|^1fa9d/;
/** What has a cord of its own, or needs none. */
const CORDED = /^prop-(?:chandelier|ceiling-fan|pendant-lamp|hanging-bat|hanging-basket|hung-cage)/;
/** With a hand about the rope, which goes on below it. */
const GRIPPING = /^prop-hanging-(?!bat|basket)/;
const GRIP = { tall: 0.62, at: 0.3 } as const;
/** Heights, parts of the frame; `up`: from its upper edge. `tallest`: what hangs there. */
const CORD = { up: 0.05, tall: 0.22, rope: 0.34, tallest: 0.44 } as const;
const HOOK = { tall: 0.28, up: 0.13, at: 0.98, tallest: 0.5 } as const;
/** Over whose head the hands are, own heights. */
const REACH = 0.06;
const CARRIER = { tall: 0.76, widest: 0.8 } as const;

export function hanging(thing: Piece, from: Piece, stage: Stage): [Spot, Spot] {
  const [spot, under] = hung(thing, from, stage);
  if (thing.role.kind === 'person') return byHands(thing, spot, under, stage);
  // By its highest point.
  return [{ ...spot, x: spot.x - (crestOf(thing.outline) * spot.tall) / stage.across }, under];
}

/** Whoever has hands reaches up. */
function byHands(thing: Piece, spot: Spot, under: Spot, stage: Stage): [Spot, Spot] {
  const act = {
    name: 'exercise' as const,
    start: 0,
    end: stage.score.seconds,
    strength: 1,
    prop: { sprite: 'prop-hang' },
  };
  thing.actors = thing.actors.map((actor) => ({ ...actor, acts: [act] }));
  return [{ ...spot, feet: spot.feet! + REACH * spot.tall }, under];
}

function hung(thing: Piece, from: Piece, stage: Stage): [Spot, Spot] {
  const sizeOf = (most: number, widest: number) => Math.min(most, widest / widthOf(thing, 1, stage));
  if (OVERHEAD.test(from.role.sprite)) {
    const tall = sizeOf(CORD.tallest, 0.5);
    const up = /cord/.test(from.role.sprite) ? 0 : CORD.up;
    if (up === 0 && GRIPPING.test(thing.role.sprite))
      return [
        { x: 0, depth: DEPTH, tall, feet: GRIP.at + tall },
        { x: 0, depth: DEPTH - 0.02, tall: GRIP.tall, feet: GRIP.tall },
      ];
    const long = up === 0 ? CORD.rope : CORD.tall;
    const low = CORDED.test(thing.role.sprite) ? up : up + long;
    return [
      { x: 0, depth: DEPTH, tall, feet: low + tall * 0.985 },
      { x: 0, depth: DEPTH - 0.02, tall: long, feet: up + long },
    ];
  }
  if (ON_WALL.test(from.role.sprite)) {
    const tall = sizeOf(HOOK.tallest, 0.5);
    const top = HOOK.up + HOOK.tall * HOOK.at;
    return [
      { x: 0, depth: DEPTH, tall, feet: top + tall * 0.985 },
      { x: 0, depth: DEPTH - 0.02, tall: HOOK.tall, feet: HOOK.up + HOOK.tall },
    ];
  }
  const tall = Math.min(CARRIER.tall, CARRIER.widest / widthOf(from, 1, stage));
  const ground = groundAt(stage, DEPTH);
  const [, aside, up] = HOOKS.find(([sprite]) => sprite.test(from.role.sprite)) ?? [undefined, ...USUAL_HOOK];
  const hook = ground - tall * up;
  const own = Math.min(sizeOf(tall * 0.5, 0.3), Math.max(0.16, ground - hook - 0.04));
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
