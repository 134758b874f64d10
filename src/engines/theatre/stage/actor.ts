/**
 * One actor of a score on its stage: where it stands at a time, its shadow, its mirror image, what it sinks into and
 * kicks up. `stage.ts` opens one per actor and draws them by depth.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Score } from '../score/score.js';
import type { Body } from './body.js';
import { type Frame, lookAt, perspective } from './camera.js';
import { isSummery } from './clothes/summer-clothes.js';
import { openFigure } from './figure.js';
import { draughtOf } from './moving/afloat.js';
import { attend } from './moving/attention.js';
import { openFootprints } from './moving/footprints.js';
import { bodyAt } from './moving/motion.js';
import { embracesKin, facingPartner, isOver, partnerOf } from './moving/partners.js';
import { travelOf } from './moving/travel.js';
import { lerp } from './painting/easing.js';
import { clipToHalf } from './pictures/halves.js';
import { hazeAt } from './pictures/light.js';
import { madeOf } from './pictures/made-of.js';
import type { MirrorSheet } from './pictures/mirrored.js';
import { clipToWindow, poseAtWindow, windowSeatOf } from './riding/at-window.js';
import { type Held, mountOf, seatOf, sitOn } from './riding/mounts.js';
import { showOar } from './riding/rowing.js';
import { saddleOf } from './riding/saddles.js';
import { isWindowed } from './riding/windows.js';
import { type Rig, rigFor } from './rigs.js';
import type { StageSet } from './set.js';
import { type Moment, openOnTwos, type Standing } from './shooting/on-twos.js';
import { drawOnFloor } from './things/on-floor.js';
import { type ActorPose, type CameraPose, poseAt } from './timeline.js';

export interface StagedActor {
  depthAt(t: number): number;
  /** How it is held, for who rides it. */
  heldAt(t: number): Held;
  /** `earlier`: when bodies on twos are drawn; each frame shows its own body without. */
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose, earlier?: Moment): void;
  /** Without shadow, mirror image, signs and dust. */
  drawAlone(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
  close(): void;
}

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
  const plain = await openFigure(actor, rig, set, { riders, tallest, summer: isSummery(score) });
  const figure = plain.strokes && !rig.alive ? madeOf(plain, actor) : plain;
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
    if (actor.tilt) body.tip += leanOf(actor.tilt, rig, pose.facing);
    if (!set.standing) drift(body, rig, t, actor.seed);
    if (set.water) bob(body, rig, t, actor.seed);
    if (mount && under && saddle) sitOn(body, figure.marks, actor.size, seat ?? saddle, under, mount.size);
    if (carries?.rowed) showOar(body, carries, carries.rowed);
    return { pose, body, built: figure.built };
  };
  /** Puts the canvas's origin on the floor under it. */
  const stepOn = (canvas: SKRSContext2D, camera: CameraPose, { x, depth }: ActorPose): void => {
    lookAt(canvas, frame, camera, depth);
    canvas.translate(frame.width * (0.5 + x), frame.height * lerp(set.ground[0], set.ground[1], depth));
  };
  const riseOf = ({ height, depth }: ActorPose): number => height * frame.actorUnit * perspective(depth);
  const figureAt = ({ pose, body }: Held, camera: CameraPose): Standing => ({
    body,
    facing: pose.facing,
    height: heightAt(pose.depth),
    place: (canvas) => {
      stepOn(canvas, camera, pose);
      canvas.translate(0, -riseOf(pose));
    },
    paint: (on) => figure.draw(on, body, pose.facing, heightAt(pose.depth), hazeAt(set, pose.depth)),
  });
  const twos =
    figure.strokes && !mount && riders === 0 && !atWindow && !actor.half && !set.water
      ? openOnTwos(frame, figure.aspect)
      : undefined;
  const draw = (canvas: SKRSContext2D, t: number, camera: CameraPose, alone: boolean, earlier?: Moment): void => {
    const near = Math.abs(poseAt(actor, t).x - camera.x) < OFFSTAGE + actor.size;
    if (!near) return;
    const now = heldAt(t);
    const { pose } = now;
    const lay =
      earlier && twos?.layFor(canvas, earlier.t, figureAt(heldAt(earlier.t), earlier.camera), figureAt(now, camera));
    const body = lay?.body ?? now.body;
    const height = heightAt(pose.depth);
    if (!alone) drawPrints?.(canvas, t, camera);
    stepOn(canvas, camera, pose);
    const rise = riseOf(pose);
    if (atWindow) clipToWindow(canvas, height, rise);
    if (actor.half)
      clipToHalf(canvas, height, actor.half, pose.facing, (actor.rim ?? 0) * frame.actorUnit * perspective(pose.depth));
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
      lay: lay?.lay,
    });
  };
  return {
    depthAt: (t) => (mount ? poseAt(mount, t).depth + (saddle?.within ? -ASTRIDE : ASTRIDE) : poseAt(actor, t).depth),
    heldAt,
    draw: (canvas, t, camera, earlier) => draw(canvas, t, camera, false, earlier),
    drawAlone: (canvas, t, camera) => draw(canvas, t, camera, true),
    close() {
      figure.close();
      twos?.close();
    },
  };
}

/** Radians that its picture tips towards where it looks, for so many turns to the right on the screen. */
const leanOf = (tilt: number, rig: Rig, facing: number): number =>
  2 * Math.PI * tilt * (rig.looks === 'front' && rig.build !== 'face' ? -1 : Math.sign(facing) || 1);

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
