/**
 * The drawn body of a sprite that shows only a head or a chest, and the limbs of faces and things that walk: legs
 * that step, arms that swing, wave and dance. Called by `figure.ts`; paints with feet at the origin, looking left.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from './body.js';
import { clamp, lerp, TURN } from './easing.js';
import { mix } from './paint.js';

/** Colours already lit by the set. */
export interface Clothes {
  skin: string;
  top: string;
  trousers: string;
  shoes: string;
}

/** Measures of a puppet as parts of its whole height; the picture hangs above the hips. */
export interface Pattern {
  pictureHeight: number;
  /** From the ground up to the picture's lower edge. */
  pictureBottom: number;
  hip: number;
  hipAside: number;
  leg: number;
  shoulder: number;
  shoulderAside: number;
  arm: number;
  armWidth: number;
  hand: number;
  /** A drawn chest (under a head), hips (under a bust), or neither. */
  trunk: 'chest' | 'hips' | 'none';
}

export const PATTERNS = {
  head: {
    pictureHeight: 0.56,
    pictureBottom: 0.43,
    hip: 0.2,
    hipAside: 0.085,
    leg: 0.115,
    shoulder: 0.43,
    shoulderAside: 0.125,
    arm: 0.2,
    armWidth: 0.082,
    hand: 0.048,
    trunk: 'chest',
  },
  bust: {
    pictureHeight: 0.7,
    pictureBottom: 0.3,
    hip: 0.31,
    hipAside: 0.125,
    leg: 0.16,
    shoulder: 0.49,
    shoulderAside: 0.27,
    arm: 0.24,
    armWidth: 0.105,
    hand: 0.06,
    trunk: 'hips',
  },
  face: {
    pictureHeight: 0.72,
    pictureBottom: 0.27,
    hip: 0.34,
    hipAside: 0.13,
    leg: 0.05,
    shoulder: 0.54,
    shoulderAside: 0.32,
    arm: 0.24,
    armWidth: 0.042,
    hand: 0.052,
    trunk: 'none',
  },
} as const satisfies Record<string, Pattern>;

/** How high a leg's foot is lifted in a step, own heights. */
const LIFT = 0.075;

/** Draws the whole puppet of `height` pixels; `picture` is the lit sprite. */
export function drawPuppet(
  canvas: SKRSContext2D,
  picture: Canvas,
  pattern: Pattern,
  clothes: Clothes,
  body: Body,
  height: number,
  arms: boolean,
): void {
  const sink = clamp(body.fold) * pattern.hip * 0.62;
  const widest = (pattern.pictureHeight * picture.width) / picture.height / 2;
  const measured = { ...pattern, shoulderAside: pattern.trunk === 'none' ? widest * 0.9 : pattern.shoulderAside };
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const side of [1, -1]) drawLeg(canvas, measured, clothes, body, side, sink);
  canvas.translate(0, sink);
  canvas.translate(0, -pattern.hip);
  canvas.rotate(-body.bow);
  canvas.translate(0, pattern.hip);
  if (arms && pattern.trunk === 'chest') for (const side of [1, -1]) drawArm(canvas, measured, clothes, body, side);
  drawTrunk(canvas, measured, clothes);
  drawPicture(canvas, picture, measured, body);
  if (arms && pattern.trunk !== 'chest') for (const side of [1, -1]) drawArm(canvas, measured, clothes, body, side);
  canvas.restore();
}

