/**
 * The drawn body of people, and of a sprite that shows only a head, a chest or a face: legs that step and bend, arms
 * that swing, reach and hold. Called by `figure.ts`; paints with feet at the origin, looking left.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { type Back, drawBack, drawFastening } from '../beasts/backs.js';
import type { Coats } from '../beasts/beast-colours.js';
import type { Species } from '../beasts/beast-species.js';
import { drawFurTail, type Fur } from '../beasts/fur-body.js';
import type { Body } from '../body.js';
import type { Style } from '../clothes/garments.js';
import type { FacePaint } from '../things/alive-face.js';
import { isInArms } from '../things/armful.js';
import { bringToHands, drawArm, drawFretting, drawGrip, drawHandAround, isBeside, isFretting } from './arms.js';
import { drawChicDrape } from './chic-drape.js';
import { type Chic, drawHairBehind } from './chic-head.js';
import { drawFishTail } from './fish-tail.js';
import { drawHead, type FaceLook } from './head.js';
import type { Bent } from './limbs.js';
import type { Rims } from './neon-rims.js';
import { isHuman, type Pattern } from './patterns.js';
import { sinkOf } from './person.js';
import { drawLeg } from './puppet-legs.js';
import { drawDrape } from './squatting.js';
import { drawTrunk } from './trunk.js';

/** Colours already lit by the set. */
export interface Clothes {
  skin: string;
  top: string;
  trousers: string;
  shoes: string;
  /** Sleeves end above the elbow. */
  shortSleeves?: boolean;
  /** None at all, of an animal's clothes. */
  bareArms?: boolean;
  /** Boxing gloves of this colour. */
  gloves?: string;
  /** Knitted gloves of this colour. */
  mittens?: string;
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
  belted?: boolean;
  /** Which of four antennas a robot has. */
  antenna?: number;
  /** A patch of lighter fur on a chest. */
  belly?: string;
  /** An animal's own coat instead of clothes. */
  fur?: Fur;
  /** A cape, a mantle, wings. */
  back?: Back;
  /** Of this colour, instead of legs. */
  fishTail?: string;
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

/** Draws the whole puppet of `height` pixels. */
export function drawPuppet(canvas: SKRSContext2D, puppet: Puppet, body: Body, height: number, between: Between): void {
  const { picture, pattern, clothes } = puppet;
  const widest = (pattern.pictureHeight * picture.width) / picture.height / 2;
  const measured = {
    ...pattern,
    shoulderAside: pattern.trunk === 'none' && !pattern.sides ? widest * 0.9 : pattern.shoulderAside,
    ...(puppet.alive?.mirrored && mirroredSides(pattern)),
  };
  const sink = sinkOf(pattern, body);
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
  if (clothes.back) drawBack(canvas, pattern, clothes.back, body);
  between.behind?.();
  canvas.restore();
  if (clothes.fur) drawFurTail(canvas, pattern, clothes.fur, body);
  // The near leg of who rides hangs over a flank, and the near knee of who squats is before the body.
  const squats = isHuman(pattern) && body.squat > 0.3;
  const draped = squats && (clothes.dress || clothes.style === 'coat');
  const before = !clothes.fishTail && (body.astride > 0.5 || (squats && !draped));
  const legs: Bent[] = [];
  if (clothes.fishTail) drawFishTail(canvas, pattern, clothes.fishTail, body);
  else if (body.astride <= 0.5)
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
  if (clothes.back) drawFastening(canvas, pattern, clothes.back, body);
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
  // Of who holds somebody close the far arm is behind whom it holds, down to the wrist; it lies about them where it is alone.
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
