/** Where the many that dress a set are, and how they move there. Used by `dressing.ts`. */
import type { Dressing, DressingWay } from '../../score/dressing.js';
import { lerp, TURN, wrap } from '../painting/easing.js';
import { random } from '../painting/random.js';

/** Stage widths from the middle, depth, actor units over the ground; its own phase; whether it looks the other way. */
export interface Spot {
  x: number;
  depth: number;
  up: number;
  phase: number;
  flip: boolean;
}

/** How one is drawn at a time, besides where it stands: shifts in own heights, turns, how wide and tall it seems. */
export interface Pose {
  along: number;
  up: number;
  turn: number;
  wide: number;
  tall: number;
  flip: boolean;
}

/** As far to both sides as a moving camera sees. */
const SIDES = 0.62;
const GOLDEN = 0.618;
/** In the middle is room for who plays. */
const CLEARING = 0.2;
/** How far down what hangs may come where nobody plays, parts of the picture's height. */
const LOWEST = 0.66;

type Range = readonly [least: number, most: number];
const RANGES: Readonly<Record<DressingWay, { depth: Range; up: Range }>> = {
  stands: { depth: [0.1, 0.66], up: [0, 0] },
  lies: { depth: [0.06, 0.78], up: [0, 0] },
  // Of what hangs, `up` is how far its end comes down, parts of the picture's height.
  hangs: { depth: [0.3, 0.8], up: [0.12, 0.42] },
  trails: { depth: [0.24, 0.62], up: [0.28, 0.74] },
  floats: { depth: [0.25, 0.75], up: [0.24, 0.74] },
  flits: { depth: [0.25, 0.8], up: [0.16, 0.8] },
  swims: { depth: [0.2, 0.75], up: [0.12, 0.85] },
};

export function spotsOf({ way, count }: Dressing, seed: number, isPlayed: boolean): Spot[] {
  const next = random(seed);
  const { depth: depths, up } = RANGES[way];
  const ups: Range = way === 'hangs' && !isPlayed ? [up[0], LOWEST] : up;
  const offset = next();
  return Array.from({ length: count }, (_, index): Spot => {
    const across = wrap(offset + index * GOLDEN);
    const near = (index + 0.5 * next()) / count;
    const spread = lerp(-SIDES, SIDES, (across + 0.06 * next()) / 1.06);
    const depth = lerp(depths[0], depths[1], near);
    const hides = way === 'stands' || way === 'hangs' || way === 'trails' || way === 'floats';
    const clear = !hides ? 0 : isPlayed ? CLEARING : way === 'stands' && depth > 0.4 ? CLEARING * 0.6 : 0;
    const x = Math.abs(spread) < clear ? Math.sign(spread || 1) * (clear + Math.abs(spread)) : spread;
    // At the rims they come lower, so that they frame what is seen between.
    const rim = Math.min(1, Math.abs(x) / 0.5);
    const low = way === 'trails' || (way === 'hangs' && isPlayed) ? lerp(next(), rim, 0.6) : next();
    return { x, depth, up: lerp(ups[0], ups[1], low), phase: next() * TURN, flip: next() < 0.5 };
  }).sort((one, other) => one.depth - other.depth);
}

const STILL: Pose = { along: 0, up: 0, turn: 0, wide: 1, tall: 1, flip: false };

export function poseIn(way: DressingWay, { phase, flip }: Spot, t: number, isWinged: boolean): Pose {
  const still = { ...STILL, flip };
  switch (way) {
    case 'stands':
      return { ...still, tall: 1 + 0.012 * Math.sin(t * 2.1 + phase) };
    case 'lies':
      return { ...still, turn: 0.06 * Math.sin(phase * 3) };
    case 'hangs':
    case 'trails':
      return { ...still, turn: 0.012 * Math.sin(t * 1.15 + phase) };
    case 'floats':
      return {
        ...still,
        along: 0.22 * Math.sin(t * 0.5 + phase),
        up: 0.16 * Math.sin(t * 0.9 + phase * 2),
        turn: 0.035 * Math.sin(t * 0.6 + phase),
      };
    case 'flits': {
      const along = 1.5 * Math.sin(t * 0.9 + phase) + 0.4 * Math.sin(t * 2.7 + 2 * phase);
      const goesRight = 1.35 * Math.cos(t * 0.9 + phase) + 1.08 * Math.cos(t * 2.7 + 2 * phase) > 0;
      const up = 0.7 * Math.sin(t * 1.3 + phase * 3) + 0.2 * Math.sin(t * 5 + phase);
      const beat = Math.abs(Math.sin(t * 8 + phase));
      return {
        along,
        up,
        turn: 0.02 * Math.sin(t * 2 + phase),
        wide: isWinged ? 0.3 + 0.7 * beat : 1,
        tall: 1,
        flip: goesRight,
      };
    }
    case 'swims':
      return { ...still, up: 0.1 * Math.sin(t * 1.4 + phase), turn: 0.01 * Math.sin(t * 3 + phase) };
  }
}

/** How far a swimmer has got across, stage widths; beyond one rim it comes in at the other. */
export function swumTo({ x, phase, depth, flip }: Spot, t: number): number {
  const way = flip ? 1 : -1;
  const pace = lerp(0.03, 0.075, depth) * (0.8 + 0.06 * phase);
  return (wrap((x + way * pace * t + SIDES) / (2 * SIDES)) * 2 - 1) * SIDES;
}
