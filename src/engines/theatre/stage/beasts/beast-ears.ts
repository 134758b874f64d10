/** Ears of the stage's own animals, which twitch and swing. Called by `beast-head.ts`; the head's radius is the unit. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { type Coats, SHADE } from './beast-colours.js';
import type { Ears, Species } from './beast-species.js';

/** Where each kind of ear grows (near, far), which way it points (radians, 0 up, positive back) and how long it is. */
const EARS: Record<Ears, { near: readonly [number, number, number]; far: readonly [number, number, number] }> = {
  point: { near: [0.42, -0.6, 0.32], far: [-0.46, -0.68, -0.22] },
  round: { near: [0.6, -0.66, 0.6], far: [-0.56, -0.74, -0.35] },
  flop: { near: [0.38, -0.66, 0], far: [-0.66, -0.66, 0] },
  leaf: { near: [0.42, -0.62, 0.5], far: [-0.2, -0.8, -0.05] },
  long: { near: [0.3, -0.7, 0.42], far: [-0.18, -0.8, 0.12] },
  fan: { near: [0.46, -0.46, 0], far: [-0.62, -0.5, 0] },
};

export function drawEar(canvas: SKRSContext2D, species: Species, coats: Coats, near: boolean, swing: number): void {
  const { ears, earSize, snout } = species;
  const [x, y, lean] = EARS[ears][near ? 'near' : 'far'];
  const drooping = ears === 'leaf' && (snout === 'broad' || snout === 'pig');
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(earSize, earSize);
  canvas.rotate(lean + (drooping ? (near ? 0.75 : -0.75) : 0) + swing * (near ? 1 : 0.7));
  canvas.fillStyle = near ? earCoat(species, coats) : mix(earCoat(species, coats), SHADE, 0.14);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.06 / earSize;
  const shape = (grown: number): void => {
    canvas.beginPath();
    if (ears === 'point') {
      canvas.moveTo(-0.36 * grown, 0.16);
      canvas.quadraticCurveTo(-0.26 * grown, -0.5 * grown, 0.02, -0.82 * grown);
      canvas.quadraticCurveTo(0.34 * grown, -0.4 * grown, 0.4 * grown, 0.2);
    } else if (ears === 'round') canvas.arc(0, -0.16, 0.4 * grown, 0, TURN);
    else if (ears === 'leaf') {
      canvas.moveTo(-0.16 * grown, 0.1);
      canvas.bezierCurveTo(-0.4 * grown, -0.4 * grown, -0.1 * grown, -0.8 * grown, 0.02, -0.92 * grown);
      canvas.bezierCurveTo(0.2 * grown, -0.75 * grown, 0.4 * grown, -0.35 * grown, 0.18 * grown, 0.12);
    } else if (ears === 'long') {
      canvas.moveTo(-0.2 * grown, 0.15);
      canvas.bezierCurveTo(-0.42 * grown, -0.5, -0.3 * grown, -1.4 * grown, 0.02, -1.42 * grown);
      canvas.bezierCurveTo(0.36 * grown, -1.36 * grown, 0.4 * grown, -0.5, 0.2 * grown, 0.15);
    } else if (ears === 'flop') {
      const side = near ? 1 : -1;
      canvas.moveTo(-0.28 * side * grown, 0.02);
      canvas.bezierCurveTo(0.1 * side, -0.32 * grown, 0.62 * side * grown, -0.1, 0.58 * side * grown, 0.5 * grown);
      canvas.bezierCurveTo(
        0.56 * side * grown,
        1.02 * grown,
        0.12 * side * grown,
        0.98 * grown,
        0.06 * side,
        0.5 * grown,
      );
      canvas.quadraticCurveTo(0, 0.22, -0.28 * side * grown, 0.02);
    } else {
      // Round above, drawn out below to a soft lobe.
      canvas.moveTo(-0.14 * grown, 0);
      canvas.bezierCurveTo(0, -0.62 * grown, 0.86 * grown, -0.82 * grown, 1.08 * grown, -0.2);
      canvas.bezierCurveTo(1.24 * grown, 0.3 * grown, 0.9 * grown, 0.7 * grown, 0.72 * grown, 0.98 * grown);
      canvas.bezierCurveTo(0.56 * grown, 1.22 * grown, 0.2 * grown, 1.12 * grown, 0.1 * grown, 0.82 * grown);
      canvas.bezierCurveTo(0.02, 0.56 * grown, -0.12 * grown, 0.4, -0.14 * grown, 0);
    }
    canvas.closePath();
  };
  // The far one stands out on the other side, and most of it is behind the head.
  if (ears === 'fan') canvas.scale((1 + swing * 1.4 - 0.05) * (near ? 1 : -0.62), near ? 1 : 0.92);
  shape(1);
  canvas.stroke();
  canvas.fill();
  if (ears !== 'flop' && (near || ears !== 'leaf')) {
    canvas.fillStyle = near ? coats.ear : mix(coats.ear, SHADE, 0.14);
    canvas.translate(ears === 'fan' ? 0.08 : 0.02, ears === 'fan' ? 0.08 : -0.02);
    shape(ears === 'fan' ? 0.8 : 0.62);
    canvas.fill();
  }
  canvas.restore();
}

function earCoat({ ears, pattern, snout, mane }: Species, coats: Coats): string {
  if (coats.earCoat) return coats.earCoat;
  if (ears === 'flop') return mix(coats.coat, coats.mark, 0.75);
  if (pattern === 'patches' || pattern === 'panda') return coats.mark;
  return mane === 'wool' && snout === 'broad' ? coats.snout : coats.coat;
}
