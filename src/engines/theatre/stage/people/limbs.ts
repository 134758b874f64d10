/**
 * Drawn arms and legs of two bones each, hands and shoes, shaded like the glossy pictures they hang on. Called by
 * `puppet.ts` and `person.ts` on a canvas whose unit is the figure's height, y downwards, looking left.
 */

import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Spot } from '../painting/curves.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { channels, mix } from '../painting/paint.js';

export type { Spot };

/** What all colours turn to in the shade. */
export const SHADOW = '#1d1238';

/** A bent limb: where its joint and its end lie. */
export interface Bent {
  joint: Spot;
  end: Spot;
}

/** Nearer than this part of its length a limb does not fold, and it never quite stretches: both look broken. */
const NEAREST = 0.3;
const FARTHEST = 0.999;

/**
 * Bends a limb of `length` from `root` towards `goal`; it ends short of what lies out of reach. The joint goes to the
 * side of `bend`. `share`: the upper bone's part of the length.
 */
export function bendTowards(root: Spot, goal: Spot, length: number, bend: Spot, share = 0.5): Bent {
  const far = Math.hypot(goal[0] - root[0], goal[1] - root[1]) || 0.001;
  const reach = clamp(far, length * NEAREST, length * FARTHEST);
  const along: Spot = [(goal[0] - root[0]) / far, (goal[1] - root[1]) / far];
  const end: Spot = [root[0] + along[0] * reach, root[1] + along[1] * reach];
  const upper = length * share;
  const lower = length - upper;
  const foot = clamp((reach * reach + upper * upper - lower * lower) / (2 * reach), -upper, upper);
  const aside = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  // A joint that would switch sides at once swings through instead.
  const side = clamp((bend[0] * -along[1] + bend[1] * along[0]) * 3, -1, 1);
  return {
    joint: [root[0] + along[0] * foot - along[1] * aside * side, root[1] + along[1] * foot + along[0] * aside * side],
    end,
  };
}

/** A limb without bones, as of rubber: a curve through the joint. */
export function hose(root: Spot, joint: Spot, end: Spot): Spot[] {
  const pull: Spot = [2 * joint[0] - (root[0] + end[0]) / 2, 2 * joint[1] - (root[1] + end[1]) / 2];
  return Array.from({ length: 9 }, (_, index): Spot => {
    const part = index / 8;
    const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return [a * root[0] + b * pull[0] + c * end[0], a * root[1] + b * pull[1] + c * end[1]];
  });
}

/** A limb as it bends: straight bones, a joint that is as round as the limb is `wide`: rounder ones look like hoses. */
export function bentLine(root: Spot, joint: Spot, end: Spot, wide: number): Spot[] {
  const bone =
    (Math.hypot(joint[0] - root[0], joint[1] - root[1]) + Math.hypot(end[0] - joint[0], end[1] - joint[1])) / 2;
  const rounded = clamp(wide / (bone || 0.001), ROUNDED.least, ROUNDED.most);
  const between = (from: Spot, to: Spot, part: number): Spot => [
    lerp(from[0], to[0], part),
    lerp(from[1], to[1], part),
  ];
  const before = between(joint, root, rounded);
  const after = between(joint, end, rounded);
  const bend = [0, 1 / 6, 1 / 3, 0.5, 2 / 3, 5 / 6, 1].map((part) =>
    between(between(before, joint, part), between(joint, after, part), part),
  );
  return [root, between(root, before, 0.5), ...bend, between(after, end, 0.5), end];
}
/** Parts of a bone. */
const ROUNDED = { least: 0.24, most: 0.62 } as const;

/** From the shadow at the rim to the light on the ridge: share of the width, shift towards the light. */
const TONES = [
  { dark: 0.4, light: 0, wide: 1, shift: 0 },
  { dark: 0.16, light: 0, wide: 0.88, shift: 0.025 },
  { dark: 0, light: 0, wide: 0.7, shift: 0.07 },
  { dark: 0, light: 0.12, wide: 0.38, shift: 0.13 },
] as const;

