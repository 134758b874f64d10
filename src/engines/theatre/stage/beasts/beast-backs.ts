/** What turtles and hedgehogs that stand upright have on their backs. Called by `backs.ts` behind the body; own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import type { Pattern } from '../people/patterns.js';
import type { Back } from './backs.js';

/** A dome with a bright rim, wider than the trunk. */
export function drawShell(canvas: SKRSContext2D, pattern: Pattern, { colour, lining }: Back, body: Body): void {
  const turn = clamp(body.turn);
  const { half, hip, shoulder } = pattern;
  const [x, y] = [lerp(0, half * 0.62, turn), -(hip + shoulder) / 2 - 0.01];
  const [wide, high] = [half * lerp(1.72, 1.3, turn), (shoulder - hip) * 0.5 + 0.11];
  const oval = (part: number): void => {
    canvas.beginPath();
    canvas.ellipse(x, y, wide * part, high * part, 0, 0, TURN);
  };
  canvas.fillStyle = mix(lining, SHADOW, 0.2);
  oval(1);
  canvas.fill();
  const shade = canvas.createRadialGradient(x - wide * 0.4, y - high * 0.5, 0.01, x, y, wide * 1.2);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.3));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, SHADOW, 0.4));
  canvas.fillStyle = shade;
  oval(0.92);
  canvas.fill();
  canvas.strokeStyle = mix(colour, lining, 0.6);
  canvas.lineWidth = 0.014;
  oval(0.62);
  canvas.stroke();
  canvas.beginPath();
  for (let spoke = 0; spoke < 7; spoke++) {
    const at = (spoke / 7) * TURN;
    canvas.moveTo(x + Math.cos(at) * wide * 0.62, y + Math.sin(at) * high * 0.62);
    canvas.lineTo(x + Math.cos(at) * wide * 0.92, y + Math.sin(at) * high * 0.92);
  }
  canvas.stroke();
}

const QUILLS = 17;

/** Spines from beside one foot over the head to the other. */
export function drawQuills(canvas: SKRSContext2D, pattern: Pattern, { colour, lining }: Back, body: Body): void {
  const turn = clamp(body.turn);
  const { half, hip, pictureBottom, pictureHeight } = pattern;
  const top = -pictureBottom - pictureHeight * 0.74;
  const [x, y] = [lerp(0, half * 0.5, turn), (top - hip * 0.7) / 2];
  const [wide, high] = [half * 1.52, (-hip * 0.7 - top) / 2];
  for (const [ring, tone] of [
    [1.2, mix(colour, SHADOW, 0.3)],
    [1.08, colour],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.strokeStyle = lining;
    canvas.lineWidth = 0.006;
    for (let quill = 0; quill < QUILLS; quill++) {
      const at = lerp(0.62, 2.88, (quill + (ring > 1.1 ? 0.5 : 0)) / QUILLS) * Math.PI - Math.PI * 0.25;
      const [across, up] = [Math.cos(at), Math.sin(at)];
      const [rootX, rootY] = [x + across * wide * 0.8, y + up * high * 0.8];
      canvas.beginPath();
      canvas.moveTo(rootX - up * 0.034, rootY + across * 0.034);
      canvas.lineTo(x + across * wide * ring, y + up * high * ring);
      canvas.lineTo(rootX + up * 0.034, rootY - across * 0.034);
      canvas.fill();
      canvas.stroke();
    }
  }
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.ellipse(x, y, wide * 0.86, high * 0.86, 0, 0, TURN);
  canvas.fill();
}
