/**
 * The stage's own penguin and owl, drawn whole: upright birds whose wings are arms that hold books, each other's and
 * themselves. Their pictures have wings stuck to a lump. `figure.ts` draws these in their place.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import { SHADE } from '../beasts/beast-colours.js';
import type { Body } from '../body.js';
import { traceOval } from '../painting/beast-shapes.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { glow, mix } from '../painting/paint.js';
import type { Creature, Wear } from './drawn-bird.js';
import { drawFowlFace } from './fowl-face.js';
import { drawRuffled } from './fowl-ruffle.js';
import { ARM, bookIn, drawClasp, drawFingersOver, drawWing, type Fowl, rimOf, SHOULDER, wingOf } from './fowl-wing.js';

const PENGUIN: Fowl = {
  coat: '#30366a',
  belly: '#fdfbff',
  wing: '#2a2f5e',
  others: '#2a2f5e',
  foot: '#ff9d2e',
  beak: '#ff9d2e',
  mask: '#fdfbff',
  iris: undefined,
  trunk: [-0.37, 0.285, 0.345],
  head: [-0.73, 0.245, 0.235],
  feathered: false,
};
const OWL: Fowl = {
  coat: '#a0693f',
  belly: '#e3b77c',
  wing: '#7d4c2c',
  others: '#7d4c2c',
  foot: '#f4a02c',
  beak: '#f4a02c',
  mask: '#ffe2b4',
  iris: '#ffc928',
  trunk: [-0.35, 0.3, 0.33],
  head: [-0.68, 0.325, 0.24],
  feathered: true,
};
const FOWLS: Readonly<Record<string, Fowl>> = { '1f427': PENGUIN, '1f989': OWL };

/** Where the head turns. */
const NECK = -0.56;
/** A bow in the feathers or a hat: the slim one and the stout one of two. */
const BOW = '1f380';
const HAT = '1f3a9';

const paler = (coat: string): string => mix(coat, '#8fa4e8', 0.34);

/** Whether it is a bird that stands upright, with wings that go round somebody. */
export const isFowl = ({ sprite }: Actor): boolean => FOWLS[sprite.replaceAll('-fe0f', '')] !== undefined;

/** The upright bird that plays `actor`; `undefined` for everybody else. */
export function fowlFor({ sprite, colour, wears }: Actor): Creature | undefined {
  const known = FOWLS[sprite.replaceAll('-fe0f', '')];
  if (!known) return undefined;
  const dressed = (picture: string): boolean => Boolean(wears?.some((one) => one.sprite === picture));
  const stout = dressed(BOW) ? 0.88 : dressed(HAT) ? 1.1 : 1;
  const coat = colour ? COLOUR_OF[colour] : dressed(BOW) ? paler(known.coat) : known.coat;
  const [bodyY, wide, high] = known.trunk;
  const fowl: Fowl = {
    ...known,
    coat,
    // Two of a kind are told apart by a bow.
    others: colour ? coat : dressed(BOW) ? known.wing : paler(known.coat),
    wing: colour || dressed(BOW) ? mix(coat, SHADE, 0.16) : known.wing,
    trunk: [bodyY, wide * stout, high],
  };
  const [headY, headWide, headHigh] = fowl.head;
  return {
    aspect: 2 * Math.max(headWide, fowl.trunk[1] + 0.04),
    marks: {
      arms: true,
      supple: true,
      arm: ARM,
      shoulder: [SHOULDER[0], -SHOULDER[1]],
      hip: 0.14,
      mouth: [0.03, -headY - 0.05],
      eyes: [0.02, -headY + 0.03],
      eyesApart: known.feathered ? 0.27 : 0.2,
      crown: [0.04, headHigh - headY],
      headWidth: headWide * 1.9,
      neck: [0.02, -NECK - 0.02],
      half: fowl.trunk[1],
      grasp: known.feathered ? 1.4 : 1.15,
    },
    draw: (canvas, body, height, lit, _haze, wear) => {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      canvas.transform(1, 0, body.sway * 0.6, 1, 0, 0);
      drawFowl(canvas, litFowl(fowl, lit), body, wear);
      canvas.restore();
    },
  };
}

const litFowl = (fowl: Fowl, lit: (colour: string) => string): Fowl => ({
  ...fowl,
  coat: lit(fowl.coat),
  belly: lit(fowl.belly),
  wing: lit(fowl.wing),
  others: lit(fowl.others),
  foot: lit(fowl.foot),
  beak: lit(fowl.beak),
  mask: lit(fowl.mask),
  iris: fowl.iris && lit(fowl.iris),
});

