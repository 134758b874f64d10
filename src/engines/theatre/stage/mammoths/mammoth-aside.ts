/**
 * The stage's own mammoth seen from the side: of the same wool, with the same face as those that come towards us, on the
 * frame of the other four-legged animals, so that it does all that they do. `figure.ts` draws it in place of the picture.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import { ELEPHANT } from '../beasts/beast-giants.js';
import { type LegPose, legLengthOf } from '../beasts/beast-legs.js';
import { marksOf } from '../beasts/beast-measures.js';
import { type BeastPose, poseOf, waggingOf } from '../beasts/beast-pose.js';
import type { Species } from '../beasts/beast-species.js';
import { fromHead, moved } from '../beasts/drawn-beast.js';
import type { Creature, Wear } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { softened, traceTube } from '../painting/beast-shapes.js';
import { beyond, clamp, lerp, TURN } from '../painting/easing.js';
import type { Spot } from '../people/limbs.js';
import type { FloorLight } from '../pictures/light.js';
import { drawPiece } from '../shooting/hazed-pieces.js';
import { type AsideHead, drawAsideHead, SKULL, SKULL_UP } from './mammoth-aside-head.js';
import { type AsidePieces, FROM_SIDE, openAsidePieces, SHIN, SKIRT, THIGH } from './mammoth-aside-pieces.js';
import { kindOf, MAMMOTH, snowOf, woolOf } from './mammoth-wool.js';

/** Its frame. The coat of `mammoth-aside-pieces.ts` is painted round it. */
const FRAME: Species = {
  ...ELEPHANT,
  rump: [0.42, -0.55, 0.24],
  waist: 0.29,
  chest: [0.11, -0.6, 0.26],
  head: [-0.23, -0.7, 0.25],
  leg: [0.2, 0.165, 0.1],
};
const YOUNG_FRAME: Species = { ...FRAME, head: [-0.21, -0.66, 0.3] };
/** Smaller it is a young one; a grown one in a narrow frame is hardly larger. */
const CALF = 0.38;
/** Tips of its tusks to the end of its back, and how much of that stands on the ground. */
const HALF = 0.66;
const FEET = 1.08;
/** Where its feet come down. */
const PRINTS = { fore: 0.16, hind: -0.25, long: 0.08 } as const;
/** So far head and trunk may be turned and are not yet, radians: a picture that is turned costs twice as much. */
const LEVEL = { head: 0.12, trunk: 0.05 } as const;

/** The mammoth that plays `actor`, who does not come towards us; `tallest` in pixels. */
export function mammothAsideFor(actor: Actor, setLight: FloorLight, tallest: number): Creature | undefined {
  if (actor.sprite !== MAMMOTH) return undefined;
  const snow = snowOf(setLight);
  const light = { ...setLight, sink: snow };
  const calf = actor.size < CALF;
  const frame = calf ? YOUNG_FRAME : FRAME;
  const piecesFor = openAsidePieces(woolOf(actor, calf), kindOf(actor, calf), light, tallest);
  return {
    aspect: FEET,
    room: HALF * 2,
    level: true,
    feet: PRINTS,
    legLength: legLengthOf(frame),
    marks: { ...marksOf(frame), half: HALF },
    draw: (canvas, body, height, lit, haze = 0, wear) => {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      drawMammoth({ canvas, body, frame, calf, lit, pieces: piecesFor(height, haze), cold: Boolean(snow) }, wear);
      canvas.restore();
    },
  };
}

interface Drawn extends Omit<AsideHead, 'held' | 'taken' | 'ground' | 'lies'> {
  frame: Species;
}

