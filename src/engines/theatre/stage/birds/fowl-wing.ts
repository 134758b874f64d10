/** The wings of an upright bird, which are arms as well: they hang, beat, hold and embrace. Called by `drawn-fowl.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { SHADE } from '../beasts/beast-colours.js';
import type { Body, Thing } from '../body.js';
import { type Bead, softened, traceOval, traceTube } from '../painting/beast-shapes.js';
import { cubic, type Spot } from '../painting/curves.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { bendTowards, hose } from '../people/limbs.js';
import type { FowlFace } from './fowl-face.js';

/** Own heights; y downwards. */
export interface Fowl extends FowlFace {
  coat: string;
  belly: string;
  wing: string;
  /** The wing of another of its kind. */
  others: string;
  foot: string;
  /** Middle, half width and half height. */
  trunk: readonly [y: number, wide: number, high: number];
  head: readonly [y: number, wide: number, high: number];
  /** Feathers instead of flippers, tufts on the head, marks on the breast. */
  feathered: boolean;
}

export const ARM = 0.4;
export const SHOULDER = [0.235, -0.52] as const;
/** How much longer a wing grows that reaches for something. */
const STRETCH = 1.5;
/** How much longer than its way a feathered wing is that holds something: it comes round from outside. */
const ARCHED = 1.3;
/** How much slimmer a wing is that embraces, and how far over the breast it reaches. */
const WRAPPED = 0.62;
const LAID = 0.74;
/** Wings that end higher lie over the head. */
const CHIN = -0.6;

/** Feathers end in a darker line; a dark coat in a pale one, so that it stands off a night. */
export const rimOf = ({ feathered, coat }: Pick<Fowl, 'feathered' | 'coat'>): string =>
  feathered ? mix(coat, SHADE, 0.5) : mix(coat, '#dfeaff', 0.6);

export interface Wing {
  tube: Bead[];
  joint: Spot;
  end: Spot;
  side: number;
  /** Over the breast, or out at the side. */
  before: boolean;
  /** Up to the face and higher: over the head too. */
  raised: boolean;
  spread: number;
  hidden: boolean;
}

