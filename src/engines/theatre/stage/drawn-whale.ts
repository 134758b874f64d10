/** The stage's own whale: a great round head, a belly with pleats, a tail that lifts out of the water, a spout. Its picture is bent for good. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import { traceOval } from './beast-shapes.js';
import type { Body } from './body.js';
import type { Creature } from './drawn-bird.js';
import { COLOUR_OF } from './dye.js';
import { clamp, lerp, TURN } from './easing.js';
import { feelingOf } from './expression.js';
import { glow, mix } from './paint.js';

const INK = '#12203f';
const BLUE = '#4b9be6';
const LENGTH = 1.5;
/** Height of its middle line, own heights. */
const MIDDLE = 0.42;
/** Half its thickness from the nose to the root of the flukes. */
const ROUND = [0.13, 0.235, 0.285, 0.305, 0.305, 0.285, 0.25, 0.2, 0.15, 0.105, 0.072, 0.055] as const;
const ROOT = 0.93;

type Spot = readonly [x: number, y: number];
type Bent = (along: number, up: number) => Spot;

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
  drawSpout(canvas, white, bent, body);
}

/** Along its spine: nose and tail down in a leap, the tail up at rest and beating as it swims. */
function bentBy(body: Body): Bent {
  const aloft = clamp(body.leap);
  const sweep = clamp(body.undulate);
  return (along, up) => {
    const from = along - 0.46;
    const angle = body.arch * from;
    const tail = Math.max(0, along - 0.5) / 0.5;
    const raised = (1 - aloft) * (0.3 + 0.03 * Math.sin(body.clock * 1.6 + body.whim * TURN)) * tail ** 2;
    const beat = sweep * 0.09 * tail * Math.sin(body.undulatePhase * TURN - along * 3);
    const lean = angle - 1.1 * (1 - aloft) * tail * 0.5;
    return [
      LENGTH * from * (1 - (angle * angle) / 6) - raised * 0.3 + up * Math.sin(lean),
      -MIDDLE + LENGTH * from * (angle / 2) - raised - beat - up * Math.cos(lean),
    ];
  };
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
  canvas.strokeStyle = mix(white, skin, 0.5);
  canvas.lineWidth = 0.012;
  canvas.beginPath();
  for (const up of [-0.16, -0.2, -0.24, -0.275]) {
    const till = 0.5 + (up + 0.16) * 0.5;
    canvas.moveTo(...bent(0.05 - up * 0.2, up));
    canvas.quadraticCurveTo(...bent(0.3, up - 0.025), ...bent(till, up));
  }
  canvas.stroke();
  const [x, y] = bent(0.24, 0.17);
  glow(canvas, x, y, 0.24, '#ffffff', 0.42, 0.6);
  canvas.restore();
}

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

function flipper(canvas: SKRSContext2D, colour: string, bent: Bent, along: number, long: number, body: Body): void {
  const swing = 0.06 * Math.sin(body.clock * 2.2 + along * 9) + 0.12 * clamp(body.leap);
  const [root, tip, back] = [
    bent(along - 0.05, -0.15),
    bent(along + 0.13, -0.17 - long + swing),
    bent(along + 0.08, -0.15),
  ];
  canvas.fillStyle = colour;
  canvas.strokeStyle = mix(colour, INK, 0.45);
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  canvas.moveTo(...root);
  canvas.quadraticCurveTo(...bent(along - 0.03, -0.2 - long * 0.7 + swing), ...tip);
  canvas.quadraticCurveTo(...bent(along + 0.13, -0.2 - long * 0.35 + swing), ...back);
  canvas.stroke();
  canvas.fill();
}

/** Two lobes, seen half from above. */
function drawFlukes(canvas: SKRSContext2D, skin: string, bent: Bent, body: Body): void {
  const root = bent(ROOT - 0.02, 0);
  const [nextX, nextY] = bent(1, 0);
  const angle = Math.atan2(nextY - root[1], nextX - root[0]);
  const wag = 0.16 * Math.sin(body.clock * 2 + body.whim * TURN);
  canvas.save();
  canvas.translate(...root);
  canvas.rotate(angle + wag * (1 - clamp(body.leap) * 0.5));
  for (const [side, tone] of [
    [1, mix(skin, INK, 0.26)],
    [-1, mix(skin, INK, 0.08)],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.strokeStyle = mix(skin, INK, 0.5);
    canvas.lineWidth = 0.016;
    canvas.beginPath();
    canvas.moveTo(-0.03, side * 0.03);
    canvas.bezierCurveTo(0.06, side * 0.06, 0.12, side * 0.2, 0.22, side * 0.3);
    canvas.bezierCurveTo(0.25, side * 0.17, 0.2, side * 0.07, 0.13, 0);
    canvas.quadraticCurveTo(0.05, -side * 0.02, -0.03, side * 0.03);
    canvas.stroke();
    canvas.fill();
  }
  canvas.restore();
}

/** A fountain out of its head: small at rest, high when it is glad. */
function drawSpout(canvas: SKRSContext2D, white: string, bent: Bent, body: Body): void {
  // Who swims is under water.
  const still = (1 - clamp(body.leap * 1.6)) * (1 - clamp(body.undulate * 8));
  const puff = Math.max(0, Math.sin(body.clock * 1.9 + body.whim * TURN)) ** 2;
  const high = still * lerp(0.16 * puff, 0.46, clamp(body.mood));
  if (high < 0.03) return;
  const [x, y] = bent(0.3, 0.285);
  for (let drop = 0; drop < 14; drop++) {
    const age = (body.clock * 1.1 + drop * 0.618) % 1;
    const side = ((drop * 0.382) % 1) * 2 - 1;
    const rise = high * 4 * age * (1 - age) * (1.1 - 0.35 * Math.abs(side)) - high * 0.5 * age * age;
    canvas.fillStyle = mix('#8fd4ff', white, drop % 2 ? 0.8 : 0.3);
    canvas.beginPath();
    traceOval(canvas, x + side * high * 0.42 * age, y - Math.max(0, rise), 0.024, 0.032 + 0.01 * age);
    canvas.fill();
  }
  canvas.strokeStyle = mix('#bfe6ff', white, 0.5);
  canvas.lineWidth = 0.04;
  canvas.beginPath();
  for (const side of [-1, 1]) {
    canvas.moveTo(x, y);
    canvas.bezierCurveTo(
      x,
      y - high * 0.9,
      x + side * high * 0.3,
      y - high * 1.15,
      x + side * high * 0.5,
      y - high * 0.5,
    );
  }
  canvas.stroke();
}
