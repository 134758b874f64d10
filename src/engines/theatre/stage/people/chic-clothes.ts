/**
 * What a stylish woman wears: a long dress that swings about her legs under a short leather jacket. Called by `trunk.ts`; own heights, y downwards, looking left.
 */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { type Bent, SHADOW } from './limbs.js';
import { fillRimmed } from './neon-rims.js';
import type { Pattern } from './patterns.js';
import type { Clothes } from './puppet.js';

/** How far up the hem is, and by how much skirts trail behind. */
const HEM = 0.185;
const TRAILS = 0.035;
const GOLD = '#e8b64c';

interface Cut {
  turn: number;
  shoulder: number;
  top: number;
  waist: number;
  waistY: number;
  hips: number;
  /** Where the front's middle is. */
  middle: number;
}

function cutOf({ half, waist, shoulder, armWidth, hip }: Pattern, body: Body): Cut {
  const turn = clamp(body.turn);
  const across = lerp(half, half * 0.84, turn);
  return {
    turn,
    shoulder: across,
    top: -shoulder - armWidth * 0.52,
    waist: across * waist,
    waistY: -lerp(hip, shoulder, 0.44),
    hips: -hip - 0.02,
    middle: -0.34 * across * turn,
  };
}

/** `legs`: where their knees and ankles are. */
export function drawChicTrunk(
  canvas: SKRSContext2D,
  pattern: Pattern,
  clothes: Clothes,
  body: Body,
  legs: readonly Bent[],
): void {
  const cut = cutOf(pattern, body);
  const gown = clothes.coat ?? clothes.top;
  if (body.squat <= 0.3) drawSkirt(canvas, pattern, cut, clothes, gown, body, legs);
  drawNeck(canvas, pattern, cut, clothes.skin);
  drawBodice(canvas, cut, clothes, gown);
  drawBelt(canvas, cut, clothes);
  drawJacket(canvas, cut, clothes);
}

function drawBelt(canvas: SKRSContext2D, { waist, waistY, middle }: Cut, { shoes }: Clothes): void {
  const y = waistY + 0.006;
  canvas.lineCap = 'butt';
  canvas.strokeStyle = shoes;
  canvas.lineWidth = 0.022;
  canvas.beginPath();
  canvas.moveTo(-waist * 1.03, y);
  canvas.quadraticCurveTo(0, y + 0.01, waist * 1.03, y);
  canvas.stroke();
  canvas.lineCap = 'round';
  canvas.fillStyle = GOLD;
  canvas.beginPath();
  canvas.roundRect(middle - 0.013, y - 0.007, 0.026, 0.022, 0.006);
  canvas.fill();
}

