/** The stage's own shark: long and straight, its tail sweeping; the picture of one is curled up like a shrimp. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, TURN } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';

const INK = '#131a33';
const GREY = '#6f90b0';
const LENGTH = 1.6;
/** Height of its middle line. */
const MIDDLE = 0.28;
/** Its outline over and under the middle line, from the nose (0) to the root of the tail. */
const BACK = [0, 0.055, 0.1, 0.14, 0.168, 0.172, 0.158, 0.128, 0.094, 0.062, 0.04, 0.034] as const;
const BELLY = [0.012, 0.06, 0.1, 0.135, 0.155, 0.155, 0.14, 0.112, 0.08, 0.052, 0.034, 0.03] as const;
const ROOT = 0.92;

type Bent = (along: number, up: number) => readonly [x: number, y: number];

/** The shark that plays `sprite`; `undefined` for everybody else. */
export function sharkFor({ sprite, colour }: Actor): Creature | undefined {
  if (!sprite.startsWith('1f988')) return undefined;
  const skin = colour ? COLOUR_OF[colour] : GREY;
  return {
    aspect: 1.6,
    marks: {
      arms: false,
      arm: 0.14,
      shoulder: [0.2, 0.25],
      hip: 0.15,
      mouth: [0.64, 0.2],
      eyes: [0.58, 0.32],
      eyesApart: 0.1,
      crown: [0.5, 0.4],
      headWidth: 0.3,
      neck: [0.35, 0.2],
      half: 0.8,
      grasp: 1,
    },
    draw: (canvas, body, height, lit) => drawShark(canvas, lit(skin), lit('#f4f8fc'), body, height),
  };
}

function drawShark(canvas: SKRSContext2D, skin: string, white: string, body: Body, height: number): void {
  const phase = body.undulatePhase * TURN;
  const sweep = clamp(body.undulate);
  const bent: Bent = (along, up) => [
    (along - 0.5) * LENGTH,
    -MIDDLE - up + sweep * 0.075 * along ** 2 * Math.sin(phase - along * 3.4),
  ];
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  fin(canvas, mix(skin, INK, 0.3), [bent(0.4, -0.06), bent(0.56, -0.24), bent(0.55, -0.1), bent(0.5, -0.06)]);
  // Seen from its side, a tail that sweeps grows narrow and wide.
  const wide = 1 - 0.34 * sweep * (0.5 + 0.5 * Math.sin(phase - 4.4));
  const tail = (along: number, up: number): readonly [number, number] => bent(ROOT + (along - ROOT) * wide, up);
  fin(canvas, mix(skin, INK, 0.12), [tail(0.9, 0.03), tail(1.05, 0.3), tail(0.985, 0.02), tail(0.9, -0.03)]);
  fin(canvas, mix(skin, INK, 0.18), [tail(0.9, 0.03), tail(0.98, 0.0), tail(1.02, -0.19), tail(0.9, -0.03)]);
  fin(canvas, mix(skin, INK, 0.08), [bent(0.38, 0.14), bent(0.56, 0.45), bent(0.545, 0.24), bent(0.6, 0.1)]);
  fin(canvas, mix(skin, INK, 0.12), [bent(0.76, 0.06), bent(0.83, 0.14), bent(0.825, 0.08), bent(0.85, 0.04)]);
  drawTrunk(canvas, skin, white, bent);
  drawFace(canvas, skin, body, bent);
  fin(canvas, mix(skin, INK, 0.06), [bent(0.31, -0.03), bent(0.5, -0.29), bent(0.465, -0.12), bent(0.42, -0.04)]);
  canvas.restore();
}

/** A fin: root, tip, the hollow of its trailing edge, and root again. */
function fin(canvas: SKRSContext2D, colour: string, points: readonly (readonly [number, number])[]): void {
  const [[fromX, fromY], [tipX, tipY], [hollowX, hollowY], [toX, toY]] = points as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const shade = canvas.createLinearGradient(fromX, fromY, tipX + 0.05, tipY);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.14));
  shade.addColorStop(1, mix(colour, INK, 0.22));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(fromX, fromY);
  canvas.quadraticCurveTo(fromX + (tipX - fromX) * 0.45, fromY + (tipY - fromY) * 0.75, tipX, tipY);
  canvas.quadraticCurveTo(hollowX, hollowY, toX, toY);
  canvas.closePath();
  canvas.fill();
}

