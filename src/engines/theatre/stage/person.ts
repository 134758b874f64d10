/** Shirt, dress and trousers of a drawn person. Called by `puppet.ts` on its canvas: own heights, looking left. */
import type { CanvasGradient, SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from './body.js';
import { clamp, lerp, TURN } from './easing.js';
import { mix } from './paint.js';
import type { Pattern } from './patterns.js';
import type { Clothes } from './puppet.js';

/** The seat of the trousers, over the roots of both legs. */
export function drawTrousers(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body): void {
  const half = lerp(pattern.hipAside + pattern.leg * 0.5, pattern.leg * 0.68, clamp(body.turn));
  const top = -pattern.hip - 0.06;
  canvas.fillStyle = shaded(canvas, clothes.trousers, half, top, -pattern.hip + 0.05);
  canvas.beginPath();
  canvas.roundRect(-half, top, half * 2, 0.06 + pattern.leg * 0.62, [0.02, 0.02, 0.04, 0.04]);
  canvas.fill();
}

/** From the shoulders to the hem, with the neck and a collar; a dress goes down to the knees. */
export function drawShirt(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body): void {
  const turn = clamp(body.turn);
  const shoulder = lerp(pattern.half, pattern.half * 0.7, turn);
  const waist = shoulder * lerp(0.86, 0.92, turn);
  const top = -pattern.shoulder - pattern.armWidth * 0.56;
  const hips = -pattern.hip - 0.015;
  const neck = pattern.half * 0.34;
  canvas.strokeStyle = mix(clothes.skin, '#3a1420', 0.16);
  canvas.lineWidth = neck * 1.7;
  canvas.beginPath();
  canvas.moveTo(0, top + 0.015);
  canvas.lineTo(0, -pattern.pictureBottom - 0.03);
  canvas.stroke();
  canvas.fillStyle = shaded(canvas, clothes.top, shoulder, top, hips);
  canvas.beginPath();
  canvas.moveTo(-neck, top);
  canvas.bezierCurveTo(-shoulder * 0.9, top + 0.005, -shoulder * 1.08, top + 0.03, -shoulder, top + 0.1);
  canvas.bezierCurveTo(-waist * 0.98, top + 0.17, -waist, hips - 0.05, -waist * 1.02, hips);
  if (clothes.dress) {
    const swing = 0.02 * Math.sin(body.step * TURN * 2) * clamp(body.stride);
    const hem = -pattern.hip * 0.44 + Math.min(0.05, body.crouch * 0.3);
    const flare = lerp(pattern.half * 1.55, pattern.half * 1.45, turn) + 0.02 * clamp(body.stride);
    canvas.bezierCurveTo(-waist * 1.2, hips + 0.05, -flare + swing, hem - 0.05, -flare + swing, hem);
    canvas.quadraticCurveTo(0, hem + 0.035, flare + swing, hem);
    canvas.bezierCurveTo(flare + swing, hem - 0.05, waist * 1.2, hips + 0.05, waist * 1.02, hips);
  } else {
    canvas.quadraticCurveTo(0, hips + 0.03, waist * 1.02, hips);
  }
  canvas.bezierCurveTo(waist, hips - 0.05, waist * 0.98, top + 0.17, shoulder, top + 0.1);
  canvas.bezierCurveTo(shoulder * 1.08, top + 0.03, shoulder * 0.9, top + 0.005, neck, top);
  canvas.quadraticCurveTo(-0.01 * turn, top + 0.035, -neck, top);
  canvas.fill();
  if (!clothes.dress) return;
  canvas.strokeStyle = mix(clothes.top, '#1d1238', 0.35);
  canvas.lineWidth = 0.02;
  canvas.beginPath();
  canvas.moveTo(-waist, hips - 0.035);
  canvas.quadraticCurveTo(0, hips - 0.02, waist, hips - 0.035);
  canvas.stroke();
}

function shaded(canvas: SKRSContext2D, colour: string, half: number, top: number, bottom: number): CanvasGradient {
  const middle = (top + bottom) / 2;
  const shade = canvas.createRadialGradient(-half * 0.45, lerp(top, bottom, 0.3), 0.01, 0, middle, half * 2.1);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.22));
  shade.addColorStop(0.45, colour);
  shade.addColorStop(1, mix(colour, '#1d1238', 0.36));
  return shade;
}
