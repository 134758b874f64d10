/** Draws a sprite whose legs are cut: they swing from the hips under a trunk that bows. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { dipGrid, dipOf, drawTongue, type Neck, OVERLAP } from '../moving/dipping.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import type { Cutout, LegPiece } from './cutout.js';
import { type Bend, drawBent, evenly } from './warp.js';

/** How far legs swing to either side, radians, walking and running; a foot is on the ground for this part of a step. */
const SWING = [0.52, 0.74] as const;
const ON_GROUND = 0.6;
/** A runner is in the air for part of each step. */
const FLIGHT = 1.5;
const LIFT = 0.26;
/** How much of a leg goes under a body that lies down. */
const FOLDED = 0.78;

/** How far a whole step carries legs of a length, in that length's unit: walking, running. */
export const strideOf = (legLength: number): readonly [walking: number, running: number] => [
  (2 * legLength * Math.sin(SWING[0])) / ON_GROUND,
  (FLIGHT * 2 * legLength * Math.sin(SWING[1])) / ON_GROUND,
];

/** How far a body sinks, so that legs at an angle still reach the ground. */
export const settleOf = (legLength: number, body: Body): number =>
  legLength * (1 - Math.cos(SWING[0])) * 0.5 * clamp(body.stride);

/** Legs behind, the trunk over them; pixels of the art, its upper left corner at the origin. `paws`: the first leg can wave. */
export function drawStepping(canvas: SKRSContext2D, cutout: Cutout, body: Body, paws: boolean, neck?: Neck): void {
  const { legs, trunk, width, height } = cutout;
  const hipsX = legs.reduce((sum, { hipX }) => sum + hipX, 0) / legs.length;
  const hipsY = legs[0]!.hipY;
  const sink = clamp(body.fold) * legs[0]!.length * FOLDED;
  const raised = paws ? body.wave : 0;
  const bow = 0.1 * raised - (body.bow + body.headTip * 0.22 + (neck?.bow ?? 0) * body.dip);
  const first = Math.min(...legs.map(({ hipX }) => hipX));
  for (const leg of legs) {
    const hipX = hipsX + (leg.hipX - hipsX) * Math.cos(bow);
    const hipY = hipsY + sink + (leg.hipX - hipsX) * Math.sin(bow);
    drawLeg(canvas, leg, body, hipX, hipY, height - 2, leg.hipX === first ? raised : 0);
  }
  canvas.translate(hipsX, hipsY + sink);
  canvas.rotate(bow);
  canvas.translate(-hipsX, -hipsY);
  if (neck && body.dip > 0.02) {
    const { columns, rows } = dipGrid(trunk!);
    const dipped = dipOf(neck, body.dip);
    const lively = livelinessOf(body);
    drawTongue(canvas, neck, body.dip, body.lap);
    drawBent(
      canvas,
      trunk!,
      width,
      height,
      columns,
      rows,
      (across, down) => (across > 0.6 ? lively(across, down) : dipped(across, down)),
      OVERLAP,
    );
  } else if (Math.abs(body.sway) > 0.004) {
    drawBent(canvas, trunk!, width, height, [0, 1], evenly(7), (across, down) => [
      across - (body.sway * clamp(1 - down * 1.4) ** 2 * height) / width,
      down,
    ]);
  } else if (paws) {
    const lively = livelinessOf(body);
    drawBent(canvas, trunk!, width, height, LIVELY_COLUMNS, LIVELY_ROWS, (across, down) => lively(across, down));
  } else {
    canvas.drawImage(trunk!, 0, 0);
  }
}

/** Where the trunk is cut to be bent: finely at the head and at the tail, which pictures have left and right. */
const LIVELY_COLUMNS = [0, 0.14, 0.28, 0.42, 0.74, 0.87, 1] as const;
const LIVELY_ROWS = [0, 0.3, 0.6, 1] as const;

/** Four-legged ones look about, nod as they go, and wag: heads dip and turn, tails swing, the belly breathes. */
function livelinessOf({ clock, whim, step, stride, fold }: Body): Bend {
  const own = whim * TURN;
  const going = clamp(stride);
  const awake = 1 - clamp(fold) * 0.8;
  const glance = Math.sin(clock * 0.9 + own) + 0.6 * Math.sin(clock * 2.1 + own * 3);
  const nod = awake * (0.014 * glance * (1 - going) + 0.022 * going * Math.sin(2 * step * TURN + own));
  const turn = awake * 0.022 * Math.sin(clock * 1.3 + own * 2) * (1 - 0.5 * going);
  const wag = awake * 0.05 * Math.sin(clock * 8.5 + own) * (0.55 + 0.45 * Math.sin(clock * 0.8 + own));
  const breath = 0.006 * Math.sin(clock * 2.4 + own);
  return (across, down) => {
    const head = clamp((0.42 - across) / 0.28) * clamp((0.66 - down) / 0.36);
    const tail = clamp((across - 0.74) / 0.26) ** 2 * clamp((0.75 - down) / 0.45);
    const belly = across > 0.3 && across < 0.8 ? breath * down : 0;
    return [across + turn * head + wag * tail * 0.6, down + nod * head - wag * tail + belly];
  };
}

function drawLeg(
  canvas: SKRSContext2D,
  leg: LegPiece,
  body: Body,
  hipX: number,
  hipY: number,
  ground: number,
  raised: number,
): void {
  const { forwards, lift } = stepAt(leg, body);
  const stepping = clamp(body.stride);
  const standing = -leg.natural * (1 - stepping) + forwards;
  const wanted = lerp(standing, 1.5 + 0.4 * Math.sin(body.wavePhase * TURN), raised);
  const reach = lerp((ground - hipY) / leg.length, 1, raised);
  canvas.save();
  canvas.translate(hipX, hipY);
  canvas.rotate(wanted + leg.natural);
  canvas.scale(1, reach * (1 - lift));
  canvas.translate(-leg.hipX, -leg.hipY);
  canvas.drawImage(leg.picture, leg.left, leg.top);
  canvas.restore();
}

/** Angle forwards and how much a leg is drawn up: carried back evenly while it stands, swung forward in the air. */
function stepAt(leg: LegPiece, body: Body): { forwards: number; lift: number } {
  const turns = body.step + lerp(leg.phase[0], leg.phase[1], body.running);
  const place = turns - Math.floor(turns);
  const swing = lerp(SWING[0], SWING[1], body.running) * body.stride;
  if (place < ON_GROUND) return { forwards: swing * (1 - (2 * place) / ON_GROUND), lift: 0 };
  const air = (place - ON_GROUND) / (1 - ON_GROUND);
  return { forwards: -swing * Math.cos(air * Math.PI), lift: LIFT * clamp(body.stride) * Math.sin(air * Math.PI) };
}
