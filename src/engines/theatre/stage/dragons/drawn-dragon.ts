/**
 * The stage's own dragon, seen from its side: wings that beat, a neck and a tail that swing, and a little fire. The
 * picture of one is a curled ribbon, which strangers took for a snake. `figure.ts` draws it in place of the picture.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawFire } from './dragon-fire.js';
import { drawDragonHead } from './dragon-head.js';
import { drawDragonWing } from './dragon-wing.js';

type Spot = readonly [x: number, y: number];

/** Colours already lit. */
export interface Scales {
  skin: string;
  belly: string;
  wing: string;
  horn: string;
}

const INK = '#1b1638';
const GREEN = '#2fae78';
/** Its middle line from the head to the tip of the tail, and half its thickness there: standing, and stretched in flight. */
const STANDING: readonly Spot[] = [
  [-0.4, -0.84],
  [-0.36, -0.68],
  [-0.24, -0.52],
  [-0.06, -0.42],
  [0.14, -0.38],
  [0.32, -0.3],
  [0.5, -0.2],
  [0.68, -0.15],
  [0.86, -0.2],
];
const FLYING: readonly Spot[] = [
  [-0.6, -0.74],
  [-0.53, -0.62],
  [-0.37, -0.5],
  [-0.14, -0.42],
  [0.1, -0.4],
  [0.32, -0.43],
  [0.54, -0.51],
  [0.74, -0.58],
  [0.94, -0.54],
];
const THICK = [0.078, 0.084, 0.115, 0.172, 0.16, 0.1, 0.062, 0.036, 0.012] as const;
/** Its head is drawn so many times as large as its neck is made for. */
const HEAD = 1.16;
/** Where the near forefoot is when it is raised. */
const PAW: Spot = [-0.31, -0.5];
/** Cuts of the line between two of its spots. */
const FINE = 3;
/** The dragon that plays `sprite`; `undefined` for everybody else. */
export function dragonFor({ sprite, colour }: Actor): Creature | undefined {
  if (!sprite.startsWith('1f409')) return undefined;
  const skin = colour ? COLOUR_OF[colour] : GREEN;
  const wing = colour ? mix(skin, '#5a1f6e', 0.4) : '#d2457f';
  return {
    aspect: 1.35,
    marks: {
      arms: false,
      arm: 0.2,
      shoulder: [0.2, 0.5],
      hip: 0.3,
      mouth: [0.6, 0.8],
      eyes: [0.44, 0.88],
      eyesApart: 0.1,
      crown: [0.4, 1],
      headWidth: 0.34,
      neck: [0.34, 0.62],
      half: 0.72,
      grasp: 1,
      paw: [-PAW[0], -PAW[1]],
    },
    draw: (canvas, body, height, lit) => {
      const scales = { skin: lit(skin), belly: lit('#ffdf8a'), wing: lit(wing), horn: lit('#fff0c4') };
      drawDragon(canvas, scales, body, height);
    },
  };
}

/** How fiercely it breathes fire: each few seconds in the air, with each blow in a fight. */
function fireOf(body: Body, flying: number): number {
  if (body.fire >= 0) return body.fire;
  const seconds = body.clock % 4;
  const puff = ramp(seconds, 2.5, 2.8) * (1 - ramp(seconds, 3.6, 3.9));
  const fury = body.mood < -0.3 ? ramp(Math.sin(body.clock * 3.4), 0.1, 0.6) : 0;
  return Math.max(puff * clamp(flying * 1.5 - 0.4), fury);
}

function drawDragon(canvas: SKRSContext2D, scales: Scales, body: Body, height: number): void {
  const flying = clamp(body.flap);
  const line = spineOf(body, flying);
  const fire = fireOf(body, flying);
  const sunk = 0.2 * clamp(body.fold) * (1 - flying);
  canvas.save();
  canvas.scale(height, height);
  canvas.translate(0, sunk);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  const dark: Scales = { ...scales, skin: mix(scales.skin, INK, 0.28), wing: mix(scales.wing, INK, 0.34) };
  drawDragonWing(canvas, dark, body, flying, false);
  for (const hind of [true, false]) drawLeg(canvas, dark.skin, body, { flying, sunk, hind, near: false });
  drawTube(canvas, scales, line);
  for (const hind of [true, false]) drawLeg(canvas, scales.skin, body, { flying, sunk, hind, near: true });
  const [headX, headY] = line[0]!;
  canvas.save();
  canvas.translate(headX, headY);
  canvas.rotate(-body.headTip * 0.7 + lerp(0.1, 0.02, flying) - 0.1 * fire);
  canvas.scale(HEAD, HEAD);
  if (fire > 0.03) drawFire(canvas, fire, body.clock);
  drawDragonHead(canvas, scales, body, fire);
  canvas.restore();
  drawDragonWing(canvas, scales, body, flying, true);
  canvas.restore();
}

