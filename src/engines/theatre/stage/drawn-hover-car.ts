/**
 * The stage's own car that flies: an open two-tone body that somebody likeable drives, with a scarf in the wind, who
 * blinks, looks and waves. `figure.ts` draws it in place of the picture of a car that is in the air.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import { litPaint } from './alive-face.js';
import type { Body } from './body.js';
import { litCoats } from './drawn-beast.js';
import type { Creature } from './drawn-bird.js';
import { COLOUR_OF } from './dye.js';
import { clamp, TURN } from './easing.js';
import { type Expression, openExpression } from './expression.js';
import { drawFurLimb, type Fur, litFur } from './fur-body.js';
import { drawFire } from './hover-fire.js';
import { type Hazed, openHazed, paintLit, type StageLight } from './light.js';
import { blankCanvas, mix } from './paint.js';
import { type Part, paintedHeight, paintedPart } from './piece-size.js';
import { flies, isCar } from './poses.js';
import { HOVER_CARS, type HoverCar } from './props/hover-cars.js';
import { loadSprite, release, type Sprite } from './sprites.js';
import { drawKindHead, furFor, kindOf } from './upright-kinds.js';
import { dominantColour } from './wardrobe.js';

/** Who drives, in an order in which no two neighbours look alike, and the paint that each stands out from. */
const DRIVERS = [
  ['1f430', 'purple'],
  ['1f98a', 'green'],
  ['1f437', 'white'],
  ['1f431', 'pink'],
  ['1f43c', 'orange'],
  ['1f436', 'green'],
  ['1f42f', 'red'],
  ['1f43b', 'yellow'],
] as const;
const SCARVES = ['#ffd34d', '#4fd6ff', '#ff6f91', '#8affc1', '#ff9d4d'] as const;
/** Half of its width and how much is painted about it, own heights. */
const HALF = 0.87;
const ROOM = 0.12;
const HEAD = { x: -0.02, y: -0.51, high: 0.47 } as const;
/** What it pitches about, own heights. */
const PIVOT = -0.34;
/** A drawn head is made for somebody who stands. */
const HEAD_SCALE = 0.92;

/** A creature that holds pictures of its own. */
export interface HeldCreature extends Creature {
  close(): void;
}

/** The flying car that plays `actor`, if one does; `ridden`: somebody of the cast drives it; `tallest`: in pixels. */
export async function hoverCarFor(
  actor: Actor,
  light: StageLight,
  ridden: boolean,
  tallest: number,
): Promise<HeldCreature | undefined> {
  if (!isCar(actor.sprite) || !flies(actor)) return undefined;
  const { seed } = actor;
  const [code, own] = DRIVERS[(seed >>> 3) % DRIVERS.length]!;
  const paint = COLOUR_OF[actor.colour ?? own];
  const head = ridden ? undefined : await loadSprite(code);
  const driver = head && openDriver(head, light, SCARVES[(seed >>> 3) % SCARVES.length]!);
  const make = HOVER_CARS[(seed >>> 3) % HOVER_CARS.length]!;
  const pieces = openPieces(make, paint, light, tallest);
  return {
    aspect: HALF * 2,
    marks: {
      arms: false,
      arm: 0.2,
      shoulder: [0, 0.5],
      hip: 0.2,
      mouth: [0.04, 0.6],
      eyes: [0.04, 0.76],
      eyesApart: 0.2,
      crown: [0.04, 1],
      headWidth: 0.5,
      neck: [0, 0.5],
      half: HALF,
      grasp: 0.8,
    },
    draw(canvas, body, height, lit, haze = 0) {
      const { back, hull } = pieces.at(height, haze);
      canvas.save();
      canvas.scale(height, height);
      pitched(canvas, body);
      drawFire(canvas, paint, body, seed, make);
      drawPiece(canvas, back);
      driver?.draw(canvas, body, lit, haze);
      drawPiece(canvas, hull);
      driver?.wave(canvas, body, lit);
      canvas.restore();
    },
    close() {
      pieces.close();
      driver?.close();
    },
  };
}

/** Its nose goes up and down about its middle. */
function pitched(canvas: SKRSContext2D, { pitch }: Body): void {
  if (pitch === 0) return;
  canvas.translate(0, PIVOT);
  canvas.rotate(pitch);
  canvas.translate(0, -PIVOT);
}

interface Piece {
  picture: Canvas;
  part: Part;
}

