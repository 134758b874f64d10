/**
 * One actor of a score on its stage: where it stands at a time, its shadow, its mirror image, what it sinks into and
 * kicks up. `stage.ts` opens one per actor and draws them by depth.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import { draughtOf, drawAfloat } from './afloat.js';
import type { Body } from './body.js';
import { type Frame, lookAt, perspective } from './camera.js';
import { clamp, lerp, ramp } from './easing.js';
import { type Figure, openFigure } from './figure.js';
import { hazeAt } from './light.js';
import { bodyAt } from './motion.js';
import { glow } from './paint.js';
import { drawCrumbs, drawDust, drawExhaust, drawSnores } from './puffs.js';
import { type Rig, rigFor } from './rigs.js';
import type { StageSet } from './set.js';
import { type ActorPose, type CameraPose, poseAt } from './timeline.js';
import { travelOf } from './travel.js';

export interface StagedActor {
  depthAt(t: number): number;
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
  close(): void;
}

/** Beyond the frame by this many frame widths, an actor is not drawn. */
const OFFSTAGE = 0.75;

export async function openActor(actor: Actor, set: StageSet, frame: Frame, filmSeconds: number): Promise<StagedActor> {
  const rig = rigFor(actor);
  const figure = await openFigure(actor, rig, set);
  const travelAt = travelOf(actor, rig, filmSeconds, frame.width / frame.actorUnit, figure.stride);
  return {
    depthAt: (t) => poseAt(actor, t).depth,
    draw(canvas, t, camera) {
      const pose = poseAt(actor, t);
      const near = Math.abs(pose.x - camera.x) < OFFSTAGE + actor.size;
      if (!near) return;
      const travel = travelAt(t);
      const body = bodyAt(actor, rig, pose, travel, t, filmSeconds);
      if (!set.standing) drift(body, rig, t, actor.seed);
      const height = actor.size * frame.actorUnit * perspective(pose.depth);
      lookAt(canvas, frame, camera, pose.depth);
      canvas.translate(frame.width * (0.5 + pose.x), frame.height * lerp(set.ground[0], set.ground[1], pose.depth));
      drawOnFloor(canvas, {
        figure,
        set,
        rig,
        body,
        pose,
        height,
        rise: pose.height * frame.actorUnit * perspective(pose.depth),
        t,
        seed: actor.seed,
      });
    },
    close: () => figure.close(),
  };
}

interface Drawn {
  figure: Figure;
  set: StageSet;
  rig: Rig;
  body: Body;
  pose: ActorPose;
  /** Pixels: of the figure, and of its feet above the floor. */
  height: number;
  rise: number;
  t: number;
  seed: number;
}

function drawOnFloor(canvas: SKRSContext2D, { figure, set, rig, body, pose, height, rise, t, seed }: Drawn): void {
  const haze = hazeAt(set, pose.depth);
  const width = height * Math.min(1.3, figure.aspect);
  const above = pose.height + Math.max(0, body.up) * 0.6;
  if (set.water) {
    const draught = draughtOf(rig, set.water) * height;
    body.up += 0.012 * Math.sin(t * 1.7 + seed * 2.1);
    body.tip += 0.025 * Math.sin(t * 1.3 + seed * 1.3);
    drawAfloat(canvas, set.water, { width, height, rise, draught, t: t + seed }, () =>
      figure.draw(canvas, body, pose.facing, height, haze),
    );
    return;
  }
  if (set.standing) {
    if (set.mirror) drawMirrored(canvas, figure, set.mirror, body, pose, height, haze, rise);
    drawShadow(canvas, set.shadow, width, above);
  }
  canvas.save();
  canvas.translate(0, -rise);
  figure.draw(canvas, body, pose.facing, height, haze);
  if (body.snore > 0.05)
    drawSnores(
      canvas,
      body.snore,
      width,
      height * lerp(1, 0.35, ramp(Math.abs(body.tip), 0.4, 1.2)),
      body.tip < -0.4 ? -pose.facing : pose.facing,
      t,
    );
  if (body.crumbs > 0.05) drawCrumbs(canvas, body.crumbs, width, height, pose.facing, t);
  canvas.restore();
  const grounded = 1 - ramp(above, 0.01, 0.06);
  if (set.standing && set.sink && grounded > 0) drawSink(canvas, set.sink, width, height, grounded);
  if (set.standing && grounded > 0) {
    if (body.dust > 0.1)
      drawDust(canvas, set.sink ?? set.haze, Math.min(1, body.dust) * grounded, width, height, pose.facing, t, seed);
    if (body.exhaust > 0.05 && rig.build === 'wheels')
      drawExhaust(canvas, set.haze, body.exhaust * grounded, width, height, pose.facing, t);
  }
}

/** In space and under water everything that rests hangs and sways. */
function drift(body: Body, rig: Rig, t: number, seed: number): void {
  const own = seed * 2.4;
  const k = rig.build === 'fish' ? 0.4 : 1;
  body.up += k * 0.025 * Math.sin(t * 1.5 + own);
  body.tip += k * 0.03 * Math.sin(t * 1.1 + own * 1.3);
  body.afloat = Math.max(body.afloat, 0.5);
}

/** A wide soft pool and a dark narrow one where it touches; both thin out as the actor rises. */
function drawShadow(canvas: SKRSContext2D, colour: string, width: number, above: number): void {
  const contact = 1 / (1 + above * 9);
  glow(canvas, 0, 0, width * lerp(0.8, 0.6, contact), colour, 0.62 * contact, 0.2);
  glow(canvas, 0, 0, width * 0.42, colour, 0.75 * contact * contact, 0.15);
}

function drawMirrored(
  canvas: SKRSContext2D,
  figure: Figure,
  strength: number,
  body: Body,
  pose: ActorPose,
  height: number,
  haze: number,
  rise: number,
): void {
  canvas.save();
  canvas.globalAlpha = strength * (1 - clamp(pose.height * 1.5, 0, 0.8));
  canvas.scale(1, -0.82);
  canvas.translate(0, -rise);
  figure.draw(canvas, body, pose.facing, height, haze);
  canvas.restore();
}

function drawSink(canvas: SKRSContext2D, colour: string, width: number, height: number, strength: number): void {
  for (const aside of [-0.27, 0, 0.27])
    glow(canvas, width * aside, height * 0.012, width * 0.28, colour, 0.9 * strength, 0.2);
}
