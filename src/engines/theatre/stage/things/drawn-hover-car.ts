/**
 * The stage's own car that flies: an open two-tone body that somebody likeable drives, with a scarf in the wind, who
 * blinks, looks and waves. `figure.ts` draws it in place of the picture of a car that is in the air.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { beyond } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { type Hazed, openHazed, paintLit, type StageLight } from '../pictures/light.js';
import { loadSprite, release } from '../pictures/sprites.js';
import { flies, isCar } from '../poses.js';
import { HOVER_CARS, type HoverCar } from '../props/hover-makes.js';
import { type Part, paintedBands, paintedHeight, paintedPart } from '../shooting/piece-size.js';
import { openDriver } from './hover-driver.js';
import { drawFire } from './hover-fire.js';

/** Who drives, in an order in which no two neighbours look alike, and the paint that each stands out from. */
const DRIVERS = [
  ['1f430', '#9a52e6'],
  ['1f98a', '#35c46b'],
  ['1f437', '#f6f5f7'],
  ['1f431', '#ff7fba'],
  ['1f43c', '#ff8f2e'],
  ['1f436', '#35c46b'],
  ['1f42f', '#f0333f'],
  ['1f43b', '#33c6e6'],
] as const;
const SCARVES = ['#ffd34d', '#4fd6ff', '#ff6f91', '#8affc1', '#ff9d4d'] as const;
/** Half of its width and how much is painted about it, own heights. */
const HALF = 0.87;
const ROOM = 0.12;
/** What it pitches about, own heights. */
const PIVOT = -0.34;

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
  const paint = actor.colour ? COLOUR_OF[actor.colour] : own;
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
      driver?.draw(canvas, body, height, lit, haze);
      drawPiece(canvas, hull);
      driver?.wave(canvas, body, lit, haze);
      canvas.restore();
    },
    close() {
      pieces.close();
      driver?.close();
    },
  };
}

/** Its nose goes up and down about its middle; as it comes towards us it is shorter, and its nose lower. */
function pitched(canvas: SKRSContext2D, body: Body): void {
  const [pitch, bank] = [beyond(body.pitch, 0.03), beyond(body.bank, 0.12)];
  if (pitch === 0 && bank === 0) return;
  canvas.translate(0, PIVOT);
  canvas.rotate(pitch);
  canvas.transform(1 - 0.1 * Math.abs(bank), -0.13 * bank, 0, 1, 0, 0);
  canvas.translate(0, -PIVOT);
}

interface Piece {
  picture: Canvas;
  parts: readonly Part[];
  /** Where the picture's corner and one of its pixels lie, own heights. */
  left: number;
  top: number;
  pixel: number;
}

function drawPiece(canvas: SKRSContext2D, piece: Piece): void {
  const { picture, parts, pixel } = piece;
  for (const { left, top, width, height } of parts) {
    const [x, y] = [piece.left + left * pixel, piece.top + top * pixel];
    canvas.drawImage(picture, left, top, width, height, x, y, width * pixel, height * pixel);
  }
}

interface Painted extends Omit<Piece, 'picture'> {
  picture: Hazed;
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
    const plain = blankCanvas(2 * (HALF + ROOM) * reach, (1 + ROOM) * reach);
    const brush = plain.getContext('2d');
    brush.translate((HALF + ROOM) * reach, (1 + ROOM / 2) * reach);
    brush.scale(reach / 100, reach / 100);
    draw({ canvas: brush, unit: reach / 100, colour: paint });
    const lit = blankCanvas(plain.width, plain.height);
    paintLit(lit, plain, light, 0);
    release(plain);
    // Of a piece only what is painted is kept: half of it is clear.
    const part = paintedPart(lit);
    const kept = blankCanvas(part.width, part.height);
    kept.getContext('2d').drawImage(lit, -part.left, -part.top);
    release(lit);
    const pixel = 1 / reach;
    return {
      picture: openHazed(kept, light),
      parts: paintedBands(kept),
      left: -HALF - ROOM + part.left * pixel,
      top: -1 - ROOM / 2 + part.top * pixel,
      pixel,
    };
  };
  return {
    at(height: number, haze: number) {
      if (!held || height > reach) {
        close();
        reach = paintedHeight(height, tallest);
        held = { back: painted(make.back), hull: painted(make.hull) };
      }
      const pieceOf = ({ picture, ...piece }: Painted): Piece => ({ ...piece, picture: picture.at(haze) });
      return { back: pieceOf(held.back), hull: pieceOf(held.hull) };
    },
    close,
  };
}
