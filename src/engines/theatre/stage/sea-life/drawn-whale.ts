/** The stage's own whale: a great round head, a belly with pleats, a tail that lifts out of the water, a spout. Its picture is bent for good. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { feelingOf } from '../faces/expression.js';
import { traceOval } from '../painting/beast-shapes.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import { glow, mix } from '../painting/paint.js';
import { drawFlukes, flipper, INK, ROOT } from './whale-fins.js';
import { drawRunningOff, drawSpout } from './whale-water.js';

const BLUE = '#4b9be6';
const LENGTH = 1.5;
/** Height of its middle line, own heights. */
const MIDDLE = 0.42;
/** Half its thickness from the nose to the root of the flukes. */
const ROUND = [0.13, 0.235, 0.285, 0.305, 0.305, 0.285, 0.25, 0.2, 0.15, 0.105, 0.072, 0.055] as const;

type Spot = readonly [x: number, y: number];
/** Where a place along its spine and up from it is. */
export type Bent = (along: number, up: number) => Spot;

/** The whale that plays `actor`; `undefined` for everybody else. */
export function whaleFor({ sprite, colour }: Actor): Creature | undefined {
  if (!/^1f(433|40b)/.test(sprite)) return undefined;
  const skin = colour ? COLOUR_OF[colour] : BLUE;
  return {
    aspect: 1.5,
    marks: {
      arms: false,
      arm: 0.14,
      shoulder: [0.2, 0.3],
      hip: 0.15,
      mouth: [0.6, 0.36],
      eyes: [0.46, 0.47],
      eyesApart: 0.12,
      crown: [0.36, 0.72],
      headWidth: 0.5,
      neck: [0.2, 0.3],
      half: 0.72,
      grasp: 1,
    },
    draw: (canvas, body, height, lit) => {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      drawWhale(canvas, lit(skin), lit('#f3f9ff'), body);
      canvas.restore();
    },
  };
}

function drawWhale(canvas: SKRSContext2D, skin: string, white: string, body: Body): void {
  const bent = bentBy(body);
  drawFlukes(canvas, skin, bent, body);
  flipper(canvas, mix(skin, INK, 0.3), bent, 0.5, 0.2, body);
  drawTrunk(canvas, skin, white, bent);
  drawFace(canvas, body, bent);
  flipper(canvas, mix(skin, INK, 0.1), bent, 0.4, 0.26, body);
  drawRunningOff(canvas, bent, body, halfAt);
  drawSpout(canvas, white, bent, body);
}

/** How far its tail turns up as it floats, radians, and where along it that begins. */
const TAIL_UP = 1.25;
const TAIL_FROM = 0.42;
/** Floating it lies so much higher than its middle line says, and its head looks up, radians: its smile is over the water, its belly is not. */
const AFLOAT = 0.03;
const HEAD_UP = 0.36;
/** In a leap: how much less it bends before its middle as it rises, how far its tail then hangs back, and is flung up as it dives, radians. */
const LOOKS_UP = 0.9;
const TRAILS = 0.25;
const FLUNG = 0.95;
const CUTS = 28;
const CENTRE = 0.46;

