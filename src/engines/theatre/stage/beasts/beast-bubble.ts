/** The glass helmet of an animal where there is no air: a bubble about its head on a metal collar. Called by `drawn-beast.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import type { Spot } from '../people/limbs.js';
import { FACES } from './beast-face.js';
import type { Species } from './beast-species.js';

interface Bubble {
  x: number;
  y: number;
  radius: number;
}

/** Room about muzzle and ears, radii of the head; a long face may touch the glass with its ears. */
const ROOM = 0.36;
/** A long face hangs: so much of that the glass goes down with it. */
const HANGS = 0.3;
const LEAST = 1.42;

/** Of a head at the origin, in its radii; none for who has a trunk. */
function bubbleOf({ snout }: Species): Bubble | undefined {
  if (snout === 'trunk' || snout === 'none') return undefined;
  const [muzzleX, muzzleY, wide] = FACES[snout].muzzle;
  const left = Math.min(-1, muzzleX - wide);
  return { x: (left + 1) / 2, y: Math.max(-0.02, muzzleY * HANGS), radius: Math.max(LEAST, (1 - left) / 2 + ROOM) };
}

/** Over a head at the origin whose neck goes towards `breast`, all in the head's radii. */
export function drawBubble(
  canvas: SKRSContext2D,
  species: Species,
  lit: (colour: string) => string,
  [breastX, breastY]: Spot,
): void {
  const bubble = bubbleOf(species);
  if (!bubble) return;
  const { x, y, radius } = bubble;
  canvas.fillStyle = 'rgba(176, 214, 255, 0.13)';
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
  canvas.strokeStyle = 'rgba(226, 240, 255, 0.8)';
  canvas.lineWidth = 0.07;
  canvas.stroke();
  // Light on the glass: a long streak, a short one, and a little from below.
  canvas.lineCap = 'round';
  for (const [from, to, wide, strength] of [
    [0.56, 0.68, 0.13, 0.85],
    [0.705, 0.725, 0.13, 0.85],
    [0.06, 0.16, 0.07, 0.4],
  ] as const) {
    canvas.strokeStyle = `rgba(255, 255, 255, ${strength})`;
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.arc(x, y, radius * 0.84, from * TURN, to * TURN);
    canvas.stroke();
  }
  // The collar lies where the neck comes in.
  const way = Math.atan2(breastY - y, breastX - x);
  for (const [colour, wide] of [
    ['#6f7a96', 0.34],
    ['#dfe6f2', 0.24],
    ['#ffffff', 0.07],
  ] as const) {
    canvas.strokeStyle = lit(colour);
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.arc(x, y, radius * 1.0, way - 0.5, way + 0.5);
    canvas.stroke();
  }
}
