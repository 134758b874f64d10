/** A dragon's wing: an arm, long fingers, and the skin between them, which sags and folds. Called by `drawn-dragon.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Spot } from '../people/limbs.js';
import type { Scales } from './drawn-dragon.js';

const INK = '#1b1638';

/** A wing laid flat: how far out from the body, how far back towards the tail. */
interface Spread {
  elbow: Spot;
  wrist: Spot;
  fingers: readonly Spot[];
  /** Where the skin ends on the flank. */
  flank: Spot;
}

/** Stretched in the air, and half folded by who stands. */
const STRETCHED: Spread = {
  elbow: [0.17, 0.1],
  wrist: [0.37, -0.06],
  fingers: [
    [1.08, 0.2],
    [0.92, 0.56],
    [0.66, 0.82],
    [0.34, 0.92],
  ],
  flank: [-0.12, 0.62],
};
const HALF_FOLDED: Spread = {
  elbow: [0.16, 0.13],
  wrist: [0.42, 0.02],
  fingers: [
    [0.86, 0.36],
    [0.66, 0.62],
    [0.42, 0.74],
    [0.18, 0.74],
  ],
  flank: [-0.1, 0.5],
};
/** How far above level a wing beats, lower and it would lie over the body, radians, its arm and its tips, which come after it. */
const BEAT = { arm: [0.46, 1.14], tips: [0.1, 1.3], lag: 0.13 } as const;
/** A beat goes down more slowly than up. */
const beatAt = (turns: number): number => 0.5 + 0.5 * Math.sin(turns * TURN + 0.45 * Math.sin(turns * TURN));
/** We look at it a little from before and from above: a wing's span leans so far back and down, near and far. */
const LEAN = { near: 0.36, far: -0.3 } as const;
const LEVEL = { near: 0.12, far: -0.24 } as const;
/** How deep the skin's edge is drawn in between two fingers, and how far a finger bows outwards. */
const SAG = 0.3;
const BOW = 0.1;
/** Of the skin between two fingers a fold takes so much, from the finger before it. */
const FOLD = 0.36;

/** Its span swings up and down, the tips lag; the far wing stands ahead of the near one, so that one sees two. */
export function drawDragonWing(canvas: SKRSContext2D, scales: Scales, body: Body, flying: number, near: boolean): void {
  const turns = body.flapPhase + (near ? 0 : 0.04);
  // Raised to threaten, let down by who gives up.
  const rest =
    0.86 -
    0.4 * clamp(body.fold) +
    0.05 * Math.sin(body.clock * 1.7 + body.whim * TURN) +
    0.4 * clamp(body.cheer + body.wave);
  const rise = lerp(rest, lerp(...BEAT.arm, beatAt(turns)), flying);
  const tips = lerp(rest * 1.04, lerp(...BEAT.tips, beatAt(turns - BEAT.lag)), flying);
  const size = lerp(0.96, 1.14, flying) * (near ? 1 : 0.92);
  const root: Spot = [lerp(-0.08, -0.16, flying) + (near ? 0 : -0.05), near ? -0.5 : -0.55];
  const side = near ? 'near' : 'far';
  /** Where a spot of the flat wing is seen: what is farther out hangs more by the tips' angle. */
  const seen = ([out, back]: Spot): Spot => {
    const angle = lerp(rise, tips, clamp(out));
    return [
      root[0] + size * (0.82 * back + LEAN[side] * out * Math.cos(angle)),
      root[1] - size * (out * (Math.sin(angle) - LEVEL[side] * Math.cos(angle)) - 0.1 * back),
    ];
  };
  const flat = between(HALF_FOLDED, STRETCHED, flying);
  const [elbow, wrist] = [seen(flat.elbow), seen(flat.wrist)];
  const ends = flat.fingers.map(seen);
  const flank = seen(flat.flank);
  const knuckles = flat.fingers.map(([out, back]): Spot => {
    const [along, across] = [out - flat.wrist[0], back - flat.wrist[1]];
    return seen([flat.wrist[0] + 0.5 * along + BOW * across, flat.wrist[1] + 0.5 * across - BOW * along]);
  });
  const edges = [...ends, flank];
  const dips = ends.map((end, index): Spot => towards(middle(end, edges[index + 1]!), wrist, SAG));

  const shade = canvas.createLinearGradient(...wrist, ...middle(ends[1]!, ends[2]!));
  shade.addColorStop(0, mix(scales.wing, INK, 0.34));
  shade.addColorStop(0.5, scales.wing);
  shade.addColorStop(1, mix(scales.wing, '#ffd9b0', 0.38));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(...root);
  canvas.quadraticCurveTo(...elbow, ...wrist);
  canvas.quadraticCurveTo(...knuckles[0]!, ...ends[0]!);
  for (const [index, dip] of dips.entries()) canvas.quadraticCurveTo(...dip, ...edges[index + 1]!);
  canvas.closePath();
  canvas.fill();
  // Behind each finger the skin turns away from the light, and before the next one catches it.
  for (const [tone, alpha, from, to] of [
    [mix(scales.wing, INK, 0.62), 0.4, 0, FOLD],
    [mix(scales.wing, '#ffe6c4', 0.55), 0.34, 0.66, 0.9],
  ] as const) {
    // No light falls on the far one.
    if (!near && from > 0) continue;
    canvas.fillStyle = tone;
    const strength = canvas.globalAlpha;
    canvas.globalAlpha = strength * alpha;
    canvas.beginPath();
    for (let index = 0; index < ends.length; index++) {
      const [dip, end, next] = [dips[index]!, ends[index]!, edges[index + 1]!];
      const nextKnuckle = knuckles[index + 1] ?? middle(wrist, flank);
      canvas.moveTo(...wrist);
      canvas.quadraticCurveTo(...towards(knuckles[index]!, nextKnuckle, from), ...edgeAt(end, dip, next, from));
      canvas.lineTo(...edgeAt(end, dip, next, (from + to) / 2));
      canvas.lineTo(...edgeAt(end, dip, next, to));
      canvas.quadraticCurveTo(...towards(knuckles[index]!, nextKnuckle, to * 0.8), ...wrist);
    }
    canvas.fill();
    canvas.globalAlpha = strength;
  }
  drawBones(canvas, scales, near, { root, elbow, wrist, ends, knuckles, size });
}

