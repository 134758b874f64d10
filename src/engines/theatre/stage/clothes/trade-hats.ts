/**
 * The hats by which people are known for what they do: a cook's tall one, caps with a peak, helmets, straw, a judge's wig.
 * Called by `hats.ts`; radii of a head, its middle at the origin, looking left.
 */
import { Path2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { across, bandOf, brim, type DrawHat, disc, dome, INK, peak, shield, star } from './hat-shapes.js';

export type TradeHatKind =
  | 'toque'
  | 'peaked'
  | 'fire'
  | 'hard'
  | 'straw'
  | 'mortarboard'
  | 'beret'
  | 'wig'
  | 'worker'
  | 'trilby'
  | 'bearskin'
  | 'nurse';

const GOLD = '#ffd25a';

export const TRADE_HATS: Readonly<Record<TradeHatKind, DrawHat>> = {
  toque(canvas, { colour }, at) {
    const puff = (x: number, y: number, radius: number): void => {
      const shade = canvas.createRadialGradient(x - radius * 0.3, y - radius * 0.4, 0, x, y, radius * 1.1);
      shade.addColorStop(0, mix(colour, '#ffffff', 0.7));
      shade.addColorStop(0.6, colour);
      shade.addColorStop(1, mix(colour, '#5a4a88', 0.3));
      canvas.fillStyle = shade;
      disc(canvas, x, y, radius);
    };
    puff(at(-0.62, -0.5), -1.28, 0.44);
    puff(at(0.66, 0.78), -1.28, 0.44);
    puff(at(0.02, 0.14), -1.44, 0.56);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(bandOf(at, 0.98, -0.4, 0.9, -1.18));
    canvas.strokeStyle = mix(colour, '#5a4a88', 0.3);
    canvas.lineWidth = 0.04;
    canvas.beginPath();
    for (const x of [-0.6, -0.2, 0.2, 0.6]) {
      canvas.moveTo(at(x, x - 0.08), -0.68);
      canvas.lineTo(at(x * 0.95, x * 0.95), -1.1);
    }
    canvas.stroke();
  },
  nurse(canvas, { colour, trim }, at) {
    const cap = new Path2D();
    cap.moveTo(at(-0.74, -0.66), -0.78);
    cap.quadraticCurveTo(at(-0.86, -0.76), -1.24, at(-0.58, -0.52), -1.4);
    cap.quadraticCurveTo(at(0, 0.1), -1.56, at(0.58, 0.7), -1.4);
    cap.quadraticCurveTo(at(0.86, 0.94), -1.24, at(0.74, 0.82), -0.78);
    cap.quadraticCurveTo(at(0, 0.1), -1.04, at(-0.74, -0.66), -0.78);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(cap);
    canvas.strokeStyle = mix(colour, '#5a4a88', 0.3);
    canvas.lineWidth = 0.04;
    canvas.stroke(cap);
    canvas.strokeStyle = trim;
    canvas.lineWidth = 0.11;
    canvas.beginPath();
    const x = at(-0.1, -0.2);
    canvas.moveTo(x, -1.4);
    canvas.lineTo(x, -1.06);
    canvas.moveTo(x - 0.17, -1.23);
    canvas.lineTo(x + 0.17, -1.23);
    canvas.stroke();
  },
  peaked(canvas, { colour, trim }, at) {
    const crown = new Path2D();
    crown.moveTo(at(-0.92, -0.94), -0.56);
    crown.bezierCurveTo(at(-1.14, -1.16), -0.78, at(-1.28, -1.26), -1.02, at(-1.02, -0.98), -1.14);
    crown.bezierCurveTo(at(-0.5, -0.46), -1.5, at(0.5, 0.6), -1.52, at(1.02, 1.14), -1.14);
    crown.bezierCurveTo(at(1.28, 1.38), -1.02, at(1.14, 1.2), -0.78, at(0.92, 1.0), -0.56);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(crown);
    canvas.fillStyle = mix(colour, INK, 0.62);
    canvas.fill(bandOf(at, 0.95, -0.38, 0.97, -0.66));
    peak(canvas, INK, at, 0.74, 0.2);
    const x = at(0, -0.36);
    canvas.fillStyle = trim;
    star(canvas, x, -0.94, 0.2, 8);
    canvas.fillStyle = mix(trim, '#ffffff', 0.5);
    disc(canvas, x, -0.94, 0.08);
  },
  fire(canvas, { colour, trim }, at) {
    dome(canvas, colour, at, -1.42);
    canvas.strokeStyle = mix(colour, INK, 0.3);
    canvas.lineWidth = 0.07;
    canvas.beginPath();
    for (const x of [-0.5, 0, 0.5]) {
      canvas.moveTo(at(x * 1.2, x * 1.2 + 0.06), -0.6);
      canvas.quadraticCurveTo(at(x * 1.1, x * 1.1 + 0.06), -1.2, at(0, 0.1), -1.4);
    }
    canvas.stroke();
    brim(canvas, mix(colour, INK, 0.16), at, { left: -1.2, right: 1.2, turned: [-1.2, 1.56], y: -0.48, drop: 0.2 });
    const x = at(0, -0.34);
    canvas.fillStyle = trim;
    shield(canvas, x, -1.0, 0.3);
    canvas.fillStyle = mix(colour, INK, 0.1);
    shield(canvas, x, -0.98, 0.19);
  },
  hard(canvas, { colour }, at) {
    dome(canvas, colour, at, -1.4);
    canvas.strokeStyle = mix(colour, '#ffffff', 0.45);
    canvas.lineWidth = 0.16;
    canvas.beginPath();
    canvas.moveTo(at(0, -0.3), -0.72);
    canvas.quadraticCurveTo(at(0, -0.2), -1.22, at(0.02, 0.16), -1.36);
    canvas.stroke();
    brim(canvas, mix(colour, '#c8641e', 0.18), at, {
      left: -1.1,
      right: 1.1,
      turned: [-1.4, 1.04],
      y: -0.5,
      drop: 0.16,
    });
  },
  straw(canvas, { colour, trim }, at) {
    dome(canvas, colour, at, -1.36);
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 1.0, -0.56, 0.97, -0.84));
    brim(canvas, mix(colour, '#fff2c0', 0.2), at, {
      left: -1.62,
      right: 1.62,
      turned: [-1.66, 1.72],
      y: -0.6,
      drop: 0.26,
    });
    canvas.strokeStyle = mix(colour, '#7a4a18', 0.4);
    canvas.lineWidth = 0.03;
    canvas.beginPath();
    for (const part of [-0.7, -0.4, -0.1, 0.2, 0.5, 0.8]) {
      canvas.moveTo(part * 0.9, -0.5);
      canvas.lineTo(part * 1.5, -0.44 - 0.06 * Math.abs(part));
    }
    canvas.stroke();
  },
  mortarboard(canvas, { colour, trim }, at) {
    canvas.fillStyle = mix(colour, INK, 0.3);
    canvas.fill(bandOf(at, 0.96, -0.42, 0.84, -1.1));
    canvas.fillStyle = across(canvas, colour);
    canvas.beginPath();
    canvas.moveTo(-1.36, -1.14);
    canvas.lineTo(at(0, -0.2), -0.84);
    canvas.lineTo(1.36, -1.14);
    canvas.lineTo(at(0, 0.2), -1.46);
    canvas.fill();
    canvas.strokeStyle = trim;
    canvas.lineWidth = 0.06;
    canvas.beginPath();
    canvas.moveTo(0, -1.16);
    canvas.quadraticCurveTo(0.7, -1.2, 1.02, -1.08);
    canvas.lineTo(1.04, -0.6);
    canvas.stroke();
    canvas.fillStyle = trim;
    canvas.beginPath();
    canvas.roundRect(0.93, -0.64, 0.22, 0.36, [0.08, 0.08, 0.02, 0.02]);
    canvas.fill();
    disc(canvas, 0, -1.16, 0.07);
  },
  beret(canvas, { colour }, at) {
    const hat = new Path2D();
    hat.moveTo(at(-0.9, -0.88), -0.46);
    hat.bezierCurveTo(at(-1.5, -1.42), -0.78, at(-1.2, -1.1), -1.36, at(-0.3, -0.24), -1.4);
    hat.bezierCurveTo(at(0.5, 0.6), -1.46, at(1.2, 1.34), -1.06, at(0.96, 1.08), -0.5);
    hat.quadraticCurveTo(at(0.1, 0.1), -0.9, at(-0.9, -0.88), -0.46);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(hat);
    canvas.strokeStyle = mix(colour, INK, 0.3);
    canvas.lineWidth = 0.1;
    canvas.beginPath();
    canvas.moveTo(at(-0.2, -0.1), -1.38);
    canvas.lineTo(at(-0.14, -0.02), -1.54);
    canvas.stroke();
    canvas.lineWidth = 0.09;
    canvas.beginPath();
    canvas.moveTo(at(-0.88, -0.86), -0.47);
    canvas.quadraticCurveTo(at(0.1, 0.1), -0.9, at(0.94, 1.04), -0.5);
    canvas.stroke();
  },
  /** Rolls of white curls down both cheeks. */
  wig(canvas, { colour }, at) {
    const roll = (x: number, y: number, radius: number): void => {
      canvas.fillStyle = colour;
      disc(canvas, x, y, radius);
      canvas.strokeStyle = mix(colour, '#6a5a8a', 0.4);
      canvas.lineWidth = 0.04;
      canvas.beginPath();
      canvas.arc(x, y, radius * 0.5, 0.2 * TURN, 1.05 * TURN);
      canvas.stroke();
    };
    dome(canvas, mix(colour, '#6a5a8a', 0.08), at, -1.4);
    for (const [x, y] of [
      [-0.66, -1.14],
      [-0.24, -1.34],
      [0.24, -1.34],
      [0.66, -1.14],
    ] as const)
      roll(at(x, x + 0.1), y, 0.28);
    for (let row = 0; row < 5; row++) {
      const y = -0.72 + row * 0.4;
      if (row > 0) roll(at(-1.0, -0.9), y, 0.25);
      roll(at(1.0, 1.0), y, 0.27);
    }
  },
  worker(canvas, { colour, trim }, at) {
    dome(canvas, colour, at, -1.36);
    canvas.strokeStyle = mix(colour, INK, 0.3);
    canvas.lineWidth = 0.035;
    canvas.beginPath();
    canvas.moveTo(at(0, -0.3), -0.62);
    canvas.quadraticCurveTo(at(0, -0.2), -1.16, at(0.02, 0.16), -1.34);
    canvas.stroke();
    canvas.fillStyle = trim;
    disc(canvas, at(0, -0.36), -0.92, 0.2);
    peak(canvas, mix(colour, INK, 0.3), at, 0.8, 0.26);
  },
  trilby(canvas, { colour, trim }, at) {
    const crown = new Path2D();
    crown.moveTo(at(-0.92, -0.94), -0.56);
    crown.bezierCurveTo(at(-0.92, -0.9), -1.1, at(-0.8, -0.74), -1.5, at(-0.3, -0.24), -1.46);
    crown.quadraticCurveTo(at(0, 0.1), -1.34, at(0.3, 0.42), -1.46);
    crown.bezierCurveTo(at(0.8, 0.92), -1.5, at(0.92, 1.04), -1.1, at(0.92, 1.02), -0.56);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(crown);
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 0.96, -0.5, 0.95, -0.8));
    brim(canvas, colour, at, { left: -1.36, right: 1.36, turned: [-1.5, 1.34], y: -0.54, drop: 0.2 });
  },
  bearskin(canvas, { colour }, at) {
    const fur = new Path2D();
    fur.moveTo(at(-0.98, -0.96), -0.36);
    fur.bezierCurveTo(at(-1.2, -1.16), -1.4, at(-0.9, -0.84), -2.14, at(0, 0.08), -2.16);
    fur.bezierCurveTo(at(0.9, 1.0), -2.14, at(1.2, 1.3), -1.4, at(0.98, 1.06), -0.36);
    fur.quadraticCurveTo(at(0, -0.1), -0.66, at(-0.98, -0.96), -0.36);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(fur);
    canvas.strokeStyle = mix(colour, '#8a7ab0', 0.34);
    canvas.lineWidth = 0.04;
    canvas.beginPath();
    for (const [x, y] of [
      [-0.6, -0.9],
      [-0.2, -1.2],
      [0.3, -0.94],
      [0.62, -1.3],
      [-0.5, -1.6],
      [0.16, -1.76],
    ] as const) {
      canvas.moveTo(x, y);
      canvas.lineTo(x + 0.05, y + 0.2);
    }
    canvas.stroke();
    canvas.strokeStyle = GOLD;
    canvas.lineWidth = 0.07;
    canvas.beginPath();
    canvas.moveTo(at(-0.8, -0.84), 0.3);
    canvas.quadraticCurveTo(at(0, -0.2), 1.2, at(0.8, 0.74), 0.3);
    canvas.stroke();
  },
};
