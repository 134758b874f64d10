/**
 * Who drives a car that flies: a head that feels and turns round, a scarf in the wind, arms that wave, clap and lift a cup.
 * Opened by `drawn-hover-car.ts`; own heights of the car, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Coats } from '../beasts/beast-colours.js';
import { litCoats } from '../beasts/drawn-beast.js';
import { drawFurLimb, type Fur, litFur } from '../beasts/fur-body.js';
import { drawKindHead, furFor, kindOf } from '../beasts/upright-kinds.js';
import type { Body } from '../body.js';
import { dominantColour } from '../clothes/wardrobe.js';
import { type Expression, openExpression } from '../faces/expression.js';
import { clamp, TURN } from '../painting/easing.js';
import { blankCanvas, mix } from '../painting/paint.js';
import { openHeadPicture } from '../people/head-picture.js';
import { paintLit, type StageLight } from '../pictures/light.js';
import { release, type Sprite } from '../pictures/sprites.js';
import { litPaint } from './alive-face.js';

/** Where its chin is, and how high its head. */
const HEAD = { x: -0.02, y: -0.51, high: 0.47 } as const;
/** A drawn head is made for somebody who stands. */
const HEAD_SCALE = 0.92;
const CHIN = 0.02;

/** Opens who looks like `head`, with a scarf of this colour. */
export function openDriver(head: Sprite, light: StageLight, scarf: string) {
  const picture = blankCanvas(head.width, head.height);
  const expression: Expression | undefined = openExpression(head.code, picture);
  const coat = dominantColour(head);
  const fur = furFor(head.code, coat, false);
  const kind = kindOf(head.code);
  const small = kind && openHeadPicture(kind);
  const wide = (HEAD.high * head.width) / head.height;
  const plain: Fur = { coat, belly: coat, limb: coat, mark: coat, pattern: 'plain', tailLong: 0, hoofed: false };
  let litFor = -1;
  let shades: { haze: number; fur: Fur; coats?: Coats } | undefined;
  /** In the light of the stage, for a haze. */
  const shadesFor = (lit: (colour: string) => string, haze: number): { fur: Fur; coats?: Coats } => {
    if (shades?.haze !== haze)
      shades = { haze, fur: litFur(fur ?? plain, lit), ...(kind && { coats: litCoats(kind, lit) }) };
    return shades;
  };
  return {
    draw(canvas: SKRSContext2D, body: Body, height: number, lit: (colour: string) => string, haze: number): void {
      // A head that the stage draws needs no picture.
      if (!kind) {
        const repainted = litFor !== haze;
        if (repainted) paintLit(picture, head.art, light, haze);
        litFor = haze;
        expression?.show(body, litPaint(light, haze), repainted);
      }
      drawScarf(canvas, lit(scarf), body);
      // Shoulders.
      canvas.fillStyle = lit(fur ? fur.limb : mix(scarf, '#3a2a6a', 0.72));
      canvas.beginPath();
      canvas.ellipse(HEAD.x + 0.02, -0.46, 0.21, 0.14, 0, 0, TURN);
      canvas.fill();
      canvas.save();
      canvas.translate(HEAD.x, HEAD.y);
      const round = Math.cos(Math.PI * body.backwards);
      if (body.backwards > 0) canvas.scale(Math.sign(round) * Math.max(0.35, Math.abs(round)), 1);
      canvas.rotate(
        0.05 * Math.sin(body.clock * 1.7 + body.whim * TURN) - body.headTip * 0.5 - 0.08 * clamp(body.wave),
      );
      if (kind) {
        canvas.scale(HEAD_SCALE, HEAD_SCALE);
        const { coats } = shadesFor(lit, haze);
        if (!small?.draw(canvas, body, height, coats!, CHIN)) drawKindHead(canvas, kind, coats!, body, CHIN);
      } else canvas.drawImage(picture, -wide / 2, -HEAD.high, wide, HEAD.high);
      canvas.restore();
      canvas.strokeStyle = lit(scarf);
      canvas.lineCap = 'round';
      canvas.lineWidth = 0.085;
      canvas.beginPath();
      canvas.moveTo(HEAD.x - 0.13, HEAD.y + 0.005);
      canvas.quadraticCurveTo(HEAD.x, HEAD.y + 0.06, HEAD.x + 0.14, HEAD.y + 0.002);
      canvas.stroke();
      if (body.cheer > 0.35) drawFarArm(canvas, shadesFor(lit, haze).fur, body);
      if (isRaised(body)) drawArm(canvas, shadesFor(lit, haze).fur, body);
    },
    /** A paw over the door, where it rests; two of them where it claps. One that is raised is inside. */
    wave(canvas: SKRSContext2D, body: Body, lit: (colour: string) => string, haze: number): void {
      const own = shadesFor(lit, haze).fur;
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      if (body.signs.some(({ name }) => name === 'clap')) {
        const apart = 0.16 * (0.5 - 0.5 * Math.cos(body.wavePhase * TURN));
        for (const side of [-1, 1]) {
          const [x, y] = [HEAD.x - 0.1 + side * (0.045 + apart), -0.39 - 0.03 * side];
          drawFurLimb(
            canvas,
            own,
            [
              [HEAD.x + side * 0.16, -0.43],
              [HEAD.x + side * 0.24, -0.46],
              [x, y],
            ],
            ARM,
          );
        }
        return;
      }
      if (!isRaised(body)) drawArm(canvas, own, body);
    },
    close() {
      expression?.close();
      small?.close();
      release(picture);
      release(head.art);
    },
  };
}

