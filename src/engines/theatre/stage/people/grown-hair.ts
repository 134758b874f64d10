/** The hair of ordinary people, before and behind their heads. Called by `grown-head.ts` and `chic-head.ts`; radii of a head. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { apeFur, drawPlait } from '../clothes/storybook-parts.js';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Chic, Turn } from './chic-head.js';
import type { Across } from './child-head.js';
import { Falling } from './falling.js';
import type { Grown } from './grown-head.js';
import { SHADOW } from './limbs.js';
import { fillRimmed } from './neon-rims.js';

/** How low hair hangs behind the shoulders. */
const LOW = { bob: 1, long: 1.9 } as const;

/** What hangs down or stands out behind the head: drawn before the shoulders. */
export function drawGrownHairBehind(
  canvas: SKRSContext2D,
  chic: Chic,
  { hair, woman }: Grown,
  { turn, swing }: Turn,
): void {
  const at: Across = (front, side) => lerp(front, side, Math.max(0, turn));
  const dark = mix(chic.hair, SHADOW, 0.3);
  const back = new Falling(swing * 0.7);
  switch (hair) {
    case 'bob':
    case 'long': {
      const low = LOW[hair];
      back.from(0, -1.2);
      back.to([0.9, -1.22], [at(1.16, 1.32), -0.5], [at(1.1, 1.26), 0.2]);
      back.to([at(1.12, 1.3), low * 0.6], [at(1.2, 1.4), low * 0.9], [at(0.94, 1.14), low]);
      back.to([at(0.5, 0.6), low + 0.16], [at(-0.5, -0.3), low + 0.16], [at(-0.94, -0.7), low]);
      back.to([at(-1.2, -0.94), low * 0.9], [at(-1.12, -0.96), low * 0.6], [at(-1.1, -0.94), 0.2]);
      back.to([-1.16, -0.5], [-0.9, -1.22], [0, -1.2]);
      break;
    }
    case 'tied': {
      back.from(at(0.3, 0.6), -0.86);
      back.to([at(0.8, 1.2), -1.06], [at(1.36, 1.8), -0.7], [at(1.3, 1.74), -0.1]);
      back.to([at(1.26, 1.7), 0.5], [at(1.5, 1.9), 0.9], [at(1.26, 1.6), 1.3]);
      back.to([at(1.04, 1.3), 1.0], [at(0.84, 1.1), 0.5], [at(0.8, 0.96), 0]);
      back.to([at(0.76, 0.9), -0.4], [at(0.4, 0.7), -0.6], [at(0.3, 0.6), -0.86]);
      break;
    }
    case 'plait':
      drawPlait(canvas, chic.hair, at, swing);
      return;
    case 'bun':
      fillRimmed(canvas, discs([[at(0.1, 0.42), -1.22, 0.42]]), chic.hair, chic.rims, 0.04);
      return;
    case 'curls':
      fillRimmed(canvas, woman ? cloud(at, 0.56, 1.06, 0.36) : cloud(at, 0.92, 0.92, 0.24), dark, chic.rims, 0.04);
      return;
    default:
      return;
  }
  fillRimmed(canvas, back.path, dark, chic.rims, 0.04);
}

/** From the brow back. */
export function drawGrownHair(canvas: SKRSContext2D, chic: Chic, grown: Grown, { turn, swing }: Turn): void {
  const at: Across = (front, side) => lerp(front, side, turn);
  const shade = canvas.createLinearGradient(-0.4, -1.4, 0.4, 0.6);
  shade.addColorStop(0, chic.hair);
  shade.addColorStop(0.3, mix(chic.hair, chic.sheen, 0.65));
  shade.addColorStop(0.6, chic.hair);
  shade.addColorStop(1, mix(chic.hair, SHADOW, 0.3));
  fillRimmed(canvas, CUTS[grown.hair](at, swing), shade, chic.rims, 0.035);
}

