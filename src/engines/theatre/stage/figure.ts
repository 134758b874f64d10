/**
 * A sprite that can act: holds its cut pieces and draws them as a `Body` says, feet at the origin. `actor.ts` opens
 * one per actor and puts it on the stage.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import type { Body } from './body.js';
import { type Cutout, cutOut } from './cutout.js';
import { clamp, lerp, TURN } from './easing.js';
import { litColour, type StageLight } from './light.js';
import { mix } from './paint.js';
import { loadPoses, type Poses } from './poses.js';
import { type Clothes, drawPuppet, drawRaisedArm, PATTERNS } from './puppet.js';
import type { Rig } from './rigs.js';
import { release, type Sprite } from './sprites.js';
import { drawStepping, settleOf, strideOf } from './stepping.js';
import { clothesFor, dominantColour } from './wardrobe.js';
import { drawBent, evenly } from './warp.js';
import { drawWing, type Wing } from './wings.js';

/** A figure that turns is never thinner than this part of its width: a sliver reads as nobody (seen by fresh eyes). */
const THINNEST = 0.32;

export interface Figure {
  /** Width of the standing figure as a part of its height. */
  aspect: number;
  /** Length of a whole step, own heights: walking, running; `undefined` where it has no legs. */
  stride?: readonly [walking: number, running: number];
  /** Draws it `height` pixels high, feet at the origin of `canvas`; `facing` −1 left to 1 right. */
  draw(canvas: SKRSContext2D, body: Body, facing: number, height: number, haze: number): void;
  close(): void;
}

/** Loads and cuts what `actor` needs. Throws for an emoji that has no picture. */
export async function openFigure(actor: Actor, rig: Rig, light: StageLight): Promise<Figure> {
  const pattern =
    rig.build === 'head' || rig.build === 'bust' || rig.build === 'face' ? PATTERNS[rig.build] : undefined;
  const dressed = rig.build === 'head' && rig.person;
  const poses = await loadPoses(dressed ? { ...actor, colour: undefined } : actor, rig.shown);
  const cut = (sprite: Sprite): Cutout =>
    cutOut(sprite, light, {
      legs: rig.build === 'legged' && rig.gait === 'step',
      falseFeet: rig.falseFeet,
      biped: Boolean(rig.person || rig.bird),
    });
  const still = cut(poses.still);
  const going = poses.going && cut(poses.going);
  const waving = poses.waving && cut(poses.waving.sprite);
  const clothes = clothesFor(poses.still, rig, actor.colour, actor.seed);
  const wing = wingFor(poses.still, rig);
  const legLength = pattern?.hip ?? legLengthOf(going ?? still);

  return {
    aspect: ((pattern?.pictureHeight ?? 1) * still.width) / still.height,
    stride: legLength === undefined ? undefined : strideOf(legLength),
    draw(canvas, body, facing, height, haze) {
      const cutout = chooseCutout(body, rig, still, going, waving);
      cutout.relight(haze);
      const worn = litClothes(clothes, light, haze);
      const flapping = wing && body.flap > 0.02 ? { wing, colour: litColour(wing.colour, light, haze) } : undefined;
      canvas.save();
      hold(canvas, body, rig, facing, height, pattern || cutout.trunk ? legLength : undefined);
      if (flapping) drawWing(canvas, flapping.wing, flapping.colour, beatOf(body), false, height);
      if (pattern) drawPuppet(canvas, cutout.whole, pattern, worn, body, height, !rig.handsShown);
      else drawPicture(canvas, cutout, rig, body, height);
      if (cutout === waving && poses.waving) drawWavingArm(canvas, cutout, poses.waving, worn, body, height);
      if (flapping) drawWing(canvas, flapping.wing, flapping.colour, beatOf(body), true, height);
      canvas.restore();
    },
    close() {
      for (const cutout of [still, going, waving]) cutout?.close();
      for (const sprite of [poses.still, poses.going, poses.waving?.sprite]) if (sprite) release(sprite.art);
    },
  };
}

function chooseCutout(body: Body, rig: Rig, still: Cutout, going?: Cutout, waving?: Cutout): Cutout {
  const underWay = rig.build === 'aircraft' ? body.exhaust > 0.2 : body.stride > 0.2 && body.cheer < 0.3;
  if (going && underWay) return going;
  return waving && body.wave > 0.3 ? waving : still;
}

const legLengthOf = ({ legs, height }: Cutout): number | undefined =>
  legs.length > 0 ? Math.max(...legs.map(({ length }) => length)) / height : undefined;

function wingFor(sprite: Sprite, rig: Rig): Wing | undefined {
  const wingless = rig.wings || rig.person || rig.build === 'fish' || rig.build === 'aircraft' || rig.build === 'boat';
  if (wingless) return undefined;
  if (!rig.bird) return { colour: '#fbfaff', x: 0.08, y: -0.62, span: 0.46 };
  return {
    colour: mix(dominantColour(sprite), '#20183c', 0.2),
    x: 0.12,
    y: -0.5,
    span: rig.gait === 'waddle' ? 0.48 : 0.6,
  };
}

const beatOf = (body: Body): number => Math.sin(body.flapPhase * TURN) * Math.min(1, body.flap * 1.2);

