/**
 * The stage's own flowers that come alive: a round face among petals on a stem that bends, two leaves for arms, and a stem
 * that parts into two short legs. Asked by `figure.ts` in place of the picture with limbs stuck onto it.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature, Wear } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawRoundShoe } from '../people/hose-limbs.js';
import { bendTowards, bentLine, hose, roundLimb, SHADOW, type Spot } from '../people/limbs.js';
import { enlivens } from './alive.js';
import { drawAliveFace } from './alive-face.js';

interface Bloom {
  petals: number;
  petal: string;
  /** The ring about the face, and the face. */
  ring: string;
  face: string;
  /** Breadth of a petal, parts of its length; its tip round (1) or pointed (0). */
  broad: number;
  round: number;
}

const BLOOMS: Readonly<Record<string, Bloom>> = {
  '1f33b': { petals: 15, petal: '#ffcb2f', ring: '#8a5226', face: '#f7bd78', broad: 0.42, round: 0.2 },
  '1f33c': { petals: 11, petal: '#fff7e6', ring: '#f0a22c', face: '#ffd76a', broad: 0.5, round: 0.8 },
  '1f338': { petals: 5, petal: '#ffb3d0', ring: '#f07aa8', face: '#ffe3ec', broad: 0.95, round: 1 },
  '1f33a': { petals: 5, petal: '#ff5f7e', ring: '#ffc23c', face: '#ffe6a8', broad: 0.95, round: 0.9 },
};
const STEM = '#5aa84a';
const LEAF = '#6cbf55';
const SHOE = '#e0583c';
/** Own heights: where the head's middle is, its reach to the tips, its ring and its face; the hips; the shoulders. */
const HEAD = 0.7;
const TIPS = 0.3;
const RING = 0.2;
const FACE = 0.172;
const HIP = 0.2;
const SHOULDER = 0.37;
const ARM = 0.25;
const FOOT_ASIDE = 0.085;

/** The flower that plays `actor`; `undefined` for all else, and for flowers of which nothing is asked that takes limbs. */
export function flowerFor({ sprite, colour, acts }: Actor): Creature | undefined {
  const bloom = BLOOMS[sprite];
  if (!bloom || !enlivens(acts.filter(({ name }) => name !== 'wave'))) return undefined;
  const own = colour ? { ...bloom, petal: COLOUR_OF[colour] } : bloom;
  return {
    aspect: 0.66,
    legLength: HIP,
    marks: {
      arms: true,
      supple: true,
      arm: ARM,
      shoulder: [0.03, SHOULDER],
      hip: HIP,
      mouth: [0.02, HEAD - 0.07],
      eyes: [0.02, HEAD + 0.03],
      eyesApart: 0.15,
      crown: [0, HEAD + TIPS * 0.86],
      headWidth: TIPS * 1.6,
      neck: [0, HEAD - RING],
      half: 0.2,
      grasp: 1.2,
    },
    draw(canvas, body, height, lit, _haze, wear) {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      drawFlower(canvas, own, body, lit, wear);
      canvas.restore();
    },
  };
}

function drawFlower(
  canvas: SKRSContext2D,
  bloom: Bloom,
  body: Body,
  lit: (colour: string) => string,
  wear: Wear | undefined,
): void {
  const sink = Math.min(HIP * 0.7, clamp(body.fold) * HIP * 0.5 + body.crouch);
  const fork: Spot = [0, -HIP + sink];
  for (const side of [-1, 1]) drawLeg(canvas, fork, body, side, lit);
  // The stem bends in a curve, and the head leans out over it.
  const bent = -body.sway * 0.9 - body.bow * 0.5 - body.headAside;
  const neck: Spot = [bent * 0.5, -HEAD + RING * 0.5 + sink + body.headDown];
  const middle: Spot = [-bent * 0.12, lerp(fork[1], neck[1], 0.55)];
  roundLimb(canvas, lit(STEM), hose(fork, middle, neck), 0.068, 0.056);
  const shoulder: Spot = [lerp(fork[0], middle[0], 0.8), -SHOULDER + sink];
  const before = (side: number): boolean => {
    const hand = body.hands[side < 0 ? 0 : 1];
    return hand.k > 0.5 && hand.y > SHOULDER;
  };
  for (const side of [-1, 1]) if (!before(side)) drawArm(canvas, shoulder, body, side, lit);
  canvas.save();
  canvas.translate(neck[0] + bent * 0.4, -HEAD + sink + body.headDown);
  canvas.rotate(bent * 0.9 - body.headTip * 0.7);
  drawHead(canvas, bloom, body, lit);
  canvas.translate(0, HEAD);
  wear?.onHead();
  canvas.restore();
  wear?.front?.();
  for (const side of [-1, 1]) if (before(side)) drawArm(canvas, shoulder, body, side, lit);
}

