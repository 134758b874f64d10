/**
 * One actor of a score on its stage: where it stands at a time, its shadow, its mirror image, what it sinks into and
 * kicks up. `stage.ts` opens one per actor and draws them by depth.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Score } from '../score.js';
import { draughtOf, drawAfloat } from './afloat.js';
import { drawAround, type Surrounded } from './around.js';
import { clipToWindow, poseAtWindow, windowSeatOf } from './at-window.js';
import { attend } from './attention.js';
import type { Body } from './body.js';
import { type Frame, lookAt, perspective } from './camera.js';
import { clamp, lerp, ramp } from './easing.js';
import { openFigure } from './figure.js';
import { openFootprints } from './footprints.js';
import { clipToHalf } from './halves.js';
import { drawHot, isHot } from './hot-steam.js';
import { breach, drawBreach } from './leaping.js';
import { hazeAt } from './light.js';
import { drawMirrored, type MirrorSheet } from './mirrored.js';
import { bodyAt } from './motion.js';
import { type Held, mountOf, seatOf, sitOn } from './mounts.js';
import { glow } from './paint.js';
import { embracesKin, facingPartner, isOver, partnerOf } from './partners.js';
import { drawBlast, drawDust, drawExhaust, drawSteam } from './puffs.js';
import { type Rig, rigFor } from './rigs.js';
import { drawRocketFire } from './rocket.js';
import { showOar } from './rowing.js';
import { saddleOf } from './saddles.js';
import type { StageSet } from './set.js';
import { drawSigns } from './signs.js';
import { isSummery } from './summer-clothes.js';
import { type CameraPose, poseAt } from './timeline.js';
import { travelOf } from './travel.js';
import { drawBacklight, drawShadow, drawSink, isOnSomething } from './underfoot.js';
import { isWindowed } from './windows.js';

export interface StagedActor {
  depthAt(t: number): number;
  /** How it is held, for who rides it. */
  heldAt(t: number): Held;
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
  /** Without shadow, mirror image, signs and dust. */
  drawAlone(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
  close(): void;
}

/** Neon on either side. */
const OUTLINE = ['#ff7cc8', '#74e6ff'] as const;

/** What may reach below its feet, own heights: a tip of its body, the light under it. */
const MIRROR_SPARE = 0.3;

/** Beyond the frame by this many frame widths, an actor is not drawn. */
const OFFSTAGE = 0.75;

/** A rider is drawn just before its mount, or just behind the rim of a boat; depths. */
const ASTRIDE = 0.002;

/**
 * Opens `actor` of `score`, whose other actors it may have to do with; `mounts` finds a staged one, once all are open;
 * `mirrors`: where large ones are drawn that the floor mirrors. Throws for an emoji that has no picture.
 */