/** Hanging, thrown about, beating, or where an act puts a hand. */
export function wingOf({ trunk: [, wide], feathered }: Fowl, body: Body, side: number): Wing {
  // Whoever turns brings the far shoulder forwards.
  const round = 0.08 * clamp(body.turn) * (1 - body.embrace);
  // No shoulder lies outside the trunk, or the wing would hang in the air.
  const root: Spot = [Math.max(-wide * 0.8, side * Math.min(SHOULDER[0], wide * 0.8) - round), SHOULDER[1]];
  const half = side > 0 ? 0 : 0.42;
  const danced = clamp(body.cheer) * (1.15 + 0.95 * Math.sin((body.cheerPhase + half) * TURN));
  const waving = side < 0 ? body.wave * (2.5 + 0.4 * Math.sin(body.wavePhase * TURN)) : 0;
  const beating = clamp(body.flap) * (1.5 + 0.85 * Math.sin(body.flapPhase * TURN));
  const swung = 0.12 * clamp(body.stride) * Math.sin((body.step + half) * TURN);
  const free = Math.max(0.3 + swung, danced, waving, beating, 2.7 * body.reach);
  // Of who embraces, the other wing lies at the back.
  const angle = side > 0 ? lerp(free, 0.06, clamp(body.embrace)) : free;
  const spread = feathered ? clamp(body.flap) : 0;
  const long = ARM * lerp(0.96, 1.4, spread);
  const hangs: Spot = [root[0] + side * Math.sin(angle) * long, root[1] + Math.cos(angle) * long];
  const goal = body.hands[side < 0 ? 0 : 1];
  const target: Spot = [lerp(hangs[0], -goal.x, goal.k), lerp(hangs[1], -goal.y, goal.k)];
  // A wing has no elbow: what is near shortens it, and it never bends by more than a curve.
  const far = Math.hypot(target[0] - root[0], target[1] - root[1]);
  const arched = feathered ? lerp(1.05, ARCHED, goal.k * (1 - body.embrace)) : 1.05;
  const length = clamp(far * arched, ARM * 0.45, Math.max(long, ARM * STRETCH * goal.k));
  const { joint, end } = bendTowards(root, target, length, [side, lerp(-0.2, 0.7, goal.k)]);
  const slim = clamp(Math.min(length, far) / ARM, 0.5, 1);
  const broad = slim * lerp(feathered ? 0.088 : 0.092, feathered ? 0.06 : 0.084, goal.k);
  const thin = feathered ? 0.5 : 0.3;
  const spots = hose(root, joint, end);
  const wraps = side < 0 && body.over > 0.5 ? clamp(body.embrace) : 0;
  const tube = softened(
    spots.map(([x, y], index): Bead => {
      const along = index / (spots.length - 1);
      const round = wrappedAt(along, root, target);
      const ends = along < 0.5 ? lerp(0.72, 0.95, wraps) : thin;
      const wide = broad * lerp(1, WRAPPED, wraps) * lerp(ends, 1, Math.sin(along * Math.PI));
      return [lerp(x, round[0], wraps), lerp(y, round[1], wraps), wide];
    }),
  );
  // Whoever puts a wing before the breast shows it.
  const behind = body.embrace > 0.3 && (side > 0 || body.over < 0.5);
  const before = !behind && (goal.k > 0.3 || angle < 1.2);
  // Behind the other it is seen only as it goes there.
  const hidden = behind && side < 0 && body.embrace > 0.8;
  const tipped = tube.at(-1)!;
  const tip: Spot = [lerp(end[0], tipped[0], wraps), lerp(end[1], tipped[1], wraps)];
  return {
    tube,
    joint: wraps > 0.5 ? (tube.at(-4) as unknown as Spot) : joint,
    end: tip,
    side,
    before,
    raised: end[1] < CHIN,
    spread,
    hidden,
  };
}

/** Over somebody's breast, hanging through a little, the tip laid on their far side: all of it would be a belt. */
function wrappedAt(part: number, root: Spot, [x, y]: Spot): Spot {
  const tip = lerp(root[0], x, LAID);
  return cubic([root, [root[0] - 0.06, root[1] + 0.13], [tip + 0.15, y + 0.1], [tip, y + 0.04]], part);
}

/** The tip of the wing of another of its kind who embraces it, come round its back. */
export function drawClasp(canvas: SKRSContext2D, fowl: Fowl, tone: string, k: number): void {
  const [, wide] = fowl.trunk;
  const out = lerp(1.1, 0, clamp(k));
  const tube = softened(CLASP.map(([x, y, thick]): Bead => [wide * (x + out * 0.4), y, thick * (1 - 0.6 * out)]));
  canvas.beginPath();
  traceTube(canvas, tube);
  canvas.strokeStyle = rimOf({ ...fowl, coat: tone });
  canvas.lineWidth = 0.02;
  canvas.stroke();
  canvas.fillStyle = tone;
  canvas.fill();
}

/** From the outer edge of the wing that hangs there; across in half widths of the trunk. */
const CLASP = [
  [1.06, -0.4, 0.05],
  [0.98, -0.385, 0.056],
  [0.86, -0.37, 0.056],
  [0.72, -0.36, 0.046],
  [0.62, -0.355, 0.032],
] as const;

