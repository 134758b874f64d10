/** The head of the stage's dragon. Called by `drawn-dragon.ts`; the neck ends at the origin, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, TURN } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';
import type { Scales } from './drawn-dragon.js';

const INK = '#1b1638';

export function drawDragonHead(canvas: SKRSContext2D, scales: Scales, body: Body, fire: number): void {
  const gape = Math.max(clamp(body.mouth) * 0.7, fire, body.mood > 0.3 ? 0.25 : 0, 0.3 * body.dazed);
  drawHorns(canvas, scales);
  // The lower jaw hangs from behind the eye.
  canvas.save();
  canvas.translate(0.02, 0.03);
  canvas.rotate(-0.5 * gape);
  canvas.fillStyle = '#8d2038';
  canvas.beginPath();
  canvas.ellipse(-0.12, -0.01, 0.13, 0.05, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = mix(scales.belly, scales.skin, 0.35);
  canvas.beginPath();
  canvas.moveTo(0.06, -0.02);
  canvas.quadraticCurveTo(-0.1, 0.01, -0.235, 0);
  canvas.bezierCurveTo(-0.26, 0.04, -0.2, 0.07, -0.12, 0.07);
  canvas.quadraticCurveTo(0.04, 0.08, 0.08, 0);
  canvas.fill();
  canvas.restore();
  const shade = canvas.createLinearGradient(-0.1, -0.14, -0.06, 0.1);
  shade.addColorStop(0, mix(scales.skin, '#ffffff', 0.34));
  shade.addColorStop(0.5, scales.skin);
  shade.addColorStop(1, mix(scales.skin, INK, 0.3));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(0.1, 0.04);
  canvas.bezierCurveTo(0.13, -0.06, 0.06, -0.15, -0.03, -0.14);
  canvas.bezierCurveTo(-0.09, -0.135, -0.1, -0.085, -0.15, -0.08);
  canvas.bezierCurveTo(-0.22, -0.09, -0.28, -0.07, -0.28, -0.015);
  canvas.bezierCurveTo(-0.28, 0.03, -0.22, 0.035, -0.16, 0.03);
  canvas.quadraticCurveTo(-0.04, 0.06, 0.1, 0.06);
  canvas.fill();
  // Teeth and nostril.
  canvas.fillStyle = '#fffdf4';
  canvas.beginPath();
  for (const x of [-0.24, -0.19, -0.13]) {
    canvas.moveTo(x - 0.014, 0.022);
    canvas.lineTo(x, 0.055);
    canvas.lineTo(x + 0.014, 0.024);
  }
  canvas.fill();
  if (body.mood > 0.3 || (body.mood > -0.25 && body.fire <= 0)) drawSmile(canvas, scales, clamp(0.4 + body.mood));
  canvas.fillStyle = mix(scales.skin, INK, 0.6);
  canvas.beginPath();
  canvas.ellipse(-0.245, -0.045, 0.014, 0.01, -0.4, 0, TURN);
  canvas.fill();
  drawEye(canvas, scales, body);
}

/** The corner of the mouth drawn up, and a blush. */
function drawSmile(canvas: SKRSContext2D, scales: Scales, glad: number): void {
  canvas.fillStyle = mix(scales.skin, '#ff8a9a', 0.65);
  canvas.globalAlpha *= glad;
  canvas.beginPath();
  canvas.ellipse(0.012, -0.012, 0.034, 0.022, 0, 0, TURN);
  canvas.fill();
  canvas.globalAlpha /= glad;
  canvas.strokeStyle = mix(scales.skin, INK, 0.66);
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  canvas.moveTo(-0.14, 0.03);
  canvas.quadraticCurveTo(-0.04, 0.05, 0.004, 0.022);
  canvas.quadraticCurveTo(0.024, 0.006, 0.022, -0.018 * glad);
  canvas.stroke();
}

function drawHorns(canvas: SKRSContext2D, { horn, wing }: Scales): void {
  for (const [x, y, size, tone] of [
    [0.0, -0.12, 0.9, mix(horn, INK, 0.2)],
    [0.045, -0.1, 1, horn],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.moveTo(x - 0.03, y);
    canvas.quadraticCurveTo(x + 0.04 * size, y - 0.12 * size, x + 0.2 * size, y - 0.13 * size);
    canvas.quadraticCurveTo(x + 0.09 * size, y - 0.05 * size, x + 0.035, y + 0.03);
    canvas.fill();
  }
  // A frill behind the cheek.
  canvas.fillStyle = wing;
  canvas.beginPath();
  canvas.moveTo(0.06, -0.05);
  canvas.lineTo(0.19, -0.05);
  canvas.quadraticCurveTo(0.14, -0.01, 0.185, 0.035);
  canvas.quadraticCurveTo(0.12, 0.03, 0.13, 0.09);
  canvas.quadraticCurveTo(0.07, 0.07, 0.04, 0.04);
  canvas.fill();
}

function drawEye(canvas: SKRSContext2D, scales: Scales, body: Body): void {
  const [x, y] = [-0.035, -0.07];
  const size = 0.046 * (1 + 0.2 * clamp(body.wow));
  if (body.dazed > 0.5) {
    drawSwirl(canvas, x, y, 0.068, body.clock);
    return;
  }
  if (body.blink > 0.5) {
    canvas.strokeStyle = INK;
    canvas.lineWidth = 0.016;
    canvas.beginPath();
    canvas.moveTo(x - 0.04, y);
    canvas.quadraticCurveTo(x, y + (body.mood > 0.3 ? -0.035 : 0.03), x + 0.04, y);
    canvas.stroke();
    return;
  }
  canvas.fillStyle = '#fffbe8';
  disc(canvas, x, y, size);
  canvas.fillStyle = '#f2a52c';
  disc(canvas, x - 0.01 - 0.008 * body.gaze, y, size * 0.74);
  canvas.fillStyle = INK;
  disc(canvas, x - 0.014 - 0.01 * body.gaze, y, size * 0.46);
  canvas.fillStyle = '#ffffff';
  disc(canvas, x - 0.024, y - 0.014, size * 0.24);
  const stern = body.mood < -0.3 ? 0.03 : -0.004;
  canvas.strokeStyle = mix(scales.skin, INK, 0.5);
  canvas.lineWidth = 0.02;
  canvas.beginPath();
  canvas.moveTo(x - 0.055, y - 0.045 + stern);
  canvas.quadraticCurveTo(x, y - 0.075, x + 0.05, y - 0.05 - stern);
  canvas.stroke();
}

/** The eye of one that sees stars. */
function drawSwirl(canvas: SKRSContext2D, x: number, y: number, size: number, t: number): void {
  canvas.fillStyle = '#fffbe8';
  disc(canvas, x, y, size);
  canvas.strokeStyle = INK;
  canvas.lineWidth = size * 0.2;
  canvas.beginPath();
  for (let step = 0; step <= 26; step++) {
    const part = step / 26;
    const angle = part * TURN * 2 + t * 5;
    canvas.lineTo(x + Math.cos(angle) * size * 0.86 * part, y + Math.sin(angle) * size * 0.86 * part);
  }
  canvas.stroke();
}
