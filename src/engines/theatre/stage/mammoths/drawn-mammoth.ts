/**
 * The stage's own mammoth, grown ones half from the front: pictures of it look aside, and a herd of them that comes
 * towards us looks like a row of stamps. `figure.ts` draws it in place of the picture for those who come nearer.
 */
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import { clamp, TURN } from '../painting/easing.js';
import { disc, glow, mix } from '../painting/paint.js';
import { type FloorLight, litColour } from '../pictures/light.js';
import { drawPiece } from '../shooting/hazed-pieces.js';
import { drawCurled, drawSitting, drawTripped } from './mammoth-falls.js';
import { type Drawn, drawMammothHead } from './mammoth-head.js';
import { HEAD_ASIDE, openPieces, type Pieces } from './mammoth-pieces.js';
import { kindOf, MAMMOTH, snowOf, woolOf } from './mammoth-wool.js';

/** Who comes nearer by less than this many depths is seen from the side. */
const COMES_NEARER = 0.25;
/** Smaller it is a young one, actor units. */
const CALF = 0.5;
/** How much thicker the air before the farther ones is than for others: a herd of one colour runs together. */
const AIR = 1.7;
const THICKEST = 0.58;
/** Distance is blue: the set's own haze is the colour of its horizon, before which a herd does not stand out. */
const DISTANCE = '#aecbf2';

/**
 * The mammoth that plays `actor` if it comes towards us, in the end `tallest` pixels; in snow its feet throw
 * some up.
 */
export function mammothFor(actor: Actor, setLight: FloorLight, tallest: number): Creature | undefined {
  if (actor.sprite !== MAMMOTH || !comesNearer(actor)) return undefined;
  const snow = snowOf(setLight);
  const light = { ...setLight, sink: snow, haze: mix(setLight.haze, litColour(DISTANCE, setLight, 0), 0.6) };
  const calf = actor.size < CALF;
  const piecesFor = openPieces(woolOf(actor, calf), kindOf(actor, calf), light, tallest);
  return {
    aspect: calf ? 0.84 : 0.94,
    room: 1.08,
    marks: {
      arms: false,
      arm: 0.2,
      shoulder: [0, 0.5],
      hip: 0.34,
      mouth: [0, 0.4],
      eyes: [0, 0.66],
      eyesApart: 0.26,
      crown: [0, 0.98],
      headWidth: 0.42,
      neck: [0, 0.5],
      half: 0.38,
      curls: true,
      grasp: 0.9,
    },
    draw: (canvas, body, height, _lit, haze = 0) => {
      const air = haze === 0 ? 0 : Math.min(THICKEST, haze * AIR);
      const pieces = piecesFor(height, air);
      const lit = (colour: string): string => litColour(colour, light, air);
      drawMammoth({ canvas, body, lit, pieces, calf, snow, seed: actor.seed }, height);
    },
  };
}

/** Whether it is seen from the front. */
export function comesNearer({ keys }: Actor): boolean {
  const [first, last] = [keys[0], keys.at(-1)];
  return first !== undefined && last !== undefined && last.depth - first.depth >= COMES_NEARER;
}

function drawMammoth(drawn: Drawn, height: number): void {
  const { canvas, body } = drawn;
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  if (body.curl > 0.5) drawCurled(drawn);
  else if (body.kneel > 0.5) drawTripped(drawn);
  else if (body.sit > 0.5) drawSitting(drawn);
  else drawStanding(drawn);
  canvas.restore();
}

/** Where legs stand, to the right of the middle, and where in a step they are: of a young one from the front, of a grown one half from the side. */
const LEGS = {
  young: { hind: [-0.2, 0.24], fore: [-0.18, 0.17] },
  grown: { hind: [0.2, 0.38], fore: [-0.2, 0.07] },
} as const;
/** Of four that walk: the far one and the near one. */
const HIND_PHASES = [0.25, 0.75] as const;
const FORE_PHASES = [0.75, 0.25] as const;

