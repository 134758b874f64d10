/** One drop from close by: it forms, hangs and falls; or lands where nothing wets and springs up again. Called by `flowing.ts`. */

import { drawCrown } from '../../nature/splash.js';
import { clamp, ramp, smooth, TURN, wave } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { teardrop } from './diffusing.js';
import type { Flowing } from './flowing.js';
import type { Look } from './liquids.js';
import { rings } from './rippling.js';

/** Drops that fall in one film. */
const DROPS = 2;
/** Of its time a drop forms that long, and falls that long. */
const FORMS = 0.62;
const FALLS = 0.14;
/** Heights over the surface of what it hangs from. */
const HANGS = 0.46;
const CROWN_SECONDS = 1.1;
const DROP = 0.052;

export function drip(canvas: Brush, flowing: Flowing): void {
  const { span, part, look, sprite, flow, age } = flowing;
  const seconds = part > 0.01 ? age / part : 4;
  const top = -span * HANGS;
  if (flow.from !== 'leaf' && flow.from !== 'icicle') basin(canvas, span);
  for (let drop = 0; drop <= DROPS; drop++) {
    const own = part * DROPS - drop;
    if (own < 0 || (drop === DROPS && part < 1)) continue;
    const landed = (own - FORMS - FALLS) * (seconds / DROPS);
    if (landed > 0) {
      rings(canvas, span, landed, look);
      drawCrown(canvas, { surface: look.base, foam: look.light }, span * 0.42, landed / CROWN_SECONDS);
      rebound(canvas, span, look, landed);
    }
    if (own >= 1) continue;
    const fallen = clamp((own - FORMS) / FALLS);
    if (own < FORMS) hanging(canvas, span, look, top, smooth(own / FORMS));
    else if (fallen < 1)
      teardrop(canvas, 0, top + span * 0.05 + (HANGS - 0.05) * span * fallen ** 1.7, span * DROP, look);
  }
  if (sprite) {
    const high = span * 0.42;
    const wide = (high * sprite.width) / sprite.height;
    canvas.save();
    canvas.translate(0, top + span * 0.005);
    canvas.rotate(0.03 * wave(age * 0.3));
    canvas.drawImage(sprite.art, -wide * 0.5, -high, wide, high);
    canvas.restore();
  } else if (flow.from === 'leaf') leaf(canvas, span, top, age);
  else if (flow.from === 'icicle') icicle(canvas, span, top);
  else tap(canvas, span, top);
}

