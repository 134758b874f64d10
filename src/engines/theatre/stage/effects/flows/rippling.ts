/** Water's face from close by: what falls on it sends rings over it; leaves stay there, stones go down; rain dots it. Called by `flowing.ts`. */

import { drawCrown } from '../../nature/splash.js';
import { clamp, ramp, smooth, TURN, wave } from '../../painting/easing.js';
import { type Brush, glow, withAlpha } from '../../painting/paint.js';
import type { Sprite } from '../../pictures/sprites.js';
import { scatter } from '../showing.js';
import { teardrop } from './diffusing.js';
import type { Flowing } from './flowing.js';
import { type Look, looksOf } from './liquids.js';

/** How flat rings are seen on it. */
export const LIES = 0.3;
const LANDS = 0.3;
const CROWN_SECONDS = 1.2;

/** `landed`: seconds since. */
export function rings(canvas: Brush, span: number, landed: number, { light, dark }: Look, size = 1): void {
  for (let ring = 0; ring < 6; ring++) {
    const own = landed - ring * 0.24;
    if (own <= 0) continue;
    const radius = span * size * 0.36 * own ** 0.75;
    const fades = clamp(1 - own / 2.6);
    if (fades <= 0) continue;
    for (const [shift, colour, alpha] of [
      [0.012, dark, 0.45],
      [0, light, 0.95],
    ] as const) {
      canvas.strokeStyle = withAlpha(colour, alpha * fades);
      canvas.lineWidth = span * 0.012 * size * (0.5 + 0.5 * fades);
      canvas.beginPath();
      canvas.ellipse(0, span * shift * size, radius, radius * LIES, 0, 0, TURN);
      canvas.stroke();
    }
  }
}

export function ripple(canvas: Brush, { span, part, age, sprite, flow }: Flowing): void {
  const seconds = part > 0.01 ? age / part : 4;
  const landed = (part - LANDS) * seconds;
  const water = looksOf('water');
  if (landed > 0) {
    rings(canvas, span, landed, water, flow.floats ? 0.85 : 1.25);
    if (!flow.floats) drawCrown(canvas, { surface: water.base, foam: '#f4fcff' }, span * 0.55, landed / CROWN_SECONDS);
  }
  if (!sprite) {
    if (landed < 0)
      teardrop(canvas, 0, -span * 0.85 * (1 - (part / LANDS) ** 2), span * 0.045, looksOf(flow.liquid, flow.colour));
    return;
  }
  if (flow.floats) floating(canvas, sprite, span, part, age);
  else if (landed < 0.14) {
    const way = clamp(part / LANDS);
    canvas.save();
    canvas.beginPath();
    canvas.rect(-span * 2, -span * 2, span * 4, span * 2.01);
    canvas.clip();
    canvas.translate(0, -span * 0.95 * (1 - way ** 2) + span * 0.24 * clamp(landed / 0.14));
    canvas.rotate(0.6 * way);
    piece(canvas, sprite, span * 0.24);
    canvas.restore();
  }
}

/** It sways down, touches, and rocks on its rings. */
function floating(canvas: Brush, sprite: Sprite, span: number, part: number, age: number): void {
  const way = smooth(clamp(part / LANDS));
  const lies = ramp(part, LANDS - 0.05, LANDS + 0.04);
  const x = span * 0.2 * (1 - way) * Math.sin(way * 8) + span * 0.03 * ramp(part, LANDS, 1);
  const y = -span * 0.75 * (1 - way) + span * 0.006 * wave(age * 0.6) * lies;
  if (lies > 0) glow(canvas, x, y + span * 0.02, span * 0.17, '#12304a', 0.45 * lies, LIES);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(1, 1 - 0.52 * lies);
  canvas.rotate(0.9 * (1 - way) * Math.sin(way * 8 + 1) + 0.08 * wave(age * 0.3));
  piece(canvas, sprite, span * 0.3);
  canvas.restore();
}

function piece(canvas: Brush, sprite: Sprite, size: number): void {
  const share = size / Math.max(sprite.width, sprite.height);
  const [wide, high] = [sprite.width * share, sprite.height * share];
  canvas.drawImage(sprite.art, -wide / 2, -high / 2, wide, high);
}

const DROPS = 46;
const ROUND_SECONDS = 1.5;

/** Everywhere drops come down: a streak, a small crown, rings. */
export function rain(canvas: Brush, { span, age, across, look }: Flowing): void {
  for (let one = 0; one < DROPS; one++) {
    const round = Math.floor(age / ROUND_SECONDS + scatter(one));
    const own = (age / ROUND_SECONDS + scatter(one) - round) * ROUND_SECONDS;
    const place = one + round * 61;
    const near = scatter(place, 0.7);
    const size = 0.4 + 0.65 * near;
    canvas.save();
    canvas.translate((scatter(place, 0.3) - 0.5) * across * span * 1.15, span * (near * 0.5 - 0.3));
    const landed = own - 0.18;
    if (landed > 0) {
      rings(canvas, span, landed, look, size * 0.55);
      drawCrown(canvas, { surface: look.base, foam: '#f4fcff' }, span * 0.26 * size, landed / 0.55);
    } else {
      const high = -span * 1.1 * (1 - own / 0.18);
      canvas.strokeStyle = withAlpha('#e8f6ff', 0.8);
      canvas.lineWidth = span * 0.008 * size;
      canvas.lineCap = 'round';
      canvas.beginPath();
      canvas.moveTo(0, high);
      canvas.lineTo(0, high - span * 0.16 * size);
      canvas.stroke();
    }
    canvas.restore();
  }
}
