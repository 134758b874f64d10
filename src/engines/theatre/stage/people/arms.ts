/** The arms of a puppet: where they reach, sleeves, and hands that close about what they hold. Called by `puppet.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawFurLimb, drawPaw, rimOf } from '../beasts/fur-body.js';
import { drawFurSleeve } from '../beasts/fur-clothes.js';
import type { Body, Thing } from '../body.js';
import { drawCouter, drawVambrace } from '../clothes/armour.js';
import { drawStrips } from '../clothes/being-clothes.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { isInArms } from '../things/armful.js';
import { drawGlove } from './gloves.js';
import { drawHoseArm, drawRolledCuff } from './hose-limbs.js';
import { type Bent, bendTowards, bentLine, cuff, drawHand, type Grasp, roundLimb, SHADOW, type Spot } from './limbs.js';
import { rimLimb } from './neon-rims.js';
import { grownOf, isHuman, type Pattern } from './patterns.js';
import type { Turned } from './puppet.js';
import { drawRings } from './robot-body.js';

interface Arm extends Bent {
  root: Spot;
  far: boolean;
}

/** How many times as long short arms are that reach for a handlebar. */
const GROWN = 1.36;

function armOf({ pattern, body }: Turned, side: number): Arm {
  const pedals = pattern.trunk === 'chest' ? grownOf(pattern, body) : 0;
  const profile =
    clamp(body.turn) * (pattern.trunk === 'person' ? 1 : pattern.trunk === 'none' ? 0 : lerp(0.4, 0.9, pedals));
  const aside = pattern.sides?.[side < 0 ? 0 : 1] ?? pattern.shoulderAside;
  const root: Spot = [side * aside * lerp(1, 0.52, profile) + (pattern.pictureShift ?? 0), -pattern.shoulder];
  return {
    root,
    ...reachOf({ ...pattern, arm: pattern.arm * lerp(1, GROWN, pedals) }, body, side, root, profile),
    far: side < 0 && profile > 0.4,
  };
}

function paintHand(canvas: SKRSContext2D, turned: Turned, { joint, end, far }: Arm, side: number): void {
  const { pattern, clothes, body } = turned;
  if (clothes.fur) {
    drawPaw(canvas, clothes.fur, end, pattern.hand * 1.08);
    return;
  }
  if (clothes.gloves) {
    drawGlove(canvas, far ? mix(clothes.gloves, SHADOW, 0.14) : clothes.gloves, joint, end, pattern.hand, side);
    return;
  }
  const points = Math.atan2(end[1] - joint[1], end[0] - joint[0]);
  const bare = clothes.mittens ?? clothes.skin;
  const skin = far ? mix(bare, SHADOW, 0.14) : bare;
  if (clothes.mittens) cuff(canvas, mix(skin, '#ffffff', 0.2), joint, end, pattern.hand * 2.3, [0.78, 1]);
  drawHand(canvas, skin, end, pattern.hand, points, side, graspOf(body, side, end));
}

/** Whether a limb of rubber may grow out from behind its body: where its hand is at the side, and not before it. */
export function isBeside(turned: Turned, side: number): boolean {
  const { root, end } = armOf(turned, side);
  return side * (end[0] - root[0]) > -0.02;
}

/** Fingers are seen over what is held before everything. */
export function drawGrip(turned: Turned, side: number): void {
  const arm = armOf(turned, side);
  if (turned.body.things.some((thing) => thing.layer === 'over' && grips(thing, arm.end)))
    paintHand(turned.canvas, turned, arm, side);
}

/** Whether the hand of `side` is at the neck of a guitar: its arm is behind the neck, and its fingers come round it. */
export const isFretting = ({ things, hands }: Body, side: number): boolean =>
  side > 0 && hands[1].k > 0.5 && things.some(({ picture, alpha }) => picture === 'drawn-guitar' && alpha > 0.4);

/** From under the neck onto the strings: where each finger is along it, in radii of the hand. */
const FINGERS = [-0.72, -0.2, 0.32, 0.82] as const;