const litClothes = (clothes: Clothes, light: StageLight, haze: number): Clothes => ({
  skin: litColour(clothes.skin, light, haze),
  top: litColour(clothes.top, light, haze),
  trousers: litColour(clothes.trousers, light, haze),
  shoes: litColour(clothes.shoes, light, haze),
});

/** The transform of the whole body, from the stage's floor to the figure's own, which looks left. */
function hold(
  canvas: SKRSContext2D,
  body: Body,
  rig: Rig,
  facing: number,
  height: number,
  legLength: number | undefined,
): void {
  const legged = legLength !== undefined;
  const mirrored = rig.looks === 'front' && rig.build !== 'face' ? 1 : rig.looks === 'right' ? facing : -facing;
  const crouch = legged ? settleOf(legLength, body) : body.fold * 0.06;
  const middle = -height * 0.5;
  canvas.translate(Math.sign(facing) * body.forwards * height, -(body.up - crouch) * height);
  canvas.translate(0, middle);
  canvas.rotate(body.roll);
  canvas.translate(0, -middle);
  canvas.scale(awayFromEdge(mirrored * Math.cos(body.spin)), 1);
  const pivot = middle * clamp(body.afloat);
  canvas.translate(0, pivot);
  // Local pictures look left; those of aircraft look right, where leaning forwards turns the other way round.
  const tip = body.tip + (legged ? 0 : body.bow + body.headTip * 0.35);
  canvas.rotate(rig.looks === 'right' ? tip : -tip);
  canvas.translate(0, -pivot);
  if (rig.nose !== undefined) {
    canvas.translate(0, middle);
    canvas.rotate(body.heading - rig.nose * TURN);
    canvas.translate(0, -middle);
  }
  const lean = body.lean + (legged ? 0 : body.headAside * 0.5);
  canvas.transform(body.stretchX, 0, rig.looks === 'right' ? -lean : lean, body.stretchY, 0, 0);
}

/** Paper seen from its edge would vanish for a frame. */
const awayFromEdge = (turned: number): number =>
  Math.abs(turned) < THINNEST ? THINNEST * (turned < 0 ? -1 : 1) : turned;

function drawPicture(canvas: SKRSContext2D, cutout: Cutout, rig: Rig, body: Body, height: number): void {
  const { whole, trunk, width } = cutout;
  const scale = height / cutout.height;
  canvas.save();
  canvas.scale(scale, scale);
  canvas.translate(-width / 2, -cutout.height);
  if (trunk) drawStepping(canvas, cutout, body, !rig.person && !rig.bird);
  else if (rig.wings && rig.wings !== 'none' && body.flap > 0.02) beatWings(canvas, cutout, rig.wings, body);
  else if (body.undulate > 0.01) undulate(canvas, cutout, body);
  else if (Math.abs(body.sway) > 0.004) sway(canvas, cutout, body);
  else canvas.drawImage(whole, 0, 0);
  canvas.restore();
}

/** Wings that the picture shows. */
function beatWings(
  canvas: SKRSContext2D,
  { whole, width, height }: Cutout,
  wings: 'side' | 'spread',
  body: Body,
): void {
  if (wings === 'spread') {
    const open = lerp(1, 0.3 + 0.7 * Math.abs(Math.cos(body.flapPhase * Math.PI)), clamp(body.flap));
    canvas.translate((width * (1 - open)) / 2, 0);
    canvas.scale(open, 1);
    canvas.drawImage(whole, 0, 0);
    return;
  }
  const beat = body.flap * Math.sin(body.flapPhase * TURN);
  drawBent(canvas, whole, width, height, evenly(8), [0, 0.28, 0.5, 1], (across, down) => {
    const wing = clamp((across - 0.3) * 2.2) * clamp(1 - down * 1.9);
    return [across + 0.05 * beat * wing, down + 0.42 * wing * (0.35 - 0.65 * beat)];
  });
}

/** A wave from head to tail that grows towards the tail. */
function undulate(
  canvas: SKRSContext2D,
  { whole, width, height }: Cutout,
  { undulate: amount, undulatePhase }: Body,
): void {
  const phase = undulatePhase * TURN;
  drawBent(canvas, whole, width, height, evenly(10), [0, 1], (across, down) => [
    across + 0.03 * amount * across * Math.sin(phase - 2),
    down + amount * (0.012 + 0.075 * across * across) * Math.sin(phase - across * 4.6),
  ]);
}

function sway(canvas: SKRSContext2D, { whole, width, height }: Cutout, body: Body): void {
  drawBent(canvas, whole, width, height, [0, 1], evenly(7), (across, down) => [
    across - (body.sway * (1 - down) ** 2 * height) / width,
    down,
  ]);
}

function drawWavingArm(
  canvas: SKRSContext2D,
  cutout: Cutout,
  { shoulder }: NonNullable<Poses['waving']>,
  clothes: Clothes,
  body: Body,
  height: number,
): void {
  const width = (height * cutout.width) / cutout.height;
  canvas.save();
  canvas.translate((shoulder[0] - 0.5) * width, (shoulder[1] - 1) * height);
  canvas.scale(height, height);
  drawRaisedArm(canvas, clothes, body);
  canvas.restore();
}
