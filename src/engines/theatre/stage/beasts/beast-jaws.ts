/** Long jaws full of teeth, and the ridge of scutes on back and tail. Called for crocodiles by `beast-head.ts`, `drawn-beast.ts` and `beast-tail.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Bead, onTube, softened, traceTube } from '../painting/beast-shapes.js';
import { clamp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { type Coats, SHADE } from './beast-colours.js';

/** The lower jaw, in the head's radii, and the joint about which it opens. */
const LOWER: readonly Bead[] = [
  [0, 0.56, 0.42],
  [-1.2, 0.72, 0.26],
  [-2.62, 0.7, 0.19],
];
const JOINT = [-0.05, 0.5] as const;
/** How far it hangs when it is shut and how much further when it is wide open, radians. */
const HANGS = [0.05, 0.34] as const;
/** From the first tooth to the last, and the line they stand on. */
const TEETH = { from: -0.72, to: -2.66, count: 8, upper: 0.6, lower: 0.5, long: 0.26 } as const;

/** Behind the skull, whose snout is the upper jaw; `open` 0 to 1. */
export function drawLowerJaw(canvas: SKRSContext2D, coats: Coats, open: number): void {
  canvas.save();
  canvas.translate(...JOINT);
  canvas.rotate(-(HANGS[0] + HANGS[1] * clamp(open)));
  canvas.translate(-JOINT[0], -JOINT[1]);
  canvas.beginPath();
  traceTube(canvas, softened(LOWER));
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.07;
  canvas.stroke();
  canvas.fillStyle = mix(coats.coat, SHADE, 0.12);
  canvas.fill();
  if (open > 0.12) {
    canvas.fillStyle = '#c2405e';
    canvas.beginPath();
    canvas.moveTo(-0.3, 0.42);
    canvas.quadraticCurveTo(-1.3, 0.44, TEETH.to + 0.1, 0.58);
    canvas.quadraticCurveTo(-1.3, 0.8, -0.3, 0.72);
    canvas.fill();
  }
  teeth(canvas, TEETH.lower, -TEETH.long * 0.8, 0.5);
  canvas.restore();
}

/** Along the edge of the upper jaw, over all of the face. */
export function drawUpperTeeth(canvas: SKRSContext2D, coats: Coats): void {
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.06;
  canvas.beginPath();
  canvas.moveTo(-0.12, 0.52);
  canvas.quadraticCurveTo(-0.5, TEETH.upper, TEETH.to, TEETH.upper - 0.02);
  canvas.stroke();
  teeth(canvas, TEETH.upper - 0.02, TEETH.long, 0);
}

function teeth(canvas: SKRSContext2D, line: number, long: number, shifted: number): void {
  const apart = (TEETH.to - TEETH.from) / TEETH.count;
  canvas.fillStyle = '#fffdf4';
  canvas.strokeStyle = 'rgba(60, 30, 60, 0.45)';
  canvas.lineWidth = 0.03;
  canvas.beginPath();
  for (let tooth = 0; tooth < TEETH.count; tooth++) {
    const x = TEETH.from + (tooth + shifted) * apart;
    canvas.moveTo(x, line);
    canvas.lineTo(x + apart / 2, line + long * (tooth % 3 === 1 ? 1.25 : 1));
    canvas.lineTo(x + apart * 0.96, line);
    canvas.closePath();
  }
  canvas.stroke();
  canvas.fill();
}

/** Pointed plates along the upper edge of `tube` between two of its parts, behind it. */
export function drawScutes(canvas: SKRSContext2D, coats: Coats, tube: readonly Bead[], from: number, to: number): void {
  const many = Math.round((to - from) * 9);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.014;
  canvas.fillStyle = coats.mark;
  canvas.beginPath();
  for (let plate = 0; plate < many; plate++) {
    const at = from + ((plate + 0.5) / many) * (to - from);
    const half = ((to - from) / many) * 0.55;
    const high = 1.1 + 0.34 * (1 - Math.abs(at - 0.4) * 0.5);
    canvas.moveTo(...onTube(tube, at - half, 0.9));
    canvas.lineTo(...onTube(tube, at + half * 0.3, high));
    canvas.lineTo(...onTube(tube, at + half, 0.9));
    canvas.closePath();
  }
  canvas.stroke();
  canvas.fill();
}