function drawPiece(canvas: SKRSContext2D, { picture, part: { left, top, width, height } }: Piece): void {
  const pixel = (1 + 2 * ROOM) / picture.height;
  const [x, y] = [-HALF - ROOM + left * pixel, -1 - ROOM + top * pixel];
  canvas.drawImage(picture, left, top, width, height, x, y, width * pixel, height * pixel);
}

interface Painted {
  picture: Hazed;
  part: Part;
}

/** Seat and fin behind the driver, hull before: painted once for a size, and laid under haze as it comes nearer. */
function openPieces(make: HoverCar, paint: string, light: StageLight, tallest: number) {
  let held: { back: Painted; hull: Painted } | undefined;
  let reach = 0;
  const close = (): void => {
    held?.back.picture.close();
    held?.hull.picture.close();
    held = undefined;
  };
  const painted = (draw: HoverCar['back']): Painted => {
    const plain = blankCanvas(2 * (HALF + ROOM) * reach, (1 + 2 * ROOM) * reach);
    const brush = plain.getContext('2d');
    brush.translate((HALF + ROOM) * reach, (1 + ROOM) * reach);
    brush.scale(reach / 100, reach / 100);
    draw({ canvas: brush, unit: reach / 100, colour: paint });
    const lit = blankCanvas(plain.width, plain.height);
    paintLit(lit, plain, light, 0);
    const part = paintedPart(plain);
    release(plain);
    return { picture: openHazed(lit, light), part };
  };
  return {
    at(height: number, haze: number) {
      if (!held || height > reach) {
        close();
        reach = paintedHeight(height, tallest);
        held = { back: painted(make.back), hull: painted(make.hull) };
      }
      const pieceOf = ({ picture, part }: Painted): Piece => ({ picture: picture.at(haze), part });
      return { back: pieceOf(held.back), hull: pieceOf(held.hull) };
    },
    close,
  };
}

function openDriver(head: Sprite, light: StageLight, scarf: string) {
  const picture = blankCanvas(head.width, head.height);
  const expression: Expression | undefined = openExpression(head.code, picture);
  const coat = dominantColour(head);
  const fur = furFor(head.code, coat, false);
  const kind = kindOf(head.code);
  const wide = (HEAD.high * head.width) / head.height;
  const plain: Fur = { coat, belly: coat, limb: coat, mark: coat, pattern: 'plain', tailLong: 0, hoofed: false };
  let litFor = -1;
  return {
    draw(canvas: SKRSContext2D, body: Body, lit: (colour: string) => string, haze: number): void {
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
        drawKindHead(canvas, kind, litCoats(kind, lit), body, 0.02);
      } else canvas.drawImage(picture, -wide / 2, -HEAD.high, wide, HEAD.high);
      canvas.restore();
      canvas.strokeStyle = lit(scarf);
      canvas.lineCap = 'round';
      canvas.lineWidth = 0.085;
      canvas.beginPath();
      canvas.moveTo(HEAD.x - 0.13, HEAD.y + 0.005);
      canvas.quadraticCurveTo(HEAD.x, HEAD.y + 0.06, HEAD.x + 0.14, HEAD.y + 0.002);
      canvas.stroke();
      if (body.cheer > 0.35) drawFarArm(canvas, litFur(fur ?? plain, lit), body);
      if (isRaised(body)) drawArm(canvas, litFur(fur ?? plain, lit), body);
    },
    /** A paw over the door, where it rests; two of them where it claps. One that is raised is inside. */
    wave(canvas: SKRSContext2D, body: Body, lit: (colour: string) => string): void {
      const own = litFur(fur ?? plain, lit);
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
      release(picture);
      release(head.art);
    },
  };
}

const ARM = { width: 0.12, paw: 0.085, leg: false, far: false, turn: 0, tilt: 0 };
/** Of the arm that waves and lifts a cup: from the shoulder, with its elbow out; slimmer, as it is stretched. */
const RAISED = { ...ARM, width: 0.1, paw: 0.08 };

const raisedBy = ({ wave, cheer }: Body): number => clamp(Math.max(wave, cheer));
const isRaised = (body: Body): boolean => raisedBy(body) > 0.35 && !body.signs.some(({ name }) => name === 'clap');

function drawArm(canvas: SKRSContext2D, fur: Fur, body: Body): void {
  const up = raisedBy(body);
  const beat = Math.sin((body.wavePhase + body.cheerPhase) * TURN);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  const paw = [0.2 + 0.13 * up + 0.07 * up * beat, -0.5 - 0.36 * up] as const;
  if (isRaised(body)) drawFurLimb(canvas, fur, [[0.14, -0.43], [0.38, -0.4 - 0.2 * up], paw], RAISED);
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