function drawLeg(
  canvas: SKRSContext2D,
  pattern: Pattern,
  clothes: Clothes,
  body: Body,
  side: number,
  sink: number,
): void {
  const turns = body.step + (side > 0 ? 0.5 : 0);
  const moving = clamp(body.stride);
  const swing = Math.sin(turns * TURN) * lerp(0.42, 0.62, body.running) * body.stride;
  const lift = Math.max(0, Math.cos(turns * TURN)) * LIFT * body.stride * lerp(1, 1.5, body.running);
  const hipX = side * pattern.hipAside * lerp(1, 0.8, moving);
  const hipY = -pattern.hip + sink;
  const thick = pattern.leg;
  const footX = hipX * 1.05 - Math.sin(swing) * pattern.hip - body.fold * side * -0.05;
  const footY = -lift - thick * 0.28;
  const kneeX = (hipX + footX) / 2 - lift * 0.9 - body.fold * 0.02;
  const kneeY = (hipY + footY) / 2;
  limb(canvas, clothes.trousers, thick, hipX, hipY, kneeX, kneeY, footX, footY - thick * 0.1);
  const toe = lerp(0.15, 0.42, moving);
  const shoe = Math.max(thick, 0.075);
  canvas.save();
  canvas.translate(footX - shoe * toe, footY + thick * 0.28 - shoe * 0.3);
  canvas.rotate(-swing * 0.5);
  canvas.fillStyle = clothes.shoes;
  canvas.beginPath();
  canvas.ellipse(0, 0, shoe * 0.74, shoe * 0.42, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = mix(clothes.shoes, '#ffffff', 0.28);
  canvas.beginPath();
  canvas.ellipse(-shoe * 0.16, -shoe * 0.14, shoe * 0.34, shoe * 0.14, -0.15, 0, TURN);
  canvas.fill();
  canvas.restore();
}

function drawArm(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body, side: number): void {
  const opposite = Math.sin((body.step + (side > 0 ? 0 : 0.5)) * TURN);
  const swing = opposite * 0.55 * body.stride;
  const danced = clamp(body.cheer) * (1.25 + 1.05 * Math.sin((body.cheerPhase + (side > 0 ? 0 : 0.42)) * TURN));
  const waving = side < 0 ? body.wave * (2.45 + 0.42 * Math.sin(body.wavePhase * TURN)) : 0;
  const raised = Math.max(0.32 + 0.25 * clamp(body.stride), danced, waving, 2.7 * body.reach);
  const shoulderX = side * pattern.shoulderAside;
  const shoulderY = -pattern.shoulder;
  const handX =
    shoulderX + side * Math.sin(raised) * pattern.arm - Math.sin(swing) * pattern.arm * (raised < 1 ? 1 : 0.3);
  const handY = shoulderY + Math.cos(raised) * pattern.arm * Math.cos(swing * 0.6);
  const elbowX = (shoulderX + handX) / 2 + side * pattern.arm * 0.16;
  const elbowY = (shoulderY + handY) / 2 + pattern.arm * 0.14;
  const bare = pattern.trunk === 'none' ? clothes.trousers : clothes.top;
  limb(canvas, bare, pattern.armWidth, shoulderX, shoulderY, elbowX, elbowY, handX, handY);
  hand(canvas, clothes.skin, handX, handY, pattern.hand, Math.atan2(handY - elbowY, handX - elbowX), side);
}

/** A waving arm for a picture of a whole person, from the shoulder at the origin; lengths in own heights. */
export function drawRaisedArm(canvas: SKRSContext2D, clothes: Clothes, body: Body): void {
  const angle = 0.42 + 0.4 * Math.sin(body.wavePhase * TURN);
  const elbowX = 0.085;
  const elbowY = -0.02;
  const handX = elbowX + 0.15 * Math.sin(angle);
  const handY = elbowY - 0.15 * Math.cos(angle);
  canvas.lineCap = 'round';
  limb(canvas, clothes.skin, 0.052, 0.05, 0.01, elbowX, elbowY, handX, handY);
  limb(canvas, clothes.top, 0.068, 0, 0, 0.03, 0.01, 0.06, 0);
  hand(canvas, clothes.skin, handX, handY, 0.034, -Math.PI / 2 + angle, 1);
}

function hand(
  canvas: SKRSContext2D,
  colour: string,
  x: number,
  y: number,
  radius: number,
  angle: number,
  side: number,
): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
  canvas.beginPath();
  canvas.arc(
    x + Math.cos(angle - side * 1.1) * radius * 0.95,
    y + Math.sin(angle - side * 1.1) * radius * 0.95,
    radius * 0.42,
    0,
    TURN,
  );
  canvas.fill();
  canvas.fillStyle = mix(colour, '#ffffff', 0.3);
  canvas.beginPath();
  canvas.arc(x - radius * 0.25, y - radius * 0.3, radius * 0.45, 0, TURN);
  canvas.fill();
}

/** A tube from one joint through a bent one, shaded by a darker rim and a lighter ridge. */
function limb(
  canvas: SKRSContext2D,
  colour: string,
  width: number,
  x: number,
  y: number,
  bendX: number,
  bendY: number,
  endX: number,
  endY: number,
): void {
  for (const [tone, thickness, shift] of [
    [mix(colour, '#1d1238', 0.26), 1, 0],
    [colour, 0.8, -0.05],
    [mix(colour, '#ffffff', 0.22), 0.26, -0.17],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = width * thickness;
    canvas.beginPath();
    canvas.moveTo(x + width * shift, y);
    canvas.quadraticCurveTo(bendX + width * shift, bendY, endX + width * shift, endY);
    canvas.stroke();
  }
}

function drawTrunk(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes): void {
  if (pattern.trunk === 'none') return;
  const colour = pattern.trunk === 'chest' ? clothes.top : clothes.trousers;
  const top = pattern.trunk === 'chest' ? -pattern.shoulder - 0.06 : -pattern.pictureBottom - 0.04;
  const bottom = -pattern.hip + (pattern.trunk === 'chest' ? 0.05 : 0.075);
  const half = pattern.trunk === 'chest' ? 0.155 : pattern.hipAside + pattern.leg / 2 - 0.005;
  const shade = canvas.createRadialGradient(
    -half * 0.4,
    top + (bottom - top) * 0.35,
    0.01,
    0,
    (top + bottom) / 2,
    half * 1.7,
  );
  shade.addColorStop(0, mix(colour, '#ffffff', 0.24));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, '#1d1238', 0.4));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.roundRect(-half, top, half * 2, bottom - top, pattern.trunk === 'chest' ? [0.1, 0.1, 0.09, 0.09] : 0.06);
  canvas.fill();
}

function drawPicture(canvas: SKRSContext2D, picture: Canvas, pattern: Pattern, body: Body): void {
  const width = (pattern.pictureHeight * picture.width) / picture.height;
  const neck = -pattern.pictureBottom;
  canvas.save();
  const free = pattern.trunk === 'chest' ? 1 : 0.45;
  canvas.translate(-body.headAside * free, neck + body.headDown * free);
  canvas.rotate(-body.headTip * free);
  canvas.drawImage(picture, -width / 2, -pattern.pictureHeight, width, pattern.pictureHeight);
  canvas.restore();
}