export function drawWing(canvas: SKRSContext2D, fowl: Fowl, { tube, joint, end, side, spread }: Wing): void {
  const { wing, feathered, coat } = fowl;
  const along = Math.atan2(end[1] - joint[1], end[0] - joint[0]);
  const shade = canvas.createLinearGradient(joint[0] - 0.08, joint[1] - 0.1, joint[0] + 0.1, joint[1] + 0.12);
  shade.addColorStop(0, mix(wing, '#ffffff', 0.26));
  shade.addColorStop(0.5, mix(wing, coat, 0.3));
  shade.addColorStop(1, mix(wing, SHADE, feathered ? 0.14 : 0.26));
  canvas.strokeStyle = rimOf(fowl);
  canvas.fillStyle = shade;
  if (feathered) {
    // Feathers like fingers, each with its own edge, the outermost behind.
    canvas.lineWidth = 0.014;
    for (const [back, turn, long] of FINGERS) {
      const grown = long * lerp(1, 1.5, spread);
      const bent = along - turn * side;
      const [x, y] = [end[0] - Math.cos(along) * back, end[1] - Math.sin(along) * back];
      canvas.beginPath();
      traceOval(canvas, x + Math.cos(bent) * grown * 0.4, y + Math.sin(bent) * grown * 0.4, grown * 0.7, 0.036, bent);
      canvas.stroke();
      canvas.fill();
    }
  }
  canvas.beginPath();
  traceTube(canvas, tube);
  canvas.lineWidth = 0.02;
  canvas.stroke();
  canvas.fill();
  if (!feathered || tube.length < 6) return;
  // Rows of small feathers down the arm.
  canvas.strokeStyle = mix(wing, SHADE, 0.34);
  canvas.lineWidth = 0.011;
  canvas.beginPath();
  for (const part of [0.34, 0.54, 0.74]) {
    const [x, y, wide] = tube[Math.round(part * (tube.length - 1))]!;
    const [nextX, nextY] = tube[Math.min(tube.length - 1, Math.round(part * (tube.length - 1)) + 1)]!;
    const run = Math.atan2(nextY - y, nextX - x);
    for (const across of [-0.36, 0.36]) {
      const [middleX, middleY] = [x - Math.sin(run) * wide * across, y + Math.cos(run) * wide * across];
      canvas.moveTo(middleX + Math.cos(run - 1.3) * wide * 0.34, middleY + Math.sin(run - 1.3) * wide * 0.34);
      canvas.arc(middleX, middleY, wide * 0.34, run - 1.3, run + 1.3);
    }
  }
  canvas.stroke();
}

/** The open book whose edge this wing has, where it has one: the wing is behind it then, and its feathers come round. */
export const bookIn = ({ things, hands }: Body, { side, end: [x, y] }: Wing): Thing | undefined =>
  hands[side < 0 ? 0 : 1].k < 0.5
    ? undefined
    : things.find(
        (thing) =>
          thing.picture === 'open-book' &&
          thing.alpha > 0.4 &&
          Math.hypot(thing.x + x, thing.y + y) < thing.size * 0.64,
      );

/** Feathers like fingers over the edge of `book`. */
export function drawFingersOver(canvas: SKRSContext2D, fowl: Fowl, { end: [x, y] }: Wing, book: Thing): void {
  const inwards = Math.sign(-book.x - x) || 1;
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-book.angle);
  canvas.lineWidth = 0.016;
  canvas.strokeStyle = rimOf(fowl);
  for (const [down, long] of HELD_BY) {
    canvas.fillStyle = mix(fowl.wing, '#ffffff', 0.08 + 0.1 * Math.abs(down) * 10);
    canvas.beginPath();
    traceOval(canvas, inwards * (long * 0.5 - 0.02), down, long * 0.62, 0.024, -inwards * down * 1.6);
    canvas.stroke();
    canvas.fill();
  }
  canvas.restore();
}

/** How far down each is, and its length. */
const HELD_BY = [
  [-0.056, 0.085],
  [0.06, 0.085],
  [-0.018, 0.11],
  [0.022, 0.11],
] as const;

/** How far back from the tip each begins, how far it is spread, its length. */
const FINGERS = [
  [0.1, 1.0, 0.11],
  [0.05, 0.62, 0.13],
  [0, -0.5, 0.11],
  [0, 0.26, 0.145],
  [0, -0.12, 0.14],
] as const;
