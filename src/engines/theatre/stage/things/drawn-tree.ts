/** A tree that an animal climbs: a trunk with bark and a bough, a round crown. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** Own heights from the ground: the bough, and where leaves begin. */
export const BOUGH = 1.3;
const LEAVES = 1.62;
const CROWN = [
  [0, 0.3, 0.42],
  [-0.42, 0.12, 0.3],
  [0.42, 0.14, 0.32],
  [-0.2, 0.56, 0.34],
  [0.24, 0.58, 0.34],
] as const;

/** Own heights, y downwards, its foot at the origin; `size` is the width of the trunk. */
export const TREE: Readonly<Record<string, Draw>> = {
  'climb-tree'(canvas, size, { colour = '#3f9a4e' }) {
    const [half, top] = [size / 2, -(LEAVES + 0.2)];
    for (const [tone, grown] of [
      [mix('#4d2f22', colour, 0.08), 1.12],
      [mix('#8d5a3a', colour, 0.16), 1],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(-half * 1.7 * grown, 0.03 * grown);
      canvas.quadraticCurveTo(-half * 0.95 * grown, -0.08, -half * 0.9 * grown, -0.4);
      canvas.lineTo(-half * 0.72 * grown, top);
      canvas.lineTo(half * 0.72 * grown, top);
      canvas.lineTo(half * 0.9 * grown, -0.4);
      canvas.quadraticCurveTo(half * 0.95 * grown, -0.08, half * 1.7 * grown, 0.03 * grown);
      canvas.closePath();
      canvas.fill();
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * 0.36 * grown;
      canvas.beginPath();
      canvas.moveTo(-half * 0.3, -BOUGH + 0.06);
      canvas.quadraticCurveTo(-half * 2.2, -BOUGH + 0.02, -half * 4.2, -BOUGH - 0.1);
      canvas.stroke();
    }
    canvas.strokeStyle = '#6b4229';
    canvas.lineWidth = size * 0.06;
    canvas.beginPath();
    for (let line = 0; line < 9; line++) {
      const [x, y] = [half * (((line * 0.618) % 1) - 0.5) * 1.1, -0.16 - line * 0.17];
      canvas.moveTo(x, y);
      canvas.lineTo(x + half * 0.06, y - 0.1);
    }
    canvas.stroke();
    for (const [tone, grown, lift] of [
      [mix(colour, '#12203c', 0.45), 1.06, 0],
      [colour, 1, 0],
      [mix(colour, '#e8f08a', 0.3), 0.78, 0.07],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (const [x, y, radius] of CROWN) {
        canvas.moveTo(x + radius * grown, -LEAVES - y - lift);
        canvas.arc(x, -LEAVES - y - lift, radius * grown, 0, TURN);
      }
      canvas.fill();
    }
  },
};
