/** The head of the stage's own bird: eye, brow and beak, looking left, its middle at the origin. Called by `drawn-bird.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, TURN } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';
import type { Plumage } from './bird-wing.js';

const INK = '#20183c';

export function drawHead(
  canvas: SKRSContext2D,
  { back, head = back, breast, beak, raptor }: Plumage,
  body: Body,
): void {
  const radius = 0.225;
  const gape = 0.28 * clamp(body.mouth);
  drawBeak(canvas, beak, gape, raptor);
  const shade = canvas.createRadialGradient(-0.07, -0.11, 0.01, 0, 0, radius * 1.25);
  shade.addColorStop(0, mix(head, '#ffffff', 0.42));
  shade.addColorStop(0.5, head);
  shade.addColorStop(1, mix(head, INK, 0.26));
  canvas.fillStyle = shade;
  disc(canvas, 0, 0, radius);
  if (!raptor) {
    // A bib up to the eye.
    canvas.save();
    canvas.beginPath();
    canvas.arc(0, 0, radius, 0, TURN);
    canvas.clip();
    canvas.fillStyle = breast;
    disc(canvas, -0.16, 0.15, 0.17);
    canvas.restore();
  }
  const [x, y] = [-0.085, -0.03];
  if (body.blink > 0.5) {
    canvas.strokeStyle = INK;
    canvas.lineWidth = 0.022;
    canvas.beginPath();
    canvas.arc(x, y - 0.02, 0.058, 0.12 * TURN, 0.38 * TURN);
    canvas.stroke();
    return;
  }
  canvas.fillStyle = '#ffffff';
  disc(canvas, x, y, 0.078);
  canvas.fillStyle = raptor ? '#f2a81c' : '#1b1626';
  disc(canvas, x - 0.006, y, 0.061);
  canvas.fillStyle = '#1b1626';
  disc(canvas, x - 0.008, y, raptor ? 0.04 : 0.058);
  canvas.fillStyle = '#ffffff';
  disc(canvas, x - 0.026, y - 0.022, 0.021);
  disc(canvas, x + 0.016, y + 0.022, 0.01);
  if (!raptor) return;
  // A brow that looks stern.
  canvas.strokeStyle = mix(head, '#6b4a2a', 0.45);
  canvas.lineWidth = 0.034;
  canvas.beginPath();
  canvas.moveTo(x - 0.075, y - 0.032);
  canvas.lineTo(x + 0.08, y - 0.085);
  canvas.stroke();
}

function drawBeak(canvas: SKRSContext2D, colour: string, gape: number, hooked = false): void {
  const long = hooked ? 0.19 : 0.17;
  canvas.save();
  canvas.translate(-0.19, 0.03);
  canvas.fillStyle = mix(colour, INK, 0.22);
  canvas.save();
  canvas.rotate(-gape);
  canvas.beginPath();
  canvas.moveTo(0.04, 0);
  canvas.lineTo(-long * 0.78, 0.014);
  canvas.quadraticCurveTo(-0.04, 0.08, 0.04, 0.075);
  canvas.fill();
  canvas.restore();
  canvas.rotate(gape * 0.5);
  const shade = canvas.createLinearGradient(0, -0.07, 0, 0.03);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.4));
  shade.addColorStop(1, colour);
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(0.04, -0.075);
  if (hooked) {
    canvas.bezierCurveTo(-long * 0.5, -0.095, -long * 1.02, -0.06, -long, 0.085);
    canvas.quadraticCurveTo(-long * 0.72, 0.03, 0.04, 0.03);
  } else {
    canvas.quadraticCurveTo(-0.07, -0.06, -long, 0.012);
    canvas.quadraticCurveTo(-0.06, 0.036, 0.04, 0.022);
  }
  canvas.fill();
  canvas.restore();
}
