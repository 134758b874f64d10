/**
 * How a whole body stands on the stage's floor: the transform from the floor to the figure's own space, which looks
 * left. `figure.ts` draws through it; riders ask through `pointOn` where the saddle of their mount has got to.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { beyond, clamp, lerp, TURN } from '../painting/easing.js';
import type { Point } from '../pictures/marks.js';
import { settleOf } from '../pictures/stepping.js';
import type { Rig } from '../rigs.js';

/** A figure that turns is never thinner than this part of its width: a sliver reads as nobody (seen by fresh eyes). */
const THINNEST = 0.76;
const BROAD = 0.8;
/** How much it ducks in the middle of a turn, which then looks like a flip and not like a change of picture. */
const DUCK = 0.07;

/** So far what is level may be tipped and is not yet, radians. */
const LEVEL = 0.04;

/** What of a figure bears on its stance. */
export interface Built {
  rig: Rig;
  /** Own heights; `undefined` where it has no legs that step. */
  legLength?: number;
  /** Its body is drawn. */
  puppet: boolean;
  /** Lies level unless it is plainly tipped: a turned picture costs three times as much to lay down. */
  level?: boolean;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Puts `canvas` from the floor into the figure's space, `height` pixels to an own height. */
export function stand(canvas: SKRSContext2D, body: Body, built: Built, facing: number, height: number): void {
  const [a, b, c, d, e, f] = stanceOf(body, built, facing);
  canvas.transform(a, b, c, d, e * height, f * height);
}

/** Where on the stage a point of the figure (own heights, forwards and up) is: to the right and up of its place on the floor. */
export function pointOn(body: Body, built: Built, facing: number, [forwards, up]: Point): Point {
  const [a, b, c, d, e, f] = stanceOf(body, built, facing);
  const [x, y] = [-forwards, -up];
  return [a * x + c * y + e, -(b * x + d * y + f)];
}

/** Own heights, y downwards. */
function stanceOf(body: Body, { rig, legLength, puppet, level }: Built, facing: number): Matrix {
  const legged = legLength !== undefined;
  const mirrored = rig.looks === 'front' && rig.build !== 'face' ? 1 : rig.looks === 'right' ? facing : -facing;
  const crouch = puppet ? settleOf(legLength!, body) * 0.6 : legged ? settleOf(legLength, body) : body.fold * 0.06;
  const middle = -0.5;
  // People stay as broad as they are: a spin turns them over without an edge.
  const round = Math.cos(body.spin);
  const turned =
    mirrored * (rig.person && rig.looks === 'front' ? Math.sign(round) * lerp(BROAD, 1, Math.abs(round)) : round);
  const pivot = middle * clamp(body.afloat);
  // Local pictures look left; those of aircraft look right, where leaning forwards turns the other way round.
  const tipped = body.tip + (legged ? 0 : body.bow + body.headTip * 0.35);
  const tip = level ? beyond(tipped, LEVEL) : tipped;
  const leaning = body.lean + (legged ? 0 : body.headAside * 0.5);
  const lean = level ? beyond(leaning, LEVEL) : leaning;
  let matrix: Matrix = [1, 0, 0, 1, Math.sign(facing) * body.forwards, -(body.up - crouch)];
  if (body.roll !== 0) matrix = about(matrix, middle, rotation(body.roll));
  matrix = times(matrix, [awayFromEdge(turned), 0, 0, 1 - DUCK * (1 - Math.abs(turned)), 0, 0]);
  matrix = about(matrix, pivot, rotation(rig.looks === 'right' ? tip : -tip));
  if (rig.nose !== undefined) matrix = about(matrix, middle, rotation(body.heading - rig.nose * TURN));
  return times(matrix, [body.stretchX, 0, rig.looks === 'right' ? -lean : lean, body.stretchY, 0, 0]);
}

/** Paper seen from its edge would vanish for a frame. */
const awayFromEdge = (turned: number): number =>
  lerp(THINNEST, 1, Math.min(1, Math.abs(turned))) * (turned < 0 ? -1 : 1);

function rotation(angle: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, 0, 0];
}

/** `inner` about a point `y` down on the upright axis. */
const about = (outer: Matrix, y: number, inner: Matrix): Matrix =>
  times(times(times(outer, [1, 0, 0, 1, 0, y]), inner), [1, 0, 0, 1, 0, -y]);

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