function drawSkirt(
  canvas: SKRSContext2D,
  { half, leg }: Pattern,
  { turn, waist, waistY, hips }: Cut,
  { rims }: Clothes,
  gown: string,
  body: Body,
  legs: readonly Bent[],
): void {
  const walks = clamp(body.stride);
  const beat = body.step * TURN * 2;
  const hem = -HEM + Math.min(0.05, body.crouch * 0.3);
  // Skirts hang over the knees, and further down about the shins.
  const rest = leg * lerp(0.9, 0.6, turn);
  const shins = legs.map(({ joint, end }) =>
    lerp(joint[0], end[0], clamp((hem - joint[1]) / (end[1] - joint[1] || 1))),
  );
  const knees = legs.map(({ joint }) => joint[0]);
  const foremost = legs.toSorted((one, other) => one.joint[0] - other.joint[0])[0];
  const kneeY = Math.min(lerp(hips, hem, 0.72), Math.max(lerp(hips, hem, 0.36), (foremost?.joint[1] ?? 0) + 0.01));
  const trails = walks * turn * (TRAILS + 0.018 * Math.sin(beat + 0.6));
  const knee = Math.min(0, ...knees) - rest;
  const front = Math.min(knee * 0.96, ...shins.map((x) => x - rest));
  const back = Math.max(0, ...shins, ...knees) + rest + trails;
  const sway = walks * 0.012 * Math.sin(beat) * (1 - turn);
  const hipLeft = -lerp(half * 0.86, half * 0.7, turn);
  const hipRight = lerp(half * 0.86, half * 0.86, turn);
  const path = new Path2D();
  path.moveTo(-waist, waistY - 0.01);
  path.bezierCurveTo(-waist * 1.05, lerp(waistY, hips, 0.4), hipLeft, lerp(waistY, hips, 0.5), hipLeft, hips);
  const slope = (front - knee) / (hem - kneeY);
  const [above, below] = [(kneeY - hips) * 0.5, (hem - kneeY) * 0.5];
  path.bezierCurveTo(
    lerp(hipLeft, knee, 0.42),
    lerp(hips, kneeY, 0.26),
    knee - slope * above + sway * 0.5,
    kneeY - above,
    knee + sway * 0.6,
    kneeY,
  );
  path.bezierCurveTo(
    knee + slope * below + sway * 0.8,
    kneeY + below,
    front - slope * below * 0.6 + sway,
    hem - below * 0.6,
    front + sway,
    hem,
  );
  // The hem hangs in folds.
  const folds = 4;
  for (let fold = 0; fold < folds; fold++) {
    const x = lerp(front, back, (fold + 1) / folds) + sway;
    const drop = 0.024 * Math.sin(((fold + 1) / folds) * Math.PI) + (fold === folds - 1 ? -0.012 * walks : 0);
    const mid = lerp(front, back, (fold + 0.5) / folds) + sway;
    path.quadraticCurveTo(mid, hem + 0.022 + 0.014 * Math.sin(beat + fold * 1.7) * walks + drop, x, hem + drop);
  }
  path.bezierCurveTo(
    lerp(hipRight, back, 0.72) + sway,
    lerp(hips, hem, 0.72),
    hipRight + 0.016,
    hips + 0.1,
    hipRight,
    hips,
  );
  path.bezierCurveTo(hipRight, lerp(waistY, hips, 0.45), waist * 1.05, lerp(waistY, hips, 0.4), waist, waistY - 0.01);
  path.closePath();
  const shade = canvas.createLinearGradient(front * 0.7, hips, back, hem);
  shade.addColorStop(0, mix(gown, '#ffffff', 0.12));
  shade.addColorStop(0.4, gown);
  shade.addColorStop(1, mix(gown, SHADOW, 0.42));
  fillRimmed(canvas, path, shade, rims, 0.006);
  const alpha = canvas.globalAlpha;
  for (const [across, wide, light] of [
    [0.2, 0.05, false],
    [0.34, 0.045, true],
    [0.56, 0.075, false],
    [0.7, 0.04, true],
    [0.86, 0.06, false],
  ] as const) {
    const x = lerp(front, back, across + 0.03 * walks * Math.sin(beat + across * 6)) + sway;
    const root = lerp(hipLeft, hipRight, across);
    canvas.fillStyle = light ? mix(gown, '#ffffff', 0.2) : mix(gown, SHADOW, 0.36);
    canvas.globalAlpha = alpha * (light ? 0.5 : 0.7);
    canvas.beginPath();
    canvas.moveTo(root, hips - 0.03);
    canvas.quadraticCurveTo(root - wide * 0.1, lerp(hips, hem, 0.5), x - wide * 0.5, hem + 0.016);
    canvas.lineTo(x + wide * 0.5, hem + 0.016);
    canvas.quadraticCurveTo(root + wide * 0.2, lerp(hips, hem, 0.5), root, hips - 0.03);
    canvas.fill();
  }
  canvas.globalAlpha = alpha;
}

function drawNeck(canvas: SKRSContext2D, { half, pictureBottom }: Pattern, { top, shoulder }: Cut, skin: string): void {
  const wide = half * 0.3;
  const chin = -pictureBottom;
  canvas.fillStyle = mix(skin, '#4a1430', 0.16);
  canvas.beginPath();
  canvas.moveTo(-wide, chin - 0.03);
  canvas.quadraticCurveTo(-wide * 0.86, top - 0.005, -shoulder * 0.66, top + 0.012);
  canvas.lineTo(-shoulder * 0.8, top + 0.14);
  canvas.lineTo(shoulder * 0.8, top + 0.14);
  canvas.lineTo(shoulder * 0.66, top + 0.012);
  canvas.quadraticCurveTo(wide * 0.9, top - 0.005, wide, chin - 0.03);
  canvas.fill();
  canvas.fillStyle = mix(skin, '#3a1030', 0.4);
  canvas.beginPath();
  canvas.moveTo(-wide, chin - 0.03);
  canvas.lineTo(wide, chin - 0.03);
  canvas.quadraticCurveTo(wide * 0.4, chin + 0.02, -wide * 0.92, chin + 0.006);
  canvas.fill();
}