function drawFowl(canvas: SKRSContext2D, fowl: Fowl, body: Body, wear?: Wear): void {
  const sunk = 0.07 * clamp(body.fold + body.sit);
  const turned = clamp(body.turn * 0.7 + body.headTurn * 0.5, -1, 1);
  const wings = [1, -1].map((side) => wingOf(fowl, body, side));
  canvas.save();
  drawFeet(canvas, fowl, body, sunk);
  canvas.translate(0, sunk);
  if (fowl.feathered) drawRuffled(canvas, fowl, clamp(body.wow * 2 - 1));
  for (const wing of wings) if (!wing.before && !wing.hidden) drawWing(canvas, fowl, wing);
  drawTrunk(canvas, fowl, turned);
  if (body.over > 0.5 && body.kin > 0.5 && body.embrace > 0.5)
    drawClasp(canvas, fowl, fowl.others, (body.embrace - 0.5) * 2);
  wear?.onNeck();
  const books = wings.map((wing) => bookIn(body, wing));
  for (const [index, wing] of wings.entries()) if (books[index]) drawWing(canvas, fowl, wing);
  wear?.front?.();
  for (const [index, wing] of wings.entries()) {
    const book = books[index];
    if (book) drawFingersOver(canvas, fowl, wing, book);
    else if (wing.before && !wing.raised) drawWing(canvas, fowl, wing);
  }
  // What is worn is told for a head at rest.
  canvas.save();
  canvas.translate(-body.headAside, NECK + body.headDown);
  canvas.rotate(-body.headTip * 0.8);
  canvas.translate(0, -NECK);
  drawHead(canvas, fowl, body, turned);
  wear?.onHead();
  canvas.restore();
  for (const [index, wing] of wings.entries())
    if (wing.before && wing.raised && !books[index]) drawWing(canvas, fowl, wing);
  canvas.restore();
}

/** Treading from foot to foot; in the air they hang. */
function drawFeet(canvas: SKRSContext2D, { foot, feathered }: Fowl, body: Body, sunk: number): void {
  const air = clamp((body.up - 0.04) * 6) * clamp(1 - body.stride);
  for (const [index, x] of [0.125, -0.115].entries()) {
    const lift = 0.07 * clamp(body.stride) * Math.max(0, Math.sin((body.step + index / 2) * TURN));
    const forwards = 0.06 * clamp(body.stride) * Math.cos((body.step + index / 2) * TURN);
    const out = Math.sign(x) * (0.03 * air + 0.05 * clamp(body.sit));
    canvas.save();
    canvas.translate(x + out - forwards * clamp(body.turn), -lift - 0.035);
    canvas.rotate(-Math.sign(x) * 0.5 * air);
    canvas.fillStyle = mix(foot, SHADE, 0.34);
    canvas.beginPath();
    traceFoot(canvas, feathered, 0.008);
    canvas.fill();
    canvas.fillStyle = index === 0 ? mix(foot, SHADE, 0.08) : foot;
    canvas.beginPath();
    traceFoot(canvas, feathered, 0);
    canvas.fill();
    canvas.restore();
  }
  if (sunk > 0.02) return;
  canvas.strokeStyle = mix(foot, SHADE, 0.3);
  canvas.lineWidth = 0.05;
}

function traceFoot(canvas: SKRSContext2D, feathered: boolean, grown: number): void {
  for (const [x, wide] of [
    [-0.052, 0.045],
    [0, 0.05],
    [0.05, 0.045],
  ] as const)
    traceOval(canvas, x - 0.012, 0.008, wide * (feathered ? 0.72 : 0.9) + grown, 0.036 + grown);
  traceOval(canvas, 0, -0.03, 0.04 + grown, 0.05 + grown);
}