/** A round limb along `spots`, `from` wide at its root and `to` at its end, lit from above on the left. */
export function roundLimb(
  canvas: SKRSContext2D,
  colour: string,
  spots: readonly Spot[],
  from: number,
  to: number,
  flat = false,
): void {
  for (const { dark, light, wide, shift } of TONES) {
    canvas.fillStyle = dark > 0 ? mix(colour, SHADOW, dark) : light > 0 ? mix(colour, '#ffffff', light) : colour;
    ribbon(canvas, spots, from * wide, to * wide, -shift * from, -shift * 0.6 * from, flat);
    canvas.fill();
  }
}

/** The outline of a limb: along one side and back along the other, ends round, or the far one cut `flat`. */
export function ribbon(
  canvas: SKRSContext2D,
  spots: readonly Spot[],
  from: number,
  to: number,
  shiftX: number,
  shiftY: number,
  flat: boolean,
): void {
  const last = spots.length - 1;
  const edge = spots.map(([x, y], index): readonly [x: number, y: number, acrossX: number, acrossY: number] => {
    const before = spots[Math.max(0, index - 1)]!;
    const after = spots[Math.min(last, index + 1)]!;
    const long = Math.hypot(after[0] - before[0], after[1] - before[1]) || 0.001;
    const half = lerp(from, to, index / last) / 2;
    return [x + shiftX, y + shiftY, ((after[1] - before[1]) / long) * half, (-(after[0] - before[0]) / long) * half];
  });
  canvas.beginPath();
  for (const [x, y, acrossX, acrossY] of edge) canvas.lineTo(x + acrossX, y + acrossY);
  for (const [x, y, acrossX, acrossY] of [...edge].reverse()) canvas.lineTo(x - acrossX, y - acrossY);
  canvas.closePath();
  const round = ([x, y]: readonly number[], radius: number): void => {
    canvas.moveTo(x! + radius, y!);
    canvas.arc(x!, y!, radius, 0, TURN);
  };
  round(edge[0]!, from / 2);
  round(edge[last >> 1]!, lerp(from, to, 0.5) / 2);
  if (!flat) round(edge[last]!, to / 2);
}

