/**
 * The head of a puppet: its picture, turned a little to where it looks, with lids that blink and a mouth that talks,
 * sings and cries. Called by `puppet.ts` on its canvas.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { drawKindHead } from '../beasts/upright-kinds.js';
import type { Body } from '../body.js';
import { clamp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { FacePlan } from '../pictures/marks.js';
import { drawBent, evenly } from '../pictures/warp.js';
import { drawDrop } from '../signs/sign-shapes.js';
import { drawAliveFace } from '../things/alive-face.js';
import { drawChicHead } from './chic-head.js';
import type { AliveLook, Puppet } from './puppet.js';
import { drawAntenna } from './robot-body.js';

/** Only people's faces are known well enough to move their eyes and mouths. */
export interface FaceLook {
  plan: FacePlan;
  /** Lit colour of lids; `undefined` where the face does not move. */
  skin?: string;
}

/** How far a face moves to the side of its head when it turns, parts of the picture's width. */
const TURNED = 0.12;

export function drawHead(canvas: SKRSContext2D, puppet: Puppet, body: Body, worn?: () => void): void {
  const { picture, pattern, face } = puppet;
  if (puppet.chic && !puppet.helmed) {
    drawChicHead(canvas, pattern, puppet.chic, body, worn);
    return;
  }
  const width = (pattern.pictureHeight * picture.width) / picture.height;
  const height = pattern.pictureHeight;
  const free = pattern.trunk === 'chest' || pattern.trunk === 'person' ? 1 : 0.45;
  const turn =
    pattern.trunk === 'none' || pattern.trunk === 'hips' ? 0 : clamp(body.turn + body.headTurn * 1.6, -1.6, 1.6);
  canvas.save();
  canvas.translate(-body.headAside * free - 0.012 * turn, -pattern.pictureBottom + body.headDown * free);
  canvas.rotate(-body.headTip * free);
  canvas.translate(-width / 2 + (pattern.pictureShift ?? 0), -height);
  if (puppet.clothes.antenna !== undefined) {
    canvas.save();
    canvas.translate(turned(0.5, turn) * width, height * 0.06);
    drawAntenna(canvas, puppet.clothes.accent, puppet.clothes.antenna, width);
    canvas.restore();
  }
  if (puppet.alive) drawAlive(canvas, puppet.alive, picture, body, width, height);
  else if (puppet.helmed) canvas.lineCap = 'round';
  else if (puppet.kind) {
    canvas.translate(width / 2, 0);
    drawKindHead(canvas, puppet.kind.species, puppet.kind.coats, body, height);
    canvas.translate(-width / 2, 0);
  } else if (Math.abs(turn) < 0.04) canvas.drawImage(picture, 0, 0, width, height);
  else drawBent(canvas, picture, width, height, evenly(7), [0, 1], (across, down) => [turned(across, turn), down]);
  if (face?.skin) drawFace(canvas, face.plan, face.skin, body, turn, width, height);
  else if (face && body.tears > 0.05 && !puppet.kind) {
    if (puppet.grins) drawFrown(canvas, picture, turn, width, height);
    drawTears(canvas, face.plan, body, turn, width, height);
  }
  if (worn) {
    canvas.translate(turned(0.5, turn) * width, height + pattern.pictureBottom);
    worn();
  }
  canvas.restore();
}

/** The thing itself, never mirrored, and its face. */
function drawAlive(
  canvas: SKRSContext2D,
  { paint, x, y, wide, mirrored }: AliveLook,
  picture: Canvas,
  body: Body,
  width: number,
  height: number,
): void {
  canvas.save();
  if (mirrored) {
    canvas.translate(width, 0);
    canvas.scale(-1, 1);
  }
  canvas.drawImage(picture, 0, 0, width, height);
  canvas.restore();
  canvas.save();
  canvas.translate((mirrored ? 1 - x : x) * width, y * height);
  if (paint) drawAliveFace(canvas, paint, body, wide * height);
  canvas.restore();
}

const turned = (across: number, turn: number): number => across - TURNED * turn * Math.sin(across * Math.PI);

function drawFace(
  canvas: SKRSContext2D,
  plan: FacePlan,
  skin: string,
  body: Body,
  turn: number,
  width: number,
  height: number,
): void {
  const lids = clamp(body.blink);
  if (lids > 0.05) {
    for (const side of [-1, 1]) {
      const x = turned(0.5 + (side * plan.apart) / 2, turn) * width;
      const y = plan.eyes * height;
      canvas.fillStyle = skin;
      canvas.beginPath();
      canvas.ellipse(x, y, width * 0.115, height * 0.062, 0, 0, TURN);
      canvas.fill();
      canvas.strokeStyle = mix(skin, '#1a0d18', 0.7);
      canvas.lineWidth = height * 0.022;
      canvas.beginPath();
      canvas.ellipse(x, y - height * 0.012, width * 0.085, height * 0.04, 0, 0.15 * Math.PI, 0.85 * Math.PI);
      canvas.stroke();
    }
  }
  const x = turned(0.5, turn) * width;
  const y = plan.mouth * height;
  if (body.mood < -0.3) drawBrows(canvas, plan, skin, body, turn, width, height);
  if (body.mood < -0.3) drawSadMouth(canvas, x, y, skin, body, width, height);
  else drawSmile(canvas, x, y, skin, clamp(body.mouth), width, height);
  if (body.tears > 0.05) drawTears(canvas, plan, body, turn, width, height);
}

