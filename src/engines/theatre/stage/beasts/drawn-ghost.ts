/**
 * The stage's own ghost, drawn whole: a sheet that floats and waves its hem, with a face that shows every feeling; its
 * picture winks all film long. `figure.ts` draws it in place of that.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature, Wear } from '../birds/drawn-bird.js';
import { ARM, drawWing, type Fowl, SHOULDER, wingOf } from '../birds/fowl-wing.js';
import type { Body } from '../body.js';
import { type Feeling, feelingOf } from '../faces/expression.js';
import { traceOval } from '../painting/beast-shapes.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADE } from './beast-colours.js';

const GHOST = '1f47b';
const SHEET = '#f4f1ff';
const INK = '#2a2148';
/** Half its width, its crown, and where the hem hangs when it rests; own heights. */
const HALF = 0.33;
const CROWN = -0.99;
const HEM = -0.12;
const WAVES = 4;
const FACE = { y: -0.68, apart: 0.125, eye: [0.062, 0.092], mouth: -0.545 } as const;

/** The ghost that plays `actor`; `undefined` for everybody else. */
export function ghostFor({ sprite, colour }: Actor): Creature | undefined {
  if (!sprite.startsWith(GHOST)) return undefined;
  const sheet = colour ? mix(COLOUR_OF[colour], SHEET, 0.4) : SHEET;
  return {
    aspect: 0.86,
    marks: {
      arms: true,
      supple: true,
      arm: ARM,
      shoulder: [SHOULDER[0], -SHOULDER[1]],
      hip: 0.14,
      mouth: [0.03, -FACE.mouth],
      eyes: [0.02, -FACE.y],
      eyesApart: FACE.apart * 2,
      crown: [0, -CROWN],
      headWidth: HALF * 1.7,
      neck: [0.02, 0.5],
      half: HALF,
      grasp: 1.15,
    },
    draw: (canvas, body, height, lit, _haze, wear) => {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      canvas.translate(0, 0.025 * Math.sin(body.clock * 2.6 + body.whim * TURN) - 0.02);
      drawGhost(canvas, limbsOf(lit(sheet), lit('#ffffff')), body, wear);
      canvas.restore();
    },
  };
}

/** Its arms are as supple as the wings of a penguin. */
const limbsOf = (sheet: string, white: string): Fowl => ({
  coat: sheet,
  belly: white,
  wing: sheet,
  others: sheet,
  foot: sheet,
  beak: sheet,
  mask: white,
  iris: undefined,
  trunk: [-0.4, HALF * 0.9, 0.36],
  head: [FACE.y, HALF, 0.3],
  feathered: false,
});

function drawGhost(canvas: SKRSContext2D, fowl: Fowl, body: Body, wear?: Wear): void {
  const turned = clamp(body.turn * 0.7 + body.headTurn * 0.5, -1, 1);
  const arms = [1, -1].map((side) => wingOf(fowl, body, side));
  for (const arm of arms) if (!arm.before && !arm.hidden) drawWing(canvas, fowl, arm);
  drawSheet(canvas, fowl, body);
  wear?.onNeck();
  canvas.save();
  canvas.translate(-body.headAside - 0.07 * turned, body.headDown * 0.5);
  canvas.translate(0, FACE.y);
  canvas.rotate(-body.headTip * 0.5);
  canvas.translate(0, -FACE.y);
  drawFace(canvas, feelingOf(body), body);
  canvas.restore();
  wear?.onHead();
  wear?.front?.();
  for (const arm of arms) if (arm.before) drawWing(canvas, fowl, arm);
}

