/**
 * The stage's own four-legged animals: a round body with a bright belly, soft legs, a large head half turned to us.
 * Pictures of them are stiff blocks whose legs can only be cut off and swung. `figure.ts` draws these in their place.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature, Wear } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { type Bead, softened, traceTube } from '../painting/beast-shapes.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, TURN } from '../painting/easing.js';
import { mix, withAlpha } from '../painting/paint.js';
import type { Spot } from '../people/limbs.js';
import { rigFor } from '../rigs.js';
import { drawBristles, drawCrest, drawCurls, drawHumps, drawSpines } from './beast-back.js';
import { drawBubble } from './beast-bubble.js';
import { paintCoat } from './beast-coat.js';
import { type Coats, SHADE } from './beast-colours.js';
import { paintFluff, paintSeat, traceFluff } from './beast-fluff.js';
import { drawBeastHead } from './beast-head.js';
import { drawScutes } from './beast-jaws.js';
import { legLengthOf } from './beast-legs.js';
import { centred, marksOf, reachOf, speciesOf } from './beast-measures.js';
import { drawHaunch, drawLegs, traceLeg } from './beast-parts.js';
import { type BeastPose, poseOf } from './beast-pose.js';
import type { Species } from './beast-species.js';
import { drawTail } from './beast-tail.js';

/** The animal that plays `actor`; `undefined` for whoever is none, or stands upright. Where it is `airless` it wears a helmet. */
export function beastFor(actor: Actor, airless = false): Creature | undefined {
  const known = speciesOf(actor.sprite, actor.name);
  if (!known || rigFor(actor).build !== 'legged') return undefined;
  const species = centred(actor.colour ? dyed(known, COLOUR_OF[actor.colour]) : known);
  const [left, right] = reachOf(species);
  return {
    aspect: 2 * Math.max(left, right),
    legLength: legLengthOf(species),
    marks: marksOf(species),
    draw: (canvas, body, height, lit, _haze, wear) => {
      canvas.save();
      canvas.scale(height, height);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      const helmet = airless ? (breast: Spot): void => drawBubble(canvas, species, lit, breast) : undefined;
      drawBeast(canvas, species, litCoats(species, lit), body, wear, helmet);
      canvas.restore();
    },
  };
}

const BARE_SNOUTS: ReadonlySet<Species['snout']> = new Set(['trunk', 'pig', 'huge', 'jaws']);

/** In another colour: its belly lighter, its marks darker; noses, eyes and hooves stay. */
export function dyed(species: Species, colour: string): Species {
  const dark = mix(colour, SHADE, 0.4);
  return {
    ...species,
    coat: colour,
    belly: mix(colour, '#ffffff', 0.62),
    mark: species.pattern === 'zebra' ? species.mark : dark,
    secondMark: undefined,
    earColour: undefined,
    ...(species.maneColour && { maneColour: dark }),
    // Bare snouts are of the hide, furry ones of the belly.
    snoutColour: BARE_SNOUTS.has(species.snout)
      ? mix(colour, '#ffffff', species.snout === 'trunk' ? 0 : 0.22)
      : undefined,
    ...(species.mask && { mask: mix(colour, '#ffffff', 0.62) }),
    ...(species.sock && { sock: mix(colour, SHADE, 0.16) }),
    // A squirrel's is the lighter heart of its brush.
    ...(species.tailTip && { tailTip: species.tail === 'squirrel' ? mix(colour, '#ffffff', 0.3) : dark }),
  };
}

/** Its colours in the light of the stage. */
export const litCoats = (species: Species, lit: (colour: string) => string): Coats => {
  const coat = lit(species.coat);
  return {
    coat,
    belly: lit(species.belly),
    mark: lit(species.mark),
    snout: lit(species.snoutColour ?? species.belly),
    nose: lit(species.nose),
    hoof: lit(species.hoof ?? species.mark),
    mane: lit(species.maneColour ?? species.mark),
    rim: mix(coat, SHADE, 0.42),
    light: mix(coat, lit('#ffffff'), 0.34),
    dark: mix(coat, SHADE, 0.3),
    ear: lit(species.pattern === 'panda' ? mix(species.mark, '#8d8398', 0.45) : mix('#ff9fb0', species.coat, 0.35)),
    white: lit('#ffffff'),
    ink: lit('#2a1d33'),
    sock: species.sock && lit(species.sock),
    mask: species.mask && lit(species.mask),
    tailTip: species.tailTip && lit(species.tailTip),
    secondMark: species.secondMark && lit(species.secondMark),
    earCoat: species.earColour && lit(species.earColour),
    lid: species.pattern === 'panda' ? lit('#f3eef8') : undefined,
  };
};

