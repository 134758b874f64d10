/** One under a table, between the wheels of a raised car, before the trunk of a tree, or looking out from under a pillow. Part of `levels.ts`. */
import { THINGS } from '../score/kinds.js';
import { shelterOf } from '../score/shelters.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.82;
const TALLEST = 0.76;
const WIDEST = 0.56;
/** Of its height, where its picture has no more room. */
const USUAL_GAP = 0.36;
/** The edge above hides a little of it. */
const TOUCHING = 1.03;
const CLEAR = 0.94;
/** What a car is raised on: width by height, of the car's width. */
export const STANDS = { sprite: 'prop-jack-stands', aspect: 3.7, wide: 0.9 } as const;
const TALLEST_RAISED = 0.52;
/** Covered by what has no room below: sizes, and how much of it looks out below a thing or has its head out at one side. */
const COVER = { tallest: 0.42, widest: 0.4, lowest: 0.24, below: 0.6, beside: 0.44, up: 0.12, tilt: -0.015 } as const;

/** A third place is that of the stands. */
export function sheltered(upper: Piece, lower: Piece, stage: Stage): [Spot, Spot, Spot?] {
  const { as, how, open, room, aside = 0 } = shelterOf(upper.role.sprite)!;
  const ground = groundAt(stage, DEPTH);
  const isRaised = how === 'raised';
  const tall = Math.min(isRaised ? TALLEST_RAISED : TALLEST, WIDEST / widthOf(upper, 1, stage));
  const wide = widthOf(upper, tall, stage);
  const raised = isRaised ? (wide * STANDS.wide * stage.across) / STANDS.aspect : 0;
  const gap = tall * (as && as !== upper.role.sprite ? Math.min(open, USUAL_GAP) : open) + raised;
  const most = how === 'before' ? gap * CLEAR : gap * TOUCHING;
  const widest = how === 'before' ? WIDEST : wide * room;
  const low = Math.min(most, widest / widthOf(lower, 1, stage));
  const depth = DEPTH + (how === 'before' ? 0.02 : -0.02);
  const below: Spot = { x: wide * aside, depth, tall: low, feet: ground };
  if (!isRaised) return [{ x: 0, depth: DEPTH, tall }, below];
  return [
    { x: 0, depth: DEPTH, tall, feet: ground - raised },
    below,
    { x: 0, depth: DEPTH - 0.03, tall: raised, feet: ground },
  ];
}

/** What is known by its end. */
const HANDLED = /^1f511|^1f5dd|^1f944|^1f50d|^prop-(?:key|spoon|fork|broom)/;

/** A thing looks out below what lies over it; of who lives the head is out at one side. */
export function covered(upper: Piece, lower: Piece, stage: Stage): [Spot, Spot] {
  const ground = groundAt(stage, DEPTH);
  const fit = (piece: Piece, tall: number): number => Math.min(tall, COVER.widest / widthOf(piece, 1, stage));
  const tall = fit(upper, COVER.tallest);
  const part = Math.min(0.9, Math.max(0.56, lower.role.size / upper.role.size));
  const low = Math.max(COVER.lowest, fit(lower, tall * part));
  const over = { depth: DEPTH + 0.02, tall, tilt: COVER.tilt };
  const isHandled = HANDLED.test(lower.role.sprite);
  if (THINGS.has(lower.role.kind) && !isHandled)
    return [
      { ...over, x: 0, feet: ground - low * COVER.below },
      { x: 0, depth: DEPTH, tall: low },
    ];
  const [wide, narrow] = [widthOf(upper, tall, stage), widthOf(lower, low, stage)];
  const apart = wide / 2 + narrow * ((isHandled ? COVER.below : COVER.beside) - 0.5);
  return [
    { ...over, x: -apart / 2, feet: ground - low * COVER.up },
    { x: apart / 2, depth: DEPTH, tall: low },
  ];
}