const CUTS: Readonly<Record<Grown['hair'], (at: Across, swing: number) => Path2D>> = {
  /** Swept up and to the side. */
  parted(at) {
    const hair = new Path2D();
    hair.moveTo(at(-0.86, -0.86), 0.04);
    hair.bezierCurveTo(at(-1.06, -0.98), -0.5, at(-1, -0.92), -1.04, at(-0.42, -0.4), -1.22);
    hair.bezierCurveTo(at(0, 0.02), -1.38, at(0.56, 0.68), -1.34, at(0.8, 0.94), -1.0);
    hair.bezierCurveTo(at(1.06, 1.2), -0.74, at(1.04, 1.24), -0.3, at(0.9, 1.02), 0.08);
    hair.quadraticCurveTo(at(0.82, 0.74), 0.04, at(0.8, 0.68), -0.12);
    hair.quadraticCurveTo(at(0.8, 0.68), -0.34, at(0.62, 0.46), -0.52);
    hair.bezierCurveTo(at(0.34, 0.16), -0.44, at(0.04, -0.12), -0.52, at(-0.24, -0.38), -0.7);
    hair.quadraticCurveTo(at(-0.4, -0.52), -0.48, at(-0.7, -0.76), -0.4);
    hair.quadraticCurveTo(at(-0.8, -0.82), -0.2, at(-0.86, -0.86), 0.04);
    return hair;
  },
  crop(at) {
    const hair = new Path2D();
    hair.moveTo(at(-0.85, -0.86), 0);
    hair.bezierCurveTo(at(-1, -0.96), -0.56, at(-0.88, -0.8), -1.16, at(0, 0.1), -1.18);
    hair.bezierCurveTo(at(0.9, 1.06), -1.16, at(1.02, 1.22), -0.5, at(0.88, 1.02), 0.04);
    hair.quadraticCurveTo(at(0.82, 0.72), 0, at(0.8, 0.66), -0.14);
    hair.quadraticCurveTo(at(0.8, 0.66), -0.44, at(0.6, 0.42), -0.56);
    hair.quadraticCurveTo(at(0, -0.18), -0.68, at(-0.62, -0.72), -0.54);
    hair.quadraticCurveTo(at(-0.8, -0.82), -0.34, at(-0.85, -0.86), 0);
    return hair;
  },
  curls: (at) => {
    const row = [-0.78, -0.46, -0.1, 0.28, 0.62, 0.86].map(
      (across, index): Disc => [
        at(across, across * 0.86 - 0.02),
        -0.78 - 0.24 * Math.cos(across * 1.5) + (index % 2) * 0.05 + Math.max(0, Math.abs(across) - 0.6) * 0.9,
        0.28,
      ],
    );
    return discs([...row, [at(0.84, 0.84), -0.3, 0.2], [at(-0.84, -0.82), -0.34, 0.17]]);
  },
  bob: (at, swing) => framing(at, swing, 0.78),
  long: (at, swing) => framing(at, swing, 1.3),
  plait: (at, swing) => framing(at, swing, 1.1),
  ape: (at) => apeFur(at),
  /** Drawn back from the brow, so that the ears are free. */
  tied(at) {
    const hair = new Path2D();
    hair.moveTo(at(-0.84, -0.86), 0);
    hair.bezierCurveTo(at(-1.06, -0.98), -0.5, at(-0.94, -0.86), -1.24, at(0, 0.1), -1.26);
    hair.bezierCurveTo(at(0.96, 1.1), -1.24, at(1.08, 1.28), -0.5, at(0.88, 1.04), 0.04);
    hair.quadraticCurveTo(at(0.84, 0.78), -0.06, at(0.8, 0.66), -0.16);
    hair.bezierCurveTo(at(0.8, 0.66), -0.5, at(0.5, 0.3), -0.78, at(0.16, 0.02), -0.84);
    hair.bezierCurveTo(at(-0.1, -0.22), -0.6, at(-0.5, -0.62), -0.5, at(-0.72, -0.8), -0.24);
    hair.quadraticCurveTo(at(-0.8, -0.84), -0.14, at(-0.84, -0.86), 0);
    return hair;
  },
  bun: (at, swing) => CUTS.tied(at, swing),
  /** Combed back from a point in the middle of the brow. */
  slick(at) {
    const hair = new Path2D();
    hair.moveTo(at(-0.84, -0.86), 0.06);
    hair.bezierCurveTo(at(-1.02, -0.96), -0.6, at(-0.86, -0.76), -1.2, at(0, 0.12), -1.24);
    hair.bezierCurveTo(at(0.88, 1.08), -1.22, at(1.04, 1.26), -0.5, at(0.88, 1.04), 0.06);
    hair.quadraticCurveTo(at(0.84, 0.76), -0.1, at(0.8, 0.66), -0.24);
    hair.bezierCurveTo(at(0.78, 0.6), -0.6, at(0.44, 0.2), -0.8, at(0, -0.26), -0.46);
    hair.bezierCurveTo(at(-0.44, -0.62), -0.8, at(-0.78, -0.82), -0.6, at(-0.8, -0.84), -0.24);
    hair.quadraticCurveTo(at(-0.84, -0.86), -0.1, at(-0.84, -0.86), 0.06);
    return hair;
  },
  /** In tufts that stand out on all sides. */
  tousled(at) {
    const hair = new Path2D();
    const tufts = 9;
    hair.moveTo(at(-0.86, -0.88), 0.1);
    for (let tuft = 0; tuft < tufts; tuft++) {
      const part = (tuft + 0.5) / tufts;
      const angle = Math.PI * (1.02 + part * 0.98);
      const reach = tuft % 2 ? 1.32 : 1.5;
      hair.lineTo(at(0, 0.12) + Math.cos(angle - 0.1) * reach, -0.16 + Math.sin(angle - 0.1) * reach);
      hair.lineTo(at(0, 0.12) + Math.cos(angle + 0.16) * 1.04, -0.16 + Math.sin(angle + 0.16) * 1.04);
    }
    hair.lineTo(at(0.88, 1.04), 0.1);
    for (const [x, y] of [
      [0.7, -0.36],
      [0.46, -0.66],
      [0.2, -0.44],
      [-0.06, -0.7],
      [-0.34, -0.46],
      [-0.6, -0.64],
    ] as const)
      hair.lineTo(at(x, x - 0.16), y);
    hair.closePath();
    return hair;
  },
  hidden: () => new Path2D(),
  /** What is left over the ears. */
  bald: (at) =>
    discs([
      [at(-0.86, -0.78), -0.2, 0.17],
      [at(-0.9, -0.8), 0.02, 0.19],
      [at(0.86, 0.9), -0.24, 0.2],
      [at(0.92, 0.98), 0, 0.22],
      [at(0.86, 0.9), 0.22, 0.18],
    ]),
};