function drawBeast(
  canvas: SKRSContext2D,
  species: Species,
  coats: Coats,
  body: Body,
  wear?: Wear,
  helmet?: (breast: Spot) => void,
): void {
  const pose = poseOf(species, body);
  const trunk = trunkOf(species, pose);
  const neck = neckOf(species, pose);
  drawTail(canvas, species, coats, body, pose);
  drawLegs(canvas, species, coats, pose, false);
  if (species.mane === 'crest' || species.mane === 'brush') drawCrest(canvas, species, coats, neck, body);
  if (species.mane === 'hump' || species.mane === 'humps') drawHumps(canvas, species, coats, trunk);
  if (species.mane === 'scutes') drawScutes(canvas, coats, trunk, 0, 1);
  if (species.mane === 'bristles') drawBristles(canvas, coats, trunk);
  drawTrunk(canvas, species, coats, body, pose, trunk, neck);
  if (species.mane === 'spines') drawSpines(canvas, coats, trunk);
  drawLegs(canvas, species, coats, pose, true);
  if (species.fluffy) paintSeat(canvas, species, coats, pose);
  if (species.feet === 'pad') drawHaunch(canvas, species, coats, pose);
  canvas.save();
  canvas.translate(...pose.head);
  canvas.rotate(pose.raised);
  canvas.scale(species.head[2], species.head[2]);
  const [hand] = body.hands;
  const held: Spot | undefined = species.snout === 'trunk' ? fromHead(species, pose, [-hand.x, -hand.y]) : undefined;
  const breast = fromHead(species, pose, pose.chest);
  drawBeastHead(canvas, species, coats, body, held, breast);
  helmet?.(breast);
  canvas.restore();
  // Below the chin, and seen before it.
  moved(canvas, species, pose, 0.5, wear?.onNeck);
  moved(canvas, species, pose, 1, wear?.onHead);
}

/** Where a place is, seen from the head in its radii. */
export function fromHead({ head: [, , radius] }: Species, { head, raised }: BeastPose, [atX, atY]: Spot): Spot {
  const [x, y] = [atX - head[0], atY - head[1]];
  const [cos, sin] = [Math.cos(-raised), Math.sin(-raised)];
  return [(x * cos - y * sin) / radius, (x * sin + y * cos) / radius];
}

/** Draws what is told for a head at rest where the head is now; for the neck part of the way. */
export function moved(
  canvas: SKRSContext2D,
  { head, chest }: Species,
  pose: BeastPose,
  part: number,
  draw?: () => void,
): void {
  if (!draw) return;
  const [restX, restY] = [head[0] * part + chest[0] * (1 - part), head[1] * part + chest[1] * (1 - part)];
  canvas.save();
  canvas.translate(pose.head[0] * part + pose.chest[0] * (1 - part), pose.head[1] * part + pose.chest[1] * (1 - part));
  canvas.rotate(pose.raised * part);
  canvas.translate(-restX, -restY);
  draw();
  canvas.restore();
}

const trunkOf = ({ chest, waist, rump }: Species, pose: BeastPose): Bead[] =>
  softened([
    [...pose.chest, chest[2]],
    [...pose.waist, waist],
    [...pose.rump, rump[2]],
  ]);

/** From the head down into the breast. */
function neckOf({ neck: [base, top], chest, head }: Species, pose: BeastPose): Bead[] {
  const [x, y] = pose.chest;
  const [headX, headY] = pose.head;
  const rootX = x - chest[2] * 0.08;
  const rootY = y - chest[2] * 0.12;
  // The throat stays behind the face.
  const [fromX, fromY] = [headX + head[2] * 0.22, headY + head[2] * 0.12];
  return softened([
    [fromX, fromY, top],
    [fromX * 0.52 + rootX * 0.48 + 0.02, fromY * 0.52 + rootY * 0.48, (top + base) / 2],
    [rootX, rootY, base],
  ]);
}