/** The dress from the neckline to the waist. */
function drawBodice(canvas: SKRSContext2D, cut: Cut, { rims, accent }: Clothes, gown: string): void {
  const { shoulder, top, waist, waistY, middle, turn } = cut;
  const path = new Path2D();
  path.moveTo(middle - shoulder * 0.62, top + 0.045);
  path.quadraticCurveTo(middle, top + 0.125, middle + shoulder * 0.62, top + 0.045);
  path.lineTo(shoulder * 0.86, top + 0.12);
  path.quadraticCurveTo(waist * 1.1, lerp(top, waistY, 0.75), waist, waistY + 0.012);
  path.lineTo(-waist, waistY + 0.012);
  path.bezierCurveTo(
    -waist * 1.1,
    lerp(top, waistY, 0.8),
    -shoulder * lerp(0.84, 1.06, turn),
    lerp(top, waistY, 0.62),
    -shoulder * lerp(0.84, 0.98, turn),
    lerp(top, waistY, 0.42),
  );
  path.closePath();
  fillRimmed(canvas, path, gown, rims, 0.004);
  canvas.strokeStyle = mix(accent, GOLD, 0.8);
  canvas.lineWidth = 0.004;
  canvas.beginPath();
  canvas.moveTo(middle * 0.4 - shoulder * 0.34, top + 0.01);
  canvas.quadraticCurveTo(middle * 0.9, top + 0.09, middle * 0.4 + shoulder * 0.36, top + 0.01);
  canvas.stroke();
}

/** Short, open, of leather that shines; collar and lapels. */
function drawJacket(canvas: SKRSContext2D, cut: Cut, { top: leather, rims }: Clothes): void {
  const { shoulder, top, waist, waistY, middle, turn } = cut;
  const hem = waistY + 0.022;
  const bust = lerp(top, waistY, 0.5);
  for (const side of [-1, 1]) {
    const edge = shoulder * (side < 0 ? lerp(1, 1.04, turn) : 1);
    const inner = middle + side * shoulder * lerp(0.3, side < 0 ? 0.26 : 0.36, turn);
    const low = middle * 0.8 + side * waist * lerp(0.5, side < 0 ? 0.42 : 0.62, turn);
    const path = new Path2D();
    path.moveTo(middle * 0.3 + side * shoulder * 0.34, top - 0.008);
    path.bezierCurveTo(side * edge * 0.72, top + 0.002, side * edge, top + 0.012, side * edge, top + 0.06);
    path.bezierCurveTo(side * edge * 1.02, bust, side * waist * 1.22, lerp(top, waistY, 0.8), side * waist * 1.14, hem);
    path.lineTo(low, hem + 0.004);
    path.quadraticCurveTo(inner, lerp(bust, hem, 0.3), inner + side * 0.004, bust - 0.02);
    path.quadraticCurveTo(inner + side * 0.014, top + 0.05, middle * 0.3 + side * shoulder * 0.34, top - 0.008);
    path.closePath();
    const shade = canvas.createLinearGradient(-shoulder, top, shoulder, hem);
    shade.addColorStop(0, mix(leather, '#ffffff', 0.2));
    shade.addColorStop(0.35, leather);
    shade.addColorStop(1, mix(leather, SHADOW, 0.4));
    fillRimmed(canvas, path, shade, rims, 0.006);
    canvas.strokeStyle = mix(leather, '#ffffff', 0.34);
    canvas.lineWidth = 0.006;
    canvas.beginPath();
    canvas.moveTo(side * edge * 0.8, top + 0.03);
    canvas.quadraticCurveTo(side * edge * 0.86, bust, side * waist * 0.96, lerp(bust, hem, 0.75));
    canvas.stroke();
    // A lapel, turned back.
    canvas.fillStyle = mix(leather, '#ffffff', 0.14);
    canvas.beginPath();
    canvas.moveTo(middle * 0.3 + side * shoulder * 0.3, top - 0.014);
    canvas.lineTo(middle * 0.4 + side * shoulder * 0.72, top + 0.052);
    canvas.lineTo(inner + side * shoulder * 0.2, top + 0.066);
    canvas.lineTo(inner, lerp(bust, hem, 0.2));
    canvas.quadraticCurveTo(inner + side * 0.008, top + 0.05, middle * 0.3 + side * shoulder * 0.3, top - 0.014);
    canvas.fill();
    canvas.strokeStyle = mix(leather, SHADOW, 0.6);
    canvas.lineWidth = 0.004;
    canvas.stroke();
    canvas.strokeStyle = GOLD;
    canvas.lineWidth = 0.005;
    canvas.beginPath();
    canvas.moveTo(inner, lerp(bust, hem, 0.22));
    canvas.quadraticCurveTo(inner, lerp(bust, hem, 0.5), low, hem);
    canvas.stroke();
  }
}