/** The middle line as it swings, in fine cuts, each with its half thickness. */
function spineOf(body: Body, flying: number): (readonly [x: number, y: number, thick: number])[] {
  const wag = body.clock * lerp(1.6, 4.2, flying) + body.whim * TURN;
  const spots = STANDING.map(([x, y], index): Spot => {
    const [flyX, flyY] = FLYING[index]!;
    const tail = clamp((index - 4) / 4);
    const neck = clamp((3 - index) / 3);
    const swing = Math.sin(wag - index * 0.75) * (0.1 * tail ** 1.4 + lerp(0.012, 0.035, flying) * neck);
    const lying = clamp(body.fold) * (1 - flying) * 0.3;
    const bowed = neck * neck * (body.bow * 0.35 + body.dip * 0.4 + body.headDown + lying);
    return [lerp(x, flyX, flying) - bowed * 0.35, lerp(y, flyY, flying) + swing + bowed];
  });
  const fine: [number, number, number][] = [];
  for (let index = 0; index < spots.length - 1; index++) {
    const [before, from, to, after] = [index - 1, index, index + 1, index + 2].map(
      (at) => spots[Math.max(0, Math.min(spots.length - 1, at))]!,
    ) as [Spot, Spot, Spot, Spot];
    for (let cut = 0; cut < FINE; cut++) {
      const k = cut / FINE;
      fine.push([
        between(before[0], from[0], to[0], after[0], k),
        between(before[1], from[1], to[1], after[1], k),
        lerp(THICK[index]!, THICK[index + 1]!, k),
      ]);
    }
  }
  fine.push([...spots.at(-1)!, THICK.at(-1)!]);
  return fine;
}

const between = (a: number, b: number, c: number, d: number, k: number): number =>
  0.5 * (2 * b + (c - a) * k + (2 * a - 5 * b + 4 * c - d) * k * k + (3 * b - a - 3 * c + d) * k ** 3);

function drawTube(canvas: SKRSContext2D, scales: Scales, line: readonly (readonly [number, number, number])[]): void {
  const side = (index: number, out: number): Spot => {
    const [x, y, thick] = line[index]!;
    const [fromX, fromY] = line[Math.max(0, index - 1)]!;
    const [toX, toY] = line[Math.min(line.length - 1, index + 1)]!;
    const long = Math.hypot(toX - fromX, toY - fromY) || 1;
    return [x + ((toY - fromY) / long) * thick * out, y - ((toX - fromX) / long) * thick * out];
  };
  drawSpikes(canvas, scales, line, side);
  const band = (over: number, under: number): void => {
    canvas.beginPath();
    for (let index = 0; index < line.length; index++) canvas.lineTo(...side(index, over));
    for (let index = line.length - 1; index >= 0; index--) canvas.lineTo(...side(index, under));
    canvas.closePath();
  };
  const shade = canvas.createLinearGradient(-0.1, -0.66, 0.1, -0.2);
  shade.addColorStop(0, mix(scales.skin, '#ffffff', 0.26));
  shade.addColorStop(0.45, scales.skin);
  shade.addColorStop(1, mix(scales.skin, INK, 0.34));
  canvas.fillStyle = shade;
  band(1, -1);
  canvas.fill();
  canvas.fillStyle = scales.belly;
  band(-0.42, -1);
  canvas.fill();
  canvas.strokeStyle = mix(scales.belly, '#8a4a20', 0.42);
  canvas.lineWidth = 0.008;
  canvas.beginPath();
  for (let index = 1; index < line.length - 4; index++) {
    canvas.moveTo(...side(index, -0.46));
    canvas.lineTo(...side(index, -0.97));
  }
  canvas.stroke();
  // The arrow at the tip of the tail.
  const [tipX, tipY] = line.at(-1)!;
  const [beforeX, beforeY] = line.at(-3)!;
  const angle = Math.atan2(tipY - beforeY, tipX - beforeX);
  canvas.save();
  canvas.translate(tipX, tipY);
  canvas.rotate(angle);
  canvas.fillStyle = scales.wing;
  canvas.beginPath();
  canvas.moveTo(0.12, 0);
  canvas.quadraticCurveTo(0.02, -0.02, -0.03, -0.085);
  canvas.quadraticCurveTo(0, 0, -0.03, 0.085);
  canvas.quadraticCurveTo(0.02, 0.02, 0.12, 0);
  canvas.fill();
  canvas.restore();
}