function drawTrunk(canvas: SKRSContext2D, fowl: Fowl, turned: number): void {
  const [y, wide, high] = fowl.trunk;
  // A stub of a tail.
  canvas.fillStyle = mix(fowl.wing, SHADE, 0.1);
  canvas.beginPath();
  canvas.moveTo(wide * 0.5, -0.16);
  canvas.quadraticCurveTo(wide * 1.15, -0.1, wide * lerp(0.9, 1.4, clamp(turned)), -0.015);
  canvas.quadraticCurveTo(wide * 0.6, -0.02, wide * 0.3, -0.05);
  canvas.fill();
  canvas.beginPath();
  traceEgg(canvas, y, wide, high);
  canvas.strokeStyle = rimOf(fowl);
  canvas.lineWidth = 0.022;
  canvas.stroke();
  const shade = canvas.createRadialGradient(-wide * 0.4, y - high * 0.4, 0.02, 0, y, high * 1.25);
  shade.addColorStop(0, mix(fowl.coat, '#ffffff', 0.26));
  shade.addColorStop(0.5, fowl.coat);
  shade.addColorStop(1, mix(fowl.coat, SHADE, 0.4));
  canvas.fillStyle = shade;
  canvas.fill();
  // All of it lies within the trunk: a clip would cost as much as the rest of the body.
  const aside = -wide * 0.22 * turned;
  canvas.fillStyle = fowl.belly;
  canvas.beginPath();
  traceOval(canvas, aside, y + high * 0.1, wide * 0.71, high * 0.87);
  canvas.fill();
  if (fowl.feathered) drawBreast(canvas, fowl, aside);
  glow(canvas, aside - wide * 0.1, y - high * 0.1, wide * 0.6, '#ffffff', 0.4);
}

/** Narrow above, broad below. */
function traceEgg(canvas: SKRSContext2D, y: number, wide: number, high: number): void {
  canvas.moveTo(0, y - high);
  canvas.bezierCurveTo(wide * 0.78, y - high, wide, y - high * 0.1, wide, y + high * 0.34);
  canvas.bezierCurveTo(wide, y + high * 0.84, wide * 0.6, y + high, 0, y + high);
  canvas.bezierCurveTo(-wide * 0.6, y + high, -wide, y + high * 0.84, -wide, y + high * 0.34);
  canvas.bezierCurveTo(-wide, y - high * 0.1, -wide * 0.78, y - high, 0, y - high);
  canvas.closePath();
}

/** Rows of small feathers. */
function drawBreast(canvas: SKRSContext2D, { trunk: [y, wide], coat, belly }: Fowl, aside: number): void {
  canvas.strokeStyle = mix(belly, coat, 0.62);
  canvas.lineWidth = 0.017;
  canvas.beginPath();
  for (let row = 0; row < 4; row++) {
    const count = row % 2 ? 3 : 4;
    for (let one = 0; one < count; one++) {
      const x = aside + (one - (count - 1) / 2) * wide * 0.34;
      const at = y - 0.08 + row * 0.085;
      canvas.moveTo(x - 0.026, at);
      canvas.quadraticCurveTo(x, at + 0.036, x + 0.026, at);
    }
  }
  canvas.stroke();
}

function drawHead(canvas: SKRSContext2D, fowl: Fowl, body: Body, turned: number): void {
  const [y, wide, high] = fowl.head;
  canvas.fillStyle = fowl.wing;
  canvas.strokeStyle = rimOf(fowl);
  canvas.lineWidth = 0.022;
  if (fowl.feathered) {
    // Tufts that rise when it starts.
    const raised = 0.05 * clamp(body.wow) - 0.03 * clamp(-body.mood);
    canvas.beginPath();
    for (const side of [-1, 1]) {
      canvas.moveTo(side * wide * 0.3, y - high * 0.8);
      canvas.quadraticCurveTo(
        side * wide * 0.62,
        y - high * 1.12 - raised,
        side * wide * 0.98,
        y - high * 1.36 - raised,
      );
      canvas.quadraticCurveTo(side * wide * 1.02, y - high * 0.8, side * wide * 0.9, y - high * 0.3);
      canvas.closePath();
    }
    canvas.stroke();
    canvas.fill();
  }
  canvas.beginPath();
  traceOval(canvas, 0, y, wide, high);
  canvas.stroke();
  const shade = canvas.createRadialGradient(-wide * 0.3, y - high * 0.5, 0.02, 0, y, wide * 1.3);
  shade.addColorStop(0, mix(fowl.coat, '#ffffff', 0.3));
  shade.addColorStop(0.5, fowl.coat);
  shade.addColorStop(1, mix(fowl.coat, SHADE, 0.32));
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  canvas.translate(-wide * 0.2 * turned, y);
  drawFowlFace(canvas, fowl, wide, high, body);
  canvas.restore();
}