/** Over the neck of the guitar that this hand holds. */
export function drawFretting(turned: Turned, side: number): void {
  const { canvas, pattern, clothes, body } = turned;
  const guitar = body.things.find(({ picture }) => picture === 'drawn-guitar');
  if (!guitar || !isFretting(body, side)) return;
  const { end } = armOf(turned, side);
  const radius = pattern.hand * (clothes.fur ? 1.08 : 1.15);
  const colour = clothes.fur?.limb ?? clothes.skin;
  const line = clothes.fur ? rimOf(colour) : mix(colour, SHADOW, 0.4);
  canvas.save();
  canvas.translate(...end);
  canvas.rotate(Math.atan2(end[1] + guitar.y, end[0] + guitar.x));
  for (const [tone, wide] of [
    [line, 0.5],
    [mix(colour, '#ffffff', 0.08), 0.34],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = radius * wide;
    canvas.beginPath();
    for (const along of FINGERS) {
      canvas.moveTo(radius * along, radius * 0.62);
      canvas.lineTo(radius * (along + 0.12), -radius * 0.22);
    }
    canvas.stroke();
  }
  canvas.restore();
}

/** Of an arm that comes round somebody from behind, what is before them: the hand. */
export function drawHandAround(turned: Turned, side: number): void {
  paintHand(turned.canvas, turned, armOf(turned, side), side);
}

/** Of an arm that holds somebody close, parts of its own width: whoever is held should be seen. */
const CLOSE = 0.8;

export function drawArm(turned: Turned, side: number): void {
  const { canvas, pattern, clothes, body } = turned;
  const armWidth = pattern.armWidth * (body.things.some(isInArms) ? CLOSE : 1);
  const person = isHuman(pattern);
  const arm = armOf(turned, side);
  const { root, joint, end, far } = arm;
  const bare = pattern.trunk === 'none' ? clothes.trousers : clothes.top;
  const shade = (colour: string): string => (far ? mix(colour, SHADOW, 0.14) : colour);
  const hand = (): void => paintHand(canvas, turned, arm, side);
  if (clothes.fur) {
    const look = { width: armWidth, paw: pattern.hand * 1.08, leg: false, far, turn: 0, tilt: 0 };
    drawFurLimb(canvas, clothes.fur, [root, joint, end], look);
    if (clothes.style && !clothes.bareArms) drawFurSleeve(canvas, clothes, [root, joint, end], armWidth, far);
    if (clothes.gloves) drawGlove(canvas, shade(clothes.gloves), joint, end, pattern.hand, side);
    return;
  }
  if (pattern.trunk === 'none') {
    drawHoseArm(canvas, bare, armWidth, root, joint, end);
    drawRolledCuff(canvas, shade(clothes.skin), end, pattern.hand, Math.atan2(end[1] - joint[1], end[0] - joint[0]));
    hand();
    return;
  }
  const line = bentLine(root, joint, end, armWidth);
  const wrist: Spot = [lerp(joint[0], end[0], 0.92), lerp(joint[1], end[1], 0.92)];
  if (clothes.shortSleeves) {
    roundLimb(canvas, shade(clothes.skin), line, armWidth * 0.8, armWidth * 0.7);
    hand();
    const hem: Spot = [lerp(root[0], joint[0], 0.84), lerp(root[1], joint[1], 0.84)];
    roundLimb(canvas, shade(clothes.top), [root, hem], armWidth * 1.1, armWidth * 1.2, true);
    cuff(canvas, shade(clothes.accent), root, hem, armWidth * 1.22, [0.82, 1]);
    return;
  }
  hand();
  const sleeve = bentLine(root, joint, wrist, armWidth);
  rimLimb(canvas, clothes.rims, sleeve, armWidth * 1.08, armWidth * 0.92);
  roundLimb(canvas, shade(bare), sleeve, armWidth * 1.08, armWidth * 0.92, true);
  if (clothes.style === 'chic') drawCreases(canvas, mix(shade(bare), SHADOW, 0.5), arm, armWidth);
  if (clothes.style === 'bandaged') drawStrips(canvas, clothes.accent, [root, joint, end], armWidth);
  else if (clothes.style === 'robot') drawRings(canvas, shade(clothes.accent), [root, joint, end], armWidth);
  else if (clothes.style === 'armour') {
    drawVambrace(canvas, shade(clothes.skin), joint, end, armWidth);
    drawCouter(canvas, shade(clothes.top), root, joint, armWidth);
  } else if (person) cuff(canvas, mix(shade(bare), SHADOW, 0.14), joint, wrist, armWidth * 1.04, [0.74, 1]);
}

/** Leather that is pressed together in the bend of an elbow: two short folds, the more the arm is bent. */
function drawCreases(canvas: SKRSContext2D, colour: string, { root, joint, end }: Arm, wide: number): void {
  const [x, y] = [(root[0] + end[0]) / 2 - joint[0], (root[1] + end[1]) / 2 - joint[1]];
  const inwards = Math.hypot(x, y) || 0.001;
  const bent = clamp(inwards / wide - 0.6);
  if (bent < 0.1) return;
  const [alongX, alongY] = [x / inwards, y / inwards];
  canvas.strokeStyle = colour;
  canvas.lineWidth = wide * 0.09;
  canvas.beginPath();
  for (const aside of [-0.22, 0.22]) {
    canvas.moveTo(
      joint[0] + (alongX * 0.5 - alongY * aside * 1.5) * wide,
      joint[1] + (alongY * 0.5 + alongX * aside * 1.5) * wide,
    );
    canvas.lineTo(
      joint[0] + (alongX * (0.5 - 0.5 * bent) - alongY * aside) * wide,
      joint[1] + (alongY * (0.5 - 0.5 * bent) + alongX * aside) * wide,
    );
  }
  canvas.stroke();
}

/** Nearer than this to the grip of a thing, own heights, a hand closes about it. */
const GRIP = 0.085;
/** Pictures that are hands themselves. */
const OPEN_HANDED = /^(1faf0|270[abc]|261d)/;

const grips = (thing: Thing, [x, y]: Spot): boolean =>
  thing.alpha > 0.4 &&
  !OPEN_HANDED.test(thing.picture) &&
  (Math.hypot(thing.x + x, thing.y + y) < GRIP ||
    (thing.line !== undefined && Math.hypot(thing.line[0] + x, thing.line[1] + y) < GRIP));

function graspOf(body: Body, side: number, end: Spot): Grasp {
  if (body.things.some((thing) => grips(thing, end))) return 'fist';
  return (side < 0 && body.wave > 0.3) || body.cheer > 0.4 || body.reach > 0.3 ? 'open' : 'easy';
}

/** What is held goes with the hand that holds it, however far the arm gets. */
export function bringToHands(turned: Turned): void {
  const { body } = turned;
  for (const side of [-1, 1]) {
    const goal = body.hands[side < 0 ? 0 : 1];
    if (goal.k < 0.5) continue;
    const { end } = armOf(turned, side);
    for (const thing of body.things) {
      if (thing.free) continue;
      // Told once: a body is drawn a second time in its mirror.
      const [aside, above] = [thing.x - goal.x, thing.y - goal.y];
      if (!thing.inHand && Math.hypot(aside, above) < GRIP) thing.inHand = [aside, above, side];
      if (thing.inHand?.[2] !== side) continue;
      thing.x = thing.inHand[0] - end[0];
      thing.y = thing.inHand[1] - end[1];
    }
  }
}

/** Hanging and swinging arms, arms thrown about, and hands that an act puts somewhere. */
function reachOf(pattern: Pattern, body: Body, side: number, root: Spot, profile: number): Bent {
  const { arm } = pattern;
  const person = isHuman(pattern);
  const moving = clamp(body.stride);
  const opposite = Math.sin((body.step + (side > 0 ? 0 : 0.5) + 0.05) * TURN);
  const swing = opposite * lerp(person ? 0.64 : 0.5, 0.75, body.running) * body.stride * lerp(0.35, 1, profile);
  const danced = clamp(body.cheer) * (1.25 + 1.05 * Math.sin((body.cheerPhase + (side > 0 ? 0 : 0.42)) * TURN));
  const waving = side < 0 ? body.wave * (2.5 + 0.36 * Math.sin(body.wavePhase * TURN)) : 0;
  const aside = Math.max(pattern.hang * lerp(1, 0.2, profile), danced, waving, 2.75 * body.reach);
  const bent = clamp(body.running * moving) * (aside < 1 ? 1 : 0);
  const long = arm * lerp(lerp(pattern.chic ? 0.99 : person ? 0.93 : 0.975, 0.9, moving), 0.72, bent);
  const up = Math.sin(aside) * side;
  const forwards = aside < 1.2 ? Math.sin(swing) + 0.42 * bent + 0.06 * moving : 0;
  const free: Spot = [
    root[0] + up * long - forwards * long,
    root[1] + Math.cos(aside) * long * Math.cos(swing * 0.9) - 0.05 * bent,
  ];
  const goal = body.hands[side < 0 ? 0 : 1];
  const target: Spot = [lerp(free[0], -goal.x, goal.k), lerp(free[1], -goal.y, goal.k)];
  const back = lerp(side, 0.8, profile);
  const raised = clamp((aside - 1.2) * 2) * (1 - goal.k);
  return bendTowards(root, target, arm, [lerp(back * lerp(1, 0.5, goal.k), side, raised), 0.8 - raised]);
}
