/** Small things around an actor that tell what it does: dust, exhaust, crumbs, snores. Called by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from './easing.js';
import { DISPLAY } from './fonts.js';
import { glow, mix } from './paint.js';

const PUFFS = 5;

/** Little clouds from under the feet, drifting back. Feet at the origin; `strength` 0 to 1. */
export function drawDust(
  canvas: SKRSContext2D,
  colour: string,
  strength: number,
  width: number,
  height: number,
  facing: number,
  t: number,
  seed: number,
): void {
  for (let puff = 0; puff < PUFFS; puff++) {
    const age = (t * 1.5 + puff / PUFFS + seed * 0.37) % 1;
    const side = ((puff * 0.618) % 1) - 0.5;
    const x = width * (side * 0.7 - facing * 0.35 * age);
    const y = -height * (0.015 + 0.06 * Math.sin((age * Math.PI) / 2));
    glow(canvas, x, y, height * (0.035 + 0.08 * age), colour, 0.55 * strength * (1 - age), 0.75);
  }
}

/** A car's breath behind it. */
export function drawExhaust(
  canvas: SKRSContext2D,
  colour: string,
  strength: number,
  width: number,
  height: number,
  facing: number,
  t: number,
): void {
  const tone = mix(mix(colour, '#ffffff', 0.5), '#6f6a80', 0.2);
  for (let puff = 0; puff < PUFFS; puff++) {
    const age = (t * 1.1 + puff / PUFFS) % 1;
    const x = -facing * width * (0.5 + 0.42 * age);
    const y = -height * (0.1 + 0.16 * age * age);
    glow(canvas, x, y, height * (0.05 + 0.13 * age), tone, 0.85 * strength * (1 - age) * Math.min(1, age * 8), 0.85);
  }
}

/** What a rocket blows over the ground as it leaves it: thick clouds to both sides, the less the higher it is. */
export function drawBlast(
  canvas: SKRSContext2D,
  colour: string,
  strength: number,
  height: number,
  rise: number,
  t: number,
): void {
  const left = strength * Math.max(0, 1 - rise / (height * 2.2));
  if (left < 0.02) return;
  const tone = mix(colour, '#ffffff', 0.7);
  const balls = 14;
  for (let ball = 0; ball < balls; ball++) {
    const age = (t * 0.8 + ball / balls) % 1;
    const side = ball % 2 ? 1 : -1;
    const x = side * height * (0.08 + 0.75 * age ** 0.8);
    const y = -height * (0.04 + 0.14 * age * (1 + ((ball * 0.618) % 1)));
    const radius = height * (0.1 + 0.2 * age);
    const alpha = left * (1 - age) ** 0.7;
    glow(canvas, x, y, radius * 1.5, tone, alpha);
    glow(canvas, x + radius * 0.3, y - radius * 0.2, radius, '#ffffff', alpha, 0.9);
  }
}

/** Steam in balls out of a chimney before the middle, drifting back. */
export function drawSteam(
  canvas: SKRSContext2D,
  _colour: string,
  strength: number,
  width: number,
  height: number,
  facing: number,
  t: number,
): void {
  const balls = PUFFS + 2;
  for (let puff = 0; puff < balls; puff++) {
    const age = (t * 0.7 + puff / balls) % 1;
    const x = facing * width * (0.17 - 0.75 * age ** 1.3);
    const y = -height * (1.02 + 0.36 * age ** 0.7);
    const radius = height * (0.07 + 0.15 * age);
    const alpha = strength * (1 - age) ** 0.8;
    glow(canvas, x, y, radius * 1.5, '#ffffff', 0.9 * alpha);
    for (const aside of [-0.4, 0.1, 0.5])
      glow(canvas, x + radius * aside, y + radius * 0.3 * Math.abs(aside), radius, '#ffffff', alpha);
  }
}

/** Crumbs that leap from where it eats. */
export function drawCrumbs(
  canvas: SKRSContext2D,
  strength: number,
  mouth: readonly [x: number, y: number],
  height: number,
  facing: number,
  t: number,
): void {
  canvas.save();
  canvas.fillStyle = '#e9b872';
  canvas.globalAlpha *= strength;
  for (let crumb = 0; crumb < 6; crumb++) {
    const age = (t * 1.6 + crumb / 6) % 1;
    const aside = Math.sin(crumb * 2.4) * 0.2;
    const x = facing * height * mouth[0] + height * aside * age;
    const y = -height * (mouth[1] - 0.04 + 0.3 * age * (0.5 - age));
    canvas.beginPath();
    canvas.arc(x, y, height * 0.016 * (1 - age * 0.5), 0, TURN);
    canvas.fill();
  }
  canvas.restore();
}

/** Three z's that rise from where the head is; own heights, `side` is where they drift. */
export function drawSnores(
  canvas: SKRSContext2D,
  strength: number,
  [left, up]: readonly [x: number, y: number],
  height: number,
  side: number,
  t: number,
): void {
  canvas.save();
  canvas.lineJoin = 'round';
  for (let letter = 0; letter < 3; letter++) {
    const age = (t * 0.32 + letter / 3) % 1;
    const size = height * (0.1 + 0.1 * age);
    canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
    canvas.globalAlpha = strength * Math.sin(age * Math.PI);
    canvas.lineWidth = size * 0.16;
    canvas.strokeStyle = '#27305f';
    canvas.fillStyle = '#ffffff';
    const x = height * (left + side * 0.16 * age + 0.03 * Math.sin(age * 7));
    const y = -height * (up + 0.4 * age);
    canvas.strokeText('z', x, y);
    canvas.fillText('z', x, y);
  }
  canvas.restore();
}