function drawSpikes(
  canvas: SKRSContext2D,
  { wing }: Scales,
  line: readonly (readonly [number, number, number])[],
  side: (index: number, out: number) => Spot,
): void {
  canvas.fillStyle = mix(wing, '#ffffff', 0.12);
  canvas.beginPath();
  for (let index = 1; index < line.length - 3; index += 2) {
    const tall = 1 + lerp(0.55, 0.9, clamp(index / 20));
    canvas.moveTo(...side(index - 1, 0.9));
    canvas.lineTo(...side(Math.min(line.length - 1, index + 1), tall));
    canvas.lineTo(...side(Math.min(line.length - 1, index + 2), 0.9));
  }
  canvas.fill();
}

/** A thigh, a shin and claws; in the air legs are tucked up under the belly. */
interface LegOf {
  flying: number;
  /** How far the body lies lower, own heights. */
  sunk: number;
  hind: boolean;
  near: boolean;
}

function drawLeg(canvas: SKRSContext2D, skin: string, body: Body, { flying, sunk, hind, near }: LegOf): void {
  const turns = body.step + (hind ? 0 : 0.5) + (near ? 0 : 0.5);
  const stride = 0.11 * clamp(body.stride);
  const swing = stride * Math.cos(turns * TURN);
  const lift = 0.7 * stride * Math.max(0, -Math.sin(turns * TURN));
  const hip: Spot = hind ? [0.16, -0.34] : [-0.14, -0.36];
  const aside = near ? 0 : -0.07;
  const raised = hind || !near ? 0 : clamp(body.wave) * (1 - flying);
  const stands: Spot = [
    lerp(hip[0] + (hind ? 0.0 : -0.04) + aside - swing, hip[0] + (hind ? 0.24 : 0.1) + aside, flying),
    lerp(-0.02 - lift - sunk, hip[1] + (hind ? 0.07 : 0.13) + 0.012 * Math.sin(body.clock * 5), flying),
  ];
  const foot: Spot = [lerp(stands[0], PAW[0], raised), lerp(stands[1], PAW[1] - sunk, raised)];
  const knee: Spot = [
    lerp(hip[0] + (hind ? -0.08 : 0.05) + aside - swing * 0.4, hip[0] + (hind ? 0.02 : -0.09) + aside, flying),
    lerp((hip[1] + foot[1]) / 2 + 0.08 * raised, hip[1] + 0.1, flying),
  ];
  for (const [tone, thigh, shin] of [
    [mix(skin, INK, 0.3), 0.15, 0.085],
    [skin, 0.126, 0.066],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = thigh;
    canvas.beginPath();
    canvas.moveTo(hip[0] + aside * 0.5, hip[1]);
    canvas.lineTo(...knee);
    canvas.stroke();
    canvas.lineWidth = shin;
    canvas.beginPath();
    canvas.moveTo(...knee);
    canvas.lineTo(...foot);
    canvas.lineTo(foot[0] - 0.07 * (1 - flying), foot[1]);
    canvas.stroke();
  }
  canvas.fillStyle = '#fff3d6';
  canvas.beginPath();
  for (const claw of [0, 1, 2]) {
    const x = foot[0] - 0.1 * (1 - flying) + claw * 0.032 + 0.02 * flying;
    const y = foot[1] + 0.012 + 0.03 * flying;
    canvas.moveTo(x - 0.012, y);
    canvas.lineTo(x - 0.016, y + 0.026);
    canvas.lineTo(x + 0.012, y);
  }
  canvas.fill();
}
