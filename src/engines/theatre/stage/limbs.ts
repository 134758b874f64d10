/**
 * Drawn arms and legs of two bones each, hands and shoes, shaded like the glossy pictures they hang on. Called by
 * `puppet.ts` and `person.ts` on a canvas whose unit is the figure's height, y downwards, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, TURN } from './easing.js';
import { mix } from './paint.js';

export type Spot = readonly [x: number, y: number];

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

/** A tube through `spots`, shaded by a darker rim and a lighter ridge. */
export function tube(canvas: SKRSContext2D, colour: string, width: number, spots: readonly Spot[], taper = 1): void {
  for (const [tone, thickness, shift] of [
    [mix(colour, '#1d1238', 0.24), 1, 0],
    [colour, 0.82, -0.05],
    [mix(colour, '#ffffff', 0.22), 0.26, -0.17],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = width * thickness;
    canvas.beginPath();
    spots.forEach(([x, y], index) => {
      if (index === 0) canvas.moveTo(x + width * shift, y);
      else canvas.lineTo(x + width * shift * taper, y);
    });
    canvas.stroke();
  }
}

/** Where the two long edges of a bone lie that is `from` wide at its root and `to` at its end. */
function edges([x, y]: Spot, [toX, toY]: Spot, from: number, to: number): readonly [Spot, Spot, Spot, Spot] {
  const long = Math.hypot(toX - x, toY - y) || 0.001;
  const [acrossX, acrossY] = [(toY - y) / long / 2, -(toX - x) / long / 2];
  return [
    [x + acrossX * from, y + acrossY * from],
    [toX + acrossX * to, toY + acrossY * to],
    [toX - acrossX * to, toY - acrossY * to],
    [x - acrossX * from, y - acrossY * from],
  ];
}

/** A trouser leg or a bare one: wide at the thigh, a knee, narrow at the ankle, with a crease and, of cloth, a cuff. */
export function taperedLeg(
  canvas: SKRSContext2D,
  colour: string,
  wide: number,
  [root, knee, ankle]: readonly [Spot, Spot, Spot],
  cuff: boolean,
): void {
  const [thigh, middle, low] = [wide * 1.12, wide * 0.86, wide * (cuff ? 0.7 : 0.56)];
  for (const [tone, grown, shift] of [
    [mix(colour, '#1d1238', 0.3), 1, 0],
    [colour, 0.84, -0.045 * wide],
  ] as const) {
    canvas.fillStyle = tone;
    for (const [from, to, first, last] of [
      [root, knee, thigh, middle],
      [knee, ankle, middle, low],
    ] as const) {
      const corners = edges(from, to, first * grown, last * grown);
      canvas.beginPath();
      for (const [x, y] of corners) canvas.lineTo(x + shift, y);
      canvas.fill();
    }
    for (const [[x, y], size] of [
      [root, thigh],
      [knee, middle],
    ] as const) {
      canvas.beginPath();
      canvas.arc(x + shift, y, (size * grown) / 2, 0, TURN);
      canvas.fill();
    }
  }
  canvas.strokeStyle = mix(colour, '#ffffff', 0.2);
  canvas.lineWidth = wide * 0.13;
  canvas.beginPath();
  canvas.moveTo(root[0] - wide * 0.2, root[1] + wide * 0.3);
  canvas.lineTo(knee[0] - wide * 0.16, knee[1]);
  canvas.lineTo(ankle[0] - wide * 0.1, ankle[1] - wide * 0.2);
  canvas.stroke();
  if (!cuff) return;
  const [x, y] = [(ankle[0] * 4 + knee[0]) / 5, (ankle[1] * 4 + knee[1]) / 5];
  const [first, second, third, fourth] = edges([x, y], ankle, low * 1.04, low * 1.12);
  canvas.fillStyle = mix(colour, '#1d1238', 0.42);
  canvas.beginPath();
  for (const [atX, atY] of [first, second, third, fourth]) canvas.lineTo(atX, atY);
  canvas.fill();
}

/** A mitten with a thumb; `angle` is where the forearm points. */
export function drawHand(
  canvas: SKRSContext2D,
  colour: string,
  [x, y]: Spot,
  radius: number,
  angle: number,
  side: number,
): void {
  const centreX = x + Math.cos(angle) * radius * 0.45;
  const centreY = y + Math.sin(angle) * radius * 0.45;
  const thumb = angle - side * 1.15;
  for (const [tone, grown] of [
    [mix(colour, '#1d1238', 0.24), radius * 0.14],
    [colour, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.ellipse(centreX, centreY, radius * 1.08 + grown, radius * 0.92 + grown, angle, 0, TURN);
    canvas.fill();
    canvas.beginPath();
    canvas.arc(
      centreX + Math.cos(thumb) * radius * 0.9,
      centreY + Math.sin(thumb) * radius * 0.9,
      radius * 0.4 + grown,
      0,
      TURN,
    );
    canvas.fill();
  }
  canvas.fillStyle = mix(colour, '#ffffff', 0.26);
  canvas.beginPath();
  canvas.arc(centreX - radius * 0.25, centreY - radius * 0.3, radius * 0.4, 0, TURN);
  canvas.fill();
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
  const long = size * (0.62 + 0.24 * turn);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-tilt);
  canvas.translate(-size * (0.42 * turn) + side * size * 0.12 * (1 - turn), 0);
  canvas.fillStyle = mix(colour, '#120a24', 0.4);
  canvas.beginPath();
  canvas.roundRect(-long, -size * 0.12, long * 2, size * 0.26, size * 0.13);
  canvas.fill();
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.roundRect(-long, -size * 0.62, long * 2, size * 0.62, [size * 0.5, size * 0.42, size * 0.1, size * 0.1]);
  canvas.fill();
  canvas.fillStyle = mix(colour, '#ffffff', 0.28);
  canvas.beginPath();
  canvas.ellipse(-long * 0.35, -size * 0.42, long * 0.42, size * 0.11, -0.12, 0, TURN);
  canvas.fill();
  canvas.restore();
}
