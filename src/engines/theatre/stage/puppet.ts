/**
 * The drawn body of people, and of a sprite that shows only a head, a chest or a face: legs that step and bend, arms
 * that swing, reach and hold. Called by `figure.ts`; paints with feet at the origin, looking left.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { FacePaint } from './alive-face.js';
import type { Body } from './body.js';
import { clamp, lerp, TURN } from './easing.js';
import { drawHead, type FaceLook } from './head.js';
import { type Bent, bendTowards, drawHand, drawShoe, hose, type Spot, taperedLeg, tube } from './limbs.js';
import { mix } from './paint.js';
import type { Pattern } from './patterns.js';
import { drawShirt, drawTrousers } from './person.js';

/** Colours already lit by the set. */
export interface Clothes {
  skin: string;
  top: string;
  trousers: string;
  shoes: string;
  /** Sleeves end above the elbow. */
  shortSleeves?: boolean;
  /** What a chest in a picture wears, where its sleeves are of another colour. */
  coat?: string;
  /** A dress instead of trousers. */
  dress?: boolean;
}

/** What is drawn between the layers of a puppet: things in its hands, hats. Called in own heights, y downwards. */
export interface Between {
  behind?(): void;
  /** On the head; moves with it. */
  onHead?(): void;
  onNeck?(): void;
  front?(): void;
  over?(): void;
}

export interface Puppet {
  picture: Canvas;
  pattern: Pattern;
  clothes: Clothes;
  face?: FaceLook;
  arms: boolean;
  /** The face of a thing that came alive. */
  alive?: AliveLook;
}

/** Where the drawn face goes, and whether the picture, which may show letters, is turned back from a mirrored figure. */
export interface AliveLook {
  /** Without it there is no face: words stand there. */
  paint?: FacePaint;
  x: number;
  y: number;
  wide: number;
  mirrored: boolean;
}

const SWING = [0.4, 0.68] as const;
/** People's legs scissor wider: a walk is known by its stride. */
const STRIDING = [0.56, 0.8] as const;
const ON_GROUND = 0.6;

/** Draws the whole puppet of `height` pixels. */
export function drawPuppet(canvas: SKRSContext2D, puppet: Puppet, body: Body, height: number, between: Between): void {
  const { picture, pattern, clothes } = puppet;
  const widest = (pattern.pictureHeight * picture.width) / picture.height / 2;
  const measured = {
    ...pattern,
    shoulderAside: pattern.trunk === 'none' && !pattern.sides ? widest * 0.9 : pattern.shoulderAside,
    ...(puppet.alive?.mirrored && mirroredSides(pattern)),
  };
  const sink = Math.min(pattern.hip * 0.92, clamp(body.fold) * pattern.hip * 0.62 + body.crouch);
  const turned = { canvas, pattern: measured, clothes, body, sink };
  const arm = (side: number): void => {
    if (puppet.arms) drawArm(turned, side);
  };
  const early = (side: number): boolean =>
    pattern.trunk === 'chest' || (pattern.trunk === 'person' && side < 0 && body.turn > 0.35);
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.save();
  bow(canvas, pattern, body, sink);
  between.behind?.();
  canvas.restore();
  for (const side of [-1, 1]) if (side > 0 || body.farLeg > 0.5) drawLeg(turned, side);
  bow(canvas, pattern, body, sink);
  const raised = (side: number): boolean => {
    const hand = body.hands[side < 0 ? 0 : 1];
    return (
      (hand.k > 0.3 && hand.y > pattern.shoulder - 0.14) || body.wave > 0.3 || body.cheer > 0.4 || body.reach > 0.3
    );
  };
  for (const side of [-1, 1]) if (early(side) && !raised(side)) arm(side);
  drawTrunk(canvas, measured, clothes, body);
  const neckFree = pattern.trunk === 'chest' || pattern.trunk === 'person';
  if (neckFree) between.onNeck?.();
  const low = (side: number): boolean => pattern.trunk === 'person' && !early(side) && !raised(side);
  for (const side of [-1, 1]) if (low(side) && body.things.length === 0) arm(side);
  drawHead(canvas, { ...puppet, pattern: measured }, body, between.onHead);
  if (!neckFree) between.onNeck?.();
  between.front?.();
  for (const side of [-1, 1]) {
    const done = early(side) ? !raised(side) : low(side) && body.things.length === 0;
    if (!done) arm(side);
  }
  between.over?.();
  canvas.restore();
}

const mirroredSides = ({ sides, pictureShift = 0 }: Pattern): Partial<Pattern> => ({
  sides: sides && [sides[1], sides[0]],
  pictureShift: -pictureShift,
});