/** Parted, swept over the brow to the far cheek, down before both ears to `low`. */
function framing(at: Across, swing: number, low: number): Path2D {
  const hair = new Falling(swing * 0.6);
  hair.from(at(-0.98, -0.92), low * 0.7);
  hair.to([at(-1.12, -1), -0.1], [-1.08, -1.25], [0, -1.25]);
  hair.to([1.08, -1.25], [at(1.12, 1.26), -0.2], [at(1.02, 1.16), low]);
  hair.to([at(0.98, 1.08), low + 0.2], [at(0.84, 0.9), low + 0.2], [at(0.76, 0.72), low]);
  hair.to([at(0.88, 0.82), 0.4], [at(0.84, 0.7), -0.02], [at(0.6, 0.44), -0.36]);
  hair.to([at(0.46, 0.3), -0.5], [at(0.32, 0.14), -0.6], [at(0.24, 0.06), -0.74]);
  hair.to([at(0.02, -0.12), -0.52], [at(-0.42, -0.52), -0.4], [at(-0.72, -0.78), -0.14]);
  hair.to([at(-0.82, -0.84), 0.12], [at(-0.84, -0.86), 0.3], [at(-0.78, -0.8), low * 0.86]);
  hair.to([at(-0.84, -0.84), low + 0.06], [at(-0.96, -0.9), low], [at(-0.98, -0.92), low * 0.7]);
  return hair.path;
}

type Disc = readonly [x: number, y: number, radius: number];

function discs(all: readonly Disc[]): Path2D {
  const path = new Path2D();
  for (const [x, y, radius] of all) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, TURN);
  }
  return path;
}

/** Curls about a head, from one side over the crown to the other; `open`: how much of the circle they leave free below, radians. */
function cloud(at: Across, open: number, far: number, radius: number): Path2D {
  const count = 9;
  const curls = Array.from({ length: count }, (_, index): Disc => {
    const angle = Math.PI / 2 + open + ((TURN - 2 * open) * index) / (count - 1);
    return [at(0, 0.16) + Math.cos(angle) * far, -0.16 + Math.sin(angle) * far, radius];
  });
  return discs([[at(0, 0.16), -0.2, far], ...curls]);
}
