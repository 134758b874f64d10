/**
 * The drawn body of people, and of a sprite that shows only a head, a chest or a face: legs that step and bend, arms
 * that swing, reach and hold. Called by `figure.ts`; paints with feet at the origin, looking left.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { FacePaint } from './alive-face.js';
import { isInArms } from './armful.js';
import { drawPoleyn } from './armour.js';
import { bringToHands, drawArm, drawFretting, drawGrip, drawHandAround, isBeside, isFretting } from './arms.js';
import type { Coats } from './beast-colours.js';
import type { Species } from './beast-species.js';
import type { Body } from './body.js';
import { drawBoot } from './chic-boots.js';
import { drawChicDrape } from './chic-drape.js';
import { type Chic, drawHairBehind } from './chic-head.js';
import { clamp, lerp } from './easing.js';
import { drawFurLimb, drawFurTail, type Fur } from './fur-body.js';
import type { Style } from './garments.js';
import { drawHead, type FaceLook } from './head.js';
import { drawHoseLeg, drawRoundShoe } from './hose-limbs.js';
import { type Bent, bendTowards, bentLine, cuff, drawShoe, roundLimb, SHADOW, type Spot } from './limbs.js';
import type { Rims } from './neon-rims.js';
import { mix } from './paint.js';
import { grownOf, isHuman, type Pattern } from './patterns.js';
import { drawRings } from './robot-body.js';
import { drawDrape } from './squatting.js';
import { drawShorts } from './summer-clothes.js';
import { drawStirrup } from './tack.js';
import { drawTrunk } from './trunk.js';

/** Colours already lit by the set. */
export interface Clothes {
  skin: string;
  top: string;
  trousers: string;
  shoes: string;
  /** Sleeves end above the elbow. */
  shortSleeves?: boolean;
  /** Trousers end over the knee. */
  shorts?: boolean;
  /** What a chest in a picture wears, where its sleeves are of another colour. */
  coat?: string;
  /** A dress instead of trousers. */
  dress?: boolean;
  style?: Style;
  /** Collars, stripes, buttons, belts. */
  accent: string;
  /** On the lower half of a working jacket. */
  trim?: 'buttons' | 'belt' | 'gown' | 'robe';
  /** Which of four antennas a robot has. */
  antenna?: number;
  /** A patch of lighter fur on a chest. */
  belly?: string;
  /** An animal's own coat instead of clothes. */
  fur?: Fur;
  /** Light of signs at the edges. */
  rims?: Rims;
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
  /** Nothing of the head is seen under a helmet. */
  helmed?: boolean;
  /** Its picture grins: whoever cries would laugh. */
  grins?: boolean;
  /** The face of a thing that came alive. */
  alive?: AliveLook;
  /** An animal whose head is drawn as well. */
  kind?: { species: Species; coats: Coats };
  /** A stylish woman whose head is drawn as well. */
  chic?: Chic;
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
/** How far the heel of a foot in a stirrup is lifted, radians: it hangs lower than the toes. */
const STIRRUPED = -0.14;
/** How far the far heel of who squats is lifted; radians. */
const ON_TOES = 0.62;

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
  if (puppet.arms) bringToHands(turned);
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
  if (clothes.fur) drawFurTail(canvas, pattern, clothes.fur, body);
  // The near leg of who rides hangs over a flank, and the near knee of who squats is before the body.
  const squats = isHuman(pattern) && body.squat > 0.3;
  const draped = squats && (clothes.dress || clothes.style === 'coat');
  const before = body.astride > 0.5 || (squats && !draped);
  const legs: Bent[] = [];
  if (body.astride <= 0.5)
    for (const side of [-1, 1])
      if (side > 0 ? !before : body.farLeg > 0.5) {
        const leg = drawLeg(turned, side);
        legs.push(leg);
        if (draped && clothes.style === 'chic' && side > 0)
          drawChicDrape(canvas, pattern, clothes, pattern.hip - sink, leg.joint, legs[0]!.joint);
      }
  canvas.save();
  bow(canvas, pattern, body, sink);
  const raised = (side: number): boolean => {
    const hand = body.hands[side < 0 ? 0 : 1];
    const close = body.things.some((thing) => thing.picture === 'drawn-guitar' || isInArms(thing));
    return (
      (hand.k > 0.3 && (close || hand.y > pattern.shoulder - 0.14)) ||
      body.wave > 0.3 ||
      body.cheer > 0.4 ||
      body.reach > 0.3
    );
  };
  // Limbs of rubber grow out from behind the body.
  const behind = [-1, 1].filter((side) =>
    pattern.trunk === 'none' ? isBeside(turned, side) : early(side) && !raised(side) && !isFretting(body, side),
  );
  for (const side of behind) arm(side);
  if (puppet.chic && !puppet.helmed) drawHairBehind(canvas, measured, puppet.chic, body);
  drawTrunk(canvas, measured, clothes, body, legs);
  const near = legs.at(-1);
  const lap = draped && clothes.style !== 'chic' && near;
  if (before || lap) {
    canvas.restore();
    if (lap) drawDrape(canvas, pattern, clothes, pattern.hip - sink, near.joint, body.bow);
    else drawLeg(turned, 1);
    canvas.save();
    bow(canvas, pattern, body, sink);
  }
  const neckFree = pattern.trunk === 'chest' || pattern.trunk === 'person';
  if (neckFree) between.onNeck?.();
  // Of who holds somebody close the far arm is behind whom it holds, down to the wrist.
  const hugs = pattern.trunk === 'person' && !clothes.fur && body.things.some(isInArms);
  if (hugs) arm(-1);
  const low = (side: number): boolean => pattern.trunk === 'person' && !early(side) && !raised(side);
  for (const side of [-1, 1]) if (low(side) && body.things.length === 0) arm(side);
  drawHead(canvas, { ...puppet, pattern: measured }, body, between.onHead);
  if (!neckFree) between.onNeck?.();
  const fretting = (side: number): boolean => puppet.arms && isFretting(body, side);
  for (const side of [-1, 1]) if (fretting(side)) drawArm(turned, side);
  between.front?.();
  for (const side of [-1, 1]) {
    const done =
      fretting(side) ||
      (hugs && side < 0) ||
      behind.includes(side) ||
      (!early(side) && low(side) && body.things.length === 0);
    if (!done) arm(side);
  }
  if (hugs && puppet.arms) drawHandAround(turned, -1);
  between.over?.();
  if (puppet.arms)
    for (const side of [-1, 1]) {
      drawGrip(turned, side);
      drawFretting(turned, side);
    }
  canvas.restore();
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

export interface Turned {
  canvas: SKRSContext2D;
  pattern: Pattern;
  clothes: Clothes;
  body: Body;
  sink: number;
}

/** Returns where its knee and ankle are. */
function drawLeg({ canvas, pattern, clothes, body, sink }: Turned, side: number): Bent {
  const { hip } = pattern;
  // A leg that grows to reach a pedal grows thinner; under fur it would be a twig, and has a thigh.
  const grown = grownOf(pattern, body);
  const leg = pattern.leg * lerp(1, clothes.fur ? 0.88 : 0.7, grown);
  const person = isHuman(pattern);
  const profile = person ? clamp(body.turn) : clamp(body.turn) * 0.5;
  const rests = person && side < 0 && body.squat > 0;
  const hipX = side * pattern.hipAside * lerp(1, 0.3, profile);
  const ankle = leg * (pattern.trunk === 'none' ? 0.34 : 0.52);
  const { forwards, lift, tilt: heel } = stepAt(pattern, body, side);
  const shown = lerp(person ? 0.35 : 0.6, 1, profile);
  const goal = body.feet[side < 0 ? 0 : 1];
  const footX = lerp(hipX * 1.08 - forwards * shown, -goal.x + side * 0.012 * (1 - profile), goal.k);
  // Towards us a foot set forwards lies lower in the picture, one left behind higher.
  const nearer = person ? forwards * 0.3 * (1 - profile) : 0;
  const footY =
    lerp(-lift + nearer, -goal.y, goal.k) -
    ankle -
    Math.max(0, heel) * ankle * 0.5 * profile * (1 - goal.k) -
    (rests ? body.squat * ankle * 0.3 : 0);
  const astride = body.astride > 0.5;
  const root: Spot = astride ? [0.01, -hip + sink - leg * 0.16] : [hipX, -hip + sink + leg * 0.1];
  const bend: Spot = [lerp(side * 0.9, -1, Math.max(profile, goal.k * 0.75)), -0.12];
  const { joint, end } = bendTowards(
    root,
    [footX, footY],
    Math.max(hip, body.legLong) - ankle - leg * 0.1 + 0.001,
    bend,
  );
  const far = side < 0 && profile > 0.4;
  const cloth = far ? mix(clothes.trousers, SHADOW, 0.14) : clothes.trousers;
  const swung = person ? heel * (1 - goal.k) : 0.9 * clamp(lift / 0.1) * (forwards < 0 ? 1 : -0.3);
  const tilt = astride
    ? STIRRUPED
    : swung * profile - (goal.k > 0.5 && goal.y > 0.06 ? 0.5 : 0) + (rests ? ON_TOES * clamp(body.squat) : 0);
  if (clothes.fur) {
    const look = { width: leg, paw: pattern.shoe, leg: true, far, turn: profile, tilt, grown };
    if (astride) drawStirrup(canvas, [end[0], end[1] + ankle], pattern.shoe);
    drawFurLimb(canvas, clothes.fur, [root, joint, [end[0], end[1] + ankle - pattern.shoe * 0.8]], look);
    return { joint, end };
  }
  const shoe = (): void => drawShoe(canvas, clothes.shoes, [end[0], end[1] + ankle], pattern.shoe, profile, side, tilt);
  if (pattern.trunk === 'none') {
    drawHoseLeg(canvas, cloth, leg, root, joint, end);
    drawRoundShoe(canvas, clothes.shoes, [end[0], end[1] + ankle], pattern.shoe, profile, side, tilt);
    return { joint, end };
  }
  const skin = far ? mix(clothes.skin, SHADOW, 0.14) : clothes.skin;
  const bare = person && (clothes.dress || clothes.shorts);
  const line = bentLine(root, joint, end, leg);
  if (clothes.style === 'chic') {
    const calf: Spot = [lerp(joint[0], end[0], 0.3), lerp(joint[1], end[1], 0.3)];
    // Otherwise skirts lie over it.
    if (astride) roundLimb(canvas, skin, bentLine(root, joint, calf, leg), leg * 1.16, leg * 0.86);
    const boot = { size: pattern.shoe, turn: profile, tilt };
    drawBoot(
      canvas,
      far ? mix(clothes.shoes, SHADOW, 0.3) : clothes.shoes,
      clothes.rims,
      [joint, end, end[1] + ankle],
      leg,
      boot,
    );
    return { joint, end };
  }
  roundLimb(canvas, bare ? skin : cloth, line, leg * (bare ? 0.8 : 1.1), leg * (bare ? 0.6 : 0.88));
  if (clothes.style === 'robot') drawRings(canvas, clothes.accent, [root, joint, end], leg);
  else if (clothes.style === 'armour') drawPoleyn(canvas, cloth, joint, end, leg);
  else if (bare && clothes.shorts) drawShorts(canvas, cloth, root, joint, leg);
  else if (bare) cuff(canvas, '#fffaf2', joint, end, leg * 0.74, [0.62, 0.94]);
  else if (person) cuff(canvas, mix(cloth, SHADOW, 0.16), joint, end, leg * 1.02, [0.8, 1]);
  shoe();
  if (astride) drawStirrup(canvas, [end[0], end[1] + ankle], pattern.shoe);
  return { joint, end };
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
  const high = pattern.hip * lerp(pattern.chic ? 0.14 : person ? 0.28 : 0.2, 0.5, body.running) * stepping;
  const tilt = person ? stepping * lerp(0.85, -0.42, air) : 0;
  return { forwards: -length * Math.cos(air * Math.PI), lift: high * Math.sin(air * Math.PI), tilt };
}