function bow(canvas: SKRSContext2D, pattern: Pattern, body: Body, sink: number): void {
  canvas.translate(0, sink - pattern.hip);
  canvas.rotate(-body.bow);
  canvas.translate(0, pattern.hip);
}

interface Turned {
  canvas: SKRSContext2D;
  pattern: Pattern;
  clothes: Clothes;
  body: Body;
  sink: number;
}

/** People, whether their chest is drawn or comes with the picture, have knees, elbows, sleeves and cuffs. */
const isHuman = ({ trunk }: Pattern): boolean => trunk === 'person' || trunk === 'hips';

function drawLeg({ canvas, pattern, clothes, body, sink }: Turned, side: number): void {
  const { leg, hip } = pattern;
  const person = isHuman(pattern);
  const profile = person ? clamp(body.turn) : clamp(body.turn) * 0.5;
  const hipX = side * pattern.hipAside * lerp(1, 0.25, profile);
  const ankle = leg * 0.34;
  const { forwards, lift, tilt: heel } = stepAt(pattern, body, side);
  const shown = lerp(person ? 0.35 : 0.6, 1, profile);
  const goal = body.feet[side < 0 ? 0 : 1];
  const footX = lerp(hipX * 1.08 - forwards * shown, -goal.x + side * 0.012 * (1 - profile), goal.k);
  // Towards us a foot set forwards lies lower in the picture, one left behind higher.
  const nearer = person ? forwards * 0.3 * (1 - profile) : 0;
  const footY =
    lerp(-lift + nearer, -goal.y, goal.k) - ankle - Math.max(0, heel) * ankle * 0.5 * profile * (1 - goal.k);
  const root: Spot = [hipX, -hip + sink + leg * 0.1];
  const bend: Spot = [lerp(side * 0.9, -1, Math.max(profile, goal.k * 0.75)), -0.12];
  const { joint, end } = bendTowards(
    root,
    [footX, footY],
    Math.max(hip, body.legLong) - ankle - leg * 0.1 + 0.001,
    bend,
  );
  const far = side < 0 && profile > 0.4;
  const cloth = far ? mix(clothes.trousers, '#1d1238', 0.14) : clothes.trousers;
  const swung = person ? heel * (1 - goal.k) : 0.9 * clamp(lift / 0.1) * (forwards < 0 ? 1 : -0.3);
  const tilt = swung * profile - (goal.k > 0.5 && goal.y > 0.06 ? 0.5 : 0);
  drawShoe(canvas, clothes.shoes, [end[0], end[1] + ankle], pattern.shoe, profile, side, tilt);
  if (person) {
    const skin = far ? mix(clothes.skin, '#1d1238', 0.14) : clothes.skin;
    taperedLeg(
      canvas,
      clothes.dress ? skin : cloth,
      clothes.dress ? leg * 0.72 : leg,
      [root, joint, end],
      !clothes.dress,
    );
  } else tube(canvas, cloth, leg, pattern.sides ? hose(root, joint, end) : [root, joint, end]);
}

/** Where a foot is in its step: how far before the hip, and lifted; own heights. */
function stepAt(pattern: Pattern, body: Body, side: number): { forwards: number; lift: number; tilt: number } {
  const turns = body.step + (side > 0 ? 0.5 : 0);
  const place = turns - Math.floor(turns);
  const person = isHuman(pattern);
  const widest = person ? STRIDING : SWING;
  const length = pattern.hip * Math.sin(lerp(widest[0], widest[1], body.running)) * body.stride;
  const stepping = clamp(body.stride);
  if (place < ON_GROUND) {
    const part = place / ON_GROUND;
    // It comes down on the heel and leaves over the toes.
    const tilt = person ? stepping * (part < 0.25 ? -0.42 * (1 - part * 4) : 0.6 * Math.max(0, part - 0.66) * 3) : 0;
    return { forwards: length * (1 - 2 * part), lift: 0, tilt };
  }
  const air = (place - ON_GROUND) / (1 - ON_GROUND);
  const high = pattern.hip * lerp(person ? 0.28 : 0.2, 0.5, body.running) * stepping;
  const tilt = person ? stepping * lerp(0.85, -0.42, air) : 0;
  return { forwards: -length * Math.cos(air * Math.PI), lift: high * Math.sin(air * Math.PI), tilt };
}