function drawMammoth(drawn: Drawn, wear?: Wear): void {
  const { canvas, body, frame, pieces } = drawn;
  const pose = poseOf(frame, body);
  const low = Math.max(pose.lying, pose.sitting);
  // Its tusks lie on the ground, and not in it.
  pose.head = [pose.head[0], Math.min(pose.head[1], -lerp(LOWEST.up, LOWEST.lying, pose.lying))];
  if (low < 0.5) drawTail(drawn, pose);
  canvas.save();
  if (low > 0.02) {
    // What would hang lower lies on the ground.
    canvas.beginPath();
    canvas.rect(-2, -3, 4, 3);
    canvas.clip();
  }
  for (const near of [false, true]) for (const leg of pose.legs) if (leg.near === near) drawLeg(drawn, leg);
  // Hair in the shade needs no smoothing, which is half of what it costs.
  canvas.imageSmoothingEnabled = false;
  for (const [index, x] of STRIPS.entries()) drawStrip(drawn, pose, x, index);
  canvas.imageSmoothingEnabled = true;
  onTrunk(canvas, frame, pose);
  drawPiece(canvas, pieces.coat);
  canvas.restore();
  if (low > 0.4) for (const leg of pose.legs) if (leg.near) drawFoot(canvas, pieces, leg);
  moved(canvas, frame, pose, 0.5, wear?.onNeck);
  const scale = frame.head[2] / SKULL;
  canvas.save();
  canvas.translate(...pose.head);
  canvas.rotate(beyond(pose.raised, LEVEL.head));
  canvas.scale(scale, scale);
  canvas.translate(0, SKULL_UP);
  drawAsideHead({
    ...drawn,
    ...heldBy(frame, body, pose),
    lies: pose.lying > 0.1 && Math.abs(body.tip) < 0.1,
    ground: (-0.035 - pose.head[1]) / scale / Math.max(0.5, Math.cos(pose.raised)) - SKULL_UP,
  });
  canvas.restore();
  moved(canvas, frame, pose, 1, wear?.onHead);
}

/** How high the middle of its head is at least, own heights. */
const LOWEST = { up: 0.44, lying: 0.47 } as const;

/** Whom its trunk is laid round, or what it takes, in radii of the head. */
function heldBy(frame: Species, body: Body, pose: BeastPose): Pick<AsideHead, 'held' | 'taken'> {
  const [hand] = body.hands;
  const thing = body.things.find(({ free, stands, layer }) => !free && !stands && layer !== 'behind');
  return {
    held: hand.k > 0.02 ? fromHead(frame, pose, [-hand.x, -hand.y]) : undefined,
    taken: thing && fromHead(frame, pose, [-thing.x, -thing.y]),
  };
}

/** How much flatter it is that lies down. */
const flatOf = ({ lying }: BeastPose): number => 1 - 0.2 * lying;

/** Puts `canvas` into the space in which the coat is painted. */
function onTrunk(canvas: SKRSContext2D, { rump: [x, y] }: Species, pose: BeastPose): void {
  canvas.translate(...pose.rump);
  canvas.rotate(turnOf(pose));
  canvas.scale(1, flatOf(pose));
  canvas.translate(-x, -y);
}

const turnOf = ({ reared }: BeastPose): number => beyond(reared, LEVEL.trunk);

/** Where strips of hair hang from under the coat. */
const STRIPS = [0.03, 0.27, 0.51] as const;

/** Its root goes with the trunk, its ends hang, and come after at every step. */
function drawStrip({ canvas, body, frame, pieces }: Drawn, pose: BeastPose, x: number, index: number): void {
  const turn = turnOf(pose);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [aside, down] = [x - frame.rump[0], (FROM_SIDE.hem - frame.rump[1]) * flatOf(pose)];
  const [rootX, rootY] = [pose.rump[0] + aside * cos - down * sin, pose.rump[1] + aside * sin + down * cos];
  const going = clamp(body.stride);
  const swing =
    0.1 * going * (1 + body.running) +
    0.22 * going * Math.sin(2 * body.step * TURN - 1.1 - index * 0.9) +
    0.04 * Math.sin(body.clock * 1.7 + body.whim * TURN - index);
  const long = clamp((0.02 - rootY) / SKIRT.long, 0.2, 1);
  canvas.save();
  canvas.transform(cos, sin, swing, long, rootX, rootY);
  drawPiece(canvas, pieces.skirt);
  canvas.restore();
}