export async function openActor(
  actor: Actor,
  set: StageSet,
  frame: Frame,
  score: Score,
  mounts: (mount: Actor) => StagedActor | undefined = () => undefined,
  mirrors?: MirrorSheet,
): Promise<StagedActor> {
  const filmSeconds = score.seconds;
  const rig = rigFor(actor);
  const heightAt = (depth: number): number => actor.size * frame.actorUnit * perspective(depth);
  const tallest = heightAt(Math.max(...actor.keys.map(({ depth }) => depth)));
  const riders = ridersOf(actor, score);
  const figure = await openFigure(actor, rig, set, {
    riders,
    tallest,
    summer: isSummery(score),
  });
  const partnerAt = partnerOf(actor, score, frame);
  const milker = score.actors.find(
    (other) => other !== actor && other.acts.some(({ prop }) => prop?.sprite === '1faa3'),
  );
  const travelAt = travelOf(actor, rig, filmSeconds, frame.width / frame.actorUnit, figure.stride);
  const drawPrints = openFootprints(actor, figure.feet, set, frame, { seconds: filmSeconds, heightAt, travelAt });
  const mount = mountOf(actor, score.actors, filmSeconds);
  const saddle = mount && saddleOf(mount.sprite);
  const seat = mount && saddle && seatOf(saddle, actor, mount, score);
  const atWindow = windowSeatOf(actor, score);
  const carries = riders > 0 ? saddleOf(actor.sprite) : undefined;
  const heldAt = (t: number): Held => {
    const partner = partnerAt(t);
    const own = atWindow
      ? poseAtWindow(atWindow, actor, rig.person === true, t)
      : facingPartner(poseAt(actor, t), actor, partner, t);
    const under = mount && mounts(mount)?.heldAt(t);
    // The udder is at the end where the milker sits.
    const pose = under ? under.pose : milker ? { ...own, facing: Math.sign(own.x - poseAt(milker, t).x) || 1 } : own;
    const nearest = partner === undefined ? undefined : Math.abs(partner);
    const body = bodyAt(actor, rig, figure.marks, pose, travelAt(t), nearest, t, filmSeconds);
    attend(body, actor, score, pose, t);
    if (body.embrace > 0) {
      body.over = isOver(actor, score, t) ? 1 : 0;
      body.kin = embracesKin(actor, score) ? 1 : 0;
    }
    if (!set.standing) drift(body, rig, t, actor.seed);
    if (set.water) bob(body, rig, t, actor.seed);
    if (mount && under && saddle) sitOn(body, figure.marks, actor.size, seat ?? saddle, under, mount.size);
    if (carries?.rowed) showOar(body, carries);
    return { pose, body, built: figure.built };
  };
  const draw = (canvas: SKRSContext2D, t: number, camera: CameraPose, alone: boolean): void => {
    const near = Math.abs(poseAt(actor, t).x - camera.x) < OFFSTAGE + actor.size;
    if (!near) return;
    const { pose, body } = heldAt(t);
    const height = heightAt(pose.depth);
    if (!alone) drawPrints?.(canvas, t, camera);
    lookAt(canvas, frame, camera, pose.depth);
    canvas.translate(frame.width * (0.5 + pose.x), frame.height * lerp(set.ground[0], set.ground[1], pose.depth));
    const rise = pose.height * frame.actorUnit * perspective(pose.depth);
    if (atWindow) clipToWindow(canvas, height, rise);
    if (actor.half) clipToHalf(canvas, height, actor.half, pose.facing);
    drawOnFloor(canvas, {
      figure,
      set,
      rig,
      body,
      pose,
      height,
      rise,
      t,
      seed: actor.seed,
      actor,
      alone: alone || atWindow !== undefined,
      mirrors,
      carried: mount && (set.water ? draughtOf(rigFor(mount), set.water) * height * (mount.size / actor.size) : 0),
    });
  };
  return {
    depthAt: (t) => (mount ? poseAt(mount, t).depth + (saddle?.within ? -ASTRIDE : ASTRIDE) : poseAt(actor, t).depth),
    heldAt,
    draw: (canvas, t, camera) => draw(canvas, t, camera, false),
    drawAlone: (canvas, t, camera) => draw(canvas, t, camera, true),
    close: () => figure.close(),
  };
}

/** Nearer than this to another, or to its window, all the film long, is on it or in it. */
const ON = { x: 0.03, depth: 0.04 } as const;

/** How many are on it or in it all the film long. */
function ridersOf(actor: Actor, score: Score): number {
  if (isWindowed(actor.sprite)) return score.actors.filter((one) => windowSeatOf(one, score)?.carrier === actor).length;
  const isHere =
    (other: Actor) =>
    (t: number): boolean => {
      const [own, theirs] = [poseAt(actor, t), poseAt(other, t)];
      return Math.abs(own.x - theirs.x) < ON.x && Math.abs(own.depth - theirs.depth) < ON.depth;
    };
  const times = [0, score.seconds / 2, score.seconds];
  return score.actors.filter((other) => other !== actor && times.every(isHere(other))).length;
}

interface Drawn extends Surrounded {
  set: StageSet;
  seed: number;
  actor: Actor;
  /** Only the figure. */
  alone: boolean;
  mirrors?: MirrorSheet;
  /** On the back of another, and not on the floor: how deep that one lies in the water, pixels. */
  carried?: number;
}

