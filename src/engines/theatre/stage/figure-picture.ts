/**
 * A picture that acts: its wheels turn, its wings beat, it bends and steps as a `Body` says; and wings are given to pictures
 * that show none. Called by `figure.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from './body.js';
import { dominantColour } from './clothes/wardrobe.js';
import { drawDipped, type Neck } from './moving/dipping.js';
import { clamp, lerp, TURN } from './painting/easing.js';
import { mix } from './painting/paint.js';
import { arch, flipper, melt, sway, undulate } from './pictures/bends.js';
import type { Cutout } from './pictures/cutout.js';
import type { Sprite } from './pictures/sprites.js';
import { drawStepping } from './pictures/stepping.js';
import { drawBent, evenly } from './pictures/warp.js';
import type { Wing } from './pictures/wings.js';
import type { Rig } from './rigs.js';
import { BICYCLE, drawCranks, drawSpokes } from './things/bicycle.js';
import { drawWheel, type Wheel } from './things/wheels.js';

/** Birds whose picture shows a wing on either side of them. */
const FLIPPERS = /^(1f427|1f989)/;

/** @param upright a puppet's shoulder, own heights from its middle and up from the ground: it has a wing at each; by a cape one flies without */
export function wingFor(
  sprite: Sprite,
  rig: Rig,
  upright?: { shoulder: readonly [x: number, y: number]; caped: boolean },
): Wing | undefined {
  const wingless =
    rig.wings ||
    rig.person ||
    rig.build === 'wheels' ||
    rig.build === 'fish' ||
    rig.build === 'ball' ||
    rig.build === 'aircraft' ||
    rig.build === 'boat';
  if (wingless) return undefined;
  const white = { colour: '#fbfaff', x: 0.08, y: -0.62, span: 0.46 };
  const isThing = rig.looks === 'front' && (rig.build === 'thing' || rig.build === 'plant');
  if (isThing) return { ...white, y: -0.5, half: (0.36 * sprite.width) / sprite.height };
  if (upright?.caped) return undefined;
  if (upright) return { ...white, y: -upright.shoulder[1], half: upright.shoulder[0] * 0.8 };
  if (!rig.bird) return white;
  return {
    colour: mix(dominantColour(sprite), '#20183c', 0.2),
    x: 0.12,
    y: -0.5,
    span: rig.gait === 'waddle' ? 0.48 : 0.6,
  };
}

export const beatOf = (body: Body): number => Math.sin(body.flapPhase * TURN) * Math.min(1, body.flap * 1.2);

/** `canvas` with the picture's upper left corner at its origin, until it is restored. */
export function onPicture(canvas: SKRSContext2D, cutout: Cutout, height: number): SKRSContext2D {
  const scale = height / cutout.height;
  canvas.save();
  canvas.scale(scale, scale);
  canvas.translate(-cutout.width / 2, -cutout.height);
  return canvas;
}

export function drawPicture(
  canvas: SKRSContext2D,
  cutout: Cutout,
  wheels: readonly Wheel[],
  rig: Rig,
  body: Body,
  height: number,
  code: string,
  neck?: Neck,
): void {
  const { whole, trunk, width } = cutout;
  onPicture(canvas, cutout, height);
  if (rig.legsFrom && body.flap > 0.3) {
    canvas.beginPath();
    canvas.rect(-width, -cutout.height, width * 3, cutout.height * (1 + rig.legsFrom));
    canvas.clip();
  }
  const bicycle = code === BICYCLE;
  if (bicycle) drawSpokes(canvas, body.rolled, cutout.height);
  if (body.melt > 0.02) melt(canvas, cutout, body);
  else if (trunk) drawStepping(canvas, cutout, body, !rig.person && !rig.bird, neck);
  else if (neck && body.dip > 0.02) drawDipped(canvas, cutout, neck, body);
  else if (rig.wings && rig.wings !== 'none' && body.flap > 0.02) beatWings(canvas, cutout, rig.wings, body);
  else if (body.cheer > 0.05 && FLIPPERS.test(code)) flipper(canvas, cutout, body);
  else if (Math.abs(body.arch) > 0.02) arch(canvas, cutout, body);
  else if (body.undulate > 0.01) undulate(canvas, cutout, body);
  else if (Math.abs(body.sway) > 0.004) sway(canvas, cutout, body);
  else canvas.drawImage(whole, 0, 0);
  if (bicycle) drawCranks(canvas, body.rolled, width, cutout.height);
  for (const wheel of wheels) drawWheel(canvas, wheel, body.rolled, cutout.height);
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
