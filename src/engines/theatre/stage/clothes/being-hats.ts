/** What samurai, wandering swordsmen, angels, mummies, clowns and pilgrims have on their heads. Listed by `hats.ts`; radii of a head, its middle at the origin. */
import { Path2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { across, bandOf, type DrawHat, disc, dome, INK } from './hat-shapes.js';

export type BeingHatKind = 'kabuto' | 'helm' | 'halo' | 'topknot' | 'bandages' | 'seastar' | 'clown-wig';

export const BEING_HATS: Readonly<Record<BeingHatKind, DrawHat>> = {
  /** A helmet with a neck guard, turned-back wings and a golden crescent over the brow. */
  kabuto(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      if (side < 0 && at(0, 1) > 0.6) continue;
      const x = at(side * 0.86, side < 0 ? -0.6 : 0.82);
      for (const [row, tone] of [0.62, 0.3, -0.02].map((y, index) => [y, index] as const)) {
        canvas.fillStyle = tone % 2 ? mix(colour, INK, 0.3) : trim;
        canvas.beginPath();
        canvas.moveTo(x - side * 0.12, row - 0.4);
        canvas.lineTo(x + side * (0.3 + row * 0.34), row - 0.3);
        canvas.lineTo(x + side * (0.44 + row * 0.4), row);
        canvas.lineTo(x - side * 0.1, row - 0.04);
        canvas.fill();
      }
    }
    dome(canvas, colour, at, -1.36);
    canvas.strokeStyle = mix(colour, '#ffffff', 0.22);
    canvas.lineWidth = 0.045;
    canvas.beginPath();
    for (const part of [-0.62, -0.24, 0.24, 0.62]) {
      canvas.moveTo(at(part * 0.3, part * 0.3 + 0.08), -1.34);
      canvas.quadraticCurveTo(at(part, part + 0.1), -1.1, at(part * 1.3, part * 1.2 + 0.06), -0.64);
    }
    canvas.stroke();
    canvas.fillStyle = mix(colour, INK, 0.45);
    canvas.fill(bandOf(at, 1.04, -0.3, 0.98, -0.56));
    // The crescent: between two arcs, its horns up.
    const [x, y] = [at(0, -0.24), -0.86];
    canvas.fillStyle = trim;
    canvas.beginPath();
    canvas.moveTo(x - 0.66, y - 0.86);
    canvas.quadraticCurveTo(x - 0.5, y + 0.34, x, y + 0.34);
    canvas.quadraticCurveTo(x + 0.5, y + 0.34, x + 0.66, y - 0.86);
    canvas.quadraticCurveTo(x + 0.3, y + 0.02, x, y + 0.02);
    canvas.quadraticCurveTo(x - 0.3, y + 0.02, x - 0.66, y - 0.86);
    canvas.fill();
    canvas.fillStyle = '#d8303a';
    disc(canvas, x, y + 0.2, 0.11);
  },
  /** Of a warrior of old China: a pointed helmet with a red tassel on it, a rim, and scales down to the shoulders. */
  helm(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      if (side < 0 && at(0, 1) > 0.6) continue;
      const x = at(side * 0.88, side < 0 ? -0.62 : 0.84);
      for (const [row, y] of [-0.34, -0.06, 0.22, 0.5].entries()) {
        canvas.fillStyle = row % 2 ? mix(colour, INK, 0.32) : mix(colour, INK, 0.12);
        canvas.beginPath();
        canvas.roundRect(x - 0.2 + side * row * 0.03, y - 0.2, 0.4, 0.32, 0.12);
        canvas.fill();
      }
    }
    const tip = at(0, 0.14);
    canvas.fillStyle = '#d8303a';
    canvas.beginPath();
    canvas.moveTo(tip - 0.06, -1.98);
    canvas.quadraticCurveTo(tip - 0.5, -1.9, tip - 0.46, -1.46);
    canvas.quadraticCurveTo(tip, -1.62, tip + 0.46, -1.46);
    canvas.quadraticCurveTo(tip + 0.5, -1.9, tip + 0.06, -1.98);
    canvas.fill();
    dome(canvas, colour, at, -1.52);
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 1.05, -0.34, 1, -0.56));
    disc(canvas, at(0, -0.24), -0.74, 0.17);
    canvas.beginPath();
    canvas.roundRect(tip - 0.07, -2.06, 0.14, 0.46, 0.07);
    canvas.fill();
  },
  /** It floats over the head and shines. */
  halo(canvas, { colour }, at) {
    const [x, y] = [at(0, 0.1), -1.62];
    for (const [tone, wide] of [
      [mix(colour, '#ffffff', 0.2), 0.3],
      [colour, 0.17],
      ['#fffbe0', 0.06],
    ] as const) {
      canvas.save();
      canvas.globalAlpha *= wide > 0.2 ? 0.36 : 1;
      canvas.strokeStyle = tone;
      canvas.lineWidth = wide;
      canvas.beginPath();
      canvas.ellipse(x, y, 0.72, 0.2, 0, 0, TURN);
      canvas.stroke();
      canvas.restore();
    }
  },
  /** A knot of hair with a pin through it and a ribbon about the brow. */
  topknot(canvas, { colour, trim }, at) {
    const x = at(0.04, 0.3);
    canvas.fillStyle = across(canvas, colour);
    canvas.beginPath();
    canvas.ellipse(x, -1.42, 0.3, 0.36, 0, 0, TURN);
    canvas.fill();
    canvas.strokeStyle = '#e8c45a';
    canvas.lineWidth = 0.08;
    canvas.beginPath();
    canvas.moveTo(x - 0.5, -1.36);
    canvas.lineTo(x + 0.52, -1.46);
    canvas.stroke();
    canvas.fillStyle = trim;
    canvas.fillRect(x - 0.26, -1.2, 0.52, 0.14);
    canvas.fill(bandOf(at, 0.97, -0.4, 0.95, -0.58));
  },
  /** Strips of linen round and round, that leave the eyes free; an end hangs loose. */
  bandages(canvas, { colour, trim }, at) {
    const cloth = new Path2D();
    cloth.ellipse(at(0, 0.06), -0.02, at(0.96, 0.98), 1.1, 0, 0, TURN);
    cloth.roundRect(at(-0.72, -0.92), -0.26, at(1.44, 1.3), 0.56, 0.24);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(cloth, 'evenodd');
    canvas.strokeStyle = mix(colour, trim, 0.7);
    canvas.lineWidth = 0.05;
    canvas.beginPath();
    for (const [y, tilt] of [
      [-0.92, 0.1],
      [-0.7, -0.06],
      [-0.46, 0.04],
      [0.44, -0.05],
      [0.62, 0.08],
      [0.84, -0.04],
    ] as const) {
      const half = Math.sqrt(Math.max(0, 1 - (y / 1.12) ** 2)) * 0.95;
      canvas.moveTo(at(-half, -half), y - tilt);
      canvas.quadraticCurveTo(at(0, -0.2), y + 0.16 + tilt, at(half, half + 0.06), y + tilt);
    }
    canvas.stroke();
    canvas.fillStyle = mix(colour, trim, 0.25);
    canvas.beginPath();
    canvas.moveTo(at(0.7, 0.9), -0.78);
    canvas.quadraticCurveTo(at(1.3, 1.5), -0.7, at(1.34, 1.66), 0);
    canvas.lineTo(at(1.16, 1.46), 0.06);
    canvas.quadraticCurveTo(at(1.1, 1.26), -0.5, at(0.72, 0.94), -0.56);
    canvas.fill();
  },
  /** A starfish in the hair, and pearls. */
  seastar(canvas, { colour, trim }, at) {
    const [x, y] = [at(0.52, 0.5), -0.86];
    canvas.fillStyle = colour;
    canvas.beginPath();
    for (let point = 0; point < 10; point++) {
      const reach = point % 2 ? 0.16 : 0.36;
      const angle = (point / 10) * TURN - TURN / 4 + 0.2;
      canvas.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
    }
    canvas.fill();
    canvas.fillStyle = trim;
    disc(canvas, x, y, 0.08);
    for (const part of [-0.66, -0.36, -0.04])
      disc(canvas, at(part, part), lerp(-0.92, -1.06, 1 - Math.abs(part)), 0.08);
  },
  /** Balls of hair at both sides, a bald top, and a little hat with a ball on it. */
  'clown-wig'(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      const x = side < 0 ? at(-0.98, -0.72) : at(0.98, 0.9);
      canvas.fillStyle = mix(colour, INK, 0.22);
      for (const [dx, dy, radius] of CURLS) disc(canvas, x + side * dx, dy, radius + 0.045);
      canvas.fillStyle = colour;
      for (const [dx, dy, radius] of CURLS) disc(canvas, x + side * dx, dy, radius);
      canvas.fillStyle = mix(colour, '#ffffff', 0.34);
      for (const [dx, dy, radius] of CURLS) disc(canvas, x + side * dx - radius * 0.3, dy - radius * 0.3, radius * 0.3);
    }
    const x = at(0.12, 0.22);
    canvas.fillStyle = across(canvas, trim);
    canvas.beginPath();
    canvas.moveTo(x - 0.42, -0.86);
    canvas.lineTo(x + 0.06, -1.72);
    canvas.lineTo(x + 0.46, -0.84);
    canvas.quadraticCurveTo(x, -1.02, x - 0.42, -0.86);
    canvas.fill();
    canvas.fillStyle = '#ffd23f';
    disc(canvas, x - 0.04, -1.14, 0.09);
    disc(canvas, x + 0.16, -1.02, 0.08);
    canvas.fillStyle = '#f0467e';
    disc(canvas, x + 0.06, -1.74, 0.17);
  },
};

/** Curls of a wig beside an ear: out, down, radius. */
const CURLS = [
  [0.02, -0.52, 0.27],
  [0.2, -0.24, 0.28],
  [0.04, 0, 0.27],
  [0.2, 0.18, 0.22],
] as const;
