/**
 * The body of an animal that stands upright: a pear-shaped belly with a bright patch, furry arms and legs with paws, a
 * tail, stripes where its kind has them. Called by `puppet.ts` for heads of animals; own heights, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { type Bead, onTube, softened, traceOval, traceTube } from '../painting/beast-shapes.js';
import { clamp, lerp } from '../painting/easing.js';
import { channels, glow, mix } from '../painting/paint.js';
import type { Spot } from '../people/limbs.js';
import type { Pattern } from '../people/patterns.js';
import { SHADE } from './beast-colours.js';
import type { Species } from './beast-species.js';
import { drawTailAt } from './beast-tail.js';

/** Colours, lit or not. */
export interface Fur {
  coat: string;
  belly: string;
  limb: string;
  mark: string;
  pattern: Species['pattern'];
  tail?: Species['tail'];
  tailLong: number;
  tailTip?: string;
  hoofed: boolean;
}

/** The same in the light of the stage. */
export const litFur = (fur: Fur, lit: (colour: string) => string): Fur => ({
  ...fur,
  coat: lit(fur.coat),
  belly: lit(fur.belly),
  limb: lit(fur.limb),
  mark: lit(fur.mark),
  ...(fur.tailTip && { tailTip: lit(fur.tailTip) }),
});

/** A dark line around what is bright; a pale one around dark limbs, which would be lost in each other and in what they hold. */
export const rimOf = (colour: string): string => {
  const [red, green, blue] = channels(colour);
  return (red + green + blue) / 3 < DARK ? mix(colour, '#e6ecff', 0.55) : mix(colour, SHADE, 0.4);
};
const DARK = 96;

/** Behind everything else. */
export function drawFurTail(canvas: SKRSContext2D, pattern: Pattern, fur: Fur, body: Body): void {
  if (!fur.tail) return;
  const side = lerp(0.6, 1, clamp(body.turn));
  const root: Spot = [pattern.half * 0.8 * side, -pattern.hip - 0.03];
  const colour = fur.tail === 'flow' ? (fur.tailTip ?? fur.mark) : fur.coat;
  const rings = fur.pattern === 'tiger' || fur.pattern === 'tabby' ? fur.mark : undefined;
  drawTailAt(canvas, { tail: fur.tail, long: fur.tailLong, root, colour, tip: fur.tailTip, rings }, body);
}

const TRUNK = { above: 0.06, below: 0.085, wide: 1.22, middle: 0.42 } as const;

/** Its outline, `out` times as wide, down to `bottom`. */
export function traceFurTrunk(
  canvas: SKRSContext2D,
  { shoulder, hip, half: own }: Pattern,
  out = 1,
  bottom = -hip + TRUNK.below,
): void {
  const half = own * out;
  const top = -shoulder - TRUNK.above;
  const wide = half * TRUNK.wide;
  const middle = bottom - (bottom - top) * TRUNK.middle;
  canvas.moveTo(-half * 0.5, top);
  canvas.bezierCurveTo(-half * 0.95, top + 0.03, -wide, middle - 0.1, -wide, middle + 0.02);
  canvas.bezierCurveTo(-wide, bottom - 0.01, -half * 0.7, bottom, 0, bottom);
  canvas.bezierCurveTo(half * 0.7, bottom, wide, bottom - 0.01, wide, middle + 0.02);
  canvas.bezierCurveTo(wide, middle - 0.1, half * 0.95, top + 0.03, half * 0.5, top);
  canvas.closePath();
}

/** From under the head down to the legs. */
export function drawFurTrunk(canvas: SKRSContext2D, pattern: Pattern, fur: Fur, body: Body): void {
  const { shoulder, hip, half } = pattern;
  const [top, bottom] = [-shoulder - TRUNK.above, -hip + TRUNK.below];
  const wide = half * TRUNK.wide;
  const middle = bottom - (bottom - top) * TRUNK.middle;
  canvas.beginPath();
  traceFurTrunk(canvas, pattern);
  canvas.strokeStyle = rimOf(fur.coat);
  canvas.lineWidth = 0.014;
  canvas.stroke();
  const shade = canvas.createRadialGradient(-half * 0.4, middle - 0.09, 0.01, 0, middle, wide * 1.5);
  shade.addColorStop(0, mix(fur.coat, '#ffffff', 0.28));
  shade.addColorStop(0.5, fur.coat);
  shade.addColorStop(1, mix(fur.coat, SHADE, 0.36));
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  canvas.clip();
  const aside = -half * 0.22 * clamp(body.turn);
  canvas.fillStyle = fur.belly;
  canvas.beginPath();
  traceOval(canvas, aside, middle + 0.035, wide * 0.66, (bottom - top) * 0.36);
  canvas.fill();
  canvas.fillStyle = fur.mark;
  canvas.beginPath();
  if (fur.limb !== fur.coat) {
    // Dark arms meet over a dark breast.
    traceOval(canvas, 0, top + 0.055, half * 1.3, 0.085);
  } else if (fur.pattern === 'tiger' || fur.pattern === 'tabby' || fur.pattern === 'zebra') {
    for (const side of [-1, 1]) {
      for (const [y, long] of [
        [middle - 0.05, 0.34],
        [middle + 0.01, 0.4],
        [middle + 0.07, 0.36],
      ] as const) {
        canvas.moveTo(side * wide * 1.1, y - 0.02);
        canvas.lineTo(side * wide * (1 - long) + aside, y + 0.008);
        canvas.lineTo(side * wide * 1.1, y + 0.024);
      }
    }
  } else if (fur.pattern === 'spots' || fur.pattern === 'patches') {
    const size = fur.pattern === 'spots' ? 0.018 : 0.05;
    for (const [x, y] of [
      [-0.86, -0.03],
      [0.84, -0.05],
      [0.9, 0.05],
      [-0.9, 0.06],
    ] as const)
      traceOval(canvas, x * wide, middle + y, size, size * 0.85);
  }
  canvas.fill();
  glow(canvas, aside - half * 0.2, middle - 0.02, half * 0.7, '#ffffff', 0.35);
  canvas.restore();
}

