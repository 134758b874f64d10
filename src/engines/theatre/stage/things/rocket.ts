/**
 * What makes a rocket somebody's: a pilot in a wide porthole, and fire under its nozzle. Called by `poses.ts`, `figure.ts`
 * and `actor.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { openExpression } from '../faces/expression.js';
import { clamp, lerp, TURN, wave } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { loadSprite, release, type Sprite } from '../pictures/sprites.js';
import type { Passengers } from '../riding/passengers.js';

/** Of the picture, which climbs to the upper right: the porthole's middle, its rim's and its glass's radius. */
const PORTHOLE = { x: 0.64, y: 0.36, rim: 0.2, glass: 0.172 } as const;
const PILOTS = ['1f436', '1f43c', '1f431', '1f98a', '1f43b'] as const;
const PAWS = ['#f0b36a', '#3a3640', '#f5b04c', '#f08a3c', '#a8713f'] as const;
/** Pads of a paw, parts of the glass's radius: across, down, how large. */
const PADS = [
  [0, 0.07, 0.1],
  [-0.12, -0.08, 0.05],
  [0, -0.14, 0.05],
  [0.12, -0.08, 0.05],
] as const;
/** Own heights from the middle to the nozzle, and how long and wide the fire is. */
const NOZZLE = 0.4;
const FIRE = { long: 0.44, wide: 0.13, grounded: 0.12 } as const;
const TONES = [
  ['#ff6a1f', 1, 1],
  ['#ffa62e', 0.74, 0.76],
  ['#fff0a8', 0.42, 0.5],
] as const;

/** `sprite` with a wide porthole that one can look through. */
export function glazed(sprite: Sprite): Sprite {
  const { art, width, height } = sprite;
  const canvas = art.getContext('2d');
  const { x, y, rim, glass } = PORTHOLE;
  canvas.save();
  canvas.translate(x * width, y * height);
  canvas.fillStyle = '#8d8796';
  disc(canvas, rim * width);
  canvas.fillStyle = '#d8d4de';
  disc(canvas, (rim - 0.012) * width);
  canvas.globalCompositeOperation = 'destination-out';
  disc(canvas, glass * width);
  canvas.globalCompositeOperation = 'source-over';
  // Its upright is the picture's diagonal.
  canvas.rotate(TURN / 8);
  canvas.fillStyle = 'rgba(255, 255, 255, 0.22)';
  canvas.beginPath();
  canvas.ellipse(-glass * 0.5 * width, -glass * 0.55 * width, glass * 0.4 * width, glass * 0.2 * width, -0.7, 0, TURN);
  canvas.fill();
  canvas.restore();
  return { ...sprite, pixels: canvas.getImageData(0, 0, width, height).data };
}

/** An animal behind the porthole: it starts when the engines do, and laughs and waves when they lift it. */
export async function pilotOf(code: string, seed: number): Promise<Passengers | undefined> {
  if (!code.startsWith('1f680')) return undefined;
  const which = seed % PILOTS.length;
  const head = await loadSprite(PILOTS[which]!);
  const expression = openExpression(PILOTS[which]!, head.art);
  const { x, y, glass } = PORTHOLE;
  return {
    draw(canvas, body, width, height, paint) {
      const aloft = clamp(body.exhaust * 1.6);
      const thrilled = aloft * Math.abs(wave(body.clock * 1.3));
      expression?.show(feltBy(body, aloft, thrilled), paint, false);
      const radius = glass * width * 1.02;
      canvas.save();
      canvas.translate(x * width, y * height);
      canvas.rotate(TURN / 8);
      canvas.fillStyle = '#c4ecff';
      disc(canvas, radius);
      canvas.clip();
      const tall = radius * 1.72;
      const wide = (tall * head.width) / head.height;
      canvas.translate(0, radius * (0.12 - 0.1 * thrilled));
      canvas.save();
      canvas.rotate(0.12 * aloft * wave(body.clock * 0.8));
      canvas.drawImage(head.art, -wide / 2, -tall / 2, wide, tall);
      canvas.restore();
      // A lamp lights the cabin.
      canvas.fillStyle = 'rgba(255, 248, 226, 0.16)';
      disc(canvas, radius);
      canvas.fillStyle = PAWS[which]!;
      canvas.strokeStyle = 'rgba(40, 24, 48, 0.45)';
      canvas.lineWidth = radius * 0.05;
      // One paw is waved, its pads towards us.
      const swing = 0.34 * wave(body.clock * 1.7);
      canvas.translate(radius * (0.64 + 0.1 * swing), radius * lerp(0.5, 0.3, aloft));
      canvas.rotate(0.3 + swing);
      canvas.beginPath();
      canvas.ellipse(0, 0, radius * 0.24, radius * 0.3, 0, 0, TURN);
      canvas.fill();
      canvas.stroke();
      canvas.fillStyle = '#ffb3b8';
      for (const [across, down, size] of PADS) {
        canvas.beginPath();
        canvas.arc(across * radius, down * radius, size * radius, 0, TURN);
        canvas.fill();
      }
      canvas.restore();
    },
    close() {
      expression?.close();
      release(head.art);
    },
  };
}

/** What a pilot feels: curious on the ground, wide-eyed while it shakes, then glad. */
function feltBy(body: Body, aloft: number, thrilled: number): Body {
  const shaken = body.exhaust < 0.1 && Math.abs(body.tip) + Math.abs(body.forwards) > 0.004 ? 1 : 0;
  return {
    ...body,
    headTip: 0,
    gaze: aloft > 0.4 ? 0 : body.gaze,
    wow: Math.max(body.wow, shaken, aloft * (1 - thrilled) * 0.6),
    mouth: Math.max(body.mouth, 0.7 * shaken, aloft * (0.6 + 0.4 * thrilled)),
    mood: Math.max(body.mood, aloft),
    blink: thrilled > 0.75 ? 1 : shaken ? 0 : body.blink,
  };
}

function disc(canvas: SKRSContext2D, radius: number): void {
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, TURN);
  canvas.fill();
}

/** Fire out of the nozzle, away from where the nose points; feet at the origin, `rise` of them over the ground, pixels. */
export function drawRocketFire(
  canvas: SKRSContext2D,
  { exhaust, heading, up }: Body,
  facing: number,
  height: number,
  rise: number,
  t: number,
): void {
  const strength = Math.min(1, exhaust);
  if (strength < 0.05) return;
  const free = Math.min(1, rise / (height * 0.3));
  const flicker = 1 + 0.09 * Math.sin(t * 41) + 0.06 * Math.sin(t * 67 + 1);
  const long = height * (FIRE.grounded + (FIRE.long - FIRE.grounded) * free) * strength * flicker;
  canvas.save();
  canvas.translate(0, -height * (0.5 + up));
  canvas.scale(facing < 0 ? -1 : 1, 1);
  canvas.rotate(heading);
  canvas.translate(-height * NOZZLE, 0);
  glow(canvas, -long * 0.4, 0, height * 0.3, '#ffc46b', 0.6 * strength);
  for (const [tone, wide, share] of TONES) {
    const half = height * FIRE.wide * wide;
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.moveTo(height * 0.03, -half * 0.7);
    canvas.bezierCurveTo(-long * share * 0.3, -half * 1.35, -long * share * 0.7, -half * 0.5, -long * share, 0);
    canvas.bezierCurveTo(-long * share * 0.7, half * 0.5, -long * share * 0.3, half * 1.35, height * 0.03, half * 0.7);
    canvas.fill();
  }
  canvas.restore();
}
