/** Things in hands that are drawn to fit them: a sword, an umbrella with a long handle. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** Own heights, y downwards, the grip at the origin. */
export const HELD_THINGS: Readonly<Record<string, Draw>> = {
  /** Point up; the hand is below the guard. */
  sword(canvas, size) {
    const wide = size * 0.1;
    const guard = -size * 0.09;
    const tip = -size * 0.86;
    const blade = (half: number, colour: string, from = -1): void => {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.moveTo(from * half, guard);
      canvas.lineTo(from * half * 0.86, tip + wide);
      canvas.lineTo(0, tip);
      canvas.lineTo(half * 0.86, tip + wide);
      canvas.lineTo(half, guard);
      canvas.fill();
    };
    blade(wide * 0.72, '#4a5272');
    blade(wide * 0.58, '#c3cce0');
    blade(wide * 0.58, '#eef3fb', 0);
    stick(canvas, '#6d3b24', size * 0.07, [0, guard], [0, size * 0.1]);
    stick(canvas, '#e8b23a', size * 0.075, [-size * 0.16, guard], [size * 0.16, guard]);
    ball(canvas, '#e8b23a', 0, size * 0.13, size * 0.058);
    ball(canvas, '#d8323c', 0, guard, size * 0.036);
  },
  /** A marshmallow on a tip, `turn` 0 white to 1 browned. */
  sweet(canvas, size, { turn = 0 }) {
    const [wide, tall] = [size * 0.5, size * 0.46];
    canvas.fillStyle = mix('#fff6f0', '#e09a3e', turn);
    canvas.strokeStyle = mix('#b58a86', '#7a3f14', turn);
    canvas.lineWidth = size * 0.07;
    canvas.beginPath();
    canvas.roundRect(-wide, -tall, wide * 2, tall * 2, size * 0.26);
    canvas.fill();
    canvas.stroke();
    canvas.fillStyle = mix('#ffffff', '#f6c878', turn);
    canvas.beginPath();
    canvas.ellipse(-wide * 0.3, -tall * 0.4, wide * 0.4, tall * 0.26, -0.3, 0, TURN);
    canvas.fill();
  },
  /** Wide open towards us, its middle at the origin: a red cover about cream pages with lines and a picture. */
  'open-book'(canvas, size) {
    const half = size * 0.5;
    const [top, bottom] = [-size * 0.33, size * 0.31];
    canvas.lineJoin = 'round';
    const leaf = (side: number, out: number, from: number, to: number, sag: number): void => {
      canvas.beginPath();
      canvas.moveTo(0, from + sag);
      canvas.bezierCurveTo(side * out * 0.3, from - sag * 1.3, side * out * 0.7, from - sag * 0.8, side * out, from);
      canvas.lineTo(side * out, to);
      canvas.bezierCurveTo(side * out * 0.7, to - sag * 0.8, side * out * 0.3, to - sag * 1.3, 0, to + sag);
      canvas.closePath();
    };
    for (const side of [-1, 1]) {
      leaf(side, half, top, bottom + size * 0.02, size * 0.03);
      canvas.fillStyle = side < 0 ? '#d5303f' : '#b9243a';
      canvas.fill();
      canvas.strokeStyle = '#5e1026';
      canvas.lineWidth = size * 0.022;
      canvas.stroke();
    }
    for (const side of [-1, 1]) {
      // The edges of the leaves below, then the one that is read.
      leaf(side, half * 0.9, top + size * 0.05, bottom - size * 0.035, size * 0.05);
      canvas.fillStyle = '#d9c7a2';
      canvas.fill();
      leaf(side, half * 0.87, top + size * 0.035, bottom - size * 0.06, size * 0.05);
      canvas.fillStyle = '#fffaf0';
      canvas.fill();
      canvas.strokeStyle = '#8d7a64';
      canvas.lineWidth = size * 0.009;
      canvas.stroke();
    }
    canvas.fillStyle = 'rgba(96, 62, 40, 0.22)';
    canvas.beginPath();
    canvas.ellipse(0, 0, size * 0.04, size * 0.29, 0, 0, TURN);
    canvas.fill();
    canvas.strokeStyle = '#7f6d78';
    canvas.lineWidth = size * 0.016;
    canvas.lineCap = 'round';
    canvas.beginPath();
    for (let line = 0; line < 5; line++) {
      const y = top + size * (0.12 + line * 0.085);
      canvas.moveTo(-half * 0.76, y - size * 0.01);
      canvas.lineTo(-half * (line === 4 ? 0.42 : 0.2), y);
      if (line < 3) continue;
      canvas.moveTo(half * 0.2, y);
      canvas.lineTo(half * (line === 4 ? 0.5 : 0.76), y - size * 0.01);
    }
    canvas.stroke();
    // The picture: a hill under a sun.
    canvas.fillStyle = '#9fd8f2';
    canvas.fillRect(half * 0.22, top + size * 0.085, half * 0.52, size * 0.2);
    canvas.fillStyle = '#ffc93c';
    canvas.beginPath();
    canvas.arc(half * 0.58, top + size * 0.14, size * 0.035, 0, TURN);
    canvas.fill();
    canvas.fillStyle = '#6cb652';
    canvas.beginPath();
    canvas.ellipse(half * 0.48, top + size * 0.285, half * 0.26, size * 0.09, 0, Math.PI, TURN);
    canvas.fill();
  },
  /** `size` from the hand up to the tip; the canopy spans as much; `turn` 0 furled to 1 open. */
  'umbrella-up'(canvas, size, { colour = '#e2434c', turn = 1 }) {
    const half = size * 0.56;
    const rim = -size * 0.64;
    const top = -size * 0.95;
    stick(canvas, '#7d4a2c', size * 0.034, [0, size * 0.1], [0, top - size * 0.05]);
    canvas.strokeStyle = '#54301c';
    canvas.lineWidth = size * 0.042;
    canvas.beginPath();
    canvas.arc(-size * 0.042, size * 0.1, size * 0.042, 0, Math.PI);
    canvas.stroke();
    canvas.translate(0, top);
    canvas.scale(lerp(0.13, 1, turn), lerp(2, 1, Math.min(1, turn)));
    canvas.translate(0, -top);
    const shade = canvas.createLinearGradient(-half, top, half, rim);
    shade.addColorStop(0, mix(colour, '#ffffff', 0.28));
    shade.addColorStop(0.45, colour);
    shade.addColorStop(1, mix(colour, SHADOW, 0.4));
    const scallops = [-1, -0.5, 0, 0.5, 1] as const;
    // The far rim, in shadow, then the cloth.
    canvas.fillStyle = mix(colour, SHADOW, 0.55);
    canvas.beginPath();
    canvas.ellipse(0, rim, half * 0.97, size * 0.045, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = shade;
    canvas.beginPath();
    canvas.moveTo(-half, rim);
    canvas.bezierCurveTo(-half * 0.96, rim - size * 0.24, -half * 0.5, top, 0, top);
    canvas.bezierCurveTo(half * 0.5, top, half * 0.96, rim - size * 0.24, half, rim);
    for (let index = 3; index >= 0; index--) {
      const [to, from] = [scallops[index]! * half, scallops[index + 1]! * half];
      canvas.quadraticCurveTo((from + to) / 2, rim - size * 0.06, to, rim + (index > 0 ? size * 0.012 : 0));
    }
    canvas.fill();
    canvas.strokeStyle = mix(colour, SHADOW, 0.34);
    canvas.lineWidth = size * 0.012;
    canvas.beginPath();
    for (const part of [-0.5, 0, 0.5]) {
      canvas.moveTo(0, top);
      canvas.quadraticCurveTo(part * half * 0.92, top + size * 0.09, part * half, rim + size * 0.008);
    }
    canvas.stroke();
  },
};

export function stick(
  canvas: SKRSContext2D,
  colour: string,
  wide: number,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  for (const [tone, part, shift] of [
    [mix(colour, SHADOW, 0.5), 1.3, 0],
    [colour, 1, 0],
    [mix(colour, '#ffffff', 0.4), 0.3, -0.2],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = wide * part;
    canvas.beginPath();
    canvas.moveTo(from[0] + shift * wide, from[1]);
    canvas.lineTo(to[0] + shift * wide, to[1]);
    canvas.stroke();
  }
}

export function ball(canvas: SKRSContext2D, colour: string, x: number, y: number, radius: number): void {
  for (const [tone, part] of [
    [mix(colour, SHADOW, 0.5), 1.2],
    [colour, 1],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.arc(x, y, radius * part, 0, TURN);
    canvas.fill();
  }
}
