/**
 * A figure where it stands: its shadow, its mirror image, what it sinks into and kicks up, the water about it. Called by
 * `actor.ts`; the origin of the canvas is the floor under it.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import { draughtOf, drawAfloat } from '../moving/afloat.js';
import { breach, drawBreach } from '../moving/leaping.js';
import { drawBacklight, drawShadow, drawSink, isOnSomething } from '../moving/underfoot.js';
import { clamp, ramp } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { hazeAt } from '../pictures/light.js';
import { drawMirrored, type MirrorSheet } from '../pictures/mirrored.js';
import type { StageSet } from '../set.js';
import type { Laid } from '../shooting/on-twos.js';
import { drawAround, type Surrounded } from '../signs/around.js';
import { drawHot, isHot } from '../signs/hot-steam.js';
import { drawBlast, drawDust, drawExhaust, drawSteam } from '../signs/puffs.js';
import { drawSigns } from '../signs/signs.js';
import { drawRocketFire } from './rocket.js';

/** Neon on either side. */
const OUTLINE = ['#ff7cc8', '#74e6ff'] as const;

/** What may reach below its feet, own heights: a tip of its body, the light under it. */
const MIRROR_SPARE = 0.3;

export interface Drawn extends Surrounded {
  set: StageSet;
  seed: number;
  actor: Actor;
  /** Only the figure. */
  alone: boolean;
  mirrors?: MirrorSheet;
  /** On the back of another, and not on the floor: how deep that one lies in the water, pixels. */
  carried?: number;
  /** Lays the figure down where the canvas's origin is its feet, as it was a moment ago; it is drawn where there is none. */
  lay?: Laid;
}

export function drawOnFloor(canvas: SKRSContext2D, drawn: Drawn): void {
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
      copied = drawMirrored(canvas, drawn.mirrors, { strength, rise, lowest, height, rim }, draw, drawn.lay);
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
  else if (drawn.lay) drawn.lay(canvas);
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