function drawTail({ canvas, body, pieces, frame }: Drawn, pose: BeastPose): void {
  const { wag } = waggingOf(body, 'tuft');
  const [x, y, radius] = frame.rump;
  canvas.save();
  canvas.translate(...pose.rump);
  canvas.rotate(pose.reared);
  canvas.translate(x + radius * 1.02 - frame.rump[0], -radius * 0.55 - (y - frame.rump[1]));
  canvas.rotate(-0.42 - 0.3 * wag - pose.reared);
  drawPiece(canvas, pieces.tail);
  canvas.restore();
}

function drawLeg({ canvas, body, pieces }: Drawn, leg: LegPose): void {
  const ankle: Spot = [leg.foot[0], leg.foot[1] - 0.06];
  if (!leg.near) {
    drawFarLeg(canvas, pieces, leg, ankle);
    return;
  }
  drawFoot(canvas, pieces, leg);
  // Of who walks only a knee is seen of it, in the coat's shade.
  if (body.aloft + body.fold + body.sit + body.running + body.cheer > 0.02)
    drawBone(canvas, pieces.thigh, leg.root, leg.joint, THIGH);
  else {
    canvas.fillStyle = pieces.tones.deep;
    canvas.beginPath();
    traceTube(canvas, [
      [...leg.root, 0.1],
      [...leg.joint, 0.088],
    ]);
    canvas.fill();
  }
  drawBone(canvas, pieces.shin, leg.joint, ankle, SHIN);
}

/** In the shade no hair is seen. Shapes that are filled: a thick line costs three times as much. */
function drawFarLeg(
  canvas: SKRSContext2D,
  { shade, nail }: AsidePieces,
  { root, joint, foot, tilt }: LegPose,
  ankle: Spot,
): void {
  const [cos, sin] = [Math.cos(-tilt), Math.sin(-tilt)];
  const onFoot = (x: number, y: number): Spot => [foot[0] + x * cos - y * sin, foot[1] + x * sin + y * cos];
  canvas.fillStyle = shade;
  canvas.beginPath();
  traceTube(
    canvas,
    softened([
      [...root, 0.1],
      [...joint, 0.08],
      [...ankle, 0.074],
    ]),
  );
  canvas.fill();
  canvas.beginPath();
  canvas.moveTo(...onFoot(-0.08, -0.1));
  canvas.quadraticCurveTo(...onFoot(-0.135, -0.05), ...onFoot(-0.115, 0));
  canvas.lineTo(...onFoot(0.085, 0));
  canvas.lineTo(...onFoot(0.08, -0.1));
  // Tufts behind the shin.
  for (const part of TUFTS) {
    const [x, y] = [lerp(joint[0], ankle[0], part), lerp(joint[1], ankle[1], part)];
    canvas.moveTo(x + 0.03, y - 0.07);
    canvas.lineTo(x + 0.112, y + 0.025);
    canvas.lineTo(x + 0.03, y + 0.03);
  }
  canvas.fill();
  canvas.fillStyle = nail;
  canvas.beginPath();
  for (const toe of [-0.09, -0.045, 0]) canvas.ellipse(...onFoot(toe, -0.004), 0.02, 0.026, -tilt, Math.PI, TURN);
  canvas.fill();
}

/** Where on the shin. */
const TUFTS = [0.1, 0.5, 0.9] as const;

function drawFoot(canvas: SKRSContext2D, pieces: AsidePieces, { foot, tilt }: LegPose): void {
  canvas.save();
  canvas.translate(...foot);
  canvas.rotate(-tilt);
  drawPiece(canvas, pieces.foot);
  canvas.restore();
}

/** A part of a leg that is painted `long`, from one place to another. */
function drawBone(canvas: SKRSContext2D, piece: AsidePieces['shin'], from: Spot, to: Spot, long: number): void {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  canvas.save();
  canvas.translate(...from);
  canvas.rotate(-Math.atan2(x, y));
  canvas.scale(1, Math.hypot(x, y) / long);
  drawPiece(canvas, piece);
  canvas.restore();
}