/** Along its spine: nose and tail down in a leap, the tail up at rest and beating as it swims; one smooth bow. */
function bentBy(body: Body): Bent {
  const aloft = clamp(body.leap);
  const sweep = clamp(body.undulate);
  const rests = (1 - aloft) * (1 + 0.06 * Math.sin(body.clock * 1.6 + body.whim * TURN));
  const [rising, diving] = [ramp(body.leapBeat, 0.62, 0.3), ramp(body.leapBeat, 0.42, 0.7)];
  const angleAt = (along: number): number => {
    const tail = clamp((along - TAIL_FROM) / (1 - TAIL_FROM));
    const beat = sweep * 0.5 * clamp((along - 0.3) / 0.7) * Math.sin(body.undulatePhase * TURN - along * 3);
    // No bow all along: on its way up it looks up, and then its tail is flung after it.
    const bow = along < CENTRE ? 1 - LOOKS_UP * rising : 1 - 0.4 * rising;
    const flung = aloft * (FLUNG * diving - TRAILS * rising) * tail ** 1.3;
    const looks = HEAD_UP * rests * (1 - sweep) * clamp((CENTRE - along) * 4);
    return (
      looks + body.arch * bow * (along - CENTRE) - flung - TAIL_UP * rests * tail ** 1.4 * (1 - 0.6 * sweep) - beat
    );
  };
  const first = Math.round(CENTRE * CUTS);
  const spine: Spot[] = [];
  for (const way of [1, -1]) {
    let [x, y] = [0, -MIDDLE - AFLOAT * (1 - aloft) * (1 - sweep)];
    spine[first] = [x, y];
    for (let cut = first + way; cut >= -2 && cut <= CUTS + 3; cut += way) {
      const angle = angleAt((cut - way / 2) / CUTS);
      x += (way * LENGTH * Math.cos(angle)) / CUTS;
      y += (way * LENGTH * Math.sin(angle)) / CUTS;
      if (cut >= 0) spine[cut] = [x, y];
      else spine[CUTS + 4 - cut] = [x, y];
    }
  }
  return (along, up) => {
    const place = clamp(along, -2 / CUTS, 1 + 3 / CUTS) * CUTS;
    const cut = Math.floor(place);
    const at = (index: number): Spot => spine[index < 0 ? CUTS + 4 - index : index]!;
    const [from, to] = [at(cut), at(Math.min(CUTS + 3, cut + 1))];
    const rest = place - cut;
    const angle = angleAt(along);
    return [lerp(from[0], to[0], rest) + up * Math.sin(angle), lerp(from[1], to[1], rest) - up * Math.cos(angle)];
  };
}

/** Half its thickness at a place. */
function halfAt(along: number): number {
  const place = clamp(along / ROOT) * (ROUND.length - 1);
  const index = Math.min(ROUND.length - 2, Math.floor(place));
  return lerp(ROUND[index]!, ROUND[index + 1]!, place - index);
}

function traceTrunk(canvas: SKRSContext2D, bent: Bent): void {
  const at = (index: number): number => (index / (ROUND.length - 1)) * ROOT;
  const line = (points: readonly Spot[]): void => {
    for (let index = 0; index < points.length - 1; index++) {
      const [x, y] = points[index]!;
      const [nextX, nextY] = points[index + 1]!;
      canvas.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    }
    canvas.lineTo(...points.at(-1)!);
  };
  canvas.beginPath();
  canvas.moveTo(...bent(-0.035, 0));
  line(ROUND.map((up, index) => bent(at(index), up)));
  line(ROUND.map((up, index) => bent(at(index), -up)).toReversed());
  canvas.quadraticCurveTo(...bent(-0.035, -0.1), ...bent(-0.035, 0));
  canvas.closePath();
}

function drawTrunk(canvas: SKRSContext2D, skin: string, white: string, bent: Bent): void {
  traceTrunk(canvas, bent);
  canvas.strokeStyle = mix(skin, INK, 0.5);
  canvas.lineWidth = 0.016;
  canvas.stroke();
  const shade = canvas.createLinearGradient(-0.1, -MIDDLE - 0.32, 0.05, -MIDDLE + 0.3);
  shade.addColorStop(0, mix(skin, '#ffffff', 0.36));
  shade.addColorStop(0.4, skin);
  shade.addColorStop(1, mix(skin, INK, 0.34));
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.fillStyle = white;
  canvas.beginPath();
  canvas.moveTo(...bent(-0.06, -0.08));
  for (const [along, up] of [
    [0.06, -0.1],
    [0.2, -0.13],
    [0.36, -0.15],
    [0.52, -0.16],
    [0.68, -0.13],
    [0.8, -0.1],
    [0.8, -0.6],
    [0.36, -0.7],
    [-0.06, -0.6],
  ] as const)
    canvas.lineTo(...bent(along, up));
  canvas.fill();
  // Pleats from the chin far back.
  canvas.strokeStyle = mix(white, skin, 0.72);
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  for (const up of [-0.135, -0.17, -0.205, -0.24, -0.272]) {
    const till = 0.62 + (up + 0.14) * 0.6;
    canvas.moveTo(...bent(0.03 - (up + 0.1) * 0.35, up));
    for (const part of [0.35, 0.7, 1])
      canvas.lineTo(...bent(lerp(0.06, till, part), up - 0.03 * part * (1 - part) * 4));
  }
  canvas.stroke();
  // Light along its back, and pale specks on it.
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = 0.03;
  canvas.globalAlpha *= 0.5;
  canvas.beginPath();
  for (let cut = 1; cut <= 17; cut++) canvas.lineTo(...bent(cut * 0.05, halfAt(cut * 0.05) - 0.022));
  canvas.stroke();
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  for (const [along, up, size] of SPECKS) traceOval(canvas, ...bent(along, up), size * 1.3, size);
  canvas.fill();
  canvas.globalAlpha /= 0.5;
  const [x, y] = bent(0.24, 0.17);
  glow(canvas, x, y, 0.24, '#ffffff', 0.42, 0.6);
  canvas.restore();
}