interface Bones {
  root: Spot;
  elbow: Spot;
  wrist: Spot;
  ends: readonly Spot[];
  knuckles: readonly Spot[];
  size: number;
}

/** Fingers taper to a claw's point; the arm is one with the back; a thumb stands up at the wrist. */
function drawBones(canvas: SKRSContext2D, scales: Scales, near: boolean, bones: Bones): void {
  const { root, elbow, wrist, ends, knuckles, size } = bones;
  canvas.fillStyle = scales.horn;
  canvas.beginPath();
  canvas.moveTo(wrist[0] - 0.03, wrist[1] + 0.01);
  canvas.quadraticCurveTo(wrist[0] - 0.04, wrist[1] - 0.05, wrist[0] - 0.085 * size, wrist[1] - 0.085 * size);
  canvas.quadraticCurveTo(wrist[0] + 0.01, wrist[1] - 0.075, wrist[0] + 0.03, wrist[1] - 0.01);
  canvas.fill();
  for (const [tone, thick] of [
    [mix(scales.skin, INK, 0.42), 1],
    [mix(scales.skin, '#ffffff', near ? 0.08 : 0), 0.56],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.strokeStyle = tone;
    canvas.beginPath();
    for (const [index, end] of ends.entries()) {
      const knuckle = knuckles[index]!;
      const [alongX, alongY] = [end[0] - wrist[0], end[1] - wrist[1]];
      const long = Math.hypot(alongX, alongY) || 1;
      const [acrossX, acrossY] = [(-alongY / long) * thick, (alongX / long) * thick];
      canvas.moveTo(wrist[0] + 0.017 * acrossX, wrist[1] + 0.017 * acrossY);
      canvas.quadraticCurveTo(knuckle[0] + 0.014 * acrossX, knuckle[1] + 0.014 * acrossY, ...end);
      canvas.quadraticCurveTo(
        knuckle[0] - 0.014 * acrossX,
        knuckle[1] - 0.014 * acrossY,
        wrist[0] - 0.017 * acrossX,
        wrist[1] - 0.017 * acrossY,
      );
    }
    canvas.fill();
    canvas.lineWidth = 0.068 * thick;
    canvas.beginPath();
    canvas.moveTo(root[0] + 0.02, root[1] + 0.03);
    canvas.quadraticCurveTo(...elbow, ...wrist);
    canvas.stroke();
  }
}

function between(from: Spread, to: Spread, k: number): Spread {
  return {
    elbow: towards(from.elbow, to.elbow, k),
    wrist: towards(from.wrist, to.wrist, k),
    fingers: from.fingers.map((finger, index) => towards(finger, to.fingers[index]!, k)),
    flank: towards(from.flank, to.flank, k),
  };
}

const towards = (from: Spot, to: Spot, k: number): Spot => [lerp(from[0], to[0], k), lerp(from[1], to[1], k)];
const middle = (one: Spot, other: Spot): Spot => towards(one, other, 0.5);
/** A spot of the scalloped edge between two fingers. */
const edgeAt = (end: Spot, dip: Spot, next: Spot, k: number): Spot =>
  towards(towards(end, dip, k), towards(dip, next, k), k);