/** Its hem goes in waves, and trails behind when it goes somewhere. */
function drawSheet(canvas: SKRSContext2D, { coat, belly }: Fowl, body: Body): void {
  const trails = 0.1 * clamp(body.stride);
  const swing = (part: number): number => 0.03 * Math.sin(body.clock * 3.4 + part * 5 + body.whim * TURN);
  canvas.beginPath();
  canvas.moveTo(-HALF, -0.62);
  canvas.bezierCurveTo(-HALF, CROWN - 0.09, HALF, CROWN - 0.09, HALF, -0.62);
  canvas.bezierCurveTo(HALF * 1.02, -0.45, HALF * 1.08 + trails * 0.5, -0.3, HALF * 1.14 + trails, HEM);
  const [from, to] = [HALF * 1.14 + trails, -HALF * 1.14 + trails];
  for (let wave = 0; wave < WAVES; wave++) {
    const [x, end] = [0.5, 1].map((part) => from + ((to - from) * (wave + part)) / WAVES) as [number, number];
    canvas.quadraticCurveTo(x + 0.045, HEM + 0.12 + swing(wave), x, HEM + 0.09 + swing(wave));
    canvas.quadraticCurveTo(x - 0.05, HEM + 0.07 + swing(wave), end, HEM - 0.015 + swing(wave + 0.5) * 0.5);
  }
  canvas.bezierCurveTo(-HALF * 1.08 + trails * 0.5, -0.3, -HALF * 1.02, -0.45, -HALF, -0.62);
  canvas.closePath();
  canvas.strokeStyle = mix(coat, '#6a58b8', 0.55);
  canvas.lineWidth = 0.024;
  canvas.stroke();
  const shade = canvas.createLinearGradient(-HALF, CROWN, HALF * 0.7, 0);
  shade.addColorStop(0, belly);
  shade.addColorStop(0.5, coat);
  shade.addColorStop(1, mix(coat, mix('#8f7cf0', SHADE, 0.15), 0.42));
  canvas.fillStyle = shade;
  canvas.fill();
}

function drawFace(canvas: SKRSContext2D, feeling: Feeling, body: Body): void {
  canvas.fillStyle = `rgba(255, 110, 160, ${0.3 + 0.4 * body.blush})`;
  canvas.beginPath();
  for (const side of [-1, 1]) traceOval(canvas, side * 0.2, FACE.y + 0.105, 0.05, 0.034);
  canvas.fill();
  for (const side of [-1, 1]) drawEye(canvas, side, feeling);
  const open = feeling.mouth;
  const y = FACE.mouth;
  if (open > 0.12) {
    const wide = 0.05 + 0.05 * Math.max(0, feeling.smile);
    canvas.fillStyle = '#7a1f56';
    canvas.beginPath();
    traceOval(canvas, 0, y + 0.03 * open, wide, 0.03 + 0.075 * open);
    canvas.fill();
    canvas.fillStyle = '#ff7fa8';
    canvas.beginPath();
    traceOval(canvas, 0, y + 0.03 + 0.07 * open, wide * 0.62, 0.02 + 0.03 * open);
    canvas.fill();
    return;
  }
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.022;
  canvas.beginPath();
  canvas.moveTo(-0.055, y);
  canvas.quadraticCurveTo(0, y + 0.06 * feeling.smile, 0.055, y);
  canvas.stroke();
}

function drawEye(canvas: SKRSContext2D, side: number, feeling: Feeling): void {
  const [radius, tall] = FACE.eye;
  const x = side * FACE.apart;
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.026;
  if (feeling.lids > 0.6) {
    const bow = feeling.glad ? -1 : 1;
    canvas.beginPath();
    canvas.moveTo(x - radius, FACE.y - bow * 0.02);
    canvas.quadraticCurveTo(x, FACE.y + bow * 0.07, x + radius, FACE.y - bow * 0.02);
    canvas.stroke();
    return;
  }
  const grown = 1 + 0.22 * feeling.wide;
  const high = tall * grown * (1 - feeling.lids * 0.7);
  const [atX, atY] = [x - feeling.across * 0.02, FACE.y + feeling.down * 0.016];
  canvas.fillStyle = INK;
  canvas.beginPath();
  traceOval(canvas, atX, atY, radius * grown, high);
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  traceOval(canvas, atX - radius * 0.28, atY - high * 0.4, radius * 0.36, high * 0.3);
  traceOval(canvas, atX + radius * 0.32, atY + high * 0.3, radius * 0.18, high * 0.15);
  canvas.fill();
  if (feeling.brows !== 0) {
    const slant = 0.035 * feeling.brows;
    canvas.beginPath();
    canvas.moveTo(x - side * radius, FACE.y - tall - 0.03 + slant);
    canvas.lineTo(x + side * radius, FACE.y - tall - 0.03 - slant);
    canvas.stroke();
  }
  if (feeling.tears > 0) {
    canvas.fillStyle = '#7fd0ff';
    canvas.beginPath();
    traceOval(canvas, x + side * 0.02, FACE.y + tall + 0.03 + 0.16 * feeling.drip, 0.026, 0.038);
    canvas.fill();
  }
}