function drawTrunk(
  canvas: SKRSContext2D,
  species: Species,
  coats: Coats,
  body: Body,
  pose: BeastPose,
  trunk: readonly Bead[],
  neck: readonly Bead[],
): void {
  canvas.beginPath();
  traceTube(canvas, trunk);
  traceTube(canvas, neck);
  if (species.mane === 'wool') traceWool(canvas, trunk);
  if (species.fluffy) traceFluff(canvas, species, pose);
  for (const leg of pose.legs) if (leg.near) traceLeg(canvas, species, leg);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.018;
  canvas.stroke();
  const top = Math.min(pose.chest[1] - species.chest[2], pose.rump[1] - species.rump[2]);
  const shade = canvas.createLinearGradient(-0.06, top, 0.06, Math.min(-0.02, top + species.chest[2] * 2.6));
  shade.addColorStop(0, mix(coats.light, coats.white, 0.16));
  shade.addColorStop(0.16, coats.light);
  shade.addColorStop(0.42, coats.coat);
  shade.addColorStop(1, coats.dark);
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  canvas.clip();
  if (species.fluffy) paintFluff(canvas, species, coats, pose);
  else drawBelly(canvas, species, coats, pose, clamp(1 - body.dip * 1.5));
  if (species.mane === 'wool') drawCurls(canvas, coats, trunk);
  paintCoat(canvas, species.pattern, coats, trunk, neck);
  // Under the chin it is darker, which parts the head from the breast.
  const [headX, headY] = pose.head;
  const radius = species.head[2];
  const under = canvas.createRadialGradient(headX, headY, radius * 0.6, headX, headY + radius * 0.15, radius * 1.35);
  const shadow = mix(coats.coat, SHADE, 0.5);
  under.addColorStop(0, withAlpha(shadow, 0.53 * (1 - 0.85 * clamp(body.dip))));
  under.addColorStop(1, `${shadow}00`);
  canvas.fillStyle = under;
  canvas.fillRect(headX - radius * 1.5, headY - radius * 1.5, radius * 3, radius * 3);
  canvas.restore();
}

/** A bright belly and breast. */
function drawBelly(
  canvas: SKRSContext2D,
  { chest, waist, feet }: Species,
  coats: Coats,
  pose: BeastPose,
  breast: number,
): void {
  canvas.fillStyle = coats.belly;
  // Heavy ones sit on it.
  if (feet === 'pad' && pose.sitting > 0.6) return;
  canvas.beginPath();
  const long = pose.rump[0] - pose.chest[0];
  canvas.ellipse(
    pose.waist[0] - long * 0.02,
    pose.waist[1] + waist * 1.2,
    long * 0.46,
    waist * 0.56,
    pose.reared,
    0,
    TURN,
  );
  canvas.fill();
  if (breast > 0.05) {
    const [x, y, radius] = [pose.chest[0] - chest[2] * 0.9, pose.chest[1], chest[2] * breast];
    canvas.beginPath();
    canvas.ellipse(x, y, radius * 0.42, radius * 0.85, pose.reared - 0.25, 0, TURN);
    canvas.fill();
  }
}

/** Lobes all along the back. */
function traceWool(canvas: SKRSContext2D, trunk: readonly Bead[]): void {
  const count = 9;
  for (let lobe = 0; lobe <= count; lobe++) {
    const [x, y, radius] = trunk[Math.round((lobe / count) * (trunk.length - 1))]!;
    for (const [side, size] of [
      [-0.86, 0.3],
      [0.8, 0.26],
    ] as const) {
      canvas.moveTo(x + radius * size, y + side * radius);
      canvas.arc(x, y + side * radius, radius * size, 0, TURN);
    }
  }
  for (const [[x, y, radius], side] of [
    [trunk[0]!, -1],
    [trunk.at(-1)!, 1],
  ] as const) {
    for (const high of [-0.5, 0, 0.5]) {
      const [atX, atY] = [x + side * radius * Math.cos(high), y + radius * Math.sin(high)];
      canvas.moveTo(atX + radius * 0.3, atY);
      canvas.arc(atX, atY, radius * 0.3, 0, TURN);
    }
  }
}