/** Teeth, from cheek to cheek, corners up; wide open it laughs or sings, and shows a tongue. */
function drawSmile(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  skin: string,
  open: number,
  width: number,
  height: number,
): void {
  const half = width * (0.135 + 0.012 * open);
  const top = y - height * 0.03;
  const deep = height * (0.105 + 0.1 * open);
  canvas.fillStyle = skin;
  canvas.beginPath();
  canvas.ellipse(x, y, half * 0.95, height * 0.05, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#7a1436';
  canvas.beginPath();
  canvas.moveTo(x - half, top);
  canvas.quadraticCurveTo(x, top + height * 0.034, x + half, top);
  canvas.bezierCurveTo(x + half * 0.86, top + deep, x - half * 0.86, top + deep, x - half, top);
  canvas.fill();
  canvas.save();
  canvas.clip();
  if (open > 0.2) {
    canvas.fillStyle = '#f0607c';
    canvas.beginPath();
    canvas.ellipse(x, top + deep * 0.82, half * 0.62, deep * 0.3, 0, 0, TURN);
    canvas.fill();
  }
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  canvas.ellipse(x, top, half * 1.1, height * 0.048, 0, 0, TURN);
  canvas.fill();
  canvas.restore();
}

/** Slanting up to the middle in grief and down to it in anger; over the picture's own, which don't move. */
function drawBrows(
  canvas: SKRSContext2D,
  plan: FacePlan,
  skin: string,
  body: Body,
  turn: number,
  width: number,
  height: number,
): void {
  const grief = body.tears > 0.1 ? 1 : -1;
  const slant = grief * height * 0.022;
  canvas.lineCap = 'round';
  for (const side of [-1, 1]) {
    const x = turned(0.5 + (side * plan.apart) / 2, turn) * width;
    const y = (plan.eyes - 0.15) * height;
    const reach = width * 0.07;
    canvas.strokeStyle = skin;
    canvas.lineWidth = height * 0.075;
    canvas.beginPath();
    canvas.moveTo(x - reach, (plan.eyes - 0.125) * height);
    canvas.lineTo(x + reach, (plan.eyes - 0.125) * height);
    canvas.stroke();
    canvas.strokeStyle = mix(skin, '#1a0d18', 0.78);
    canvas.lineWidth = height * 0.03;
    canvas.beginPath();
    canvas.moveTo(x - side * reach, y - slant);
    canvas.quadraticCurveTo(x, y - height * 0.018, x + side * reach, y + slant);
    canvas.stroke();
  }
}

function drawSadMouth(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  skin: string,
  body: Body,
  width: number,
  height: number,
): void {
  canvas.fillStyle = skin;
  canvas.beginPath();
  canvas.ellipse(x, y + height * 0.006, width * 0.145, height * 0.05, 0, 0, TURN);
  canvas.fill();
  const deep = height * (0.03 + 0.05 * clamp(body.mouth));
  canvas.fillStyle = '#5a0a2c';
  canvas.beginPath();
  canvas.moveTo(x - width * 0.1, y + deep * 0.9);
  canvas.bezierCurveTo(
    x - width * 0.09,
    y - deep * 1.1,
    x + width * 0.09,
    y - deep * 1.1,
    x + width * 0.1,
    y + deep * 0.9,
  );
  canvas.quadraticCurveTo(x, y + deep * 0.2, x - width * 0.1, y + deep * 0.9);
  canvas.fill();
}

/** Of a picture that grins broadly: the middle of its mouth, half its size, the chin below; parts of the picture. */
const GRIN = { x: 0.498, y: 0.706, wide: 0.35, high: 0.163 } as const;
const CHIN = { y: 0.89, tall: 0.03, wide: 0.1, high: 0.06 } as const;

/** The grin that somebody has painted on, upside down; the nose, which would be below it then, is hidden by chin. */
function drawFrown(canvas: SKRSContext2D, picture: Canvas, turn: number, width: number, height: number): void {
  const [wide, high] = [GRIN.wide * width, GRIN.high * height];
  canvas.save();
  canvas.translate(turned(GRIN.x, turn) * width, GRIN.y * height);
  canvas.beginPath();
  canvas.roundRect(-wide, -high, 2 * wide, 2 * high, high * 0.95);
  canvas.clip();
  canvas.scale(1, -1);
  canvas.drawImage(picture, -GRIN.x * width, -GRIN.y * height, width, height);
  canvas.beginPath();
  canvas.ellipse(0, -high * 0.85, CHIN.wide * width, CHIN.high * height, 0, 0, TURN);
  canvas.clip();
  const [from, across] = [(GRIN.x - CHIN.wide) * picture.width, 2 * CHIN.wide * picture.width];
  const chin = [from, CHIN.y * picture.height, across, CHIN.tall * picture.height] as const;
  canvas.drawImage(picture, ...chin, -CHIN.wide * width, -high * 1.3, 2 * CHIN.wide * width, high);
  canvas.restore();
}

/** Two streams and drops that fall from them. */
function drawTears(
  canvas: SKRSContext2D,
  plan: FacePlan,
  body: Body,
  turn: number,
  width: number,
  height: number,
): void {
  for (const side of [-1, 1]) {
    const x = turned(0.5 + (side * plan.apart) / 2, turn) * width;
    const y = (plan.eyes + 0.05) * height;
    canvas.fillStyle = '#6cc8ff';
    canvas.beginPath();
    canvas.roundRect(x - width * 0.035, y, width * 0.07, height * 0.3, width * 0.035);
    canvas.fill();
    canvas.fillStyle = 'rgba(255,255,255,0.6)';
    canvas.fillRect(x - width * 0.015, y + height * 0.03, width * 0.014, height * 0.2);
    for (let drop = 0; drop < 2; drop++) {
      const age = (body.clock * 1.3 + drop / 2 + (side + 1) * 0.13) % 1;
      const fallX = x + side * width * (0.08 + 0.22 * age);
      drawDrop(canvas, fallX, y + height * (0.28 + 0.5 * age * age), height * 0.045, 1 - age);
    }
  }
}
