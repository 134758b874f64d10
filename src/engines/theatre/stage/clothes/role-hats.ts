/** Helmets with horns and with a crest, the striped cloth of a pharaoh. Listed by `hats.ts`; radii of a head, its middle at the origin. */

import { mix } from '../painting/paint.js';
import { bandOf, across as clothOf, type DrawHat, disc, dome, INK } from './hat-shapes.js';

export type RoleHatKind = 'horned' | 'nemes' | 'crested';

export const ROLE_HATS: Readonly<Record<RoleHatKind, DrawHat>> = {
  horned(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      const x = at(side * 0.8, side < 0 ? -0.5 : 0.94);
      canvas.fillStyle = side < 0 ? mix('#f4ead2', '#ffffff', 0.2) : '#e6d8b8';
      canvas.beginPath();
      canvas.moveTo(x - side * 0.1, -0.94);
      canvas.bezierCurveTo(x + side * 0.42, -0.86, x + side * 0.62, -1.2, x + side * 0.5, -1.72);
      canvas.bezierCurveTo(x + side * 0.36, -1.3, x + side * 0.16, -1.2, x - side * 0.12, -1.24);
      canvas.fill();
      canvas.strokeStyle = mix('#e6d8b8', INK, 0.4);
      canvas.lineWidth = 0.04;
      canvas.stroke();
    }
    dome(canvas, colour, at, -1.42);
    canvas.strokeStyle = mix(trim, INK, 0.12);
    canvas.lineWidth = 0.14;
    canvas.beginPath();
    canvas.moveTo(at(0, 0.06), -1.4);
    canvas.quadraticCurveTo(at(0, -0.3), -1.1, at(0, -0.36), -0.6);
    canvas.stroke();
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 1.04, -0.34, 1, -0.6));
    canvas.fillStyle = mix(trim, INK, 0.4);
    for (const part of [-0.7, -0.36, 0.36, 0.7]) disc(canvas, at(part, part), -0.56 - 0.1 * (1 - Math.abs(part)), 0.05);
  },
  /** A brush from the brow to the nape, and guards for the cheeks. */
  crested(canvas, { colour, trim }, at) {
    canvas.fillStyle = mix(trim, INK, 0.2);
    canvas.beginPath();
    canvas.moveTo(at(-0.12, -0.86), -1.16);
    canvas.bezierCurveTo(at(-0.3, -0.7), -1.94, at(0.34, 0.9), -2, at(0.34, 1.3), -0.9);
    canvas.bezierCurveTo(at(0.2, 0.8), -1.4, at(-0.06, -0.2), -1.46, at(-0.12, -0.86), -1.16);
    canvas.fill();
    canvas.fillStyle = trim;
    canvas.beginPath();
    canvas.moveTo(at(-0.2, -0.8), -1.2);
    canvas.bezierCurveTo(at(-0.34, -0.66), -1.88, at(0.26, 0.84), -1.92, at(0.24, 1.18), -0.96);
    canvas.bezierCurveTo(at(0.14, 0.74), -1.36, at(-0.1, -0.16), -1.42, at(-0.2, -0.8), -1.2);
    canvas.fill();
    for (const side of [-1, 1]) {
      if (side < 0 && at(0, 1) > 0.6) continue;
      const x = at(side * 0.88, side < 0 ? -0.5 : 0.8);
      canvas.fillStyle = mix(colour, INK, side < 0 ? 0.1 : 0.24);
      canvas.beginPath();
      canvas.moveTo(x - side * 0.14, -0.5);
      canvas.lineTo(x + side * 0.16, -0.5);
      canvas.lineTo(x + side * 0.06, 0.36);
      canvas.lineTo(x - side * 0.16, 0.3);
      canvas.fill();
    }
    dome(canvas, colour, at, -1.4);
    canvas.fillStyle = mix(colour, INK, 0.3);
    canvas.fill(bandOf(at, 1.04, -0.32, 1, -0.54));
  },
  nemes(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      if (side < 0 && at(0, 1) > 0.6) continue;
      const x = at(side * 0.86, side < 0 ? -0.5 : 0.84);
      canvas.fillStyle = trim;
      canvas.beginPath();
      canvas.moveTo(x - side * 0.2, -0.7);
      canvas.lineTo(x + side * 0.5, 0.16);
      canvas.lineTo(x + side * 0.34, 1.02);
      canvas.lineTo(x - side * 0.06, 0.98);
      canvas.fill();
      canvas.strokeStyle = colour;
      canvas.lineWidth = 0.1;
      canvas.beginPath();
      for (const row of [0, 0.26, 0.52, 0.78]) {
        canvas.moveTo(x - side * 0.1, row);
        canvas.lineTo(x + side * (0.46 - row * 0.14), row + 0.06);
      }
      canvas.stroke();
    }
    dome(canvas, trim, at, -1.3);
    canvas.strokeStyle = colour;
    canvas.lineWidth = 0.11;
    canvas.beginPath();
    for (const part of [-0.7, -0.35, 0, 0.35, 0.7]) {
      canvas.moveTo(at(part * 0.4, part * 0.4 + 0.06), -1.28);
      canvas.quadraticCurveTo(at(part, part + 0.1), -1.05, at(part * 1.3, part * 1.2 + 0.06), -0.62);
    }
    canvas.stroke();
    canvas.fillStyle = clothOf(canvas, trim);
    canvas.fill(bandOf(at, 1, -0.38, 0.98, -0.56));
    canvas.fillStyle = '#2f8f9a';
    disc(canvas, at(0, -0.3), -0.74, 0.12);
  },
};