function drawStanding(drawn: Drawn): void {
  const { canvas, body, pieces, calf, seed } = drawn;
  const going = clamp(body.stride);
  const beat = Math.sin(body.step * TURN) * going;
  // Who stands shifts its weight, too.
  const idle = (1 - going) * Math.sin(body.clock * 1.9 + seed);
  if (going > 0) {
    drawLegs(drawn);
    canvas.save();
    // Its weight goes from foot to foot, and sinks in where one comes down; the feet stay where they are.
    canvas.translate(0.045 * beat, 0.03 * Math.cos(2 * body.step * TURN) * going);
    canvas.rotate(0.065 * beat);
    drawPiece(canvas, pieces.back);
    canvas.restore();
  } else {
    const still = pieces.standing((on) => {
      const standing = { ...drawn, canvas: on, body: { ...body, step: 0.25, stride: 0 } };
      drawLegs(standing);
      drawPiece(on, pieces.back);
    });
    canvas.save();
    // It breathes.
    canvas.scale(1, 1 + 0.007 * idle);
    drawPiece(canvas, still);
    canvas.restore();
  }
  // What is ahead is on the left of its own space; with each step the head looks to where the foot comes down.
  const aside = -clamp((calf ? 0.25 : 0.7) + 0.5 * body.headTurn + 0.3 * beat + 0.08 * idle, -1, 1);
  canvas.translate(
    (calf ? 0 : HEAD_ASIDE) - 0.06 * beat + body.headAside * 0.5 - 0.01 * idle,
    -0.5 + body.headDown + 0.025 * Math.abs(beat) + 0.008 * idle,
  );
  canvas.rotate(-0.12 * beat - body.headTip * 0.45 + 0.02 * idle);
  drawMammothHead(drawn, aside, beat + 0.3 * idle);
}

function drawLegs(drawn: Drawn): void {
  const { calf, pieces } = drawn;
  const legs = calf ? LEGS.young : LEGS.grown;
  for (const side of [0, 1] as const) drawLeg(drawn, pieces.hind, legs.hind[side], HIND_PHASES[side], 1 - side);
  for (const side of [0, 1] as const) drawLeg(drawn, pieces.fore, legs.fore[side], FORE_PHASES[side], 1 - side);
}

/** `far`: 1 on the side away from us. */
function drawLeg(
  { canvas, body, lit, snow }: Drawn,
  piece: Pieces['fore'],
  x: number,
  phase: number,
  far: number,
): void {
  const turn = (((body.step + phase) % 1) + 1) % 1;
  const going = clamp(body.stride);
  const lift = 0.15 * going * Math.max(0, Math.sin(turn * TURN));
  canvas.save();
  canvas.translate(x, -HIP - lift - 0.014 * far);
  // It goes ahead in the air and back on the ground.
  canvas.rotate(-0.13 * going * Math.cos(turn * TURN));
  canvas.scale(1 + lift * 0.7, 1);
  canvas.translate(0, HIP);
  drawPiece(canvas, piece);
  canvas.restore();
  // What the foot throws up where it comes down.
  const fallen = (turn - 0.5) / 0.42;
  const strength = clamp((body.stride - 0.3) * 2.5);
  if (!snow || fallen < 0 || fallen > 1 || strength === 0) return;
  const [white, shade] = [lit('#ffffff'), lit('#b4cbe8')];
  glow(canvas, x, 0, 0.26, white, 0.9 * strength * (1 - fallen), 0.5);
  for (const [way, high, large] of LUMPS) {
    const up = high * Math.sin(Math.min(1, fallen * (1.1 + 0.3 * Math.abs(way))) * Math.PI);
    const size = strength * large * (1 - 0.6 * fallen);
    const aside = x + way * (0.1 + 0.15 * fallen);
    canvas.fillStyle = shade;
    disc(canvas, aside, -up + size * 0.4, size);
    canvas.fillStyle = white;
    disc(canvas, aside, -up, size);
  }
}
const HIP = 0.42;
/** Lumps of snow: to which side, how high, how large. */
const LUMPS = [
  [-1.1, 0.1, 0.02],
  [-0.8, 0.17, 0.034],
  [-0.25, 0.08, 0.045],
  [0.35, 0.13, 0.038],
  [0.7, 0.07, 0.05],
  [1.15, 0.16, 0.022],
] as const;