function drawOnFloor(canvas: SKRSContext2D, drawn: Drawn): void {
  const { figure, set, rig, body, pose, height, rise, t, seed, alone } = drawn;
  const haze = hazeAt(set, pose.depth);
  const width = height * Math.min(1.3, figure.aspect);
  const above = pose.height + Math.max(0, body.up) * 0.6;
  const around = (): void => {
    if (alone) return;
    drawAround(canvas, drawn);
    if (!isHot(drawn.actor)) return;
    canvas.save();
    canvas.translate(0, -rise);
    drawHot(canvas, figure.marks.crown, height * body.scale, t + seed, body.alpha);
    canvas.restore();
  };
  const behind = (): void => drawSigns(canvas, body.signs, height, Math.sign(pose.facing) || 1, 'behind');
  if (body.alpha < 0.02) {
    around();
    return;
  }
  if (drawn.carried !== undefined) {
    canvas.save();
    canvas.translate(0, drawn.carried - rise);
    if (!alone) behind();
    figure.draw(canvas, body, pose.facing, height, haze);
    canvas.restore();
    around();
    return;
  }
  if (set.water) {
    const draught = draughtOf(rig, set.water) * height;
    if (body.leap > 0.02) {
      breach(body, drawn.actor, draught / height);
      drawBreach(canvas, set.water, body, { width, height, draught, side: Math.sign(pose.facing) || 1, t }, () =>
        figure.draw(canvas, body, pose.facing, height, haze),
      );
      around();
      return;
    }
    if (!alone) {
      canvas.save();
      canvas.translate(0, -rise);
      behind();
      canvas.restore();
    }
    drawAfloat(canvas, set.water, { width, height, rise, draught, t: t + seed }, () =>
      figure.draw(canvas, body, pose.facing, height, haze),
    );
    around();
    return;
  }
  const draw = (on: SKRSContext2D): void => figure.draw(on, body, pose.facing, height, haze);
  let copied: (() => void) | undefined;
  if (set.standing && !alone) {
    if (set.mirror) {
      const strength = set.mirror * (1 - clamp(pose.height * 1.5, 0, 0.8));
      const lowest = height * (body.up - MIRROR_SPARE);
      const rim =
        set.outline && !set.key ? { colours: OUTLINE, aside: Math.max(0.46 * height, 0.72 * width) } : undefined;
      if (set.outline) drawNeonPool(canvas, width, strength);
      copied = drawMirrored(canvas, drawn.mirrors, { strength, rise, lowest, height, rim }, draw);
    }
    const aside = (Math.sign(pose.facing) || 1) * body.forwards * height;
    if (!isOnSomething(drawn.actor)) drawShadow(canvas, set.shadow, aside, width * body.scale, above, body.alpha);
  }
  canvas.save();
  canvas.translate(0, -rise);
  if (!alone) {
    // A car in the air shines itself.
    if (rig.build !== 'wheels' || above < 0.05) drawBacklight(canvas, set, width, height * body.scale, body);
    behind();
  }
  if (rig.climbs) drawRocketFire(canvas, body, pose.facing, height, rise, t);
  if (copied) copied();
  else draw(canvas);
  canvas.restore();
  if (alone) return;
  around();
  const grounded = 1 - ramp(above, 0.01, 0.06);
  // No grass over a puddle.
  const sunk = grounded * (1 - clamp(body.melt * 8));
  if (set.standing && set.sink && sunk > 0) drawSink(canvas, set.sink, width, height, sunk);
  if (set.standing && rig.climbs && body.exhaust > 0.05) drawBlast(canvas, set.haze, body.exhaust, height, rise, t);
  // A galloper leaves the ground at every step, and its dust hangs on.
  const dusty = Math.min(1, body.dust) * (1 - ramp(above, 0.05, 0.14));
  // Nothing is kicked up from a wet road.
  if (set.standing && !set.mirror && dusty > 0.1)
    drawDust(canvas, set.sink ?? set.haze, dusty, width, height, pose.facing, t, seed);
  if (set.standing && grounded > 0) {
    if (body.exhaust > 0.05 && rig.build === 'wheels' && rig.gait !== 'glide')
      (rig.chimney ? drawSteam : drawExhaust)(canvas, set.haze, body.exhaust * grounded, width, height, pose.facing, t);
  }
}

/** On the wet road neon shines on either side of who stands there. */
function drawNeonPool(canvas: SKRSContext2D, width: number, strength: number): void {
  const side = Math.sign(canvas.getTransform().a) || 1;
  for (const [index, colour] of OUTLINE.entries())
    glow(
      canvas,
      side * (index ? 0.3 : -0.3) * width,
      width * 0.06,
      width * 0.55,
      colour,
      Math.min(1, strength * 1.7),
      0.26,
    );
}

/** On the water. */
function bob(body: Body, rig: Rig, t: number, seed: number): void {
  body.up += 0.012 * Math.sin(t * 1.7 + seed * 2.1);
  // Swimmers and rowers already lie in the water of their picture.
  if (rig.build === 'legged' && rig.gait === 'glide') body.tip *= 0.2;
  body.tip += 0.025 * Math.sin(t * 1.3 + seed * 1.3);
}

/** In space and under water everything that rests hangs and sways. */
function drift(body: Body, rig: Rig, t: number, seed: number): void {
  const own = seed * 2.4;
  const k = rig.build === 'fish' ? 0.4 : 1;
  body.up += k * 0.025 * Math.sin(t * 1.5 + own);
  body.tip += k * 0.03 * Math.sin(t * 1.1 + own * 1.3);
  body.afloat = Math.max(body.afloat, 0.5);
}