export interface FurLimb {
  width: number;
  /** Radius of the paw. */
  paw: number;
  leg: boolean;
  far: boolean;
  /** Where a foot points: 0 at us, 1 to the left; and how far its heel is lifted. */
  turn: number;
  tilt: number;
  /** How much longer than a standing one a leg is, 0 to 1. */
  grown?: number;
}

/** A paw over what it holds. */
export function drawPaw(canvas: SKRSContext2D, { limb }: Fur, [x, y]: Spot, radius: number): void {
  canvas.fillStyle = rimOf(limb);
  canvas.beginPath();
  traceOval(canvas, x, y, radius + 0.007, radius + 0.007);
  canvas.fill();
  canvas.fillStyle = mix(limb, '#ffffff', 0.1);
  canvas.beginPath();
  traceOval(canvas, x, y, radius, radius);
  canvas.fill();
}

/** An arm or a leg, thick where it begins, with a paw or hoof. */
export function drawFurLimb(
  canvas: SKRSContext2D,
  fur: Fur,
  [root, joint, end]: readonly [Spot, Spot, Spot],
  { width, paw, leg, far, turn, tilt, grown = 0 }: FurLimb,
): void {
  const colour = far ? mix(fur.limb, SHADE, lerp(0.26, 0.42, grown)) : fur.limb;
  const tube: Bead[] = softened([
    [...root, width * (leg ? lerp(0.62, 0.8, grown) : 0.5)],
    [...joint, width * lerp(0.5, 0.56, grown)],
    [...end, width * 0.42],
  ]);
  const footX = end[0] - (leg ? paw * 0.34 * turn : 0);
  const tracePaw = (grown: number): void => {
    if (leg)
      traceOval(canvas, footX, end[1] + paw * 0.28, paw * lerp(0.78, 1, turn) * grown, paw * 0.52 * grown, -tilt);
    else traceOval(canvas, ...end, paw * grown, paw * grown);
  };
  canvas.beginPath();
  traceTube(canvas, tube);
  traceOval(canvas, ...joint, width * 0.5, width * 0.5);
  tracePaw(1);
  canvas.strokeStyle = rimOf(colour);
  canvas.lineWidth = 0.014;
  canvas.stroke();
  const [dx, dy] = [joint[1] - root[1], root[0] - joint[0]];
  const long = Math.hypot(dx, dy) || 1;
  const shade = canvas.createLinearGradient(
    joint[0] - (Math.abs(dx) / long) * width * 0.5,
    joint[1] - width * 0.3,
    joint[0] + (Math.abs(dx) / long) * width * 0.6,
    joint[1] + width * 0.4,
  );
  shade.addColorStop(0, mix(colour, '#ffffff', 0.2));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, SHADE, 0.2));
  canvas.fillStyle = shade;
  canvas.fill();
  if (fur.pattern === 'tiger' || fur.pattern === 'zebra') {
    canvas.strokeStyle = far ? mix(fur.mark, SHADE, 0.16) : fur.mark;
    canvas.lineWidth = width * 0.2;
    canvas.beginPath();
    for (const along of [0.46, 0.66, 0.84]) {
      canvas.moveTo(...onTube(tube, along, 0.8));
      canvas.lineTo(...onTube(tube, along, -0.25));
    }
    canvas.stroke();
  }
  if (fur.hoofed) {
    canvas.fillStyle = mix(fur.mark, SHADE, far ? 0.3 : 0.15);
    canvas.beginPath();
    tracePaw(0.86);
    canvas.fill();
    return;
  }
  canvas.strokeStyle = mix(colour, SHADE, 0.42);
  canvas.lineWidth = 0.008;
  canvas.beginPath();
  if (leg) {
    for (const toe of [-0.5, -0.1]) {
      const x = footX + paw * (toe * lerp(0.6, 1, turn) + (turn < 0.4 ? 0.3 : 0));
      canvas.moveTo(x, end[1] + paw * 0.42);
      canvas.lineTo(x, end[1] + paw * 0.72);
    }
  } else {
    const angle = Math.atan2(end[1] - joint[1], end[0] - joint[0]);
    for (const toe of [-0.42, 0.42]) {
      canvas.moveTo(end[0] + Math.cos(angle + toe) * paw * 0.55, end[1] + Math.sin(angle + toe) * paw * 0.55);
      canvas.lineTo(end[0] + Math.cos(angle + toe) * paw * 0.95, end[1] + Math.sin(angle + toe) * paw * 0.95);
    }
  }
  canvas.stroke();
}