function drawHead(canvas: SKRSContext2D, bloom: Bloom, body: Body, lit: (colour: string) => string): void {
  const { petals, broad, round } = bloom;
  const ruffle = 0.02 * Math.sin(body.clock * 2.2 + body.whim * TURN);
  for (const [tone, far, shift] of [
    [mix(bloom.petal, '#b4601a', 0.34), 1, 0.5],
    [bloom.petal, 0.95, 0],
  ] as const) {
    const colour = lit(tone);
    for (let petal = 0; petal < petals; petal++) {
      canvas.save();
      canvas.rotate(((petal + shift) / petals) * TURN + ruffle);
      const [from, to] = [RING * 0.6, TIPS * far];
      const half = (to - from) * broad * 0.62;
      canvas.beginPath();
      canvas.moveTo(from, 0);
      canvas.bezierCurveTo(from, -half * 1.1, lerp(to * 0.84, to, round), -half * 1.15, to, 0);
      canvas.bezierCurveTo(lerp(to * 0.84, to, round), half * 1.15, from, half * 1.1, from, 0);
      canvas.fillStyle = colour;
      canvas.fill();
      canvas.strokeStyle = lit(mix(bloom.petal, '#8a3c12', 0.42));
      canvas.lineWidth = 0.006;
      canvas.stroke();
      canvas.restore();
    }
  }
  canvas.fillStyle = lit(mix(bloom.ring, SHADOW, 0.3));
  disc(canvas, RING);
  canvas.fillStyle = lit(bloom.ring);
  disc(canvas, RING * 0.965);
  canvas.fillStyle = lit(mix(bloom.ring, SHADOW, 0.28));
  for (let seed = 0; seed < 30; seed++) {
    const angle = (seed / 30) * TURN;
    canvas.beginPath();
    canvas.arc(Math.cos(angle) * RING * 0.915, Math.sin(angle) * RING * 0.915, 0.0075, 0, TURN);
    canvas.fill();
  }
  const shade = canvas.createRadialGradient(-0.05, -0.07, 0.01, 0, 0, FACE);
  shade.addColorStop(0, lit(mix(bloom.face, '#ffffff', 0.45)));
  shade.addColorStop(0.7, lit(bloom.face));
  shade.addColorStop(1, lit(mix(bloom.face, '#8a4a20', 0.28)));
  canvas.fillStyle = shade;
  disc(canvas, FACE);
  const paint = {
    white: lit('#ffffff'),
    ink: lit('#241a38'),
    mouth: lit('#6a1030'),
    tongue: lit('#f2647e'),
    cheek: lit('#ff6f7f'),
  };
  canvas.translate(0, -0.012);
  drawAliveFace(canvas, paint, body, FACE * 1.95);
  canvas.translate(0, 0.012);
}

function disc(canvas: SKRSContext2D, radius: number): void {
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, TURN);
  canvas.fill();
}

function drawLeg(canvas: SKRSContext2D, fork: Spot, body: Body, side: number, lit: (colour: string) => string): void {
  const turn = clamp(body.turn) * 0.5;
  const phase = (body.step + (side > 0 ? 0.5 : 0)) * TURN;
  const stride = clamp(body.stride);
  const swing = 0.1 * stride * Math.sin(phase);
  const goal = body.feet[side < 0 ? 0 : 1];
  const lift = 0.05 * stride * Math.max(0, Math.cos(phase));
  const foot: Spot = [lerp(side * FOOT_ASIDE - swing, -goal.x, goal.k), lerp(-lift, -goal.y, goal.k) - 0.035];
  const { joint, end } = bendTowards(fork, foot, HIP - 0.01, [side * 0.9 - turn, 0]);
  roundLimb(canvas, lit(mix(STEM, SHADOW, side < 0 ? 0 : 0.06)), hose(fork, joint, end), 0.056, 0.042);
  drawRoundShoe(canvas, lit(SHOE), [end[0], end[1] + 0.035], 0.066, turn, side, -lift * 3);
}

/** A thin arm with a leaf for a hand. */
function drawArm(
  canvas: SKRSContext2D,
  shoulder: Spot,
  body: Body,
  side: number,
  lit: (colour: string) => string,
): void {
  const danced = clamp(body.cheer) * (1.5 + 0.9 * Math.sin((body.cheerPhase + (side > 0 ? 0 : 0.42)) * TURN));
  const waving = side < 0 ? body.wave * (2.3 + 0.4 * Math.sin(body.wavePhase * TURN)) : 0;
  const idle = 1.02 + 0.1 * Math.sin(body.clock * 1.7 + side + body.whim * TURN);
  const aside = Math.max(idle, danced, waving, 2.5 * body.reach);
  const goal = body.hands[side < 0 ? 0 : 1];
  const target: Spot = [
    lerp(shoulder[0] + side * Math.sin(aside) * ARM * 0.94, -goal.x, goal.k),
    lerp(shoulder[1] + Math.cos(aside) * ARM * 0.94, -goal.y, goal.k),
  ];
  const { joint, end } = bendTowards(shoulder, target, ARM, [side * 0.7, 0.8]);
  const line = bentLine(shoulder, joint, end, ARM);
  roundLimb(canvas, lit(STEM), line, 0.04, 0.03);
  const points = Math.atan2(end[1] - joint[1], end[0] - joint[0]);
  canvas.save();
  canvas.translate(end[0], end[1]);
  canvas.rotate(points + side * 0.12);
  for (const [tone, grown] of [
    [mix(LEAF, SHADOW, 0.42), 1.1],
    [LEAF, 1],
  ] as const) {
    canvas.fillStyle = lit(tone);
    canvas.beginPath();
    canvas.moveTo(-0.035 * grown, 0);
    canvas.bezierCurveTo(0.0, -0.088 * grown, 0.11, -0.062 * grown, 0.165 * grown, 0);
    canvas.bezierCurveTo(0.11, 0.062 * grown, 0.0, 0.088 * grown, -0.035 * grown, 0);
    canvas.fill();
  }
  canvas.strokeStyle = lit(mix(LEAF, '#ffffff', 0.5));
  canvas.lineWidth = 0.008;
  canvas.beginPath();
  canvas.moveTo(-0.02, 0);
  canvas.lineTo(0.13, 0);
  for (const from of [0.02, 0.065]) {
    canvas.moveTo(from, 0);
    canvas.lineTo(from + 0.032, -0.032);
    canvas.moveTo(from, 0);
    canvas.lineTo(from + 0.032, 0.032);
  }
  canvas.stroke();
  canvas.restore();
}
