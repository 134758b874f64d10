/** Signs of gestures: snapped fingers, a shaken head, a bent back, falling hair. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { wave, wrap } from '../painting/easing.js';
import { write } from './sign-shapes.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number }, height: number, forwards: number) => void;

export const GESTURE_SIGNS = {
  /** Sparks from the fingers, and what is heard. */
  snap(canvas, { age }, height) {
    canvas.strokeStyle = '#ffd23f';
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.018;
    for (let line = -3; line <= 3; line++) {
      const angle = -Math.PI / 2 + line * 0.55;
      const from = height * (0.06 + 0.03 * age);
      canvas.beginPath();
      canvas.moveTo(Math.cos(angle) * from, Math.sin(angle) * from);
      canvas.lineTo(Math.cos(angle) * (from + height * 0.06), Math.sin(angle) * (from + height * 0.06));
      canvas.stroke();
    }
    write(canvas, 'SNAP!', 0, -height * (0.19 + 0.03 * age), height * 0.1, 1 - age * 0.3, '#ffd23f');
  },
  /** Arcs on both sides of a head that goes from side to side. */
  no(canvas, { age }, height) {
    canvas.strokeStyle = '#ffffff';
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.016;
    for (const side of [-1, 1]) {
      for (const ring of [0, 1, 2]) {
        const radius = height * (0.2 + 0.045 * ring + 0.015 * wave(age));
        const half = 0.5 - 0.1 * ring;
        const middle = side > 0 ? 0 : Math.PI;
        canvas.beginPath();
        canvas.arc(0, 0, radius, middle - half, middle + half);
        canvas.stroke();
      }
    }
  },
  /** Which way a body has bent: an arrow behind it. */
  arc(canvas, _, height, forwards) {
    canvas.scale(-forwards, 1);
    canvas.strokeStyle = '#ffffff';
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    canvas.lineWidth = height * 0.022;
    const radius = height * 0.3;
    canvas.beginPath();
    canvas.arc(0, radius * 0.7, radius, -1.5, -0.2);
    canvas.stroke();
    canvas.beginPath();
    canvas.moveTo(radius * 0.74, radius * 0.42);
    canvas.lineTo(radius * 0.98, radius * 0.56);
    canvas.lineTo(radius * 1.1, radius * 0.3);
    canvas.stroke();
  },
  /** Locks that fall. */
  hair(canvas, { age }, height) {
    canvas.strokeStyle = '#3a2430';
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.009;
    for (let lock = 0; lock < 7; lock++) {
      const own = wrap(age * 0.7 + lock / 7);
      const x = height * (((lock * 0.37) % 0.4) - 0.2);
      canvas.beginPath();
      canvas.moveTo(x, height * 0.5 * own * own);
      canvas.quadraticCurveTo(
        x + height * 0.02,
        height * (0.5 * own * own + 0.02),
        x,
        height * (0.5 * own * own + 0.035),
      );
      canvas.stroke();
    }
  },
} satisfies Record<string, Draw>;
