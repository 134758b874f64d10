/**
 * The face of a thing that came alive: two glossy eyes that blink and look where it goes, a mouth that smiles, laughs,
 * talks and cries, rosy cheeks. Called by `head.ts` over the thing's picture, in own heights.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN, wave } from '../painting/easing.js';
import { litColour, type StageLight } from '../pictures/light.js';

/** Colours lit by the set. */
export interface FacePaint {
  white: string;
  ink: string;
  mouth: string;
  tongue: string;
  cheek: string;
}

const PAINT: FacePaint = {
  white: '#ffffff',
  ink: '#241a38',
  mouth: '#6a1030',
  tongue: '#f2647e',
  cheek: '#ff7f9c',
};

export const litPaint = (light: StageLight, haze: number): FacePaint => ({
  white: litColour(PAINT.white, light, haze),
  ink: litColour(PAINT.ink, light, haze),
  mouth: litColour(PAINT.mouth, light, haze),
  tongue: litColour(PAINT.tongue, light, haze),
  cheek: litColour(PAINT.cheek, light, haze),
});

/** Draws a face `wide` across, its middle at the origin. */
export function drawAliveFace(canvas: SKRSContext2D, paint: FacePaint, body: Body, wide: number): void {
  canvas.save();
  canvas.scale(wide, wide);
  const look = -0.034 * clamp(body.turn) - 0.06 * body.gaze + 0.012 * wave(body.clock * 0.21);
  for (const side of [-1, 1]) drawCheek(canvas, paint, side);
  for (const side of [-1, 1]) drawEye(canvas, paint, body, side, look);
  drawMouth(canvas, paint, body);
  canvas.restore();
}

const EYE = { aside: 0.215, up: 0.1, half: 0.165, high: 0.2 } as const;

function drawCheek(canvas: SKRSContext2D, paint: FacePaint, side: number): void {
  canvas.fillStyle = paint.cheek;
  canvas.globalAlpha *= 0.62;
  canvas.beginPath();
  canvas.ellipse(side * 0.36, 0.2, 0.085, 0.06, 0, 0, TURN);
  canvas.fill();
  canvas.globalAlpha /= 0.62;
}

function drawEye(canvas: SKRSContext2D, paint: FacePaint, body: Body, side: number, look: number): void {
  const x = side * EYE.aside;
  const shut = clamp(body.blink);
  canvas.lineCap = 'round';
  if (shut > 0.6) {
    // Shut by laughter an eye arches up, asleep or in a blink down.
    const up = body.mouth > 0.4 && body.mood > -0.3 ? -1 : 1;
    for (const [colour, thick] of [
      [paint.white, 0.13],
      [paint.ink, 0.06],
    ] as const) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = thick;
      canvas.beginPath();
      if (body.squeeze > 0.5) {
        // Two wedges whose points meet over the nose.
        canvas.moveTo(x + side * 0.12, -EYE.up - 0.1);
        canvas.lineTo(x - side * 0.1, -EYE.up);
        canvas.lineTo(x + side * 0.12, -EYE.up + 0.1);
      } else {
        canvas.moveTo(x - 0.11, -EYE.up - up * 0.03);
        canvas.quadraticCurveTo(x, -EYE.up + up * 0.11, x + 0.11, -EYE.up - up * 0.03);
      }
      canvas.stroke();
    }
    return;
  }
  const wide = 1 + 0.2 * clamp(body.wow);
  const high = EYE.high * (1 - shut) * wide;
  canvas.fillStyle = paint.ink;
  canvas.beginPath();
  canvas.ellipse(x, -EYE.up, EYE.half * wide + 0.018, high + 0.018, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = paint.white;
  canvas.beginPath();
  canvas.ellipse(x, -EYE.up, EYE.half * wide, high, 0, 0, TURN);
  canvas.fill();
  const pupilX = x - side * 0.03 + look;
  const pupilY = -EYE.up + 0.02 + 0.04 * clamp(-body.mood);
  canvas.fillStyle = paint.ink;
  canvas.beginPath();
  canvas.ellipse(pupilX, pupilY, 0.098, 0.128 * (1 - shut), 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = paint.white;
  canvas.beginPath();
  canvas.arc(pupilX + 0.035, pupilY - 0.05, 0.04, 0, TURN);
  canvas.arc(pupilX - 0.03, pupilY + 0.05, 0.02, 0, TURN);
  canvas.fill();
}

function drawMouth(canvas: SKRSContext2D, paint: FacePaint, body: Body): void {
  const open = clamp(body.mouth);
  const sad = clamp(-body.mood);
  const half = lerp(0.13, 0.17, open) * (1 - 0.3 * sad) * (1 - 0.35 * clamp(body.wow));
  const deep = lerp(0.085, 0.25, open);
  const y = 0.2;
  const shape = (): void => {
    canvas.beginPath();
    if (sad > 0.3) {
      canvas.moveTo(-half, y + deep);
      canvas.bezierCurveTo(-half, y - 0.04, half, y - 0.04, half, y + deep);
      canvas.quadraticCurveTo(0, y + deep * 0.72, -half, y + deep);
    } else {
      canvas.moveTo(-half, y);
      canvas.quadraticCurveTo(0, y + 0.035, half, y);
      canvas.bezierCurveTo(half * 0.95, y + deep * 1.25, -half * 0.95, y + deep * 1.25, -half, y);
    }
    canvas.closePath();
  };
  canvas.lineJoin = 'round';
  shape();
  canvas.strokeStyle = paint.white;
  canvas.lineWidth = 0.07;
  canvas.globalAlpha *= 0.55;
  canvas.stroke();
  canvas.globalAlpha /= 0.55;
  canvas.save();
  shape();
  canvas.fillStyle = paint.mouth;
  canvas.fill();
  canvas.clip();
  canvas.fillStyle = paint.tongue;
  canvas.beginPath();
  canvas.ellipse(0, y + deep * 1.05, half * 0.7, deep * 0.5, 0, 0, TURN);
  canvas.fill();
  canvas.restore();
  shape();
  canvas.strokeStyle = paint.ink;
  canvas.lineWidth = 0.032;
  canvas.stroke();
}
