/**
 * The stage's own bee, drawn whole: round and furry, with a face half turned to us and glassy wings that whirr. `figure.ts`
 * draws it in place of its picture, whose face is a dark spot.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { traceOval } from '../painting/beast-shapes.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { glow, mix } from '../painting/paint.js';
import { type Coats, SHADE } from './beast-colours.js';
import { drawFace } from './beast-face.js';

const BEE = '1f41d';
const YELLOW = '#ffcf3f';
const DARK = '#3a2a3a';
/** Middle and radius of the head; middle, half length and half height of the body; own heights. */
const HEAD = [-0.27, -0.5, 0.25] as const;
const TRUNK = [0.14, -0.4, 0.34, 0.25] as const;
const TILT = 0.16;
/** Beats a second that a film can show. */
const WHIRR = 9.3;
/** Strokes a second of feelers that tickle. */
const FEELS = 2.6;

/** The bee that plays `actor`; `undefined` for everybody else. */
export function beeFor({ sprite, colour }: Actor): Creature | undefined {
  if (!sprite.startsWith(BEE)) return undefined;
  const coat = colour ? COLOUR_OF[colour] : YELLOW;
  const [x, y, radius] = HEAD;
  return {
    aspect: 1.1,
    marks: {
      arms: false,
      supple: true,
      arm: 0.14,
      shoulder: [0.1, 0.4],
      hip: 0.2,
      mouth: [-x + 0.36 * radius, -y - 0.44 * radius],
      eyes: [-x + 0.34 * radius, -y + 0.1 * radius],
      eyesApart: 1.02 * radius,
      crown: [-x, -y + 0.9 * radius],
      headWidth: radius * 1.9,
      neck: [0.12, 0.36],
      half: 0.5,
      grasp: 0.9,
    },
    draw: (canvas, body, height, lit, _haze, wear) => {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      drawBee(canvas, coatsOf(coat, lit), body);
      wear?.onNeck();
      wear?.onHead();
      canvas.restore();
    },
  };
}

function coatsOf(yellow: string, lit: (colour: string) => string): Coats {
  const coat = lit(yellow);
  return {
    coat,
    belly: lit('#fff0b8'),
    mark: lit(DARK),
    snout: coat,
    nose: lit(DARK),
    hoof: lit(DARK),
    mane: lit('#fff3c8'),
    // Dark enough that it stands out from yellow petals.
    rim: lit('#5a2f1c'),
    light: mix(coat, lit('#ffffff'), 0.45),
    dark: mix(coat, SHADE, 0.24),
    ear: lit('#dff3ff'),
    white: lit('#ffffff'),
    ink: lit('#2a1d33'),
  };
}

function drawBee(canvas: SKRSContext2D, coats: Coats, body: Body): void {
  const sway = 0.03 * Math.sin(body.clock * 5 + body.whim * TURN);
  drawWing(canvas, coats, body, false);
  drawTrunk(canvas, coats, sway);
  drawHead(canvas, coats, body, sway);
  drawWing(canvas, coats, body, true);
}

/** Two wings a side, so quick that each frame shows another place of them. */
function drawWing(canvas: SKRSContext2D, coats: Coats, body: Body, near: boolean): void {
  const beat = Math.sin((body.clock * WHIRR + body.whim + (near ? 0 : 0.12)) * TURN);
  const open = lerp(0.3, 1, clamp(body.flap + body.cheer));
  const strength = canvas.globalAlpha;
  for (const [long, lean] of [
    [0.42, 0.1],
    [0.3, 0.62],
  ] as const) {
    canvas.save();
    canvas.translate(near ? 0.06 : -0.04, near ? -0.6 : -0.62);
    canvas.rotate(lean + (near ? 0.12 : -0.5) + 0.42 * open * beat);
    canvas.globalAlpha = strength * (near ? 0.86 : 0.6);
    canvas.fillStyle = coats.ear;
    canvas.beginPath();
    traceOval(canvas, 0, -long * 0.56, long * 0.36, long * 0.58);
    canvas.fill();
    canvas.strokeStyle = mix(coats.ear, '#4a86d8', 0.5);
    canvas.lineWidth = 0.012;
    canvas.stroke();
    canvas.restore();
  }
}