function drawArm({ canvas, pattern, clothes, body }: Turned, side: number): void {
  const { armWidth } = pattern;
  const person = isHuman(pattern);
  const profile = clamp(body.turn) * (pattern.trunk === 'person' ? 1 : pattern.trunk === 'none' ? 0 : 0.4);
  const aside = pattern.sides?.[side < 0 ? 0 : 1] ?? pattern.shoulderAside;
  const root: Spot = [side * aside * lerp(1, 0.3, profile) + (pattern.pictureShift ?? 0), -pattern.shoulder];
  const { joint, end } = reachOf(pattern, body, side, root, profile);
  const bare = pattern.trunk === 'none' ? clothes.trousers : clothes.top;
  const far = side < 0 && profile > 0.4;
  const shade = (colour: string): string => (far ? mix(colour, '#1d1238', 0.14) : colour);
  const points = Math.atan2(end[1] - joint[1], end[0] - joint[0]);
  if (!person) {
    tube(canvas, bare, armWidth, pattern.sides ? hose(root, joint, end) : [root, joint, end]);
    drawHand(canvas, clothes.skin, end, pattern.hand, points, side);
    return;
  }
  if (clothes.shortSleeves) {
    const sleeve: Spot = [lerp(root[0], joint[0], 0.62), lerp(root[1], joint[1], 0.62)];
    tube(canvas, shade(clothes.skin), armWidth * 0.8, [root, joint, end]);
    drawHand(canvas, shade(clothes.skin), end, pattern.hand, points, side);
    tube(canvas, shade(clothes.top), armWidth * 1.12, [root, sleeve]);
    return;
  }
  drawHand(canvas, shade(clothes.skin), end, pattern.hand, points, side);
  tube(canvas, shade(clothes.top), armWidth, [root, joint, [lerp(joint[0], end[0], 0.9), lerp(joint[1], end[1], 0.9)]]);
}

/** Hanging and swinging arms, arms thrown about, and hands that an act puts somewhere. */
function reachOf(pattern: Pattern, body: Body, side: number, root: Spot, profile: number): Bent {
  const { arm } = pattern;
  const person = isHuman(pattern);
  const moving = clamp(body.stride);
  const opposite = Math.sin((body.step + (side > 0 ? 0 : 0.5) + 0.05) * TURN);
  const swing = opposite * lerp(0.5, 0.75, body.running) * body.stride * lerp(0.35, 1, profile);
  const danced = clamp(body.cheer) * (1.25 + 1.05 * Math.sin((body.cheerPhase + (side > 0 ? 0 : 0.42)) * TURN));
  const waving = side < 0 ? body.wave * (2.5 + 0.36 * Math.sin(body.wavePhase * TURN)) : 0;
  const aside = Math.max(pattern.hang * lerp(1, 0.2, profile), danced, waving, 2.75 * body.reach);
  const bent = clamp(body.running * moving) * (aside < 1 ? 1 : 0);
  const long = arm * lerp(lerp(person ? 0.93 : 0.975, 0.9, moving), 0.72, bent);
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

function drawTrunk(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body): void {
  if (pattern.trunk === 'none') return;
  if (pattern.trunk === 'person') {
    if (!clothes.dress) drawTrousers(canvas, pattern, clothes, body);
    drawShirt(canvas, pattern, clothes, body);
    return;
  }
  const chest = pattern.trunk === 'chest';
  const colour = chest ? clothes.top : clothes.trousers;
  const top = chest ? -pattern.shoulder - 0.08 : -pattern.pictureBottom - 0.04;
  const bottom = -pattern.hip + (chest ? 0.05 : 0.075);
  const half = chest ? pattern.half : pattern.hipAside + pattern.leg / 2 - 0.005;
  const middle = (top + bottom) / 2;
  const shade = canvas.createRadialGradient(-half * 0.4, top + (bottom - top) * 0.35, 0.01, 0, middle, half * 1.7);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.24));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, '#1d1238', 0.4));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.roundRect(-half, top, half * 2, bottom - top, chest ? [0.1, 0.1, 0.09, 0.09] : 0.06);
  canvas.fill();
  if (!chest) drawCoat(canvas, pattern, clothes.coat ?? clothes.top);
}

/** What a picture down to the chest leaves out of a jacket: from the chest, which is broad, down to the hips. */
function drawCoat(
  canvas: SKRSContext2D,
  { pictureBottom, hip, shoulderAside, hipAside, leg }: Pattern,
  colour: string,
): void {
  const top = -pictureBottom - 0.05;
  const bottom = -hip + 0.06;
  const hem = hipAside + leg / 2 + 0.012;
  const shade = canvas.createLinearGradient(-shoulderAside, top, shoulderAside, bottom);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.14));
  shade.addColorStop(0.6, colour);
  shade.addColorStop(1, mix(colour, '#1d1238', 0.25));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(-shoulderAside, top);
  canvas.lineTo(shoulderAside, top);
  canvas.quadraticCurveTo(shoulderAside * 0.98, (top + bottom) / 2, hem, bottom - 0.02);
  canvas.quadraticCurveTo(0, bottom + 0.03, -hem, bottom - 0.02);
  canvas.quadraticCurveTo(-shoulderAside * 0.98, (top + bottom) / 2, -shoulderAside, top);
  canvas.fill();
}
