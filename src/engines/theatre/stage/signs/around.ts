/** What is drawn about an actor and tells more than its body can. Called by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import type { Figure } from '../figure.js';
import { clamp } from '../painting/easing.js';
import type { Point } from '../pictures/marks.js';
import type { Rig } from '../rigs.js';
import type { ActorPose } from '../timeline.js';
import { drawCrumbs, drawSnores } from './puffs.js';
import { drawSigns } from './signs.js';

/** Who is drawn, and where and when. */
export interface Surrounded {
  figure: Figure;
  rig: Rig;
  body: Body;
  pose: ActorPose;
  /** Pixels: of the figure, and of its feet above the floor. */
  height: number;
  rise: number;
  t: number;
}

/** Snores, crumbs, notes, tears. */
export function drawAround(canvas: SKRSContext2D, { figure, rig, body, pose, height, rise, t }: Surrounded): void {
  const side = Math.sign(pose.facing) || 1;
  canvas.save();
  canvas.translate(0, -rise);
  if (body.snore > 0.05) drawSnores(canvas, body.snore, headAt(figure, body, pose.facing), height, side, t);
  drawSigns(canvas, body.signs, height, side, 'over');
  if (body.crumbs > 0.05) drawCrumbs(canvas, body.crumbs, feedingAt(figure, rig), height, pose.facing, t);
  canvas.restore();
}

/** Where the crown of the head is, own heights to the right of the feet and up, however the body is tipped. */
function headAt({ marks }: Figure, body: Body, facing: number): Point {
  const [x, y] = marks.crown;
  const sunk = y * (1 - 0.3 * clamp(body.fold) * (marks.arms ? 0.4 : 1));
  const forwards = x * Math.cos(body.tip) + sunk * Math.sin(body.tip) + body.forwards;
  const up = Math.max(0.16, sunk * Math.cos(body.tip) - x * Math.sin(body.tip)) + body.up;
  return [(Math.sign(facing) || 1) * forwards, up];
}

/** Where crumbs fly: four-legged ones eat from the ground. */
const feedingAt = ({ marks }: Figure, rig: Rig): Point =>
  marks.arms || rig.build !== 'legged' ? marks.mouth : [marks.mouth[0], marks.mouth[1] * 0.45];