const SPECKS = [
  [0.36, 0.12, 0.018],
  [0.42, 0.17, 0.012],
  [0.47, 0.09, 0.015],
  [0.55, 0.14, 0.011],
  [0.62, 0.06, 0.014],
  [0.7, 0.09, 0.01],
  [0.09, 0.1, 0.012],
  [0.13, 0.15, 0.009],
] as const;

function drawFace(canvas: SKRSContext2D, body: Body, bent: Bent): void {
  const feeling = feelingOf(body);
  const [left, right] = [bent(0.0, -0.03), bent(0.235, -0.055)];
  const pull = bent(0.13, -0.105 - 0.02 * feeling.smile);
  if (feeling.mouth > 0.12) {
    const low = bent(0.12, -0.12 - 0.2 * feeling.mouth);
    canvas.fillStyle = '#7a1838';
    canvas.beginPath();
    canvas.moveTo(...left);
    canvas.quadraticCurveTo(...pull, ...right);
    canvas.quadraticCurveTo(...low, ...left);
    canvas.fill();
    canvas.save();
    canvas.clip();
    canvas.fillStyle = '#f4718c';
    canvas.beginPath();
    const [x, y] = bent(0.12, -0.1 - 0.13 * feeling.mouth);
    traceOval(canvas, x, y, 0.09, 0.05);
    canvas.fill();
    canvas.restore();
  }
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.022;
  canvas.beginPath();
  canvas.moveTo(...left);
  canvas.quadraticCurveTo(...pull, ...right);
  canvas.lineTo(...bent(0.255, -0.025));
  canvas.stroke();
  const [cheekX, cheekY] = bent(0.29, -0.07);
  canvas.fillStyle = 'rgba(255, 120, 150, 0.45)';
  canvas.beginPath();
  traceOval(canvas, cheekX, cheekY, 0.055, 0.036);
  canvas.fill();
  const [x, y] = bent(0.2, 0.055);
  const radius = 0.06 * (1 + 0.25 * feeling.wide);
  if (feeling.lids > 0.6) {
    const bow = (feeling.glad ? -1 : 1) * radius;
    canvas.lineWidth = 0.024;
    canvas.beginPath();
    canvas.moveTo(x - radius, y - bow * 0.2);
    canvas.quadraticCurveTo(x, y + bow * 1.2, x + radius, y - bow * 0.2);
    canvas.stroke();
    return;
  }
  canvas.fillStyle = '#ffffff';
  canvas.lineWidth = 0.01;
  canvas.beginPath();
  traceOval(canvas, x, y, radius, radius * 1.12);
  canvas.fill();
  canvas.stroke();
  canvas.fillStyle = INK;
  canvas.beginPath();
  traceOval(canvas, x - feeling.across * radius * 0.25, y + 0.004, radius * 0.7, radius * 0.8);
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  traceOval(canvas, x - radius * 0.3, y - radius * 0.35, radius * 0.27, radius * 0.27);
  canvas.fill();
}
