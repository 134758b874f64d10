/** What the stand-ins have on their heads: a lord's black helm with horns, a ninja's band. Listed by `hats.ts`; radii of a head. */
import { Path2D } from '@napi-rs/canvas';
import { mix } from '../painting/paint.js';
import { across, type DrawHat, INK } from './hat-shapes.js';
import { band } from './storybook-hats-eastern.js';

export type StandInHat = 'horned' | 'headband';

export const STAND_IN_HATS: Readonly<Record<StandInHat, DrawHat>> = {
  /** Down to the shoulders at the sides, open before the face. */
  horned(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      const x = (out: number): number => at(side * out, side * out * 0.86 + 0.1);
      canvas.fillStyle = trim;
      canvas.beginPath();
      canvas.moveTo(x(0.62), -1.1);
      canvas.bezierCurveTo(x(1.1), -1.2, x(1.34), -1.5, x(1.2), -1.96);
      canvas.bezierCurveTo(x(1.66), -1.5, x(1.5), -0.8, x(0.94), -0.66);
      canvas.fill();
    }
    const helm = new Path2D();
    helm.moveTo(at(-1.06, -0.98), 0.96);
    helm.bezierCurveTo(at(-1.2, -1.14), 0, at(-1.24, -1.1), -1.42, 0, -1.44);
    helm.bezierCurveTo(at(1.24, 1.36), -1.42, at(1.2, 1.36), 0, at(1.12, 1.36), 0.96);
    helm.lineTo(at(0.8, 0.76), 1.0);
    helm.bezierCurveTo(at(0.9, 0.74), 0.3, at(0.9, 0.76), -0.3, at(0.72, 0.4), -0.42);
    helm.quadraticCurveTo(at(0.2, 0), -0.34, at(0, -0.34), -0.1);
    helm.quadraticCurveTo(at(-0.2, -0.6), -0.34, at(-0.72, -0.88), -0.42);
    helm.bezierCurveTo(at(-0.9, -0.94), -0.3, at(-0.9, -0.9), 0.3, at(-0.8, -0.84), 1.0);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(helm);
    canvas.strokeStyle = mix(trim, '#ffffff', 0.2);
    canvas.lineWidth = 0.06;
    canvas.beginPath();
    canvas.moveTo(at(0, -0.34), -0.16);
    canvas.quadraticCurveTo(at(0, -0.2), -1, at(0, 0.1), -1.42);
    canvas.stroke();
  },
  /** A plate of steel on a knotted cloth. */
  headband(canvas, { colour, trim }, at) {
    canvas.strokeStyle = mix(colour, INK, 0.2);
    canvas.lineWidth = 0.14;
    canvas.beginPath();
    canvas.moveTo(at(0.9, 1.0), -0.5);
    canvas.quadraticCurveTo(at(1.3, 1.5), -0.4, at(1.36, 1.7), 0.1);
    canvas.stroke();
    band(canvas, colour, at, -0.48, 0.28);
    canvas.strokeStyle = trim;
    canvas.lineWidth = 0.2;
    canvas.beginPath();
    canvas.moveTo(at(-0.44, -0.66), -0.68);
    canvas.quadraticCurveTo(at(0, -0.2), -0.78, at(0.44, 0.3), -0.68);
    canvas.stroke();
    canvas.strokeStyle = mix(trim, INK, 0.5);
    canvas.lineWidth = 0.05;
    canvas.beginPath();
    canvas.moveTo(at(-0.16, -0.36), -0.7);
    canvas.lineTo(at(0.16, 0), -0.76);
    canvas.stroke();
  },
};