function drawTrunk(canvas: SKRSContext2D, skin: string, white: string, bent: Bent): void {
  const at = (index: number): number => (index / (BACK.length - 1)) * ROOT;
  const line = (points: readonly (readonly [number, number])[]): void => {
    for (let index = 0; index < points.length - 1; index++) {
      const [x, y] = points[index]!;
      const [nextX, nextY] = points[index + 1]!;
      canvas.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    }
    canvas.lineTo(...points.at(-1)!);
  };
  const outline = (): void => {
    canvas.beginPath();
    canvas.moveTo(...bent(0, 0));
    line(BACK.map((up, index) => bent(at(index), up)));
    line(BELLY.map((up, index) => bent(at(index), -up)).toReversed());
    canvas.closePath();
  };
  outline();
  const shade = canvas.createLinearGradient(0, -MIDDLE - 0.18, 0, -MIDDLE + 0.16);
  shade.addColorStop(0, mix(skin, '#ffffff', 0.34));
  shade.addColorStop(0.3, skin);
  shade.addColorStop(1, mix(skin, INK, 0.3));
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  outline();
  canvas.clip();
  const underside = canvas.createLinearGradient(0, -MIDDLE, 0, -MIDDLE + 0.17);
  underside.addColorStop(0, white);
  underside.addColorStop(0.5, white);
  underside.addColorStop(1, mix(white, INK, 0.3));
  canvas.fillStyle = underside;
  canvas.beginPath();
  canvas.moveTo(...bent(-0.05, -0.01));
  line([bent(0.05, -0.012), bent(0.2, 0.0), bent(0.4, -0.05), bent(0.6, -0.055), bent(0.8, -0.03), bent(1, -0.02)]);
  canvas.lineTo(...bent(1, -0.4));
  canvas.lineTo(...bent(-0.05, -0.4));
  canvas.fill();
  canvas.restore();
}

function drawFace(canvas: SKRSContext2D, skin: string, body: Body, bent: Bent): void {
  canvas.strokeStyle = mix(skin, INK, 0.5);
  canvas.lineWidth = 0.014;
  for (const along of [0.275, 0.3, 0.325]) {
    const [x, y] = bent(along, 0.055);
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(x + 0.028, y + 0.06, x - 0.004, y + 0.11);
    canvas.stroke();
  }
  // A grin full of teeth.
  const gape = 0.035 + 0.05 * clamp(body.mouth);
  const [left, top] = bent(0.045, -0.045);
  const [right, corner] = bent(0.215, -0.02);
  canvas.fillStyle = '#7d1f36';
  canvas.beginPath();
  canvas.moveTo(left, top);
  canvas.quadraticCurveTo((left + right) / 2, top + 0.03, right, corner);
  canvas.quadraticCurveTo((left + right) / 2 + 0.02, top + 0.03 + gape * 2.2, left, top);
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  for (let tooth = 0; tooth < 6; tooth++) {
    const part = 0.08 + tooth * 0.135;
    const x = left + (right - left) * part;
    const y = top + (corner - top) * part + 0.06 * part * (1 - part);
    canvas.moveTo(x, y - 0.006);
    canvas.lineTo(x + 0.018, y + 0.038);
    canvas.lineTo(x + 0.035, y - 0.004);
  }
  canvas.fill();
  const [x, y] = bent(0.155, 0.062);
  if (body.blink > 0.5) {
    canvas.strokeStyle = INK;
    canvas.lineWidth = 0.018;
    canvas.beginPath();
    canvas.moveTo(x - 0.035, y);
    canvas.quadraticCurveTo(x, y + 0.025, x + 0.035, y);
    canvas.stroke();
    return;
  }
  canvas.fillStyle = '#ffffff';
  disc(canvas, x, y, 0.046);
  canvas.fillStyle = INK;
  disc(canvas, x - 0.006, y + 0.002, 0.034);
  canvas.fillStyle = '#ffffff';
  disc(canvas, x - 0.017, y - 0.012, 0.012);
  canvas.strokeStyle = mix(skin, INK, 0.5);
  canvas.lineWidth = 0.02;
  canvas.beginPath();
  canvas.moveTo(x - 0.05, y - 0.034);
  canvas.lineTo(x + 0.04, y - 0.058);
  canvas.stroke();
}