function drawTrunk(canvas: SKRSContext2D, coats: Coats, sway: number): void {
  const [x, y, long, high] = TRUNK;
  canvas.strokeStyle = coats.mark;
  canvas.lineWidth = 0.036;
  canvas.beginPath();
  for (const leg of [-0.06, 0.08, 0.22]) {
    canvas.moveTo(leg, -0.2);
    canvas.quadraticCurveTo(leg - 0.03, -0.1, leg - 0.07 - sway, -0.075);
  }
  canvas.stroke();
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(TILT + sway);
  canvas.fillStyle = coats.mark;
  canvas.beginPath();
  canvas.moveTo(long * 0.86, -0.06);
  canvas.lineTo(long * 1.24, 0.01);
  canvas.lineTo(long * 0.86, 0.07);
  canvas.fill();
  canvas.beginPath();
  traceOval(canvas, 0, 0, long, high);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.05;
  canvas.stroke();
  const shade = canvas.createLinearGradient(0, -high, 0, high);
  shade.addColorStop(0, coats.light);
  shade.addColorStop(0.4, coats.coat);
  shade.addColorStop(1, coats.dark);
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.clip();
  canvas.strokeStyle = coats.mark;
  canvas.lineWidth = 0.088;
  canvas.beginPath();
  for (const stripe of [-0.1, 0.09, 0.27]) {
    canvas.moveTo(stripe, -high * 1.1);
    canvas.quadraticCurveTo(stripe + 0.07, 0, stripe, high * 1.1);
  }
  canvas.stroke();
  glow(canvas, -0.02, -high * 0.5, high * 0.9, '#ffffff', 0.4, 0.6);
  canvas.restore();
  // A collar of fluff.
  canvas.fillStyle = coats.mane;
  canvas.beginPath();
  for (const [atX, atY, radius] of [
    [-0.1, -0.58, 0.09],
    [-0.05, -0.47, 0.1],
    [-0.07, -0.35, 0.1],
    [-0.15, -0.27, 0.085],
  ] as const)
    traceOval(canvas, atX, atY, radius, radius);
  canvas.fill();
}

function drawHead(canvas: SKRSContext2D, coats: Coats, body: Body, sway: number): void {
  const [x, y, radius] = HEAD;
  canvas.save();
  canvas.translate(x - body.headAside, y + body.headDown);
  canvas.rotate(-body.headTip * 0.7 - sway);
  canvas.scale(radius, radius);
  canvas.strokeStyle = coats.mark;
  canvas.fillStyle = coats.mark;
  canvas.lineWidth = 0.11;
  for (const [from, over, to] of [
    [-0.4, -0.7, -1.05],
    [0.1, 0.2, -0.1],
  ] as const) {
    const feels = 0.25 * body.feelers * Math.sin(body.clock * FEELS * TURN + from * 3);
    const tipX = lerp(to + sway * 4, from - 1.7, body.feelers) - feels;
    const tipY = lerp(-1.55, from * 0.5 - 0.25, body.feelers) + feels;
    canvas.beginPath();
    canvas.moveTo(from, -0.8);
    canvas.quadraticCurveTo(lerp(over, from - 1, body.feelers), -1.45, tipX, tipY);
    canvas.stroke();
    canvas.beginPath();
    traceOval(canvas, tipX, tipY, 0.16, 0.16);
    canvas.fill();
  }
  canvas.beginPath();
  traceOval(canvas, 0, 0, 1.04, 0.98);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.17;
  canvas.stroke();
  const shade = canvas.createRadialGradient(-0.25, -0.5, 0.05, 0, 0, 1.4);
  shade.addColorStop(0, coats.light);
  shade.addColorStop(0.55, coats.coat);
  shade.addColorStop(1, coats.dark);
  canvas.fillStyle = shade;
  canvas.fill();
  drawFace(canvas, { snout: 'none', ears: 'round' }, coats, body);
  canvas.restore();
}
