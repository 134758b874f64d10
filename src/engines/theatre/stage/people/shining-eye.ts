/**
 * What makes people look as in Japanese animation: tall eyes under a heavy lid, the iris a deep pool of light, and a ring
 * of light on the hair. Called by the heads where the set's light has an `iris`; radii of a head.
 */
import type { CanvasGradient, SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

const INK = '#2a161c';
/** So much wider and taller than in a plain film. */
const WIDE = 1.22;
const TALL = 1.66;

export interface ShiningEye {
  x: number;
  y: number;
  side: number;
  wide: number;
  high: number;
  skin: string;
  iris: string;
  /** 0 open to 1 shut. */
  shut: number;
  /** Where it looks: −1 left to 1 right, −1 up to 1 down. */
  across: number;
  down: number;
}

export function drawShiningEye(canvas: SKRSContext2D, eye: ShiningEye): void {
  const { x, y, side, skin, iris, shut } = eye;
  const half = eye.wide * WIDE;
  const high = eye.high * TALL;
  const lid = y - high * (0.9 - 1.5 * shut);
  canvas.save();
  canvas.beginPath();
  canvas.moveTo(x - half, y - high * 0.2);
  canvas.bezierCurveTo(x - half * 0.8, y - high * 1.14, x + half * 0.8, y - high * 1.14, x + half, y - high * 0.2);
  canvas.bezierCurveTo(x + half * 0.95, y + high, x - half * 0.95, y + high, x - half, y - high * 0.2);
  canvas.clip();
  canvas.fillStyle = '#fffaf6';
  canvas.fillRect(x - half, y - high, half * 2, high * 2);
  drawIris(
    canvas,
    x + eye.across * half * 0.16,
    y - high * 0.04 + eye.down * high * 0.1,
    half * 0.76,
    high * 0.78,
    iris,
  );
  // The lid's shadow, and the lid where it is lowered.
  canvas.fillStyle = 'rgba(60,30,90,0.22)';
  canvas.fillRect(x - half, y - high, half * 2, high * 0.32);
  canvas.fillStyle = mix(skin, '#5a1830', 0.12);
  if (shut > 0.1) canvas.fillRect(x - half, y - high, half * 2, lid - (y - high));
  canvas.restore();
  drawLids(canvas, { x, y, side, half, high, lid });
}

function drawIris(canvas: SKRSContext2D, x: number, y: number, wide: number, tall: number, iris: string): void {
  const oval = (colour: string | CanvasGradient, dx: number, dy: number, rx: number, ry: number): void => {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(x + dx * wide, y + dy * tall, rx * wide, ry * tall, 0, 0, TURN);
    canvas.fill();
  };
  const depth = canvas.createLinearGradient(0, y - tall, 0, y + tall);
  depth.addColorStop(0, mix(INK, iris, 0.1));
  depth.addColorStop(0.5, mix(INK, iris, 0.85));
  depth.addColorStop(0.95, mix(iris, '#ffffff', 0.55));
  oval(mix(INK, iris, 0.25), 0, 0, 1, 1);
  oval(depth, 0, 0, 0.92, 0.94);
  oval(mix(INK, iris, 0.06), 0, -0.06, 0.42, 0.46);
  oval(mix(iris, '#ffffff', 0.75), 0, 0.68, 0.5, 0.15);
  oval('#ffffff', 0.36, -0.46, 0.38, 0.28);
  oval('#ffffff', -0.42, 0.34, 0.19, 0.14);
}

/** A heavy upper lid that ends in a point outside, a thin lower one. */
function drawLids(
  canvas: SKRSContext2D,
  { x, y, side, half, high, lid }: { x: number; y: number; side: number; half: number; high: number; lid: number },
): void {
  const [inner, outer] = [x - side * half * 1.02, x + side * half * 1.34];
  canvas.fillStyle = INK;
  canvas.beginPath();
  canvas.moveTo(inner, y - high * 0.16);
  canvas.quadraticCurveTo(x - side * half * 0.7, lid - high * 0.04, x, lid);
  canvas.quadraticCurveTo(x + side * half * 0.8, lid, outer, y - high * 0.36);
  canvas.quadraticCurveTo(x + side * half * 0.7, lid + high * 0.3, x, lid + high * 0.18);
  canvas.quadraticCurveTo(x - side * half * 0.66, lid + high * 0.18, inner, y - high * 0.16);
  canvas.fill();
  canvas.strokeStyle = 'rgba(80,30,50,0.7)';
  canvas.lineWidth = 0.03;
  canvas.beginPath();
  canvas.moveTo(x - half * 0.45, y + high * 0.72);
  canvas.quadraticCurveTo(x, y + high * 0.78, x + half * 0.45, y + high * 0.72);
  canvas.stroke();
}

/** A jagged band of light around the crown. */
export function drawHairShine(canvas: SKRSContext2D, at: (front: number, side: number) => number): void {
  const teeth = 13;
  const [left, right] = [at(-0.66, -0.74), at(0.66, 0.76)];
  const along = (tooth: number): number => left + ((right - left) * tooth) / teeth;
  // Thick in the middle of each side, thin at its ends.
  const heightAt = (tooth: number): number => -0.66 - 0.26 * Math.sin((tooth / teeth) * Math.PI);
  const thickAt = (tooth: number): number => 0.11 * Math.sin((tooth / teeth) * Math.PI) * (tooth % 2 ? 1 : 0.35);
  canvas.fillStyle = 'rgba(255,236,230,0.42)';
  canvas.beginPath();
  for (let tooth = 0; tooth <= teeth; tooth++) canvas.lineTo(along(tooth), heightAt(tooth) - thickAt(tooth) * 0.6);
  for (let tooth = teeth; tooth >= 0; tooth--) canvas.lineTo(along(tooth), heightAt(tooth) + thickAt(tooth));
  canvas.fill();
}