/** What water there is under a tap. */
function basin(canvas: Brush, span: number): void {
  glow(canvas, span * 0.02, span * 0.05, span * 0.86, '#2a1020', 0.45, 0.3);
  for (const [half, colour, down] of [
    [0.66, '#b6aebc', 0.035],
    [0.66, '#fbf8f4', 0],
    [0.6, '#cfc8d2', 0.004],
    [0.58, '#5fb4dc', 0.012],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(0, span * down, span * half, span * half * 0.26, 0, 0, TURN);
    canvas.fill();
  }
  glow(canvas, -span * 0.14, -span * 0.03, span * 0.34, '#e6f7ff', 0.55, 0.2);
}

function hanging(canvas: Brush, span: number, look: Look, top: number, grown: number): void {
  const size = span * DROP * (0.25 + 0.75 * grown);
  teardrop(canvas, 0, top + size * (0.5 + 1.1 * grown), size, look);
}

/** A bead that jumps out of the middle. */
function rebound(canvas: Brush, span: number, look: Look, landed: number): void {
  const way = (landed - 0.22) / 0.55;
  if (way <= 0 || way >= 1) return;
  const high = span * 0.2 * 4 * way * (1 - way);
  canvas.fillStyle = withAlpha(mix(look.base, look.light, 0.3), 0.85);
  canvas.beginPath();
  canvas.moveTo(-span * 0.016, 0);
  canvas.quadraticCurveTo(-span * 0.004, -high * 0.5, 0, -high * 0.85);
  canvas.quadraticCurveTo(span * 0.004, -high * 0.5, span * 0.016, 0);
  canvas.fill();
  teardrop(canvas, 0, -high - span * 0.01, span * 0.017, look);
}

function tap(canvas: Brush, span: number, top: number): void {
  canvas.lineCap = 'butt';
  canvas.lineJoin = 'round';
  for (const [thick, colour, shift] of [
    [0.13, '#6f788e', 0],
    [0.116, '#b4bccd', -0.002],
    [0.05, '#eef1f8', -0.018],
    [0.014, '#ffffff', -0.026],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = span * thick;
    canvas.beginPath();
    canvas.moveTo(span * shift, top - span * 0.02);
    canvas.lineTo(span * shift, top - span * 0.07);
    canvas.quadraticCurveTo(span * shift, top - span * (0.24 - shift), span * 0.2, top - span * (0.24 - shift));
    canvas.lineTo(span * 1.2, top - span * (0.24 - shift));
    canvas.stroke();
  }
  canvas.fillStyle = '#8d96aa';
  canvas.beginPath();
  canvas.roundRect(-span * 0.076, top - span * 0.05, span * 0.152, span * 0.05, span * 0.014);
  canvas.fill();
  canvas.fillStyle = '#dfe4ee';
  canvas.beginPath();
  canvas.roundRect(-span * 0.066, top - span * 0.045, span * 0.06, span * DROP, span * 0.012);
  canvas.fill();
}

/** A great leaf that bends in from the upper left, its tip at the drop. */
function leaf(canvas: Brush, span: number, top: number, age: number): void {
  canvas.save();
  canvas.translate(0, top);
  canvas.rotate(0.015 * wave(age * 0.25));
  const fill = canvas.createLinearGradient(-span * 0.6, -span * 0.5, 0, 0);
  fill.addColorStop(0, '#3f9a3a');
  fill.addColorStop(0.6, '#6cc24a');
  fill.addColorStop(1, '#9be06a');
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.moveTo(0, span * 0.006);
  canvas.bezierCurveTo(-span * 0.02, -span * 0.22, -span * 0.24, -span * 0.46, -span * 0.78, -span * 0.5);
  canvas.lineTo(-span * 0.86, -span * 0.3);
  canvas.bezierCurveTo(-span * 0.56, -span * 0.06, -span * 0.24, -span * 0.02, 0, span * 0.006);
  canvas.fill();
  canvas.strokeStyle = withAlpha('#e2ffc0', 0.8);
  canvas.lineWidth = span * 0.009;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(0, 0);
  canvas.bezierCurveTo(-span * 0.14, -span * 0.12, -span * 0.4, -span * 0.3, -span * 0.84, -span * 0.4);
  canvas.stroke();
  canvas.lineWidth = span * 0.004;
  for (let vein = 1; vein < 7; vein++) {
    const [x, y] = [-span * 0.11 * vein, -span * (0.012 + 0.062 * vein)];
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.quadraticCurveTo(
        x - span * 0.05,
        y + side * span * 0.03,
        x - span * 0.09,
        y + side * span * 0.1 - span * 0.02,
      );
      canvas.stroke();
    }
  }
  // Beads of dew that lie on it.
  for (let bead = 0; bead < 7; bead++) {
    const way = 0.12 + 0.74 * scatter(bead);
    const [x, y] = [-span * 0.72 * way, -span * (0.44 * way) + span * 0.13 * (scatter(bead, 0.4) - 0.5)];
    const size = span * (0.012 + 0.016 * scatter(bead, 0.9));
    canvas.fillStyle = withAlpha('#dff6ff', 0.7);
    canvas.beginPath();
    canvas.ellipse(x, y, size * 1.2, size, 0.5, 0, TURN);
    canvas.fill();
    canvas.fillStyle = '#ffffff';
    canvas.beginPath();
    canvas.arc(x - size * 0.35, y - size * 0.35, size * 0.3, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
}

function icicle(canvas: Brush, span: number, top: number): void {
  for (const [x, wide, long] of [
    [-0.3, 0.05, 0.3],
    [0.26, 0.06, 0.34],
    [0, 0.075, 0.5],
    [-0.55, 0.07, 0.42],
    [0.52, 0.05, 0.26],
  ] as const) {
    const [head, tip] = [top - span * 0.55, top - span * 0.55 + span * (long + 0.05)];
    const fill = canvas.createLinearGradient((x - wide) * span, 0, (x + wide) * span, 0);
    fill.addColorStop(0, 'rgba(255,255,255,0.95)');
    fill.addColorStop(0.5, 'rgba(190,226,246,0.85)');
    fill.addColorStop(1, 'rgba(130,184,222,0.95)');
    canvas.fillStyle = fill;
    canvas.beginPath();
    canvas.moveTo((x - wide) * span, head);
    canvas.quadraticCurveTo((x - wide * 0.5) * span, head + (tip - head) * 0.6, x * span, tip);
    canvas.quadraticCurveTo((x + wide * 0.5) * span, head + (tip - head) * 0.6, (x + wide) * span, head);
    canvas.fill();
  }
}

/** Seconds of the first fall, and of the first leap; each is shorter than the one before. */
const FIRST_FALL = 0.13;
const LEAPS = [
  [0.24, 0.3],
  [0.2, 0.17],
  [0.15, 0.085],
  [0.11, 0.035],
] as const;

/** On a table, a leaf or a plate: it flattens, springs up, quivers, and lies as a bead. */
export function bounce(canvas: Brush, { span, part, look }: Flowing): void {
  let at = 0.05;
  const size = span * 0.09;
  let y = 0;
  let squash = 0;
  if (part < at + FIRST_FALL) y = span * 0.75 * (1 - clamp((part - at) / FIRST_FALL) ** 2);
  at += FIRST_FALL;
  for (const [long, high] of LEAPS) {
    const way = (part - at) / long;
    if (way >= 0 && way < 1) {
      y = span * high * 4 * way * (1 - way);
      squash = Math.max(0, 1 - way / 0.14, 1 - (1 - way) / 0.14) - 0.35 * Math.sin(way * Math.PI);
    }
    if (way >= 0 && way < 0.6) satellites(canvas, span, look, way / 0.6, high);
    at += long;
  }
  const quiver = part > at ? Math.max(0, 1 - (part - at) / 0.16) : 1;
  squash += 0.14 * quiver * wave(part * 22) * (y < size ? 1 : 0.35);
  if (part > at) squash += 0.16;
  const [wide, tall] = [size * (1 + 0.55 * squash), size * (1 - 0.45 * squash)];
  glow(canvas, 0, span * 0.004, size * (1.5 - 0.5 * clamp(y / (span * 0.5))), '#1c0a18', 0.55, 0.22);
  const fill = canvas.createRadialGradient(-wide * 0.3, -y - tall * 1.35, tall * 0.1, 0, -y - tall * 0.9, wide * 1.25);
  fill.addColorStop(0, look.light);
  fill.addColorStop(0.45, look.base);
  fill.addColorStop(1, look.dark);
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.ellipse(0, -y - tall, wide, tall, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = withAlpha('#ffffff', 0.95);
  canvas.beginPath();
  canvas.ellipse(-wide * 0.38, -y - tall * 1.42, wide * 0.17, tall * 0.26, 0.6, 0, TURN);
  canvas.fill();
  canvas.strokeStyle = withAlpha('#ffffff', 0.55);
  canvas.lineWidth = size * 0.06;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.ellipse(0, -y - tall, wide * 0.8, tall * 0.8, 0, 0.3, 1.5);
  canvas.stroke();
}

function satellites(canvas: Brush, span: number, look: Look, way: number, high: number): void {
  for (let one = 0; one < 8; one++) {
    const side = one % 2 ? 1 : -1;
    const far = span * (0.1 + 0.3 * scatter(one)) * way * (high / 0.3);
    const up = span * (0.05 + 0.14 * scatter(one, 0.5)) * 4 * way * (1 - way) * (high / 0.3);
    canvas.fillStyle = withAlpha(mix(look.base, look.light, 0.4), ramp(way, 1, 0.7));
    canvas.beginPath();
    canvas.arc(side * far, -up - span * 0.008, span * (0.007 + 0.008 * scatter(one, 0.2)), 0, TURN);
    canvas.fill();
  }
}
