/** The body of a robot under its head: a box with a panel, ringed limbs, an antenna. Called by `trunk.ts`, `arms.ts`, `puppet.ts` and `head.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW, type Spot } from './limbs.js';
import type { Pattern } from './patterns.js';
import { shaded } from './person.js';

/** Four builds, so that members of a group differ: square, tall, stout, small. */
export function robotPattern(pattern: Pattern, seed: number): Pattern {
  const kind = seed % 4;
  if (kind === 1)
    return {
      ...pattern,
      half: 0.14,
      shoulderAside: 0.128,
      pictureHeight: 0.49,
      pictureBottom: 0.5,
      shoulder: 0.45,
      hip: 0.22,
    };
  if (kind === 2)
    return { ...pattern, half: 0.2, shoulderAside: 0.178, pictureHeight: 0.52, leg: 0.15, armWidth: 0.108 };
  if (kind === 3) return { ...pattern, pictureHeight: 0.58, pictureBottom: 0.4, shoulder: 0.36, hip: 0.16, arm: 0.23 };
  return pattern;
}

export function drawRobotTrunk(canvas: SKRSContext2D, pattern: Pattern, colour: string, accent: string): void {
  const { half } = pattern;
  const top = -pattern.shoulder - 0.07;
  const bottom = -pattern.hip + 0.04;
  const middle = lerp(top, bottom, 0.5);
  canvas.fillStyle = mix(colour, SHADOW, 0.5);
  canvas.fillRect(-half * 0.3, top - 0.05, half * 0.6, 0.08);
  canvas.fillStyle = shaded(canvas, colour, half, top, bottom);
  canvas.beginPath();
  canvas.roundRect(-half, top, half * 2, bottom - top, half * 0.34);
  canvas.fill();
  canvas.strokeStyle = mix(colour, SHADOW, 0.4);
  canvas.lineWidth = 0.01;
  canvas.stroke();
  canvas.fillStyle = accent;
  canvas.beginPath();
  canvas.roundRect(-half, lerp(top, bottom, 0.8), half * 2, (bottom - top) * 0.12, 0.01);
  canvas.fill();
  canvas.fillStyle = '#2c2748';
  canvas.beginPath();
  canvas.roundRect(-half * 0.62, lerp(top, bottom, 0.2), half * 1.24, (bottom - top) * 0.46, half * 0.16);
  canvas.fill();
  // A heart on the screen, and lights beside it.
  heart(canvas, accent, -half * 0.2, middle - 0.022, half * 0.24);
  for (const [index, light] of ['#7cf2a0', '#ffd25a', '#ff7a8a'].entries()) {
    canvas.fillStyle = light;
    canvas.beginPath();
    canvas.arc(half * 0.36, middle - 0.05 + index * 0.03, 0.0105, 0, TURN);
    canvas.fill();
  }
}

function heart(canvas: SKRSContext2D, colour: string, x: number, y: number, size: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(x, y + size * 0.9);
  canvas.bezierCurveTo(x - size * 1.5, y - size * 0.2, x - size * 0.7, y - size * 1.1, x, y - size * 0.35);
  canvas.bezierCurveTo(x + size * 0.7, y - size * 1.1, x + size * 1.5, y - size * 0.2, x, y + size * 0.9);
  canvas.fill();
}

/** Rings round a limb and a ball at its root. */
export function drawRings(
  canvas: SKRSContext2D,
  accent: string,
  [root, joint, end]: readonly [Spot, Spot, Spot],
  wide: number,
): void {
  const dark = mix(accent, SHADOW, 0.4);
  for (const [from, to, part] of [
    [root, joint, 0.6],
    [joint, end, 0.25],
    [joint, end, 0.62],
  ] as const) {
    const [x, y] = [lerp(from[0], to[0], part), lerp(from[1], to[1], part)];
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]) + TURN / 4;
    const [acrossX, acrossY] = [Math.cos(angle) * wide * 0.46, Math.sin(angle) * wide * 0.46];
    canvas.strokeStyle = 'rgba(40,30,70,0.35)';
    canvas.lineWidth = 0.012;
    canvas.beginPath();
    canvas.moveTo(x - acrossX, y - acrossY);
    canvas.lineTo(x + acrossX, y + acrossY);
    canvas.stroke();
  }
  for (const [colour, radius] of [
    [dark, wide * 0.62],
    [accent, wide * 0.5],
    [mix(accent, '#ffffff', 0.5), wide * 0.16],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.arc(root[0], root[1], radius, 0, TURN);
    canvas.fill();
  }
}

/** On the crown: a rod with a ball, a coil, or a little propeller; in parts of the head's size. */
export function drawAntenna(canvas: SKRSContext2D, accent: string, kind: number, width: number): void {
  const high = width * [0.2, 0.3, 0.14, 0.1][kind]!;
  canvas.strokeStyle = '#6b6488';
  canvas.lineWidth = width * 0.035;
  canvas.beginPath();
  canvas.moveTo(0, width * 0.04);
  canvas.lineTo(0, -high);
  canvas.stroke();
  if (kind === 2) {
    canvas.fillStyle = accent;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.ellipse(side * width * 0.14, -high, width * 0.15, width * 0.045, side * 0.16, 0, TURN);
      canvas.fill();
    }
  }
  for (const [colour, radius, shift] of [
    [mix(accent, SHADOW, 0.35), 0.075, 0],
    [accent, 0.06, 0],
    [mix(accent, '#ffffff', 0.6), 0.02, -0.02],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.arc(shift * width, -high + shift * width, radius * width * (kind === 2 ? 0.6 : 1), 0, TURN);
    canvas.fill();
  }
}