const ARM = { width: 0.12, paw: 0.085, leg: false, far: false, turn: 0, tilt: 0 };
/** Of the arm that waves and lifts a cup: a short one from the shoulder, bent at its elbow, with a paw that is seen to hold. */
const RAISED = { ...ARM, width: 0.135, paw: 0.1 };

const raisedBy = ({ wave, cheer }: Body): number => clamp(Math.max(wave, cheer));
const isRaised = (body: Body): boolean => raisedBy(body) > 0.35 && !body.signs.some(({ name }) => name === 'clap');

function drawArm(canvas: SKRSContext2D, fur: Fur, body: Body): void {
  const up = raisedBy(body);
  const beat = Math.sin((body.wavePhase + body.cheerPhase) * TURN);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  const paw = [0.2 + 0.13 * up + 0.07 * up * beat, -0.5 - 0.36 * up] as const;
  if (isRaised(body)) drawFurLimb(canvas, fur, [[0.13, -0.46], [0.3 + 0.05 * up, -0.5 - 0.13 * up], paw], RAISED);
  else drawFurLimb(canvas, fur, [[0.15, -0.45], [0.26 + 0.05 * up, -0.47 - 0.12 * up], paw], ARM);
}

/** Who cheers has both arms up. */
function drawFarArm(canvas: SKRSContext2D, fur: Fur, { cheer, cheerPhase }: Body): void {
  const up = clamp(cheer);
  const beat = Math.sin((cheerPhase + 0.2) * TURN);
  drawFurLimb(
    canvas,
    fur,
    [
      [-0.16, -0.45],
      [-0.3, -0.5 - 0.14 * up],
      [-0.34 - 0.05 * beat, -0.56 - 0.3 * up],
    ],
    RAISED,
  );
}

/** It streams out behind in the wind. */
function drawScarf(canvas: SKRSContext2D, colour: string, { clock, windy }: Body): void {
  for (const [start, thick, part] of [
    [0, 0.08, 1],
    [0.7, 0.065, 0.72],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(HEAD.x + 0.1, HEAD.y - 0.01);
    for (let step = 1; step <= 8; step++) {
      const along = step / 8;
      const wave = 0.06 * along * Math.sin(clock * (9 + 9 * windy) - along * 5 + start);
      canvas.lineTo(HEAD.x + 0.1 + (0.5 + 0.2 * windy) * part * along, HEAD.y - 0.02 - 0.12 * along * part + wave);
    }
    canvas.lineWidth = thick;
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    canvas.strokeStyle = mix(colour, '#2a1450', start ? 0.22 : 0);
    canvas.stroke();
  }
}