/** The last part of a limb as a band round it: a cuff, the edge of a glove. */
export function cuff(
  canvas: SKRSContext2D,
  colour: string,
  joint: Spot,
  end: Spot,
  wide: number,
  [from, to]: readonly [number, number],
): void {
  const at = (part: number): Spot => [lerp(joint[0], end[0], part), lerp(joint[1], end[1], part)];
  canvas.lineCap = 'butt';
  for (const [tone, part] of [
    [mix(colour, SHADOW, 0.34), 1],
    [colour, 0.8],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = wide * part;
    canvas.beginPath();
    canvas.moveTo(...at(from));
    canvas.lineTo(...at(to));
    canvas.stroke();
  }
  canvas.lineCap = 'round';
}

/** What a hand does: hangs with fingers together, is spread to be seen, or closes about what it holds. */
export type Grasp = 'easy' | 'open' | 'fist';

/** A soft hand with a thumb; `angle` is where the forearm points. */
export function drawHand(
  canvas: SKRSContext2D,
  colour: string,
  [x, y]: Spot,
  radius: number,
  angle: number,
  side: number,
  grasp: Grasp = 'easy',
): void {
  canvas.save();
  canvas.translate(x + Math.cos(angle) * radius * 0.5, y + Math.sin(angle) * radius * 0.5);
  canvas.rotate(angle);
  canvas.scale(radius, -side * radius);
  for (const [tone, grown] of [
    [mix(colour, SHADOW, 0.32), 0.13],
    [colour, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.strokeStyle = tone;
    if (grasp === 'open') spread(canvas, grown);
    else closed(canvas, grown, grasp === 'fist');
  }
  canvas.fillStyle = mix(colour, '#ffffff', 0.2);
  canvas.beginPath();
  canvas.ellipse(-0.25, 0.1 * side, 0.42, 0.3, 0, 0, TURN);
  canvas.fill();
  if (grasp !== 'open') fingers(canvas, mix(colour, SHADOW, 0.42), grasp === 'fist');
  canvas.restore();
}

/** Palm, four fingers and a thumb. */
function spread(canvas: SKRSContext2D, grown: number): void {
  canvas.beginPath();
  canvas.ellipse(0, 0, 0.86 + grown, 0.82 + grown, 0, 0, TURN);
  canvas.fill();
  canvas.lineWidth = 0.46 + grown * 2;
  canvas.beginPath();
  for (const [turn, long] of [
    [-0.62, 1.34],
    [-0.2, 1.55],
    [0.22, 1.5],
    [1.3, 1.18],
  ] as const) {
    canvas.moveTo(Math.cos(turn) * 0.4, Math.sin(turn) * 0.4);
    canvas.lineTo(Math.cos(turn) * long, Math.sin(turn) * long);
  }
  canvas.stroke();
}

/** A mitten, or shorter and squarer a fist, whose thumb lies across. */
function closed(canvas: SKRSContext2D, grown: number, fist: boolean): void {
  canvas.beginPath();
  if (fist) canvas.roundRect(-0.82 - grown, -0.86 - grown, 1.66 + grown * 2, 1.72 + grown * 2, 0.62 + grown);
  else canvas.ellipse(0.1, 0, 1.12 + grown, 0.86 + grown, 0, 0, TURN);
  canvas.fill();
  canvas.lineWidth = 0.5 + grown * 2;
  canvas.beginPath();
  canvas.moveTo(-0.3, 0.55);
  if (fist) canvas.lineTo(0.34, 0.86);
  else canvas.lineTo(0.42, 1);
  canvas.stroke();
}

function fingers(canvas: SKRSContext2D, colour: string, fist: boolean): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = 0.11;
  canvas.beginPath();
  for (const y of fist ? [-0.42, 0, 0.4] : [-0.28, 0.16]) {
    canvas.moveTo(fist ? 0.15 : 0.6, y);
    canvas.lineTo(fist ? 0.72 : 1.06, y * 0.9);
  }
  canvas.stroke();
}

/** A shoe under an ankle; `turn` 0 points at us, 1 to the left; `tilt` lifts the heel. */
export function drawShoe(
  canvas: SKRSContext2D,
  colour: string,
  [x, y]: Spot,
  size: number,
  turn: number,
  side: number,
  tilt: number,
): void {
  const long = size * (0.68 + 0.3 * turn);
  const toe = -long * lerp(0.1, 0.42, turn);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-tilt);
  canvas.translate(-size * (0.4 * turn) + side * size * 0.14 * (1 - turn), 0);
  canvas.fillStyle = mix(colour, SHADOW, 0.3);
  bootShape(canvas, long, size * 0.8, toe, 0);
  canvas.fillStyle = colour;
  bootShape(canvas, long * 0.93, size * 0.74, toe, -size * 0.03);
  canvas.fillStyle = mix(colour, '#ffffff', 0.3);
  canvas.beginPath();
  canvas.ellipse(toe - long * 0.12, -size * 0.44, long * 0.34, size * 0.1, -0.2, 0, TURN);
  canvas.fill();
  // A sole that is lighter than a dark shoe and darker than a light one.
  const sole = brightness(colour) > 130 ? mix(colour, SHADOW, 0.24) : mix(colour, '#fff4e4', 0.5);
  canvas.fillStyle = sole;
  canvas.beginPath();
  canvas.roundRect(-long * 1.03, -size * 0.2, long * 2.06, size * 0.24, size * 0.12);
  canvas.fill();
  canvas.restore();
}

function bootShape(canvas: SKRSContext2D, long: number, high: number, toe: number, lift: number): void {
  canvas.beginPath();
  canvas.moveTo(-long, lift);
  canvas.bezierCurveTo(-long * 1.06, -high * 0.62, toe - long * 0.3, -high * 0.8, toe + long * 0.16, -high);
  canvas.lineTo(long * 0.78, -high);
  canvas.quadraticCurveTo(long * 1.04, -high * 0.5, long, lift);
  canvas.closePath();
  canvas.fill();
}

const brightness = (colour: string): number => {
  const [red, green, blue] = channels(colour);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
};
